"""Times as sentences name them: ``in the summer of 2019``, ``between May and July``."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from tintype.catalog.query.tree import Node, Number, Taken
from tintype.search.dates import Span, month_number, span

_DAY = timedelta(days=1)
_LONGEST = 5  # words of a date
_LEADING = ("in", "on", "from", "during", "at", "over", "around")
_SEASONS = ("spring", "summer", "autumn", "fall", "winter")
_YEAR = re.compile(r"(?:19|20)\d\d")
# First and last day, of each year.
_FEASTS = {
    "christmas eve": ((12, 24), (12, 24)),
    "christmas": ((12, 24), (12, 26)),
    "xmas": ((12, 24), (12, 26)),
    "halloween": ((10, 31), (10, 31)),
    "new year's eve": ((12, 31), (12, 31)),
    "new years eve": ((12, 31), (12, 31)),
    "valentine's day": ((2, 14), (2, 14)),
    "valentines day": ((2, 14), (2, 14)),
}


@dataclass(frozen=True, slots=True)
class Moment:
    """A time that was read.

    Attributes:
        words: how many it took.
        said: it stood with a preposition, or is no word that might mean something else.
        season: it names a season.
    """

    node: Node
    words: int
    said: bool
    season: bool = False


def read(words: Sequence[str], today: date) -> Moment | None:
    """Return the time that a sentence goes on with, or None.

    Args:
        words: what is left of the sentence, lower case.
    """
    return _between(words, today) or _open(words, today) or _simple(words, today)


def _between(words: Sequence[str], today: date) -> Moment | None:
    joint = {"between": "and", "from": "to"}.get(words[0]) if words else None
    if joint is None or joint not in words[: _LONGEST + 2]:
        return None
    middle = list(words).index(joint)
    first = span(" ".join(words[1:middle]), today)
    for count in range(min(_LONGEST, len(words) - middle - 1), 0, -1):
        last = span(" ".join(words[middle + 1 : middle + 1 + count]), today)
        if first and last:
            low, high = sorted((first, last))
            return Moment(_taken((low[0], high[1])), middle + 1 + count, said=True)
    return None


def _open(words: Sequence[str], today: date) -> Moment | None:
    if not words or words[0] not in ("before", "after", "since", "until", "till"):
        return None
    for count in range(min(_LONGEST, len(words) - 1), 0, -1):
        found = _span(words[1 : 1 + count], today)
        if found is None:
            continue
        start, end = found
        limits: tuple[date | None, date | None] = {
            "before": (None, start), "after": (end, None), "since": (start, None),
        }.get(words[0], (None, end))  # fmt: skip
        node = Taken(*(day.isoformat() if day else None for day in limits))
        return Moment(node, 1 + count, said=True)
    return None


def _simple(words: Sequence[str], today: date) -> Moment | None:
    skip = 1 if words and words[0] in _LEADING else 0
    for count in range(min(_LONGEST, len(words) - skip), 0, -1):
        part = words[skip : skip + count]
        node = _node(part, today, leading=bool(skip))
        if node is not None:
            season = bool(set(part) & set(_SEASONS)) and not isinstance(node, Number)
            return Moment(node, skip + count, bool(skip) or count > 1, season)
    return None


def _node(part: Sequence[str], today: date, *, leading: bool) -> Node | None:
    """Read a month or season of any year only behind a preposition: ``may`` is a word, too."""
    plain = [word for word in part if word not in ("the", "of")]
    if leading and len(plain) == 1:
        if (month := month_number(plain[0])) is not None:
            return Number("month", month, month)
        if plain[0] in _SEASONS:
            return None  # of any year: no single span
    found = _span(part, today)
    return None if found is None else _taken(found)


def _span(part: Sequence[str], today: date) -> Span | None:
    words = [word for word in part if word not in ("the", "of")]
    if not words or part[-1] in ("the", "of"):
        return None
    found = span(" ".join(words), today) or _feast(words, today) or _month(words, today)
    decade = re.fullmatch(r"(?:19|20)?(\d)0'?s", words[0]) if len(words) == 1 else None
    if found is None and decade:
        century = words[0][:2] if len(words[0].rstrip("s'")) == 4 else ""
        tens = int(decade[1]) * 10
        first = int(century) * 100 + tens if century else (1900 if tens >= 30 else 2000) + tens
        return date(first, 1, 1), date(first + 10, 1, 1)
    return found


def _feast(words: Sequence[str], today: date) -> Span | None:
    """Read a feast of a year: ``christmas 2019``, ``last halloween``."""
    years = [word for word in words if _YEAR.fullmatch(word)]
    which = [word for word in words if word in ("last", "this")]
    name = " ".join(word for word in words if word not in (*years, *which))
    if name not in _FEASTS or len(years) + len(which) != 1:
        return None
    (first, last), year = _FEASTS[name], int(years[0]) if years else today.year
    if which == ["last"] and date(year, *first) >= today:
        year -= 1
    return date(year, *first), date(year, *last) + _DAY


def _month(words: Sequence[str], today: date) -> Span | None:
    """Read ``last july`` and ``this may``."""
    if len(words) != 2 or words[0] not in ("last", "this"):
        return None
    month = month_number(words[1])
    if month is None:
        return None
    year = today.year - (words[0] == "last" and date(today.year, month, 1) >= today.replace(day=1))
    return span(f"{year}-{month:02}", today)


def _taken(found: Span) -> Taken:
    return Taken(found[0].isoformat(), found[1].isoformat())
