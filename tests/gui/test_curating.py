"""Acts on the photos that are chosen: keys, menu, dialogs, stars; albums in the side bar."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent

from gui.fakes import FakeLibrary
from tintype.gui.models.folders import ALBUMS, EVERYWHERE
from tintype.gui.place_tree import Place
from tintype.gui.views.curating import query_at
from tintype.gui.views.file_acts import PHOTOS_MIME

Key = Qt.Key


@pytest.fixture
def library() -> FakeLibrary:
    return FakeLibrary(40)


@pytest.fixture
def page(make_window, library):
    page = make_window(library).library
    page.grid.setFocus()
    return page


@pytest.mark.parametrize(
    ("key", "act"),
    [
        (Key.Key_4, ("rate", 4)),
        (Key.Key_0, ("rate", 0)),
        (Key.Key_F, ("favour", True)),
        (Key.Key_H, ("hide", True)),
    ],
)
def test_a_key_marks_all_selected_photos_in_one_act(page, library, qtbot, key, act) -> None:
    page.grid.selectAll()
    qtbot.keyClick(page.grid, key)
    ((kind, ids, value),) = library.marks.acts
    assert (kind, value) == act
    assert sorted(ids) == list(library.ids())
    assert page.toast.isVisible()
    assert "40 photos" in page.toast.text()


def test_without_a_photo_keys_do_nothing(make_window, qtbot) -> None:
    library = FakeLibrary(0)
    page = make_window(library).library
    page.curating.acts._stars[3].trigger()
    assert library.marks.acts == []
    assert page.curating.acts.ask_tag() is None


def test_stars_and_heart_show_and_set_what_is_said_of_the_photo(page, library) -> None:
    page.grid.show_photo(7)
    marks = page.details.marks
    marks.stars[2].click()
    assert library.marks.acts[-1] == ("rate", [7], 3)
    assert marks.accessibleName() == "3 of 5 stars"
    marks.stars[2].click()
    assert library.marks.acts[-1] == ("rate", [7], 0)
    marks.heart.click()
    assert marks.heart.isChecked()
    page.grid.show_photo(8)
    assert not marks.heart.isChecked()


def test_a_tag_is_given_to_or_taken_from_all_that_are_chosen(page, library) -> None:
    page.grid.selectAll()
    dialog = page.curating.acts.ask_tag()
    assert dialog.windowTitle() == "Tag 40 photos"
    assert not dialog.buttons[0].isEnabled()
    dialog.field.setText("  Crete  2021 ")
    dialog.buttons[0].click()
    assert library.said[1] == {"Crete 2021": True}
    dialog = page.curating.acts.ask_tag()
    dialog.field.setText("dog")
    dialog.buttons[1].click()
    assert library.said[40]["dog"] is False


def test_the_menu_offers_everything_and_hand_picked_albums(page, library) -> None:
    library.albums.create("Best")
    library.albums.save("Dogs", "dog")
    page._bridge.curate.ask_albums()
    page.grid.show_photo(3)
    menu = page.curating.acts.menu()
    albums = next(action.menu() for action in menu.actions() if action.text() == "Put in album")
    assert [action.text() for action in albums.actions() if action.text()] == [
        "Best",
        "Other album…",
    ]
    albums.actions()[0].trigger()
    assert library.albums.table["Best"] == (None, [3])


def test_photos_go_into_a_new_album_which_then_stands_in_the_side_bar(page, library) -> None:
    model = page.tree.model()
    assert not model.hasChildren(model.index_of(ALBUMS))
    page.grid.selectAll()
    dialog = page.curating.acts.ask_album()
    dialog.field.setText("Summer")
    dialog.buttons[0].click()
    assert len(library.albums.table["Summer"][1]) == 40
    index = model.index_of(Place(album="Summer"))
    assert index.parent() == model.index_of(ALBUMS)


def _drop(tree, place: Place, mime: QMimeData) -> bool:
    at = QPointF(tree.visualRect(tree.model().index_of(place)).center())
    how = Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    event = QDropEvent(at, *how)
    event.ignore()
    tree.dropEvent(event)
    return event.isAccepted()


def test_photos_dropped_on_a_hand_picked_album_go_into_it(page, library) -> None:
    library.albums.create("Best")
    library.albums.save("Dogs", "dog")
    page._bridge.curate.ask_albums()
    page.grid.show_photo(3)
    files, photos = QMimeData(), QMimeData()
    files.setUrls([QUrl("file:///a.jpg")])
    photos.setData(PHOTOS_MIME, b"")
    taken = [
        _drop(page.tree, place, mime)
        for place in (Place(album="Best"), Place(album="Dogs"), EVERYWHERE)
        for mime in (files, photos)
    ]
    assert taken == [False, True, False, False, False, False]
    assert library.albums.table == {"Best": (None, [3]), "Dogs": ("dog", [])}


def test_delete_takes_photos_out_of_the_album_that_is_shown(page, library, qtbot) -> None:
    library.albums.create("Best", [3, 4])
    page._bridge.curate.ask_albums()
    page.show_query('album:"best" dog')
    assert page.albums.album() == "Best"
    page.show_query('-album:"best"')
    assert page.albums.album() is None
    page.search.clear()
    page.tree.choose(Place(album="Best"))
    page.grid.show_photo(3)
    assert "Take out of the album" in [act.text() for act in page.curating.acts.menu().actions()]
    qtbot.keyClick(page.grid, Key.Key_Delete)
    assert library.albums.table["Best"] == (None, [4])


def test_outside_an_album_delete_says_that_no_photo_is_deleted(page, library, qtbot) -> None:
    page.grid.show_photo(3)
    assert "Take out of the album" not in [a.text() for a in page.curating.acts.menu().actions()]
    qtbot.keyClick(page.grid, Key.Key_Delete)
    assert "never deletes" in page.notice.text()


def test_a_search_is_saved_chosen_renamed_and_deleted(page, library) -> None:
    page.search.set_query("dog")
    assert page._top.save.isVisible()
    page._top.save.click()
    dialog = page.window().findChild(type(page.curating.ask_new_name("x")), "")
    for open_dialog in page.window().findChildren(type(dialog)):
        open_dialog.reject()
    dialog = page.curating.ask_to_save("dog")
    dialog.field.setText("Dogs")
    dialog.buttons[0].click()
    assert library.albums.table["Dogs"] == ("dog", [])
    page.search.set_query("")
    assert not page._top.save.isVisible()
    page.tree.choose(Place(album="Dogs"))
    rename = page.curating.ask_new_name("Dogs")
    rename.field.setText("All dogs")
    rename.buttons[0].click()
    assert page.tree.place() == Place(album="All dogs")
    page.curating._delete("All dogs")
    assert library.albums.table == {}
    assert page.tree.place() == EVERYWHERE


@pytest.mark.parametrize(
    ("query", "asked"),
    [
        ("", 'album:"Best of"'),
        ("dog OR cat", 'album:"Best of" (dog OR cat)'),
        ("dog sort:-date", 'album:"Best of" dog sort:-date'),
        ("sort:name", 'album:"Best of" sort:name'),
    ],
)
def test_a_search_in_an_album_stays_within_it(query, asked) -> None:
    assert query_at(Place(album="Best of"), query) == asked
    assert query_at(EVERYWHERE, query) == query
