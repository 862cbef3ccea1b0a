"""Faces to groups: average linkage over nearest neighbours, under what the user has said.

1. Faces that the user joined, and faces good enough, take part in average linkage over the
   graph of nearest neighbours. Large groups may be farther apart than single faces, for their
   distance is better known.
2. The groups found so tell how strict to be, in general and around each face (see
   ``calibration``); with that, the linkage is done again.
3. The groups themselves are neighbours too: those whose faces missed each other in the graph
   get a second look by their centroids.
4. Poor faces join the nearest of the groups, one after the other; they found none.

A pair that must not be together (two faces of one photo, a rejection) keeps apart whatever
either of them has merged with.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from tintype.errors import Stopped
from tintype.people.blocks import Check
from tintype.people.calibration import certain_strangers, ease, laxest
from tintype.people.linkage import Clusters, Limit, average_linkage, components
from tintype.people.neighbours import Pairs, near_pairs, nearest

Floats = NDArray[np.float32]
Ints = NDArray[np.int64]

# Root mean square distance up to which two faces, and two large groups, merge.
LIMIT = Limit(one=0.49, many=0.52)
FOUNDING_QUALITY = 0.25  # overall quality from which a face may found a group
_NEIGHBOURS = 16
_EVERYONE = np.zeros(0, bool)


def group(
    descriptors: Floats,
    quality: Floats,
    photos: Ints,
    must: Ints,
    cannot: Ints,
    stopping: Callable[[], bool] | None = None,
) -> NDArray[np.int32]:
    """Sort faces into groups, each of which should be one person.

    Deterministic; renumbering the faces changes nothing but the numbers. ``must`` is obeyed
    always, ``cannot`` wherever ``must`` does not say the opposite, and two faces of one photo
    are together only where ``must`` connects them.

    Args:
        descriptors: float32 ``[n, 128]``, see ``Region.identity``.
        quality: ``FaceQuality.overall``, float32 ``[n]``.
        photos: the photo of each face, ``[n]``.
        must, cannot: pairs of faces, ``[m, 2]`` and ``[k, 2]``.
        stopping: asked some times a second, in the caller's thread; true ends the work.

    Raises:
        Stopped: ``stopping`` said so.

    Returns:
        Group of each face, int32 ``[n]``, the largest group first; -1 where a face is too poor
        to found one and like none. A good face that is like no other is a group of its own.
    """
    count = len(descriptors)
    if count == 0:
        return np.zeros(0, np.int32)
    order = _canonical(descriptors, photos)
    place = np.empty(count, np.int64)
    place[order] = np.arange(count)
    must, cannot = place[must.reshape(-1, 2)], place[cannot.reshape(-1, 2)]

    def check() -> None:
        if stopping is not None and stopping():
            raise Stopped("The grouping of faces was stopped.")

    label = _labels(descriptors, order, quality[order], photos[order], must, cannot, check)
    return _numbered(label[place])


def _canonical(descriptors: Floats, photos: Ints) -> Ints:
    """An order that depends on what the faces are, not on how they come."""
    return np.lexsort((photos, *descriptors[:, 2::-1].T))


def _labels(
    descriptors: Floats,
    order: Ints,
    quality: Floats,
    photos: Ints,
    must: Ints,
    cannot: Ints,
    check: Check,
) -> Ints:
    """Return the cluster of each face in ``order``; everything else is in that order already."""
    count = len(order)
    start = components(count, must)
    joined = np.bincount(start, minlength=len(start))[start] > 1
    founder = joined | (quality >= FOUNDING_QUALITY)
    shared = _different(_same_photo(photos), start)
    apart = np.concatenate([_different(cannot, start), shared])
    vectors = descriptors[order]
    pairs = near_pairs(vectors, _NEIGHBOURS, LIMIT.many * laxest(count), check)
    good = founder[pairs].all(axis=1)
    clusters = Clusters.of(vectors, np.ones(count, np.float32), start)
    greatest = certain_strangers(clusters, start[shared]) / LIMIT.many
    _link(clusters, pairs[good], apart, _EVERYONE, check)
    eases = ease(clusters, np.unique(clusters.label[founder]), greatest, check)
    del vectors, clusters  # half a gigabyte for a million faces, before the next
    clusters = Clusters.of(descriptors[order], eases, start)
    _link(clusters, pairs[good], apart, _EVERYONE, check)
    _second_look(clusters, founder, apart, check)
    anchored = np.zeros(count, bool)
    anchored[clusters.label[founder]] = True
    np.minimum(clusters.ease, 1, out=clusters.ease)  # what is laxer for good faces mixes poor ones
    _link(clusters, pairs[~good], apart, anchored, check)
    return np.where(anchored[clusters.label], clusters.label, -1)


def _link(
    clusters: Clusters,
    pairs: Ints | Pairs,
    apart: Ints,
    anchored: NDArray[np.bool_],
    check: Check,
) -> None:
    label = clusters.label
    average_linkage(clusters, label[pairs], LIMIT, label[apart], anchored, check)


def _second_look(clusters: Clusters, founder: NDArray[np.bool_], apart: Ints, check: Check) -> None:
    """Link groups of several faces with the groups whose centroids are near theirs."""
    alive = np.unique(clusters.label[founder])
    several = alive[clusters.weight[alive] > 1]
    centroid = clusters.centroid
    reach = LIMIT.many * laxest(len(alive))
    pairs = nearest(centroid[several], centroid[alive], _NEIGHBOURS, reach, check)
    pairs = np.stack([several[pairs[:, 0]], alive[pairs[:, 1]]], axis=1)
    _link(clusters, pairs, apart, _EVERYONE, check)


def _different(pairs: Ints, start: Ints) -> Ints:
    """Return the pairs whose faces ``start`` does not join."""
    found: Ints = pairs[start[pairs[:, 0]] != start[pairs[:, 1]]]
    return found


def _same_photo(photos: Ints) -> Ints:
    """Return all pairs of faces that share a photo, ``[m, 2]``."""
    order = np.argsort(photos, kind="stable")
    shown = photos[order]
    found = [np.zeros((0, 2), np.int64)]
    for step in range(1, len(photos)):
        same = np.flatnonzero(shown[step:] == shown[:-step])
        if not len(same):
            break
        found.append(np.stack([order[same], order[same + step]], axis=1))
    return np.concatenate(found)


def _numbered(label: Ints) -> NDArray[np.int32]:
    """Number the groups by size, among equals by their first face; -1 stays."""
    grouped = label >= 0
    result = np.full(len(label), -1, np.int32)
    _, first, number, size = np.unique(
        label[grouped], return_index=True, return_inverse=True, return_counts=True
    )
    rank = np.empty(len(size), np.int32)
    rank[np.lexsort((first, -size))] = np.arange(len(size))
    result[grouped] = rank[number]
    return result
