"""Searches of a large library: a query tree's whole result, in order, within milliseconds."""

from __future__ import annotations

import sqlite3
import threading
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from tintype.catalog.columns import store
from tintype.catalog.columns.extract import extract
from tintype.catalog.columns.matching import Matching
from tintype.catalog.columns.merging import merge
from tintype.catalog.columns.names import Dictionary
from tintype.catalog.columns.segment import Segment
from tintype.catalog.columns.snapshot import Snapshot
from tintype.catalog.database import Database
from tintype.catalog.query.fetch import Found, visible
from tintype.catalog.query.tree import Ids, Search, Word, wanted
from tintype.catalog.rows import Grid
from tintype.errors import EnvironmentFault

_READ = 300  # changed photos that are read at once, in about 50 ms
_FOLDED = 20_000  # changed photos that a search folds into the files before it answers
_PARTS = 6  # small segments in memory from which on they are merged
_RANDOM = (2654435761, 4294967291)  # as in query.fetch

Rows = NDArray[np.int32]


@dataclass(frozen=True)
class _State:
    """What was read last: the files, and the photos that changed after them."""

    files: dict[str, Segment]
    version: int
    parts: tuple[Segment, ...]
    snapshot: Snapshot


class Columns:
    """Answers searches from columns. May be used from several threads."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._guard = threading.Lock()
        self._state: _State | None = None
        self._names: tuple[int, Dictionary] | None = None
        self._folding: threading.Thread | None = None
        self._stopping = threading.Event()
        self._broken = False  # files cannot be written here

    def close(self) -> None:
        """End what runs in the background."""
        self._stopping.set()
        if self._folding is not None:
            self._folding.join()

    def find(self, connection: sqlite3.Connection, search: Search) -> Found | None:
        """Return all photos that match, as ``query.fetch.find``; None if columns cannot say."""
        snapshot = self._snapshot(connection)
        if snapshot is None:
            return None
        rows, points = self._rows(connection, snapshot, search)
        return Found(snapshot.ids[rows], points)

    def grid(self, connection: sqlite3.Connection, search: Search) -> Grid | None:
        """Return a whole result as arrays, as ``query.fetch.grid``; None if columns cannot say."""
        snapshot = self._snapshot(connection)
        if snapshot is None:
            return None
        rows, _ = self._rows(connection, snapshot, search)
        return Grid(
            snapshot.ids[rows],
            snapshot.column("width", "i4")[rows],
            snapshot.column("height", "i4")[rows],
            snapshot.column("colour", "u4")[rows],
        )

    def fold(self) -> bool:
        """Bring the files up to date; return whether that is done.

        Raises:
            EnvironmentFault: the library cannot be written.
        """
        try:
            return store.fold(self._database, self._stopping.is_set)
        except OSError as error:
            raise EnvironmentFault(
                f"The search files of the library cannot be written: {error}.",
                "Check that the disk has room and that the folder may be written.",
            ) from error

    # What is found, in order

    def _rows(
        self, connection: sqlite3.Connection, snapshot: Snapshot, search: Search
    ) -> tuple[Rows, NDArray[np.int32]]:
        """Return the rows that match, in display order, and their points."""
        search = visible(search)
        matching = Matching(connection, self._dictionary(connection))
        mask = snapshot.mask(matching.test(search.node))
        rows = snapshot.in_order(mask)
        words = list(dict.fromkeys(leaf for leaf in wanted(search.node) if isinstance(leaf, Word)))
        if not words:
            return _sorted(snapshot, rows, None, search), np.zeros(len(rows), np.int32)
        points = snapshot.values(matching.points(words), "i1")
        rows = _sorted(snapshot, rows, points, search)
        return rows, points[rows].astype(np.int32)

    def _dictionary(self, connection: sqlite3.Connection) -> Dictionary:
        (number,) = connection.execute("SELECT number FROM name_change").fetchone()
        known = self._names
        if known is None or known[0] != number:
            known = number, Dictionary.read(connection)
            self._names = known
        return known[1]

    # What is known, up to date

    def _snapshot(self, connection: sqlite3.Connection) -> Snapshot | None:
        with self._guard:
            state = self._files(connection)
            if state is None:
                return None
            version, changed = store.pending(connection, state.version)
            if len(changed) > _READ:
                if not self._folded(connection):
                    return None
                state = self._files(connection)
                if state is None:
                    return None
                version, changed = store.pending(connection, state.version)
            if changed:
                parts = [*state.parts, extract(connection, changed)]
                if len(parts) > _PARTS:
                    parts = [merge([*state.files.values(), *parts], _last(len(parts), state))]
                segments = [*state.files.values(), *parts]
                snapshot = Snapshot(segments, state.snapshot)
                state = _State(state.files, version, tuple(parts), snapshot)
            self._state = state
            return state.snapshot

    def _files(self, connection: sqlite3.Connection) -> _State | None:
        """Return the state with the files that count now; None if there are too many changes."""
        for _ in range(3):
            names = store.names(connection)
            state = self._state
            if state is not None and tuple(state.files) == names:
                return state
            known = state.files if state is not None else {}
            try:
                files = {
                    name: known.get(name) or store.load(self._database.folder, name)
                    for name in names
                }
            except OSError:
                continue  # merged by another process this moment; or lost
            before = state.snapshot if state is not None else None
            return _State(files, 0, (), Snapshot(list(files.values()), before))
        self._state = None
        store.forget(self._database)
        return None

    def _folded(self, connection: sqlite3.Connection) -> bool:
        """Fold what is pending into the files, at once or, if it is much, in the background."""
        if self._broken or (self._folding is not None and self._folding.is_alive()):
            return False
        (count,) = connection.execute("SELECT count(*) FROM photo_change").fetchone()
        if count > _FOLDED:
            self._folding = threading.Thread(target=self._try_fold, name="columns", daemon=True)
            self._folding.start()
            return False
        return self._try_fold()

    def _try_fold(self) -> bool:
        try:
            return self.fold()
        except EnvironmentFault:
            self._broken = True
            return False


def _last(count: int, state: _State) -> range:
    return range(len(state.files), len(state.files) + count)


def _sorted(
    snapshot: Snapshot, rows: Rows, points: NDArray[np.int8] | None, search: Search
) -> Rows:
    """Return rows, which are the newest first, in the order that is asked for."""
    key, reverse = search.sort.key, search.sort.reverse
    if key == "relevance":
        likeness = next((leaf for leaf in wanted(search.node) if isinstance(leaf, Ids)), None)
        if likeness is not None:
            rows = _by_likeness(snapshot, rows, likeness.ids, reverse=reverse)
        if points is None:
            return rows
        values: NDArray[np.int64] = points[rows].astype(np.int64)
    elif key == "name":
        ranks = snapshot.text_ranks("name")[rows]
        return rows[np.lexsort((snapshot.ids[rows], -ranks if reverse else ranks))]
    else:
        values = _values(snapshot, key)[rows]
    return rows[np.argsort(values if reverse else -values, kind="stable")]


def _by_likeness(snapshot: Snapshot, rows: Rows, ids: tuple[int, ...], *, reverse: bool) -> Rows:
    ranks = {photo_id: rank for rank, photo_id in reversed(list(enumerate(ids)))}
    unlike = len(ids)
    found = np.array([ranks.get(number, unlike) for number in snapshot.ids[rows].tolist()], int)
    return rows[np.argsort(-found if reverse else found, kind="stable")]


def _values(snapshot: Snapshot, key: str) -> NDArray[np.int64]:
    """Return what photos are sorted by, the largest first."""
    match key:
        case "date":
            return snapshot.column("taken", "i8")
        case "rating":
            ratings = np.nan_to_num(snapshot.column("rating", "f4"))
            return np.asarray(ratings, np.int64)
        case "random":
            factor, modulus = _RANDOM
            return np.asarray(snapshot.ids * factor % modulus)
        case _:
            return snapshot.column(key, "i8")
