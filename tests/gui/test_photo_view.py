"""What is around one large photo: filmstrip, why a tag, people, boxes, the whole screen."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QMouseEvent
from PySide6.QtWidgets import QApplication

from gui.fakes import FakeLibrary
from tintype.catalog.curation_rows import Evidence
from tintype.catalog.rows import FileRow, Grid
from tintype.gui.models.photo_grid import PhotoGridModel
from tintype.gui.thumbnails import ThumbnailLoader
from tintype.gui.views import why
from tintype.gui.views.facts_panel import FactsPanel
from tintype.gui.views.filmstrip import Filmstrip
from tintype.types import Place

Key = Qt.Key
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def library() -> FakeLibrary:
    return FakeLibrary(40)


@pytest.fixture
def page(make_window, library):
    """The large photo 20 of 40, which is the 21st in the grid."""
    page = make_window(library).library
    page.open_photo(20)
    return page


# The filmstrip.


def test_the_strip_shows_the_large_photo_in_the_middle_and_follows_it(page, qtbot) -> None:
    strip = page.photo.strip
    assert strip.isVisible()
    assert strip.current() == 20
    assert abs(strip.rect_of(20).center().x() - strip.width() / 2) < 1
    qtbot.keyClick(page.photo, Key.Key_Right)
    assert (strip.current(), page.grid.current_id()) == (21, 19)


def test_a_click_or_a_key_in_the_strip_leads_to_another_photo(page, qtbot) -> None:
    strip = page.photo.strip
    qtbot.mouseClick(strip, LEFT, pos=strip.rect_of(22).center().toPoint())
    assert page.grid.current_id() == 18
    strip.setFocus()
    qtbot.keyClick(strip, Key.Key_Left)
    assert page.grid.current_id() == 19
    qtbot.keyClick(strip, Key.Key_End)
    assert page.grid.current_id() == 1
    assert strip.rect_of(39).right() <= strip.width() + 1, "no gap at the end"
    qtbot.keyClick(strip, Key.Key_Home)
    assert page.grid.current_id() == 40


def test_the_strip_can_be_hidden_and_stays_so(make_window, library, qtbot, tmp_path) -> None:
    window = make_window(library)
    window.library.open_photo(20)
    qtbot.keyClick(window.library.photo, Key.Key_S)
    assert not window.library.photo.strip.isVisible()
    window.close()
    again = make_window(FakeLibrary(40)).library
    again.open_photo(20)
    assert not again.photo.strip.isVisible()


def test_a_million_photos_cost_the_strip_no_more_than_those_in_sight(qtbot, theme) -> None:
    count = 1_000_000
    model, asked = PhotoGridModel(), []
    shape = np.tile(np.array([400, 300, 1200, 90], np.int32), count // 4)
    ids = np.arange(1, count + 1)
    nothing = np.zeros(count, np.int32)
    model.set_grid(
        Grid(ids, shape, np.full(count, 300, np.int32), nothing.view(np.uint32), nothing)
    )

    class Noting:
        def submit(self, task) -> None:
            asked.append(task)

    loader = ThumbnailLoader(lambda _: None, Noting(), parent=model)
    strip = Filmstrip(model, loader, theme)
    model.setParent(strip)
    qtbot.addWidget(strip)
    strip.resize(800, strip.height())
    strip.set_current(777_777)
    strip.show()
    strip.grab()
    rows = strip.visible()
    assert 777_777 in rows
    assert len(rows) < 60
    assert 0 < len(loader._queue) < 120
    for row in rows:
        assert strip.row_at(strip.rect_of(row).center()) == row


# Boxes.


def test_read_text_is_a_kind_of_its_own_which_is_off_until_asked_for(page) -> None:
    toggles = page.details.toggles
    assert toggles.kinds() == {"object", "face"}
    assert page.photo.view._kinds == {"object", "face"}
    toggles.set_kind_on("text", on=True)
    assert page.photo.view._kinds == {"object", "face", "text"}


def test_one_key_hides_all_boxes_and_brings_them_back(page, qtbot) -> None:
    view = page.photo.view
    assert view.drawn_regions()
    qtbot.keyClick(page.photo, Key.Key_O)
    assert not view.drawn_regions()
    assert not view.drawn_faces()
    qtbot.keyClick(page.photo, Key.Key_O)
    assert view.drawn_regions()


def test_hovering_or_focusing_a_tag_lights_its_box_in_the_large_photo(page) -> None:
    (dog,) = [chip for chip in page.details.tags.chips() if chip.tag.name == "dog"]
    chip_event = QEvent(QEvent.Type.Leave)
    dog.enterEvent(None)
    assert page.photo.view._lit == {1}
    dog.leaveEvent(chip_event)
    assert page.photo.view._lit == frozenset()
    dog.setFocus()
    assert page.photo.view._lit == {1}


# Why a tag is there.


def chip(page, name: str):
    return next(chip for chip in page.details.tags.chips() if chip.tag.name == name)


def test_a_click_on_a_tag_tells_why_it_is_there_and_how_sure_that_is(page, qtbot) -> None:
    qtbot.mouseClick(chip(page, "dog"), LEFT, pos=QPoint(12, 8))
    popover = page.current._why.popover
    assert popover.isVisible()
    assert popover.accessibleName() == "Why “dog”?"
    (words,) = popover.words()
    assert "objects saw “a dog”" in words
    assert "91%" in popover._chance.text()
    assert page.photo.view._lit == {1}, "its box is lit meanwhile"
    assert popover.where.isHidden(), "boxes say where; nothing need be worked out"
    popover.hide()
    assert page.photo.view._lit == frozenset()


def test_what_a_scene_depends_on_glows_over_the_photo(page, qtbot) -> None:
    chip(page, "beach").setFocus()
    qtbot.keyClick(chip(page, "beach"), Key.Key_Return)
    popover, view = page.current._why.popover, page.photo.view
    assert popover.where.isVisible()
    before = view.grab().toImage()
    popover.where.click()
    assert view.has_heat()
    after = view.grab().toImage()
    rect = view.photo_rect()
    warm = QPointF(rect.left() + rect.width() / 4, rect.center().y()).toPoint()
    cool = QPointF(rect.right() - rect.width() / 8, rect.bottom() - 9).toPoint()
    assert after.pixelColor(warm).red() > before.pixelColor(warm).red() + 60
    assert after.pixelColor(cool).red() <= before.pixelColor(cool).red()
    popover.hide()
    assert not view.has_heat()


def test_a_person_says_there_that_a_tag_is_right_or_wrong(page, qtbot, library) -> None:
    page.current._why._ask(chip(page, "dog"))
    page.current._why.popover.right.click()
    assert library.said[20] == {"dog": True}
    page.current._why._ask(chip(page, "beach"))
    page.current._why.popover.wrong.click()
    assert library.said[20]["beach"] is False
    assert page.toast.isVisible(), "it can be undone"


def test_another_photo_closes_the_answer(page) -> None:
    page.current._why._ask(chip(page, "dog"))
    page.grid.step(1)
    assert not page.current._why.popover.isVisible()


@pytest.mark.parametrize(
    ("evidence", "words"),
    [
        (Evidence("person", ("a",), True, True, "person"), "You said yes"),
        (Evidence("person", ("a",), False, True, "person"), "You said no"),
        (Evidence("rule", ("a",), True, True, "rule:1", "rule", "year:2020"), "“year:2020”"),
        (Evidence("model", ("a",), True, True, "scenes", "m@1", "street"), "“street”"),
        (Evidence("sidecar", ("a",), True, True, "sidecar", None, "a"), "file"),
    ],
)
def test_every_kind_of_evidence_has_its_sentence(qapp, evidence, words) -> None:
    assert words in why.reason(evidence)


def test_what_is_too_little_or_does_not_count_is_said(qapp) -> None:
    little = Evidence("model", ("a",), False, False, "scenes", "m@1", "a", "a", 0.2, 0.5)
    assert why.details(little) == ["Score 0.20, too little: shown from 0.50.", "Model: m@1"]
    overruled = Evidence("model", ("a",), True, False, "scenes", "m@1", "a", "a", 0.9, 0.5)
    assert "you said otherwise" in " ".join(why.details(overruled))


# People, place, files.


def test_names_of_people_lead_to_their_pages(page, qtbot) -> None:
    page.open_photo(1)
    row = page.details.people
    assert row.names()[:2] == ["Ann, perhaps", "Bob, perhaps"]
    assert "3" in row.names()[2], "faces without a name are counted"
    wanted = []
    row.person_wanted.connect(wanted.append)
    row._flow.itemAt(0).widget().click()
    assert wanted[0].person == 1
    assert page.centre.place() is not None


def test_places_are_named_and_absent_files_marked(qtbot, theme, library) -> None:
    from dataclasses import replace

    details = library.photo(1)
    away = FileRow(details.files[0].path, 5, "2021-06-05T14:03:00", "offline")
    where = Place("Kreuzberg", "Berlin", "Berlin", "Germany", "DE", "g@1")
    panel = FactsPanel(theme)
    qtbot.addWidget(panel)
    panel.set_details(replace(details, place=where, files=(details.files[0], away)))
    facts = dict(panel._facts(replace(details, place=where)))
    assert facts["Place"].splitlines()[0] == "Kreuzberg, Berlin, Germany"
    signs = [w for w in panel.findChildren(type(panel._absent(away))) if not w.pixmap().isNull()]
    assert len(signs) == 1
    assert "offline" in signs[0].accessibleName()


def test_the_panel_settles_at_any_height_whether_or_not_it_needs_a_scroll_bar(page) -> None:
    """A photo that grew when the bar went, and so brought it back, went round for ever."""
    page.close_photo()
    preview = page.details.preview
    heights = set()
    for high in range(520, 760, 3):
        page.window().resize(1100, high)
        QApplication.processEvents()
        heights.add(preview.height())
    assert len(heights) == 1


# The whole screen.


def move_pointer(widget) -> None:
    at = QPointF(30, 30)
    none = Qt.MouseButton.NoButton
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        at,
        widget.mapToGlobal(at),
        none,
        none,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(widget, event)


def test_f_fills_the_screen_with_the_photo_and_escape_leaves_that_first(page, qtbot) -> None:
    window = page.window()
    qtbot.keyClick(page.photo, Key.Key_F)
    assert window.isFullScreen()
    assert page.photo.is_full()
    assert not any(part.isVisible() for part in page.around())
    qtbot.waitUntil(lambda: page.photo.view.width() == window.width())
    assert page.photo.view.height() == page.photo.height()
    qtbot.keyClick(page.photo, Key.Key_Escape)
    assert not window.isFullScreen()
    assert page.centre.is_large(), "the photo stays large"
    assert all(part.isVisible() for part in page.around())
    qtbot.keyClick(page.photo, Key.Key_Escape)
    assert not page.centre.is_large()


def test_f11_does_the_same_and_leaving_the_photo_leaves_the_screen(page, qtbot) -> None:
    qtbot.keyClick(page.window(), Key.Key_F11)
    assert page.photo.is_full()
    qtbot.keyClick(page.photo, Key.Key_Return)
    assert not page.photo.is_full()
    assert not page.window().isFullScreen()
    assert page.grid.isVisible()


def test_controls_go_when_the_pointer_is_still_and_come_when_it_moves(page, qtbot) -> None:
    photo = page.photo
    qtbot.keyClick(photo, Key.Key_F)
    assert photo.bar.isVisible()
    assert photo.strip.isVisible()
    photo._still._rest()
    assert not photo.bar.isVisible()
    assert not photo.strip.isVisible()
    assert photo.view.cursor().shape() == Qt.CursorShape.BlankCursor
    move_pointer(photo.view)
    assert photo.bar.isVisible()
    assert photo.view.cursor().shape() != Qt.CursorShape.BlankCursor
    photo._still._rest()
    qtbot.keyClick(photo, Key.Key_Tab)
    assert photo.bar.isVisible(), "Tab leads to them"


def test_details_can_be_shown_beside_a_photo_that_fills_the_screen(page, qtbot) -> None:
    qtbot.keyClick(page.photo, Key.Key_F)
    qtbot.keyClick(page.photo, Key.Key_I)
    assert page.details.isVisible()
    qtbot.keyClick(page.photo, Key.Key_I)
    assert not page.details.isVisible()


def test_marks_can_be_set_over_the_large_photo(page, qtbot, library) -> None:
    for key in (Key.Key_4, Key.Key_L, Key.Key_H):
        qtbot.keyClick(page.photo, key)
    assert [act[:2] for act in library.marks.acts] == [
        ("rate", [20]),
        ("favour", [20]),
        ("hide", [20]),
    ]


def test_a_mask_of_any_size_is_laid_over_the_photo(page) -> None:
    mask = QImage(3, 2, QImage.Format.Format_Alpha8)
    mask.fill(255)
    page.photo.view.set_heat(mask)
    assert page.photo.view.has_heat()
    page.photo.view.set_photo(100, 100, page.palette().window().color())
    assert not page.photo.view.has_heat(), "another photo is another question"
