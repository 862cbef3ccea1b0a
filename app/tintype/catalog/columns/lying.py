"""How many photos lie in which folder, counted from columns: SQL reads every file for that."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from tintype.catalog.columns.figures import sums
from tintype.catalog.columns.segment import Keys
from tintype.catalog.columns.snapshot import Snapshot
from tintype.catalog.columns.texts import APART


@dataclass(frozen=True, slots=True)
class Lying:
    """Where photos lie.

    Attributes:
        roots: how many photos have a file in each root.
        folders: for each root, how many have one right in a folder (``/`` between names).
    """

    roots: Mapping[int, int]
    folders: Mapping[int, Mapping[str, int]]


def lying(snapshot: Snapshot) -> Lying:
    """Count the photos that are there, hidden ones included."""
    folders: dict[int, dict[str, int]] = defaultdict(dict)
    roots: dict[int, int] = defaultdict(int)
    for segment, mask in snapshot.parts(lambda segment: np.ones(len(segment), bool)):
        postings = segment.postings["folder"]
        keys = postings.keys
        assert isinstance(keys, Keys)  # noqa: S101 - a field of texts
        counts = sums(mask[postings.rows], postings.starts).tolist()
        ends: dict[int, int] = {}
        for at, (key, count) in enumerate(zip(keys, counts, strict=True)):
            number, _, folder = key[: key.index(APART)].partition("/")
            root = int(number)
            ends[root] = at + 1
            if count:
                folders[root][folder] = folders[root].get(folder, 0) + count
        start = 0
        for root, end in ends.items():  # a root's folders stand together
            seen = np.zeros(len(segment), bool)
            seen[postings.rows[postings.span(start, end)]] = True
            roots[root] += int(np.count_nonzero(seen & mask))
            start = end
    return Lying(dict(roots), dict(folders))
