"""A query tree as a test of segments: which of its rows match, and what their words count.

Names in the tree are looked up once; the rest is done to arrays. ``query.sql`` says the same in
SQL, and ``tests/catalog/test_columns.py`` that both agree.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Collection, Mapping, Sequence
from types import MappingProxyType

import numpy as np
from numpy.typing import NDArray

from tintype.catalog.columns import masks
from tintype.catalog.columns.names import Dictionary
from tintype.catalog.columns.segment import Mask, Segment
from tintype.catalog.query import fetch, flags, lookup, patterns, sql
from tintype.catalog.query.numbers import bounds
from tintype.catalog.query.patterns import Glob, Phrase
from tintype.catalog.query.tree import (
    Added,
    And,
    Everything,
    Has,
    Ids,
    InText,
    Is,
    Named,
    Near,
    Node,
    Not,
    Number,
    Or,
    Person,
    Place,
    Tagged,
    Taken,
    Untagged,
    Within,
    Word,
)

Test = Callable[[Segment], Mask]
# Of some rows of a segment, or of all.
Points = Callable[[Segment, NDArray[np.int64] | None], NDArray[np.int8]]

# Fields of texts that words are looked for in, beside names of tags and people.
_WORDY = ("file", "folder", "camera", "lens", "places", "texts", "captions", "dates")
# What `has:` asks for, where that is a field with anything in it.
_FIELDS = {
    "tags": "tag", "place": "country", "camera": "camera", "lens": "lens", "album": "album",
    "caption": "captions",
}  # fmt: skip


# What `is:` asks for, beside tags.
_KINDS: Mapping[str, Test] = MappingProxyType(
    {
        "vertical": lambda s: np.asarray(s.columns["height"] > s.columns["width"]),
        "horizontal": lambda s: np.asarray(s.columns["height"] < s.columns["width"]),
        "square": lambda s: np.asarray(s.columns["height"] == s.columns["width"]),
        "favourite": lambda s: s.columns["favourite"],
        "hidden": lambda s: s.columns["hidden"],
        "raw": lambda s: masks.with_texts(s, "type", flags.TYPES["raw"]),
        "duplicate": lambda s: s.columns["duplicate"],
    }
)
# What `has:` asks for, where that is a number.
_PARTS: Mapping[str, Test] = MappingProxyType(
    {
        "faces": lambda s: np.asarray(s.columns["faces"] > 0),
        "text": lambda s: s.columns["read"],
        "gps": lambda s: ~np.isnan(s.columns["latitude"] + s.columns["longitude"]),
        "date": lambda s: s.columns["dated"],
        "rating": lambda s: np.asarray(s.columns["rating"] > 0),
    }
)


class Matching:
    """Makes tests of nodes, for one state of the catalog's names.

    Args:
        connection: for what is looked up by SQL all the same: albums, words of the vocabulary,
            and whatever columns do not have.
    """

    def __init__(self, connection: sqlite3.Connection, names: Dictionary) -> None:
        self._connection = connection
        self._names = names
        self._words: dict[Word, list[tuple[int, Test]]] = {}

    def test(self, node: Node) -> Test:
        """Return the test of a tree.

        Raises:
            BugError: a node that was to be looked up first, such as ``Similar``.
        """
        match node:
            case Not():
                inner = self.test(node.node)
                return lambda segment: ~inner(segment)
            case And() | Or():
                tests = [self.test(child) for child in node.nodes]
                return _all_of(tests) if isinstance(node, And) else _any_of(tests)
            case _:
                return self._leaf(node)

    def points(self, words: Sequence[Word]) -> Points:
        """Return what these words count in each row, added up; see ``query.fetch``."""
        scores = [self._word_tests(word) for word in words]

        def points(segment: Segment, rows: NDArray[np.int64] | None) -> NDArray[np.int8]:
            total = np.zeros(len(segment) if rows is None else len(rows), np.int8)
            for tests in scores:
                found = [(value, test(segment)) for value, test in tests]
                parts = [
                    (mask if rows is None else mask[rows]).view(np.int8) * np.int8(value)
                    for value, mask in found
                    if mask is not segment.nothing
                ]
                for more in parts[1:]:
                    np.maximum(parts[0], more, out=parts[0])
                if parts:
                    total += parts[0]
            return total

        return points

    def _leaf(self, node: Node) -> Test:  # noqa: C901, PLR0911, PLR0912 - one line a kind
        match node:
            case Everything():
                return lambda segment: np.ones(len(segment), bool)
            case Word():
                tests = self._word_tests(node)
                return _any_of([test for points, test in tests if points != fetch.WHOLE_POINTS])
            case Person():
                return _numbers("person", self._names.people.holding(_phrase(node)))
            case InText():
                return _words(("texts",), Phrase(node.words, node.prefix, not node.exact))
            case Place():
                return _words(("places",), _phrase(node))
            case Tagged():
                return self._tagged(node)
            case Named():
                return self._named(node)
            case Number():
                return _number(node)
            case Taken():
                return lambda s: masks.taken(s, node.start, node.end)
            case Added():
                return lambda s: masks.added(s, node.start, node.end)
            case Is():
                return self._is(node)
            case Has():
                return self._has(node)
            case Near():
                return lambda s: masks.near(s, node.latitude, node.longitude, node.km)
            case Untagged():
                return lambda segment: ~segment.with_any("tag")
            case Ids():
                wanted = np.array(sorted(node.ids), np.int64)
                return lambda segment: np.isin(segment.ids, wanted, assume_unique=True)
            case Within():
                return lambda s: masks.within(s, node.root_id, node.folder)
            case _:
                return self._by_sql(node)

    def _word_tests(self, word: Word) -> list[tuple[int, Test]]:
        """Return where a word is looked for and what it counts there, the least first."""
        if word not in self._words:
            phrase = Phrase(word.words, word.prefix, not word.exact)
            own = self._names.tags.holding(phrase)
            broader = self._names.below(own | self._names.synonyms.holding(phrase))
            people = self._names.people.holding(phrase)
            whole = [self._names.tags_named(tag.name) for tag in fetch.whole_tags(word)]
            below, named, *wholly = _nested("tag", [broader, own, *whole])
            tests = [(fetch.OTHER_POINTS, _words(_WORDY, phrase))]
            if broader != own:
                tests.append((fetch.BROADER_POINTS, below))
            if own:
                tests.append((fetch.TAG_POINTS, named))
            tests += [(fetch.WHOLE_POINTS, test) for test in wholly]
            if people:
                tests.append((fetch.PERSON_POINTS, _numbers("person", people)))
            self._words[word] = [(points, _kept(test)) for points, test in tests]
        return self._words[word]

    def _tagged(self, node: Tagged) -> Test:
        tags = self._names.tags_named(node.name)
        if node.origin is None:
            return _numbers("tag", tags)
        sources = ("person", *flags.SOURCES[node.origin])
        return _any_of([_numbers(f"tag {source}", tags) for source in sources])

    def _named(self, node: Named) -> Test:
        if node.field == "type":
            formats = flags.TYPES[node.pattern]
            return lambda segment: masks.with_texts(segment, "type", formats)
        if node.field == "path":
            return self._by_sql(node)
        pattern = patterns.read(node.field, node.pattern)
        if node.field == "album":
            return _numbers("album", lookup.albums(self._connection, pattern))
        if node.field == "country":
            codes = lookup.countries(self._connection, pattern)
            return lambda segment: masks.with_texts(segment, "country", codes)
        if isinstance(pattern, Glob):
            # The first form of a folder has its root's number, the second its whole path.
            form = 1 if node.field == "folder" else 0
            return lambda segment: masks.with_glob(segment, node.field, pattern, form)
        return _words((node.field,), pattern)

    def _is(self, node: Is) -> Test:
        if node.flag in _KINDS:
            return _KINDS[node.flag]
        if node.flag in flags.LOOKS:
            tags = lookup.word_tags(self._connection, flags.LOOKS[node.flag])
            tagged = _numbers("tag", self._names.below(tags))
            if node.flag not in flags.TWINS:
                return tagged
            return _any_of([tagged, lambda s: s.columns[node.flag]])
        return self._by_sql(node)

    def _has(self, node: Has) -> Test:
        if node.what in _PARTS:
            return _PARTS[node.what]
        if node.what in _FIELDS:
            return lambda segment: segment.with_any(_FIELDS[node.what])
        if node.what == "people":
            return _numbers("person", self._names.named_people)
        return self._by_sql(node)

    def _by_sql(self, node: Node) -> Test:
        """Return a test for what columns do not have: slow, but right."""
        clause, parameters = sql.compile_tree(self._connection, node)
        rows = self._connection.execute(
            f"SELECT p.id FROM photo AS p WHERE p.present > 0 AND {clause}", parameters
        ).fetchall()
        wanted = np.array(rows, np.int64).reshape(-1)
        return lambda segment: np.isin(segment.ids, wanted)


def _kept(test: Test) -> Test:
    """Return a test that does its work once a segment: words are asked for twice."""
    known: dict[int, Mask] = {}

    def kept(segment: Segment) -> Mask:
        if id(segment) not in known:
            known[id(segment)] = test(segment)
        return known[id(segment)]

    return kept


def _all_of(tests: Sequence[Test]) -> Test:
    def test(segment: Segment) -> Mask:
        masks: list[Mask] = []
        for one in tests:
            mask = one(segment)
            if mask is segment.nothing:
                return mask
            masks.append(mask)
        return _together(np.bitwise_and, masks or [np.ones(len(segment), bool)])

    return test


def _any_of(tests: Sequence[Test]) -> Test:
    def test(segment: Segment) -> Mask:
        nothing = segment.nothing
        masks = [mask for one in tests if (mask := one(segment)) is not nothing]
        return _together(np.bitwise_or, masks or [nothing])

    return test


def _together(way: np.ufunc, masks: Sequence[Mask]) -> Mask:
    """Return masks joined, without changing one."""
    if len(masks) == 1:
        return masks[0]
    joined: Mask = way(masks[0], masks[1])
    for mask in masks[2:]:
        way(joined, mask, out=joined)
    return joined


def _numbers(field: str, keys: Collection[int]) -> Test:
    ordered = np.array(sorted(keys), np.int64)
    return lambda segment: masks.with_numbers(segment, field, ordered)


def _nested(field: str, sets: Sequence[Collection[int]]) -> list[Test]:
    """Return a test of each set of keys; of a set within a larger one, rows are marked once."""
    known: list[tuple[frozenset[int], Test]] = []
    for keys in sorted({frozenset(keys) for keys in sets}, key=len):
        parts, rest = [], keys
        for smaller, test in reversed(known):
            if smaller and smaller <= rest:
                parts.append(test)
                rest -= smaller
        known.append((keys, _kept(_any_of([*parts, _numbers(field, rest)]))))
    tests = dict(known)
    return [tests[frozenset(keys)] for keys in sets]


def _words(fields: Sequence[str], phrase: Phrase) -> Test:
    return lambda segment: masks.with_phrase(segment, fields, phrase)


def _phrase(node: Person | Place) -> Phrase:
    return Phrase(node.words, node.prefix)


def _number(node: Number) -> Test:
    low, high = bounds(node)

    def test(segment: Segment) -> Mask:
        columns = segment.columns
        match node.field:
            case "mp":
                values = columns["width"].astype(np.int64) * columns["height"] / 1e6
            case "rating":
                rated = masks.between(columns["rating"], low, high)
                return rated | np.isnan(columns["rating"]) if low <= 0 <= high else rated
            case "month":
                return np.asarray(masks.between(segment.months, low, high) & columns["dated"])
            case _:
                values = columns[node.field]
        return masks.between(values, low, high)

    return test
