"""Everything that a search can ask of one photo, read at once."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass

from tintype.catalog import search_index, visible
from tintype.catalog.rows import from_db
from tintype.catalog.words import words_of

Words = tuple[str, ...]

_FACTS = (
    "present, width, height, format, taken, added_at, make, model, lens, iso, aperture,"
    " focal_length, exposure, latitude, longitude"
)
_ABOVE = (
    "WITH RECURSIVE up (id) AS (SELECT ? UNION SELECT t.parent_id FROM tag AS t"
    " JOIN up ON t.id = up.id WHERE t.parent_id IS NOT NULL) "
)


@dataclass(frozen=True, slots=True)
class TagFact:
    """A tag that a photo shows.

    Attributes:
        names: its own, those of the tags above it, and all their synonyms.
        words: the vocabulary's words that lead to it or to those above it.
        sources: who says so: ``person``, or the sources of the guesses.
    """

    names: frozenset[str]
    words: frozenset[str]
    sources: frozenset[str]


@dataclass(frozen=True, slots=True)
class FileFact:
    """A file that is present."""

    root_id: int
    root: str
    folder: str
    name: str
    size: int


@dataclass(frozen=True, slots=True)
class PhotoRecord:
    """One photo as ``decide`` sees it.

    Attributes:
        texts: what words find, by column of the search document: each text as its words.
        people: names of those it shows, suggestions apart.
        faces: how many faces it shows.
        country: code and name, or None.
    """

    id: int
    present: bool
    width: int
    height: int
    format: str
    taken: str | None
    added: str
    camera: str
    lens: str
    iso: float | None
    aperture: float | None
    focal_length: float | None
    exposure: float | None
    position: tuple[float, float] | None
    texts: dict[str, tuple[Words, ...]]
    tags: tuple[TagFact, ...]
    files: tuple[FileFact, ...]
    people: tuple[Words, ...]
    faces: int
    albums: tuple[str, ...]
    country: tuple[str, str] | None
    rating: int
    favourite: bool
    hidden: bool
    caption: str
    has_text: bool
    duplicate: bool
    burst: bool


def load(connection: sqlite3.Connection, photo_id: int) -> PhotoRecord:
    """Read what can be asked of a photo, which has to exist."""

    def column(statement: str) -> tuple[str, ...]:
        return tuple(value for (value,) in connection.execute(statement, (photo_id,)))

    row = connection.execute(f"SELECT {_FACTS} FROM photo WHERE id = ?", (photo_id,)).fetchone()
    present, width, height, format_, taken, added, make, model, lens, *numbers = row
    iso, aperture, focal_length, exposure, latitude, longitude = numbers
    document = search_index.document(connection, photo_id) or {}
    (faces_shown,) = connection.execute(
        f"SELECT count(*) FROM face AS f WHERE photo_id = ? AND {visible.FACES}", (photo_id,)
    ).fetchone()
    rating, favourite, hidden, caption = connection.execute(
        "SELECT rating, favourite, hidden, caption FROM photo_mark WHERE photo_id = ?", (photo_id,)
    ).fetchone()
    twins = column("SELECT DISTINCT kind FROM twin WHERE photo_id = ?")
    return PhotoRecord(
        id=photo_id,
        present=present > 0,
        width=width,
        height=height,
        format=format_,
        taken=taken,
        added=added,
        camera=search_index.camera_name(make, model),
        lens=lens or "",
        iso=iso,
        aperture=aperture,
        focal_length=focal_length,
        exposure=exposure,
        position=None if latitude is None or longitude is None else (latitude, longitude),
        texts={name: tuple(map(words_of, texts)) for name, texts in document.items()},
        tags=_tags(connection, photo_id),
        files=_files(connection, photo_id),
        people=tuple(map(words_of, column(_PEOPLE))),
        faces=faces_shown,
        albums=column(_ALBUMS),
        country=connection.execute(_COUNTRY, (photo_id,)).fetchone(),
        rating=rating or 0,
        favourite=bool(favourite),
        hidden=bool(hidden),
        caption=caption or "",
        has_text=bool(column("SELECT 1 FROM region WHERE photo_id = ? AND kind = 'text' LIMIT 1")),
        duplicate=present > 1 or "near" in twins,
        burst="burst" in twins,
    )


_PEOPLE = (
    "SELECT DISTINCT t.text FROM face AS f JOIN person AS n ON n.id = f.person_id"
    " JOIN person_text AS t ON t.id = n.name_id"
    " WHERE f.photo_id = ? AND f.state IN ('confirmed', 'sure')"
)
_ALBUMS = (
    "SELECT a.name FROM album_photo AS h JOIN album AS a ON a.id = h.album_id WHERE h.photo_id = ?"
)
_COUNTRY = (
    "SELECT w.country_code, w.country FROM photo_place AS o JOIN place AS w ON w.id = o.place_id"
    " WHERE o.photo_id = ?"
)


def _tags(connection: sqlite3.Connection, photo_id: int) -> tuple[TagFact, ...]:
    shown = connection.execute("SELECT tag_id FROM shown_tag WHERE photo_id = ?", (photo_id,))
    return tuple(_tag(connection, photo_id, tag_id) for (tag_id,) in shown.fetchall())


def _tag(connection: sqlite3.Connection, photo_id: int, tag_id: int) -> TagFact:
    names = connection.execute(
        f"{_ABOVE} SELECT t.name FROM up JOIN tag AS t ON t.id = up.id UNION"
        " SELECT s.name FROM up JOIN tag_synonym AS s ON s.tag_id = up.id",
        (tag_id,),
    )
    words = connection.execute(
        f"{_ABOVE} SELECT w.word FROM up JOIN tag_word AS w ON w.tag_id = up.id", (tag_id,)
    )
    sources = connection.execute(
        "SELECT source FROM guess WHERE photo_id = ?1 AND tag_id = ?2 AND score >= threshold"
        " UNION SELECT 'person' FROM tag_decision"
        " WHERE photo_id = ?1 AND tag_id = ?2 AND verdict = 1",
        (photo_id, tag_id),
    )
    return TagFact(*(frozenset(value for (value,) in rows) for rows in (names, words, sources)))


def _files(connection: sqlite3.Connection, photo_id: int) -> tuple[FileFact, ...]:
    rows = connection.execute(
        "SELECT f.root_id, r.path, f.folder, f.name, f.size FROM file AS f"
        " JOIN root AS r ON r.id = f.root_id WHERE f.photo_id = ? AND f.state = 'present'",
        (photo_id,),
    )
    return tuple(
        FileFact(root_id, from_db(root), from_db(folder), from_db(name), size)
        for root_id, root, folder, name, size in rows
    )
