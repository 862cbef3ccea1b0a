"""Every real file at hand gives pixels or one credible reason."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from tintype.errors import UnreadableImageError
from tintype.media.decode import decode
from tintype.media.scan import scan

pytestmark = pytest.mark.data

# Files outside the folders of broken ones that are rightly refused.
REFUSED = {
    "DSC_0238(1).JPG": "empty file",
    "DSC_0238.JPG": "empty file",
    "DSC_0238_1.JPG": "empty file",
    "16bit-HDR-P3-nclx.jxl": "JPEG XL is not a format Tintype reads",
    "8bit-sRGB.jxl": "JPEG XL is not a format Tintype reads",
}
REASONS = ("truncated", "damaged", "decompression bomb", "empty file", "not an image", "too large")


def outcomes(folder: Path) -> dict[str, str]:
    """Reasons by file name, empty where a photo decodes."""
    found = {}
    for file in scan([folder]):
        try:
            photo = decode(file.path, 256)
        except UnreadableImageError as error:
            found[file.path.name] = str(error)
        else:
            assert 0 < max(photo.pixels.shape[:2]) <= 256
            assert photo.pixels.dtype == np.uint8
            found[file.path.name] = ""
    return found


@pytest.mark.parametrize(
    "folder", ["exif-samples", "exif-orientation", "immich-test-assets", "google-takeout"]
)
def test_every_sound_file_decodes(test_data: Path, folder: str) -> None:
    found = outcomes(test_data / "files" / folder)
    assert len(found) >= 14
    refused = {name: reason for name, reason in found.items() if reason}
    assert refused == {name: why for name, why in REFUSED.items() if name in found}


def test_the_heif_collection(test_data: Path) -> None:
    assert not any(outcomes(test_data / "files" / "pillow_heif" / "heif").values())
    assert not any(outcomes(test_data / "files" / "pillow_heif" / "non_heif").values())
    broken = outcomes(test_data / "files" / "pillow_heif" / "heif_corrupted")
    assert broken.pop("empty.heic") == "empty file"
    assert len(broken) == 2
    assert all(reason.startswith("truncated (at least ") for reason in broken.values())


def test_fuzzers_finds_neither_crash_nor_pass_in_silence(test_data: Path) -> None:
    found = outcomes(test_data / "files" / "pillow_bad")
    assert len(found) >= 50
    for name, reason in found.items():
        kind = name.rpartition(".")[2]
        if kind in {"sgi", "fli", "dds", "blp", "tga", "ico", "icns"}:
            assert reason.endswith("is not a format Tintype reads"), name
        else:
            assert reason == "" or reason.startswith(REASONS), name
    assert found["decompression_bomb.gif"].startswith("decompression bomb: 65535x")
    assert found["truncated_image.png"] == "truncated (at least 23651 bytes missing)"
    assert found["truncated_jpeg.jpg"].startswith("truncated")
    assert found["broken_data_stream.png"].startswith("damaged")


@pytest.mark.parametrize("bits", [8, 10, 12])
@pytest.mark.parametrize("mode", ["L", "LA", "RGB", "RGBA"])
@pytest.mark.parametrize("size", ["128x128", "29x100"])
def test_heif_of_all_depths_looks_like_its_png(
    test_data: Path, mode: str, bits: int, size: str
) -> None:
    folder = test_data / "files" / "pillow_heif"
    path = folder / "heif" / f"{mode}_{bits}__{size}.heif"
    if not path.exists():
        pytest.skip(f"there is no {path.name}")
    depth = 16 if bits > 8 and mode != "L" else 8  # that collection's L_16 is another picture
    other = folder / "non_heif" / f"{mode}_{depth}__{size}.png"
    difference = decode(path, 128).pixels.astype(int) - decode(other, 128).pixels
    assert np.abs(difference).mean() < 4
