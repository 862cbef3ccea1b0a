"""The page of albums and rules."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from gui.fakes import FakeLibrary
from tintype.gui.models.folders import ALBUMS
from tintype.gui.pages.albums import AlbumsPage
from tintype.gui.pages.library import LibraryPage


@pytest.fixture
def library() -> FakeLibrary:
    made = FakeLibrary(12)
    made.albums.create("Crete", [3, 4])
    made.albums.save("Dogs", "dog beach")
    made.rules.add("dog", "friend")
    return made


@pytest.fixture
def window_page(library, make_window: Callable) -> LibraryPage:
    window = make_window(library)
    window.library.show_page(ALBUMS)
    return window.library


@pytest.fixture
def page(window_page: LibraryPage) -> AlbumsPage:
    return window_page.page(ALBUMS)


def test_hand_picked_albums_stand_apart_from_saved_searches(page) -> None:
    assert page.model.sections() == [("Hand-picked", 1), ("Saved searches", 1)]
    assert [row.name for row in page.model.rows] == ["Crete", "Dogs"]
    page.view.choose(0)
    assert not page._edit.isEnabled()
    page.view.choose(1)
    assert page._edit.isEnabled()


def test_an_album_is_opened(window_page, page) -> None:
    page.view.choose(0)
    page.open_album()
    assert window_page.search.query() == 'album:"Crete"'
    assert window_page.centre.place() is None


def test_albums_are_made_renamed_and_deleted(page, library) -> None:
    dialog = page.ask_album()
    dialog.field.setText("Best of")
    dialog.buttons[0].click()
    assert [row.name for row in page.model.rows] == ["Best of", "Crete", "Dogs"]
    page.view.choose(1)
    dialog = page.ask_new_name()
    dialog.field.setText("Greece")
    dialog.buttons[0].click()
    assert set(library.albums.table) == {"Best of", "Greece", "Dogs"}
    page.view.choose(0)
    page.delete()
    assert "Best of" not in library.albums.table


def test_what_a_saved_search_looks_for_can_be_changed(page, library) -> None:
    page.view.choose(1)
    dialog = page.ask_query()
    assert dialog.query.text() == "dog beach"
    dialog.query.setText("dog sea")
    dialog.button.click()
    assert library.albums.table["Dogs"][0] == "dog sea"
    dialog = page.ask_search()
    assert not dialog.button.isEnabled()
    dialog.name.setText("Cats")
    dialog.query.setText("cat")
    dialog.button.click()
    assert library.albums.table["Cats"] == ("cat", [])


def test_a_rule_says_what_it_would_do_before_it_is_made(page, library, qtbot) -> None:
    page.show_part(1)
    dialog = page.rules.ask_rule()
    dialog.name.setText("holiday")
    dialog.query.setText("beach")
    qtbot.waitUntil(lambda: bool(dialog.outcome.text()))
    assert dialog.outcome.text() == "3 photos match; 2 photos would newly be tagged."
    dialog.query.setText("when:x")
    qtbot.waitUntil(lambda: "not a field" in dialog.outcome.text())
    dialog.query.setText("beach")
    dialog.button.click()
    assert [(row.query, row.tag) for row in library.rules.rows][1] == ("beach", "holiday")
    assert len(page.rules.cards) == 2


def test_rules_are_switched_edited_and_deleted(page, library, qtbot) -> None:
    page.rules.cards[0].switch.click()
    assert not library.rules.rows[0].on
    assert not page.rules.cards[0].switch.isChecked()
    dialog = page.rules.ask_change(library.rules.rows[0])
    dialog.query.setText("cat")
    dialog.button.click()
    assert library.rules.rows[0].query == "cat"
    page.rules.cards[0].removed.emit()
    assert page.rules.cards == []
