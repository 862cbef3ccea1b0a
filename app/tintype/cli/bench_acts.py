"""``tintype bench acts``: how long naming, moving and the like take in a large library."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Annotated

import typer

from tintype.cli.options import JsonOption
from tintype.cli.output import print_json


def acts(
    faces: Annotated[
        int, typer.Option(min=10_000, help="Faces in the library, which is made up.")
    ] = 100_000,
    repetitions: Annotated[int, typer.Option(min=1, help="Of each; the median is shown.")] = 7,
    as_json: JsonOption = False,
) -> None:
    """Time what a person does with people in a library of made-up faces.

    Each act is taken back after each time. Nothing is kept.
    """
    from tintype.library.act_times import measure

    if not as_json:
        title = f"milliseconds; {faces:,} faces"
        print(f"{title:55}  median  longest    busy    undo")
    lines = []
    with tempfile.TemporaryDirectory(prefix="tintype-bench-") as folder:
        for line in measure(Path(folder), faces, repetitions):
            lines.append(line)
            if not as_json:
                times = f"{line.milliseconds:8.1f} {line.longest:8.1f}{line.busy:8.1f}"
                undo = "" if line.undo is None else f"{line.undo:8.1f}"
                print(f"{line.act:55}{times}{undo}", flush=True)
    if as_json:
        print_json(lines, indent=2)
