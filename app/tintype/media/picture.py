"""Whether two files hold the same picture, told without decoding them: they differ in metadata."""

from __future__ import annotations

import hashlib
import struct
import zlib
from io import BytesIO

from PIL import Image

from tintype.media import metadata
from tintype.media.jpeg import segments
from tintype.media.quiet import quiet

SIZE = 20
_JPEG = b"\xff\xd8"
_START_OF_SCAN = 0xDA
_ADDED = {*range(0xE0, 0xF0), 0xFE}  # segments of programs, and comments
_JFIF = b"JFIF\0"
_COLOURS = {0xE2: b"ICC_PROFILE\0", 0xEE: b"Adobe"}
_END = 65_536  # bytes of the scans' end that are hashed


def picture_key(data: bytes) -> bytes | None:
    """Return 20 bytes that are equal for two JPEG files only if they decode to the same pixels.

    They are made of all that decoding depends on: sizes and tables, the kind of colours and their
    profile, orientation, and the scans. Not of EXIF, XMP, IPTC, comments, previews. Of the scans
    these are length, CRC-32 and the last bytes, at a quarter of what a hash of all would take: two
    that differ and are equally long agree in the CRC alone once in four thousand million times.

    Returns:
        None for other formats, and for what is no JPEG that can be followed.
    """
    if not data.startswith(_JPEG):
        return None
    found = hashlib.blake2b(digest_size=SIZE)
    for marker, start, length in segments(data):
        part = data[start : start + length]
        if marker in _ADDED:
            part = _heeded(marker, part)
            if not part:
                continue
        found.update(struct.pack(">BI", marker, len(part)) + part)
        if marker == _START_OF_SCAN:
            scans, turned = memoryview(data)[start + length :], _orientation(data)
            if turned is None:
                return None
            found.update(struct.pack(">BQI", turned, len(scans), zlib.crc32(scans)))
            found.update(scans[-_END:])
            return found.digest()
    return None


def _heeded(marker: int, part: bytes) -> bytes:
    """Return what decoding heeds of a segment that a program added: colours, or nothing."""
    if marker == 0xE0 and part.startswith(_JFIF):
        return _JFIF  # the rest is the density
    known = marker in _COLOURS and part.startswith(_COLOURS[marker])
    return part if known else b""


def _orientation(data: bytes) -> int | None:
    """Return the EXIF orientation that decoding applies, 1 where there is none.

    None for what Pillow cannot open: nothing is proved of it.
    """
    try:
        with quiet(), Image.open(BytesIO(data), formats=("JPEG", "MPO")) as image:
            return metadata.orientation(image)
    except Exception:  # noqa: BLE001  # decoding will meet it too, and records the reason
        return None
