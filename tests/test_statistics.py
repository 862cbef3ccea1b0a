"""Figures and places of a library: what is counted is what the queries beside it find."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest

from builders import photo
from catalog.query_catalog import fill
from tintype.catalog import files, photos, places
from tintype.catalog.files import Place as FilePlace
from tintype.library import Library
from tintype.library.places import NOWHERE, query_around, query_of
from tintype.library.statistics import Overview, in_span
from tintype.types import PhotoFacts, Place


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    """A library of random photos."""
    with Library.open(tmp_path_factory.mktemp("library")) as library:
        with library._database.writer() as connection:
            fill(connection, 3)
        yield library


@pytest.fixture(scope="module")
def overview(library: Library) -> Overview:
    found = library.statistics.overview()
    assert found is not None
    return found


def test_totals_are_what_the_library_finds(library: Library, overview: Overview) -> None:
    assert overview.photos == library.count("*") > 0
    assert overview.hidden == library.count("is:hidden") > 0
    assert overview.favourites == library.count("is:favourite") > 0
    assert overview.undated == library.count("-has:date") > 0


def test_every_figure_is_what_its_query_finds(library: Library, overview: Overview) -> None:
    lists = (overview.tags, overview.countries, overview.formats, overview.persons)
    for figures in lists:
        assert figures
        assert {one.name: one.photos for one in figures} == {
            one.name: library.count(one.query) for one in figures
        }
    for figures in (overview.cameras, overview.lenses):
        assert figures
        for one in figures:
            assert 0 < one.photos <= library.count(one.query), "also those with a longer name"


def test_days_and_years_are_what_their_dates_find(library: Library, overview: Overview) -> None:
    assert [day for day, _ in overview.days] == sorted({day for day, _ in overview.days})
    for day, count in overview.days[:20]:
        assert count == library.count(in_span("", day))
    for person in overview.persons:
        counts = {year: library.count(in_span(person.query, year)) for year in overview.years}
        assert dict(zip(overview.years, person.years, strict=True)) == counts


def test_spans_are_written_as_dates() -> None:
    assert in_span("", 2021) == "date:2021"
    assert in_span("dog", 202103) == "dog date:2021-03"
    assert in_span("", 20210304) == "date:2021-03-04"


def test_an_empty_library_has_empty_figures(tmp_path) -> None:
    with Library.open(tmp_path) as empty:
        found = empty.statistics.overview()
        assert found is not None
        assert (found.photos, found.days, list(found.years), found.tags) == (0, (), [], ())
        assert empty.places.overview().places == ()


GRAZ = Place("Graz", "Graz", "Styria", "Austria", "AT", "places@1")
WIEN = Place("Hietzing", "Vienna", "Vienna", "Austria", "AT", "places@1")


@pytest.fixture
def travelled(tmp_path) -> Iterator[Library]:
    """Three photos in Austria, one of them hidden, and one nowhere."""
    with Library.open(tmp_path / "library") as library:
        with library._database.writer() as connection:
            root, _ = files.ensure_root(connection, tmp_path)
            for number, place in enumerate((GRAZ, WIEN, WIEN, None)):
                facts = PhotoFacts(latitude=47.0 + number, longitude=15.5) if place else None
                made = photo(b"%d" % number, **({"facts": facts} if facts else {}))
                photo_id = photos.store(connection, made)
                files.link(connection, FilePlace(root, "", f"{number}.jpg"), 1, 1, photo_id)
                places.store(connection, photo_id, place)
                photos.refresh_search(connection, [photo_id])
        library.marks.hide([3])
        yield library


def test_places_count_what_is_shown_and_lead_there(travelled: Library) -> None:
    found = travelled.places.overview()
    assert [(one.city, one.photos) for one in found.places] == [("Graz", 1), ("Vienna", 1)]
    assert found.nowhere == travelled.count(NOWHERE) == 1
    for one in found.places:
        assert travelled.count(query_of(one.country_code, one.region, one.city)) == one.photos
    assert travelled.count(query_of("AT")) == 2


def test_positions_are_counted_in_cells_that_a_query_finds(travelled: Library) -> None:
    cells = travelled.places.overview().cells
    assert cells is not None
    np.testing.assert_allclose(sorted(cells.latitude), [47.0, 48.0])
    assert cells.photos.tolist() == [1, 1]
    assert travelled.count(query_around(47.0, 15.5, 1)) == 1
    assert travelled.count(query_around(47.5, 15.5, 60)) == 2
