"""Two programs for a real screen: a window with photos, and one that takes what is dropped on it.

``python -m gui.given_away window FOLDER`` and ``python -m gui.given_away taker FILE``
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from gui.fakes import FakeLibrary
from tintype.gui.bridge import LibraryBridge
from tintype.gui.indexer import IndexProcess
from tintype.gui.state import WindowState
from tintype.gui.theme import Theme
from tintype.gui.window import MainWindow

if TYPE_CHECKING:
    from PySide6.QtGui import QDragEnterEvent, QDropEvent


class Taker(QWidget):
    """Another program: writes down which files were dropped on it."""

    def __init__(self, heard: Path) -> None:
        super().__init__()
        self._heard = heard
        self.setAcceptDrops(True)
        self.setWindowTitle("Taker")
        self.setGeometry(QRect(1000, 0, 200, 600))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        paths = [url.toLocalFile() for url in event.mimeData().urls()]
        self._heard.write_text(json.dumps(paths), "utf-8")
        event.acceptProposedAction()


def photos_window(folder: Path) -> MainWindow:
    """A window with twelve photos; where three of them lie is written into ``places.json``."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    library = FakeLibrary(12)
    bridge = LibraryBridge.threaded(lambda: library)
    indexer = IndexProcess(folder, lambda *_: ["no-such-program"])
    window = MainWindow(bridge, indexer, Theme(app, dark=False), WindowState(folder))
    window.setGeometry(QRect(0, 0, 1000, 600))

    def tell() -> None:
        grid = window.library.grid
        if not len(grid.photos.ids):
            return
        cells = [grid.visualRect(grid.item(row)).center() for row in range(3)]
        points = [grid.viewport().mapToGlobal(cell).toTuple() for cell in cells]
        ids = [int(photo) for photo in grid.photos.ids[:3]]
        (folder / "places.json").write_text(json.dumps([ids, points]), "utf-8")

    timer = QTimer(window)
    timer.timeout.connect(tell)
    timer.start(500)
    return window


if __name__ == "__main__":
    application = QApplication(sys.argv[:1])
    kind, place = sys.argv[1], Path(sys.argv[2])
    shown = photos_window(place) if kind == "window" else Taker(place)
    shown.show()
    sys.exit(application.exec())
