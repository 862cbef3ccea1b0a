"""New faces join the people there are; nobody who has a place loses it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from tintype.people.grouping import FOUNDING_QUALITY, LIMIT
from tintype.people.linkage import Clusters, Limit
from tintype.people.neighbours import nearest

Floats = NDArray[np.float32]
Ints = NDArray[np.int64]

# Distance up to which an assignment is a fact, farther it is a suggestion: to a single face, and
# to many. Of faces assigned for sure, 1 in 200 may be wrong where most people are strangers.
SURE = Limit(one=0.30, many=0.46)
MARGIN = 0.05  # and by how much any other group must be farther
_NEIGHBOURS = 24


@dataclass(frozen=True, slots=True)
class Assignment:
    """Where each new face belongs.

    Attributes:
        group: int32 ``[n]``; -1 where no group is near enough or allowed.
        distance: root mean square distance to the group's faces, float32 ``[n]``; infinite
            where ``group`` is -1.
        sure: bool ``[n]``; the face is good, nearer than strangers are to a group of that size,
            and no other group is about as near.
    """

    group: NDArray[np.int32]
    distance: Floats
    sure: NDArray[np.bool_]


def assign(
    descriptors: Floats,
    quality: Floats,
    photos: Ints,
    anchors: Floats,
    anchor_group: NDArray[np.int32],
    anchor_photo: Ints,
    cannot: Ints,
) -> Assignment:
    """Give each new face the nearest group that it may join.

    Nearest pairs are settled first. A group takes no second face of a photo, and no face that
    ``cannot`` keeps from it.

    Args:
        descriptors: float32 ``[n, 128]``, see ``Region.identity``.
        quality: ``FaceQuality.overall``, float32 ``[n]``.
        photos: the photo of each new face, ``[n]``.
        anchors: faces that have a group, float32 ``[a, 128]``.
        anchor_group: their groups, 0 or more, ``[a]``.
        anchor_photo: their photos, ``[a]``, numbered as ``photos``.
        cannot: pairs of a new face's index and a group it is not, ``[k, 2]``.
    """
    choices, distance, safe = _choices(descriptors, anchors, anchor_group)
    best, second = _two_nearest(len(descriptors), choices, distance)
    forbidden = set(map(tuple, cannot.tolist()))
    here = np.isin(anchor_photo, photos)
    taken = set(zip(anchor_photo[here].tolist(), anchor_group[here].tolist(), strict=True))
    result = Assignment(
        np.full(len(descriptors), -1, np.int32),
        np.full(len(descriptors), np.inf, np.float32),
        np.zeros(len(descriptors), bool),
    )
    for index in np.lexsort((choices[:, 0], choices[:, 1], distance)).tolist():
        face, group = choices[index].tolist()
        place = (int(photos[face]), group)
        if result.group[face] >= 0 or place in taken or (face, group) in forbidden:
            continue
        taken.add(place)
        result.group[face], result.distance[face] = group, distance[index]
        result.sure[face] = safe[index]
    clear = (best + MARGIN <= second) & (quality >= FOUNDING_QUALITY)
    result.sure[result.distance > best] = False  # it was kept from a nearer group
    result.sure[~clear] = False
    return result


def _choices(
    descriptors: Floats, anchors: Floats, anchor_group: NDArray[np.int32]
) -> tuple[Ints, Floats, NDArray[np.bool_]]:
    """Return pairs (face, group) within the limit, ``[m, 2]``, their distances and whether safe."""
    pairs = nearest(descriptors, anchors, _NEIGHBOURS, LIMIT.one).astype(np.int64)
    pairs[:, 1] = anchor_group[pairs[:, 1]]
    pairs = np.unique(pairs, axis=0)
    groups = np.unique(pairs[:, 1])
    members = np.isin(anchor_group, groups)
    numbers, first, number = np.unique(
        anchor_group[members], return_index=True, return_inverse=True
    )
    vectors = anchors[members]
    clusters = Clusters.of(vectors, np.ones(len(vectors), np.float32), first[number])
    rows = first[np.searchsorted(numbers, pairs[:, 1])]
    gap = descriptors[pairs[:, 0]] - clusters.centroid[rows]
    distance = np.sqrt(np.einsum("ij,ij->i", gap, gap) + clusters.scatter[rows])
    near = distance <= LIMIT.one
    share = 1 / clusters.weight[rows]
    safe = distance**2 <= SURE.many**2 - (SURE.many**2 - SURE.one**2) * share
    return pairs[near], distance[near].astype(np.float32), safe[near]


def _two_nearest(count: int, choices: Ints, distance: Floats) -> tuple[Floats, Floats]:
    """Return each face's distance to the nearest and to the second nearest group."""
    two = np.full((2, count), np.inf, np.float32)
    order = np.lexsort((distance, choices[:, 0]))
    faces = choices[order, 0]
    rank = np.arange(len(faces)) - np.searchsorted(faces, faces)
    for place in (0, 1):
        chosen = rank == place
        two[place, faces[chosen]] = distance[order][chosen]
    return two[0], two[1]
