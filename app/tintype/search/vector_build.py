"""Makes the index of ``search.vectors``, learns what it needs, and adds to it."""

from __future__ import annotations

from collections.abc import Iterable
from math import sqrt
from typing import Any

import numpy as np
from numpy.typing import NDArray

from tintype.search.vectors import Codes, Encoder, Floats, Ints, Vectors

KEPT = 256  # coordinates of a code
_COARSE = 64  # of them, the first, that cells are made by
LEARNT_FROM = 20_000  # vectors that the directions are learnt from, at most
_FEW = 20_000  # vectors that stand in one cell
_SAMPLES = 40  # codes a cell to learn the centres from
_TURNS = 6  # of k-means
_RANGE = 5.0  # standard deviations that a code spans, to either side
_BLOCK = 16_384  # vectors that are floats at once
_NOTHING = 1e-6  # of the largest moment: a direction in which vectors do not differ
_GROWTH = 4  # vectors for one when the centres were learnt, from which on they are learnt anew

# Ids and vectors ``[n, dim]``, of any float type.
Batch = tuple[Ints, NDArray[Any]]


def learn(sample: NDArray[Any], kept: int = KEPT) -> Encoder:
    """Return an encoder for vectors like those of a sample ``[n, dim]``.

    The directions are those of the largest second moments (principal components without
    centring); of a sample smaller than ``dim`` they come from its scalar products, which costs
    a small part.
    """
    few = len(sample) < sample.shape[1]
    basis = _span(sample.astype(np.float32), kept) if few else _directions(sample, kept)
    places = np.concatenate(
        [sample[i : i + _BLOCK].astype(np.float32) @ basis for i in range(0, len(sample), _BLOCK)]
    )
    spread = places.std(axis=0)
    scale = np.maximum(_RANGE * spread / 127, 1e-6).astype(np.float32)
    return Encoder(basis, places.mean(axis=0).astype(np.float32), scale)


def _directions(sample: NDArray[Any], kept: int) -> Floats:
    dim = sample.shape[1]
    moments = np.zeros((dim, dim), np.float32)
    for start in range(0, len(sample), _BLOCK):
        block = sample[start : start + _BLOCK].astype(np.float32)
        moments += block.T @ block
    _, directions = np.linalg.eigh(moments)
    return np.ascontiguousarray(directions[:, ::-1][:, :kept], np.float32)


def _span(sample: Floats, kept: int) -> Floats:
    """Return the directions that a few vectors ``[n, dim]`` have, ``[dim, at most n]``."""
    moments, mixes = np.linalg.eigh(sample @ sample.T)
    there = moments > _NOTHING * moments[-1]
    there[-1] = True
    # Small ones come out skew from products of float32; the largest come first, and stay.
    basis, _ = np.linalg.qr(sample.T @ mixes[:, there][:, ::-1][:, :kept])
    return np.ascontiguousarray(basis, np.float32)


def build(encoder: Encoder, batches: Iterable[Batch]) -> Vectors:
    """Return the index of all vectors of some batches; holds their codes in memory."""
    ids, codes = _encoded(encoder, batches)
    few = len(ids) <= _FEW
    some = codes[:, :_COARSE]
    centres = np.zeros((1, some.shape[1]), np.float32) if few else _centres(encoder, some)
    return _sorted(encoder, centres, ids, codes, len(ids))


def add(vectors: Vectors, gone: Ints, batches: Iterable[Batch]) -> Vectors | None:
    """Return an index without some ids and with the vectors of some batches.

    Returns:
        None if there are so many by now that it had better be built anew.
    """
    ids, codes = _encoded(vectors.encoder, batches)
    stays = ~np.isin(vectors.ids, np.concatenate([gone, ids]))
    total = int(stays.sum()) + len(ids)
    if total > max(_GROWTH * vectors.trained, _FEW) or (total > _FEW and len(vectors.centres) == 1):
        return None
    return _sorted(
        vectors.encoder,
        vectors.centres,
        np.concatenate([vectors.ids[stays], ids]),
        np.concatenate([vectors.codes[stays], codes]),
        vectors.trained,
    )


def _encoded(encoder: Encoder, batches: Iterable[Batch]) -> tuple[Ints, Codes]:
    ids: list[Ints] = [np.zeros(0, np.int64)]
    codes: list[Codes] = [np.zeros((0, encoder.basis.shape[1]), np.int8)]
    for numbers, vectors in batches:
        ids.append(numbers)
        codes.append(encoder.encode(vectors))
    return np.concatenate(ids), np.concatenate(codes)


def _centres(encoder: Encoder, codes: Codes) -> Floats:
    """Learn centres by k-means, always the same for the same codes."""
    import faiss

    cells = int(4 * sqrt(len(codes)))
    sample = encoder.decode(codes[:: max(1, len(codes) // (_SAMPLES * cells))])
    means = faiss.Kmeans(codes.shape[1], cells, niter=_TURNS, seed=1, min_points_per_centroid=1)
    means.train(np.ascontiguousarray(sample, np.float32))
    return np.asarray(means.centroids, np.float32).reshape(cells, -1)


def _sorted(encoder: Encoder, centres: Floats, ids: Ints, codes: Codes, trained: int) -> Vectors:
    """Return codes sorted into the cells of their nearest centres."""
    cell = np.zeros(len(ids), np.int64)
    if len(centres) > 1:
        import faiss

        for start in range(0, len(ids), _BLOCK):
            places = encoder.decode(codes[start : start + _BLOCK, :_COARSE])
            cell[start : start + _BLOCK] = faiss.knn(places, centres, 1)[1][:, 0]
    order = np.argsort(cell, kind="stable")
    starts = np.searchsorted(cell[order], np.arange(len(centres) + 1)).astype(np.int64)
    return Vectors(encoder, centres, starts, ids[order], codes[order], trained)
