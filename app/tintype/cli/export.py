"""``tintype export``: what was found, in formats that other programs read."""

from __future__ import annotations

import sys
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from tintype.cli.options import LibraryOption
from tintype.errors import ExitCode
from tintype.fileio import write_atomically

if TYPE_CHECKING:
    from tintype.library import Copied

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


class KeptMetadata(StrEnum):
    """What exported photos say about themselves: date, camera and place, or less."""

    ALL = "all"
    NO_PLACE = "no-place"
    NOTHING = "nothing"


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


@app.command("photos")
def photos(  # noqa: PLR0917 - a command has as many options as it has
    targets: Annotated[
        list[str], typer.Argument(metavar="TARGET...", help="Files and folders, or a query.")
    ],
    output: Annotated[Path, typer.Option("--output", "-o", help="A folder.")],
    library: LibraryOption = None,
    long_side: Annotated[
        int, typer.Option(min=0, help="Pixels of the longer side at most; 0 for each photo's own.")
    ] = 2048,
    quality: Annotated[int, typer.Option(min=1, max=100, help="Of the JPEG.")] = 88,
    metadata: Annotated[
        KeptMetadata, typer.Option(help="What the new files say about themselves.")
    ] = KeptMetadata.NO_PLACE,
    sensitive: SensitiveOption = False,
    original: Annotated[
        bool, typer.Option("--original", help="Copy the files as they are, with their sidecars.")
    ] = False,
) -> None:
    """Write photos as JPEG into a folder, or copy them; nothing is overwritten."""
    from tintype.library import Export, Library

    with Library.open(library, create=False) as opened:
        ids = opened.tags.chosen(targets)
        if original:
            report = opened.copies.copy(ids, output)
        else:
            how = Export(long_side or None, quality, metadata.value, sensitive)
            report = opened.copies.export(ids, output, how)
    for name, reason in report.failed:
        print(f"{name}: {reason}", file=sys.stderr)
    print(_summary(report))
    if report.failed and not report.written:
        raise typer.Exit(ExitCode.NOTHING_READABLE)


def _summary(report: Copied) -> str:
    parts = [f"{len(report.written)} written"]
    if report.there:
        parts.append(f"{report.there} there already")
    if report.left_out:
        parts.append(f"{report.left_out} left out as sensitive (--sensitive takes them along)")
    if report.failed:
        parts.append(f"{len(report.failed)} failed")
    return ", ".join(parts) + "."


def _write(text: str, output: Path | None) -> None:
    if output is None:
        print(text, end="")
    else:
        write_atomically(output.absolute(), text.encode())
