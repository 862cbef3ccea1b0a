"""A switch, painted: on or off, taking effect at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint
    from PySide6.QtGui import QPaintEvent

    from tintype.gui.theme import Theme

RING = 2


class Switch(QCheckBox):
    """To the keyboard and to screen readers it is a check box."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._high = round(theme.tokens.pixels["size_control"] * 0.66)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Twice as wide as high, and room for the focus ring."""
        return QSize(round(self._high * 1.8) + 4 * RING, self._high + 4 * RING)

    def minimumSizeHint(self) -> QSize:
        """It does not shrink."""
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:
        """All of it can be clicked."""
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A pill with a knob at the end that says which."""
        tokens = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pill = QRectF(self.rect()).adjusted(*(2 * RING,) * 2, *(-2 * RING,) * 2)
        round_ = pill.height() / 2
        ends = self.isChecked() == (self.layoutDirection() == Qt.LayoutDirection.LeftToRight)
        painter.setOpacity(1.0 if self.isEnabled() else 0.5)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.colour("accent" if self.isChecked() else "muted"))
        painter.drawRoundedRect(pill, round_, round_)
        knob = QRectF(pill.left(), pill.top(), pill.height(), pill.height())
        if ends:
            knob.moveRight(pill.right())
        painter.setBrush(tokens.colour("on_accent" if self.isChecked() else "raised"))
        painter.drawEllipse(knob.adjusted(3, 3, -3, -3))
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(tokens.colour("accent"), RING))
            ring = pill.adjusted(-RING, -RING, RING, RING)
            painter.drawRoundedRect(ring, round_ + RING, round_ + RING)
        painter.end()
