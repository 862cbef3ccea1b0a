"""Pixels to input tensors: the resizing that models share. Pictures are RGB uint8 ``[h, w, 3]``."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import cv2
import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray


class Fitted(NamedTuple):
    """A picture at working size, padded at the right and the bottom.

    Attributes:
        pixels: RGB uint8 ``[h, w, 3]``.
        scale_x, scale_y: working pixels per pixel of the given picture, nearly equal (each side
            is rounded to whole pixels).
    """

    pixels: NDArray[np.uint8]
    scale_x: float
    scale_y: float


def fitted_size(width: int, height: int, long_side: int) -> tuple[int, int]:
    """Return width and height, in whole pixels, with the longer one at ``long_side``."""
    factor = long_side / max(width, height)
    return max(1, round(width * factor)), max(1, round(height * factor))


def resize(pixels: NDArray[np.uint8], width: int, height: int) -> NDArray[np.uint8]:
    """Return the picture at ``width`` x ``height``: area means to shrink, bilinear to grow."""
    rows, columns = pixels.shape[:2]
    if (columns, rows) == (width, height):
        return pixels
    shrinks = width < columns or height < rows
    interpolation = cv2.INTER_AREA if shrinks else cv2.INTER_LINEAR
    return np.asarray(cv2.resize(pixels, (width, height), interpolation=interpolation), np.uint8)


def fit(pixels: NDArray[np.uint8], long_side: int, multiple: int = 1) -> Fitted:
    """Scale to ``long_side`` keeping the aspect, then pad with black to multiples of ``multiple``.

    The picture stays at the origin, so a box found in the result only needs its scale undone.
    """
    rows, columns = pixels.shape[:2]
    width, height = fitted_size(columns, rows, long_side)
    small = resize(pixels, width, height)
    right, bottom = -width % multiple, -height % multiple
    if right or bottom:
        small = np.pad(small, ((0, bottom), (0, right), (0, 0)))
    return Fitted(small, width / columns, height / rows)
