"""How good a face crop is for recognition, in numbers that can be explained.

- ``size``: distance between the eye centres in pixels of the full photo.
- ``sharpness``: ``v / (v + 180)`` with v the variance of the 3x3 Laplacian over the 150-pixel
  chip's brightness, 0.5 for the median web portrait. A small face, enlarged, is blurred.
- ``frontality``: 1 where the nose is below the middle of the eyes, falling evenly to 0 where it
  is below an eye: ``1 - |offset| / half the eye distance``, measured along the line of the eyes.
- ``overall``: the cube root of ``min(size / 40, 1) * sharpness * frontality``.
"""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from tintype.types import FaceQuality

_HALF_SHARP = 180.0  # variance of the Laplacian; the median of 280 web portraits
_FULL_SIZE = 40.0  # eye distance, pixels, from which a face does not get better by being larger


def face_quality(
    landmarks: NDArray[np.float64], chip: NDArray[np.uint8], scale: float
) -> FaceQuality:
    """Rate one face.

    Args:
        landmarks: ``[5, 2]``, dlib's order, in pixels of the decoded photo.
        chip: RGB uint8 ``[150, 150, 3]``, the aligned face.
        scale: pixels of the decoded photo per pixel of the full one.
    """
    distance, frontality = _pose(landmarks)
    sharpness = _sharpness(chip)
    size = distance / scale
    overall = (min(size / _FULL_SIZE, 1.0) * sharpness * frontality) ** (1 / 3)
    return FaceQuality(size, sharpness, frontality, overall)


def _pose(landmarks: NDArray[np.float64]) -> tuple[float, float]:
    """Return the eye distance in pixels and the frontality."""
    right, left = landmarks[:2].mean(axis=0), landmarks[2:4].mean(axis=0)
    axis = right - left
    distance = float(np.hypot(*axis))
    if distance == 0:
        return 0.0, 0.0
    offset = float((landmarks[4] - (right + left) / 2) @ axis) / distance
    return distance, max(0.0, 1.0 - abs(offset) / (distance / 2))


def _sharpness(chip: NDArray[np.uint8]) -> float:
    brightness = cv2.cvtColor(chip, cv2.COLOR_RGB2GRAY)
    variance = float(cv2.Laplacian(brightness, cv2.CV_32F).var())
    return variance / (variance + _HALF_SHARP)
