"""dlib's tiled image pyramid, so that one run of a network sees all scales: an exact replica.

All levels, each 5/6 of the one before, are laid into one picture: down a left column, then up a
right one. Sources: ``create_tiled_pyramid`` and ``pyramid_up`` in dlib's ``image_transforms``,
``resize_bilinear`` in its ``dnn`` (Boost licence).
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

_GAP, _BORDER, _FEWEST_ROWS = 10, 11, 5


class Tile(NamedTuple):
    """Where a level lies in the tiled picture, in pixels."""

    x: int
    y: int
    w: int
    h: int

    def meets(self, other: Tile) -> bool:
        """Return whether the two share a pixel."""
        return max(self.x, other.x) < min(self.x + self.w, other.x + other.w) and max(
            self.y, other.y
        ) < min(self.y + self.h, other.y + other.h)


class Layout(NamedTuple):
    """The tiles, largest first, and the size of the picture that holds them."""

    tiles: list[Tile]
    width: int
    height: int


def layout(width: int, height: int) -> Layout:
    """Return where dlib puts the levels of a ``width`` x ``height`` picture."""
    sizes = _sizes(width, height)
    column = _column_height(sizes)
    tiles: list[Tile] = []
    y = _BORDER
    for w, h in sizes:
        if y >= column + _BORDER:
            break
        tiles.append(Tile(_BORDER, y, w, h))
        y += h + _GAP
    y -= _GAP
    for w, h in sizes[len(tiles) :]:
        tile = Tile(_BORDER + width - w, y - h, w, h)
        if tile.meets(tiles[0]):
            break
        tiles.append(tile)
        y -= h + _GAP
    return Layout(tiles, width + 2 * _BORDER, column + 2 * _BORDER)


def _sizes(width: int, height: int) -> list[tuple[int, int]]:
    sizes = [(width, height)]
    while True:
        width, height = int(5 / 6 * width), int(5 / 6 * height)
        if not width or height < _FEWEST_ROWS:
            return sizes
        sizes.append((width, height))


def _column_height(sizes: list[tuple[int, int]]) -> int:
    """Height of the left column: it ends where half the rest fits beside what lies in it."""
    (width, top), total = sizes[0], sum(h + _GAP for _, h in sizes) - 2 * _GAP
    height = previous = 0
    for w, h in sizes:
        if w <= width - previous - _GAP and (height - top) * 2 >= total - top:
            break
        height += h + _GAP
        previous = w
    return height - _GAP


def tile(pixels: NDArray[np.uint8], plan: Layout, fill: tuple[float, ...]) -> NDArray[np.float32]:
    """Return the tiled pyramid of RGB ``[h, w, 3]`` as float32 0-255; ``fill`` lies between."""
    canvas = np.empty((plan.height, plan.width, 3), np.float32)
    canvas[:] = np.asarray(fill, np.float32)
    level: NDArray[np.float32] = pixels.astype(np.float32)
    for x, y, w, h in plan.tiles:
        level = resize_corners(level, w, h)
        canvas[y : y + h, x : x + w] = level
    return canvas


def tile_of(points: NDArray[np.float64], plan: Layout) -> NDArray[np.intp]:
    """Return, for each point ``[n, 2]`` of the tiled picture, the index of the nearest tile."""
    tiles = np.array(plan.tiles)
    low, high = tiles[:, :2], tiles[:, :2] + tiles[:, 2:] - 1
    nearest = np.clip(points[:, None], low, high)
    return np.asarray(((nearest - points[:, None]) ** 2).sum(axis=2).argmin(axis=1))


def unscale(values: NDArray[np.float64], levels: NDArray[np.intp]) -> NDArray[np.float64]:
    """Map coordinates ``[n, k]`` of pyramid level ``levels[n]`` to the original's pixels."""
    result = values.copy()
    for level in range(int(levels.max(initial=0))):
        below = levels > level
        result[below] = result[below] * 1.2 + 0.3
    return result


def resize_corners(picture: NDArray[np.float32], width: int, height: int) -> NDArray[np.float32]:
    """Resize float ``[h, w, c]`` bilinearly, corner pixels onto corner pixels as dlib does."""
    rows, columns = picture.shape[:2]
    if (columns, rows) == (width, height):
        return picture
    top, bottom, fraction = _taps(rows, height)
    weight = fraction[:, None, None]
    mixed = picture[top] * (1 - weight) + picture[bottom] * weight
    left, right, fraction = _taps(columns, width)
    weight = fraction[None, :, None]
    return np.asarray(mixed[:, left] * (1 - weight) + mixed[:, right] * weight, np.float32)


def _taps(old: int, new: int) -> tuple[NDArray[np.intp], NDArray[np.intp], NDArray[np.float32]]:
    """Return the two old pixels that each new one lies between, and how far along."""
    at = np.arange(new) * ((old - 1) / max(new - 1, 1))
    low = np.minimum(at.astype(np.intp), old - 1)
    return low, np.minimum(low + 1, old - 1), (at - low).astype(np.float32)


def upsample(pixels: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Return the picture at about twice the size, as ``dlib::pyramid_up`` makes it."""
    rows, columns = pixels.shape[:2]
    width = int(2 * (columns - 1 + 1.25) + 0.5) + 1
    height = int(2 * (rows - 1 + 0.75) + 0.5) + 1
    # dlib truncates what it interpolates; a hair more keeps whole values whole.
    doubled = resize_corners(pixels.astype(np.float32), width, height)
    return (doubled + 1e-3).astype(np.uint8)


def unsample(values: NDArray[np.float64]) -> NDArray[np.float64]:
    """Map boxes ``[n, 4]`` found after ``upsample`` back, to whole pixels as dlib does."""
    return whole(values / 2 - np.array([1.25, 0.75, 1.25, 0.75]))


def whole(values: NDArray[np.float64]) -> NDArray[np.float64]:
    """Round to whole pixels as dlib does: halves away from zero."""
    return np.asarray(np.copysign(np.floor(np.abs(values) + 0.5), values) + 0.0)  # no -0
