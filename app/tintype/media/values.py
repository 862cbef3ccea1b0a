"""Credible numbers and words out of metadata that may hold anything."""

from __future__ import annotations

import math
import re
from typing import Any

_LONGEST_TEXT = 200
_PLACEHOLDERS = {"", "unknown", "n/a", "none", "null", "-", "--", "---", "----"}
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff]+")


def text(value: Any) -> str | None:
    """Return a tag's text without padding and control characters; None where it says nothing."""
    if isinstance(value, tuple | list) and value:
        value = value[0]
    if isinstance(value, str):
        value = _decoded(value)
    elif isinstance(value, bytes):
        value = value.decode("utf-8", "replace")
    else:
        return None
    words = " ".join(_CONTROL.sub(" ", value.partition("\0")[0]).split())[:_LONGEST_TEXT]
    return None if words.lower() in _PLACEHOLDERS else words


def _decoded(value: str) -> str:
    """Undo Pillow's reading of EXIF text as Latin-1 where the file holds UTF-8."""
    try:
        return value.encode("latin-1").decode("utf-8")
    except UnicodeError:
        return value


def number(value: Any) -> float | None:
    """Return a tag's number, the first of several; None for NaN, infinity and no number."""
    if isinstance(value, tuple | list):
        if not value:
            return None
        value = value[0]
    try:
        result = float(value)
    except (TypeError, ValueError, ZeroDivisionError, OverflowError):
        return None
    return result if math.isfinite(result) else None


def within(value: Any, low: float, high: float) -> float | None:
    """Return a tag's number if it lies above ``low`` and not above ``high``."""
    result = number(value)
    return result if result is not None and low < result <= high else None
