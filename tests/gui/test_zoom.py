"""Looking at a photo from near: zooming to the pointer, moving about, sharper pixels."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QWheelEvent
from PySide6.QtWidgets import QApplication

from gui.fakes import FakeLibrary
from tintype.gui.viewport import Viewport

LEFT = Qt.MouseButton.LeftButton
VIEW = QSize(800, 600)


def viewport(photo: QSize = QSize(4000, 2000)) -> Viewport:  # noqa: B008
    port = Viewport()
    port.set_photo(photo)
    port.set_view(VIEW)
    return port


def part_at(port: Viewport, point: QPointF) -> tuple[float, float]:
    """Which part of the photo is at a point of the view."""
    rect = port.rect()
    return (point.x() - rect.left()) / rect.width(), (point.y() - rect.top()) / rect.height()


def test_a_photo_is_fitted_and_centred() -> None:
    assert viewport().rect() == QRectF(0, 100, 800, 400)
    assert viewport(QSize(100, 300)).rect() == QRectF(300, 0, 200, 600)
    assert Viewport().rect().isEmpty()


def test_what_is_under_the_pointer_stays_there_while_zooming() -> None:
    port, at = viewport(), QPointF(500, 280)
    port.zoom(0.4, at)
    before = part_at(port, at)
    for _ in range(8):
        port.zoom(port.scale() * 1.25, at)
    assert part_at(port, at) == pytest.approx(before, abs=1e-6)


@given(
    st.lists(
        st.tuples(st.floats(0.01, 20), st.floats(0, 800), st.floats(0, 600), st.floats(-900, 900)),
        max_size=8,
    )
)
@settings(max_examples=100)
def test_however_one_zooms_and_moves_no_gap_opens_beside_the_photo(steps) -> None:
    port = viewport()
    for scale, x, y, by in steps:
        port.zoom(scale, QPointF(x, y))
        port.pan(QPointF(by, -by))
        rect = port.rect()
        assert port.scale() >= port.fit_scale()
        assert port.scale() <= 8
        for start, length, view in (
            (rect.left(), rect.width(), 800),
            (rect.top(), rect.height(), 600),
        ):
            if length >= view:
                assert start <= 1e-6
                assert start + length >= view - 1e-6
            else:
                assert start == pytest.approx((view - length) / 2, abs=1)


def test_a_larger_view_keeps_the_scale_until_all_fits() -> None:
    port = viewport()
    port.zoom(0.5, QPointF(400, 300))
    port.set_view(QSize(1000, 700))
    assert port.scale() == 0.5
    port.set_view(QSize(3000, 2000))
    assert port.fitted


@pytest.fixture
def photo(make_window):
    window = make_window(FakeLibrary(6))
    window.library.open_photo(3)
    return window.library.photo


def wheel(view, at: QPointF, clicks: int) -> None:
    place = view.mapToGlobal(at)
    none = Qt.KeyboardModifier.NoModifier
    event = QWheelEvent(
        at, place, QPoint(), QPoint(0, 120 * clicks), Qt.MouseButton.NoButton, none,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(view, event)


def test_the_wheel_zooms_dragging_moves_and_another_photo_is_whole(photo, qtbot) -> None:
    view = photo.view
    middle = view.rect().center()
    wheel(view, QPointF(middle), 6)
    assert not view.fitted()
    before = view.photo_rect()
    bare = QPoint(20, 20)
    qtbot.mousePress(view, LEFT, pos=bare)
    qtbot.mouseMove(view, bare + QPoint(30, 30))
    qtbot.mouseRelease(view, LEFT, pos=bare + QPoint(30, 30))
    assert view.photo_rect().topLeft() == before.topLeft() + QPointF(30, 30)
    assert not view.popup.isVisible()
    photo.stepped.emit(1)
    assert view.fitted()


def test_a_face_is_asked_about_when_clicked_but_not_when_dragged(photo, qtbot) -> None:
    view = photo.view
    face = view.drawn_faces()[0]
    place = view.place_of(face.box).center().toPoint()
    qtbot.mousePress(view, LEFT, pos=place)
    qtbot.mouseMove(view, place + QPoint(40, 0))
    qtbot.mouseRelease(view, LEFT, pos=place + QPoint(40, 0))
    assert not view.popup.isVisible()
    qtbot.mouseClick(view, LEFT, pos=place)
    assert view.popup.isVisible()


def test_keys_zoom_and_arrows_then_move_the_photo_instead_of_stepping(photo, qtbot) -> None:
    view = photo.view
    qtbot.keyClick(photo, Qt.Key.Key_Plus)
    for _ in range(5):
        qtbot.keyClick(photo, Qt.Key.Key_Plus)
    at, text = view.photo_rect(), photo._where.text()
    qtbot.keyClick(photo, Qt.Key.Key_Right)
    assert view.photo_rect().left() < at.left()
    assert photo._where.text() == text
    qtbot.keyClick(photo, Qt.Key.Key_Z)
    assert view.fitted()
    qtbot.keyClick(photo, Qt.Key.Key_Right)
    assert photo._where.text() != text


def test_coming_nearer_asks_for_sharper_pixels_and_going_back_for_none(photo, qtbot) -> None:
    view = photo.view
    qtbot.waitUntil(lambda: not view._image.isNull())
    side = photo.long_side()
    view.set_photo(4000, 3000, QColor("grey"))
    for _ in range(6):
        view.zoom_by(1.25)
    qtbot.waitUntil(lambda: view._image.width() > side)
    sharp = view._image.width()
    view.fit()
    qtbot.wait(150)
    assert view._image.width() == sharp
    for _ in range(30):
        view.zoom_by(1.25)
    assert photo.long_side() == 4096  # the photo has no more than 4000
