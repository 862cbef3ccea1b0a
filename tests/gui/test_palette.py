"""The command palette: everything by its name, by keyboard alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from tintype.gui.models.folders import EVERYWHERE, HISTORY, TAGS
from tintype.gui.palette import CommandPalette, matches


@pytest.fixture
def window(make_window, library):
    return make_window(library)


def open_palette(window, qtbot) -> CommandPalette:
    qtbot.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    palette = window.findChild(CommandPalette)
    qtbot.waitUntil(palette.isVisible)
    return palette


def names(palette: CommandPalette) -> list[str]:
    model = palette.view.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


@pytest.mark.parametrize(
    ("typed", "name", "found"),
    [
        ("", "Undo", True),
        ("hist", "History", True),
        ("new look", "Look for new photos", True),
        ("FOLDER add", "Add folder…", True),
        ("isto", "History", False),
        ("add people", "Add folder…", False),
    ],
)
def test_typed_words_begin_words_of_the_name(typed, name, found) -> None:
    assert matches(typed, name) is found


def test_a_page_is_reached_by_a_few_letters(window, qtbot) -> None:
    palette = open_palette(window, qtbot)
    qtbot.keyClicks(palette.field, "hist")
    assert names(palette)[0] == "History"
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert window.library.centre.place() == HISTORY


def test_acts_on_photos_are_listed_once_over_the_rows_and_over_a_large_photo(window, qtbot) -> None:
    window.library.grid.setFocus()
    for _ in range(2):
        window.open_palette()
        palette = window.findChild(CommandPalette)
        palette.field.setText("favourite")
        assert names(palette)[:2] == ["Favourite", "Favourite no more"]
        palette.reject()
        qtbot.waitUntil(lambda: window.findChild(CommandPalette) is None)
        window.library.open_photo(int(window.library.grid.photos.ids[0]))


def test_arrows_choose_another_line(window, qtbot) -> None:
    palette = open_palette(window, qtbot)
    at = names(palette).index("Tags")
    for _ in range(at):
        qtbot.keyClick(palette.field, Qt.Key.Key_Down)
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert window.library.centre.place() == TAGS


def test_what_the_library_has_is_found_and_shown(window, qtbot) -> None:
    palette = open_palette(window, qtbot)
    qtbot.keyClicks(palette.field, "dog")
    qtbot.waitUntil(lambda: len(names(palette)) > 1)
    row = names(palette).index("dog")
    palette.view.setCurrentIndex(palette.view.model().index(row, 0))
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert "dog" in window.library.search.query()


def test_other_words_are_searched_for_and_any_page_is_left(window, qtbot) -> None:
    window.library.show_page(TAGS)
    palette = open_palette(window, qtbot)
    qtbot.keyClicks(palette.field, "zzz")
    assert names(palette)[-1] == "Search for “zzz”"
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert window.library.search.query() == "zzz"
    assert window.library.tree.place() == EVERYWHERE


def test_escape_changes_nothing(window, qtbot) -> None:
    palette = open_palette(window, qtbot)
    with qtbot.waitSignal(palette.rejected):
        qtbot.keyClick(palette.field, Qt.Key.Key_Escape)
    assert window.library.search.query() == ""
    assert window.library.centre.place() is None


def test_acts_on_photos_are_listed_where_photos_are(window, qtbot) -> None:
    assert "Hide" in names(open_palette(window, qtbot))
