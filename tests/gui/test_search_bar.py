"""The search field and the line under it: how a query was read, earlier ones, saving one."""

from __future__ import annotations

from PySide6.QtCore import Qt

from gui.fakes import FakeLibrary
from tintype.catalog.query.tree import Everything, Search
from tintype.gui.channel import Problem
from tintype.gui.views.reading_line import ReadingLine
from tintype.library.searching import Reading
from tintype.search.messages import Note
from tintype.search.suggest import Suggestion


def test_how_a_query_was_read_is_said_only_where_it_differs(make_window) -> None:
    page = make_window(FakeLibrary(12)).library
    page.search.set_query("dog")
    assert not page.reading.isVisible()
    page.search.set_query("Dogs")
    assert page.reading.text() == "Read as dog"
    page.reading._link.clicked.emit()
    assert page.search.text() == "dog"
    assert page.search.hasFocus()
    assert not page.reading.isVisible()


def test_a_note_leads_to_its_place_in_the_query(make_window, qtbot) -> None:
    page = make_window(FakeLibrary(12)).library
    page.search.set_query("unicorn")
    assert page.reading.text() == "No tag “unicorn”."
    qtbot.mouseClick(page.reading._show, Qt.MouseButton.LeftButton)
    assert page.search.selectedText() == "unicorn"
    page.search.set_query("")
    assert not page.reading.isVisible()


def test_an_error_shows_where_it_is(qtbot, theme) -> None:
    line = ReadingLine(theme)
    qtbot.addWidget(line)
    with qtbot.waitSignal(line.position_wanted) as told:
        line.show_problem(Problem("Unknown field “whn” at position 7.", "Did you mean “when”?"))
        line._show.click()
    assert told.args == [6]
    line.show_problem(Problem("The disk is full."))
    assert not line._show.isVisibleTo(line)


def test_notes_stand_beside_the_reading(qtbot, theme) -> None:
    line = ReadingLine(theme)
    qtbot.addWidget(line)
    line.show_reading("Hund", Reading(Search(Everything()), "dog", (Note("A typo?"), Note("B"))))
    assert line.text() == "Read as dog A typo? · B"


def test_earlier_searches_are_offered_in_the_empty_field_and_kept(
    make_window, qtbot, tmp_path
) -> None:
    window = make_window(FakeLibrary(12))
    search = window.library.search
    for query in ("dog", "beach", "dog"):
        search.setText(query)
        qtbot.keyClick(search, Qt.Key.Key_Return)
    assert search.recent() == ["dog", "beach"]
    search.clear()
    search.setFocus()
    qtbot.keyClick(search, Qt.Key.Key_Down)
    assert search._popup.isVisible()
    rows = [search._offers.item(row).text() for row in range(search._offers.rowCount())]
    assert rows == ["dog", "beach"]
    search._popup.hide()
    window.close()
    assert make_window(FakeLibrary(12)).library.search.recent() == ["dog", "beach"]


def test_suggestions_leave_the_line_alone_until_one_is_taken_and_that_can_be_undone(
    make_window, qtbot
) -> None:
    window = make_window(FakeLibrary(12))
    search, key = window.library.search, Qt.Key
    offers = [Suggestion("tag", word, f"{word} ", 3, 4, 6) for word in ("beach", "bear")]

    def offer() -> None:
        search.offer_suggestions("dog be", offers)
        assert search._popup.isVisible()

    search.setFocus()
    qtbot.keyClicks(search, "dog be")
    offer()
    qtbot.keyClick(search._popup, key.Key_Down)
    qtbot.keyClick(search._popup, key.Key_Down)
    assert search.text() == "dog be"
    qtbot.keyClick(search._popup, key.Key_Escape)
    assert (search._popup.isVisible(), search.text()) == (False, "dog be")
    offer()
    qtbot.keyClick(search._popup, key.Key_Down)
    qtbot.keyClick(search._popup, key.Key_Return)
    assert (search._popup.isVisible(), search.text()) == (False, "dog beach ")
    assert search.query() == "dog beach"
    search.undo()
    assert search.text() == "dog be"
    qtbot.keyClick(search, key.Key_Escape)
    assert search.text() == ""
