"""The people pages on a real library: what is done there is in the catalog, and can be undone."""

from __future__ import annotations

import string

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import QApplication

from people_album import Crowd
from tintype.catalog.people_rows import Who
from tintype.gui.app import make_window
from tintype.gui.models.folders import HISTORY, PEOPLE
from tintype.library import Library

CTRL = Qt.KeyboardModifier.ControlModifier
LETTERS = string.ascii_lowercase[:18]


@pytest.fixture
def library(tmp_path):
    """Eighteen strangers on three photos each; the third picture of each is a poor one."""
    with Library.open(tmp_path / "library") as library:
        crowd = Crowd(library._database)
        crowd.add(*(text for letter in LETTERS for text in (letter, letter, letter.upper())))
        crowd.group()
        yield library


@pytest.fixture
def page(qapp, qtbot, library):
    """A window of its own on that library, on the People page, too small for everybody."""
    library.add_root(library.path)
    window = make_window(qapp, library.path)
    qtbot.addWidget(window)
    window.resize(800, 520)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(lambda: window.isActiveWindow() and window.library.isVisible())
    window.library.show_page(PEOPLE)
    model = window.library.page(PEOPLE).gallery.model
    qtbot.waitUntil(lambda: len(model.rows) == len(LETTERS))
    yield window.library
    window.close()


def names(page) -> list[str]:
    return [row.name for row in page.page(PEOPLE).gallery.model.rows if row.name]


def history(library) -> list[tuple[str, bool]]:
    return [(act.kind, act.undone) for act in library.people.history()]


def scrolled_to(page, at: int) -> int:
    """Choose a tile far down; where the view then stands."""
    view = page.page(PEOPLE).gallery.view
    view.setFocus()
    view.choose(at)
    value = view.verticalScrollBar().value()
    assert value > 0
    return value


def stays_at(view, place: int) -> bool:
    """Nothing jumped: less than a tile's height, which may bring the next chosen in sight."""
    return abs(view.verticalScrollBar().value() - place) < view.visualRect(view.item(0)).height()


def test_naming_merging_and_hiding_stay_where_one_looks_and_are_undone(
    qtbot, page, library
) -> None:
    view, model = page.page(PEOPLE).gallery.view, page.page(PEOPLE).gallery.model
    place = scrolled_to(page, 16)
    qtbot.keyClick(view, Qt.Key.Key_F2)
    field = QApplication.focusWidget()
    qtbot.keyClicks(field, "Zoe")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: names(page) == ["Zoe"])
    assert stays_at(view, place)
    zoe = library.people.one("Zoe")
    assert (zoe.faces, zoe.suggested) == (2, 1)

    dragged, onto = model.index(17, 0), model.index(model.row_of(zoe.who), 0)
    assert model.dropMimeData(model.mimeData([dragged]), Qt.DropAction.CopyAction, -1, -1, onto)
    qtbot.waitUntil(lambda: len(model.rows) == len(LETTERS) - 1)
    assert library.people.one("Zoe").faces == 4

    place = scrolled_to(page, 14)
    stranger = view.selected_rows()[0].who
    qtbot.keyClick(view, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: len(model.rows) == len(LETTERS) - 2)
    assert stays_at(view, place)
    assert [row.who for row in view.selected_rows()] != [stranger]
    assert history(library) == [("hide", False), ("merge", False), ("name", False)]

    for left in (len(LETTERS) - 1, len(LETTERS)):
        qtbot.keyClick(page.window(), Qt.Key.Key_Z, CTRL)
        qtbot.waitUntil(lambda left=left: len(model.rows) == left)
    assert library.people.one("Zoe").faces == 2
    qtbot.keyClick(page.window(), Qt.Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: names(page) == [])
    assert stays_at(view, place)
    assert [undone for _, undone in history(library)] == [True, True, True]


def test_several_of_whom_one_was_no_group_any_more_are_named_in_one_act(
    qtbot, page, library
) -> None:
    view, model = page.page(PEOPLE).gallery.view, page.page(PEOPLE).gallery.model
    whos = [row.who for row in model.rows[:3]]
    library.people.hide([whos[0]])
    library.people.hide([library.people.find(str(whos[0]))], hidden=False)
    before = history(library)
    page.page(PEOPLE).reload()
    qtbot.waitUntil(lambda: any(row.who.person is not None for row in model.rows))
    chosen = [library.people.find(str(who)) for who in whos]
    view.choose(model.row_of(chosen[0]))
    for who in chosen[1:]:
        index = model.index(model.row_of(who), 0)
        view.selectionModel().select(index, QItemSelectionModel.SelectionFlag.Select)
    model.setData(index, "Zoe")
    qtbot.waitUntil(lambda: names(page) == ["Zoe"])
    assert library.people.one("Zoe").faces == 6
    assert history(library) == [("name", False), *before]
    qtbot.keyClick(page.window(), Qt.Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: len(model.rows) == len(LETTERS))
    assert names(page) == []


def test_a_suggestion_is_accepted_by_keyboard_and_taken_back(qtbot, page, library) -> None:
    row = page.page(PEOPLE).gallery.model.rows[3]
    library.people.name(row.who, "Ann")
    page.page(PEOPLE).open_person(library.people.find("Ann"))
    person = page.page(PEOPLE).person
    qtbot.waitUntil(person.strip.isVisible)
    assert person.model.rows[0].state == "suggested"
    asked = person.strip.current()
    qtbot.waitUntil(person.strip.hasFocus)
    qtbot.keyClick(person.strip, Qt.Key.Key_Y)
    qtbot.waitUntil(lambda: all(face.state != "suggested" for face in person.model.rows))
    assert library.people.one("Ann").confirmed == 2
    qtbot.keyClick(page.window(), Qt.Key.Key_Z, CTRL)
    qtbot.waitUntil(person.strip.isVisible)
    assert person.strip.current() == asked
    assert library.people.one("Ann").confirmed == 1


def test_a_face_that_is_somebody_else_stays_so_and_the_history_says_it(
    qtbot, page, library
) -> None:
    row = page.page(PEOPLE).gallery.model.rows[0]
    library.people.name(row.who, "Ann")
    page.page(PEOPLE).open_person(library.people.find("Ann"))
    person = page.page(PEOPLE).person
    qtbot.waitUntil(lambda: len(person.model.rows) == 3)
    wrong = person.model.rows[0].id
    person.view.choose(0)
    qtbot.keyClick(person.view, Qt.Key.Key_N)
    qtbot.waitUntil(lambda: wrong not in [face.id for face in person.model.rows])
    page.show_page(HISTORY)
    qtbot.waitUntil(lambda: page.page(HISTORY).model.rowCount() == 2)
    shown = [page.page(HISTORY).model.index(at, 0).data() for at in range(2)]
    assert shown == ["Said who it is not: “Ann”", "Named “Ann”"]
    page.page(HISTORY).undo.click()
    qtbot.waitUntil(lambda: page.page(HISTORY).model.rows[0].undone)
    assert wrong in [face.id for face in library.people.faces(Who(person=1))]
