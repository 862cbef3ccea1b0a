"""Duplicates: photos side by side, the best named with why; others are hidden, not lost."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from gui.fakes import FakeLibrary
from tintype.catalog.alike_groups import _RULES
from tintype.gui.models.folders import DUPLICATES
from tintype.gui.views.duplicate_cards import reason_words

CHECK = Qt.ItemDataRole.CheckStateRole


@pytest.fixture
def library() -> FakeLibrary:
    return FakeLibrary(12)


@pytest.fixture
def window(make_window, library):
    window = make_window(library)
    window.library.show_page(DUPLICATES)
    return window


@pytest.fixture
def page(window):
    return window.library.page(DUPLICATES)


def photos(page) -> list[int]:
    return [card.member.photo_id for card in page.cards]


def words(card) -> str:
    return "\n".join(label.text() for label in card.findChildren(QLabel))


def test_a_group_stands_side_by_side_the_best_first_with_why(page) -> None:
    assert photos(page) == [1, 2, 3]
    best, other = page.cards[0], page.cards[1]
    assert "Best: most pixels, not named or filed as a copy" in words(best)
    assert "1024 × 768" in words(other)
    assert "/pictures/export" in words(other)
    assert not best.keep.isVisible()
    assert other.keep.isVisible()


def test_hiding_the_others_is_one_act_that_goes_to_the_next_group(page, library, qtbot) -> None:
    qtbot.keyClick(page.view, Qt.Key.Key_H)
    assert library.marks.acts == [("hide", [2, 3], True)]
    assert photos(page) == [4, 5]
    library.marks.hide([2, 3], hidden=False)
    page.reload()
    assert photos(page) == [4, 5], "what is looked at stays"
    assert len(page.model.groups) == 2


def test_all_suggestions_are_followed_in_one_act(page, library) -> None:
    assert not page.hide_ticked.isEnabled()
    page.tick_all.click()
    assert page.hide_ticked.isEnabled()
    page.hide_ticked.click()
    assert library.marks.acts == [("hide", [2, 3, 5], True)]
    assert page.empty.title() == "No duplicates here"


def test_ticks_outlive_a_new_reading(page, library) -> None:
    page.model.setData(page.model.index(1), Qt.CheckState.Checked, CHECK)
    page.reload()
    assert page.model.index(1).data(CHECK) == Qt.CheckState.Checked
    assert page.model.index(0).data(CHECK) == Qt.CheckState.Unchecked
    page.hide_ticked.click()
    assert library.marks.acts == [("hide", [5], True)]


def test_another_photo_is_chosen_to_be_kept(page, library) -> None:
    page.cards[1].keep.click()
    assert library.similar.acts == [("keep", 2)]
    assert photos(page)[0] == 2


def test_photos_that_are_not_the_same_part(page, library, qtbot) -> None:
    qtbot.keyClick(page.view, Qt.Key.Key_N)
    assert library.similar.acts == [("separate", [1, 2, 3])]
    assert photos(page) == [4, 5]


def test_what_was_done_is_said_and_can_be_undone(window, page) -> None:
    page.cards[1].keep.click()
    assert window.library.toast.text() == "Chosen to be kept."


def test_one_photo_in_several_files_only_shows_them(page, library) -> None:
    page.kinds["exact"].click()
    assert [card.member.path for card in page.cards] == [
        Path("/pictures/a.jpg"),
        Path("/old/a (1).jpg"),
    ]
    revealed: list[Path] = []
    page.reveal_wanted.connect(revealed.append)
    page.cards[1].show_file.click()
    assert revealed == [Path("/old/a (1).jpg")]
    assert not page.hide_others.isVisible()
    page.hide_current()
    page.separate_current()
    assert library.marks.acts == library.similar.acts == []


def test_a_picture_opens_large_among_its_group(page) -> None:
    asked: list[tuple[int, str]] = []
    page.photo_wanted.disconnect()
    page.photo_wanted.connect(lambda photo, query: asked.append((photo, query)))
    page.cards[2].picture.clicked.emit()
    assert asked == [(3, "id:1,2,3")]


def test_photos_that_were_not_compared_yet_are_said(make_window, library) -> None:
    library.similar.not_compared = 7
    window = make_window(library)
    window.library.show_page(DUPLICATES)
    page = window.library.page(DUPLICATES)
    assert page.waiting.text() == "7 photos not compared yet"
    page.kinds["burst"].click()
    assert page.empty.isVisible()


def test_every_reason_of_the_catalog_is_known_to_the_window(monkeypatch) -> None:
    asked: list[str] = []

    def translate(_context: str, text: str) -> str:
        asked.append(text)
        return f"<{text}>"

    monkeypatch.setattr("tintype.gui.views.duplicate_cards.QCoreApplication.translate", translate)
    for _, reason in _RULES:
        assert reason_words(reason) == f"<{reason}>"
