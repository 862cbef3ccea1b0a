"""A column of a result, read from the segments only where it is looked at.

A window shows some dozen photos of a million: to copy every column in display order would take
longer than to search.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import NDArray

from tintype.catalog.columns.segment import Ints, Segment
from tintype.catalog.columns.snapshot import Snapshot


class Picked:
    """The values of some rows, in their order; reads like an array, and numpy makes one of it.

    Args:
        rows: int32 ``[n]`` of the snapshot.
        of: a segment's whole column.
    """

    def __init__(
        self,
        snapshot: Snapshot,
        rows: NDArray[np.int32],
        of: Callable[[Segment], NDArray[Any]],
        dtype: str,
    ) -> None:
        self._snapshot = snapshot
        self._rows = rows
        self._of = of
        self._dtype = dtype

    def __len__(self) -> int:
        return len(self._rows)

    def __getitem__(self, at: Any) -> Any:
        """Return one value, or those of a slice, a mask or places."""
        rows = self._rows[at]
        found = self._snapshot.pick(np.atleast_1d(rows), self._of, self._dtype)
        return found if np.ndim(rows) else found[0]

    def __array__(self, dtype: Any = None, copy: Any = None) -> NDArray[Any]:
        return np.asarray(self[:], dtype)

    def tolist(self) -> list[Any]:
        """Return all values."""
        found: list[Any] = self[:].tolist()
        return found

    def some(self, places: Ints) -> Picked:
        """Return the column of some of the rows, read as late as this one."""
        return Picked(self._snapshot, self._rows[places], self._of, self._dtype)

    def places(self, photo_ids: Ints) -> NDArray[np.intp]:
        """Return where the rows of some photos stand, ascending."""
        wanted = self._snapshot.rows_of(photo_ids).astype(np.int32)
        return np.flatnonzero(np.isin(self._rows, wanted))

    def unlike(self, other: Picked) -> NDArray[np.intp]:
        """Return the places that may differ from another column of the same kind and length.

        All others are the same row of the same segment, and segments never change.
        """
        shared = self._snapshot.shared(other._snapshot)
        return np.flatnonzero((self._rows != other._rows) | (self._rows >= shared))
