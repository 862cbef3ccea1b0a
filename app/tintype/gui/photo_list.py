"""A list of photos as the window shows it: arrays, made ready off the main thread."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import IntEnum
from functools import cached_property
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from tintype.catalog.bursts import NONE
from tintype.gui.layout import Rows, Shapes, justified_rows, ratios_of, shapes_of
from tintype.gui.stacks import Stacks, stacked

if TYPE_CHECKING:
    from tintype.catalog.bursts import Bursts
    from tintype.catalog.rows import Column, Grid, Groups

FEWEST = 60
"""Photos from which on a timeline is worth its room."""
_ASKED = 500  # photos that show whether an order is not that of dates


class Span(IntEnum):
    """What photos are put together by; the value is what a day ``YYYYMMDD`` is divided by."""

    NONE = 0
    DAY = 1
    MONTH = 100
    YEAR = 10_000


@dataclass(frozen=True, slots=True)
class Sections:
    """Runs of photos of one day, month or year, or of whatever they were put together by.

    Attributes:
        starts: first photo of each; int64.
        dates: ``YYYYMMDD``, with zeros for what the span leaves out; 0 for no date; int32.
        span: what they are.
        groups: what they are instead, where photos were put together by something else.
    """

    starts: NDArray[np.int64]
    dates: NDArray[np.int32]
    span: Span
    groups: Groups | None = None

    def __len__(self) -> int:
        return len(self.starts)

    def of(self, photo: int) -> int:
        """The section of a photo."""
        return int(np.searchsorted(self.starts, photo, side="right")) - 1


class Room(NamedTuple):
    """What rows are laid out for: pixels, and what has headings."""

    width: int
    row_height: int
    gap: int
    span: Span


@dataclass(frozen=True)
class PhotoList:
    """A result in display order with what its layout needs.

    Attributes:
        ids, widths, heights, colours, days, badges, groups: as in ``Grid``.
        shapes: float32 ``[n]``, see ``layout.shapes_of``.
        by_date: whether the photos come in the order of their days, either way.
        stacks: bursts that stand as one, if there are any.
        look: the same object in lists that show the same.
    """

    ids: Column
    widths: Column
    heights: Column
    colours: Column
    days: Column
    shapes: Shapes
    by_date: bool
    badges: Column | None = None
    groups: Groups | None = None
    stacks: Stacks | None = None
    look: object = field(default_factory=object, compare=False)
    _sections: dict[Span, Sections] = field(default_factory=dict, compare=False)
    _rows: dict[Room, Rows] = field(default_factory=dict, compare=False)

    def __len__(self) -> int:
        return len(self.ids)

    def count(self, first: int, last: int) -> int:
        """How many photos some rows stand for."""
        return last - first + 1 + (self.stacks.hidden(first, last) if self.stacks else 0)

    @property
    def total(self) -> int:
        """How many photos the list stands for."""
        return self.count(0, len(self) - 1)

    def whole(self, first: int, last: int) -> NDArray[np.int64]:
        """The photos that some rows stand for."""
        ids = self.ids[first : last + 1]
        return self.stacks.whole(ids, first) if self.stacks else ids

    def stack_before(self, row: int) -> int:
        """The row that the open burst of a photo begins with; the same row for any other photo."""
        return row if self.stacks is None else self.stacks.begin_of(row)

    def sections(self, span: Span) -> Sections | None:
        """The groups of the list, or its days, months or years; None if it has neither."""
        if self.groups is not None:
            starts = self.groups.starts
            return Sections(starts, np.zeros(len(starts), np.int32), Span.NONE, self.groups)
        if span is Span.NONE or not self.by_date:
            return None
        if span not in self._sections:
            keys = np.asarray(self.days) // np.int32(span)
            starts = np.flatnonzero(np.diff(keys, prepend=keys[0] - 1))
            self._sections[span] = Sections(starts, keys[starts] * int(span), span)
        return self._sections[span]

    def timeline(self) -> Sections | None:
        """The months that are worth a timeline; None where there are too few photos or months."""
        worth = len(self) >= FEWEST and self.groups is None
        months = self.sections(Span.MONTH) if worth else None
        return months if months is not None and len(months) > 1 else None

    def rows(self, room: Room) -> Rows:
        """The photos laid out. What was asked for last is kept, and maybe made by a worker."""
        known = self._rows.get(room)
        if known is None:
            sections = self.sections(room.span)
            starts = None if sections is None else sections.starts
            known = justified_rows(self.shapes, room.width, room.row_height, room.gap, starts)
            self._rows.clear()
            self._rows[room] = known
        return known

    def shapes_before(self, photo: int) -> float:
        """The sum of the shapes of the photos before one."""
        return float(self._sums[photo])

    @cached_property
    def _sums(self) -> NDArray[np.float64]:
        return np.append(0.0, np.cumsum(self.shapes, dtype=float))

    def places(self, photo_ids: NDArray[np.int64]) -> NDArray[np.intp]:
        """Where those of some photos that are here stand, ascending."""
        if isinstance(self.ids, np.ndarray):
            found = np.flatnonzero(np.isin(self.ids, photo_ids))
        else:
            found = self.ids.places(photo_ids)
        if self.stacks is None:
            return found
        return np.union1d(found, self.stacks.places(photo_ids))

    def same(self, other: PhotoList) -> bool:
        """Whether both show the same. Takes a while: for workers."""
        names = ("widths", "heights", "colours", "days", "badges")
        if (self.groups and self.groups.titles) != (other.groups and other.groups.titles):
            return False
        if (self.badges is None) != (other.badges is None) or not self.same_photos(other):
            return False
        at = self._unlike(other)
        pairs = ((getattr(self, name), getattr(other, name)) for name in names)
        return all(mine is None or np.array_equal(mine[at], its[at]) for mine, its in pairs)

    def same_photos(self, other: PhotoList) -> bool:
        """Whether the same photos stand in the same rows."""
        if len(self) != len(other) or (self.stacks is None) != (other.stacks is None):
            return False
        if self.stacks is not None and not self.stacks.same(other.stacks):
            return False
        at = self._unlike(other)
        return np.array_equal(self.ids[at], other.ids[at])

    def _unlike(self, other: PhotoList) -> Any:
        """The places that may differ, of two lists of one length."""
        ids, others = self.ids, other.ids
        if isinstance(ids, np.ndarray) or isinstance(others, np.ndarray):
            return slice(None)
        return ids.unlike(others)


def _by_date(days: Column) -> bool:
    """Whether there are dates, and photos come in their order; first a few are asked."""
    few = days[:: len(days) // _ASKED + 1]
    return _in_order(few) and _in_order(every := np.asarray(days)) and bool(every.any())


def _in_order(days: NDArray[np.int32]) -> bool:
    return bool((days[1:] >= days[:-1]).all() or (days[1:] <= days[:-1]).all())


def photo_list(grid: Grid, span: Span = Span.NONE, stacks: Stacks | None = None) -> PhotoList:
    """Make a list ready, for a span's headings too. Takes a while: for workers."""
    ratios = grid.ratios
    if ratios is None:
        ratios = ratios_of(np.asarray(grid.widths), np.asarray(grid.heights))
    made = PhotoList(
        grid.ids, grid.widths, grid.heights, grid.colours, grid.days,
        shapes_of(ratios),
        grid.groups is None and _by_date(grid.days), grid.badges, grid.groups, stacks,
    )  # fmt: skip
    made.sections(span)
    made.sections(Span.MONTH)
    return made


class Lists:
    """Makes lists, and knows when there need be no other one. Made on workers, shown by one."""

    def __init__(self) -> None:
        self._shown: PhotoList | None = None
        self._everything: tuple[Grid, Bursts, frozenset[int], PhotoList] | None = None

    def shown(self, photos: PhotoList) -> None:
        """Say which list is shown now."""
        self._shown = photos

    def of(
        self,
        grid: Grid,
        rooms: tuple[Room, Room] | None = None,
        *,
        keep: bool = False,
        bursts: Bursts = NONE,
        opened: frozenset[int] = frozenset(),
    ) -> PhotoList:
        """The list of a grid, laid out.

        Args:
            rooms: without and with a timeline.
            keep: make it once: all photos are shown again whenever a search is cleared.
            bursts: are to stand as one each, but those of which a photo is ``opened``.
        """
        kept, shown = self._everything, self._shown
        if kept and kept[0] is grid and kept[1] is bursts and kept[2] == opened:
            made = kept[3]
        else:
            few, stacks = stacked(grid, bursts, opened)
            made = photo_list(few, stacks=stacks)
            if shown is not None and shown.same(made):
                # Not the shown one itself: that would hold on to columns of another time.
                made = replace(made, look=shown.look, _rows=shown._rows)  # noqa: SLF001
            if keep:
                self._everything = grid, bursts, opened, made
        if rooms is not None:
            made.rows(rooms[made.timeline() is not None])
        return made
