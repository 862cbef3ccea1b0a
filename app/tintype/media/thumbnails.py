"""Small JPEGs and placeholder colours for the grid."""

from __future__ import annotations

import cv2
import numpy as np

from tintype.media.pixels import Pixels, shrink


def thumbnail_jpeg(pixels: Pixels, long_side: int = 320, quality: int = 82) -> bytes:
    """Encode a small JPEG of RGB ``[h, w, 3]``, its longer side at most ``long_side``."""
    small = cv2.cvtColor(shrink(pixels, long_side), cv2.COLOR_RGB2BGR)
    options = [cv2.IMWRITE_JPEG_QUALITY, quality, cv2.IMWRITE_JPEG_OPTIMIZE, 1]
    done, encoded = cv2.imencode(".jpg", small, options)
    if not done:
        raise ValueError(f"cannot encode a thumbnail of {small.shape[1]}x{small.shape[0]} pixels")
    return encoded.tobytes()


def mean_colour(pixels: Pixels) -> int:
    """Mean colour of RGB ``[h, w, 3]`` as ``0xRRGGBB``."""
    red, green, blue = (round(value) for value in np.asarray(cv2.mean(pixels))[:3])
    return int(red) << 16 | int(green) << 8 | int(blue)
