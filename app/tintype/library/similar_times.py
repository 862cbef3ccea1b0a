"""How long finding similar photos takes in a large library, and how many of the right ones come."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tintype.catalog import likeness
from tintype.library import nearest
from tintype.paths import SIMILAR_NAME

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from tintype.catalog.database import Connection, Database
    from tintype.library.facade import Library

NEAREST = 10


@dataclass(frozen=True, slots=True)
class SimilarTimes:
    """Figures of one library.

    Attributes:
        build_s: of the index; None if there was one.
        size_mb: of its file.
        wall, busy: milliseconds of each query by the clock and of the processor, ascending.
        recall: share of the ten nearest, by all vectors in full, that were found.
    """

    build_s: float | None
    size_mb: float
    wall: tuple[float, ...]
    busy: tuple[float, ...]
    recall: float


def measure(library: Library, count: int = 200) -> SimilarTimes | None:
    """Time ``library.similar.to`` for photos from all over a library, in one thread.

    None where no photo has a vector.
    """
    database = library._database  # noqa: SLF001 - below the facade
    with database.reader() as connection:
        if likeness.model(connection) is None:
            return None
    build_s = _build(database)
    with database.reader() as connection:
        ids = _some(connection, count)
        truth = _truth(connection, ids)
    wall, busy, hits = [], [], 0
    library.similar.to(ids[0], k=NEAREST)
    for photo_id, right in zip(ids, truth, strict=True):
        begin, used = time.perf_counter(), time.process_time()
        found = library.similar.to(photo_id, k=NEAREST)
        busy.append(1000 * (time.process_time() - used))
        wall.append(1000 * (time.perf_counter() - begin))
        hits += len(right & {number for number, _ in found})
    size = sum(path.stat().st_size for path in (library.path / SIMILAR_NAME).glob("*.bin"))
    recall = hits / max(sum(len(right) for right in truth), 1)
    return SimilarTimes(build_s, size / 1e6, tuple(sorted(wall)), tuple(sorted(busy)), recall)


def _build(database: Database) -> float | None:
    begin = time.perf_counter()
    with database.reader() as connection:
        row, version = likeness.index(connection), likeness.last_change(connection)
    if row is not None and row.version == version:
        return None
    nearest.update(database)
    return time.perf_counter() - begin


def _some(connection: Connection, count: int) -> list[int]:
    """Return photos from all over the library that have a vector."""
    ids = likeness.changed_since(connection, 0)
    return ids[:: max(1, len(ids) // count)][:count]


def _truth(connection: Connection, ids: Sequence[int]) -> list[set[int]]:
    """Return the nearest of each photo, compared with every vector in full."""
    import numpy as np

    model = likeness.model(connection) or ""
    known = dict(zip(*_listed(likeness.vectors(connection, ids, model)), strict=True))
    asked = np.stack([known[photo_id] for photo_id in ids])
    numbers = np.zeros((len(ids), 0), np.int64)
    scores = np.zeros((len(ids), 0), np.float32)
    for batch, vectors in likeness.all_vectors(connection, model):
        scores = np.hstack([scores, asked @ likeness.unit(vectors).T])
        numbers = np.hstack([numbers, np.broadcast_to(batch, (len(ids), len(batch)))])
        best = np.argsort(-scores, axis=1, kind="stable")[:, :NEAREST]
        scores = np.take_along_axis(scores, best, axis=1)
        numbers = np.take_along_axis(numbers, best, axis=1)
    return [set(row) for row in numbers.tolist()]


def _listed(batch: likeness.Batch) -> tuple[list[int], list[NDArray[np.float32]]]:
    return batch[0].tolist(), list(batch[1])
