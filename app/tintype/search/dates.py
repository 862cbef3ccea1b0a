"""Dates as people write them: days, months, years, ``last week``, ``summer 2019``.

A span is ``(first day, day after the last)``. Weeks begin on Monday; seasons are those of the
northern half, in whole months: winter 2019 begins in December 2019.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, timedelta

Span = tuple[date, date]

MONTHS = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
)  # fmt: skip
_SEASONS = {"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12}
_DAY = timedelta(days=1)
_NUMBERS = {"a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6}

_SEPARATOR = r"[-/.]"
_NUMERIC = (
    re.compile(
        rf"(?P<y>\d{{4}})(?:{_SEPARATOR}(?P<m>\d{{1,2}})(?:{_SEPARATOR}(?P<d>\d{{1,2}}))?)?"
    ),
    re.compile(r"(?:(?P<d>\d{1,2})\.)?(?P<m>\d{1,2})\.(?P<y>\d{4})"),
    re.compile(r"(?P<m>\d{1,2})/(?P<y>\d{4})(?P<d>)"),
)
_DECADE = re.compile(r"(\d{3}0)s")
_AGO = re.compile(r"(\d{1,4}|[a-z]+) (day|week|month|year)s? ago")
_LATEST = re.compile(r"(?:last|past) (\d{1,4}|[a-z]+) (day|week|month|year)s?")


def month_number(text: str) -> int | None:
    """Return the month of a name or its first letters (at least three); None for no month."""
    word = text.casefold().rstrip(".")
    fits = [number for number, name in enumerate(MONTHS, 1) if name.startswith(word)]
    return fits[0] if len(word) >= 3 and len(fits) == 1 else None


def span(text: str, today: date) -> Span | None:
    """Return the days that a text means, or None where it is no date.

    Args:
        today: what ``yesterday`` and the like refer to.
    """
    words = " ".join(text.casefold().replace(",", " ").split())
    readers: tuple[Callable[[str, date], Span | None], ...] = (
        _numeric, _written, _relative, _season,
    )  # fmt: skip
    for reader in readers:
        try:
            found = reader(words, today)
        except (ValueError, OverflowError):
            continue  # no such day
        if found is not None:
            return found
    return None


def _numeric(text: str, _today: date) -> Span | None:
    decade = _DECADE.fullmatch(text)
    if decade:
        first = int(decade[1])
        return date(first, 1, 1), date(first + 10, 1, 1)
    for pattern in _NUMERIC:
        match = pattern.fullmatch(text)
        if match:
            numbers = (match["y"], match["m"], match["d"])
            return _whole(*(int(number) if number else None for number in numbers))
    return None


def _whole(year: int | None, month: int | None, day: int | None) -> Span:
    if year is None:
        raise ValueError("a date needs a year")
    if month is None:
        return date(year, 1, 1), date(year + 1, 1, 1)
    if day is None:
        return _months(date(year, month, 1), 1)
    first = date(year, month, day)
    return first, first + _DAY


def _months(first: date, count: int) -> Span:
    """Return the span of some whole months."""
    return first, _moved(first, count)


def _moved(first: date, months: int) -> date:
    """Return the first day of the month so many months later."""
    whole = first.year * 12 + first.month - 1 + months
    return date(whole // 12, whole % 12 + 1, 1)


def _written(text: str, _today: date) -> Span | None:
    """Read ``july 2021``, ``4 july 2021`` and ``july 4th 2021``."""
    parts = text.split()
    months = [number for part in parts if (number := month_number(part)) is not None]
    years = [int(part) for part in parts if re.fullmatch(r"\d{4}", part)]
    days = [
        int(m[1]) for part in parts if (m := re.fullmatch(r"(\d{1,2})(?:st|nd|rd|th|\.)?", part))
    ]
    if len(months) != 1 or len(years) != 1 or len(days) > 1 or len(parts) != 2 + len(days):
        return None
    return _whole(years[0], months[0], days[0] if days else None)


def _relative(text: str, today: date) -> Span | None:
    if text in ("today", "yesterday"):
        first = today if text == "today" else today - _DAY
        return first, first + _DAY
    which, _, unit = text.partition(" ")
    if which in ("this", "last") and unit in ("week", "month", "year"):
        return _unit(unit, today, 0 if which == "this" else 1)
    ago = _AGO.fullmatch(text)
    if ago and (count := _count(ago[1])) is not None:
        return _unit(ago[2], today, count)
    latest = _LATEST.fullmatch(text)
    if latest and (count := _count(latest[1])) is not None:
        return _unit_start(latest[2], today, count), today + _DAY
    return None


def _count(text: str) -> int | None:
    return int(text) if text.isdecimal() else _NUMBERS.get(text)


def _unit(unit: str, today: date, back: int) -> Span:
    """Return the day, week, month or year so many of them ago."""
    if unit == "day":
        first = today - back * _DAY
        return first, first + _DAY
    if unit == "week":
        first = today - today.weekday() * _DAY - 7 * back * _DAY
        return first, first + 7 * _DAY
    if unit == "month":
        return _months(_moved(today.replace(day=1), -back), 1)
    return _whole(today.year - back, None, None)


def _unit_start(unit: str, today: date, back: int) -> date:
    """Return the first of the latest so many days, weeks, months or years, today included."""
    if unit in ("day", "week"):
        return today - (back * (7 if unit == "week" else 1) - 1) * _DAY
    first = _moved(today.replace(day=1), -back * (12 if unit == "year" else 1))
    _, after = _months(first, 1)
    return min(first + (today.day - 1) * _DAY, after - _DAY) + _DAY


def _season(text: str, today: date) -> Span | None:
    """Read ``summer 2019``, ``last summer`` (the latest that has begun) and ``this summer``."""
    parts = text.split()
    if len(parts) != 2:
        return None
    which, season = parts if parts[1] in _SEASONS else parts[::-1]
    if season not in _SEASONS:
        return None
    month = _SEASONS[season]
    if re.fullmatch(r"\d{4}", which):
        return _months(date(int(which), month, 1), 3)
    if which not in ("last", "this"):
        return None
    first = date(today.year, month, 1)
    ended = _moved(first, 3) <= today
    if which == "last" and not ended:
        first = date(today.year - 1, month, 1)
    return _months(first, 3)
