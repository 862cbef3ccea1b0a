"""Indexing as a process of its own: interrupted, killed, and told to stop."""

from __future__ import annotations

import json
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import psutil
import pytest

COMMAND = [sys.executable, "-m", "tintype", "batch-index", "--workers", "2", "--no-text"]
KILLS = 5
TABLES = {
    "photo": "SELECT hex(fingerprint), width, height, format, colour, taken, present FROM photo",
    "file": "SELECT folder, name, size, hex(p.fingerprint), state, problem"
    " FROM file LEFT JOIN photo AS p ON p.id = photo_id",
    "region": "SELECT hex(p.fingerprint), source, kind, label, round(score, 3), round(x), round(y),"
    " round(w), round(h), r.model FROM region AS r JOIN photo AS p ON p.id = photo_id",
    "guess": "SELECT hex(p.fingerprint), t.name, source, g.model, label, round(score, 3),"
    " threshold,"
    " (SELECT count(*) FROM guess_region AS e WHERE e.photo_id = g.photo_id"
    "  AND e.tag_id = g.tag_id AND e.source = g.source)"
    " FROM guess AS g JOIN photo AS p ON p.id = photo_id JOIN tag AS t ON t.id = tag_id",
    "embedding": "SELECT hex(p.fingerprint), source, e.model, length(vector)"
    " FROM embedding AS e JOIN photo AS p ON p.id = photo_id",
    "analysis_run": "SELECT hex(p.fingerprint), source, revision, ok, reason"
    " FROM analysis_run AS r JOIN photo AS p ON p.id = photo_id",
    "search": "SELECT hex(p.fingerprint), tags, broader, names, folders, camera, s.lens, dates"
    " FROM search_document AS s JOIN photo AS p ON p.id = s.rowid",
    "thumbnail": "SELECT hex(fingerprint), length(jpeg) FROM cache.thumbnail",
}


def content(library: Path) -> dict[str, list[tuple]]:
    """Everything a catalog holds but ids and times."""
    connection = sqlite3.connect(library / "catalog.db")
    connection.execute("ATTACH ? AS cache", (str(library / "thumbnails.db"),))
    rows = {name: sorted(map(repr, connection.execute(sql))) for name, sql in TABLES.items()}
    connection.close()
    return rows


@pytest.fixture
def many(tmp_path: Path, sample_album) -> Path:
    """24 photos, all different, as copies of real ones with another last byte."""
    folder = tmp_path / "many"
    folder.mkdir()
    rocket = sample_album["rocket"].read_bytes()
    for number in range(24):
        (folder / f"{number}.jpg").write_bytes(rocket + bytes([number]))
    return folder


def finish(folder: Path, library: Path) -> dict:
    output = subprocess.run(
        [*COMMAND, "--json", "--library", library, folder], capture_output=True, check=True
    )
    return json.loads(output.stdout)


def started(folder: Path, library: Path, *options: str) -> subprocess.Popen[str]:
    """Start a run and wait until it has indexed two photos."""
    child = subprocess.Popen(
        [*COMMAND, "--progress", "jsonl", "--json", *options, "--library", library, folder],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip
    photos = 0
    for line in child.stderr:
        photos += json.loads(line)["event"] == "photo"
        if photos == 2:
            break
    return child


@pytest.mark.parametrize("how", ["ctrl-c", "terminate", "end of stdin"])
def test_stopping_keeps_what_is_finished(many: Path, tmp_path: Path, how: str) -> None:
    library = tmp_path / "library"
    child = started(many, library, *(["--until-eof"] if how == "end of stdin" else []))
    if how == "end of stdin" and hasattr(os, "nice"):
        child_goes_after = psutil.Process(child.pid).nice() - psutil.Process().nice()
        assert child_goes_after > 0, "the window that started it goes first"
    begin = time.monotonic()
    match how:
        case "ctrl-c":
            child.send_signal(signal.SIGINT)
        case "terminate":
            child.terminate()
        case _:
            child.stdin.close()
    out, _err = child.stdout.read(), child.stderr.read()
    assert child.wait() == 130
    assert time.monotonic() - begin < 5  # 2 seconds on a machine that does nothing else
    child.stdout.close()
    child.stderr.close()
    child.stdin.close()
    report = json.loads(out)
    assert report["interrupted"]
    assert 2 <= report["indexed"] < 24
    again = finish(many, library)
    assert again["unchanged"] == report["indexed"]
    assert again["indexed"] == 24 - report["indexed"]


@pytest.mark.slow
def test_kill_9_at_any_moment_then_a_second_run_gives_the_same_catalog(
    many: Path, tmp_path: Path, sample_album
) -> None:
    """Kills spread over a whole run, from the first scan to the last write."""
    for photo in sorted(many.iterdir())[9:]:
        photo.unlink()
    shutil.copy(sample_album["astronaut"], many)
    shutil.copy(sample_album["chelsea"], many)
    shutil.copy(sample_album["chelsea"], many / "double.png")
    (many / "broken.jpg").write_bytes(b"\xff\xd8\xff broken")
    begin = time.monotonic()
    finish(many, tmp_path / "undisturbed")
    seconds = time.monotonic() - begin
    expected = content(tmp_path / "undisturbed")
    assert len(expected["photo"]) == 11
    for moment in range(KILLS):
        library = tmp_path / f"killed-{moment}"
        child = subprocess.Popen([*COMMAND, "--library", library, many])
        time.sleep(seconds * (moment + 0.5) / KILLS)
        child.kill()
        child.wait()
        finish(many, library)
        assert content(library) == expected
        shutil.rmtree(library)


def test_a_killed_run_leaves_no_worker_behind(many: Path, tmp_path: Path) -> None:
    child = started(many, tmp_path / "library")
    workers = subprocess.run(
        ["ps", "-o", "pid=", "--ppid", str(child.pid)], capture_output=True, text=True, check=True
    ).stdout.split()
    assert workers
    child.kill()
    child.wait()
    for stream in (child.stdin, child.stdout, child.stderr):
        stream.close()
    deadline = time.monotonic() + 20
    while any(Path(f"/proc/{pid}").exists() for pid in workers):
        assert time.monotonic() < deadline, "a worker outlived its parent"
        time.sleep(0.1)


def test_tintype_works_as_a_module_and_answers_help_without_heavy_imports() -> None:
    code = (
        "import sys; from tintype.cli.app import run; run(['--help']);"
        "heavy = {'numpy', 'cv2', 'PIL', 'onnxruntime', 'PySide6'} & set(sys.modules);"
        "assert not heavy, heavy"
    )
    output = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True)
    assert b"batch-index" in output.stdout


def test_a_reader_that_has_seen_enough_is_no_mistake() -> None:
    """As with ``tintype models list | head -1``."""
    process = subprocess.Popen(
        [sys.executable, "-m", "tintype", "models", "list"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.close()
    said = process.stderr.read()
    process.stderr.close()
    assert process.wait() == 0
    assert said == b""
