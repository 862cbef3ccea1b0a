"""``tintype people`` and ``export faces``, end to end on real pictures."""

from __future__ import annotations

import csv
import io
import shutil
from pathlib import Path

import pytest

from tintype.errors import ExitCode


@pytest.fixture
def library(indexed, tmp_path: Path) -> Path:
    """A copy of the sample library, to change."""
    shutil.copytree(indexed.library, tmp_path / "library")
    return tmp_path / "library"


@pytest.mark.parametrize(
    "act",
    [
        "list", "faces", "name", "merge", "split", "not", "confirm", "remove", "hide", "cover",
        "note", "suggest", "regroup", "history", "undo", "forget", "on", "off",
    ],
)  # fmt: skip
def test_every_act_explains_itself(tintype, act: str) -> None:
    output = tintype("people", act, "--help")
    assert output.out.startswith(f"Usage: tintype people {act}")
    assert len(output.lines) > 4


def rows(output) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(output.out)))


def test_export_faces_has_the_documented_columns(tintype, library: Path) -> None:
    output = tintype("export", "faces", "--format", "csv", "--library", library)
    assert output.lines[0] == "path,x,y,width,height,score,quality,group,person,state"
    (row,) = [row for row in rows(output) if row["path"].endswith("astronaut.png")]
    assert float(row["width"]) > 50
    assert float(row["quality"]) > 0.25
    assert row["group"].isdecimal()
    assert (row["person"], row["state"]) == ("", "")


def test_a_name_from_typing_to_undo(tintype, library: Path, tmp_path: Path) -> None:
    where = ("--library", library)
    (group,) = tintype("people", "list", "--all", "--json", *where).json
    assert (group["faces"], group["name"]) == (1, None)
    assert tintype("people", "name", group["who"], "Eileen", *where).code == ExitCode.OK
    assert "Eileen: 1 face, 1 photo" in tintype("people", "list", *where).out
    assert "astronaut" in tintype("search", "person:eileen", *where).out
    (face,) = tintype("people", "faces", "Eileen", "--json", *where).json
    assert face["state"] == "confirmed"
    tintype("export", "faces", "-o", tmp_path / "faces.csv", *where)
    assert "Eileen,confirmed" in (tmp_path / "faces.csv").read_text()
    assert tintype("people", "not", "Eileen", face["id"], *where).code == ExitCode.OK
    assert "name Eileen" in tintype("people", "history", *where).out
    tintype("people", "undo", *where)
    assert "(undone)" in tintype("people", "history", *where).lines[0]
    shown = tintype("show", str(face["photo_id"]), *where).out
    assert "Eileen, confirmed" in shown
    assert "enough to be sure" in shown


def test_analyze_names_the_nearest_known_faces(
    tintype, library: Path, sample_album: dict[str, Path]
) -> None:
    (group,) = tintype("people", "list", "--all", "--json", "--library", library).json
    tintype("people", "name", group["who"], "Eileen", "--library", library)
    line = tintype("analyze", sample_album["astronaut"], "--json", "--library", library).json
    (face,) = line["faces"]
    nearest = face["matches"]["nearest"][0]
    assert (nearest["name"], nearest["distance"]) == ("Eileen", pytest.approx(0, abs=1e-3))
    assert 0 < face["matches"]["threshold"] < face["matches"]["limit"]
    assert "of Eileen" in tintype("analyze", sample_album["astronaut"], "--library", library).out
    assert "matches" not in tintype("analyze", sample_album["astronaut"], "--json").json["faces"][0]


def test_merge_hide_cover_note_and_regroup(tintype, library: Path) -> None:
    where = ("--library", library)
    (group,) = tintype("people", "list", "--all", "--json", *where).json
    assert tintype("people", "hide", "--strangers", 5, *where).code == ExitCode.OK
    assert tintype("people", "list", *where).out == "Nobody yet.\n"
    tintype("people", "undo", *where)
    tintype("people", "note", group["who"], "agreed", *where)
    (person,) = tintype("people", "list", "--json", *where).json
    assert (person["note"], person["who"][0]) == ("agreed", "p")
    tintype("people", "cover", person["who"], group["cover"], *where)
    assert "1 face in 1 group" in tintype("people", "regroup", *where).out
    assert tintype("people", "suggest", *where).out == ""
    assert tintype("people", "merge", person["who"], *where).code == ExitCode.USAGE
    assert tintype("people", "hide", *where).code == ExitCode.USAGE
    assert tintype("people", "split", group["cover"], "--name", "Ann", *where).code == ExitCode.OK
    assert tintype("people", "confirm", group["cover"], *where).out.startswith("That was said")
    tintype("people", "confirm", group["cover"], "--as", "Eve", *where)
    assert "Eve: 1 face" in tintype("people", "list", *where).out
    tintype("people", "remove", group["cover"], *where)
    assert rows(tintype("export", "faces", *where)) == []


def test_forget_asks_and_erases(tintype, library: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    where = ("--library", library)
    (group,) = tintype("people", "list", "--all", "--json", *where).json
    tintype("people", "name", group["who"], "Eileen", *where)
    monkeypatch.setattr("sys.stdin", io.StringIO("n\n"))
    assert tintype("people", "forget", "Eileen", *where).code == ExitCode.INTERRUPTED
    assert "Eileen" in tintype("people", "list", *where).out
    assert tintype("people", "forget", "Eileen", "--yes", *where).code == ExitCode.OK
    assert b"Eileen" not in b"".join(p.read_bytes() for p in library.iterdir() if p.is_file())
    assert tintype("people", "forget", "Eileen", "--yes", *where).code == ExitCode.NOT_FOUND


def test_people_can_be_off_from_the_start(
    tintype, tmp_path: Path, sample_album: dict[str, Path]
) -> None:
    where = ("--library", tmp_path / "library")
    picture = sample_album["astronaut"]
    report = tintype("batch-index", picture, "--no-people", "--json", *where)
    assert (report.code, report.json["indexed"]) == (ExitCode.OK, 1)
    assert rows(tintype("export", "faces", *where)) == []
    assert tintype("stats", "--json", *where).json["regions"].get("face") is None
    tintype("people", "on", *where)
    assert tintype("batch-index", picture, "--json", *where).json["indexed"] == 1
    assert len(rows(tintype("export", "faces", *where))) == 1
    tintype("people", "off", "--erase", "--yes", *where)
    assert rows(tintype("export", "faces", *where)) == []
