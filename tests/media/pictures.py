"""Made pictures whose four corners tell which way is up, in every format the tests need."""

from __future__ import annotations

import base64
import struct
from io import BytesIO
from typing import Any

import numpy as np
from PIL import Image

RED, GREEN, BLUE, LIGHT = (220, 30, 30), (30, 200, 30), (30, 30, 220), (240, 240, 240)
# How the upright picture lies in a file of EXIF orientation n: the inverse of what a reader does.
STORED = {
    1: lambda a: a,
    2: lambda a: a[:, ::-1],
    3: lambda a: np.rot90(a, 2),
    4: lambda a: a[::-1],
    5: lambda a: np.rot90(a, 1)[::-1],
    6: lambda a: np.rot90(a, 1),
    7: lambda a: np.rot90(a, -1)[::-1],
    8: lambda a: np.rot90(a, -1),
}
# 64x48 pixels of `corners`, encoded once with an HEVC encoder that the tests need not install;
# EXIF orientation 6, DateTimeOriginal 2021:07:04 12:34:56, Make "Maker".
_HEIC = """
AAAAHGZ0eXBoZWljAAAAAG1pZjFoZWljbWlhZgAAAchtZXRhAAAAAAAAACFoZGxyAAAAAAAAAABwaWN0AAAAAAAAAAAAAAAA
AAAAADRpbG9jAAAAAERAAAIAAQAAAAAB7AABAAAAAAAAAHEAAgAAAAACXQABAAAAAAAAAGgAAAA4aWluZgAAAAAAAgAAABVp
bmZlAgAAAAABAABodmMxAAAAABVpbmZlAgAAAQACAABFeGlmAAAAAA5waXRtAAAAAAABAAABB2lwcnAAAADmaXBjbwAAAHZo
dmNDAQNwAAAAkAAAAAAAHvAA/P34+AAADwNgAAEAGEABDAH//wNwAAADAJAAAAMAAAMAHroCQGEAAQAqQgEBA3AAAAMAkAAA
AwAAAwAeoCCBBZbq5Ka5uAhoMCAAAAMDIAAAAwAhYgABAAZEAcFzwIkAAAATY29scm5jbHgAAQANAAaAAAAAFGlzcGUAAAAA
AAAAQAAAAEAAAAAoY2xhcAAAAEAAAAABAAAAMAAAAAEAAAAAAAAAAv////AAAAACAAAAEHBpeGkAAAAAAwgICAAAAAlpcm90
AwAAABlpcG1hAAAAAAAAAAEAAQaBAgMFhIYAAAAaaXJlZgAAAAAAAAAOY2RzYwACAAEAAQAAAOFtZGF0AAAAbSgBrxOA5TH3
/7f5P9+jP8kyZk6gxC/7oD7qxL+h9LEG46eJ85Q/w1D/J6Igo0Jnn/5+7dXMFx2JPUQUPY0wDf9JIOzctcRE6s0rOdut7yld
KekwG8MFH26hgB8U/Pyw/Glf7HR+nY4HAy4bD24AAAAGRXhpZgAATU0AKgAAAAgAAwEPAAIAAAAGAAAAMgESAAMAAAABAAYA
AIdpAAQAAAABAAAAOAAAAABNYWtlcgAAAZADAAIAAAAUAAAASgAAAAAyMDIxOjA3OjA0IDEyOjM0OjU2AA==
"""


def corners(width: int = 64, height: int = 48) -> np.ndarray:
    """Red, green / blue, light: RGB uint8 ``[height, width, 3]``."""
    made = np.empty((height, width, 3), np.uint8)
    made[: height // 2, : width // 2], made[: height // 2, width // 2 :] = RED, GREEN
    made[height // 2 :, : width // 2], made[height // 2 :, width // 2 :] = BLUE, LIGHT
    return made


def with_segment(jpeg: bytes, marker: int, content: bytes) -> bytes:
    """Put one more segment before all others of a JPEG."""
    return jpeg[:2] + struct.pack(">BBH", 0xFF, marker, len(content) + 2) + content + jpeg[2:]


def corner_colours(pixels: np.ndarray) -> list[tuple[int, ...]]:
    """Mean colours of the middles of the four quadrants, row by row."""
    h, w = pixels.shape[:2]
    blocks = [
        pixels[int(y * h) : int((y + 0.2) * h) + 1, int(x * w) : int((x + 0.2) * w) + 1]
        for y in (0.15, 0.65)
        for x in (0.15, 0.65)
    ]
    return [tuple(int(v) for v in block.reshape(-1, 3).mean(axis=0)) for block in blocks]


def is_upright(pixels: np.ndarray, tolerance: int = 20) -> bool:
    """Whether the corners are where ``corners`` put them, in its colours."""
    wanted = np.array([RED, GREEN, BLUE, LIGHT])
    return bool(np.abs(np.array(corner_colours(pixels)) - wanted).max() <= tolerance)


def encoded(picture: np.ndarray | Image.Image, kind: str, **options: Any) -> bytes:
    """A file of Pillow's format ``kind``."""
    image = picture if isinstance(picture, Image.Image) else Image.fromarray(picture)
    buffer = BytesIO()
    image.save(buffer, kind, **options)
    return buffer.getvalue()


def exif_of(orientation: int, **tags: Any) -> bytes:
    """An EXIF block with an orientation."""
    exif = Image.Exif()
    exif[0x0112] = orientation
    for name, value in tags.items():
        exif[int(name.removeprefix("t"), 16)] = value
    return exif.tobytes()


def heic(turns: int = 0) -> bytes:
    """A HEIC file whose container turns it by ``turns`` quarters against the clock."""
    data = bytearray(base64.b64decode(_HEIC))
    data[data.index(b"irot") + 4] = turns
    return bytes(data)


_CODES = {1: "B", 3: "H", 4: "I"}


class Tiff:
    """Writes little-endian TIFF directories (TIFF 6.0, section 2) into one growing file."""

    def __init__(self) -> None:
        self.data = bytearray(b"II*\0\0\0\0\0")

    def add(self, content: bytes) -> int:
        """Append bytes at an even place; returns where."""
        self.data += b"\0" * (len(self.data) % 2)
        self.data += content
        return len(self.data) - len(content)

    def directory(self, *tags: tuple[int, int, Any]) -> int:
        """Append a directory of (tag, type, values); returns where."""
        entries = b""
        for tag, kind, value in sorted(tags, key=lambda entry: entry[0]):
            payload, count = self._packed(kind, value)
            if len(payload) > 4:
                payload = struct.pack("<I", self.add(payload))
            entries += struct.pack("<HHI", tag, kind, count) + payload.ljust(4, b"\0")
        return self.add(struct.pack("<H", len(tags)) + entries + b"\0\0\0\0")

    def finish(self, first: int) -> bytes:
        """Make ``first`` the main directory."""
        struct.pack_into("<I", self.data, 4, first)
        return bytes(self.data)

    def _packed(self, kind: int, value: Any) -> tuple[bytes, int]:
        if kind == 2:
            return value.encode() + b"\0", len(value) + 1
        values = value if isinstance(value, list | tuple | bytes) else [value]
        if kind in {5, 10}:
            code = "<ii" if kind == 10 else "<II"
            return b"".join(struct.pack(code, round(v * 1000), 1000) for v in values), len(values)
        return struct.pack(f"<{len(values)}{_CODES[kind]}", *values), len(values)


def dng(
    picture: np.ndarray,
    orientation: int = 1,
    preview: bytes | None = None,
    preview_size: tuple[int, int] = (0, 0),
) -> bytes:
    """A DNG of a Bayer sensor that saw ``picture`` (as stored), maybe with a JPEG preview."""
    h, w = picture.shape[:2]
    linear = ((picture / 255.0) ** 2.2 * 60_000).astype("<u2")
    mosaic = linear[..., 1].copy()
    mosaic[::2, ::2], mosaic[1::2, 1::2] = linear[::2, ::2, 0], linear[1::2, 1::2, 2]
    tiff = Tiff()
    exif = tiff.directory(
        (0x829A, 5, [0.004]),
        (0x829D, 5, [2.8]),
        (0x8827, 3, [400, 0]),
        (0x9003, 2, "2022:03:04 05:06:07"),
    )
    camera = [
        (271, 2, "Maker"),
        (272, 2, "Model One"),
        (274, 3, orientation),
        (34665, 4, exif),
        (50706, 1, [1, 4, 0, 0]),
        (50708, 2, "Maker Model One"),
        (50721, 10, [3.1339, -1.6169, -0.4906, -0.9785, 1.9160, 0.0333, 0.0720, -0.2290, 1.4057]),
        (50728, 5, [1.0, 1.0, 1.0]),
        (50778, 3, 21),
    ]
    sensor = [
        (254, 4, 0),
        (256, 4, w),
        (257, 4, h),
        (258, 3, 16),
        (259, 3, 1),
        (262, 3, 32803),
        (273, 4, tiff.add(mosaic.tobytes())),
        (277, 3, 1),
        (278, 4, h),
        (279, 4, mosaic.nbytes),
        (33421, 3, [2, 2]),
        (33422, 1, [0, 1, 1, 2]),
        (50714, 3, 0),
        (50717, 3, 60_000),
    ]
    if preview is None:
        return tiff.finish(tiff.directory(*sensor, *camera))
    shown = [
        (254, 4, 1),
        (256, 4, preview_size[0]),
        (257, 4, preview_size[1]),
        (258, 3, [8, 8, 8]),
        (259, 3, 7),
        (262, 3, 6),
        (273, 4, tiff.add(preview)),
        (277, 3, 3),
        (278, 4, preview_size[1]),
        (279, 4, len(preview)),
        (330, 4, tiff.directory(*sensor)),
    ]
    return tiff.finish(tiff.directory(*shown, *camera))
