"""Changing a typed query by one of its parts, the rest staying as it was typed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from tintype.catalog.query.tree import (
    Added,
    And,
    Has,
    InText,
    Is,
    Named,
    Near,
    NearPlace,
    Node,
    Not,
    Number,
    Or,
    Person,
    Place,
    Search,
    Tagged,
    Taken,
    Word,
)
from tintype.catalog.words import fold
from tintype.errors import BugError, TintypeError
from tintype.search import parser, wording

PartKind = Literal["person", "tag", "place", "date", "camera", "text", "other", "word", "order"]
"""What a part of a query speaks of; ``word``: anything that has these letters."""


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a query.

    Attributes:
        text: as typed, without its minus.
        excluded: it has a minus.
        start, end: where it stands in the query, from 0, its minus included.
        key: the same for all ways of writing it.
    """

    kind: PartKind
    text: str
    excluded: bool
    start: int
    end: int
    key: str


def parts(query: str) -> list[Part]:
    """Return the parts of a query that all have to hold; none if it cannot be read."""
    try:
        terms = parser.read(query).terms
    except TintypeError:
        return []
    found = []
    for term in terms:
        text, node = query[term.start : term.end], term.node
        excluded = isinstance(node, Not)
        if isinstance(node, Not):
            node = node.node
            text = text[3:] if text[:3].casefold() == "not" else text[1:]
        kind = kind_of(node)
        found.append(Part(kind, text.strip(), excluded, term.start, term.end, _key(node)))
    return found


def key_of(text: str) -> str:
    """Return the key of a part that is written so."""
    return _key(parser.parse(text))


def _key(node: Node | None) -> str:
    try:
        return "" if node is None else fold(wording.node_text(node))
    except BugError:
        return ""


def kind_of(node: Node | None) -> PartKind:  # noqa: C901, PLR0911 - one line a kind
    """Return what a node speaks of."""
    match node:
        case None:
            return "order"
        case Tagged():
            return "tag"
        case Person():
            return "person"
        case Place() | Near() | NearPlace() | Named("country"):
            return "place"
        case Taken() | Added() | Number("month"):
            return "date"
        case Or((Taken(), Word())):
            return "date"
        case Named("camera" | "lens"):
            return "camera"
        case InText():
            return "text"
        case Word():
            return "word"
        case Or(nodes) | And(nodes):
            kinds = {kind_of(one) for one in nodes}
            return kinds.pop() if len(kinds) == 1 else "other"
        case Named() | Number() | Is() | Has():
            return "other"
        case _:
            return "other"


def with_part(query: str, text: str, *, excluded: bool = False) -> str:
    """Return a query that also asks for something, or that excludes it.

    The same part, asked for the other way round, gives way.
    """
    key = key_of(text)
    query = without(query, key)
    added = f"-{text}" if excluded else text
    if not query:
        return added
    return f"{_whole(query)} {added}"


def without(query: str, key: str) -> str:
    """Return a query without the parts of this key, however they are written."""
    for part in reversed(parts(query)):
        if part.key and part.key == key:
            query = cut(query, part)
    return query


def cut(query: str, part: Part) -> str:
    """Return a query without one of its parts, and without what joined it to the others."""
    before, after = query[: part.start].rstrip(), query[part.end :].strip()
    for joint in (" and", " &", " &&", " +"):
        before = before[: -len(joint)] if before.casefold().endswith(joint) else before
    rest = f"{before} {after}".strip()
    return rest[4:] if rest.casefold().startswith("and ") else rest


def _whole(query: str) -> str:
    """Return a query to which a part can be added: in parentheses if it is alternatives."""
    try:
        read = parser.read(query)
    except TintypeError:
        return query
    if read.terms or not isinstance(read.search.node, Or):
        return query
    order = wording.to_text(Search(sort=read.search.sort))
    if not order:
        return f"({query})"
    # An order has no place in parentheses.
    return f"({wording.node_text(read.search.node)}) {order}"
