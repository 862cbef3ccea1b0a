"""Random searches and small random catalogs, for the tests that all engines agree."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import strategies as st

from catalog.query_catalog import PLACES, TAGS
from tintype.catalog.query import flags
from tintype.catalog.query.tree import (
    Added,
    And,
    Everything,
    Has,
    Ids,
    InText,
    Is,
    Named,
    Near,
    NearPlace,
    Node,
    Not,
    Number,
    Or,
    Person,
    Place,
    Search,
    Similar,
    Sort,
    Tagged,
    Taken,
    Untagged,
    Word,
)
from tintype.catalog.words import forms

WORDS = (
    "dog", "dogs", "pet", "puppy", "animal", "cat", "fire", "engine", "beach", "beaches", "jane",
    "zoe", "paris", "york", "img", "0001", "2021", "canon", "parking", "total", "july", "greece",
    "best", "x",
)  # fmt: skip


PHRASES = (
    ("jane",), ("doe",), ("jane", "do"), ("zoe",), ("paris",), ("new", "york"), ("zurich",),
    ("ile", "de", "france"), ("no", "parking"), ("total",), ("dogs", "allowed"), ("dog",),
    ("fire", "truck"), ("creature",), ("eos", "40d"),
)  # fmt: skip


def words(most: int = 2) -> st.SearchStrategy[tuple[str, ...]]:
    some = st.lists(st.sampled_from(WORDS), min_size=1, max_size=most).map(tuple)
    return st.sampled_from(PHRASES) | some


def _phrase(kind: type[Word | InText]) -> st.SearchStrategy[Node]:
    def build(found: tuple[str, ...], prefix: bool, quoted: bool) -> Node:
        inflected = len(found) == 1 and not prefix and len(forms(found[0])) > 1
        return kind(found, prefix, exact=quoted and inflected)

    return st.builds(build, words(), st.booleans(), st.booleans())


_DAYS = st.integers(0, 1200).map(lambda days: date(2019, 1, 1) + timedelta(days=days))


def _limits(kind: type[Taken | Added]) -> st.SearchStrategy[Node]:
    def build(first: date, length: int, shape: str) -> Node:
        start, end = first.isoformat(), (first + timedelta(days=length)).isoformat()
        return kind(None if shape == "end" else start, None if shape == "start" else end)

    whole = st.sampled_from(
        [
            kind("2021-01-01", "2022-01-01"),
            kind("2020-02-01", "2020-03-01"),
            kind("2021-07-04", "2021-07-05"),
        ]
    )
    return whole | st.builds(
        build, _DAYS, st.sampled_from([1, 7, 31, 365]), st.sampled_from(["both", "start", "end"])
    )


_RANGES = {
    "iso": (100, 200, 400),
    "f": (1.8, 2.8, 4.0),
    "mm": (28, 35.5, 50),
    "exposure": (1 / 250, 1 / 60, 0.5, 2),
    "mp": (0.3, 12, 24),
    "faces": (0, 1, 2, 3),
    "rating": (0, 3, 5),
    "size": (1000, 2_500_000, 1234567),
    "month": (1, 7, 12),
}  # fmt: skip


@st.composite
def numbers(draw: st.DrawFn) -> Node:
    field = draw(st.sampled_from(sorted(_RANGES)))
    low, high = sorted(draw(st.tuples(*[st.sampled_from(_RANGES[field])] * 2)))
    shape = "both" if field == "month" else draw(st.sampled_from(["both", "low", "high"]))
    strict = (
        shape != "both" and field in ("f", "mm", "exposure", "mp", "size") and draw(st.booleans())
    )
    return Number(field, None if shape == "high" else low, None if shape == "low" else high, strict)


_TAG_NAMES = (*TAGS, "puppy", "dogs", "d*", "*e*", "nonsense", "Fire engines")
_PATTERNS = {
    "camera": ("canon", "eos*", "*40d", "d750", "nonsense"),
    "lens": ("50mm", "*f/1.8", "ef"),
    "path": ("2021/*.jpg", "greece", "*.png", "dogs[1]", "day 1/*"),
    "file": ("img_*", "*.JPG", "été", "dogs[?].jpg", "beach"),
    "folder": ("2021", "greece*", "*2021/d*", "a[b]", "day"),
    "album": ("dogs", "best", "b*", "*of*"),
    "type": tuple(flags.TYPES),
}  # fmt: skip


def leaves(*, looked_up: bool = True) -> st.SearchStrategy[Node]:
    """Nodes without children.

    Args:
        looked_up: only those that can be answered as they are.
    """
    kinds = [
        st.just(Everything()),
        st.just(Untagged()),
        _phrase(Word),
        _phrase(InText),
        st.builds(Tagged, st.sampled_from(_TAG_NAMES), st.sampled_from([None, "object", "scene"])),
        st.builds(Person, words(), st.booleans()),
        st.builds(Place, words(), st.booleans()),
        *(st.builds(Named, st.just(field), st.sampled_from(p)) for field, p in _PATTERNS.items()),
        st.builds(
            Named,
            st.just("country"),
            st.sampled_from(["ch", "fr", "germany", "france", "united*", "*land"]),
        ),
        numbers(),
        _limits(Taken),
        _limits(Added),
        st.builds(Is, st.sampled_from([flag for flag in flags.IS if flag not in flags.LOOKED_UP])),
        st.builds(Has, st.sampled_from(flags.HAS)),
        st.builds(
            Near,
            st.sampled_from([48.85, -33.9, 90.0, 0.0]),
            st.sampled_from([2.35, 151.2, 180.0, -179.95]),
            st.sampled_from([0.5, 20.0, 5000.0]),
        ),
        st.lists(st.integers(1, 12), min_size=1, max_size=4, unique=True).map(
            lambda ids: Ids(tuple(ids))
        ),
    ]
    if not looked_up:
        kinds += [
            st.just(Is("offline")),
            st.builds(
                NearPlace,
                st.sampled_from([place[1] for place in PLACES]),
                st.sampled_from([5.0, 12.5]),
            ),
            st.builds(Similar, st.sampled_from(["12", "a b/c (1).jpg", "/x/y.jpg"])),
        ]
    return st.one_of(kinds)


def trees(*, looked_up: bool = True) -> st.SearchStrategy[Node]:
    """Whole trees of a few nodes."""

    def grow(children: st.SearchStrategy[Node]) -> st.SearchStrategy[Node]:
        several = st.lists(children, min_size=2, max_size=3).map(tuple)
        return st.builds(Not, children) | st.builds(And, several) | st.builds(Or, several)

    return st.recursive(leaves(looked_up=looked_up), grow, max_leaves=6)


def searches() -> st.SearchStrategy[Search]:
    """Trees with an order."""
    keys = st.sampled_from(["relevance", "date", "added", "name", "size", "rating", "random"])
    return st.builds(Search, trees(), st.builds(Sort, keys, st.booleans()))
