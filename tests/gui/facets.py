"""Made-up facets, badges and groups for the made-up library: always the same."""

from __future__ import annotations

import numpy as np

from tintype.catalog.rows import FACES_SHIFT, FAVOURITE, RAW, GroupBy, Groups
from tintype.library.facets import Facet, Facets, FacetValue
from tintype.search.narrowing import key_of, parts

VALUES = {
    "person": [
        ("Anna Becker", 'person:"Anna Becker"', 212), ("Ben Miller", 'person:"Ben Miller"', 98)
    ],
    "tag": [
        ("dog", "tag:dog", 412), ("beach", "tag:beach", 230), ("mountain", "tag:mountain", 198),
        ("bicycle", "tag:bicycle", 90), ("dining table", 'tag:"dining table"', 61),
        ("sunset", "tag:sunset", 44), ("boat", "tag:boat", 31), ("cat", "tag:cat", 12),
    ],
    "country": [("Italy", "country:Italy", 301), ("United States", 'country:"United States"', 77)],
    "city": [("Rome", "place:Rome", 120)],
    "year": [("2021", "year:2021", 420), ("2020", "year:2020", 380)],
    "camera": [("Canon EOS 6D", 'camera:"Canon EOS 6D"', 640)],
    "rating": [("5", "rating:5", 20), ("4", "rating:4", 60)],
    "type": [("jpeg", "type:jpeg", 880), ("raw", "type:raw", 20)],
    "is": [("favourite", "is:favourite", 31), ("faces", "has:faces", 310)],
}  # fmt: skip


def facets_of(text: str, words: str = "") -> Facets:
    """What is asked for stands first, as in the real library."""
    asked = {part.key: "out" if part.excluded else "in" for part in parts(text)}
    made = []
    for name, rows in VALUES.items():
        values = [
            FacetValue(shown, query, count, asked.get(key_of(query), ""))
            for shown, query, count in rows
            if shown.casefold().startswith(words.casefold())
        ]
        values.sort(key=lambda value: not value.state)
        if values:
            made.append(Facet(name, tuple(values), len(values)))
    return Facets(text, tuple(made))


def badges_of(ids: np.ndarray) -> np.ndarray:
    """Stars by the number, every third a favourite with two faces, every fifth RAW."""
    third = (ids % 3 == 0) * (FAVOURITE | 2 << FACES_SHIFT)
    return (ids % 6 | third | (ids % 5 == 0) * RAW).astype(np.uint16)


def groups_of(count: int, by: GroupBy) -> Groups:
    """Two equal parts, of which the second has no name."""
    title = {"rating": "5", "place": "Rome, Italy", "folder": "holidays/2021"}.get(by, "Canon")
    return Groups(by, np.array([0, count // 2]), (title, ""))
