"""Lists of photos: made once, laid out before they are shown, shown anew only if they differ."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QSize

from gui.fakes import FakeLibrary
from tintype.gui.models.photo_grid import PhotoGridModel
from tintype.gui.photo_list import Lists, Room, Span, photo_list

ROOM = Room(800, 160, 5, Span.MONTH)


def grid_of(count: int):
    return FakeLibrary(count).grid()


def test_all_photos_are_made_a_list_once() -> None:
    lists, grid = Lists(), grid_of(9)
    kept = lists.of(grid, keep=True)
    lists.shown(lists.of(grid_of(3)))
    assert lists.of(grid, keep=True) is kept


@pytest.mark.parametrize("name", ["ids", "widths", "heights", "colours", "days", "badges"])
def test_only_what_differs_is_shown_anew(qtbot, name) -> None:
    model, lists = PhotoGridModel(), Lists()
    first = lists.of(grid_of(9), (ROOM, ROOM))
    model.set_list(first)
    lists.shown(first)
    again = lists.of(grid_of(9), (ROOM, ROOM))
    with qtbot.assertNotEmitted(model.modelReset):
        model.set_list(again)
    assert model.list is again
    assert again.rows(ROOM) is first.rows(ROOM)
    changed = getattr(grid_of(9), name).copy()
    changed[4] += 1
    with qtbot.waitSignal(model.modelReset):
        model.set_list(lists.of(replace(grid_of(9), **{name: changed})))


def test_a_list_is_laid_out_for_one_room_at_a_time() -> None:
    photos = photo_list(grid_of(50))
    rows = photos.rows(ROOM)
    assert photos.rows(ROOM) is rows
    assert photos.rows(ROOM._replace(width=400)).total_height > rows.total_height
    assert photos.rows(ROOM) is not rows


@pytest.mark.parametrize("dated", [False, True])
def test_a_list_to_come_is_laid_out_for_the_room_it_will_have(make_window, qtbot, dated) -> None:
    """With a timeline or without: else the main thread would lay out again."""
    library = FakeLibrary(200)
    if dated:
        library.days = {photo: 20200101 + photo % 12 * 100 for photo in library.ids()}
        library.days = dict(zip(library.ids(), sorted(library.days.values()), strict=True))
    window = make_window(library)
    grid = window.library.grid
    for width in (1100, 1400):
        window.resize(QSize(width, 700))
        qtbot.waitUntil(lambda width=width: window.width() == width)
        assert grid.timeline.isVisible() == dated
        assert grid.rooms()[dated] == grid.room(grid.viewport().width())


def test_places_are_those_of_the_photos_that_are_here() -> None:
    photos = photo_list(grid_of(9))
    assert photos.places(np.array([9, 1, 77])).tolist() == [0, 8]


def test_the_sum_of_the_shapes_before_a_photo() -> None:
    photos = photo_list(grid_of(9))
    assert photos.shapes_before(0) == 0
    assert photos.shapes_before(6) == pytest.approx(6 * 4 / 3)
