"""Justified rows: where each of a million thumbnails lies, computed in arrays.

Only rows are laid out, some hundred thousand of them; a photo's cell follows from its row when it
is asked for. So a new width or size costs a few passes over an array, and never stalls the window.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from collections.abc import Sequence

NARROWEST, WIDEST = 0.5, 2.4
"""Aspect ratios beyond these are cropped in the grid."""

HEADING = 40
"""Pixels above the tiles of a section, for its heading."""

Cell = tuple[int, int, int, int]
"""Left, top, width and height."""

Shapes = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Rows:
    """Cells in rows of one height each.

    Attributes:
        starts: first photo of each row, and the number of photos at the end; int32 ``[rows + 1]``.
        tops: upper edge of each row, and the whole height at the end; int32 ``[rows + 1]``.
        heights: int32 ``[rows]``.
        units: width of a cell of shape 1 in each row, in pixels; float32 ``[rows]``.
        shapes: width by height of each photo's cell; float32 ``[n]``.
        sections: the row that each section begins with; int64.
    """

    starts: NDArray[np.int32]
    tops: NDArray[np.int32]
    heights: NDArray[np.int32]
    units: NDArray[np.float32]
    shapes: Shapes
    sections: NDArray[np.int64]
    gap: int

    @property
    def total_height(self) -> int:
        """Height of all rows, in pixels."""
        return int(self.tops[-1])

    def __len__(self) -> int:
        return len(self.shapes)

    def row_of(self, photo: int) -> int:
        """The row of a photo."""
        return _not_above(self.starts, photo) - 1

    def cell(self, photo: int) -> Cell:
        """Left, top, width and height of a photo's cell."""
        return self.cells(range(photo, photo + 1))[0]

    def cells(self, photos: range) -> list[Cell]:
        """The cells of consecutive photos."""
        if not len(photos):
            return []
        at = np.arange(photos.start, photos.stop, dtype=np.int32)
        rows = self.starts.searchsorted(at, "right") - 1
        first, unit = self.starts[rows], self.units[rows]
        begin = int(first[0])
        shapes = np.append(0.0, np.cumsum(self.shapes[begin : photos.stop], dtype=float))
        before, gaps = shapes[first - begin], (at - first) * self.gap
        lefts = np.rint((shapes[at - begin] - before) * unit + gaps).astype(int)
        rights = np.rint((shapes[at - begin + 1] - before) * unit + gaps).astype(int)
        tops, heights = self.tops[rows].tolist(), self.heights[rows].tolist()
        return list(zip(lefts.tolist(), tops, (rights - lefts).tolist(), heights, strict=True))

    def between(self, top: int, bottom: int) -> range:
        """The photos of all rows that reach into the band from ``top`` to ``bottom``."""
        if not len(self):
            return range(0)
        rows = len(self.heights)
        first = max(0, _not_above(self.tops, top) - 1)
        last = min(rows, int(self.tops.searchsorted(np.int32(bottom), "left")))
        return range(int(self.starts[min(first, rows)]), int(self.starts[max(last, first)]))

    def row_at(self, y: int) -> int:
        """The row at a height, or the last one above it; clamped. There must be photos."""
        return min(max(_not_above(self.tops, y) - 1, 0), len(self.heights) - 1)

    def nearest(self, x: int, y: int) -> int:
        """The photo at a point, or the nearest one of the nearest row. There must be photos."""
        return self.nearest_in_row(self.row_at(y), x)

    def nearest_in_row(self, row: int, x: int) -> int:
        """The photo of a row that lies at or nearest to ``x``; the row is clamped."""
        row = min(max(row, 0), len(self.heights) - 1)
        start, end = int(self.starts[row]), int(self.starts[row + 1])
        cells = self.cells(range(start, end))
        return max((start + at for at, cell in enumerate(cells) if cell[0] <= x), default=start)

    def section_at(self, y: int) -> int:
        """The section at a height, its heading included; -1 where there are none."""
        tops = self.tops[self.sections] - HEADING
        return min(_not_above(tops, y) - 1, len(tops) - 1)


def _not_above(ascending: NDArray[np.int32], value: int) -> int:
    """How many numbers are not above a value.

    Of their own type: for any other one, numpy first copies all of them.
    """
    return int(ascending.searchsorted(np.int32(value), "right"))


def ratios_of(widths: NDArray[np.integer], heights: NDArray[np.integer]) -> Shapes:
    """Width by height of photos."""
    return np.divide(widths, np.maximum(heights, 1), dtype=np.float32)


def shapes_of(ratios: Shapes) -> Shapes:
    """Width by height of photos as the grid shows them: what :attr:`Rows.shapes` is."""
    return np.clip(ratios, NARROWEST, WIDEST)


def justified_rows(
    shapes: Shapes,
    view: int,
    wish: int,
    gap: int,
    sections: NDArray[np.int64] | None = None,
) -> Rows:
    """Lay photos in rows that fill ``view`` pixels.

    Photos laid end to end at height ``wish`` are cut into stripes as long as the view is wide; a
    photo belongs to the stripe of its middle. Each row's height then follows from filling the
    width. No row depends on the one before, so all of it is array arithmetic, unlike the usual
    greedy filling.

    Args:
        shapes: of :func:`shapes_of`.
        sections: first photo of each section, ascending from 0; a section begins a row, below a
            heading. None: there are no headings.
    """
    count = len(shapes)
    parts = np.zeros(1, np.int64) if sections is None else sections
    if count == 0:
        zero, none = np.zeros(1, np.int32), np.zeros(0, np.int32)
        return Rows(zero, zero, none, none.astype(np.float32), shapes, none.astype(np.int64), gap)
    view = max(view, wish)
    starts, widths = _cut(shapes, view + gap, wish, gap, parts)
    counts = np.diff(starts, append=count)
    exact = (view - gap * (counts - 1)) * (wish / (widths - gap * counts))
    firsts = np.searchsorted(starts, parts)
    lasts = np.append(firsts[1:], len(starts)) - 1
    exact = np.minimum(exact, 1.45 * wish)
    exact[lasts] = np.minimum(exact[lasts], 1.1 * wish)
    heights = np.maximum(np.rint(exact), 1).astype(np.int32)
    tops = np.zeros(len(starts) + 1, np.int32)
    np.cumsum(heights + np.int32(gap), out=tops[1:])
    if sections is not None:
        headings = np.zeros(len(starts) + 1, np.int32)
        headings[firsts] = HEADING
        tops += np.cumsum(headings, dtype=np.int32)
    return Rows(
        starts=np.append(starts, count).astype(np.int32),
        tops=tops,
        heights=heights,
        units=exact.astype(np.float32),
        shapes=shapes,
        sections=firsts if sections is not None else np.zeros(0, np.int64),
        gap=gap,
    )


def _cut(
    shapes: Shapes, stripe: int, wish: int, gap: int, parts: NDArray[np.int64]
) -> tuple[NDArray[np.int64], NDArray[np.float64]]:
    """First photo of each row, and the width of its photos at height ``wish``, gaps included.

    A row begins with the first photo whose middle lies in another stripe. Behind each section
    there is room left up to the next stripe, with which the next section begins.
    """
    wide = shapes * np.float32(wish / stripe)  # in stripes, as everything here
    wide += np.float32(gap / stripe)
    lengths = np.add.reduceat(wide, parts, dtype=float)
    rooms = np.ceil(lengths) - lengths
    ends = np.append(parts[1:], len(shapes)) - 1
    middles = wide / 2
    wide[ends] += rooms
    begins = np.zeros(len(shapes) + 1)
    np.cumsum(wide, out=begins[1:])
    line = np.empty(len(shapes), np.int32)
    np.add(begins[:-1], middles, out=line, casting="unsafe")
    new = np.empty(len(shapes), bool)
    np.not_equal(line[1:], line[:-1], out=new[1:])
    new[parts] = True
    starts = np.flatnonzero(new)
    widths = np.diff(begins[starts], append=begins[-1])
    widths[starts.searchsorted(ends, "right") - 1] -= rooms
    return starts, widths * stripe


def uniform_rows(sections: Sequence[int], view: int, tile: tuple[int, int], gap: int) -> Rows:
    """Lay tiles of one size in columns that fill ``view`` pixels; sections begin a row.

    Args:
        sections: number of tiles in each section; ``HEADING`` pixels stay free above its first.
        tile: least width, and height.
    """
    columns = max(1, (view + gap) // (tile[0] + gap))
    counts = np.array(sections, np.int64)
    rows = -(-counts // columns)
    row_in_section = np.arange(int(rows.sum())) - np.repeat(np.cumsum(rows) - rows, rows)
    firsts = np.repeat(np.cumsum(counts) - counts, rows)
    starts = firsts + row_in_section * columns
    headings = np.cumsum(row_in_section == 0) * HEADING
    total = int(counts.sum())
    tops = np.arange(len(starts), dtype=np.int64) * (tile[1] + gap) + headings
    end = 0 if not total else int(tops[-1]) + tile[1] + gap
    return Rows(
        starts=np.append(starts, total).astype(np.int32),
        tops=np.append(tops, end).astype(np.int32),
        heights=np.full(len(starts), tile[1], np.int32),
        units=np.full(len(starts), (view + gap) / columns - gap, np.float32),
        shapes=np.ones(total, np.float32),
        sections=np.flatnonzero(row_in_section == 0),
        gap=gap,
    )
