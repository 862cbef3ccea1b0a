"""How long searches take in a large made-up library; for ``tintype bench search``."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from tintype.catalog import bulk
from tintype.library.facade import Library

if TYPE_CHECKING:
    from tintype.catalog.database import Database

PAGE = 200  # results that are listed
_TYPED = 6  # letters of a name


@dataclass(frozen=True, slots=True)
class Times:
    """Milliseconds of one query, medians of some repetitions.

    Attributes:
        found: how many photos match.
        wall: as a clock sees it, parsing included.
        busy: of processor time; on a machine with other work, what is left of ``wall`` is waiting.
        floor: of a statement written by hand that reads the same rows by their numbers.
    """

    query: str
    found: int
    wall: float
    busy: float
    floor: float


def make(folder: Path, photos: int, *, similar: bool) -> float:
    """Make a library of made-up photos, ready to be searched; return the seconds it took."""
    from tintype.search.bench.build import build

    start = time.perf_counter()
    with Library.open(folder) as library:
        build(_database(library), photos, similar=similar)
        fold(library)
    return time.perf_counter() - start


def put_thumbnails(library: Library, photo_ids: Sequence[int], jpeg: bytes) -> None:
    """Give photos the same thumbnail."""
    bulk.thumbnails(_database(library), photo_ids, jpeg)


def fold(library: Library) -> float:
    """Bring the columns up to date; return the seconds it took."""
    from tintype.catalog.columns import store

    start = time.perf_counter()
    store.fold(_database(library))
    return time.perf_counter() - start


def tag_names(library: Library) -> list[str]:
    """Return the names of the tags, the most frequent first."""
    with _database(library).reader() as connection:
        return bulk.frequent_tags(connection)


def measure(library: Library, queries: Sequence[str], repetitions: int = 3) -> Iterator[Times]:
    """Time queries one by one: the first page of results, and how many there are."""
    for query in queries:
        page = library.page(query, limit=PAGE)
        wall, busy = _timed(partial(library.page, query, limit=PAGE), repetitions)
        ids = [hit.photo_id for hit in page.hits]
        with _database(library).reader() as connection:
            floor, _ = _timed(partial(bulk.rows_by_id, connection, ids), repetitions)
        yield Times(query, page.total, wall, busy, floor)


def suggestions(library: Library, names: Sequence[str]) -> list[float]:
    """Return the milliseconds of suggestions while names are typed, letter by letter."""
    times = []
    for name in names:
        for end in range(1, min(len(name), _TYPED) + 1):
            start = time.perf_counter()
            library.suggest(name[:end])
            times.append(1000 * (time.perf_counter() - start))
    return times


def _timed(act: Callable[[], object], repetitions: int) -> tuple[float, float]:
    """Return the medians of wall and processor milliseconds."""
    walls, busy = [], []
    gc.collect()
    for _ in range(repetitions):
        wall, used = time.perf_counter(), time.thread_time()
        act()
        busy.append(time.thread_time() - used)
        walls.append(time.perf_counter() - wall)
    middle = repetitions // 2
    return 1000 * sorted(walls)[middle], 1000 * sorted(busy)[middle]


def _database(library: Library) -> Database:
    return library._database  # noqa: SLF001 - below the facade
