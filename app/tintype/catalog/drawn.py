"""Faces whose box a person drew or moved: the program looks at them too, so that they match.

What it sees there is a region of the source ``drawn``, which no analysis replaces. A face without
one has at most the region that a model found nearby, of which it is the face but not the place.
"""

from __future__ import annotations

import json
import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Mapping

from tintype.catalog import identity, photos
from tintype.catalog.faces import DRAWN, SAME_PLACE
from tintype.types import Box, Region

_UNSEEN = """
SELECT f.photo_id, f.id, f.x * p.width, f.y * p.height, f.w * p.width, f.h * p.height
  FROM face AS f JOIN photo AS p ON p.id = f.photo_id AND p.present > 0
 WHERE f.drawn AND NOT f.removed AND NOT f.forgotten AND NOT EXISTS
   (SELECT 1 FROM region AS r JOIN embedding AS e ON e.region_id = r.id AND e.model = ?
     WHERE r.id = f.region_id AND r.source = 'drawn')
"""
_FORGOTTEN = """
SELECT f.photo_id, f.x * p.width, f.y * p.height, f.w * p.width, f.h * p.height
  FROM face AS f JOIN photo AS p ON p.id = f.photo_id WHERE f.forgotten
"""


def some(connection: sqlite3.Connection) -> bool:
    """Whether there is any drawn face."""
    return connection.execute("SELECT 1 FROM face WHERE drawn LIMIT 1").fetchone() is not None


def unseen(connection: sqlite3.Connection, model: str) -> dict[int, dict[int, Box]]:
    """Return drawn faces without a descriptor of this model, by photo, in upright pixels.

    Not those where a forgotten face is: nothing biometric may be stored there.
    """
    faces = [
        (photo, face, Box(*box)) for photo, face, *box in connection.execute(_UNSEEN, (model,))
    ]
    if not faces:
        return {}
    forgotten: dict[int, list[Box]] = defaultdict(list)
    for photo_id, *box in connection.execute(_FORGOTTEN):
        forgotten[photo_id].append(Box(*box))
    found: dict[int, dict[int, Box]] = defaultdict(dict)
    for photo_id, face_id, place in faces:
        if all(place.iou(spot) < SAME_PLACE for spot in forgotten[photo_id]):
            found[photo_id][face_id] = place
    return dict(found)


def store(
    connection: sqlite3.Connection, photo_id: int, regions: Mapping[int, tuple[Box, Region]]
) -> None:
    """Store what the program sees in drawn faces; those moved or forgotten meanwhile are left out.

    Args:
        regions: by face, with the box that was looked at, as ``unseen`` gave it.
    """
    now = dict(_places(connection, photo_id))
    for face_id, (box, region) in regions.items():
        if now.get(face_id) != box:
            continue
        drop(connection, [face_id])
        number = photos.add_region(connection, photo_id, DRAWN, region)
        connection.execute("UPDATE face SET region_id = ? WHERE id = ?", (number, face_id))
        connection.execute("DELETE FROM face_group WHERE face_id = ?", (face_id,))
    identity.settle_photos(connection, [photo_id])


def _places(connection: sqlite3.Connection, photo_id: int) -> Iterable[tuple[int, Box]]:
    rows = connection.execute(
        "SELECT f.id, f.x * p.width, f.y * p.height, f.w * p.width, f.h * p.height"
        " FROM face AS f JOIN photo AS p ON p.id = f.photo_id"
        " WHERE f.photo_id = ? AND f.drawn AND NOT f.removed AND NOT f.forgotten",
        (photo_id,),
    )
    return [(face_id, Box(*box)) for face_id, *box in rows]


def drop(connection: sqlite3.Connection, face_ids: Iterable[int]) -> None:
    """Drop what was seen in faces at places where they no longer are."""
    connection.execute(
        "DELETE FROM region WHERE source = 'drawn' AND id IN (SELECT region_id FROM face"
        " WHERE id IN (SELECT value FROM json_each(?)))",
        (json.dumps(list(face_ids)),),
    )


def beneath(connection: sqlite3.Connection, face_ids: Iterable[int]) -> list[int]:
    """Return regions that models found where these faces are, and that are no other face's."""
    rows = connection.execute(
        "SELECT r.id, r.x, r.y, r.w, r.h, f.x * p.width, f.y * p.height, f.w * p.width,"
        " f.h * p.height FROM face AS f JOIN photo AS p ON p.id = f.photo_id"
        " JOIN region AS r ON r.photo_id = f.photo_id AND r.kind = 'face'"
        " WHERE f.id IN (SELECT value FROM json_each(?))"
        " AND r.id NOT IN (SELECT region_id FROM face WHERE region_id IS NOT NULL)",
        (json.dumps(list(face_ids)),),
    )
    return [number for number, *box in rows if Box(*box[:4]).iou(Box(*box[4:])) >= SAME_PLACE]
