"""The key of a picture: the same for whatever is written beside it, another for other pixels."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageCms

from media.pictures import with_segment
from tintype.media.decode import decode
from tintype.media.picture import picture_key


def jpeg(seed: int = 1, **options: object) -> bytes:
    """A small photo of noise."""
    pixels = np.random.default_rng(seed).integers(0, 256, (40, 60, 3), np.uint8)
    data = BytesIO()
    Image.fromarray(pixels).save(data, "JPEG", **options)
    return data.getvalue()


def turned(orientation: int, **more: str) -> bytes:
    """EXIF with an orientation, and texts by tag."""
    exif = Image.Exif()
    exif[0x0112] = orientation
    exif[0x010E] = more.get("caption", "")
    return exif.tobytes()


def test_what_is_written_beside_a_picture_is_not_the_picture() -> None:
    key = picture_key(jpeg())
    assert key is not None
    assert len(key) == 20
    assert picture_key(jpeg(exif=turned(1, caption="my dog"))) == key
    assert picture_key(jpeg(comment=b"made by", dpi=(300, 300))) == key
    assert picture_key(with_segment(jpeg(), 0xE1, b"http://ns.adobe.com/xap/1.0/\0<x/>")) == key


@pytest.mark.parametrize(
    "other",
    [
        jpeg(2),
        jpeg(quality=74),
        jpeg(progressive=True),
        jpeg(subsampling=0),
        jpeg(exif=turned(6)),
        jpeg(icc_profile=ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()),
        with_segment(jpeg(), 0xEE, b"Adobe\0d\0\0\0\0\0"),
        jpeg()[:-40] + bytes([jpeg()[-40] ^ 1]) + jpeg()[-39:],
    ],
    ids=["pixels", "quality", "progressive", "colours", "turned", "profile", "adobe", "a bit"],
)
def test_what_decoding_heeds_is_the_picture(other: bytes) -> None:
    assert picture_key(other) != picture_key(jpeg())


def test_every_orientation_is_a_picture_of_its_own() -> None:
    keys = {picture_key(jpeg(exif=turned(number, caption="x"))) for number in range(1, 9)}
    assert len(keys) == 8


@given(
    segments=st.lists(
        st.tuples(st.integers(0xE0, 0xEF) | st.just(0xFE), st.binary(max_size=40)), max_size=4
    )
)
@settings(max_examples=100, deadline=None)
def test_files_of_one_key_decode_to_the_same_pixels(tmp_path_factory, segments) -> None:
    plain, other = jpeg(), jpeg()
    for marker, content in segments:
        other = with_segment(other, marker, content)
    if picture_key(plain) != picture_key(other):
        return
    path = tmp_path_factory.getbasetemp() / "any.jpg"
    first, second = decode(path, 64, plain), decode(path, 64, other)
    assert np.array_equal(first.pixels, second.pixels)
    assert (first.width, first.height) == (second.width, second.height)


@pytest.mark.parametrize("data", [b"", b"\xff\xd8", jpeg()[:100], b"\x89PNG\r\n\x1a\n" + bytes(50)])
def test_what_is_no_whole_jpeg_has_no_key(data: bytes) -> None:
    assert picture_key(data) is None


@pytest.mark.data
def test_real_photos_keep_their_key_when_a_program_writes_into_them(test_data: Path) -> None:
    paths = sorted((test_data / "files").rglob("*.jpg"))[:150]
    keys = {path: picture_key(path.read_bytes()) for path in paths}
    known = {path: key for path, key in keys.items() if key is not None}
    assert len(known) > len(paths) // 2
    for path, key in known.items():
        assert picture_key(with_segment(path.read_bytes(), 0xFE, b"a tag")) == key
