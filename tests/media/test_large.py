"""Very large JPEGs cost little memory. Measured in a process of their own."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

# A 16320x12240 JPEG (200 megapixels) out of one strip: entropy-coded data of equal strips between
# restart markers may simply be repeated, so it is made in a moment.
_CHILD = """
import resource, sys
from pathlib import Path
from tintype.media.decode import decode
base = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
photo = decode(Path(sys.argv[1]), 1024)
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
unit = 1 if sys.platform == "darwin" else 1024
print(photo.width, photo.height, *photo.pixels.shape, (peak - base) * unit >> 20)
"""


def repeated_strip(width: int, height: int) -> bytes:
    """A JPEG of equal 16-row strips with a restart marker after each."""
    from media import pictures

    data = pictures.encoded(
        pictures.corners(width, 16), "JPEG", quality=85, subsampling="4:2:0", restart_marker_rows=1
    )
    frame, scan = data.index(b"\xff\xc0"), data.index(b"\xff\xda")
    start = scan + 2 + int.from_bytes(data[scan + 2 : scan + 4], "big")
    strip = data[start:-2]
    strips = b"".join(strip + bytes((0xFF, 0xD0 + i % 8)) for i in range(height // 16 - 1))
    header = data[: frame + 5] + height.to_bytes(2, "big") + data[frame + 7 : start]
    return header + strips + strip + b"\xff\xd9"


def measured(path: Path) -> list[int]:
    done = subprocess.run(
        [sys.executable, "-c", _CHILD, path], capture_output=True, text=True, check=True
    )
    return [int(word) for word in done.stdout.split()]


@pytest.mark.skipif(os.name == "nt", reason="peak memory is read with the resource module")
def test_200_megapixels_of_baseline_jpeg_need_little_memory(tmp_path: Path) -> None:
    path = tmp_path / "large.jpg"
    path.write_bytes(repeated_strip(16320, 12240))
    width, height, rows, columns, channels, mebibytes = measured(path)
    assert (width, height) == (16320, 12240)
    assert (rows, columns, channels) == (768, 1024, 3)
    assert mebibytes < 120
