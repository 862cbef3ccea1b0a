"""A search as a tree of plain values: no SQL, no typed text, nothing of how it is answered.

``search.parser`` makes it from typed text and ``search.wording`` writes it as text again;
``sql`` and ``catalog.columns`` answer it, ``decide`` judges one photo by it. Four nodes only stand
for something until ``library.searching`` looked it up: ``NearPlace``, ``Similar``, ``album:`` of a
saved search and ``is:offline`` become ``Near``, ``Ids``, a tree, and ``Within``.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Literal

TextField = Literal["camera", "lens", "path", "file", "folder", "album", "type", "country"]
NumberField = Literal["iso", "f", "mm", "exposure", "mp", "faces", "rating", "size", "month"]
Origin = Literal["object", "scene"]
SortKey = Literal["relevance", "date", "added", "name", "size", "rating", "random"]


@dataclass(frozen=True, slots=True)
class Everything:
    """Matches every photo."""


@dataclass(frozen=True, slots=True)
class Word:
    """Words together, in this order, anywhere: tags and what they imply, people, places.

    Words are folded (``words.words_of``). A single word also matches its other forms
    (``words.forms``) unless ``exact``.

    Attributes:
        prefix: the last word need only begin so (``holi*``).
        exact: it stood in quotes.
        typed: the words before they were folded, where that is known; it makes no difference to
            what is found here.
    """

    words: tuple[str, ...]
    prefix: bool = False
    exact: bool = False
    typed: str = field(default="", compare=False)


@dataclass(frozen=True, slots=True)
class InText:
    """Words together, in this order, in text that was read in the photo."""

    words: tuple[str, ...]
    prefix: bool = False
    exact: bool = False


@dataclass(frozen=True, slots=True)
class Tagged:
    """The photo shows this tag, by name or synonym (``*`` for any letters), or one below it.

    Attributes:
        origin: only where a person or the sources of this kind say so.
    """

    name: str
    origin: Origin | None = None


@dataclass(frozen=True, slots=True)
class Person:
    """The photo shows somebody whose name has these words together; suggestions do not count."""

    words: tuple[str, ...]
    prefix: bool = False


@dataclass(frozen=True, slots=True)
class Place:
    """Taken at a place, in a region or in a country whose name has these words together."""

    words: tuple[str, ...]
    prefix: bool = False


@dataclass(frozen=True, slots=True)
class Named:
    """A text of the photo fits a pattern (``patterns``): words, or a whole with ``*`` in it."""

    field: TextField
    pattern: str


@dataclass(frozen=True, slots=True)
class Number:
    """A number of the photo lies between two, both included; None is open.

    Numbers that were measured (all but iso, faces, rating, month) are compared with the
    tolerance of ``numbers``.

    Attributes:
        strict: the bounds themselves are left out (``f:>2.8``).
    """

    field: NumberField
    low: float | None
    high: float | None
    strict: bool = False


@dataclass(frozen=True, slots=True)
class Taken:
    """Taken at or after ``start`` and before ``end`` (ISO dates, local time; None: open)."""

    start: str | None
    end: str | None


@dataclass(frozen=True, slots=True)
class Added:
    """Came into the library at or after ``start`` and before ``end`` (ISO dates, UTC)."""

    start: str | None
    end: str | None


@dataclass(frozen=True, slots=True)
class Is:
    """The photo is of a kind (``flags.IS``): a portrait, a favourite, hidden, raw."""

    flag: str


@dataclass(frozen=True, slots=True)
class Has:
    """The photo has something (``flags.HAS``): faces, named people, text, a position, tags."""

    what: str


@dataclass(frozen=True, slots=True)
class Near:
    """Taken within ``km`` of a position in degrees, on the great circle."""

    latitude: float
    longitude: float
    km: float


@dataclass(frozen=True, slots=True)
class NearPlace:
    """Taken within ``km`` of a place of this name. To be looked up: becomes ``Near``."""

    name: str
    km: float


@dataclass(frozen=True, slots=True)
class Similar:
    """Looks like a photo, named by file or number. To be looked up: becomes ``Ids``."""

    photo: str


@dataclass(frozen=True, slots=True)
class Ids:
    """One of these photos. Sorted by relevance, they come in this order."""

    ids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Untagged:
    """The photo shows no tag at all."""


@dataclass(frozen=True, slots=True)
class Within:
    """Has a file in this root, and in or below this folder of it. Not from typed text."""

    root_id: int
    folder: str = ""


@dataclass(frozen=True, slots=True)
class Not:
    """Matches what ``node`` does not."""

    node: Node


@dataclass(frozen=True, slots=True)
class And:
    """Matches what all nodes match."""

    nodes: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Or:
    """Matches what any node matches; without nodes, nothing."""

    nodes: tuple[Node, ...]


Leaf = (
    Everything
    | Word
    | InText
    | Tagged
    | Person
    | Place
    | Named
    | Number
    | Taken
    | Added
    | Is
    | Has
    | Near
    | NearPlace
    | Similar
    | Ids
    | Untagged
    | Within
)
Node = Leaf | Not | And | Or


@dataclass(frozen=True, slots=True)
class Sort:
    """An order. Not ``reverse``: best, newest, largest first, and names from A."""

    key: SortKey = "relevance"
    reverse: bool = False


@dataclass(frozen=True, slots=True)
class Search:
    """What to find and in which order; relevance falls back to newest first."""

    node: Node = Everything()
    sort: Sort = Sort()


def leaves(node: Node) -> Iterator[Leaf]:
    """Yield the leaves of a tree, from left to right."""
    match node:
        case Not():
            yield from leaves(node.node)
        case And() | Or():
            for child in node.nodes:
                yield from leaves(child)
        case _:
            yield node


def wanted(node: Node) -> Iterator[Leaf]:
    """Yield the leaves that are not below a ``Not``: what a photo is ranked by."""
    match node:
        case Not():
            return
        case And() | Or():
            for child in node.nodes:
                yield from wanted(child)
        case _:
            yield node
