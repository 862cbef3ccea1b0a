"""Connections to one library's SQLite files: many readers, one writer at a time."""

from __future__ import annotations

import shutil
import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from tintype import paths
from tintype.catalog import search_index
from tintype.catalog.migrate import migrate
from tintype.catalog.query import functions
from tintype.errors import BusyError, EnvironmentFault, NotFoundError

Connection = sqlite3.Connection

_BUSY_SECONDS = 30.0
_STATEMENTS = 512  # compiled ones that a connection keeps; storing a photo takes some sixty
_CACHE_KIB = 32 << 10  # a connection's pages at most; SQLite's 2 MB make large lists slow
# Pages go from the journal to their places this long after a commit, in a thread of its own: an
# act that touches thousands of faces need not wait for the disk.
_CHECKPOINT_SECONDS = 2.0
# Whoever writes without a pause never leaves a moment in which the journal is empty and can begin
# anew, and every page that is read is looked for in all of it: from so many pages on, writers wait
# for that moment.
_LONG_JOURNAL = 4096
_FAULTS = frozenset(
    {
        sqlite3.SQLITE_BUSY,
        sqlite3.SQLITE_LOCKED,
        sqlite3.SQLITE_READONLY,
        sqlite3.SQLITE_IOERR,
        sqlite3.SQLITE_FULL,
        sqlite3.SQLITE_CANTOPEN,
        sqlite3.SQLITE_PERM,
    }
)
_CACHE_SCHEMA = """
CREATE TABLE IF NOT EXISTS cache.thumbnail (
  fingerprint BLOB NOT NULL UNIQUE,
  jpeg        BLOB NOT NULL
) STRICT;
CREATE TABLE IF NOT EXISTS cache.picture (  -- see catalog.pictures
  fingerprint BLOB PRIMARY KEY,
  key         BLOB NOT NULL                 -- of the content's picture, see media.picture
) STRICT, WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS cache.picture_key ON picture (key);
"""


class Database:
    """The catalog and, attached as ``cache``, the thumbnails: a cache that may be deleted.

    Readers never wait for the writer (WAL). Writes take turns within the process by a lock and
    between processes by SQLite's.

    Attributes:
        before_commit: called with the connection at the end of every transaction; what they
            change belongs to it.

    Raises:
        NotFoundError: there is no catalog and ``create`` is false.
        EnvironmentFault: not a catalog, a newer one, or a folder that cannot be written.
    """

    def __init__(self, folder: Path, *, create: bool = True) -> None:
        self.folder = folder
        self._path = folder / paths.CATALOG_NAME
        self._open: list[sqlite3.Connection] = []
        self._idle: list[sqlite3.Connection] = []
        self._guard = threading.Lock()
        self._writing = threading.Lock()
        self.before_commit: list[Callable[[sqlite3.Connection], None]] = []
        self._checkpointing = threading.Lock()
        self._closed = False
        self._timer: threading.Timer | None = None
        if not create and not self._path.is_file():
            raise NotFoundError(
                f"There is no Tintype library in {folder}.",
                "Index some photos first: tintype batch-index FOLDER",
            )
        try:
            folder.mkdir(parents=True, exist_ok=True)
            self._writer = self._connect()
            migrate(self._writer, self._path)
            with self.writer() as connection:
                search_index.ensure(connection)
            self._writer.executescript(_CACHE_SCHEMA)
        except (OSError, sqlite3.Error) as error:
            raise EnvironmentFault(
                f"The library in {folder} cannot be opened: {error}.",
                "Name another folder with --library, or restore a copy from its backups folder.",
            ) from error

    def _connect(self) -> sqlite3.Connection:
        connection = sqlite3.connect(
            self._path,
            timeout=_BUSY_SECONDS,
            isolation_level=None,
            check_same_thread=False,
            cached_statements=_STATEMENTS,
        )
        connection.execute("PRAGMA journal_mode = WAL")
        # WAL with NORMAL loses nothing when a process dies and at most the last moments when
        # the power fails; the next run does those photos again.
        connection.execute("PRAGMA synchronous = NORMAL")
        connection.execute("PRAGMA wal_autocheckpoint = 0")  # see _CHECKPOINT_SECONDS
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA temp_store = MEMORY")
        connection.execute(f"PRAGMA cache_size = -{_CACHE_KIB}")
        connection.execute(
            "ATTACH DATABASE ? AS cache", (str(self.folder / paths.THUMBNAILS_NAME),)
        )
        connection.execute("PRAGMA cache.journal_mode = WAL")
        connection.execute("PRAGMA cache.synchronous = OFF")
        functions.register(connection)
        with self._guard:
            self._open.append(connection)
        return connection

    @contextmanager
    def reader(self) -> Iterator[sqlite3.Connection]:
        """Lend a connection for reading; threads share a pool of them."""
        with self._guard:
            connection = self._idle.pop() if self._idle else None
        if connection is None:
            connection = self._connect()
            connection.execute("PRAGMA query_only = ON")
        try:
            yield connection
        finally:
            with self._guard:
                self._idle.append(connection)

    @contextmanager
    def writer(self) -> Iterator[sqlite3.Connection]:
        """One transaction: all of it is stored, or none.

        Raises:
            EnvironmentFault: disk full, read-only or locked by another program for too long.
        """
        with self._writing:
            try:
                self._writer.execute("BEGIN IMMEDIATE")
                try:
                    yield self._writer
                    for settle in self.before_commit:
                        settle(self._writer)
                    self._writer.execute("COMMIT")
                    self._checkpoint_soon()
                except BaseException:
                    if self._writer.in_transaction:
                        self._writer.execute("ROLLBACK")
                    raise
            except sqlite3.OperationalError as error:
                if error.sqlite_errorcode & 0xFF not in _FAULTS:
                    raise
                raise EnvironmentFault(
                    f"The library in {self.folder} cannot be written: {error}.",
                    "Check that the disk has room and that the folder may be written.",
                ) from error

    @contextmanager
    def eraser(self) -> Iterator[sqlite3.Connection]:
        """One transaction whose deletions leave no bytes: not in the files, nor in backups.

        Raises:
            BusyError: the transaction is stored, but another program reads the library at this
                moment; the old bytes go when it ends.
            EnvironmentFault: as ``writer``.
        """
        self._writer.execute("PRAGMA secure_delete = ON")
        with self.writer() as connection:
            yield connection
        self._scrub()

    def _scrub(self) -> None:
        """Write the catalog anew, without what was deleted, and drop what older copies hold."""
        with self._writing, self._checkpointing:
            for copies in ("backups", paths.COLUMNS_NAME):
                shutil.rmtree(self.folder / copies, ignore_errors=True)
            self._writer.execute("VACUUM main")
            busy, *_ = self._writer.execute("PRAGMA main.wal_checkpoint(TRUNCATE)").fetchone()
        if busy:
            raise BusyError(
                "Erased; but another program has the library open, and its journal keeps the old"
                " bytes until that ends.",
                "Close Tintype's other windows and commands.",
            )

    def _checkpoint_soon(self) -> None:
        with self._guard:
            if self._timer is None:
                self._timer = threading.Timer(_CHECKPOINT_SECONDS, self._checkpoint)
                self._timer.daemon = True
                self._timer.start()

    def _checkpoint(self) -> None:
        with self._guard:
            self._timer = None
        long = False
        # Closed meanwhile, or busy: the next one will.
        with suppress(sqlite3.Error), self._checkpointing:
            long = self._copy_journals()
        if long:
            with suppress(sqlite3.Error), self._writing, self._checkpointing:
                self._copy_journals()  # only what was written meanwhile: quick

    def _copy_journals(self) -> bool:
        """Copy the journals' pages to their places; return whether one of them is long."""
        if self._closed:
            return False
        with self.reader() as connection:
            lengths = [
                connection.execute(f"PRAGMA {schema}.wal_checkpoint(PASSIVE)").fetchone()[1]
                for schema in ("main", "cache")
            ]
        return int(max(lengths)) >= _LONG_JOURNAL

    def close(self) -> None:
        """Close every connection."""
        with self._guard:
            if self._timer is not None:
                self._timer.cancel()
                self._timer = None
        with self._checkpointing:
            self._close()

    def _close(self) -> None:
        with self._guard:
            self._closed = True
            for connection in self._open:
                connection.close()
            self._open.clear()
            self._idle.clear()


def sqlite_features() -> str:
    """Return SQLite's version.

    Raises:
        EnvironmentFault: this Python's SQLite lacks full-text search or strict tables.
    """
    connection = sqlite3.connect(":memory:")
    try:
        connection.execute("CREATE VIRTUAL TABLE t USING fts5 (x)")
        connection.execute("CREATE TABLE s (x ANY) STRICT")
    except sqlite3.OperationalError as error:
        raise EnvironmentFault(
            f"SQLite {sqlite3.sqlite_version} lacks what Tintype needs: {error}.",
            "Use a Python with SQLite 3.37 or newer and FTS5.",
        ) from error
    finally:
        connection.close()
    return f"{sqlite3.sqlite_version} with full-text search"
