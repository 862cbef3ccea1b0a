"""Options that several commands share."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Annotated

import typer

from tintype.errors import UserError
from tintype.inference.providers import DEVICE_VARIABLE, wanted_device

LibraryOption = Annotated[
    Path | None,
    typer.Option(
        "--library",
        metavar="DIR",
        help="The library's folder. Default: $TINTYPE_LIBRARY, else your own data folder.",
        show_default=False,
    ),
]


DeviceOption = Annotated[
    str | None,
    typer.Option(
        "--device",
        metavar="auto|cpu|…",
        help="What models run on: auto, cpu, cuda, coreml, directml or openvino.",
        show_default=False,
    ),
]
LanguageOption = Annotated[
    str | None,
    typer.Option(
        "--language",
        metavar="de|es|fr|ja|en",
        help="What the query is typed in, beside English, and names are printed in."
        " Default: queries by your locale, names in English.",
        show_default=False,
    ),
]
JsonOption = Annotated[bool, typer.Option("--json", help="Print JSON.")]


def query_language(wanted: str | None) -> str:
    """Return the language that queries are typed in: what was wanted, else that of the locale.

    Raises:
        UserError: there are no words of it.
    """
    from tintype.search.language import LANGUAGES, languages_code

    if wanted is None:
        names = (os.environ.get(name) for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
        return languages_code(next(filter(None, names), ""))
    if wanted not in LANGUAGES:
        raise UserError(
            f"There are no words of the language {wanted}.", f"There are {', '.join(LANGUAGES)}."
        )
    return wanted


def use_device(device: str | None) -> None:
    """Let this process and its children run models on a device; None for what is set already.

    Raises:
        UserError: there is no such device.
    """
    if device is not None:
        os.environ[DEVICE_VARIABLE] = device
    wanted_device()
