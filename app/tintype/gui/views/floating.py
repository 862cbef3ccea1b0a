"""Frames that float over the foot of a view, one above the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QFrame, QWidget

from tintype.gui.theme import Theme, set_kind

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent, QShowEvent


class Floating(QFrame):
    """Takes no room from what it floats over, so nothing there moves."""

    came_or_went = Signal()

    def __init__(self, theme: Theme, over: QWidget) -> None:
        super().__init__(over)
        self.over = over
        self._below: Floating | None = None
        self._gap = theme.tokens.pixels["space_m"]
        set_kind(self, "toast")
        over.installEventFilter(self)

    def stand_on(self, below: Floating) -> None:
        """Keep clear of another one whenever that is there."""
        self._below = below
        below.came_or_went.connect(self.place)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the foot."""
        if watched is self.over and event.type() == QEvent.Type.Resize:
            self.place()
        return super().eventFilter(watched, event)

    def place(self) -> None:
        """Go to the middle of the foot."""
        self.adjustSize()
        over, below = self.over, self._below
        left = (over.width() - self.width()) // 2
        foot = over.height() if below is None or below.isHidden() else below.y()
        self.move(max(left, 0), foot - self.height() - self._gap)

    def showEvent(self, event: QShowEvent) -> None:
        """Make room for others."""
        super().showEvent(event)
        self.came_or_went.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        """Leave the room to others."""
        super().hideEvent(event)
        self.came_or_went.emit()
