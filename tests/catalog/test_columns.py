"""Columns find what SQL finds, in the same order, also after everything changed."""

from __future__ import annotations

import math
import random
import shutil
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from catalog.query_catalog import fill
from catalog.query_strategies import leaves, searches
from tintype.catalog import edits, files, search_index
from tintype.catalog.columns import engine, store
from tintype.catalog.columns.engine import Columns
from tintype.catalog.database import Database
from tintype.catalog.query import fetch
from tintype.catalog.query.tree import Not, Search, Tagged, Within, Word
from tintype.catalog.rows import Grid
from tintype.paths import COLUMNS_NAME


class Twin:
    """A random catalog, asked by SQL and by columns."""

    def __init__(self, folder: Path, seed: int, photos: int = 12) -> None:
        self.database = Database(folder)
        with self.database.writer() as connection:
            fill(connection, seed, photos)
        self.columns = Columns(self.database)

    def agree(self, search: Search) -> list[int]:
        """Return what both find."""
        with self.database.reader() as connection:
            wanted = fetch.find(connection, search)
            answer = self.columns.answer(connection, search)
            assert answer is not None
            found, grid = answer.part(0, None), answer.grid(connection)
            wanted_grid = fetch.grid(connection, search)
        assert found.ids.tolist() == wanted.ids.tolist() == grid.ids.tolist()
        assert found.points.tolist() == wanted.points.tolist()
        assert len(answer) == len(wanted.ids)
        for start, end in ((0, 3), (2, 5), (0, 100)):
            assert answer.part(start, end).ids.tolist() == wanted.ids[start:end].tolist()
        for name in ("ids", "widths", "heights", "colours", "days"):
            column, values = getattr(grid, name), getattr(wanted_grid, name)
            assert column.tolist() == values.tolist()
            assert column[1:4].tolist() == values[1:4].tolist()
            assert [column[at] for at in range(len(values))] == values.tolist()
            assert np.asarray(column).dtype == values.dtype
        assert np.allclose(grid.ratios, wanted_grid.widths / wanted_grid.heights)
        asked = np.array([3, 999, *wanted.ids[:2].tolist()])
        places = np.flatnonzero(np.isin(wanted.ids, asked))
        assert grid.ids.places(asked).tolist() == places.tolist()
        return found.ids.tolist()

    def everything(self) -> Grid:
        """Return what clearing a search shows."""
        with self.database.reader() as connection:
            return self.columns.grid(connection, Search())

    def close(self) -> None:
        self.columns.close()
        self.database.close()


@pytest.fixture(scope="module")
def twins(tmp_path_factory: pytest.TempPathFactory) -> Iterator[list[Twin]]:
    """Catalogs: read from the tables, folded into one file, folded piece by piece."""
    made = [Twin(tmp_path_factory.mktemp("columns"), seed) for seed in range(4)]
    for twin in made[1:]:
        twin.columns.fold()
    for number in range(12):
        change(made[3].database, number)
        made[3].columns.fold()
    yield made
    for twin in made:
        twin.close()


@given(number=st.integers(0, 3), node=leaves())
@settings(max_examples=150)
def test_every_kind_of_node_means_the_same_in_sql_and_in_columns(twins, number, node) -> None:
    for asked in (node, Not(node)):
        twins[number].agree(Search(asked))


@given(number=st.integers(0, 3), search=searches())
@settings(max_examples=100)
def test_whole_searches_agree_in_content_and_order(twins, number, search) -> None:
    twins[number].agree(search)


@pytest.mark.parametrize("folder", ["", "2021", "Greece 2021", "dogs", "do"])
def test_folders_agree(twins, folder) -> None:
    for twin in twins:
        twin.agree(Search(Within(1, folder)))


def count_alike(twin: Twin) -> None:
    """Roots and folders hold as many photos in columns as in SQL."""
    with twin.database.reader() as connection:
        found = twin.columns.lying(connection)
        assert found is not None
        wanted = files.roots(connection)
        assert files.roots(connection, found.roots) == wanted
        for root in wanted:
            known = found.folders.get(root.id, {})
            folders = files.folders(connection, root.id)
            assert files.folders(connection, root.id, known) == folders


def test_photos_in_roots_and_folders_are_counted_as_sql_does(twins, twin: Twin) -> None:
    for known in twins:
        count_alike(known)
    for number in range(20):
        change(twin.database, number)
        count_alike(twin)


def change(database: Database, seed: int) -> None:
    """Do one of the things that can happen to photos."""
    chance = random.Random(seed)
    photo = chance.randint(1, 12)
    acts = (
        "UPDATE file SET state = 'missing' WHERE photo_id = ?",
        "UPDATE file SET state = 'present' WHERE photo_id = ?",
        "UPDATE file SET name = 'beach ' || id || '.jpg' WHERE photo_id = ?",
        "DELETE FROM guess WHERE photo_id = ?",
        "UPDATE guess SET score = 0.9 WHERE photo_id = ?",
        "DELETE FROM face WHERE photo_id = ?",
        "UPDATE face SET person_id = 1, state = 'sure' WHERE photo_id = ?",
        "DELETE FROM photo_place WHERE photo_id = ?",
        "INSERT OR IGNORE INTO album_photo (album_id, photo_id, position) VALUES (1, ?, 7)",
        "UPDATE photo SET taken = '2020-02-29T00:00:00', iso = 400 WHERE id = ?",
        "INSERT OR REPLACE INTO mark (photo_id, rating, hidden) VALUES (?, 5, 0)",
        "DELETE FROM region WHERE photo_id = ?",
    )
    with database.writer() as connection:
        connection.execute(chance.choice(acts), (photo,))
        search_index.refresh(connection, [photo])


@given(
    seed=st.integers(0, 3),
    steps=st.lists(st.integers(0, 10_000) | st.just("fold"), min_size=1, max_size=12),
    search=searches(),
)
@settings(max_examples=15)
def test_changes_are_found_at_once_folded_or_not(tmp_path_factory, seed, steps, search) -> None:
    twin, before = Twin(tmp_path_factory.mktemp("changes"), seed), None
    try:
        for step in steps:
            if step == "fold":
                twin.columns.fold()
            else:
                change(twin.database, step)
            before, after = before or twin.everything(), twin.everything()
            assert after.ids.tolist() == twin.agree(Search())
            same_but_where_unlike(before, after)
        twin.agree(search)
    finally:
        twin.close()


def same_but_where_unlike(before: Grid, after: Grid) -> None:
    """What two grids do not look at to tell whether they are the same must be the same."""
    if len(before) == len(after):
        unlike = after.ids.unlike(before.ids)
        for name in ("ids", "widths", "heights", "colours", "days", "badges"):
            one, other = (np.asarray(getattr(grid, name)) for grid in (before, after))
            assert np.isin(np.flatnonzero(one != other), unlike).all()


def test_all_photos_are_put_in_order_once_until_one_changes(twin: Twin) -> None:
    kept = twin.everything()
    twin.agree(Search(Word(("dog",))))
    assert twin.everything() is kept
    with twin.database.writer() as connection:
        connection.execute("UPDATE photo SET taken = '2031-01-01T00:00:00' WHERE id = 5")
        search_index.refresh(connection, [5])
    assert twin.everything() is not kept
    assert twin.everything().ids[0] == 5


@pytest.fixture
def twin(tmp_path: Path) -> Iterator[Twin]:
    twin = Twin(tmp_path / "library", 1)
    yield twin
    twin.close()


def test_names_of_tags_and_people_are_asked_anew_when_they_change(twin: Twin) -> None:
    twin.columns.fold()
    before = twin.agree(Search(Word(("dog",))))
    with twin.database.writer() as connection:
        connection.execute("UPDATE tag SET name = 'hound' WHERE name = 'dog'")
        search_index.refresh_all(connection)
    assert twin.agree(Search(Word(("dog",)))) != before
    with twin.database.writer() as connection:
        connection.execute("UPDATE person_text SET text = 'Dog Owner' WHERE id = 1")
        connection.execute("UPDATE person SET name_id = 1 WHERE id = 1")
    twin.agree(Search(Word(("owner",))))


def test_who_gets_ready_hears_of_many_changes_after_having_caught_up(
    twin: Twin, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Twenty thousand changed photos do not keep a window from showing the others."""
    monkeypatch.setattr(engine, "_READ", 1)
    twin.columns.fold()
    with twin.database.writer() as connection:
        ids = [photo for (photo,) in connection.execute("SELECT id FROM photo WHERE present > 0")]
        edits.decide_tag(connection, ids[:3], "quite new", verdict=True)
    search, ready = Search(Tagged("quite new")), Columns(twin.database)
    with twin.database.reader() as connection:
        ready.get_ready(connection)
        everything = len(ready.grid(connection, Search()))
        assert (ready.count(connection, search), everything > 0) == (0, True)
        assert ready.catch_up()
        found = ready.count(connection, search)
        assert found == len(fetch.find(connection, search).ids) > 0
        assert store.pending(connection)[1] == []
        assert not ready.catch_up(), "once is enough"
        assert Columns(twin.database).count(connection, search) == found


def test_a_few_changes_are_known_to_who_gets_ready(twin: Twin) -> None:
    twin.columns.fold()
    change(twin.database, 1)
    ready = Columns(twin.database)
    with twin.database.reader() as connection:
        ready.get_ready(connection)
    assert not ready.catch_up()
    twin.columns = ready
    twin.agree(Search())


def test_lost_files_are_made_again(twin: Twin) -> None:
    twin.columns.fold()
    shutil.rmtree(twin.database.folder / COLUMNS_NAME)
    fresh = Columns(twin.database)
    with twin.database.reader() as connection:
        assert fresh.answer(connection, Search()) is None
        assert len(fresh.find(connection, Search()).ids) == fresh.count(connection, Search())
    assert fresh.fold()
    assert any((twin.database.folder / COLUMNS_NAME).iterdir())
    twin.columns = fresh
    assert twin.agree(Search())


def test_many_small_files_become_one(twin: Twin) -> None:
    for number in range(30):
        change(twin.database, number)
        twin.columns.fold()
        twin.agree(Search(Word(("dog",))))
    with twin.database.reader() as connection:
        names = store.names(connection)
    files = sorted(path.name for path in (twin.database.folder / COLUMNS_NAME).iterdir())
    assert files == sorted(names)
    assert len(names) < 8


def test_two_programs_share_the_files(twin: Twin) -> None:
    """What one folds and merges, the other goes on reading."""
    with Database(twin.database.folder).reader() as connection:
        assert isinstance(connection, sqlite3.Connection)
    other = Database(twin.database.folder)
    columns = Columns(other)
    try:
        for number in range(12):
            change(twin.database, number)
            (columns if number % 2 else twin.columns).fold()
            found = twin.agree(Search())
            with other.reader() as connection:
                again = columns.find(connection, Search())
            assert again.ids.tolist() == found
    finally:
        columns.close()
        other.close()


def test_a_search_right_after_an_act_knows_it(twin: Twin) -> None:
    found = twin.agree(Search())
    with twin.database.writer() as connection:
        edits.decide_tag(connection, found[:2], "sunset", verdict=True)
    assert sorted(twin.agree(Search(Word(("sunset",))))) == sorted(found[:2])


@pytest.mark.parametrize("run", [50, 500, 5000])
def test_folding_costs_the_logarithm_of_the_photos(run: int) -> None:
    """Whatever a run brings, files stay few, and each photo is written anew some times only."""
    sizes: list[int] = []
    written = 0
    for number in range(1, 1_000_000 // run + 1):
        sizes.append(run)
        written += run
        while chosen := store.worth_merging(sizes):
            merged = sum(sizes[at] for at in chosen)
            written += merged
            sizes = [size for at, size in enumerate(sizes) if at not in chosen] + [merged]
        assert len(sizes) <= 5 + math.log2(max(1, number * run / 4096)) / 2
        assert written <= number * run * (1 + 1.5 * math.log2(number))


def test_a_large_file_is_not_written_anew_for_a_few_photos() -> None:
    assert store.worth_merging([1_000_000, 500, 500, 500, 500]) == [1, 2, 3, 4]
    assert store.worth_merging([1_000_000, 150_000, 60_000]) == [1, 2]
    assert store.worth_merging([65_536] * 3 + [100]) == [0, 1, 2, 3]
