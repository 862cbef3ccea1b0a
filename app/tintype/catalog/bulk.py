"""Filling a catalog with many rows at once: for measuring, where nothing is analysed."""

from __future__ import annotations

import json
import re
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from itertools import islice
from typing import Any

from tintype.catalog import search_index
from tintype.catalog.database import Database
from tintype.catalog.people import key_of

_ROWS = 50_000  # a transaction: the journal stays small


@contextmanager
def loading(database: Database) -> Iterator[None]:
    """Leave indexes and triggers away meanwhile, and make the indexes anew in one go afterwards.

    The catalog has to be new: of a power failure in between nothing may be expected. Nothing is
    analysed, as in a real one: with what ANALYZE says of empty tables, the full-text index reads
    itself whole whenever it is written to.
    """
    with database.writer() as connection:
        kept = connection.execute(
            "SELECT type, name, sql FROM sqlite_master"
            " WHERE sql IS NOT NULL AND type IN ('index', 'trigger')"
        ).fetchall()
        for kind, name, _ in kept:
            connection.execute(f"DROP {kind} {name}")
    yield
    for _, _, sql in kept:
        with database.writer() as connection:
            connection.execute(sql)
    with database.writer() as connection:
        connection.execute("INSERT OR IGNORE INTO photo_change (photo_id) SELECT id FROM photo")
        connection.execute(
            "INSERT OR IGNORE INTO vector_change (photo_id)"
            " SELECT photo_id FROM embedding WHERE region_id IS NULL"
        )


def insert(
    database: Database, table: str, columns: Sequence[str], rows: Iterable[Sequence[Any]]
) -> int:
    """Add rows to a table; return their number."""
    for name in (table, *columns):
        if not re.fullmatch(r"[a-z_.]+", name):
            raise ValueError(name)
    marks = ", ".join("?" * len(columns))
    statement = f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({marks})"
    waiting, count = iter(rows), 0
    while batch := list(islice(waiting, _ROWS)):
        with database.writer() as connection:
            connection.executemany(statement, batch)
        count += len(batch)
    return count


def people(database: Database, names: Sequence[str]) -> None:
    """Add people with the numbers 1, 2, … and these names."""
    numbers = range(1, len(names) + 1)
    insert(database, "person", ("id",), zip(numbers, strict=True))
    texts = ((number, number, name, key_of(name)) for number, name in enumerate(names, 1))
    insert(database, "person_text", ("id", "person_id", "text", "key"), texts)
    insert(database, "person_document", ("rowid", "name"), enumerate(names, 1))
    with database.writer() as connection:
        connection.execute("UPDATE person SET name_id = id")


def documents(database: Database) -> None:
    """Make the search documents of all photos."""
    with database.reader() as connection:
        ids = [number for (number,) in connection.execute("SELECT id FROM photo")]
    for start in range(0, len(ids), _ROWS):
        with database.writer() as connection:
            search_index.refresh(connection, ids[start : start + _ROWS])


def thumbnails(database: Database, photo_ids: Sequence[int], jpeg: bytes) -> None:
    """Give photos the same thumbnail."""
    with database.writer() as connection:
        connection.execute(
            "INSERT OR REPLACE INTO cache.thumbnail (fingerprint, jpeg)"
            " SELECT fingerprint, ? FROM photo WHERE id IN (SELECT value FROM json_each(?))",
            (jpeg, json.dumps(list(photo_ids))),
        )


def frequent_tags(connection: sqlite3.Connection) -> list[str]:
    """Return the names of all tags that are guessed, the most frequent first."""
    rows = connection.execute(
        "SELECT t.name FROM guess AS g JOIN tag AS t ON t.id = g.tag_id"
        " GROUP BY t.id ORDER BY count(*) DESC"
    )
    return [name for (name,) in rows]


def rows_by_id(connection: sqlite3.Connection, ids: Sequence[int]) -> list[tuple[Any, ...]]:
    """Return what a list shows of photos, in one statement: the least that showing them costs."""
    rows = connection.execute(
        "SELECT p.id, p.width, p.height, p.taken, r.path, f.folder, f.name,"
        " (SELECT group_concat(t.name) FROM guess AS g JOIN tag AS t ON t.id = g.tag_id"
        "   WHERE g.photo_id = p.id AND g.score >= g.threshold)"
        " FROM json_each(?) AS j JOIN photo AS p ON p.id = j.value"
        " JOIN file AS f ON f.photo_id = p.id JOIN root AS r ON r.id = f.root_id",
        (json.dumps(list(ids)),),
    )
    return rows.fetchall()
