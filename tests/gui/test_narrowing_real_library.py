"""Facets, groups, badges and albums in the window on a real library of made-up photos."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from catalog.query_catalog import fill
from tintype.gui import wording
from tintype.gui.models.folders import ALBUMS
from tintype.gui.pages.library import LibraryPage
from tintype.library import Library


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library.open(tmp_path / "library") as opened:
        with opened._database.writer() as connection:
            fill(connection, 4, 60)
        yield opened


@pytest.fixture
def page(library: Library, make_window, qtbot) -> LibraryPage:
    page = make_window(library).library
    qtbot.waitUntil(lambda: bool(page.facets.model.lines))
    return page


def test_what_is_clicked_leaves_as_many_photos_as_it_said(page: LibraryPage, qtbot) -> None:
    for text in ("animal", "France"):
        line = next(line for line in page.facets.model.lines if line.text == text)
        page.facets._choose(line, False)
        assert len(page.grid.photos.ids) == line.value.count > 0
        page.facets._ask()
    assert page.search.query() == "tag:animal country:France"
    assert [chip.accessibleName() for chip in page.reading.parts.chips()] == ["animal", "France"]
    state = {line.text: line.value.state for line in page.facets.model.lines if line.value}
    assert state["animal"] == state["France"] == "in"


def test_photos_stand_below_their_folder_with_their_badges(page: LibraryPage) -> None:
    page.arrange.set_heading("folder")
    sections = page.grid.sections()
    assert sections is not None
    assert wording.section(sections, 0).startswith("Dog Album/")
    assert any(page.grid.photos.list.badges.tolist())


def test_albums_and_rules_are_those_of_the_library(library: Library, page: LibraryPage) -> None:
    page._bridge.curate.save_search("Dogs there", "tag:dog")
    page._bridge.albums.add_rule("tag:dog", "friend")
    page.show_page(ALBUMS)
    albums = page.page(ALBUMS)
    saved = next(row for row in albums.model.rows if row.name == "Dogs there")
    assert saved.photos == library.count("tag:dog") > 0
    assert saved.cover is not None
    albums.rules.cards[0].switch.click()
    assert library.count("tag:friend") == 0
    assert not library.rules.all()[0].on
