"""Automatic groups: what grouping needs as arrays, and its results stored."""

from __future__ import annotations

import json
import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from tintype.catalog import counts, identity
from tintype.types import MIRRORED

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_REPRESENTATIVES = 32  # faces of a group that stand for it, when new ones come or a person said no

# The vector that people are told apart by: the mean with the mirror image's, by its model's name;
# the plain one where an older analysis left no other.
_VECTOR = (
    "(SELECT v.id FROM embedding AS v WHERE v.region_id = f.region_id"
    f" ORDER BY v.model LIKE '%{MIRRORED}' DESC, v.id DESC LIMIT 1)"
)

# A face with its vector of today; faces without one take no part.
_DESCRIBED = f"""
  FROM face AS f JOIN embedding AS e ON e.id = {_VECTOR}
  JOIN region AS r ON r.id = f.region_id
  LEFT JOIN face_group AS fg ON fg.face_id = f.id
 WHERE NOT f.removed AND NOT f.forgotten
"""
# Not looked at yet, or only with another model's descriptors, which cannot be compared.
_PENDING = "(fg.face_id IS NULL OR fg.model <> e.model)"


@dataclass(frozen=True, slots=True)
class Faces:
    """Faces as arrays of one length.

    Attributes:
        ids: int64 face numbers, ascending.
        descriptors: float32 ``[n, dim]``.
        quality: float32, 0 to 1.
        photos: int64 photo numbers.
        groups: int64 numbers of the groups they are in, -1 for none.
    """

    ids: NDArray[np.int64]
    descriptors: NDArray[np.float32]
    quality: NDArray[np.float32]
    photos: NDArray[np.int64]
    groups: NDArray[np.int64]

    def __len__(self) -> int:
        return len(self.ids)


def models(connection: sqlite3.Connection) -> list[tuple[str, int, int]]:
    """Return ``(descriptor model, faces, those not looked at yet)``."""
    rows = connection.execute(
        f"SELECT e.model, count(*), sum({_PENDING}) {_DESCRIBED} GROUP BY e.model ORDER BY e.model"
    )
    return [(model, count, pending) for model, count, pending in rows]


def load(connection: sqlite3.Connection, model: str) -> Faces:
    """Return all faces with descriptors of this model; groups also of earlier models."""
    return _load(connection, model, "")


def load_pending(connection: sqlite3.Connection, model: str, limit: int) -> Faces:
    """Return at most ``limit`` faces that were not looked at yet."""
    return _load(connection, model, f"AND {_PENDING}", limit)


def load_ungrouped(connection: sqlite3.Connection, model: str) -> Faces:
    """Return the faces that were looked at and fit no group."""
    return _load(connection, model, "AND fg.model = e.model AND fg.group_id IS NULL")


def load_representatives(connection: sqlite3.Connection, model: str) -> Faces:
    """Return the best faces of each group, confirmed ones first, some dozens each."""
    return _load(
        connection,
        model,
        "AND f.id IN (SELECT face_id FROM (SELECT m.face_id, row_number() OVER ("
        " PARTITION BY m.group_id ORDER BY w.word IS 'is' DESC, q.quality DESC, m.face_id) AS place"
        " FROM face_group AS m JOIN face AS a ON a.id = m.face_id"
        " JOIN region AS q ON q.id = a.region_id"
        " LEFT JOIN face_word AS w ON w.face_id = m.face_id AND w.word <> 'not'"
        " JOIN people_group AS g ON g.id = m.group_id AND g.person_id IS a.person_id"
        f" WHERE m.group_id IS NOT NULL) WHERE place <= {_REPRESENTATIVES})"
        " AND fg.model = e.model",
    )


def load_of(connection: sqlite3.Connection, model: str, face_ids: Iterable[int]) -> Faces:
    """Return those of the given faces that have a descriptor of this model."""
    numbers = json.dumps([int(face_id) for face_id in face_ids])
    return _load(connection, model, f"AND f.id IN (SELECT value FROM json_each('{numbers}'))")


def model_of(connection: sqlite3.Connection, face_id: int) -> str | None:
    """Return the model of a face's descriptor, or None where it has none."""
    row = connection.execute(f"SELECT e.model {_DESCRIBED} AND f.id = ?", (face_id,)).fetchone()
    return str(row[0]) if row else None


def _load(connection: sqlite3.Connection, model: str, clause: str, limit: int = -1) -> Faces:
    import numpy as np

    ids, photos, groups, quality, vectors = [], [], [], [], bytearray()
    rows = connection.execute(
        "SELECT f.id, f.photo_id, coalesce(fg.group_id, -1), coalesce(r.quality, 0.0), e.vector"
        f" {_DESCRIBED} AND e.model = ? {clause} ORDER BY f.id LIMIT ?",
        (model, limit),
    )
    for face_id, photo_id, group_id, good, vector in rows:
        ids.append(face_id)
        photos.append(photo_id)
        groups.append(group_id)
        quality.append(good)
        vectors += vector
    table = np.frombuffer(bytes(vectors), "<f4").astype(np.float32, copy=False)
    return Faces(
        np.array(ids, np.int64),
        table.reshape(len(ids), -1) if ids else np.zeros((0, 128), np.float32),
        np.array(quality, np.float32),
        np.array(photos, np.int64),
        np.array(groups, np.int64),
    )


def must_links(connection: sqlite3.Connection) -> list[tuple[int, int]]:
    """Return pairs of faces that a person said are one: each person's confirmed, in a chain.

    Two in one photo, such as a face and its mirror image, stand in a pair of their own.
    """
    rows = connection.execute(
        "SELECT w.person_id, f.photo_id, f.id FROM face_word AS w JOIN face AS f"
        " ON f.id = w.face_id WHERE w.word = 'is' ORDER BY w.person_id, f.id"
    )
    persons: dict[int, list[tuple[int, int]]] = defaultdict(list)
    for person_id, photo_id, face_id in rows:
        persons[person_id].append((photo_id, face_id))
    pairs = []
    for said in persons.values():
        pairs += [(a, b) for (_, a), (_, b) in pairwise(said)]
        mirrored = sorted(said)
        pairs += [(a, b) for (p, a), (q, b) in pairwise(mirrored) if p == q]
    return sorted(set(pairs))


def cannot_links(connection: sqlite3.Connection) -> list[tuple[int, int]]:
    """Return pairs of faces that a person said are not one.

    A face that is not somebody stands against those that are, confirmed and best ones first.
    """
    told = connection.execute(
        "SELECT person_id, face_id FROM (SELECT w.person_id, w.face_id, row_number() OVER ("
        " PARTITION BY w.person_id ORDER BY w.word = 'is' DESC, r.quality DESC, w.face_id) AS place"
        " FROM face_word AS w JOIN face AS f ON f.id = w.face_id"
        " LEFT JOIN region AS r ON r.id = f.region_id WHERE w.word <> 'not')"
        f" WHERE place <= {_REPRESENTATIVES}"
    )
    ours: dict[int, list[int]] = defaultdict(list)
    for person_id, face_id in told:
        ours[person_id].append(face_id)
    denied = connection.execute("SELECT person_id, face_id FROM face_word WHERE word = 'not'")
    pairs = {(face, other) for person, face in denied for other in ours[person] if face != other}
    return sorted(pairs)


def confirmed(connection: sqlite3.Connection) -> dict[int, int]:
    """Return the person of each face that was confirmed."""
    return dict(connection.execute("SELECT face_id, person_id FROM face_word WHERE word = 'is'"))


def known(
    connection: sqlite3.Connection, near: Iterable[int], most: int = 64
) -> list[tuple[int, int]]:
    """Return ``(face, person)`` of faces that a word stands for, of everybody not hidden.

    Args:
        near: groups whose faces are wanted; those of people without a group come besides.
        most: faces of each group, confirmed ones first, then those nearest its middle.
    """
    return connection.execute(
        "SELECT face_id, person_id FROM (SELECT w.face_id, w.person_id, row_number() OVER"
        " (PARTITION BY fg.group_id ORDER BY w.word = 'is' DESC, fg.distance, w.face_id) AS place"
        " FROM face_group AS fg CROSS JOIN face_word AS w ON w.face_id = fg.face_id"
        " AND w.word <> 'not' JOIN person AS n ON n.id = w.person_id AND NOT n.hidden"
        " WHERE fg.group_id IN (SELECT value FROM json_each(?))) WHERE place <= ?"
        " UNION SELECT w.face_id, n.id FROM person AS n CROSS JOIN face_word AS w"
        " ON w.person_id = n.id AND w.word <> 'not' WHERE NOT n.hidden"
        " AND n.id NOT IN (SELECT person_id FROM people_group WHERE person_id IS NOT NULL)",
        (json.dumps(list(near)), most),
    ).fetchall()


def suggested_faces(
    connection: sqlite3.Connection, person_id: int | None, limit: int
) -> list[tuple[int, str | None, int, float | None]]:
    """Return ``(person, name, face, distance)`` of faces that are only suggested, nearest first."""
    return connection.execute(
        "SELECT f.person_id, t.text, f.id, fg.distance"
        " FROM person AS n CROSS JOIN face AS f ON f.person_id = n.id AND f.state = 'suggested'"
        " JOIN person_text AS t ON t.id = n.name_id"
        " LEFT JOIN face_group AS fg ON fg.face_id = f.id"
        " WHERE NOT n.hidden AND n.name_id IS NOT NULL AND (?1 IS NULL OR n.id = ?1)"
        " AND f.photo_id NOT IN (SELECT id FROM photo WHERE present = 0)"
        " ORDER BY fg.distance IS NULL, fg.distance, f.id LIMIT ?2",
        (person_id, limit),
    ).fetchall()


def denied_people(connection: sqlite3.Connection) -> set[tuple[int, int]]:
    """Return ``(group, person)`` where a face of the group is not that person."""
    return set(
        connection.execute(
            "SELECT DISTINCT fg.group_id, w.person_id FROM face_word AS w"
            " JOIN face_group AS fg ON fg.face_id = w.face_id"
            " WHERE w.word = 'not' AND fg.group_id IS NOT NULL"
        )
    )


def denied_groups(connection: sqlite3.Connection) -> list[tuple[int, int]]:
    """Return ``(face, group)`` where the group is somebody's whom the face is not."""
    return connection.execute(
        "SELECT w.face_id, g.id FROM face_word AS w JOIN people_group AS g"
        " ON g.person_id = w.person_id WHERE w.word = 'not'"
    ).fetchall()


def in_photos(connection: sqlite3.Connection, photo_ids: Iterable[int]) -> dict[int, list[int]]:
    """Return the groups that have a face in each photo."""
    rows = connection.execute(
        "SELECT f.photo_id, fg.group_id FROM face AS f JOIN face_group AS fg ON fg.face_id = f.id"
        f" JOIN embedding AS e ON e.id = {_VECTOR} AND e.model = fg.model"
        " WHERE fg.group_id IS NOT NULL AND f.photo_id IN (SELECT value FROM json_each(?))",
        (json.dumps(sorted(photo_ids)),),
    )
    found: dict[int, list[int]] = defaultdict(list)
    for photo_id, group_id in rows:
        found[photo_id].append(group_id)
    return found


def new_groups(connection: sqlite3.Connection, model: str, count: int) -> list[int]:
    """Make groups; return their numbers."""
    made = []
    for _ in range(count):
        cursor = connection.execute("INSERT INTO people_group (model) VALUES (?)", (model,))
        made.append(int(cursor.lastrowid or 0))
    return made


def store(
    connection: sqlite3.Connection,
    model: str,
    rows: Sequence[tuple[int, int | None, float | None, bool]],
) -> None:
    """Store what was found of faces: ``(face, group or None, distance, sure)``.

    Faces that were dropped meanwhile are passed over. Call ``settle`` in the end.
    """
    before = connection.execute(
        "SELECT DISTINCT group_id FROM face_group WHERE group_id IS NOT NULL"
        " AND face_id IN (SELECT value FROM json_each(?))",
        (json.dumps([face for face, *_ in rows]),),
    )
    changed = {group for (group,) in before} | {group for _, group, *_ in rows if group}
    counts.mark(connection, (), changed)
    connection.executemany(
        "INSERT OR REPLACE INTO face_group (face_id, group_id, model, distance, sure)"
        " SELECT id, ?2, ?3, ?4, ?5 FROM face WHERE id = ?1 AND NOT forgotten",
        (
            (face, group, model, None if apart is None else round(apart, 4), sure)
            for face, group, apart, sure in rows
        ),
    )


def store_centres(
    connection: sqlite3.Connection, centres: Iterable[tuple[int, NDArray[np.float32]]], model: str
) -> None:
    """Store the mean descriptors of groups."""
    connection.executemany(
        "UPDATE people_group SET centre = ?, model = ? WHERE id = ?",
        ((centre.astype("<f4").tobytes(), model, group_id) for group_id, centre in centres),
    )


def centres(
    connection: sqlite3.Connection,
) -> list[tuple[int, int | None, str, NDArray[np.float32]]]:
    """Return ``(group, person or None, model, mean descriptor)`` of all that have one."""
    import numpy as np

    rows = connection.execute(
        "SELECT g.id, g.person_id, g.model, g.centre FROM people_group AS g"
        " LEFT JOIN person AS n ON n.id = g.person_id"
        " WHERE g.centre IS NOT NULL AND coalesce(n.hidden, 0) = 0 ORDER BY g.id"
    )
    return [(i, person, model, np.frombuffer(data, "<f4")) for i, person, model, data in rows]


def settle(connection: sqlite3.Connection, face_ids: Iterable[int] | None = None) -> None:
    """Drop empty groups and work out who is who: of these faces, or of all."""
    connection.execute(
        "DELETE FROM people_group WHERE NOT EXISTS"
        " (SELECT 1 FROM face_group AS fg WHERE fg.group_id = people_group.id)"
    )
    if face_ids is None:
        identity.settle_all(connection)
    else:
        identity.settle_faces(connection, face_ids)


def count(connection: sqlite3.Connection) -> int:
    """Return how many groups there are."""
    (total,) = connection.execute("SELECT count(*) FROM people_group").fetchone()
    return int(total)


def count_stale(connection: sqlite3.Connection) -> None:
    """Count the faces of people and groups whose counts are stale."""
    counts.refresh_all(connection)
