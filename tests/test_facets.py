"""Facets as they are shown: in order, with what the query asks for first, ready to be added."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from catalog.query_catalog import fill
from tintype.library import Library
from tintype.library.facets import FacetValue
from tintype.search.narrowing import with_part


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    with Library.open(tmp_path_factory.mktemp("facets")) as opened:
        with opened._database.writer() as connection:
            fill(connection, 4, 60)
        yield opened


def test_what_is_added_to_the_query_finds_as_many_as_are_shown(library: Library) -> None:
    for query in ("", "dog OR beach", "-cat sort:date", "anim"):
        shown = library.facets(query)
        assert shown.facets
        for facet in shown.facets:
            for value in facet.values:
                narrowed = with_part(shown.query, value.query)
                assert len(library.grid(narrowed)) == value.count, narrowed


def test_what_is_asked_for_comes_first_also_where_nothing_has_it(library: Library) -> None:
    facets = library.facets('tag:dog -person:"Jane Doe"', limit=3)
    tags, people = facets.of("tag"), facets.of("person")
    assert tags is not None
    assert people is not None
    assert tags.values[0].text == "dog"
    assert [value.state for value in tags.values] == ["in", "", "", ""]
    assert people.values[0] == FacetValue("Jane Doe", 'person:"Jane Doe"', 0, "out")


def test_values_are_found_by_the_beginning_of_a_word(library: Library) -> None:
    found = library.facets("", only="tag", words="eng").of("tag")
    assert found is not None
    assert [value.text for value in found.values] == ["fire engine"]


def test_years_come_latest_first_and_others_by_their_photos(library: Library) -> None:
    facets = library.facets()
    years, cameras = facets.of("year"), facets.of("camera")
    assert years is not None
    assert cameras is not None
    assert [value.text for value in years.values] == ["2022", "2021", "2020", "2019"]
    counts = [value.count for value in cameras.values]
    assert counts == sorted(counts, reverse=True)


def test_facets_follow_the_folder(library: Library) -> None:
    whole, part = library.facets().of("type"), library.facets(root_id=1, folder="2021").of("type")
    assert whole is not None
    assert part is not None
    assert sum(one.count for one in part.values) < sum(one.count for one in whole.values)
    assert not library.facets("person:nobody sort:date tag:cat year:1800").of("type")
