"""What all charts have in common: marks that can be pointed at, walked by keys, and entered."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QFocusEvent,
    QFont,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from tintype.gui.views.mirror import ARROWS, from_right

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tintype.gui.theme import Theme


@dataclass(frozen=True, slots=True)
class Mark:
    """A place in a chart that stands for some photos.

    Attributes:
        rect: where it can be pointed at.
        words: what it says when pointed at, and to a screen reader.
        query: finds the photos; empty where there are none to show.
    """

    rect: QRectF
    words: str
    query: str


class Chart(QWidget):
    """Subclasses place the marks in :meth:`place` and paint in :meth:`paint`."""

    accessible_role = QAccessible.Role.Chart

    chosen = Signal(str)
    """The query of a mark that was clicked or entered."""

    mirrors = True
    """Marks are placed from the left, and mirrored where one reads from the right."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._marks: Sequence[Mark] = ()
        self._hovered = self._current = self._down = -1
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(name)
        theme.changed.connect(self.update)

    @property
    def marks(self) -> Sequence[Mark]:
        """The marks as they lie now."""
        return self._marks

    def place(self) -> Sequence[Mark]:
        """Place the marks for the present size."""
        raise NotImplementedError

    def paint(self, painter: QPainter) -> None:
        """Paint everything but the mark under the pointer and the focus ring."""
        raise NotImplementedError

    def lay_out(self) -> None:
        """Place the marks anew: numbers or size are others."""
        marks = self.place()
        if self.mirrors and from_right(self):
            marks = [replace(mark, rect=self.flip(mark.rect)) for mark in marks]
        self._marks = marks
        self._hovered = -1
        self._current = min(self._current, len(self._marks) - 1)
        self.update()

    def query_of(self, number: int) -> str:
        """What finds the photos of a mark; empty where there are none to show."""
        return self._marks[number].query

    def flip(self, rect: QRectF) -> QRectF:
        """Where something is painted that was placed from the left."""
        if not self.mirrors or not from_right(self):
            return rect
        return QRectF(self.width() - rect.right(), rect.top(), rect.width(), rect.height())

    def words_of(self, number: int) -> str:
        """What a mark says."""
        return self._marks[number].words

    def describe(self, text: str) -> None:
        """Say what a screen reader tells of the whole."""
        self.setAccessibleDescription(text)

    def small_font(self) -> QFont:
        """The font of labels."""
        font = QFont(self.font())
        font.setPixelSize(self._theme.tokens.fonts["small"])
        return font

    def shade(self, part: float) -> QColor:
        """A colour between the ground and the accent: 0 to 1."""
        low, high = (self._theme.tokens.colour(role) for role in ("hover", "accent"))
        return QColor(
            round(low.red() + (high.red() - low.red()) * part),
            round(low.green() + (high.green() - low.green()) * part),
            round(low.blue() + (high.blue() - low.blue()) * part),
        )

    def is_lit(self, at: int) -> bool:
        """Whether a mark is pointed at."""
        return at == self._hovered

    # Events.

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the marks for the new size."""
        super().resizeEvent(event)
        self.lay_out()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The chart, and a ring around the mark that the keys are at."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self.small_font())
        self.paint(painter)
        if self.hasFocus() and 0 <= self._current < len(self._marks):
            tokens = self._theme.tokens
            painter.setPen(QPen(tokens.colour("text"), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            ring = self._marks[self._current].rect.adjusted(-1, -1, 1, 1)
            bounds = QRectF(self.rect()).adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(ring & bounds, 3, 3)
        painter.end()

    def at(self, point: QPoint) -> int:
        """The mark at a point; -1 for none."""
        return next(
            (number for number, mark in enumerate(self._marks) if mark.rect.contains(point)), -1
        )

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Say what is under the pointer."""
        at = self.at(event.position().toPoint())
        if at == self._hovered:
            return
        self._hovered = at
        mark = self._marks[at] if at >= 0 else None
        entered = mark is not None and bool(self.query_of(at))
        self.setCursor(Qt.CursorShape.PointingHandCursor if entered else Qt.CursorShape.ArrowCursor)
        if mark is None:
            QToolTip.hideText()
        else:
            QToolTip.showText(event.globalPosition().toPoint(), self.words_of(at), self)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is under the pointer."""
        super().leaveEvent(event)
        self._hovered = -1
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click may begin."""
        self._down = self.at(event.position().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Enter the mark that was clicked."""
        at, down = self.at(event.position().toPoint()), self._down
        self._down = -1
        if event.button() == Qt.MouseButton.LeftButton and at >= 0 and at == down:
            self._current = at
            self._enter()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keys are at a mark at once."""
        super().focusInEvent(event)
        if self._current < 0 and self._marks:
            self._go_to(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go from mark to mark, Return enters."""
        key = event.key()
        if key in ARROWS:
            self._go_to(self._neighbour(*ARROWS[Qt.Key(key)]))
        elif key == Qt.Key.Key_Home:
            self._go_to(0)
        elif key == Qt.Key.Key_End:
            self._go_to(len(self._marks) - 1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._enter()
        else:
            super().keyPressEvent(event)

    def _neighbour(self, across: int, down: int) -> int:
        """The nearest mark in a direction, the present one if there is none."""
        if not 0 <= self._current < len(self._marks):
            return 0
        here = self._marks[self._current].rect.center()
        best, least = self._current, float("inf")
        for number, mark in enumerate(self._marks):
            way = mark.rect.center() - here
            along = way.x() * across + way.y() * down
            aside = abs(way.x() * down) + abs(way.y() * across)
            if along > 0.5 and along + 3 * aside < least:
                best, least = number, along + 3 * aside
        return best

    def _go_to(self, number: int) -> None:
        if 0 <= number < len(self._marks):
            self._current = number
            self.setAccessibleDescription(self.words_of(number))
            self.update()

    def _enter(self) -> None:
        if 0 <= self._current < len(self._marks) and (query := self.query_of(self._current)):
            self.chosen.emit(query)
