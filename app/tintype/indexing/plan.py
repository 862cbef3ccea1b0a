"""What there is to do: the scan compared with the catalog, folder by folder."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from tintype import __version__
from tintype.catalog import files
from tintype.catalog.database import Connection
from tintype.catalog.files import KnownFile, Place
from tintype.catalog.settled import Found, settled
from tintype.indexing.todo import Todo
from tintype.media import reasons
from tintype.media.scan import Expected, Listing, listings


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
        missing: ids of files that are gone.
        failures: files that could not be read last time and have not changed since, and
            folders that cannot be listed.
        unsettled: folders that had to be compared file by file.
        stamped: folders whose files are as expected, but whose stamp is a new one.
        done: sources, with the revisions that are done for every photo in all other folders;
            None where there are no others.
    """

    jobs: Todo = field(default_factory=Todo)
    missing: list[int] = field(default_factory=list)
    failures: list[tuple[str, str]] = field(default_factory=list)
    unsettled: list[Found] = field(default_factory=list)
    stamped: list[Found] = field(default_factory=list)
    done: set[tuple[str, str]] | None = None
    scanned: int = 0
    unchanged: int = 0


def resolve_scopes(connection: Connection, targets: Sequence[Path]) -> list[Scope]:
    """Find or make the roots of the given absolute paths. Paths inside others are left out.

    What is not there makes no root: a drive may go between being named and being looked at, and
    its parent is not what was meant.
    """
    outermost = [
        path
        for path in dict.fromkeys(targets)
        if not any(path != other and path.is_relative_to(other) for other in targets)
    ]
    for path in outermost:
        if path.exists():
            files.ensure_root(connection, path if path.is_dir() else path.parent)
    roots = files.root_paths(connection)  # only now: a new root may have taken in older ones
    known = set(roots.values())
    scopes = []
    for path in outermost:
        folder = path if path in known or path.is_dir() else path.parent
        covering = ((i, root) for i, root in roots.items() if folder.is_relative_to(root))
        root_id, root = next(covering, (None, folder))
        if root_id is None:
            continue
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

    if scope.path == scope.root and files.is_away(connection, scope.root_id, scope.root):
        on_problem(scope.root, reasons.of_system(FileNotFoundError()))
        return
    visited = set()
    memory = settled(connection, scope.root_id) if scope.name is None else {}
    prefix = len(str(scope.root).rstrip(os.sep)) + 1
    due = revisions.items()
    expected: Expected | None = None

    def expect(path: str) -> Expected | None:
        nonlocal expected
        known = memory.get(path[prefix:].replace(os.sep, "/"))
        expected = known.expected() if known is not None and due <= known.runs.items() else None
        return expected

    for listing in listings(scope.path, on_problem, expect):
        if stopping():
            return
        folder = listing.folder[prefix:].replace(os.sep, "/")
        visited.add(folder)
        if listing.unchanged:
            _pass_over(plan, memory[folder].runs, listing)
            if expected is not None and listing.stamp not in (None, expected.stamp):
                plan.stamped.append(_found(scope, folder, listing))
        else:
            _compare_folder(connection, scope, folder, listing, revisions, plan)
        on_found(plan.scanned)
    if scope.name is None and scope.path.is_dir():
        _miss_folders(connection, scope, visited, problems, plan)


def _pass_over(plan: Plan, runs: Mapping[str, str], listing: Listing) -> None:
    """Count a folder's files, which are all unchanged with nothing due."""
    plan.scanned += listing.unchanged
    plan.unchanged += listing.unchanged
    done = runs.items()
    if plan.done is None:
        plan.done = set(done)
    elif plan.done != done:
        plan.done &= done


def _found(scope: Scope, folder: str, listing: Listing) -> Found:
    count = len(listing.files) or listing.unchanged
    return Found(scope.root_id, folder, count, listing.stamp, tuple(listing.below))


def _compare_folder(
    connection: Connection,
    scope: Scope,
    folder: str,
    listing: Listing,
    revisions: Mapping[str, str],
    plan: Plan,
) -> None:
    """Compare a folder's files one by one."""
    known = files.known_files(connection, scope.root_id, folder, revisions)
    if listing.files:
        plan.unsettled.append(_found(scope, folder, listing))
    for name, seen in sorted(listing.files.items()):
        place = Place(scope.root_id, folder, name)
        _compare(plan, place, listing.folder, seen, known.pop(name, None), revisions)
    if scope.name is None:
        plan.missing += [gone.id for gone in known.values() if gone.state == "present"]


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
    folder: str,
    seen: tuple[int, int],
    known: KnownFile | None,
    revisions: Mapping[str, str],
) -> None:
    """Decide about one file, given the path of its folder, its size and mtime_ns."""
    plan.scanned += 1
    if known is not None and (known.size, known.mtime_ns) == seen:
        if known.problem is not None and known.checked_by == __version__:
            plan.failures.append((str(Path(folder, place.name)), known.problem))
            return
        if known.state == "present" and known.photo_id and known.done >= revisions.keys():
            plan.unchanged += 1
            return
    plan.jobs.add(place, folder, *seen, known.photo_id if known is not None else None)
