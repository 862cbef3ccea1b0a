"""Nearest neighbours: exact for some ten thousand faces, by faiss' k-means cells for more.

The faces of a cell are compared with those of the cells that lie nearest to it, as one product of
matrices; an inverted file walks through its cells once a face, and a graph must be built first.
The centres are learnt from an even sample, so one set of faces always gives one answer.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import faiss
import numpy as np
from numpy.typing import NDArray

from tintype.people.blocks import Check, go_on, side_by_side

Floats = NDArray[np.float32]
Ints = NDArray[np.int64]
Pairs = NDArray[np.int32]
_EXACT = 40_000**2  # distances up to which all are computed: some seconds on two cores
_CELL = 1000  # faces a cell, about
_PROBES = 4  # cells looked into
_SAMPLES = 40  # faces a cell to learn the centres from
_BLOCK = 2048  # faces asked about at once


def near_pairs(vectors: Floats, count: int, reach: float, check: Check = go_on) -> Pairs:
    """Return pairs ``[m, 2]`` of each face with its ``count`` nearest within ``reach``.

    Args:
        vectors: ``[n, dim]``, C-contiguous.
        count: neighbours a face; it is one of them itself.
        reach: greatest Euclidean distance.
        check: asked after each block of faces.
    """
    return nearest(vectors, vectors, count, reach, check)


def nearest(
    vectors: Floats, among: Floats, count: int, reach: float, check: Check = go_on
) -> Pairs:
    """Return pairs (row of ``vectors``, row of ``among``) as :func:`near_pairs` does."""
    exact = len(vectors) * len(among) <= _EXACT or len(among) <= 2 * _CELL * _PROBES
    blocks = _whole(vectors, among) if exact else _cells(vectors, among, check)

    def search(block: tuple[Ints, Ints]) -> Pairs:
        asked, near = block
        if not len(asked) or not len(near):
            return np.zeros((0, 2), np.int32)
        squared, to = faiss.knn(vectors[asked], among[near], min(count, len(near)))
        close = squared <= reach * reach
        rows = np.broadcast_to(asked[:, None], to.shape)[close]
        return np.stack([rows, near[to[close]]], axis=1).astype(np.int32)  # int64 takes twice that

    return np.concatenate([np.zeros((0, 2), np.int32), *side_by_side(search, blocks, check)])


def nearest_squared(
    vectors: Floats, among: Floats, count: int, check: Check = go_on
) -> tuple[Floats, Ints]:
    """Return squared distances and rows of the ``count`` nearest, however far, ``[n, count]``."""

    def search(block: tuple[Ints, Ints]) -> tuple[Floats, Ints]:
        squared, rows = faiss.knn(vectors[block[0]], among, count)
        return squared, rows

    found = side_by_side(search, _whole(vectors, among), check)
    squared, rows = zip(*found, strict=True)
    return np.concatenate(squared), np.concatenate(rows)


def _whole(vectors: Floats, among: Floats) -> Iterator[tuple[Ints, Ints]]:
    everyone = np.arange(len(among))
    for start in range(0, len(vectors), _BLOCK):
        yield np.arange(start, min(start + _BLOCK, len(vectors))), everyone


def _cells(vectors: Floats, among: Floats, check: Check) -> Iterator[tuple[Ints, Ints]]:
    """Yield for each cell its rows of ``vectors`` and the rows of ``among`` in and around it."""
    cells = len(among) // _CELL
    means = faiss.Kmeans(among.shape[1], cells, niter=4, seed=1)
    means.train(among[:: max(1, len(among) // (_SAMPLES * cells))])
    _, around = faiss.knn(means.centroids, means.centroids, _PROBES)
    members = _members(means, among, cells, check)
    askers = members if vectors is among else _members(means, vectors, cells, check)
    for asked, near in zip(askers, around, strict=True):
        yield asked, np.concatenate([members[cell] for cell in near])


def _members(means: Any, vectors: Floats, cells: int, check: Check) -> list[Ints]:
    """Return the rows of ``vectors`` in each cell."""
    cell = nearest_squared(vectors, means.centroids, 1, check)[1][:, 0]
    order = np.argsort(cell, kind="stable")
    return np.split(order, np.searchsorted(cell[order], np.arange(1, cells)))
