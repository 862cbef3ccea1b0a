"""A run gets out of the way when told, on battery and while somebody works; then it goes on."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path

import psutil
import pytest

from tintype.indexing.bandwidth import Bucket
from tintype.indexing.engines.local import LocalEngine
from tintype.indexing.jobs import Job
from tintype.indexing.neighbour import Look, Others, on_battery
from tintype.indexing.orders import Orders
from tintype.indexing.rest import Rest

SCRIPT = Path(__file__).with_name("scripted_worker.py")


class Clock:
    """Seconds, as a test sets them."""

    now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


def resting(clock: Clock, look: Callable, *, low: bool = True) -> tuple[Rest, Orders, list]:
    told: list = []
    orders = Orders(low=low)
    return Rest(orders, told.append, look, clock), orders, told


def test_a_gentle_run_rests_for_the_reason_the_machine_gives(clock) -> None:
    reasons: list = [None]
    rest, _, told = resting(clock, lambda: reasons[0])
    assert not rest()
    reasons[0] = "battery"
    assert not rest(), "the machine is looked at now and then"
    clock.now = 6.0
    assert rest()
    assert rest()
    reasons[0], clock.now = "user", 12.0
    assert rest()
    reasons[0], clock.now = None, 18.0
    assert not rest()
    assert told == [
        {"event": "paused", "reason": "battery"},
        {"event": "paused", "reason": "user"},
        {"event": "resumed", "reason": "user"},
    ]


def test_a_run_at_full_speed_rests_only_when_asked(clock) -> None:
    rest, orders, told = resting(clock, lambda: "battery", low=False)
    assert not rest()
    orders.obey("pause\n")
    assert rest()
    orders.obey("resume")
    assert not rest()
    assert told == [
        {"event": "paused", "reason": "asked"},
        {"event": "resumed", "reason": "asked"},
    ]


def test_a_mode_counts_at_once_and_is_told(clock) -> None:
    rest, orders, told = resting(clock, lambda: "user", low=False)
    assert not rest()
    orders.obey("low")
    assert rest()
    orders.obey("full")
    assert not rest()
    assert [event.get("mode") for event in told] == ["low", None, "full", None]


def test_words_that_are_no_orders_change_nothing() -> None:
    orders = Orders()
    assert not any(orders.obey(word) for word in ("", "PAUSE", "stop", "pause now"))
    assert orders == Orders()


def test_the_working_clock_stands_still_during_rests(clock) -> None:
    rest, orders, _ = resting(clock, lambda: None)
    clock.now = 10.0
    orders.obey("pause")
    rest()
    clock.now = 500.0
    assert rest.worked() == 10.0
    orders.obey("resume")
    rest()
    clock.now = 503.0
    assert rest.worked() == 13.0


def test_a_gate_stays_shut_while_resting_and_opens_for_the_end(clock, monkeypatch) -> None:
    rest, orders, _ = resting(clock, lambda: None)
    slept = []

    def sleep(seconds: float) -> None:
        slept.append(seconds)
        if len(slept) == 3:
            orders.obey("resume")

    monkeypatch.setattr("tintype.indexing.rest.time.sleep", sleep)
    orders.obey("pause")
    assert not rest.gate(lambda: False)()
    assert len(slept) == 3
    orders.obey("pause")
    assert rest.gate(lambda: True)()


@pytest.mark.parametrize(
    ("battery", "idle", "load", "reason"),
    [
        (True, 900.0, 0.0, "battery"),
        (False, 3.0, 0.0, "user"),
        (False, 900.0, 1.0, None),  # known to be away: what else runs does not matter
        (False, None, 0.9, "load"),
        (False, None, 0.4, None),
    ],
)
def test_the_reason_to_rest(battery, idle, load, reason) -> None:
    assert Look(lambda: battery, lambda: idle, lambda: load)() == reason


def test_load_has_to_fall_well_below_where_it_began_to_disturb() -> None:
    loads = iter([0.6, 0.4, 0.2, 0.4])
    look = Look(lambda: False, lambda: None, lambda: next(loads))
    assert [look() for _ in range(4)] == ["load", "load", None, None]


def test_the_load_of_others_is_not_our_own(monkeypatch) -> None:
    class Times(tuple):
        __slots__ = ()
        idle = 100.0

    class Process:
        def __init__(self, used: float) -> None:
            self.used = used

        def cpu_times(self) -> tuple[float, ...]:
            return (self.used,)

        def children(self, recursive: bool) -> list[Process]:
            return [Process(now[1])]

    now = [100.0, 0.0]  # seconds that all have used; those that our workers have
    monkeypatch.setattr(psutil, "cpu_times", lambda: Times((now[0], 100.0)))
    monkeypatch.setattr(psutil, "Process", lambda: Process(0.0))
    monkeypatch.setattr("tintype.indexing.neighbour.os.cpu_count", lambda: 4)
    monkeypatch.setattr("tintype.indexing.neighbour.time.monotonic", lambda: now[0])
    others = Others()
    now[:] = [110.0, 10.0]
    assert others() == 0.0
    now[:] = [120.0, 10.0]
    assert others() == 0.25


def test_a_machine_that_does_not_tell_is_taken_for_plugged_in(monkeypatch) -> None:
    monkeypatch.setattr(psutil, "sensors_battery", lambda: None, raising=False)
    assert not on_battery()
    monkeypatch.delattr(psutil, "sensors_battery")
    assert not on_battery()


def engine(rest: Rest, monkeypatch, **options) -> LocalEngine:
    monkeypatch.setenv("PYTHONPATH", f"{SCRIPT.parent.parent}", prepend=os.pathsep)
    command = [sys.executable, str(SCRIPT), "works"]
    return LocalEngine(1, command=command, silence=5.0, rest=rest, **options)


def finished(one: LocalEngine, jobs: list[Job]) -> list[int]:
    outcomes = one.run(jobs, lambda _job, *_: frozenset({"objects"}), lambda: False)
    return sorted(outcome.job.number for outcome in outcomes)


def test_workers_that_rest_go_on_and_lose_nothing(monkeypatch) -> None:
    """Nothing new is begun meanwhile; a rest longer than the silence kills nobody."""
    looks = iter([None, *["user"] * 60, *[None] * 1000])
    told: list = []
    ticks = iter(range(0, 100_000, 10))  # each question is a new look
    rest = Rest(Orders(low=True), told.append, lambda: next(looks), lambda: next(ticks))
    jobs = [Job(number, f"{number}.jpg", 1, 1) for number in range(20)]
    assert finished(engine(rest, monkeypatch), jobs) == list(range(20))
    assert [event["event"] for event in told] == ["paused", "resumed"]


@pytest.mark.skipif(os.name == "nt", reason="there priorities go both ways")
def test_a_slowed_worker_is_replaced_at_full_speed_where_it_cannot_be_raised(monkeypatch) -> None:
    orders = Orders()
    lowered: list[int] = []

    def lower(pid: int) -> bool:
        lowered.append(pid)
        orders.obey("full")
        return True

    monkeypatch.setattr("tintype.indexing.neighbour.lower_priority", lower)
    monkeypatch.setattr("tintype.indexing.neighbour.raise_priority", lambda _pid: False)
    pids: list[int] = []
    others = {child.pid for child in psutil.Process().children()}  # of earlier tests, ending

    def decide(_job: Job, *_found: object) -> frozenset[str]:
        children = {child.pid for child in psutil.Process().children()}
        pids.extend(children - others)
        if len(pids) == 1:
            orders.obey("low")
        return frozenset({"objects"})

    one = engine(Rest(orders, lambda _event: None, lambda: None), monkeypatch)
    jobs = [Job(number, f"{number}.jpg", 1, 1) for number in range(20)]
    outcomes = list(one.run(jobs, decide, lambda: False))
    assert len(outcomes) == 20
    assert lowered == pids[:1]
    assert len(set(pids)) == 2


def test_reading_keeps_to_the_limit_over_all(clock) -> None:
    bucket, read = Bucket(10e6, clock), 0
    while clock.now < 60:
        if bucket.dry():
            clock.now += 0.1
        else:
            bucket.take(7_000_000)
            read += 7_000_000
    assert 590e6 <= read <= 620e6


def test_a_bucket_saves_no_more_than_a_second(clock) -> None:
    bucket = Bucket(10e6, clock)
    clock.now = 3600.0
    assert not bucket.dry()
    bucket.take(20_000_000)
    assert bucket.dry()
    clock.now += 0.9
    assert bucket.dry()
    clock.now += 0.2
    assert not bucket.dry()


def test_an_engine_with_a_limit_reads_little_at_once_and_everything(monkeypatch) -> None:
    given: list[int] = []
    bucket = Bucket(100.0)
    monkeypatch.setattr(bucket, "dry", lambda: False)
    monkeypatch.setattr(bucket, "take", given.append)
    jobs = [Job(number, f"{number}.jpg", 60, 1) for number in range(5)]
    assert finished(engine(Rest.never(), monkeypatch, bucket=bucket), jobs) == list(range(5))
    assert given == [120, 120, 60]
