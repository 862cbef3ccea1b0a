"""The window where one reads from right to left: everything stands on the other side."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton

from gui import walking
from gui.fakes import FakeLibrary
from tintype.catalog.rows import FACES_SHIFT, FAVOURITE, RAW
from tintype.gui.theme import POINTING
from tintype.gui.views.badges import paint_badges
from tintype.gui.views.slideshow import Slideshow
from tintype.gui.views.stacking import mark_font, mark_rect, paint_mark
from tintype.paths import resources


@pytest.fixture
def _from_the_right(qapp) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture
def window(_from_the_right, make_window):
    library = FakeLibrary(70)
    library.days = {photo: 20_210_101 + photo // 30 * 100 for photo in library.ids()}
    window = make_window(library)
    window.resize(1024, 640)
    walking.settle()
    return window


def test_the_first_photo_is_at_the_right_and_a_click_finds_it(window) -> None:
    grid = window.library.grid
    first, second = (grid.visualRect(grid.item(at)) for at in (0, 1))
    assert second.right() < first.left()
    assert first.right() > grid.viewport().width() - 20
    assert grid.indexAt(first.center()).row() == 0
    assert grid.indexAt(second.center()).row() == 1


def test_the_left_arrow_leads_on(window) -> None:
    grid = window.library.grid
    grid.show_photo(int(grid.photos.ids[0]))
    grid.setFocus()
    QTest.keyClick(grid, Qt.Key.Key_Left)
    assert grid.currentIndex().row() == 1
    QTest.keyClick(grid, Qt.Key.Key_Right)
    assert grid.currentIndex().row() == 0


def test_a_rectangle_takes_the_photos_it_is_drawn_over(window) -> None:
    grid = window.library.grid
    rect = grid.visualRect(grid.item(0)).adjusted(10, 10, -10, -10)
    assert grid._touched(rect) == [(0, 0)]


def test_the_timeline_and_the_places_change_sides(window) -> None:
    page = window.library
    timeline, port = page.grid.timeline, page.grid.viewport().geometry()
    assert timeline.isVisible()
    assert timeline.geometry().right() < port.left()
    tree = QRect(page.tree.mapTo(window, QPoint(0, 0)), page.tree.size())
    assert tree.left() > window.width() / 2


def test_the_photos_below_the_large_one_come_from_the_right(window) -> None:
    window.library.open_photo(int(window.library.grid.photos.ids[20]))
    walking.settle()
    strip = window.library.photo.strip
    here, onward = strip.rect_of(20), strip.rect_of(21)
    assert onward.right() < here.left()
    assert strip.row_at(onward.center()) == 21
    QTest.mouseClick(strip, Qt.MouseButton.LeftButton, pos=onward.center().toPoint())
    assert strip.current() == 21
    strip.setFocus()
    QTest.keyClick(strip, Qt.Key.Key_Left)
    assert strip.current() == 22
    QTest.keyClick(window.library.photo, Qt.Key.Key_Right)
    assert strip.current() == 21


def test_the_first_photos_below_a_large_one_begin_at_the_right_edge(window) -> None:
    window.library.open_photo(int(window.library.grid.photos.ids[0]))
    walking.settle()
    strip = window.library.photo.strip
    assert strip.rect_of(0).right() == strip.width()


def test_the_controls_of_the_slideshow_point_the_other_way(window) -> None:
    page = window.library
    show = Slideshow(page._context, page.grid.photos.ids[:3])
    tips = [button.toolTip() for button in show.findChildren(QToolButton)]
    assert tips[0] == "Previous photo (→)"
    assert tips[2] == "Next photo (←)"
    show.start()
    QTest.keyClick(show, Qt.Key.Key_Left)
    assert show.row() == 1
    QTest.keyClick(show, Qt.Key.Key_Right)
    assert show.row() == 0
    show.close()


def test_icons_that_point_along_a_line_are_mirrored_and_no_others(qapp, theme) -> None:
    names = sorted(path.stem for path in (resources() / "icons").glob("*.svg"))
    before = {name: theme.pixmap(name, "text", 24).toImage() for name in names}
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    after = {name: theme.pixmap(name, "text", 24).toImage() for name in names}
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    for name in names:
        flipped = name in POINTING
        expected = before[name].flipped(Qt.Orientation.Horizontal) if flipped else before[name]
        assert after[name] == expected, name
    assert theme.pixmap("back", "text", 24).toImage() == before["back"]


def test_signs_on_a_photo_are_painted_alike_from_either_side(theme, qapp) -> None:
    cell, painted = QRect(0, 0, 240, 120), []
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        image = QImage(240, 120, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.gray)
        painter = QPainter(image)
        painter.setLayoutDirection(direction)
        paint_badges(painter, cell, FAVOURITE | RAW | 3 | (2 << FACES_SHIFT), theme)
        font = mark_font(qapp.font(), theme)
        mark = mark_rect(cell, "12", font, theme)
        paint_mark(painter, mark, 12, font, theme, opened=False)
        painter.end()
        painted.append(image)
    assert painted[0] == painted[1]


def test_every_page_stays_inside_the_window(window) -> None:
    wrong = []
    for page in walking.every_page(window):
        parts = walking.beside_the_edge(window)
        wrong += [f"{page}: sticks out: {walking.told(one)}" for one in parts]
    assert not wrong, "\n".join(wrong)
