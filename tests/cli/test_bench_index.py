"""``tintype bench index``: every figure is there, and nothing stays behind."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

import pytest

from tintype.errors import ExitCode

KEYS = {
    "photos", "photos_per_second", "efficiency", "vs_sequential", "vs_face_recognition_cnn",
    "vs_face_recognition_hog", "peak_memory_mb", "stages",
}  # fmt: skip


@pytest.mark.data
def test_floor_stages_and_rivals(tintype, sample_album, tmp_path: Path, monkeypatch) -> None:
    folder, scratch = tmp_path / "photos", tmp_path / "scratch"
    scratch.mkdir()
    folder.mkdir()
    shutil.copy(sample_album["chelsea"], folder)
    monkeypatch.setattr(tempfile, "tempdir", str(scratch))
    monkeypatch.setattr("tintype.indexing.bench.rivals.find_spec", lambda _name: None)
    output = tintype("bench", "index", folder, "--workers", "1", "--compare", "--json")
    figures = output.json
    assert set(figures) >= KEYS
    assert figures["photos"] == 1
    assert 0 < figures["efficiency"] < 1
    assert figures["vs_sequential"] > 0
    assert figures["vs_face_recognition_cnn"] is None
    assert "face_recognition is not installed" in output.err
    assert {"scan", "read", "decode", "objects", "faces", "scenes", "write"} <= set(
        figures["stages"]
    )
    assert all(model["ms"] > 0 and model["runs"] > 0 for model in figures["models"].values())
    assert list(scratch.iterdir()) == []


def test_a_folder_without_photos_is_said(tintype, tmp_path: Path) -> None:
    assert tintype("bench", "index", tmp_path).code != ExitCode.OK
    assert tintype("bench", "index", tmp_path / "none").code != ExitCode.OK


def test_a_scan_is_timed_beside_a_bare_walk(tintype) -> None:
    figures = tintype("bench", "scan", "--files", "200", "--rounds", "1", "--json").json
    assert set(figures) == {
        *("files", "bare_s", "scan_s", "ratio"),
        *("listed_s", "listed_ratio", "file_by_file_s"),
    }
    assert figures["files"] == 200
    assert figures["ratio"] > 0
