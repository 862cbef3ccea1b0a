"""A word of welcome while the window is put together, if that takes long."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QSplashScreen

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from tintype.gui.theme import Theme

PATIENCE_S = 0.3
"""A start that is quicker than this needs no splash, which would only flicker."""
SIZE = QSize(320, 200)
SIGN = 88
"""Pixels of the program's sign."""


class Splash:
    """Shown once half of the start is done and took long; gone as soon as the window is there.

    Args:
        started: ``time.perf_counter()`` when the program began; None: nothing is ever shown.
    """

    def __init__(self, started: float | None) -> None:
        self._started = started
        self.screen: QSplashScreen | None = None

    def show_if_late(self, theme: Theme) -> None:
        """Show it if one has waited for long already."""
        if self._started is None or time.perf_counter() - self._started < PATIENCE_S:
            return
        self.screen = QSplashScreen(_picture(theme, _ratio()))
        self.screen.show()
        QApplication.processEvents()

    def leave(self, window: QWidget) -> None:
        """The window is there."""
        if self.screen is not None:
            self.screen.finish(window)
            self.screen = None


def _ratio() -> float:
    return QApplication.primaryScreen().devicePixelRatio()


def _picture(theme: Theme, ratio: float) -> QPixmap:
    tokens, whole = theme.tokens, QRect(0, 0, SIZE.width(), SIZE.height())
    pixmap = QPixmap(SIZE * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(tokens.colour("surface"))
    painter = QPainter(pixmap)
    painter.setPen(tokens.colour("line"))
    painter.drawRect(whole.adjusted(0, 0, -1, -1))
    sign = theme.pixmap("tintype", "text", SIGN, ratio)
    top = (SIZE.height() - SIGN - 2 * tokens.fonts["title"]) // 2
    painter.drawPixmap((SIZE.width() - SIGN) // 2, top, sign)
    font = painter.font()
    font.setPixelSize(tokens.fonts["title"])
    font.setBold(True)
    painter.setFont(font)
    painter.setPen(tokens.colour("text"))
    below = whole.adjusted(0, top + SIGN + tokens.pixels["space_s"], 0, 0)
    painter.drawText(below, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, "Tintype")
    painter.end()
    return pixmap
