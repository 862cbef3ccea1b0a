"""The commands, end to end, on real pictures with the real models."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest

import tintype as package
from tintype.cli import start
from tintype.errors import ExitCode


def test_version(tintype) -> None:
    assert tintype("--version").out == f"tintype {package.__version__}\n"


@pytest.mark.parametrize(
    "command",
    [
        "batch-index", "search", "suggest", "show", "analyze", "stats", "export regions",
        "export faces", "export photos",
        "models list", "models verify", "models install", "models remove", "models bench", "doctor",
        "window",
        "start", "why", "tag", "untag", "mark",
        "tags list", "tags show", "tags create", "tags rename", "tags merge", "tags nest",
        "tags alias", "tags unalias", "tags delete", "tags check", "rules list", "rules add",
        "rules remove", "rules test", "albums list", "albums create", "albums save",
        "albums add", "albums remove", "albums rename", "albums delete", "history", "undo",
        "similar", "duplicates",
    ],
)  # fmt: skip
def test_every_command_explains_itself(tintype, command: str) -> None:
    output = tintype(*command.split(), "--help")
    assert output.code == ExitCode.OK
    assert output.out.startswith("Usage: tintype " + command)
    assert len(output.lines) > 4


@pytest.mark.parametrize(
    ("arguments", "code", "message"),
    [
        (("--bogus",), ExitCode.USAGE, "No such option: --bogus"),
        (("frobnicate",), ExitCode.USAGE, "No such command"),
        (("batch-index",), ExitCode.USAGE, "Missing argument"),
        (("batch-index", "/not/there"), ExitCode.USAGE, "/not/there does not exist"),
        (("batch-index", ".", "--workers", "0"), ExitCode.USAGE, "--workers"),
        (("batch-index", ".", "--only", "smells"), ExitCode.USAGE, "objects, faces, scenes"),
        (("search", "dog"), ExitCode.NOT_FOUND, "no Tintype library"),
        (("show", "x.jpg"), ExitCode.NOT_FOUND, "no Tintype library"),
        (("analyze", "/not/there.jpg"), ExitCode.NOTHING_READABLE, ""),
    ],
)
def test_bad_use_has_a_message_and_an_exit_code(
    tintype, arguments: tuple[str, ...], code: ExitCode, message: str
) -> None:
    output = tintype(*arguments)
    assert output.code == code
    assert message in output.err
    assert "Traceback" not in output.err


def test_indexing_counts_every_file_once(indexed) -> None:
    report = indexed.report
    assert {k: report[k] for k in ("scanned", "indexed", "unchanged", "moved", "duplicates")} == {
        "scanned": 7, "indexed": 5, "unchanged": 0, "moved": 0, "duplicates": 1,
    }  # fmt: skip
    (failure,) = report["failed"]
    assert Path(failure["path"]).name == "broken.jpg"
    assert failure["reason"]
    assert report["photos_per_second"] > 0


def test_indexing_again_does_nothing(tintype, indexed) -> None:
    output = tintype(
        "batch-index", indexed.folder, "--library", indexed.library, "--json", "--progress", "jsonl"
    )
    assert output.code == ExitCode.OK
    assert (output.json["unchanged"], output.json["indexed"]) == (6, 0)
    events = [json.loads(line) for line in output.err.splitlines()]
    assert events[-1]["event"] == "end"
    assert {key: events[-1][key] for key in output.json} == output.json


def test_a_folder_without_photos_is_nothing_readable(tintype, tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("nothing to see")
    output = tintype("batch-index", tmp_path)
    assert (output.code, "No photos were found" in output.err) == (ExitCode.NOTHING_READABLE, True)
    (tmp_path / "text.jpg").write_text("no picture")
    output = tintype("batch-index", tmp_path)
    assert (output.code, "No photo could be read" in output.err) == (3, True)
    assert "text.jpg" in output.out


@pytest.mark.parametrize(
    ("query", "names"),
    [
        ("cat", ["chelsea.png", "the same cat.png"]),
        ("animal", ["chelsea.png", "the same cat.png"]),
        ("kitty", ["chelsea.png", "the same cat.png"]),
        ("coffee", ["coffee.png"]),
        ("tag:person", ["astronaut.png"]),
        ("rocket", ["rocket.jpg"]),
        ('"sample album" -cat tag:vehicle', ["motorcycle_left.png"]),
    ],
)
def test_search_finds_what_is_in_the_pictures(
    tintype, indexed, query: str, names: list[str]
) -> None:
    output = tintype("search", query, "--library", indexed.library, "--json")
    found = {Path(hit["path"]).name for hit in output.json}
    assert found & set(names)
    assert found <= set(names)


def test_search_prints_one_photo_a_line(tintype, indexed) -> None:
    output = tintype("search", "cat", "--library", indexed.library, "--limit", 1)
    (line,) = output.lines
    path, _taken, tags = line.split("\t")
    assert Path(path).parent == indexed.folder
    assert "cat" in tags
    assert tintype("search", "zeppelin", "--library", indexed.library).out == "Nothing found.\n"


def test_a_query_that_cannot_be_read_says_where(tintype, indexed) -> None:
    output = tintype("search", "cat tga:dog", "--library", indexed.library)
    assert output.code == ExitCode.USAGE
    assert "position 5" in output.err
    assert "tag:" in output.err


def test_show_gives_the_evidence(tintype, indexed) -> None:
    path = indexed.folder / "astronaut.png"
    details = tintype("show", path, "--library", indexed.library, "--json").json
    assert (details["width"], details["height"], details["format"]) == (512, 512, "PNG")
    person = next(tag for tag in details["tags"] if tag["name"] == "person")
    assert person["shown"]
    assert person["score"] >= person["threshold"]
    regions = {region["id"]: region for region in details["regions"]}
    assert regions[person["regions"][0]]["label"] == "person"
    (face,) = [region for region in details["regions"] if region["kind"] == "face"]
    assert len(face["landmarks"]) == 5
    assert {run["source"] for run in details["runs"]} >= {"objects", "faces", "scenes", "places"}
    text = tintype("show", path, "--library", indexed.library).out
    assert "person" in text
    assert "centernet" in text
    by_number = tintype("show", details["id"], "--library", indexed.library, "--json").json
    assert by_number == details


def test_an_unknown_photo_is_not_found(tintype, indexed) -> None:
    output = tintype("show", "nowhere.jpg", "--library", indexed.library)
    assert output.code == ExitCode.NOT_FOUND


def test_regions_export_as_coco_and_csv(tintype, indexed, tmp_path: Path) -> None:
    document = tintype("export", "regions", "--library", indexed.library).json
    images = {image["id"]: image for image in document["images"]}
    names = {category["id"]: category["name"] for category in document["categories"]}
    astronaut = next(i for i, image in images.items() if "astronaut" in image["file_name"])
    found = {names[a["category_id"]] for a in document["annotations"] if a["image_id"] == astronaut}
    assert {"person", "face"} <= found
    tintype(
        "export", "regions", "--library", indexed.library, "--format", "csv",
        "--min-score", 0.3, "-o", tmp_path / "regions.csv",
    )  # fmt: skip
    rows = list(csv.DictReader(io.StringIO((tmp_path / "regions.csv").read_text())))
    assert rows
    assert min(float(row["score"]) for row in rows) >= 0.3


def test_photos_are_exported_or_copied_and_nothing_is_written_twice(
    tintype, indexed, tmp_path: Path
) -> None:
    where = ("--library", indexed.library, "-o", tmp_path / "out")
    assert tintype("export", "photos", "cat", *where, "--long-side", 100).out == "1 written.\n"
    (made,) = (tmp_path / "out").iterdir()
    assert made.suffix == ".jpg"
    where = ("--library", indexed.library, "-o", tmp_path / "copies", "--original")
    assert tintype("export", "photos", "cat", *where).out == "1 written.\n"
    assert tintype("export", "photos", "cat", *where).out == "0 written, 1 there already.\n"


def test_stats_count_photos_tags_and_failures(tintype, indexed) -> None:
    figures = tintype("stats", "--library", indexed.library, "--json").json
    assert (figures["photos"], figures["files"], figures["failures"]) == (5, 6, 1)
    assert figures["regions"]["face"] == 1
    assert "5 photos in 6 files" in tintype("stats", "--library", indexed.library).out


def test_analyze_prints_one_object_a_line(tintype, sample_album, tmp_path: Path) -> None:
    broken = tmp_path / "broken.jpg"
    broken.write_bytes(b"")
    output = tintype("analyze", sample_album["astronaut"], broken, "--json")
    astronaut, failed = map(json.loads, output.lines)
    assert output.code == ExitCode.OK
    assert (astronaut["width"], astronaut["height"], astronaut["error"]) == (512, 512, None)
    assert [found["label"] for found in astronaut["objects"]] == ["person"]
    (face,) = astronaut["faces"]
    x, _y, w, _h = face["box"]
    assert 150 < x < 210
    assert 60 < w < 130
    assert len(face["landmarks"]) == 5
    assert 0 < face["quality"] <= 1
    assert failed == {
        "path": str(broken), "width": None, "height": None, "objects": [], "faces": [],
        "scenes": [], "error": failed["error"],
    }  # fmt: skip
    assert failed["error"]


def test_analyze_shows_raw_labels_and_unsure_boxes_on_request(tintype, sample_album) -> None:
    def objects(*options: object) -> list[dict]:
        path = sample_album["motorcycle_left"]
        return json.loads(tintype("analyze", path, "--json", *options).out)["objects"]

    sure, unsure = objects("--raw-labels"), objects("--raw-labels", "--min-score", 0.01)
    assert "motorcycle" in {found["label"] for found in sure}
    assert len(unsure) > len(sure)
    assert min(found["score"] for found in unsure) < min(found["score"] for found in sure)


def test_doctor_finds_a_sound_installation(tintype, indexed) -> None:
    output = tintype("doctor", "--library", indexed.library, "--json")
    findings = {finding["name"]: finding for finding in output.json}
    assert output.code == ExitCode.OK
    assert findings["Models"]["good"]
    assert findings["Model dlib-mmod-faces"]["detail"].startswith("cpu, 1 thread, int8")
    assert "5 photos, sound" in findings["Library"]["detail"]


def test_doctor_says_what_is_wrong(tintype, tmp_path: Path) -> None:
    (tmp_path / "catalog.db").write_bytes(b"garbage" * 1000)
    output = tintype("doctor", "--library", tmp_path)
    assert output.code == ExitCode.ENVIRONMENT
    assert "✗ Library" in output.out


@pytest.mark.parametrize(
    ("way", "good", "words"),
    [
        (("GNOME", lambda: 1.0), True, "of which GNOME tells"),
        (None, False, "while other programs use more than half of the processors instead"),
    ],
)
def test_doctor_says_how_the_background_knows_that_somebody_works(
    tintype, tmp_path: Path, monkeypatch, way, good: bool, words: str
) -> None:
    monkeypatch.setattr("tintype.indexing.idle.idle_way", lambda: way)
    output = tintype("doctor", "--library", tmp_path, "--json")
    (found,) = [one for one in output.json if one["name"] == "Background indexing"]
    assert (found["good"], found["essential"]) == (good, False)
    assert words in found["detail"]


def test_models_are_listed_and_verified(tintype) -> None:
    rows = tintype("models", "list", "--json").json
    assert {"centernet-mb3", "efficientnet-lite0"} <= {row["id"] for row in rows}
    assert all(row["licence"] and row["bytes"] and len(row["sha256"]) == 64 for row in rows)
    output = tintype("models", "verify")
    assert (output.code, len(output.lines)) == (ExitCode.OK, len(rows))


def test_a_window_without_a_display_says_so(tintype, monkeypatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    output = tintype("window")
    assert output.code == ExitCode.ENVIRONMENT
    assert "no display" in output.err


def test_start_with_a_display_opens_the_window_before_anything_is_indexed(
    tintype, monkeypatch, tmp_path
) -> None:
    opened = []
    monkeypatch.setenv("DISPLAY", ":0")
    monkeypatch.setattr(start, "open_window", lambda *where: opened.append(where) or 0)
    assert tintype("start", str(tmp_path)).code == ExitCode.OK
    assert [photos for _, photos in opened] == [tmp_path]
    assert tintype("start", str(tmp_path / "missing")).code == ExitCode.USAGE
    assert len(opened) == 1


def test_start_without_a_display_indexes_the_sample_album(tintype, monkeypatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    output = tintype("start")
    assert output.code == ExitCode.OK
    assert "The library holds 5 photos." in output.out
    assert "What to try next" in output.out
