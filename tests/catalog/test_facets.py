"""Facets count what a click on each value would leave: by columns, by SQL, and by searching."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from catalog.query_strategies import searches
from catalog.test_columns import Twin, change
from tintype.catalog.columns import engine
from tintype.catalog.columns.names import Dictionary
from tintype.catalog.query import fetch, tally
from tintype.catalog.query.tree import And, Everything, Search


@pytest.fixture(scope="module")
def twins(tmp_path_factory: pytest.TempPathFactory) -> Iterator[list[Twin]]:
    """Catalogs in memory, in one file, and in several."""
    made = [Twin(tmp_path_factory.mktemp("facets"), seed, 16) for seed in range(3)]
    made[1].columns.fold()
    made[2].columns.fold()
    for number in range(5):
        change(made[2].database, number)
        if number == 3:
            made[2].columns.fold()
    yield made
    for twin in made:
        twin.close()


@given(number=st.integers(0, 2), search=searches(), change_too=st.booleans())
@settings(max_examples=60, deadline=None)
def test_columns_count_what_sql_counts(twins, number, search, change_too) -> None:
    twin = twins[number]
    if change_too:
        change(twin.database, len(str(search)))
    with twin.database.reader() as connection:
        found = twin.columns.facets(connection, search)
        wanted = tally.counts(connection, Dictionary.read(connection), search)
    assert _table(found) == _table(wanted)


@given(number=st.integers(0, 2), search=searches())
@settings(max_examples=12, deadline=None)
def test_a_count_is_what_the_value_leaves_of_the_result(twins, number, search) -> None:
    twin = twins[number]
    with twin.database.reader() as connection:
        visible = fetch.visible(search).node
        for values in twin.columns.facets(connection, search).values():
            for one, count in values:
                narrowed = fetch.find(connection, Search(And((visible, one.node))))
                assert len(narrowed.ids) == count, one


def _table(counts):
    return {
        facet: {(one.text, one.node): count for one, count in values}
        for facet, values in counts.items()
        if values
    }


def test_nobody_waits_for_sql_to_count_a_large_library(twins, monkeypatch) -> None:
    """While the columns of many photos are made, there are no facets yet."""
    twin = twins[0]
    monkeypatch.setattr(engine, "_FOLDED", 1)
    monkeypatch.setattr(twin.columns, "_snapshot", lambda _: None)
    with twin.database.reader() as connection:
        assert twin.columns.facets(connection, Search(Everything())) is None
