"""How many bytes a truncated file lacks at least, where its format tells."""

from __future__ import annotations

import struct
from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tintype.media.formats import Family

_LARGEST_CHUNK = 256 << 20
_CREDIBLE = 1 << 30  # more is a damaged size field


def missing_bytes(data: bytes, family: Family) -> int:
    """Return how many bytes are missing at least; 0 where none are or nobody can tell."""
    end = _ENDS.get(family)
    missing = end(data) - len(data) if end else 0
    return missing if 0 < missing <= _CREDIBLE else 0


def _riff_end(data: bytes) -> int:
    """End of a RIFF file (WebP): its size field counts what follows it."""
    return 8 + int.from_bytes(data[4:8], "little")


def _iso_end(data: bytes) -> int:
    """End of the last top-level box of an ISO base media file (HEIF, AVIF)."""
    position = 0
    while position + 8 <= len(data):
        size = int.from_bytes(data[position : position + 4], "big")
        if size == 1:
            size = int.from_bytes(data[position + 8 : position + 16], "big")
        if size < 8:
            return len(data)  # 0: up to the end of the file; else nonsense
        position += size
    return position


def _png_end(data: bytes) -> int:
    """End of a PNG's last chunk; where others are cut off, only the empty last one is counted."""
    position, kind = 8, b""
    while position + 8 <= len(data) and kind != b"IEND":
        size, kind = struct.unpack_from(">I4s", data, position)
        if not kind.isalpha() or size > _LARGEST_CHUNK:
            return len(data)  # not cut off but overwritten
        position += 12 + size
    return position if kind == b"IEND" else position + 12


_ENDS: dict[Family, Callable[[bytes], int]] = {
    "webp": _riff_end,
    "heif": _iso_end,
    "avif": _iso_end,
    "png": _png_end,
}
