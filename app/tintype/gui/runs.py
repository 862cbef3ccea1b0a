"""Runs of the indexer as the window shows them: started, told at its foot, photos as they come."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from tintype.gui.indexer import IndexProcess, Outcome
    from tintype.gui.pages.library import LibraryPage
    from tintype.gui.views.activity_bar import ActivityBar

REFRESH_MS = 1000
"""While photos come in, views reload at most this often."""
PLACES_EVERY = 5
"""Every so manieth time, the folders too: with a million photos they take a second to count."""


class Runs(QObject):
    """Leads from the indexer to the activity bar and to the photos, and back."""

    def __init__(self, indexer: IndexProcess, bar: ActivityBar, library: LibraryPage) -> None:
        super().__init__(bar)
        self._indexer, self._bar, self._library = indexer, bar, library
        self._last_paths: list[Path] = []
        self._quiet = False  # nobody asked for the next run
        self._growths = 0
        self._refresh = QTimer(self, singleShot=True, interval=REFRESH_MS)
        self._refresh.timeout.connect(self._reload_growing)
        bar.pause_wanted.connect(indexer.pause)
        bar.resume_wanted.connect(indexer.resume)
        bar.cancel_wanted.connect(indexer.cancel)
        bar.again_wanted.connect(lambda: self.index(self._last_paths))
        indexer.rested.connect(bar.show_rest)
        indexer.running_changed.connect(self._running_changed)
        indexer.scanned.connect(bar.show_scan)
        indexer.progressed.connect(bar.show_progress)
        indexer.ended.connect(self._ended)
        indexer.grew.connect(self._grew)

    def index(self, paths: Sequence[Path], *, quiet: bool = False) -> None:
        """Look for new and changed photos; ``quiet`` says nothing where nobody asked for it."""
        if not paths:
            return
        self._last_paths = list(paths)
        self._quiet = quiet
        self._indexer.index(paths)

    def end(self) -> None:
        """Show no more of what comes in: the window closes."""
        self._refresh.stop()

    def _running_changed(self, running: bool) -> None:
        """Also between one run and the next, which had to wait."""
        self._library.set_indexing(running)
        if running:
            self._bar.show_start(quiet=self._quiet)

    def _reload_growing(self) -> None:
        """Show the photos that came in; how many each folder holds is counted less often."""
        self._growths += 1
        if self._growths % PLACES_EVERY == 1:
            self._library.reload()
        else:
            self._library.reload_photos()

    def _grew(self) -> None:
        if not self._refresh.isActive():
            self._refresh.start()

    def _ended(self, outcome: Outcome) -> None:
        self._refresh.stop()
        self._bar.show_end(outcome)
        self._library.reload()
