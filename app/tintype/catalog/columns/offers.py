"""What names begin with some letters, and how many photos each would find: for suggestions."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from tintype.catalog.columns.matching import Matching
from tintype.catalog.columns.names import Dictionary, Names
from tintype.catalog.columns.segment import Keys, Postings, Segment
from tintype.catalog.columns.snapshot import Snapshot
from tintype.catalog.columns.texts import APART, WORDS, phrase
from tintype.catalog.query.patterns import Phrase, has_wildcard
from tintype.catalog.query.tree import Named, Node, Person, Place, Tagged
from tintype.catalog.words import words_of

_MOST_TEXTS = 300  # of a field, the most frequent: folders may begin alike by the thousand

_FEW = 16  # rows that are less than this part of all are sorted rather than marked

Offer = tuple[str, int]  # a name, and about how many photos: what to rank by


class Offers:
    """Names of one moment. Counts are kept, so the same question costs nothing again.

    Args:
        snapshot: None while columns are not ready: then there are no counts.
    """

    def __init__(self, snapshot: Snapshot | None, names: Dictionary) -> None:
        self.snapshot = snapshot
        self.names = names
        self._sizes: dict[str, dict[int, int]] = {}
        self._counts: dict[Node, int] = {}
        self._years: list[Offer] | None = None

    def tags(self, words: tuple[str, ...], also: Iterable[str] = ()) -> list[Offer]:
        """Return the tags that have a name beginning so, with those below them counted.

        Args:
            also: names of tags that are meant as well.
        """
        found = _beginning(self.names.tags, words)
        if words:
            found |= _beginning(self.names.synonyms, words)
            found.update(tag for name in also for tag in self.names.tags.named(name))
        sizes = self._numbers("tag")
        return [
            (self.names.tags.name(tag), sum(sizes.get(one, 0) for one in self.names.below([tag])))
            for tag in found
        ]

    def people(self, words: tuple[str, ...]) -> list[Offer]:
        """Return the people whose name has a part that begins so."""
        people, sizes = self.names.people, self._numbers("person")
        found = _beginning(people, words)
        return [(people.name(number), sizes.get(number, 0)) for number in found]

    def texts(self, field: str, words: tuple[str, ...]) -> list[Offer]:
        """Return the texts of a field that hold words; of folders, the part that does."""
        found: dict[str, int] = {}
        for segment in self._segments:
            postings = segment.postings[field]
            numbers = np.arange(len(postings.keys))
            if words:
                asked = [(word,) for word in words]
                numbers = phrase(segment.postings[WORDS + field], asked, prefix=True)
            counts = postings.starts[numbers + 1] - postings.starts[numbers]
            order = np.argsort(-counts, kind="stable")[:_MOST_TEXTS]
            keys = postings.keys
            assert isinstance(keys, Keys)  # noqa: S101 - a field of texts
            for number, count in zip(numbers[order].tolist(), counts[order].tolist(), strict=True):
                text = keys[number].rpartition(APART)[2]
                for part in _parts(text, words) if field == "folder" else (text,):
                    found[part] = found.get(part, 0) + count
        return list(found.items())

    def years(self) -> list[Offer]:
        """Return the years in which photos were taken, as text, with exact counts."""
        if self._years is None:
            self._years = []
            if self.snapshot is not None:
                taken = self.snapshot.column("taken", "i8")[np.concatenate(self._visible)]
                counts = np.bincount(np.clip(taken // 10**10, 0, 9999))
                years = np.flatnonzero(counts).tolist()
                self._years = [(str(year), int(counts[year])) for year in years if year]
        return self._years

    def count(self, connection: sqlite3.Connection, node: Node) -> int | None:
        """Return how many photos a node finds, hidden ones apart; None while not known."""
        if self.snapshot is None:
            return None
        if node not in self._counts:
            self._counts[node] = self._count(connection, node)
        return self._counts[node]

    def _count(self, connection: sqlite3.Connection, node: Node) -> int:
        """Count by the rows of names, which are few, where a node is one."""
        match node:
            case Tagged(name, None):
                keys = np.array(sorted(self.names.tags_named(name)), np.int64)
                return self._with_numbers("tag", keys)
            case Person(words, prefix):
                people = self.names.people.holding(Phrase(words, prefix))
                return self._with_numbers("person", np.array(sorted(people), np.int64))
            case Place(words, False):
                return self._with_words("places", words)
            case Named("camera" | "lens" | "folder" as field, pattern) if not has_wildcard(pattern):
                return self._with_words(field, words_of(pattern))
        assert self.snapshot is not None  # noqa: S101 - asked before
        mask = self.snapshot.mask(Matching(connection, self.names).test(node))
        return int(np.count_nonzero(mask & np.concatenate(self._visible)))

    def _with_numbers(self, field: str, keys: NDArray[np.int64]) -> int:
        total = 0
        for segment, visible in zip(self._segments, self._visible, strict=True):
            postings = segment.postings[field]
            places = np.flatnonzero(np.isin(np.asarray(postings.keys), keys))
            total += _count_rows(postings, places, visible)
        return total

    def _with_words(self, field: str, words: tuple[str, ...]) -> int:
        total = 0
        for segment, visible in zip(self._segments, self._visible, strict=True):
            asked = [(word,) for word in words]
            texts = phrase(segment.postings[WORDS + field], asked, prefix=False)
            total += _count_rows(segment.postings[field], texts, visible)
        return total

    @property
    def _segments(self) -> Sequence[Segment]:
        return self.snapshot.segments if self.snapshot else ()

    @cached_property
    def _visible(self) -> list[NDArray[np.bool_]]:
        """The rows of each segment that still hold and are not hidden."""
        if self.snapshot is None:
            return []
        mask = self.snapshot.mask(lambda segment: ~segment.columns["hidden"])
        ends = np.cumsum([len(segment) for segment in self._segments])
        return np.split(mask, ends[:-1])

    def _numbers(self, field: str) -> dict[int, int]:
        """Return about how many photos carry each number of a field."""
        if field not in self._sizes:
            sizes: dict[int, int] = {}
            for segment in self._segments:
                postings = segment.postings[field]
                counts = np.diff(postings.starts).tolist()
                for key, count in zip(postings.keys, counts, strict=True):
                    sizes[int(key)] = sizes.get(int(key), 0) + count
            self._sizes[field] = sizes
        return self._sizes[field]


def _count_rows(postings: Postings, places: NDArray[np.int64], visible: NDArray[np.bool_]) -> int:
    """Return how many visible rows carry one of some keys, given by their places."""
    parts = [postings.rows[postings.span(at, at + 1)] for at in places.tolist()]
    if not parts:
        return 0
    if len(parts) == 1:
        return int(np.count_nonzero(visible[parts[0]]))
    rows = np.concatenate(parts)
    if len(rows) * _FEW < len(visible):
        return int(np.count_nonzero(visible[np.unique(rows)]))
    mask = np.zeros(len(visible), bool)
    mask[rows] = True
    return int(np.count_nonzero(mask & visible))


def _beginning(names: Names, words: tuple[str, ...]) -> set[int]:
    """Return the numbers of the names with words that begin so; all for no words."""
    if not words:
        return {number for number, _, _ in names.entries}
    return names.holding(Phrase(words, prefix=True))


def _parts(folder: str, words: Sequence[str]) -> list[str]:
    """Return the parts of a path that hold words, the last of which is a beginning."""
    asked = Phrase(tuple(words), prefix=True)
    parts = (part for part in folder.split("/") if words_of(part))
    return [part for part in parts if not words or asked.found_in([words_of(part)])]
