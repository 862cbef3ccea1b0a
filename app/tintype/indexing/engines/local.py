"""Worker processes on this machine, watched: a crash or a hang costs the photo that caused it."""

from __future__ import annotations

import os
import queue
import subprocess
import sys
import threading
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from operator import length_hint
from typing import Any, BinaryIO, cast

from tintype.errors import EnvironmentFault
from tintype.indexing import neighbour
from tintype.indexing.bandwidth import Bucket
from tintype.indexing.engines.wire import receive, send
from tintype.indexing.jobs import Decide, Job, Outcome
from tintype.indexing.machine import cores, free_memory
from tintype.indexing.messages import Analysing, Broken, Done, Hashed, Idle, Reading
from tintype.indexing.rest import Rest
from tintype.inference.kept import expected_device
from tintype.inference.providers import crew

_CHUNK = 8  # photos that share a batch; also what a crash makes us do again
_WORKER_MEMORY = 600 << 20  # bytes a worker may need at its peak
_STARTS = 3  # workers in a row that may die without having read a file
_POLL = 0.1


class _Worker:
    """One child process and what we know of its work."""

    def __init__(self, command: Sequence[str], events: queue.SimpleQueue[Any]) -> None:
        # A decoder's complaints are not for the user; TINTYPE_DEBUG shows them.
        stderr = None if os.environ.get("TINTYPE_DEBUG") else subprocess.DEVNULL
        # One thread for numpy's BLAS: starting more takes a tenth of a second, for nothing here.
        environment = {"OPENBLAS_NUM_THREADS": "1", **os.environ}
        self.process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=stderr, env=environment
        )
        self._inbox = cast("BinaryIO", self.process.stdin)
        self._outbox = cast("BinaryIO", self.process.stdout)
        self.chunk: dict[int, Job] = {}
        self.reading: int | None = None
        self.heard = time.monotonic()
        self.spoke = False
        self.hung = False
        self.stale = False  # slowed down for good: to be replaced
        self._thread = threading.Thread(target=self._listen, args=(events,), daemon=True)
        self._thread.start()

    def _listen(self, events: queue.SimpleQueue[Any]) -> None:
        try:
            while True:
                events.put((self, receive(self._outbox)))
        except (EOFError, OSError):
            events.put((self, None))
        except Exception as error:  # noqa: BLE001 - a thread has nobody to raise to
            events.put((self, Broken(f"A worker cannot be understood: {error!r}", "")))

    def send(self, message: Any) -> None:
        """Send a message; a dead worker is noticed by its listener, not here."""
        self.heard = time.monotonic()
        try:
            send(self._inbox, message)
        except OSError:
            return

    def kill(self) -> None:
        """End the process at once and close our ends."""
        self.process.kill()
        self.process.wait()
        self._thread.join()
        for stream in (self._inbox, self._outbox):
            try:
                stream.close()
            except OSError:  # unsent bytes for a process that is gone
                continue


class LocalEngine:
    """Runs jobs in ``workers`` processes.

    Args:
        workers: how many; 1 or more.
        arguments: for each worker, see ``indexing.worker.main``.
        command: how a worker is started (tests start others).
        silence: seconds without a word from a worker after which it is taken to hang.
        rest: while it says so, workers that are done get nothing more to do; also their priority.
        bucket: limits what workers read.
    """

    def __init__(
        self,
        workers: int,
        arguments: Sequence[str] = (),
        command: Sequence[str] | None = None,
        silence: float = 120.0,
        rest: Rest | None = None,
        bucket: Bucket | None = None,
    ) -> None:
        self._rest = rest or Rest.never()
        self._bucket = bucket
        self._low = self._rest.low
        self._idlers: list[_Worker] = []
        self._count = workers
        self._silence = silence
        self._command = [*(command or worker_command()), *arguments]
        self._events: queue.SimpleQueue[Any] = queue.SimpleQueue()
        self._workers: list[_Worker] = []
        self._again: deque[list[Job]] = deque()
        self._failed_starts = 0

    def run(
        self, jobs: Iterable[Job], decide: Decide, stopping: Callable[[], bool]
    ) -> Iterator[Outcome]:
        """See ``Engine.run``.

        Raises:
            EnvironmentFault: workers cannot work at all on this machine.
        """
        source = iter(jobs)
        self._rest.gate(stopping)()
        try:
            for _ in range(self._count):
                if not self._start(source):
                    break
            while self._workers and not stopping():
                yield from self._handle_next(source, decide)
            yield from self._finished()
        finally:
            for worker in self._workers:
                worker.kill()
            self._workers.clear()

    def _next_chunk(self, source: Iterator[Job]) -> list[Job]:
        if self._again:
            return self._again.popleft()
        # Ever smaller ones at the end, so that the workers end together.
        left = length_hint(source, _CHUNK * 2 * self._count)
        most = min(_CHUNK, -(-left // (2 * self._count)))
        chunk: list[Job] = []
        size = 0
        for job in source:
            chunk.append(job)
            size += job.size
            if len(chunk) >= most or (self._bucket is not None and self._bucket.enough(size)):
                break
        return chunk

    def _start(self, source: Iterator[Job]) -> bool:
        """Start a worker on the next chunk, if there is one."""
        chunk = self._next_chunk(source)
        if chunk:
            worker = _Worker(self._command, self._events)
            if self._low:
                neighbour.lower_priority(worker.process.pid)
            self._workers.append(worker)
            self._give(worker, chunk)
        return bool(chunk)

    def _give(self, worker: _Worker, chunk: list[Job]) -> None:
        worker.chunk = {job.number: job for job in chunk}
        worker.reading = None
        if self._bucket is not None:
            self._bucket.take(sum(job.size for job in chunk))
        worker.send(chunk)

    def _handle_next(self, source: Iterator[Job], decide: Decide) -> Iterator[Outcome]:
        self._heed()
        self._wake(source)
        try:
            worker, message = self._events.get(timeout=_POLL)
        except queue.Empty:
            self._end_hanging()
            return
        if worker not in self._workers:
            return
        worker.heard = time.monotonic()
        match message:
            case None:
                yield from self._lost(worker, source)
            case Done(outcome):
                worker.chunk.pop(outcome.job.number, None)
                yield outcome
            case Reading(number):
                worker.reading, worker.spoke = number, True
                self._failed_starts = 0
            case Analysing():
                worker.reading = None
            case Hashed(fingerprints, pictures):
                worker.reading = None
                job = worker.chunk
                found = fingerprints.items()
                worker.send({n: decide(job[n], f, pictures.get(n)) for n, f in found})
            case Broken(text, hint):
                raise EnvironmentFault(text, hint)
            case Idle():
                self._idle(worker, source)

    def _end_hanging(self) -> None:
        for worker in self._workers:
            if worker in self._idlers:
                continue
            if time.monotonic() - worker.heard > self._silence:
                worker.hung = True
                worker.process.kill()  # its listener reports the end

    def _heed(self) -> None:
        """Bring the workers to the priority that is wanted now."""
        if self._rest.low == self._low:
            return
        self._low = self._rest.low
        for worker in self._workers:
            if self._low:
                neighbour.lower_priority(worker.process.pid)
            elif not neighbour.raise_priority(worker.process.pid):
                worker.stale = True

    def _held(self) -> bool:
        """Whether nothing new is to be begun now."""
        return self._rest() or (self._bucket is not None and self._bucket.dry())

    def _wake(self, source: Iterator[Job]) -> None:
        """Let idle workers go on when the rest is over."""
        if self._idlers and not self._held():
            idlers, self._idlers = self._idlers, []
            for worker in idlers:
                self._idle(worker, source)

    def _idle(self, worker: _Worker, source: Iterator[Job]) -> None:
        if self._held():
            self._idlers.append(worker)
            return
        if worker.stale and not self._low:
            self._workers.remove(worker)
            worker.kill()
            self._start(source)
            return
        chunk = self._next_chunk(source)
        if chunk:
            self._give(worker, chunk)
        else:
            self._workers.remove(worker)
            worker.kill()

    def _lost(self, worker: _Worker, source: Iterator[Job]) -> Iterator[Outcome]:
        """A worker died. The file it had open is the culprit; the others are tried again.

        Where no file was open, each photo is tried alone, and one that is alone is the culprit.
        """
        self._workers.remove(worker)
        if worker in self._idlers:
            self._idlers.remove(worker)
        worker.kill()
        culprit = worker.reading
        if culprit is None and len(worker.chunk) == 1 and worker.spoke:
            culprit = next(iter(worker.chunk))
        if culprit is not None and (job := worker.chunk.pop(culprit, None)):
            yield Outcome(job, reason=self._blame(worker))
            self._requeue(list(worker.chunk.values()), alone=False)
        else:
            self._failed_starts += not worker.spoke
            if self._failed_starts >= _STARTS:
                raise EnvironmentFault(
                    f"The analysis cannot be started ({_end_of(worker)}).",
                    "`tintype doctor` checks the installation.",
                )
            self._requeue(list(worker.chunk.values()), alone=worker.spoke)
        self._start(source)

    def _blame(self, worker: _Worker) -> str:
        if worker.hung:
            return f"took longer than {self._silence:.0f} seconds"
        return f"ended the program that read it ({_end_of(worker)})"

    def _requeue(self, jobs: list[Job], *, alone: bool) -> None:
        if alone:
            self._again.extend([job] for job in jobs)
        elif jobs:
            self._again.append(jobs)

    def _finished(self) -> Iterator[Outcome]:
        """Yield what workers had finished before we were told to stop."""
        while True:
            try:
                _, message = self._events.get_nowait()
            except queue.Empty:
                return
            if isinstance(message, Done):
                yield message.outcome


def worker_count(jobs: int, wanted: int | None = None) -> int:
    """Return how many workers to start: as asked, else one a core, as far as memory allows.

    Never more than there are chunks of work, and few where an accelerator runs the models.
    """
    if wanted is None:
        most = crew(expected_device(), cores())
        wanted = min(most, max(1, free_memory() // _WORKER_MEMORY))
    return max(1, min(wanted, -(-jobs // _CHUNK)))


def worker_command() -> list[str]:
    """How to start a worker with this same program."""
    return [sys.executable, "-m", "tintype.indexing.worker"]


def _end_of(worker: _Worker) -> str:
    code = worker.process.returncode
    return f"signal {-code}" if code is not None and code < 0 else f"exit code {code}"
