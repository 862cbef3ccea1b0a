"""Where one was in the window, and back there again, as in a browser."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QObject

from tintype.gui.page_list import ENTRIES

if TYPE_CHECKING:
    from tintype.gui.bridge import LibraryBridge
    from tintype.gui.pages.library import LibraryPage
    from tintype.gui.place_tree import Place

LONGEST = 100
"""Spots that are remembered."""
TYPING_MS = 2000
"""A query that is typed on within this time is the same spot."""


@dataclass(frozen=True, slots=True)
class Spot:
    """A place of the tree and a query; ``top`` is the photo at the upper edge when one left."""

    place: Place
    query: str
    top: int | None = None

    def continues(self, other: Spot) -> bool:
        """Whether this may be the same query, typed further or shortened."""
        ours, theirs = sorted((self.query, other.query), key=len)
        return self.place == other.place and bool(ours) and theirs.startswith(ours)


class Trail(QObject):
    """Notes each place and query that is shown, and leads back and forward again."""

    def __init__(self, library: LibraryPage, bridge: LibraryBridge) -> None:
        super().__init__(library)
        self._library = library
        self._spots: list[Spot] = []
        self._at = -1
        self._going = False
        self._replaced = False  # the photos, since the last spot was noted
        self._left: int | None = None  # the topmost one of those that were
        self._wanted: int | None = None
        self._noted = QElapsedTimer()
        self._noted.start()
        library.grid.photos.modelAboutToBeReset.connect(self._leave)
        library.centre.currentChanged.connect(lambda _: self._note())
        bridge.grid.answered.connect(self._answered)

    def show_from(self, photo_id: int) -> None:
        """Scroll to a photo once the photos are there."""
        self._wanted = photo_id

    def go(self, by: int) -> None:
        """Go back (-1) or forward (1); back from what is shown large leads to the rows first."""
        library = self._library
        if by < 0 and library.centre.is_large():
            library.close_photo()
        elif 0 <= self._at + by < len(self._spots):
            self._keep_top(library.grid.top_id())
            self._at += by
            spot = self._spots[self._at]
            self._wanted = spot.top
            self._going = True
            self._show(spot)
            self._going = False

    def _show(self, spot: Spot) -> None:
        library = self._library
        library.close_photo()
        library.centre.leave_page()
        library.tree.choose(spot.place)
        library.search.set_query(spot.query)
        if spot.place in ENTRIES:
            library.show_page(spot.place)
        else:
            library.reload_grid()

    def _leave(self) -> None:
        self._replaced, self._left = True, self._library.grid.top_id()

    def _answered(self) -> None:
        self._note()
        if self._wanted is not None:
            self._library.grid.show_at_top(self._wanted)
            self._wanted = None

    def _note(self) -> None:
        library = self._library
        spot = Spot(library.tree.place(), library.search.query())
        here = self._spots[self._at] if self._spots else None
        if self._going or (here and (here.place, here.query) == (spot.place, spot.query)):
            return
        if here is not None and spot.continues(here) and self._noted.elapsed() < TYPING_MS:
            self._spots[self._at] = replace(spot, top=here.top)
        else:
            self._keep_top(self._left if self._replaced else library.grid.top_id())
            self._spots = [*self._spots[: self._at + 1], spot][-LONGEST:]
            self._at = len(self._spots) - 1
        self._replaced = False
        self._noted.restart()

    def _keep_top(self, photo_id: int | None) -> None:
        if self._spots:
            self._spots[self._at] = replace(self._spots[self._at], top=photo_id)
