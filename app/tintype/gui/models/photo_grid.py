"""The photos of the grid: a list model over arrays, a million rows as cheap as ten."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

if TYPE_CHECKING:
    from tintype.catalog.rows import Grid

Index = QModelIndex | QPersistentModelIndex

IdRole = Qt.ItemDataRole.UserRole + 1
ColourRole = Qt.ItemDataRole.UserRole + 2


class PhotoGridModel(QAbstractListModel):
    """Ids, sizes and mean colours in display order.

    Attributes:
        ids: int64 ``[n]``. widths, heights: int32 ``[n]``. colours: ``0xRRGGBB``, uint32 ``[n]``.
        version: another number with every reset.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.ids: NDArray[np.int64] = np.zeros(0, np.int64)
        self.widths: NDArray[np.int32] = np.zeros(0, np.int32)
        self.heights: NDArray[np.int32] = np.zeros(0, np.int32)
        self.colours: NDArray[np.uint32] = np.zeros(0, np.uint32)
        self.version = 0

    def set_grid(self, grid: Grid) -> None:
        """Show another grid; one that is equal to the present one changes nothing."""
        if self._shows(grid):
            return
        self.beginResetModel()
        self.ids, self.widths, self.heights = grid.ids, grid.widths, grid.heights
        self.colours = grid.colours
        self.version += 1
        self.endResetModel()

    def _shows(self, grid: Grid) -> bool:
        return (
            np.array_equal(self.ids, grid.ids)
            and np.array_equal(self.widths, grid.widths)
            and np.array_equal(self.heights, grid.heights)
            and np.array_equal(self.colours, grid.colours)
        )

    def row_of(self, photo_id: int) -> int | None:
        """The row of a photo, or None."""
        rows = np.flatnonzero(self.ids == photo_id)
        return int(rows[0]) if len(rows) else None

    def rows_of(self, photo_ids: NDArray[np.int64]) -> NDArray[np.intp]:
        """The rows of those of the photos that are here, ascending."""
        return np.flatnonzero(np.isin(self.ids, photo_ids))

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
            return QColor.fromRgb(int(self.colours[row]))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.tr("Photo {} of {}").format(row + 1, len(self.ids))
        return None
