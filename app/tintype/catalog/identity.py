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

from tintype.catalog import counts

# A group is the person's whom most of its faces are by a person's word, be it confirmed or named
# with the group. Names alone count only if they are on more than half of it: else some strays of
# a group that was named would take a regrouped one along.
_GROUP_PERSONS = """
WITH votes AS (
  SELECT fg.group_id, w.person_id, sum(w.word = 'is') AS confirmed, sum(w.word = 'named') AS named
    FROM face_group AS fg CROSS JOIN face_word AS w
      ON w.face_id = fg.face_id AND w.word <> 'not'
   WHERE fg.group_id IN (SELECT value FROM json_each(?1)) GROUP BY fg.group_id, w.person_id
), best AS (
  SELECT group_id, person_id,
         row_number() OVER (PARTITION BY group_id
                            ORDER BY confirmed + named DESC, confirmed DESC, person_id) AS place
    FROM votes
   WHERE confirmed > 0
      OR named * 2 > (SELECT count(*) FROM face_group AS m WHERE m.group_id = votes.group_id)
)
SELECT group_id, person_id FROM best WHERE place = 1
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
   WHERE f.{column} IN (SELECT value FROM json_each(?))
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

# Whose these faces are, or may become: each person's other faces in the same photos may rise or
# fall with them.
_CONCERNED = """
SELECT person_id FROM face WHERE id IN (SELECT value FROM json_each(?1)) AND person_id IS NOT NULL
UNION
SELECT person_id FROM face_word WHERE face_id IN (SELECT value FROM json_each(?1))
UNION
SELECT person_id FROM people_group WHERE id IN (SELECT value FROM json_each(?2))
   AND person_id IS NOT NULL
"""
_MATES = """
SELECT id FROM face WHERE person_id IN (SELECT value FROM json_each(?2)) AND photo_id IN
  (SELECT photo_id FROM face WHERE id IN (SELECT value FROM json_each(?1)))
"""


def settle_groups(connection: sqlite3.Connection, group_ids: Iterable[int]) -> list[int]:
    """Work out whose these groups are; return those for which that changed."""
    groups = _json(group_ids)
    whose = dict(connection.execute(_GROUP_PERSONS, (groups,)).fetchall())
    before = connection.execute(
        "SELECT id, person_id FROM people_group WHERE id IN (SELECT value FROM json_each(?))",
        (groups,),
    ).fetchall()
    changed = [group for group, person in before if whose.get(group) != person]
    connection.executemany(
        "UPDATE people_group SET person_id = ? WHERE id = ?",
        ((whose.get(group), group) for group in changed),
    )
    return changed


def settle_photos(connection: sqlite3.Connection, photo_ids: Iterable[int]) -> None:
    """Work out who the faces in these photos are, after an analysis; counts become stale."""
    photos = _json(photo_ids)
    before = _those_in(connection, photos)
    connection.execute(_SETTLE.format(column="photo_id"), (photos,))
    for persons, groups in (before, _those_in(connection, photos)):
        counts.mark(connection, persons, groups)


def _those_in(connection: sqlite3.Connection, photos: str) -> tuple[set[int], set[int]]:
    """Return the people and groups with faces in photos."""
    rows = connection.execute(
        "SELECT f.person_id, fg.group_id FROM face AS f LEFT JOIN face_group AS fg"
        " ON fg.face_id = f.id WHERE f.photo_id IN (SELECT value FROM json_each(?))",
        (photos,),
    ).fetchall()
    return {p for p, _ in rows if p is not None}, {g for _, g in rows if g is not None}


def settle_faces(connection: sqlite3.Connection, face_ids: Iterable[int]) -> frozenset[int]:
    """Work out who faces are after words on them changed, and all whom that concerns.

    Returns:
        The photos in which somebody is somebody else now, or known in another way.
    """
    touched = _json(face_ids)
    if touched == "[]":
        return frozenset()
    groups = _numbers(
        connection,
        "SELECT DISTINCT group_id FROM face_group WHERE group_id IS NOT NULL"
        " AND face_id IN (SELECT value FROM json_each(?))",
        touched,
    )
    changed = settle_groups(connection, groups)
    if changed:
        touched = _json(
            _numbers(
                connection,
                "SELECT value FROM json_each(?1) UNION SELECT face_id FROM face_group"
                " WHERE group_id IN (SELECT value FROM json_each(?2))",
                touched,
                _json(changed),
            )
        )
    persons = set(_numbers(connection, _CONCERNED, touched, _json(groups)))
    mates = _numbers(connection, _MATES, touched, _json(persons))
    if mates:
        touched = _json({*json.loads(touched), *mates})
    photos = _numbers(connection, _SETTLE.format(column="id") + " RETURNING photo_id", touched)
    counts.refresh(connection, persons, groups)
    return frozenset(photos)


def settle_all(connection: sqlite3.Connection) -> None:
    """Work out who all faces are, after a regrouping, and count everybody's."""
    settle_groups(connection, _numbers(connection, "SELECT id FROM people_group"))
    photos = _numbers(connection, "SELECT DISTINCT photo_id FROM face")
    connection.execute(_SETTLE.format(column="photo_id"), (_json(photos),))
    counts.count_all(connection)


def _numbers(connection: sqlite3.Connection, query: str, *parameters: str) -> list[int]:
    return [number for (number,) in connection.execute(query, parameters)]


def _json(numbers: Iterable[int]) -> str:
    return json.dumps(list(numbers), separators=(",", ":"))
