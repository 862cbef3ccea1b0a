"""Which vectors of an index are near each other: for finding duplicates, not for ranking."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from tintype.search.vectors import Floats, Ints, Vectors

_PROBES = 12  # cells that are looked into for the vectors of one
_MARGIN = 0.02  # codes are this much off, at most
_BLOCK = 512  # vectors asked about at once


def near_pairs(
    vectors: Vectors, asked: Ints, least: float, most: int
) -> Iterator[tuple[Ints, Ints]]:
    """Yield ids of pairs, in parts, whose cosine is likely ``least`` or more.

    Args:
        asked: ids; one of each pair is among them.
        most: pairs for each of them, the nearest ones.
    """
    rows = np.flatnonzero(np.isin(vectors.ids, asked))
    cells = np.searchsorted(vectors.starts, rows, side="right") - 1
    for cell in np.unique(cells):
        near = _rows_around(vectors, int(cell))
        others = _units(vectors, near)
        mine = rows[cells == cell]
        for start in range(0, len(mine), _BLOCK):
            block = mine[start : start + _BLOCK]
            scores = _units(vectors, block) @ others.T
            scores[block[:, None] == near[None, :]] = -1.0
            count = min(most, len(near) - 1)
            if count < 1:
                continue
            best = np.argpartition(-scores, count - 1, axis=1)[:, :count]
            found = np.take_along_axis(scores, best, axis=1) >= least - _MARGIN
            at = np.broadcast_to(np.arange(len(block))[:, None], best.shape)[found]
            yield vectors.ids[block[at]], vectors.ids[near[best[found]]]


def _rows_around(vectors: Vectors, cell: int) -> Ints:
    apart = ((vectors.centres - vectors.centres[cell]) ** 2).sum(axis=1)
    spans = [
        np.arange(vectors.starts[near], vectors.starts[near + 1])
        for near in np.argsort(apart, kind="stable")[:_PROBES]
    ]
    return np.concatenate(spans)


def _units(vectors: Vectors, rows: Ints) -> Floats:
    """Return what codes stand for, as unit rows: a projection is a little shorter."""
    places = vectors.encoder.decode(vectors.codes[rows])
    places /= np.maximum(np.linalg.norm(places, axis=1, keepdims=True), 1e-6)
    return places
