"""Segments on disk: what changed is noted in the catalog, and folded into files beside it.

The catalog's table ``search_segment`` says which files count, so the files always fit the catalog
they lie beside, also one restored from a copy; deleting them loses nothing that is not made again.
A file holds some photos' columns. Newer ones stand above older ones, and those that are small
beside others are merged.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Sequence
from pathlib import Path

from tintype.catalog.columns import newest
from tintype.catalog.columns import segment as segments
from tintype.catalog.columns.extract import extract
from tintype.catalog.columns.merging import merge
from tintype.catalog.columns.segment import Segment
from tintype.catalog.database import Database
from tintype.paths import COLUMNS_NAME

_CHUNK = 65_536  # photos read at a time
_FEW = 3  # small files that are left as they are
_SMALL = 4_096  # photos up to which a file is small
_SHARE = 4  # a file is merged once those smaller than it hold more than this part of its photos


def pending(connection: sqlite3.Connection, since: int = 0) -> tuple[int, list[int]]:
    """Return the photos that changed after a version and are in no file, and the last version."""
    rows = connection.execute(
        "SELECT version, photo_id FROM photo_change WHERE version > ? ORDER BY version", (since,)
    ).fetchall()
    return (rows[-1][0] if rows else since), [photo_id for _, photo_id in rows]


def names(connection: sqlite3.Connection) -> tuple[str, ...]:
    """Return the names of the files that count, the oldest first."""
    rows = connection.execute("SELECT name FROM search_segment ORDER BY number")
    return tuple(name for (name,) in rows)


def load(folder: Path, name: str) -> Segment:
    """Map a file into memory.

    Raises:
        OSError: it is not there, or damaged.
    """
    return segments.load(folder / COLUMNS_NAME / name)


def forget(database: Database) -> None:
    """Note all photos as changed, for files are lost."""
    with database.writer() as connection:
        connection.execute("DELETE FROM search_segment")
        connection.execute("INSERT OR REPLACE INTO photo_change (photo_id) SELECT id FROM photo")


def fold(database: Database, stopping: Callable[[], bool] = lambda: False) -> bool:
    """Bring the files up to date with all that is pending.

    Args:
        stopping: asked every some seconds; true ends it, with nothing lost.

    Returns:
        Whether all is done: not if it was stopped, or another process is at it.

    Raises:
        EnvironmentFault: the catalog cannot be written.
        OSError: the files cannot.
    """
    from filelock import FileLock, Timeout  # not needed to look only

    folder = database.folder / COLUMNS_NAME
    folder.mkdir(exist_ok=True)
    try:
        with FileLock(database.folder / f"{COLUMNS_NAME}.lock", timeout=0):
            with database.reader() as connection:
                known = names(connection)
            if not _readable(folder, known):
                forget(database)
                known = ()
            _sweep(folder, known)
            done = _fold_pending(database, folder, stopping)
            while done and not stopping() and _merge_some(database, folder):
                pass
            return done
    except Timeout:
        return False


def _readable(folder: Path, known: Sequence[str]) -> bool:
    """Return whether all files are there, and of this version."""
    try:
        for name in known:
            segments.load(folder / name)
    except OSError:
        return False
    return True


def _fold_pending(database: Database, folder: Path, stopping: Callable[[], bool]) -> bool:
    with database.reader() as connection:
        _, changed = pending(connection)
    changed.sort()
    for start in range(0, len(changed), _CHUNK):
        if stopping():
            return False
        part = changed[start : start + _CHUNK]
        with database.reader() as connection:
            # The version is read first: what changes meanwhile is pending again.
            (version,) = connection.execute("SELECT max(version) FROM photo_change").fetchone()
            made = extract(connection, part)
        name = _save(folder, made)
        with database.writer() as connection:
            connection.execute("INSERT INTO search_segment (name) VALUES (?)", (name,))
            connection.executemany(
                "DELETE FROM photo_change WHERE photo_id = ? AND version <= ?",
                ((photo_id, version) for photo_id in part),
            )
    return True


def _save(folder: Path, segment: Segment) -> str:
    name = f"{os.urandom(16).hex()}.bin"
    newest.falling_keys(segment)  # so that they stand in the file, too
    segments.save(segment, folder / name)
    return name


def _merge_some(database: Database, folder: Path) -> bool:
    """Merge some files of about one size, if there are enough of them."""
    with database.reader() as connection:
        known = names(connection)
    loaded = [segments.load(folder / name) for name in known]
    chosen = worth_merging([len(one) + len(one.gone) for one in loaded])
    if not chosen:
        return False
    name = _save(folder, merge(loaded, chosen))
    with database.writer() as connection:
        connection.execute("INSERT INTO search_segment (name) VALUES (?)", (name,))
        connection.executemany(
            "DELETE FROM search_segment WHERE name = ?", ((known[at],) for at in chosen)
        )
    del loaded
    with database.reader() as connection:
        _sweep(folder, names(connection))
    return True


def worth_merging(sizes: Sequence[int]) -> list[int]:
    """Return the positions of files to merge: those that are small beside the next larger one.

    What stays is some small files, and others of which each is several times as large as all
    smaller ones together: their number, and how often a photo is written anew, grow with the
    logarithm of the photos. (The method is that of log-structured merge trees, O'Neil 1996.)
    """
    order = sorted(range(len(sizes)), key=sizes.__getitem__)
    smaller = merged = 0
    for count, at in enumerate(order):
        few = count < _FEW and sizes[at] <= _SMALL
        if sizes[at] < _SHARE * smaller and not few:
            merged = count + 1
        smaller += sizes[at]
    return sorted(order[:merged])


def _sweep(folder: Path, known: Sequence[str]) -> None:
    """Delete files that count no more. One that somebody reads may stay, on some systems."""
    for path in folder.glob("*.bin"):
        if path.name not in known:
            try:
                path.unlink()
            except OSError:
                continue
