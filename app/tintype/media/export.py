"""A photo as a JPEG for others: upright, sRGB, resized, with no more about it than is wanted.

Metadata is written anew from a few known facts rather than copied and stripped: serial numbers,
names of owners, maker's notes and old thumbnails cannot slip through.
"""

from __future__ import annotations

from enum import StrEnum
from fractions import Fraction
from functools import lru_cache
from io import BytesIO
from typing import TYPE_CHECKING

from PIL import ExifTags, Image, ImageCms, TiffImagePlugin

from tintype.media.decode import decode

if TYPE_CHECKING:
    from pathlib import Path

    from tintype.types import DecodedPhoto, PhotoFacts

WHOLE = 1 << 20
"""A long side that no photo has: exports at full size."""

_FINE = 95  # from this quality on colours keep their full resolution
Tag, Gps = ExifTags.Base, ExifTags.GPS


class Keep(StrEnum):
    """What an exported photo says about itself."""

    ALL = "all"
    NO_PLACE = "no-place"
    NOTHING = "nothing"


def as_jpeg(path: Path, long_side: int, quality: int, keep: Keep) -> bytes:
    """Decode a photo and return it as JPEG bytes, never enlarged.

    Raises:
        UnreadableImageError: it cannot be decoded.
        UnreachableImageError: it cannot be read at present.
    """
    return encode(decode(path, long_side), quality, keep)


def encode(photo: DecodedPhoto, quality: int, keep: Keep) -> bytes:
    """Return a decoded photo as JPEG bytes."""
    target = BytesIO()
    Image.fromarray(photo.pixels).save(
        target,
        "JPEG",
        quality=quality,
        subsampling=0 if quality >= _FINE else 2,
        optimize=True,
        icc_profile=_srgb(),
        exif=exif_of(photo.facts, keep),
    )
    return target.getvalue()


def exif_of(facts: PhotoFacts, keep: Keep) -> bytes:
    """Return the facts that are kept as an EXIF block; empty where there is nothing to say."""
    if keep is Keep.NOTHING:
        return b""
    exif = Image.Exif()
    exif.update(_present({Tag.Make: facts.make, Tag.Model: facts.model}))
    inner = exif.get_ifd(ExifTags.IFD.Exif)
    taken = None
    if facts.taken and facts.taken_from == "exif":  # a guess is not passed on as the camera's word
        taken = facts.taken.replace("-", ":").replace("T", " ")[:19]
    inner.update(
        _present(
            {
                Tag.DateTimeOriginal: taken,
                Tag.OffsetTimeOriginal: facts.utc_offset if taken else None,
                Tag.LensModel: facts.lens,
                Tag.ISOSpeedRatings: facts.iso,
                Tag.FNumber: _ratio(facts.aperture),
                Tag.ExposureTime: _ratio(facts.exposure),
                Tag.FocalLength: _ratio(facts.focal_length),
            }
        )
    )
    if keep is Keep.ALL:
        exif.get_ifd(ExifTags.IFD.GPSInfo).update(_position(facts))
    return exif.tobytes() if exif or inner else b""


def _position(facts: PhotoFacts) -> dict[int, object]:
    if facts.latitude is None or facts.longitude is None:
        return {}
    found: dict[int, object] = {
        Gps.GPSLatitudeRef: "N" if facts.latitude >= 0 else "S",
        Gps.GPSLatitude: _sexagesimal(abs(facts.latitude)),
        Gps.GPSLongitudeRef: "E" if facts.longitude >= 0 else "W",
        Gps.GPSLongitude: _sexagesimal(abs(facts.longitude)),
    }
    if facts.altitude is not None:
        found[Gps.GPSAltitudeRef] = b"\0" if facts.altitude >= 0 else b"\1"
        found[Gps.GPSAltitude] = _ratio(abs(facts.altitude))
    return found


def _sexagesimal(degrees: float) -> tuple[TiffImagePlugin.IFDRational, ...]:
    """Degrees, minutes and seconds, to a thousandth of a second."""
    thousandths = round(degrees * 3_600_000)
    return (
        TiffImagePlugin.IFDRational(thousandths // 3_600_000),
        TiffImagePlugin.IFDRational(thousandths // 60_000 % 60),
        TiffImagePlugin.IFDRational(thousandths % 60_000, 1000),
    )


def _ratio(value: float | None) -> TiffImagePlugin.IFDRational | None:
    if value is None:
        return None
    part = Fraction(value).limit_denominator(100_000)
    return TiffImagePlugin.IFDRational(part.numerator, part.denominator)


def _present(values: dict[int, object]) -> dict[int, object]:
    return {int(tag): value for tag, value in values.items() if value is not None}


@lru_cache(maxsize=1)
def _srgb() -> bytes:
    return ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
