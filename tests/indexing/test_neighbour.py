"""A run in the background rests on battery, and its estimates are steady."""

from __future__ import annotations

import math
import os
import sys
from itertools import pairwise
from pathlib import Path

from tintype.indexing.engines.local import LocalEngine
from tintype.indexing.jobs import Job
from tintype.indexing.neighbour import Rest, on_battery
from tintype.indexing.pace import Pace

SCRIPT = Path(__file__).with_name("scripted_worker.py")


def test_a_rest_begins_and_ends_with_the_battery_and_is_told_once() -> None:
    told: list[bool] = []
    draining, now = [False], [0.0]
    rest = Rest(told.append, lambda: draining[0], lambda: now[0])
    assert not rest()
    draining[0] = True
    assert not rest(), "the battery is looked at now and then"
    now[0] = 6.0
    assert rest()
    assert rest()
    draining[0], now[0] = False, 12.0
    assert not rest()
    assert told == [True, False]


def test_a_machine_that_does_not_tell_is_taken_for_plugged_in(monkeypatch) -> None:
    import psutil

    monkeypatch.setattr(psutil, "sensors_battery", lambda: None, raising=False)
    assert not on_battery()
    monkeypatch.delattr(psutil, "sensors_battery")
    assert not on_battery()


def test_workers_that_rest_go_on_and_lose_nothing(monkeypatch) -> None:
    """Nothing new is begun meanwhile; a rest longer than the silence kills nobody."""
    monkeypatch.setenv("PYTHONPATH", f"{SCRIPT.parent.parent}", prepend=os.pathsep)
    looks = iter([*[True] * 60, *[False] * 1000])
    command = [sys.executable, str(SCRIPT), "works"]
    engine = LocalEngine(1, command=command, silence=5.0, resting=lambda: next(looks))
    jobs = [Job(number, f"{number}.jpg", 1, 1) for number in range(20)]
    outcomes = engine.run(jobs, lambda _job, _found: frozenset({"objects"}), lambda: False)
    assert sorted(outcome.job.number for outcome in outcomes) == list(range(20))
    assert not next(looks), "it did rest"


def test_the_pace_of_bursts_is_right_from_the_first_batches_on() -> None:
    pace = Pace(100.0)
    for number in range(1, 60):
        pace.add(8)
        assert math.isclose(pace.look(100.0 + 4 * number), 2.0, rel_tol=1e-9)


def test_the_pace_follows_within_two_minutes_and_never_jumps() -> None:
    pace, now, seen = Pace(0.0), 0.0, []
    for rate, seconds in ((10, 300), (2, 120)):
        for _ in range(seconds):
            now += 1.0
            pace.add(rate)
            seen.append(pace.look(now))
    assert abs(seen[299] - 10) < 0.01
    assert 2 <= seen[-1] < 2.7
    assert all(abs(b - a) <= 0.03 * a for a, b in pairwise(seen))


def test_a_long_rest_does_not_spoil_the_estimate() -> None:
    pace = Pace(0.0)
    for second in range(1, 200):
        pace.add(10)
        pace.look(float(second))
    pace.add(10)
    assert pace.look(5000.0) > 5
