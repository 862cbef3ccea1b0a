"""The photos of the grid: a list model over arrays, a million rows as cheap as ten."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from tintype.catalog.rows import Grid
from tintype.gui.photo_list import PhotoList, photo_list

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from tintype.catalog.rows import Column

Index = QModelIndex | QPersistentModelIndex

IdRole = Qt.ItemDataRole.UserRole + 1
ColourRole = Qt.ItemDataRole.UserRole + 2


class PhotoGridModel(QAbstractListModel):
    """A :class:`PhotoList`, shown."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        whole, colours = np.zeros(0, np.int32), np.zeros(0, np.uint32)
        self.list = photo_list(Grid(np.zeros(0, np.int64), whole, whole, colours, whole))

    @property
    def ids(self) -> Column:
        """The photos' ids; a column of int64 ``[n]``."""
        return self.list.ids

    def set_grid(self, grid: Grid) -> None:
        """Show another grid; one that is equal to the present one changes nothing."""
        photos = photo_list(grid)
        if not self.list.same(photos):
            self.set_list(photos)

    def set_list(self, photos: PhotoList) -> None:
        """Show another list; one that looks like the present one takes its place unseen."""
        if photos.look is self.list.look:
            self.list = photos
            return
        self.beginResetModel()
        self.list = photos
        self.endResetModel()

    def row_of(self, photo_id: int) -> int | None:
        """The row of a photo, or None."""
        rows = self.rows_of(np.array([photo_id]))
        return int(rows[0]) if len(rows) else None

    def rows_of(self, photo_ids: NDArray[np.int64]) -> NDArray[np.intp]:
        """The rows of those of the photos that are here, ascending."""
        return self.list.places(photo_ids)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Number of photos."""
        return 0 if parent.isValid() else len(self.ids)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Id, mean colour, and words for a screen reader."""
        if not index.isValid() or not 0 <= index.row() < len(self.ids):
            return None
        row = index.row()
        if role == IdRole:
            return int(self.ids[row])
        if role == ColourRole:
            return QColor.fromRgb(int(self.list.colours[row]))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            count = self.list.count(row, row)
            burst = self.tr("%Ln photos of a burst, photo {} of {}", "", count)
            one = self.tr("Photo {} of {}")
            return (one if count == 1 else burst).format(row + 1, len(self.ids))
        return None
