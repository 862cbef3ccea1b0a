"""Migrations, transactions, and what happens to catalogs we should not touch."""

from __future__ import annotations

import sqlite3
import threading
from pathlib import Path

import pytest

from tintype.catalog import database as catalog_database
from tintype.catalog import migrate
from tintype.catalog.database import Database, sqlite_features
from tintype.errors import EnvironmentFault, NotFoundError


def version_of(path: Path) -> int:
    connection = sqlite3.connect(path)
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    connection.close()
    return int(version)


def test_a_new_library_is_at_the_latest_version(tmp_path: Path) -> None:
    Database(tmp_path / "new" / "library").close()
    assert version_of(tmp_path / "new" / "library" / "catalog.db") == migrate.migrations()[-1][0]


def test_migrations_are_numbered_without_gaps() -> None:
    numbers = [number for number, _ in migrate.migrations()]
    assert numbers == list(range(1, len(numbers) + 1))


def test_a_newer_catalog_is_refused_and_left_as_it_is(tmp_path: Path) -> None:
    Database(tmp_path).close()
    connection = sqlite3.connect(tmp_path / "catalog.db")
    connection.execute("PRAGMA user_version = 999")
    connection.close()
    before = (tmp_path / "catalog.db").read_bytes()
    with pytest.raises(EnvironmentFault, match="newer Tintype"):
        Database(tmp_path)
    assert (tmp_path / "catalog.db").read_bytes() == before


def test_a_migration_backs_the_catalog_up_and_adds_its_number(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Database(tmp_path).close()
    steps = [*migrate.migrations(), (999, "CREATE TABLE later (x);\nINSERT INTO later VALUES (1);")]
    monkeypatch.setattr(migrate, "migrations", lambda: steps)
    Database(tmp_path).close()
    assert version_of(tmp_path / "catalog.db") == 999
    (backup,) = (tmp_path / "backups").iterdir()
    assert version_of(backup) == steps[-2][0]


def test_a_failing_migration_leaves_the_catalog_at_its_version(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Database(tmp_path).close()
    steps = [
        *migrate.migrations(),
        (999, "CREATE TABLE later (x);\nINSERT INTO nowhere VALUES (1);"),
    ]
    before = steps[-2][0]
    monkeypatch.setattr(migrate, "migrations", lambda: steps)
    with pytest.raises(EnvironmentFault, match="cannot be opened"):
        Database(tmp_path)
    connection = sqlite3.connect(tmp_path / "catalog.db")
    assert not connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'later'").fetchall()
    connection.close()
    assert version_of(tmp_path / "catalog.db") == before


def test_a_file_that_is_no_catalog_is_an_environment_fault(tmp_path: Path) -> None:
    (tmp_path / "catalog.db").write_bytes(b"this is not a database" * 100)
    with pytest.raises(EnvironmentFault, match="cannot be opened"):
        Database(tmp_path)


def test_a_folder_that_cannot_be_made_is_an_environment_fault(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(EnvironmentFault, match="cannot be opened"):
        Database(tmp_path / "file" / "library")


def test_without_create_an_absent_library_is_not_made(tmp_path: Path) -> None:
    with pytest.raises(NotFoundError, match="no Tintype library"):
        Database(tmp_path / "absent", create=False)
    assert not (tmp_path / "absent").exists()


def test_a_failed_transaction_stores_nothing(database: Database) -> None:
    with pytest.raises(sqlite3.IntegrityError), database.writer() as connection:
        connection.executemany("INSERT INTO setting VALUES (?, 'b')", [("a",), ("b",), (None,)])
    with database.reader() as connection:
        assert not connection.execute("SELECT 1 FROM setting WHERE key = 'a'").fetchall()


def test_readers_cannot_write(database: Database) -> None:
    with database.reader() as connection, pytest.raises(sqlite3.OperationalError, match="readonly"):
        connection.execute("INSERT INTO setting VALUES ('a', 'b')")


def test_a_full_disk_is_an_environment_fault_and_stores_nothing(database: Database) -> None:
    with database.writer() as connection:
        (pages,) = connection.execute("PRAGMA page_count").fetchone()
        connection.execute(f"PRAGMA max_page_count = {pages}")
    with (
        pytest.raises(EnvironmentFault, match="cannot be written"),
        database.writer() as connection,
    ):
        connection.execute("INSERT INTO setting VALUES ('big', ?)", ("x" * 1_000_000,))
    with database.reader() as connection:
        assert not connection.execute("SELECT 1 FROM setting WHERE key = 'big'").fetchall()


def test_a_mistake_of_ours_is_not_blamed_on_the_machine(database: Database) -> None:
    with pytest.raises(sqlite3.OperationalError, match="no such table"), database.writer() as c:
        c.execute("INSERT INTO nowhere VALUES (1)")


def test_many_threads_write_in_turn(database: Database) -> None:
    def work(name: str) -> None:
        for number in range(20):
            with database.writer() as connection:
                connection.execute("INSERT INTO setting VALUES (?, '')", (f"{name}{number}",))

    threads = [threading.Thread(target=work, args=(name,)) for name in "abcd"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with database.reader() as connection:
        count = connection.execute("SELECT count(*) FROM setting WHERE value = ''").fetchone()
    assert count == (80,)


def test_sqlite_has_what_is_needed() -> None:
    assert sqlite3.sqlite_version in sqlite_features()


def test_a_long_journal_begins_anew_however_busy_the_library_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each time something is written and read while the journal is copied to its place."""
    monkeypatch.setattr(catalog_database, "_CHECKPOINT_SECONDS", 3600.0)
    monkeypatch.setattr(catalog_database, "_LONG_JOURNAL", 1)
    database = Database(tmp_path)
    copy = database._copy_journals

    def write() -> None:
        with database.writer() as connection:
            connection.execute("REPLACE INTO setting VALUES ('made', hex(zeroblob(100000)))")

    def disturbed() -> bool:
        if database._writing.locked():
            return copy()
        with database.reader() as connection:
            connection.execute("BEGIN")
            connection.execute("SELECT 1 FROM setting").fetchone()
            write()
            long = copy()
            connection.execute("ROLLBACK")
        return long

    monkeypatch.setattr(database, "_copy_journals", disturbed)
    sizes = []
    for _ in range(12):
        write()
        database._checkpoint()
        sizes.append((tmp_path / "catalog.db-wal").stat().st_size)
    database.close()
    assert sizes[-1] == sizes[1]
