"""Thumbnails for the grid: read and decoded off the main thread, kept within a budget of memory."""

from __future__ import annotations

import logging
import time
from collections import OrderedDict
from dataclasses import dataclass
from threading import Lock
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtGui import QImage

from tintype.gui.memory import give_back
from tintype.gui.pixels import thumbnail_image

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import Self

    from tintype.gui.bridge import LibraryBridge
    from tintype.gui.executors import Executor

log = logging.getLogger(__name__)

DEFAULT_BUDGET = 96 * 2**20
TIDY_SECONDS = 3.0
"""So often at most, what decoding left behind is given back."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """A photo the grid would like to show, and the cell's size in physical pixels."""

    photo_id: int
    width: int
    height: int


class ImageCache:
    """The most recently used images whose bytes together fit the budget."""

    def __init__(self, budget: int) -> None:
        self._budget = budget
        self._images: OrderedDict[int, QImage] = OrderedDict()
        self.bytes = 0

    def __len__(self) -> int:
        return len(self._images)

    def get(self, photo_id: int) -> QImage | None:
        """The image, now the most recently used one."""
        image = self._images.get(photo_id)
        if image is not None:
            self._images.move_to_end(photo_id)
        return image

    def put(self, photo_id: int, image: QImage) -> None:
        """Keep an image; the least recently used ones give way."""
        self.discard(photo_id)
        self._images[photo_id] = image
        self.bytes += image.sizeInBytes()
        while self.bytes > self._budget and len(self._images) > 1:
            self.bytes -= self._images.popitem(last=False)[1].sizeInBytes()

    def discard(self, photo_id: int) -> None:
        """Forget an image, if it is there."""
        image = self._images.pop(photo_id, None)
        if image is not None:
            self.bytes -= image.sizeInBytes()


class ThumbnailLoader(QObject):
    """Loads what is wanted now; what scrolled away before its turn is never read.

    Args:
        fetch: JPEG bytes of a photo's thumbnail, or None; called on workers.
        lanes: how many workers load at a time.
    """

    loaded = Signal(object)
    """A set of photo ids whose images are new."""

    _ready = Signal()

    def __init__(
        self,
        fetch: Callable[[int], bytes | None],
        executor: Executor,
        *,
        budget: int = DEFAULT_BUDGET,
        lanes: int = 2,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._fetch = fetch
        self._executor = executor
        self._lanes = lanes
        self._cache = ImageCache(budget)
        self._absent: set[int] = set()
        self._old: set[int] = set()
        self._lock = Lock()  # guards the four below
        self._queue: list[Wanted] = []
        self._flying: set[int] = set()
        self._landed: list[tuple[int, QImage]] = []
        self._running = 0
        self._tidied = 0.0
        self._ready.connect(self._collect)

    @classmethod
    def of_photos(cls, bridge: LibraryBridge, parent: QObject, **limits: int) -> Self:
        """A loader of photos' thumbnails; it keeps to the photos of one view."""
        return cls(bridge.thumbnail, bridge.pictures, parent=parent, **limits)

    @classmethod
    def of_faces(cls, bridge: LibraryBridge, parent: QObject, **limits: int) -> Self:
        """A loader of cut-out faces, by their ids."""
        return cls(bridge.people.crop, bridge.pictures, parent=parent, **limits)

    def image(self, photo_id: int) -> QImage | None:
        """The image if it is in memory, maybe of an earlier size."""
        return self._cache.get(photo_id)

    def want(self, wanted: Sequence[Wanted]) -> None:
        """Say all that is wanted now, the most urgent first; it replaces what was wanted before."""
        missing = [want for want in wanted if self._is_missing(want)]
        with self._lock:
            self._queue = [want for want in reversed(missing) if want.photo_id not in self._flying]
            start = min(self._lanes - self._running, len(self._queue))
            self._running += start
        for _ in range(start):
            self._executor.submit(self._work)

    def forget_absent(self) -> None:
        """Ask again for thumbnails that were not there: the catalog has grown."""
        self._absent.clear()

    def forget_look(self, photo_id: int) -> None:
        """A photo was edited: what is kept of it is shown only until it has been read again."""
        if self._cache.get(photo_id) is not None:
            self._old.add(photo_id)
            self.loaded.emit({photo_id})  # who shows it wants it anew

    def _is_missing(self, want: Wanted) -> bool:
        if want.photo_id in self._absent:
            return False
        image = self._cache.get(want.photo_id)
        if want.photo_id in self._old:
            return True
        return image is None or image.size() != QSize(want.width, want.height)

    def _work(self) -> None:
        while (want := self._next()) is not None:
            image = self._load(want)
            with self._lock:
                self._landed.append((want.photo_id, image))
                first = len(self._landed) == 1
            if first:  # one signal for all that land until the main thread looks
                self._ready.emit()
        if time.monotonic() - self._tidied > TIDY_SECONDS:
            self._tidied = time.monotonic()
            give_back()

    def _next(self) -> Wanted | None:
        with self._lock:
            if not self._queue:
                self._running -= 1
                return None
            want = self._queue.pop()
            self._flying.add(want.photo_id)
            self._old.discard(want.photo_id)
            return want

    def _load(self, want: Wanted) -> QImage:
        try:
            data = self._fetch(want.photo_id)
        except Exception:  # a missing thumbnail leaves its mean colour; the log says why
            log.exception("no thumbnail for photo %d", want.photo_id)
            return QImage()
        return thumbnail_image(data, QSize(want.width, want.height)) if data else QImage()

    def _collect(self) -> None:
        with self._lock:
            landed, self._landed = self._landed, []
            self._flying.difference_update(photo_id for photo_id, _ in landed)
        for photo_id, image in landed:
            if image.isNull():
                self._absent.add(photo_id)
            else:
                self._cache.put(photo_id, image)
        if landed:
            self.loaded.emit({photo_id for photo_id, _ in landed})
