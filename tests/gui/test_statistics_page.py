"""The page of figures: what is drawn can be pointed at, walked by keys, and leads to photos."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt

from gui.fakes import FakeLibrary
from tintype.gui.models.folders import STATISTICS


@pytest.fixture
def library() -> FakeLibrary:
    return FakeLibrary(6)


@pytest.fixture
def window(make_window, library):
    window = make_window(library)
    window.library.show_page(STATISTICS)
    return window


@pytest.fixture
def page(window):
    return window.library.page(STATISTICS)


def point(chart, number: int) -> QPoint:
    return chart.marks[number].rect.center().toPoint()


def test_a_bar_for_each_year_and_a_click_shows_its_photos(window, page, qtbot) -> None:
    chart = page.over_time
    assert [mark.query for mark in chart.marks] == ["date:2020", "date:2021"]
    assert "25" in chart.marks[0].words
    qtbot.mouseClick(chart, Qt.MouseButton.LeftButton, pos=point(chart, 1))
    assert window.library.search.text() == "date:2021"
    assert not page.isVisible()


def test_months_begin_and_end_where_photos_do(page) -> None:
    page._by_month.click()
    queries = [mark.query for mark in page.over_time.marks]
    assert queries[:2] == ["date:2020-02", "date:2020-03"]
    assert queries[-1] == "date:2021-12"
    assert len(queries) == 23
    assert queries[5] == "", "a month without photos leads nowhere"


def test_the_calendar_shows_the_last_year_and_steps_back(page) -> None:
    assert page.calendar.year() == 2021
    assert [mark.query for mark in page.calendar.marks] == ["date:2021-12-24"]
    assert not page._later.isEnabled()
    page._earlier.click()
    days = {mark.query for mark in page.calendar.marks}
    assert days == {"date:2020-02-29", "date:2020-03-01"}
    assert not page._earlier.isEnabled()


def test_keys_walk_the_marks_and_return_enters(page, qtbot) -> None:
    asked: list[str] = []
    page.photos_wanted.disconnect()
    page.photos_wanted.connect(asked.append)
    tags = page.lists["tags"]
    qtbot.waitUntil(tags.isVisible)
    tags.setFocus()
    qtbot.waitUntil(tags.hasFocus)
    assert "dog" in tags.accessibleDescription()
    qtbot.keyClick(tags, Qt.Key.Key_Down)
    assert "beach" in tags.accessibleDescription()
    qtbot.keyClick(tags, Qt.Key.Key_Return)
    qtbot.keyClick(tags, Qt.Key.Key_Up)
    qtbot.keyClick(tags, Qt.Key.Key_Space)
    assert asked == ["tag:beach", "tag:dog"]


def test_somebodys_year_leads_to_the_photos_of_both(page) -> None:
    assert [mark.query for mark in page.people.marks] == [
        "person:ann", "person:ann date:2020", "person:ann date:2021",
    ]  # fmt: skip


def test_big_numbers_lead_to_what_they_count(window, page) -> None:
    page.numbers["favourites"].click()
    assert window.library.search.text() == "is:favourite"


def test_lists_without_anything_are_not_there(page) -> None:
    assert page._cards["cameras"].isVisible()
    assert page._cards["lenses"].isHidden()


def test_an_empty_library_says_so(make_window, library) -> None:
    library.statistics.photos = 0
    window = make_window(library)
    window.library.show_page(STATISTICS)
    page = window.library.page(STATISTICS)
    assert page.empty.isVisible()
    assert page.empty.title() == "Nothing to count yet"


def test_while_a_large_change_is_taken_in_figures_are_asked_for_again(
    make_window, library, qtbot, monkeypatch
) -> None:
    monkeypatch.setattr("tintype.gui.pages.statistics.AGAIN_MS", 1)
    library.statistics.waits = 2
    window = make_window(library)
    window.library.show_page(STATISTICS)
    page = window.library.page(STATISTICS)
    assert page.empty.title() == "Counting…"
    qtbot.waitUntil(page.over_time.isVisible)
    assert len(page.over_time.marks) == 2
