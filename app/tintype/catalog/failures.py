"""Files that could not be read: the list, trying some again, and hearing no more of others."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable
from pathlib import Path

from tintype.catalog.rows import Failure, full_path

_IGNORED = "ignored_failures"  # setting: file ids with the reasons that were ignored
_ROWS = (
    "SELECT f.id, r.path, f.folder, f.name, f.problem"
    " FROM file AS f JOIN root AS r ON r.id = f.root_id"
    " WHERE f.problem IS NOT NULL AND f.state = 'present'"
)


def failures(connection: sqlite3.Connection) -> list[Failure]:
    """Return every file that could not be read, with its reason, sorted by path."""
    ignored = _ignored(connection)
    found = [
        Failure(full_path(*place), reason, ignored=ignored.get(file_id) == reason)
        for file_id, *place, reason in connection.execute(_ROWS)
    ]
    return sorted(found, key=lambda failure: failure.path)


def try_again(connection: sqlite3.Connection, paths: Iterable[Path]) -> None:
    """Have files read anew by the next run, though they did not change."""
    wanted = set(paths)
    ids = [file_id for file_id, path, _ in _places(connection) if path in wanted]
    connection.execute(
        "UPDATE file SET checked_by = NULL WHERE id IN (SELECT value FROM json_each(?))",
        (json.dumps(ids),),
    )


def ignore(connection: sqlite3.Connection, paths: Iterable[Path], *, ignored: bool) -> None:
    """Hear no more of files as long as they fail for the same reason; or hear of them again."""
    wanted, said = set(paths), _ignored(connection)
    kept = {
        file_id: reason
        for file_id, path, reason in _places(connection)
        if (ignored if path in wanted else said.get(file_id) == reason)
    }
    connection.execute(
        "INSERT OR REPLACE INTO setting (key, value) VALUES (?, ?)", (_IGNORED, json.dumps(kept))
    )


def _places(connection: sqlite3.Connection) -> list[tuple[int, Path, str]]:
    rows = connection.execute(_ROWS)
    return [(file_id, full_path(*place), reason) for file_id, *place, reason in rows]


def _ignored(connection: sqlite3.Connection) -> dict[int, str]:
    row = connection.execute("SELECT value FROM setting WHERE key = ?", (_IGNORED,)).fetchone()
    return {int(file_id): reason for file_id, reason in json.loads(row[0]).items()} if row else {}
