"""How numbers compare: counts exactly, measures with the tolerance that people expect.

A lens says 2.8 and stores 2.79998; a 12-megapixel photo has 12.2.
"""

from __future__ import annotations

from math import inf

from tintype.catalog.query.tree import Number

# Relative tolerance of each measured field.
TOLERANCE = {"f": 0.01, "mm": 0.01, "exposure": 0.03, "mp": 0.05, "size": 0.005}


def bounds(node: Number) -> tuple[float, float]:
    """Return the least and the greatest value that match, both included."""
    slack = TOLERANCE.get(node.field, 0.0) * (-1 if node.strict else 1)
    low = -inf if node.low is None else node.low * (1 - slack)
    high = inf if node.high is None else node.high * (1 + slack)
    return low, high
