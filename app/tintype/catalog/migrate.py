"""Numbered SQL migrations, each in one transaction with its number (``PRAGMA user_version``)."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator
from datetime import UTC, datetime
from importlib import resources
from pathlib import Path

from tintype.errors import EnvironmentFault


def migrations() -> list[tuple[int, str]]:
    """Return ``(number, SQL)`` of every migration, in order."""
    folder = resources.files("tintype.catalog") / "migrations"
    return sorted(
        (int(match[1]), entry.read_text(encoding="utf-8"))
        for entry in folder.iterdir()
        if (match := re.fullmatch(r"(\d{4})_\w+\.sql", entry.name))
    )


def migrate(connection: sqlite3.Connection, path: Path) -> None:
    """Bring a catalog up to date; back it up first when it already holds something.

    Args:
        connection: in autocommit mode (``isolation_level=None``).
        path: the catalog's file, for the backup's name.

    Raises:
        EnvironmentFault: the catalog was made by a newer Tintype. It is not touched.
    """
    steps = migrations()
    version = _version(connection)
    if version > steps[-1][0]:
        raise EnvironmentFault(
            f"{path} was made by a newer Tintype (catalog version {version}).",
            "Update Tintype, or name another folder with --library.",
        )
    if version == steps[-1][0]:
        return
    if version > 0:
        back_up(connection, path, version)
    for number, script in steps:
        _apply(connection, number, script)


def back_up(connection: sqlite3.Connection, path: Path, version: int) -> Path:
    """Copy the catalog through SQLite's backup API; return the copy's path."""
    folder = path.parent / "backups"
    folder.mkdir(exist_ok=True)
    stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%S")
    target = folder / f"{path.stem}-v{version}-{stamp}{path.suffix}"
    copy = sqlite3.connect(target)
    try:
        connection.backup(copy)
    finally:
        copy.close()
    return target


def _version(connection: sqlite3.Connection) -> int:
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    return int(version)


def _apply(connection: sqlite3.Connection, number: int, script: str) -> None:
    """Run one migration unless another process just did."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        if _version(connection) < number:
            for statement in _statements(script):
                connection.execute(statement)
            connection.execute(f"PRAGMA user_version = {number}")
        connection.execute("COMMIT")
    except BaseException:
        connection.execute("ROLLBACK")
        raise


def _statements(script: str) -> Iterator[str]:
    """Split a script; ``executescript`` would commit the transaction we are in."""
    pending = ""
    for line in script.splitlines(keepends=True):
        pending += line
        if pending.strip() and sqlite3.complete_statement(pending):
            yield pending
            pending = ""
    if pending.strip():
        yield pending
