"""HEIC and HEIF through libheif, which turns and mirrors by the container's own properties."""

from __future__ import annotations

from functools import cache
from io import BytesIO
from typing import TYPE_CHECKING, Any

import numpy as np
from PIL import Image

from tintype.errors import UnreadableImageError
from tintype.media import metadata, pixels
from tintype.media.decoded import Decoded

if TYPE_CHECKING:
    from tintype.media.limits import Limits

# Planes of 8 or 16 bits and the interleaved result; laying alpha on white takes deep copies.
_BYTES_PER_PIXEL, _BYTES_WITH_ALPHA = 7, 30


@cache
def _library() -> Any:
    """``pi_heif`` without the pictures beside the main one, which nobody here looks at."""
    import pi_heif

    pi_heif.options.THUMBNAILS = False
    pi_heif.options.DEPTH_IMAGES = False
    pi_heif.options.AUX_IMAGES = False
    return pi_heif


def decode(data: bytes, long_side: int, limits: Limits) -> Decoded:
    """Decode the primary image of a HEIF file."""
    _refuse_garbled_items(data)
    file = _library().open_heif(BytesIO(data))
    if not len(file):
        raise UnreadableImageError("damaged: holds no picture")
    picture = file[file.primary_index]
    # EXIF orientation is a copy of what libheif has applied; the standard says to ignore it.
    meta = metadata.from_exif_block(picture.info.get("exif") or b"", metadata.xmp_of(picture.info))
    width, height = picture.size
    each = _BYTES_WITH_ALPHA if picture.has_alpha else _BYTES_PER_PIXEL
    with limits.claim(width, height, each * width * height, len(data)):
        shown = _bytes_of(np.asarray(picture), picture)
        width, height = picture.size
        small = pixels.shrink(shown, long_side)
    icc = picture.info.get("icc_profile")
    reduced = pixels.from_pillow(Image.fromarray(small), long_side, icc)
    return Decoded(np.ascontiguousarray(reduced), width, height, "HEIF", meta)


def _bytes_of(values: Any, picture: Any) -> pixels.Pixels:
    """The picture's own columns of a decoded array, as bytes: deep grey scaled, no alpha."""
    values = values[:, : picture.size[0]]
    if values.dtype == np.uint16:
        values = values >> 8
    return pixels.flat_rgb(values) if picture.has_alpha else np.asarray(values, np.uint8)


def _refuse_garbled_items(data: bytes) -> None:
    """Refuse a file whose items (ISO/IEC 14496-12, 8.11.6) have names that are no text.

    ``pi_heif`` 1.4 makes Python strings of them unchecked, and takes the process down with it.
    """
    at = data.find(b"iinf")
    if at < 4:
        return
    end = at - 4 + int.from_bytes(data[at - 4 : at], "big")
    position = at + (10 if data[at + 4 : at + 5] == b"\0" else 12)
    while position + 12 <= min(end, len(data)):
        size = int.from_bytes(data[position : position + 4], "big")
        words = position + (16 if data[position + 8] < 3 else 18)
        try:
            data[words : position + size].decode()
        except UnicodeDecodeError:
            raise ValueError("its list of items is garbled") from None
        position += max(size, 8)
