"""How well groups agree with people: BCubed and pairwise scores."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True, slots=True)
class Scores:
    """BCubed (Bagga and Baldwin 1998) and pairwise precision, recall and F, all 0 to 1.

    BCubed asks of each face how much of its group is its person (precision), how much of its
    person is in its group (recall). Pairwise counts pairs of faces, so large groups rule it.
    """

    bcubed_p: float
    bcubed_r: float
    bcubed_f: float
    pair_p: float
    pair_r: float
    pair_f: float
    groups: int


def scores(groups: NDArray[Any], people: NDArray[Any]) -> Scores:
    """Compare groups with the truth.

    Args:
        groups: group of each face, ``[n]``; -1 is a face alone and no group of the count.
        people: person of each face, ``[n]``.
    """
    group, person = _numbers(_alone(groups)), _numbers(people)
    if not len(group):
        return Scores(0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0)
    _, cell, shared = np.unique(
        group * (person.max() + 1) + person, return_inverse=True, return_counts=True
    )
    of_group, of_person = np.bincount(group), np.bincount(person)
    precision = float((shared[cell] / of_group[group]).mean())
    recall = float((shared[cell] / of_person[person]).mean())
    right = _pairs(shared)
    pair_p, pair_r = _share(right, _pairs(of_group)), _share(right, _pairs(of_person))
    return Scores(
        precision,
        recall,
        _harmonic(precision, recall),
        pair_p,
        pair_r,
        _harmonic(pair_p, pair_r),
        len(np.unique(groups[groups >= 0])),
    )


def _alone(groups: NDArray[Any]) -> NDArray[np.int64]:
    """Give each ungrouped face a number of its own."""
    result = groups.astype(np.int64)
    lost = result < 0
    result[lost] = result.max(initial=0) + 1 + np.arange(lost.sum())
    return result


def _numbers(values: NDArray[Any]) -> NDArray[np.int64]:
    return np.unique(values, return_inverse=True)[1].astype(np.int64)


def _pairs(sizes: NDArray[np.int64]) -> int:
    return int((sizes * (sizes - 1) // 2).sum())


def _share(part: int, whole: int) -> float:
    """Return the share; 1 of nothing, for where nothing was claimed nothing is wrong."""
    return part / whole if whole else 1.0


def _harmonic(a: float, b: float) -> float:
    return 2 * a * b / (a + b) if a + b else 0.0
