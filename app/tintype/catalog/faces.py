"""Faces as places in photos that outlive analysis, and their rows for reading."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import product
from typing import Any

from tintype.catalog import identity, visible
from tintype.catalog.people_rows import FaceRow
from tintype.catalog.sensitive import PHOTOS
from tintype.errors import NotFoundError
from tintype.types import Box, Findings

# A face found again overlaps where it was by at least this (IoU). Detectors differ in how much of
# the head they take in: 0.3 is one box half as large again on each side of the other.
SAME_PLACE = 0.3

DRAWN = "drawn"  # source of the regions of faces where a person put the box

SETTING = "people"

# Nobody can be interested in a face without region, box by hand, or word on it.
_UNWANTED = """
DELETE FROM face WHERE photo_id = ? AND region_id IS NULL AND NOT drawn AND NOT removed
   AND NOT forgotten AND NOT EXISTS (SELECT 1 FROM face_word AS w WHERE w.face_id = face.id)
   AND NOT EXISTS (SELECT 1 FROM person AS p WHERE p.cover_id = face.id)
"""

_ROWS = """
SELECT f.id, f.photo_id, f.x * p.width, f.y * p.height, f.w * p.width, f.h * p.height,
       CASE r.source WHEN 'drawn' THEN NULL ELSE r.score END, r.quality, fg.group_id,
       f.person_id, t.text, f.state, fg.distance, f.drawn
  FROM face AS f JOIN photo AS p ON p.id = f.photo_id
  LEFT JOIN region AS r ON r.id = f.region_id
  LEFT JOIN face_group AS fg ON fg.face_id = f.id
  LEFT JOIN person AS n ON n.id = f.person_id
  LEFT JOIN person_text AS t ON t.id = n.name_id
"""


def enabled(connection: sqlite3.Connection) -> bool:
    """Whether this library may recognise people."""
    row = connection.execute("SELECT value FROM setting WHERE key = ?", (SETTING,)).fetchone()
    return row is None or row[0] != "off"


def enable(connection: sqlite3.Connection, *, on: bool) -> None:
    """Allow this library to recognise people, or not."""
    connection.execute(
        "INSERT OR REPLACE INTO setting (key, value) VALUES (?, ?)",
        (SETTING, "on" if on else "off"),
    )


def permitted(
    connection: sqlite3.Connection, photo_id: int, size: tuple[int, int], findings: Findings
) -> Findings:
    """Return findings without anything biometric that must not be stored.

    That is all of it where recognition is off for the library, else that of forgotten faces.

    Args:
        size: the photo's width and height in pixels.
    """
    if all(region.kind != "face" for region in findings.regions):
        return findings
    places = None
    if enabled(connection):
        rows = connection.execute(
            "SELECT x, y, w, h FROM face WHERE photo_id = ? AND forgotten", (photo_id,)
        )
        places = [Box(*row) for row in rows]
        if not places:
            return findings
    regions = []
    for region in findings.regions:
        spot = relative(region.box, size)
        if region.kind == "face" and (
            places is None or any(spot.iou(place) >= SAME_PLACE for place in places)
        ):
            region = replace(region, descriptor=None, identity=None, landmarks=(), quality=None)  # noqa: PLW2901
        regions.append(region)
    return replace(findings, regions=tuple(regions))


def sync(connection: sqlite3.Connection, photo_id: int, size: tuple[int, int]) -> None:
    """Find a photo's faces again among its regions, after an analysis; add the new ones.

    Faces are matched to regions by overlap, best first. One that a person said nothing of and
    that is not found again is dropped.

    Args:
        size: the photo's width and height in pixels.
    """
    regions = {
        region_id: relative(Box(*box), size)
        for region_id, *box in connection.execute(
            "SELECT id, x, y, w, h FROM region WHERE photo_id = ? AND kind = 'face'"
            " AND source <> ?",
            (photo_id, DRAWN),
        )
    }
    known = connection.execute(
        "SELECT id, x, y, w, h, drawn OR removed OR forgotten FROM face WHERE photo_id = ?",
        (photo_id,),
    ).fetchall()
    if not known:  # so nobody said anything of them, and they are in no group
        _add(connection, photo_id, regions)
        return
    own = connection.execute(
        "SELECT r.id, f.id FROM face AS f JOIN region AS r ON r.id = f.region_id"
        " WHERE f.photo_id = ? AND r.source = ?",
        (photo_id, DRAWN),
    ).fetchall()
    connection.execute("UPDATE face SET region_id = NULL WHERE photo_id = ?", (photo_id,))
    fixed = {row[0] for row in known if row[5]}
    pairs = matches({row[0]: Box(*row[1:5]) for row in known}, regions)
    for face_id, region_id in pairs:
        _anchor(connection, face_id, region_id, None if face_id in fixed else regions[region_id])
    found = {region_id for _, region_id in pairs}
    _add(connection, photo_id, {id: box for id, box in regions.items() if id not in found})
    # Where a person put the box, the program looked again: that counts, not what it found itself.
    connection.executemany("UPDATE face SET region_id = ? WHERE id = ?", own)
    connection.execute(_UNWANTED, (photo_id,))
    identity.settle_photos(connection, [photo_id])


def _add(connection: sqlite3.Connection, photo_id: int, regions: Mapping[int, Box]) -> None:
    connection.executemany(
        "INSERT INTO face (photo_id, x, y, w, h, region_id) VALUES (?, ?, ?, ?, ?, ?)",
        [(photo_id, box.x, box.y, box.w, box.h, region_id) for region_id, box in regions.items()],
    )


def _anchor(connection: sqlite3.Connection, face_id: int, region_id: int, box: Box | None) -> None:
    connection.execute("UPDATE face SET region_id = ? WHERE id = ?", (region_id, face_id))
    if box is not None:
        connection.execute(
            "UPDATE face SET x = ?, y = ?, w = ?, h = ? WHERE id = ?",
            (box.x, box.y, box.w, box.h, face_id),
        )
        connection.execute("DELETE FROM face_crop WHERE face_id = ?", (face_id,))


def moved(connection: sqlite3.Connection, face_id: int) -> None:
    """Drop what the program saw where a person had put this face's box: it no longer is there."""
    connection.execute(
        "DELETE FROM region WHERE source = ? AND id = (SELECT region_id FROM face WHERE id = ?)",
        (DRAWN, face_id),
    )


def find_again(connection: sqlite3.Connection, face_ids: Iterable[int]) -> None:
    """Give faces without a region that of a model where they are, if it is no other face's."""
    rows = connection.execute(
        "SELECT f.id, r.id, f.x * p.width, f.y * p.height, f.w * p.width, f.h * p.height,"
        " r.x, r.y, r.w, r.h FROM face AS f JOIN photo AS p ON p.id = f.photo_id"
        " JOIN region AS r ON r.photo_id = f.photo_id AND r.kind = 'face' AND r.source <> ?"
        " WHERE f.region_id IS NULL AND f.id IN (SELECT value FROM json_each(?))"
        " AND r.id NOT IN (SELECT region_id FROM face WHERE region_id IS NOT NULL)",
        (DRAWN, json.dumps(list(face_ids))),
    ).fetchall()
    lost = {row[0]: Box(*row[2:6]) for row in rows}
    regions = {row[1]: Box(*row[6:]) for row in rows}
    for face_id, region_id in matches(lost, regions):
        _anchor(connection, face_id, region_id, None)


def matches(faces: dict[int, Box], regions: dict[int, Box]) -> list[tuple[int, int]]:
    """Pair faces with regions that overlap them enough, best overlap first, each once."""
    overlaps = sorted(
        (
            (-faces[face].iou(regions[region]), face, region)
            for face, region in product(faces, regions)
        ),
    )
    pairs: list[tuple[int, int]] = []
    left, right = set(faces), set(regions)
    for overlap, face, region in overlaps:
        if -overlap >= SAME_PLACE and face in left and region in right:
            pairs.append((face, region))
            left.remove(face)
            right.remove(region)
    return pairs


def relative(box: Box, size: tuple[int, int]) -> Box:
    """Return a box in pixels as fractions of a photo's width and height."""
    width, height = size
    return Box(box.x / width, box.y / height, box.w / width, box.h / height)


def of_photo(connection: sqlite3.Connection, photo_id: int) -> list[FaceRow]:
    """Return the faces of a photo, from left to right."""
    return _rows(
        connection, f"WHERE f.photo_id = ? AND {visible.FACES} ORDER BY f.x, f.id", (photo_id,)
    )


def one(connection: sqlite3.Connection, face_id: int) -> FaceRow:
    """Return one face.

    Raises:
        NotFoundError: there is none of this number.
    """
    rows = _rows(connection, "WHERE f.id = ? AND NOT f.forgotten", (face_id,))
    if not rows:
        raise NotFoundError(f"There is no face number {face_id}.")
    return rows[0]


def some(connection: sqlite3.Connection, face_ids: Iterable[int]) -> list[FaceRow]:
    """Return several faces, by number.

    Raises:
        NotFoundError: one of them does not exist.
    """
    ids = sorted(set(face_ids))
    rows = _rows(
        connection,
        "WHERE f.id IN (SELECT value FROM json_each(?)) AND NOT f.forgotten ORDER BY f.id",
        (json.dumps(ids),),
    )
    if len(rows) < len(ids):
        missing = sorted(set(ids) - {row.id for row in rows})
        raise NotFoundError(f"There is no face number {missing[0]}.")
    return rows


def best_of_groups(
    connection: sqlite3.Connection, group_ids: Iterable[int], besides: Iterable[int] = ()
) -> dict[int, int]:
    """Return each group's best face that is nobody's; groups without one are missing.

    Args:
        besides: faces that are passed over.
    """
    wanted, passed = list(group_ids), set(besides)
    covers = connection.execute(
        "SELECT group_id, cover_id FROM group_count WHERE NOT stale AND cover_id IS NOT NULL"
        " AND group_id IN (SELECT value FROM json_each(?))",
        (json.dumps(wanted),),
    )
    best = {group: face for group, face in covers if face not in passed}
    rows = connection.execute(
        "SELECT group_id, id FROM (SELECT fg.group_id, f.id, row_number() OVER"
        "   (PARTITION BY fg.group_id ORDER BY r.quality DESC, f.id) AS place"
        "   FROM face_group AS fg JOIN face AS f ON f.id = fg.face_id"
        "   LEFT JOIN region AS r ON r.id = f.region_id"
        "  WHERE fg.group_id IN (SELECT value FROM json_each(?))"
        f"   AND f.person_id IS NULL AND {visible.FACES}"
        "    AND f.id NOT IN (SELECT value FROM json_each(?))) WHERE place = 1",
        (json.dumps([group for group in wanted if group not in best]), json.dumps(list(passed))),
    )
    return best | dict(rows.fetchall())


def of_person(connection: sqlite3.Connection, person_id: int) -> list[FaceRow]:
    """Return a person's faces in photos that are present, the most doubtful first."""
    doubt = "(f.state = 'confirmed'), (f.state = 'sure'), -coalesce(fg.distance, 0), f.id"
    return _rows(
        connection, f"WHERE f.person_id = ? AND p.present > 0 ORDER BY {doubt}", (person_id,)
    )


def of_group(connection: sqlite3.Connection, group_id: int) -> list[FaceRow]:
    """Return the faces of a group that are nobody's, in present photos, most doubtful first."""
    return _rows(
        connection,
        "WHERE f.id IN (SELECT face_id FROM face_group WHERE group_id = ?) AND f.person_id IS NULL"
        f" AND p.present > 0 AND {visible.FACES} ORDER BY fg.sure, -coalesce(fg.distance, 0), f.id",
        (group_id,),
    )


def every(connection: sqlite3.Connection, *, sensitive: bool = False) -> Iterator[FaceRow]:
    """Yield every face in a photo that is present, by photo.

    Args:
        sensitive: in photos that show passports and the like, too.
    """
    rows = connection.execute(
        f"{_ROWS} WHERE p.present > 0 AND {visible.FACES} AND (? OR p.id NOT IN ({PHOTOS}))"
        " ORDER BY p.id, f.id",
        (sensitive,),
    )
    for row in rows:
        yield _row(row)


def _rows(
    connection: sqlite3.Connection, clause: str, parameters: Sequence[object]
) -> list[FaceRow]:
    return [_row(row) for row in connection.execute(f"{_ROWS} {clause}", tuple(parameters))]


def _row(row: tuple[Any, ...]) -> FaceRow:
    face_id, photo_id, x, y, w, h, *rest, drawn = row
    box = Box(round(x, 2), round(y, 2), round(w, 2), round(h, 2))
    score, quality, group, person, name, state, distance = rest
    return FaceRow(
        face_id, photo_id, box, score, quality, group, person, name, state, distance, bool(drawn)
    )


def crop(connection: sqlite3.Connection, face_id: int, side: int) -> bytes | None:
    """Return a face's picture as JPEG bytes if one of this side was kept."""
    row = connection.execute(
        "SELECT jpeg FROM face_crop WHERE face_id = ? AND side = ?", (face_id, side)
    ).fetchone()
    return bytes(row[0]) if row else None


def keep_crop(connection: sqlite3.Connection, face_id: int, side: int, jpeg: bytes) -> None:
    """Keep a face's picture, unless the face was forgotten or dropped meanwhile."""
    connection.execute(
        "INSERT OR REPLACE INTO face_crop (face_id, side, jpeg)"
        " SELECT id, ?, ? FROM face WHERE id = ? AND NOT forgotten",
        (side, jpeg, face_id),
    )
