"""Watching the library's folders: what changes in them is looked at without being asked."""

from __future__ import annotations

import logging
import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    Watch = Callable[[Sequence[Path], threading.Event], Iterator[list[Path]]]

log = logging.getLogger(__name__)

WATCH_KEY = "watch"
"""In the window's state: whether folders are watched."""


def _changes(folders: Sequence[Path], stop: threading.Event) -> Iterator[list[Path]]:
    from tintype.indexing.watch import changes

    return changes(folders, stop)


class FolderWatch(QObject):
    """A thread that waits for the system to tell of changes, while it is switched on.

    Args:
        watch: yields changed folders until told to stop; tests put their own.
    """

    changed = Signal(object)
    """Folders in which something changed, a list of paths."""

    _found = Signal(object, object)

    def __init__(self, watch: Watch = _changes, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._watch = watch
        self._folders: tuple[Path, ...] = ()
        self._on = False
        self._stop: threading.Event | None = None
        self._found.connect(self._tell)

    @property
    def on(self) -> bool:
        """Whether it is switched on."""
        return self._on

    def set_on(self, on: bool) -> None:
        """Begin or end."""
        if on != self._on:
            self._on = on
            self._start_anew()

    def set_folders(self, folders: Sequence[Path]) -> None:
        """Watch these folders, if it is switched on."""
        if tuple(folders) != self._folders:
            self._folders = tuple(folders)
            self._start_anew()

    def close(self) -> None:
        """End for good; the thread notices within a second or so."""
        self._on = False
        self._start_anew()

    def _start_anew(self) -> None:
        if self._stop is not None:
            self._stop.set()
            self._stop = None
        if self._on and self._folders:
            self._stop = threading.Event()
            threading.Thread(
                target=self._run, args=(self._folders, self._stop), daemon=True, name="watch"
            ).start()

    def _run(self, folders: Sequence[Path], stop: threading.Event) -> None:
        try:
            for found in self._watch(folders, stop):
                if stop.is_set():
                    return
                self._found.emit(stop, found)
        except (OSError, RuntimeError) as error:
            # Too many folders for the system, or one that went away: F5 still looks at them.
            log.warning("folders cannot be watched: %s", error)

    def _tell(self, stop: threading.Event, found: list[Path]) -> None:
        if stop is self._stop:
            self.changed.emit(found)
