"""The usual order of photos: the newest first, ties by number.

What is made of a segment is kept with it, and in its file: to sort a million photos takes longer
than to answer a search.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from tintype.catalog.columns.segment import NEWEST, SORTED_KEYS, Ints, Segment

_ID_BITS = 26  # of a photo's number in a key of order; beyond, ties fall otherwise


def keys(segment: Segment) -> Ints:
    """Return a number for each photo, int64 ``[n]``, that is larger for newer ones."""
    return segment.kept("order", _unsorted)


def rows(segment: Segment) -> NDArray[np.int32]:
    """Return the rows from the newest photo to the oldest."""
    return segment.kept(NEWEST, lambda one: np.argsort(-_made(one), kind="stable").astype(np.int32))


def falling_keys(segment: Segment) -> Ints:
    """Return the keys beside :func:`rows`."""
    return segment.kept(SORTED_KEYS, lambda one: _made(one)[rows(one)])


def _unsorted(segment: Segment) -> Ints:
    found = np.empty(len(segment), np.int64)
    found[rows(segment)] = falling_keys(segment)
    return found


def _made(segment: Segment) -> NDArray[Any]:
    taken = segment.columns["taken"].astype(np.int64)
    # No camera's clock says more than the year 3500, and the result fits into 63 bits.
    seconds = np.minimum(taken // 10**10, 3500)
    for unit, span in ((10**8, 13), (10**6, 32), (10**4, 25), (100, 61), (1, 61)):
        seconds = seconds * span + taken // unit % 100
    return np.asarray(seconds << _ID_BITS | segment.ids & ((1 << _ID_BITS) - 1))
