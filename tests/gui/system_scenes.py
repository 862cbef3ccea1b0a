"""The first run, the Activity page and the Settings, as pictures show them."""

from __future__ import annotations

import math
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QProcess

from gui.system import ALBUM, RUNS
from tintype.gui.indexer import Progress
from tintype.gui.models.folders import ACTIVITY, SETTINGS
from tintype.gui.window import MainWindow
from tintype.library.first_look import Glance


def first_run(window: MainWindow) -> None:
    """A folder of pictures is offered."""
    window._pages.setCurrentWidget(window.first_run)
    window.first_run.offer(Glance(Path("/home/ada/Pictures"), 12_345, whole=True))


def activity(window: MainWindow) -> None:
    """A run that goes on."""
    indexer = window._indexer
    indexer._process, indexer._paths = QProcess(), [ALBUM]
    indexer.log.runs = list(RUNS)
    indexer.running_changed.emit(True)
    window.activity.show_start()
    indexer.log._clock = iter(range(10, 10_000)).__next__
    for at in range(120):
        speed = 9 + 3 * math.sin(at / 9) + math.sin(at * 1.7)
        indexer.progressed.emit(Progress(1200 + at * 9, 18_310, 2, speed, 1400 - at * 4))
    indexer.looked_at.emit(str(ALBUM / "2021/may/first week/DSC_0042 lake at dawn.jpg"))
    window.library.show_page(ACTIVITY)
    indexer._process = None


def idle(window: MainWindow) -> None:
    """Nothing to do."""
    window._indexer.log.runs = list(RUNS)
    window.library.show_page(ACTIVITY)


def settings(section: str) -> Callable[[MainWindow], None]:
    """A section of the settings."""

    def arrange(window: MainWindow) -> None:
        window.library.show_page(SETTINGS)
        window.library.page(SETTINGS).open(section)

    return arrange


SCENES = {
    "first-run": first_run,
    "activity": activity,
    "activity-idle": idle,
    "settings": settings("folders"),
    "settings-looking": settings("looking"),
    "settings-models": settings("models"),
    "settings-privacy": settings("privacy"),
    "settings-appearance": settings("appearance"),
    "settings-shortcuts": settings("shortcuts"),
    "settings-storage": settings("storage"),
}
