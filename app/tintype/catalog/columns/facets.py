"""How many photos of a result each facet's values have, from columns: milliseconds for all."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from tintype.catalog.columns.matching import Matching
from tintype.catalog.columns.names import Dictionary
from tintype.catalog.columns.segment import Ints, Keys, Mask, Postings, Segment
from tintype.catalog.columns.snapshot import Snapshot
from tintype.catalog.query import choices
from tintype.catalog.query.choices import KEYED, STARS, Choice

Counts = dict[str, list[tuple[Choice, int]]]
Bits = NDArray[np.uint8]
_Value = tuple[str, Choice]  # its facet, and itself

_OFTEN = 64  # what more than this part of all rows have is kept as bits
_TEXTS = ("camera", "lens", "places")


class Tally:
    """Counts the values of one field in one segment: what each key has is looked up once."""

    def __init__(self, postings: Postings, values: Sequence[Choice], rows: int) -> None:
        places = _places(postings, values)
        single = [(at, own[0]) for at, own in enumerate(places) if len(own) == 1]
        self._single = np.array(single, np.int64).reshape(-1, 2)
        self._several = np.array([at for at, own in enumerate(places) if len(own) > 1], np.int64)
        self._count = len(values)
        self._keys = _Runs(postings.starts, postings.rows, _often(postings, rows))
        self._sets = _joined(postings, [own for own in places if len(own) > 1], rows)

    def counts(self, mask: Mask, bits: Bits) -> Ints:
        """Return how many rows of a mask each value has; ``bits``: the same mask, packed."""
        counts = np.zeros(self._count, np.int64)
        if len(self._single):
            counts[self._single[:, 0]] = self._keys.counts(mask, bits)[self._single[:, 1]]
        if len(self._several):
            counts[self._several] = self._sets.counts(mask, bits)
        return counts


@dataclass(frozen=True)
class _Runs:
    """Runs of rows, one after the other, and the long ones of them as packed bits, by place."""

    starts: Ints
    rows: NDArray[np.int32]
    often: Mapping[int, Bits]

    def counts(self, mask: Mask, bits: Bits) -> Ints:
        """Return how many rows of a mask each run has."""
        counts = np.zeros(len(self.starts) - 1, np.int64)
        begin = 0
        for end in [*sorted(self.often), len(counts)]:
            filled = begin + np.flatnonzero(np.diff(self.starts[begin : end + 1]))
            if len(filled):
                first = int(self.starts[begin])
                hits = mask[self.rows[first : int(self.starts[end])]].view(np.uint8)
                begins = self.starts[filled] - first
                counts[filled] = np.add.reduceat(hits, begins, dtype=np.int32)
            begin = end + 1
        for at, own in self.often.items():
            counts[at] = _ones(own & bits)
        return counts


def _places(postings: Postings, values: Sequence[Choice]) -> list[list[int]]:
    """Return where each value's keys stand in the postings, as far as they are there."""
    keys = postings.keys
    own = keys if isinstance(keys, Keys) else keys.tolist()
    known: dict[Any, int] = {key: at for at, key in enumerate(own)}
    return [sorted(known[key] for key in value.keys if key in known) for value in values]


def _often(postings: Postings, count: int) -> dict[int, Bits]:
    """Return the rows of frequent keys as bits: counting them so is six times as quick."""
    often = dict(postings.dense)
    for key in np.flatnonzero(np.diff(postings.starts) * _OFTEN > count).tolist():
        if key not in often:
            often[key] = _packed(postings.rows[postings.span(key, key + 1)], count)
    return often


def _joined(postings: Postings, places: Sequence[Sequence[int]], count: int) -> _Runs:
    """Return the rows that have any of some keys, for each of several such sets."""
    parts: list[NDArray[np.int32]] = []
    often: dict[int, Bits] = {}
    for at, own in enumerate(places):
        rows = np.concatenate([postings.rows[postings.span(key, key + 1)] for key in own])
        if len(rows) * _OFTEN > count:
            often[at] = _packed(rows, count)
            rows = rows[:0]
        parts.append(np.unique(rows))
    starts = np.cumsum([0, *map(len, parts)], dtype=np.int64)
    return _Runs(starts, np.concatenate([np.zeros(0, np.int32), *parts]), often)


def _packed(rows: NDArray[np.int32], count: int) -> Bits:
    mask = np.zeros(count, bool)
    mask[rows] = True
    return np.packbits(mask)


def _ones(bits: Bits) -> int:
    whole = len(bits) // 8 * 8
    many = int(np.bitwise_count(bits[:whole].view(np.uint64)).sum())
    return many + int(np.bitwise_count(bits[whole:]).sum())


class Facets:
    """The facets of one snapshot and one state of the names.

    Args:
        before: an earlier one: what is the same is not made again.
    """

    def __init__(
        self,
        connection: sqlite3.Connection,
        snapshot: Snapshot,
        names: Dictionary,
        before: Facets | None = None,
    ) -> None:
        self.snapshot = snapshot
        self.names = names
        self.texts: dict[str, frozenset[str]] = {
            field: frozenset(_all_texts(snapshot.segments, field)) for field in _TEXTS
        }
        self.bits: dict[tuple[int, _Value], Bits] = {}
        if before is not None and before.names is names:
            held = set(map(id, snapshot.segments))
            self.bits = {key: bits for key, bits in before.bits.items() if key[0] in held}
            if before.texts != self.texts:
                before = None
        else:
            before = None
        self.values: dict[str, list[_Value]] = (
            _by_field(connection, names, self.texts) if before is None else before.values
        )
        self.tallies: dict[tuple[int, str], Tally] = {}
        for segment in snapshot.segments:
            for field, values in self.values.items():
                key = id(segment), field
                known = None if before is None else before.tallies.get(key)
                self.tallies[key] = known or Tally(
                    segment.postings[field], [one for _, one in values], len(segment)
                )

    def counts(self, connection: sqlite3.Connection, mask: Mask) -> Counts:
        """Return the values of each facet that photos of a mask have, and how many photos."""
        found: Counts = {facet: [] for facet in choices.FACETS}
        for field, values in self.values.items():
            total = self._keyed(field, mask)
            for at in np.flatnonzero(total).tolist():
                facet, one = values[at]
                found[facet].append((one, int(total[at])))
        for (facet, one), count in self._plain(connection, mask).items():
            if count:
                found[facet].append((one, count))
        return found

    def _keyed(self, field: str, mask: Mask) -> Ints:
        total = np.zeros(len(self.values[field]), np.int64)
        for segment, own in self._parts(mask):
            total += self.tallies[id(segment), field].counts(own, np.packbits(own))
        return total

    def _plain(self, connection: sqlite3.Connection, mask: Mask) -> dict[_Value, int]:
        """Return the values of facets without keys, and how many rows of a mask have each."""
        years = {year for s in self.snapshot.segments for year in s.kept("years", _years).tolist()}
        values = [
            *(("year", choices.year_of(year)) for year in sorted(years) if _can_be_asked(year)),
            *(("rating", choices.stars(count)) for count in range(1, STARS + 1)),
            *(("is", one) for one in choices.kinds()),
        ]
        matching = Matching(connection, self.names)
        total = dict.fromkeys(values, 0)
        for segment, own in self._parts(mask):
            bits = np.packbits(own)
            for value in values:
                key = id(segment), value
                if key not in self.bits:
                    self.bits[key] = np.packbits(matching.test(value[1].node)(segment))
                total[value] += _ones(self.bits[key] & bits)
        return total

    def _parts(self, mask: Mask) -> Iterator[tuple[Segment, Mask]]:
        """Yield the segments with rows in a mask, and those rows."""
        start = 0
        for segment in self.snapshot.segments:
            own = mask[start : start + len(segment)]
            start += len(segment)
            if own.any():
                yield segment, own


def _years(segment: Segment) -> Ints:
    return np.unique(segment.columns["taken"] // 10**10)


def _can_be_asked(year: int) -> bool:
    return choices.FIRST_YEAR <= year <= choices.LAST_YEAR


def _by_field(
    connection: sqlite3.Connection, names: Dictionary, texts: Mapping[str, Iterable[str]]
) -> dict[str, list[_Value]]:
    """Return the values with keys in each field, and the facet of each."""
    found: dict[str, list[_Value]] = {}
    for facet, values in choices.keyed(connection, names, texts).items():
        found.setdefault(KEYED[facet], []).extend((facet, value) for value in values)
    return found


def _all_texts(segments: Iterable[Segment], field: str) -> Iterable[str]:
    for segment in segments:
        keys = segment.postings[field].keys
        yield from keys if isinstance(keys, Keys) else ()
