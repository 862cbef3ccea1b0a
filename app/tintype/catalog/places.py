"""Where photos were taken, in words: what the source ``places`` found."""

from __future__ import annotations

import sqlite3

from tintype.catalog.rows import PlaceCount
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
    row = connection.execute(
        f"SELECT {_COLUMNS}, model FROM photo_place JOIN place ON place.id = place_id"
        " WHERE photo_id = ?",
        (photo_id,),
    ).fetchone()
    return Place(*row) if row else None


def texts(connection: sqlite3.Connection, photo_id: int) -> list[str]:
    """Return the names a photo's place can be found by, the narrowest first."""
    place = of_photo(connection, photo_id)
    if place is None:
        return []
    names = (place.name, place.city, place.region, place.country)
    return list(dict.fromkeys(name for name in names if name))


def counts(connection: sqlite3.Connection) -> list[PlaceCount]:
    """Return every country, region and city with the number of its photos, in that order."""
    rows = connection.execute(
        "SELECT country, country_code, region, city, count(*),"
        "       avg(p.latitude), avg(p.longitude)"
        "  FROM photo_place JOIN place ON place.id = place_id JOIN photo AS p ON p.id = photo_id"
        " WHERE p.present > 0 GROUP BY country_code, region, city"
        " ORDER BY country, region, city"
    )
    return [PlaceCount(*row) for row in rows]
