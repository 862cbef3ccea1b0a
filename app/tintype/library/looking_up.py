"""From what a query names to what the catalog can answer: places, albums, drives, likeness."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from tintype.catalog import files
from tintype.catalog.likeness import folder_of
from tintype.catalog.query import lookup, patterns
from tintype.catalog.query.tree import (
    And,
    Ids,
    Is,
    Leaf,
    Named,
    Near,
    NearPlace,
    Node,
    Not,
    Or,
    Similar,
    Within,
)
from tintype.errors import NotFoundError, UserError
from tintype.library.targets import absolute
from tintype.search.parser import parse

if TYPE_CHECKING:
    from tintype.catalog.database import Connection
    from tintype.library.alike import Alike

T = TypeVar("T")
# The numbers of the photos that look like one of them, or like a file, the most alike first.
FindAlike = Callable[[int | Path], Sequence[int]]


class LookUp:
    """Replaces the nodes of a tree that only stand for something (see ``catalog.query.tree``).

    Args:
        alike: None where photos are looked at one by one, as rules do.
    """

    def __init__(self, connection: Connection, alike: FindAlike | None = None) -> None:
        self._connection = connection
        self._alike = alike
        self._open: list[int] = []  # the saved searches we are in

    def tree(self, node: Node) -> Node:
        """Return the tree with everything looked up.

        Raises:
            UserError: a place or photo that nobody knows, an album that contains itself, or
                likeness where it cannot be had.
        """
        match node:
            case Not():
                return Not(self.tree(node.node))
            case And():
                return And(tuple(map(self.tree, node.nodes)))
            case Or():
                return Or(tuple(map(self.tree, node.nodes)))
            case _:
                return self._leaf(node)

    def _leaf(self, node: Leaf) -> Node:
        match node:
            case NearPlace():
                from tintype.analysis.gazetteer import load_gazetteer
                from tintype.search.positions import find_place

                spot = find_place(node.name, load_gazetteer())
                return Near(spot.latitude, spot.longitude, node.km)
            case Similar():
                return Ids(tuple(_given(self._alike)(self._photo(node.photo))))
            case Named("album"):
                return self._album(node)
            case Is("offline"):
                online = files.online_roots(self._connection)
                return Not(Or(tuple(Within(root_id) for root_id in online)))
            case _:
                return node

    def _album(self, node: Named) -> Node:
        """Add what the saved searches of this name find."""
        from tintype.catalog import albums

        pattern = patterns.read("album", node.pattern)
        found: list[Node] = [node]
        for album_id in lookup.albums(self._connection, pattern, saved=True):
            row = albums.one(self._connection, album_id)
            if album_id in self._open:
                raise UserError(
                    f"The album {row.name} contains itself.", "Change what it searches for."
                )
            self._open.append(album_id)
            found.append(self.tree(parse(row.query or "")))
            self._open.pop()
        return node if len(found) == 1 else Or(tuple(found))

    def _photo(self, text: str) -> int:
        """Return the number of a photo that is given by file or number."""
        found = files.find_photo(self._connection, absolute(Path(text)))
        if found is not None:
            return found
        number = int(text) if text.isdecimal() and len(text) < 18 else 0
        if self._connection.execute("SELECT 1 FROM photo WHERE id = ?", (number,)).fetchone():
            return number
        raise NotFoundError(
            f"The library does not know the photo {text}.",
            "Give its file or its number: similar:12",
        )


def anything(connection: Connection, alike: Callable[[], Alike] | None = None) -> LookUp:
    """Return a look-up that also knows which photos look alike.

    Args:
        alike: returns what finds them, if there is something that remembers earlier searches.
    """

    def find(photo: int | Path) -> list[int]:
        from tintype.library.alike import MOST, SIMILAR_COSINE, Alike

        finder = alike() if alike is not None else Alike(folder_of(connection))
        return [photo_id for photo_id, _ in finder.find(connection, photo, MOST, SIMILAR_COSINE)]

    return LookUp(connection, find)


def _given(what: T | None) -> T:
    if what is None:
        raise UserError(
            "A rule looks at one photo at a time, so it cannot ask for photos that look alike.",
            "Search for them, and tag what you find.",
        )
    return what
