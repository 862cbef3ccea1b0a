"""How many faces and photos people and groups have: kept in tables, for lists that come at once.

Acts keep the tables up to date. What changes behind them, such as photos that come and go, only
makes rows stale: those are counted anew by whoever reads them, until ``refresh_all``.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable

_PRESENT = "f.photo_id NOT IN (SELECT id FROM photo WHERE present = 0)"
_SHOWN = (  # as visible.FACES, of a face that is nobody's
    f"f.person_id IS NULL AND NOT f.removed AND NOT f.forgotten"
    f" AND (f.region_id IS NOT NULL OR f.drawn) AND {_PRESENT}"
)

# The cover stays while it is somebody's; else the best of the confirmed faces, or of any.
_LIVE_PERSONS = f"""
SELECT n.id AS person_id, count(*) FILTER (WHERE f.state <> 'suggested') AS faces,
       count(DISTINCT f.photo_id) FILTER (WHERE f.state <> 'suggested') AS photos,
       count(*) FILTER (WHERE f.state = 'confirmed') AS confirmed,
       count(*) FILTER (WHERE f.state = 'suggested') AS suggested,
       coalesce(
         (SELECT f.id FROM person_count AS c JOIN face AS f ON f.id = c.cover_id
           WHERE c.person_id = n.id AND f.person_id = n.id AND f.state <> 'suggested'
             AND {_PRESENT}),
         (SELECT f.id FROM face AS f LEFT JOIN region AS r ON r.id = f.region_id
           WHERE f.person_id = n.id AND f.state = 'confirmed' AND {_PRESENT}
           ORDER BY r.quality DESC, f.id LIMIT 1),
         (SELECT f.id FROM face AS f LEFT JOIN region AS r ON r.id = f.region_id
           WHERE f.person_id = n.id AND {_PRESENT}
           ORDER BY f.state = 'suggested', r.quality DESC, f.id LIMIT 1)) AS cover_id
  FROM {{persons}} AS n LEFT JOIN face AS f ON f.person_id = n.id AND {_PRESENT}
 GROUP BY n.id
"""
_LIVE_GROUPS = f"""
SELECT g.id AS group_id, count(f.id) AS faces, count(DISTINCT f.photo_id) AS photos,
       coalesce(
         (SELECT f.id FROM group_count AS c JOIN face_group AS fg ON fg.face_id = c.cover_id
            JOIN face AS f ON f.id = c.cover_id
           WHERE c.group_id = g.id AND fg.group_id = g.id AND {_SHOWN}),
         (SELECT f.id FROM face_group AS fg JOIN face AS f ON f.id = fg.face_id
            LEFT JOIN region AS r ON r.id = f.region_id
           WHERE fg.group_id = g.id AND {_SHOWN} ORDER BY r.quality DESC, f.id LIMIT 1)
       ) AS cover_id
  FROM {{groups}} AS g LEFT JOIN face_group AS fg ON fg.group_id = g.id
  LEFT JOIN face AS f ON f.id = fg.face_id AND {_SHOWN}
 WHERE g.person_id IS NULL GROUP BY g.id
"""

PERSONS = (
    "(SELECT person_id, faces, photos, confirmed, suggested, cover_id FROM person_count"
    " WHERE NOT stale UNION ALL SELECT * FROM ("
    + _LIVE_PERSONS.format(
        persons="(SELECT id FROM person WHERE id NOT IN"
        " (SELECT person_id FROM person_count WHERE NOT stale))"
    )
    + "))"
)
"""Counts of all people, as a table with the columns of ``person_count``."""

GROUPS = (
    "(SELECT c.group_id, c.faces, c.photos, c.cover_id FROM group_count AS c"
    " JOIN people_group AS g ON g.id = c.group_id AND g.person_id IS NULL WHERE NOT c.stale"
    " UNION ALL SELECT * FROM ("
    + _LIVE_GROUPS.format(
        groups="(SELECT id, person_id FROM people_group WHERE id NOT IN"
        " (SELECT group_id FROM group_count WHERE NOT stale))"
    )
    + "))"
)
"""Counts of all groups that are nobody's, as a table with the columns of ``group_count``."""


def mark(connection: sqlite3.Connection, persons: Iterable[int], groups: Iterable[int]) -> None:
    """Say that these people and groups are to be counted, and given a cover, anew."""
    for table, column, numbers in (
        ("person_count", "person_id", persons),
        ("group_count", "group_id", groups),
    ):
        if not (listed := list(numbers)):
            continue
        connection.execute(
            f"UPDATE {table} SET stale = 1, cover_id = NULL"
            f" WHERE {column} IN (SELECT value FROM json_each(?))",
            (_json(listed),),
        )


def refresh(connection: sqlite3.Connection, persons: Iterable[int], groups: Iterable[int]) -> None:
    """Count the faces of these people and groups anew."""
    some = "(SELECT id, {} FROM {} WHERE id IN (SELECT value FROM json_each(?)))"
    _store_persons(connection, some.format("hidden", "person"), _json(persons))
    _store_groups(connection, some.format("person_id", "people_group"), _json(groups))


def refresh_all(connection: sqlite3.Connection) -> None:
    """Count whatever is stale or was never counted."""
    stale = "(SELECT * FROM {} WHERE id NOT IN (SELECT {} FROM {} WHERE NOT stale))"
    _store_persons(connection, stale.format("person", "person_id", "person_count"))
    _store_groups(connection, stale.format("people_group", "group_id", "group_count"))


def count_all(connection: sqlite3.Connection) -> None:
    """Count everybody's faces, and choose covers, from scratch."""
    connection.execute("DELETE FROM person_count")
    connection.execute("DELETE FROM group_count")
    refresh_all(connection)


def _store_persons(connection: sqlite3.Connection, persons: str, *parameters: str) -> None:
    connection.execute(
        "INSERT OR REPLACE INTO person_count"
        " (person_id, faces, photos, confirmed, suggested, cover_id)"
        + _LIVE_PERSONS.format(persons=persons),
        parameters,
    )


def _store_groups(connection: sqlite3.Connection, groups: str, *parameters: str) -> None:
    connection.execute(
        "INSERT OR REPLACE INTO group_count (group_id, faces, photos, cover_id)"
        + _LIVE_GROUPS.format(groups=groups),
        parameters,
    )


def _json(numbers: Iterable[int]) -> str:
    return json.dumps(list(numbers), separators=(",", ":"))
