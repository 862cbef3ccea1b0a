"""Small JPEGs and placeholder colours for the grid."""

from __future__ import annotations

import cv2
import numpy as np

from tintype.media.pixels import Pixels, shrink
from tintype.types import Box

THUMBNAIL_SIDE = 320  # px, of the longer side


def thumbnail_jpeg(pixels: Pixels, long_side: int = THUMBNAIL_SIDE, quality: int = 82) -> bytes:
    """Encode a small JPEG of RGB ``[h, w, 3]``, its longer side at most ``long_side``."""
    small = cv2.cvtColor(shrink(pixels, long_side), cv2.COLOR_RGB2BGR)
    # Not with optimised tables: 3 % smaller, at twice the time.
    done, encoded = cv2.imencode(".jpg", small, [cv2.IMWRITE_JPEG_QUALITY, quality])
    if not done:
        raise ValueError(f"cannot encode a thumbnail of {small.shape[1]}x{small.shape[0]} pixels")
    return encoded.tobytes()


def square_jpeg(pixels: Pixels, box: Box, side: int, quality: int = 85) -> bytes:
    """Encode the square ``box`` of RGB ``[h, w, 3]`` as a JPEG of ``side`` pixels.

    Where the square leaves the picture, the picture's edge is continued.
    """
    scale = side / box.w
    turn = np.array([[scale, 0, -box.x * scale], [0, scale, -box.y * scale]], np.float32)
    small = cv2.warpAffine(
        pixels, turn, (side, side), flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE
    )
    options = [cv2.IMWRITE_JPEG_QUALITY, quality]
    done, encoded = cv2.imencode(".jpg", cv2.cvtColor(small, cv2.COLOR_RGB2BGR), options)
    if not done:
        raise ValueError(f"cannot encode a picture of {side} pixels")
    return encoded.tobytes()


def mean_colour(pixels: Pixels) -> int:
    """Mean colour of RGB ``[h, w, 3]`` as ``0xRRGGBB``."""
    red, green, blue = (round(value) for value in np.asarray(cv2.mean(pixels))[:3])
    return int(red) << 16 | int(green) << 8 | int(blue)
