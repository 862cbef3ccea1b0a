"""A list to choose one from, with an arrow of the theme's own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QComboBox

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from tintype.gui.theme import Theme


class Choice(QComboBox):
    """A combo box; the style sheet takes its arrow away, so this draws one."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The box, and the arrow at its end."""
        super().paintEvent(event)
        pixels = self._theme.tokens.pixels
        size, space = pixels["space_l"] - pixels["space_xs"], pixels["space_s"]
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = space if mirrored else self.width() - size - space
        arrow = self._theme.pixmap("down", "muted", size, self.devicePixelRatioF())
        painter = QPainter(self)
        painter.drawPixmap(QPoint(left, (self.height() - size) // 2), arrow)
        painter.end()
