"""Roots and files: where photos lie. Moving and duplicating only ever change rows here."""

from __future__ import annotations

import os
import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from tintype.catalog.rows import Folder, Root, from_db, to_db
from tintype.errors import UserError

# From one folder to the next through the index, which DISTINCT would read file by file.
_FOLDERS = """
WITH RECURSIVE one (folder) AS (
  SELECT (SELECT min(folder) FROM file WHERE root_id = :root)
  UNION ALL
  SELECT (SELECT min(folder) FROM file WHERE root_id = :root AND folder > one.folder)
    FROM one WHERE one.folder IS NOT NULL
)
SELECT folder FROM one WHERE folder IS NOT NULL
"""


_LOOKED_FOR = 200
"""Files by which a root that was moved is known again."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a file lies: a root, the folder below it (``/`` between names) and its name."""

    root_id: int
    folder: str
    name: str

    @property
    def key(self) -> tuple[int, str | bytes, str | bytes]:
        """The three columns as stored."""
        return self.root_id, to_db(self.folder), to_db(self.name)


@dataclass(frozen=True, slots=True)
class KnownFile:
    """What the catalog knows of a file that a scan meets.

    Attributes:
        photo_id: None while the file never could be read.
        problem: why it could not be read; ``checked_by`` is the version that found out.
        done: ids of the sources with a current, successful run for its photo.
    """

    id: int
    name: str
    size: int
    mtime_ns: int
    photo_id: int | None
    state: str
    problem: str | None
    checked_by: str | None
    done: frozenset[str]


def now() -> str:
    """Return the present moment as the catalog writes it: ISO 8601, UTC, seconds."""
    return datetime.now(UTC).isoformat(timespec="seconds")


def ensure_root(connection: sqlite3.Connection, path: Path) -> tuple[int, str]:
    """Return ``(root id, folder relative to it)`` for a folder, adding a root where none covers it.

    A new root that contains older ones takes them in: their files keep all they had.
    """
    for root_id, stored in connection.execute("SELECT id, path FROM root"):
        root = Path(from_db(stored))
        if path.is_relative_to(root):
            return int(root_id), relative_folder(path, root)
    cursor = connection.execute(
        "INSERT INTO root (path, added_at) VALUES (?, ?)", (to_db(str(path)), now())
    )
    root_id = int(cursor.lastrowid or 0)
    for inner_id, stored in connection.execute("SELECT id, path FROM root").fetchall():
        inner = Path(from_db(stored))
        if inner != path and inner.is_relative_to(path):
            _take_in(connection, root_id, inner_id, relative_folder(inner, path))
    return root_id, ""


def relative_folder(path: Path, root: Path) -> str:
    """Return ``path`` relative to ``root`` with ``/`` between names, ``""`` for the root."""
    relative = path.relative_to(root).as_posix()
    return "" if relative == "." else relative


def _take_in(connection: sqlite3.Connection, outer: int, inner: int, prefix: str) -> None:
    rows = connection.execute("SELECT id, folder FROM file WHERE root_id = ?", (inner,)).fetchall()
    connection.executemany(
        "UPDATE file SET root_id = ?, folder = ? WHERE id = ?",
        (
            (outer, to_db(f"{prefix}/{from_db(folder)}".rstrip("/")), file_id)
            for file_id, folder in rows
        ),
    )
    connection.execute("DELETE FROM root WHERE id = ?", (inner,))


def root_paths(connection: sqlite3.Connection) -> dict[int, Path]:
    """Return every root's folder by id."""
    rows = connection.execute("SELECT id, path FROM root ORDER BY path")
    return {int(root_id): Path(from_db(path)) for root_id, path in rows}


def roots(connection: sqlite3.Connection, counts: Mapping[int, int] | None = None) -> list[Root]:
    """Return the roots with their photo counts, sorted by path.

    Args:
        counts: how many photos each root has, if that is known: counting takes a second a million.
    """
    if counts is None:
        counts = dict(
            connection.execute(
                "SELECT root_id, count(DISTINCT photo_id) FROM file"
                " WHERE state = 'present' GROUP BY root_id"
            )
        )
    return [
        Root(root_id, path, not is_away(connection, root_id, path), counts.get(root_id, 0))
        for root_id, path in root_paths(connection).items()
    ]


def is_away(connection: sqlite3.Connection, root_id: int, path: Path) -> bool:
    """Whether a root's drive is away: no folder, or an empty one where photos are known to be.

    The place where a drive is mounted often stays, and is empty while the drive is away.
    """
    try:
        with os.scandir(path) as entries:
            if next(entries, None) is not None:
                return False
    except PermissionError:
        return False
    except OSError:
        return True
    known = (
        "SELECT 1 FROM file"
        " WHERE root_id = ? AND state = 'present' AND photo_id IS NOT NULL LIMIT 1"
    )
    return connection.execute(known, (root_id,)).fetchone() is not None


def online_roots(connection: sqlite3.Connection) -> dict[int, Path]:
    """Return the roots that can be reached, by number."""
    paths = root_paths(connection).items()
    return {number: path for number, path in paths if not is_away(connection, number, path)}


def move_root(connection: sqlite3.Connection, root_id: int, path: Path) -> None:
    """Say where a root lies now: a drive has another letter, a folder another name.

    Raises:
        UserError: the library has that place already, or none of the root's files are there.
    """
    for other_id, other in root_paths(connection).items():
        if other_id != root_id and (path.is_relative_to(other) or other.is_relative_to(path)):
            raise UserError(f"{path} is in the library already.")
    known = connection.execute(
        "SELECT folder, name FROM file WHERE root_id = ? AND photo_id IS NOT NULL"
        " ORDER BY state = 'present' DESC LIMIT ?",
        (root_id, _LOOKED_FOR),
    ).fetchall()
    if known and not any((path / from_db(f) / from_db(n)).is_file() for f, n in known):
        raise UserError(
            f"None of this folder's photos are in {path}.", "Choose the folder that holds them now."
        )
    connection.execute("UPDATE root SET path = ? WHERE id = ?", (to_db(str(path)), root_id))
    # Searches know files by their whole path: each is noted as changed.
    connection.execute("UPDATE file SET state = state WHERE root_id = ?", (root_id,))


def remove_root(connection: sqlite3.Connection, root_id: int) -> frozenset[int]:
    """Forget a place. Its photos stay known, so that adding it again brings everything back."""
    rows = connection.execute(
        "SELECT DISTINCT photo_id FROM file WHERE root_id = ? AND photo_id IS NOT NULL", (root_id,)
    )
    photos = frozenset(int(photo_id) for (photo_id,) in rows)
    connection.execute("DELETE FROM root WHERE id = ?", (root_id,))
    return photos


def folders(
    connection: sqlite3.Connection, root_id: int, known: Mapping[str, int] | None = None
) -> list[Folder]:
    """Return all folders of a root that hold photos, or whose subfolders do, sorted by path.

    Args:
        known: how many photos lie right in each, if that is known, as for ``roots``.
    """
    if known is None:
        rows = connection.execute(
            "SELECT folder, count(DISTINCT photo_id) FROM file"
            " WHERE root_id = ? AND state = 'present' AND photo_id IS NOT NULL GROUP BY folder",
            (root_id,),
        )
        known = {from_db(stored): photos for stored, photos in rows}
    counts: dict[str, int] = defaultdict(int)
    for folder, photos in known.items():
        counts[folder] += photos
        above = folder
        while above:
            above = above.rpartition("/")[0]
            counts[above] += photos
    return [Folder(root_id, path, counts[path]) for path in sorted(counts)]


def known_files(
    connection: sqlite3.Connection, root_id: int, folder: str, revisions: Mapping[str, str]
) -> dict[str, KnownFile]:
    """Return what is known of the files directly in a folder, by name.

    Args:
        revisions: current revision of each source; a run of another one does not count.
    """
    current = ", ".join("(?, ?)" for _ in revisions) or "(NULL, NULL)"
    parameters = [value for pair in revisions.items() for value in pair]
    rows = connection.execute(
        f"""
        SELECT f.id, f.name, f.size, f.mtime_ns, f.photo_id, f.state, f.problem, f.checked_by,
               (SELECT group_concat(r.source) FROM analysis_run AS r
                 WHERE r.photo_id = p.id AND r.ok AND r.fingerprint = p.fingerprint
                   AND (r.source, r.revision) IN (VALUES {current}))
          FROM file AS f LEFT JOIN photo AS p ON p.id = f.photo_id
         WHERE f.root_id = ? AND f.folder = ?
        """,
        (*parameters, root_id, to_db(folder)),
    )
    known = {}
    for row in rows:
        file_id, stored, size, mtime_ns, photo_id, state, problem, checked_by, sources = row
        name = from_db(stored)
        done = frozenset((sources or "").split(",")) - {""}
        known[name] = KnownFile(
            file_id, name, size, mtime_ns, photo_id, state, problem, checked_by, done
        )
    return known


def known_folders(connection: sqlite3.Connection, root_id: int, below: str) -> list[str]:
    """Return the folders at or below ``below`` that have files which we know of."""
    rows = connection.execute(_FOLDERS, {"root": root_id})
    stored = (from_db(folder) for (folder,) in rows)
    return [f for f in stored if not below or f == below or f.startswith(f"{below}/")]


def mark_missing(connection: sqlite3.Connection, file_ids: Iterable[int]) -> None:
    """Record that files are no longer where they were; their photos keep everything."""
    connection.executemany(
        "UPDATE file SET state = 'missing' WHERE id = ?", ((file_id,) for file_id in file_ids)
    )


def drop_missing_problems(connection: sqlite3.Connection) -> None:
    """Forget files that never could be read and are gone: nothing is known of them."""
    connection.execute("DELETE FROM file WHERE photo_id IS NULL AND state = 'missing'")


def link(
    connection: sqlite3.Connection, place: Place, size: int, mtime_ns: int, photo_id: int
) -> None:
    """Record that the file at ``place`` holds a photo."""
    connection.execute(
        """
        INSERT INTO file (root_id, folder, name, size, mtime_ns, photo_id, state)
        VALUES (?, ?, ?, ?, ?, ?, 'present')
        ON CONFLICT (root_id, folder, name) DO UPDATE SET
          size = excluded.size, mtime_ns = excluded.mtime_ns, photo_id = excluded.photo_id,
          state = 'present', problem = NULL, checked_by = NULL
        WHERE (size, mtime_ns, photo_id, state, problem, checked_by) IS NOT
          (excluded.size, excluded.mtime_ns, excluded.photo_id, 'present', NULL, NULL)
        """,
        (*place.key, size, mtime_ns, photo_id),
    )


def record_problem(
    connection: sqlite3.Connection,
    place: Place,
    size: int,
    mtime_ns: int,
    reason: str,
    checked_by: str | None,
) -> None:
    """Record why a file could not be read. ``checked_by`` None means: try again next time.

    The row keeps the photo that lay there: once mended, the file can be known again.
    """
    connection.execute(
        """
        INSERT INTO file (root_id, folder, name, size, mtime_ns, state, problem, checked_by)
        VALUES (?, ?, ?, ?, ?, 'present', ?, ?)
        ON CONFLICT (root_id, folder, name) DO UPDATE SET
          size = excluded.size, mtime_ns = excluded.mtime_ns, state = 'present',
          problem = excluded.problem, checked_by = excluded.checked_by
        """,
        (*place.key, size, mtime_ns, reason, checked_by),
    )


def claim_missing(connection: sqlite3.Connection, photo_id: int, name: str) -> bool:
    """Take one missing file of a photo away, because it turned up elsewhere: it has moved.

    A file of the same name is preferred, for moves of whole folders with duplicates in them.
    """
    row = connection.execute(
        "SELECT id FROM file WHERE photo_id = ? AND state = 'missing' ORDER BY name <> ?, id",
        (photo_id, to_db(name)),
    ).fetchone()
    if row is None:
        return False
    connection.execute("DELETE FROM file WHERE id = ?", row)
    return True


def find_photo(connection: sqlite3.Connection, path: Path) -> int | None:
    """Return the photo whose file lies at ``path``, or None."""
    for root_id, root in root_paths(connection).items():
        if path.is_relative_to(root):
            row = connection.execute(
                "SELECT photo_id FROM file WHERE root_id = ? AND folder = ? AND name = ?",
                Place(root_id, relative_folder(path.parent, root), path.name).key
                if path != root
                else (root_id, "", ""),
            ).fetchone()
            if row and row[0] is not None:
                return int(row[0])
    return None
