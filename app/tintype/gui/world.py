"""The outline of the world: ``resources/world``."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

import numpy as np

from tintype.paths import resources

if TYPE_CHECKING:
    from numpy.typing import NDArray

Lines = tuple["NDArray[np.float64]", ...]
STEPS = 100.0  # a degree


@dataclass(frozen=True, slots=True)
class World:
    """Lines of degrees ``[n, 2]``, longitude first: rings of land, and borders of countries."""

    land: Lines
    borders: Lines


@cache
def load_world() -> World:
    """Read the outline; it is kept. Reads the disk: for workers."""
    with np.load(resources() / "world" / "world.npz", allow_pickle=False) as found:
        land, borders = (
            tuple(np.split(found[name] / STEPS, found[f"{name}_ends"][:-1]))
            for name in ("land", "border")
        )
    return World(land, borders)
