"""Who a face is, all facts taken together: what a person said, else what its group implies.

A face's identity is *confirmed* (a person said so), *sure* (its group was given the name, or is
that person's, and the face fits well) or *suggested* (it fits, but not well enough). One person
has one face in a photo: of several the strongest claim stands and the others become suggestions,
unless a person confirmed them.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable

# A group is the person's whom most of its faces are by a person's word, be it confirmed or named
# with the group. Names alone count only if they are on more than half of it: else some strays of
# a group that was named would take a regrouped one along.
_GROUP_PERSONS = """
WITH votes AS (
  SELECT fg.group_id, w.person_id, sum(w.word = 'is') AS confirmed, sum(w.word = 'named') AS named
    FROM face_group AS fg JOIN face_word AS w ON w.face_id = fg.face_id AND w.word <> 'not'
   WHERE fg.group_id IN (SELECT value FROM json_each(?1)) GROUP BY fg.group_id, w.person_id
), best AS (
  SELECT group_id, person_id,
         row_number() OVER (PARTITION BY group_id
                            ORDER BY confirmed + named DESC, confirmed DESC, person_id) AS place
    FROM votes
   WHERE confirmed > 0
      OR named * 2 > (SELECT count(*) FROM face_group AS m WHERE m.group_id = votes.group_id)
)
SELECT g.id, b.person_id FROM people_group AS g
  LEFT JOIN best AS b ON b.group_id = g.id AND b.place = 1
 WHERE g.id IN (SELECT value FROM json_each(?1)) AND b.person_id IS NOT g.person_id
"""

# Strength of a claim: 3 confirmed, 2 named, 1 sure by the group, 0 unsure.
_SETTLE = """
WITH claim AS (
  SELECT f.id, f.photo_id, f.person_id AS old_person, f.state AS old_state,
         CASE WHEN f.removed OR f.forgotten THEN NULL
              WHEN w.word IS NOT NULL THEN w.person_id
              WHEN f.region_id IS NULL AND NOT f.drawn THEN NULL
              WHEN n.face_id IS NOT NULL THEN NULL
              ELSE g.person_id END AS person,
         CASE w.word WHEN 'is' THEN 3 WHEN 'named' THEN 2 ELSE fg.sure END AS strength,
         fg.distance
    FROM face AS f
    LEFT JOIN face_word AS w ON w.face_id = f.id AND w.word <> 'not'
    LEFT JOIN face_group AS fg ON fg.face_id = f.id
    LEFT JOIN people_group AS g ON g.id = fg.group_id
    LEFT JOIN face_word AS n ON n.face_id = f.id AND n.person_id = g.person_id
   WHERE f.photo_id IN (SELECT value FROM json_each(?))
), ranked AS (
  SELECT id, person, old_person, old_state, strength,
         row_number() OVER (PARTITION BY photo_id, person
                            ORDER BY strength DESC, distance IS NULL, distance, id) AS place
    FROM claim
), settled AS (
  SELECT id, person, old_person, old_state,
         CASE WHEN person IS NULL THEN NULL WHEN strength = 3 THEN 'confirmed'
              WHEN strength > 0 AND place = 1 THEN 'sure' ELSE 'suggested' END AS state
    FROM ranked
)
UPDATE face SET person_id = settled.person, state = settled.state FROM settled
 WHERE face.id = settled.id
   AND (settled.person IS NOT settled.old_person OR settled.state IS NOT settled.old_state)
"""


def settle_groups(connection: sqlite3.Connection, group_ids: Iterable[int]) -> list[int]:
    """Work out whose these groups are; return those for which that changed."""
    changes = connection.execute(_GROUP_PERSONS, (_json(group_ids),)).fetchall()
    connection.executemany(
        "UPDATE people_group SET person_id = ? WHERE id = ?",
        ((person_id, group_id) for group_id, person_id in changes),
    )
    return [group_id for group_id, _ in changes]


def settle_photos(connection: sqlite3.Connection, photo_ids: Iterable[int]) -> None:
    """Work out who the faces in these photos are."""
    connection.execute(_SETTLE, (_json(photo_ids),))


def settle_faces(connection: sqlite3.Connection, face_ids: Iterable[int]) -> frozenset[int]:
    """Work out who faces are after words on them changed, and all whom that concerns.

    Returns:
        The photos whose faces were looked at.
    """
    touched = _json(face_ids)
    groups = connection.execute(
        "SELECT DISTINCT group_id FROM face_group WHERE group_id IS NOT NULL"
        " AND face_id IN (SELECT value FROM json_each(?))",
        (touched,),
    ).fetchall()
    changed = settle_groups(connection, (group_id for (group_id,) in groups))
    photos = connection.execute(
        "SELECT photo_id FROM face WHERE id IN (SELECT value FROM json_each(?1)) UNION"
        " SELECT f.photo_id FROM face_group AS fg JOIN face AS f ON f.id = fg.face_id"
        " WHERE fg.group_id IN (SELECT value FROM json_each(?2))",
        (touched, _json(changed)),
    ).fetchall()
    found = frozenset(photo_id for (photo_id,) in photos)
    settle_photos(connection, found)
    return found


def settle_all(connection: sqlite3.Connection) -> None:
    """Work out who all faces are, after a regrouping."""
    groups = connection.execute("SELECT id FROM people_group").fetchall()
    settle_groups(connection, (group_id for (group_id,) in groups))
    photos = connection.execute("SELECT DISTINCT photo_id FROM face").fetchall()
    settle_photos(connection, (photo_id for (photo_id,) in photos))


def _json(numbers: Iterable[int]) -> str:
    return json.dumps(list(numbers), separators=(",", ":"))
