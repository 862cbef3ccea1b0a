"""Names of tags and people, kept in memory: which of them a word means, in microseconds."""

from __future__ import annotations

import sqlite3
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import islice, takewhile

from tintype.catalog.query import patterns
from tintype.catalog.query.patterns import Phrase
from tintype.catalog.words import forms, words_of


class Names:
    """Numbered names, found by their words; those are read when one is first looked for."""

    def __init__(self, rows: Iterable[tuple[int, str]]) -> None:
        self._rows = list(rows)

    @cached_property
    def _names(self) -> list[tuple[int, str, tuple[str, ...]]]:
        return [(number, name, words_of(name)) for number, name in self._rows]

    @cached_property
    def _with(self) -> dict[str, list[int]]:
        found: dict[str, list[int]] = defaultdict(list)
        for at, (_, _, words) in enumerate(self._names):
            for word in set(words):
                found[word].append(at)
        return dict(found)

    @cached_property
    def _sorted(self) -> list[str]:
        return sorted(self._with)

    @cached_property
    def _of(self) -> dict[int, str]:
        return dict(reversed(self._rows))

    @property
    def entries(self) -> Sequence[tuple[int, str, tuple[str, ...]]]:
        """All of them: number, name, and its words."""
        return self._names

    def name(self, number: int) -> str:
        """Return a number's name, the first of several."""
        return self._of[number]

    def holding(self, phrase: Phrase) -> set[int]:
        """Return the numbers whose name holds a phrase."""
        if not phrase.words:
            return set()
        first = phrase.words[0]
        if phrase.prefix and len(phrase.words) == 1:
            start = bisect_left(self._sorted, first)
            words = takewhile(
                lambda word: word.startswith(first), islice(self._sorted, start, None)
            )
            return {self._names[at][0] for word in words for at in self._with[word]}
        choices = phrase.alternatives() or (first,)
        candidates = {at for word in choices for at in self._with.get(word, ())}
        return {
            number
            for number, _, words in (self._names[at] for at in candidates)
            if phrase.found_in([words])
        }

    def named(self, pattern: str) -> set[int]:
        """Return the numbers whose whole name is meant by a pattern."""
        if patterns.has_wildcard(pattern):
            return {number for number, name, _ in self._names if patterns.names(pattern, name)}
        asked = words_of(pattern)
        if not asked:
            return set()
        words = forms(asked[0]) if len(asked) == 1 else asked[:1]
        candidates = {at for word in words for at in self._with.get(word, ())}
        return {
            number
            for number, name, _ in (self._names[at] for at in candidates)
            if patterns.names(pattern, name)
        }


@dataclass(frozen=True)
class Dictionary:
    """The names that a catalog has at one moment.

    Attributes:
        tags: names of tags alone; ``synonyms`` likewise.
        people: those with a name.
        children: the tags right below a tag.
    """

    tags: Names
    synonyms: Names
    people: Names
    named_people: frozenset[int]
    children: dict[int, list[int]]

    @classmethod
    def read(cls, connection: sqlite3.Connection) -> Dictionary:
        """Read all names."""
        tags = connection.execute("SELECT id, name, parent_id FROM tag").fetchall()
        people = connection.execute(
            "SELECT n.id, t.text FROM person AS n JOIN person_text AS t ON t.id = n.name_id"
        ).fetchall()
        children: dict[int, list[int]] = defaultdict(list)
        for tag_id, _, parent in tags:
            if parent is not None:
                children[parent].append(tag_id)
        return cls(
            Names((tag_id, name) for tag_id, name, _ in tags),
            Names(connection.execute("SELECT tag_id, name FROM tag_synonym")),
            Names(people),
            frozenset(number for number, _ in people),
            dict(children),
        )

    def below(self, tops: Iterable[int]) -> set[int]:
        """Return these tags and all below them."""
        found: set[int] = set()
        waiting = list(tops)
        while waiting:
            tag = waiting.pop()
            if tag not in found:
                found.add(tag)
                waiting += self.children.get(tag, ())
        return found

    def tags_named(self, pattern: str) -> set[int]:
        """Return the tags with this name or synonym, and all below them."""
        return self.below(self.tags.named(pattern) | self.synonyms.named(pattern))
