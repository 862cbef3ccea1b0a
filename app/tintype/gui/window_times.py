"""How quick the window is on a library; for ``tintype bench window``."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QApplication

from tintype.gui.app import make_window
from tintype.gui.state import FILE_NAME

if TYPE_CHECKING:
    from pathlib import Path

    from tintype.gui.pages.library import LibraryPage
    from tintype.gui.window import MainWindow

QUERIES = ("dog", "beach 2015", "person:a*", "faces:>2 sort:-date", "is:favourite OR rating:>=4")
PATIENCE_S = 120
TAGGED = 10_000


class Heartbeat(QObject):
    """Ticks on the main thread; the longest gap between two ticks is the longest stall."""

    def __init__(self) -> None:
        super().__init__()
        self.longest = 0.0
        self._last = time.perf_counter()
        self._timer = QTimer(self, interval=1)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    def _tick(self) -> None:
        now = time.perf_counter()
        self.longest = max(self.longest, now - self._last)
        self._last = now


def measure(folder: Path, started: float) -> dict[str, float | int]:
    """Open a window on a library, use it, and return seconds and milliseconds.

    Args:
        started: ``time.time()`` before anything of the window was imported.
    """
    (folder / FILE_NAME).unlink(missing_ok=True)  # where an earlier window was left
    before = time.perf_counter()
    instance = QApplication.instance()
    app = instance if isinstance(instance, QApplication) else QApplication(["tintype"])
    qt_start = time.perf_counter() - before
    window = make_window(app, folder)
    window.resize(1280, 800)
    window.show()
    page = window.library
    _wait(lambda: len(page.grid.photos.ids) > 0)
    window.show_library()
    page.grid.viewport().repaint()
    first = time.time() - started
    figures: dict[str, float | int] = {
        "photos": len(page.grid.photos.ids),
        "first_grid_s": round(first - qt_start, 2),
        "qt_start_s": round(qt_start, 2),
        "frame_p99_ms": _at(list(_frames(page)), 0.99),
        "jump_ms": _at(list(_jumps(page)), 0.95),
        "zoom_ms": _at(list(_zooms(page)), 0.95),
        "search_ms": _at(list(_searches(page)), 0.95),
        "stall_ms": _stall(window),
        "memory_mb": _memory(),
    }
    window.close()
    return figures


def _wait(ready: Callable[[], bool]) -> None:
    until = time.perf_counter() + PATIENCE_S
    while not ready() and time.perf_counter() < until:
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 5)


@contextmanager
def _timed(into: list[float]) -> Iterator[None]:
    start = time.perf_counter()
    yield
    into.append(1000 * (time.perf_counter() - start))


def _frames(page: LibraryPage) -> Iterator[float]:
    """Scrolling by a third of the view at a time, from the top and in the middle."""
    bar, found = page.grid.verticalScrollBar(), list[float]()
    for place in (0, bar.maximum() // 2):
        for step in range(150):
            with _timed(found):
                bar.setValue(place + step * page.grid.height() // 3)
                page.grid.viewport().repaint()
            QApplication.processEvents()
    yield from found


def _jumps(page: LibraryPage) -> Iterator[float]:
    """Going anywhere by the timeline, to placeholders."""
    timeline, found = page.grid.timeline, list[float]()
    for part in range(40):
        with _timed(found):
            timeline._go(timeline.height() * (part * 17 % 40) / 40)  # noqa: SLF001
            page.grid.viewport().repaint()
        QApplication.processEvents()
    yield from found


def _zooms(page: LibraryPage) -> Iterator[float]:
    """Another size of the thumbnails: all is laid out anew."""
    found: list[float] = []
    for height in range(120, 300, 9):
        with _timed(found):
            page.grid.set_row_height(height)
            page.grid.viewport().repaint()
        QApplication.processEvents()
    yield from found


def _searches(page: LibraryPage) -> Iterator[float]:
    """From the end of typing to another grid."""
    found, answers = list[float](), list[object]()
    page._bridge.grid.answered.connect(answers.append)  # noqa: SLF001
    for query in (*QUERIES, *QUERIES, ""):
        answers.clear()
        with _timed(found):
            page.search.set_query(query)
            _wait(lambda: bool(answers))
            page.grid.viewport().repaint()
    yield from found


def _stall(window: MainWindow) -> float:
    """The longest gap on the main thread while photos are tagged and the tag is taken back."""
    page, done = window.library, list[object]()
    page._bridge.curate.acted.connect(done.append)  # noqa: SLF001
    page._bridge.undone.connect(lambda: done.append(None))  # noqa: SLF001
    _wait(lambda: len(page.grid.photos.ids) > 0)
    heart = Heartbeat()
    page._bridge.curate.tag(page.grid.photos.ids[:TAGGED].tolist(), "bench window")  # noqa: SLF001
    _wait(lambda: len(done) == 1)
    page._bridge.undo()  # noqa: SLF001
    _wait(lambda: len(done) == 2)
    return round(1000 * heart.longest, 1)


def _at(values: Sequence[float], share: float) -> float:
    ordered = sorted(values)
    return round(ordered[min(int(len(ordered) * share), len(ordered) - 1)], 1)


def _memory() -> int:
    import psutil

    return round(psutil.Process().memory_info().rss / 1e6)
