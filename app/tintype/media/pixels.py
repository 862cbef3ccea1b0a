"""From whatever a decoder yields to upright RGB bytes of the size that was asked for."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image

from tintype.media import colour

Pixels = NDArray[np.uint8]

_UPRIGHT: dict[int, Callable[[Pixels], Pixels]] = {
    2: lambda a: a[:, ::-1],
    3: lambda a: a[::-1, ::-1],
    4: lambda a: a[::-1],
    5: lambda a: a.transpose(1, 0, 2),
    6: lambda a: a.transpose(1, 0, 2)[:, ::-1],
    7: lambda a: a[::-1, ::-1].transpose(1, 0, 2),
    8: lambda a: a.transpose(1, 0, 2)[::-1],
}


def upright(pixels: Pixels, orientation: int) -> Pixels:
    """Apply an EXIF orientation (1 to 8) to ``[h, w, c]``; the result is C-contiguous."""
    turn = _UPRIGHT.get(orientation)
    return np.ascontiguousarray(turn(pixels) if turn else pixels)


def upright_size(width: int, height: int, orientation: int) -> tuple[int, int]:
    """Width and height after applying an EXIF orientation."""
    return (height, width) if orientation >= 5 else (width, height)


def fitted(width: int, height: int, long_side: int) -> tuple[int, int]:
    """Size with the longer side at most ``long_side``, the same aspect, never enlarged."""
    longest = max(width, height)
    if longest <= long_side:
        return width, height
    return (
        max(1, round(width * long_side / longest)),
        max(1, round(height * long_side / longest)),
    )


def _whole_factor(width: int, height: int, long_side: int) -> int:
    """How many pixels can be averaged to one and still leave ``long_side``."""
    return max(1, max(width, height) // long_side)


def shrink(pixels: Pixels, long_side: int) -> Pixels:
    """Resize ``[h, w]`` or ``[h, w, c]`` so that its longer side is at most ``long_side``.

    It is halved while that leaves enough; the rest (less than a factor of two) goes linearly: free
    of aliasing, and many times faster than area averaging by any other factor.
    """
    height, width = pixels.shape[:2]
    target = fitted(width, height, long_side)
    while max(pixels.shape[:2]) >= 2 * long_side and min(pixels.shape[:2]) >= 2:
        rows, columns = pixels.shape[0] // 2, pixels.shape[1] // 2
        even = pixels[: 2 * rows, : 2 * columns]
        pixels = _resized(even, (columns, rows), cv2.INTER_AREA)
    if (pixels.shape[1], pixels.shape[0]) != target:
        pixels = _resized(pixels, target, cv2.INTER_LINEAR)
    return pixels


def _resized(pixels: Pixels, size: tuple[int, int], method: int) -> Pixels:
    """``cv2.resize`` with the type it really has for bytes."""
    return np.asarray(cv2.resize(pixels, size, interpolation=method), np.uint8)


def from_pillow(image: Image.Image, long_side: int, icc: bytes | None = None) -> Pixels:
    """Turn a loaded Pillow image of any mode into RGB ``[h, w, 3]`` of at most ``long_side``.

    Alpha is laid on white. Colours go through ``icc`` to sRGB, on the reduced picture.
    """
    image = _plain_mode(image)
    factor = _whole_factor(*image.size, long_side)
    if factor > 1:
        image = image.reduce(factor)
    image = colour.to_srgb(image, icc)
    return shrink(flat_rgb(np.asarray(image)), long_side)


def from_rgb(rgb: Pixels, long_side: int, icc: bytes | None = None) -> Pixels:
    """Bring RGB ``[h, w, 3]`` through ``icc`` to sRGB, and to at most ``long_side``."""
    return shrink(colour.rgb_to_srgb(rgb, icc), long_side)


def flat_rgb(pixels: NDArray[Any]) -> Pixels:
    """Make grey, grey+alpha, RGB or RGBA bytes to RGB, alpha laid on white."""
    if pixels.ndim == 2:
        return np.repeat(pixels[..., None], 3, axis=2)
    colours, channels = pixels, pixels.shape[2]
    if channels in {2, 4}:
        alpha = pixels[..., -1:].astype(np.uint16)
        colours = (pixels[..., :-1] * alpha + 255 * (255 - alpha) + 127) // 255
    if channels <= 2:
        colours = np.repeat(colours, 3, axis=2)
    return np.ascontiguousarray(colours, np.uint8)


def _plain_mode(image: Image.Image) -> Image.Image:
    """Convert palettes, bits and deep pixels to a mode of bytes that can be averaged."""
    mode = image.mode
    if mode.startswith("I;16") or mode in {"I", "F"}:
        return Image.fromarray(_eight_bits(np.asarray(image)))
    if "transparency" in image.info or mode == "PA":
        return image.convert("RGBA")
    if mode == "1":
        return image.convert("L")
    if mode in {"P", "RGBX", "YCbCr", "HSV"}:
        return image.convert("RGB")
    return image.convert(mode[:-1].upper() + "A") if mode in {"La", "RGBa"} else image


def _eight_bits(values: NDArray[Any]) -> Pixels:
    """Scale deep grey values to bytes: 16-bit by its range, other depths by what they hold."""
    if values.dtype == np.uint16:
        return (values >> 8).astype(np.uint8)
    finite = np.nan_to_num(values.astype(np.float32), nan=0.0, posinf=0.0, neginf=0.0)
    low, high = min(0.0, float(finite.min())), float(finite.max())
    if low == 0 and high <= 1 and values.dtype.kind == "f":
        high = 1.0
    elif low == 0 and high <= 65535:
        high = 255.0 if high <= 255 else 65535.0
    return np.asarray((finite - low) * (255 / max(high - low, 1e-12)) + 0.5, np.uint8)
