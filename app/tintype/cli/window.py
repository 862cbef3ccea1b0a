"""``tintype window``: open the window."""

from __future__ import annotations

import os
import sys
import time
from typing import TYPE_CHECKING

from tintype.cli.options import LibraryOption
from tintype.errors import EnvironmentFault

if TYPE_CHECKING:
    from pathlib import Path


def window(library: LibraryOption = None) -> int:
    """Open the window."""
    return open_window(library)


def open_window(library: Path | None = None, photos: Path | None = None) -> int:
    """Open the window and stay until it is closed.

    Args:
        library: the library's folder; None for the user's own.
        photos: a folder to add and to index while the window is used.

    Raises:
        EnvironmentFault: there is no display, or a system library is missing.
    """
    if not has_display():
        raise EnvironmentFault(
            "There is no display to open a window on.",
            "The commands work without one: tintype --help",
        )
    started = time.perf_counter()
    try:
        from tintype.gui.app import run
    except ImportError as error:
        raise EnvironmentFault(
            f"The window needs a system library that is missing: {error}.",
            "`tintype doctor` names the packages to install.",
        ) from error
    return run(library, started, photos)


def has_display() -> bool:
    """Whether a window can be opened here."""
    if sys.platform in ("win32", "darwin"):
        return True
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return any(os.environ.get(name) for name in names)
