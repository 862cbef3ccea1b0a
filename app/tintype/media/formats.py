"""Which files are candidates, and what a file's first bytes say it is.

A name decides whether a file is looked at; its content decides which decoder reads it.
"""

from __future__ import annotations

import struct
from typing import Literal

Family = Literal["jpeg", "png", "webp", "gif", "bmp", "tiff", "jp2", "psd", "avif", "heif", "raw"]

HEAD_BYTES = 64  # enough for every signature below

_READ_WORDS = (
    "jpg jpeg jpe jfif png apng webp tif tiff gif bmp dib heic heics heif heifs hif avif "
    "jp2 j2k j2c jpc jpf jpx psd"
)
_RAW_WORDS = (
    "dng cr2 cr3 crw nef nrw arw srf sr2 raf orf rw2 pef srw x3f erf kdc dcr mrw 3fr fff iiq mef "
    "mos raw rwl"
)
_READ = frozenset(_READ_WORDS.split())
RAW_EXTENSIONS = frozenset(_RAW_WORDS.split())
_NAMED_ONLY = {
    "jxl": "JPEG XL",
    "jxr": "JPEG XR",
    "ico": "ICO (icon)",
    "cur": "CUR (cursor)",
    "icns": "ICNS (icon)",
    "dds": "DDS (texture)",
    "blp": "BLP (texture)",
    "ktx": "KTX (texture)",
    "sgi": "SGI",
    "rgb": "SGI",
    "bw": "SGI",
    "fli": "FLI (animation)",
    "flc": "FLC (animation)",
    "tga": "TGA",
    "pcx": "PCX",
    "pbm": "PNM",
    "pgm": "PNM",
    "ppm": "PNM",
    "pnm": "PNM",
    "pfm": "PNM",
    "qoi": "QOI",
    "exr": "OpenEXR",
    "hdr": "Radiance HDR",
    "xcf": "XCF (GIMP project)",
    "psb": "PSB (large Photoshop document)",
    "eps": "EPS",
    "xbm": "XBM",
    "xpm": "XPM",
    "wmf": "WMF",
    "emf": "EMF",
}

_SIGNATURES: tuple[tuple[int, bytes, Family], ...] = (
    (0, b"\xff\xd8\xff", "jpeg"),
    (0, b"\x89PNG\r\n\x1a\n", "png"),
    (8, b"WEBPVP8", "webp"),
    (0, b"GIF87a", "gif"),
    (0, b"GIF89a", "gif"),
    (0, b"8BPS\x00\x01", "psd"),
    (0, b"\x00\x00\x00\x0cjP  \r\n\x87\n", "jp2"),
    (0, b"\xff\x4f\xff\x51", "jp2"),
    (8, b"CR\x02\x00", "raw"),  # Canon CR2 inside a TIFF
    (0, b"II*\x00", "tiff"),
    (0, b"MM\x00*", "tiff"),
    (0, b"II+\x00", "tiff"),
    (0, b"MM\x00+", "tiff"),
    (0, b"FUJIFILMCCD-RAW", "raw"),
    (0, b"IIRO", "raw"),
    (0, b"IIRS", "raw"),
    (0, b"MMOR", "raw"),
    (0, b"IIU\x00", "raw"),
    (6, b"HEAPCCDR", "raw"),
    (0, b"\x00MRM", "raw"),
    (0, b"FOVb", "raw"),
)
_FOREIGN: tuple[tuple[int, bytes, str], ...] = (
    (0, b"\xff\x0a", "JPEG XL"),
    (0, b"\x00\x00\x00\x0cJXL ", "JPEG XL"),
    (0, b"icns", "ICNS (icon)"),
    (0, b"DDS ", "DDS (texture)"),
    (0, b"BLP1", "BLP (texture)"),
    (0, b"BLP2", "BLP (texture)"),
    (0, b"gimp xcf", "XCF (GIMP project)"),
    (0, b"8BPS\x00\x02", "PSB (large Photoshop document)"),
    (0, b"%!PS", "EPS"),
    (0, b"%PDF", "PDF"),
    (0, b"\x01\xda\x00", "SGI"),
    (0, b"\x01\xda\x01", "SGI"),
    (0, b"v/1\x01", "OpenEXR"),
    (0, b"qoif", "QOI"),
    (0, b"PK\x03\x04", "ZIP"),
    (0, b"\x1aE\xdf\xa3", "Matroska (video)"),
    (8, b"AVI ", "AVI (video)"),
)
_HEIF_BRANDS = {b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"hevm", b"hevs"}
_AVIF_BRANDS = {b"avif", b"avis"}
_SKIPPED_FOLDERS = frozenset(
    {"@eadir", "$recycle.bin", "system volume information", "#recycle", "lost+found", "__macosx"}
)


def extension(name: str) -> str:
    """Return the extension in lower case without the dot; empty where there is none."""
    stem, dot, ending = name.rpartition(".")
    return ending.lower() if dot and stem else ""


def is_photo_name(name: str) -> bool:
    """Whether a file of this name is listed: as a photo, or as failed with the reason.

    Picture formats that Tintype knows but does not read count, so that they are reported and
    not silently missed. A name without extension does not count; ``sniff`` decides there.
    """
    ending = extension(name)
    return ending in _READ or ending in RAW_EXTENSIONS or ending in _NAMED_ONLY


def common_endings() -> frozenset[str]:
    """Return endings of four and five characters that alone tell a photo's name: ``.jpg``."""
    words = [word for word in _READ | RAW_EXTENSIONS | set(_NAMED_ONLY) if len(word) in {3, 4}]
    return frozenset(f".{word}" for word in (*words, *map(str.upper, words)))


def is_hidden(name: str) -> bool:
    """Whether a file or folder name means "not for people": ``.trash``, ``._IMG_1.jpg``."""
    return name.startswith(".")


def is_skipped_folder(name: str) -> bool:
    """Whether a folder holds thumbnails or rubbish of some system, or is hidden."""
    return is_hidden(name) or name.lower() in _SKIPPED_FOLDERS


def _brands(head: bytes) -> list[bytes]:
    """Brands of an ISO base media file (ISO/IEC 14496-12), the major one first."""
    if head[4:8] != b"ftyp":
        return []
    end = min(len(head), int.from_bytes(head[:4], "big"))
    return [head[8:12], *(head[i : i + 4] for i in range(16, end - 3, 4))]


def _sniff_iso(head: bytes) -> Family | None:
    """AVIF, HEIF or Canon CR3; files of the neutral brand ``mif1`` say which further on."""
    for brand in _brands(head):
        if brand in _AVIF_BRANDS:
            return "avif"
        if brand in _HEIF_BRANDS:
            return "heif"
        if brand == b"crx ":
            return "raw"
    return "heif" if head[8:12] in {b"mif1", b"msf1"} else None


def _is_bmp(head: bytes) -> bool:
    """``BM`` alone is two letters of text: the size of the info header must be a known one."""
    if head[:2] != b"BM" or len(head) < 18:
        return False
    return int.from_bytes(head[14:18], "little") in {12, 16, 40, 52, 56, 64, 108, 124}


def sniff(head: bytes) -> Family | None:
    """Tell the format from a file's first ``HEAD_BYTES`` bytes; None where it is not readable."""
    for offset, signature, family in _SIGNATURES:
        if head.startswith(signature, offset):
            return family
    if head[4:8] == b"ftyp":
        return _sniff_iso(head)
    return "bmp" if _is_bmp(head) else None


def is_raw_tiff(data: bytes) -> bool:
    """Whether a TIFF is a camera's raw file: DNG by its version tag, others by their first image.

    In a raw file the first image is a small preview (NewSubfileType 1) and the sensor's data
    lie in a sub-image, or the first image is a colour filter array itself.
    """
    order = "<" if data[:2] == b"II" else ">"
    try:
        (start,) = struct.unpack_from(f"{order}4xI", data)
        (count,) = struct.unpack_from(f"{order}H", data, start)
        tags = {}
        for i in range(min(count, 512)):
            tag, kind, _, value = struct.unpack_from(f"{order}HHII", data, start + 2 + 12 * i)
            tags[tag] = value >> 16 if kind == 3 and order == ">" else value
    except struct.error:
        return False
    preview_first = tags.get(254, 0) & 1 == 1 and 330 in tags
    return 50706 in tags or preview_first or tags.get(262) in {32803, 34892}


def name_of_foreign(head: bytes, name: str) -> str | None:
    """Name the format of a file that Tintype knows but does not read; None if unknown."""
    for offset, signature, label in _FOREIGN:
        if head.startswith(signature, offset):
            return label
    if head[4:8] == b"ftyp":
        return "MP4 or QuickTime (video)"
    return _NAMED_ONLY.get(extension(name))
