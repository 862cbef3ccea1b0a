"""Whatever is wrong with a file becomes one short reason, never another exception."""

from __future__ import annotations

import struct
import subprocess
import sys
import zlib
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from media import pictures
from tintype.errors import UnreadableImageError
from tintype.media.decode import decode
from tintype.media.limits import Limits
from tintype.types import DecodedPhoto


def reason_for(data: bytes, name: str = "photo.jpg", limits: Limits | None = None) -> str:
    with pytest.raises(UnreadableImageError) as caught:
        decode(Path(name), 256, data, limits)
    return str(caught.value)


def decoded_or_reason(data: bytes, name: str) -> DecodedPhoto | str:
    try:
        return decode(Path(name), 64, data)
    except UnreadableImageError as error:
        return str(error)


@cache
def sample(kind: str) -> bytes:
    if kind == "HEIF":
        return pictures.heic()
    if kind == "RAW":
        return pictures.dng(pictures.corners(64, 48))
    return pictures.encoded(pictures.corners(200, 150), kind)


@pytest.mark.parametrize(
    ("data", "name", "reason"),
    [
        (b"", "a.jpg", "empty file"),
        (b"", "a.dng", "empty file"),
        (b"\0" * 5000, "a.jpg", "damaged: the file holds only zeros"),
        (b"\0" * 5000, "a.nef", "damaged: the file holds only zeros"),
        (b"<!doctype html><html>", "a.jpg", "not an image: it holds text"),
        (bytes(range(128, 256)) * 9, "a.png", "not an image"),
        (b"BM, as in text that is no bitmap", "a.bmp", "not an image: it holds text"),
        (b"\xff\x0a" + b"\x80" * 99, "a.jxl", "JPEG XL is not a format Tintype reads"),
        (b"\x80" * 99, "a.tga", "TGA is not a format Tintype reads"),
        (b"%PDF-1.4", "a.jpg", "PDF is not a format Tintype reads"),
        (
            b"\0\0\0\x18ftypmp42" + b"\0" * 99,
            "a.jpg",
            "MP4 or QuickTime (video) is not a format Tintype reads",
        ),
        (b"\x89PNG\r\n\x1a\n" + b"\x81" * 99, "a.png", "damaged: its header cannot be read"),
        (b"\x80junk" * 99, "a.nef", "damaged, or a raw file of an unknown camera"),
    ],
)
def test_what_is_no_photo_says_what_it_is(data: bytes, name: str, reason: str) -> None:
    assert reason_for(data, name) == reason


def test_a_library_that_lets_pillow_fill_up_truncated_files_changes_nothing(monkeypatch) -> None:
    """face_recognition does so for the whole process, just by being imported."""
    monkeypatch.setattr("PIL.ImageFile.LOAD_TRUNCATED_IMAGES", True)
    assert "truncated" in reason_for(sample("JPEG")[:-200])


@pytest.mark.parametrize("share", [0.5, 0.9])
@pytest.mark.parametrize("kind", ["JPEG", "PNG", "GIF", "BMP", "TIFF", "WEBP", "AVIF", "HEIF"])
def test_truncated_files_are_called_truncated_or_damaged(kind: str, share: float) -> None:
    data = sample(kind)
    cut = data[: int(len(data) * share)]
    reason = reason_for(cut)
    assert reason.startswith(("truncated", "damaged"))
    if kind in {"PNG", "WEBP", "AVIF", "HEIF"}:
        missing = int(reason.removeprefix("truncated (at least ").removesuffix(" bytes missing)"))
        assert 0 < missing <= len(data) - len(cut)
        assert share < 0.9 or missing == len(data) - len(cut)
    if kind in {"JPEG", "BMP", "GIF"}:
        assert reason == "truncated: the file ends before the picture does"


def test_a_raw_file_without_its_data_is_refused() -> None:
    assert reason_for(sample("RAW")[:3000], "a.dng").startswith("damaged")


def chunk(kind: bytes, content: bytes) -> bytes:
    body = kind + content
    return struct.pack(">I", len(content)) + body + struct.pack(">I", zlib.crc32(body))


def huge_png(width: int, height: int) -> bytes:
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(b"\0" * 9999))


def huge_gif(width: int, height: int) -> bytes:
    data = bytearray(sample("GIF"))
    struct.pack_into("<HH", data, 6, width, height)
    return bytes(data)


def huge_bmp(width: int, height: int) -> bytes:
    data = bytearray(sample("BMP"))
    struct.pack_into("<ii", data, 18, width, height)
    return bytes(data)


def huge_tiff(width: int, height: int) -> bytes:
    tiff = pictures.Tiff()
    strip = tiff.add(b"\0" * 64)
    tags = [(256, 4, width), (257, 4, height), (258, 3, [8, 8, 8]), (259, 3, 1), (262, 3, 2)]
    tags += [(273, 4, strip), (277, 3, 3), (278, 4, height), (279, 4, 64)]
    return tiff.finish(tiff.directory(*tags))


def huge_jpeg(width: int, height: int, *, progressive: bool = False) -> bytes:
    data = bytearray(
        pictures.encoded(pictures.corners(), "JPEG", progressive=progressive, quality=50)
    )
    frame = data.index(b"\xff\xc2" if progressive else b"\xff\xc0")
    struct.pack_into(">HH", data, frame + 5, height, width)
    return bytes(data)


@pytest.mark.parametrize("make", [huge_png, huge_gif, huge_bmp, huge_tiff, huge_jpeg])
def test_bombs_are_refused_by_their_header(make) -> None:
    """At once: nothing of the promised size is ever allocated."""
    import tracemalloc

    data = make(40000, 40000)
    tracemalloc.start()
    reason = reason_for(data)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert reason.startswith("decompression bomb: 40000x40000 pixels from a file of ")
    assert peak < 4 << 20


def test_a_progressive_jpeg_counts_with_its_coefficients() -> None:
    """They must be held whole, while a baseline JPEG of the same size is read row by row."""
    limits = Limits(memory=6_000_000)
    noise = Image.effect_noise((2000, 2000), 50)
    baseline = pictures.encoded(noise, "JPEG")
    assert decode(Path("a.jpg"), 256, baseline, limits).width == 2000
    progressive = pictures.encoded(noise, "JPEG", progressive=True)
    assert reason_for(progressive, limits=limits).startswith("too large: 2000x2000 pixels")


def test_thousands_of_empty_scans_are_a_bomb() -> None:
    data = huge_jpeg(6000, 6000, progressive=True)
    scan = b"\xff\xda\x00\x08\x01\x01\x00\x01\x01\x00\x00"
    assert reason_for(data[:-2] + scan * 6000 + data[-2:]).startswith("decompression bomb: 60")


def test_a_picture_that_is_large_and_not_a_bomb_says_so() -> None:
    data = pictures.encoded(Image.effect_noise((400, 400), 90).convert("RGB"), "PNG")
    reason = reason_for(data, limits=Limits(memory=100_000))
    assert reason == "too large: 400x400 pixels need 640 kB of memory"


def test_later_frames_of_absurd_extent_do_not_matter() -> None:
    first, other = Image.new("RGB", (20, 20), "red"), Image.new("RGB", (20, 20), "blue")
    data = bytearray(pictures.encoded(first, "GIF", save_all=True, append_images=[other]))
    last = data.rindex(b"\x2c")
    struct.pack_into("<HH", data, last + 5, 65535, 65535)
    assert decode(Path("a.gif"), 64, bytes(data)).width == 20


def damage(kind: str) -> st.SearchStrategy[bytes]:
    """A valid file with some bytes changed, cut out or cut off."""
    data = sample(kind)
    place = st.integers(0, len(data) - 1)

    def apply(changes: list[tuple[int, int]], cut: tuple[int, int], end: int) -> bytes:
        made = bytearray(data)
        for at, value in changes:
            made[at] = value
        del made[cut[0] : cut[0] + cut[1]]
        return bytes(made[:end])

    return st.builds(
        apply,
        st.lists(st.tuples(place, st.integers(0, 255)), max_size=8),
        st.tuples(place, st.integers(0, 20)),
        st.one_of(st.just(len(data)), place),
    )


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "GIF", "TIFF", "WEBP", "HEIF", "AVIF", "RAW"])
def test_damage_gives_pixels_or_a_reason_and_nothing_else(kind: str) -> None:
    names = {"HEIF": "a.heic", "RAW": "a.dng"}

    @settings(max_examples=60)
    @given(damage(kind))
    def check(data: bytes) -> None:
        outcome = decoded_or_reason(data, names.get(kind, "a.jpg"))
        if isinstance(outcome, str):
            assert 0 < len(outcome) < 200
            assert "\n" not in outcome
        else:
            assert outcome.pixels.shape[2] == 3
            assert max(outcome.pixels.shape[:2]) <= 64

    check()


@given(st.binary(max_size=400))
@settings(max_examples=100)
def test_any_bytes_give_pixels_or_a_reason(data: bytes) -> None:
    for name in ("a.jpg", "a.dng"):
        assert decoded_or_reason(data, name)


def test_a_garbled_item_name_does_not_take_the_process_down() -> None:
    """It once did, inside the HEIF library: hence a process of its own."""
    data = pictures.heic().replace(b"Exif", b"E\xffif", 1)
    code = (
        "import sys; from pathlib import Path; from tintype.media.decode import decode\n"
        "decode(Path('a.heic'), 64, sys.stdin.buffer.read())"
    )
    child = subprocess.run(
        [sys.executable, "-c", code], input=data, capture_output=True, check=False
    )
    assert child.returncode == 1
    assert b"damaged: its list of items is garbled" in child.stderr


def test_native_libraries_do_not_write_to_standard_error(capfd: pytest.CaptureFixture[str]) -> None:
    image = Image.new("1", (200, 200))
    data = bytearray(pictures.encoded(image, "TIFF", compression="group4"))
    data[8:20] = b"\xff\x00\x55\xaa" * 3
    assert decoded_or_reason(bytes(data), "a.tif")
    assert capfd.readouterr().err == ""
