"""Memory that is free again goes back to the system, where the C library has to be told so.

Each thread that decodes leaves free pages behind; glibc keeps them for that thread.
"""

from __future__ import annotations

import ctypes
import sys
from functools import cache
from typing import Any


@cache
def _trim() -> Any:
    if not sys.platform.startswith("linux"):
        return None
    return getattr(ctypes.CDLL(None), "malloc_trim", None)  # other C libraries have none


def give_back() -> None:
    """Give free pages back. Takes some milliseconds: for workers."""
    trim = _trim()
    if trim is not None:
        trim(0)
