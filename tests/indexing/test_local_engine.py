"""Workers are watched: whatever one of them does, it costs at most the photo at fault."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tintype.errors import EnvironmentFault
from tintype.indexing.engines.local import LocalEngine, worker_count
from tintype.indexing.jobs import Job

SCRIPT = Path(__file__).with_name("scripted_worker.py")


def run(
    names: list[str],
    mode: str = "works",
    stopping: Callable[[], bool] = lambda: False,
    wanted: Callable[[str], bool] = lambda _name: True,
    silence: float = 120.0,
) -> dict[str, str | None]:
    """Return each name's reason, None for a photo."""
    command = [sys.executable, str(SCRIPT), mode]
    engine = LocalEngine(2, command=command, silence=silence)
    jobs = [Job(number, name, 1, 1) for number, name in enumerate(names)]
    found: dict[str, str | None] = {}
    decide = lambda job, *_: frozenset({"objects"}) if wanted(job.path) else None  # noqa: E731
    for outcome in engine.run(jobs, decide, stopping):
        assert outcome.job.path not in found, "each job ends once"
        found[outcome.job.path] = outcome.reason
    return found


NAMES = [f"{number}.jpg" for number in range(40)]


@pytest.fixture(autouse=True)
def _tests_in_children(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONPATH", f"{SCRIPT.parent.parent}", prepend=":")


def test_every_job_comes_back() -> None:
    assert run(NAMES) == dict.fromkeys(NAMES)


def test_what_is_not_wanted_is_left_out() -> None:
    assert set(run(NAMES, wanted=lambda name: name.startswith("1"))) == {
        name for name in NAMES if name.startswith("1")
    }


def test_a_crash_while_reading_costs_that_file() -> None:
    found = run([*NAMES[:20], "crash.jpg", *NAMES[20:], "crash too.jpg"])
    crashed = {name: reason for name, reason in found.items() if reason}
    assert set(crashed) == {"crash.jpg", "crash too.jpg"}
    assert all("ended the program" in reason and "139" in reason for reason in crashed.values())
    assert set(NAMES) < found.keys()


def test_a_crash_in_the_models_costs_that_photo() -> None:
    found = run([*NAMES[:5], "models.jpg", *NAMES[5:]])
    assert [name for name, reason in found.items() if reason] == ["models.jpg"]
    assert set(NAMES) < found.keys()


def test_a_hanging_file_is_given_up() -> None:
    found = run(["a.jpg", "hang.jpg", "b.jpg"], silence=3.0)
    assert found == {"hang.jpg": "took longer than 3 seconds", "a.jpg": None, "b.jpg": None}


def test_stopping_takes_under_two_seconds_and_keeps_what_is_finished() -> None:
    started = time.monotonic()
    found = run([*NAMES[:8], "slow.jpg"], stopping=lambda: time.monotonic() - started > 1.5)
    assert time.monotonic() - started < 3.5
    assert set(found) >= set(NAMES[:8])
    assert "slow.jpg" not in found


def test_a_worker_that_cannot_work_says_why() -> None:
    with pytest.raises(EnvironmentFault, match="the model is damaged"):
        run(NAMES, mode="broken")


def test_workers_that_die_at_once_end_the_run_with_a_message() -> None:
    with pytest.raises(EnvironmentFault, match=r"cannot be started .*exit code 7"):
        run(NAMES, mode="dies")


@pytest.mark.parametrize(("jobs", "wanted", "count"), [(1000, 3, 3), (1, 4, 1), (17, 4, 3)])
def test_no_more_workers_than_asked_for_or_than_there_is_work(
    jobs: int, wanted: int, count: int
) -> None:
    assert worker_count(jobs, wanted) == count
