"""Any photo file to upright pixels and facts, or one short reason why not."""

from __future__ import annotations

import stat
from importlib import import_module
from io import BytesIO
from typing import TYPE_CHECKING

from PIL import Image

from tintype.errors import UnreachableImageError, UnreadableImageError
from tintype.media import exif, formats, heif, jpeg, metadata, raw, reasons, whole
from tintype.media.limits import Limits
from tintype.media.quiet import quiet
from tintype.types import DecodedPhoto

if TYPE_CHECKING:
    from pathlib import Path

    from tintype.media.decoded import Decoder
    from tintype.media.formats import Family
    from tintype.types import PhotoFacts

_DECODERS: dict[Family, Decoder] = {
    "jpeg": jpeg.decode,
    "heif": heif.decode,
    "raw": raw.decode,
    **whole.DECODERS,
}
_PRINTING: set[Family] = {"tiff", "raw"}  # their C libraries write to standard error


def read_photo(path: Path, limits: Limits | None = None) -> bytes:
    """Read a photo's whole content; the file is opened once, for reading only.

    Raises:
        UnreachableImageError: not there, not permitted, or the drive fails.
        UnreadableImageError: not a file, or too large to be a photo.
    """
    limits = limits or Limits()
    try:
        info = path.stat()
        if not stat.S_ISREG(info.st_mode):
            raise UnreadableImageError("not a file")
        if info.st_size > limits.file_size:
            raise UnreadableImageError(f"too large: a file of {info.st_size / 1e6:.0f} MB")
        return path.read_bytes()
    except OSError as error:
        raise UnreachableImageError(reasons.of_system(error)) from error


def decode(
    path: Path,
    long_side: int,
    data: bytes | None = None,
    limits: Limits | None = None,
    *,
    roughly: bool = False,
) -> DecodedPhoto:
    """Decode a photo upright at a longer side of at most ``long_side``, never enlarged.

    Where a JPEG's cheap fractions of its size come within 3 % of ``long_side``, the result
    may be that much smaller. The content decides the format, whatever the name says.

    Args:
        path: the file; its name and modification time may tell when the photo was taken.
        data: the file's content where the caller has it already.
        limits: what the decoding may cost; share a ``turnstile`` between workers.
        roughly: leave a JPEG's fraction up to ``jpeg.SPARE`` times larger as it is; for tag
            sources, which reduce it themselves.

    Raises:
        UnreadableImageError: with a short reason, whatever a decoder stumbled over.
        UnreachableImageError: as ``read_photo``, or no memory left; worth another try.
    """
    limits = limits or Limits()
    content = read_photo(path, limits) if data is None else data
    family = _family(content, path)
    if family is None:
        raise UnreadableImageError(reasons.of_content(content, path))
    with quiet(native=family in _PRINTING):
        try:
            if roughly and family == "jpeg":
                long_side = jpeg.near_side(content, long_side)
            found = _DECODERS[family](content, long_side, limits)
        except UnreadableImageError:
            raise
        except MemoryError as error:
            raise UnreachableImageError("not enough memory to decode it") from error
        except Exception as error:  # decoders of hostile files raise anything
            raise UnreadableImageError(reasons.of_error(error, content, family)) from error
        facts = exif.read_facts(found.metadata, path.name, _mtime(path))
    return DecodedPhoto(found.pixels, found.width, found.height, found.format, facts)


def facts_of_jpeg(path: Path, data: bytes) -> PhotoFacts:
    """Return what a JPEG's metadata say, as ``decode`` would, without decoding it.

    Args:
        path: the file; its name and modification time may tell when the photo was taken.
        data: its content.

    Raises:
        UnreadableImageError: it cannot be opened.
    """
    with quiet():
        try:
            with Image.open(BytesIO(data), formats=("JPEG", "MPO")) as image:
                meta = metadata.from_pillow(image)
        except Exception as error:  # as in decode
            raise UnreadableImageError(reasons.of_error(error, data, "jpeg")) from error
        return exif.read_facts(meta, path.name, _mtime(path))


def available_formats() -> list[str]:
    """Return the formats that can be read here, as people write them.

    Raises:
        ImportError: a decoder library is missing or does not load.
    """
    from PIL import features

    for library in ("pi_heif", "rawpy"):
        import_module(library)
    optional = {"webp": "webp", "avif": "avif", "jp2": "jpg_2000"}
    return sorted(
        family.upper()
        for family in _DECODERS
        if family not in optional or features.check(optional[family])
    )


def _family(data: bytes, path: Path) -> Family | None:
    """The decoder for this content; raw files without a signature of their own go by name."""
    family = formats.sniff(data[: formats.HEAD_BYTES])
    named_raw = formats.extension(path.name) in formats.RAW_EXTENSIONS
    if family == "tiff" and (named_raw or formats.is_raw_tiff(data)):
        return "raw"
    if family is None and named_raw and data.strip(b"\0"):
        return "raw"
    return family


def _mtime(path: Path) -> float | None:
    """Modification time in seconds, None if the file is gone meanwhile."""
    try:
        return path.stat().st_mtime
    except OSError:
        return None
