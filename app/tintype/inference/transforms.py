"""Pixels to input tensors: the resizing that models share. Pictures are RGB uint8 ``[h, w, 3]``."""

from __future__ import annotations

import weakref
from typing import TYPE_CHECKING, NamedTuple

import cv2
import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray


_LARGE = 1_000_000  # values of a picture from which its half is kept
# By the identity of a picture: itself, as long as it is in use, and its half.
_halves: dict[int, tuple[weakref.ref[NDArray[np.uint8]], NDArray[np.uint8]]] = {}


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
    """Return the picture at another size: halved while that leaves enough, the rest bilinear.

    Detectors find as much in it as in area means (BENCHMARKS.md, "Less resizing"), which OpenCV
    makes slowly of broken blocks.
    """
    while pixels.shape[1] >= 2 * width and pixels.shape[0] >= 2 * height:
        pixels = halved(pixels)
    return linear(pixels, width, height)


def smooth(pixels: NDArray[np.uint8], width: int, height: int) -> NDArray[np.uint8]:
    """Return the picture at another size: nearly area means to shrink, bilinear to grow.

    To shrink, it is brought to just twice the wanted size, and halved once more. That differs from
    area means by half a grey level on average. For embeddings: they heed what ``resize`` does to
    the finest detail (a cosine of .990), and what was learnt from them was learnt from these.
    """
    if width > pixels.shape[1] or height > pixels.shape[0] or pixels.shape[:2] == (height, width):
        return linear(pixels, width, height)
    return halved(resize(pixels, 2 * width, 2 * height))


def linear(pixels: NDArray[np.uint8], width: int, height: int) -> NDArray[np.uint8]:
    """Return the picture at ``width`` x ``height``, bilinear; coarse where that is far smaller."""
    if pixels.shape[:2] == (height, width):
        return pixels
    return np.asarray(cv2.resize(pixels, (width, height)), np.uint8)


def halved(pixels: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Return the means of four pixels each; an odd last row or column is left out.

    A photo's half is kept while the photo is, and so is the half's: every model's picture is made
    from them.
    """
    if pixels.size < _LARGE:
        return _half(pixels)
    known = _halves.get(id(pixels))
    if known is None or known[0]() is not pixels:
        number = id(pixels)
        alive = weakref.ref(pixels, lambda _: _halves.pop(number, None))
        known = _halves[number] = alive, _half(pixels)
    return known[1]


def resize_part(
    pixels: NDArray[np.uint8], part: tuple[int, int, int, int], width: int, height: int
) -> NDArray[np.uint8]:
    """Return a part of a photo at another size: out of the photo's halves where that is the same.

    Args:
        part: left, top, right and bottom in whole pixels, the last two outside.
    """
    left, top, right, bottom = part
    columns, rows = right - left, bottom - top
    while columns >= 2 * width and rows >= 2 * height and not (left % 2 or top % 2):
        if pixels.size < _LARGE:
            break
        pixels = halved(pixels)
        left, top, columns, rows = left // 2, top // 2, columns // 2, rows // 2
    return resize(pixels[top : top + rows, left : left + columns], width, height)


def _half(pixels: NDArray[np.uint8]) -> NDArray[np.uint8]:
    rows, columns = pixels.shape[0] // 2, pixels.shape[1] // 2
    even = pixels[: 2 * rows, : 2 * columns]
    return np.asarray(cv2.resize(even, (columns, rows), interpolation=cv2.INTER_AREA), np.uint8)


def fit(pixels: NDArray[np.uint8], long_side: int, multiple: int = 1) -> Fitted:
    """Scale to ``long_side`` keeping the aspect, then pad with black to multiples of ``multiple``.

    The picture stays at the origin, so a box found in the result only needs its scale undone.
    """
    rows, columns = pixels.shape[:2]
    width, height = fitted_size(columns, rows, long_side)
    small = resize(pixels, width, height)
    right, bottom = -width % multiple, -height % multiple
    if right or bottom:
        black = cv2.BORDER_CONSTANT
        small = np.asarray(cv2.copyMakeBorder(small, 0, bottom, 0, right, black), np.uint8)
    return Fitted(small, width / columns, height / rows)
