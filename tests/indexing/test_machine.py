"""How many workers fit: what the system, and the container around us, let us use."""

from __future__ import annotations

from pathlib import Path

import pytest

from tintype.indexing import machine
from tintype.indexing.engines import local
from tintype.indexing.engines.local import worker_count

_GIB = 1 << 30


def system(root: Path, groups: str, files: dict[str, str]) -> Path:
    """Lay out a system's files: this process's groups, and what their folders say."""
    files = {"proc/self/cgroup": groups} | {f"sys/fs/cgroup/{k}": v for k, v in files.items()}
    for name, text in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text + "\n")
    return root


@pytest.fixture(autouse=True)
def _sixteen_processors(monkeypatch) -> None:
    monkeypatch.setattr(machine, "_affinity", lambda: 16)


@pytest.mark.parametrize(
    ("groups", "files", "count"),
    [
        ("", {}, 16),
        ("0::/", {"cpu.max": "max 100000"}, 16),
        ("0::/", {"cpu.max": "200000 100000"}, 2),
        ("0::/app", {"app/cpu.max": "max 100000", "cpu.max": "400000 100000"}, 4),
        ("0::/app/web", {"app/web/cpu.max": "800000 100000", "app/cpu.max": "250000 100000"}, 3),
        ("0::/app", {"app/cpu.max": "20000 100000"}, 1),
        ("0::/elsewhere/of/the/host", {"cpu.max": "300000 100000"}, 3),
        ("0::/", {"cpu.max": "6400000 100000"}, 16),
        (
            "4:cpu,cpuacct:/docker/1f\n0::/",
            {"cpu,cpuacct/cpu.cfs_quota_us": "150000", "cpu,cpuacct/cpu.cfs_period_us": "100000"},
            2,
        ),
        (
            "1:cpu:/box",
            {"cpu/box/cpu.cfs_quota_us": "300000", "cpu/box/cpu.cfs_period_us": "100000"},
            3,
        ),
        ("1:cpu:/", {"cpu/cpu.cfs_quota_us": "-1", "cpu/cpu.cfs_period_us": "100000"}, 16),
        ("nonsense\n0::", {"cpu.max": "nonsense"}, 16),
    ],
)
def test_a_quota_of_processors_counts(tmp_path, groups, files, count) -> None:
    assert machine.cores(system(tmp_path, groups, files)) == count


def test_fewer_processors_than_the_quota_count(tmp_path, monkeypatch) -> None:
    monkeypatch.setattr(machine, "_affinity", lambda: 1)
    assert machine.cores(system(tmp_path, "0::/", {"cpu.max": "400000 100000"})) == 1


@pytest.mark.parametrize(
    ("groups", "files", "free"),
    [
        ("0::/", {"memory.max": "max", "memory.current": "1000"}, 8 * _GIB),
        ("0::/", {"memory.max": str(2 * _GIB), "memory.current": str(_GIB)}, _GIB),
        (
            "0::/app",
            {
                "app/memory.max": str(2 * _GIB),
                "app/memory.current": str(2 * _GIB),
                "app/memory.stat": f"anon 5\ninactive_file {_GIB}\nactive_file 7",
            },
            _GIB,
        ),
        (
            "0::/app",
            {
                "app/memory.max": "max",
                "memory.max": str(3 * _GIB),
                "memory.current": str(_GIB),
            },
            2 * _GIB,
        ),
        (
            "8:memory:/docker/1f",
            {
                "memory/memory.limit_in_bytes": str(4 * _GIB),
                "memory/memory.usage_in_bytes": str(3 * _GIB),
                "memory/memory.stat": f"inactive_file 1\ntotal_inactive_file {_GIB // 2}",
            },
            _GIB + _GIB // 2,
        ),
        (
            "8:memory:/",
            {
                "memory/memory.limit_in_bytes": "9223372036854771712",
                "memory/memory.usage_in_bytes": "1",
            },
            8 * _GIB,
        ),
        ("0::/", {"memory.max": "1000", "memory.current": "4000"}, 0),
    ],
)
def test_a_limit_of_memory_counts(tmp_path, monkeypatch, groups, files, free) -> None:
    class Memory:
        available = 8 * _GIB

    monkeypatch.setattr("psutil.virtual_memory", Memory)
    assert machine.free_memory(system(tmp_path, groups, files)) == free


@pytest.mark.parametrize(
    ("cores", "memory", "count"), [(8, 64, 8), (2, 64, 2), (8, 2, 3), (8, 0, 1)]
)
def test_auto_takes_a_worker_a_core_as_far_as_memory_goes(
    monkeypatch, cores: int, memory: int, count: int
) -> None:
    monkeypatch.setattr(local, "cores", lambda: cores)
    monkeypatch.setattr(local, "free_memory", lambda: memory * _GIB)
    monkeypatch.setattr(local, "expected_device", lambda: "cpu")
    assert worker_count(1000) == count


def test_this_machine_has_a_processor_and_memory() -> None:
    assert machine.cores() >= 1
    assert machine.free_memory() > 0
