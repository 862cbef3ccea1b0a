"""How strict to be, told by the library itself: how many people there are, how near they lie.

The fewer people, the fewer of them are look-alikes by chance, so the farther apart two faces of
one person may be: what has to stay small is the number of false alarms, people times the chance of
a false match (a-contrario detection; Desolneux, Moisan and Morel 2000). That chance grows about
exponentially with distance, so the limit grows with the logarithm of the number of people.

Families look alike, and some kinds of face lie closer together than others. Where the groups
around a group lie says how strict to be there; speaker recognition knows the idea as adaptive
score normalisation (Matejka et al. 2017). People in one photo are surely different: where even
they lie close, the limit does not grow.
"""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from tintype.people.blocks import Check
from tintype.people.linkage import Clusters
from tintype.people.neighbours import nearest_squared

Floats = NDArray[np.float32]
Ints = NDArray[np.int64]

_MANY = 5800  # groups for which the limits are meant as they stand
_FEW = 64  # fewer are no reason to be laxer still
_NOTHING_KNOWN = 24  # fewer say nothing about each other
_GROWTH = 0.027  # ease that is added whenever the groups are e times fewer
_STRANGERS = 0.72  # groups 10 to 25 % of the others are nearer to: where strangers lie (0.76)
_NEARER, _FARTHER = 0.10, 0.25
_SKIPPED, _AROUND = 16, 32  # groups around a group, without the nearest: they may be its person
_SAMPLE = 4096  # groups or more suffice to tell how close they lie
_SMALL_SAMPLE = 512
_ENOUGH = 256  # groups from which those around one say something
_STRICTEST, _EASIEST = 0.7, 1.1
_ENOUGH_PAIRS = 100  # pairs that share a photo
_MOST_PAIRS = 100_000
_COLLAGES = 0.01  # of them, one person twice: a mirror, a collage, a picture on the wall


def laxest(groups: int) -> float:
    """Return the greatest ease that so many groups can have."""
    return _general(groups) * _EASIEST


def certain_strangers(clusters: Clusters, same_photo: Ints) -> float:
    """Return the distance below which hardly any two people in one photo lie.

    Args:
        same_photo: pairs of clusters that share a photo, ``[m, 2]``.
    """
    if len(same_photo) < _ENOUGH_PAIRS:
        return math.inf
    some = same_photo[:: max(1, len(same_photo) // _MOST_PAIRS)]
    return math.sqrt(float(np.quantile(clusters.squared(some), _COLLAGES)))


def ease(clusters: Clusters, alive: Ints, greatest: float, check: Check) -> Floats:
    """Return what to multiply the limits with for each point, ``[n]``.

    Args:
        clusters: a first grouping, a little too strict.
        alive: the clusters that count, ``[k]``.
        greatest: ease that those in one photo allow, see :func:`certain_strangers`.
        check: asked between blocks.
    """
    result = np.ones(len(clusters.label), np.float32)
    if len(alive) < _NOTHING_KNOWN:
        return result
    general = max(1.0, min(_general(len(alive)), greatest))
    if len(alive) < _ENOUGH:
        result[alive] = general * _families(clusters, alive)
    else:
        families = float(np.median(_families(clusters, alive)))
        result[alive] = general * families * _around(clusters, alive, check)
    return result[clusters.label]


def _general(groups: int) -> float:
    if groups < _NOTHING_KNOWN:
        return 1.0
    return 1 + _GROWTH * max(0.0, math.log(_MANY / max(groups, _FEW)))


def _families(clusters: Clusters, alive: Ints) -> Floats:
    """Return how much closer than strangers some of the groups lie to others, 0.7 to 1."""
    some = alive[:: max(1, len(alive) // _SMALL_SAMPLE)]
    pairs = np.stack(np.meshgrid(some, some, indexing="ij"), axis=-1).reshape(-1, 2)
    squared = np.sort(clusters.squared(pairs).reshape(len(some), -1), axis=1)
    low, high = int(_NEARER * len(some)), int(_FARTHER * len(some))
    lie = np.sqrt(squared[:, low + 1 : high + 1].mean(axis=1))
    return np.asarray(np.clip(lie / _STRANGERS, _STRICTEST, 1), np.float32)


def _around(clusters: Clusters, alive: Ints, check: Check) -> Floats:
    """Return for each group how far the groups around it lie, beside the median, ``[k]``."""
    sample = alive[:: max(1, len(alive) // _SAMPLE)]
    centroid = clusters.centroid
    squared, rows = nearest_squared(centroid[alive], centroid[sample], _AROUND, check)
    scatter = clusters.scatter[alive][:, None] + clusters.scatter[sample[rows]]
    around = np.sqrt((squared + scatter)[:, _SKIPPED:].mean(axis=1))
    return np.asarray(np.clip(around / np.median(around), _STRICTEST, _EASIEST), np.float32)
