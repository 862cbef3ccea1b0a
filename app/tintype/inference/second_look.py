"""Finds faces that dlib's detector does not see, with BlazeFace: averted, tilted, in goggles, dark.

It sees squares of 256 pixels: the whole photo, both ends of it, and the heads of people without
a face.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import cv2
import numpy as np
from numpy.typing import NDArray

from tintype.inference.decoders import blazeface
from tintype.inference.decoders.mmod import Detection
from tintype.inference.session import Session
from tintype.inference.transforms import resize_part
from tintype.types import Box

_SIDE = 256  # pixels of the network's input
_HEAD = 0.3  # centre of a person's square below their top; its side is sqrt(width * height)
_LEAST = 48  # pixels of that side from which a face may be found
_SMALLEST, _LARGEST = 0.09, 0.75  # side of a person's face, as a share of that
_ABOVE, _BELOW = 0.1, 2.0  # a face's centre may be this far above and below their top, in faces
_SAME = 0.3  # overlap, as a share of the smaller box, from which two faces are one


class _Square(NamedTuple):
    """A square of a photo, in whole pixels; it may reach outside."""

    left: int
    top: int
    side: int

    @classmethod
    def around(cls, x: float, y: float, side: float) -> _Square:
        return cls(int(np.floor(x - side / 2)), int(np.floor(y - side / 2)), max(1, round(side)))


class SecondLook:
    """BlazeFace on parts of photos. Pictures are RGB uint8 ``[h, w, 3]``.

    Args:
        session: the network, from ``images`` uint8 ``[n, 256, 256, 3]`` to ``[n, 896, 5]``.
        threshold: score from which a box counts.
    """

    def __init__(self, session: Session, threshold: float) -> None:
        self._session = session
        self._threshold = threshold

    def search(
        self, pixels: NDArray[np.uint8], found: Sequence[Detection], faceless: Sequence[Box]
    ) -> list[Detection]:
        """Find more faces.

        Args:
            found: faces that are known; what overlaps one of them is left out.
            faceless: the people whose heads are looked at.

        Returns:
            The further faces, best first; scores say how far above the threshold.
        """
        heads = [(person, _head(person)) for person in faceless]
        heads = [(person, head) for person, head in heads if head.side >= _LEAST]
        rows = [self._look(pixels, square) for square in _whole(pixels.shape)]
        rows += [_fitting(self._look(pixels, head), person) for person, head in heads]
        candidates = np.vstack(rows)
        boxes = [face.box for face in found]
        more: list[Detection] = []
        for left, top, right, bottom, score in candidates[np.argsort(-candidates[:, 4])].tolist():
            box = Box(left, top, right - left, bottom - top)
            if not any(_overlap(box, other) > _SAME for other in boxes):
                boxes.append(box)
                more.append(Detection(box, score - self._threshold, second=True))
        return more

    def _look(self, pixels: NDArray[np.uint8], square: _Square) -> NDArray[np.float64]:
        """Return ``[n, 5]``: corners in the photo's pixels, score."""
        # One by one: the network's values of one square just fit the cache.
        answers = self._session.run({"images": _cut(pixels, square)[None]})[0][0]
        rows = blazeface.decode(answers, self._threshold)
        rows[:, :4] = rows[:, :4] * (square.side / _SIDE) + [square.left, square.top] * 2
        return rows


def _whole(shape: tuple[int, ...]) -> list[_Square]:
    """Return the square around a photo and those at its ends, where they differ."""
    height, width = shape[:2]
    long, short = max(height, width), min(height, width)
    squares = [
        _Square.around(width / 2, height / 2, long),
        _Square(0, 0, short),
        _Square(width - short, height - short, short),
    ]
    return list(dict.fromkeys(squares))


def _head(person: Box) -> _Square:
    side = (person.w * person.h) ** 0.5
    return _Square.around(person.x + person.w / 2, person.y + _HEAD * side, side)


def _fitting(rows: NDArray[np.float64], person: Box) -> NDArray[np.float64]:
    """Return the best face that is where and as large as the person's; none or one row."""
    side = rows[:, 2] - rows[:, 0]
    x, y = (rows[:, 0] + rows[:, 2]) / 2, (rows[:, 1] + rows[:, 3]) / 2
    share = side / max((person.w * person.h) ** 0.5, 1)
    fits = (share >= _SMALLEST) & (share <= _LARGEST)
    fits &= (x >= person.x) & (x <= person.right)
    fits &= (y >= person.y - _ABOVE * side) & (y <= person.y + _BELOW * side)
    best: NDArray[np.float64] = rows[fits][:1]
    return best


def _cut(pixels: NDArray[np.uint8], square: _Square) -> NDArray[np.uint8]:
    """Return a square of the photo at the network's size, black outside the photo."""
    rows, columns = pixels.shape[:2]
    left, top, side = square
    first = max(0, left), max(0, top)
    last = min(columns, left + side), min(rows, top + side)
    if first[0] >= last[0] or first[1] >= last[1]:
        return np.zeros((_SIDE, _SIDE, 3), np.uint8)
    scale = _SIDE / side
    x, y = round((first[0] - left) * scale), round((first[1] - top) * scale)
    width = max(1, round((last[0] - left) * scale) - x)
    height = max(1, round((last[1] - top) * scale) - y)
    whole = resize_part(pixels, (*first, *last), width, height)
    if (width, height) == (_SIDE, _SIDE):
        return whole
    borders = y, _SIDE - height - y, x, _SIDE - width - x
    return np.asarray(cv2.copyMakeBorder(whole, *borders, cv2.BORDER_CONSTANT), np.uint8)


def _overlap(box: Box, other: Box) -> float:
    width = min(box.right, other.right) - max(box.x, other.x)
    height = min(box.bottom, other.bottom) - max(box.y, other.y)
    if width <= 0 or height <= 0:
        return 0.0
    return width * height / min(box.w * box.h, other.w * other.h)
