"""Applications that open pictures, as the desktop lists them; no Qt, for workers too.

On Linux after the Desktop Entry Specification of freedesktop.org. macOS and Windows have
dialogs of their own for this, so nothing is listed there.
"""

from __future__ import annotations

import os
import shlex
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

GROUP = "[Desktop Entry]"
MOST = 12
"""Applications that are listed."""
_MANY = ("%F", "%U")
_ONE = ("%f", "%u")


@dataclass(frozen=True, slots=True)
class Application:
    """A program that opens pictures.

    Attributes:
        words: its command line, with ``%f`` or ``%F`` where files go.
    """

    name: str
    words: tuple[str, ...]

    def commands(self, paths: Sequence[Path]) -> Iterator[list[str]]:
        """Yield what to start: one program for all files, or one for each."""
        many = any(word in _MANY for word in self.words)
        for group in [paths] if many else [[path] for path in paths]:
            files = [str(path) for path in group]
            line = []
            for word in self.words:
                line += files if word in (*_MANY, *_ONE) else [word] if word[0] != "%" else []
            yield line if any(word in (*_MANY, *_ONE) for word in self.words) else line + files


def installed() -> list[Application]:
    """Return the applications that open pictures, by name. Reads many small files."""
    if sys.platform in ("win32", "darwin"):
        return []
    found: dict[str, Application] = {}
    for folder in folders():
        for path in sorted(folder.glob("**/*.desktop")):
            one = read(path)
            if one is not None:
                found.setdefault(one.name, one)
    return sorted(found.values(), key=lambda one: one.name.casefold())[:MOST]


def folders() -> list[Path]:
    """Return where desktops keep what is known of applications, a person's own first."""
    home = os.environ.get("XDG_DATA_HOME") or str(Path.home() / ".local/share")
    others = os.environ.get("XDG_DATA_DIRS") or "/usr/local/share:/usr/share"
    return [Path(folder) / "applications" for folder in [home, *others.split(":")] if folder]


def read(path: Path) -> Application | None:
    """Return the application that a file describes; None if it opens no pictures."""
    try:
        lines = path.read_text("utf-8").splitlines()
    except (OSError, UnicodeDecodeError):
        return None
    values: dict[str, str] = {}
    inside = False
    for line in lines:
        if line.startswith("["):
            inside = line.strip() == GROUP
        elif inside and "=" in line and not line.startswith("#"):
            key, _, value = line.partition("=")
            values.setdefault(key.strip(), value.strip())
    opens = any(kind.startswith("image/") for kind in values.get("MimeType", "").split(";"))
    hidden = "true" in (values.get("NoDisplay"), values.get("Hidden"))
    if not opens or hidden or values.get("Type") != "Application" or not values.get("Name"):
        return None
    try:
        words = tuple(shlex.split(values.get("Exec", "")))
    except ValueError:
        return None
    return Application(values["Name"], words) if words else None
