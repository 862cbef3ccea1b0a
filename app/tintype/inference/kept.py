"""What ``tintype models bench`` found best on this machine, kept for the sessions made later."""

from __future__ import annotations

import json
import os
import platform
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from functools import cache
from pathlib import Path

from tintype import paths
from tintype.fileio import write_atomically
from tintype.inference.manifest import Manifest
from tintype.inference.providers import AUTO, CPU, wanted_device

FILE_NAME = "measured.json"
_RUNTIMES = ("", "-gpu", "-directml", "-openvino", "-silicon")


@dataclass(frozen=True, slots=True)
class Kept:
    """A model's best setting.

    Attributes:
        precision: None for the one that the model prefers.
        threads: of sessions whose user names no number.
        milliseconds: for one picture in that way; 0 where it was not measured.
    """

    device: str = AUTO
    precision: str | None = None
    threads: int = 1
    milliseconds: float = field(default=0.0, compare=False)


def kept(manifest: Manifest) -> Kept:
    """Return what is kept for a model; the usual where nothing is, or for another machine.

    What was measured with another ONNX Runtime, processor or weights no longer counts.
    """
    entry = _read(_path()).get(manifest.id)
    if not isinstance(entry, dict) or entry.get("measured_with") != stamp(manifest):
        return Kept()
    try:
        return Kept(
            str(entry["device"]),
            str(entry["precision"]),
            int(entry["threads"]),
            float(entry.get("milliseconds", 0.0)),
        )
    except (KeyError, TypeError, ValueError):
        return Kept()


def preferred(manifest: Manifest) -> Manifest:
    """Return the manifest at the precision that is kept for it, if it still has that."""
    precision = kept(manifest).precision
    return manifest.at(precision) if precision and precision in manifest.precisions else manifest


def keep(manifest: Manifest, best: Kept) -> Path:
    """Keep a model's best setting; return the file."""
    path = _path()
    entries = dict(_read(path))
    entries[manifest.id] = {**asdict(best), "measured_with": stamp(manifest)}
    path.parent.mkdir(parents=True, exist_ok=True)
    write_atomically(path, json.dumps(entries, indent=2).encode())
    return path


def stamp(manifest: Manifest) -> str:
    """Return what a measurement depends on: ONNX Runtime, the processor and the weights."""
    weights = {name: entry.sha256 for name, entry in sorted(manifest.precisions.items())}
    hashes = weights or {manifest.precision: manifest.sha256}
    return "; ".join([runtime(), processor(), *(f"{k} {v[:16]}" for k, v in hashes.items())])


@cache
def runtime() -> str:
    """Return the installed ONNX Runtime package and its version."""
    from importlib import metadata  # reads mail headers: a long import

    found = []
    for ending in _RUNTIMES:
        try:
            found.append(f"onnxruntime{ending} {metadata.version(f'onnxruntime{ending}')}")
        except metadata.PackageNotFoundError:
            continue
    return ", ".join(found)


def expected_device() -> str:
    """Return the device that models will probably run on, loading none: for planning."""
    device = wanted_device()
    if device != AUTO:
        return device
    names = {"-gpu": "cuda", "-directml": "directml", "-openvino": "openvino"}
    return next((names[key] for key in names if f"onnxruntime{key} " in runtime()), CPU)


@cache
def processor() -> str:
    """Return the processor's name and the number of its cores."""
    name = platform.processor()
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        lines = []
    for line in lines:
        if line.startswith("model name"):
            name = line.partition(":")[2].strip()
            break
    return f"{name or platform.machine()}, {os.cpu_count()} cores"


def _path() -> Path:
    return paths.user_models() / FILE_NAME


def _read(path: Path) -> Mapping[str, object]:
    """Return the file's entries; none where it is absent or not what we write."""
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}
