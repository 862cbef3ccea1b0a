"""When a photo was taken: EXIF, XMP, IPTC, GPS, the file's name, its modification time."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import datetime
from typing import Any

from PIL import ExifTags

from tintype.media.metadata import Metadata
from tintype.media.values import number, text

Moment = tuple[str, str | None]  # local wall-clock time, UTC offset

_YEARS = range(1826, 2101)  # the first photograph there is; and no camera of ours
_STAMP = re.compile(
    r"\s*(\d{4})[:\-/. ](\d{1,2})[:\-/. ](\d{1,2})"
    r"(?:[T ]+(\d{1,2})[:.](\d{1,2})(?:[:.](\d{1,2}))?(?:[.,]\d+)?)?\s*"
    r"(Z|[+-]\d{2}:?\d{2})?"
)
_OFFSET = re.compile(r"([+-])(\d{2}):?(\d{2})")
_XMP = re.compile(
    r"\b(exif:DateTimeOriginal|photoshop:DateCreated|xmp:CreateDate|exif:DateTimeDigitized)"
    r"(?:\s*=\s*[\"']|\s*>)\s*([^\"'<]{4,40})"
)
_XMP_ORDER = (
    "exif:DateTimeOriginal",
    "photoshop:DateCreated",
    "xmp:CreateDate",
    "exif:DateTimeDigitized",
)
_DATE = r"(?<!\d)((?:19|20)\d{2})([-_.]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])"
_NAME_TIME = re.compile(
    _DATE + r"(?:[-_ .T]| at )+([01]\d|2[0-3])[-_.:h ]?([0-5]\d)(?:[-_.:m ]?([0-5]\d))?"
    r"(?:\d{1,3})?(?!\d)"
)
_NAME_DATE = re.compile(_DATE + r"(?!\d)")


def capture_time(meta: Metadata, name: str, mtime: float | None) -> tuple[Moment | None, str]:
    """Find when a photo was taken.

    The file's own word comes first: DateTimeOriginal, CreateDate, XMP, IPTC, GPS. Then its
    name, then DateTime (programs set it when they save), then the modification time.

    Args:
        name: the file's name. mtime: its modification time in seconds, or None.

    Returns:
        The moment, or None, and where it came from: ``exif``, ``filename`` or ``file``.
    """
    sources: tuple[tuple[Callable[[], Moment | None], str], ...] = (
        (lambda: next(_embedded(meta), None), "exif"),
        (lambda: from_name(name), "filename"),
        (lambda: _stamp(meta.ifd0.get(ExifTags.Base.DateTime), _offset(meta, 0x9010)), "exif"),
        (lambda: _from_mtime(mtime), "file"),
    )
    for source, origin in sources:
        if (moment := source()) is not None:
            return moment, origin
    return None, "file"


def _embedded(meta: Metadata) -> Iterator[Moment]:
    """Credible moments from inside the file, best first."""
    candidates = (
        _stamp(meta.exif.get(ExifTags.Base.DateTimeOriginal), _offset(meta, 0x9011)),
        _stamp(meta.exif.get(ExifTags.Base.DateTimeDigitized), _offset(meta, 0x9012)),
        _from_xmp(meta.xmp),
        _from_iptc(meta.iptc),
        _from_gps(meta.gps),
        (meta.fallback.taken, meta.fallback.utc_offset) if meta.fallback.taken else None,
    )
    return (moment for moment in candidates if moment is not None)


def _moment(parts: tuple[str | None, ...], offset: str | None) -> Moment | None:
    """Make a moment of year, month, day[, hour, minute, second]; None if there is no such."""
    numbers = [int(part or 0) for part in parts]
    try:
        moment = datetime(*numbers)  # type: ignore[arg-type]
    except ValueError:
        return None
    if moment.year not in _YEARS or moment == datetime(1970, 1, 1):
        return None  # the epoch is an unset clock
    return moment.isoformat(timespec="seconds"), offset


def _stamp(value: Any, offset: str | None = None) -> Moment | None:
    """Read ``2021:07:04 12:34:56`` and its many relatives."""
    match = _STAMP.match(text(value) or "")
    if match is None:
        return None
    return _moment(match.groups()[:6], _tidy_offset(match[7]) or offset)


def _tidy_offset(value: str | None) -> str | None:
    """Write a UTC offset as ``+02:00``; None where it is not one."""
    if value == "Z":
        return "+00:00"
    match = _OFFSET.fullmatch((value or "").strip())
    if match is None or int(match[2]) > 14 or int(match[3]) > 59:
        return None
    return f"{match[1]}{match[2]}:{match[3]}"


def _offset(meta: Metadata, tag: int) -> str | None:
    """UTC offset of a date tag (EXIF 2.31), or the file's general one."""
    return _tidy_offset(text(meta.exif.get(tag))) or _tidy_offset(text(meta.exif.get(0x9010)))


def _from_xmp(packet: str) -> Moment | None:
    """The best date property of an XMP packet, as attribute or element."""
    found = dict(reversed(_XMP.findall(packet)))
    moments = (_stamp(found[key]) for key in _XMP_ORDER if key in found)
    return next((moment for moment in moments if moment), None)


def _from_iptc(dates: tuple[str, str] | None) -> Moment | None:
    """IPTC ``20210704`` and ``123456+0200``."""
    if dates is None or not re.fullmatch(r"\d{8}", dates[0]):
        return None
    day = dates[0]
    time = re.match(r"(\d{2})(\d{2})(\d{2})([+-]\d{4})?", dates[1])
    clock, offset = (time.groups()[:3], time[4]) if time else (("0", "0", "0"), None)
    return _moment((day[:4], day[4:6], day[6:], *clock), _tidy_offset(offset))


def _from_gps(gps: dict[int, Any]) -> Moment | None:
    """GPS date and time, which are in UTC."""
    stamp = text(gps.get(ExifTags.GPS.GPSDateStamp)) or ""
    date = re.match(r"(\d{4})\D(\d{1,2})\D(\d{1,2})", stamp)
    clock = gps.get(ExifTags.GPS.GPSTimeStamp)
    if date is None or not isinstance(clock, tuple | list):
        return None
    parts = [number(part) for part in clock[:3]]
    if len(parts) != 3 or None in parts:
        return None
    return _moment((*date.groups(), *(str(int(part or 0)) for part in parts)), "+00:00")


def from_name(name: str) -> Moment | None:
    """Read the date in names such as ``PXL_20231006_063000139`` or ``IMG-20210704-WA0001``."""
    if match := _NAME_TIME.search(name):
        year, _, month, day, *clock = match.groups()
        return _moment((year, month, day, *clock), None)
    if match := _NAME_DATE.search(name):
        return _moment((match[1], match[3], match[4]), None)
    return None


def _from_mtime(mtime: float | None) -> Moment | None:
    """The modification time as local wall-clock time of this computer."""
    if mtime is None:
        return None
    try:
        local = datetime.fromtimestamp(mtime)  # noqa: DTZ006  # wall-clock time is wanted
        return local.isoformat(timespec="seconds"), None
    except (ValueError, OverflowError, OSError):  # years that the calendar lacks
        return None
