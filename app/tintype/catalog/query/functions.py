"""What SQL cannot do itself: folding names, cameras, distances on the globe."""

from __future__ import annotations

import sqlite3
from math import asin, cos, radians, sin, sqrt

from tintype.catalog.rows import from_db
from tintype.catalog.search_index import camera_name
from tintype.catalog.words import fold

EARTH_KM = 6371.0088  # mean radius


def register(connection: sqlite3.Connection) -> None:
    """Give a connection the functions that ``sql`` uses."""
    connection.create_function("folded", 1, _folded, deterministic=True)
    connection.create_function("camera", 2, camera_name, deterministic=True)
    connection.create_function("kilometres", 4, kilometres, deterministic=True)


def kilometres(latitude: float, longitude: float, other: float, other_longitude: float) -> float:
    """Return the distance on the great circle between two positions in degrees (haversine)."""
    a, b = radians(latitude), radians(other)
    turn = sin((b - a) / 2) ** 2
    turn += cos(a) * cos(b) * sin(radians(other_longitude - longitude) / 2) ** 2
    return 2 * EARTH_KM * asin(min(1.0, sqrt(turn)))


def _folded(name: str | bytes) -> str:
    # Names that are no Unicode hold lone surrogates, which SQLite does not take.
    return fold(from_db(name)).encode(errors="replace").decode()
