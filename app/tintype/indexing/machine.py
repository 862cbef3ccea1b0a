"""What of the machine this program may use: processors and memory, also inside a container.

A container's limits stand in files of its control groups, old (one tree a resource) or new (one
tree for all); each group above one's own limits it, too. See the kernel's documents cgroup-v1/
memory.rst, scheduler/sched-bwc.rst and admin-guide/cgroup-v2.rst.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

_ROOT = Path("/")
_PLENTY = 1 << 40  # bytes


@dataclass(frozen=True, slots=True)
class _Names:
    """Files of a control group: its limit, what is used of it, and what of that can be freed."""

    limit: str
    used: str
    freed: str


_NEW = _Names("memory.max", "memory.current", "inactive_file")
_OLD = _Names("memory.limit_in_bytes", "memory.usage_in_bytes", "total_inactive_file")


def cores(root: Path = _ROOT) -> int:
    """Return how many processors this process may use at once: 1 or more.

    Args:
        root: where the system's files are (tests have others).
    """
    count = _affinity()
    quotas = [quota for group in _groups("cpu", root) if (quota := _quota(group)) is not None]
    return max(1, min([count, *(int(quota + 0.5) for quota in quotas)]))


def free_memory(root: Path = _ROOT) -> int:
    """Return the bytes of memory that can be had; plenty where the system does not tell."""
    import psutil

    try:
        free = int(psutil.virtual_memory().available)
    except (OSError, RuntimeError):
        free = _PLENTY
    left = [left for group in _groups("memory", root) if (left := _left(group)) is not None]
    return max(0, min([free, *left]))


def _affinity() -> int:
    """Return the processors that this process is allowed to run on."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    import psutil

    try:
        return len(psutil.Process().cpu_affinity())  # Windows
    except (AttributeError, psutil.Error):
        return os.cpu_count() or 1


def _groups(resource: str, root: Path) -> Iterator[Path]:
    """Yield the folders of this process's control groups for a resource, and of those above."""
    mounts = root / "sys" / "fs" / "cgroup"
    for line in _text(root / "proc" / "self" / "cgroup").splitlines():
        number, _, rest = line.partition(":")
        names, _, path = rest.partition(":")
        if resource in names.split(","):
            tree = next((t for t in (mounts / names, mounts / resource) if t.is_dir()), None)
        elif number == "0" and not names:
            tree = next((t for t in (mounts / "unified", mounts) if t.is_dir()), None)
        else:
            continue
        if tree is None:
            continue
        # A container may see its own group as the tree's top, under the path it has outside.
        inside = tree / path.strip("/")
        yield from (group for group in (inside, *inside.parents) if group.is_relative_to(tree))


def _quota(group: Path) -> float | None:
    """Return how many processors a group may keep busy; None for any number."""
    whole, _, period = _text(group / "cpu.max").partition(" ")
    if not whole:
        whole, period = _text(group / "cpu.cfs_quota_us"), _text(group / "cpu.cfs_period_us")
    if not (whole.isdecimal() and period.isdecimal() and int(period)):  # "max", or -1
        return None
    return int(whole) / int(period)


def _left(group: Path) -> int | None:
    """Return the bytes that a group may still take; None for any number."""
    for names in (_NEW, _OLD):
        limit, used = _text(group / names.limit), _text(group / names.used)
        if limit.isdecimal() and used.isdecimal():
            fields = (line.partition(" ") for line in _text(group / "memory.stat").splitlines())
            freed = next((value for name, _, value in fields if name == names.freed), "0")
            return max(0, int(limit) - int(used) + int(freed))
    return None


def _text(path: Path) -> str:
    """Return what a file says; nothing where it is not there."""
    try:
        return path.read_text(encoding="utf-8").strip()
    except (OSError, ValueError):
        return ""
