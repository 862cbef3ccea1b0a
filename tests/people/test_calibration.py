"""How strict to be: laxer among few people, never where they look alike."""

from __future__ import annotations

import math

import numpy as np
import pytest

from people.made import faces
from tintype.people.blocks import go_on
from tintype.people.calibration import certain_strangers, ease, laxest
from tintype.people.linkage import Clusters

STRANGERS = 0.055  # deviation in each of 128 dimensions: 0.88 apart
FAMILY = 0.036  # 0.58 apart


def people(count, deviation=STRANGERS, seed=0):
    """So many people, a face each."""
    vectors = np.random.default_rng(seed).normal(0, deviation, (count, 128)).astype(np.float32)
    return Clusters.of(vectors, np.ones(count, np.float32), np.arange(count))


def eases(clusters, greatest=math.inf):
    return ease(clusters, np.arange(len(clusters.label)), greatest, go_on)


def test_the_fewer_people_the_laxer_but_a_handful_says_nothing() -> None:
    medians = [float(np.median(eases(people(n)))) for n in (30, 200, 2000, 6000)]
    assert medians == sorted(medians, reverse=True)
    assert medians[0] == pytest.approx(1.12, abs=0.01)
    assert medians[-1] == pytest.approx(1, abs=0.01)
    assert (eases(people(10)) == 1).all()


@pytest.mark.parametrize("count", [40, 700])
def test_a_family_is_no_reason_to_be_lax(count) -> None:
    assert float(np.median(eases(people(count, FAMILY)))) < 1


def test_a_family_among_strangers_is_kept_apart_more_strictly() -> None:
    strangers, family = people(500).centroid, people(60, FAMILY, seed=1).centroid
    both = np.concatenate([strangers, family + 0.05])
    clusters = Clusters.of(both, np.ones(560, np.float32), np.arange(560))
    found = eases(clusters)
    assert np.median(found[500:]) < np.median(found[:500]) - 0.1


def test_where_people_in_one_photo_lie_close_the_limit_does_not_grow() -> None:
    clusters = people(60)
    assert (eases(clusters, greatest=0.9) == 1).all()
    assert eases(clusters, greatest=1.05).max() == pytest.approx(1.05)


def test_people_in_one_photo_tell_how_near_strangers_lie() -> None:
    clusters = people(400)
    pairs = np.stack([np.arange(0, 400, 2), np.arange(1, 400, 2)], axis=1)
    lie = certain_strangers(clusters, pairs)
    assert 0.7 < lie < 0.8
    collage = np.concatenate([pairs, [[7, 7]]])
    assert certain_strangers(clusters, collage) == pytest.approx(lie, abs=0.06)
    assert certain_strangers(clusters, pairs[:50]) == math.inf


def test_no_ease_exceeds_what_neighbours_are_searched_for() -> None:
    vectors, _ = faces([1] * 300, spread=0.03)
    clusters = Clusters.of(vectors, np.ones(300, np.float32), np.arange(300))
    assert eases(clusters).max() <= laxest(300)
