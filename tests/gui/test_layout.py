"""Justified rows: every photo once, in order, filling the width, at any size of view."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tintype.gui.layout import HEADING, Rows, justified_rows, ratios_of, shapes_of

GAP, WISH = 5, 160
sides = st.integers(min_value=1, max_value=20_000)


def rows_of(sizes: list[tuple[int, int]], view: int) -> Rows:
    array = np.array(sizes, np.int32).reshape(-1, 2)
    return justified_rows(shapes_of(ratios_of(array[:, 0], array[:, 1])), view, WISH, GAP)


@given(st.lists(st.tuples(sides, sides), max_size=60), st.integers(min_value=100, max_value=3000))
def test_cells_are_in_order_inside_the_view_and_never_overlap(sizes, view) -> None:
    rows = rows_of(sizes, view)
    assert len(rows) == len(sizes)
    before = None
    for photo in range(len(sizes)):
        left, top, width, height = rows.cell(photo)
        assert width > 0
        assert 0 < height <= 1.45 * WISH + 1
        assert left >= 0
        assert left + width <= max(view, WISH) + 1 or width <= 2.4 * WISH + 1
        if before and before[1] == top:
            assert left >= before[0] + before[2] + GAP - 1
        elif before:
            assert left == 0
            assert top == before[1] + before[3] + GAP
        before = (left, top, width, height)


@given(st.lists(st.tuples(sides, sides), min_size=1, max_size=60))
def test_the_photo_at_a_cells_middle_is_that_photo(sizes) -> None:
    rows = rows_of(sizes, 800)
    for photo in range(len(sizes)):
        left, top, width, height = rows.cell(photo)
        assert rows.nearest(left + width // 2, top + height // 2) == photo


@given(
    st.lists(st.tuples(sides, sides), max_size=60),
    st.integers(min_value=-500, max_value=9000),
    st.integers(min_value=1, max_value=2000),
)
def test_the_photos_of_a_band_are_exactly_those_that_reach_into_it(sizes, top, height) -> None:
    rows = rows_of(sizes, 800)
    band = set(rows.between(top, top + height))
    for photo in range(len(sizes)):
        _, cell_top, _, cell_height = rows.cell(photo)
        if cell_top < top + height and cell_top + cell_height > top:
            assert photo in band
        elif cell_top >= top + height or cell_top + cell_height + GAP <= top:
            assert photo not in band


def test_full_rows_fill_the_width_to_the_pixel() -> None:
    rows = rows_of([(400, 300), (300, 400), (600, 400)] * 20, 900)
    cells = [rows.cell(int(end) - 1) for end in rows.starts[1:-1]]
    ends = [left + width for left, _, width, _ in cells]
    assert ends
    assert set(ends) <= {899, 900, 901}


def test_the_last_row_is_not_blown_up_to_fill_the_width() -> None:
    rows = rows_of([(400, 300)] * 7, 900)
    assert rows.heights[-1] <= 1.1 * WISH + 1


def test_a_panorama_is_cropped_rather_than_a_hair_high() -> None:
    rows = rows_of([(20_000, 500)], 900)
    assert rows.cell(0)[3] >= WISH


def test_points_outside_lead_to_the_nearest_photo() -> None:
    rows = rows_of([(400, 300)] * 12, 900)
    assert rows.nearest(-100, -100) == 0
    assert rows.nearest(10_000, 100_000) == 11


def test_no_photos_make_no_rows() -> None:
    rows = rows_of([], 900)
    assert (len(rows), rows.total_height, list(rows.between(0, 500))) == (0, 0, [])


@pytest.mark.parametrize("count", [1_000_000])
def test_a_million_photos_are_laid_out_in_arrays(count) -> None:
    generator = np.random.default_rng(7)
    widths = generator.integers(300, 6000, count).astype(np.int32)
    heights = generator.integers(300, 6000, count).astype(np.int32)
    rows = justified_rows(shapes_of(ratios_of(widths, heights)), 1200, WISH, GAP)
    assert rows.starts[-1] == count
    assert (np.diff(rows.starts) > 0).all()
    for first in range(0, count, 99_000):
        for left, _, width, _ in rows.cells(range(first, first + 500)):
            assert 0 <= left < left + width <= 1201
    middle = rows.cell(count // 2)
    assert rows.nearest(middle[0] + 1, middle[1] + 1) == count // 2


@given(
    st.lists(st.tuples(sides, sides), min_size=1, max_size=60),
    st.sets(st.integers(min_value=1, max_value=59)),
    st.integers(min_value=100, max_value=3000),
)
def test_sections_begin_rows_below_room_for_a_heading(sizes, cuts, view) -> None:
    starts = np.array([0, *sorted(cut for cut in cuts if cut < len(sizes))], np.int64)
    array = np.array(sizes, np.int32)
    shapes = shapes_of(ratios_of(array[:, 0], array[:, 1]))
    rows = justified_rows(shapes, view, WISH, GAP, starts)
    bottom = 0
    for photo in range(len(sizes)):
        left, top, _, height = rows.cell(photo)
        if photo in starts:
            section = starts.tolist().index(photo)
            assert (left, top) == (0, bottom + HEADING)
            assert rows.section_at(top - 1) == rows.section_at(top + height) == section
        bottom = max(bottom, top + height + GAP)
    assert rows.total_height == bottom
