"""Where the window was: kept in the library's own folder, so every library has its own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QByteArray, QObject, QSettings, Signal

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

FILE_NAME = "window.ini"


class WindowState(QObject):
    """Typed access to ``window.ini``; what cannot be read counts as not there."""

    changed = Signal(str)
    """The key of a value that is another one now."""

    def __init__(self, library: Path) -> None:
        super().__init__()
        self._settings = QSettings(str(library / FILE_NAME), QSettings.Format.IniFormat)

    def bytes(self, key: str) -> QByteArray:
        """Bytes, maybe empty."""
        value = self._settings.value(key)
        return value if isinstance(value, QByteArray) else QByteArray()

    def text(self, key: str) -> str:
        """Text, maybe empty."""
        value = self._settings.value(key)
        return value if isinstance(value, str) else ""

    def flag(self, key: str, default: bool) -> bool:
        """A yes or no."""
        return {"true": True, "false": False}.get(self.text(key), default)

    def number(self, key: str, default: int) -> int:
        """A whole number."""
        text = self.text(key)
        return int(text) if text.lstrip("-").isdigit() else default

    def sizes(self, key: str) -> list[int]:
        """Widths of a splitter's parts, maybe none."""
        parts = self.text(key).split()
        return [int(part) for part in parts] if all(part.isdigit() for part in parts) else []

    def put(self, key: str, value: bool | int | str | QByteArray | Sequence[int]) -> None:
        """Remember a value."""
        before, now = self._settings.value(key), _plain(value)
        self._settings.setValue(key, now)
        if before != now:
            self.changed.emit(key)

    def drop(self, key: str) -> None:
        """Forget a value: the default holds again."""
        if self._settings.contains(key):
            self._settings.remove(key)
            self.changed.emit(key)

    def keys(self, group: str) -> list[str]:
        """The keys that begin with ``group/``, whole."""
        return [key for key in self._settings.allKeys() if key.startswith(f"{group}/")]

    def save(self) -> None:
        """Write now rather than some time."""
        self._settings.sync()


def _plain(value: Any) -> Any:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value)
    if isinstance(value, (str, QByteArray)):
        return value
    return " ".join(map(str, value))
