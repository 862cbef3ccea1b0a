"""When a run rests, why, and how long it has worked without its rests."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Literal

from tintype.indexing.orders import Orders

Reason = Literal["asked", "battery", "user", "load"]
Look = Callable[[], Reason | None]

_EVERY = 5.0  # seconds between looks at the machine
_POLL = 0.1


class Rest:
    """Whether to rest now: because somebody said so, or, of a gentle run, to be out of the way.

    Calling it is cheap and may be done all the time; changes are told when they are noticed.

    Args:
        orders: what the run is told from outside.
        tell: called with events: ``paused`` and ``resumed`` with a ``reason``, ``mode``.
        look: the reason the machine gives a gentle run to rest, if any.
        clock: seconds.
    """

    def __init__(
        self,
        orders: Orders,
        tell: Callable[[dict[str, object]], None],
        look: Look,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._orders = orders
        self._tell = tell
        self._look = look
        self._clock = clock
        self._low = orders.low
        self._looked: float | None = None
        self._seen: Reason | None = None
        self._since = 0.0  # when the present rest began
        self._rested = 0.0  # seconds of rests that are over
        self.reason: Reason | None = None

    @staticmethod
    def never() -> Rest:
        """Return what never rests."""
        return Rest(Orders(), lambda _event: None, lambda: None)

    def __call__(self) -> bool:
        """Return whether no new work should be begun now."""
        if self._orders.low != self._low:
            self._low = self._orders.low
            self._looked = None
            self._tell({"event": "mode", "mode": "low" if self._low else "full"})
        now = self._clock()
        reason = self._why(now)
        if reason != self.reason:
            self._change(reason, now)
        return reason is not None

    @property
    def low(self) -> bool:
        """Whether other programs go first."""
        return self._orders.low

    def worked(self) -> float:
        """Return seconds on a clock that stands still during rests."""
        now = self._clock()
        return (now if self.reason is None else self._since) - self._rested

    def gate(self, stopping: Callable[[], bool]) -> Callable[[], bool]:
        """Return a ``stopping`` that does not answer before a rest is over."""

        def ask() -> bool:
            while not stopping():
                if not self():
                    return False
                time.sleep(_POLL)
            return True

        return ask

    def _why(self, now: float) -> Reason | None:
        if self._orders.paused:
            return "asked"
        if not self._low:
            return None
        if self._looked is None or now - self._looked >= _EVERY:
            self._looked = now
            self._seen = self._look()
        return self._seen

    def _change(self, reason: Reason | None, now: float) -> None:
        before, self.reason = self.reason, reason
        if before is None:
            self._since = now
        if reason is not None:
            self._tell({"event": "paused", "reason": reason})
            return
        self._rested += now - self._since
        self._tell({"event": "resumed", "reason": before})
