"""Average linkage over a sparse graph, in memory and time that grow with the graph.

The mean squared distance between all pairs of two clusters needs no pairs: it is the squared
distance of their centroids plus the mean squared deviation inside each. So a cluster is a
centroid, a weight and a scatter, whatever its size. Mutual nearest neighbours merge in rounds,
all at once: average linkage is reducible (a merged cluster is never nearer to a third than the
nearer of its parts was), so the result is that of merging one pair after the other (Bruynooghe
1977; Murtagh 1983). For the same reason a pair beyond the limit may be forgotten at once. Limits
that differ from pair to pair bend both rules a little; "nearest" is then farthest within.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import faiss
import numpy as np
from numpy.typing import NDArray

from tintype.people.blocks import Check, alone, go_on, side_by_side

Ints = NDArray[np.int64]
Floats = NDArray[np.float32]
_CHUNK = 1 << 11  # clusters merged at once: their vectors fit the processor's cache
_BLOCK = 1 << 17  # pairs measured at once


@dataclass
class Clusters:
    """Clusters by number; a merged one keeps its lowest number, the others are left behind.

    Attributes:
        label: the cluster of each point, ``[n]``.
        centroid: mean of the members, ``[n, dim]``.
        weight: number of members, ``[n]``.
        scatter: mean of the members' squared distances to the centroid, ``[n]``.
        ease: mean of the members' ease to merge, ``[n]``; scales the limit.
    """

    label: Ints
    centroid: Floats
    weight: Floats
    scatter: Floats
    ease: Floats

    @classmethod
    def of(cls, vectors: Floats, ease: Floats, label: Ints) -> Clusters:
        """Return the clusters that ``label`` says, each numbered by its first member.

        Args:
            vectors: ``[n, dim]``, C-contiguous, taken over, not copied.
            ease: ``[n]``.
            label: ``[n]``, for each point the lowest number in its cluster.
        """
        count = len(label)
        ones, zeros = np.ones(count, np.float32), np.zeros(count, np.float32)
        clusters = cls(label.copy(), vectors, ones, zeros, ease.copy())
        for members in _joined(label):
            first = members[0]
            centre = vectors[members].mean(axis=0)
            clusters.scatter[first] = ((vectors[members] - centre) ** 2).sum() / len(members)
            clusters.weight[first] = len(members)
            clusters.ease[first] = ease[members].mean()
            clusters.centroid[first] = centre
        return clusters

    def squared(self, pairs: Ints) -> Floats:
        """Return the mean squared distance between the members of each pair, ``[m]``."""
        a, b = np.ascontiguousarray(pairs.T)
        result = np.empty(len(pairs), np.float32)
        at, centroid = faiss.swig_ptr, self.centroid
        size = (centroid.shape[1], len(pairs))
        # Reads the rows where they lie; to gather them first takes three times as long.
        measure = faiss.pairwise_indexed_L2sqr  # type: ignore[attr-defined]
        measure(*size, at(centroid), at(a), at(centroid), at(b), at(result))
        return np.asarray(result + self.scatter[a] + self.scatter[b])

    def merge(self, pairs: Ints) -> None:
        """Merge disjoint pairs into their first; ``label`` learns of it by :meth:`relabel`."""
        a, b = pairs.T
        total = self.weight[a] + self.weight[b]
        part = self.weight[b] / total
        apart = self.squared(pairs) - self.scatter[a] - self.scatter[b]
        self.scatter[a] = (
            (1 - part) * self.scatter[a] + part * self.scatter[b] + part * (1 - part) * apart
        )
        self.ease[a] = (1 - part) * self.ease[a] + part * self.ease[b]
        for start in range(0, len(pairs), _CHUNK):
            some = slice(start, start + _CHUNK)
            self.centroid[a[some]] += part[some, None] * (
                self.centroid[b[some]] - self.centroid[a[some]]
            )
        self.weight[a] = total

    def relabel(self, into: Ints) -> None:
        """Follow merged clusters, ``into`` being what each has merged with (or itself), ``[n]``."""
        while (into[into] != into).any():
            into = into[into]
        self.label = into[self.label]


def unique_pairs(pairs: Ints) -> Ints:
    """Return each unordered pair of different numbers once, lower first, sorted, ``[k, 2]``."""
    low, high = np.minimum(*pairs.T), np.maximum(*pairs.T)
    keys = np.sort((low << 32 | high)[low != high])
    keys = keys[np.diff(keys, prepend=-1) != 0]
    return np.stack([keys >> 32, keys & 0xFFFFFFFF], axis=1)


@dataclass(frozen=True)
class Limit:
    """How far apart two clusters may be to merge: root mean square distances.

    Attributes:
        one: between two single points.
        many: between two large clusters, whose distance is known better.
    """

    one: float
    many: float

    def squared(self, clusters: Clusters, pairs: Ints) -> Floats:
        """Return the greatest mean squared distance at which each pair merges, ``[m]``."""
        share = (1 / clusters.weight[pairs]).mean(axis=1)
        ease = clusters.ease[pairs].mean(axis=1)
        plain = self.many**2 - (self.many**2 - self.one**2) * share
        return np.asarray(plain * ease**2, np.float32)


def components(count: int, pairs: Ints) -> Ints:
    """Return for each of ``count`` points the lowest number that ``pairs`` connect it with."""
    root = np.arange(count)

    def find(number: int) -> int:
        while root[number] != number:
            root[number] = root[root[number]]
            number = int(root[number])
        return number

    for a, b in pairs.tolist():
        low, high = sorted((find(a), find(b)))
        root[high] = low
    while (root[root] != root).any():
        root = root[root]
    return root


def average_linkage(
    clusters: Clusters,
    edges: Ints,
    limit: Limit,
    apart: Ints,
    anchored: NDArray[np.bool_],
    check: Check = go_on,
) -> None:
    """Merge in place until no two joined by edges are within the limit.

    Args:
        edges: pairs of clusters that are worth a look, ``[m, 2]``; pairs that merging brings
            together are looked at as well.
        limit: how far apart clusters may be to merge.
        apart: pairs of clusters that must not merge, nor what they merge into, ``[k, 2]``.
        anchored: ``[n]``: two of these, or two that are not, never merge with each other. Empty
            where all may. What an anchored one merges into is marked in it, too.
        check: asked between rounds; where it raises, ``clusters`` are left half merged.
    """
    graph = _Graph(clusters, limit, unique_pairs(apart), anchored, check)
    with alone():
        graph.add(edges)
        while len(graph.pairs):
            graph.merge(graph.pairs[graph.mutual()])
    clusters.relabel(graph.into)


class _Graph:
    """Pairs of clusters that may merge, and how far within the limit they are (negative).

    Late rounds touch few of a million clusters: whatever has a place for each is kept and mended,
    not made anew.
    """

    def __init__(
        self,
        clusters: Clusters,
        limit: Limit,
        apart: Ints,
        anchored: NDArray[np.bool_],
        check: Check,
    ) -> None:
        self.clusters = clusters
        self.limit = limit
        self.apart = apart
        self.anchored = anchored
        self.check = check
        self.into = np.arange(len(clusters.label))
        self.nearest = np.full(len(clusters.label), np.inf, np.float32)
        self.touched = np.zeros(len(clusters.label), bool)
        self.pairs = np.zeros((0, 2), np.int64)
        self.margin = np.zeros(0, np.float32)

    def add(self, pairs: Ints) -> None:
        """Measure pairs and keep those that may merge."""
        pairs = unique_pairs(pairs)
        if len(self.anchored):
            pairs = pairs[self.anchored[pairs[:, 0]] != self.anchored[pairs[:, 1]]]
        pairs = pairs[~_in(pairs, self.apart)]
        if len(pairs) <= _BLOCK:
            self.check()
            found = [self._near(pairs)]
        else:
            blocks = np.split(pairs, range(_BLOCK, len(pairs), _BLOCK))
            found = side_by_side(self._near, blocks, self.check)
        self.pairs = np.concatenate([self.pairs, *(some for some, _ in found)])
        self.margin = np.concatenate([self.margin, *(margin for _, margin in found)])

    def _near(self, pairs: Ints) -> tuple[Ints, Floats]:
        """Return the pairs within the limit, and how far within."""
        margin = self.clusters.squared(pairs) - self.limit.squared(self.clusters, pairs)
        near = margin <= 0
        return pairs[near], margin[near]

    def mutual(self) -> NDArray[np.bool_]:
        """Mark disjoint pairs that are each other's nearest; at least one, if there is any."""
        for side in self.pairs.T:
            np.minimum.at(self.nearest, side, self.margin)
        a, b = self.pairs.T
        marked = (self.margin <= self.nearest[a]) & (self.margin <= self.nearest[b])
        self.nearest[self.pairs] = np.inf
        chosen = np.flatnonzero(marked)
        chosen = chosen[np.lexsort(self.pairs[chosen].T[::-1])]  # ties fall by number
        marked[chosen] = _disjoint(self.pairs[chosen])
        return marked

    def merge(self, pairs: Ints) -> None:
        """Merge, and measure again what the merged clusters touch."""
        self.clusters.merge(pairs)
        self.into[pairs[:, 1]] = pairs[:, 0]
        if len(self.anchored):
            self.anchored[pairs[:, 0]] |= self.anchored[pairs[:, 1]]
        if len(self.apart):
            self.apart = unique_pairs(self.into[self.apart])
        self.touched[pairs] = True
        stale = self.touched[self.pairs].any(axis=1)
        self.touched[pairs] = False
        again = self.into[self.pairs[stale]]
        self.pairs, self.margin = self.pairs[~stale], self.margin[~stale]
        self.add(again)


def _joined(label: Ints) -> Iterator[Ints]:
    """Yield the members of each cluster of two or more, in order."""
    order = np.argsort(label, kind="stable")
    starts = np.flatnonzero(np.diff(label[order], prepend=-1))
    ends = np.append(starts[1:], len(order))
    for start, end in zip(starts[ends - starts > 1], ends[ends - starts > 1], strict=True):
        yield order[start:end]


def _disjoint(pairs: Ints) -> NDArray[np.bool_]:
    """Mark pairs that share no number with an earlier one; the first is always marked."""
    numbers, place = np.unique(pairs, return_inverse=True)
    place = place.reshape(pairs.shape)
    first = np.full(len(numbers), len(pairs))
    order = np.arange(len(pairs))
    for side in place.T:
        np.minimum.at(first, side, order)
    return np.asarray((first[place] == order[:, None]).all(axis=1))


def _in(pairs: Ints, known: Ints) -> NDArray[np.bool_]:
    """Mark the pairs that are among ``known``; both as :func:`unique_pairs` returns them."""
    if not len(known):
        return np.zeros(len(pairs), bool)
    keys, wanted = known[:, 0] << 32 | known[:, 1], pairs[:, 0] << 32 | pairs[:, 1]
    at = np.minimum(np.searchsorted(keys, wanted), len(keys) - 1)
    return np.asarray(keys[at] == wanted)
