"""The formats that Pillow decodes whole: PNG, WebP, TIFF, GIF, BMP, PSD, JPEG 2000, AVIF."""

from __future__ import annotations

from functools import partial
from io import BytesIO
from typing import TYPE_CHECKING

from PIL import Image

from tintype.media import metadata, pixels
from tintype.media.decoded import Decoded

if TYPE_CHECKING:
    from tintype.media.decoded import Decoder
    from tintype.media.formats import Family
    from tintype.media.limits import Limits

# Bytes a pixel that a codec holds beside Pillow's image (measured): WebP's animation decoder has
# two canvases and a copy, AVIF planes of 16 bits and a copy, JPEG 2000 an int32 a sample.
_CODEC_BYTES = {"WEBP": 12, "AVIF": 10, "JPEG2000": 16}
_CHEAP_MODES = {"1": 2, "L": 1, "I;16": 3, "RGB": 4, "CMYK": 4, "RGBX": 4, "LAB": 4}
_COPIED_MODE = 8  # palettes are converted, alpha is premultiplied: a second image of 4 bytes


def _bytes_needed(image: Image.Image) -> int:
    """Memory that loading and averaging the image takes at its peak."""
    each = _CHEAP_MODES.get(image.mode, _COPIED_MODE) + _CODEC_BYTES.get(image.format or "", 0)
    return each * image.size[0] * image.size[1]


def _decode(data: bytes, long_side: int, limits: Limits, formats: tuple[str, ...]) -> Decoded:
    """Decode the first frame with one of Pillow's plugins."""
    with Image.open(BytesIO(data), formats=formats) as image:
        name = image.format or formats[0]
        with limits.claim(*image.size, _bytes_needed(image), len(data)):
            image.load()
            # Only now: a PNG's metadata may follow its pixels, and asking for them loads it; a
            # TIFF is turned by loading it, after which its metadata no longer ask for a turn.
            meta = metadata.from_pillow(image)
            width, height = image.size
            reduced = pixels.from_pillow(image, long_side, image.info.get("icc_profile"))
    return Decoded(
        pixels.upright(reduced, meta.orientation),
        *pixels.upright_size(width, height, meta.orientation),
        name,
        meta,
    )


DECODERS: dict[Family, Decoder] = {
    "png": partial(_decode, formats=("PNG",)),
    "webp": partial(_decode, formats=("WEBP",)),
    "gif": partial(_decode, formats=("GIF",)),
    "bmp": partial(_decode, formats=("BMP", "DIB")),
    "tiff": partial(_decode, formats=("TIFF",)),
    "jp2": partial(_decode, formats=("JPEG2000",)),
    "psd": partial(_decode, formats=("PSD",)),
    "avif": partial(_decode, formats=("AVIF",)),
}
