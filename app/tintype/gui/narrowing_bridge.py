"""The window's way to facets, and to pictures of what a search may go on with."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from tintype.errors import TintypeError
from tintype.gui.channel import Channel, LazyLibrary

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tintype.gui.bridge import LibraryBridge
    from tintype.gui.executors import Executor
    from tintype.library import Library
    from tintype.library.facets import Facets

Picture = tuple[str, int]
"""``face`` or ``photo``, and its number."""

MOST_VALUES = 30
"""Of each facet; beyond, one filters."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What photos are looked at.

    Attributes:
        typed: the query as it stands in the field.
        query: with what the place adds to it.
        root_id, folder: a folder that is looked at.
    """

    typed: str = ""
    query: str = ""
    root_id: int | None = None
    folder: str | None = None


class NarrowingBridge(QObject):
    """Reads through channels; it changes nothing."""

    def __init__(self, bridge: LibraryBridge, library: LazyLibrary, reads: Executor) -> None:
        super().__init__(bridge)
        self.facets = Channel(library, reads, bridge)
        self.pictures = Channel(library, reads, bridge)

    def ask_facets(self, asked: Asked, words: str = "") -> None:
        """Answer: ``(Asked, Facets)``; ``words``: only values with words that begin so."""

        def work(library: Library) -> tuple[Asked, Facets]:
            found = library.facets(
                asked.query,
                root_id=asked.root_id,
                folder=asked.folder,
                limit=MOST_VALUES,
                words=words,
            )
            # What is clicked goes into the field, which knows nothing of the place.
            if found.query == asked.query.strip():
                found = replace(found, query=asked.typed)
            return asked, found

        self.facets.ask(work)

    def ask_pictures(self, wanted: Sequence[tuple[str, str, str]]) -> None:
        """Answer: by query, ``("face", number)`` or ``("photo", number)``.

        Args:
            wanted: kind, name and query of each thing.
        """

        def work(library: Library) -> dict[str, Picture]:
            found = ((query, _picture(library, kind, name, query)) for kind, name, query in wanted)
            return {query: picture for query, picture in found if picture is not None}

        self.pictures.ask(work)


def _picture(library: Library, kind: str, name: str, query: str) -> Picture | None:
    """Return what shows somebody or something best."""
    try:
        if kind == "person":
            face = library.people.one(name).cover
            return None if face is None else ("face", face)
        hits = library.search(query, limit=1)
    except TintypeError:  # gone, or a name that no query can hold: it has its icon
        return None
    return ("photo", hits[0].photo_id) if hits else None
