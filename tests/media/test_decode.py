"""Every format and colour mode becomes the same RGB pixels."""

from __future__ import annotations

import os
import warnings
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageCms

from media import pictures
from tintype.errors import UnreachableImageError, UnreadableImageError
from tintype.media.decode import decode, read_photo
from tintype.media.limits import Limits

CORNERS = Image.fromarray(pictures.corners())


def decoded(data: bytes, long_side: int = 1024, name: str = "photo"):
    return decode(Path(name), long_side, data)


def ramp16(channels: int) -> np.ndarray:
    """16-bit values from black to white, left to right: ``[8, 64, channels]``."""
    row = np.linspace(0, 65535, 64).astype(np.uint16)
    return np.repeat(np.repeat(row[None, :, None], 8, axis=0), channels, axis=2)


@pytest.mark.parametrize(
    ("kind", "options", "name"),
    [
        ("JPEG", {"quality": 95}, "JPEG"),
        ("JPEG", {"quality": 95, "progressive": True}, "JPEG"),
        ("JPEG", {"quality": 95, "subsampling": "4:4:4"}, "JPEG"),
        ("MPO", {"quality": 95}, "JPEG"),
        ("PNG", {}, "PNG"),
        ("WEBP", {"lossless": True}, "WEBP"),
        ("WEBP", {"quality": 95}, "WEBP"),
        ("TIFF", {}, "TIFF"),
        ("TIFF", {"compression": "tiff_lzw"}, "TIFF"),
        ("TIFF", {"compression": "jpeg", "quality": 95}, "TIFF"),
        ("GIF", {}, "GIF"),
        ("BMP", {}, "BMP"),
        ("AVIF", {"quality": 90}, "AVIF"),
        ("JPEG2000", {}, "JPEG2000"),
    ],
)
def test_formats(kind: str, options: dict, name: str) -> None:
    photo = decoded(pictures.encoded(CORNERS, kind, **options))
    assert photo.format == name
    assert (photo.width, photo.height) == (64, 48)
    assert photo.pixels.shape == (48, 64, 3)
    assert photo.pixels.dtype == np.uint8
    assert photo.pixels.flags.c_contiguous
    assert pictures.is_upright(photo.pixels)


def test_heic() -> None:
    photo = decoded(pictures.heic())
    assert photo.format == "HEIF"
    assert photo.pixels.flags.c_contiguous
    assert pictures.is_upright(photo.pixels, tolerance=30)
    assert photo.facts.taken == "2021-07-04T12:34:56"
    assert photo.facts.make == "Maker"


@pytest.mark.parametrize("kind", ["PNG", "TIFF", "JPEG2000"])
def test_deep_grey_is_scaled_not_clipped(kind: str) -> None:
    image = Image.fromarray(ramp16(1)[..., 0])
    row = decoded(pictures.encoded(image, kind)).pixels[4, :, 0].astype(int)
    assert row[0] == 0
    assert row[-1] == 255
    assert abs(row[32] - 129) <= 2


def png(values: np.ndarray) -> bytes:
    """A PNG of 16-bit channels, which Pillow cannot write."""
    import cv2

    done, data = cv2.imencode(".png", values)
    assert done
    return data.tobytes()


@pytest.mark.parametrize("channels", [3, 4])
def test_deep_colour_is_scaled_not_clipped(channels: int) -> None:
    values = ramp16(channels)
    if channels == 4:
        values[..., 3] = 65535
    row = decoded(png(values)).pixels[4, :, 1].astype(int)
    assert row[0] == 0
    assert row[-1] == 255
    assert abs(row[32] - 129) <= 2


def test_deep_tiff_in_tiles_or_strips() -> None:
    import tifffile

    for options in ({}, {"tile": (16, 16), "compression": "zlib"}):
        from io import BytesIO

        buffer = BytesIO()
        tifffile.imwrite(buffer, ramp16(3), photometric="rgb", **options)
        row = decoded(buffer.getvalue()).pixels[4, :, 0].astype(int)
        assert row[0] == 0
        assert row[-1] == 255
        assert abs(row[32] - 129) <= 2


@pytest.mark.parametrize(("values", "middle"), [((0.0, 1.0), 128), ((0.0, 5000.0), 10)])
def test_floating_point_tiff(values: tuple[float, float], middle: int) -> None:
    image = Image.fromarray(np.linspace(*values, 64, dtype=np.float32)[None].repeat(8, 0))
    row = decoded(pictures.encoded(image, "TIFF")).pixels[4, :, 0].astype(int)
    assert row[0] == 0
    assert abs(row[32] - middle) <= 2


@pytest.mark.parametrize("kind", ["JPEG", "TIFF"])
def test_cmyk(kind: str) -> None:
    photo = decoded(pictures.encoded(CORNERS.convert("CMYK"), kind))
    assert pictures.is_upright(photo.pixels, tolerance=30)


@pytest.mark.parametrize(
    ("kind", "mode"),
    [("PNG", "P"), ("GIF", "P"), ("TIFF", "P"), ("BMP", "P"), ("PNG", "RGBA"), ("TIFF", "YCbCr")],
)
def test_palettes_and_other_modes(kind: str, mode: str) -> None:
    image = CORNERS.quantize(16) if mode == "P" else CORNERS.convert(mode)
    assert pictures.is_upright(decoded(pictures.encoded(image, kind)).pixels)


@pytest.mark.parametrize(
    ("kind", "mode"), [("PNG", "1"), ("PNG", "L"), ("JPEG", "L"), ("TIFF", "1")]
)
def test_grey_and_bits_become_rgb(kind: str, mode: str) -> None:
    image = Image.new("L", (16, 8), 255)
    image.paste(0, (0, 0, 8, 8))
    pixels = decoded(pictures.encoded(image.convert(mode), kind)).pixels
    assert pixels.shape == (8, 16, 3)
    assert pixels[4, 2].max() < 5
    assert pixels[4, 14].min() > 250


def test_lab_tiff() -> None:
    lab = ImageCms.createProfile("LAB")
    into = ImageCms.buildTransform(ImageCms.createProfile("sRGB"), lab, "RGB", "LAB")
    image = ImageCms.applyTransform(CORNERS, into)
    assert pictures.is_upright(decoded(pictures.encoded(image, "TIFF")).pixels, tolerance=30)


@pytest.mark.parametrize("mode", ["RGBA", "LA"])
@pytest.mark.parametrize("long_side", [64, 16])
def test_alpha_is_laid_on_white(mode: str, long_side: int) -> None:
    """Fully transparent black is white; half transparent black is grey."""
    image = Image.new(mode, (64, 64), (0,) * len(mode))
    image.paste((0,) * (len(mode) - 1) + (128,), (0, 0, 32, 64))
    pixels = decoded(pictures.encoded(image, "PNG"), long_side).pixels
    assert pixels[4, -2].tolist() == [255, 255, 255]
    assert np.abs(pixels[4, 2].astype(int) - 127).max() <= 1


def test_transparent_palette_entry_is_laid_on_white() -> None:
    image = Image.new("P", (8, 8), 0)
    image.putpalette([200, 0, 0, 0, 0, 200])
    data = pictures.encoded(image, "PNG", transparency=0)
    assert decoded(data).pixels[2, 2].tolist() == [255, 255, 255]


@pytest.mark.parametrize("kind", ["GIF", "WEBP", "PNG"])
def test_animations_show_their_first_frame(kind: str) -> None:
    other = Image.new("RGB", (64, 48), (1, 2, 3))
    options = {"lossless": True} if kind == "WEBP" else {}
    data = pictures.encoded(CORNERS, kind, save_all=True, append_images=[other], **options)
    assert pictures.is_upright(decoded(data).pixels)


def wide_profile() -> bytes:
    """An RGB profile with much wider primaries than sRGB, described as such."""
    from struct import pack

    def s15(*values: float) -> bytes:
        return b"".join(pack(">i", round(value * 65536)) for value in values)

    tags = {
        b"desc": b"desc\0\0\0\0" + pack(">I", 5) + b"Wide\0" + b"\0" * 78,
        b"wtpt": b"XYZ \0\0\0\0" + s15(0.9642, 1.0, 0.8249),
        b"rXYZ": b"XYZ \0\0\0\0" + s15(0.7977, 0.2880, 0.0),
        b"gXYZ": b"XYZ \0\0\0\0" + s15(0.1352, 0.7119, 0.0),
        b"bXYZ": b"XYZ \0\0\0\0" + s15(0.0313, 0.0001, 0.8249),
        **{
            name: b"curv\0\0\0\0" + pack(">IH", 1, 0x01CD) + b"\0\0"
            for name in (b"rTRC", b"gTRC", b"bTRC")
        },
    }
    table, body, start = b"", b"", 128 + 4 + 12 * len(tags)
    for name, content in tags.items():
        table += name + pack(">II", start + len(body), len(content))
        body += content + b"\0" * (-len(content) % 4)
    size = start + len(body)
    head = pack(">I4xI4s4s4s", size, 0x02400000, b"mntr", b"RGB ", b"XYZ ").ljust(36, b"\0")
    head += b"acsp".ljust(32, b"\0") + s15(0.9642, 1.0, 0.8249)
    return head.ljust(128, b"\0") + pack(">I", len(tags)) + table + body


@pytest.mark.parametrize("kind", ["PNG", "JPEG"])
def test_wide_gamut_profiles_are_converted(kind: str) -> None:
    """The same numbers mean a stronger colour in a wider space."""
    image = Image.new("RGB", (32, 32), (120, 160, 120))
    plain = decoded(pictures.encoded(image, kind)).pixels[5, 5].astype(int)
    wide = decoded(pictures.encoded(image, kind, icc_profile=wide_profile())).pixels[5, 5]
    assert int(wide[1]) - int(wide[0]) > plain[1] - plain[0] + 5


@pytest.mark.parametrize("profile", [b"junk", wide_profile()[:150]])
def test_broken_profiles_are_ignored(profile: bytes) -> None:
    data = pictures.encoded(CORNERS, "PNG", icc_profile=profile)
    assert pictures.is_upright(decoded(data).pixels)


@pytest.mark.parametrize("name", ["photo.jpg", "photo.dng", "photo.txt", "photo"])
def test_content_decides_and_not_the_name(name: str) -> None:
    assert decoded(pictures.encoded(CORNERS, "PNG"), name=name).format == "PNG"


def test_a_plain_tiff_is_no_raw_file_and_a_dng_is_one_under_any_name() -> None:
    assert decoded(pictures.encoded(CORNERS, "TIFF"), name="scan.tif").format == "TIFF"
    dng = pictures.dng(pictures.corners(128, 96))
    assert decoded(dng, name="photo.tif").format == "RAW"
    assert decoded(dng, name="photo.dng").format == "RAW"


@pytest.mark.parametrize(
    ("size", "expected"),
    [
        ((640, 480), (480, 640)),
        ((1024, 500), (500, 1024)),
        ((1500, 1000), (683, 1024)),
        ((4096, 2731), (683, 1024)),
        ((3000, 10), (3, 1024)),
        ((1, 3000), (1024, 1)),
    ],
)
@pytest.mark.parametrize("kind", ["JPEG", "PNG"])
def test_photos_are_reduced_to_the_long_side_and_never_enlarged(
    kind: str, size: tuple[int, int], expected: tuple[int, int]
) -> None:
    photo = decoded(pictures.encoded(Image.new("RGB", size, (9, 99, 200)), kind))
    assert (photo.width, photo.height) == size
    assert photo.pixels.shape[:2] == expected
    assert np.abs(photo.pixels.astype(int) - (9, 99, 200)).max() <= 2


def test_a_jpeg_may_come_out_three_percent_smaller_but_not_more() -> None:
    for width in (3900, 4000, 4096):
        data = pictures.encoded(Image.new("RGB", (width, 300)), "JPEG")
        assert 0.97 * 1024 - 1 <= decoded(data).pixels.shape[1] <= 1024


def test_reduction_averages_and_does_not_alias() -> None:
    """One-pixel stripes become even grey."""
    stripes = np.zeros((600, 1800, 3), np.uint8)
    stripes[:, ::2] = 255
    for kind in ("PNG", "BMP"):
        pixels = decoded(pictures.encoded(stripes, kind), 300).pixels
        assert np.abs(pixels.astype(int) - 127).max() <= 2


def test_scale_leads_back_to_the_full_photo() -> None:
    photo = decoded(pictures.encoded(Image.new("RGB", (2000, 1000)), "PNG"), 500)
    assert photo.scale == 0.25


def test_raw_preview_too_small_for_the_purpose_is_not_used() -> None:
    """A dark sensor and a bright tiny preview tell which one was shown."""
    stored = np.zeros((256, 384, 3), np.uint8)
    preview = pictures.encoded(Image.new("RGB", (96, 64), (250, 250, 250)), "JPEG")
    data = pictures.dng(stored, 1, preview, (96, 64))
    developed = decoded(data, 384)
    assert developed.pixels.mean() < 60
    assert developed.pixels.shape == (256, 384, 3)
    small = decoded(data, 96)
    assert small.pixels.mean() > 240
    assert (small.width, small.height) == (384, 256)


def test_raw_with_a_broken_preview_is_developed() -> None:
    preview = pictures.encoded(CORNERS.resize((384, 256)), "JPEG")[:900]
    photo = decoded(pictures.dng(pictures.corners(384, 256), 1, preview, (384, 256)), 200)
    assert pictures.is_upright(photo.pixels, tolerance=60)


def test_raw_facts_come_from_its_tables() -> None:
    facts = decoded(pictures.dng(pictures.corners(128, 96))).facts
    assert (facts.make, facts.model) == ("Maker", "Model One")
    assert facts.taken == "2022-03-04T05:06:07"
    assert (facts.iso, facts.aperture, facts.exposure) == (400, 2.8, 0.004)


def test_facts_come_with_the_pixels(tmp_path: Path) -> None:
    path = tmp_path / "IMG_20200102_030405.jpg"
    path.write_bytes(pictures.encoded(CORNERS, "JPEG"))
    assert decode(path, 64).facts.taken == "2020-01-02T03:04:05"
    other = tmp_path / "a.png"
    other.write_bytes(pictures.encoded(CORNERS, "PNG"))
    os.utime(other, (1_000_000_000, 1_000_000_000))
    assert decode(other, 64).facts.taken_from == "file"


def test_photos_are_left_untouched(tmp_path: Path) -> None:
    path = tmp_path / "a.jpg"
    path.write_bytes(pictures.encoded(CORNERS, "JPEG"))
    path.chmod(0o400)
    before = path.stat()
    decode(path, 32)
    after = path.stat()
    assert (before.st_mtime_ns, before.st_mode, before.st_size) == (
        after.st_mtime_ns,
        after.st_mode,
        after.st_size,
    )
    assert [entry.name for entry in tmp_path.iterdir()] == ["a.jpg"]


def test_missing_files_and_folders_have_a_reason(tmp_path: Path) -> None:
    with pytest.raises(UnreachableImageError, match="not there"):
        decode(tmp_path / "gone.jpg", 64)
    with pytest.raises(UnreadableImageError, match="not a file"):
        decode(tmp_path, 64)


def test_enormous_files_are_not_read(tmp_path: Path) -> None:
    path = tmp_path / "big.jpg"
    with path.open("wb") as file:
        file.truncate(3 << 30)  # sparse
    with pytest.raises(UnreadableImageError, match="too large: a file of 3221 MB"):
        read_photo(path)


def test_global_settings_are_as_before() -> None:
    """Neither Pillow's limit nor the warning filters keep a trace of decoding."""
    limit, filters = Image.MAX_IMAGE_PIXELS, list(warnings.filters)
    decoded(pictures.encoded(CORNERS, "TIFF"))
    with pytest.raises(UnreadableImageError):
        decoded(b"II*\0junkjunkjunk")
    assert limit == Image.MAX_IMAGE_PIXELS
    assert filters == list(warnings.filters)


def test_heavy_decodes_wait_for_the_turnstile() -> None:
    class Counter:
        entered = 0

        def __enter__(self) -> None:
            self.entered += 1

        def __exit__(self, *_: object) -> None:
            pass

    turnstile = Counter()
    limits = Limits(heavy=100_000, turnstile=turnstile)
    decode(Path("light"), 64, pictures.encoded(CORNERS, "PNG"), limits)
    assert turnstile.entered == 0
    decode(Path("heavy"), 64, pictures.encoded(Image.new("RGB", (400, 400)), "PNG"), limits)
    assert turnstile.entered == 1


def test_threads_may_decode_at_the_same_time() -> None:
    from concurrent.futures import ThreadPoolExecutor

    files = [pictures.encoded(CORNERS, kind) for kind in ("JPEG", "PNG", "TIFF", "WEBP")] * 10
    filters = list(warnings.filters)
    with ThreadPoolExecutor(4) as pool:
        photos = list(pool.map(decoded, files))
    assert all(pictures.is_upright(photo.pixels) for photo in photos)
    assert filters == list(warnings.filters)


@pytest.mark.parametrize(
    ("width", "exactly", "roughly"),
    [
        pytest.param(600, 300, 300, id="a fraction is just as large"),
        pytest.param(760, 300, 380, id="a fraction is a little larger"),
        pytest.param(800, 300, 300, id="a fraction is far larger"),
        pytest.param(592, 296, 296, id="a fraction is a little smaller"),
        pytest.param(200, 200, 200, id="smaller at once"),
    ],
)
def test_roughly_a_cheap_fraction_of_a_jpeg_is_left_as_it_is(width, exactly, roughly) -> None:
    data = pictures.encoded(Image.new("RGB", (width, 100), "red"), "JPEG")
    for wanted, about in ((exactly, False), (roughly, True)):
        photo = decode(Path("photo"), 300, data, roughly=about)
        assert photo.pixels.shape[1] == wanted
        assert photo.width == width
