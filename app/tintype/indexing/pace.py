"""How fast a run goes, and a steady estimate of the time left."""

from __future__ import annotations

import math

_MEMORY = 45.0  # seconds; what is three times as old hardly counts any more
_LONGEST = 20.0  # seconds without a photo that count: a run may have rested, a computer slept


class Pace:
    """Photos a second over about the last minute: an exponentially weighted mean.

    Photos come in bursts, a batch at a time. What is done is spread over the time since the last
    look, and both sums fade alike, so that the mean is right from the beginning and follows when
    the photos get larger or the machine gets busy.

    Args:
        start: seconds, of any clock.
    """

    def __init__(self, start: float) -> None:
        self._at = start
        self._waiting = 0  # finished since the last look
        self._photos = 0.0
        self._seconds = 0.0

    def add(self, photos: int = 1) -> None:
        """Count finished photos."""
        self._waiting += photos

    def look(self, now: float) -> float:
        """Return photos a second at this moment; 0 while nothing is known."""
        passed = min(now - self._at, _LONGEST)
        if passed > 0:
            kept = math.exp(-passed / _MEMORY)
            self._photos = self._photos * kept + self._waiting
            self._seconds = self._seconds * kept + passed
            self._at, self._waiting = now, 0
        return self._photos / self._seconds if self._seconds > 0 else 0.0
