"""Nearest neighbours by faiss: exact for some ten thousand faces, by cells for more.

Cells (an inverted file over k-means centres) look at the faces of the few nearest cells only.
The centres are learnt from an even sample, so one set of faces always gives one answer.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import faiss
import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
Ints = NDArray[np.int64]
_EXACT = 40_000**2  # distances up to which all are computed: some seconds on two cores
_PROBES = 8  # cells looked into
_SAMPLES = 40  # faces a cell to learn the centres from
_BLOCK = 1 << 14  # faces asked about at once


def near_pairs(vectors: Floats, count: int, reach: float) -> Ints:
    """Return pairs ``[m, 2]`` of each face with its ``count`` nearest within ``reach``.

    Args:
        vectors: ``[n, dim]``, C-contiguous.
        count: neighbours a face; it is one of them itself.
        reach: greatest Euclidean distance.
    """
    return nearest(vectors, vectors, count, reach)


def nearest(vectors: Floats, among: Floats, count: int, reach: float) -> Ints:
    """Return pairs (row of ``vectors``, row of ``among``) as :func:`near_pairs` does."""
    found = [np.zeros((0, 2), np.int64)]
    if len(among):
        search = _search(len(vectors), among, min(count, len(among)))
        for start in range(0, len(vectors), _BLOCK):
            squared, to = search(vectors[start : start + _BLOCK])
            near = (to >= 0) & (squared <= reach * reach)
            rows = np.broadcast_to(np.arange(start, start + len(to))[:, None], to.shape)
            found.append(np.stack([rows[near], to[near]], axis=1))
    return np.concatenate(found)


def _search(questions: int, among: Floats, count: int) -> Callable[[Floats], Any]:
    """Return what finds the ``count`` nearest: squared distances and rows, ``[m, count]``."""
    if questions * len(among) <= _EXACT:
        return lambda vectors: faiss.knn(vectors, among, count)
    dim = among.shape[1]
    cells = int(4 * math.sqrt(len(among)))
    index = faiss.IndexIVFFlat(faiss.IndexFlatL2(dim), dim, cells)
    index.nprobe = _PROBES
    index.cp.niter = 6
    index.train(among[:: max(1, len(among) // (_SAMPLES * cells))])
    index.add(among)
    return lambda vectors: index.search(vectors, count)
