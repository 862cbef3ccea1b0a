"""Facets in the window: a click is a part of the query, and counts follow the query."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt

from gui.fakes import FakeLibrary
from gui.walking import settle
from tintype.gui.models.facets import FEW
from tintype.gui.models.folders import SETTINGS
from tintype.gui.page_list import PAGES
from tintype.gui.pages.library import LibraryPage


@pytest.fixture
def page(make_window: Callable, qtbot) -> LibraryPage:
    page = make_window(FakeLibrary(12)).library
    qtbot.waitUntil(lambda: bool(page.facets.model.lines))
    return page


def _at(page: LibraryPage, text: str) -> int:
    return [line.text for line in page.facets.model.lines].index(text)


def _click(qtbot, page: LibraryPage, text: str, key=Qt.KeyboardModifier.NoModifier) -> None:
    view = page.facets.list
    rect = view.visualRect(page.facets.model.index(_at(page, text), 0))
    view.scrollTo(page.facets.model.index(_at(page, text), 0))
    rect = view.visualRect(page.facets.model.index(_at(page, text), 0))
    point = rect.topLeft() + QPoint(30, rect.height() // 2)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, key, point)


def test_a_click_asks_for_a_value_and_a_second_one_takes_it_back(page, qtbot) -> None:
    page.search.set_query("photo")
    qtbot.waitUntil(lambda: page.facets.model.query == "photo")
    _click(qtbot, page, "Anna Becker")
    assert page.search.query() == 'photo person:"Anna Becker"'
    qtbot.waitUntil(lambda: page.facets.model.lines[1].value.state == "in")
    _click(qtbot, page, "Anna Becker")
    assert page.search.query() == "photo"


def test_ctrl_excludes_and_a_click_on_what_is_left_out_takes_that_back(page, qtbot) -> None:
    _click(qtbot, page, "dog", Qt.KeyboardModifier.ControlModifier)
    assert page.search.query() == "-tag:dog"
    at = _at(page, "dog")
    qtbot.waitUntil(lambda: page.facets.model.lines[at].value.state == "out")
    _click(qtbot, page, "dog")
    assert page.search.query() == ""


def test_the_keyboard_does_the_same(page, qtbot) -> None:
    qtbot.keyClick(page.facets.filter, Qt.Key.Key_Down)
    view = page.facets.list
    view.setCurrentIndex(page.facets.model.index(_at(page, "2021"), 0))
    qtbot.keyClick(view, Qt.Key.Key_Minus)
    assert page.search.query() == "-year:2021"
    view.setCurrentIndex(page.facets.model.index(0, 0))
    before = len(page.facets.model.lines)
    qtbot.keyClick(view, Qt.Key.Key_Left)
    assert len(page.facets.model.lines) == before - 2


def test_sections_show_few_values_until_one_asks_for_more(page, qtbot) -> None:
    lines = page.facets.model.lines
    tags = [line for line in lines if line.facet == "tag" and line.value]
    assert len(tags) == FEW
    _click(qtbot, page, "2 more")
    tags = [line for line in page.facets.model.lines if line.facet == "tag" and line.value]
    assert len(tags) == 8


def test_a_filter_opens_all_sections(page, qtbot) -> None:
    page.facets.filter.setText("can")
    qtbot.waitUntil(lambda: len(page.facets.model.lines) == 2)
    assert [line.text for line in page.facets.model.lines] == ["Cameras", "Canon EOS 6D"]
    qtbot.keyClick(page.facets.filter, Qt.Key.Key_Escape)
    assert page.facets.filter.text() == ""


def test_new_counts_alone_do_not_reset_the_list(page, qtbot) -> None:
    with qtbot.assertNotEmitted(page.facets.model.modelReset):
        page.search.set_query("beach")
        qtbot.waitUntil(lambda: page.facets.model.query == "beach")


def test_what_is_closed_stays_closed_and_asks_nothing(make_window, qtbot) -> None:
    library = FakeLibrary(12)
    window = make_window(library)
    window.library.facets.head.click()
    window.close()
    library = FakeLibrary(12)
    page = make_window(library).library
    assert not page.facets.list.isVisible()
    page.search.set_query("dog")
    qtbot.wait(200)
    assert library.calls["facets"] == 0
    page.facets.head.click()
    qtbot.waitUntil(lambda: page.facets.model.query == "dog")


def test_facets_stand_beside_photos_only_and_their_key_leads_back_to_them(make_window) -> None:
    window = make_window(FakeLibrary(12))
    page = window.library
    high = page.tree.height()
    for entry in PAGES:
        page.show_page(entry.place)
        assert not page.facets.isVisible(), entry.words
    settle()
    assert page.tree.height() > high + 100, "the tree has the room"
    act = next(one for one in window.actions() if one.text() == "Narrow down")
    act.trigger()
    settle()
    assert page.facets.isVisible()
    assert page.facets.filter.hasFocus()
    assert page.centre.place() is None
    assert abs(page.tree.height() - high) <= 2


def test_the_room_of_facets_is_kept_also_when_the_window_is_left_on_a_page(make_window) -> None:
    window = make_window(FakeLibrary(12))
    window.library.side.halves.setSizes([300, 150])
    settle()
    sizes = window.library.side.sizes()
    window.library.show_page(SETTINGS)
    window.close()
    again = make_window(FakeLibrary(12)).library
    assert again.centre.place() == SETTINGS
    again.show_everything()
    settle()
    assert abs(again.facets.height() - sizes[1]) <= 2
