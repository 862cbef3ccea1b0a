"""How long nobody has touched keyboard or mouse, by asking the system.

Known of X11, of GNOME on Wayland, of macOS and of Windows; elsewhere, as on a machine without a
display or a desktop that does not tell, it cannot be known.
"""

from __future__ import annotations

import ctypes
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from ctypes.util import find_library
from functools import cache
from typing import Any

_PATIENCE = 2.0  # seconds for an answer of the desktop
_MUTTER = "org.gnome.Mutter.IdleMonitor"
_ANY_INPUT = 0xFFFFFFFF  # kCGAnyInputEventType
_HARDWARE = 1  # kCGEventSourceStateHIDSystemState
_TICKS = 0xFFFFFFFF  # where Windows' milliseconds begin anew, after 49 days

Look = Callable[[], float | None]


def idle_seconds() -> float | None:
    """Return seconds since the last key, click or movement; None where it cannot be known."""
    way = idle_way()
    return way[1]() if way is not None else None


@cache
def idle_way() -> tuple[str, Look] | None:
    """Return how this session tells of input: a name for people, and what asks."""
    for name, make in _ways():
        look = make()
        if look is not None and look() is not None:
            return name, look
    return None


def _ways() -> list[tuple[str, Callable[[], Look | None]]]:
    if sys.platform == "win32":
        return [("Windows", _windows)]
    if sys.platform == "darwin":
        return [("macOS", _macos)]
    if os.environ.get("WAYLAND_DISPLAY") or os.environ.get("XDG_SESSION_TYPE") == "wayland":
        return [("GNOME", _gnome)]  # X11 knows only of what its own windows get
    return [("X11", _x11)] if os.environ.get("DISPLAY") else []


def _gnome() -> Look | None:
    tool = shutil.which("busctl")
    if tool is None:
        return None
    path = f"/{_MUTTER.replace('.', '/')}/Core"
    command = [tool, "--user", "call", _MUTTER, path, _MUTTER, "GetIdletime"]

    def look() -> float | None:
        try:
            answer = subprocess.run(
                command, capture_output=True, text=True, timeout=_PATIENCE, check=False
            )
        except (OSError, subprocess.TimeoutExpired):
            return None
        found = re.fullmatch(r"t (\d+)\s*", answer.stdout)  # milliseconds
        return int(found[1]) / 1000 if found else None

    return look


class _ScreenSaverInfo(ctypes.Structure):
    """``XScreenSaverInfo`` of ``X11/extensions/scrnsaver.h``; ``idle`` in milliseconds."""

    _fields_ = [
        ("window", ctypes.c_ulong),
        ("state", ctypes.c_int),
        ("kind", ctypes.c_int),
        ("til_or_since", ctypes.c_ulong),
        ("idle", ctypes.c_ulong),
        ("event_mask", ctypes.c_ulong),
    ]


def _x11() -> Look | None:
    x11, saver = _library("X11"), _library("Xss")
    if x11 is None or saver is None:
        return None
    x11.XOpenDisplay.restype = ctypes.c_void_p
    address = x11.XOpenDisplay(None)
    display, number = ctypes.c_void_p(address), ctypes.c_int()
    if not address or not saver.XScreenSaverQueryExtension(
        display, ctypes.byref(number), ctypes.byref(number)
    ):
        return None
    x11.XDefaultRootWindow.restype = ctypes.c_ulong
    root = ctypes.c_ulong(x11.XDefaultRootWindow(display))
    info = _ScreenSaverInfo()

    def look() -> float | None:
        known = saver.XScreenSaverQueryInfo(display, root, ctypes.byref(info))
        return info.idle / 1000 if known else None

    return look


def _macos() -> Look | None:
    services = _library("ApplicationServices")
    if services is None:
        return None
    ask = services.CGEventSourceSecondsSinceLastEventType
    ask.restype, ask.argtypes = ctypes.c_double, [ctypes.c_int32, ctypes.c_uint32]
    return lambda: float(ask(_HARDWARE, _ANY_INPUT))


class _LastInput(ctypes.Structure):
    """``LASTINPUTINFO``; ``ticks`` in milliseconds since the start, wrapping at 32 bits."""

    _fields_ = [("size", ctypes.c_uint32), ("ticks", ctypes.c_uint32)]


def _windows() -> Look | None:
    windows: Any = getattr(ctypes, "windll", None)
    if windows is None:
        return None
    info = _LastInput(ctypes.sizeof(_LastInput))

    def look() -> float | None:
        if not windows.user32.GetLastInputInfo(ctypes.byref(info)):
            return None
        ticks: int = windows.kernel32.GetTickCount()
        passed: int = (ticks - info.ticks) & _TICKS
        # What a program feeds in carries a time of its own, which may be to come: just now, then.
        return passed / 1000 if passed <= _TICKS // 2 else 0.0

    return look


def _library(name: str) -> ctypes.CDLL | None:
    found = find_library(name)
    try:
        return ctypes.CDLL(found) if found else None
    except OSError:
        return None
