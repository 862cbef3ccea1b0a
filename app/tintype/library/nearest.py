"""The photos most like a vector: from the index, from what changed since, compared in full.

Every cosine that comes out is that of the stored vectors. The index only says which of them are
worth comparing, so a lost or outdated one costs time and nothing else.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Any

from filelock import FileLock, Timeout

from tintype.catalog import likeness
from tintype.catalog.likeness import IndexRow
from tintype.errors import BugError
from tintype.paths import SIMILAR_NAME

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from tintype.catalog.database import Connection, Database
    from tintype.search.vectors import Vectors

CANDIDATES = 300  # photos that are compared in full, at least
_SURPLUS = 2  # candidates for each photo that is wanted
_LEARNT_FROM = 500  # vectors that the codes of an index in memory are learnt from, about
_PENDING = 2048  # changed photos up to which they are compared without an index


@dataclass(frozen=True)
class _State:
    """What was read last: the index, and the vectors that changed after it."""

    row: IndexRow | None
    index: Vectors | None
    version: int
    changed: NDArray[np.int64]  # also photos that have no vector any more
    ids: NDArray[np.int64]
    vectors: NDArray[np.float32]


class Nearest:
    """Finds photos by likeness in one library. May be used from several threads."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder / SIMILAR_NAME
        self._guard = Lock()
        self._state: _State | None = None

    def find(
        self,
        connection: Connection,
        vector: NDArray[np.float32],
        count: int,
        model: str,
        keep: Callable[[list[int]], set[int]] = set,
    ) -> list[tuple[int, float]]:
        """Return ``(photo, cosine)`` of the nearest, best first.

        Args:
            vector: unit length, float32 ``[dim]``.
            model: that made it; photos with vectors of another one are not found.
            keep: which of some photos may be found.
        """
        wanted = max(CANDIDATES, _SURPLUS * count)
        while True:
            found, all_seen = self._candidates(connection, vector, wanted, model)
            kept = keep([photo_id for photo_id, _ in found])
            best = [pair for pair in found if pair[0] in kept][:count]
            if len(best) == count or all_seen:
                return best
            wanted *= 4

    def _candidates(
        self, connection: Connection, vector: NDArray[np.float32], wanted: int, model: str
    ) -> tuple[list[tuple[int, float]], bool]:
        """Return photos with cosines, best first, and whether these are all there are."""
        import numpy as np

        state = self._current(connection, model)
        if state is None:
            return _all(connection, vector, wanted, model)
        ids, all_seen = state.ids, True
        cosines = state.vectors @ vector if len(ids) else np.zeros(0, np.float32)
        if state.index is not None and len(state.index):
            near, _ = state.index.nearest(vector, wanted)
            all_seen = len(near) >= len(state.index)
            near = near[~np.isin(near, state.changed)]
            stored, full = likeness.vectors(connection, near.tolist(), model)
            if len(stored):
                ids = np.concatenate([ids, stored])
                cosines = np.concatenate([cosines, full @ vector])
        return _ranked(ids, cosines, wanted), all_seen and wanted >= len(ids)

    def _current(self, connection: Connection, model: str) -> _State | None:
        """Return the index and what changed since; None if that is too much to keep."""
        with self._guard:
            row, state = likeness.index(connection), self._state
            version = likeness.last_change(connection)
            if row is not None and row.model != model:
                row = None
            if state is None or state.row != row:
                state = self._opened(row)
            if version > state.version:
                new = likeness.changed_since(connection, state.version)
                if len(new) + len(state.changed) > _PENDING:
                    return None
                state = _caught_up(state, version, new, likeness.vectors(connection, new, model))
            self._state = state
            return state

    def _opened(self, row: IndexRow | None) -> _State:
        import numpy as np

        from tintype.search.vectors import load

        none = np.zeros(0, np.int64)
        index = None
        if row is not None:
            with suppress(OSError):  # lost or damaged: everything counts as changed
                index = load(self._folder / row.name)
        version = row.version if row is not None and index is not None else 0
        return _State(row, index, version, none, none, np.zeros((0, 0), np.float32))


def _caught_up(state: _State, version: int, new: list[int], read: likeness.Batch) -> _State:
    import numpy as np

    stays = ~np.isin(state.ids, new)
    ids, vectors = state.ids[stays], state.vectors[stays]
    if len(ids) and len(read[0]):
        read = np.concatenate([ids, read[0]]), np.concatenate([vectors, read[1]])
    elif len(ids):
        read = ids, vectors
    changed = np.union1d(state.changed, np.array(new, np.int64))
    return _State(state.row, state.index, version, changed, *read)


def _all(
    connection: Connection, vector: NDArray[np.float32], wanted: int, model: str
) -> tuple[list[tuple[int, float]], bool]:
    """Compare with every photo: takes seconds for 100,000."""
    import numpy as np

    best, total = (np.zeros(0, np.int64), np.zeros(0, np.float32)), 0
    for ids, vectors in likeness.all_vectors(connection, model):
        total += len(ids)
        scores = np.concatenate([best[1], likeness.unit(vectors) @ vector])
        numbers = np.concatenate([best[0], ids])
        order = np.argsort(-scores, kind="stable")[:wanted]
        best = numbers[order], scores[order]
    return _ranked(*best, wanted), wanted >= total


def _ranked(
    ids: NDArray[np.int64], cosines: NDArray[np.float32], count: int
) -> list[tuple[int, float]]:
    import numpy as np

    order = np.lexsort((ids, -cosines))[:count]
    values = np.clip(cosines[order].astype(float), -1.0, 1.0)
    return list(zip(ids[order].tolist(), values.tolist(), strict=True))


def update(database: Database, stopping: Callable[[], bool] = lambda: False) -> bool:
    """Bring the index's file up to date: add to it, or build it where that is due.

    Args:
        stopping: asked every some thousand photos; true ends it, with nothing lost.

    Returns:
        Whether the file is up to date: not if it was stopped, or another process is at it.

    Raises:
        EnvironmentFault: the catalog cannot be written.
        OSError: the file cannot.
    """
    folder = database.folder / SIMILAR_NAME
    try:
        with FileLock(database.folder / f"{SIMILAR_NAME}.lock", timeout=0):
            return _update(database, folder, stopping)
    except Timeout:
        return False


def _update(database: Database, folder: Path, stopping: Callable[[], bool]) -> bool:
    from tintype.search.vectors import save

    with database.reader() as connection:
        row, version = likeness.index(connection), likeness.last_change(connection)
        model = likeness.model(connection)
        old = _loaded(folder, row, model)
        since = row.version if row is not None and old is not None else 0
        if model is None or since == version:
            return True
        changed = likeness.changed_since(connection, since)
        if old is None and len(changed) <= _PENDING:
            return True
        made = _grown(connection, old, changed, model) or _built(connection, model, stopping)
    if made is None:
        return False
    folder.mkdir(exist_ok=True)
    new = IndexRow(f"{uuid.uuid4().hex}.bin", model, version)
    save(made, folder / new.name)
    with database.writer() as connection:
        likeness.set_index(connection, new)
    _sweep(folder, new.name)
    return True


def opened(connection: Connection, folder: Path, model: str) -> Vectors:
    """Return the index that counts; of a library too small to have one, an index in memory.

    Args:
        folder: the library's.
    """
    loaded = _loaded(folder / SIMILAR_NAME, likeness.index(connection), model)
    made = loaded or _built(connection, model, lambda: False, _LEARNT_FROM)
    if made is None:
        raise BugError(f"There is no vector of {model}.")
    return made


def _loaded(folder: Path, row: IndexRow | None, model: str | None) -> Vectors | None:
    from tintype.search.vectors import load

    if row is None or row.model != model:
        return None
    with suppress(OSError):
        return load(folder / row.name)
    return None


def _grown(
    connection: Connection, old: Vectors | None, changed: list[int], model: str
) -> Vectors | None:
    """Return an index with what changed; None if it had better be built anew."""
    import numpy as np

    from tintype.search.vector_build import add

    if old is None or len(changed) > len(old):
        return None
    parts = [changed[start : start + _PENDING] for start in range(0, len(changed), _PENDING)]
    batches = (likeness.vectors(connection, part, model) for part in parts)
    return add(old, np.array(changed, np.int64), (batch for batch in batches if len(batch[0])))


def _built(
    connection: Connection,
    model: str,
    stopping: Callable[[], bool],
    learnt_from: int | None = None,
) -> Vectors | None:
    """Return an index of all vectors; None if there are none, or it was stopped."""
    from tintype.search.vector_build import LEARNT_FROM, build, learn

    sample = likeness.sample(connection, model, learnt_from or LEARNT_FROM)
    if not len(sample):
        return None
    stopped = False

    def batches() -> Any:
        nonlocal stopped
        for batch in likeness.all_vectors(connection, model):
            if stopped := stopping():
                return
            yield batch

    made = build(learn(sample), batches())
    return None if stopped else made


def _sweep(folder: Path, keep: str) -> None:
    """Delete the files that count no more; where one is still in use, the next time does."""
    for path in folder.glob("*.bin"):
        if path.name != keep:
            with suppress(OSError):
                path.unlink()
