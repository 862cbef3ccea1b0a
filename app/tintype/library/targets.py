"""Files and folders as people name them."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from tintype.errors import UserError


def absolute(path: Path) -> Path:
    """Return a path as the catalog keeps it: absolute, ``..`` resolved, links left as they are."""
    return Path(os.path.abspath(path.expanduser()))  # noqa: PTH100 - resolve() follows links


def existing(targets: Sequence[Path | str]) -> list[Path]:
    """Return absolute paths.

    Raises:
        UserError: one of them does not exist.
    """
    found = [absolute(Path(target)) for target in targets]
    for path, target in zip(found, targets, strict=True):
        if not path.exists():
            raise UserError(f"{target} does not exist.")
    return found
