"""An item view of justified rows: where cells lie, what a click or an arrow key means."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
)
from PySide6.QtGui import QRegion, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from tintype.gui.layout import justified_rows

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from tintype.gui.models.photo_grid import PhotoGridModel

Index = QModelIndex | QPersistentModelIndex
Action = QAbstractItemView.CursorAction

SMALLEST_ROW, LARGEST_ROW = 90, 320


class JustifiedView(QAbstractItemView):
    """Lays out a :class:`PhotoGridModel`; scroll position and selection survive a model reset.

    A subclass calls :meth:`attach` once it is ready to be laid out.
    """

    def __init__(
        self, model: PhotoGridModel, row_height: int, gap: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.photos = model
        self._gap = gap
        self._row_height = row_height
        self.rows = justified_rows(model.widths, model.heights, 1, row_height, gap)
        self._laid_out: tuple[int, ...] = ()
        self._kept_top: tuple[int, int] | None = None
        self._kept_selection: NDArray[np.int64] = np.zeros(0, np.int64)
        self._kept_current: int | None = None
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)

    def attach(self) -> None:
        """Begin to show the model."""
        self.photos.modelAboutToBeReset.connect(self._remember)
        self.setModel(self.photos)
        # After the view's and the selection model's own slots, which both forget everything.
        self.photos.modelReset.connect(self._recall)

    def current_id(self) -> int | None:
        """Id of the current photo."""
        row = self.currentIndex().row()
        return int(self.photos.ids[row]) if row >= 0 else None

    def selected_spans(self) -> list[tuple[int, int]]:
        """First and last row of each run of selected photos, in display order."""
        ranges = self.selectionModel().selection().toList()
        return sorted((span.top(), span.bottom()) for span in ranges)

    def selected_ids(self) -> NDArray[np.int64]:
        """Ids of the selected photos in display order."""
        parts = [self.photos.ids[top : bottom + 1] for top, bottom in self.selected_spans()]
        return np.concatenate(parts) if parts else np.zeros(0, np.int64)

    def visible(self) -> range:
        """The photos of all rows in sight."""
        return self.near(0)

    def near(self, margin: int) -> range:
        """The photos of all rows in sight or at most ``margin`` pixels away."""
        top = self.verticalOffset() - self._gap - margin
        return self.rows.between(top, top + self.viewport().height() + self._gap + 2 * margin)

    # Layout.

    def row_height(self) -> int:
        """The wished-for height of a row, in pixels."""
        return self._row_height

    def set_row_height(self, height: int) -> None:
        """Make thumbnails larger or smaller; what is in sight stays in sight."""
        self._row_height = min(max(height, SMALLEST_ROW), LARGEST_ROW)
        self._relayout()

    def _relayout(self) -> None:
        """Lay out, unless the rows are still right: Qt asks more often than things change."""
        photos, width = self.photos, self.viewport().width() - 2 * self._gap
        laid_out = (photos.version, width, self._row_height)
        if laid_out != self._laid_out:
            anchor = self._top_photo()
            self.rows = justified_rows(
                photos.widths, photos.heights, width, self._row_height, self._gap
            )
            self._laid_out = laid_out
            self.updateGeometries()
            self._scroll_to(anchor)
        self.viewport().update()

    def _top_photo(self) -> tuple[int, int] | None:
        """The first photo in sight and how far it is above the edge; None at the very top."""
        scroll = self.verticalOffset()
        if not scroll or not len(self.rows):
            return None
        row = int(self.rows.row_of[self.rows.nearest(0, scroll)])
        return int(self.rows.starts[row]), int(self.rows.tops[row]) - scroll

    def _scroll_to(self, anchor: tuple[int, int] | None) -> None:
        if anchor is not None and anchor[0] < len(self.rows):
            self.verticalScrollBar().setValue(self.rows.cell(anchor[0])[1] - anchor[1])

    def updateGeometries(self) -> None:
        """Fit the scroll bar to the rows."""
        super().updateGeometries()
        bar, page = self.verticalScrollBar(), self.viewport().height()
        bar.setPageStep(page)
        bar.setSingleStep(max(20, self._row_height // 3))
        bar.setRange(0, max(0, self.rows.total_height + self._gap - page))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out for the new width."""
        super().resizeEvent(event)
        self._relayout()

    def doItemsLayout(self) -> None:
        """Lay out anew."""
        super().doItemsLayout()
        self._relayout()

    # A new list of photos: keep place and selection.

    def _remember(self) -> None:
        top, ids = self._top_photo(), self.photos.ids
        self._kept_top = None if top is None else (int(ids[top[0]]), top[1])
        self._kept_selection, self._kept_current = self.selected_ids(), self.current_id()

    def _recall(self) -> None:
        """Show the model's new list at the old place, with the old selection."""
        self._relayout()
        top, self._kept_top = self._kept_top, None
        row = None if top is None else self.photos.row_of(top[0])
        if top is not None and row is not None:
            self._scroll_to((row, top[1]))
        self._restore_selection()

    def _restore_selection(self) -> None:
        model, selection = self.photos, QItemSelection()
        rows = model.rows_of(self._kept_selection)
        for run in np.split(rows, np.flatnonzero(np.diff(rows) > 1) + 1):
            if len(run):
                selection.select(model.index(int(run[0])), model.index(int(run[-1])))
        self.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.Select)
        current = None if self._kept_current is None else model.row_of(self._kept_current)
        if current is not None:
            self.selectionModel().setCurrentIndex(
                model.index(current), QItemSelectionModel.SelectionFlag.NoUpdate
            )

    # What QAbstractItemView asks of its views.

    def visualRect(self, index: Index) -> QRect:
        """A photo's cell in viewport coordinates."""
        row = index.row()
        if not 0 <= row < len(self.rows):
            return QRect()
        left, top, width, height = self.rows.cell(row)
        return QRect(left + self._gap, top + self._gap - self.verticalOffset(), width, height)

    def indexAt(self, point: QPoint) -> QModelIndex:
        """The photo under a point of the viewport."""
        if not len(self.rows):
            return QModelIndex()
        index = self.photos.index(self._nearest(point))
        return index if self.visualRect(index).contains(point) else QModelIndex()

    def scrollTo(
        self,
        index: Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Scroll as little as brings a photo wholly in sight, or to the middle if asked."""
        rect, page = self.visualRect(index), self.viewport().height()
        bar = self.verticalScrollBar()
        if rect.isNull():
            return
        if hint == QAbstractItemView.ScrollHint.PositionAtCenter:
            bar.setValue(bar.value() + rect.center().y() - page // 2)
        elif rect.top() < self._gap:
            bar.setValue(bar.value() + rect.top() - self._gap)
        elif rect.bottom() > page - self._gap:
            bar.setValue(bar.value() + rect.bottom() - page + self._gap)

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Where an arrow or page key leads."""
        count, photo = len(self.rows), self.currentIndex().row()
        if not count:
            return QModelIndex()
        if photo < 0:
            return self.photos.index(0)
        steps = {Action.MoveLeft: -1, Action.MovePrevious: -1}
        steps |= {Action.MoveRight: 1, Action.MoveNext: 1}
        if action in steps:
            photo = min(max(photo + steps[action], 0), count - 1)
        elif action in (Action.MoveHome, Action.MoveEnd):
            photo = 0 if action == Action.MoveHome else count - 1
        else:
            photo = self._vertical_move(action, photo)
        return self.photos.index(photo)

    def _vertical_move(self, action: QAbstractItemView.CursorAction, photo: int) -> int:
        left, top, width, _ = self.rows.cell(photo)
        row, middle = int(self.rows.row_of[photo]), left + width // 2
        if action in (Action.MoveUp, Action.MoveDown):
            target = row + (1 if action == Action.MoveDown else -1)
            if not 0 <= target < len(self.rows.heights):
                return photo
            return self.rows.nearest_in_row(target, middle)
        page = self.viewport().height()
        return self.rows.nearest(middle, top + (page if action == Action.MovePageDown else -page))

    def horizontalOffset(self) -> int:
        """Always 0: rows fit the width."""
        return 0

    def verticalOffset(self) -> int:
        """How far the grid is scrolled, in pixels."""
        return self.verticalScrollBar().value()

    def isIndexHidden(self, index: Index) -> bool:
        """No photo is hidden."""
        return False

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        """Select what a dragged rectangle touches, or the run of photos between two points."""
        if not len(self.rows):
            return
        model, selection = self.photos, QItemSelection()
        if self.state() == QAbstractItemView.State.DragSelectingState:
            for first, last in self._touched(rect.normalized()):
                selection.select(model.index(first), model.index(last))
        else:
            ends = sorted((self._nearest(rect.topLeft()), self._nearest(rect.bottomRight())))
            selection.select(model.index(ends[0]), model.index(ends[1]))
        self.selectionModel().select(selection, command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        """The viewport; painting it costs less than telling its cells apart."""
        return QRegion(self.viewport().rect())

    def _nearest(self, point: QPoint) -> int:
        y = point.y() - self._gap + self.verticalOffset()
        return self.rows.nearest(point.x() - self._gap, y)

    def _touched(self, rect: QRect) -> list[tuple[int, int]]:
        """First and last photo of each row's part inside a rectangle of the viewport."""
        top = rect.top() + self.verticalOffset() - self._gap
        photos = self.rows.between(top, top + rect.height())
        if not len(photos):
            return []
        first, last = (int(self.rows.row_of[photo]) for photo in (photos[0], photos[-1]))
        x0, x1 = rect.left() - self._gap, rect.right() - self._gap
        return [
            (self.rows.nearest_in_row(row, x0), self.rows.nearest_in_row(row, x1))
            for row in range(first, last + 1)
        ]

    def keyboardSearch(self, search: str) -> None:
        """Photos have no names to type; looking through a million of them would stall."""
