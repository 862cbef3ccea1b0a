"""Searches of a large library: a query tree's whole result, in order, within milliseconds."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from tintype.catalog.columns import grouping, ordering, store
from tintype.catalog.columns.extract import extract
from tintype.catalog.columns.facets import Counts, Facets
from tintype.catalog.columns.lying import Lying, lying
from tintype.catalog.columns.matching import Matching, Points
from tintype.catalog.columns.merging import merge
from tintype.catalog.columns.names import Dictionary
from tintype.catalog.columns.offers import Offers
from tintype.catalog.columns.ordering import Rows
from tintype.catalog.columns.picked import Picked
from tintype.catalog.columns.segment import Mask, Segment
from tintype.catalog.columns.snapshot import Snapshot
from tintype.catalog.database import Database
from tintype.catalog.query import fetch, tally
from tintype.catalog.query.fetch import Found, Page, visible
from tintype.catalog.query.tree import Search, Word, wanted
from tintype.catalog.rows import Grid, GroupBy
from tintype.errors import EnvironmentFault

_READ = 300  # changed photos that are read at once, in about 50 ms
_FOLDED = 20_000  # changed photos that a search folds into the files before it answers
_QUICKER = 8  # so many times as many changes as photos are folded while SQL answers one search
_PARTS = 6  # small segments in memory from which on they are merged


class Answer:
    """What a search found: counted at once, put in order as far as it is looked at.

    Args:
        mask: the rows of the snapshot that match.
        points: what says how well rows fit; None where nothing is ranked.
    """

    def __init__(
        self, snapshot: Snapshot, search: Search, mask: Mask, points: Points | None
    ) -> None:
        self._snapshot = snapshot
        self._search = search
        self._mask = mask
        self._points = points
        self._count = int(np.count_nonzero(mask))

    def __len__(self) -> int:
        return self._count

    def part(self, start: int, end: int | None) -> Found:
        """Return the photos from one place of the display order up to another."""
        rows = self._rows(end)[start:end]
        if self._points is None:
            return Found(self._snapshot.ids[rows], np.zeros(len(rows), np.int32))
        points = self._snapshot.values_at(rows, self._points, "i4")
        return Found(self._snapshot.ids[rows], points)

    def grid(self, connection: sqlite3.Connection, by: GroupBy | None = None) -> Grid:
        """Return all of it as arrays, group by group if asked."""
        rows, groups = self._rows(None), None
        if by is not None:
            rows, groups = grouping.grouped(connection, self._snapshot, rows, by)

        for segment in self._snapshot.segments:
            segment.kept("badges", grouping.badges)  # now, not when a pointer waits for them

        def picked(of: Callable[[Segment], NDArray[Any]], dtype: str) -> Picked:
            return Picked(self._snapshot, rows, of, dtype)

        return Grid(
            picked(lambda s: s.ids, "i8"),
            picked(lambda s: s.columns["width"], "i4"),
            picked(lambda s: s.columns["height"], "i4"),
            picked(lambda s: s.columns["colour"], "u4"),
            picked(lambda s: s.days, "i4"),
            picked(lambda s: s.kept("badges", grouping.badges), "u2"),
            groups,
            self._snapshot.pick(rows, lambda s: s.ratios, "f4"),
        )

    def _rows(self, count: int | None) -> Rows:
        """Return the rows in display order, at least the first so many."""
        snapshot, mask, points = self._snapshot, self._mask, self._points
        if count is not None and ordering.is_usual(self._search) and not snapshot.is_sparse(mask):
            if points is None:
                return snapshot.top(mask, count)
            ranked = snapshot.values(lambda segment: points(segment, None), "i1")
            return ordering.first(snapshot, mask, ranked, count)
        rows = snapshot.in_order(mask)
        if points is None:
            beside = None
        elif snapshot.is_sparse(mask):
            beside = snapshot.values_at(rows, points, "i1")
        else:
            beside = snapshot.pick(rows, lambda segment: points(segment, None), "i1")
        return ordering.ordered(snapshot, rows, beside, self._search)


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
        self._offers: Offers | None = None
        self._facets: Facets | None = None
        self._lying: tuple[Snapshot, Lying] | None = None
        self._everything: tuple[Snapshot, Grid] | None = None  # what clearing a search shows
        self._folding: threading.Thread | None = None
        self._stopping = threading.Event()
        self._behind = False  # what waits to be folded is left out
        self._broken = False  # files cannot be written here

    def get_ready(self, connection: sqlite3.Connection) -> None:
        """Read what answers, before anything is asked; then all photos, which is asked first.

        Where many changes wait to be folded, answers leave them out until ``catch_up``: what was
        true a while ago is there at once.
        """
        with self._guard:
            state = self._files(connection)
            if state is not None:
                _, changed = store.pending(connection, state.version)
                self._behind = _READ < len(changed) < len(state.snapshot)
                self._state = state
        if self._snapshot(connection) is not None:
            self.grid(connection, Search())

    def catch_up(self) -> bool:
        """Fold the changes that answers have left out since ``get_ready``.

        Returns:
            Whether any were left out: what was answered has to be asked again.
        """
        if not self._behind:
            return False
        self._try_fold()
        self._behind = False
        return True

    def close(self) -> None:
        """End what runs in the background."""
        self._stopping.set()
        if self._folding is not None:
            self._folding.join()

    def find(self, connection: sqlite3.Connection, search: Search) -> Found:
        """Return all photos that match, hidden ones apart, in display order."""
        answer = self.answer(connection, search)
        if answer is None:
            return fetch.find(connection, search)
        return answer.part(0, None)

    def page(
        self,
        connection: sqlite3.Connection,
        search: Search,
        limit: int | None = None,
        offset: int = 0,
    ) -> Page:
        """Return the hits from ``offset`` on, at most ``limit``, and the total number."""
        answer = self.answer(connection, search)
        if answer is None:
            return fetch.page(connection, search, limit, offset)
        end = None if limit is None else offset + limit
        return Page(fetch.hits(connection, answer.part(offset, end)), len(answer))

    def count(self, connection: sqlite3.Connection, search: Search) -> int:
        """Return how many photos match, hidden ones apart."""
        answer = self.answer(connection, search)
        return len(fetch.find(connection, search).ids) if answer is None else len(answer)

    def grid(
        self, connection: sqlite3.Connection, search: Search, by: GroupBy | None = None
    ) -> Grid:
        """Return a whole result in display order; not in groups while SQL answers.

        Of all photos it is the same grid until one of them changes.
        """
        snapshot = self._snapshot(connection)
        if snapshot is None:
            return fetch.grid(connection, search)
        if by is not None or not ordering.is_everything(search):
            return self._answer(connection, snapshot, search).grid(connection, by)
        known = self._everything
        if known is None or known[0] is not snapshot:
            known = snapshot, self._answer(connection, snapshot, search).grid(connection)
            self._everything = known
        return known[1]

    def answer(self, connection: sqlite3.Connection, search: Search) -> Answer | None:
        """Return what the columns say; None if too much changed since they were made."""
        snapshot = self._snapshot(connection)
        return None if snapshot is None else self._answer(connection, snapshot, search)

    def _answer(self, connection: sqlite3.Connection, snapshot: Snapshot, search: Search) -> Answer:
        search = visible(search)
        matching = Matching(connection, self._dictionary(connection))
        mask = snapshot.mask(matching.test(search.node))
        words = list(dict.fromkeys(leaf for leaf in wanted(search.node) if isinstance(leaf, Word)))
        return Answer(snapshot, search, mask, matching.points(words) if words else None)

    def facets(self, connection: sqlite3.Connection, search: Search) -> Counts | None:
        """Return what a result may be narrowed by, and how many photos each leaves.

        Nothing for an empty result. None where so much changed that SQL would have to count for
        minutes: the columns are being made.
        """
        snapshot, names = self._snapshot(connection), self._dictionary(connection)
        if snapshot is None:
            (photos,) = connection.execute("SELECT count(*) FROM photo").fetchone()
            return tally.counts(connection, names, search) if photos <= _FOLDED else None
        known = self._facets
        if known is None or known.snapshot is not snapshot or known.names is not names:
            known = self._facets = Facets(connection, snapshot, names, known)
        test = Matching(connection, names).test(visible(search).node)
        mask = snapshot.mask(test)
        return known.counts(connection, mask) if mask.any() else {}

    def lying(self, connection: sqlite3.Connection) -> Lying | None:
        """Return how many photos lie where; None if too much changed to be counted quickly."""
        snapshot = self._snapshot(connection)
        if snapshot is None:
            return None
        known = self._lying
        if known is None or known[0] is not snapshot:
            known = self._lying = snapshot, lying(snapshot)
        return known[1]

    def offers(self, connection: sqlite3.Connection) -> Offers:
        """Return what names there are, for suggestions."""
        snapshot, names = self._snapshot(connection), self._dictionary(connection)
        known = self._offers
        if known is None or known.snapshot is not snapshot or known.names is not names:
            known = self._offers = Offers(snapshot, names)
        return known

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
            if self._behind:
                self._state = state
                return state.snapshot
            version, changed = store.pending(connection, state.version)
            if len(changed) > _READ:
                if not self._folded(len(changed), len(state.snapshot)):
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

    def _folded(self, changed: int, known: int) -> bool:
        """Fold what is pending into the files, at once or, if it is much, in the background."""
        if self._broken or (self._folding is not None and self._folding.is_alive()):
            return False
        if changed > max(_FOLDED, known // _QUICKER):
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
