"""Imports go one way, and heavy or special libraries stay in their one place.

``gui | cli -> library -> indexing, search, people, interop -> analysis, catalog -> inference,
media -> foundation``. Every import counts: at the top, inside a function, or for types only.
"""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from importlib.metadata import packages_distributions
from itertools import chain
from pathlib import Path

import pytest

APP = Path(__file__).resolve().parents[2] / "app"
FOUNDATION = {"types", "errors", "paths", "settings", "fileio"}
# Rooms that may be imported from further left, never from their own level: siblings are strangers.
LEVELS = (
    {"__main__"},
    {"gui", "cli"},
    {"library"},
    {"indexing", "search", "people", "interop"},
    {"analysis", "catalog"},
    {"inference", "media"},
    FOUNDATION,
)
# A command may open the window, and the foundation's few files may use each other.
SIBLINGS = {("cli", "gui")} | {(a, b) for a in FOUNDATION for b in FOUNDATION}
ONLY_HERE = {
    "PySide6": "gui/",
    "shiboken6": "gui/",
    "sqlite3": "catalog/",
    "onnxruntime": "inference/session.py",
}
# Nothing in Tintype talks to anybody.
NETWORK = {"socket", "ssl", "http", "urllib.request", "requests", "httpx", "aiohttp", "ftplib"}
NETWORK |= {"PySide6.QtNetwork", "PySide6.QtWebEngineCore", "smtplib", "xmlrpc"}
HEAVY = {"PIL", "PySide6", "cv2", "numpy", "onnxruntime", "pi_heif", "rawpy", "sqlite3"}

MODULES = sorted(path.relative_to(APP / "tintype").as_posix() for path in APP.rglob("*.py"))


def imports_of(source: str) -> Iterator[str]:
    """Yield the dotted name of everything imported, ``from a import b`` as ``a.b``."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, "imports are absolute"
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def room_of(module: str) -> str:
    """``catalog/photos.py``: ``catalog``; ``paths.py``: ``paths``; the package: ``library``."""
    first = Path(module).parts[0].removesuffix(".py")
    return "library" if first == "__init__" else first


def target_room(name: str) -> str | None:
    """The room an imported name belongs to; None where it is not ours."""
    package, _, rest = name.partition(".")
    if package != "tintype":
        return None
    room = rest.split(".")[0]
    if room == "__version__":
        return None  # a fact about the package, not a room
    known = set().union(*LEVELS)
    return room if room in known else "library"  # `from tintype import Library`


def level(room: str) -> int:
    return next(number for number, rooms in enumerate(LEVELS) if room in rooms)


def may_import(room: str, target: str) -> bool:
    return room == target or level(room) < level(target) or (room, target) in SIBLINGS


def within(name: str, package: str) -> bool:
    return name == package or name.startswith(f"{package}.")


def imports(module: str) -> list[str]:
    return list(imports_of((APP / "tintype" / module).read_text(encoding="utf-8")))


def test_every_module_belongs_to_a_room() -> None:
    known = set().union(*LEVELS)
    assert not [module for module in MODULES if room_of(module) not in known]


@pytest.mark.parametrize("module", MODULES)
def test_imports_go_only_rightwards(module: str) -> None:
    room = room_of(module)
    targets = {name: target_room(name) for name in imports(module)}
    wrong = [name for name, to in targets.items() if to is not None and not may_import(room, to)]
    assert not wrong, f"{module} ({room}) must not import {wrong}"


@pytest.mark.parametrize("package", ONLY_HERE)
def test_special_libraries_stay_in_their_place(package: str) -> None:
    home = ONLY_HERE[package]
    users = [m for m in MODULES if any(within(name, package) for name in imports(m))]
    assert not [module for module in users if not module.startswith(home)]


@pytest.mark.parametrize("module", MODULES)
def test_nothing_imports_a_way_to_the_network(module: str) -> None:
    names = imports(module)
    assert not [name for name in names if any(within(name, package) for package in NETWORK)]


def declared_packages() -> set[str]:
    """Import names of the run-time dependencies in pyproject.toml."""
    project = tomllib.loads((APP.parent / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras = chain.from_iterable(project["optional-dependencies"].values())
    wanted = {canonical(line) for line in chain(project["dependencies"], extras)}
    holders = packages_distributions().items()
    return wanted | {name for name, dists in holders if wanted & {canonical(d) for d in dists}}


def canonical(requirement: str) -> str:
    name = re.split(r"[^A-Za-z0-9._-]", requirement, maxsplit=1)[0]
    return re.sub(r"[-_.]+", "-", name).lower()


def test_everything_imported_is_a_declared_dependency() -> None:
    """A package that only the test environment has would be missing where Tintype is installed."""
    ours = {"tintype"} | set(sys.stdlib_module_names)
    used = {name.split(".")[0] for module in MODULES for name in imports(module)}
    undeclared = used - ours - declared_packages()
    assert not undeclared


@pytest.mark.parametrize(
    ("room", "target", "allowed"),
    [
        ("cli", "catalog", True),
        ("library", "errors", True),
        ("catalog", "library", False),
        ("media", "inference", False),
        ("search", "people", False),
        ("gui", "cli", False),
        ("errors", "types", True),
        ("types", "media", False),
    ],
)
def test_the_rule_itself(room: str, target: str, *, allowed: bool) -> None:
    assert may_import(room, target) is allowed


def test_every_kind_of_import_is_seen() -> None:
    source = """
import sqlite3
from tintype import paths, Library
if TYPE_CHECKING:
    from numpy.typing import NDArray
def later():
    import PySide6.QtCore
"""
    assert set(imports_of(source)) == {
        "sqlite3",
        "tintype.paths",
        "tintype.Library",
        "numpy.typing.NDArray",
        "PySide6.QtCore",
    }
    assert target_room("tintype.Library") == "library"
    assert target_room("numpy.typing") is None
    assert target_room("tintype") == "library"


def test_help_loads_nothing_heavy() -> None:
    """``tintype --help`` answers at once because models, pixels and windows stay unloaded."""
    code = (
        "import sys; sys.argv = ['tintype', '--help']\n"
        "from tintype.__main__ import main\n"
        "try: main()\n"
        "except SystemExit: pass\n"
        f"print('loaded:', *sorted({HEAVY!r} & set(sys.modules)))\n"
    )
    child = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=False
    )
    assert child.returncode == 0, child.stderr
    assert child.stdout.splitlines()[-1].strip() == "loaded:"
    assert "batch-index" in child.stdout


# What the window's first photos do not wait for: it is loaded when it is wanted.
LATER = {"PIL", "cv2", "filelock", "onnxruntime", "pi_heif", "rawpy", "typer"}
LATER |= {f"tintype.{room}" for room in ("analysis", "indexing", "inference", "interop", "media")}
LATER |= {f"tintype.gui.pages.{page}" for page in ("people", "places", "settings", "statistics")}
LATER |= {f"tintype.library.{part}" for part in ("facets", "people", "similar", "understanding")}


def test_the_window_starts_with_what_its_first_photos_need() -> None:
    pytest.importorskip("PySide6.QtWidgets")
    code = (
        "import sys\n"
        "import tintype.gui.app, tintype.gui.window\n"
        "import tintype.library.facade, tintype.catalog.columns.engine\n"
        f"print('loaded:', *sorted({LATER!r} & set(sys.modules)))\n"
    )
    child = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=False
    )
    assert child.returncode == 0, child.stderr
    assert child.stdout.splitlines()[-1].strip() == "loaded:"
