"""``tintype bench window``: how quick the window is on a large library."""

from __future__ import annotations

import os
import tempfile
import time
from contextlib import nullcontext
from pathlib import Path
from typing import Annotated

import typer

from tintype.cli.options import JsonOption
from tintype.cli.output import print_json


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
    """Time the window, offscreen, on a library of made-up photos."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from tintype.library import search_times

    with nullcontext(keep) if keep else tempfile.TemporaryDirectory("-tintype-bench") as folder:
        library = Path(folder)
        if not (library / "catalog.db").is_file():
            search_times.make(library, photos, similar=False)
        started = time.time()
        from tintype.gui.window_times import measure

        figures = measure(library, started)
    if as_json:
        print_json(figures, indent=2)
        return
    for name, value in figures.items():
        print(f"{name:18}{value:>12,}")
