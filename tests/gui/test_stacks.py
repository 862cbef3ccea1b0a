"""Bursts in the grid: one tile each, with its best photo; what is done to it is done to all."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from gui.fakes import FakeLibrary
from gui.walking import settle
from tintype.catalog.bursts import NONE, Bursts
from tintype.catalog.rows import FAVOURITE, Grid, Groups
from tintype.gui.stacks import stacked


def bursts(*groups: tuple[int, ...], sharp: dict[int, float] | None = None) -> Bursts:
    """Bursts of photos up to 99."""
    numbers, merits = np.zeros(100, np.int32), np.zeros(100, np.float32)
    for number, group in enumerate(groups, 1):
        numbers[list(group)] = number
    for photo, merit in (sharp or {}).items():
        merits[photo] = merit
    return Bursts(numbers, merits)


def grid(ids, days=None, badges=None, groups=None) -> Grid:
    """A result of photos of which each is as wide as its number."""
    ids = np.array(ids, np.int64)
    days = np.full(len(ids), 20_210_101, np.int32) if days is None else np.array(days, np.int32)
    wide = ids.astype(np.int32)
    return Grid(
        ids, wide, wide, wide.astype(np.uint32), days,
        None if badges is None else np.array(badges, np.uint16), groups,
        ratios=ids.astype(np.float32),
    )  # fmt: skip


def test_photos_of_a_burst_that_follow_each_other_are_one() -> None:
    found, stacks = stacked(grid([9, 8, 7, 6, 5, 4]), bursts((8, 7, 6), (5, 4)), frozenset())
    assert found.ids.tolist() == [9, 8, 5]
    assert found.widths.tolist() == found.colours.tolist() == [9, 8, 5]
    assert found.ratios.tolist() == [9, 8, 5]
    assert stacks.rows.tolist() == [1, 2]
    assert [stacks.members(n).tolist() for n in (0, 1)] == [[8, 7, 6], [5, 4]]
    assert (stacks.at(0), stacks.at(1), stacks.at(2)) == (None, 0, 1)


def test_the_best_photo_stands_for_its_burst_the_sharpest_else() -> None:
    sharp = bursts((8, 7, 6), sharp={8: 3.0, 7: 20.0, 6: 4.0})
    assert stacked(grid([9, 8, 7, 6]), sharp, frozenset())[0].ids.tolist() == [9, 7]
    stars = grid([9, 8, 7, 6], badges=[0, 2, 0, 4])
    assert stacked(stars, sharp, frozenset())[0].ids.tolist() == [9, 6]
    loved = grid([9, 8, 7, 6], badges=[0, FAVOURITE, 0, 5])
    assert stacked(loved, sharp, frozenset())[0].ids.tolist() == [9, 8]


def test_an_opened_burst_keeps_its_photos_and_says_where_it_begins() -> None:
    found, stacks = stacked(grid([9, 8, 7, 6, 5, 4]), bursts((8, 7, 6), (5, 4)), {7})
    assert found.ids.tolist() == [9, 8, 7, 6, 5]
    assert stacks.rows.tolist() == [1, 4]
    assert stacks.opened.tolist() == [True, False]
    assert stacks.hidden(0, 4) == 1
    assert [stacks.is_within(row) for row in range(5)] == [False, True, True, True, False]
    assert [stacks.begin_of(row) for row in range(5)] == [0, 1, 1, 1, 4]


def test_what_is_elsewhere_on_another_day_or_in_another_group_stays_apart() -> None:
    far = stacked(grid([8, 9, 7]), bursts((8, 7)), frozenset())
    assert far[1] is None
    night = stacked(grid([8, 7], days=[20_210_102, 20_210_101]), bursts((8, 7)), frozenset())
    assert night[1] is None
    groups = Groups("place", np.array([0, 2]), ("Rome", "Paris"))
    found, stacks = stacked(grid([9, 8, 7, 6], groups=groups), bursts((9, 8), (7, 6)), frozenset())
    assert found.groups.starts.tolist() == [0, 1]
    parted = Groups("place", np.array([0, 1]), ("Rome", "Paris"))
    assert stacked(grid([9, 8], groups=parted), bursts((9, 8)), frozenset())[1] is None
    assert len(stacks.rows) == 2


def test_without_bursts_nothing_is_copied() -> None:
    whole = grid([3, 2, 1])
    assert stacked(whole, NONE, frozenset()) == (whole, None)
    assert stacked(whole, bursts((50, 51)), frozenset())[0] is whole


def test_photos_newer_than_the_bursts_are_in_none() -> None:
    found, _ = stacked(grid([5000, 8, 7]), bursts((8, 7)), frozenset())
    assert found.ids.tolist() == [5000, 8]


@pytest.mark.parametrize("seed", range(6))
def test_rows_stand_for_all_photos_each_once_in_their_order(seed: int) -> None:
    dice = np.random.default_rng(seed)
    ids = dice.permutation(np.arange(1, 90))
    number = np.sort(dice.integers(0, 30, 89))  # bursts follow each other
    groups = [tuple(ids[number == n].tolist()) for n in range(30) if (number == n).sum() > 1]
    opened = {group[0] for group in groups[::3]}
    found, stacks = stacked(grid(ids), bursts(*groups), opened)
    rows = found.ids
    assert stacks.whole(rows, 0).tolist() == ids.tolist()
    assert len(rows) + stacks.hidden(0, len(rows) - 1) == len(ids)
    first = 5
    some = stacks.whole(rows[first:20], first)
    assert set(some) >= set(rows[first:20].tolist())
    for number in range(len(stacks.rows)):
        row = int(stacks.rows[number])
        members = stacks.members(number).tolist()
        assert int(rows[row]) in members
        if not stacks.opened[number]:
            assert stacks.places(np.array(members[-1:])).tolist() == [row]


@pytest.fixture
def page(make_window):
    """Twelve photos, newest first; 8, 7, 6 and 5 are one burst."""
    library = FakeLibrary(12)
    library.days = dict.fromkeys(library.ids(), 20_210_101)
    library.bursts.groups = [(5, 6, 7, 8)]
    page = make_window(library).library
    page.library = library
    settle()
    return page


def ids(page) -> list[int]:
    return np.asarray(page.grid.photos.ids).tolist()


def row_of(page, photo: int) -> int:
    row = page.grid.photos.row_of(photo)
    assert row is not None
    return row


def click_mark(page, photo: int) -> None:
    rect = page.grid.visualRect(page.grid.item(row_of(page, photo)))
    point = rect.topRight() + QPoint(-16, 16)
    assert page.grid.stack_at(point) is not None
    QTest.mouseClick(page.grid.viewport(), Qt.MouseButton.LeftButton, pos=point)
    settle()


def test_a_burst_is_one_tile_and_all_its_photos_are_counted(page) -> None:
    assert len(ids(page)) == 9
    assert page.count.text() == "12 photos"
    tile = page.grid.photos.index(row_of(page, 6))
    words = tile.data(Qt.ItemDataRole.AccessibleTextRole)
    assert words == f"4 photos of a burst, photo {tile.row() + 1} of 9"


def test_a_click_on_its_mark_opens_it_and_a_second_one_closes_it(page) -> None:
    first = ids(page)[row_of(page, 6)]
    click_mark(page, first)
    assert len(ids(page)) == 12
    stacks = page.grid.photos.list.stacks
    click_mark(page, ids(page)[int(stacks.rows[0])])
    assert len(ids(page)) == 9


def test_a_key_opens_it_and_closes_it_from_any_of_its_photos(page) -> None:
    page.grid.show_photo(6)
    page.grid.setFocus()
    QTest.keyClick(page.grid, Qt.Key.Key_E)
    assert len(ids(page)) == 12
    last = page.grid.photos.list.stacks.members(0).tolist()[-1]
    page.grid.show_photo(last)
    QTest.keyClick(page.grid, Qt.Key.Key_E)
    assert len(ids(page)) == 9


def test_what_is_done_to_a_burst_is_done_to_all_of_it_and_said_so(page) -> None:
    page.grid.show_photo(6)
    assert sorted(page.curating.acts.chosen()) == [5, 6, 7, 8]
    menu = page.curating.acts.menu()
    assert menu.actions()[0].text() == "4 photos"
    assert "Open or close the burst" in [one.text() for one in menu.actions()]
    page.grid.setFocus()
    QTest.keyClick(page.grid, Qt.Key.Key_4)
    settle()
    assert page.toast.text() == "4 photos: ★★★★."
    assert "4 photos are selected" in page.details._several.text()


def test_bursts_can_be_switched_off(page) -> None:
    page.arrange._stacks.trigger()
    assert len(ids(page)) == 12
    assert page.grid.photos.list.stacks is None
    assert not page._context.state.flag("arrange/stacks", default=True)


def test_a_photo_that_is_asked_for_gets_a_tile_of_its_own(page) -> None:
    hidden = next(one for one in (5, 6, 7, 8) if one not in ids(page))
    page.show_photo_among(hidden, "")
    settle()
    assert page.grid.current_id() == hidden
    assert page.centre.is_large()
