"""What a person set, by its keys in the window's state, and how a new window takes it on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from tintype.gui import desktop
from tintype.gui.folder_watch import WATCH_KEY

if TYPE_CHECKING:
    from tintype.gui.folder_watch import FolderWatch
    from tintype.gui.indexer import IndexProcess
    from tintype.gui.state import WindowState
    from tintype.gui.theme import Theme

LATER_MS = 1500
"""What a start need not wait for is asked then."""

LOW_KEY = "low_power"
"""Whether runs let everything else go first, and rest on battery."""

TYPE_SIZE_KEY = "type_size"
"""The size of type in percent of the system's."""


def take_on(
    state: WindowState, theme: Theme, indexer: IndexProcess, watch: FolderWatch | None = None
) -> None:
    """Do as was set; called once, before the window is made."""
    QTimer.singleShot(LATER_MS, theme, lambda: desktop.ask_whether_things_move(theme.motion.follow))
    theme.set_type_size(state.number(TYPE_SIZE_KEY, 100))
    indexer.set_low(state.flag(LOW_KEY, default=False))
    indexer.log.keep_in(state)
    if watch is not None:
        watch.set_on(state.flag(WATCH_KEY, default=True))
