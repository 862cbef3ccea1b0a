"""The pages of figures, places, duplicates and checks with the real library behind them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt

from catalog.query_catalog import fill
from tintype.gui.models.folders import DUPLICATES, PLACES, STATISTICS, TAGS
from tintype.library import Library


@pytest.fixture
def library(tmp_path) -> Iterator[Library]:
    with Library.open(tmp_path / "library") as library:
        with library._database.writer() as connection:
            fill(connection, 3)
        yield library


@pytest.fixture
def page(make_window, library):
    return make_window(library).library


def test_figures_are_those_of_the_library_and_lead_to_its_photos(page, library, qtbot) -> None:
    page.show_page(STATISTICS)
    shown = page.page(STATISTICS)
    assert shown.numbers["photos"]._number == str(library.count("*"))
    mark = shown.over_time.marks[-1]
    where = mark.rect.center().toPoint()
    qtbot.mouseClick(shown.over_time, Qt.MouseButton.LeftButton, pos=where)
    assert len(page.grid.photos.ids) == library.count(mark.query) > 0


def test_figures_keep_up_with_what_is_done(page, library) -> None:
    page.show_page(STATISTICS)
    before = library.count("is:favourite")
    wanted = library.grid("-is:favourite").ids[:1].tolist()
    page._bridge.curate.favour(wanted, favourite=True)
    assert page.page(STATISTICS).numbers["favourites"]._number == str(before + 1)


def test_places_lead_to_the_photos_taken_there(page, library) -> None:
    page.show_page(PLACES)
    shown = page.page(PLACES)
    index = shown.model.index(0, 0)
    count = int(index.siblingAtColumn(1).data())
    shown.view.setCurrentIndex(index)
    shown.show_photos()
    assert len(page.grid.photos.ids) == count > 0


def test_dots_lead_to_photos(page, library) -> None:
    page.show_page(PLACES)
    shown = page.page(PLACES)
    assert shown.map.marks
    for number in range(len(shown.map.marks)):
        assert library.count(shown.map.query_of(number)) > 0


def test_there_may_be_no_duplicates(page) -> None:
    page.show_page(DUPLICATES)
    shown = page.page(DUPLICATES)
    for kind in shown.kinds.values():
        kind.click()
        assert shown.empty.isVisible() == (not shown.model.groups)


def test_what_is_answered_is_said_of_the_photo_and_undone(page, library) -> None:
    page.show_page(TAGS)
    shown = page.page(TAGS)
    shown._begin_check(None)
    asked = shown.check.current()
    assert asked is not None
    shown.check.answer(yes=not asked.shown)
    names = {tag.name for tag in library.photo(asked.photo_id).tags if tag.shown}
    assert (asked.name in names) is (not asked.shown)
    page._bridge.undo()
    assert shown.check.current().photo_id == asked.photo_id
    names = {tag.name for tag in library.photo(asked.photo_id).tags if tag.shown}
    assert (asked.name in names) is asked.shown
