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


@dataclass(frozen=True, slots=True)
class Rows:
    """Cells in rows of one height each.

    Attributes:
        starts: first photo of each row, and the number of photos at the end; int64 ``[rows + 1]``.
        tops: upper edge of each row, and the whole height at the end; int64 ``[rows + 1]``.
        heights: int32 ``[rows]``.
        units: width of a cell of shape 1 in each row, in pixels; float64 ``[rows]``.
        shapes: sum of the shapes of all photos before each one, and of all; float64 ``[n + 1]``.
        sections: the row that each section begins with; int64.
    """

    starts: NDArray[np.int64]
    tops: NDArray[np.int64]
    heights: NDArray[np.int32]
    units: NDArray[np.float64]
    shapes: NDArray[np.float64]
    sections: NDArray[np.int64]
    gap: int

    @property
    def total_height(self) -> int:
        """Height of all rows, in pixels."""
        return int(self.tops[-1])

    def __len__(self) -> int:
        return len(self.shapes) - 1

    def row_of(self, photo: int) -> int:
        """The row of a photo."""
        return int(np.searchsorted(self.starts, photo, side="right")) - 1

    def cell(self, photo: int) -> Cell:
        """Left, top, width and height of a photo's cell."""
        return self.cells(range(photo, photo + 1))[0]

    def cells(self, photos: range) -> list[Cell]:
        """The cells of consecutive photos."""
        if not len(photos):
            return []
        at = np.arange(photos.start, photos.stop)
        rows = np.searchsorted(self.starts, at, side="right") - 1
        first, unit = self.starts[rows], self.units[rows]
        before = (at - first) * self.gap
        lefts = np.rint((self.shapes[at] - self.shapes[first]) * unit + before).astype(int)
        rights = np.rint((self.shapes[at + 1] - self.shapes[first]) * unit + before).astype(int)
        tops, heights = self.tops[rows].tolist(), self.heights[rows].tolist()
        return list(zip(lefts.tolist(), tops, (rights - lefts).tolist(), heights, strict=True))

    def between(self, top: int, bottom: int) -> range:
        """The photos of all rows that reach into the band from ``top`` to ``bottom``."""
        if not len(self):
            return range(0)
        rows = len(self.heights)
        first = max(0, int(np.searchsorted(self.tops, top, side="right")) - 1)
        last = min(rows, int(np.searchsorted(self.tops, bottom, side="left")))
        return range(int(self.starts[min(first, rows)]), int(self.starts[max(last, first)]))

    def row_at(self, y: int) -> int:
        """The row at a height, or the last one above it; clamped. There must be photos."""
        row = int(np.searchsorted(self.tops, y, side="right")) - 1
        return min(max(row, 0), len(self.heights) - 1)

    def nearest(self, x: int, y: int) -> int:
        """The photo at a point, or the nearest one of the nearest row. There must be photos."""
        return self.nearest_in_row(self.row_at(y), x)

    def nearest_in_row(self, row: int, x: int) -> int:
        """The photo of a row that lies at or nearest to ``x``; the row is clamped."""
        row = min(max(row, 0), len(self.heights) - 1)
        start, end = int(self.starts[row]), int(self.starts[row + 1])
        gaps = np.arange(end - start) * self.gap
        lefts = np.rint((self.shapes[start:end] - self.shapes[start]) * self.units[row] + gaps)
        offset = int(np.searchsorted(lefts, x, side="right")) - 1
        return start + max(offset, 0)

    def section_at(self, y: int) -> int:
        """The section at a height, its heading included; -1 where there are none."""
        tops = self.tops[self.sections] - HEADING
        return min(int(np.searchsorted(tops, y, side="right")) - 1, len(tops) - 1)


def sum_of_shapes(widths: NDArray[np.int32], heights: NDArray[np.int32]) -> NDArray[np.float64]:
    """Width by height of photos, each added to those before it: what :attr:`Rows.shapes` is."""
    sums = np.zeros(len(widths) + 1)
    ratio = np.clip(widths / np.maximum(heights, 1), NARROWEST, WIDEST)
    np.cumsum(ratio, out=sums[1:])
    return sums


def justified_rows(
    shapes: NDArray[np.float64],
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
        shapes: of :func:`sum_of_shapes`.
        sections: first photo of each section, ascending from 0; a section begins a row, below a
            heading. None: there are no headings.
    """
    count = len(shapes) - 1
    parts = np.zeros(1, np.int64) if sections is None else sections
    if count == 0:
        none, rows = np.zeros(0), np.zeros(0, np.int64)
        return Rows(np.zeros(1, np.int64), np.zeros(1, np.int64), none.astype(np.int32), none,
                    shapes, rows, gap)  # fmt: skip
    view = max(view, wish)
    starts = _row_starts(shapes, view + gap, wish, gap, parts)
    counts = np.diff(starts, append=count)
    exact = (view - gap * (counts - 1)) / np.diff(shapes[starts], append=shapes[-1])
    firsts = np.searchsorted(starts, parts)
    lasts = np.append(firsts[1:], len(starts)) - 1
    exact = np.minimum(exact, 1.45 * wish)
    exact[lasts] = np.minimum(exact[lasts], 1.1 * wish)
    heights = np.maximum(np.rint(exact), 1).astype(np.int64)
    tops = np.zeros(len(starts) + 1, np.int64)
    np.cumsum(heights + gap, out=tops[1:])
    if sections is not None:
        headings = np.zeros(len(starts), np.int64)
        headings[firsts] = HEADING
        tops[:-1] += np.cumsum(headings)
        tops[-1] += len(firsts) * HEADING
    return Rows(
        starts=np.append(starts, count),
        tops=tops,
        heights=heights.astype(np.int32),
        units=exact,
        shapes=shapes,
        sections=firsts if sections is not None else np.zeros(0, np.int64),
        gap=gap,
    )


def _row_starts(
    shapes: NDArray[np.float64], stripe: int, wish: int, gap: int, parts: NDArray[np.int64]
) -> NDArray[np.int64]:
    """First photo of each row: the first whose middle lies in another stripe of its section."""
    count = len(shapes) - 1
    middles = shapes[:-1] + shapes[1:]
    middles *= wish / 2 / stripe
    middles += np.arange(0.5, count) * (gap / stripe)
    befores = (shapes[parts] * wish + parts * gap) / stripe
    middles -= np.repeat(befores, np.diff(parts, append=count))
    line = middles.astype(np.int32)
    new = np.empty(count, bool)
    np.not_equal(line[1:], line[:-1], out=new[1:])
    new[parts] = True
    return np.flatnonzero(new)


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
        starts=np.append(starts, total).astype(np.int64),
        tops=np.append(tops, end).astype(np.int64),
        heights=np.full(len(starts), tile[1], np.int32),
        units=np.full(len(starts), (view + gap) / columns - gap),
        shapes=np.arange(total + 1, dtype=np.float64),
        sections=np.flatnonzero(row_in_section == 0),
        gap=gap,
    )
