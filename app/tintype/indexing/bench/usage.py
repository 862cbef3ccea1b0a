"""What a run takes from the machine: time of its processors, and memory."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass


@dataclass(slots=True)
class Usage:
    """What was used meanwhile by this process and its children.

    Attributes:
        seconds: as a clock sees it.
        processor: seconds of processors; None where the system does not tell of children.
        peak_mb: this process's peak and ``children`` times that of the largest child. What
            processes share, such as libraries, is counted in each.
    """

    seconds: float = 0.0
    processor: float | None = None
    peak_mb: int | None = None


@contextmanager
def used(children: int) -> Iterator[Usage]:
    """Yield what is filled in at the end.

    Args:
        children: how many run side by side.
    """
    usage = Usage()
    start, before = time.perf_counter(), _processor()
    yield usage
    usage.seconds = time.perf_counter() - start
    if os.name != "nt":
        usage.processor = _processor() - before
    usage.peak_mb = peak_mb(children)


def _processor() -> float:
    times = os.times()
    return times.user + times.system + times.children_user + times.children_system


def peak_mb(children: int) -> int | None:
    """Return megabytes as ``Usage.peak_mb`` holds them; None where the system does not tell."""
    try:
        import resource
    except ImportError:  # Windows
        return None
    own = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    child = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
    return round((own + children * child) / (1e6 if sys.platform == "darwin" else 1e3))
