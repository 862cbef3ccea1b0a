"""Printing: results to stdout, messages to stderr, JSON that any program can read."""

from __future__ import annotations

import json
import sys
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import Any


def complain(message: str, hint: str = "") -> None:
    """Print an error, and what to do about it, to stderr."""
    print(f"tintype: {message}", file=sys.stderr)
    if hint:
        print(f"  {hint}", file=sys.stderr)


def print_json(value: Any, *, indent: int | None = None) -> None:
    """Print a value as JSON; dataclasses become objects, paths strings."""
    print(json.dumps(value, default=_plain, ensure_ascii=False, indent=indent))


def _plain(value: Any) -> Any:
    if is_dataclass(value):
        return {field.name: getattr(value, field.name) for field in fields(value)}
    if isinstance(value, Path):
        return printable(value)
    raise TypeError(f"{type(value).__name__} cannot be printed as JSON")


def printable(path: Path | str) -> str:
    """Return a path as text that any output can carry; what is not Unicode is escaped."""
    return str(path).encode("utf-8", "backslashreplace").decode()


def plural(count: int, one: str, many: str = "") -> str:
    """Return ``1 photo`` or ``1,234 photos``."""
    return f"{count:,} {one if count == 1 else many or one + 's'}"


def human_size(size: float) -> str:
    """Return bytes in the largest unit that leaves a number of 1 or more."""
    for unit in ("bytes", "KB", "MB", "GB"):
        if size < 1000:
            return f"{size:.0f} {unit}" if unit == "bytes" else f"{size:.1f} {unit}"
        size /= 1000
    return f"{size:.1f} TB"
