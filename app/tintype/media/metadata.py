"""What decoders hand to ``exif`` and ``dates``: the metadata of an opened file, unread."""

from __future__ import annotations

import struct
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from PIL import ExifTags, Image

from tintype.types import PhotoFacts

_ORIENTATIONS = range(1, 9)


@dataclass(frozen=True, slots=True)
class Metadata:
    """Metadata blocks of one photo, still as tables and text.

    Attributes:
        ifd0, exif, gps: tag number to value, of the three EXIF tables.
        xmp: the XMP packet as text, empty where there is none.
        iptc: date and time of creation (IPTC 2:55 and 2:60) where given.
        fallback: what the decoder itself knows, for formats without readable EXIF.
    """

    ifd0: dict[int, Any] = field(default_factory=dict)
    exif: dict[int, Any] = field(default_factory=dict)
    gps: dict[int, Any] = field(default_factory=dict)
    xmp: str = ""
    iptc: tuple[str, str] | None = None
    fallback: PhotoFacts = field(default_factory=PhotoFacts)

    @property
    def orientation(self) -> int:
        """EXIF orientation, 1 to 8; 1 where it is absent or not credible."""
        value = self.ifd0.get(ExifTags.Base.Orientation)
        return int(value) if isinstance(value, int) and value in _ORIENTATIONS else 1


def orientation(image: Image.Image) -> int:
    """Return the EXIF orientation of an opened image, as :func:`from_pillow` would find it."""
    try:
        exif = image.getexif()
    except Exception:  # noqa: BLE001  # as in from_pillow: the photo counts, not its EXIF
        return 1
    return Metadata(_table(lambda: dict(exif.items()))).orientation


def tables(exif: Image.Exif) -> tuple[dict[int, Any], dict[int, Any], dict[int, Any]]:
    """Return IFD0, the EXIF and the GPS table; empty ones where the file holds garbage."""
    return (
        _table(lambda: dict(exif.items())),
        _table(lambda: dict(exif.get_ifd(ExifTags.IFD.Exif))),
        _table(lambda: dict(exif.get_ifd(ExifTags.IFD.GPSInfo))),
    )


def _table(read: Callable[[], dict[Any, Any]]) -> dict[int, Any]:
    """Read one table; Pillow raises nearly anything on broken ones, which never costs a photo."""
    try:
        return {tag: value for tag, value in read().items() if isinstance(tag, int)}
    except Exception:  # noqa: BLE001  # garbage is an absent table, whatever the parser says
        return {}


def from_pillow(image: Image.Image) -> Metadata:
    """Collect the metadata of an image; call it on a loaded one (asking a PNG loads it)."""
    try:
        ifd0, exif, gps = tables(image.getexif())
    except Exception:  # noqa: BLE001  # as above: the photo counts, not its EXIF
        ifd0, exif, gps = {}, {}, {}
    return Metadata(ifd0, exif, gps, xmp_of(image.info), _iptc_dates(image))


def from_exif_block(block: bytes, xmp: str = "", fallback: PhotoFacts | None = None) -> Metadata:
    """Collect the metadata of a bare EXIF block or TIFF header."""
    exif = Image.Exif()
    try:
        exif.load(block)
        found = tables(exif)
    except Exception:  # noqa: BLE001  # as above
        found = ({}, {}, {})
    return Metadata(*found, xmp=xmp, fallback=fallback or PhotoFacts())


def xmp_of(info: dict[Any, Any]) -> str:
    """The XMP packet that Pillow put into ``Image.info``, as text."""
    packet = info.get("xmp") or info.get("XML:com.adobe.xmp") or b""
    if isinstance(packet, tuple):
        packet = packet[0]
    return packet if isinstance(packet, str) else bytes(packet).decode("utf-8", "replace")


def _iptc_dates(image: Image.Image) -> tuple[str, str] | None:
    """IPTC date and time of creation, from a JPEG's Photoshop block."""
    block = image.info.get("photoshop")
    records = block.get(0x0404) if isinstance(block, dict) else None
    if not isinstance(records, bytes):
        return None
    found = {}
    position = 0
    while position + 5 <= len(records) and records[position] == 0x1C:
        record, dataset, size = struct.unpack_from(">BBH", records, position + 1)
        position += 5
        if record == 2 and dataset in {55, 60}:
            found[dataset] = records[position : position + size].decode("latin-1")
        position += size
    return (found[55], found.get(60, "")) if 55 in found else None
