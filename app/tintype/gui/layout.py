"""Justified rows: where each of a million thumbnails lies, computed in arrays."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

NARROWEST, WIDEST = 0.5, 2.4
"""Aspect ratios beyond these are cropped in the grid."""

HEADING = 40
"""Pixels above the tiles of a section, for its heading."""


@dataclass(frozen=True, slots=True)
class Rows:
    """Cells in rows of one height each, filling the width.

    Attributes:
        starts: first photo of each row, and the number of photos at the end; int64 ``[rows + 1]``.
        tops: upper edge of each row, and the whole height at the end; int64 ``[rows + 1]``.
        heights: int32 ``[rows]``.
        row_of: row of each photo; int32 ``[n]``.
        lefts, rights: edges of each cell; int32 ``[n]``.
    """

    starts: NDArray[np.int64]
    tops: NDArray[np.int64]
    heights: NDArray[np.int32]
    row_of: NDArray[np.int32]
    lefts: NDArray[np.int32]
    rights: NDArray[np.int32]

    @property
    def total_height(self) -> int:
        """Height of all rows, in pixels."""
        return int(self.tops[-1])

    def __len__(self) -> int:
        return len(self.lefts)

    def cell(self, photo: int) -> tuple[int, int, int, int]:
        """Left, top, width and height of a photo's cell."""
        row = int(self.row_of[photo])
        left = int(self.lefts[photo])
        return left, int(self.tops[row]), int(self.rights[photo]) - left, int(self.heights[row])

    def between(self, top: int, bottom: int) -> range:
        """The photos of all rows that reach into the band from ``top`` to ``bottom``."""
        if not len(self):
            return range(0)
        rows = len(self.heights)
        first = max(0, int(np.searchsorted(self.tops, top, side="right")) - 1)
        last = min(rows, int(np.searchsorted(self.tops, bottom, side="left")))
        return range(int(self.starts[min(first, rows)]), int(self.starts[max(last, first)]))

    def nearest(self, x: int, y: int) -> int:
        """The photo at a point, or the nearest one of the nearest row. There must be photos."""
        row = int(np.searchsorted(self.tops, y, side="right")) - 1
        return self.nearest_in_row(row, x)

    def nearest_in_row(self, row: int, x: int) -> int:
        """The photo of a row that lies at or nearest to ``x``; the row is clamped."""
        row = min(max(row, 0), len(self.heights) - 1)
        start, end = int(self.starts[row]), int(self.starts[row + 1])
        offset = int(np.searchsorted(self.lefts[start:end], x, side="right")) - 1
        return start + max(offset, 0)


def justified_rows(
    widths: NDArray[np.int32], heights: NDArray[np.int32], view: int, wish: int, gap: int
) -> Rows:
    """Lay photos of the given sizes in rows that fill ``view`` pixels.

    Photos laid end to end at height ``wish`` are cut into stripes as long as the view is wide; a
    photo belongs to the stripe of its middle. Each row's height then follows from filling the
    width. No row depends on the one before, so all of it is array arithmetic, unlike the usual
    greedy filling.
    """
    count = len(widths)
    if count == 0:
        none = np.zeros(0, np.int32)
        return Rows(np.zeros(1, np.int64), np.zeros(1, np.int64), none, none, none, none)
    view = max(view, wish)
    ratio = np.clip(widths / np.maximum(heights, 1), NARROWEST, WIDEST)
    natural = ratio * wish + gap
    ends = np.cumsum(natural)
    stripe = ((ends - natural / 2) // (view + gap)).astype(np.int64)
    starts = np.flatnonzero(np.diff(stripe, prepend=-1))
    counts = np.diff(starts, append=count)
    exact = (view - gap * (counts - 1)) / np.add.reduceat(ratio, starts)
    exact = np.minimum(exact, 1.45 * wish)
    exact[-1] = min(exact[-1], 1.1 * wish)
    row_of = np.repeat(np.arange(len(starts), dtype=np.int32), counts)
    cell = ratio * exact[row_of]
    after = np.cumsum(cell + gap)
    before = after - cell - gap
    lefts = before - before[starts][row_of]
    row_heights = np.maximum(np.rint(exact), 1).astype(np.int32)
    return Rows(
        starts=np.append(starts, count).astype(np.int64),
        tops=np.concatenate(([0], np.cumsum(row_heights + np.int64(gap)))).astype(np.int64),
        heights=row_heights,
        row_of=row_of,
        lefts=np.rint(lefts).astype(np.int32),
        rights=np.rint(lefts + cell).astype(np.int32),
    )


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
    row_of = np.repeat(np.arange(len(starts)), np.diff(starts, append=total)).astype(np.int32)
    column = np.arange(total) - starts[row_of] if total else np.zeros(0, np.int64)
    step = (view + gap) / columns
    lefts = np.rint(column * step)
    return Rows(
        starts=np.append(starts, total).astype(np.int64),
        tops=np.append(tops, end).astype(np.int64),
        heights=np.full(len(starts), tile[1], np.int32),
        row_of=row_of,
        lefts=lefts.astype(np.int32),
        rights=np.rint(lefts + step - gap).astype(np.int32),
    )
