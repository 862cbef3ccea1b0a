"""As-you-type suggestions: people, tags, places, cameras, times and fields, with their photos."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING

from tintype.catalog.words import fold, words_of
from tintype.search import suggest
from tintype.search.suggest import Kind, Piece, Suggestion
from tintype.search.wording import quoted

if TYPE_CHECKING:
    from tintype.catalog.columns.offers import Offer, Offers
    from tintype.catalog.database import Connection
    from tintype.search.language import Language

# The kinds that a field asks for, and what a kind is inserted as.
_KINDS: dict[str, tuple[Kind, ...]] = {
    "": ("person", "tag", "place", "camera", "album", "lens", "folder"),
    "tag": ("tag",), "object": ("tag",), "scene": ("tag",), "person": ("person",),
    "people": ("person",), "place": ("place",), "near": ("place",), "camera": ("camera",),
    "lens": ("lens",), "album": ("album",), "folder": ("folder",), "year": ("date",),
    "country": ("place",),
}  # fmt: skip
_COLUMNS: dict[Kind, str] = {
    "place": "places", "camera": "camera", "lens": "lens", "folder": "folder",
}  # fmt: skip
_COUNTED = 3  # times as many candidates are counted as are wanted


def suggestions(
    connection: Connection,
    offers: Offers,
    query: str,
    cursor: int,
    limit: int,
    language: Language,
) -> list[Suggestion]:
    """Return what the piece under the cursor may become, the likeliest first.

    Args:
        language: what is typed may be in, and what is suggested is named in.
    """
    names = _Names(connection, offers, language)
    found: dict[str, Suggestion] = {}
    for piece in suggest.pieces(query, cursor):
        if not piece.words and not piece.field:
            continue
        for one in _of_piece(names, piece, limit):
            found.setdefault(one.insert.casefold(), one)
        if len(found) >= limit:
            break
    return list(found.values())[:limit]


def _of_piece(names: _Names, piece: Piece, limit: int) -> Iterator[Suggestion]:
    """Yield names that begin so, the frequent first, then other names, times and fields."""
    ranked = []
    for kind in _KINDS.get(piece.field, ()):
        for name, about in names.of(kind, piece):
            text = names.called(kind, name)
            begins = fold(text).startswith(fold(piece.typed))
            ranked.append((not begins, -about, kind, text, name))
    ranked.sort(key=lambda row: (row[0], row[1], row[3]))
    yielded = 0
    for _, _, kind, text, name in ranked[: limit * _COUNTED]:
        if yielded >= limit:
            break
        count = None if piece.field == "near" else names.count(_insert(kind, name, piece.field))
        if count == 0:
            continue
        yielded += 1
        insert = _insert(kind, text, piece.field)
        yield Suggestion(kind, text, insert, count, piece.start, piece.end)
    yield from _written(names, piece)


@dataclass(frozen=True)
class _Names:
    """Names that a library has, and what they are called in a language."""

    connection: Connection
    offers: Offers
    language: Language

    def of(self, kind: Kind, piece: Piece) -> Iterable[Offer]:
        """Return the names that are meant by what was typed, as the catalog has them."""
        if self.language.is_english or not piece.words:
            return _names(self.connection, self.offers, kind, piece)
        if kind == "tag":
            meant = self.language.beginning(piece.words, "tag")
            return self.offers.tags(piece.words, [one.name for one in meant])
        found = dict(_names(self.connection, self.offers, kind, piece))
        for name in self._places(piece) if kind == "place" else ():
            found |= {
                text: about
                for text, about in self.offers.texts("places", words_of(name))
                if text == name
            }
        return found.items()

    def _places(self, piece: Piece) -> Iterator[str]:
        """Yield the English names of places that are called so."""
        codes = {one.name for one in self.language.beginning(piece.words, "country")}
        yield from (name for name, code in self._countries.items() if code.upper() in codes)
        yield from (one.name for one in self.language.beginning(piece.words, "place"))

    @cached_property
    def _countries(self) -> dict[str, str]:
        """Codes of the countries that photos were taken in, by name."""
        rows = self.connection.execute("SELECT DISTINCT country, country_code FROM place")
        return {name: code for name, code in rows if name}

    def called(self, kind: Kind, name: str) -> str:
        """Return what something is called."""
        if kind == "tag":
            return self.language.tag(name)
        if kind == "place" and not self.language.is_english:
            return self.language.country(self._countries.get(name, ""), self.language.place(name))
        return name

    def count(self, query: str) -> int | None:
        """Return how many photos a query finds, where that is known."""
        return self.offers.count(self.connection, suggest.node_of(query))

    def months(self, typed: str) -> Iterator[tuple[str, str]]:
        """Yield months that begin so, as they are called and by their English names."""
        if not self.language.is_english and (words := words_of(typed)):
            for one in self.language.beginning(words, "month"):
                yield self.language.names(one)[0], one.name
        yield from ((name, name) for name in suggest.months(typed))


def _names(  # noqa: PLR0911 - one line a kind
    connection: Connection, offers: Offers, kind: Kind, piece: Piece
) -> Iterable[Offer]:
    words = piece.words
    match kind:
        case "tag":
            return offers.tags(words)
        case "person":
            return offers.people(words)
        case "album":
            rows = connection.execute("SELECT name FROM album")
            return [(name, 0) for (name,) in rows if _begins(words, name)]
        case "date":
            return [one for one in offers.years() if one[0].startswith(piece.typed)]
        case _:
            # One letter begins the names of thousands of folders, and a year too.
            if not piece.field and piece.typed.isdecimal():
                return ()
            if kind == "folder" and not piece.field and len(words[-1]) < 2:
                return ()
            return offers.texts(_COLUMNS[kind], words)


def _begins(words: tuple[str, ...], name: str) -> bool:
    from tintype.catalog.query.patterns import Phrase

    return not words or Phrase(words, prefix=True).found_in([words_of(name)])


def _insert(kind: Kind, text: str, field: str) -> str:
    if kind == "date":
        return f"{field or 'year'}:{text}"
    return f"{field or kind}:{quoted(text)}"


def _written(names: _Names, piece: Piece) -> Iterator[Suggestion]:
    """Yield times, values of fields and names of fields."""

    def made(kind: Kind, text: str, insert: str, count: int | None = None) -> Suggestion:
        return Suggestion(kind, text, insert, count, piece.start, piece.end)

    if piece.field:
        for value in suggest.values(piece.field, piece.typed):
            shown = f'"{value}"' if " " in value else value
            yield made("value", value, f"{piece.field}:{shown}")
        return
    for name, insert in _times(names, piece.typed):
        yield made("date", name, insert, names.count(insert))
    if " " not in piece.typed:
        for name in suggest.field_names(piece.typed):
            yield made("field", f"{name}:", f"{name}:")


def _times(names: _Names, typed: str) -> Iterator[tuple[str, str]]:
    """Yield times that begin so, and what is inserted for them."""
    if suggest.years(typed, date.today()):  # noqa: DTZ011 - a person's own today
        known = (year for year, _ in reversed(names.offers.years()))
        yield from ((year, f"year:{year}") for year in known if year.startswith(typed))
    yield from ((text, f"month:{name}") for text, name in names.months(typed))
    if len(typed) > 2:
        yield from ((name, f'date:"{name}"') for name in suggest.whens(typed))
