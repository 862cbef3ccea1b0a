"""Where photos were taken, in words: what the source ``places`` found."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

from tintype.catalog.rows import PlaceCount

if TYPE_CHECKING:
    from tintype.types import Place

SOURCE = "places"  # the only one that says where a photo was taken
_COLUMNS = "name, city, region, country, country_code"


def store(connection: sqlite3.Connection, photo_id: int, place: Place | None) -> None:
    """Put a photo where it was taken; None: nowhere that is known."""
    if place is None:
        connection.execute("DELETE FROM photo_place WHERE photo_id = ?", (photo_id,))
        return
    values = (place.name, place.city, place.region, place.country, place.country_code)
    connection.execute(
        f"INSERT INTO place ({_COLUMNS}) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING", values
    )
    connection.execute(
        "INSERT OR REPLACE INTO photo_place (photo_id, place_id, model) SELECT ?, id, ? FROM place"
        " WHERE name = ? AND city = ? AND region = ? AND country = ? AND country_code = ?",
        (photo_id, place.model, *values),
    )


def of_photo(connection: sqlite3.Connection, photo_id: int) -> Place | None:
    """Return where a photo was taken, or None."""
    from tintype.types import Place

    row = connection.execute(
        f"SELECT {_COLUMNS}, model FROM photo_place JOIN place ON place.id = place_id"
        " WHERE photo_id = ?",
        (photo_id,),
    ).fetchone()
    return Place(*row) if row else None


def texts(connection: sqlite3.Connection, ids: str) -> dict[int, list[str]]:
    """Return the names the places of photos can be found by, the narrowest first.

    Args:
        ids: of the photos, a JSON list; those without a place are left out.
    """
    rows = connection.execute(
        "SELECT o.photo_id, l.name, l.city, l.region, l.country FROM json_each(?) AS asked"
        " JOIN photo_place AS o ON o.photo_id = asked.value JOIN place AS l ON l.id = o.place_id",
        (ids,),
    )
    return {
        photo_id: list(dict.fromkeys(name for name in names if name)) for photo_id, *names in rows
    }


# How many photos each place has, from an index alone; then those that do not count.
_ALL = "SELECT place_id, count(*), min(photo_id), max(photo_id) FROM photo_place GROUP BY place_id"
_APART = """
SELECT o.place_id, count(*) FROM photo_place AS o JOIN
       (SELECT id FROM photo WHERE present = 0 UNION SELECT photo_id FROM mark WHERE hidden) AS g
    ON g.id = o.photo_id GROUP BY o.place_id
"""
_WHERE = """
SELECT l.country, l.country_code, l.region, l.city, (a.latitude + z.latitude) / 2,
       (a.longitude + z.longitude) / 2
  FROM place AS l, photo AS a, photo AS z WHERE l.id = ? AND a.id = ? AND z.id = ?
"""


def counts(connection: sqlite3.Connection) -> list[PlaceCount]:
    """Return every country, region and city with the number of its photos, in that order.

    Hidden photos do not count. The position is the middle between a city's oldest and newest
    photo, by number.
    """
    apart = dict(connection.execute(_APART).fetchall())
    found: dict[tuple[str, ...], PlaceCount] = {}
    for place_id, photos, first, last in connection.execute(_ALL).fetchall():
        left = photos - apart.get(place_id, 0)
        if left <= 0:
            continue
        country, code, region, city, *position = connection.execute(
            _WHERE, (place_id, first, last)
        ).fetchone()
        latitude, longitude = (value or 0.0 for value in position)
        key = country, region, city, code
        known = found.get(key)
        total = left + (known.photos if known else 0)
        if known and known.photos >= left:
            latitude, longitude = known.latitude, known.longitude
        found[key] = PlaceCount(country, code, region, city, total, latitude, longitude)
    return [found[key] for key in sorted(found)]


def country_names(connection: sqlite3.Connection) -> dict[str, str]:
    """Return the names of the countries in which photos were taken, by code."""
    rows = connection.execute("SELECT DISTINCT country_code, country FROM place ORDER BY country")
    return dict(rows.fetchall())


def towns(connection: sqlite3.Connection) -> int:
    """Return in how many cities photos were taken."""
    (count,) = connection.execute(
        "SELECT count(*) FROM (SELECT DISTINCT country_code, region, city FROM place AS l"
        " WHERE city <> '' AND EXISTS (SELECT 1 FROM photo_place WHERE place_id = l.id))"
    ).fetchone()
    return int(count)
