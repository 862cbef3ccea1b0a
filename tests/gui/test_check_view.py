"""Check these 20: answered by keys, taken back, and what it did is said."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from gui.fakes import FakeLibrary
from tintype.gui.models.folders import TAGS

DOG = 3


@pytest.fixture
def library() -> FakeLibrary:
    return FakeLibrary(12)


@pytest.fixture
def window(make_window, library):
    window = make_window(library)
    window.library.show_page(TAGS)
    return window


@pytest.fixture
def page(window):
    page = window.library.page(TAGS)
    page.view.setCurrentIndex(page.model.index_of(DOG))
    page.check_chosen()
    return page


@pytest.fixture
def view(page, qtbot):
    qtbot.waitUntil(page.check.isVisible)
    return page.check


def test_keys_answer_and_go_on_at_once(view, library, qtbot) -> None:
    assert view.title.text() == "Is this “dog”?"
    assert view.place.text() == "1 of 12 · It is tagged so at present."
    qtbot.keyClick(view, Qt.Key.Key_Y)
    qtbot.keyClick(view, Qt.Key.Key_N)
    assert library.said == {1: {"animal/dog": True}, 2: {"animal/dog": False}}
    assert view.current().photo_id == 3
    assert view.steps.said[:3] == [True, False, None]


def test_buttons_answer_too(view, library) -> None:
    view.no.click()
    view.skip.click()
    view.yes.click()
    assert library.said == {1: {"animal/dog": False}, 3: {"animal/dog": True}}


def test_going_back_answers_anew(view, library, qtbot) -> None:
    qtbot.keyClick(view, Qt.Key.Key_Y)
    qtbot.keyClick(view, Qt.Key.Key_Left)
    assert view.current().photo_id == 1
    qtbot.keyClick(view, Qt.Key.Key_N)
    assert library.said == {1: {"animal/dog": False}}
    assert view.current().photo_id == 2


def test_undo_asks_the_last_one_again(window, view, library, qtbot) -> None:
    qtbot.keyClick(view, Qt.Key.Key_Y)
    qtbot.keyClick(view, Qt.Key.Key_N)
    window.library._bridge.undo()
    assert view.current().photo_id == 2
    assert view.steps.said[:2] == [True, None]
    assert library.said[2] == {}


def test_what_answering_did_is_said(view, qtbot) -> None:
    assert "Checked" not in view.outcome.text()
    for key in (Qt.Key.Key_N, Qt.Key.Key_Y, Qt.Key.Key_N, Qt.Key.Key_Y, Qt.Key.Key_Y):
        qtbot.keyClick(view, key)
    assert "Checked so far: 5. Wrong ones taken away: 2." in view.outcome.text()
    assert "about 75 % are right" in view.outcome.text()


def test_after_the_last_there_are_more(view, library, qtbot) -> None:
    for _ in range(11):
        qtbot.keyClick(view, Qt.Key.Key_Right)
    assert not view.more.isVisible()
    qtbot.keyClick(view, Qt.Key.Key_Y)
    assert view.current() is None
    assert view.more.isVisible()
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert view.place.text().startswith("1 of 11")


def test_escape_leads_back_to_the_tree(page, view, qtbot) -> None:
    assert not page.view.isVisible()
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    assert page.view.isVisible()
    assert page.current().id == DOG


def test_any_tag_may_be_checked(page, view, qtbot) -> None:
    page.end_check()
    page.check_any.click()
    names = {question.name for question in view._asked}
    assert names == {"dog", "cat"}
    assert len(view._asked) == 20


def test_nothing_in_doubt_is_said(page, view, library) -> None:
    library.said = {photo: {"animal/dog": True} for photo in library.ids()}
    page.check_chosen()
    assert view.title.text() == "Nothing to check"


def test_the_picture_becomes_sharp_with_where_the_tag_is_seen(view) -> None:
    assert view.picture._sharp is not None
    (box,) = view.picture._boxes
    assert (box.x(), box.y()) == pytest.approx((50 / 400, 60 / 300))
