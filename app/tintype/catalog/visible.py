"""Which faces people see."""

from __future__ import annotations

# Of a ``face AS f``: found or drawn, or known to be somebody though no model sees it any more.
FACES = (
    "NOT f.removed AND NOT f.forgotten AND"
    " (f.region_id IS NOT NULL OR f.drawn OR f.person_id IS NOT NULL)"
)
