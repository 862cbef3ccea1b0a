"""What narrows the photos shown: people, tags, places, years …; a click asks for one, or not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QShowEvent
from PySide6.QtWidgets import (
    QLineEdit,
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from tintype.gui import wording
from tintype.gui.models.facets import FacetModel, Line, LineRole
from tintype.gui.narrowing_bridge import Asked
from tintype.gui.theme import Theme, set_kind
from tintype.gui.views.mirror import ahead, mirrored
from tintype.search.narrowing import key_of, with_part, without

if TYPE_CHECKING:
    from tintype.gui.bridge import LibraryBridge
    from tintype.gui.state import WindowState
    from tintype.gui.views.rows_view import Index
    from tintype.library.facets import Facets

PAUSE_MS = 120
"""Counts wait so long for the next change of the query: photos come first."""
FIRST_MS = 700
AGAIN_MS = 2000  # while the library cannot tell
"""The first counts take longer to make ready: the first thumbnails come before them."""
EXCLUDE = 26
"""Pixels at the right of a line under the pointer that exclude it."""


class FacetDelegate(QStyledItemDelegate):
    """Sections as small headings, values with their counts."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """A line; a section has some air above it."""
        high = self._theme.tokens.pixels["size_control"] - 6
        line: Line | None = index.data(LineRole)
        section = line is not None and line.value is None and not line.more
        return QSize(60, high + 6 if section else high)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One line; its name gives way to its count."""
        line: Line = index.data(LineRole)
        painter.save()
        painter.setLayoutDirection(option.direction)
        self._paint_ground(painter, option, line)
        rect = option.rect.adjusted(4, 0, -self._theme.tokens.pixels["space_s"], 0)
        if line.value is None:
            self._paint_head(painter, option, rect, line)
        else:
            self._paint_value(painter, option, rect, line)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, line: Line) -> None:
        tokens, flag = self._theme.tokens, QStyle.StateFlag
        asked = line.value is not None and line.value.state == "in"
        hovered = bool(option.state & flag.State_MouseOver)
        ground, radius = option.rect.adjusted(0, 1, -1, -2), tokens.pixels["radius_s"]
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if asked or hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens.colour("selection" if asked else "hover"))
            painter.drawRoundedRect(ground, radius, radius)
        if option.state & flag.State_HasFocus:
            painter.setPen(tokens.colour("accent"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(ground, radius, radius)

    def _paint_head(
        self, painter: QPainter, option: QStyleOptionViewItem, rect: QRect, line: Line
    ) -> None:
        tokens, size = self._theme.tokens, 12
        font = painter.font()
        if not line.more:
            icon = "down" if line.is_open else "right"
            self._paint_icon(painter, rect.left(), option, icon, "muted", size)
            font.setBold(True)
        font.setPixelSize(tokens.fonts["small"])
        painter.setFont(font)
        painter.setPen(tokens.colour("accent" if line.more else "muted"))
        rect.setLeft(rect.left() + size + 6)
        text = painter.fontMetrics().elidedText(
            line.text, Qt.TextElideMode.ElideRight, rect.width()
        )
        place = mirrored(option.direction, option.rect, rect)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, text)

    def _paint_value(
        self, painter: QPainter, option: QStyleOptionViewItem, rect: QRect, line: Line
    ) -> None:
        value, tokens, size = line.value, self._theme.tokens, 14
        assert value is not None  # noqa: S101 - asked by paint
        ink = {"in": "on_selection", "out": "muted"}.get(value.state, "text")
        if value.state:
            icon = "check" if value.state == "in" else "minus"
            self._paint_icon(painter, rect.left() - 1, option, icon, ink, size)
        rect.setLeft(rect.left() + size + 4)
        if option.state & QStyle.StateFlag.State_MouseOver and not value.state:
            self._paint_icon(painter, rect.right() - size, option, "minus", "muted", size)
            rect.setRight(rect.right() - EXCLUDE + 8)
        count = "" if value.state == "out" else wording.number(value.count)
        wide = painter.fontMetrics().horizontalAdvance(count)
        painter.setPen(tokens.colour("on_selection" if value.state == "in" else "muted"))
        align = Qt.AlignmentFlag.AlignVCenter
        place = mirrored(option.direction, option.rect, rect)
        painter.drawText(place, align | Qt.AlignmentFlag.AlignRight, count)
        rect.setRight(rect.right() - wide - tokens.pixels["space_s"])
        font = painter.font()
        font.setStrikeOut(value.state == "out")
        painter.setFont(font)
        painter.setPen(tokens.colour(ink))
        text = painter.fontMetrics().elidedText(
            line.text, Qt.TextElideMode.ElideRight, rect.width()
        )
        painter.drawText(mirrored(option.direction, option.rect, rect), align, text)

    def _paint_icon(
        self,
        painter: QPainter,
        left: int,
        option: QStyleOptionViewItem,
        icon: str,
        role: str,
        size: int,
    ) -> None:
        pixmap = self._theme.pixmap(icon, role, size, painter.device().devicePixelRatioF())
        whole = option.rect
        place = QRect(left, whole.center().y() - size // 2 + 1, size, size)
        painter.drawPixmap(mirrored(option.direction, whole, place), pixmap)


class FacetList(QListView):
    """Return and Space choose a line; Ctrl or Alt with them, or a minus, excludes it."""

    chosen = Signal(object, bool)
    """A :class:`Line`, and whether it is to be excluded."""

    def __init__(self, model: FacetModel, theme: Theme) -> None:
        super().__init__()
        self.setModel(model)
        self.setItemDelegate(FacetDelegate(theme, self))
        set_kind(self, "facets")
        self.setMouseTracking(True)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QListView.SelectionMode.NoSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(self.tr("Narrow down"))
        theme.changed.connect(self.viewport().update)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose what was clicked."""
        super().mouseReleaseEvent(event)
        point = event.position().toPoint()
        index = self.indexAt(point)
        if index.isValid() and event.button() == Qt.MouseButton.LeftButton:
            line: Line = index.data(LineRole)
            beside = self.visualRect(index).right() - point.x() < EXCLUDE
            minus = beside and line.value is not None and not line.value.state
            self.chosen.emit(line, minus or _excludes(event.modifiers()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys do what clicks do; Left and Right close and open sections."""
        line: Line | None = self.currentIndex().data(LineRole)
        key = ahead(self, event.key())
        if line is None:
            super().keyPressEvent(event)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.chosen.emit(line, _excludes(event.modifiers()))
        elif key == Qt.Key.Key_Minus and line.value is not None:
            self.chosen.emit(line, True)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right) and line.value is None and not line.more:
            if line.is_open == (key == Qt.Key.Key_Left):
                self.chosen.emit(line, False)
        else:
            super().keyPressEvent(event)


def _excludes(modifiers: Qt.KeyboardModifier) -> bool:
    flag = Qt.KeyboardModifier
    return bool(modifiers & (flag.ControlModifier | flag.AltModifier))


class FacetsPanel(QWidget):
    """Asks for facets when told what is shown; tells the query that a click makes of it."""

    query_wanted = Signal(str)

    def __init__(
        self,
        bridge: LibraryBridge,
        theme: Theme,
        state: WindowState,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._bridge, self._state = bridge.narrowing, state
        self._asked = Asked()
        self._stale = False
        self.model = FacetModel(self)
        self.list = FacetList(self.model, theme)
        self.head = QToolButton()
        set_kind(self.head, "section")
        self.head.setText(self.tr("Narrow down"))
        self.head.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.head.setCheckable(True)
        self.head.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.dress(self.head, "filter", "muted")
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(self.tr("Person, tag, place …"))
        self.filter.setAccessibleName(self.tr("Find what to narrow down to"))
        self.filter.setClearButtonEnabled(True)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.tokens.pixels["space_s"], 0, 0)
        column.setSpacing(theme.tokens.pixels["space_xs"])
        column.addWidget(self.head)
        column.addWidget(self.filter)
        column.addWidget(self.list, 1)
        self.model.set_turned(state.text("facets/turned").split())
        self.set_open(state.flag("facets/open", default=True))
        self.head.toggled.connect(self.set_open)
        self._pause.timeout.connect(self._ask)
        self.filter.textChanged.connect(lambda _: self._pause.start(PAUSE_MS))
        self.filter.installEventFilter(self)
        self.list.chosen.connect(self._choose)
        self._bridge.facets.answered.connect(self._show)

    def set_open(self, is_open: bool) -> None:
        """Show the facets, or only their heading."""
        self.head.setChecked(is_open)
        self.filter.setVisible(is_open)
        self.list.setVisible(is_open)
        high = 16777215 if is_open else self.minimumSizeHint().height()
        self.setMaximumHeight(high)
        self._state.put("facets/open", is_open)
        if is_open and self._stale:
            self._pause.start()

    def enter(self) -> None:
        """Open it, and take the keyboard."""
        self.set_open(True)
        self.filter.setFocus()

    def show_for(self, asked: Asked) -> None:
        """Count for other photos, or again for the same; nothing is asked while hidden."""
        self._asked = asked
        if self.list.isVisible():
            self._pause.start(PAUSE_MS if self.model.lines else FIRST_MS)
        else:
            self._stale = True

    def _ask(self) -> None:
        self._stale = False
        self._bridge.ask_facets(self._asked, self.filter.text().strip())

    def _show(self, answer: tuple[Asked, Facets]) -> None:
        asked, facets = answer
        if asked == self._asked and not facets.ready:
            self._pause.start(AGAIN_MS)
        elif asked == self._asked:
            filtering = bool(self.filter.text().strip())
            bar = self.list.verticalScrollBar()
            place, row = bar.value(), self.list.currentIndex().row()
            key = self.model.lines[row].key if 0 <= row < len(self.model.lines) else None
            self.model.set_facets(facets, filtering=filtering)
            keys = [line.key for line in self.model.lines]
            if key in keys:
                self.list.setCurrentIndex(self.model.index(keys.index(key), 0))
            bar.setValue(place)

    def _choose(self, line: Line, excluded: bool) -> None:
        if line.more:
            self.model.show_more(line.facet)
        elif line.value is None:
            self.model.turn(line.facet)
            self._state.put("facets/turned", " ".join(self.model.turned()))
        else:
            query, part = self.model.query, line.value.query
            again = line.value.state == ("out" if excluded else "in")
            undone = again or (line.value.state == "out" and not excluded)
            changed = without(query, key_of(part)) if undone else ""
            self.query_wanted.emit(changed if undone else with_part(query, part, excluded=excluded))

    def showEvent(self, event: QShowEvent) -> None:
        """Count what was not counted while nobody looked."""
        super().showEvent(event)
        if self._stale and self.head.isChecked():
            self._pause.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down leads from the filter to the list; Escape empties it."""
        if watched is self.filter and isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Down:
                self.list.setFocus()
                if not self.list.currentIndex().isValid():
                    self.list.setCurrentIndex(self.model.index(0, 0))
                return True
            if event.key() == Qt.Key.Key_Escape and self.filter.text():
                if event.type() == QEvent.Type.ShortcutOverride:
                    event.accept()
                    return True
                if event.type() == QEvent.Type.KeyPress:
                    self.filter.clear()
                    return True
        return super().eventFilter(watched, event)
