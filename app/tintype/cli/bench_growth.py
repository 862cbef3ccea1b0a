"""``tintype bench growth``: whether a photo costs more the more there are."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Annotated

import typer

from tintype.cli.options import JsonOption
from tintype.cli.output import print_json
from tintype.errors import UserError


def growth(
    sizes: Annotated[
        str,
        typer.Option(
            "--photos", metavar="N[,N…]", help="Photos in the libraries, which are made up."
        ),
    ] = "1000,10000,100000,1000000",
    added: Annotated[int, typer.Option(min=10, help="Photos indexed into each.")] = 500,
    as_json: JsonOption = False,
) -> None:
    """Index made-up findings into libraries of several sizes: processor milliseconds a photo.

    A stand-in replaces reading, decoding and the models. "Folded" is what search needs, by the
    photos of the run, and, made at once, by those of the whole library. Memory is that of the
    process that writes. Nothing is kept; a million photos take some 2 GB meanwhile.
    """
    from tintype.library.growth_times import measure

    counts = [int(part) for part in sizes.replace("_", "").split(",") if part.strip().isdecimal()]
    if not counts or min(counts) < 1000 or len(counts) != len(sizes.split(",")):
        raise UserError(f"--photos {sizes} is no list of numbers from 1000 on.")
    lines = []
    if not as_json:
        print("    photos  stored, ms a photo   folded  all folded   peak MB")
    with tempfile.TemporaryDirectory(prefix="tintype-bench-") as folder:
        for times in measure(Path(folder), counts, added):
            lines.append(
                {
                    "photos": times.photos,
                    "store_ms": round(times.store, 3),
                    "fold_ms": round(times.fold, 3),
                    "first_fold_ms": round(times.first_fold, 3),
                    "peak_mb": times.peak_mb,
                }
            )
            if not as_json:
                print(
                    f"{times.photos:10,}{times.store:20.2f}{times.fold:9.2f}"
                    f"{times.first_fold:12.3f}{times.peak_mb or 0:10,}",
                    flush=True,
                )
    if as_json:
        print_json(lines, indent=2)
