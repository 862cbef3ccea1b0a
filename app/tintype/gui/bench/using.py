"""Using a window on a library, and how long each thing takes."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QBuffer, QEventLoop, QIODevice, QObject, Qt, QTimer
from PySide6.QtGui import QColor, QImage, QPainter

from tintype.gui.app import make_window
from tintype.gui.state import FILE_NAME
from tintype.library.search_times import put_thumbnails

if TYPE_CHECKING:
    from PySide6.QtCore import SignalInstance
    from PySide6.QtWidgets import QApplication

    from tintype.gui.pages.library import LibraryPage
    from tintype.gui.window import MainWindow

QUERIES = ("dog", "beach 2015", "person:a*", "faces:>2 sort:-date", "is:favourite OR rating:>=4")
PATIENCE_MS = 120_000
TAGGED = 10_000
JUMPS = 20
FRAMES = 150
SEARCHES = 4
"""How often each query is searched: of fewer, the 95th percentile would be the longest."""


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


def measure(
    app: QApplication, folder: Path, qt_start: float, indexed: int | None, share: float = 1
) -> dict[str, float | int]:
    """Open a window on a library, use it, and return seconds and milliseconds.

    Args:
        qt_start: seconds that Qt's own start took, which do not count as ours.
        indexed: drawn photos to index while the longest stall is looked for; None: end with the
            first grid.
        share: of the usual steps that are made; figures of few steps tell little.
    """
    (folder / FILE_NAME).unlink(missing_ok=True)  # where an earlier window was left
    window = make_window(app, folder)
    window.resize(1280, 800)
    page = window.library
    _after(page._bridge.grid.answered, window.show)  # noqa: SLF001
    window.show_library()
    page.grid.viewport().repaint()
    figures: dict[str, float | int] = {
        "photos": page.grid.photos.list.total,
        "first_grid_s": round(_age() - qt_start, 2),
        "qt_start_s": round(qt_start, 2),
    }
    if indexed is not None:
        figures |= _used(window, indexed, share)
    window.close()
    return figures


def _used(window: MainWindow, indexed: int, share: float) -> dict[str, float | int]:
    page = window.library
    return {
        "frame_p99_ms": _at(list(_frames(page, share)), 0.99),
        "jump_ms": _at(list(_jumps(page, share)), 0.95),
        "thumbnails_ms": _at(list(_jumps_to_thumbnails(page, share)), 0.95),
        "zoom_ms": _at(list(_zooms(page)), 0.95),
        "search_ms": _at(list(_searches(page, share)), 0.95),
        "memory_mb": _memory(),
        "stall_ms": _stall(window, indexed),
    }


def _after(signal: SignalInstance, act: Callable[[], Any]) -> None:
    """Act, and let the event loop run until a signal comes. It sleeps meanwhile, as in use."""
    loop, came = QEventLoop(), list[bool]()

    def come(*_: object) -> None:
        came.append(True)
        loop.quit()

    signal.connect(come)
    QTimer.singleShot(PATIENCE_MS, loop, loop.quit)
    act()
    if not came:
        loop.exec()


def _settle(milliseconds: int = 0) -> None:
    """Let what waits be done."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop, loop.quit)
    loop.exec()


@contextmanager
def _timed(into: list[float]) -> Iterator[None]:
    start = time.perf_counter()
    yield
    into.append(1000 * (time.perf_counter() - start))


def _frames(page: LibraryPage, share: float) -> Iterator[float]:
    """Scrolling by a third of the view at a time, from the top and in the middle."""
    _settle(1000)
    bar, found = page.grid.verticalScrollBar(), list[float]()
    for place in (0, bar.maximum() // 2):
        for step in range(round(FRAMES * share)):
            with _timed(found):
                bar.setValue(place + step * page.grid.height() // 3)
                page.grid.viewport().repaint()
            _settle(8)
    yield from found


def _heights(page: LibraryPage, share: float) -> Iterator[float]:
    """Places of the timeline, far from each other."""
    for part in range(round(JUMPS * share)):
        yield page.grid.timeline.height() * (part * 7 % JUMPS) / JUMPS


def _jumps(page: LibraryPage, share: float) -> Iterator[float]:
    """Going anywhere by the timeline, to placeholders."""
    found: list[float] = []
    for height in _heights(page, share):
        with _timed(found):
            page.grid.timeline._go(height)  # noqa: SLF001
            page.grid.viewport().repaint()
        _settle(8)
    yield from found


def _jumps_to_thumbnails(page: LibraryPage, share: float) -> Iterator[float]:
    """The same to thumbnails of all photos in sight; a made-up library gets some for that."""
    grid, found, loader = page.grid, list[float](), page._context.loader  # noqa: SLF001
    for height in _heights(page, share):
        grid.timeline._go(height)  # noqa: SLF001
        ids = grid.photos.ids[grid.visible().start : grid.visible().stop].tolist()
        jpeg = _thumbnail(int(height))
        keep = partial(put_thumbnails, photo_ids=ids, jpeg=jpeg)
        page._bridge.edit(keep, lambda _: None)  # noqa: SLF001
        grid.timeline._go(0)  # noqa: SLF001
        _settle(60)
        loader.forget_absent()

        def there(ids: list[int] = ids) -> bool:
            return all(loader.image(photo) is not None for photo in ids)

        with _timed(found):
            grid.timeline._go(height)  # noqa: SLF001
            grid.viewport().repaint()
            until = time.perf_counter() + PATIENCE_MS / 1000
            while not there() and time.perf_counter() < until:
                _after(loader.loaded, lambda: None)
            grid.viewport().repaint()
    yield from found


def drawn(seed: int, width: int = 1600, height: int = 1200) -> QImage:
    """A picture of coloured discs."""
    random, image = Random(seed), QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor.fromHsv(random.randrange(360), 90, 200))
    painter = QPainter(image)
    painter.setPen(Qt.PenStyle.NoPen)
    for _ in range(60):
        painter.setBrush(QColor.fromHsv(random.randrange(360), 160, random.randrange(60, 255)))
        size = random.randrange(20, height // 3)
        painter.drawEllipse(random.randrange(width), random.randrange(height), size, size)
    painter.end()
    return image


def _thumbnail(seed: int) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    drawn(seed, 480, 360).save(buffer, "JPEG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def _zooms(page: LibraryPage) -> Iterator[float]:
    """Another size of the thumbnails: all is laid out anew."""
    found: list[float] = []
    for height in range(120, 300, 9):
        with _timed(found):
            page.grid.set_row_height(height)
            page.grid.viewport().repaint()
        _settle(8)
    yield from found


def _searches(page: LibraryPage, share: float) -> Iterator[float]:
    """From the end of typing to another grid."""
    found: list[float] = []
    for query in (*QUERIES, "") * round(SEARCHES * share + 0.5):
        with _timed(found):
            _after(page._bridge.grid.answered, partial(page.search.set_query, query))  # noqa: SLF001
            page.grid.viewport().repaint()
        _settle(200)
    yield from found


def _stall(window: MainWindow, indexed: int) -> float:
    """The longest gap on the main thread while photos come in and ten thousand are tagged."""
    page, bridge, indexer = window.library, window.library._bridge, window._indexer  # noqa: SLF001
    _settle(500)
    ids = page.grid.photos.ids[:TAGGED].tolist()
    with TemporaryDirectory("-tintype-album") as name:
        album = Path(name).resolve()
        for number in range(indexed):
            drawn(number).save(str(album / f"{number}.jpg"))
        heart = Heartbeat()
        if indexed:
            _after(indexer.progressed, lambda: window.add_folders([album]))
        _after(bridge.curate.acted, lambda: bridge.curate.tag(ids, "bench window"))
        _after(bridge.undone, bridge.undo)
        while indexer.running:
            _after(indexer.ended, lambda: None)
        _settle(1500 if indexed else 0)
        longest = round(1000 * heart.longest, 1)
        for root in [root for root in window._places.roots if root.path == album]:  # noqa: SLF001
            _after(bridge.changed, partial(bridge.forget_folder, root.id))
    return longest


def _at(values: Sequence[float], share: float) -> float:
    ordered = sorted(values)
    return round(ordered[min(int(len(ordered) * share), len(ordered) - 1)], 1)


def _age() -> float:
    """Seconds since this process was started."""
    import psutil

    return time.time() - psutil.Process().create_time()


def _memory() -> int:
    """Megabytes that the process holds for itself: files that are only mapped do not count."""
    import psutil

    return round(psutil.Process().memory_full_info().uss / 1e6)
