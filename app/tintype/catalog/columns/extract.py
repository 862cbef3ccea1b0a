"""From the catalog's tables to a segment: everything that can be searched of some photos."""

from __future__ import annotations

import json
import sqlite3
from collections import defaultdict
from collections.abc import Iterable
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

from tintype.catalog.columns.packing import numbers_of
from tintype.catalog.columns.segment import Ints, Postings, Segment
from tintype.catalog.columns.texts import APART, Texts
from tintype.catalog.query.sql import NUMBERS, TWINS
from tintype.catalog.rows import from_db
from tintype.catalog.search_index import camera_name, date_texts, root_name
from tintype.catalog.words import fold

_Number = TypeVar("_Number", bound=np.generic)
_AT_ONCE = 1000  # rows, some milliseconds of work

# A date's digits as a number, so that numbers compare as the texts do; 0 is no date.
_DIGITS = (
    "CAST(substr(replace(replace(replace(coalesce({0}, '0'), '-', ''), ':', ''), 'T', '')"
    " || '00000000000000', 1, 14) AS INTEGER)"
)
# dtype and expression over photo AS p and its marks AS m. Only floats may be NULL: nan.
_COLUMNS = {
    "taken": ("<i8", _DIGITS.format("p.taken")),
    "added": ("<i8", _DIGITS.format("p.added_at")),
    "width": ("<i4", "p.width"),
    "height": ("<i4", "p.height"),
    "colour": ("<u4", "p.colour"),
    "iso": ("<f8", "p.iso"),
    "f": ("<f8", "p.aperture"),
    "mm": ("<f8", "p.focal_length"),
    "exposure": ("<f8", "p.exposure"),
    "latitude": ("<f8", "p.latitude"),
    "longitude": ("<f8", "p.longitude"),
    "rating": ("<f4", "m.rating"),
    "favourite": ("?", "m.favourite"),
    "hidden": ("?", "m.hidden"),
    "dated": ("?", "p.taken IS NOT NULL"),
    "size": ("<i8", f"coalesce({NUMBERS['size']}, 0)"),
    "faces": ("<i4", NUMBERS["faces"]),
    "read": ("?", "EXISTS (SELECT 1 FROM region WHERE photo_id = p.id AND kind = 'text')"),
    "duplicate": ("?", TWINS["duplicate"]),
    "burst": ("?", TWINS["burst"]),
}
_ASKED = "FROM json_each(?) AS w"
_PHOTOS = (
    f"SELECT p.id, {', '.join(sql for _, sql in _COLUMNS.values())} {_ASKED}"
    " JOIN photo AS p ON p.id = w.value JOIN photo_mark AS m ON m.photo_id = p.id"
    " WHERE p.present > 0 ORDER BY p.id"
)
# Numbers that a photo has any number of, as pairs of number and photo, by field.
_NUMBERS = {
    "person": (
        f"SELECT f.person_id, f.photo_id {_ASKED} JOIN face AS f ON f.photo_id = w.value"
        " AND f.state IN ('confirmed', 'sure')"
    ),
    "album": (
        f"SELECT a.album_id, a.photo_id {_ASKED} JOIN album_photo AS a ON a.photo_id = w.value"
    ),
}
# Texts likewise, as they were written.
_TEXTS = {
    "lens": f"SELECT p.lens, p.id {_ASKED} JOIN photo AS p ON p.id = w.value",
    "type": f"SELECT p.format, p.id {_ASKED} JOIN photo AS p ON p.id = w.value",
    "captions": f"SELECT m.caption, m.photo_id {_ASKED} JOIN mark AS m ON m.photo_id = w.value",
    "texts": (
        f"SELECT r.label, r.photo_id {_ASKED} JOIN region AS r ON r.photo_id = w.value"
        " WHERE r.kind = 'text'"
    ),
}
_PLACED = (
    f"SELECT l.country_code, l.name, l.city, l.region, l.country, o.photo_id {_ASKED}"
    " JOIN photo_place AS o ON o.photo_id = w.value JOIN place AS l ON l.id = o.place_id"
)
_SHOT = (
    f"SELECT p.make, p.model, substr(p.taken, 1, 10), p.id {_ASKED}"
    " JOIN photo AS p ON p.id = w.value"
)
_FILES = (
    f"SELECT f.name, f.root_id, r.path, f.folder, f.photo_id {_ASKED}"
    " JOIN file AS f ON f.photo_id = w.value AND f.state = 'present'"
    " JOIN root AS r ON r.id = f.root_id ORDER BY f.id"
)
_SAID = (
    f"SELECT d.tag_id, d.photo_id, d.verdict {_ASKED}"
    " JOIN tag_decision AS d ON d.photo_id = w.value"
)
_GUESSED = (
    f"SELECT g.tag_id, g.photo_id, g.source {_ASKED} JOIN guess AS g ON g.photo_id = w.value"
    " WHERE g.score >= g.threshold"
)


def extract(connection: sqlite3.Connection, photo_ids: Iterable[int]) -> Segment:
    """Read everything searchable of photos. Those without a file of theirs are *gone*."""
    wanted = np.array(sorted(set(photo_ids)), np.int64)
    ids, columns = _columns(connection, _json(wanted.tolist()))
    asked = _json(ids.tolist())
    fields = _tags(connection, asked, ids)
    for name, statement in _NUMBERS.items():
        table = _table(connection.execute(statement, (asked,)).fetchall(), 2)
        fields[name] = numbers_of(table[:, 0], np.searchsorted(ids, table[:, 1]))
    rows = {photo_id: row for row, photo_id in enumerate(ids.tolist())}
    fields |= _texts(connection, asked, rows)
    return Segment(ids, columns, fields, np.setdiff1d(wanted, ids, assume_unique=True))


def _columns(connection: sqlite3.Connection, asked: str) -> tuple[Ints, dict[str, NDArray[Any]]]:
    rows = connection.execute(_PHOTOS, (asked,)).fetchall()
    # Python's None becomes nan; all whole numbers here are exact as floats.
    table = _array(rows, 1 + len(_COLUMNS), np.float64)
    columns = {
        name: table[:, at].astype(dtype)
        for at, (name, (dtype, _)) in enumerate(_COLUMNS.items(), 1)
    }
    return table[:, 0].astype(np.int64), columns


def _tags(connection: sqlite3.Connection, asked: str, ids: Ints) -> dict[str, Postings]:
    """Return the shown tags, and each source's share of them (``tag person``, ``tag scenes`` …)."""
    said = _table(connection.execute(_SAID, (asked,)).fetchall(), 3)
    by_source: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for tag_id, photo_id, source in connection.execute(_GUESSED, (asked,)):
        by_source[source].append((tag_id, photo_id))
    decided = _one_number(said[:, 0], said[:, 1])
    parts = {"person": said[said[:, 2] == 1, :2]}
    for source, rows in by_source.items():
        guessed = _table(rows, 2)
        # A person's word stands above a model's.
        parts[source] = guessed[~np.isin(_one_number(guessed[:, 0], guessed[:, 1]), decided)]
    everything = np.concatenate(list(parts.values()))
    return {
        name: numbers_of(pairs[:, 0], np.searchsorted(ids, pairs[:, 1]))
        for name, pairs in (
            ("tag", everything),
            *((f"tag {source}", pairs) for source, pairs in parts.items()),
        )
    }


def _texts(connection: sqlite3.Connection, asked: str, rows: dict[int, int]) -> dict[str, Postings]:
    found: dict[str, Postings] = {}
    for name, statement in _TEXTS.items():
        texts = Texts()
        for text, photo_id in connection.execute(statement, (asked,)):
            texts.add(text, rows[photo_id])
        found |= texts.fields(name)
    places, countries, cameras, dates = (Texts() for _ in range(4))
    for country, *names, photo_id in connection.execute(_PLACED, (asked,)):
        countries.add(country, rows[photo_id])
        for name in names:
            places.add(name, rows[photo_id])
    for make, model, day, photo_id in connection.execute(_SHOT, (asked,)):
        cameras.add(camera_name(make, model), rows[photo_id])
        for text in date_texts(day):
            dates.add(text, rows[photo_id])
    for field, texts in (
        ("places", places), ("country", countries), ("camera", cameras), ("dates", dates),
    ):  # fmt: skip
        found |= texts.fields(field)
    return found | _files(connection, asked, rows)


def _files(connection: sqlite3.Connection, asked: str, rows: dict[int, int]) -> dict[str, Postings]:
    folders, files, firsts = Texts(), Texts(), Texts()
    seen: set[int] = set()
    for stored, root_id, root, inside, photo_id in connection.execute(_FILES, (asked,)):
        name, folder = from_db(stored), from_db(inside)
        row = rows[photo_id]
        files.add(name, row)
        place = (f"{root_id}/{folder}", f"{from_db(root)}/{folder}", f"{root_name(root)}/{folder}")
        folders.add(APART.join(place), row)
        if row not in seen:
            seen.add(row)
            firsts.add(fold(name), row)
    return files.fields("file") | folders.fields("folder") | firsts.fields("name")


def _table(rows: list[Any], width: int) -> Ints:
    return _array(rows, width, np.int64)


def _array(rows: list[Any], width: int, dtype: type[_Number]) -> NDArray[_Number]:
    """Return rows as one array, made in pieces: numpy lets no other thread in meanwhile."""
    starts = range(0, len(rows), _AT_ONCE)
    parts = [np.array(rows[at : at + _AT_ONCE], dtype) for at in starts]
    return np.concatenate([np.zeros((0, width), dtype), *parts])


def _one_number(tags: Ints, photos: Ints) -> Ints:
    return photos << 24 | tags


def _json(numbers: Iterable[int]) -> str:
    return json.dumps(list(numbers), separators=(",", ":"))
