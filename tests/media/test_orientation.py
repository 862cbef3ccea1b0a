"""Whatever way a camera was held, pixels come out upright: once, and in every format."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from media import pictures
from tintype.media.decode import decode

ORIENTATIONS = range(1, 9)


def decoded(data: bytes, long_side: int = 1024):
    return decode(Path("photo"), long_side, data)


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "TIFF", "AVIF"])
@pytest.mark.parametrize("orientation", ORIENTATIONS)
def test_exif_orientation_is_applied_once(kind: str, orientation: int) -> None:
    stored = np.ascontiguousarray(pictures.STORED[orientation](pictures.corners(96, 64)))
    photo = decoded(pictures.encoded(stored, kind, exif=pictures.exif_of(orientation)))
    assert (photo.width, photo.height) == (96, 64)
    assert photo.pixels.shape == (64, 96, 3)
    assert photo.pixels.flags.c_contiguous
    assert pictures.is_upright(photo.pixels)


@pytest.mark.parametrize("orientation", ORIENTATIONS)
def test_reduced_photos_are_turned_too(orientation: int) -> None:
    stored = np.ascontiguousarray(pictures.STORED[orientation](pictures.corners(960, 640)))
    photo = decoded(pictures.encoded(stored, "JPEG", exif=pictures.exif_of(orientation)), 100)
    assert (photo.width, photo.height) == (960, 640)
    assert photo.pixels.shape == (67, 100, 3)
    assert pictures.is_upright(photo.pixels)


@pytest.mark.parametrize("value", [0, 9, 65535])
def test_impossible_orientations_count_as_upright(value: int) -> None:
    photo = decoded(
        pictures.encoded(pictures.corners(), "JPEG", exif=pictures.exif_of(value)), 1024
    )
    assert pictures.is_upright(photo.pixels)


@pytest.mark.parametrize("turns", range(4))
def test_heic_is_turned_by_its_container_and_not_again_by_exif(turns: int) -> None:
    """The file's EXIF says 6 throughout."""
    photo = decoded(pictures.heic(turns))
    shown = np.rot90(photo.pixels, -turns)
    assert pictures.is_upright(shown, tolerance=30)
    assert (photo.width, photo.height) == ((64, 48) if turns % 2 == 0 else (48, 64))


@pytest.mark.parametrize("orientation", [1, 3, 6, 8])
def test_developed_raw_is_upright(orientation: int) -> None:
    stored = np.ascontiguousarray(pictures.STORED[orientation](pictures.corners(384, 256)))
    photo = decoded(pictures.dng(stored, orientation), 100)
    assert (photo.width, photo.height) == (384, 256)
    assert photo.pixels.shape == (67, 100, 3)
    assert pictures.is_upright(photo.pixels, tolerance=60)


@pytest.mark.parametrize("orientation", [1, 3, 6, 8])
@pytest.mark.parametrize("how", ["stored", "says so", "turned"])
def test_raw_preview_is_upright(orientation: int, how: str) -> None:
    """A preview may lie as the sensor did, say so in its own EXIF, or be turned already."""
    upright = pictures.corners(384, 256)
    stored = np.ascontiguousarray(pictures.STORED[orientation](upright))
    if how == "turned" and orientation == 3:
        pytest.skip("a half turn cannot be told from its sides")
    shown = upright if how == "turned" else stored
    exif = pictures.exif_of(orientation) if how == "says so" else b""
    preview = pictures.encoded(shown, "JPEG", exif=exif, quality=95)
    size = shown.shape[1], shown.shape[0]
    photo = decoded(pictures.dng(stored // 8, orientation, preview, size))
    assert (photo.width, photo.height) == (384, 256)
    assert pictures.is_upright(photo.pixels)  # the sensor's data are much darker


@pytest.mark.data
@pytest.mark.parametrize("shape", ["Landscape", "Portrait"])
def test_real_photos_of_all_orientations_agree(test_data: Path, shape: str) -> None:
    folder = test_data / "files" / "exif-orientation"
    first = decode(folder / f"{shape}_1.jpg", 256)
    for orientation in ORIENTATIONS:
        photo = decode(folder / f"{shape}_{orientation}.jpg", 256)
        assert (photo.width, photo.height) == (first.width, first.height)
        difference = photo.pixels.astype(int) - first.pixels
        assert np.abs(difference).mean() < 3


@pytest.mark.data
def test_a_real_portrait_beside_its_turned_copy(test_data: Path) -> None:
    folder = test_data / "files" / "immich-test-assets" / "metadata" / "faces"
    one, other = (decode(folder / f"portrait{end}.jpg", 128) for end in ("", "-orientation-6"))
    assert one.pixels.shape == other.pixels.shape
    assert np.abs(one.pixels.astype(int) - other.pixels).mean() < 6


def test_orientation_in_xmp_alone_is_honoured() -> None:
    """As Pillow and image viewers do it."""
    packet = b'<x:xmpmeta><rdf:Description tiff:Orientation="6"/></x:xmpmeta>'
    stored = np.ascontiguousarray(pictures.STORED[6](pictures.corners()))
    photo = decoded(pictures.encoded(Image.fromarray(stored), "JPEG", xmp=packet))
    assert pictures.is_upright(photo.pixels)
