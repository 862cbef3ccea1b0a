"""Making postings: from pairs of key and row, and from postings of several segments."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from tintype.catalog.columns.segment import Ints, Keys, Postings

_NOWHERE = np.zeros(0, np.int32)


def numbers_of(keys: Ints, rows: NDArray[Any]) -> Postings:
    """Return postings of numbers; pairs come in any order, and one that comes twice stands once."""
    keys, rows = _distinct(keys, rows.astype(np.int64))
    first = _firsts(keys)
    return Postings(keys[first], _starts(first, keys), rows.astype(np.int32), _NOWHERE)


def texts_of(texts: Sequence[str], numbers: Ints, rows: Ints, places: Ints | None) -> Postings:
    """Return postings of texts.

    Args:
        texts: distinct, in any order; every one is used.
        numbers: which text, ``[m]``.
        rows: of which row, ``[m]``.
        places: where in the row, ``[m]``; None where that does not matter.
    """
    order = sorted(range(len(texts)), key=lambda at: texts[at].encode("utf-8", "surrogatepass"))
    ranks = np.empty(len(order), np.int64)
    ranks[order] = np.arange(len(order))
    keys = Keys.of([texts[at] for at in order])
    if places is None:
        numbers, rows = _distinct(ranks[numbers], rows)
        places = _NOWHERE.astype(np.int64)
    else:
        by = np.lexsort((places, rows, ranks[numbers]))
        numbers, rows, places = ranks[numbers][by], rows[by], places[by]
    starts = _starts(_firsts(numbers), numbers)
    return Postings(keys, starts, rows.astype(np.int32), places.astype(np.int32))


def _distinct(keys: Ints, rows: Ints) -> tuple[Ints, Ints]:
    order = np.lexsort((rows, keys))
    keys, rows = keys[order], rows[order]
    new = np.ones(len(keys), bool)
    new[1:] = (keys[1:] != keys[:-1]) | (rows[1:] != rows[:-1])
    return keys[new], rows[new]


def _firsts(keys: Ints) -> Ints:
    new = np.ones(len(keys), bool)
    new[1:] = keys[1:] != keys[:-1]
    return np.flatnonzero(new)


def _starts(first: Ints, keys: Ints) -> Ints:
    return np.append(first, len(keys)).astype(np.int64)
