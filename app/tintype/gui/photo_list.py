"""A list of photos as the window shows it: arrays, made ready off the main thread."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import IntEnum
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from tintype.gui.layout import sum_of_shapes

if TYPE_CHECKING:
    from tintype.catalog.rows import Grid, Groups


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


@dataclass(frozen=True)
class PhotoList:
    """A result in display order with what its layout needs.

    Attributes:
        ids, widths, heights, colours, days: as in ``Grid``.
        shapes: float64 ``[n + 1]``, see ``layout.sum_of_shapes``.
        by_date: whether the photos come in the order of their days, either way.
        badges, groups: as in ``Grid``.
    """

    ids: NDArray[np.int64]
    widths: NDArray[np.int32]
    heights: NDArray[np.int32]
    colours: NDArray[np.uint32]
    days: NDArray[np.int32]
    shapes: NDArray[np.float64]
    by_date: bool
    badges: NDArray[np.uint16] | None = None
    groups: Groups | None = None
    _sections: dict[Span, Sections] = field(default_factory=dict, compare=False)

    def __len__(self) -> int:
        return len(self.ids)

    def sections(self, span: Span) -> Sections | None:
        """The groups of the list, or its days, months or years; None if it has neither."""
        if self.groups is not None:
            starts = self.groups.starts
            return Sections(starts, np.zeros(len(starts), np.int32), Span.NONE, self.groups)
        if span is Span.NONE or not self.by_date:
            return None
        if span not in self._sections:
            keys = self.days // int(span)
            starts = np.flatnonzero(np.diff(keys, prepend=keys[0] - 1))
            self._sections[span] = Sections(starts, keys[starts] * int(span), span)
        return self._sections[span]

    def same(self, other: PhotoList) -> bool:
        """Whether both show the same."""
        names = ("ids", "widths", "heights", "colours", "days", "badges")
        if (self.groups and self.groups.titles) != (other.groups and other.groups.titles):
            return False
        return all(np.array_equal(getattr(self, name), getattr(other, name)) for name in names)


def photo_list(grid: Grid, span: Span = Span.NONE) -> PhotoList:
    """Make a list ready, for a span's headings too. Takes a while: for workers."""
    days = grid.days
    in_order = bool(days.any()) and bool(
        (days[1:] <= days[:-1]).all() or (days[1:] >= days[:-1]).all()
    )
    shapes = sum_of_shapes(grid.widths, grid.heights)
    made = PhotoList(
        grid.ids, grid.widths, grid.heights, grid.colours, days, shapes,
        in_order and grid.groups is None, grid.badges, grid.groups,
    )  # fmt: skip
    made.sections(span)
    made.sections(Span.MONTH)
    return made
