"""Photos given to other programs, on a screen of its own: dropped there, and opened with one.

Needs Xvfb and xdotool (Debian's packages xvfb and xdotool) and is left out without them.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from gui.test_end_to_end import Screen, eventually, pytestmark  # noqa: F401 - it holds here too

TESTS = Path(__file__).resolve().parents[1]


@pytest.fixture
def screen(tmp_path) -> Iterator[Screen]:
    screen = Screen(tmp_path)
    applications = tmp_path / "data" / "applications"
    applications.mkdir(parents=True)
    program = tmp_path / "look"
    program.write_text(f'#!/bin/sh\nprintf "%s\\n" "$@" > "{tmp_path}/opened.txt"\n')
    program.chmod(0o755)
    (applications / "look.desktop").write_text(
        f"[Desktop Entry]\nType=Application\nName=Look\nMimeType=image/jpeg;\nExec={program} %F\n"
    )
    screen.environment |= {
        "XDG_DATA_HOME": str(tmp_path / "data"),
        "XDG_DATA_DIRS": str(tmp_path / "none"),
        "PYTHONPATH": os.pathsep.join((str(TESTS), *filter(None, sys.path))),
    }
    yield screen
    screen.server.terminate()
    screen.server.wait()


@pytest.fixture
def start(screen) -> Iterator[Callable[..., None]]:
    """Start one of the programs of ``gui.given_away``."""
    running = []

    def start(kind: str, place: Path, title: str) -> None:
        line = [sys.executable, "-m", "gui.given_away", kind, str(place)]
        running.append(subprocess.Popen(line, env=screen.environment))
        screen.focus(title)

    yield start
    for process in running:
        process.kill()
        process.wait()


@pytest.fixture
def photos(start, tmp_path) -> tuple[list[int], list[list[int]]]:
    """Ids and places on the screen of the first photos of a window."""
    start("window", tmp_path, "^Tintype$")
    told = tmp_path / "places.json"
    eventually(told.is_file, "photos")
    return tuple(json.loads(told.read_text("utf-8")))


def test_selected_photos_are_dropped_on_another_program(screen, start, photos, tmp_path) -> None:
    heard = tmp_path / "dropped.json"
    start("taker", heard, "^Taker$")
    _, ((x, y), (other_x, other_y), _) = photos
    screen.focus("^Tintype$")
    screen.do("mousemove", str(x), str(y), "click", "1")
    screen.do("keydown", "ctrl", "mousemove", str(other_x), str(other_y), "click", "1")
    screen.do("keyup", "ctrl")
    screen.do("mousemove", str(x), str(y), "mousedown", "1")
    for step in range(1, 6):
        screen.do("mousemove", str(x + step * 15), str(y), "sleep", "0.1")
    for to in (900, 1050, 1080, 1100):
        screen.do("mousemove", str(to), "300", "sleep", "0.3")
    screen.do("mouseup", "1")
    eventually(heard.is_file, "the drop")
    dropped = json.loads(heard.read_text("utf-8"))
    assert len(dropped) == 2
    assert all(Path(path).is_absolute() for path in dropped)


def test_photos_are_opened_with_a_program_of_the_desktop(screen, photos, tmp_path) -> None:
    (x, y), *_ = photos[1]
    screen.do("mousemove", str(x), str(y), "click", "1", "sleep", "0.5", "click", "3")
    screen.do("sleep", "1", "key", "Up", "Up", "Up", "sleep", "0.3", "key", "Right", "sleep", "0.7")
    screen.do("key", "Return")
    opened = tmp_path / "opened.txt"
    eventually(opened.is_file, "the program")
    assert len(opened.read_text("utf-8").split()) == 1
