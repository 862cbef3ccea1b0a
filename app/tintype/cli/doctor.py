"""``tintype doctor``: is everything there that Tintype needs?"""

from __future__ import annotations

import importlib
import importlib.util
import platform
import shutil
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import tintype
from tintype.cli.options import JsonOption, LibraryOption
from tintype.cli.output import human_size, print_json
from tintype.errors import ExitCode, TintypeError

if TYPE_CHECKING:
    from tintype.inference.manifest import Manifest


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was checked. ``essential``: without it, photos cannot be indexed."""

    name: str
    good: bool
    detail: str
    essential: bool = True


def doctor(library: LibraryOption = None, as_json: JsonOption = False) -> int:
    """Check the installation, the models and the library, and say what to mend."""
    findings = list(_findings(library))
    if as_json:
        print_json(findings, indent=2)
    else:
        for finding in findings:
            mark = "✓" if finding.good else "✗" if finding.essential else "–"
            print(f"{mark} {finding.name}: {finding.detail}")
    broken = any(finding.essential and not finding.good for finding in findings)
    return ExitCode.ENVIRONMENT if broken else ExitCode.OK


def _findings(library: Path | None) -> Iterator[Finding]:
    yield Finding(
        "Tintype",
        good=True,
        detail=f"{tintype.__version__}, Python {platform.python_version()}, {platform.platform()}",
    )
    yield _check("SQLite", _sqlite)
    yield _check("Models", _models)
    yield _check("ONNX Runtime", _providers)
    yield from _running()
    yield _check("Formats", _formats)
    yield _check("Library", lambda: _library(library))
    yield _check("Window", _window, essential=False)
    yield _resting()
    engine = importlib.util.find_spec("face_recognition") is not None
    yield Finding(
        "face_recognition (optional)",
        good=engine,
        detail="installed" if engine else "not installed; Tintype's own models need it not",
        essential=False,
    )


def _check(name: str, check: Callable[[], str], *, essential: bool = True) -> Finding:
    try:
        return Finding(name, good=True, detail=check(), essential=essential)
    except TintypeError as error:
        detail = f"{error} {error.hint}".strip()
    except (ImportError, OSError) as error:
        detail = str(error)
    return Finding(name, good=False, detail=detail, essential=essential)


def _sqlite() -> str:
    from tintype.catalog.database import sqlite_features

    return sqlite_features()


def _models() -> str:
    from tintype.inference.registry import installed_models

    models = installed_models()
    for model in models:
        model.verify()
    return f"{len(models)} installed, all hashes right"


def _providers() -> str:
    from tintype.inference.session import runtime_version

    return runtime_version()


def _running() -> Iterator[Finding]:
    """Yield what each model really runs on, and why not on anything else."""
    from tintype.inference.registry import installed_models

    try:
        models = [model for model in installed_models() if model.weights.endswith(".onnx")]
    except TintypeError:
        return  # told above, with the models
    for model in models:
        yield _check(f"Model {model.id}", partial(_device, model))


def _device(model: Manifest) -> str:
    from tintype.inference import kept
    from tintype.inference.session import OnnxSession

    running = OnnxSession(model).running
    threads = "1 thread" if running.threads == 1 else f"{running.threads} threads"
    found = f"{running.device}, {threads}, {running.precision}"
    measured = ["as `tintype models bench` found best"] if kept.kept(model) != kept.Kept() else []
    return "; ".join([found, *measured, *running.refused])


def _formats() -> str:
    from tintype.media.decode import available_formats

    return ", ".join(available_formats())


def _library(folder: Path | None) -> str:
    from tintype.library import Library

    with Library.open(folder, create=False) as opened:
        photos = opened.check()
        free = shutil.disk_usage(opened.path).free
        return f"{opened.path}: {photos:,} photos, sound; {human_size(free)} free on its disk"


def _resting() -> Finding:
    """Return how indexing in the background knows that somebody works."""
    from tintype.indexing.idle import idle_way

    way = idle_way()
    if way is not None:
        detail = f"rests while you work, of which {way[0]} tells"
    else:
        detail = (
            "this system does not tell when you work; it rests while other programs use more"
            " than half of the processors instead"
        )
    return Finding("Background indexing", way is not None, detail, essential=False)


def _window() -> str:
    from tintype.cli.window import has_display

    importlib.import_module("tintype.gui.app")
    return "ready" if has_display() else f"Qt loads; no display here ({sys.platform})"
