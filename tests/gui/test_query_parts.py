"""The parts of a query as chips, suggestions with pictures, saved searches in the empty field."""

from __future__ import annotations

from PySide6.QtCore import Qt

from gui.fakes import FakeLibrary
from tintype.gui.views.suggestions import PictureRole


def _words(page) -> list[str]:
    return [chip.accessibleName() for chip in page.reading.parts.chips()]


def test_recognised_parts_are_chips_and_free_words_alone_are_none(make_window, qtbot) -> None:
    page = make_window(FakeLibrary(12)).library
    page.search.set_query("dog beach")
    assert not page.reading.isVisible()
    page.search.set_query('tag:dog -person:"Anna Becker" grass sort:name')
    assert _words(page) == ["dog", "not Anna Becker", "grass", "order: name"]
    assert page.reading.isVisible()
    assert page.reading.text() == ""


def test_a_chip_is_taken_out_and_led_to(make_window, qtbot) -> None:
    page = make_window(FakeLibrary(12)).library
    page.search.set_query('tag:dog -person:"Anna Becker" year:2021')
    chips = page.reading.parts.chips()
    qtbot.mouseClick(chips[2], Qt.MouseButton.LeftButton)
    assert page.search.selectedText() == "year:2021"
    qtbot.keyClick(chips[1], Qt.Key.Key_Delete)
    assert page.search.query() == "tag:dog year:2021"
    page.search.set_query("")
    assert not page.reading.isVisible()


def test_suggestions_ask_for_pictures_once(make_window, qtbot) -> None:
    library = FakeLibrary(12)
    page = make_window(library).library
    page.search.setFocus()
    for _ in range(2):
        page.search.setText("d")
        page.search.offer_suggestions("d", library.suggest("d"))
    assert library.calls["search"] == 2  # dog and dining table
    assert page.search._offers.item(0).data(PictureRole)[:2] == ("tag", "dog")
    pictures = page.search._delegate.pictures
    pictures.image("dog", 20)
    assert pictures.image("dog", 20) is not None
    page.search._popup.hide()


def test_saved_searches_stand_below_earlier_ones(make_window, qtbot) -> None:
    window = make_window(FakeLibrary(12))
    page = window.library
    page._bridge.curate.save_search("Dogs on beaches", "dog beach")
    page.search.set_recent(["cat"])
    page.search.setFocus()
    qtbot.keyClick(page.search, Qt.Key.Key_Down)
    offers = page.search._offers
    rows = [offers.item(row) for row in range(offers.rowCount())]
    assert [row.text() for row in rows] == ["cat", "Dogs on beaches"]
    assert rows[1].data(Qt.ItemDataRole.UserRole) == "dog beach"
    page.search._popup.hide()
