"""Why a face is taken for somebody: the nearest confirmed faces; and what is worth asking."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tintype.catalog import faces, groups, people
from tintype.catalog.people_rows import Suggestion, Who
from tintype.library.grouping import SURE_MEMBER

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from tintype.catalog.database import Connection

# Distance between the middles of a group and of a person's up to which asking is worth it: of the
# small groups of 1,000 web portraits, 65 of 74 nearer than this were the person, 2 of 63 farther.
_WORTH_ASKING = 0.51
_NEAR = 12  # groups in which a face's nearest faces are looked for


@dataclass(frozen=True, slots=True)
class Match:
    """A face that a person said is somebody, and how far it is from the one in question."""

    face: int
    photo_id: int
    person: int
    name: str | None
    distance: float


@dataclass(frozen=True, slots=True)
class Matches:
    """The nearest faces that are known to be somebody.

    Attributes:
        threshold: distance up to which a good face is that person for sure; less if few are known.
        limit: distance beyond which it is not even suggested.
        quality: of the face in question, None if unknown.
        needed: quality from which a face can be sure.
    """

    nearest: tuple[Match, ...]
    threshold: float
    limit: float
    quality: float | None
    needed: float


def of_face(connection: Connection, face_id: int, count: int) -> Matches:
    """Return the faces nearest to one of the library, itself apart.

    Raises:
        NotFoundError: there is no such face.
    """
    face = faces.one(connection, face_id)
    model = groups.model_of(connection, face_id)
    if model is None:
        return _matches((), face.quality)
    here = groups.load_of(connection, model, [face_id])
    found = _nearest(connection, here.descriptors[0], model, count, besides=face_id)
    return _matches(found, face.quality)


def of_descriptor(
    connection: Connection,
    descriptor: NDArray[np.float32],
    model: str,
    quality: float | None,
    count: int,
) -> Matches:
    """Return the faces nearest to a descriptor ``[128]`` of this model."""
    return _matches(_nearest(connection, descriptor, model, count), quality)


def _matches(nearest: Iterable[Match], quality: float | None) -> Matches:
    from tintype.people.assigning import SURE
    from tintype.people.grouping import FOUNDING_QUALITY

    return Matches(tuple(nearest), SURE.many, SURE_MEMBER, quality, FOUNDING_QUALITY)


def _nearest(
    connection: Connection,
    descriptor: NDArray[np.float32],
    model: str,
    count: int,
    besides: int | None = None,
) -> list[Match]:
    import numpy as np

    near = _near_groups(connection, descriptor, model)
    said = dict(groups.known(connection, near))
    said.pop(besides or 0, None)
    known = groups.load_of(connection, model, said)
    distance = np.linalg.norm(known.descriptors - descriptor, axis=1)
    order = np.argsort(distance, kind="stable")[:count].tolist()
    ids, photos = known.ids.tolist(), known.photos.tolist()
    return [
        Match(
            ids[row],
            photos[row],
            said[ids[row]],
            people.name_of(connection, said[ids[row]]),
            round(float(distance[row]), 4),
        )
        for row in order
    ]


def _near_groups(connection: Connection, descriptor: NDArray[np.float32], model: str) -> list[int]:
    """Return people's groups whose middles are nearest: the nearest faces are in one of these."""
    import numpy as np

    rows = [row for row in groups.centres(connection) if row[1] is not None and row[2] == model]
    if not rows:
        return []
    distance = np.linalg.norm(np.stack([row[3] for row in rows]) - descriptor, axis=1)
    return [rows[row][0] for row in np.argsort(distance, kind="stable")[:_NEAR].tolist()]


def suggestions(connection: Connection, person_id: int | None, limit: int) -> list[Suggestion]:
    """Return questions, those first whose answer decides most faces; see ``People.suggestions``."""
    asked = _whole_groups(connection, person_id) + _single_faces(connection, person_id, limit)
    asked.sort(key=lambda one: (-one.settles, one.distance is None, one.distance, one.face))
    return asked[:limit]


def _single_faces(connection: Connection, person_id: int | None, limit: int) -> list[Suggestion]:
    return [
        Suggestion(person, name, Who(person=person), face, 1, distance)
        for person, name, face, distance in groups.suggested_faces(connection, person_id, limit)
    ]


def _whole_groups(connection: Connection, person_id: int | None) -> list[Suggestion]:
    """Unnamed groups whose middle is near that of a named person's group."""
    import numpy as np

    rows = groups.centres(connection)
    named = people.names(connection)
    wanted = {person_id} if person_id is not None else set(named)
    ours = [row for row in rows if row[1] in wanted & named.keys()]
    open_groups = people.group_sizes(connection)
    theirs = [row for row in rows if row[1] is None and row[0] in open_groups]
    denied = groups.denied_people(connection)
    found: list[Suggestion] = []
    for model in sorted({row[2] for row in ours}):
        left = [row for row in ours if row[2] == model]
        right = [row for row in theirs if row[2] == model]
        if not right:
            continue
        a, b = np.stack([row[3] for row in left]), np.stack([row[3] for row in right])
        squared = (a**2).sum(1)[:, None] + (b**2).sum(1) - 2 * a @ b.T
        distance = np.sqrt(np.maximum(squared, 0))
        for column in np.flatnonzero(distance.min(axis=0) <= _WORTH_ASKING).tolist():
            group_id = right[column][0]
            for row in np.argsort(distance[:, column], kind="stable").tolist():
                person = left[row][1]
                if distance[row, column] > _WORTH_ASKING:
                    break
                if person is None or (group_id, person) in denied:
                    continue
                size, cover = open_groups[group_id]
                apart = round(float(distance[row, column]), 4)
                who = Who(group=group_id)
                found.append(Suggestion(person, named[person], who, cover or 0, size, apart))
                break
    return found
