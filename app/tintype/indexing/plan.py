"""What there is to do: the scan compared with the catalog, folder by folder."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from pathlib import Path

from tintype import __version__
from tintype.catalog import files
from tintype.catalog.database import Connection
from tintype.catalog.files import KnownFile, Place
from tintype.indexing.jobs import Job
from tintype.media.scan import scan
from tintype.types import FileStat


@dataclass(frozen=True, slots=True)
class Scope:
    """A folder, or one file, to look at: where it is and where it belongs in the catalog.

    ``name`` is None for a folder.
    """

    path: Path
    root_id: int
    root: Path
    folder: str
    name: str | None = None


@dataclass(slots=True)
class Plan:
    """The outcome of a scan.

    Attributes:
        jobs: files that are new, changed, or due for a source.
        places: where each job's file belongs, by job number.
        replaces: the photo that lay there before, by job number, for files that are known.
        missing: ids of files that are gone.
        failures: files that could not be read last time and have not changed since, and
            folders that cannot be listed.
    """

    jobs: list[Job] = field(default_factory=list)
    places: dict[int, Place] = field(default_factory=dict)
    replaces: dict[int, int] = field(default_factory=dict)
    missing: list[int] = field(default_factory=list)
    failures: list[tuple[str, str]] = field(default_factory=list)
    scanned: int = 0
    unchanged: int = 0


def resolve_scopes(connection: Connection, targets: Sequence[Path]) -> list[Scope]:
    """Find or make the roots of the given absolute paths. Paths inside others are left out."""
    outermost = [
        path
        for path in dict.fromkeys(targets)
        if not any(path != other and path.is_relative_to(other) for other in targets)
    ]
    for path in outermost:
        files.ensure_root(connection, path if path.is_dir() else path.parent)
    roots = files.root_paths(connection)  # only now: a new root may have taken in older ones
    scopes = []
    for path in outermost:
        folder = path if path.is_dir() else path.parent
        root_id, root = next((i, r) for i, r in roots.items() if folder.is_relative_to(r))
        name = None if folder == path else path.name
        scopes.append(Scope(path, root_id, root, files.relative_folder(folder, root), name))
    return scopes


def make_plan(
    connection: Connection,
    scopes: Iterable[Scope],
    revisions: Mapping[str, str],
    on_found: Callable[[int], None],
    stopping: Callable[[], bool],
) -> Plan:
    """Scan and compare. Only reads.

    Args:
        revisions: current revision of each source that is wanted.
        on_found: called with the number of photo files met so far.
    """
    plan = Plan()
    for scope in scopes:
        _scan_scope(connection, scope, revisions, plan, on_found, stopping)
    return plan


def _scan_scope(
    connection: Connection,
    scope: Scope,
    revisions: Mapping[str, str],
    plan: Plan,
    on_found: Callable[[int], None],
    stopping: Callable[[], bool],
) -> None:
    problems: list[str] = []

    def on_problem(path: Path, reason: str) -> None:
        problems.append(str(path))
        plan.failures.append((str(path), reason))

    visited = set()
    found = _by_folder(scan([scope.path], on_problem=on_problem), scope.root)
    for folder, entries in found:
        if stopping():
            return
        visited.add(folder)
        known = files.known_files(connection, scope.root_id, folder, revisions)
        for entry in entries:
            place = Place(scope.root_id, folder, entry.path.name)
            _compare(plan, place, entry, known.pop(place.name, None), revisions)
        if scope.name is None:
            plan.missing += [gone.id for gone in known.values() if gone.state == "present"]
        on_found(plan.scanned)
    if scope.name is None and scope.path.is_dir():
        _miss_folders(connection, scope, visited, problems, plan)


def _by_folder(found: Iterator[FileStat], root: Path) -> Iterator[tuple[str, list[FileStat]]]:
    """Group a scan, which yields a folder's files together, by folder relative to the root."""
    prefix = len(str(root).rstrip(os.sep)) + 1
    for parent, entries in groupby(found, key=lambda entry: entry.path.parent):
        yield str(parent)[prefix:].replace(os.sep, "/"), list(entries)


def _miss_folders(
    connection: Connection,
    scope: Scope,
    visited: set[str],
    problems: Sequence[str],
    plan: Plan,
) -> None:
    """Folders that were there and are not: their files are missing, unless we could not look."""
    unseen = [
        files.relative_folder(Path(path), scope.root)
        for path in problems
        if Path(path).is_relative_to(scope.root)
    ]
    for folder in files.known_folders(connection, scope.root_id, scope.folder):
        hidden = any(not p or folder == p or folder.startswith(f"{p}/") for p in unseen)
        if folder not in visited and not hidden:
            known = files.known_files(connection, scope.root_id, folder, {})
            plan.missing += [gone.id for gone in known.values() if gone.state == "present"]


def _compare(
    plan: Plan,
    place: Place,
    entry: FileStat,
    known: KnownFile | None,
    revisions: Mapping[str, str],
) -> None:
    plan.scanned += 1
    if known is not None and (known.size, known.mtime_ns) == (entry.size, entry.mtime_ns):
        if known.problem is not None and known.checked_by == __version__:
            plan.failures.append((str(entry.path), known.problem))
            return
        if known.state == "present" and known.photo_id and known.done >= revisions.keys():
            plan.unchanged += 1
            return
    job = Job(len(plan.places), str(entry.path), entry.size, entry.mtime_ns)
    plan.jobs.append(job)
    plan.places[job.number] = place
    if known is not None and known.photo_id is not None:
        plan.replaces[job.number] = known.photo_id
