"""Decoded photos: the one that is looked at, and those that are likely next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from tintype.gui.thumbnails import ImageCache

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QImage

    from tintype.gui.files_bridge import PixelChannels

BUDGET = 128 * 2**20


class PhotoPixels(QObject):
    """Keeps some photos as they were decoded last; one photo at a time is decoded ahead."""

    arrived = Signal(int, object)
    """Photo and ``QImage``."""
    failed = Signal(object)
    """A ``Problem`` with the photo that was asked for."""

    def __init__(
        self,
        channels: PixelChannels,
        parent: QObject | None = None,
        budget: int = BUDGET,
    ) -> None:
        super().__init__(parent)
        self._channels, self._budget = channels, budget
        self._kept = ImageCache(budget)
        self._sides: dict[int, int] = {}
        self._asked = (0, 0)
        self._upcoming: list[int] = []
        channels.pixels.answered.connect(self._answered)
        channels.pixels.failed.connect(self._failed)
        channels.ahead.answered.connect(self._answered_ahead)
        channels.ahead.failed.connect(lambda _problem: self._read_ahead())

    def kept(self, photo_id: int) -> QImage | None:
        """A photo's image if it is in memory, of whatever size."""
        return self._kept.get(photo_id)

    def forget_all(self) -> None:
        """Photos may have changed on disk."""
        self._kept = ImageCache(self._budget)
        self._sides.clear()

    def leave(self) -> None:
        """What was asked for is not looked at any more."""
        self._asked = (0, 0)
        self._upcoming = []
        self._channels.pixels.forget()

    def ask(self, photo_id: int, side: int, upcoming: Sequence[int] = ()) -> None:
        """Want a photo, its longer side of so many pixels, and after it those likely next."""
        if self._asked[0] == photo_id and side <= self._asked[1]:
            return  # going back from near needs no others
        self._asked = photo_id, side
        self._upcoming = list(upcoming)
        if self._has(photo_id, side):
            self.arrived.emit(photo_id, self._kept.get(photo_id))
            self._read_ahead()
        else:
            self._channels.ask_pixels(photo_id, side)

    def _has(self, photo_id: int, side: int) -> bool:
        return self._kept.get(photo_id) is not None and self._sides.get(photo_id, 0) >= side

    def _answered(self, answer: tuple[int, QImage]) -> None:
        photo_id, image = answer
        if photo_id == self._asked[0]:
            self._kept.put(photo_id, image)
            self._sides[photo_id] = self._asked[1]
            self.arrived.emit(photo_id, image)
            self._read_ahead()

    def _failed(self, problem: object) -> None:
        self._asked = (0, 0)
        self.failed.emit(problem)

    def _read_ahead(self) -> None:
        while self._upcoming:
            photo_id = self._upcoming.pop(0)
            if not self._has(photo_id, self._asked[1]):
                self._channels.ask_pixels_ahead(photo_id, self._asked[1])
                return

    def _answered_ahead(self, answer: tuple[int, int, QImage]) -> None:
        photo_id, side, image = answer
        if not self._has(photo_id, side):
            self._kept.put(photo_id, image)
            self._sides[photo_id] = side
        self._read_ahead()
