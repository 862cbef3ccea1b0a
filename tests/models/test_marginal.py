"""Thresholds of many classes at once: the wanted precision, and rare classes that stay calm."""

import numpy as np
import pytest

from models.build import calibrate, marginal


def made(classes: int, photos: int, seed: int = 0) -> marginal.Told:
    """Scores whose chance to be right is a logistic curve with an offset for each class."""
    rng = np.random.default_rng(seed)
    offsets = rng.normal(0, 0.8, classes)
    number = rng.integers(0, classes, photos * 4)
    scores = rng.beta(1.5, 3, photos * 4).clip(0.02, 0.98)
    chance = 1 / (1 + np.exp(-(2.5 * np.log(scores / (1 - scores)) + 2 + offsets[number])))
    hits = rng.random(len(scores)) < chance
    return marginal.Told(rng.integers(0, photos, photos * 4), number, scores, hits)


def precision_and_hits(told: marginal.Told, thresholds: np.ndarray) -> tuple[float, int]:
    shown = told.scores >= thresholds[told.classes]
    return told.hits[shown].mean(), int(told.hits[shown].sum())


def test_unseen_tags_reach_the_target_and_more_of_them_than_at_one_threshold() -> None:
    told = made(20, 3000)
    mine = told.photos % 2 == 0
    thresholds = marginal.choose(told.where(mine), 20, 0.9)
    precision, hits = precision_and_hits(told.where(~mine), thresholds)
    assert precision == pytest.approx(0.9, abs=0.02)
    flat = next(
        np.full(20, cut)
        for cut in np.arange(0.05, 1, 0.005)
        if precision_and_hits(told.where(~mine), np.full(20, cut))[0] >= precision
    )
    assert hits > precision_and_hits(told.where(~mine), flat)[1]


def test_a_class_with_one_lucky_or_unlucky_tag_hardly_moves() -> None:
    told = made(5, 1500)
    single = [np.append(told.photos, 0), np.append(told.classes, 5), np.append(told.scores, 0.3)]
    lucky = marginal.fit(marginal.Told(*single, np.append(told.hits, True)), 6)
    unlucky = marginal.fit(marginal.Told(*single, np.append(told.hits, False)), 6)
    assert abs(lucky.offsets[5] - unlucky.offsets[5]) < 0.4


def test_thresholds_are_where_the_curve_says_so() -> None:
    curve = marginal.Curve(2.0, np.array([-0.5, 1.0]))
    edges = curve.thresholds(0.6)
    told = marginal.Told(np.zeros(2, np.intp), np.arange(2), edges, np.ones(2, bool))
    assert curve.chance(told) == pytest.approx([0.6, 0.6])


def test_no_object_threshold_lies_below_the_floor() -> None:
    rng = np.random.default_rng(1)
    samples = [
        calibrate.Sample(photo, key, float(score), bool(rng.random() < score**0.5))
        for photo in range(600)
        for key, score in (("person", rng.uniform(0.1, 1)), ("dog", rng.uniform(0.1, 1)))
    ]
    found = calibrate.calibrate_together(samples, 0.2)
    assert min(found.own.values()) >= 0.2
