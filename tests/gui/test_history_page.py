"""The history: every edit in words, what was undone, reading on, and staying where one looks."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from gui.fakes import FakeLibrary
from tintype.catalog import act as act_on_people
from tintype.catalog import change
from tintype.catalog.people_rows import HistoryRow, Who
from tintype.gui import edit_words
from tintype.gui.models.folders import HISTORY
from tintype.gui.pages.history import FIRST

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def library() -> FakeLibrary:
    return FakeLibrary(6)


def act(kind: str, *about: str, faces: int = 0, photos: int = 0, undone: bool = False):
    return HistoryRow(1, "2021-06-05T12:00:00+00:00", kind, about, faces, undone, photos)


@pytest.mark.parametrize(
    ("row", "words", "extent"),
    [
        (act("name", "Ann", faces=3), "Named “Ann”", "3 faces"),
        (act("tag", "beach", photos=1), "Tagged “beach”", "1 photo"),
        (act("reject", "dog", photos=12), "Took away the tag “dog”", "12 photos"),
        (
            act("merge", "Ann", "p7", "p8", faces=2),
            "Said that they are one person: “Ann”, 2 people without a name",
            "2 faces",
        ),
        (act("hide", "p7", "p8", "p9", faces=3), "Hid as strangers: 3 people", "3 faces"),
        (act("hide", "Ann", faces=3), "Hid as strangers: “Ann”", "3 faces"),
        (act("draw", faces=1), "Drew a face", "1 face"),
        (act("confirm", faces=1), "Confirmed somebody without a name", "1 face"),
        (act("move", *"ABCDE"), "Said who it is: “A”, “B”, “C”, 2 more", ""),
        (act("tag", "p7", photos=1), "Tagged “p7”", "1 photo"),
        (act("rename_tag", "dog", "hound"), "Renamed the tag “dog” to “hound”", ""),
        (act("merge_tags", "a", "b", "c", photos=9), "Merged tags into “c”: “a”, “b”", "9 photos"),
        (act("rate", "4", photos=2), "Rated 4 of 5", "2 photos"),
        (act("rate", photos=2), "Took away a rating", "2 photos"),
        (act("some_new_kind", "beach"), "Some new kind: “beach”", ""),
        (act("some_new_kind"), "Some new kind", ""),
    ],
)
def test_an_act_is_told_in_words(row, words, extent) -> None:
    assert (edit_words.sentence(row), edit_words.extent(row)) == (words, extent)


@pytest.mark.parametrize("kind", sorted({*change.KINDS, *act_on_people.KINDS, "forget"}))
def test_every_kind_of_edit_there_is_has_words_of_its_own(kind) -> None:
    words = edit_words.sentence(act(kind, "first", "last"))
    assert not words.startswith(kind.replace("_", " ").capitalize() + ":")
    assert "{" not in words
    assert edit_words.icon_of(act(kind)) != "history"


def test_what_was_forgotten_is_never_offered_to_undo() -> None:
    assert not edit_words.can_be_undone(act("forget"))
    assert not edit_words.can_be_undone(act("tag", "beach", undone=True))
    assert edit_words.can_be_undone(act("tag", "beach"))


def test_the_page_lists_people_and_tags_newest_first_and_undoes_the_latest(
    make_window, library, qtbot
) -> None:
    window = make_window(library)
    page = window.library.page(HISTORY)
    qtbot.keyClick(window, Qt.Key.Key_H, CTRL)
    assert (page.isVisible(), page.empty.isVisible()) == (True, True)
    assert not window.library.details.isVisible()
    window._bridge.people.name(Who(group=10), "Cem")
    window._bridge.tag([1, 2], "beach")
    shown = [page.model.index(at, 0).data() for at in range(2)]
    assert shown == ["Tagged “beach”", "Named “Cem”"]
    assert page._next.text() == "Latest: Tagged “beach”"
    qtbot.mouseClick(page.undo, Qt.MouseButton.LeftButton)
    assert [row.undone for row in page.model.rows] == [True, False]
    spoken = page.model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.endswith("undone")
    qtbot.keyClick(window, Qt.Key.Key_Z, CTRL)
    assert not page.undo.isEnabled()


def test_the_history_reads_on_only_as_far_as_one_looks(make_window, library) -> None:
    for number in range(5 * FIRST):
        library.people.keep_in_history("tag", (f"tag {number}",), photos=1)
    window = make_window(library)
    window.library.show_page(HISTORY)
    page = window.library.page(HISTORY)
    assert len(page.model.rows) == FIRST
    bar = page.view.verticalScrollBar()
    bar.setValue(bar.maximum())
    assert len(page.model.rows) == 2 * FIRST
    for _ in range(5):
        bar.setValue(bar.maximum())
    assert len(page.model.rows) == 5 * FIRST
    asked = library.calls["history"]
    bar.setValue(bar.maximum() - 1)
    assert library.calls["history"] == asked


def test_new_acts_do_not_move_what_is_being_read(make_window, library) -> None:
    for number in range(FIRST // 2):
        library.people.keep_in_history("tag", (f"tag {number}",), photos=1)
    window = make_window(library)
    window.library.show_page(HISTORY)
    view = window.library.page(HISTORY).view
    view.verticalScrollBar().setValue(333)
    top = view._acts.rows[view.visible()[0]].id
    offset = view._top_of(view.visible()[0])
    window._bridge.tag([1], "beach")
    at = view.visible()[0]
    assert (view._acts.rows[at].id, view._top_of(at)) == (top, offset)
    view.verticalScrollBar().setValue(0)
    window._bridge.tag([2], "beach")
    assert view.verticalScrollBar().value() == 0


def test_a_page_is_left_by_whatever_shows_photos(make_window, library) -> None:
    window = make_window(library)
    page = window.library
    page.show_page(HISTORY)
    page.search.set_query("dog")
    page.reload_grid()
    assert (page.grid.isVisible(), page.details.isVisible()) == (True, True)
    page.show_page(HISTORY)
    page.show_everything()
    assert page.grid.isVisible()
