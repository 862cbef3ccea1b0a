"""The orders of results, as ``query.fetch`` has them in SQL."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from tintype.catalog.columns.snapshot import Snapshot
from tintype.catalog.query.tree import Ids, Search, wanted

Rows = NDArray[np.int32]

_RANDOM = (2654435761, 4294967291)  # as in query.fetch


def ordered(
    snapshot: Snapshot, rows: Rows, points: NDArray[np.int8] | None, search: Search
) -> Rows:
    """Return rows, which are the newest first, in the order that is asked for."""
    key, reverse = search.sort.key, search.sort.reverse
    if key == "relevance":
        likeness = next((leaf for leaf in wanted(search.node) if isinstance(leaf, Ids)), None)
        if likeness is not None:
            rows = _by_likeness(snapshot, rows, likeness.ids, reverse=reverse)
        if points is None:
            return rows
        values: NDArray[Any] = points[rows]  # 8 bits: sorted by counting
    elif key == "name":
        ranks = snapshot.text_ranks("name")[rows]
        return rows[np.lexsort((snapshot.ids[rows], -ranks if reverse else ranks))]
    else:
        values = _values(snapshot, key)[rows]
    return rows[np.argsort(values if reverse else -values, kind="stable")]


def _by_likeness(snapshot: Snapshot, rows: Rows, ids: tuple[int, ...], *, reverse: bool) -> Rows:
    ranks = {photo_id: rank for rank, photo_id in reversed(list(enumerate(ids)))}
    unlike = len(ids)
    found = np.array([ranks.get(number, unlike) for number in snapshot.ids[rows].tolist()], int)
    return rows[np.argsort(-found if reverse else found, kind="stable")]


def _values(snapshot: Snapshot, key: str) -> NDArray[np.int64]:
    """Return what photos are sorted by, the largest first."""
    match key:
        case "date":
            return snapshot.column("taken", "i8")
        case "rating":
            ratings = np.nan_to_num(snapshot.column("rating", "f4"))
            return np.asarray(ratings, np.int64)
        case "random":
            factor, modulus = _RANDOM
            return np.asarray(snapshot.ids * factor % modulus)
        case _:
            return snapshot.column(key, "i8")
