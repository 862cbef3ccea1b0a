"""The window's way to files: where photos lie, and long work that copies or exports them."""

from __future__ import annotations

import time
from dataclasses import dataclass
from threading import Event
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from tintype.gui.channel import Channel, LazyLibrary, problem_of
from tintype.gui.pixels import to_image

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from PySide6.QtGui import QImage

    from tintype.gui.bridge import LibraryBridge
    from tintype.gui.executors import Executor
    from tintype.library import Copied, Export, Library

    OnProgress = Callable[[int, int], None]
    Stopping = Callable[[], bool]
    Job = Callable[[Library, OnProgress, Stopping], Copied]

TELL_SECONDS = 0.1
"""Progress is told at most so often."""
LARGEST_PICTURE = 4096
"""Pixels of the longer side of a picture in the clipboard."""


@dataclass(frozen=True, slots=True)
class Given:
    """Photos were copied or exported.

    Attributes:
        folder: where to. asked: how many photos.
        exported: as new JPEG files, rather than as they are.
    """

    folder: Path
    asked: int
    exported: bool
    copied: Copied


class PixelChannels(QObject):
    """What decodes photos for one view, whatever other views ask for meanwhile."""

    def __init__(self, library: LazyLibrary, pictures: Executor, parent: QObject) -> None:
        super().__init__(parent)
        self.pixels = Channel(library, pictures, self)
        self.ahead = Channel(library, pictures, self)

    def ask_pixels(self, photo_id: int, long_side: int) -> None:
        """Answer: ``(photo_id, QImage)``, the long side at most ``long_side`` pixels."""
        self.pixels.ask(lambda library: (photo_id, to_image(library.pixels(photo_id, long_side))))

    def ask_pixels_ahead(self, photo_id: int, long_side: int) -> None:
        """Answer: ``(photo_id, long_side, QImage)``, of a photo that may be looked at next."""

        def work(library: Library) -> tuple[int, int, QImage]:
            return photo_id, long_side, to_image(library.pixels(photo_id, long_side))

        self.ahead.ask(work)


class FilesBridge(QObject):
    """Questions through channels; one long job at a time, told of as it goes on."""

    began = Signal(bool, int)
    """Whether it exports, and how many photos."""
    progressed = Signal(int, int)
    """Photos done, and in all."""
    given = Signal(object)
    """:class:`Given`: it ended, perhaps early."""
    failed = Signal(object)
    """A ``Problem``: it could not be done at all."""

    _ended = Signal(object, object)

    def __init__(
        self, bridge: LibraryBridge, library: LazyLibrary, reads: Executor, jobs: Executor
    ) -> None:
        super().__init__(bridge)
        self._library, self._jobs, self._pictures = library, jobs, bridge.pictures
        self._stop = Event()
        self._running = False
        self.paths = Channel(library, reads, bridge)
        self.clip = Channel(library, bridge.pictures, bridge)
        self.applications = Channel(library, reads, bridge)
        self._ended.connect(self._deliver)

    @property
    def running(self) -> bool:
        """Whether a job is under way."""
        return self._running

    def pixel_channels(self, parent: QObject) -> PixelChannels:
        """Channels of its own for a view that shows photos large."""
        return PixelChannels(self._library, self._pictures, parent)

    # Questions.

    def ask_paths(self, photo_ids: Sequence[int], then: Callable[[list[Path]], object]) -> None:
        """Answer: ``(then, [Path])``, what to do with a reachable file of each photo."""
        self.paths.ask(lambda library: (then, library.copies.paths(photo_ids)))

    def ask_clip(self, photo_ids: Sequence[int]) -> None:
        """Answer: ``([Path], QImage or None)``, what a copy in the clipboard holds."""

        def work(library: Library) -> tuple[list[Path], QImage | None]:
            paths = library.copies.paths(photo_ids)
            one = photo_ids[0] if len(photo_ids) == 1 and paths else None
            image = None if one is None else to_image(library.pixels(one, LARGEST_PICTURE))
            return paths, image

        self.clip.ask(work)

    def ask_applications(self) -> None:
        """Answer: a list of ``Application`` that open pictures."""
        from tintype.gui import applications

        self.applications.ask(lambda _library: applications.installed())

    # Jobs.

    def copy(self, photo_ids: Sequence[int], folder: Path) -> None:
        """Copy photos as they are, with their sidecars."""

        def job(library: Library, tell: OnProgress, stopping: Stopping) -> Copied:
            return library.copies.copy(photo_ids, folder, on_progress=tell, stopping=stopping)

        self._begin(job, folder, len(photo_ids), exported=False)

    def export(self, photo_ids: Sequence[int], folder: Path, how: Export) -> None:
        """Write photos as JPEG."""

        def job(library: Library, tell: OnProgress, stopping: Stopping) -> Copied:
            return library.copies.export(
                photo_ids, folder, how, on_progress=tell, stopping=stopping
            )

        self._begin(job, folder, len(photo_ids), exported=True)

    def cancel(self) -> None:
        """End the job soon; what is finished stays."""
        self._stop.set()

    def _begin(self, job: Job, folder: Path, asked: int, *, exported: bool) -> None:
        if self._running:
            return
        self._running, self._stop = True, Event()
        self.began.emit(exported, asked)
        stop = self._stop
        self._jobs.submit(lambda: self._run(job, (folder, asked, exported), stop))

    def _run(self, job: Job, about: tuple[Path, int, bool], stop: Event) -> None:
        told = [0.0]

        def tell(done: int, total: int) -> None:
            now = time.monotonic()
            if now - told[0] >= TELL_SECONDS or done == total:
                told[0] = now
                self.progressed.emit(done, total)

        try:
            copied = job(self._library(), tell, stop.is_set)
        except Exception as error:  # noqa: BLE001  # every error becomes words in the window
            self._ended.emit(None, problem_of(error))
        else:
            self._ended.emit(Given(*about, copied), None)

    def _deliver(self, given: Any, problem: Any) -> None:
        self._running = False
        if problem is None:
            self.given.emit(given)
        else:
            self.failed.emit(problem)
