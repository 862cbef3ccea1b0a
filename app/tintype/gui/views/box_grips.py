"""Moving and resizing a box by its edges, its corners or its inside."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QPainter

    from tintype.types import Box

REACH = 9.0
"""Pixels on the screen from which an edge can be taken."""
HANDLE = 9.0


@dataclass(frozen=True, slots=True)
class Grip:
    """Which edges follow the pointer: -1 the left or upper one, 1 the right or lower, 0 none.

    Both 0 is the inside: the whole box follows.
    """

    across: int
    down: int

    @property
    def cursor(self) -> Qt.CursorShape:
        """What the pointer looks like there."""
        if not (self.across or self.down):
            return Qt.CursorShape.SizeAllCursor
        if not self.down:
            return Qt.CursorShape.SizeHorCursor
        if not self.across:
            return Qt.CursorShape.SizeVerCursor
        falling = self.across == self.down
        return Qt.CursorShape.SizeFDiagCursor if falling else Qt.CursorShape.SizeBDiagCursor


INSIDE = Grip(0, 0)


def grip_at(rect: QRectF, point: QPointF) -> Grip | None:
    """What of a box is under a point of the screen; None away from it."""
    if not rect.adjusted(-REACH, -REACH, REACH, REACH).contains(point):
        return None
    reach_x, reach_y = min(REACH, rect.width() / 3), min(REACH, rect.height() / 3)
    across = (point.x() > rect.right() - reach_x) - (point.x() < rect.left() + reach_x)
    down = (point.y() > rect.bottom() - reach_y) - (point.y() < rect.top() + reach_y)
    return Grip(across, down)


def pulled(
    box: Box, grip: Grip, by: tuple[float, float], photo: tuple[float, float], least: float
) -> Box:
    """A box whose grip was pulled by so many pixels; it stays inside the photo.

    Args:
        photo: its width and height.
        least: width and height that are left at least.
    """
    x, w = _pull(box.x, box.w, grip.across, by[0], photo[0], least, moving=grip == INSIDE)
    y, h = _pull(box.y, box.h, grip.down, by[1], photo[1], least, moving=grip == INSIDE)
    from tintype.types import Box  # with much that a grid of photos does without

    return Box(x, y, w, h)


def _pull(
    start: float, length: float, edge: int, by: float, end: float, least: float, *, moving: bool
) -> tuple[float, float]:
    """Start and length on one axis."""
    if moving:
        return min(max(start + by, 0.0), max(end - length, 0.0)), length
    least = min(least, length)
    if edge < 0:
        moved = min(max(start + by, 0.0), start + length - least)
        return moved, start + length - moved
    if edge > 0:
        return start, min(max(length + by, least), end - start)
    return start, length


class Adjustment:
    """A box on its way to another place, by pointer or by keyboard.

    Args:
        box: where it is now, in pixels of the photo; what sticks out is cut off.
        photo: width and height of the photo.
    """

    def __init__(self, box: Box, photo: tuple[float, float], least: float) -> None:
        self.box = self._first = self._before = box.clipped(*photo)
        self._photo, self._least = photo, least
        self._grip: Grip | None = None
        self._from = QPointF()

    @property
    def changed(self) -> bool:
        """Whether the box is elsewhere than at first."""
        return self.box != self._first

    def take(self, rect: QRectF, point: QPointF) -> bool:
        """Take hold of the box, which is at ``rect`` on the screen; false away from it."""
        self._grip, self._from, self._before = grip_at(rect, point), point, self.box
        return self._grip is not None

    def held(self) -> bool:
        """Whether the pointer holds the box."""
        return self._grip is not None

    def drag(self, point: QPointF, scale: float) -> None:
        """Follow the pointer; ``scale`` is pixels of the screen per pixel of the photo."""
        if self._grip is not None:
            by = (point - self._from) / scale
            self.box = self._pulled(self._before, self._grip, (by.x(), by.y()))

    def drop(self) -> None:
        """Let go."""
        self._grip = None

    def nudge(self, across: int, down: int, *, resize: bool) -> None:
        """Move the box by so many pixels of the photo, or its right or lower edge."""
        grip = Grip(int(across != 0), int(down != 0)) if resize else INSIDE
        self.box = self._pulled(self.box, grip, (across, down))

    def _pulled(self, box: Box, grip: Grip, by: tuple[float, float]) -> Box:
        return pulled(box, grip, by, self._photo, self._least)


def paint_grips(painter: QPainter, rect: QRectF, colour: QColor, shade: QColor) -> None:
    """A box with a handle on each corner and edge."""
    painter.setPen(shade)
    painter.setBrush(colour)
    middle = rect.center()
    for x in (rect.left(), middle.x(), rect.right()):
        for y in (rect.top(), middle.y(), rect.bottom()):
            if (x, y) != (middle.x(), middle.y()):
                handle = QRectF(0, 0, HANDLE, HANDLE)
                handle.moveCenter(QPointF(x, y))
                painter.drawRoundedRect(handle, 2, 2)
