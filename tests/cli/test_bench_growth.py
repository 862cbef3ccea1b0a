"""``tintype bench growth``: a line a size, and nothing stays behind."""

from __future__ import annotations

import tempfile
from pathlib import Path

from tintype.errors import ExitCode


def test_every_size_is_timed(tintype, tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    (line,) = tintype("bench", "growth", "--photos", "1000", "--added", "10", "--json").json
    assert line["photos"] == 1000
    assert min(line["store_ms"], line["first_fold_ms"], line["peak_mb"]) > 0
    assert list(tmp_path.iterdir()) == []


def test_sizes_that_are_no_numbers_are_refused(tintype) -> None:
    for sizes in ("many", "1000,", "10"):
        assert tintype("bench", "growth", "--photos", sizes).code == ExitCode.USAGE
