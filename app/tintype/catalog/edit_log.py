"""The append-only log of what a person did. It holds numbers, never names of people."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any

from tintype.catalog.files import now


@dataclass(frozen=True, slots=True)
class Entry:
    """An act in the log. ``undone``: a later act took it back."""

    id: int
    at: str
    kind: str
    detail: dict[str, Any]
    undone: bool


_ENTRIES = """
SELECT id, at, kind, detail, EXISTS (SELECT 1 FROM edit AS u WHERE u.undoes = e.id)
  FROM edit AS e WHERE undoes IS NULL
"""


def next_id(connection: sqlite3.Connection) -> int:
    """Return the number that the next act of this transaction gets."""
    (number,) = connection.execute("SELECT coalesce(max(id), 0) + 1 FROM edit").fetchone()
    return int(number)


def append(
    connection: sqlite3.Connection,
    kind: str,
    detail: Mapping[str, Any],
    undoes: int | None = None,
    number: int | None = None,
) -> int:
    """Add an act; return its number: ``number``, which ``next_id`` gave, or the next one."""
    text = json.dumps(detail, ensure_ascii=False, separators=(",", ":"))
    cursor = connection.execute(
        "INSERT INTO edit (id, at, kind, detail, undoes) VALUES (?, ?, ?, ?, ?)",
        (number, now(), kind, text, undoes),
    )
    return int(cursor.lastrowid or 0)


def latest_standing(connection: sqlite3.Connection, kinds: Collection[str]) -> Entry | None:
    """Return the latest act of these kinds that nobody took back."""
    row = connection.execute(
        f"{_ENTRIES} AND kind IN (SELECT value FROM json_each(?))"
        " AND NOT EXISTS (SELECT 1 FROM edit AS u WHERE u.undoes = e.id) ORDER BY id DESC LIMIT 1",
        (json.dumps(sorted(kinds)),),
    ).fetchone()
    return _entry(row) if row else None


def latest(connection: sqlite3.Connection, limit: int) -> list[Entry]:
    """Return the latest acts, newest first; undoing is shown on the act it took back."""
    rows = connection.execute(f"{_ENTRIES} ORDER BY id DESC LIMIT ?", (limit,))
    return [_entry(row) for row in rows]


def _entry(row: tuple[Any, ...]) -> Entry:
    number, at, kind, detail, undone = row
    return Entry(number, at, kind, json.loads(detail), bool(undone))
