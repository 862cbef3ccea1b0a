"""Keeping the main thread free: from waits that Python itself makes, whatever other threads do.

Only one thread runs Python at a time. One that wants to asks, and gets its turn after the switch
interval; a collection of all cyclic garbage gives no turn before its end, which in a program with
a million objects is a tenth of a second.
"""

from __future__ import annotations

import gc
import sys

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication

SWITCH_SECONDS = 0.0005
"""Painting a list asks for its turn again and again: the usual 5 ms are felt."""
SETTLE_MS = 5000
"""By then a window that was started has what it keeps for good."""
SWEEP_MS = 20_000
DEEP_SWEEPS = 15
"""After so many sweeps everything is looked through, once nobody works in the window."""
_NEVER = 1_000_000_000


class MainThreadFirst(QObject):
    """Settings of the whole process that put the main thread first, for as long as this lives.

    Young objects are looked through as always, once the window has started. All others are looked
    through here, on the main thread and while they are few: those that stay are set aside, and are
    not looked at again. Nearly all memory comes back without this, when the last name for something
    is gone.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._before = sys.getswitchinterval(), gc.get_threshold()
        sys.setswitchinterval(SWITCH_SECONDS)
        gc.disable()  # what a window is put together from is no garbage
        gc.set_threshold(*self._before[1][:2], _NEVER)
        self._sweeps = 0
        self._sweep = QTimer(self, interval=SWEEP_MS)
        self._sweep.timeout.connect(self.sweep)
        self._settle = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._settle.timeout.connect(self._settled)
        self._settle.start()

    def _settled(self) -> None:
        gc.freeze()  # without a collection: this is no time to stop
        gc.enable()
        self._sweep.start()

    def sweep(self) -> None:
        """Collect what is garbage among objects made since the last time."""
        self._sweeps += 1
        if self._sweeps >= DEEP_SWEEPS and QGuiApplication.focusWindow() is None:
            self._sweeps = 0
            gc.unfreeze()
        gc.collect()
        gc.freeze()

    def end(self) -> None:
        """Put everything back as it was."""
        self._sweep.stop()
        self._settle.stop()
        gc.unfreeze()
        gc.enable()
        interval, thresholds = self._before
        sys.setswitchinterval(interval)
        gc.set_threshold(*thresholds)
