"""JPEG: decoded at a fraction of its size, row by row, so that 200 megapixels cost little."""

from __future__ import annotations

import re
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from types import MappingProxyType
from typing import TYPE_CHECKING

import cv2
import numpy as np
from PIL import Image

from tintype.errors import UnreadableImageError
from tintype.media import metadata, pixels
from tintype.media.decoded import Decoded
from tintype.media.quiet import quiet

if TYPE_CHECKING:
    from tintype.media.limits import Limits
    from tintype.media.pixels import Pixels

# The DCT gives 1/2, 1/4 or 1/8 of the size. Photos of 4000 pixels miss 1024 by a little at 1/4;
# taking that instead of 1/2 halves their cost.
_NEAR_ENOUGH = 0.97
SPARE = 1.27
"""How much larger than asked is near enough where reducing is left to others: photos of 4,000 or
4,032 pixels at a half, for 1,600. That reduction took a fiftieth of all that indexing one takes."""
_MOST_PIXELS_PER_BYTE = 600  # Huffman coding spends a bit a block of 64 pixels or more
_MOST_SCAN_PIXELS = 10_000_000_000
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_PROGRESSIVE = {0xC2, 0xC6, 0xCA, 0xCE}
_START_OF_SCAN, _END_OF_IMAGE = 0xDA, 0xD9
_RESTARTS = range(0xD0, 0xD8)
_MARKER = re.compile(rb"\xff[^\x00\xd0-\xd7]", re.DOTALL)  # but restarts, and bytes of data
_BARE = {0x00, 0x01, 0xFF, 0xD8, *_RESTARTS}  # without a length
_REDUCED = MappingProxyType(
    {
        1: cv2.IMREAD_COLOR_RGB,
        2: cv2.IMREAD_COLOR_RGB | cv2.IMREAD_REDUCED_GRAYSCALE_2,
        4: cv2.IMREAD_COLOR_RGB | cv2.IMREAD_REDUCED_GRAYSCALE_4,
        8: cv2.IMREAD_COLOR_RGB | cv2.IMREAD_REDUCED_GRAYSCALE_8,
    }
)  # OpenCV's ways to say: colours, at this fraction


@dataclass(frozen=True, slots=True)
class Frame:
    """What a JPEG's frame and first scan header say about the cost of decoding it.

    Attributes:
        buffered: the whole picture's coefficients are held before its first row is made.
        samples: values a pixel, 1.5 for 4:2:0.
        scan: where the first scan's data begin.
    """

    width: int
    height: int
    buffered: bool
    samples: float
    scan: int

    @property
    def coefficients(self) -> int:
        """Bytes of DCT coefficients that libjpeg must hold: all of them, or a few rows."""
        return int(2 * self.samples * self.width * self.height) if self.buffered else 0


def segments(data: bytes) -> Iterator[tuple[int, int, int]]:
    """Yield marker, start and length of the header segments up to the first scan's."""
    position = 2
    while position + 4 <= len(data):
        if data[position] != 0xFF:
            position += 1
            continue
        marker = data[position + 1]
        if marker in _BARE:
            position += 1 if marker == 0xFF else 2
            continue
        (length,) = struct.unpack_from(">H", data, position + 2)
        yield marker, position + 4, length - 2
        if marker == _START_OF_SCAN:
            return
        position += 2 + max(length, 2)


def _samples_per_pixel(factors: bytes) -> float:
    """Samples a pixel, 1.5 for 4:2:0, from the components' packed sampling factors."""
    sampling = [(factor >> 4, factor & 15) for factor in factors]
    unit = max((h for h, _ in sampling), default=1) * max((v for _, v in sampling), default=1)
    return sum(h * v for h, v in sampling) / max(unit, 1)


def read_frame(data: bytes) -> Frame | None:
    """Read the frame header (ITU-T T.81, B.2.2); None where there is none before a scan.

    Progressive files, and those that keep each colour in a scan of its own, have to be
    buffered whole before the first row can be made.
    """
    frame: tuple[int, int, int, int, float] | None = None
    for marker, start, length in segments(data):
        if marker in _FRAMES and length >= 6 and start + length <= len(data):
            height, width, count = struct.unpack_from(">xHHB", data, start)
            factors = data[start + 7 : start + min(length, 6 + 3 * count) : 3]
            frame = (marker, width, height, count, _samples_per_pixel(factors))
        if marker == _START_OF_SCAN and frame is not None and start < len(data):
            kind, width, height, count, samples = frame
            buffered = kind in _PROGRESSIVE or data[start] < count
            return Frame(width, height, buffered, samples, start + length)
    return None


def draft_size(width: int, height: int, long_side: int) -> tuple[int, int]:
    """The smallest size that the scaled decoding may yield."""
    longest = max(width, height)
    wanted = long_side * _NEAR_ENOUGH
    return max(1, int(width * wanted / longest)), max(1, int(height * wanted / longest))


def near_side(data: bytes, long_side: int) -> int:
    """Return the longer side of the cheapest fraction that is about ``long_side``, or that."""
    frame = read_frame(data)
    longest = max(frame.width, frame.height) if frame else 0
    sides = [-(-longest // factor) for factor in _REDUCED]
    near = [side for side in sides if long_side < side <= SPARE * long_side]
    smaller = any(_NEAR_ENOUGH * long_side <= side <= long_side for side in sides)
    return min(near) if near and not smaller else long_side


def decode(data: bytes, long_side: int, limits: Limits) -> Decoded:
    """Decode a JPEG, or the first picture of an MPO."""
    with Image.open(BytesIO(data), formats=("JPEG", "MPO")) as image:
        meta = metadata.from_pillow(image)
        width, height = image.size
        frame = read_frame(data)
        if max(width, height) > long_side:
            image.draft(None, draft_size(width, height, long_side))
        needed = 8 * image.size[0] * image.size[1] + (frame.coefficients if frame else 0)
        with limits.claim(width, height, needed, len(data)):
            _refuse_bombs(data, width, height, frame)
            icc = image.info.get("icc_profile")
            found = _quickly(data, image, frame)
            if found is None:
                image.load()
                reduced = pixels.from_pillow(image, long_side, icc)
            else:
                reduced = pixels.from_rgb(found, long_side, icc)
    return Decoded(
        pixels.upright(reduced, meta.orientation),
        *pixels.upright_size(width, height, meta.orientation),
        "JPEG",
        meta,
    )


def _quickly(data: bytes, image: Image.Image, frame: Frame | None) -> Pixels | None:
    """Decode at the size that ``image`` was drafted to; None where only Pillow may say what it is.

    OpenCV has the same libjpeg and yields the same pixels, but at once in three bytes each, where
    Pillow fills four and copies them twice: a seventh of what a large photo takes.
    """
    if frame is None or image.mode != "RGB" or not _is_whole(data, frame):
        return None
    width, height = image.size
    with quiet(native=True):  # a damaged scan makes libjpeg print
        found = at_fraction(data, round(frame.width / width))
    return found if found is not None and found.shape == (height, width, 3) else None


def at_fraction(data: bytes, factor: int) -> Pixels | None:
    """Decode a JPEG at 1, 1/2, 1/4 or 1/8 of its size, by OpenCV; None where it cannot.

    Whatever it makes of damaged files is accepted.
    """
    if factor not in _REDUCED:
        return None
    flags = _REDUCED[factor] | cv2.IMREAD_IGNORE_ORIENTATION
    try:
        found = cv2.imdecode(np.frombuffer(data, np.uint8), flags)
    except cv2.error:
        return None
    return None if found is None else np.asarray(found, np.uint8)


def _is_whole(data: bytes, frame: Frame) -> bool:
    """Whether there is one scan and nothing but its data up to the end of the picture."""
    if frame.buffered:
        return False
    marker = _MARKER.search(data, frame.scan)
    return marker is not None and marker[0][1] == _END_OF_IMAGE


def _refuse_bombs(data: bytes, width: int, height: int, frame: Frame | None) -> None:
    """Refuse a small file that promises far more pixels, or passes over them, than it can hold.

    libjpeg would fill what is missing with grey and call it a picture.
    """
    if width * height > _MOST_PIXELS_PER_BYTE * len(data):
        raise UnreadableImageError(
            f"decompression bomb: {width}x{height} pixels from a file of {len(data)} bytes"
        )
    scans = data.count(b"\xff\xda") if frame is not None and frame.buffered else 0
    if scans * width * height > _MOST_SCAN_PIXELS:
        raise UnreadableImageError(f"decompression bomb: {scans} scans of {width}x{height} pixels")
