"""Back and forward through the window, and where a new window begins."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt

from gui.fakes import FakeLibrary
from tintype.gui.models.folders import TAGS
from tintype.gui.place_tree import Place


@pytest.fixture
def window(make_window):
    return make_window(FakeLibrary(400))


def where(window) -> tuple[Place, str, bool]:
    library = window.library
    on_page = library.centre.currentWidget() not in (library.grid, library.photo)
    return library.tree.place(), library.search.query(), on_page


def test_back_and_forward_lead_through_searches_and_pages(window) -> None:
    library, trail = window.library, window.trail
    seen = [where(window)]
    library.search.set_query("dog")
    seen.append(where(window))
    library.show_page(TAGS)
    seen.append(where(window))
    library.show_query("tag:cat")
    seen.append(where(window))
    for step in (-1, -1, -1, 1, 1, 1):
        trail.go(step)
        at = seen.index(where(window))
        assert library.search.text() == library.search.query()
        if step < 0:
            last = at
    assert (at, last) == (3, 0)
    trail.go(1)
    assert where(window) == seen[3], "there is nothing further on"


def test_a_query_that_is_typed_on_is_one_step_and_a_new_way_forgets_the_old(window) -> None:
    library, trail = window.library, window.trail
    for typed in ("d", "do", "dog"):
        library.search.set_query(typed)
    library.search.set_query("cat")
    trail.go(-1)
    assert library.search.query() == "dog"
    trail.go(-1)
    assert library.search.query() == ""
    library.search.set_query("bird")
    trail.go(1)
    assert library.search.query() == "bird"


def test_back_leaves_the_large_photo_first_and_the_mouse_has_buttons_for_it(window, qtbot) -> None:
    library = window.library
    library.search.set_query("dog")
    library.open_photo(int(library.grid.photos.ids[0]))
    qtbot.mousePress(library.photo.view, Qt.MouseButton.BackButton)
    assert not library.centre.is_large()
    assert library.search.query() == "dog"
    at = QPoint(40, 90)
    qtbot.mousePress(library.grid.viewport(), Qt.MouseButton.BackButton, pos=at)
    assert library.search.query() == ""
    qtbot.mousePress(library.grid.viewport(), Qt.MouseButton.ForwardButton, pos=at)
    assert library.search.query() == "dog"


def test_back_leads_to_where_one_was_in_the_list_and_so_does_the_next_start(
    make_window, window
) -> None:
    grid = window.library.grid
    grid.verticalScrollBar().setValue(900)
    top = grid.top_id()
    assert top is not None
    window.library.search.set_query("dog")
    grid.verticalScrollBar().setValue(0)
    window.trail.go(-1)
    assert grid.top_id() == top
    window.close()
    again = make_window(FakeLibrary(400)).library.grid
    assert again.top_id() == top


def test_escape_in_the_grid_selects_nothing_and_hides_what_was_said(window, qtbot) -> None:
    library = window.library
    library.grid.setFocus()
    library.grid.selectAll()
    library.notice.say("Something", "went wrong")
    qtbot.keyClick(library.grid, Qt.Key.Key_Escape)
    assert len(library.grid.selected_ids()) == 0
    assert not library.notice.isVisible()
