"""What a library holds, in figures that people like to look at: ``library.statistics``.

>>> library.statistics.overview().photos
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tintype.catalog import places
from tintype.catalog.query.flags import TYPES
from tintype.catalog.query.tree import Named, Node, Person, Tagged
from tintype.catalog.words import words_of
from tintype.search.wording import node_text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tintype.catalog.columns.figures import Visible
    from tintype.catalog.columns.names import Dictionary
    from tintype.catalog.database import Database
    from tintype.library.searching import Searching

TOP = 12  # names in a list, at most
TOP_PEOPLE = 8


@dataclass(frozen=True, slots=True)
class Figure:
    """A name and how many photos it has.

    Attributes:
        query: finds them.
        bytes: of one file of each; only of kinds of file.
    """

    name: str
    photos: int
    query: str
    bytes: int = 0


@dataclass(frozen=True, slots=True)
class PersonFigure:
    """Somebody over the years. ``years``: photos in each year of ``Overview.years``."""

    name: str
    photos: int
    query: str
    years: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Overview:
    """Figures of a whole library; hidden photos are counted nowhere else than in ``hidden``.

    Attributes:
        people: with a name, in at least one photo. towns: distinct cities.
        bytes: of one file of each photo.
        days: days on which photos were taken, YYYYMMDD ascending, and how many on each.
        years: from the first to the last with a photo.
    """

    photos: int
    hidden: int
    favourites: int
    people: int
    towns: int
    bytes: int
    days: tuple[tuple[int, int], ...]
    years: range
    persons: tuple[PersonFigure, ...]
    tags: tuple[Figure, ...]
    countries: tuple[Figure, ...]
    cameras: tuple[Figure, ...]
    lenses: tuple[Figure, ...]
    formats: tuple[Figure, ...]

    @property
    def undated(self) -> int:
        """How many photos have no date."""
        return self.photos - sum(count for _, count in self.days)


class Statistics:
    """Counts; nothing is kept. May be used from several threads."""

    def __init__(self, database: Database, searching: Searching) -> None:
        self._database = database
        self._searching = searching

    def overview(self) -> Overview | None:
        """Return the figures; None while a large change is still being taken in: ask again."""
        from tintype.catalog.columns.figures import Visible

        with self._database.reader() as connection:
            offers = self._searching.columns.offers(connection)
            if offers.snapshot is None:
                return None
            names, visible = offers.names, Visible(offers.snapshot)
            country_names = places.country_names(connection)
            towns = places.towns(connection)
        days, counts = visible.days()
        first, last = (int(days[0]) // 10_000, int(days[-1]) // 10_000) if len(days) else (0, -1)
        years, people = range(first, last + 1), visible.numbers("person")
        people = {number: count for number, count in people.items() if number in names.named_people}
        return Overview(
            photos=visible.count(),
            hidden=visible.hidden,
            favourites=visible.count("favourite"),
            people=len(people),
            towns=towns,
            bytes=visible.bytes(),
            days=tuple(zip(days.tolist(), counts.tolist(), strict=True)),
            years=years,
            persons=_persons(visible, names, people, years),
            tags=_tags(visible, names),
            countries=_texts(visible, "country", names=country_names),
            cameras=_texts(visible, "camera"),
            lenses=_texts(visible, "lens"),
            formats=_formats(visible),
        )


def _most(counts: Mapping[int, int], top: int) -> list[int]:
    return sorted(counts, key=lambda number: (-counts[number], number))[:top]


def _persons(
    visible: Visible, names: Dictionary, counts: Mapping[int, int], years: range
) -> tuple[PersonFigure, ...]:
    found = []
    for number in _most(counts, TOP_PEOPLE):
        name = names.people.name(number)
        query = node_text(Person(words_of(name))) if words_of(name) else ""
        of_years = tuple(visible.years_of("person", number, years))
        found.append(PersonFigure(name, counts[number], query, of_years))
    return tuple(found)


def _tags(visible: Visible, names: Dictionary) -> tuple[Figure, ...]:
    """Return the tags that most photos carry themselves, counted with those below them."""
    found = []
    for tag in _most(visible.numbers("tag"), TOP):
        name = names.tags.name(tag)
        photos = visible.with_any("tag", sorted(names.tags_named(name) | {tag}))
        found.append(Figure(name, photos, node_text(Tagged(name))))
    return _largest(found)


def _texts(
    visible: Visible, field: str, names: Mapping[str, str] | None = None
) -> tuple[Figure, ...]:
    """Return the texts of a field that most photos have.

    Args:
        names: what to call them, where that is not the text itself.
    """
    return _largest(
        Figure((names or {}).get(text, text), photos, node_text(_named(field, text)))
        for text, (photos, _) in visible.texts(field).items()
    )


def _named(field: str, text: str) -> Node:
    return Named(field, text)  # type: ignore[arg-type]


def _formats(visible: Visible) -> tuple[Figure, ...]:
    """Return the kinds of file, as ``type:`` knows them."""
    kinds = {stored: kind for kind, formats in TYPES.items() for stored in formats}
    totals: dict[str, tuple[int, int]] = {}
    for stored, (photos, size) in visible.texts("type", sizes=True).items():
        kind = kinds.get(stored, "")
        known = totals.get(kind, (0, 0))
        totals[kind] = known[0] + photos, known[1] + size
    return _largest(
        Figure(kind.upper(), photos, node_text(_named("type", kind)), size)
        for kind, (photos, size) in totals.items()
        if kind
    )


def _largest(figures: Iterable[Figure]) -> tuple[Figure, ...]:
    return tuple(sorted(figures, key=lambda one: (-one.photos, one.name))[:TOP])


def in_span(query: str, date: int) -> str:
    """Return a query narrowed to a year, month or day, given as YYYY, YYYYMM or YYYYMMDD."""
    digits = f"{date:04d}"
    parts: Sequence[str] = (digits[:4], digits[4:6], digits[6:8])
    span = f"date:{'-'.join(part for part in parts if part)}"
    return f"{query} {span}".strip()
