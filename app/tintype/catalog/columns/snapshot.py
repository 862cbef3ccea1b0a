"""All photos at one moment: segments side by side, and the rows of all of them in order."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import takewhile
from typing import Any

import numpy as np
from numpy.typing import NDArray

from tintype.catalog.columns import newest
from tintype.catalog.columns.merging import alive
from tintype.catalog.columns.segment import Ints, Mask, Segment

_MANY = 1000  # rows, up to which new ones are put between those known one by one
_SPARSE = 32  # a result smaller than this part of all rows is better looked at one by one


class Snapshot:
    """Segments, the oldest first, as one table; a *row* counts through all of them.

    Args:
        segments: the oldest first.
        before: an earlier one; what of it is the same need not be sorted again.

    Attributes:
        ids: int64, photo of each row.
        newest: int32, the rows from the newest photo to the oldest, dead ones included.
        keys: int64 beside ``newest``, falling; see ``newest.keys``.
    """

    def __init__(self, segments: Sequence[Segment], before: Snapshot | None = None) -> None:
        self.segments = tuple(segments)
        # None where all of a segment's rows hold.
        self._alive = [None if mask.all() else mask for mask in alive(self.segments)]
        self.ids = self._joined(lambda segment: segment.ids, np.dtype(np.int64))
        self.newest, self.keys = self._order(before)
        self._columns: dict[str, NDArray[Any]] = {}

    def __len__(self) -> int:
        return len(self.ids)

    def mask(self, test: Callable[[Segment], Mask]) -> Mask:
        """Return the rows that match a test and still hold."""
        parts = [
            mask if (mask := test(one)) is one.nothing or holds is None else mask & holds
            for one, holds in zip(self.segments, self._alive, strict=True)
        ]
        return parts[0] if len(parts) == 1 else np.concatenate([np.zeros(0, bool), *parts])

    def parts(self, test: Callable[[Segment], Mask]) -> list[tuple[Segment, Mask]]:
        """Return each segment with its rows that match a test and still hold."""
        mask = self.mask(test)
        ends = np.cumsum([len(segment) for segment in self.segments])
        return list(zip(self.segments, np.split(mask, ends[:-1]) if len(ends) else [], strict=True))

    def values(self, of: Callable[[Segment], NDArray[Any]], dtype: str) -> NDArray[Any]:
        """Return a value for each row."""
        return self._joined(of, np.dtype(dtype))

    def values_at(
        self,
        rows: NDArray[np.int32],
        of: Callable[[Segment, NDArray[np.int64]], NDArray[Any]],
        dtype: str,
    ) -> NDArray[Any]:
        """Return a value for each of some rows."""
        found, start = np.zeros(len(rows), dtype), 0
        for segment in self.segments:
            here = np.flatnonzero((rows >= start) & (rows < start + len(segment)))
            if len(here):
                found[here] = of(segment, rows[here].astype(np.int64) - start)
            start += len(segment)
        return found

    def pick(
        self, rows: NDArray[np.int32], of: Callable[[Segment], NDArray[Any]], dtype: str
    ) -> NDArray[Any]:
        """Return the values of some rows from a segment's whole column."""
        found, start = np.zeros(len(rows), dtype), 0
        for segment in self.segments:
            # Each segment answers for all rows from its first on; later ones know better.
            here = np.flatnonzero(rows >= start) if start else slice(None)
            if len(segment):
                own = np.subtract(rows[here], start, dtype=np.intp)
                found[here] = of(segment).take(own, mode="clip")
            start += len(segment)
        return found

    def column(self, name: str, dtype: str) -> NDArray[Any]:
        """Return a column for all rows; it is kept."""
        if name not in self._columns:
            self._columns[name] = self.values(lambda one: one.columns[name], dtype)
        return self._columns[name]

    def text_ranks(self, name: str) -> NDArray[np.int32]:
        """Return a number for each row, in the order of a field with one text a photo."""
        kept = f"ranks {name}"
        if kept not in self._columns:
            texts = [list(one.postings[name].keys) for one in self.segments]
            order = sorted({text for part in texts for text in part}, key=_utf8)
            ranks = {text: rank for rank, text in enumerate(order)}
            parts = []
            for segment, part in zip(self.segments, texts, strict=True):
                field = segment.postings[name]
                found = np.full(len(segment), -1, np.int32)
                own = np.array([ranks[text] for text in part], np.int32)
                found[field.rows] = np.repeat(own, np.diff(field.starts))
                parts.append(found)
            self._columns[kept] = np.concatenate([np.zeros(0, np.int32), *parts])
        return self._columns[kept]

    def rows_of(self, photo_ids: Ints) -> NDArray[np.int64]:
        """Return the rows of those of some photos that there are now."""
        found, start = [np.zeros(0, np.int64)], 0
        for segment, holds in zip(self.segments, self._alive, strict=True):
            if len(segment):
                places = np.minimum(segment.ids.searchsorted(photo_ids), len(segment) - 1)
                places = places[segment.ids[places] == photo_ids]
                found.append(start + (places if holds is None else places[holds[places]]))
            start += len(segment)
        return np.concatenate(found)

    def shared(self, other: Snapshot) -> int:
        """Return how many rows, the first ones, are the same in another snapshot."""
        same = self.segments[: _alike(self.segments, other.segments)]
        return sum(len(segment) for segment in same)

    def is_sparse(self, mask: Mask) -> bool:
        """Return whether so few rows match that they are better looked at one by one."""
        return int(np.count_nonzero(mask)) * _SPARSE <= len(mask)

    def in_order(self, mask: Mask) -> NDArray[np.int32]:
        """Return the rows of a mask, the newest photo first."""
        # ``compress`` takes a third of the time that indexing with a mask takes.
        if 2 * int(np.count_nonzero(mask)) > len(mask):
            return self.newest.compress(mask.take(self.newest))
        return self.newest.take(np.sort(self.ranks.compress(mask)).astype(np.intp))

    @property
    def ranks(self) -> NDArray[np.int32]:
        """Return where in :attr:`newest` each row stands."""
        if "ranks" not in self._columns:
            ranks = np.empty(len(self), np.int32)
            ranks[self.newest] = np.arange(len(self), dtype=np.int32)
            self._columns["ranks"] = ranks
        return self._columns["ranks"]

    def top(self, mask: Mask, count: int) -> NDArray[np.int32]:
        """Return the newest rows of a mask, at most so many."""
        if self.is_sparse(mask):
            return self.in_order(mask)[:count]
        found: list[NDArray[np.int32]] = []
        start, size = 0, 4 * count
        while count > 0 and start < len(self):
            block = self.newest[start : start + size]
            found.append(block[mask[block]][:count])
            count -= len(found[-1])
            start, size = start + size, 2 * size
        return np.concatenate([np.zeros(0, np.int32), *found])

    def _joined(self, of: Callable[[Segment], NDArray[Any]], dtype: np.dtype[Any]) -> NDArray[Any]:
        parts = [of(segment).astype(dtype, copy=False) for segment in self.segments]
        if len(parts) == 1:
            return parts[0]
        return np.concatenate([np.zeros(0, dtype), *parts])

    def _order(self, before: Snapshot | None) -> tuple[NDArray[np.int32], Ints]:
        """Return the rows, newest first, and the key of each.

        Rows are put between those of an earlier snapshot, or of the first segment: the largest.
        """
        if not self.segments:
            return np.zeros(0, np.int32), np.zeros(0, np.int64)
        same = _alike(self.segments, before.segments) if before else 0
        if before is not None and same:
            old_rows, old_keys = before.newest, before.keys
        else:
            same, first = 1, self.segments[0]
            old_rows, old_keys = newest.rows(first), newest.falling_keys(first)
        start = sum(len(segment) for segment in self.segments[:same])
        if len(old_rows) > start:
            kept = old_rows < start
            old_rows, old_keys = old_rows[kept], old_keys[kept]
        if same == len(self.segments):
            return old_rows, old_keys
        keys = np.concatenate([newest.keys(one) for one in self.segments[same:]])
        order = np.argsort(-keys, kind="stable")
        rows, keys = (start + order).astype(np.int32), keys[order]
        places = len(old_keys) - np.searchsorted(old_keys[::-1], keys, "right")
        return _inserted(old_rows, places, rows), _inserted(old_keys, places, keys)


def _alike(one: Sequence[Segment], other: Sequence[Segment]) -> int:
    """Return how many segments both begin with."""
    pairs = zip(one, other, strict=False)
    return len(list(takewhile(lambda pair: pair[0] is pair[1], pairs)))


def _utf8(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")


def _inserted(old: NDArray[Any], places: Ints, new: NDArray[Any]) -> NDArray[Any]:
    """Return an array with some numbers inserted, as ``np.insert``, which is slow for few."""
    if len(new) > _MANY:
        return np.insert(old, places, new)
    parts = np.split(old, places)
    return np.concatenate(
        [parts[0]] + [part for i, more in enumerate(parts[1:]) for part in (new[i : i + 1], more)]
    )
