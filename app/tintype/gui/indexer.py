"""Indexing as a child process: started, listened to and cancelled from the window.

The child writes JSON lines on standard error; it stops gracefully when its standard input ends,
which also happens when the window dies.
"""

from __future__ import annotations

import json
import logging
import sys
from collections import deque
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

from PySide6.QtCore import QObject, QProcess, QTimer, Signal

from tintype.errors import ExitCode
from tintype.gui.run_log import RunLog

log = logging.getLogger(__name__)

Command = Callable[[Path, Sequence[Path]], list[str]]
Ending = Literal["done", "cancelled", "nothing", "busy", "failed"]

LONGEST_LINE = 1 << 20
GRACE_MS = 6000
GIVES_WAY_MS = 30_000
"""Reading text goes on at least so long before it gives way to folders that wait."""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far the run is. ``rate`` in photos a second; ``seconds_left`` None while unknown.

    Attributes:
        text: whether text is read now in photos that were looked at before.
        paused: why the run rests, if it does: ``asked``, ``battery``, ``user`` or ``load``.
        low: whether everything else on the machine goes first.
    """

    done: int
    total: int
    failed: int
    rate: float
    seconds_left: float | None
    text: bool = False
    paused: str = ""
    low: bool = False


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a run ended.

    Attributes:
        new: photos that were analysed in this run.
        failed: files that could not be read.
        detail: the child's own last words, when it failed.
        scanned: files that the scan found.
        seconds: how long it took.
        stages: seconds of each stage, summed over all photos.
    """

    ending: Ending
    new: int
    failed: int
    detail: str = ""
    scanned: int = 0
    seconds: float = 0.0
    stages: Mapping[str, float] = field(default_factory=dict)


def batch_index(library: Path, paths: Sequence[Path]) -> list[str]:
    """The command line of the real indexer."""
    options = ["--progress", "jsonl", "--json", "--until-eof"]
    command = [sys.executable, "-m", "tintype", "batch-index", "--library", str(library)]
    return [*command, *options, "--", *map(str, paths)]


class LineBuffer:
    """Cuts a stream of bytes into lines; a line beyond all measure is thrown away."""

    def __init__(self) -> None:
        self._rest = b""

    def feed(self, data: bytes) -> list[str]:
        """The lines that ``data`` completes."""
        *lines, rest = (self._rest + data).split(b"\n")
        self._rest = rest if len(rest) <= LONGEST_LINE else b""
        return [line.decode("utf-8", "replace").strip() for line in lines]


def parse_event(line: str) -> dict[str, Any] | None:
    """The event in a line, or None if the line is something else."""
    if not line.startswith("{"):
        return None
    try:
        event = json.loads(line)
    except ValueError:
        return None
    return event if isinstance(event, dict) and isinstance(event.get("event"), str) else None


class IndexProcess(QObject):
    """One indexer at a time; folders asked for meanwhile wait their turn.

    Reading text, which may take days, gives way to them and goes on afterwards.

    Args:
        library: the library's folder.
        command: makes the child's command line; tests put their own.

    Attributes:
        log: what the present run is at, and what the last ones did.
    """

    running_changed = Signal(bool)
    scanned = Signal(int)
    """Files found so far, before the total is known."""
    progressed = Signal(object)
    """A :class:`Progress`."""
    file_failed = Signal(str, str)
    """Path and reason."""
    grew = Signal()
    """A photo was stored: views may reload."""
    stored = Signal(int)
    """Id of a photo that is new, or that looks another way than before."""
    looked_at = Signal(str)
    """The path of the photo that was done last."""
    phase_changed = Signal(str)
    """What is done to all photos together: ``people`` while they are grouped, ``end`` at last."""
    rested = Signal(str)
    """Why the run rests now (see :class:`Progress`); nothing when it goes on."""
    ended = Signal(object)
    """An :class:`Outcome`."""

    def __init__(
        self, library: Path, command: Command = batch_index, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._command = command
        self._process: QProcess | None = None
        self._paths: list[Path] = []
        self._waiting: list[Path] = []
        self._lines = LineBuffer()
        self._words: deque[str] = deque(maxlen=6)
        self._cancelled = self._gives_way = False
        self._new = self._failed = 0
        self._text = False
        self._low = False
        self._paused = ""
        self._end_event: dict[str, Any] = {}
        self._grace = QTimer(self, singleShot=True, interval=GRACE_MS)
        self._grace.timeout.connect(self._kill)
        self._text_time = QTimer(self, singleShot=True, interval=GIVES_WAY_MS)
        self._text_time.timeout.connect(self._give_way)
        self.log = RunLog(self)

    @property
    def running(self) -> bool:
        """Whether a child is at work."""
        return self._process is not None

    @property
    def paused(self) -> str:
        """Why the run rests now; nothing while it goes on."""
        return self._paused

    @property
    def low(self) -> bool:
        """Whether everything else on the machine goes first."""
        return self._low

    @property
    def paths(self) -> list[Path]:
        """What is indexed now, and what waits for its turn."""
        return [*self._paths, *self._waiting] if self.running else []

    def pause(self) -> None:
        """Begin nothing new until told to go on."""
        self._tell("pause")

    def resume(self) -> None:
        """Go on after a pause."""
        self._tell("resume")

    def set_low(self, low: bool) -> None:
        """Let everything else on the machine go first, in this run and in those to come."""
        self._low = low
        self._tell("low" if low else "full")

    def _tell(self, order: str) -> None:
        if self._process is not None and not (self._cancelled or self._gives_way):
            self._process.write(f"{order}\n".encode())

    def index(self, paths: Iterable[Path]) -> None:
        """Index folders: now, or after the run that is under way; text it reads can wait."""
        self._waiting += [path for path in paths if path not in self._waiting]
        if not self.running and self._waiting:
            self._start()
        elif not self._text_time.isActive():
            self._give_way()

    def _give_way(self) -> None:
        """End a run that only reads text: folders that wait come first, then the rest of it."""
        if self._process is None or not (self._text and self._waiting):
            return
        if not (self._cancelled or self._gives_way):
            self._gives_way = True
            self._waiting += [path for path in self._paths if path not in self._waiting]
            self._process.closeWriteChannel()
            self._grace.start()

    def cancel(self) -> None:
        """Ask the child to stop; it stores what is finished. Killed if it does not."""
        self._waiting.clear()
        if self._process is not None and not self._cancelled:
            self._cancelled = True
            self._process.closeWriteChannel()
            self._grace.start()

    def stop(self, wait_ms: int = 3000) -> None:
        """Cancel and wait: for the end of the program."""
        self.cancel()
        process = self._process
        if process is not None and not process.waitForFinished(wait_ms):
            process.kill()
            process.waitForFinished(1000)

    def _start(self) -> None:
        paths, self._waiting = self._waiting, []
        self._paths, self._paused, self._end_event = paths, "", {}
        self._lines, self._cancelled, self._gives_way = LineBuffer(), False, False
        self._words.clear()
        self._new, self._failed, self._text = 0, 0, False
        process = QProcess(self)
        if sys.platform != "win32":  # else all of this program's memory is prepared for copying
            process.setUnixProcessParameters(QProcess.UnixProcessFlag.UseVFork)
        process.readyReadStandardError.connect(self._read)
        process.readyReadStandardOutput.connect(process.readAllStandardOutput)
        process.finished.connect(self._finished)
        process.errorOccurred.connect(self._error)
        self._process = process
        program, *arguments = self._command(self._library, paths)
        self.running_changed.emit(True)
        process.start(program, arguments)
        if self._low:
            self._tell("low")

    def _kill(self) -> None:
        if self._process is not None:
            log.warning("the indexer did not stop when asked; killing it")
            self._process.kill()

    def _read(self) -> None:
        if self._process is None:
            return
        for line in self._lines.feed(bytes(self._process.readAllStandardError().data())):
            event = parse_event(line)
            if event is None:
                if line:
                    self._words.append(line[:500])
                continue
            try:
                self._handle(event)
            except (KeyError, TypeError, ValueError):
                log.warning("an indexer event that makes no sense: %.200s", line)

    def _handle(self, event: dict[str, Any]) -> None:
        match event["event"]:
            case "scan":
                self.scanned.emit(int(event["found"]))
            case "start":
                self._text = list(event.get("sources", ())) == ["text"]
                if self._text:
                    self._text_time.start()
                total = int(event["total"])
                self.progressed.emit(
                    Progress(0, total, self._failed, 0.0, None, self._text, self._paused, self._low)
                )
            case "progress":
                self._handle_progress(event)
            case "photo":
                self._handle_photo(event)
            case "phase":
                self.phase_changed.emit(str(event["phase"]))
            case "paused":
                self._rest(str(event["reason"]))
            case "resumed":
                self._rest("")
            case "end":
                self._end_event = event
                self.phase_changed.emit("end")  # what photos have in common is still to come

    def _rest(self, reason: str) -> None:
        self._paused = reason
        self.rested.emit(reason)

    def _handle_progress(self, event: dict[str, Any]) -> None:
        left = event.get("seconds_left")
        self.progressed.emit(
            Progress(
                int(event["done"]),
                int(event["total"]),
                int(event["failed"]),
                float(event.get("photos_per_second") or 0.0),
                None if left is None else float(left),
                self._text,
                self._paused,
                self._low,
            )
        )

    def _handle_photo(self, event: dict[str, Any]) -> None:
        self.looked_at.emit(str(event["path"]))
        if event["status"] == "failed":
            self._failed += 1
            self.file_failed.emit(str(event["path"]), str(event.get("reason") or ""))
            return
        if event["status"] == "indexed" and not self._text:
            self._new += 1
            if event.get("photo") is not None:
                self.stored.emit(int(event["photo"]))
        self.grew.emit()

    def _error(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart and self._process is not None:
            self._end("failed", self._process.errorString())

    def _finished(self, code: int, status: QProcess.ExitStatus) -> None:
        self._read()
        crashed = status == QProcess.ExitStatus.CrashExit
        if self._gives_way and not self._cancelled:
            self._end("done")
        elif self._cancelled or (code == ExitCode.INTERRUPTED and not crashed):
            self._end("cancelled")
        elif crashed:
            self._end("failed", "\n".join(self._words))
        else:
            endings: dict[int, Ending] = {
                ExitCode.OK: "done",
                ExitCode.NOTHING_READABLE: "nothing",
                ExitCode.BUSY: "busy",
            }
            self._end(endings.get(code, "failed"), "\n".join(self._words))

    def _end(self, ending: Ending, detail: str = "") -> None:
        process, self._process = self._process, None
        self._grace.stop()
        self._text_time.stop()
        if process is not None:
            process.deleteLater()
        self._paused = ""
        self.ended.emit(self._outcome(ending, detail))
        if self._waiting and ending in ("done", "nothing") and not self.running:
            self._start()
        elif not self.running:
            self._waiting.clear()
            self.running_changed.emit(False)

    def _outcome(self, ending: Ending, detail: str) -> Outcome:
        end = self._end_event
        try:
            seconds = float(end.get("seconds", 0)) + float(end.get("late_seconds", 0))
            stages = {str(key): float(value) for key, value in end["stage_seconds"].items()}
            scanned = int(end.get("scanned", 0))
        except (AttributeError, KeyError, TypeError, ValueError):  # stopped before its end
            return Outcome(ending, self._new, self._failed, detail)
        return Outcome(ending, self._new, self._failed, detail, scanned, seconds, stages)
