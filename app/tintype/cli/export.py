"""``tintype export``: what was found, in formats that other programs read."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from tintype.cli.options import LibraryOption
from tintype.fileio import write_atomically

SensitiveOption = Annotated[
    bool,
    typer.Option("--sensitive", help="Also photos that show bank cards, passports and the like."),
]

app = typer.Typer(help="Write what was found in formats other programs read.")


class FaceFormat(StrEnum):
    """Formats of exported faces."""

    CSV = "csv"


class RegionFormat(StrEnum):
    """Formats of exported regions."""

    COCO = "coco"
    CSV = "csv"


@app.command("regions")
def regions(
    library: LibraryOption = None,
    kind: Annotated[
        RegionFormat, typer.Option("--format", help="coco: one JSON file. csv: one row a region.")
    ] = RegionFormat.COCO,
    min_score: Annotated[float, typer.Option(help="Leave out regions below this score.")] = 0.0,
    sensitive: SensitiveOption = False,
    output: Annotated[
        Path | None, typer.Option("--output", "-o", help="A file.", show_default="stdout")
    ] = None,
) -> None:
    """Write every object and face found, as CSV text too, with boxes in upright pixels."""
    from tintype.interop.regions import as_coco, as_csv
    from tintype.library import Library

    with Library.open(library, create=False) as opened:
        rows = opened.regions(min_score, sensitive=sensitive)
        text = as_coco(rows) if kind is RegionFormat.COCO else as_csv(rows)
    _write(text, output)


@app.command("faces")
def faces(
    library: LibraryOption = None,
    _kind: Annotated[
        FaceFormat, typer.Option("--format", help="csv: one row a face.")
    ] = FaceFormat.CSV,
    sensitive: SensitiveOption = False,
    output: Annotated[
        Path | None, typer.Option("--output", "-o", help="A file.", show_default="stdout")
    ] = None,
) -> None:
    """Write every face with its group, and who it is: confirmed, sure or suggested."""
    from tintype.interop.faces import as_csv
    from tintype.library import Library

    with Library.open(library, create=False) as opened:
        text = as_csv(opened.people.every_face(sensitive=sensitive))
    _write(text, output)


def _write(text: str, output: Path | None) -> None:
    if output is None:
        print(text, end="")
    else:
        write_atomically(output.absolute(), text.encode())
