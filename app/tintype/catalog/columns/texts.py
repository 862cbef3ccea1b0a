"""Texts of photos as two layers of postings: which photos have a text, which texts have a word.

Photos share cameras, folders, dates; so words, and phrases with them, are looked for in the
distinct texts, and only then become photos.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from tintype.catalog.columns.packing import texts_of
from tintype.catalog.columns.segment import Ints, Keys, Mask, Postings
from tintype.catalog.words import words_of

APART = "\x1f"  # between a text's forms: the last one is read as words
PLAIN = frozenset({"type", "country", "name"})  # fields that are not looked through for words
WORDS = "words "  # and the field's name: the field of its words
_NONE = np.zeros(0, np.int64)
_FEW = 500  # numbers that are sorted


class Texts:
    """Collects the texts of one field."""

    def __init__(self) -> None:
        self._numbers: dict[str, int] = {}
        self._texts: list[int] = []
        self._rows: list[int] = []

    def add(self, text: str | None, row: int) -> None:
        """Note a text of a row, unless it is empty."""
        if text:
            self._texts.append(self._numbers.setdefault(text, len(self._numbers)))
            self._rows.append(row)

    def fields(self, name: str) -> dict[str, Postings]:
        """Return the field, and that of its words."""
        numbers, rows = np.array(self._texts, np.int64), np.array(self._rows, np.int64)
        return with_words(name, texts_of(list(self._numbers), numbers, rows, None))


def with_words(name: str, field: Postings) -> dict[str, Postings]:
    """Return a field of texts, and the field of its words if it is looked through for them."""
    if name in PLAIN or not isinstance(field.keys, Keys):
        return {name: field}
    return {name: field, WORDS + name: words_in(list(field.keys))}


def words_in(texts: Sequence[str]) -> Postings:
    """Return which texts have a word, and as their how manieth; rows are numbers of texts."""
    words: dict[str, int] = {}
    numbers, rows, places = [], [], []
    for row, text in enumerate(texts):
        for place, word in enumerate(words_of(readable(text))):
            numbers.append(words.setdefault(word, len(words)))
            rows.append(row)
            places.append(place)
    return texts_of(list(words), *(np.array(part, np.int64) for part in (numbers, rows, places)))


def readable(text: str) -> str:
    """Return the form of a stored text that is read as words."""
    return text.rpartition(APART)[2]


def phrase(words: Postings, asked: Sequence[Sequence[str]], *, prefix: bool) -> Ints:
    """Return the texts that hold words one after the other, as ascending numbers.

    Args:
        words: as ``words_in`` made them.
        asked: for each place the words that may stand there.
        prefix: the last ones need only begin so.
    """
    spans = [
        [
            words.beginning(word) if prefix and at == len(asked) - 1 else words.find(word)
            for word in choices
        ]
        for at, choices in enumerate(asked)
    ]
    if len(spans) == 1:
        return _distinct([words.rows[span] for span in spans[0] if span.start < span.stop])
    if not all(any(span.start < span.stop for span in choice) for choice in spans):
        return _NONE
    ends = _NONE
    for at, choice in enumerate(spans):
        here = np.concatenate([_spots(words, span) for span in choice])
        ends = here if not at else here[_among(here - 1, ends)]
        if not len(ends):
            return _NONE
    return _distinct([ends >> 32])


def _among(numbers: Ints, known: Ints) -> Mask:
    """Return which numbers are among some that are ascending."""
    places = np.minimum(np.searchsorted(known, numbers), len(known) - 1)
    return np.asarray(known[places] == numbers)


def _distinct(parts: Sequence[NDArray[Any]]) -> Ints:
    """Return small numbers, ascending, each once; if they are many, quicker than sorting them."""
    if not parts:
        return _NONE
    if sum(map(len, parts)) < _FEW:
        return np.unique(np.concatenate(parts)).astype(np.int64)
    seen = np.zeros(max(int(part.max()) for part in parts if len(part)) + 1, bool)
    for part in parts:
        seen[part] = True
    return np.flatnonzero(seen)


def _spots(words: Postings, part: slice) -> Ints:
    """Return text and place as one number each."""
    return words.rows[part].astype(np.int64) << 32 | words.places[part]
