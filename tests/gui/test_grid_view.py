"""The grid: paints and loads only what is in sight; keys, clicks and resets do what one expects."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QItemSelectionModel, QPoint, QRect, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from gui.fakes import FakeLibrary, LaterExecutor
from tintype.catalog.rows import Grid

MILLION = 1_000_000
SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton


class Huge(FakeLibrary):
    """A million photos of all shapes."""

    def grid(self, text: str = "", **_) -> Grid:
        shapes = np.random.default_rng(1).integers(400, 4000, (2, self.count)).astype(np.int32)
        ids = np.arange(self.count, 0, -1, dtype=np.int64)
        days = np.zeros(self.count, np.int32)
        return Grid(ids, shapes[0], shapes[1], np.full(self.count, 0x808080, np.uint32), days)


def centre(view, row: int) -> QPoint:
    return view.visualRect(view.photos.index(row)).center()


def selected(view) -> list[int]:
    return view.selected_ids().tolist()


def test_of_a_million_photos_only_those_about_in_sight_are_loaded(make_grid) -> None:
    library = Huge(MILLION)
    view = make_grid(library)
    bar = view.verticalScrollBar()
    for place in (0, bar.maximum() // 2, bar.maximum()):
        bar.setValue(place)
        view.grab()
        assert 0 < len(view.visible()) < 60
    assert library.calls["thumbnail"] < 3 * 150
    assert view.visible()[-1] == MILLION - 1


def test_scrolling_past_many_pages_reads_only_where_it_stops(make_grid) -> None:
    library, executor = Huge(MILLION), LaterExecutor()
    view = make_grid(library, executor=executor)
    for place in range(0, 2_000_000, 10_000):
        view.verticalScrollBar().setValue(place)
        view.grab()
    while executor.tasks:
        executor.run()
    assert library.calls["thumbnail"] < 150


def test_a_photo_is_painted_as_thumbnail_and_in_its_mean_colour_before(make_grid) -> None:
    executor = LaterExecutor()
    view = make_grid(FakeLibrary(3), executor=executor)
    spot = centre(view, 0)
    assert view.viewport().grab().toImage().pixelColor(spot) == QColor("#336699")
    while executor.tasks:
        executor.run()
    painted = view.viewport().grab().toImage().pixelColor(spot)
    assert painted.red() > 180
    assert painted.blue() < 80


def test_a_part_is_painted_as_it_is_in_the_whole_and_costs_only_its_rows(
    make_grid, monkeypatch
) -> None:
    view = make_grid(Huge(500))
    view.selectAll()  # frames reach out of their cells
    port = view.viewport()
    whole = port.grab().toImage()
    painted, paint = [], view._paint_photo
    monkeypatch.setattr(view, "_paint_photo", lambda *a: (painted.append(a), paint(*a)))
    first, second = (
        view.visualRect(view.photos.index(row)) for row in (0, len(view.visible()) - 1)
    )
    for top in (0, first.top() - 1, first.center().y(), first.bottom() + 1, second.top() - 2):
        rect = QRect(20, max(top, 0), 300, 12)
        assert port.grab(rect).toImage() == whole.copy(rect)
    assert 0 < len(painted) < 5 * len(view.visible()) / 2


def test_the_photo_under_the_pointer_is_found_and_gaps_are_none(make_grid) -> None:
    view = make_grid(FakeLibrary(40))
    for row in view.visible():
        assert view.indexAt(centre(view, row)).row() == row
    assert not view.indexAt(QPoint(1, 1)).isValid()
    assert not view.indexAt(QPoint(400, 100_000)).isValid()


def test_click_shift_and_ctrl_select_like_a_file_manager(make_grid, qtbot) -> None:
    view = make_grid(FakeLibrary(40))
    port = view.viewport()
    qtbot.mouseClick(port, LEFT, pos=centre(view, 2))
    assert selected(view) == [38]
    qtbot.mouseClick(port, LEFT, SHIFT, pos=centre(view, 6))
    assert selected(view) == [38, 37, 36, 35, 34]
    qtbot.mouseClick(port, LEFT, CTRL, pos=centre(view, 4))
    assert selected(view) == [38, 37, 35, 34]
    qtbot.mouseClick(port, LEFT, pos=centre(view, 0))
    assert selected(view) == [40]


def test_dragging_selects_what_the_rectangle_touches(make_grid, qtbot) -> None:
    view = make_grid(FakeLibrary(40))
    port = view.viewport()
    rows = view.rows
    below = int(rows.starts[1])
    qtbot.mousePress(port, LEFT, pos=centre(view, 0))
    qtbot.mouseMove(port, centre(view, 0) + QPoint(15, 15))
    qtbot.mouseMove(port, centre(view, below + 1))
    qtbot.mouseRelease(port, LEFT, pos=centre(view, below + 1))
    chosen = {40 - photo_id for photo_id in selected(view)}
    assert {0, 1, below, below + 1} <= chosen
    assert below - 1 not in chosen, "the end of the first row is outside the rectangle"


def test_a_rectangle_is_let_go_once_and_a_click_is_none(make_grid, qtbot) -> None:
    view = make_grid(FakeLibrary(40))
    port, told = view.viewport(), []
    view.released.connect(lambda: told.append(view.pulling()))
    qtbot.mouseClick(port, LEFT, pos=centre(view, 2))
    assert told == []
    qtbot.mousePress(port, LEFT, pos=centre(view, 0))
    qtbot.mouseMove(port, centre(view, 0) + QPoint(15, 15))
    qtbot.mouseMove(port, centre(view, 3))
    assert view.pulling()
    qtbot.mouseRelease(port, LEFT, pos=centre(view, 3))
    assert told == [False]


def test_arrow_and_page_keys_walk_the_rows(make_grid, qtbot) -> None:
    view = make_grid(FakeLibrary(400))
    view.setFocus()
    assert view.currentIndex().row() == 0

    def press(key) -> int:
        qtbot.keyClick(view, key)
        return view.currentIndex().row()

    assert press(Qt.Key.Key_Right) == 1
    below = press(Qt.Key.Key_Down)
    assert view.rows.row_of(below) == 1
    assert press(Qt.Key.Key_Up) == 1
    assert press(Qt.Key.Key_Left) == 0
    assert press(Qt.Key.Key_Left) == 0
    paged = press(Qt.Key.Key_PageDown)
    assert view.rows.row_of(paged) > 1
    assert press(Qt.Key.Key_End) == 399
    assert view.visible()[-1] == 399
    assert press(Qt.Key.Key_Down) == 399
    assert press(Qt.Key.Key_Home) == 0
    qtbot.keyClick(view, Qt.Key.Key_Down, SHIFT)
    assert len(selected(view)) > 1


def test_return_and_double_click_open(make_grid, qtbot) -> None:
    view = make_grid(FakeLibrary(40))
    opened = []
    view.opened.connect(opened.append)
    qtbot.mouseClick(view.viewport(), LEFT, pos=centre(view, 3))
    qtbot.keyClick(view, Qt.Key.Key_Return)
    qtbot.mouseDClick(view.viewport(), LEFT, pos=centre(view, 5))
    assert opened == [37, 35]


def test_new_photos_keep_what_is_in_sight_selected_and_current(make_grid) -> None:
    library = FakeLibrary(900)
    view = make_grid(library)
    told = []
    view.show_photo(500)
    view.selectionModel().select(view.photos.index(410), QItemSelectionModel.SelectionFlag.Select)
    view.current_changed.connect(told.append)
    before = {row: centre(view, row) for row in (400, 401)}
    library.count = 930
    view.photos.set_grid(library.grid())
    assert selected(view) == [500, 490]
    assert view.current_id() == 500
    assert told == [], "the same photo is current: nobody needs to read it again"
    row = view.currentIndex().row()
    assert row == 430
    assert abs(centre(view, row).y() - before[400].y()) <= 2 * view.row_height()
    assert row in view.visible()


def test_shift_goes_on_from_where_it_began_when_photos_come_in(make_grid, qtbot) -> None:
    library = FakeLibrary(900)
    view = make_grid(library)
    view.show_photo(890)
    for _ in range(3):
        qtbot.keyClick(view, Qt.Key.Key_Right, SHIFT)
    assert selected(view) == [890, 889, 888, 887]
    library.count = 930
    view.photos.set_grid(library.grid())
    qtbot.keyClick(view, Qt.Key.Key_Right, SHIFT)
    qtbot.keyClick(view, Qt.Key.Key_Right, SHIFT)
    assert selected(view) == [890, 889, 888, 887, 886, 885]
    qtbot.keyClick(view, Qt.Key.Key_Right)
    qtbot.keyClick(view, Qt.Key.Key_Right, SHIFT)
    assert selected(view) == [884, 883], "what is chosen anew begins a run of its own"


def test_at_the_very_top_new_photos_come_into_sight(make_grid) -> None:
    library = FakeLibrary(900)
    view = make_grid(library)
    library.count = 930
    view.photos.set_grid(library.grid())
    assert view.verticalOffset() == 0
    assert view.visible()[0] == 0


def test_a_current_photo_that_is_gone_is_told(make_grid) -> None:
    library = FakeLibrary(9)
    view = make_grid(library)
    view.show_photo(9)
    told = []
    view.current_changed.connect(told.append)
    library.count = 5
    view.photos.set_grid(library.grid())
    assert told == [None]
    assert selected(view) == []


@pytest.mark.parametrize("height", [1, 120, 10_000])
def test_zooming_keeps_the_place_and_stays_within_reason(make_grid, height) -> None:
    view = make_grid(FakeLibrary(900))
    view.verticalScrollBar().setValue(3000)
    first = view.visible()[0]
    view.set_row_height(height)
    assert 90 <= view.row_height() <= 320
    assert first in view.visible()


def test_resizing_keeps_the_place(make_grid) -> None:
    view = make_grid(FakeLibrary(900))
    view.verticalScrollBar().setValue(3000)
    first = view.visible()[0]
    view.resize(500, 600)
    QApplication.processEvents()
    assert first in view.visible()


def test_all_of_a_million_can_be_selected_at_once(make_grid) -> None:
    view = make_grid(Huge(MILLION))
    view.selectAll()
    assert len(view.selected_ids()) == MILLION
    assert len(view.selectionModel().selection().toList()) == 1


def test_an_empty_grid_takes_keys_and_clicks(make_grid, qtbot) -> None:
    view = make_grid(FakeLibrary(0))
    for key in (Qt.Key.Key_Down, Qt.Key.Key_End, Qt.Key.Key_Return, Qt.Key.Key_A):
        qtbot.keyClick(view, key)
    qtbot.mouseClick(view.viewport(), LEFT, pos=QPoint(100, 100))
    view.step(1)
    view.grab()
    assert view.current_id() is None
