"""Finds duplicates and bursts: after each run of the indexing, among the photos that are new.

Candidates are the nearest of each new photo by their codes; a coarse sketch of the picture drops
most of them, and what is left has to agree in all its parts (``media.same_picture``).
"""

from __future__ import annotations

import os
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from filelock import FileLock, Timeout

from tintype.catalog import alike, likeness
from tintype.catalog.alike import Pair, Shot
from tintype.library import nearest
from tintype.paths import SIMILAR_NAME

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from tintype.catalog.database import Connection, Database
    from tintype.search.vectors import Vectors

REVISION = "1"  # of how pairs are made
# Cosine of duplicates. Different photos reach 0.86, grey and smaller copies fall to 0.80; the
# pixels decide.
NEAR_COSINE = 0.80
_SKETCHES = 0.70  # correlation of sketches
_NEIGHBOURS = 12  # photos that are looked at for each, at most
_PIXELS = 6  # and whose pixels are compared
BURST_COSINE = 0.75
BURST_SECONDS = 2.0
_STILL = 0.9  # agreement of all parts where nothing may have moved
_AT_ONCE = 1000  # photos, or pairs
_SQUARES = 4000  # decoded thumbnails in memory: 150 MB

Stopping = Callable[[], bool]


def update(database: Database, stopping: Stopping = lambda: False) -> bool:
    """Bring the index of vectors and the pairs of photos that look alike up to date.

    Args:
        stopping: asked often; true ends it, with nothing lost.

    Returns:
        Whether all is done: not if it was stopped, or another process is at it.

    Raises:
        EnvironmentFault: the catalog cannot be written.
        OSError: the index's file cannot.
    """
    try:
        with FileLock(database.folder / f"{SIMILAR_NAME}.pairs.lock", timeout=0):
            return nearest.update(database, stopping) and _Update(database, stopping).go()
    except Timeout:
        return False


class Likely(NamedTuple):
    """Two photos whose pixels are worth comparing. ``strict``: nothing may have moved."""

    one: int
    other: int
    cosine: float
    strict: bool


class _Update:
    """One update."""

    def __init__(self, database: Database, stopping: Stopping) -> None:
        self._database = database
        self._stopping = stopping

    def go(self) -> bool:
        with self._database.reader() as connection:
            since = alike.state(connection, REVISION)
            version = likeness.last_change(connection)
            if since == version:
                return True
            changed = likeness.changed_since(connection, since)
            model = likeness.model(connection)
        if since == 0:
            with self._database.writer() as connection:
                alike.forget(connection)
        if model is None or not (self._sketch(changed) and self._pair(changed, model)):
            return model is None
        if not self._find_bursts(changed, model):
            return False
        with self._database.writer() as connection:
            alike.set_state(connection, REVISION, version)
        return True

    def _sketch(self, changed: Sequence[int]) -> bool:
        """Make the sketches of photos from their thumbnails."""
        from tintype.media.same_picture import grey, sharpness, sketch

        for part in _parts(changed):
            if self._stopping():
                return False
            with self._database.reader() as connection:
                small = alike.thumbnails(connection, part)
            squares = ((photo_id, grey(jpeg)) for photo_id, jpeg in small)
            rows = [
                (photo_id, sketch(square).tobytes(), round(sharpness(square), 3))
                for photo_id, square in squares
                if square is not None
            ]
            with self._database.writer() as connection:
                alike.store_sketches(connection, rows)
        return True

    def _pair(self, changed: Sequence[int], model: str) -> bool:
        """Find and store the near duplicates of photos."""
        with self._database.reader() as connection:
            index = nearest.opened(connection, self._database.folder, model)
            squares = _Squares(connection)
            for pairs in _candidates(index, changed):
                if self._stopping():
                    return False
                likely = _likely(connection, pairs, model)
                found = squares.agreeing(likely)
                if found:
                    with self._database.writer() as writer:
                        alike.store(writer, "near", found)
        return True

    def _find_bursts(self, changed: Sequence[int], model: str) -> bool:
        with self._database.reader() as connection:
            days = {day for part in _parts(changed) for day in alike.days(connection, part)}
            for make, camera, day in sorted(days):
                if self._stopping():
                    return False
                shots = alike.of_day(connection, make, camera, day)
                pairs = list(_bursts(connection, shots, model))
                with self._database.writer() as writer:
                    alike.replace_bursts(writer, [photo_id for photo_id, _ in shots], pairs)
        return True


def _parts(ids: Sequence[int]) -> Iterator[Sequence[int]]:
    for start in range(0, len(ids), _AT_ONCE):
        yield ids[start : start + _AT_ONCE]


def _candidates(index: Vectors, changed: Sequence[int]) -> Iterator[set[tuple[int, int]]]:
    """Yield pairs, the lower number first, some thousand at a time."""
    import numpy as np

    from tintype.search.vector_pairs import near_pairs

    asked = np.array(changed, np.int64)
    waiting: set[tuple[int, int]] = set()
    for ones, others in near_pairs(index, asked, NEAR_COSINE, _NEIGHBOURS):
        low, high = np.minimum(ones, others), np.maximum(ones, others)
        waiting.update(zip(low.tolist(), high.tolist(), strict=True))
        if len(waiting) >= _AT_ONCE:
            yield waiting
            waiting = set()
    if waiting:
        yield waiting


def _likely(connection: Connection, pairs: set[tuple[int, int]], model: str) -> list[Likely]:
    """Return those pairs whose pixels are worth comparing, with their cosines."""
    ids = sorted({photo_id for pair in pairs for photo_id in pair})
    shots = alike.shots(connection, ids)
    numbers, vectors = likeness.vectors(connection, [i for i in ids if i in shots], model)
    row = {photo_id: at for at, photo_id in enumerate(numbers.tolist())}
    sketches = _sketches(shots, numbers)
    found: list[tuple[float, Likely]] = []
    for one, other in sorted(pairs):
        if one not in row or other not in row:
            continue
        shot, next_shot = shots[one], shots[other]
        together = _one_camera(shot, next_shot)
        if together and shot.taken != next_shot.taken:
            continue
        at = row[one], row[other]
        likeness_of_sketches = float(sketches[at[0]] @ sketches[at[1]])
        cosine = float(vectors[at[0]] @ vectors[at[1]])
        if likeness_of_sketches >= _SKETCHES and cosine >= NEAR_COSINE:
            # A camera takes several in one second: then nothing may have moved.
            strict = together and shot.format == next_shot.format
            found.append((likeness_of_sketches, Likely(one, other, min(cosine, 1.0), strict)))
    found.sort(reverse=True, key=lambda pair: pair[0])
    taken: dict[int, int] = defaultdict(int)
    best = []
    for _, pair in found:
        if min(taken[pair.one], taken[pair.other]) < _PIXELS:
            best.append(pair)
            taken[pair.one] += 1
            taken[pair.other] += 1
    return best


def _sketches(shots: Mapping[int, Shot], ids: NDArray[np.int64]) -> NDArray[np.float32]:
    """Return sketches as rows of mean 0 and length 1."""
    import numpy as np

    data = b"".join(shots[photo_id].sketch for photo_id in ids.tolist())
    rows = np.frombuffer(data, np.int8).reshape(len(ids), -1).astype(np.float32)
    rows -= rows.mean(axis=1, keepdims=True) if len(ids) else 0.0
    rows /= np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-6)
    return rows


def _one_camera(one: Shot, other: Shot) -> bool:
    """Whether one camera says when it took the two."""
    known = one.taken is not None and other.taken is not None and one.camera[1] is not None
    return known and one.camera == other.camera


class _Squares:
    """Compares thumbnails; those of late are kept."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._get = lru_cache(_SQUARES)(self._read)

    def _read(self, photo_id: int) -> NDArray[np.float32] | None:
        from tintype.media.same_picture import grey

        stored = alike.thumbnails(self._connection, [photo_id])
        return grey(stored[0][1]) if stored else None

    def agreeing(self, pairs: Iterable[Likely]) -> list[Pair]:
        """Return the pairs that show one picture, with how well they agree."""
        from tintype.media.same_picture import MARKED, SAME, UNTOUCHED, agreement

        def compare(row: tuple[Likely, NDArray[np.float32], NDArray[np.float32]]) -> float:
            pair, one, two = row
            value = agreement(one, two, UNTOUCHED if pair.strict else MARKED)
            return value if value >= (_STILL if pair.strict else SAME) else 0.0

        squares = [(pair, self._get(pair.one), self._get(pair.other)) for pair in pairs]
        known = [(p, one, two) for p, one, two in squares if one is not None and two is not None]
        with ThreadPoolExecutor(os.cpu_count()) as pool:
            agreed = list(pool.map(compare, known))
        return [
            (pair.one, pair.other, pair.cosine, value)
            for (pair, _, _), value in zip(known, agreed, strict=True)
            if value
        ]


def _bursts(connection: Connection, shots: Sequence[tuple[int, str]], model: str) -> Iterator[Pair]:
    """Yield the first photo of each burst with each of the others.

    Args:
        shots: ``(photo, moment)`` of one camera, in order.
    """
    run: list[int] = []
    last: datetime | None = None
    for photo_id, taken in shots:
        moment = datetime.fromisoformat(taken).replace(tzinfo=None)
        if last is None or (moment - last).total_seconds() > BURST_SECONDS:
            yield from _alike_in(connection, run, model)
            run = []
        run.append(photo_id)
        last = moment
    yield from _alike_in(connection, run, model)


def _alike_in(connection: Connection, run: Sequence[int], model: str) -> Iterator[Pair]:
    """Part a run of shots where the picture changes."""
    if len(run) < 2:
        return
    ids, vectors = likeness.vectors(connection, run, model)
    known = dict(zip(ids.tolist(), vectors, strict=True))
    first = None
    for photo_id in run:
        if photo_id not in known:
            continue
        cosine = -1.0 if first is None else float(known[first] @ known[photo_id])
        if first is None or cosine < BURST_COSINE:
            first = photo_id
        else:
            yield first, photo_id, min(cosine, 1.0), 0.0
