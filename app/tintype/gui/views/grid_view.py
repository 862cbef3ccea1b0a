"""The thumbnail grid: a million photos, of which only those in sight are painted and loaded."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget

from tintype.gui import wording
from tintype.gui.models.photo_grid import PhotoGridModel
from tintype.gui.photo_list import Room
from tintype.gui.thumbnails import ThumbnailLoader, Wanted
from tintype.gui.views.badges import paint_badges
from tintype.gui.views.headed_view import HeadedView
from tintype.gui.views.mirror import from_right, mirrored
from tintype.gui.views.stacking import mark_font, mark_rect, paint_mark
from tintype.gui.views.timeline import Timeline

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tintype.gui.stacks import Stacks
    from tintype.gui.theme import Theme
    from tintype.gui.views.rows_view import Index

BAND_FILL = 0.15
"""Opacity of the rectangle that is pulled over photos."""


class GridView(HeadedView):
    """Paints thumbnails, or mean colours until they are there; tells what is current and chosen."""

    opened = Signal(object)
    """Id of a photo that was double-clicked or entered."""
    current_changed = Signal(object)
    """Id of the current photo, or None. Silent when a reset keeps the same photo current."""
    selected_changed = Signal()
    stack_clicked = Signal(int)
    """The row of a burst whose mark was clicked."""
    left = Signal()
    """Escape: nothing is selected any more."""
    drag_wanted = Signal()
    """The selected photos are pulled out of the grid."""

    def __init__(
        self,
        model: PhotoGridModel,
        loader: ThumbnailLoader,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(model, theme, parent)
        self._loader = loader
        self.timeline = Timeline(self, theme)
        self.timeline.hide()
        self._last_id: int | None = None
        self._resetting = False
        self._hovered = -1
        self._pulled: QPoint | None = None  # where a selected photo was taken hold of
        self.setProperty("kind", "plain")
        self.setAccessibleName(self.tr("Photos"))
        self.setMouseTracking(True)
        self.setFrameShape(QAbstractItemView.Shape.NoFrame)
        loader.loaded.connect(lambda _: self.viewport().update())
        theme.changed.connect(self.viewport().update)
        self.attach()
        self._recall_timeline()

    def show_photo(self, photo_id: int) -> None:
        """Make a photo current and alone selected, and scroll to it; unknown ids do nothing."""
        row = self.photos.row_of(photo_id)
        if row is not None:
            self._make_current(row)

    def step(self, by: int) -> None:
        """Go to the next or previous photo."""
        count, row = len(self.photos.ids), self.currentIndex().row()
        if count:
            self._make_current(min(max(row + by, 0), count - 1))

    def _make_current(self, row: int) -> None:
        self.selectionModel().setCurrentIndex(
            self.photos.index(row), QItemSelectionModel.SelectionFlag.ClearAndSelect
        )
        self.scrollTo(self.currentIndex())

    def _recall_timeline(self) -> None:
        """A timeline takes the scroll bar's place where photos come by date."""
        there = self.timeline.reload()
        policy = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(
            policy.ScrollBarAlwaysOff if there else policy.ScrollBarAlwaysOn
        )
        self.timeline.setVisible(there)
        room = self.timeline.width() if there else 0
        left, right = (room, 0) if from_right(self) else (0, room)
        self.setViewportMargins(left, 0, right, 0)
        self._place_timeline()

    def rooms(self) -> tuple[Room, Room]:
        """What a list to come is laid out for: beside the scroll bar, beside the timeline."""
        whole = self.width()
        bar = self.verticalScrollBar().sizeHint().width()
        return self.room(whole - bar), self.room(whole - self.timeline.width())

    def _place_timeline(self) -> None:
        port = self.viewport().geometry()
        width = self.timeline.width()
        left = port.left() - width if from_right(self) else port.right() + 1
        self.timeline.setGeometry(left, 0, width, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The timeline is as high as the view."""
        super().resizeEvent(event)
        self._place_timeline()

    # Telling.

    def _remember(self) -> None:
        super()._remember()
        self._resetting = True

    def _recall(self) -> None:
        """Take over the model's new list; only a change of the current photo is told."""
        self._recall_timeline()
        super()._recall()
        self._resetting = False
        self._tell_current()
        self.selected_changed.emit()

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Follow the current photo and tell who listens."""
        if not self._resetting:
            super().currentChanged(current, previous)
            self._tell_current()
        self.viewport().update()

    def _tell_current(self) -> None:
        photo_id = self.current_id()
        if photo_id != self._last_id:
            self._last_id = photo_id
            self.current_changed.emit(photo_id)

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Repaint and tell who listens."""
        super().selectionChanged(selected, deselected)
        self.viewport().update()
        if not self._resetting:
            self.selected_changed.emit()

    # Events.

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return opens, Escape selects nothing, Ctrl and a page key lead to other dates."""
        current = self.current_id()
        steps = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
        step = steps.get(Qt.Key(event.key()))
        if step and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.step_section(step)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and current is not None:
            self.opened.emit(current)
        elif event.key() == Qt.Key.Key_Escape:
            self.clearSelection()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of what is selected; pulling at anything else selects, as the base class does.

        The heading of a date covers what lies below it.
        """
        if event.button() in (Qt.MouseButton.BackButton, Qt.MouseButton.ForwardButton):
            event.ignore()
            return
        point = event.position().toPoint()
        index = self.indexAt(point) if self.heading_at(point) is None else self.item(-1)
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        left = event.button() == Qt.MouseButton.LeftButton
        stack = self.stack_at(point) if left and plain else None
        if stack is not None:
            self.stack_clicked.emit(stack)
        elif left and plain and index.isValid() and self.selectionModel().isSelected(index):
            self._pulled = point
        else:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Pull the selected photos out; show the badges of what is under the pointer."""
        self._hover(event.position().toPoint())
        if self._pulled is None:
            super().mouseMoveEvent(event)
            return
        by = event.position().toPoint() - self._pulled
        if by.manhattanLength() >= QApplication.startDragDistance():
            self._pulled = None
            self.drag_wanted.emit()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """What was only clicked is alone selected from now on."""
        pulled, self._pulled = self._pulled, None
        if pulled is None:
            super().mouseReleaseEvent(event)
            return
        index = self.indexAt(pulled)
        if index.isValid():
            self.selectionModel().setCurrentIndex(
                index, QItemSelectionModel.SelectionFlag.ClearAndSelect
            )

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is under the pointer."""
        super().leaveEvent(event)
        self._hover(QPoint(-1, -1))

    def _hover(self, point: QPoint) -> None:
        row = self.indexAt(point).row() if self.heading_at(point) is None else -1
        for one in {row, self._hovered} - {-1} if row != self._hovered else ():
            self.viewport().update(self.visualRect(self.item(one)))
        self._hovered = row

    def drag_pixmap(self) -> QPixmap:
        """The current photo, small, with how many go along."""
        count, side = len(self.selected_ids()), self._theme.tokens.pixels["size_cover"]
        image = self._loader.image(self.current_id() or 0)
        pixmap = QPixmap(side, side)
        pixmap.fill(self._theme.tokens.colour("accent"))
        if image is not None:
            pixmap = QPixmap.fromImage(image).scaled(side, side, Qt.AspectRatioMode.KeepAspectRatio)
        if count > 1:
            painter = QPainter(pixmap)
            high = painter.fontMetrics().height() + 4
            band = QRect(0, pixmap.height() - high, pixmap.width(), high)
            painter.fillRect(band, self._theme.tokens.colour("accent"))
            painter.setPen(self._theme.tokens.colour("on_accent"))
            painter.drawText(band, Qt.AlignmentFlag.AlignCenter, wording.number(count))
            painter.end()
        return pixmap

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the photo under the pointer."""
        point = event.position().toPoint()
        index, left = self.indexAt(point), event.button() == Qt.MouseButton.LeftButton
        if index.isValid() and left and self.stack_at(point) is None:
            self.opened.emit(int(self.photos.ids[index.row()]))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll; with Ctrl, change the size of the thumbnails."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.set_row_height(self.row_height() + round(event.angleDelta().y() / 8))
            event.accept()
        else:
            super().wheelEvent(event)

    # Painting.

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the cells in sight, and ask for the thumbnails of these and the next rows.

        Where something that lies on the grid moved, only what it touches: nothing else is new.
        """
        painter = QPainter(self.viewport())
        whole = event.rect().contains(self.viewport().rect())
        near = event.rect().adjusted(0, -self._gap, 0, self._gap)  # frames reach into the gaps
        visible = self.visible() if whole else self.across(near)
        selected = self.selected_among(visible)
        current = self.currentIndex().row() if self.hasFocus() else -1
        badges, stacks = self.photos.list.badges, self.photos.list.stacks
        down = self._gap - self.verticalOffset()
        pictures = self._pictures(visible)
        for row, (left, top, width, height) in zip(visible, self.rows.cells(visible), strict=True):
            cell = self.mirrored(QRect(left + self._gap, top + down, width, height))
            self._paint_photo(painter, *next(pictures), cell)
            if row in selected or row == current:
                self._paint_frame(painter, cell, chosen=row in selected, current=row == current)
            if stacks is not None:
                self._paint_stack(painter, stacks, row, cell)
            if badges is not None and (row in selected or row == self._hovered):
                paint_badges(painter, cell, int(badges[row]), self._theme)
        self._paint_band(painter)
        painter.setLayoutDirection(self.layoutDirection())
        self.paint_headings(painter)
        painter.end()
        if whole:
            self._want_thumbnails(visible)

    def _pictures(self, rows: range) -> Iterator[tuple[QImage | None, int]]:
        """The thumbnail of each photo, if it is there, and its mean colour; read all at once."""
        part = slice(rows.start, rows.stop)
        ids, colours = self.photos.ids[part].tolist(), self.photos.list.colours[part].tolist()
        return zip(map(self._loader.image, ids), colours, strict=True)

    def _paint_photo(
        self, painter: QPainter, image: QImage | None, colour: int, cell: QRect
    ) -> None:
        if image is None:
            painter.fillRect(cell, QColor.fromRgb(colour))
        else:
            painter.drawImage(cell, image)

    def _paint_stack(self, painter: QPainter, stacks: Stacks, row: int, cell: QRect) -> None:
        number = stacks.at(row)
        if number is not None:
            count, font = len(stacks.members(number)), mark_font(self.font(), self._theme)
            rect = self._mark_rect(cell, count)
            opened = bool(stacks.opened[number])
            paint_mark(painter, rect, count, font, self._theme, opened=opened)
        if stacks.is_within(row):
            high = self._theme.tokens.pixels["space_xs"]
            line = QRect(cell.left(), cell.bottom() + 1 - high, cell.width(), high)
            painter.fillRect(line, self._theme.tokens.colour("accent"))

    def _mark_rect(self, cell: QRect, count: int) -> QRect:
        font = mark_font(self.font(), self._theme)
        rect = mark_rect(cell, wording.number(count), font, self._theme)
        return mirrored(self.layoutDirection(), cell, rect)

    def stack_at(self, point: QPoint) -> int | None:
        """The row of the burst whose mark is at a point of the viewport."""
        stacks, index = self.photos.list.stacks, self.indexAt(point)
        number = None if stacks is None else stacks.at(index.row())
        if stacks is None or number is None or self.heading_at(point) is not None:
            return None
        rect = self._mark_rect(self.visualRect(index), len(stacks.members(number)))
        return index.row() if rect.adjusted(-2, -2, 2, 2).contains(point) else None

    def _paint_frame(self, painter: QPainter, cell: QRect, *, chosen: bool, current: bool) -> None:
        tokens = self._theme.tokens
        if chosen:
            _frame(painter, cell.adjusted(4, 4, -5, -5), tokens.colour("surface"), 2)
            _frame(painter, cell.adjusted(1, 1, -2, -2), tokens.colour("accent"), 4)
        if current:
            _frame(painter, cell.adjusted(-1, -1, 0, 0), tokens.colour("text"), 2)

    def _paint_band(self, painter: QPainter) -> None:
        band = self.band()
        if not band.isEmpty():
            ink = self._theme.tokens.colour("accent")
            _frame(painter, band, ink, 1)
            ink.setAlphaF(BAND_FILL)
            painter.fillRect(band, ink)

    def _want_thumbnails(self, visible: range) -> None:
        """All in sight first, then half a page below and above."""
        around = self.near(self.viewport().height() // 2)
        ratio, ids = self.devicePixelRatioF(), self.photos.ids[around.start : around.stop]
        wanted = [
            Wanted(photo, round(width * ratio), round(height * ratio))
            for photo, (_, _, width, height) in zip(
                ids.tolist(), self.rows.cells(around), strict=True
            )
        ]
        first, last = visible.start - around.start, visible.stop - around.start
        self._loader.want([*wanted[first:last], *wanted[last:], *wanted[:first]])


def _frame(painter: QPainter, rect: QRect, colour: QColor, width: int) -> None:
    pen = QPen(colour, width)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    painter.setPen(pen)
    painter.drawRect(rect)
