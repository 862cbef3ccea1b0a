"""Folders in which nothing was due: what a scan of them should find, a row a folder."""

from __future__ import annotations

import json
import sqlite3
import sys
from array import array
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from tintype.catalog.rows import from_db, to_db
from tintype.media.scan import Expected, Stamp

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
    """A folder as stored: whether it is still so, a scan finds out.

    Attributes:
        runs: sources, with the revisions at which each photo of the folder is done.
    """

    runs: dict[str, str]
    names: bytes
    numbers: bytes

    def expected(self) -> Expected:
        """Return what a scan should find."""
        text, stamped, below = self.names.decode("utf-8", "surrogateescape").partition("//")
        names = text.split("/")
        numbers = _native(self.numbers)
        if not stamped:
            return Expected(names, numbers)
        end = 16 * len(names)
        changed, device = array("q", numbers[end:])
        folders = below.split("/") if below else []
        return Expected(names, numbers[:end], Stamp(changed, device), folders)


class Found(NamedTuple):
    """A folder that a scan has listed: where, how many photo files, and its stamp if it counts."""

    root_id: int
    folder: str
    files: int = 0
    stamp: Stamp | None = None
    below: Sequence[str] = ()


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


def settle(connection: sqlite3.Connection, folders: Iterable[Found]) -> None:
    """Store what is in these folders where nothing is unknown or broken."""
    for found in folders:
        key = found.root_id, to_db(found.folder)
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
        numbers = [*(row[1] for row in rows), *(row[2] for row in rows)]
        # The stamp vouches for what was listed: all of that must be here, and nothing else.
        if found.stamp is not None and found.files == len(rows):
            names += "//" + "/".join(found.below)
            numbers += found.stamp
        connection.execute(
            "INSERT OR REPLACE INTO settled_folder (root_id, folder, runs, names, numbers)"
            " VALUES (?, ?, ?, ?, ?)",
            (
                *key,
                json.dumps(runs, sort_keys=True),
                names.encode("utf-8", "surrogateescape"),
                _native(array("q", numbers).tobytes()),
            ),
        )


def _native(data: bytes) -> bytes:
    """Turn stored numbers, which are little-endian, into this machine's, or back."""
    if sys.byteorder == "little":
        return data
    numbers = array("q", data)
    numbers.byteswap()
    return numbers.tobytes()
