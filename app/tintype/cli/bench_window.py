"""``tintype bench window``: how quick the window is on a large library."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from contextlib import nullcontext
from pathlib import Path
from typing import Annotated

import typer

from tintype.cli.options import JsonOption
from tintype.cli.output import print_json
from tintype.errors import EnvironmentFault

INDEXED = 24  # drawn photos that come in while the longest stall is looked for


def window(
    photos: Annotated[
        int, typer.Option("--photos", min=1000, help="Photos in the library, which is made up.")
    ] = 100_000,
    keep: Annotated[
        Path | None,
        typer.Option(metavar="DIR", help="Make the library here, and use it again next time."),
    ] = None,
    as_json: JsonOption = False,
) -> None:
    """Time the window, offscreen, on a library of made-up photos.

    The first grid counts from the start of its process, Qt's own start apart.
    The longest stall of the main thread is that while drawn photos are indexed
    and ten thousand photos get a tag and lose it again.
    """
    from tintype.library import Library, search_times

    with nullcontext(keep) if keep else tempfile.TemporaryDirectory("-tintype-bench") as folder:
        library = Path(folder)
        if not (library / "catalog.db").is_file():
            search_times.make(library, photos, similar=False)
        with Library.open(library) as opened:
            search_times.fold(opened)  # what an earlier measurement tagged
        figures = _measured(library)
    if as_json:
        print_json(figures, indent=2)
        return
    for name, value in figures.items():
        print(f"{name:18}{value:>12,}")


def _measured(library: Path) -> dict[str, float]:
    """Time a window in a process of its own, at its second start: its modules are compiled."""
    command = [sys.executable, "-m", "tintype.gui.bench", str(library)]
    with tempfile.TemporaryDirectory("-tintype-modules") as compiled:
        environment = {
            "QT_QPA_PLATFORM": "offscreen",
            **os.environ,
            "PYTHONDONTWRITEBYTECODE": "",
            "PYTHONPYCACHEPREFIX": compiled,
        }
        subprocess.run(command, env=environment, stdout=subprocess.DEVNULL, check=False)
        child = subprocess.run(
            [*command, str(INDEXED)],
            env=environment,
            stdout=subprocess.PIPE,
            text=True,
            check=False,
        )
    if child.returncode:
        raise EnvironmentFault(
            f"The window ended with exit code {child.returncode}.",
            "What it said stands above; tintype doctor may know more.",
        )
    figures: dict[str, float] = json.loads(child.stdout.splitlines()[-1])
    return figures
