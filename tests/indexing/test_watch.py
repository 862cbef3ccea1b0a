"""Watched folders: every change that may concern a photo is handed on, and nothing else."""

from __future__ import annotations

import os
import shutil
import sys
import threading
import time
from pathlib import Path

import pytest

from tintype.indexing.watch import _counts, changes, due


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    top = tmp_path / "photos"
    (top / "in" / "deep").mkdir(parents=True)
    (top / "in" / "a.jpg").write_bytes(b"x")
    return top


def test_the_nearest_folder_that_exists_is_due(tree: Path) -> None:
    changed = [tree / "in/a.jpg", tree / "in/gone.jpg", tree / "was/here/b.jpg", tree / "c.jpg"]
    assert due(changed, [tree]) == [tree / "in", tree]


def test_what_a_scan_skips_is_not_due(tree: Path) -> None:
    assert due([tree / "@eaDir/a.jpg", tree / ".trash/x/a.jpg", Path("/else/a.jpg")], [tree]) == []


def test_a_watched_file_is_due_itself_and_not_when_it_is_gone(tree: Path) -> None:
    path = tree / "in" / "a.jpg"
    assert due([path], [path]) == [path]
    path.unlink()
    assert due([path], [path]) == []


@pytest.mark.parametrize(
    ("name", "counts"),
    [("a.jpg", True), ("IMG_1", True), ("._a.jpg", False), ("a.txt", False), (".x", False)],
)
def test_only_what_may_be_a_photo_counts(tree: Path, name: str, *, counts: bool) -> None:
    assert _counts(None, str(tree / name)) is counts  # type: ignore[arg-type]
    (tree / "event.2020").mkdir()
    assert _counts(None, str(tree / "event.2020")) is True  # type: ignore[arg-type]


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere names are text")
def test_a_name_that_is_no_text_does_not_end_the_watch(tree: Path) -> None:
    stop, seen = threading.Event(), []
    odd = os.fsencode(tree / "in") + b"/latin\xe9.jpg"

    def watch() -> None:
        seen.extend(changes([tree], stop))

    thread = threading.Thread(target=watch)
    thread.start()
    deadline = time.monotonic() + 30
    while [tree] not in seen and time.monotonic() < deadline:
        with open(odd, "ab") as file:  # noqa: PTH123 - no Path has such a name
            file.write(b"x")
        time.sleep(0.3)
    while [tree / "in"] not in seen and time.monotonic() < deadline:
        (tree / "in" / "b.jpg").write_bytes(b"new")
        time.sleep(1.2)
    stop.set()
    thread.join(10)
    assert [tree] in seen
    assert [tree / "in"] in seen


def test_changes_come_and_stopping_ends_them(tree: Path) -> None:
    stop, seen, ready = threading.Event(), [], threading.Event()

    def watch() -> None:
        ready.set()
        for folders in changes([tree], stop):
            seen.extend(folders)

    thread = threading.Thread(target=watch)
    thread.start()
    ready.wait(10)
    deadline = time.monotonic() + 30
    number = 0
    while not seen and time.monotonic() < deadline:  # the watch begins a moment later
        number += 1
        (tree / "in" / f"{number}.jpg").write_bytes(b"new")
        time.sleep(1.2)
    assert seen == [tree / "in"]
    shutil.rmtree(tree / "in")
    while tree not in seen and time.monotonic() < deadline:
        time.sleep(0.1)
    stop.set()
    thread.join(10)
    assert not thread.is_alive()
    assert tree in seen
