"""Metadata of camera raw files: their TIFF tables, Canon's CR3 boxes, what LibRaw knows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tintype.media.metadata import Metadata, from_exif_block
from tintype.media.values import text, within
from tintype.types import PhotoFacts

if TYPE_CHECKING:
    import rawpy

_HEADER = 8 << 20  # metadata tables of the odd TIFF dialects lie in front
_LITTLE, _BIG = b"II*\0", b"MM\0*"
_DIALECTS = {b"IIRO": _LITTLE, b"IIRS": _LITTLE, b"IIU\0": _LITTLE, b"MMOR": _BIG}
_FIRST_CAMERA = 1990  # LibRaw gives the epoch where the file has no date


def collect(data: bytes, raw: rawpy.RawPy, preview: Metadata) -> Metadata:
    """Join what the file's own tables, its preview and LibRaw say, in this order."""
    own = own_tables(data)
    return Metadata(
        ifd0={**preview.ifd0, **own.ifd0},
        exif={**preview.exif, **own.exif},
        gps=own.gps or preview.gps,
        xmp=own.xmp or preview.xmp,
        fallback=_from_libraw(raw),
    )


def own_tables(data: bytes) -> Metadata:
    """The tables of a TIFF, of its dialects (Olympus, Panasonic), or of a CR3."""
    magic = data[:4]
    if magic in {_LITTLE, _BIG}:
        return from_exif_block(data)
    if magic in _DIALECTS:
        return from_exif_block(_DIALECTS[magic] + data[4:_HEADER])
    if data[4:12] == b"ftypcrx ":
        first, exif, gps = (_box(data, kind) for kind in (b"CMT1", b"CMT2", b"CMT4"))
        return Metadata(first, exif, gps)
    return Metadata()


def _box(data: bytes, kind: bytes) -> dict[int, Any]:
    """The table in one of a CR3's metadata boxes, each a TIFF; empty if there is none."""
    at = data.find(kind, 0, _HEADER)
    if at < 4:
        return {}
    return from_exif_block(data[at + 4 : at - 4 + int.from_bytes(data[at - 4 : at], "big")]).ifd0


def _from_libraw(raw: rawpy.RawPy) -> PhotoFacts:
    """Exposure, lens and date as LibRaw read them, also out of maker notes."""
    other, iso = raw.other, within(raw.other.iso_speed, 0, 10_000_000)
    dated = other.timestamp.year >= _FIRST_CAMERA
    return PhotoFacts(
        taken=other.timestamp.replace(tzinfo=None).isoformat(timespec="seconds") if dated else None,
        lens=text(raw.lens.model),
        iso=round(iso) if iso else None,
        aperture=within(other.aperture, 0, 1000),
        exposure=within(other.shutter_speed, 0, 86_400),
        focal_length=within(other.focal_length, 0, 10_000),
    )
