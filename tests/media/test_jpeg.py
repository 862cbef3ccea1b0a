"""JPEGs decoded at once by OpenCV are what Pillow says they are, and damage is still damage."""

from __future__ import annotations

from io import BytesIO

import numpy as np
import pytest
from PIL import Image

from media import pictures
from tintype.errors import UnreadableImageError
from tintype.media import jpeg
from tintype.media.limits import Limits
from tintype.media.quiet import quiet


def noisy(width: int = 403, height: int = 299) -> np.ndarray:
    """A picture of odd size with something in every block."""
    noise = np.random.default_rng(0).integers(0, 40, (height, width, 3), np.uint8)
    return noise + np.array(pictures.corners(width, height)) // 2


def by_pillow(data: bytes, factor: int) -> np.ndarray:
    """The picture at a fraction of its size."""
    with Image.open(BytesIO(data)) as image:
        image.draft(None, (image.width // factor, image.height // factor))
        return np.asarray(image)


def quickly(data: bytes, factor: int) -> np.ndarray | None:
    """The same as the quick way has it."""
    with Image.open(BytesIO(data)) as image:
        image.draft(None, (image.width // factor, image.height // factor))
        return jpeg._quickly(data, image, jpeg.read_frame(data))


@pytest.mark.parametrize("factor", [1, 2, 4, 8])
@pytest.mark.parametrize("subsampling", ["4:4:4", "4:2:2", "4:2:0"])
def test_pixels_are_those_of_pillow(factor: int, subsampling: str) -> None:
    """At every fraction and sampling, restart markers or not."""
    for restarts in (0, 2):
        data = pictures.encoded(
            noisy(), "JPEG", subsampling=subsampling, restart_marker_blocks=restarts
        )
        found = quickly(data, factor)
        assert found is not None
        assert np.array_equal(found, by_pillow(data, factor))


def test_what_is_not_one_plain_scan_is_left_to_pillow() -> None:
    """Progressive, grey and CMYK pictures, and scans that end early or hold other markers."""
    picture = noisy()
    plain = pictures.encoded(picture, "JPEG")
    frame = jpeg.read_frame(plain)
    assert frame is not None
    middle = (frame.scan + len(plain)) // 2
    for data in (
        pictures.encoded(picture, "JPEG", progressive=True),
        pictures.encoded(picture[..., 0], "JPEG"),
        pictures.encoded(Image.fromarray(picture).convert("CMYK"), "JPEG"),
        plain[:middle],
        plain[:-2],
        plain[:middle] + b"\xff\xc0" + plain[middle:],
    ):
        assert quickly(data, 2) is None


def test_what_follows_the_picture_does_not_matter() -> None:
    """Telephones append a film."""
    data = pictures.encoded(noisy(), "JPEG")
    found = quickly(data + b"\xff\xfe film " * 50, 1)
    assert found is not None
    assert np.array_equal(found, by_pillow(data, 1))


def test_a_cut_file_is_refused() -> None:
    """It would otherwise be half grey."""
    data = pictures.encoded(noisy(), "JPEG")
    with quiet(), pytest.raises((UnreadableImageError, OSError)):  # as every file is decoded
        jpeg.decode(data[: len(data) // 2], 100, Limits())


def test_a_damaged_scan_prints_nothing(capfd: pytest.CaptureFixture[str]) -> None:
    """libjpeg would tell the terminal what it thinks of the data."""
    data = pictures.encoded(noisy(), "JPEG")
    frame = jpeg.read_frame(data)
    assert frame is not None
    short = data[: (frame.scan + len(data)) // 2].rstrip(b"\xff") + b"\xff\xd9"
    assert jpeg.decode(short, 1600, Limits()).width == 403
    assert capfd.readouterr().err == ""
