"""Starting the window."""

from __future__ import annotations

import signal
import sys
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from tintype.gui.bridge import LibraryBridge
from tintype.gui.folder_watch import FolderWatch
from tintype.gui.indexer import IndexProcess
from tintype.gui.language import LANGUAGE_KEY, speak
from tintype.gui.main_thread import MainThreadFirst
from tintype.gui.motion import MOTION_KEY, Motion
from tintype.gui.preferences import take_on
from tintype.gui.splash import Splash
from tintype.gui.spoken import tell_roles
from tintype.gui.state import WindowState
from tintype.gui.theme import APPEARANCE_KEY, Theme, dark_of
from tintype.paths import default_library

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tintype.gui.window import MainWindow
    from tintype.library import Library


def run(
    library_path: Path | None = None, started: float | None = None, photos: Path | None = None
) -> int:
    """Open the window on a library and stay until it is closed.

    Args:
        library_path: the library's folder; None for the user's own.
        started: ``time.perf_counter()`` when the program began, for a splash if that is long ago.
        photos: a folder to add and to index.

    Returns:
        The exit code.
    """
    folder = (library_path or default_library()).expanduser().absolute()
    app = QApplication(sys.argv[:1])
    app.setApplicationName("Tintype")
    app.setDesktopFileName("tintype")
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # Qt's loop would not let Ctrl-C through
    MainThreadFirst(app)
    splash = Splash(started)
    window = make_window(app, folder, splash.show_if_late)
    window.show()
    splash.leave(window)
    if photos is not None:
        window.add_folders([photos])
    return app.exec()


def make_window(
    app: QApplication, folder: Path, dressed: Callable[[Theme], None] | None = None
) -> MainWindow:
    """The window of a library, not shown yet. The library itself is opened by a worker.

    Args:
        dressed: called once colours and fonts are there, before most of the work.
    """
    state = WindowState(folder)
    language = speak(app, state.text(LANGUAGE_KEY))
    tell_roles()
    motion = Motion(state.text(MOTION_KEY))
    theme = Theme(app, dark=dark_of(state.text(APPEARANCE_KEY)), motion=motion, worn=False)
    if dressed is not None:
        dressed(theme)

    def opened() -> Library:
        from tintype.library import Library

        return Library.open(folder, language=language)

    bridge = LibraryBridge.threaded(opened, parent=app)
    bridge.get_ready()
    # Only now, for it takes a while to load, and the library is opened meanwhile.
    from tintype.gui.window import MainWindow

    indexer, watch = IndexProcess(folder, parent=app), FolderWatch(parent=app)
    take_on(state, theme, indexer, watch)
    window = MainWindow(bridge, indexer, theme, state, watch)
    theme.wear()
    return window
