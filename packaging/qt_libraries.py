"""Names the system packages that Qt's window lacks on this Linux. Needs only the standard library.

Prints Debian's package names in one line and ends with 1 where libraries are missing; with
``--offscreen``, only those that a window without a screen (the tests) needs.
"""

from __future__ import annotations

import ctypes
import sys
from importlib.util import find_spec
from pathlib import Path

# Every system library that PySide6-Essentials asks for beyond a minimal Debian, with the package
# that holds it. (`ldd` over QtWidgets and the platform plugins lists them.)
OFFSCREEN = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libx11-6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libxkbcommon.so.0": "libxkbcommon0",
}
SCREEN = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}


def loads(library: str) -> bool:
    """Whether the dynamic loader finds ``library`` and all that it needs in turn."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def missing_packages(libraries: dict[str, str]) -> list[str]:
    """Return the packages of the libraries that cannot be loaded, sorted."""
    return sorted({package for name, package in libraries.items() if not loads(name)})


def plugin_error(name: str) -> str:
    """Return why Qt's platform plugin ``name`` cannot be loaded; empty where it can."""
    spec = find_spec("PySide6")
    if spec is None or spec.origin is None:
        return "PySide6 is not installed"
    plugin = Path(spec.origin).parent / "Qt" / "plugins" / "platforms" / f"lib{name}.so"
    try:
        ctypes.CDLL(str(plugin))
    except OSError as error:
        return str(error)
    return ""


def main() -> int:
    """Print what is missing; 1 where something is."""
    if sys.platform != "linux":
        return 0
    offscreen = "--offscreen" in sys.argv[1:]
    missing = missing_packages(OFFSCREEN if offscreen else OFFSCREEN | SCREEN)
    if missing:
        print(*missing)
        return 1
    error = plugin_error("qoffscreen" if offscreen else "qxcb")
    if error:  # a newer Qt may want something the tables do not know
        print(f"Qt: {error}", file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main())
