"""How long things move: shortly, or not at all where that was asked for."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

MOTION_KEY = "motion"
"""In the window's state: ``on``, ``off``, or nothing for what the system says."""


class Motion:
    """Given to what moves. A duration of 0 means: be there at once.

    Args:
        setting: the value of :data:`MOTION_KEY`.
        system_moves: what the system says; None asks Qt, which knows it on Windows only.
    """

    def __init__(self, setting: str = "", *, system_moves: bool | None = None) -> None:
        self._system = _system_moves() if system_moves is None else system_moves
        self._effects = QApplication.isEffectEnabled(Qt.UIEffect.UI_General)
        self._setting = ""
        self.set(setting)

    def set(self, setting: str) -> None:
        """Take over another value of :data:`MOTION_KEY`; menus and tooltips obey it too."""
        self._setting = setting
        self.on = self._system if setting not in ("on", "off") else setting == "on"
        QApplication.setEffectEnabled(Qt.UIEffect.UI_General, self._effects and self.on)

    def follow(self, system_moves: bool) -> None:
        """Take over what the system says, which may come later than the start."""
        self._system = system_moves
        self.set(self._setting)

    def milliseconds(self, wanted: int) -> int:
        """How long something that would take ``wanted`` milliseconds may take."""
        return wanted if self.on else 0


def _system_moves() -> bool:
    windows = QApplication.platformName() == "windows"
    return not windows or QApplication.isEffectEnabled(Qt.UIEffect.UI_General)
