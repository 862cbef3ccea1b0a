"""Being a good neighbour: low priority, and the machine's reasons to rest."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from tintype.indexing.idle import idle_seconds

if TYPE_CHECKING:
    import psutil

    from tintype.indexing.rest import Reason

_NICE = 15
_STEP = 10  # with 4, what the window paints waits half as long again while all cores are busy
_AWAY = 60.0  # seconds without input after which nobody works
_BUSY = 0.5  # share of all cores that other programs use: somebody works
_CALM = 0.3  # nobody does any more
_SHORTEST = 1.0  # seconds over which a share of the cores says something


def lower_priority(pid: int | None = None) -> bool:
    """Let everything else on the machine go first; child processes inherit it.

    Args:
        pid: another process; None for this one.

    Returns:
        Whether it could be done: the process may be gone.
    """
    import psutil

    try:
        process = psutil.Process(pid)
        if sys.platform == "win32":
            process.nice(psutil.BELOW_NORMAL_PRIORITY_CLASS)
        else:
            process.nice(max(_NICE, process.nice()))
        if sys.platform == "linux":
            process.ionice(psutil.IOPRIO_CLASS_BE, 7)
    except (psutil.Error, OSError):
        return False
    return True


def step_back() -> None:
    """Let the window that started this run go first, at no cost while the window does nothing."""
    if hasattr(os, "nice"):
        os.nice(_STEP)


def raise_priority(pid: int) -> bool:
    """Put a process back to where this one is; most systems allow it to administrators only."""
    import psutil

    try:
        process, own = psutil.Process(pid), psutil.Process()
        process.nice(own.nice())
        if sys.platform == "linux":
            process.ionice(psutil.IOPRIO_CLASS_BE, 4)
    except (psutil.Error, OSError):
        return False
    return True


def on_battery() -> bool:
    """Whether the machine runs on its battery; false where it has none or does not tell."""
    import psutil

    look = getattr(psutil, "sensors_battery", None)  # some systems have no such thing
    try:
        battery = look() if look is not None else None
    except (OSError, RuntimeError, ValueError):  # a driver that tells nonsense
        return False
    return battery is not None and battery.power_plugged is False


class Others:
    """The share of all cores that other programs have used since the last look."""

    def __init__(self) -> None:
        self._before = self._now()
        self._share = 0.0

    def __call__(self) -> float:
        """Return a share between 0 and 1."""
        at, others = self._now()
        passed = at - self._before[0]
        if passed >= _SHORTEST:
            used = (others - self._before[1]) / passed / (os.cpu_count() or 1)
            self._share = min(max(used, 0.0), 1.0)
            self._before = at, others
        return self._share

    @staticmethod
    def _now() -> tuple[float, float]:
        """Return the time, and the seconds that others have used all in all."""
        import psutil

        times = psutil.cpu_times()
        busy = sum(times) - times.idle - getattr(times, "iowait", 0.0)
        busy -= getattr(times, "guest", 0.0) + getattr(times, "guest_nice", 0.0)  # part of user
        own = psutil.Process()
        return time.monotonic(), busy - sum(map(_used, [own, *own.children(recursive=True)]))


def _used(process: psutil.Process) -> float:
    import psutil

    try:
        times = process.cpu_times()
    except psutil.Error:  # over meanwhile
        return 0.0
    return float(sum(times) - getattr(times, "iowait", 0.0))


class Look:
    """The reason the machine gives to rest: battery, somebody at work, other programs' load.

    Load counts only where the system does not tell of keyboard and mouse.
    """

    def __init__(
        self,
        battery: Callable[[], bool] = on_battery,
        idle: Callable[[], float | None] = idle_seconds,
        load: Callable[[], float] | None = None,
    ) -> None:
        self._battery = battery
        self._idle = idle
        self._load = load
        self._busy = False

    def __call__(self) -> Reason | None:
        """Return the reason to rest now, if there is one."""
        if self._battery():
            return "battery"
        idle = self._idle()
        if idle is not None:
            return "user" if idle < _AWAY else None
        self._load = self._load or Others()
        self._busy = self._load() > (_CALM if self._busy else _BUSY)
        return "load" if self._busy else None
