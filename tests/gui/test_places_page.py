"""Places: a tree and a map, both lead to photos; what is pointed at says its name."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QModelIndex, QPoint, QPointF, Qt

from gui.fakes import FakeLibrary
from tintype.catalog.columns.figures import Cells
from tintype.gui.models.folders import PLACES
from tintype.gui.views import map_dots
from tintype.gui.world import load_world


@pytest.fixture
def library() -> FakeLibrary:
    return FakeLibrary(6)


@pytest.fixture
def window(make_window, library):
    window = make_window(library)
    window.library.show_page(PLACES)
    return window


@pytest.fixture
def page(window):
    return window.library.page(PLACES)


@pytest.fixture
def asked(page) -> list[str]:
    found: list[str] = []
    page.photos_wanted.disconnect()
    page.photos_wanted.connect(found.append)
    return found


def names(model, parent: QModelIndex | None = None) -> list:
    parent = parent or QModelIndex()
    found = []
    for row in range(model.rowCount(parent)):
        index = model.index(row, 0, parent)
        inner = names(model, index)
        found += [index.data(), inner] if inner else [index.data()]
    return found


def dot(page, name: str) -> int:
    chart = page.map
    return next(n for n in range(len(chart.marks)) if name in chart.words_of(n))


def test_countries_hold_regions_and_towns_the_most_photos_first(page) -> None:
    assert names(page.model) == ["Austria", ["Vienna", "Styria", ["Graz"]], "Japan", ["Tokyo"]]
    assert page.model.index(0, 1).data() == "80"
    assert page.model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "Austria, 80 photos"


def test_filtering_keeps_what_stands_above(page) -> None:
    page.filter.setText("graz")
    assert names(page.model) == ["Austria", ["Styria", ["Graz"]]]
    page.filter.setText("nowhere at all")
    assert names(page.model) == []


def test_a_place_leads_to_its_photos(window, page) -> None:
    page.view.setCurrentIndex(page.model.index(0, 0))
    page.photos.click()
    assert window.library.search.text() == "country:AT"
    assert not page.isVisible()


def test_a_town_is_asked_for_within_its_country(page, asked, qtbot) -> None:
    styria = page.model.index(1, 0, page.model.index(0, 0))
    page.view.setCurrentIndex(page.model.index(0, 0, styria))
    page.show_photos()
    assert asked == ["place:graz place:styria country:AT"]


def test_photos_without_a_place_are_counted_and_shown(page, asked) -> None:
    assert "9" in page.nowhere.text()
    page.nowhere.click()
    assert asked == ["-has:place"]


def test_dots_say_their_place_and_lead_there(page, asked, qtbot) -> None:
    chart = page.map
    page.map.show_world()
    tokyo = dot(page, "Tokyo")
    assert chart.words_of(tokyo) == "Tokyo, Japan: 8 photos"
    where = chart.marks[tokyo].rect.center().toPoint()
    qtbot.mouseClick(chart, Qt.MouseButton.LeftButton, pos=where)
    assert asked[0].startswith("near:35.68,139.69 dist:")


def test_near_towns_are_one_dot_from_afar_and_two_close_by(page) -> None:
    page.map.show_world()
    assert len(page.map.marks) == 2
    page.map.show_place(47.6, 15.9)
    page.map.zoom(3)
    assert len(page.map.marks) == 2
    assert dot(page, "Graz") != dot(page, "Vienna")


def test_the_wheel_keeps_what_is_under_the_pointer(page) -> None:
    chart, point = page.map, QPointF(120, 150)
    chart.show_place(47, 15)
    before = chart._degrees(point)
    chart.zoom(1.7, point)
    after = chart._degrees(point)
    assert (after.x(), after.y()) == pytest.approx((before.x(), before.y()))


def test_dragging_moves_the_map_and_asks_nothing(page, asked, qtbot) -> None:
    chart = page.map
    chart.show_place(47, 15)
    chart.zoom(3)
    before = chart._degrees(QPointF(50, 50))
    drag(qtbot, chart, QPoint(50, 50), QPoint(110, 80))
    after = chart._degrees(QPointF(110, 80))
    assert (after.x(), after.y()) == pytest.approx((before.x(), before.y()))
    assert asked == []


def test_a_drawn_circle_leads_to_the_photos_in_it(page, asked, qtbot) -> None:
    chart = page.map
    page.area.click()
    drag(qtbot, chart, QPoint(100, 100), QPoint(160, 100))
    assert asked[0].startswith("near:")
    assert " dist:" in asked[0]
    assert not page.area.isChecked(), "and dragging moves the map again"


def test_a_circle_counts_what_lies_in_it(page) -> None:
    page.map._circle = QPointF(15.9, 47.6), 120.0
    assert page.map.circle_words() == "80 photos within 120 km"


def test_keys_zoom_and_enter_dots(page, asked, qtbot) -> None:
    chart = page.map
    chart.setFocus()
    scale = chart._scale
    qtbot.keyClick(chart, Qt.Key.Key_Plus)
    assert chart._scale > scale
    qtbot.keyClick(chart, Qt.Key.Key_0)
    qtbot.keyClick(chart, Qt.Key.Key_End)
    qtbot.keyClick(chart, Qt.Key.Key_Return)
    assert len(asked) == 1


def test_a_library_without_places_says_where_they_come_from(make_window, library) -> None:
    library.places.there = False
    window = make_window(library)
    window.library.show_page(PLACES)
    page = window.library.page(PLACES)
    assert page.empty.title() == "No places yet"
    assert page.empty.isVisible()
    assert not page.photos.isVisible()


def drag(qtbot, widget, start: QPoint, end: QPoint) -> None:
    qtbot.mousePress(widget, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(widget, start + (end - start) / 2)
    qtbot.mouseMove(widget, end)
    qtbot.mouseRelease(widget, Qt.MouseButton.LeftButton, pos=end)


def test_dots_hold_all_photos_and_reach_as_far_as_they_lie() -> None:
    random = np.random.default_rng(1)
    cells = Cells(
        random.uniform(40, 55, 500), random.uniform(0, 30, 500), random.integers(1, 9, 500)
    )
    for scale in (1.0, 20.0, 200.0):
        dots = map_dots.gather(cells, scale, 13)
        assert dots.photos.sum() == cells.photos.sum()
        away = map_dots.kilometres(
            cells.latitude[:, None], cells.longitude[:, None], dots.latitude, dots.longitude
        )
        assert (away <= dots.reach).any(axis=1).all()
    assert len(map_dots.gather(cells, 1.0, 13)) < 10
    assert len(map_dots.gather(cells, 5000.0, 13)) > 450


def test_dots_do_not_lie_upon_each_other() -> None:
    random = np.random.default_rng(1)
    cells = Cells(
        random.uniform(40, 55, 2000), random.uniform(0, 30, 2000), random.integers(1, 9, 2000)
    )
    dots = map_dots.gather(cells, 20.0, 13)
    across = np.subtract.outer(dots.longitude, dots.longitude)
    up = np.subtract.outer(dots.latitude, dots.latitude)
    apart = np.hypot(across, up) * 20.0 + np.eye(len(dots)) * 100
    assert (apart.min(axis=0) > 13).mean() > 0.95


def test_moving_the_map_does_not_paint_its_outline_anew(page, monkeypatch) -> None:
    chart = page.map
    chart.show_place(47, 15)
    chart.zoom(3)
    chart._still.stop()
    chart.grab()
    made = []
    outline = chart._outline
    make = outline._make
    monkeypatch.setattr(outline, "_make", lambda *seen: made.append(seen) or make(*seen))
    for _ in range(5):
        chart._middle += QPointF(0.01, 0.01)
        chart._set_scale(chart._scale)
        chart.grab()
    assert not made, "the same picture, moved"
    chart.zoom(1.05)
    chart.grab()
    assert not made, "while one zooms, the same picture, larger"
    chart._still.stop()
    chart.grab()
    assert len(made) == 1, "sharp again"
    chart._theme.changed.emit()
    chart.grab()
    assert len(made) == 2, "in other colours"


def test_the_outline_lies_where_the_dots_do(page) -> None:
    """Zooming in a hurry shows land where the sharp picture shows it."""
    chart = page.map
    chart.show_place(47, 15)
    chart._still.stop()
    chart._outline.forget()
    chart.grab()
    chart.zoom(1.1)
    hurried = chart.grab().toImage()
    chart._still.stop()
    sharp = chart.grab().toImage()
    differing = sum(
        hurried.pixelColor(x, y) != sharp.pixelColor(x, y)
        for x in range(0, sharp.width(), 7)
        for y in range(0, sharp.height(), 7)
    )
    assert differing < 0.12 * (sharp.width() // 7) * (sharp.height() // 7)


def test_the_outline_is_there_without_any_network() -> None:
    world = load_world()
    assert len(world.land) > 100
    assert len(world.borders) > 100
