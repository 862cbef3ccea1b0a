"""Controls that come when the pointer moves and go when it is still."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QCursor
    from PySide6.QtWidgets import QWidget

STILL_MS = 2500


class Stillness(QObject):
    """Shows some widgets over another while the pointer moves there, or one of them has the keys.

    With them goes the pointer itself.
    """

    def __init__(self, over: QWidget, controls: Sequence[QWidget]) -> None:
        super().__init__(over)
        self._over, self._controls = over, list(controls)
        self._on = False
        self._cursor: QCursor | None = None
        self._timer = QTimer(self, singleShot=True, interval=STILL_MS)
        self._timer.timeout.connect(self._rest)

    def set_controls(self, controls: Sequence[QWidget]) -> None:
        """Other widgets come and go."""
        self._controls = list(controls)

    def begin(self) -> None:
        """From now on they come and go."""
        if not self._on:
            self._on = True
            self._over.installEventFilter(self)
            self.wake()

    def end(self) -> None:
        """From now on they stay."""
        if self._on:
            self._on = False
            self._timer.stop()
            self._over.removeEventFilter(self)
            self._show(there=True)

    def wake(self) -> None:
        """Show them for a while."""
        self._show(there=True)
        if self._on:
            self._timer.start()

    def _rest(self) -> None:
        """Not while somebody is at them."""
        if any(widget.underMouse() or _has_keys(widget) for widget in self._controls):
            self._timer.start()
        else:
            self._show(there=False)

    def _show(self, *, there: bool) -> None:
        for widget in self._controls:
            widget.setVisible(there)
        if there and self._cursor is not None:
            self._over.setCursor(self._cursor)
            self._cursor = None
        elif not there and self._cursor is None:
            self._cursor = self._over.cursor()
            self._over.setCursor(Qt.CursorShape.BlankCursor)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Wake when the pointer moves."""
        if event.type() == QEvent.Type.MouseMove:
            self.wake()
        return super().eventFilter(watched, event)


def _has_keys(widget: QWidget) -> bool:
    focus = QApplication.focusWidget()
    return focus is widget or (focus is not None and widget.isAncestorOf(focus))
