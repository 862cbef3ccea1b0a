"""Positions of photos gathered into dots, a hexagon of the screen each: plain arithmetic."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from tintype.catalog.columns.figures import Cells

EARTH_KM = 6371.0
CELL_KM = 1.6  # from the middle of a cell of positions to its corner


@dataclass(frozen=True, slots=True)
class Dots:
    """Photos that lie close together on the screen.

    Attributes:
        latitude, longitude: float64 ``[n]``, their mean position.
        photos: int64 ``[n]``, how many.
        reach: float64 ``[n]``, kilometres from there within which all of them lie.
    """

    latitude: NDArray[np.float64]
    longitude: NDArray[np.float64]
    photos: NDArray[np.int64]
    reach: NDArray[np.float64]

    def __len__(self) -> int:
        return len(self.photos)


def gather(cells: Cells, scale: float, size: float) -> Dots:
    """Return the dots of a map of ``scale`` pixels a degree.

    What lies in one hexagon is one dot. Twice more with the hexagons moved by a corner: else what
    is close together but for an edge between them would be two dots, one upon the other.

    Args:
        size: pixels from the middle of a hexagon to its corner.
    """
    latitude, longitude = cells.latitude, cells.longitude
    weights = total = cells.photos.astype(np.float64)
    inside: NDArray[np.intp] = np.arange(len(weights))
    for moved in (0.0, size, -size):
        number = _hexagons(longitude * scale, latitude * scale + moved, size)
        _, together = np.unique(number, return_inverse=True)
        inside = together[inside]
        count = int(inside.max(initial=-1)) + 1
        total = np.bincount(inside, weights, count).astype(np.float64)
        latitude = np.bincount(inside, weights * cells.latitude, count) / total
        longitude = np.bincount(inside, weights * cells.longitude, count) / total
    away = kilometres(cells.latitude, cells.longitude, latitude[inside], longitude[inside])
    reach = np.zeros(count)
    np.maximum.at(reach, inside, away)
    return Dots(latitude, longitude, total.astype(np.int64), reach + CELL_KM)


def _hexagons(x: NDArray[np.float64], y: NDArray[np.float64], size: float) -> NDArray[np.int64]:
    """Return a number for each point's hexagon (axial coordinates, rounded in the cube)."""
    column = (x * np.sqrt(3) - y) / 3 / size
    row = y * 2 / 3 / size
    third = -column - row
    q, r, s = np.round(column), np.round(row), np.round(third)
    off_q, off_r, off_s = np.abs(q - column), np.abs(r - row), np.abs(s - third)
    q = np.where((off_q > off_r) & (off_q > off_s), -r - s, q)
    r = np.where((off_r >= off_q) & (off_r > off_s), -q - s, r)
    return np.asarray(q.astype(np.int64) * (1 << 31) + r.astype(np.int64))


def kilometres(
    latitude: NDArray[np.float64],
    longitude: NDArray[np.float64],
    to_latitude: NDArray[np.float64] | float,
    to_longitude: NDArray[np.float64] | float,
) -> NDArray[np.float64]:
    """Return distances on the globe (haversine)."""
    a, b = np.radians(latitude), np.radians(to_latitude)
    half = np.sin((b - a) / 2) ** 2
    turned = np.sin(np.radians(np.asarray(to_longitude) - longitude) / 2) ** 2
    inside = half + np.cos(a) * np.cos(b) * turned
    return np.asarray(2 * EARTH_KM * np.arcsin(np.sqrt(np.minimum(inside, 1))))


def extent(cells: Cells, least: float) -> tuple[float, float, float, float]:
    """Return west, south, east, north of all positions but the outermost few, in degrees.

    Args:
        least: degrees that it is wide at least.
    """
    ends = []
    for values in (cells.longitude, cells.latitude):
        low, high = (float(values.min()), float(values.max())) if len(values) else (-180.0, 180.0)
        room = max(least - (high - low), 0.12 * (high - low)) / 2
        ends.append((low - room, high + room))
    (west, east), (south, north) = ends
    return west, south, east, north
