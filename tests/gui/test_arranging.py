"""Other orders and headings of the grid, remembered; small signs on photos looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint

from gui.fakes import FakeLibrary
from tintype.catalog.rows import FACES_SHIFT, FAVOURITE, RAW, TEXT
from tintype.gui import wording
from tintype.gui.photo_list import Span
from tintype.gui.views.badges import signs

if TYPE_CHECKING:
    from PySide6.QtGui import QImage


def test_photos_are_put_together_and_that_is_remembered(make_window) -> None:
    window = make_window(FakeLibrary(60))
    page = window.library
    page.arrange.set_heading("place")
    sections = page.grid.sections()
    assert sections.starts.tolist() == [0, 30]
    assert [wording.section(sections, at) for at in (0, 1)] == ["Rome, Italy", "No place"]
    assert page.grid.timeline.isHidden()
    window.close()
    page = make_window(FakeLibrary(60)).library
    assert page.grid.sections() is not None
    page.arrange.set_heading(Span.NONE.name)
    assert page.grid.sections() is None


def test_another_order_is_asked_for(make_window) -> None:
    page = make_window(FakeLibrary(12)).library
    assert page.grid.photos.ids[0] == 12
    page.arrange.set_order("oldest")
    assert page.grid.photos.ids[0] == 1
    checked = [one.data() for one in page.arrange._orders.actions() if one.isChecked()]
    assert checked == ["oldest"]


def test_headings_of_time_are_said_in_both_menus(make_window) -> None:
    window = make_window(FakeLibrary(12))
    window.library.arrange.set_heading("YEAR")
    assert window.library.grid.span() is Span.YEAR
    marked = [one.data() for one in window.acts._spans.actions() if one.isChecked()]
    assert marked == [int(Span.YEAR)]


@pytest.mark.parametrize(
    ("badge", "wanted"),
    [
        (0, []),
        (4, [("star-full", "4")]),
        (FAVOURITE | RAW, [("heart-full", ""), ("", "RAW")]),
        (TEXT | 3 << FACES_SHIFT, [("person", "3"), ("text", "")]),
    ],
)
def test_signs(badge, wanted) -> None:
    assert signs(badge) == wanted


def test_badges_show_only_under_the_pointer_and_on_what_is_selected(make_grid, qtbot) -> None:
    view = make_grid(FakeLibrary(12))
    rect = view.visualRect(view.item(0))
    corner = rect.adjusted(0, rect.height() - 30, -rect.width() // 2, 0)

    def shown() -> QImage:
        return view.viewport().grab(corner).toImage()

    plain = shown()
    view._hover(rect.center())
    assert shown() != plain
    view._hover(QPoint(-1, -1))
    assert shown() == plain
