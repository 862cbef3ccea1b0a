"""Thresholds of many classes that together reach a precision at the best recall.

Recall at a given pooled precision is largest where every class is cut at the same *marginal*
precision: the chance that a tag with exactly that score is right (a Lagrangian argument: otherwise
lowering one class's threshold and raising another's would gain hits at no cost). That chance is
a logistic curve of the score's logit with one slope for all classes and an offset for each,
drawn towards zero so that a class with five photos does not follow its luck.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

_SPREAD = 0.36  # prior variance of the classes' offsets
_NEWTON_STEPS = 30
_FOLDS = 5
_GRID = np.arange(0.30, 0.96, 0.005)


@dataclass(frozen=True, slots=True)
class Told:
    """Scores of classes in photos, and whether they were right; arrays of one length."""

    photos: NDArray[np.intp]
    classes: NDArray[np.intp]
    scores: NDArray[np.float64]
    hits: NDArray[np.bool_]

    def where(self, chosen: NDArray[np.bool_]) -> Told:
        """Return a part of them."""
        return Told(
            self.photos[chosen], self.classes[chosen], self.scores[chosen], self.hits[chosen]
        )


@dataclass(frozen=True, slots=True)
class Curve:
    """``P(right) = sigmoid(slope * logit(score) + offsets[class])``."""

    slope: float
    offsets: NDArray[np.float64]

    def chance(self, told: Told) -> NDArray[np.float64]:
        """Return how likely each is right."""
        return _sigmoid(self.slope * _logit(told.scores) + self.offsets[told.classes])

    def thresholds(self, chance: float) -> NDArray[np.float64]:
        """Return the score of every class from which on a tag is right with ``chance``."""
        edge = np.log(chance / (1 - chance))
        return _sigmoid((edge - self.offsets) / self.slope)


def fit(told: Told, classes: int) -> Curve:
    """Fit the curve by penalised maximum likelihood (Newton's method)."""
    design = np.zeros((len(told.scores), classes + 2))
    design[:, 0], design[:, 1] = _logit(told.scores), 1
    design[np.arange(len(design)), told.classes + 2] = 1
    penalty = np.full(classes + 2, 1 / _SPREAD)
    penalty[:2] = 1e-6
    weights = np.zeros(classes + 2)
    for _ in range(_NEWTON_STEPS):
        chance = _sigmoid(design @ weights)
        gradient = design.T @ (told.hits - chance) - penalty * weights
        curvature = (design * (chance * (1 - chance))[:, None]).T @ design + np.diag(penalty)
        step = np.linalg.solve(curvature, gradient)
        weights += step
        if np.abs(step).max() < 1e-8:
            break
    return Curve(float(weights[0]), weights[1] + weights[2:])


def choose(told: Told, classes: int, target: float) -> NDArray[np.float64]:
    """Return a threshold for each class so that pooled precision on unseen photos is ``target``.

    The marginal precision to cut at is found on photos that the curve was not fitted to.
    """
    unseen = np.empty(len(told.scores))
    for fold in range(_FOLDS):
        mine = told.photos % _FOLDS == fold
        unseen[mine] = fit(told.where(~mine), classes).chance(told.where(mine))
    reached = [
        cut for cut in _GRID if told.hits[unseen >= cut].sum() >= target * (unseen >= cut).sum()
    ]
    return fit(told, classes).thresholds(float(reached[0] if reached else _GRID[-1]))


def told_by(samples: Sequence[tuple[int, int, float, bool]]) -> Told:
    """Return ``(photo, class, score, hit)`` rows as arrays."""
    photos, classes, scores, hits = zip(*samples, strict=True)
    return Told(
        np.array(photos, np.intp),
        np.array(classes, np.intp),
        np.array(scores, np.float64),
        np.array(hits, np.bool_),
    )


def _logit(scores: NDArray[np.float64]) -> NDArray[np.float64]:
    clipped = np.clip(scores, 1e-3, 1 - 1e-3)
    return np.log(clipped / (1 - clipped))


def _sigmoid(values: NDArray[np.float64]) -> NDArray[np.float64]:
    return np.asarray(1 / (1 + np.exp(-values)))
