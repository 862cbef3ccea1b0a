"""The vectors of whole photos, as they are stored, and the file of their index that counts."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tintype.catalog.rows import full_path

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    # Ids and unit vectors ``[n, dim]``.
    Batch = tuple[NDArray[np.int64], NDArray[Any]]

_AT_ONCE = 4096  # vectors
_SPREAD = 256  # parts of the table that a sample comes from
_WHOLE = "e.region_id IS NULL AND e.model = ?"


@dataclass(frozen=True, slots=True)
class IndexRow:
    """The index that counts. ``version``: of changes up to which it holds the vectors."""

    name: str
    model: str
    version: int


def folder_of(connection: sqlite3.Connection) -> Path:
    """Return the folder that a catalog lies in."""
    path = next(
        path for _, name, path in connection.execute("PRAGMA database_list") if name == "main"
    )
    return Path(path).parent


def model(connection: sqlite3.Connection) -> str | None:
    """Return the model of the latest vector of a whole photo, None where there is none."""
    row = connection.execute(
        "SELECT e.model FROM vector_change AS c JOIN embedding AS e ON e.photo_id = c.photo_id"
        " WHERE e.region_id IS NULL AND e.source <> 'clip' ORDER BY c.version DESC LIMIT 1"
    ).fetchone()
    return str(row[0]) if row else None


def index(connection: sqlite3.Connection) -> IndexRow | None:
    """Return which index counts."""
    row = connection.execute("SELECT name, model, version FROM vector_index").fetchone()
    return IndexRow(*row) if row else None


def set_index(connection: sqlite3.Connection, row: IndexRow) -> None:
    """Say which index counts from now on."""
    connection.execute("DELETE FROM vector_index")
    connection.execute(
        "INSERT INTO vector_index (name, model, version) VALUES (?, ?, ?)",
        (row.name, row.model, row.version),
    )


def last_change(connection: sqlite3.Connection) -> int:
    """Return the version of the latest change of a vector; 0 before the first."""
    (version,) = connection.execute(
        "SELECT coalesce(max(version), 0) FROM vector_change"
    ).fetchone()
    return int(version)


def changed_since(connection: sqlite3.Connection, version: int) -> list[int]:
    """Return the photos whose vector came, changed or went after a version."""
    rows = connection.execute("SELECT photo_id FROM vector_change WHERE version > ?", (version,))
    return [int(photo_id) for (photo_id,) in rows]


def vector_of(
    connection: sqlite3.Connection, photo_id: int
) -> tuple[str, NDArray[np.float32]] | None:
    """Return a photo's model and unit vector, the latest if there are several."""
    row = connection.execute(
        "SELECT model, dtype, vector FROM embedding"
        " WHERE region_id IS NULL AND photo_id = ? ORDER BY id DESC LIMIT 1",
        (photo_id,),
    ).fetchone()
    return (row[0], unit(_matrix([row[2]], row[1]))[0]) if row else None


def vectors(connection: sqlite3.Connection, photo_ids: Iterable[int], model: str) -> Batch:
    """Return the unit vectors, float32, of those of some photos that have one."""
    import numpy as np

    rows = connection.execute(
        "SELECT e.photo_id, e.dtype, e.vector FROM json_each(?) AS j CROSS JOIN embedding AS e"
        f" ON e.photo_id = j.value WHERE {_WHOLE}",
        (json.dumps(list(photo_ids)), model),
    ).fetchall()
    if not rows:
        return np.zeros(0, np.int64), np.zeros((0, 0), np.float32)
    matrix = _matrix([row[2] for row in rows], rows[0][1])
    return np.array([row[0] for row in rows], np.int64), unit(matrix)


def all_vectors(connection: sqlite3.Connection, model: str) -> Iterator[Batch]:
    """Yield all vectors of a model, some thousands at a time, as they are stored."""
    import numpy as np

    cursor = connection.execute(
        f"SELECT e.photo_id, e.dtype, e.vector FROM embedding AS e WHERE {_WHOLE}", (model,)
    )
    while rows := cursor.fetchmany(_AT_ONCE):
        yield (
            np.array([row[0] for row in rows], np.int64),
            _matrix([row[2] for row in rows], rows[0][1]),
        )


def sample(connection: sqlite3.Connection, model: str, count: int) -> NDArray[Any]:
    """Return about ``count`` vectors from all over the catalog, ``[n, dim]``; all if there are few.

    They come from even parts of the range of photos: reading every n-th would read everything.
    """
    import numpy as np

    first, last = connection.execute(
        "SELECT min(photo_id), max(photo_id) FROM embedding"
    ).fetchone()
    if last is None:
        return np.zeros((0, 0), np.float16)
    edges = np.linspace(first, last + 1, _SPREAD + 1).astype(int).tolist()
    found: list[NDArray[Any]] = []
    for start, end in pairwise(edges):
        rows = connection.execute(
            f"SELECT e.dtype, e.vector FROM embedding AS e WHERE {_WHOLE}"
            " AND e.photo_id >= ? AND e.photo_id < ? LIMIT ?",
            (model, start, end, count // _SPREAD + 1),
        ).fetchall()
        if rows:
            found.append(_matrix([row[1] for row in rows], rows[0][0]))
    return np.concatenate(found) if found else np.zeros((0, 0), np.float16)


def _matrix(stored: list[bytes], dtype: str) -> NDArray[Any]:
    import numpy as np

    flat = np.frombuffer(b"".join(stored), np.dtype(dtype).newbyteorder("<"))
    return flat.reshape(len(stored), -1)


def unit(vectors: NDArray[Any]) -> NDArray[np.float32]:
    """Return float32 rows of length 1: float16 is a little off."""
    import numpy as np

    matrix: NDArray[np.float32] = vectors.astype(np.float32)
    matrix /= np.maximum(np.linalg.norm(matrix, axis=1, keepdims=True), 1e-12)
    return matrix


def visible(
    connection: sqlite3.Connection, photo_ids: Iterable[int], *, hidden: bool = False
) -> set[int]:
    """Return those photos that have a file; without hidden ones, unless asked."""
    rows = connection.execute(
        "SELECT p.id FROM json_each(?) AS j JOIN photo AS p ON p.id = j.value"
        " LEFT JOIN mark AS m ON m.photo_id = p.id"
        " WHERE p.present > 0 AND (? OR NOT coalesce(m.hidden, 0))",
        (json.dumps(list(photo_ids)), hidden),
    )
    return {int(photo_id) for (photo_id,) in rows}


def paths(connection: sqlite3.Connection, photo_ids: Iterable[int]) -> dict[int, Path]:
    """Return the first present file of each photo that has one."""
    rows = connection.execute(
        "SELECT f.photo_id, r.path, f.folder, f.name FROM json_each(?) AS j"
        " JOIN file AS f ON f.photo_id = j.value AND f.state = 'present'"
        " JOIN root AS r ON r.id = f.root_id ORDER BY f.id DESC",
        (json.dumps(list(photo_ids)),),
    )
    return {photo_id: full_path(*place) for photo_id, *place in rows}


def of_source(connection: sqlite3.Connection, source: str, model: str) -> Batch:
    """Return all vectors that a source made of whole photos that are there, by photo id."""
    import numpy as np

    rows = connection.execute(
        "SELECT e.photo_id, e.dtype, e.vector FROM embedding AS e JOIN photo AS p"
        " ON p.id = e.photo_id AND p.present > 0"
        " WHERE e.region_id IS NULL AND e.source = ? AND e.model = ? ORDER BY e.photo_id",
        (source, model),
    ).fetchall()
    ids = np.array([photo_id for photo_id, _, _ in rows], np.int64)
    if not rows:
        return ids, np.zeros((0, 0), np.float32)
    data = b"".join(vector for _, _, vector in rows)
    stored = np.frombuffer(data, np.dtype(rows[0][1]).newbyteorder("<"))
    return ids, stored.reshape(len(rows), -1).astype(np.float32)
