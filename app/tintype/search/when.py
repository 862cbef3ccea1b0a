"""The values of fields about time: ``date: before: after: since: year: month: added:``."""

from __future__ import annotations

import re
from datetime import date

from tintype.catalog.query.tree import Added, Node, Number, Or, Taken
from tintype.search import messages
from tintype.search.dates import MONTHS, Span, month_number, span
from tintype.search.lexer import Value

_HINT = 'Write 2021, 2021-07, 2021-07-04, 2019..2021, july 2021, yesterday or "last week".'
_COMPARED = re.compile(r"(<=|>=|<|>|=)(.+)")
_RANGE = re.compile(r"(.*?)\.\.(.*)")
_YEARS = re.compile(r"(\d{4})\s*[-–]\s*(\d{4})")

Limits = tuple[date | None, date | None]


def taken(name: str, value: Value, today: date) -> Node:
    """Read the value of a field about when a photo was taken."""
    if name == "date" and (number := month_number(value.text)) is not None:
        return Number("month", number, number)
    limits = period(value, today)
    match name:
        case "before":
            limits = (None, limits[0])
        case "after":
            limits = (limits[1], None)
        case "since":
            limits = (limits[0], None)
    if limits == (None, None):
        raise messages.not_a("a date", value.text, value.position, _HINT)
    return Taken(*_texts(limits))


def added(_name: str, value: Value, today: date) -> Node:
    """Read the value of ``added:``."""
    return Added(*_texts(period(value, today)))


def period(value: Value, today: date) -> Limits:
    """Return the first day of a date, comparison or range and the day after its last.

    Raises:
        UserError: it is none of them.
    """
    found = _period(" ".join(value.text.split()), today)
    if found is None:
        raise messages.not_a("a date", value.text, value.position, _HINT)
    return found


def is_period(text: str, today: date) -> bool:
    """Whether a text is a date, a comparison with one or a range."""
    return _period(text, today) is not None


def _period(text: str, today: date) -> Limits | None:
    whole = span(text, today)
    if whole is not None:
        return whole
    compared = _COMPARED.fullmatch(text)
    if compared:
        limit = span(compared[2].strip(), today)
        return None if limit is None else _compare(compared[1], limit)
    ends = _RANGE.fullmatch(text) or _YEARS.fullmatch(text)
    if ends is None or not (ends[1] or ends[2]):
        return None
    spans = [span(part.strip(), today) if part else None for part in ends.groups()]
    if any(part and found is None for part, found in zip(ends.groups(), spans, strict=True)):
        return None
    first, last = spans
    if first and last and first[0] >= last[1]:
        first, last = last, first
    return (first[0] if first else None), (last[1] if last else None)


def _compare(sign: str, limit: Span) -> Limits:
    start, end = limit
    return {
        "=": (start, end),
        "<": (None, start),
        "<=": (None, end),
        ">": (end, None),
        ">=": (start, None),
    }[sign]


def _texts(limits: Limits) -> tuple[str | None, str | None]:
    start, end = limits
    return (start.isoformat() if start else None), (end.isoformat() if end else None)


def month(_name: str, value: Value, _today: date) -> Node:
    """Read the value of ``month:``: a name, a number or a range, which may go over New Year."""
    parts = re.split(r"\.\.|\s*[-–]\s*", value.text)
    ends = [_month(part) for part in parts]
    if len(ends) > 2 or None in ends:
        months = ", ".join(name[:3] for name in MONTHS)
        raise messages.not_a("a month", value.text, value.position, f"Write 1 to 12, or {months}.")
    low, high = ends[0], ends[-1]
    if low is not None and high is not None and low > high:
        return Or((Number("month", low, 12), Number("month", 1, high)))
    return Number("month", low, high)


def _month(text: str) -> int | None:
    if text.isdecimal():
        return int(text) if 1 <= int(text) <= 12 else None
    return month_number(text)
