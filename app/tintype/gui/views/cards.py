"""Cards: what belongs together under a heading, and big numbers that lead somewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from tintype.gui.theme import Theme, set_kind

if TYPE_CHECKING:
    from collections.abc import Sequence


class Card(QFrame):
    """A frame with a title, maybe something beside that, and one widget."""

    def __init__(
        self, theme: Theme, title: str, inside: QWidget, beside: Sequence[QWidget] = ()
    ) -> None:
        super().__init__()
        space = theme.tokens.pixels
        set_kind(self, "card")
        label = QLabel(title)
        label.setTextFormat(Qt.TextFormat.PlainText)
        set_kind(label, "heading")
        head = QHBoxLayout()
        head.setSpacing(space["space_xs"])
        head.addWidget(label)
        head.addStretch(1)
        for widget in beside:
            head.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(space["space_m"],) * 4)
        column.setSpacing(space["space_s"])
        column.addLayout(head)
        column.addWidget(inside)
        column.addStretch(1)


class BigNumber(QAbstractButton):
    """A number, and below it what it counts; a button where it leads somewhere."""

    def __init__(self, theme: Theme, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._words = theme, words
        self._number = ""
        theme.changed.connect(self.update)
        self.set_number("", leads=False)

    def set_number(self, number: str, *, leads: bool) -> None:
        """Show another number."""
        self._number = number
        self.setEnabled(leads)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if leads else Qt.FocusPolicy.NoFocus)
        shape = Qt.CursorShape.PointingHandCursor if leads else Qt.CursorShape.ArrowCursor
        self.setCursor(shape)
        self.setAccessibleName(f"{self._words}: {number}")
        self.updateGeometry()
        self.update()

    def _fonts(self) -> tuple[QFont, QFont]:
        large, small = QFont(self.font()), QFont(self.font())
        large.setPixelSize(self._theme.tokens.fonts["hero"])
        large.setWeight(QFont.Weight.DemiBold)
        small.setPixelSize(self._theme.tokens.fonts["small"])
        return large, small

    def sizeHint(self) -> QSize:
        """As large as both lines."""
        large, small = (QFontMetrics(font) for font in self._fonts())
        wide = max(large.horizontalAdvance(self._number), small.horizontalAdvance(self._words))
        return QSize(max(wide + 24, 96), large.height() + small.height() + 16)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Both lines, on a lighter ground when pointed at."""
        tokens, painter = self._theme.tokens, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radius = tokens.pixels["radius_m"]
        if self.isEnabled() and self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens.colour("hover"))
            painter.drawRoundedRect(self.rect(), radius, radius)
        if self.hasFocus():
            painter.setPen(QPen(tokens.colour("accent"), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), radius, radius)
        large, small = self._fonts()
        high = QFontMetrics(large).height()
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.setFont(large)
        painter.setPen(tokens.colour("text"))
        painter.drawText(QRect(12, 8, self.width() - 24, high), left, self._number)
        painter.setFont(small)
        painter.setPen(tokens.colour("muted"))
        below = QRect(12, 8 + high, self.width() - 24, QFontMetrics(small).height())
        painter.drawText(below, left, self._words)
        painter.end()
