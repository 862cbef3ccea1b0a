"""How time and memory grow: made-up faces, as many as wanted, from real ones plus noise."""

from __future__ import annotations

import os
import sys
import time
from dataclasses import dataclass
from multiprocessing import get_context
from typing import Any

import numpy as np
from numpy.typing import NDArray

from tintype.people.bench.scores import Scores, scores
from tintype.people.grouping import group

Floats = NDArray[np.float32]
Ints = NDArray[np.int64]

# About how many photos the people of LFW have (Huang et al. 2007): (photos, people with so many).
LFW_SIZES = (
    (1, 4069), (2, 779), (3, 291), (4, 187), (5, 112), (6, 55), (7, 39), (8, 33), (9, 26), (10, 15),
    (11, 16), (12, 10), (13, 11), (14, 10), (15, 11), (17, 8), (19, 7), (22, 5), (28, 8), (33, 10),
    (41, 7), (52, 8), (71, 3), (109, 1), (121, 1), (144, 1), (236, 1), (530, 1),
)  # fmt: skip
_NOISE = 0.95  # of the deviations that the real faces have from their people's means
_BLOCK = 1 << 16  # faces made at once


@dataclass(frozen=True, slots=True)
class Run:
    """One grouping of made-up faces.

    Attributes:
        seconds, processor_seconds: of the grouping alone, by the clock and on all cores.
        peak_bytes: greatest memory of its process, the made-up faces included; None where the
            system does not tell.
    """

    faces: int
    seconds: float
    processor_seconds: float
    peak_bytes: int | None
    scores: Scores


def made_up(vectors: Floats, people: Ints, count: int, seed: int = 1) -> tuple[Floats, Ints]:
    """Make ``count`` faces that lie as the real ones do, and say whose they are.

    Each person's mean is drawn from the normal distribution that the real people's means have;
    each face is a mean plus or minus a real face's deviation from its own. People have about as
    many faces as in LFW, so most have one.

    Args:
        vectors: descriptors of real faces, float32 ``[n, dim]``.
        people: who they are, ``[n]``; at least two people, at least one with two faces.
    """
    random = np.random.default_rng(seed)
    middle, root, deviations = _spread(vectors, people)
    photos = np.repeat(*np.array(LFW_SIZES).T)
    sizes = random.choice(photos, count)
    sizes = sizes[: int(np.searchsorted(np.cumsum(sizes), count)) + 1]
    who = random.permutation(np.repeat(np.arange(len(sizes)), sizes)[:count])
    means = (middle + random.normal(size=(len(sizes), len(root))) @ root.T).astype(np.float32)
    made = np.empty((count, vectors.shape[1]), np.float32)
    for start in range(0, count, _BLOCK):
        some = who[start : start + _BLOCK]
        noise = deviations[random.integers(0, len(deviations), len(some))]
        sign = random.choice(np.array([-_NOISE, _NOISE], np.float32), (len(some), 1))
        made[start : start + _BLOCK] = means[some] + sign * noise
    return made, who


def measure(vectors: Floats, people: Ints, count: int) -> Run:
    """Group so many made-up faces, see :func:`made_up`, in a process whose memory can be told."""
    with get_context("spawn").Pool(1) as pool:
        return pool.apply(_run, (vectors, people, count))


def _run(vectors: Floats, people: Ints, count: int) -> Run:
    made, who = made_up(vectors, people, count)
    nobody = np.zeros((0, 2), np.int64)
    good = np.ones(count, np.float32)
    start, processor = time.perf_counter(), time.process_time()
    found = group(made, good, np.arange(count), nobody, nobody)
    seconds, processor = time.perf_counter() - start, time.process_time() - processor
    return Run(count, seconds, processor, _peak(), scores(found, who))


def _spread(vectors: Floats, people: Ints) -> tuple[Any, Any, Floats]:
    """Return the people's middle, a root of how their means vary, and the faces' deviations."""
    _, number = np.unique(people, return_inverse=True)
    size = np.bincount(number)
    means = np.zeros((len(size), vectors.shape[1]))
    np.add.at(means, number, vectors)
    means /= size[:, None]
    several = size[number] > 1
    deviations = (vectors - means[number])[several]
    deviations *= np.sqrt(size / np.maximum(size - 1, 1))[number[several]][:, None]
    within = deviations.T @ deviations / len(deviations)
    # The means of few faces vary more than people do.
    between = np.cov(means.T) - within / size.mean()
    values, directions = np.linalg.eigh(between)
    root = directions * np.sqrt(np.maximum(values, 0))
    return means.mean(axis=0), root, deviations.astype(np.float32)


def _peak() -> int | None:
    if os.name != "posix":
        return None
    import resource

    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak if sys.platform == "darwin" else peak * 1024
