"""The pages of people on a made-up library: looking, naming, checking faces, and taking it back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from gui.fakes import FakeLibrary
from tintype.catalog.people_rows import Who
from tintype.gui.models.folders import PEOPLE

ANN = Who(person=1)


@pytest.fixture
def library() -> FakeLibrary:
    return FakeLibrary(6)


@pytest.fixture
def hub(make_window, library):
    """The window's people pages, the gallery open."""
    window = make_window(library)
    window.library.show_page(PEOPLE)
    return window.library.page(PEOPLE)


def shown(view_model) -> list[object]:
    return list(view_model.rows)


def test_the_gallery_shows_the_named_then_who_is_this(hub) -> None:
    rows = shown(hub.gallery.model)
    assert [row.name for row in rows[:2]] == ["Ann", "Bob"]
    assert [row.who.group for row in rows[2:]] == [10, 11, 12]


def test_a_group_that_gets_a_name_becomes_that_person(hub, library) -> None:
    row = shown(hub.gallery.model)[2]
    hub.gallery._named(row, "Cem")
    assert [r.name for r in shown(hub.gallery.model)][:3] == ["Ann", "Bob", "Cem"]
    hub._bridge.undo()
    assert "Cem" not in [r.name for r in library.people.everybody()]


def test_a_persons_faces_come_doubtful_first(hub) -> None:
    hub.open_person(ANN)
    assert shown(hub.person.model)[0].state == "suggested"
    assert hub.person.who() == ANN


def test_keys_confirm_and_refuse_a_face_and_undo_takes_it_back(hub, library, qtbot) -> None:
    hub.open_person(ANN)
    doubtful = shown(hub.person.model)[0]
    hub.person.view.choose(0)
    qtbot.keyClick(hub.person.view, Qt.Key.Key_C)
    assert library.people.table[doubtful.id].state == "confirmed"
    hub._bridge.undo()
    assert library.people.table[doubtful.id].state == "suggested"
    hub.person.view.choose(0)
    qtbot.keyClick(hub.person.view, Qt.Key.Key_N)
    assert doubtful.id not in [face.id for face in shown(hub.person.model)]


def test_recognition_that_is_off_is_said_and_can_be_switched_on(make_window, library) -> None:
    library.people.on = False
    window = make_window(library)
    window.library.show_page(PEOPLE)
    assert shown(window.library.page(PEOPLE).gallery.model) == []
