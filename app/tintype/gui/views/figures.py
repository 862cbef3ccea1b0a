"""Figures of a library as bars and words of the window's language."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from tintype.gui import naming, wording
from tintype.gui.photo_list import Span
from tintype.gui.views.bar_charts import Bar
from tintype.gui.views.time_charts import Row
from tintype.library.statistics import in_span

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from tintype.library.statistics import Figure, Overview

SUMMED_UP = 5
NUMBER_QUERIES = {
    "photos": "", "favourites": "is:favourite", "people": "has:people", "towns": "has:place",
    "undated": "-has:date", "hidden": "is:hidden",
}  # fmt: skip
"""Where a big number leads."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("Figures", text)


def number_words() -> dict[str, str]:
    """What each big number counts."""
    return {
        "photos": _tr("photos"),
        "days": _tr("days with photos"),
        "span": _tr("from the first to the last"),
        "people": _tr("people with a name"),
        "towns": _tr("towns and cities"),
        "favourites": _tr("favourites"),
        "size": _tr("size of the photos"),
        "undated": _tr("without a date"),
        "hidden": _tr("hidden"),
    }


def list_words() -> dict[str, str]:
    """The name of each list."""
    return {
        "tags": _tr("Most frequent tags"),
        "countries": _tr("Countries"),
        "cameras": _tr("Cameras"),
        "lenses": _tr("Lenses"),
        "formats": _tr("Kinds of file"),
    }


def numbers(overview: Overview) -> dict[str, str]:
    """The big numbers, as text."""
    years = overview.years
    span = "–" if not years else _tr("{first} – {last}").format(first=years[0], last=years[-1])
    return {
        "photos": wording.number(overview.photos),
        "days": wording.number(len(overview.days)),
        "span": str(years[0]) if len(years) == 1 else span,
        "people": wording.number(overview.people),
        "towns": wording.number(overview.towns),
        "favourites": wording.number(overview.favourites),
        "size": wording.file_size(overview.bytes),
        "undated": wording.number(overview.undated),
        "hidden": wording.number(overview.hidden),
    }


def over_time(overview: Overview, span: Span) -> list[Bar]:
    """A bar for each year or month from the first to the last photo."""
    by_year = span is Span.YEAR
    counts: Counter[int] = Counter()
    for day, count in overview.days:
        counts[day // (10_000 if by_year else 100)] += count
    months = (0,) if by_year else range(1, 13)
    bars = []
    for year in overview.years:
        for month in months:
            date = year if by_year else year * 100 + month
            words = wording.span(year * 10_000 + month * 100, span)
            label = str(year) if by_year or month == 1 else ""
            count = counts[date]
            query = in_span("", date) if count else ""
            bars.append(Bar(label, count, _said(words, count), query))
    if not by_year:  # begin and end with a month that has photos
        there = [at for at, bar in enumerate(bars) if bar.value]
        bars = bars[there[0] : there[-1] + 1] if there else []
    return bars


def _said(name: str, count: int) -> str:
    return _tr("{name}: {photos}").format(name=name, photos=wording.photos(count))


def bars_of(name: str, overview: Overview) -> list[Bar]:
    """The bars of a list."""
    found: Sequence[Figure] = getattr(overview, name)
    sizes = name == "formats"
    bars = []
    for one in found:
        label = _called(name, one)
        words = _said(label, one.photos)
        note = wording.number(one.photos)
        if sizes:
            size = wording.file_size(one.bytes)
            words = _tr("{photos}, {size}").format(photos=words, size=size)
            note = _tr("{photos} · {size}").format(photos=note, size=size)
        query = naming.tag_query(one.name) if name == "tags" else one.query
        bars.append(Bar(label, one.photos, words, query, note))
    return bars


def _called(name: str, one: Figure) -> str:
    """What a line of a list is called."""
    if name == "tags":
        return naming.tag(one.name)
    if name == "countries":
        return naming.country_named(one.name)
    return one.name


def person_rows(overview: Overview) -> list[Row]:
    """A row for each of the people with most photos."""
    rows = []
    for person in overview.persons:
        years = tuple(
            (
                count,
                _tr("{name}, {year}: {photos}").format(
                    name=person.name, year=year, photos=wording.photos(count)
                ),
                in_span(person.query, year),
            )
            for year, count in zip(overview.years, person.years, strict=True)
        )
        total = wording.number(person.photos)
        words = _said(person.name, person.photos)
        rows.append(Row(person.name, total, words, person.query, years))
    return rows


def summary(bars: Sequence[Bar]) -> str:
    """The largest bars in words, for who cannot see them."""
    largest = sorted((bar for bar in bars if bar.value), key=lambda bar: -bar.value)
    return "; ".join(bar.words for bar in largest[:SUMMED_UP])


def year_words(year: int, days: Mapping[int, int]) -> str:
    """What a calendar shows, in words."""
    return _tr("{year}: {photos} on {days} days").format(
        year=year, photos=wording.photos(sum(days.values())), days=wording.number(len(days))
    )
