"""A grid of tiles of one size in sections: of thousands, only those in sight are painted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QRect, Qt, Signal
from PySide6.QtGui import (
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyleOptionViewItem, QWidget

from tintype.gui import wording
from tintype.gui.layout import HEADING, uniform_rows
from tintype.gui.models.tiles import FaceRole, RowRole, TileModel
from tintype.gui.thumbnails import ThumbnailLoader, Wanted
from tintype.gui.views.rows_view import Index, RowsView

if TYPE_CHECKING:
    from tintype.gui.theme import Theme
    from tintype.gui.views.tile_delegate import TileDelegate

Trigger = QAbstractItemView.EditTrigger


class TileView(RowsView):
    """Scroll position stays through every change of the model; a neighbour of what went is chosen.

    Args:
        tile: least width, and height, of a tile.
    """

    opened = Signal(object)
    """Row that was double-clicked or entered."""
    selected_changed = Signal()

    def __init__(
        self,
        model: TileModel,
        loader: ThumbnailLoader,
        theme: Theme,
        tile: tuple[int, int],
        parent: QWidget | None = None,
    ) -> None:
        gap = theme.tokens.pixels["space_s"]
        super().__init__(uniform_rows([0], 1, tile, gap), gap, tile[1] // 3, parent)
        self._tiles, self._loader, self._theme, self._tile = model, loader, theme, tile
        self._hovered = self._dropping_on = -1
        self._lost = -1
        self.setProperty("kind", "plain")
        self.setFrameShape(QAbstractItemView.Shape.NoFrame)
        self.setEditTriggers(Trigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.setDropIndicatorShown(False)
        loader.loaded.connect(lambda _: self.viewport().update())
        theme.changed.connect(self.viewport().update)
        # Before the selection model's own slot, which forgets what goes.
        model.rowsAboutToBeRemoved.connect(self._about_to_lose)
        self.setModel(model)
        for signal in (model.modelReset, model.rowsInserted, model.layoutChanged):
            signal.connect(lambda *_: self.lay_out())
        model.rowsRemoved.connect(lambda *_: self.lay_out())
        model.settled.connect(self._settle)
        model.dataChanged.connect(lambda *_: self.viewport().update())

    def tile_delegate(self) -> TileDelegate:
        """The delegate that paints the tiles."""
        delegate: Any = self.itemDelegate()
        return delegate

    def selected_rows(self) -> list[Any]:
        """The rows that are selected, in display order."""
        rows = self._tiles.rows
        return [rows[at] for top, bottom in self.selected_spans() for at in range(top, bottom + 1)]

    def current_row(self) -> Any:
        """The current row, or None."""
        return self.currentIndex().data(RowRole)

    def choose(self, at: int) -> None:
        """Make a tile current and alone selected."""
        self.selectionModel().setCurrentIndex(
            self.item(at), QItemSelectionModel.SelectionFlag.ClearAndSelect
        )

    # Layout.

    def lay_out(self) -> None:
        """Place the tiles anew; the scroll position stays."""
        counts = [count for _, count in self._tiles.sections()]
        width = self.viewport().width() - 2 * self._gap
        rows = uniform_rows(counts or [0], width, self._tile, self._gap)
        if not any(title for title, _ in self._tiles.sections()):
            rows.tops[:] -= HEADING
        self.rows = rows
        self.fit_bar()
        self.updateEditorGeometries()
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out for the new width; the first tile in sight stays there."""
        top, bar = self.visible()[:1], self.verticalScrollBar()
        above = bar.value() - self.rows.cell(top[0])[1] if len(top) else 0
        super().resizeEvent(event)
        self.lay_out()
        if len(top) and bar.value() and top[0] < len(self.rows):
            bar.setValue(self.rows.cell(top[0])[1] + above)

    def doItemsLayout(self) -> None:
        """Lay out anew."""
        super().doItemsLayout()
        self.lay_out()

    def _about_to_lose(self, _parent: Index, first: int, last: int) -> None:
        if self.selected_among(range(first, last + 1)):
            self._lost = first  # runs go from the last to the first: this one stays true

    def _settle(self) -> None:
        """Choose what took the place of what went, if that was chosen."""
        lost, self._lost = self._lost, -1
        if lost >= 0 and self._tiles.rows and not self.selected_spans():
            self.choose(min(lost, len(self._tiles.rows) - 1))
        self.selected_changed.emit()

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Repaint and tell who listens."""
        super().selectionChanged(selected, deselected)
        self.viewport().update()
        self.selected_changed.emit()

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Follow the current tile."""
        super().currentChanged(current, previous)
        self.viewport().update()

    # Events.

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return opens; Space selects; everything else is the base class's."""
        current = self.currentIndex()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and current.isValid():
            self.opened.emit(current.data(RowRole))
        elif event.key() == Qt.Key.Key_Space and current.isValid():
            self.selectionModel().select(current, QItemSelectionModel.SelectionFlag.Toggle)
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the tile under the pointer."""
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and event.button() == Qt.MouseButton.LeftButton:
            self.opened.emit(index.data(RowRole))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Light the tile under the pointer."""
        super().mouseMoveEvent(event)
        self._hover(self.indexAt(event.position().toPoint()).row())

    def leaveEvent(self, event: Any) -> None:
        """Nothing is under the pointer."""
        super().leaveEvent(event)
        self._hover(-1)

    def _hover(self, row: int) -> None:
        if row != self._hovered:
            self._hovered = row
            self.viewport().update()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Light the tile that would take the drop."""
        super().dragMoveEvent(event)
        self._drop_on(self.indexAt(event.position().toPoint()).row() if event.isAccepted() else -1)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """It went elsewhere."""
        super().dragLeaveEvent(event)
        self._drop_on(-1)

    def dropEvent(self, event: QDropEvent) -> None:
        """It was dropped."""
        super().dropEvent(event)
        self._drop_on(-1)

    def _drop_on(self, row: int) -> None:
        if row != self._dropping_on:
            self._dropping_on = row
            self.viewport().update()

    # Painting.

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint headings and tiles in sight, and ask for the pictures of these and the next."""
        painter = QPainter(self.viewport())
        painter.setLayoutDirection(self.layoutDirection())
        visible = self.visible()
        self._paint_headings(painter)
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        selected = self.selected_among(visible)
        current = self.currentIndex().row() if self.hasFocus() else -1
        state, flag = option.state & ~QStyle.StateFlag.State_HasFocus, QStyle.StateFlag
        for row in visible:
            option.rect = self.visualRect(self.item(row))
            option.state = state
            if row in selected or row == self._dropping_on:
                option.state |= flag.State_Selected
            if row in {current, self._dropping_on}:
                option.state |= flag.State_HasFocus
            if row == self._hovered:
                option.state |= flag.State_MouseOver
            else:
                option.state &= ~flag.State_MouseOver
            self.itemDelegate().paint(painter, option, self.item(row))
        painter.end()
        self._want_pictures(visible)

    def _paint_headings(self, painter: QPainter) -> None:
        tokens, at = self._theme.tokens, 0
        for title, count in self._tiles.sections():
            if title and count and at < len(self.rows):
                top = self.visualRect(self.item(at)).top() - HEADING
                if -HEADING < top < self.viewport().height():
                    self._paint_heading(painter, top, f"{title}", count)
            at += count
        painter.setPen(tokens.colour("text"))

    def _paint_heading(self, painter: QPainter, top: int, title: str, count: int) -> None:
        tokens = self._theme.tokens
        rect = QRect(self._gap + 4, top, self.viewport().width() - 2 * self._gap, HEADING - 4)
        painter.save()
        font = painter.font()
        font.setPixelSize(tokens.fonts["title"])
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(QPen(tokens.colour("text")))
        align = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(self.mirrored(rect), align, title)
        rect.setLeft(rect.left() + painter.fontMetrics().horizontalAdvance(title) + self._gap)
        painter.setFont(self.font())
        painter.setPen(QPen(tokens.colour("muted")))
        painter.drawText(self.mirrored(rect), align, wording.number(count))
        painter.restore()

    def _want_pictures(self, visible: range) -> None:
        """All in sight first, then half a page below."""
        around = self.near(self.viewport().height() // 2)
        side = round(self._picture_side() * self.devicePixelRatioF())
        wanted = []
        for row in (*visible, *range(visible.stop, around.stop)):
            face = self.item(row).data(FaceRole)
            if face is not None:
                wanted.append(Wanted(face, side, side))
        self._loader.want(wanted)

    def _picture_side(self) -> int:
        rect = self.visualRect(self.item(0))
        return self.tile_delegate().picture_rect(rect).width() if not rect.isNull() else 1
