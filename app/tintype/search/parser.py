"""Typed text to a query tree.

Words are joined by AND. ``-word`` excludes, ``"two words"`` stand together, ``holi*`` is a
beginning, ``tag:dog`` means the tag and those below it, ``person:jane`` is who is shown, ``2021``,
``2021-07`` and ``2021-07-04`` are dates, ``before:`` and ``after:`` compare with them. A space
after a colon does no harm.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from tintype.catalog.query.tree import (
    And,
    Everything,
    Node,
    Not,
    Or,
    Person,
    Tagged,
    Taken,
    Word,
)
from tintype.catalog.words import words_of
from tintype.errors import UserError

FIELDS = ("tag", "person", "before", "after", "date")

_TOKEN = re.compile(
    r"""\s*(?P<minus>-)?
        (?:(?P<field>[^\W\d]\w*):\s*)?
        (?:"(?P<quoted>[^"]*)"?|(?P<word>[^\s"]+))?""",
    re.VERBOSE,
)
_DATE = re.compile(r"(?P<year>\d{4})(?:-(?P<month>\d{1,2})(?:-(?P<day>\d{1,2}))?)?")


@dataclass(frozen=True, slots=True)
class _Token:
    position: int
    negated: bool
    field: str | None
    value: str
    quoted: bool


def parse(text: str, *, unfinished: bool = False) -> Node:
    """Return the tree of a typed query; an empty one matches everything.

    Args:
        unfinished: someone is typing still, so a free last word is the beginning of one.

    Raises:
        UserError: an unknown field, a value missing, or something that is not a date. The
            message gives the position, counted from 1.
    """
    # SQLite takes neither lone surrogates (bytes of a terminal that are no UTF-8) nor NUL.
    text = text.encode("utf-8", "replace").decode().replace("\0", " ")
    tokens = list(_tokens(text))
    if unfinished and tokens and tokens[-1].field is None and text[-1].isalnum():
        tokens[-1] = replace(tokens[-1], value=f"{tokens[-1].value}*")
    nodes = [node for token in tokens if (node := _node(token)) is not None]
    if not nodes:
        return Everything()
    return nodes[0] if len(nodes) == 1 else And(tuple(nodes))


def _tokens(text: str) -> Iterator[_Token]:
    position = 0
    while position < len(text.rstrip()):
        match = _TOKEN.match(text, position)
        if match is None or match.end() == position:
            position += 1  # a lone character that fits nothing, such as a second minus
            continue
        start = position + len(match[0]) - len(match[0].lstrip())
        position = match.end()
        yield _Token(
            start + 1,
            match["minus"] is not None,
            match["field"].casefold() if match["field"] else None,
            (match["quoted"] if match["quoted"] is not None else match["word"] or "").strip(),
            match["quoted"] is not None,
        )


def _node(token: _Token) -> Node | None:
    node = _positive(token)
    if node is None or not token.negated:
        return node
    return Not(node)


def _positive(token: _Token) -> Node | None:
    if token.field is None:
        return _free(token)
    if token.field not in FIELDS:
        raise UserError(
            f"Unknown field “{token.field}:” at position {token.position}.", _suggestion(token)
        )
    if not token.value:
        raise UserError(f"“{token.field}:” at position {token.position} needs a value.")
    if token.field == "tag":
        return Tagged(token.value)
    if token.field == "person":
        return _shows(token)
    start, end = _dates(token)
    match token.field:
        case "before":
            return Taken(None, start)
        case "after":
            return Taken(end, None)
        case _:
            return Taken(start, end)


def _suggestion(token: _Token) -> str:
    close = difflib.get_close_matches(token.field or "", FIELDS, n=1)
    if close:
        return f"Did you mean “{close[0]}:”?"
    return f"Fields are {', '.join(f'{field}:' for field in FIELDS)} – or put it in quotes."


def _shows(token: _Token) -> Person:
    words, prefix = _words(token)
    if not words:
        raise UserError(f"“person:” at position {token.position} needs a name.")
    return Person(words, prefix)


def _words(token: _Token) -> tuple[tuple[str, ...], bool]:
    """Return a token's words, and whether the last is only a beginning."""
    value = token.value
    prefix = value.endswith("*") and not token.quoted
    return words_of(value), prefix


def _free(token: _Token) -> Node | None:
    value = token.value
    words, prefix = _words(token)
    if not words:
        return None
    text = Word(words, prefix, token.quoted)
    if not token.quoted and (span := _span(value)) is not None:
        return Or((Taken(*span), text))  # a year may as well stand in a name
    return text


def _dates(token: _Token) -> tuple[str, str]:
    span = _span(token.value)
    if span is None:
        raise UserError(
            f"“{token.value}” at position {token.position} is not a date.",
            "Write 2021, 2021-07 or 2021-07-04.",
        )
    return span


def _span(text: str) -> tuple[str, str] | None:
    """Return the first day of a date, month or year, and the day after its last."""
    match = _DATE.fullmatch(text)
    if match is None:
        return None
    year, month, day = int(match["year"]), match["month"], match["day"]
    try:
        if month is None:
            first, after = date(year, 1, 1), date(year + 1, 1, 1)
        elif day is None:
            first = date(year, int(month), 1)
            after = (first + timedelta(days=31)).replace(day=1)
        else:
            first = date(year, int(month), int(day))
            after = first + timedelta(days=1)
    except ValueError:
        return None
    return first.isoformat(), after.isoformat()
