"""What might come next in a query: the piece under the cursor, and what it may become."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import Literal

from tintype.catalog.query import flags
from tintype.catalog.query.tree import Node
from tintype.catalog.words import words_of
from tintype.errors import TintypeError
from tintype.search import fields, parser
from tintype.search.dates import MONTHS

Kind = Literal[
    "person", "tag", "place", "camera", "lens", "album", "folder", "date", "field", "value"
]

_PLAIN_WORDS = 3  # typed words that may be the beginning of one name
_PIECE = re.compile(r"""(?P<sign>[-−!(]*)(?:(?P<field>[^\W\d][\w-]*):)?(?P<rest>.*)""", re.DOTALL)
_QUOTES = '"“„«'
_CLOSING = '"”»'
_SORTS = ("date", "-date", "added", "name", "size", "rating", "relevance", "random")
_WHEN = ("today", "yesterday", "last week", "this month", "last month", "this year", "last year")
# Fields whose values are written here, not found in the library.
VALUES = {
    "is": (*flags.IS, "untagged"),
    "has": flags.HAS,
    "type": tuple(flags.TYPES),
    "sort": _SORTS,
    "month": MONTHS,
    "date": _WHEN,
    "added": _WHEN,
}


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Something a query may go on with.

    Attributes:
        text: what to show.
        insert: what to put in the place of ``query[start:end]``.
        count: photos that it finds by itself; None where that says nothing.
    """

    kind: Kind
    text: str
    insert: str
    count: int | None
    start: int
    end: int

    def applied(self, query: str) -> str:
        """Return a query with this in it."""
        return query[: self.start] + self.insert + query[self.end :]


@dataclass(frozen=True, slots=True)
class Piece:
    """What stands at the cursor.

    Attributes:
        sign: what stands before it and stays: ``-``, ``(``.
        field: the field's own name; empty for a free word.
        typed: of the value, up to the cursor.
        start, end: where it stands in the query, its sign left out.
    """

    sign: str
    field: str
    typed: str
    start: int
    end: int

    @property
    def words(self) -> tuple[str, ...]:
        """The folded words typed; the last is a beginning."""
        return words_of(self.typed)


def pieces(query: str, cursor: int) -> list[Piece]:
    """Return what stands at the cursor: the longest first, where it may be several words.

    A field's value and a quoted text are one piece; free words may belong together: ``jane d``.
    """
    spans = _spans(query[:cursor])
    if not spans:
        return []
    start = spans[-1][0]
    end = cursor
    while end < len(query) and not query[end].isspace() and query[end] not in "()|":
        end += 1
    last = _piece(query, start, cursor, end)
    found = [last]
    if not last.field and not last.sign and last.typed and query[start] not in _QUOTES:
        for count in range(2, _PLAIN_WORDS + 1):
            if len(spans) < count or not _is_plain(query[slice(*spans[-count])]):
                break
            if not query[spans[-count][1] : spans[1 - count][0]].isspace():
                break
            first = spans[-count][0]
            found.append(Piece("", "", query[first:cursor], first, end))
    return found[::-1]


def _spans(text: str) -> list[tuple[int, int]]:
    """Return where the pieces of a text stand, if one is under way at its end."""
    spans, start, quoted = [], None, False
    for at, sign in enumerate(text):
        if quoted:
            quoted = sign not in _CLOSING
        elif sign in _QUOTES:
            quoted, start = True, at if start is None else start
        elif sign.isspace() or sign in ")|":
            if start is not None:
                spans.append((start, at))
            start = None
        elif start is None:
            start = at
    return [*spans, (start, len(text))] if start is not None else []


def _piece(query: str, start: int, cursor: int, end: int) -> Piece:
    match = _PIECE.fullmatch(query[start:cursor])
    assert match is not None  # noqa: S101 - it takes anything
    name = ""
    if match["field"]:
        try:
            name = fields.field_name(match["field"], 1)
        except TintypeError:
            name = match["field"]
    sign = match["sign"]
    return Piece(sign, name, match["rest"].lstrip(_QUOTES), start + len(sign), end)


def _is_plain(text: str) -> bool:
    lowered = text.casefold()
    return text.replace("'", "").isalnum() and lowered not in ("and", "or", "not")


def node_of(insert: str) -> Node:
    """Return what an inserted text means by itself."""
    return parser.parse(insert)


def field_names(typed: str) -> list[str]:
    """Return the names of fields that begin so, the shortest first."""
    folded = typed.casefold()
    own = [name for name in (*fields.FIELDS, *fields.SPECIAL) if name.startswith(folded)]
    return sorted(own, key=len)


def values(field: str, typed: str) -> list[str]:
    """Return the values of a field that begin so."""
    folded = typed.casefold()
    return [value for value in VALUES.get(field, ()) if value.startswith(folded)]


def months(typed: str) -> list[str]:
    """Return the months that begin so."""
    folded = typed.casefold()
    return [name for name in MONTHS if len(folded) > 1 and name.startswith(folded)]


def whens(typed: str) -> list[str]:
    """Return the times in words that begin so."""
    folded = typed.casefold()
    return [name for name in (*_WHEN, "last summer", "last winter") if name.startswith(folded)]


def years(typed: str, today: date) -> bool:
    """Whether what was typed may become a year."""
    return typed.isdecimal() and 2 <= len(typed) <= 4 and int(typed) <= today.year
