"""Names choose candidates; first bytes choose decoders."""

from __future__ import annotations

import pytest

from media import pictures
from tintype.media import formats


@pytest.mark.parametrize("name", ["a.jpg", "A.JPEG", "b.jfif", "c.hif", "d.dng", "e.RW2", "f.psd"])
def test_formats_that_are_read_are_candidates(name: str) -> None:
    assert formats.is_photo_name(name)


@pytest.mark.parametrize("name", ["a.jxl", "b.ico", "c.tga", "d.xcf"])
def test_picture_formats_that_are_not_read_are_listed_with_a_name(name: str) -> None:
    assert formats.is_photo_name(name)
    assert formats.name_of_foreign(b"", name)


@pytest.mark.parametrize("name", ["a.txt", "jpg", ".jpg", "a.mp4", "a.jpg.xmp", "a.", ""])
def test_other_names_are_not_candidates(name: str) -> None:
    assert not formats.is_photo_name(name)


@pytest.mark.parametrize(
    ("kind", "family"),
    [
        ("JPEG", "jpeg"),
        ("PNG", "png"),
        ("WEBP", "webp"),
        ("GIF", "gif"),
        ("BMP", "bmp"),
        ("TIFF", "tiff"),
        ("JPEG2000", "jp2"),
        ("AVIF", "avif"),
    ],
)
def test_content_is_recognised(kind: str, family: str) -> None:
    data = pictures.encoded(pictures.corners(), kind)
    assert formats.sniff(data[: formats.HEAD_BYTES]) == family


@pytest.mark.parametrize(
    ("head", "family"),
    [
        (b"\0\0\0\x18ftypmif1\0\0\0\0mif1avif", "avif"),
        (b"\0\0\0\x18ftypmif1\0\0\0\0mif1heic", "heif"),
        (b"\0\0\0\x10ftypmif1\0\0\0\0", "heif"),
        (b"\0\0\0\x18ftypcrx \0\0\0\1crx isom", "raw"),
        (b"\0\0\0\x18ftypmp42\0\0\0\0mp42isom", None),
        (b"FUJIFILMCCD-RAW 0201", "raw"),
        (b"II*\0\x10\0\0\0CR\2\0", "raw"),
        (b"IIRO\x08\0\0\0", "raw"),
        (b"BM in a letter to the bank", None),
        (b"RIFF\0\0\0\0WAVEfmt ", None),
        (b"", None),
    ],
)
def test_kin_are_told_apart(head: bytes, family: str | None) -> None:
    assert formats.sniff(head) == family


def test_every_preview_first_tiff_is_a_raw_file() -> None:
    """As Nikon and Sony write them: no DNG tag, the first image a preview with sub-images."""
    for order in (1, 2):
        tiff = pictures.Tiff()
        sub = tiff.directory((256, 4, 9))
        tags = [(254, 4, 1), (330, 4, sub)]
        data = tiff.finish(tiff.directory(*tags[:order]))
        assert formats.is_raw_tiff(data) == (order == 2)
