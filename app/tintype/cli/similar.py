"""``tintype similar``: the photos that look like one."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from tintype.cli.options import JsonOption, LibraryOption
from tintype.cli.output import print_json, printable


def similar(
    photo: Annotated[
        str,
        typer.Argument(
            metavar="PHOTO", help="A photo's number, or a file; it need not be in the library."
        ),
    ],
    library: LibraryOption = None,
    limit: Annotated[int, typer.Option(min=1, help="How many at most.")] = 20,
    min_cosine: Annotated[
        float,
        typer.Option(
            "--min-cosine",
            min=-1.0,
            max=1.0,
            help="How alike they must be: 1 is the same, from 0.87 on mostly the same picture.",
        ),
    ] = 0.70,
    as_json: JsonOption = False,
) -> None:
    """List the photos that look like one, the most alike first.

    In a query, similar:PHOTO does the same: tintype search 'similar:12 -person:jane'
    """
    from tintype.library import Library

    with Library.open(library, create=False) as opened:
        known = photo.isdecimal() and not Path(photo).exists()
        found = opened.similar.to(int(photo) if known else photo, limit, min_cosine)
        paths = opened.similar.paths([photo_id for photo_id, _ in found])
    if as_json:
        rows = [
            {"photo_id": photo_id, "cosine": round(cosine, 4), "path": paths[photo_id]}
            for photo_id, cosine in found
        ]
        print_json(rows, indent=2)
        return
    for photo_id, cosine in found:
        print(f"{cosine:.3f}\t{photo_id}\t{printable(paths[photo_id])}")
    if not found:
        print("Nothing found.")
