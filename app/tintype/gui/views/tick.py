"""Check boxes, painted: like everything else here, and readable in the dark."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QCheckBox, QStyle, QStyleOptionButton

if TYPE_CHECKING:
    from PySide6.QtCore import QRect
    from PySide6.QtGui import QPaintEvent

    from tintype.gui.theme import Theme


class Tick(QCheckBox):
    """A check box with words; the style sets the words, this paints the box."""

    def __init__(self, words: str, theme: Theme) -> None:
        super().__init__(words)
        self._theme = theme
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The words, and the box over the style's own."""
        super().paintEvent(event)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        part = QStyle.SubElement.SE_CheckBoxIndicator
        place = self.style().subElementRect(part, option, self)
        painter = QPainter(self)
        painter.fillRect(place, self.palette().window())
        paint_tick(painter, place, self._theme, on=self.isChecked(), lit=self.hasFocus())
        painter.end()


def paint_tick(painter: QPainter, place: QRect, theme: Theme, *, on: bool, lit: bool) -> None:
    """Paint a box, with its tick if it is on and a ring if the keyboard is there."""
    tokens = theme.tokens
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    box = QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5)
    painter.setPen(QPen(tokens.colour("accent" if on or lit else "muted"), 1))
    painter.setBrush(tokens.colour("accent" if on else "raised"))
    painter.drawRoundedRect(box, tokens.pixels["radius_s"] - 1, tokens.pixels["radius_s"] - 1)
    if on:
        side = min(place.width(), place.height()) - 2
        ratio = painter.device().devicePixelRatioF()
        icon = theme.pixmap("check", "on_accent", side, ratio)
        painter.drawPixmap(
            place.center().x() - side // 2 + 1, place.center().y() - side // 2 + 1, icon
        )
    if lit:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(tokens.colour("accent"), 1))
        radius = tokens.pixels["radius_s"] + 1
        painter.drawRoundedRect(box.adjusted(-2, -2, 2, 2), radius, radius)
    painter.restore()
