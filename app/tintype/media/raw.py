"""Camera raw files: the preview that the camera put in, else developed by LibRaw."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

import numpy as np

from tintype.errors import UnreadableImageError
from tintype.media import jpeg, pixels, rawfacts
from tintype.media.decoded import Decoded
from tintype.media.metadata import Metadata

if TYPE_CHECKING:
    import rawpy

    from tintype.media.limits import Limits

_FULL_PREVIEW = 0.9  # from this share of the sensor's width on, a preview is the whole photo
_EXIF_OF_FLIP = {3: 3, 5: 8, 6: 6}  # LibRaw's flip codes to EXIF orientations
_HALF_SIZE_BYTES, _FULL_SIZE_BYTES = 6, 16  # a sensor pixel: 16-bit data, 4 x 16 bits, RGB


def decode(data: bytes, long_side: int, limits: Limits) -> Decoded:
    """Decode a raw file from its embedded preview if that is large enough, else develop it."""
    import rawpy

    with rawpy.RawPy() as raw:
        try:
            raw.open_buffer(BytesIO(data))
        except rawpy.LibRawFileUnsupportedError:
            raise UnreadableImageError("damaged, or a raw file of an unknown camera") from None
        preview = _preview(raw, long_side, limits)
        found = preview or _developed(raw, long_side, limits, len(data))
        meta = rawfacts.collect(data, raw, preview.metadata if preview else Metadata())
    return Decoded(found.pixels, found.width, found.height, "RAW", meta)


def _upright_sensor(raw: rawpy.RawPy) -> tuple[int, int]:
    """Width and height of the whole photo after turning."""
    sizes = raw.sizes
    return pixels.upright_size(sizes.width, sizes.height, _EXIF_OF_FLIP.get(sizes.flip, 1))


def _preview(raw: rawpy.RawPy, long_side: int, limits: Limits) -> Decoded | None:
    """The embedded preview, upright; None where there is none, it is broken, or too small."""
    import rawpy

    sensor = _upright_sensor(raw)
    try:
        thumb = raw.extract_thumb()
        if thumb.format != rawpy.ThumbFormat.JPEG or not isinstance(thumb.data, bytes):
            return None  # bitmaps are the small thumbnails of old cameras
        shown = jpeg.decode(thumb.data, long_side, limits)
    except (rawpy.LibRawError, UnreadableImageError, OSError, SyntaxError, ValueError):
        return None  # a raw file can do without its preview
    if max(shown.width, shown.height) < min(long_side, max(sensor)) / 2:
        return None
    shown = _turned_once(shown, sensor, _EXIF_OF_FLIP.get(raw.sizes.flip, 1))
    if shown.width >= _FULL_PREVIEW * sensor[0]:
        return shown
    height = round(sensor[0] * shown.height / shown.width)
    return Decoded(shown.pixels, sensor[0], height, shown.format, shown.metadata)


def _turned_once(shown: Decoded, sensor: tuple[int, int], flip: int) -> Decoded:
    """Make a preview upright that says nothing of its orientation, or was turned twice.

    LibRaw adds the photo's orientation to a preview without EXIF, also where the camera has
    turned the preview itself: then its sides are swapped against the upright sensor's.
    """
    said = shown.metadata.orientation
    swapped = (shown.width - shown.height) * (sensor[0] - sensor[1]) < 0
    if said == 1 and flip != 1 and (swapped or flip < 5):
        turn = flip
    elif said >= 5 and swapped:
        turn = {6: 8, 8: 6}.get(said, said)  # undo
    else:
        return shown
    size = pixels.upright_size(shown.width, shown.height, turn)
    return Decoded(pixels.upright(shown.pixels, turn), *size, shown.format, shown.metadata)


def _developed(raw: rawpy.RawPy, long_side: int, limits: Limits, file_size: int) -> Decoded:
    """Develop the sensor's data, at half size where that is enough; LibRaw turns the result."""
    width, height = _upright_sensor(raw)
    half = max(width, height) >= 2 * long_side
    needed = (_HALF_SIZE_BYTES if half else _FULL_SIZE_BYTES) * width * height
    with limits.claim(width, height, needed, file_size):
        made = raw.postprocess(half_size=half, use_camera_wb=True, output_bps=8)
        small = pixels.shrink(np.asarray(made, np.uint8), long_side)
    shown = np.ascontiguousarray(pixels.flat_rgb(small))
    factor = 2 if half else 1
    return Decoded(shown, made.shape[1] * factor, made.shape[0] * factor, "RAW", Metadata())
