"""Moving and resizing a face's box: the arithmetic, the pointer's way and the keyboard's."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF, Qt

from gui.fakes import FakeLibrary
from tintype.gui.views.box_grips import INSIDE, Adjustment, Grip, grip_at, pulled
from tintype.types import Box

LEFT = Qt.MouseButton.LeftButton
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
PHOTO = (400.0, 300.0)
far = st.floats(-1000, 1000)


@given(
    st.floats(0, 350), st.floats(0, 250), st.floats(10, 50), st.floats(10, 50), far, far,
    st.sampled_from([Grip(across, down) for across in (-1, 0, 1) for down in (-1, 0, 1)]),
)  # fmt: skip
@settings(max_examples=150)
def test_however_a_box_is_pulled_it_stays_in_the_photo_and_large_enough(
    x, y, w, h, dx, dy, grip
) -> None:
    box = pulled(Box(x, y, w, h), grip, (dx, dy), PHOTO, 8)
    assert box.x >= 0
    assert box.y >= 0
    assert box.right <= PHOTO[0] + 1e-9
    assert box.bottom <= PHOTO[1] + 1e-9
    assert min(box.w, box.h) >= 8 - 1e-9
    if grip == INSIDE:
        assert (box.w, box.h) == (w, h)
    if grip.across < 0:
        assert box.right == pytest.approx(x + w)
    if grip.down > 0:
        assert box.y == y


def test_edges_corners_and_inside_can_be_taken() -> None:
    rect = QRectF(100, 100, 60, 60)
    assert grip_at(rect, QPointF(101, 99)) == Grip(-1, -1)
    assert grip_at(rect, QPointF(160, 130)) == Grip(1, 0)
    assert grip_at(rect, QPointF(130, 130)) == INSIDE
    assert grip_at(rect, QPointF(80, 130)) is None
    assert grip_at(QRectF(100, 100, 9, 9), QPointF(104.5, 104.5)) == INSIDE


def test_a_box_that_sticks_out_is_adjusted_from_where_it_is_seen() -> None:
    adjustment = Adjustment(Box(-20, 10, 60, 60), PHOTO, 8)
    assert adjustment.box == Box(0, 10, 40, 60)
    assert not adjustment.changed


@pytest.fixture
def photo(make_window):
    """The first photo, large; its first face is at 20, 40, 60 pixels wide."""
    window = make_window(FakeLibrary(6))
    window.library.open_photo(1)
    return window.library.photo


def people(photo):
    return photo.window().library._bridge._library().people


def first_face(photo):
    return min(photo.view.drawn_faces(), key=lambda face: face.box.x)


def test_a_corner_is_dragged_and_undo_brings_the_box_back(photo, qtbot) -> None:
    view = photo.view
    face = first_face(photo)
    view.ask_face(face)
    next(b for b in view.popup.buttons() if b.text() == "Move or resize").click()
    assert view.adjusting()
    rect, scale = view.place_of(face.box), view.photo_rect().width() / 400
    corner = rect.bottomRight().toPoint()
    qtbot.mousePress(view, LEFT, pos=corner)
    qtbot.mouseMove(view, corner + QPointF(30, 10).toPoint())
    qtbot.mouseRelease(view, LEFT, pos=corner + QPointF(30, 10).toPoint())
    assert people(photo).acts == []
    qtbot.mouseClick(view, LEFT, pos=view.photo_rect().bottomRight().toPoint())
    assert people(photo).acts == [("move_face", face.id)]
    moved = first_face(photo).box
    assert (moved.x, moved.y) == pytest.approx((face.box.x, face.box.y))
    assert (moved.w - 60, moved.h - 60) == pytest.approx((30 / scale, 10 / scale), abs=0.01)
    assert photo.window().library.toast.isVisible()
    photo.window().library.toast.undo_wanted.emit()
    assert first_face(photo).box == face.box


def test_a_box_is_moved_and_resized_by_keyboard(photo, qtbot) -> None:
    face = first_face(photo)
    photo.setFocus()
    for key, held in (
        (Qt.Key.Key_B, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Right, CTRL),
        (Qt.Key.Key_Down, CTRL),
        (Qt.Key.Key_Right, CTRL | SHIFT),
        (Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier),
    ):
        qtbot.keyClick(photo, key, held)
    x, y = face.box.x, face.box.y
    assert people(photo).moved == {face.id: Box(x + 1, y + 1, 61, 60)}
    assert not photo.view.adjusting()


def test_escape_leaves_the_box_where_it_was_and_the_photo_open(photo, qtbot) -> None:
    photo.view.adjust_face(first_face(photo))
    qtbot.keyClick(photo, Qt.Key.Key_Left)
    qtbot.keyClick(photo, Qt.Key.Key_Escape)
    assert people(photo).acts == []
    assert photo.isVisible()
    photo.view.adjust_face(first_face(photo))
    qtbot.keyClick(photo, Qt.Key.Key_Left)
    photo.stepped.emit(-1)
    assert not photo.view.adjusting()
    assert people(photo).acts == []
