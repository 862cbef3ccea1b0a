"""As-you-type suggestions: people, tags, places, cameras, times and fields, with their photos."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import TYPE_CHECKING

from tintype.catalog.words import fold, words_of
from tintype.search import suggest
from tintype.search.suggest import Kind, Piece, Suggestion
from tintype.search.wording import quoted

if TYPE_CHECKING:
    from tintype.catalog.columns.offers import Offer, Offers
    from tintype.catalog.database import Connection

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
    connection: Connection, offers: Offers, query: str, cursor: int, limit: int
) -> list[Suggestion]:
    """Return what the piece under the cursor may become, the likeliest first."""
    found: dict[str, Suggestion] = {}
    for piece in suggest.pieces(query, cursor):
        if not piece.words and not piece.field:
            continue
        for one in _of_piece(connection, offers, piece, limit):
            found.setdefault(one.insert.casefold(), one)
        if len(found) >= limit:
            break
    return list(found.values())[:limit]


def _of_piece(
    connection: Connection, offers: Offers, piece: Piece, limit: int
) -> Iterator[Suggestion]:
    """Yield names that begin so, the frequent first, then other names, times and fields."""
    ranked = []
    for kind in _KINDS.get(piece.field, ()):
        for text, about in _names(connection, offers, kind, piece):
            begins = fold(text).startswith(fold(piece.typed))
            ranked.append((not begins, -about, kind, text))
    ranked.sort(key=lambda row: (row[0], row[1], row[3]))
    yielded = 0
    for _, _, kind, text in ranked[: limit * _COUNTED]:
        if yielded >= limit:
            break
        insert = _insert(kind, text, piece.field)
        count = None if piece.field == "near" else offers.count(connection, suggest.node_of(insert))
        if count == 0:
            continue
        yielded += 1
        yield Suggestion(kind, text, insert, count, piece.start, piece.end)
    yield from _written(connection, offers, piece)


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


def _written(connection: Connection, offers: Offers, piece: Piece) -> Iterator[Suggestion]:
    """Yield times, values of fields and names of fields."""

    def made(kind: Kind, text: str, insert: str, count: int | None = None) -> Suggestion:
        return Suggestion(kind, text, insert, count, piece.start, piece.end)

    if piece.field:
        for value in suggest.values(piece.field, piece.typed):
            shown = f'"{value}"' if " " in value else value
            yield made("value", value, f"{piece.field}:{shown}")
        return
    for name, insert in _times(offers, piece.typed):
        node = suggest.node_of(insert)
        yield made("date", name, insert, offers.count(connection, node))
    if " " not in piece.typed:
        for name in suggest.field_names(piece.typed):
            yield made("field", f"{name}:", f"{name}:")


def _times(offers: Offers, typed: str) -> Iterator[tuple[str, str]]:
    """Yield times that begin so, and what is inserted for them."""
    if suggest.years(typed, date.today()):  # noqa: DTZ011 - a person's own today
        known = (year for year, _ in reversed(offers.years()))
        yield from ((year, f"year:{year}") for year in known if year.startswith(typed))
    yield from ((name, f"month:{name}") for name in suggest.months(typed))
    if len(typed) > 2:
        yield from ((name, f'date:"{name}"') for name in suggest.whens(typed))
