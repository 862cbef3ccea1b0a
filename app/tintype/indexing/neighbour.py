"""Being a good neighbour: low priority, and a rest while the machine runs on its battery."""

from __future__ import annotations

import os
import time
from collections.abc import Callable

_NICE = 10
_EVERY = 5.0  # seconds between looks at the battery


def lower_priority() -> None:
    """Let everything else on the machine go first; child processes inherit it."""
    if os.name != "nt":
        os.nice(_NICE)
        return
    import psutil

    psutil.Process().nice(psutil.BELOW_NORMAL_PRIORITY_CLASS)


def on_battery() -> bool:
    """Whether the machine runs on its battery; false where it has none or does not tell."""
    import psutil

    look = getattr(psutil, "sensors_battery", None)  # some systems have no such thing
    try:
        battery = look() if look is not None else None
    except (OSError, RuntimeError, ValueError):  # a driver that tells nonsense
        return False
    return battery is not None and battery.power_plugged is False


class Rest:
    """Tells whether to rest, looking at the battery now and then.

    Args:
        tell: called with true when a rest begins, with false when it ends.
        draining: whether the battery is in use.
        clock: seconds.
    """

    def __init__(
        self,
        tell: Callable[[bool], None],
        draining: Callable[[], bool] = on_battery,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._tell = tell
        self._draining = draining
        self._clock = clock
        self._looked: float | None = None
        self._resting = False

    def __call__(self) -> bool:
        """Return whether no new work should be begun now."""
        now = self._clock()
        if self._looked is None or now - self._looked >= _EVERY:
            self._looked = now
            resting = self._draining()
            if resting != self._resting:
                self._resting = resting
                self._tell(resting)
        return self._resting
