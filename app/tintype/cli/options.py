"""Options that several commands share."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Annotated

import typer

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
JsonOption = Annotated[bool, typer.Option("--json", help="Print JSON.")]


def use_device(device: str | None) -> None:
    """Let this process and its children run models on a device; None for what is set already.

    Raises:
        UserError: there is no such device.
    """
    if device is not None:
        os.environ[DEVICE_VARIABLE] = device
    wanted_device()
