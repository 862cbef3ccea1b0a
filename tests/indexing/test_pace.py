"""The time left is estimated steadily, whatever bursts, starts and rests there are."""

from __future__ import annotations

import math
from collections.abc import Iterator
from itertools import pairwise

import pytest

from tintype.indexing.pace import Pace


def feed(pace: Pace, times: Iterator[float] | list[float]) -> list[float]:
    """Count photos finished at these moments; return what was shown after each."""
    shown = []
    for at in times:
        pace.add(at)
        shown.append(pace.speed)
    return shown


def bursts(start: float, count: int, every: float, size: int = 8) -> list[float]:
    return [start + every * burst for burst in range(count) for _ in range(size)]


def test_nothing_is_said_before_something_is_known() -> None:
    assert feed(Pace(), bursts(30.0, 1, 4.0)) == [0.0] * 8


def test_the_start_of_the_workers_does_not_count() -> None:
    """Thirty seconds until the first photo, then a burst every four seconds: two a second."""
    shown = feed(Pace(), bursts(30.0, 60, 4.0))[8:]
    assert all(math.isclose(speed, 2.0, rel_tol=1e-9) for speed in shown)


@pytest.mark.parametrize("workers", [2, 8, 16])
def test_workers_that_start_one_by_one_are_seen_right(workers: int) -> None:
    """Each gives a burst every eight seconds, at its own moment."""
    times = sorted(
        at for worker in range(workers) for at in bursts(20.0 + 8.0 * worker / workers, 40, 8.0)
    )
    shown = feed(Pace(), times)
    late = [speed for at, speed in zip(times, shown, strict=True) if at > 45]
    assert all(abs(speed - workers) < 0.25 * workers for speed in late)


def test_the_pace_follows_within_two_minutes_and_never_jumps() -> None:
    times = [number / 10 for number in range(3000)]
    times += [300 + number / 2 for number in range(240)]
    shown = feed(Pace(), times)
    assert abs(shown[2999] - 10) < 0.01
    assert 2 <= shown[-1] < 2.7
    assert all(abs(b - a) <= 0.03 * a for a, b in pairwise(shown[200:]))


@pytest.mark.parametrize("slept", [25.0, 600.0, 30_000.0])
def test_a_sleep_of_the_computer_does_not_spoil_the_estimate(slept: float) -> None:
    pace = Pace()
    feed(pace, [number / 10 for number in range(2000)])
    shown = feed(pace, [200 + slept + number / 10 for number in range(50)])
    assert all(abs(speed - 10) < 0.1 for speed in shown)


def test_photos_that_take_long_are_no_sleep() -> None:
    """Half a minute each, then two minutes: the estimate follows."""
    pace = Pace()
    shown = feed(pace, [30.0 * number for number in range(20)])
    assert abs(1 / shown[-1] - 30) < 0.1
    shown = feed(pace, [570 + 110.0 * number for number in range(1, 20)])
    assert abs(1 / shown[-1] - 110) < 1
