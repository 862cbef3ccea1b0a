"""The window at every size people give it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint

from gui.fakes import FakeLibrary


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
