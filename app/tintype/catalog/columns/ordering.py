"""The orders of results, as ``query.fetch`` has them in SQL."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from tintype.catalog.columns.segment import Mask
from tintype.catalog.columns.snapshot import Snapshot
from tintype.catalog.query.tree import And, Everything, Ids, Node, Search, Sort, wanted

Rows = NDArray[np.int32]

_RANDOM = (2654435761, 4294967291)  # as in query.fetch


def is_usual(search: Search) -> bool:
    """Whether results come best first and then newest: what most people see."""
    usual = search.sort.key == "relevance" and not search.sort.reverse
    return usual and not any(isinstance(leaf, Ids) for leaf in wanted(search.node))


def is_everything(search: Search) -> bool:
    """Whether all photos are asked for, in the usual order."""
    return search.sort == Sort() and _asks_nothing(search.node)


def _asks_nothing(node: Node) -> bool:
    if isinstance(node, And):
        return all(_asks_nothing(child) for child in node.nodes)
    return isinstance(node, Everything)


def first(snapshot: Snapshot, mask: Mask, points: NDArray[np.int8], count: int) -> Rows:
    """Return the first rows of the usual order, without putting the others in order.

    Args:
        points: of all rows.
    """
    found: list[Rows] = []
    left = (points + np.int8(1)) * mask.view(np.int8)  # 0 where nothing is left to take
    while count > 0 and (level := int(left.max(initial=0))) > 0:
        here = left == level
        found.append(snapshot.top(here, count))
        count -= len(found[-1])
        left -= here.view(np.int8) * np.int8(level)
    return np.concatenate([np.zeros(0, np.int32), *found])


def ordered(
    snapshot: Snapshot, rows: Rows, points: NDArray[np.int8] | None, search: Search
) -> Rows:
    """Return rows, which are the newest first, in the order that is asked for.

    Args:
        points: beside ``rows``.
    """
    key, reverse = search.sort.key, search.sort.reverse
    if key == "relevance":
        likeness = next((leaf for leaf in wanted(search.node) if isinstance(leaf, Ids)), None)
        if likeness is not None:
            order = _by_likeness(snapshot, rows, likeness.ids, reverse=reverse)
            rows, points = rows[order], None if points is None else points[order]
        if points is None or not len(rows) or points.min() == points.max():
            return rows
        values: NDArray[Any] = points  # 8 bits: sorted by counting
    elif key == "name":
        ranks = snapshot.text_ranks("name")[rows]
        return rows[np.lexsort((snapshot.ids[rows], -ranks if reverse else ranks))]
    else:
        values = _values(snapshot, key)[rows]
    return rows[np.argsort(values if reverse else -values, kind="stable")]


def _by_likeness(
    snapshot: Snapshot, rows: Rows, ids: tuple[int, ...], *, reverse: bool
) -> NDArray[np.int64]:
    """Return where the row stands that comes first, the second, and so on."""
    ranks = {photo_id: rank for rank, photo_id in reversed(list(enumerate(ids)))}
    unlike = len(ids)
    found = np.array([ranks.get(number, unlike) for number in snapshot.ids[rows].tolist()], int)
    return np.argsort(-found if reverse else found, kind="stable")


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
