"""The window at every size people give it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint

from gui.fakes import FakeLibrary
from tintype.gui.models.folders import HISTORY


@pytest.mark.parametrize("size", [(800, 520), (1024, 640), (1600, 1000)])
def test_nothing_sticks_out_of_the_window_at_any_size(make_window, qtbot, size) -> None:
    window = make_window(FakeLibrary(12))
    window.resize(*size)
    window.library.grid.show_photo(7)
    window.activity.show_start()
    qtbot.wait(10)
    assert (window.width(), window.height()) == size
    page = window.library
    for widget in (page.search, page.menu, page.count, window.activity._cancel, page.details):
        corner = widget.mapTo(window, QPoint(widget.width(), widget.height()))
        assert corner.x() <= size[0]
        assert corner.y() <= size[1]
    details = page.details
    assert details.widget().width() <= details.viewport().width()


def test_thumbnails_are_sized_by_slider_or_wheel_and_both_agree(make_window, qtbot) -> None:
    window = make_window(FakeLibrary(30))
    window.resize(1400, 700)
    page = window.library
    slider = page._top.thumbnails
    assert slider.isVisible()
    slider.setValue(250)
    assert page.grid.row_height() == 250
    page.grid.set_row_height(100)
    assert slider.value() == 100
    page.show_page(HISTORY)
    assert not slider.isVisible()
    page.show_everything()
    page.open_photo(3)
    assert not slider.isVisible()
    page.close_photo()
    assert slider.isVisible()
    window.resize(800, 600)
    assert not slider.isVisible()
