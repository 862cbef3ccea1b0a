"""Bursts in a list of photos: each one tile, with its best photo, unless it is opened."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from tintype.catalog.rows import FAVOURITE, STARS

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

    from numpy.typing import NDArray

    from tintype.catalog.bursts import Bursts
    from tintype.catalog.rows import Column, Grid


@dataclass(frozen=True)
class Stacks:
    """The bursts of a list.

    Attributes:
        rows: int64, ascending; where each one's tile stands, or the first of its photos if open.
        starts: int64, where each one's photos begin in ``ids``, and the end of all.
        ids: int64, the photos of all bursts, in display order.
        opened: bool, whether its photos stand beside each other.
    """

    rows: NDArray[np.int64]
    starts: NDArray[np.int64]
    ids: NDArray[np.int64]
    opened: NDArray[np.bool_]

    def at(self, row: int) -> int | None:
        """The number of the burst whose tile, or first photo, stands in a row."""
        found = int(np.searchsorted(self.rows, row))
        there = found < len(self.rows) and int(self.rows[found]) == row
        return found if there else None

    def same(self, other: Stacks | None) -> bool:
        """Whether both say the same of a list."""
        return other is not None and all(
            np.array_equal(getattr(self, name), getattr(other, name))
            for name in ("rows", "starts", "ids", "opened")
        )

    def begin_of(self, row: int) -> int:
        """The row that the open burst of a photo begins with; the same row for any other photo."""
        number = int(np.searchsorted(self.rows, row, side="right")) - 1
        if number < 0 or not self.opened[number]:
            return row
        begin = int(self.rows[number])
        return begin if row < begin + len(self.members(number)) else row

    def is_within(self, row: int) -> bool:
        """Whether a photo is one of an open burst."""
        number = self.at(self.begin_of(row))
        return number is not None and bool(self.opened[number])

    def members(self, number: int) -> NDArray[np.int64]:
        """The photos of a burst."""
        return self.ids[self.starts[number] : self.starts[number + 1]]

    def within(self, first: int, last: int) -> tuple[int, int]:
        """From which burst to which (excluded) tiles stand in some rows."""
        low, high = np.searchsorted(self.rows, (first, last + 1)).tolist()
        return low, high

    def hidden(self, first: int, last: int) -> int:
        """How many photos have no tile of their own, of those in some rows."""
        low, high = self.within(first, last)
        sizes = np.diff(self.starts)[low:high][~self.opened[low:high]]
        return int((sizes - 1).sum())

    def whole(self, ids: NDArray[np.int64], first: int) -> NDArray[np.int64]:
        """The photos of consecutive rows, in which each closed burst stands for all its photos.

        Args:
            ids: of the rows.
            first: the first of the rows.
        """
        low, high = self.within(first, first + len(ids) - 1)
        numbers = np.arange(low, high)[~self.opened[low:high]]
        if not len(numbers):
            return ids
        sizes = np.ones(len(ids), np.int64)
        sizes[self.rows[numbers] - first] = np.diff(self.starts)[numbers]
        found = np.repeat(ids, sizes)
        places = (np.cumsum(sizes) - sizes)[self.rows[numbers] - first]
        size = sizes[self.rows[numbers] - first]
        step = np.arange(size.sum()) - np.repeat(np.cumsum(size) - size, size)
        found[np.repeat(places, size) + step] = self.ids[
            np.repeat(self.starts[numbers], size) + step
        ]
        return found

    def places(self, photo_ids: NDArray[np.int64]) -> NDArray[np.intp]:
        """The rows of the closed bursts that some photos are in."""
        inside = np.flatnonzero(np.isin(self.ids, photo_ids))
        numbers = np.unique(np.searchsorted(self.starts, inside, side="right") - 1)
        return self.rows[numbers[~self.opened[numbers]]]


def stacked(grid: Grid, bursts: Bursts, opened: AbstractSet[int]) -> tuple[Grid, Stacks | None]:
    """Return a result in which photos of one burst that follow each other are one. For workers.

    Args:
        opened: photos whose bursts keep a tile for each photo.
    """
    if not bursts or len(grid) < 2:
        return grid, None
    ids = np.asarray(grid.ids)
    number = bursts.of(ids)
    after = _following(grid, number)
    if not len(after):
        return grid, None
    begins = np.ones(len(ids), bool)
    begins[after] = False
    firsts = after[begins[after - 1]] - 1
    ends = np.append(np.flatnonzero(begins), len(ids))
    lasts = ends[np.searchsorted(ends, firsts, side="right")]
    wide = np.isin(number[firsts], bursts.of(np.array(sorted(opened), np.int64)))
    sizes = lasts - firsts
    starts = np.append(0, np.cumsum(sizes))
    members = np.repeat(firsts - starts[:-1], sizes) + np.arange(starts[-1])
    keep, shown = np.ones(len(ids), bool), np.arange(len(ids))
    closed = np.repeat(~wide, sizes)
    keep[members[closed]] = False
    keep[firsts] = True
    shown[firsts[~wide]] = _best(grid, bursts, ids, members, starts)[~wide]
    stacks = Stacks((np.cumsum(keep) - 1)[firsts], starts, ids[members], wide)
    return _some(grid, shown[keep], keep), stacks


def _following(grid: Grid, number: NDArray[np.int32]) -> NDArray[np.intp]:
    """The places of photos that are of the same burst, day and group as the one before."""
    after = np.flatnonzero((number[1:] == number[:-1]) & (number[1:] > 0)) + 1
    if len(after):
        after = after[grid.days[after] == grid.days[after - 1]]
    if grid.groups is not None:
        after = after[~np.isin(after, grid.groups.starts)]
    return after


def _best(
    grid: Grid,
    bursts: Bursts,
    ids: NDArray[np.int64],
    members: NDArray[np.int64],
    starts: NDArray[np.int64],
) -> NDArray[np.int64]:
    """The place of the best photo of each burst: favourite, then stars, then sharpness."""
    merit = bursts.merits[ids[members]].astype(np.float64)
    if grid.badges is not None:
        badges = grid.badges[members]
        merit += 1e4 * (badges & STARS) + 1e5 * ((badges & FAVOURITE) > 0)
    burst = np.repeat(np.arange(len(starts) - 1), np.diff(starts))
    order = np.lexsort((members, -merit, burst))
    return members[order[starts[:-1]]]


def _some(grid: Grid, places: NDArray[np.int64], keep: NDArray[np.bool_]) -> Grid:
    def of(column: Column) -> Column:
        return column[places] if isinstance(column, np.ndarray) else column.some(places)

    groups = grid.groups
    if groups is not None:
        before = np.append(0, np.cumsum(keep))
        groups = replace(groups, starts=before[groups.starts])
    return replace(
        grid,
        ids=of(grid.ids),
        widths=of(grid.widths),
        heights=of(grid.heights),
        colours=of(grid.colours),
        days=of(grid.days),
        badges=None if grid.badges is None else of(grid.badges),
        groups=groups,
        ratios=None if grid.ratios is None else grid.ratios[places],
    )
