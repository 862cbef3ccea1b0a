"""The window's parts on a made-up library. No settings of a real user, no real indexer."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

pytest.importorskip("PySide6.QtWidgets")

from gui.fakes import FakeLibrary
from tintype.gui.bridge import LibraryBridge
from tintype.gui.executors import InlineExecutor
from tintype.gui.indexer import IndexProcess
from tintype.gui.language import speak
from tintype.gui.models.photo_grid import PhotoGridModel
from tintype.gui.spoken import tell_roles
from tintype.gui.state import WindowState
from tintype.gui.theme import Theme
from tintype.gui.thumbnails import ThumbnailLoader
from tintype.gui.views.grid_view import GridView
from tintype.gui.window import MainWindow


@pytest.fixture(autouse=True)
def _pointer_elsewhere(qapp) -> None:
    """Where the last test left the pointer, the next one's window would be entered."""
    from PySide6.QtGui import QCursor

    QCursor.setPos(-100, -100)


@pytest.fixture(autouse=True)
def _no_warnings_of_qt(qapp, request) -> Iterator[None]:
    """Fail on what Qt itself warns of, apart from what the offscreen platform cannot do."""
    from PySide6.QtCore import QtMsgType, qInstallMessageHandler

    said: list[str] = []

    def listen(kind, _context, message):
        serious = kind in (QtMsgType.QtWarningMsg, QtMsgType.QtCriticalMsg)
        if serious and not message.startswith("This plugin does not support"):
            said.append(message)

    before = qInstallMessageHandler(listen)
    yield
    qInstallMessageHandler(before)
    assert not said


@pytest.fixture(scope="session", autouse=True)
def _english(qapp) -> None:
    """The window's English has plurals that come from a file, like those of any language."""
    speak(qapp, "en")
    tell_roles()


@pytest.fixture(scope="session")
def theme(qapp) -> Theme:
    return Theme(qapp, dark=False)


@pytest.fixture
def library() -> FakeLibrary:
    return FakeLibrary()


@pytest.fixture
def bridge(library) -> Iterator[LibraryBridge]:
    bridge = LibraryBridge.inline(lambda: library)
    yield bridge
    bridge.close()


@pytest.fixture
def make_window(qtbot, theme, tmp_path) -> Callable[..., MainWindow]:
    """Opens a window on a library, its answers there at once; the indexer is ``true``-like."""

    def make(library: FakeLibrary, command=None, folder: Path = tmp_path) -> MainWindow:
        bridge = LibraryBridge.inline(lambda: library)
        indexer = IndexProcess(folder, command or (lambda *_: ["no-such-program"]))
        window = MainWindow(bridge, indexer, theme, WindowState(folder))
        qtbot.addWidget(window)
        window.resize(1100, 700)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        qtbot.waitUntil(lambda: not bridge.places_wanted)
        return window

    return make


@pytest.fixture
def make_grid(qtbot, theme) -> Callable[..., GridView]:
    """A grid of n photos, 820 x 600, its thumbnails loaded inline."""

    def make(library: FakeLibrary, *, executor=None) -> GridView:
        model = PhotoGridModel()
        model.set_grid(library.grid())
        loader = ThumbnailLoader(library.thumbnail, executor or InlineExecutor(), parent=model)
        view = GridView(model, loader, theme)
        model.setParent(view)
        qtbot.addWidget(view)
        view.resize(820, 600)
        view.show()
        view.activateWindow()
        qtbot.waitUntil(view.isActiveWindow)
        return view

    return make
