"""One run: scan, decide what is due, analyse in workers, write one photo a transaction."""

from __future__ import annotations

import time
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from filelock import FileLock, Timeout

from tintype import __version__
from tintype.analysis.sources import moved_by_facts
from tintype.catalog import files, photos, pictures, settled
from tintype.catalog.database import Connection, Database
from tintype.catalog.settled import Found
from tintype.errors import BusyError
from tintype.indexing.jobs import Engine, Job, KnownPicture, Outcome, Wanted
from tintype.indexing.plan import Plan, Scope, make_plan, resolve_scopes
from tintype.indexing.report import IndexReport, OnEvent, Progress
from tintype.indexing.rest import Rest
from tintype.types import AnalysedPhoto

_LOCK_NAME = "index.lock"
_SETTLED = 200  # folders a transaction


@dataclass(frozen=True, slots=True)
class Pass:
    """Sources that run together over all photos.

    Attributes:
        revisions: the sources and their current revisions.
        engine: makes the engine for a number of jobs; called only when there are any.
    """

    revisions: Mapping[str, str]
    engine: Callable[[int], Engine]


def index(
    database: Database,
    targets: Sequence[Path],
    passes: Sequence[Pass],
    on_event: OnEvent,
    stopping: Callable[[], bool],
    group_people: Callable[[], object] = lambda: None,
    rest: Rest | None = None,
) -> IndexReport:
    """Bring the catalog up to date with the files at ``targets``.

    Args:
        targets: absolute, existing folders or files.
        passes: one after the other; the report's counts are of the first.
        on_event: receives events as documented in ``docs/events.md``.
        stopping: asked often; when true, the run ends and what is finished stays stored.
        group_people: called after the first pass, unless the run was stopped.
        rest: when to rest; the engines ask it themselves.

    Raises:
        BusyError: another run works on this library.
        EnvironmentFault: the catalog cannot be written, or the models cannot run.
    """
    try:
        # The system frees the lock when a process dies, so a crash never blocks a library.
        with FileLock(database.folder / _LOCK_NAME, timeout=0):
            run = _Run(database, on_event, stopping, rest or Rest.never())
            return run.go(targets, passes, group_people)
    except Timeout as error:
        raise BusyError(
            "Another run is indexing into this library.",
            "Wait for it, or use another library with --library.",
        ) from error


@dataclass(frozen=True, slots=True)
class _Content:
    """What a file holds.

    Attributes:
        picture: key of its picture, see ``media.picture``.
        known: that picture was looked at in another file.
    """

    fingerprint: bytes
    picture: bytes | None
    known: bool


class _Run:
    """The state of one run. All methods run in one thread: there is one writer."""

    def __init__(
        self, database: Database, on_event: OnEvent, stopping: Callable[[], bool], rest: Rest
    ) -> None:
        self._database = database
        self._revisions: Mapping[str, str] = {}
        self._stopping = stopping
        self._rest = rest
        self._report = IndexReport()
        self._progress = Progress(self._report, on_event, rest)
        self._plan = Plan()
        self._unsettled: dict[tuple[int, str], Found] = {}
        self._late = False  # in a pass after the first
        # Content that a worker looks at right now, and further files found to hold the same.
        self._in_flight: dict[bytes, int] = {}
        self._twins: dict[int, list[Job]] = defaultdict(list)
        self._given: dict[int, _Content] = {}  # what jobs hold that workers look at
        self._known: set[int] = set()  # jobs whose content was known when they were given out

    def go(
        self,
        targets: Sequence[Path],
        passes: Sequence[Pass],
        group_people: Callable[[], object],
    ) -> IndexReport:
        start = time.monotonic()
        with self._database.writer() as connection:
            scopes = resolve_scopes(connection, targets)
        first, *later = passes
        self._scan(scopes, first.revisions)
        self._report.scanned = self._plan.scanned
        self._report.unchanged = self._plan.unchanged
        self._report.failed = list(self._plan.failures)
        self._report.stages["scan"] = time.monotonic() - start
        self._progress.start(len(self._plan.jobs), first.revisions)
        if not self._stopping():
            self._note_missing()
            self._work(first.engine)
        if not self._stopping():
            self._group(group_people)
        self._report.seconds = time.monotonic() - start
        for one in later:
            if not self._stopping():
                self._later(scopes, one)
        self._settle()
        self._report.late_seconds = time.monotonic() - start - self._report.seconds
        self._report.interrupted = self._stopping()
        self._progress.end()
        return self._report

    def _scan(self, scopes: Sequence[Scope], revisions: Mapping[str, str]) -> None:
        self._revisions = revisions
        self._known.clear()
        with self._database.reader() as connection:
            self._plan = make_plan(
                connection,
                scopes,
                revisions,
                self._progress.found,
                self._rest.gate(self._stopping),
            )
        for found in (*self._plan.stamped, *self._plan.unsettled):
            self._unsettled[found.root_id, found.folder] = found

    def _later(self, scopes: Sequence[Scope], one: Pass) -> None:
        """Run sources that could wait, on photos that are stored by now."""
        self._late = True
        plan = self._plan
        if not plan.unsettled and set(one.revisions.items()) <= (plan.done or set()):
            return  # the scan before says that nothing is due here, either
        self._scan(scopes, one.revisions)
        if self._plan.jobs:
            self._progress.start(len(self._plan.jobs), one.revisions)
            self._work(one.engine)

    def _note_missing(self) -> None:
        """Mark what is gone before new files are met, so that a move is known for one."""
        if not self._plan.missing:
            return
        with self._database.writer() as connection:
            files.mark_missing(connection, self._plan.missing)
            files.drop_missing_problems(connection)

    def _work(self, engine: Callable[[int], Engine]) -> None:
        if self._plan.jobs:
            jobs = self._plan.jobs
            for outcome in engine(len(jobs)).run(jobs, self._decide, self._stopping):
                self._finish(outcome)

    def _settle(self) -> None:
        """Remember the folders that were compared file by file: the next scan is quicker."""
        unsettled = list(self._unsettled.values())
        for start in range(0, len(unsettled), _SETTLED):
            if self._stopping():
                return
            with self._database.writer() as connection:
                settled.settle(connection, unsettled[start : start + _SETTLED])

    def _group(self, group_people: Callable[[], object]) -> None:
        start = time.perf_counter()
        group_people()
        self._report.stages["people"] = time.perf_counter() - start

    def _decide(self, job: Job, fingerprint: bytes, picture: bytes | None = None, /) -> Wanted:
        """Decide what a file needs, now that its content is known: perhaps nothing."""
        first = self._in_flight.get(fingerprint, job.number)
        if first != job.number:  # else it is asked again, after a worker died
            self._twins[first].append(job)
            return None
        same = None
        with self._database.reader() as connection:
            photo_id = photos.id_of(connection, fingerprint)
            due = set(self._revisions)
            if photo_id is not None:
                due -= photos.done_sources(connection, photo_id, self._revisions)
            elif picture is not None:
                replaces = self._plan.jobs.before(job.number)
                same = pictures.find(connection, picture, self._revisions, replaces)
        if photo_id is not None and not due:
            self._link(job, photo_id)
            return None
        self._in_flight[fingerprint] = job.number
        self._given[job.number] = _Content(fingerprint, picture, same is not None)
        if photo_id is not None:
            self._known.add(job.number)
        return KnownPicture(same[1], frozenset(due)) if same is not None else frozenset(due)

    def _link(self, job: Job, photo_id: int) -> None:
        """Record a file whose photo is known and wants nothing."""
        with self._database.writer() as connection:
            status = self._place(connection, job, photo_id)
        self._count(job, status, photo_id)

    def _place(self, connection: Connection, job: Job, photo_id: int) -> str:
        """Record that a photo lies at a job's place; return in which way that is news."""
        place = self._plan.jobs.place(job.number)
        before = self._plan.jobs.before(job.number)
        status = "unchanged"
        if before != photo_id:
            moved = files.claim_missing(connection, photo_id, place.name)
            status = "moved" if moved else "duplicate"
        files.link(connection, place, job.size, job.mtime_ns, photo_id)
        changed = {photo_id} if before is None else {photo_id, before}
        photos.refresh_search(connection, changed)
        return status

    def _finish(self, outcome: Outcome) -> None:
        job = outcome.job
        content = self._given.pop(job.number, None)
        if content is not None:
            self._in_flight.pop(content.fingerprint, None)
        twins = self._twins.pop(job.number, [])
        photo_id = self._store(outcome, content)
        if photo_id is None:
            for failed in (job, *twins):
                self._fail(failed, outcome)
            return
        for twin in twins:
            self._link(twin, photo_id)

    def _store(self, outcome: Outcome, content: _Content | None) -> int | None:
        """Store a photo, if there is one; return its number."""
        start = time.perf_counter()
        job = outcome.job
        before = self._plan.jobs.before(job.number)
        with self._database.writer() as connection:
            photo = outcome.photo
            if content is not None and content.known:
                photo = self._carried(connection, outcome, content)
            if photo is None:
                return None
            photo_id = photos.store(connection, photo, replaces=before)
            if content is not None and content.picture is not None:
                pictures.remember(connection, content.fingerprint, content.picture)
            status = self._place(connection, job, photo_id)
        for stage, seconds in photo.stages.items():
            self._report.stages[stage] += seconds
        self._report.stages["write"] += time.perf_counter() - start
        # Content that was known and moved is still a move, whatever was due besides.
        known = job.number in self._known
        self._count(job, status if known and status == "moved" else "indexed", photo_id)
        return photo_id

    def _carried(
        self, connection: Connection, outcome: Outcome, content: _Content
    ) -> AnalysedPhoto | None:
        """Carry over what was found in the same picture; return what is to be stored besides.

        None if the file cannot be read, or that picture's photo is meanwhile another one.
        """
        facts = outcome.photo.facts if outcome.photo is not None else outcome.facts
        replaces = self._plan.jobs.before(outcome.job.number)
        same = None
        if facts is not None and content.picture is not None:
            same = pictures.find(connection, content.picture, self._revisions, replaces)
        if facts is None or same is None:
            return None
        photo_id, before = same
        photo_id = pictures.carry(
            connection, photo_id, content.fingerprint, replaces, moved_by_facts(before, facts)
        )
        if outcome.photo is not None:
            return outcome.photo
        return pictures.with_facts(connection, photo_id, content.fingerprint, facts)

    def _fail(self, job: Job, outcome: Outcome) -> None:
        reason = outcome.reason or "changed while it was looked at"
        checked_by = None if outcome.transient or outcome.reason is None else __version__
        place = self._plan.jobs.place(job.number)
        with self._database.writer() as connection:
            files.record_problem(connection, place, job.size, job.mtime_ns, reason, checked_by)
        if not self._late:
            self._report.failed.append((job.path, reason))
        self._progress.photo(job.path, "failed", None, reason)

    def _count(self, job: Job, status: str, photo_id: int) -> None:
        if self._late:
            self._progress.photo(job.path, "unchanged", photo_id)
            return
        match status:
            case "indexed":
                self._report.indexed += 1
            case "moved":
                self._report.moved += 1
            case "duplicate":
                self._report.duplicates += 1
            case _:
                self._report.unchanged += 1
        self._progress.photo(job.path, status, photo_id)
