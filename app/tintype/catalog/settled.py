"""Folders in which nothing was due: what a scan of them should find, a row a folder."""

from __future__ import annotations

import json
import sqlite3
import sys
from array import array
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from tintype.catalog.rows import from_db, to_db

Files = Mapping[str, tuple[int, int]]
"""Size and modification time in nanoseconds, by name."""

_PRESENT = (
    "SELECT name, size, mtime_ns, photo_id, problem FROM file"
    " WHERE root_id = ? AND folder = ? AND state = 'present'"
)
_RUNS = """
SELECT r.source, r.revision, count(DISTINCT f.photo_id)
  FROM file AS f JOIN photo AS p ON p.id = f.photo_id
  JOIN analysis_run AS r ON r.photo_id = p.id AND r.ok AND r.fingerprint = p.fingerprint
 WHERE f.root_id = ? AND f.folder = ? AND f.state = 'present'
 GROUP BY r.source, r.revision
"""


class Settled(NamedTuple):
    """A folder as stored.

    Attributes:
        runs: sources, with the revisions at which each photo of the folder is done.
    """

    runs: dict[str, str]
    names: bytes
    numbers: bytes

    def same(self, found: Files) -> bool:
        """Whether these are the files that a scan found, none more and none less."""
        numbers = _ints(self.numbers)
        count = len(numbers) // 2
        if len(found) != count:
            return False
        names = self.names.decode("utf-8", "surrogateescape").split("/")
        # A name that was not found gives None, which equals nothing here.
        stored = zip(numbers[:count], numbers[count:], strict=True)
        return list(map(found.get, names)) == list(stored)


def settled(connection: sqlite3.Connection, root_id: int) -> dict[str, Settled]:
    """Return the folders of a root that are settled, by path."""
    rows = connection.execute(
        "SELECT folder, runs, names, numbers FROM settled_folder WHERE root_id = ?", (root_id,)
    )
    known: dict[str, dict[str, str]] = {}  # most folders have the same runs
    found = {}
    for folder, runs, names, numbers in rows:
        if runs not in known:
            known[runs] = json.loads(runs)
        found[from_db(folder)] = Settled(known[runs], names, numbers)
    return found


def settle(connection: sqlite3.Connection, folders: Iterable[tuple[int, str]]) -> None:
    """Store what is in these folders (root and path) where nothing is unknown or broken."""
    for root_id, folder in folders:
        key = root_id, to_db(folder)
        rows = connection.execute(_PRESENT, key).fetchall()
        photos = {photo for _, _, _, photo, problem in rows if problem is None}
        if not rows or None in photos or any(row[-1] is not None for row in rows):
            continue
        runs = {
            source: revision
            for source, revision, count in connection.execute(_RUNS, key)
            if count == len(photos)
        }
        names = "/".join(from_db(row[0]) for row in rows)
        connection.execute(
            "INSERT OR REPLACE INTO settled_folder (root_id, folder, runs, names, numbers)"
            " VALUES (?, ?, ?, ?, ?)",
            (
                *key,
                json.dumps(runs, sort_keys=True),
                names.encode("utf-8", "surrogateescape"),
                _bytes([*(row[1] for row in rows), *(row[2] for row in rows)]),
            ),
        )


def _bytes(numbers: Iterable[int]) -> bytes:
    stored = array("q", numbers)
    if sys.byteorder == "big":
        stored.byteswap()
    return stored.tobytes()


def _ints(data: bytes) -> list[int]:
    stored = array("q", data)
    if sys.byteorder == "big":
        stored.byteswap()
    return stored.tolist()
