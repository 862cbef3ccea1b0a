"""What a newcomer does, on a screen of its own, by mouse and keyboard from outside the program.

Needs Xvfb and xdotool (Debian's packages xvfb and xdotool) and is left out without them.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PIL import Image

from tintype.gui.state import FILE_NAME
from tintype.library import Library
from tintype.paths import CATALOG_NAME

PATIENCE = 180.0
pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(
        not (shutil.which("Xvfb") and shutil.which("xdotool")),
        reason="no Xvfb or xdotool: Debian's packages xvfb and xdotool",
    ),
]


def eventually(true: Callable[[], object], what: str) -> None:
    until = time.monotonic() + PATIENCE
    while not true():
        assert time.monotonic() < until, f"waited in vain for: {what}"
        time.sleep(0.2)


class Screen:
    """A screen without a window manager, and the hands that work on it."""

    def __init__(self, folder: Path) -> None:
        self.log = folder / "screen.log"
        reading, writing = os.pipe()
        with self.log.open("wb") as log:
            self.server = subprocess.Popen(
                ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x800x24",
                 "-nolisten", "tcp"],
                pass_fds=[writing], stderr=log,
            )  # fmt: skip
        os.close(writing)
        with os.fdopen(reading) as number:
            self.environment = {
                **os.environ,
                "DISPLAY": f":{number.readline().strip()}",
                "QT_QPA_PLATFORM": "xcb",
                "LANG": "C.UTF-8",
            }

    def do(self, *words: str) -> str:
        """Let xdotool do something, and return what it says."""
        done = subprocess.run(
            ["xdotool", *words], env=self.environment, capture_output=True, text=True,
            timeout=PATIENCE, check=False,
        )  # fmt: skip
        return done.stdout

    def focus(self, name: str) -> None:
        """Give the keyboard to a window: without a window manager nobody else does."""
        found: list[str] = []

        def there() -> bool:
            found[:] = self.do("search", "--onlyvisible", "--name", name).split()
            return bool(found)

        eventually(there, f"a window {name}")
        self.do("windowfocus", "--sync", found[-1])

    def type(self, text: str, *keys: str) -> None:
        """Type a text, then keys."""
        self.do("type", "--delay", "40", text)
        self.do("key", *keys)


@pytest.fixture
def screen(tmp_path) -> Iterator[Screen]:
    screen = Screen(tmp_path)
    yield screen
    screen.server.terminate()
    screen.server.wait()


@pytest.fixture
def start(screen, tmp_path) -> Iterator[Callable[[], subprocess.Popen[bytes]]]:
    """Start the program on the library, as the command line does."""
    running: list[subprocess.Popen[bytes]] = []

    def start() -> subprocess.Popen[bytes]:
        command = [
            sys.executable,
            "-m",
            "tintype",
            "window",
            "--library",
            str(tmp_path / "library"),
        ]
        running.append(subprocess.Popen(command, env=screen.environment))
        screen.focus("^Tintype$")
        return running[-1]

    yield start
    for process in running:
        process.kill()
        process.wait()


@pytest.fixture
def photos(tmp_path, sample_album) -> Path:
    """The sample album, the astronaut three times: somebody worth a name."""
    folder = tmp_path / "photos"
    folder.mkdir()
    for path in sample_album.values():
        shutil.copy(path, folder / path.name)
    with Image.open(sample_album["astronaut"]) as image:
        for side in (400, 450):
            image.convert("RGB").resize((side, side)).save(folder / f"{side}.jpg")
    return folder


def test_a_newcomer_finds_names_undoes_and_comes_back(screen, start, photos, tmp_path) -> None:
    first = start()
    screen.do("key", "ctrl+o")
    screen.focus("Choose a folder")
    screen.type(str(photos), "Return")
    folder = tmp_path / "library"
    eventually((folder / CATALOG_NAME).is_file, "a library")
    with Library.open(folder) as library:
        count = len(list(photos.iterdir()))
        eventually(lambda: library.stats().photos == count, "all photos to be looked at")
        eventually(library.people.groups, "a group of faces")
        screen.focus("^Tintype$")
        screen.type("", "ctrl+p")
        time.sleep(2)  # the page shows what it reads; nothing outside says when
        screen.do("key", "Home", "F2")
        screen.type("Eileen", "Return")
        eventually(lambda: library.search("person:Eileen"), "a name")
        screen.do("key", "ctrl+z")
        eventually(lambda: not library.search("person:Eileen"), "the name to be taken back")
        screen.do("key", "ctrl+f")
        screen.type("cat", "Return", "Down")
        time.sleep(2)
        _quit(screen, first)
    window = (folder / FILE_NAME).read_text("utf-8")
    assert "query=cat" in window, "where one was is remembered"
    _quit(screen, start())
    assert "query=cat" in (folder / FILE_NAME).read_text("utf-8")


def _quit(screen: Screen, program: subprocess.Popen[bytes]) -> None:
    screen.do("key", "ctrl+q")
    eventually(lambda: program.poll() is not None, "the program to end")
    assert program.returncode == 0
