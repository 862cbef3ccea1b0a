"""``tintype bench acts``: a line an act, and nothing stays behind."""

from __future__ import annotations

import tempfile
from pathlib import Path


def test_each_act_is_timed_and_taken_back(tintype, tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    lines = tintype("bench", "acts", "--faces", "10000", "--repetitions", "1", "--json").json
    assert {"act", "milliseconds", "longest", "busy", "undo"} == set(lines[0])
    times = {line["act"]: line for line in lines}
    assert times["move a face"]["undo"] > 0
    assert times["list people"]["undo"] is None
    assert any(act.startswith("hide") for act in times)
    assert list(tmp_path.iterdir()) == []
