"""Names outlive a regroup: which of the old groups each new one continues."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray


def carry_over(old: NDArray[np.int32], new: NDArray[np.int32]) -> dict[int, int]:
    """Match new groups with old ones by the faces they share.

    The pair that shares most faces is matched first; among equals the one with the smaller
    share of strangers, then the lower old and new number. No group is matched twice.

    Args:
        old: group of each face before, ``[n]``; -1 where it had none.
        new: group of each face now, ``[n]``; -1 where it has none.

    Returns:
        The old group of each new one that continues one.
    """
    both = (old >= 0) & (new >= 0)
    pairs, shared = np.unique(np.stack([old[both], new[both]]), axis=1, return_counts=True)
    sizes_old, sizes_new = _sizes(old), _sizes(new)
    strangers = sizes_old[pairs[0]] + sizes_new[pairs[1]] - 2 * shared
    matched: dict[int, int] = {}
    taken: set[int] = set()
    for index in np.lexsort((pairs[1], pairs[0], strangers, -shared)).tolist():
        before, now = pairs[:, index].tolist()
        if before not in taken and now not in matched:
            taken.add(before)
            matched[now] = before
    return matched


def _sizes(groups: NDArray[np.int32]) -> NDArray[np.int64]:
    return np.bincount(groups[groups >= 0], minlength=1)
