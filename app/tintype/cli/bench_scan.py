"""``tintype bench scan``: what finding out that nothing changed costs."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Annotated

import typer

from tintype.cli.options import JsonOption
from tintype.cli.output import print_json


def scan(
    files: Annotated[int, typer.Option("--files", min=100, help="Small ones, made up.")] = 100_000,
    rounds: Annotated[int, typer.Option(min=1, help="All in turn; medians are shown.")] = 15,
    as_json: JsonOption = False,
) -> None:
    """Scan made-up files that are all known and unchanged, and walk them with os.scandir and stat.

    Seconds are of processor time, the system's included. ``listed`` is a scan on a file system that
    does not tell which folders are as they were. Nothing is kept.
    """
    from tintype.indexing.bench.scanning import measure

    with tempfile.TemporaryDirectory(prefix="tintype-bench-") as folder:
        times = measure(Path(folder), files, rounds)
    figures = {
        "files": times.files,
        "bare_s": round(times.bare, 4),
        "scan_s": round(times.scan, 4),
        "file_by_file_s": round(times.file_by_file, 4),
        "ratio": round(times.scan / times.bare, 3),
        "listed_s": round(times.listed, 4),
        "listed_ratio": round(times.listed / times.bare, 3),
    }
    if as_json:
        print_json(figures, indent=2)
        return
    for name, value in figures.items():
        print(f"{name:16}{value:>12,}")
