"""Photos that look alike, found by comparing with every photo: exact, for small libraries."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

from tintype.errors import UserError

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_AT_ONCE = 4096  # vectors in memory
_WHOLE = "FROM embedding AS e WHERE e.region_id IS NULL"


def nearest(connection: sqlite3.Connection, photo_id: int, limit: int = 100) -> list[int]:
    """Return the photos most like one, by the cosine of their embeddings; itself comes first.

    Raises:
        UserError: the photo has no embedding.
    """
    import numpy as np

    row = connection.execute(
        f"SELECT e.model, e.dtype, e.vector {_WHOLE} AND e.photo_id = ? ORDER BY e.id DESC LIMIT 1",
        (photo_id,),
    ).fetchone()
    if row is None:
        raise UserError(
            f"Nothing is known of what photo number {photo_id} looks like.", "Index it again."
        )
    model, dtype, data = row
    target = _matrix([data], dtype)[0]
    cursor = connection.execute(
        f"SELECT e.photo_id, e.vector {_WHOLE} AND e.model = ? AND e.dtype = ?", (model, dtype)
    )
    ids, cosines = [np.zeros(0, np.int64)], [np.zeros(0, np.float32)]
    while rows := cursor.fetchmany(_AT_ONCE):
        ids.append(np.array([number for number, _ in rows], np.int64))
        cosines.append(_matrix([vector for _, vector in rows], dtype) @ target)
    numbers, found = np.concatenate(ids), np.concatenate(cosines)
    found[numbers == photo_id] = np.inf
    order = np.lexsort((numbers, -found))[:limit]
    return [int(number) for number in numbers[order]]


def _matrix(vectors: list[bytes], dtype: str) -> NDArray[np.float32]:
    """Return stored vectors as unit rows, float32 ``[n, dim]``."""
    import numpy as np

    stored = np.frombuffer(b"".join(vectors), np.dtype(dtype).newbyteorder("<"))
    matrix: NDArray[np.float32] = stored.reshape(len(vectors), -1).astype(np.float32)
    matrix /= np.maximum(np.linalg.norm(matrix, axis=1, keepdims=True), 1e-12)
    return matrix


def copies(connection: sqlite3.Connection) -> list[int]:
    """Return the photos whose very content lies in more than one place."""
    rows = connection.execute("SELECT id FROM photo WHERE present > 1 ORDER BY id")
    return [int(photo_id) for (photo_id,) in rows]
