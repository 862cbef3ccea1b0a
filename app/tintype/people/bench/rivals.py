"""What others do, on the same descriptors: to know what our grouping is worth.

None of this runs in the product. Thresholds are the best found on LFW for each method.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from types import MappingProxyType
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from tintype.people.neighbours import near_pairs

Floats = NDArray[np.float32]
Groups = NDArray[np.int64]

CHINESE_WHISPERS_REACH = 0.45
DBSCAN_REACH = 0.45
AVERAGE_LIMIT = 0.49
FIRST_FACE_REACH = 0.6  # face_recognition's own tolerance
_WHISPERS = 20  # rounds, as dlib's chinese_whispers_clustering has about as many
_ALL_NEAR = 1024  # neighbours a face that count as all


def first_face(vectors: Floats) -> Groups:
    """Group as face_recognition's examples do: with the nearest first face within 0.6.

    Each face, in order, is compared with the first face of every group so far.
    """
    firsts = np.empty_like(vectors)
    groups = np.empty(len(vectors), np.int64)
    known = 0
    for index, vector in enumerate(vectors):
        apart = ((firsts[:known] - vector) ** 2).sum(axis=1)
        best = int(apart.argmin()) if known else -1
        if known and apart[best] <= FIRST_FACE_REACH**2:
            groups[index] = best
            continue
        firsts[known] = vector
        groups[index] = known
        known += 1
    return groups


def chinese_whispers(vectors: Floats) -> Groups:
    """Group by label propagation (Biemann 2006) on the graph of faces within 0.45, unweighted.

    In each round every face, in random order, takes the label most frequent around it.
    """
    count = len(vectors)
    pairs = near_pairs(vectors, _ALL_NEAR, CHINESE_WHISPERS_REACH)
    pairs = pairs[pairs[:, 0] != pairs[:, 1]]
    both = np.unique(np.concatenate([pairs, pairs[:, ::-1]]), axis=0)
    starts = np.searchsorted(both[:, 0], np.arange(count + 1))
    around = [both[a:b, 1] for a, b in pairwise(starts.tolist())]
    labels = np.arange(count)
    random = np.random.default_rng(0)
    for _ in range(_WHISPERS):
        before = labels.copy()
        for face in random.permutation(count).tolist():
            if len(around[face]):
                heard, times = np.unique(labels[around[face]], return_counts=True)
                labels[face] = heard[times.argmax()]
        if (labels == before).all():
            break
    return labels


def average_linkage(vectors: Floats) -> Groups:
    """Group by scipy's average linkage over all distances."""
    from scipy.cluster.hierarchy import fcluster, linkage

    if len(vectors) < 2:
        return np.zeros(len(vectors), np.int64)
    tree = linkage(vectors, "average")
    return np.asarray(fcluster(tree, AVERAGE_LIMIT, "distance"), np.int64)


def dbscan(vectors: Floats) -> Groups:
    """Group by scikit-learn's DBSCAN: within 0.45, two faces make a core."""
    from sklearn.cluster import DBSCAN

    found = DBSCAN(eps=DBSCAN_REACH, min_samples=2, n_jobs=-1).fit_predict(vectors)
    return np.asarray(found, np.int64)


def hdbscan(vectors: Floats) -> Groups:
    """Group by scikit-learn's HDBSCAN with groups of two and more."""
    from sklearn.cluster import HDBSCAN

    if len(vectors) < 2:
        return np.zeros(len(vectors), np.int64)
    model = HDBSCAN(min_cluster_size=2, min_samples=2, n_jobs=-1, copy=True)
    return np.asarray(model.fit_predict(vectors), np.int64)


class Rival(NamedTuple):
    """A method, and the module and package that it needs beyond Tintype's own (or "")."""

    group: Callable[[Floats], Groups]
    module: str = ""
    package: str = ""


RIVALS = MappingProxyType(
    {
        "chinese_whispers": Rival(chinese_whispers),
        "hdbscan": Rival(hdbscan, "sklearn", "scikit-learn"),
        "dbscan": Rival(dbscan, "sklearn", "scikit-learn"),
        "average_linkage": Rival(average_linkage, "scipy", "scipy"),
    }
)
