"""An item view of rows of cells: where they lie, what a click or an arrow key means there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QAccessible, QRegion
from PySide6.QtWidgets import QAbstractItemView, QWidget

from tintype.gui.views.mirror import from_right, mirrored

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent

    from tintype.gui.layout import Rows

Index = QModelIndex | QPersistentModelIndex
Action = QAbstractItemView.CursorAction
Flag = QItemSelectionModel.SelectionFlag


class RowsView(QAbstractItemView):
    """Shows the cells of :attr:`rows`; a subclass lays them out and paints them.

    Args:
        step: a small step of the scroll bar, in pixels.
    """

    accessible_role = QAccessible.Role.List
    released = Signal()
    """The rectangle that was pulled to select is let go."""

    def __init__(self, rows: Rows, gap: int, step: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = rows
        self._gap, self._step = gap, step
        self._band = QRect()
        self.range_from: int | None = None
        """Where the run of items began that Shift goes on with; Qt forgets it with a new list."""
        self._in_range = False
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def item(self, row: int) -> QModelIndex:
        """The model's index of a row."""
        return self.model().index(row, 0)

    def selected_spans(self) -> list[tuple[int, int]]:
        """First and last row of each run of selected items, in display order."""
        ranges = self.selectionModel().selection().toList()
        return sorted((span.top(), span.bottom()) for span in ranges)

    def visible(self) -> range:
        """The items of all rows in sight."""
        return self.near(0)

    def across(self, part: QRect) -> range:
        """The items of all rows that a part of the viewport touches."""
        top = part.top() + self.verticalOffset() - self._gap
        return self.rows.between(top, top + part.height())

    def near(self, margin: int) -> range:
        """The items of all rows in sight or at most ``margin`` pixels away."""
        top = self.verticalOffset() - self._gap - margin
        return self.rows.between(top, top + self.viewport().height() + self._gap + 2 * margin)

    def selected_among(self, items: range) -> set[int]:
        """Those of some rows that are selected."""
        rows: set[int] = set()
        for top, bottom in self.selected_spans():
            rows.update(range(max(top, items.start), min(bottom + 1, items.stop)))
        return rows

    def covered(self) -> int:
        """Pixels at the top of the view that a cell should keep clear of."""
        return self._gap

    def fit_bar(self) -> None:
        """Fit the scroll bar to the rows."""
        bar, page = self.verticalScrollBar(), self.viewport().height()
        bar.setPageStep(page)
        bar.setSingleStep(max(20, self._step))
        bar.setRange(0, max(0, self.rows.total_height + self._gap - page))
        bar.setEnabled(bar.maximum() > 0)  # it keeps its room, but shows no handle

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Scrolling repaints: cells are cheap."""
        self.viewport().update()

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell a screen reader where one is."""
        super().currentChanged(current, previous)
        if QAccessible.isActive():
            self.setAccessibleDescription(current.data(Qt.ItemDataRole.AccessibleTextRole) or "")

    # What QAbstractItemView asks of its views.

    def visualRect(self, index: Index) -> QRect:
        """An item's cell in viewport coordinates."""
        row = index.row()
        if not 0 <= row < len(self.rows):
            return QRect()
        left, top, width, height = self.rows.cell(row)
        top += self._gap - self.verticalOffset()
        return self.mirrored(QRect(left + self._gap, top, width, height))

    def mirrored(self, rect: QRect) -> QRect:
        """A part of the viewport as it lies where one reads from right to left."""
        return mirrored(self.layoutDirection(), self.viewport().rect(), rect)

    def indexAt(self, point: QPoint) -> QModelIndex:
        """The item under a point of the viewport."""
        if self.model() is None or not len(self.rows):  # Qt asks before there is a model
            return QModelIndex()
        index = self.item(self._nearest(point))
        return index if self.visualRect(index).contains(point) else QModelIndex()

    def scrollTo(
        self,
        index: Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Scroll as little as brings an item wholly in sight, or to the middle if asked."""
        rect, page = self.visualRect(index), self.viewport().height()
        bar = self.verticalScrollBar()
        if rect.isNull():
            return
        if hint == QAbstractItemView.ScrollHint.PositionAtCenter:
            bar.setValue(bar.value() + rect.center().y() - page // 2)
        elif rect.top() < self.covered():
            target = bar.value() + rect.top() - self.covered()
            bar.setValue(target if target > self._gap else 0)
        elif rect.bottom() > page - self._gap:
            bar.setValue(bar.value() + rect.bottom() - page + self._gap)

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Where an arrow or page key leads."""
        count, item = len(self.rows), self.currentIndex().row()
        if not count:
            return QModelIndex()
        if item < 0:
            return self.item(0)
        steps = {Action.MoveLeft: -1, Action.MovePrevious: -1}
        steps |= {Action.MoveRight: 1, Action.MoveNext: 1}
        if from_right(self):
            steps |= {Action.MoveLeft: 1, Action.MoveRight: -1}
        if action in steps:
            item = min(max(item + steps[action], 0), count - 1)
        elif action in (Action.MoveHome, Action.MoveEnd):
            item = 0 if action == Action.MoveHome else count - 1
        else:
            item = self._vertical_move(action, item)
        return self.item(item)

    def _vertical_move(self, action: QAbstractItemView.CursorAction, item: int) -> int:
        left, top, width, _ = self.rows.cell(item)
        row, middle = self.rows.row_of(item), left + width // 2
        if action in (Action.MoveUp, Action.MoveDown):
            target = row + (1 if action == Action.MoveDown else -1)
            if not 0 <= target < len(self.rows.heights):
                return item
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
        """No item is hidden."""
        return False

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        """Select what a dragged rectangle touches, or the run of items between two points."""
        if not len(self.rows):
            return
        selection, goes_on = QItemSelection(), bool(command & Flag.Current)
        if self.pulling():
            self._band = rect.normalized()
            self.viewport().update()
            for first, last in self._touched(rect.normalized()):
                selection.select(self.item(first), self.item(last))
        else:
            first = self._nearest(rect.topLeft())
            if goes_on:
                first = self.range_from = first if self.range_from is None else self.range_from
            ends = sorted((first, self._nearest(rect.bottomRight())))
            selection.select(self.item(ends[0]), self.item(ends[1]))
        self._in_range = goes_on
        self.selectionModel().select(selection, command)
        self._in_range = False

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Whatever is selected otherwise ends the run that Shift went on with."""
        super().selectionChanged(selected, deselected)
        if not self._in_range:
            self.range_from = None

    def band(self) -> QRect:
        """The rectangle that is being pulled to select what it touches, or nothing."""
        return self._band if self.pulling() else QRect()

    def pulling(self) -> bool:
        """Whether a rectangle is being pulled to select what it touches."""
        return self.state() == QAbstractItemView.State.DragSelectingState

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A rectangle that was pulled is gone."""
        pulled = self.pulling()
        super().mouseReleaseEvent(event)
        if pulled:
            self.viewport().update()
            self.released.emit()

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        """The viewport; painting it costs less than telling its cells apart."""
        return QRegion(self.viewport().rect())

    def _nearest(self, point: QPoint) -> int:
        y = point.y() - self._gap + self.verticalOffset()
        x = self.mirrored(QRect(point, point)).x()
        return self.rows.nearest(x - self._gap, y)

    def _touched(self, rect: QRect) -> list[tuple[int, int]]:
        """First and last item of each row's part inside a rectangle of the viewport."""
        items = self.across(rect)
        if not len(items):
            return []
        first, last = (self.rows.row_of(item) for item in (items[0], items[-1]))
        rect = self.mirrored(rect)
        x0, x1 = rect.left() - self._gap, rect.right() - self._gap
        return [
            (self.rows.nearest_in_row(row, x0), self.rows.nearest_in_row(row, x1))
            for row in range(first, last + 1)
        ]

    def keyboardSearch(self, search: str) -> None:
        """Looking through a million items would stall."""
