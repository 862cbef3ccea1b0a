"""What a result can be narrowed by: the values of each facet, and the node that finds each.

A value counts what its node finds, not only what is written so: a tag counts the tags below it, a
country the photos of all its towns. So a count always is what a click on it would leave.
"""

from __future__ import annotations

import re
import sqlite3
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from tintype.catalog.columns.names import Dictionary, Names
from tintype.catalog.query import flags
from tintype.catalog.query.patterns import Phrase, has_wildcard
from tintype.catalog.query.tree import (
    Has,
    Is,
    Named,
    Node,
    Number,
    Person,
    Place,
    Tagged,
    Taken,
    Untagged,
)
from tintype.catalog.words import words_of

FACETS = (
    "person", "tag", "country", "region", "city", "year", "camera", "lens", "rating", "type", "is",
)  # fmt: skip
"""In the order in which they are shown."""

# Facets of which every photo has any number of keys, and the field of columns that has those.
KEYED = {
    "person": "person", "tag": "tag", "country": "country", "region": "places", "city": "places",
    "camera": "camera", "lens": "lens", "type": "type",
}  # fmt: skip
FIRST_YEAR, LAST_YEAR = 1000, 9998  # what a query can ask for
STARS = 5

Key = int | str


@dataclass(frozen=True, slots=True)
class Choice:
    """A value of a facet.

    Attributes:
        text: what it is called.
        node: finds its photos.
        keys: of the field of ``KEYED``: photos with any of them are found.
    """

    text: str
    node: Node
    keys: frozenset[Key] = frozenset()


# What a photo is or has, where that is worth a line.
KINDS: tuple[tuple[str, Node], ...] = (
    *((flag, Is(flag)) for flag in ("favourite", *flags.LOOKS, "raw", "duplicate")),
    *((what, Has(what)) for what in ("faces", "text", "gps", "caption")),
    ("untagged", Untagged()),
)


def year_of(year: int) -> Choice:
    """Return the value of a year."""
    return Choice(str(year), Taken(f"{year:04}-01-01", f"{year + 1:04}-01-01"))


def stars(count: int) -> Choice:
    """Return the value of a rating."""
    return Choice(str(count), Number("rating", count, count))


def kinds() -> list[Choice]:
    """Return what photos may be or have."""
    return [Choice(name, node) for name, node in KINDS]


def keyed(
    connection: sqlite3.Connection, names: Dictionary, texts: Mapping[str, Iterable[str]]
) -> dict[str, list[Choice]]:
    """Return the values of all facets with keys.

    Args:
        texts: all texts of ``camera``, ``lens`` and ``places``.
    """
    rows = connection.execute("SELECT name, city, region, country, country_code FROM place")
    cities, regions, countries = set(), set(), defaultdict(set)
    for name, city, region, country, code in rows:
        cities.add(city or name)
        regions.add(region)
        countries[country].add(code)
    places, cameras, lenses = (Known(texts[field]) for field in ("places", "camera", "lens"))
    return {
        "tag": _tags(names),
        "person": _people(names),
        "country": _countries(countries),
        "region": _held(places, regions, lambda text: Place(words_of(text))),
        "city": _held(places, cities - regions, lambda text: Place(words_of(text))),
        "camera": _held(cameras, texts["camera"], lambda text: Named("camera", _plain(text))),
        "lens": _held(lenses, texts["lens"], lambda text: Named("lens", _plain(text))),
        "type": [
            Choice(kind, Named("type", kind), frozenset(formats))
            for kind, formats in flags.TYPES.items()
        ],
    }


def _tags(names: Dictionary) -> list[Choice]:
    found: dict[tuple[str, ...], Choice] = {}
    for _, name, words in names.tags.entries:
        if words and words not in found and not has_wildcard(name):
            keys = frozenset(names.tags_named(_plain(name)))
            found[words] = Choice(name, Tagged(_plain(name)), keys)
    return list(found.values())


def _people(names: Dictionary) -> list[Choice]:
    found: dict[tuple[str, ...], Choice] = {}
    for _, name, words in names.people.entries:
        if words and words not in found:
            found[words] = Choice(
                name, Person(words), frozenset(names.people.holding(Phrase(words)))
            )
    return list(found.values())


def _countries(codes: Mapping[str, set[str]]) -> list[Choice]:
    """Name a country where its name means no other one, else write its code."""
    known, found = Known(codes), []
    for name, own in codes.items():
        words = words_of(name)
        alone = words and known.holding(Phrase(words)) == {name}
        patterns = [(_plain(name), own)] if alone else [(code.lower(), {code}) for code in own]
        found += [Choice(name, Named("country", one), frozenset(some)) for one, some in patterns]
    return found


def _held(known: Known, values: Iterable[str], node: Callable[[str], Node]) -> list[Choice]:
    """Return values, each of which is found where a text holds its words."""
    found: dict[tuple[str, ...], Choice] = {}
    for text in sorted(set(values)):
        words = words_of(text)
        if words and words not in found:
            keys = frozenset(known.holding(Phrase(words)))
            found[words] = Choice(text, node(text), keys)
    return list(found.values())


class Known:
    """Texts, found by their words."""

    def __init__(self, texts: Iterable[str]) -> None:
        self._texts = sorted(set(texts))
        self._names = Names(enumerate(self._texts))

    def holding(self, phrase: Phrase) -> set[str]:
        """Return the texts that hold a phrase."""
        return {self._texts[at] for at in self._names.holding(phrase)}


def _plain(text: str) -> str:
    """Return a name without what means something else in a query."""
    return re.sub(r'["*?]', " ", text).strip()
