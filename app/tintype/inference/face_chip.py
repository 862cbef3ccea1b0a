"""The aligned picture of a face that the descriptor looks at, cut as dlib cuts it.

The descriptor is sensitive to half a pixel, so dlib's conventions are kept where they are odd:
corner pixels map onto the corners of a rectangle one pixel smaller than the scale says, and each
halving moves the picture by half a pixel. Sources: ``get_face_chip_details`` and
``extract_image_chips`` in dlib's ``image_transforms/interpolation.h`` (Boost licence).
"""

from __future__ import annotations

from typing import Any, NamedTuple

import cv2
import numpy as np
from numpy.typing import NDArray

CHIP_SIZE = 150
_PADDING = 0.25  # of the face's size, on each side
# Where the five points lie in the mean face: outer and inner corner of the eye at the right,
# outer and inner corner of the eye at the left, base of the nose.
_MEAN_FACE = np.array(
    [
        [0.8595674595992, 0.2134981538014],
        [0.6460604764104, 0.2289674387677],
        [0.1205750620789, 0.2137274526848],
        [0.3340850613712, 0.2290642403242],
        [0.4901123135679, 0.6277975316475],
    ]
)
_HALVING_SHIFT = np.array([-0.5, 0.5])  # what dlib's ``pyramid_down`` is off by
_REACH = 4  # pixels around the chip that a halving may look at


class _Frame(NamedTuple):
    """A chip's place in a picture: centre, half extent along the chip's own axes, in pixels."""

    centre: NDArray[np.float64]
    axes: NDArray[np.float64]

    def halved(self) -> _Frame:
        return _Frame((self.centre + _HALVING_SHIFT) / 2, self.axes / 2)


def face_chip(pixels: NDArray[np.uint8], landmarks: NDArray[np.floating]) -> NDArray[np.uint8]:
    """Return the upright, centred face as RGB uint8 ``[150, 150, 3]``; black outside the photo.

    Args:
        pixels: RGB uint8 ``[h, w, 3]``.
        landmarks: ``[5, 2]``, dlib's order, in pixels.
    """
    matrix, offset = _chip_to_picture(np.asarray(landmarks, np.float64))
    scale = float(np.hypot(*matrix[:, 0]))
    centre = matrix @ np.full(2, CHIP_SIZE / 2) + offset
    frame = _Frame(centre, matrix / scale * (CHIP_SIZE * scale - 1) / 2)
    halvings = _halvings(CHIP_SIZE * scale)
    part, frame = _cropped(pixels, frame, _REACH << halvings)
    picture = part.astype(np.float32)
    for _ in range(halvings):
        picture, frame = _whole(cv2.pyrDown(picture)), frame.halved()
    return _warped(picture, frame).astype(np.uint8)


def _chip_to_picture(landmarks: NDArray[np.float64]) -> tuple[NDArray[np.float64], ...]:
    """Return rotation with scale ``[2, 2]`` and offset ``[2]``: least squares, no reflection."""
    points = (_MEAN_FACE + _PADDING) / (1 + 2 * _PADDING) * CHIP_SIZE
    a, b = points - points.mean(axis=0), landmarks - landmarks.mean(axis=0)
    norm = (a**2).sum()
    real, turn = (a * b).sum() / norm, (a[:, 0] * b[:, 1] - a[:, 1] * b[:, 0]).sum() / norm
    matrix = np.array([[real, -turn], [turn, real]])
    return matrix, landmarks.mean(axis=0) - matrix @ points.mean(axis=0)


def _halvings(side: float) -> int:
    """How often dlib halves the picture before it cuts a chip of ``side`` pixels out of it."""
    count = 0
    side = (side - 1) / 2 + 1
    while side > CHIP_SIZE:
        side = (side - 1) / 2 + 1
        count += 1
    return count


def _cropped(
    pixels: NDArray[np.uint8], frame: _Frame, reach: int
) -> tuple[NDArray[np.uint8], _Frame]:
    """Cut off what no pixel of the chip depends on: a photo is large."""
    half = np.abs(frame.axes).sum(axis=1) + reach
    limit = np.array([pixels.shape[1], pixels.shape[0]])
    low = np.clip(np.floor(frame.centre - half), 0, limit - 1).astype(int)
    high = np.clip(np.ceil(frame.centre + half), low + 1, limit).astype(int)
    return pixels[low[1] : high[1], low[0] : high[0]], _Frame(frame.centre - low, frame.axes)


def _warped(picture: NDArray[np.float32], frame: _Frame) -> NDArray[np.float32]:
    middle = (CHIP_SIZE - 1) / 2
    matrix = frame.axes / middle
    transform = np.column_stack([matrix, frame.centre - matrix @ np.full(2, middle)])
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    return _whole(cv2.warpAffine(picture, transform, (CHIP_SIZE,) * 2, flags=flags))


def _whole(values: NDArray[Any]) -> NDArray[np.float32]:
    """Cut off what lies behind the point, as dlib does; a hair more keeps whole values whole."""
    return np.asarray(np.floor(values + 1e-3), np.float32)
