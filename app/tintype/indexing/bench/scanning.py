"""What scanning unchanged files costs, beside the barest walk over the same tree."""

from __future__ import annotations

import gc
import os
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import TypeVar
from unittest.mock import patch

from tintype.catalog import bulk, files, settled
from tintype.catalog.database import Database
from tintype.indexing.plan import Plan, Scope, make_plan, resolve_scopes

_IN_FOLDER = 100
Answer = TypeVar("Answer")
_REVISIONS = {"objects": "o@1", "faces": "f@1", "scenes": "s@1", "places": "p@1", "text": "t@1"}


@dataclass(frozen=True, slots=True)
class ScanTimes:
    """Seconds of processor time, the system's included: medians.

    Attributes:
        bare: an ``os.scandir`` walk with a ``stat`` of every file.
        scan: a scan that compares all with the catalog and finds nothing to do.
        listed: the same where the file system does not tell that a folder is as it was.
        file_by_file: the same where no folder is known to be settled: once after changes.
    """

    files: int
    bare: float
    scan: float
    listed: float
    file_by_file: float


def measure(folder: Path, count: int, rounds: int) -> ScanTimes:
    """Make so many files in an empty folder, and a catalog that knows them; time scans."""
    tree = folder / "photos"
    stats = list(_make(tree, count))
    database = Database(folder / "library")
    try:
        scopes = _know(database, tree, stats)
        _scan(database, scopes, count)
        slow, plan = _timed(lambda: _scan(database, scopes, count))
        with database.writer() as connection:
            settled.settle(connection, plan.unsettled)
        rows = [_round(database, scopes, count, tree) for _ in range(rounds)]
    finally:
        database.close()
    bare, scan, listed = (median(column) for column in zip(*rows, strict=True))
    return ScanTimes(count, bare, scan, listed, slow)


def _round(
    database: Database, scopes: Sequence[Scope], count: int, tree: Path
) -> tuple[float, float, float]:
    """Time all in turn, so that they meet the same weather."""
    bare, _ = _timed(lambda: _walk(tree))
    quick, _ = _timed(lambda: _scan(database, scopes, count))
    with patch("tintype.media.scan.telling_devices", frozenset):
        listed, _ = _timed(lambda: _scan(database, scopes, count))
    return bare, quick, listed


def _make(tree: Path, count: int) -> Iterator[tuple[str, str, int, int]]:
    """Make small files, 100 a folder; yield folder, name, size and mtime_ns."""
    for number in range(count):
        folder = f"{2000 + number // 20_000}/event {number // _IN_FOLDER:05}"
        name = f"IMG_{number:07}.jpg"
        path = tree / folder / name
        if number % _IN_FOLDER == 0:
            path.parent.mkdir(parents=True)
        path.write_bytes(b"\xff")
        info = path.stat()
        yield folder, name, info.st_size, info.st_mtime_ns


def _know(
    database: Database, tree: Path, stats: Sequence[tuple[str, str, int, int]]
) -> list[Scope]:
    """Enter files and photos, each done by every source."""
    with database.writer() as connection:
        scopes = resolve_scopes(connection, [tree])
    numbers = range(1, len(stats) + 1)
    with bulk.loading(database):
        bulk.insert(
            database,
            "photo",
            ("id", "fingerprint", "width", "height", "format", "colour", "present", "added_at"),
            ((i, i.to_bytes(20, "big"), 1, 1, "JPEG", 0, 1, files.now()) for i in numbers),
        )
        bulk.insert(
            database,
            "file",
            ("folder", "name", "size", "mtime_ns", "photo_id", "root_id", "state"),
            (
                (*stat, i, scopes[0].root_id, "present")
                for i, stat in zip(numbers, stats, strict=True)
            ),
        )
        bulk.insert(
            database,
            "analysis_run",
            ("photo_id", "source", "revision", "fingerprint", "ok", "seconds", "at"),
            (
                (i, source, revision, i.to_bytes(20, "big"), 1, 0.1, files.now())
                for i in numbers
                for source, revision in _REVISIONS.items()
            ),
        )
    return scopes


def _scan(database: Database, scopes: Sequence[Scope], count: int) -> Plan:
    with database.reader() as connection:
        plan = make_plan(connection, scopes, _REVISIONS, lambda _found: None, lambda: False)
    if plan.unchanged != count or plan.jobs or plan.missing:
        raise RuntimeError(f"{plan.unchanged} of {count} files were found unchanged")
    return plan


def _walk(tree: Path) -> None:
    pending = [str(tree)]
    while pending:
        with os.scandir(pending.pop()) as entries:
            for entry in entries:
                if entry.is_dir(follow_symlinks=False):
                    pending.append(entry.path)
                else:
                    entry.stat()


def _timed(act: Callable[[], Answer]) -> tuple[float, Answer]:
    gc.collect()
    start = time.thread_time()
    answer = act()
    return time.thread_time() - start, answer
