"""Figures of a whole library, counted from columns: quick at a million photos."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from tintype.catalog.columns import masks
from tintype.catalog.columns.segment import Ints, Keys, Mask
from tintype.catalog.columns.snapshot import Snapshot

_CELL = 50  # cells a degree in which positions are counted: about 2 km
_MOST_YEARS = 400  # that photos are counted by; a camera's clock may say anything
_DAYS = 12 * 31  # places for days in a year: each month has 31


@dataclass(frozen=True, slots=True)
class Cells:
    """How many photos were taken where, in small cells of the globe.

    Attributes:
        latitude, longitude: float64 ``[n]``, the mean position in each cell.
        photos: int64 ``[n]``.
    """

    latitude: NDArray[np.float64]
    longitude: NDArray[np.float64]
    photos: Ints


class Visible:
    """The photos that are there and not hidden.

    Args:
        snapshot: all photos at one moment.
    """

    def __init__(self, snapshot: Snapshot) -> None:
        self._parts = snapshot.parts(lambda segment: ~segment.columns["hidden"])
        self.hidden = int(np.count_nonzero(snapshot.mask(lambda s: s.columns["hidden"])))

    def count(self, column: str | None = None) -> int:
        """Return how many there are, or for how many of them a column of flags is true."""
        return sum(
            int(np.count_nonzero(mask if column is None else mask & segment.columns[column]))
            for segment, mask in self._parts
        )

    def days(self) -> tuple[Ints, Ints]:
        """Return the days on which photos were taken, YYYYMMDD ascending, and how many on each.

        Photos without a date are not in it, nor are days that no calendar has.
        """
        found = [segment.days[mask] for segment, mask in self._parts]
        days = np.concatenate([np.zeros(0, np.int32), *found])
        years = days // 10_000
        known = (years > 0) & (years > int(years.max(initial=0)) - _MOST_YEARS)
        days, years = days[known], years[known]
        if not len(days):
            return np.zeros(0, np.int64), np.zeros(0, np.int64)
        first, inside = int(years.min()), days - years * 10_000
        month = inside // 100
        place = (years - first) * _DAYS + (month - 1) * 31 + (inside - month * 100 - 1)
        counts = np.bincount(place[(place >= 0)])
        there = np.flatnonzero(counts)
        year, rest = first + there // _DAYS, there % _DAYS
        return year * 10_000 + (rest // 31 + 1) * 100 + rest % 31 + 1, counts[there]

    def texts(self, field: str, *, sizes: bool = False) -> dict[str, tuple[int, int]]:
        """Return for each text of a field the number of photos.

        Args:
            sizes: whether the bytes of their files are added up, too; else they are 0.
        """
        found: dict[str, tuple[int, int]] = {}
        for segment, mask in self._parts:
            postings = segment.postings[field]
            assert isinstance(postings.keys, Keys)  # noqa: S101 - a field of texts
            rows = postings.rows
            counts = sums(mask[rows], postings.starts)
            bytes_of = np.zeros_like(counts)
            if sizes:
                bytes_of = sums(segment.columns["size"][rows] * mask[rows], postings.starts)
            for key, count, size in zip(
                postings.keys, counts.tolist(), bytes_of.tolist(), strict=True
            ):
                if count:
                    photos, total = found.get(key, (0, 0))
                    found[key] = photos + count, total + size
        return found

    def numbers(self, field: str) -> dict[int, int]:
        """Return for each number of a field, such as a tag's, how many photos carry it."""
        found: dict[int, int] = {}
        for segment, mask in self._parts:
            postings = segment.postings[field]
            counts = np.diff(postings.starts)
            if not mask.all():
                counts = sums(mask[postings.rows], postings.starts)
            for key, count in zip(postings.keys, counts.tolist(), strict=True):
                if count:
                    found[int(key)] = found.get(int(key), 0) + count
        return found

    def with_any(self, field: str, numbers: Sequence[int]) -> int:
        """Return how many photos carry at least one of some numbers."""
        keys = np.array(sorted(numbers), np.int64)
        return sum(
            int(np.count_nonzero(masks.with_numbers(segment, field, keys) & mask))
            for segment, mask in self._parts
        )

    def years_of(self, field: str, number: int, years: range) -> list[int]:
        """Return how many photos with a number were taken in each of some years."""
        counts = np.zeros(len(years), np.int64)
        for segment, mask in self._parts:
            postings = segment.postings[field]
            rows = postings.rows[postings.find(number)]
            of_year = segment.days[rows[mask[rows]]] // 10_000 - years.start
            inside = of_year[(of_year >= 0) & (of_year < len(years))]
            counts += np.bincount(inside, minlength=len(years))
        return [int(count) for count in counts]

    def bytes(self) -> int:
        """Return the bytes of one file of each photo."""
        return sum(int(segment.columns["size"][mask].sum()) for segment, mask in self._parts)

    def cells(self) -> Cells:
        """Return where photos were taken, in cells of about 2 km."""
        found = [
            (segment.columns["latitude"][mask], segment.columns["longitude"][mask])
            for segment, mask in self._parts
        ]
        latitude = np.concatenate([np.zeros(0), *(one for one, _ in found)])
        longitude = np.concatenate([np.zeros(0), *(one for _, one in found)])
        known = ~np.isnan(latitude + longitude)
        latitude, longitude = latitude[known], longitude[known]
        across = 360 * _CELL + 1
        code = np.floor((latitude + 90) * _CELL).astype(np.int64) * across
        code += np.floor((longitude + 180) * _CELL).astype(np.int64)
        _, number, photos = np.unique(code, return_inverse=True, return_counts=True)
        return Cells(
            np.bincount(number, latitude, len(photos)) / photos,
            np.bincount(number, longitude, len(photos)) / photos,
            photos.astype(np.int64),
        )


def sums(values: NDArray[np.int64] | Mask, starts: Ints) -> Ints:
    """Return the sums of the runs of values that begin at each start."""
    up_to = np.append(0, np.cumsum(values, dtype=np.int64))
    return np.asarray(up_to[starts[1:]] - up_to[starts[:-1]])
