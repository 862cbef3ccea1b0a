"""Photos by date: headings, and the timeline beside them."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt

from gui.fakes import FakeLibrary
from tintype.gui.layout import HEADING
from tintype.gui.photo_list import Span, photo_list

LEFT = Qt.MouseButton.LeftButton

ARRAYS = ("ids", "widths", "heights", "colours", "days")


def dated(photos: int, months: int) -> FakeLibrary:
    """Photo 1 was taken first; the months are equally full, from January 2001 on."""
    library = FakeLibrary(photos)
    for photo in library.ids():
        month = (photo - 1) * months // photos
        library.days[photo] = (2001 + month // 12) * 10_000 + (month % 12 + 1) * 100 + 7
    return library


def dates(library: FakeLibrary, span: Span) -> list[int] | None:
    sections = photo_list(library.grid()).sections(span)
    return None if sections is None else sections.dates.tolist()


def test_runs_of_months_and_years_are_found_newest_first() -> None:
    library = dated(130, 13)
    assert dates(library, Span.YEAR) == [20020000, 20010000]
    assert dates(library, Span.MONTH)[:2] == [20020100, 20011200]
    assert dates(library, Span.DAY)[0] == 20020107
    assert dates(library, Span.NONE) is None


def test_photos_without_a_date_come_last_under_their_own_heading() -> None:
    library = dated(20, 2)
    del library.days[1], library.days[2]
    assert dates(library, Span.MONTH) == [20010200, 20010100, 0]


def test_another_order_has_no_headings() -> None:
    library = dated(20, 2)
    library.days[5] = 20300101
    assert dates(library, Span.MONTH) is None
    assert dates(FakeLibrary(20), Span.MONTH) is None, "and no date is no order"


def test_an_order_from_the_oldest_on_has_headings_too() -> None:
    grid = dated(20, 2).grid()
    turned = type(grid)(*(getattr(grid, name)[::-1] for name in ARRAYS))
    assert photo_list(turned).sections(Span.MONTH).dates.tolist() == [20010100, 20010200]


@pytest.fixture
def view(make_grid):
    view = make_grid(dated(600, 30))
    view.set_span(Span.MONTH)
    return view


def test_the_heading_of_what_is_in_sight_stays_at_the_top_until_the_next_pushes_it_out(
    view,
) -> None:
    assert next(at for at, _ in view.headings()) == 0
    tops = view.rows.tops[view.rows.sections]
    view.verticalScrollBar().setValue(int(tops[3]) - HEADING - 10)
    heads = dict(view.headings())
    assert list(heads)[:2] == [2, 3]
    assert heads[2].bottom() < heads[3].top() + 1
    assert heads[2].top() < 0 < heads[3].top()
    view.verticalScrollBar().setValue(int(tops[3]) + 50)
    assert dict(view.headings())[3].top() == 0
    assert view.bounds(3) == (60, 79)


def test_a_click_on_a_heading_selects_its_photos_and_none_below_it(view, qtbot) -> None:
    view.verticalScrollBar().setValue(int(view.rows.tops[view.rows.sections][3]) + 30)
    qtbot.mouseClick(view.viewport(), LEFT, pos=QPoint(60, 12))
    assert view.selected_ids().tolist() == view.photos.ids[60:80].tolist()
    heads = dict(view.headings())
    if 4 in heads and heads[4].bottom() < view.viewport().height():
        qtbot.mouseClick(
            view.viewport(), LEFT, Qt.KeyboardModifier.ControlModifier, heads[4].center()
        )
        assert view.selected_ids().tolist() == view.photos.ids[60:100].tolist()


def test_going_up_to_a_photo_keeps_it_clear_of_the_heading(view) -> None:
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    view.show_photo(int(view.photos.ids[65]))
    assert view.visualRect(view.photos.index(65)).top() >= HEADING


def test_changing_headings_or_size_keeps_the_place(view) -> None:
    view.go_to(310)
    for span in (Span.DAY, Span.NONE, Span.YEAR):
        view.set_span(span)
        assert 310 in view.visible()
    for height in (*range(100, 320, 20), *range(300, 100, -9)):
        view.set_row_height(height)
    assert 310 in view.visible()


def test_control_and_page_keys_go_from_heading_to_heading(view, qtbot) -> None:
    view.setFocus()
    keys = (Qt.Key.Key_PageDown, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)
    for key, expected in zip(keys, (1, 2, 1), strict=True):
        qtbot.keyClick(view, key, Qt.KeyboardModifier.ControlModifier)
        assert dict(view.headings())[expected].top() == 0


def test_the_timeline_leads_to_any_month_and_back(view, qtbot) -> None:
    timeline = view.timeline
    assert timeline.isVisible()
    assert not view.verticalScrollBar().isVisible()
    for photo in (0, 150, 599):
        assert abs(timeline.photo_at(timeline.place_of(photo) + 0.01) - photo) <= 1
    spot = QPoint(20, round(timeline.place_of(20 * 15 + 10)))
    qtbot.mouseClick(timeline, LEFT, pos=spot)
    top = view.rows.starts[view.rows.row_at(view.verticalOffset() + HEADING)]
    assert abs(int(top) - 310) <= 8
    qtbot.mouseMove(timeline, spot)
    assert "2002" in timeline._bubble.text()
    view.grab()


def test_a_list_without_dates_has_its_scroll_bar_and_no_timeline(view) -> None:
    view.photos.set_grid(FakeLibrary(500).grid())
    assert not view.timeline.isVisible()
    assert view.verticalScrollBar().isVisible()
    assert view.sections() is None
    view.grab()


def test_a_million_dated_photos_are_laid_out_by_day() -> None:
    count = 1_000_000
    days = np.sort(np.random.default_rng(1).integers(0, 7000, count))[::-1]
    calendar = (2000 + days // 360) * 10_000 + (days // 30 % 12 + 1) * 100 + days % 30 + 1
    grid = FakeLibrary(1).grid()
    fields = {name: np.repeat(getattr(grid, name), count) for name in ARRAYS}
    photos = photo_list(type(grid)(**(fields | {"days": calendar.astype(np.int32)})))
    assert len(photos.sections(Span.DAY)) == len(np.unique(days))
    assert len(photos.sections(Span.MONTH)) == len(np.unique(days // 30))
