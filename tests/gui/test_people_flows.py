"""People by mouse and keyboard: lists that stay put, merging, questions, faces in the photo."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QItemSelectionModel, QPoint, QPointF, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QMessageBox

from gui.fakes import FakeLibrary
from gui.people import FakePeople, face
from tintype.catalog.people_rows import Suggestion, Who
from tintype.gui.models.folders import PEOPLE
from tintype.gui.models.tiles import FacesModel, PeopleModel, TileModel
from tintype.gui.people_bridge import Gallery
from tintype.gui.views.name_field import NameField

FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal
CTRL = Qt.KeyboardModifier.ControlModifier
ALSO = QItemSelectionModel.SelectionFlag.Select


@pytest.fixture
def library() -> FakeLibrary:
    library = FakeLibrary(12)
    library.people = FakePeople(library, groups=60)
    return library


@pytest.fixture
def window(make_window, library):
    window = make_window(library)
    window.library.show_page(PEOPLE)
    return window


def row_of(model: TileModel, text: str) -> int:
    return next(at for at, row in enumerate(model.rows) if str(row.who) == text)


def test_a_list_changes_row_by_row_whatever_goes_comes_or_moves(qapp) -> None:
    model = FacesModel()
    QAbstractItemModelTester(model, FATAL)
    model.set_rows([face(number) for number in (1, 2, 3, 4, 5)])
    kept = [model.index(at, 0) for at in range(5)]
    resets = []
    model.modelReset.connect(lambda: resets.append(1))
    model.set_rows([face(number) for number in (9, 5, 3, 1, 8)])
    assert [row.id for row in model.rows] == [9, 5, 3, 1, 8]
    model.set_rows([replace(row, state="sure") for row in model.rows])
    assert {row.state for row in model.rows} == {"sure"}
    assert resets == []
    del kept


def test_people_are_in_parts_and_hidden_ones_only_if_wanted(qapp) -> None:
    people = FakePeople(FakeLibrary())
    people.hide([Who(person=2)])
    model = PeopleModel()
    QAbstractItemModelTester(model, FATAL)
    gallery = Gallery(people=tuple(people.everybody()), groups=tuple(people.groups()))
    model.set_gallery(gallery, hidden=False)
    assert model.sections() == [("With a name", 1), ("Who is this?", 3)]
    model.set_gallery(gallery, hidden=True)
    assert model.sections() == [("With a name", 1), ("Who is this?", 3), ("Hidden", 1)]


def test_after_a_name_the_keyboard_is_back_in_the_gallery(window, qtbot, monkeypatch) -> None:
    page = window.library.page(PEOPLE).gallery
    view, named = page.view, []
    monkeypatch.setattr(page._bridge.people, "name", lambda who, name: named.append(str(who)))
    view.setFocus()
    view.choose(row_of(view.model(), "g50"))
    qtbot.keyClick(view, Qt.Key.Key_F2)
    (field,) = view.findChildren(NameField)
    qtbot.keyClicks(field, "Ann")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert named == ["g50"]
    assert view.state() == view.State.NoState, "the answer is still to come: no field opens again"
    assert view.hasFocus()


def test_after_an_act_the_gallery_stays_and_a_neighbour_is_chosen(window, library, qtbot) -> None:
    view = window.library.page(PEOPLE).gallery.view
    at = row_of(view.model(), "g50")
    view.choose(at)
    place = view.verticalScrollBar().value()
    assert place > 0
    qtbot.keyClick(view, Qt.Key.Key_Delete)
    assert library.people.acts[-1] == ("hide", True, "g50")
    assert view.verticalScrollBar().value() == place
    assert [str(row.who) for row in view.selected_rows()] == ["g51"]


def test_typing_names_a_cover_and_a_known_name_merges(window, library, qtbot) -> None:
    view = window.library.page(PEOPLE).gallery.view
    view.choose(row_of(view.model(), "g10"))
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_F2)
    field = QApplication.focusWidget()
    qtbot.keyClicks(field, "Ann")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert library.people.acts == [("name", "g10", "Ann")]
    toast = window.library.toast
    assert (toast.isVisible(), toast.text()) == (True, "Named “Ann”.")
    toast.undo_wanted.emit()
    assert library.people.acts[-1] == ("undo",)
    assert row_of(view.model(), "g10") >= 2


def test_the_offer_to_undo_goes_with_the_next_edit_and_is_seen_on_every_page(
    window, library
) -> None:
    page = window.library
    page.page(PEOPLE)._bridge.people.name(Who(group=10), "Cem")
    page.show_everything()
    page.open_photo(3)
    assert page.toast.isVisible()
    assert page.centre.children().index(page.toast) == len(page.centre.children()) - 1
    window._bridge.tag([3], "beach")
    assert not page.toast.isVisible()


def test_leaving_the_field_names_nobody(window, library, qtbot) -> None:
    view = window.library.page(PEOPLE).gallery.view
    view.choose(row_of(view.model(), "g10"))
    qtbot.keyClick(view, Qt.Key.Key_F2)
    field = QApplication.focusWidget()
    qtbot.keyClicks(field, "Ann")
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    view.setFocus()
    assert library.people.acts == []


@pytest.mark.parametrize("chosen", [("g10", "g11"), ("p2", "g11", "g12")])
def test_several_are_named_in_one_act(window, library, chosen) -> None:
    page = window.library.page(PEOPLE).gallery
    page.view.choose(row_of(page.model, chosen[0]))
    for one in chosen[1:]:
        other = page.model.index(row_of(page.model, one), 0)
        page.view.selectionModel().select(other, ALSO)
    page.model.setData(other, "Carl")
    assert library.people.acts == [("name", *chosen, "Carl")]


def test_a_cover_dropped_on_another_merges_them(window, library) -> None:
    model = window.library.page(PEOPLE).gallery.model
    dragged = model.index(row_of(model, "g12"), 0)
    onto = model.index(row_of(model, "p1"), 0)
    data = model.mimeData([dragged])
    assert not model.dropMimeData(data, Qt.DropAction.CopyAction, 0, 0, onto.parent())
    assert model.dropMimeData(data, Qt.DropAction.CopyAction, -1, -1, onto)
    assert library.people.acts == [("merge", "p1", "g12")]
    assert not model.dropMimeData(model.mimeData([onto]), Qt.DropAction.CopyAction, -1, -1, onto)


def test_questions_are_answered_by_keyboard_and_come_back_with_undo(window, library, qtbot) -> None:
    numbers = [row.id for row in library.people.faces(Who(group=10))]
    library.people.asked = [
        Suggestion(1, "Ann", Who(person=1), number, 1, 0.4) for number in numbers
    ]
    hub = window.library.page(PEOPLE)
    hub.open_person(Who(person=1))
    strip = hub.person.strip
    assert strip.isVisible()
    qtbot.keyClick(strip, Qt.Key.Key_S)
    qtbot.keyClick(strip, Qt.Key.Key_Y)
    qtbot.keyClick(strip, Qt.Key.Key_N)
    assert library.people.acts == [("yes", numbers[1]), ("no", numbers[2])]
    assert not strip.isVisible()
    assert hub.person.view.hasFocus()
    qtbot.keyClick(window, Qt.Key.Key_Z, CTRL)
    assert strip.current().face == numbers[2]


def test_a_person_is_forgotten_only_after_a_question(window, library) -> None:
    hub = window.library.page(PEOPLE)
    hub.open_person(Who(person=1))
    hub.person.ask_to_forget()
    box = window.findChild(QMessageBox)
    assert "cannot be undone" in box.informativeText()
    assert library.people.acts == []
    next(button for button in box.buttons() if button.text() == "Forget for good").click()
    assert library.people.acts == [("forget", "p1")]
    assert hub.gallery.isVisible()


def test_a_face_in_the_photo_is_named_denied_and_drawn(window, library, qtbot) -> None:
    page = window.library
    page.show_everything()
    page.open_photo(1)
    view = page.photo.view
    nobody = next(one for one in view.drawn_faces() if one.person is None)
    view.ask_face(nobody)
    qtbot.keyClicks(view.popup.field, "Dora")
    qtbot.keyClick(view.popup.field, Qt.Key.Key_Return)
    assert library.people.acts[-1] == ("move", nobody.id, "Dora")
    ann = next(one for one in view.drawn_faces() if one.name == "Ann")
    view.ask_face(ann)
    texts = [button.text() for button in view.popup.buttons()]
    assert texts == ["Yes, Ann", "Not Ann", "All photos of them", "Move or resize", "Not a face"]
    view.popup.buttons()[1].click()
    assert library.people.acts[-1] == ("not", ann.id)
    qtbot.keyClick(page.photo, Qt.Key.Key_D)
    assert view.drawing()
    photo = view.photo_rect()
    corner = (photo.topLeft() + QPointF(10, 10)).toPoint()
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=corner)
    qtbot.mouseMove(view, corner + QPoint(40, 50))
    qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=corner + QPoint(40, 50))
    qtbot.keyClicks(view.popup.field, "Emil")
    qtbot.keyClick(view.popup.field, Qt.Key.Key_Return)
    act, photo_id, box, name = library.people.acts[-1]
    assert (act, photo_id, name, view.drawing()) == ("draw", 1, "Emil", False)
    scale = 400 / photo.width()
    assert (box.w, box.h) == pytest.approx((40 * scale, 50 * scale), abs=3 * scale)
