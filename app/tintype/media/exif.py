"""What a photo's metadata says about camera, exposure and place (Exif 3.0, JEITA CP-3451)."""

from __future__ import annotations

import re
from typing import Any

from PIL import ExifTags

from tintype.media import dates
from tintype.media.metadata import Metadata
from tintype.media.values import number, text, within
from tintype.types import PhotoFacts

_ISO_TAGS = (0x8827, 0x8833, 0x8832, 0x8831)  # ISO, ISO speed, recommended index, output
_ISO_SATURATED = 65535  # "too large for this tag, see the longer ones"
_RATING = 0x4746  # of Windows, in IFD0
_XMP_RATING = re.compile(r"\bxmp:Rating(?:\s*=\s*[\"']|\s*>)\s*([1-5])(?!\d)")
_XMP_LENS = re.compile(r"\baux:Lens(?:\s*=\s*[\"']|\s*>)\s*([^\"'<]{2,100})")


def read_facts(meta: Metadata, name: str, mtime: float | None) -> PhotoFacts:
    """Read the facts of a photo; a field that holds garbage is None and costs nothing else.

    Args:
        name: the file's name, which may hold a date.
        mtime: the file's modification time in seconds since the epoch, or None.
    """
    moment, origin = dates.capture_time(meta, name, mtime)
    latitude, longitude = _position(meta.gps)
    known = meta.fallback
    return PhotoFacts(
        taken=moment[0] if moment else None,
        taken_from=origin if moment else None,
        utc_offset=moment[1] if moment else None,
        make=text(meta.ifd0.get(ExifTags.Base.Make)) or known.make,
        model=text(meta.ifd0.get(ExifTags.Base.Model)) or known.model,
        lens=_lens(meta) or known.lens,
        iso=_iso(meta.exif) or known.iso,
        aperture=_aperture(meta.exif) or known.aperture,
        exposure=_exposure(meta.exif) or known.exposure,
        focal_length=_rounded(within(meta.exif.get(0x920A), 0, 10_000)) or known.focal_length,
        latitude=latitude,
        longitude=longitude,
        altitude=_altitude(meta.gps) if latitude is not None else None,
        rating=_rating(meta),
    )


def _rounded(value: float | None) -> float | None:
    """Seven significant digits: 1/3 s stays itself, 2.8000000000000003 becomes 2.8."""
    return None if value is None else float(f"{value:.7g}")


def _lens(meta: Metadata) -> str | None:
    """LensModel, or the name that Adobe's programs keep in XMP."""
    match = _XMP_LENS.search(meta.xmp)
    return text(meta.exif.get(0xA434)) or (text(match[1]) if match else None)


def _rating(meta: Metadata) -> int | None:
    """Stars from XMP, else from EXIF. Cameras write 0 where nobody rated; -1 is "rejected"."""
    match = _XMP_RATING.search(meta.xmp)
    stars = int(match[1]) if match else within(meta.ifd0.get(_RATING), 0, 5)
    return int(stars or 0) or None


def _iso(exif: dict[int, Any]) -> int | None:
    """ISO speed; the tag may be an array, and saturates at 65535 in favour of longer ones."""
    values = [within(exif.get(tag), 0, 10_000_000) for tag in _ISO_TAGS]
    credible = [int(value) for value in values if value is not None]
    exact = [value for value in credible if value != _ISO_SATURATED]
    return next(iter(exact or credible), None)


def _aperture(exif: dict[int, Any]) -> float | None:
    """FNumber, else the APEX aperture value (f = 2^(Av/2))."""
    direct = within(exif.get(0x829D), 0, 1000)
    apex = within(exif.get(0x9202), 0, 20)
    return _rounded(direct or (round(2 ** (apex / 2), 1) if apex else None))


def _exposure(exif: dict[int, Any]) -> float | None:
    """Exposure time in seconds, else from the APEX shutter value (t = 2^-Tv)."""
    direct = within(exif.get(0x829A), 0, 86_400)
    apex = within(exif.get(0x9201), -17, 20)
    return _rounded(direct or (2**-apex if apex else None))


def _position(gps: dict[int, Any]) -> tuple[float | None, float | None]:
    """Latitude and longitude in signed degrees; both None unless both are credible."""
    latitude = _degrees(gps.get(2), gps.get(1), "NS", 90)
    longitude = _degrees(gps.get(4), gps.get(3), "EW", 180)
    if latitude is None or longitude is None or (latitude == 0 and longitude == 0):
        return None, None  # 0/0 is a receiver without a fix
    return latitude, longitude


def _degrees(value: Any, reference: Any, letters: str, limit: int) -> float | None:
    """Degrees, minutes and seconds with their hemisphere as one signed number."""
    side = (text(reference) or "?")[0].upper()
    if side not in letters or not isinstance(value, tuple | list) or not 1 <= len(value) <= 3:
        return None
    parts = [number(part) for part in value]
    if parts[0] is None or any(part is None or part < 0 for part in parts[:2]):
        return None
    total = sum((part or 0.0) / 60.0**i for i, part in enumerate(parts))
    if not 0 <= total <= limit:
        return None
    return round(-total if side == letters[1] else total, 7)


def _altitude(gps: dict[int, Any]) -> float | None:
    """Metres above sea level; below it where the reference says so."""
    height = within(gps.get(6), -12_000, 100_000)
    if height is None:
        return None
    below = gps.get(5) in (1, b"\x01", "1")
    return round(-abs(height) if below else height, 2)
