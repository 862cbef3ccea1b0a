"""Keeps the groups of faces up to date: new faces join, now and then all is grouped anew."""

from __future__ import annotations

import time
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

from filelock import FileLock, Timeout

from tintype.catalog import faces, groups
from tintype.errors import BusyError, Stopped
from tintype.library import drawn

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from tintype.catalog.database import Connection, Database
    from tintype.catalog.groups import Faces

_LOCK_NAME = "people.lock"
_LOCK_SECONDS = 600.0
_PATIENCE = 0.5  # seconds between two looks whether to stop waiting for another process
_BATCH = 4096  # new faces that are assigned at once
# New faces, as a share of all, from which everything is grouped anew: groups that few faces
# founded are a poor guide for many.
_ANEW = 1 / 3
# Root mean square distance to the others of its group up to which a face belongs to it for sure.
# Farther than ``assign`` allows a newcomer: of 300 members of web portraits' groups between the
# two limits, 1 was somebody else.
SURE_MEMBER = 0.49
_ATTEMPTS = 4  # groupings until no two confirmed people share a group


class _Assigned(Protocol):
    """What ``people.assigning.assign`` gives back."""

    @property
    def group(self) -> NDArray[np.int32]: ...
    @property
    def distance(self) -> NDArray[np.float32]: ...
    @property
    def sure(self) -> NDArray[np.bool_]: ...


class Methods(NamedTuple):
    """The functions of ``people/`` that are used; tests give simpler ones.

    Attributes:
        sure: distance to a group's faces up to which one of them is so for sure.
        founding: quality that a face needs for that.
    """

    group: Callable[..., NDArray[np.int32]]
    assign: Callable[..., _Assigned]
    carry_over: Callable[..., dict[int, int]]
    sure: float
    founding: float

    @classmethod
    def built_in(cls) -> Methods:
        """Return Tintype's own."""
        from tintype.people.assigning import assign
        from tintype.people.grouping import FOUNDING_QUALITY, group
        from tintype.people.matching import carry_over

        return cls(group, assign, carry_over, SURE_MEMBER, FOUNDING_QUALITY)


@dataclass(frozen=True, slots=True)
class GroupReport:
    """What a grouping did.

    Attributes:
        faces: how many were looked at.
        joined: those that joined a group which was there before.
        groups: groups there are now.
        anew: everything was grouped anew.
        stopped: it was asked to stop before the end; the next one does the rest.
    """

    faces: int = 0
    joined: int = 0
    groups: int = 0
    anew: bool = False
    stopped: bool = False


def update(
    database: Database,
    *,
    anew: bool = False,
    stopping: Callable[[], bool] = lambda: False,
    methods: Methods | None = None,
) -> GroupReport:
    """Give new faces their groups; with many new ones, or if asked, group everything anew.

    What a person said is obeyed, and names stay with the groups that continue the old ones.
    Faces drawn by hand are looked at first. Counts of people that became stale are counted.

    Args:
        stopping: asked often; when true, what is not stored yet is given up.

    Raises:
        BusyError: another process does the same for too long.
    """
    with database.reader() as connection:
        if not faces.enabled(connection):
            return GroupReport()
    drawn.look(database, stopping)
    with database.reader() as connection:
        waiting = groups.models(connection)
    if not any(pending for _, _, pending in waiting) and not anew:
        with database.writer() as connection:
            groups.count_stale(connection)
        return GroupReport()
    try:
        with _alone(database, stopping):
            return _Grouping(database, stopping, methods or Methods.built_in()).go(anew=anew)
    except Stopped:
        return GroupReport(stopped=True)


@contextmanager
def _alone(database: Database, stopping: Callable[[], bool]) -> Iterator[None]:
    """Keep other processes from grouping the same library.

    Raises:
        BusyError: another one does it for too long.
        Stopped: asked to stop while waiting for it.
    """
    lock = FileLock(database.folder / _LOCK_NAME)
    deadline = time.monotonic() + _LOCK_SECONDS
    while True:
        try:
            lock.acquire(timeout=_PATIENCE)
            break
        except Timeout as error:
            if stopping():
                raise Stopped("Grouping was asked to stop.") from error
            if time.monotonic() > deadline:
                raise BusyError(
                    "Another run is grouping this library's faces.", "Wait for it."
                ) from error
    try:
        yield
    finally:
        lock.release()


class _Grouping:
    def __init__(self, database: Database, stopping: Callable[[], bool], methods: Methods) -> None:
        self._database = database
        self._stopping = stopping
        self._methods = methods
        self._looked = self._joined = 0
        self._again = False

    def go(self, *, anew: bool) -> GroupReport:
        stopped = False
        with self._database.reader() as connection:
            waiting = groups.models(connection)
        try:
            for model, count, pending in waiting:
                if anew or pending > _ANEW * count:
                    self._anew(model)
                elif pending:
                    self._join(model)
        except Stopped:
            stopped = True
        with self._database.writer() as connection:
            groups.count_stale(connection)
            total = groups.count(connection)
        return GroupReport(self._looked, self._joined, total, self._again, stopped)

    def _anew(self, model: str) -> None:
        """Group all faces of a model, and continue the old groups where faces are shared."""
        import numpy as np

        with self._database.reader() as connection:
            known = groups.load(connection, model)
        new = self._grouped(known)
        old, numbers = _compact(known.groups)
        continued = self._methods.carry_over(old, new)
        target = {now: int(numbers[before]) for now, before in continued.items()}
        distance, centres = _distances(known.descriptors, new)
        sure = (distance <= self._methods.sure) & (known.quality >= self._methods.founding)
        fresh = [now for now in range(int(new.max(initial=-1)) + 1) if now not in target]
        with self._database.writer() as connection:
            made = groups.new_groups(connection, model, len(fresh))
            target |= dict(zip(fresh, made, strict=True))
            ids = np.array([target[now] for now in range(len(target))] or [0], np.int64)
            self._write(connection, model, known.ids, np.where(new < 0, -1, ids[new]),
                        distance, sure)  # fmt: skip
            groups.store_centres(
                connection, ((target[now], centre) for now, centre in enumerate(centres)), model
            )
            groups.settle(connection)
        self._looked, self._again = self._looked + len(known), True

    def _grouped(self, known: Faces) -> NDArray[np.int32]:
        """Group under what a person said; two people that were confirmed never share a group.

        All pairs of people would be too many constraints: only those are added that prove needed.
        """
        with self._database.reader() as connection:
            must = _indices(known, groups.must_links(connection))
            cannot = groups.cannot_links(connection)
            persons = groups.confirmed(connection)
        for _ in range(_ATTEMPTS):
            new = self._methods.group(
                known.descriptors, known.quality, known.photos, must, _indices(known, cannot),
                stopping=self._stopping,
            )  # fmt: skip
            mixed = _mixed(known, new, persons)
            if not mixed:
                break
            cannot += mixed
        return new

    def _join(self, model: str) -> None:
        """Assign new faces to the groups there are; let the others found groups of their own."""
        with self._database.reader() as connection:
            anchors = groups.load_representatives(connection, model)
        while True:
            if self._stopping():
                raise Stopped("Grouping was asked to stop.")
            with self._database.reader() as connection:
                new = groups.load_pending(connection, model, _BATCH)
                denied = _denied(connection, new)
            if not len(new):
                break
            found = self._methods.assign(
                new.descriptors, new.quality, new.photos,
                anchors.descriptors, anchors.groups.astype("int32"), anchors.photos, denied,
            )  # fmt: skip
            with self._database.writer() as connection:
                self._write(connection, model, new.ids, found.group, found.distance, found.sure)
                groups.settle(connection, new.ids.tolist())
            self._looked += len(new)
            self._joined += int((found.group >= 0).sum())
        self._found(model)

    def _found(self, model: str) -> None:
        """Group the faces that fit no group among themselves."""
        import numpy as np

        with self._database.reader() as connection:
            rest = groups.load_ungrouped(connection, model)
        new = self._grouped(rest)
        if not (new >= 0).any():
            return
        distance, centres = _distances(rest.descriptors, new)
        sure = (distance <= self._methods.sure) & (rest.quality >= self._methods.founding)
        with self._database.writer() as connection:
            ids = np.array(groups.new_groups(connection, model, len(centres)), np.int64)
            self._write(connection, model, rest.ids, np.where(new < 0, -1, ids[new]),
                        distance, sure)  # fmt: skip
            groups.store_centres(connection, zip(ids.tolist(), centres, strict=True), model)
            groups.settle(connection, rest.ids.tolist())

    def _write(
        self,
        connection: Connection,
        model: str,
        ids: NDArray[Any],
        found: NDArray[Any],
        distance: NDArray[Any],
        sure: NDArray[Any],
    ) -> None:
        rows = zip(ids.tolist(), found.tolist(), distance.tolist(), sure.tolist(), strict=True)
        groups.store(
            connection,
            model,
            [
                (face, group if group >= 0 else None, apart if group >= 0 else None, certain)
                for face, group, apart, certain in rows
            ],
        )


def _indices(known: Faces, pairs: list[tuple[int, int]]) -> NDArray[np.int64]:
    """Turn pairs of face numbers into pairs of rows; pairs with faces not there are left out."""
    import numpy as np

    table = np.array(pairs, np.int64).reshape(-1, 2)
    if not len(known):
        return table[:0]
    rows = np.searchsorted(known.ids, table).clip(max=len(known) - 1)
    found: NDArray[np.int64] = rows[(known.ids[rows] == table).all(axis=1)]
    return found


def _mixed(
    known: Faces, found: NDArray[np.int32], persons: Mapping[int, int]
) -> list[tuple[int, int]]:
    """Return pairs of faces of different people that share a group, one a pair of people."""
    shared: dict[int, dict[int, int]] = defaultdict(dict)
    for face_id, group in zip(known.ids.tolist(), found.tolist(), strict=True):
        if group >= 0 and face_id in persons:
            shared[group].setdefault(persons[face_id], face_id)
    return [pair for people in shared.values() for pair in combinations(people.values(), 2)]


def _compact(numbers: NDArray[np.int64]) -> tuple[NDArray[np.int32], NDArray[np.int64]]:
    """Renumber groups from 0, -1 staying; return them and the original of each number."""
    import numpy as np

    unique, inverse = np.unique(numbers[numbers >= 0], return_inverse=True)
    compact = np.full(len(numbers), -1, np.int32)
    compact[numbers >= 0] = inverse
    return compact, unique


def _distances(
    vectors: NDArray[np.float32], found: NDArray[np.int32]
) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Return each face's root mean square distance to its group's others, and the groups' means.

    A face alone in its group has distance 0, one without a group infinity.
    """
    import numpy as np

    count = int(found.max(initial=-1)) + 1
    inside = found >= 0
    size = np.bincount(found[inside], minlength=count).astype(np.float32)
    total = np.zeros((count, vectors.shape[1]), np.float32)
    np.add.at(total, found[inside], vectors[inside])
    centres = (total / np.maximum(size, 1)[:, None]).astype(np.float32)
    # Sum of squared distances to all in the group: n·|v - c|² + Σ|u - c|².
    gap = ((vectors[inside] - centres[found[inside]]) ** 2).sum(axis=1)
    scatter = np.bincount(found[inside], weights=gap, minlength=count)
    n = size[found[inside]]
    distance = np.full(len(found), np.inf, np.float32)
    distance[inside] = np.sqrt((n * gap + scatter[found[inside]]) / np.maximum(n - 1, 1))
    return distance, centres


def _denied(connection: Connection, new: Faces) -> NDArray[np.int64]:
    """Return pairs (row of ``new``, group it must not join): a person's word, or a full photo."""
    import numpy as np

    row = {face_id: index for index, face_id in enumerate(new.ids.tolist())}
    pairs = [(row[face], group) for face, group in groups.denied_groups(connection) if face in row]
    pairs += [(row[face], group) for face, group in _same_photo(connection, new)]
    return np.array(pairs, np.int64).reshape(-1, 2)


def _same_photo(connection: Connection, new: Faces) -> Iterator[tuple[int, int]]:
    """Yield ``(face, group)`` where another face of its photo is in the group already."""
    present = groups.in_photos(connection, set(new.photos.tolist()))
    for face_id, photo_id in zip(new.ids.tolist(), new.photos.tolist(), strict=True):
        for group_id in present.get(photo_id, ()):
            yield face_id, group_id
