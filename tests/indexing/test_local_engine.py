"""Workers are watched: whatever one of them does, it costs at most the photo at fault."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

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


class Witness:
    """What an engine waits for and does to its processes, in order."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.waits: list[float] = []
        self.done: list[tuple[int, str]] = []
        self.processes: list[subprocess.Popen[bytes]] = []
        witness = self

        class Process(subprocess.Popen):
            def __init__(self, *args: Any, **options: Any) -> None:
                super().__init__(*args, **options)
                witness.processes.append(self)

            def kill(self) -> None:
                witness.done.append((self.pid, "kill"))
                super().kill()

            def wait(self, timeout: float | None = None) -> int:
                witness.done.append((self.pid, "wait"))
                return super().wait(timeout)

        monkeypatch.setattr("tintype.indexing.engines.local.subprocess.Popen", Process)

    def watch(self, engine: LocalEngine) -> None:
        """Note how long each look at the workers' messages may take."""
        events = engine._events
        witness = self

        class Events:
            get_nowait, put = events.get_nowait, events.put

            def get(self, timeout: float = float("inf")) -> Any:
                witness.waits.append(timeout)
                return events.get(timeout=timeout)

        engine._events = Events()


def test_stopping_waits_for_no_worker_and_keeps_what_is_finished(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Stopping is quick (2 seconds, with the program's own end) because of all that is held here.

    One worker would be busy for a minute. The engine looks often whether it is to stop, then looks
    no more, kills before it waits, and what waits there is only for the system to clear up.
    """
    witness = Witness(monkeypatch)
    engine = LocalEngine(2, command=[sys.executable, str(SCRIPT), "works"])
    witness.watch(engine)
    jobs = [Job(number, name, 1, 1) for number, name in enumerate([*NAMES[:8], "slow.jpg"])]
    found: dict[str, str | None] = {}
    looks_at_the_end: list[int] = []

    def stopping() -> bool:
        if len(found) < 8:
            return False
        looks_at_the_end.append(len(witness.waits))
        return True

    for outcome in engine.run(jobs, lambda *_: frozenset({"objects"}), stopping):
        found[outcome.job.path] = outcome.reason
    assert found == dict.fromkeys(NAMES[:8])
    assert max(witness.waits) <= 0.1, "seconds until it looks again whether it is to stop"
    assert len(witness.waits) == looks_at_the_end[0], "told to stop, it waits for no more messages"
    for pid in {process.pid for process in witness.processes}:
        done = [act for one, act in witness.done if one == pid]
        assert done == ["kill", "wait"], "nobody is waited for who was not killed before"
    assert all(process.returncode is not None for process in witness.processes), "none is left"
    assert any(process.returncode != 0 for process in witness.processes), "it was still at work"


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
