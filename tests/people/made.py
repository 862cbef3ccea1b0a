"""Faces that never were: descriptors of made-up people, as far apart as real ones are."""

from __future__ import annotations

import numpy as np

NOBODY = np.zeros((0, 2), np.int64)


def faces(sizes, seed=0, spread=0.022):
    """Descriptors of people with so many faces each, shuffled, and who each face is."""
    random = np.random.default_rng(seed)
    people = np.repeat(np.arange(len(sizes)), sizes)
    random.shuffle(people)
    centres = random.normal(0, 0.055, (len(sizes), 128))
    vectors = centres[people] + random.normal(0, spread, (len(people), 128))
    return vectors.astype(np.float32), people


def partition(groups):
    """The groups as a set of sets of faces; ungrouped faces are nowhere."""
    groups = np.asarray(groups)
    return {frozenset(np.flatnonzero(groups == g).tolist()) for g in set(groups.tolist()) - {-1}}


def good(count):
    return np.full(count, 0.8, np.float32)
