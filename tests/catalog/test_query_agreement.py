"""SQL and Python judge every photo alike, whatever is asked of whatever catalog."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from catalog.query_catalog import fill
from catalog.query_strategies import leaves, searches, trees
from tintype.catalog.database import Database
from tintype.catalog.query import fetch
from tintype.catalog.query.decide import decide
from tintype.catalog.query.record import PhotoRecord, load
from tintype.catalog.query.tree import And, Is, Node, Not, Search, Within
from tintype.catalog.query.tree import leaves as leaves_of

CATALOGS = st.integers(0, 5)
Catalog = Callable[[int], tuple[sqlite3.Connection, list[PhotoRecord]]]


@pytest.fixture(scope="module")
def catalog(tmp_path_factory: pytest.TempPathFactory) -> Catalog:
    """A random catalog by its number, with the records of its photos."""

    @cache
    def build(seed: int) -> tuple[sqlite3.Connection, list[PhotoRecord]]:
        database = Database(Path(tmp_path_factory.mktemp("catalog")))
        with database.writer() as connection:
            fill(connection, seed)
            ids = [photo_id for (photo_id,) in connection.execute("SELECT id FROM photo")]
        opened.append(database)
        reader = stack.enter_context(database.reader())
        return reader, [load(reader, photo_id) for photo_id in ids]

    from contextlib import ExitStack

    opened: list[Database] = []
    with ExitStack() as stack:
        yield build
    for database in opened:
        database.close()


def judged(photos: list[PhotoRecord], node: Node) -> list[int]:
    """What Python finds; hidden photos only where they are asked for."""
    if Is("hidden") not in leaves_of(node):
        node = And((node, Not(Is("hidden"))))
    return [photo.id for photo in photos if photo.present and decide(node, photo)]


@given(number=CATALOGS, node=leaves())
@settings(max_examples=200)
def test_every_kind_of_node_means_the_same_in_sql_and_in_python(
    catalog: Catalog, number: int, node: Node
) -> None:
    connection, photos = catalog(number)
    for asked in (node, Not(node)):
        found = fetch.find(connection, Search(asked)).ids.tolist()
        assert sorted(found) == judged(photos, asked)


@given(number=CATALOGS, node=trees())
@settings(max_examples=100)
def test_whole_trees_agree(catalog: Catalog, number: int, node: Node) -> None:
    connection, photos = catalog(number)
    found = fetch.find(connection, Search(node)).ids.tolist()
    assert sorted(found) == judged(photos, node)


@given(number=CATALOGS, search=searches())
@settings(max_examples=50)
def test_lists_grids_and_pages_show_the_same_in_the_same_order(
    catalog: Catalog, number: int, search: Search
) -> None:
    connection, _ = catalog(number)
    grid = fetch.grid(connection, search).ids.tolist()
    pages = [fetch.page(connection, search, 3, offset) for offset in range(0, 12, 3)]
    assert [hit.photo_id for page in pages for hit in page.hits] == grid
    assert {page.total for page in pages} == {len(grid)}
    assert fetch.grid_of(connection, fetch.find(connection, search).ids).ids.tolist() == grid


@pytest.mark.parametrize("folder", ["", "2021", "Greece 2021", "dogs"])
def test_folders_agree(catalog: Catalog, folder: str) -> None:
    connection, photos = catalog(0)
    node = Within(1, folder)
    assert sorted(fetch.find(connection, Search(node)).ids.tolist()) == judged(photos, node)
