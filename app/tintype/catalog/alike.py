"""Pairs of photos that look alike, as they are stored, and what a person says of them."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from tintype.catalog import search_index
from tintype.catalog.change import Change
from tintype.catalog.rows import ChangeSet
from tintype.errors import UserError

PairKind = Literal["near", "burst"]
# photo, other photo, cosine, agreement
Pair = tuple[int, int, float, float]

_STATE = "alike"  # in the table of settings: revision and version of what pairs were made of


@dataclass(frozen=True, slots=True)
class Shot:
    """When and with what a photo was taken, where its file says so, and what it is from afar."""

    photo_id: int
    camera: tuple[str | None, str | None]
    taken: str | None
    format: str
    sketch: bytes


def state(connection: sqlite3.Connection, revision: str) -> int:
    """Return up to which change of vectors pairs were made; 0 also if another revision did."""
    row = connection.execute("SELECT value FROM setting WHERE key = ?", (_STATE,)).fetchone()
    made_by, _, version = str(row[0]).partition(" ") if row else ("", "", "0")
    return int(version) if made_by == revision else 0


def waiting(connection: sqlite3.Connection, revision: str) -> int:
    """Return how many photos have a vector that no pairs were made of yet."""
    (count,) = connection.execute(
        "SELECT count(*) FROM vector_change WHERE version > ?", (state(connection, revision),)
    ).fetchone()
    return int(count)


def set_state(connection: sqlite3.Connection, revision: str, version: int) -> None:
    """Note up to which change of vectors pairs are made."""
    connection.execute(
        "INSERT OR REPLACE INTO setting (key, value) VALUES (?, ?)",
        (_STATE, f"{revision} {version}"),
    )


def forget(connection: sqlite3.Connection) -> None:
    """Drop all pairs, to be made anew. What a person said stays."""
    ids = connection.execute("SELECT photo_id FROM alike UNION SELECT other_id FROM alike")
    search_index.changed(connection, [photo_id for (photo_id,) in ids.fetchall()])
    connection.execute("DELETE FROM alike")


def thumbnails(connection: sqlite3.Connection, ids: Iterable[int]) -> list[tuple[int, bytes]]:
    """Return the JPEG thumbnails of photos that have one."""
    return connection.execute(
        "SELECT p.id, t.jpeg FROM json_each(?) AS j JOIN photo AS p ON p.id = j.value"
        " JOIN cache.thumbnail AS t USING (fingerprint)",
        (json.dumps(list(ids)),),
    ).fetchall()


def store_sketches(
    connection: sqlite3.Connection, rows: Iterable[tuple[int, bytes, float]]
) -> None:
    """Store ``(photo, sketch, sharpness)``."""
    connection.executemany(
        "INSERT OR REPLACE INTO sketch (photo_id, sketch, sharpness) VALUES (?, ?, ?)", rows
    )


def shots(connection: sqlite3.Connection, ids: Iterable[int]) -> dict[int, Shot]:
    """Return what is known of photos that have a sketch."""
    rows = connection.execute(
        "SELECT p.id, p.make, p.model, CASE p.taken_from WHEN 'exif' THEN p.taken END, p.format,"
        " s.sketch"
        " FROM json_each(?) AS j JOIN photo AS p ON p.id = j.value"
        " JOIN sketch AS s ON s.photo_id = p.id",
        (json.dumps(list(ids)),),
    )
    return {row[0]: Shot(row[0], (row[1], row[2]), row[3], row[4], row[5]) for row in rows}


def store(connection: sqlite3.Connection, kind: PairKind, pairs: Sequence[Pair]) -> None:
    """Add pairs; the lower number stands first in those that are near."""
    if kind == "near":
        pairs = [(min(a, b), max(a, b), cosine, agreed) for a, b, cosine, agreed in pairs]
    connection.executemany(
        f"INSERT OR REPLACE INTO alike (photo_id, other_id, kind, cosine, agreement)"
        f" VALUES (?, ?, '{kind}', round(?, 4), round(?, 4))",
        pairs,
    )
    search_index.changed(connection, {photo_id for pair in pairs for photo_id in pair[:2]})


def days(connection: sqlite3.Connection, ids: Iterable[int]) -> list[tuple[str, str, str]]:
    """Return the cameras and days (make, model, YYYY-MM-DD) on which photos were taken."""
    return connection.execute(
        "SELECT DISTINCT coalesce(p.make, ''), p.model, substr(p.taken, 1, 10)"
        " FROM json_each(?) AS j JOIN photo AS p ON p.id = j.value"
        " WHERE p.taken_from = 'exif' AND p.taken IS NOT NULL AND p.model IS NOT NULL",
        (json.dumps(list(ids)),),
    ).fetchall()


def of_day(
    connection: sqlite3.Connection, make: str, model: str, day: str
) -> list[tuple[int, str]]:
    """Return ``(photo, moment)`` of those that a camera took on a day, in order."""
    return connection.execute(
        "SELECT id, taken FROM photo WHERE present > 0 AND taken >= ? AND taken < ? || 'U'"
        " AND coalesce(make, '') = ? AND model = ? AND taken_from = 'exif' ORDER BY taken, id",
        (day, day, make, model),
    ).fetchall()


def replace_bursts(
    connection: sqlite3.Connection, ids: Sequence[int], pairs: Sequence[Pair]
) -> None:
    """Store the bursts among some photos instead of those that were known. Near pairs stay."""
    asked = json.dumps(list(ids))
    known = set(
        connection.execute(
            "SELECT photo_id, other_id FROM alike WHERE kind = 'burst'"
            " AND photo_id IN (SELECT value FROM json_each(?))",
            (asked,),
        )
    )
    wanted = {pair[:2] for pair in pairs}
    connection.executemany(
        "DELETE FROM alike WHERE photo_id = ? AND other_id = ?", sorted(known - wanted)
    )
    near = set(
        connection.execute(
            "SELECT photo_id, other_id FROM alike WHERE kind = 'near'"
            " AND photo_id IN (SELECT value FROM json_each(?))",
            (asked,),
        )
    )
    new = [p for p in pairs if p[:2] not in known and (min(p[:2]), max(p[:2])) not in near]
    store(connection, "burst", new)


def standing(connection: sqlite3.Connection, kind: PairKind) -> list[Pair]:
    """Return the pairs that count, of photos that are there, in both directions."""
    return connection.execute(
        "SELECT t.photo_id, t.other_id, t.cosine, t.agreement FROM twin AS t"
        " JOIN photo AS p ON p.id = t.photo_id AND p.present > 0 WHERE t.kind = ?"
        " ORDER BY t.photo_id, t.other_id",
        (kind,),
    ).fetchall()


def separate(connection: sqlite3.Connection, photo_ids: Iterable[int]) -> ChangeSet:
    """Say that photos are not duplicates of each other, nor one burst.

    Raises:
        NotFoundError: a photo does not exist.
        UserError: fewer than two photos.
    """
    ids = sorted(set(photo_ids))
    if len(ids) < 2:
        raise UserError("Say of at least two photos that they are not the same.")
    change = Change(connection, "not_alike")
    for photo_id in ids:
        others = [other for other in ids if other != photo_id]
        said = dict.fromkeys(others, (0, change.id))
        change.cells("alike_word", photo_id, ("verdict", "edit_id"), said)
    return change.finish()


def keep(connection: sqlite3.Connection, photo_id: int) -> ChangeSet:
    """Choose a photo as the one to keep among those that are the same.

    Raises:
        NotFoundError: there is no such photo.
    """
    rows = connection.execute("SELECT other_id FROM twin WHERE photo_id = ?", (photo_id,))
    others = {other for (other,) in rows.fetchall()}
    change = Change(connection, "keeper")
    columns = ("kept", "edit_id")
    change.cells("keeper_word", None, columns, dict.fromkeys(sorted(others - {photo_id})))
    change.cells("keeper_word", None, columns, {photo_id: (1, change.id)})
    return change.finish()
