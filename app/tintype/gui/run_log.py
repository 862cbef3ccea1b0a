"""What the indexer is at and what its last runs did: kept for pages that are opened later."""

from __future__ import annotations

import json
import time
from collections import deque
from dataclasses import asdict, dataclass, field
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QDateTime, QObject, Qt, Signal

if TYPE_CHECKING:
    from collections.abc import Callable

    from tintype.gui.indexer import IndexProcess, Outcome, Progress
    from tintype.gui.state import WindowState

Phase = Literal["start", "scan", "photos", "text", "people", "end"]

RUNS_KEY = "runs"
"""In the window's state: the last runs as JSON."""

KEPT = 30
SAMPLES = 180
SAMPLE_SECONDS = 1.0


@dataclass(frozen=True, slots=True)
class RunRecord:
    """A run that is over.

    Attributes:
        at: when it ended, ISO 8601 with the time zone.
        stages: milliseconds a new photo, by stage; empty where there was none.
    """

    at: str
    ending: str
    new: int
    failed: int
    scanned: int = 0
    seconds: float = 0.0
    folders: list[str] = field(default_factory=list)
    stages: dict[str, float] = field(default_factory=dict)


class RunLog(QObject):
    """Listens to the indexer.

    Attributes:
        phase: what is done at present.
        progress: the last figures of the present run, if there are any yet.
        found: files that the scan has met.
        file: the photo that was done last.
        speeds: photos a second, one value a second or so, the latest last.
        runs: the runs that are over, the latest first.
    """

    changed = Signal()
    """Anything of the above, often while a run goes on."""

    def __init__(self, indexer: IndexProcess, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__(indexer)
        self._indexer, self._clock = indexer, clock
        self._state: WindowState | None = None
        self.runs: list[RunRecord] = []
        self._clear()
        indexer.running_changed.connect(self._running)
        indexer.scanned.connect(self._scanned)
        indexer.progressed.connect(self._progressed)
        indexer.phase_changed.connect(self._phase)
        indexer.looked_at.connect(self._looked_at)
        indexer.rested.connect(lambda _: self.changed.emit())
        indexer.ended.connect(self._ended)

    def keep_in(self, state: WindowState) -> None:
        """Remember runs in the window's state, and begin with those that are there."""
        self._state = state
        self.runs = _read(state.text(RUNS_KEY))
        self.changed.emit()

    def last_good(self) -> RunRecord | None:
        """The latest run that came to its end, if there was one."""
        return next((run for run in self.runs if run.ending in ("done", "nothing")), None)

    def _clear(self) -> None:
        self.phase: Phase = "start"
        self.progress: Progress | None = None
        self.found = 0
        self.file = ""
        self.folders: list[str] = []
        self.speeds: deque[float] = deque(maxlen=SAMPLES)
        self._sampled = 0.0

    def _running(self, running: bool) -> None:
        if running:
            self._clear()
            self.folders = [str(path) for path in self._indexer.paths]
        self.changed.emit()

    def _scanned(self, found: int) -> None:
        self.phase, self.found = "scan", found
        self.changed.emit()

    def _progressed(self, progress: Progress) -> None:
        self.phase = "text" if progress.text else "photos"
        self.progress = progress
        now = self._clock()
        if progress.rate > 0 and now - self._sampled >= SAMPLE_SECONDS:
            self._sampled = now
            self.speeds.append(progress.rate)
        self.changed.emit()

    def _phase(self, phase: str) -> None:
        if phase in ("people", "end"):
            self.phase = "people" if phase == "people" else "end"
            self.changed.emit()

    def _looked_at(self, path: str) -> None:
        self.file = path  # figures follow soon: nothing is told for each photo

    def _ended(self, outcome: Outcome) -> None:
        if outcome.ending != "busy":
            self.runs = [self._record(outcome), *self.runs][:KEPT]
            if self._state is not None:
                self._state.put(RUNS_KEY, json.dumps([asdict(run) for run in self.runs]))
        self.changed.emit()

    def _record(self, outcome: Outcome) -> RunRecord:
        now = QDateTime.currentDateTime()
        at = now.toOffsetFromUtc(now.offsetFromUtc()).toString(Qt.DateFormat.ISODate)
        per_photo = 1000 / outcome.new if outcome.new else 0.0
        stages = {name: round(s * per_photo, 1) for name, s in outcome.stages.items() if per_photo}
        return RunRecord(
            at,
            outcome.ending,
            outcome.new,
            outcome.failed,
            outcome.scanned,
            round(outcome.seconds, 1),
            self.folders,
            stages,
        )


def _read(text: str) -> list[RunRecord]:
    """Runs as they were kept; what cannot be read is as if it had not been."""
    try:
        return [RunRecord(**run) for run in json.loads(text or "[]")]
    except (TypeError, ValueError):
        return []
