"""A limit for reading: one bucket of bytes for all workers of a run."""

from __future__ import annotations

import time
from collections.abc import Callable

_BURST = 1.0  # seconds' worth that may be read at once


class Bucket:
    """Fills at a steady rate; whoever reads takes out, and waits while it is overdrawn.

    Over any time no more is read than the rate allows, beyond what one second fills and the
    chunks that are under way.

    Args:
        rate: bytes a second.
        clock: seconds.
    """

    def __init__(self, rate: float, clock: Callable[[], float] = time.monotonic) -> None:
        self._rate = rate
        self._clock = clock
        self._level = rate * _BURST
        self._at = clock()

    def dry(self) -> bool:
        """Whether nothing may be read now."""
        now = self._clock()
        self._level = min(self._rate * _BURST, self._level + (now - self._at) * self._rate)
        self._at = now
        return self._level < 0

    def take(self, size: int) -> None:
        """Take out what will be read, though the bucket may be overdrawn by it."""
        self._level -= size

    def enough(self, size: int) -> bool:
        """Whether so many bytes are as much as should be begun at once."""
        return size >= self._rate * _BURST
