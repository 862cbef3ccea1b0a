"""``--thorough``: reachable, remembered by the library, and it makes photos due for faces."""

from __future__ import annotations

import shutil
from pathlib import Path

import numpy as np
import pytest
from PIL import Image


@pytest.fixture
def small_face(sample_album, tmp_path: Path) -> Path:
    """A face of 60 pixels in a photo of 1600: too small to be found without a body around it."""
    with Image.open(sample_album["astronaut"]) as image:
        face = image.convert("RGB").crop((165, 55, 280, 170)).resize((76, 76))
    canvas = np.full((1600, 1600, 3), 110, np.uint8)
    canvas[533:609, 933:1009] = np.asarray(face)
    path = tmp_path / "small.png"
    Image.fromarray(canvas).save(path)
    return path


def test_analyze_finds_more_thoroughly(tintype, small_face: Path) -> None:
    assert not tintype("analyze", small_face, "--json").json["faces"]
    assert len(tintype("analyze", small_face, "--thorough", "--json").json["faces"]) == 1


def test_a_library_stays_thorough_until_told_otherwise(
    tintype, small_face: Path, tmp_path: Path
) -> None:
    """The window indexes without the option: it must not undo what a thorough run found."""
    folder = tmp_path / "photos"
    folder.mkdir()
    shutil.copy(small_face, folder)

    def indexed(*options: str) -> tuple[int, int]:
        where = ("--library", tmp_path / "library", "--workers", "1", "--only", "faces")
        report = tintype("batch-index", folder, *where, *options, "--json").json
        faces = tintype("export", "faces", "--library", tmp_path / "library", "--format", "csv")
        return report["indexed"], len(faces.lines) - 1

    assert indexed() == (1, 0)
    assert indexed("--thorough") == (1, 1)
    assert indexed() == (0, 1)
