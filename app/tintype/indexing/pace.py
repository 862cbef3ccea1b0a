"""How fast a run goes, and a steady estimate of the time left."""

from __future__ import annotations

import math

_MEMORY = 45.0  # seconds; what is three times as old hardly counts any more
_START = 3.0  # seconds from the first photo on that tell nothing: workers start one by one
_BURST = 0.2  # seconds without a photo, after which one begins a new burst
_STREAM = 5.0  # seconds of photos without such a gap that are enough, too
_LONGEST = 20.0  # seconds without a photo that are no rest of the computer's
_SLOW = 4.0  # times as long as photos take here: neither


class Pace:
    """Photos a second over about the last minute: an exponentially weighted mean.

    Photos come in bursts, a batch at a time: what counts are the photos between the beginnings of
    two bursts, and the time. Both sums fade alike, so that the mean is right from the beginning
    and follows when the photos get larger or the machine gets busy. What is done before the
    workers have started counts for nothing, and neither does a sleep of the computer.
    """

    def __init__(self) -> None:
        self._began: float | None = None  # the first photo
        self._last = 0.0
        self._at = 0.0  # until then photos and seconds are in the sums
        self._waiting = 0  # finished since
        self._photos = 0.0
        self._seconds = 0.0

    def add(self, now: float) -> None:
        """Count a finished photo at a moment: seconds of any clock."""
        if self._began is None:
            self._began = self._at = self._last = now
            return
        new = now - self._last > _BURST
        self._last = now
        self._waiting += 1
        if now - self._began < _START:
            if new:
                self._at, self._waiting = now, 0
        elif new or now - self._at > _STREAM:
            self._count(now)

    @property
    def speed(self) -> float:
        """Photos a second; 0 while nothing is known."""
        return self._photos / self._seconds if self._seconds > 0 else 0.0

    def _count(self, now: float) -> None:
        passed = self._passed(now - self._at)
        kept = math.exp(-passed / _MEMORY)
        self._photos = self._photos * kept + self._waiting
        self._seconds = self._seconds * kept + passed
        self._at, self._waiting = now, 0

    def _passed(self, seconds: float) -> float:
        """Return the seconds that count: after a sleep as many as these photos usually take."""
        if not self.speed or seconds <= max(_LONGEST, _SLOW * self._waiting / self.speed):
            return seconds
        return self._waiting / self.speed
