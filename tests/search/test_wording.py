"""A tree as text reads as the same tree."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from catalog.query_strategies import trees
from tintype.catalog.query.tree import Node, Search, Sort
from tintype.search.parser import read
from tintype.search.wording import to_text


@given(trees(looked_up=False), st.sampled_from([Sort(), Sort("date", reverse=True), Sort("name")]))
@settings(max_examples=150)
def test_the_text_of_a_tree_reads_as_that_tree(node: Node, sort: Sort) -> None:
    text = to_text(Search(node, sort))
    parsed = read(text)
    assert (parsed.search, parsed.notes) == (Search(node, sort), ()), text


@pytest.mark.parametrize(
    ("typed", "canonical"),
    [
        ("", ""),
        ("Dogs  beach", "dogs beach"),
        ("label: dog", "tag:dog"),
        ("camera:canon|nikon", "camera:canon|nikon"),
        ("country:de,fr", "country:de|fr"),
        ("2021", "2021"),
        ("2021-07", "2021-07"),
        ("year:2019", "date:2019"),
        ("before:2020", "date:<2020"),
        ("taken:2019-01-01..2021-06-30", "date:2019..2021-06"),
        ("(dog OR cat) beach NOT 2019", "(dog OR cat) beach -2019"),
        ("faces:>3", "faces:>=4"),
        ("size:>2mb", "size:>2mb"),
        ("exposure:1/60", "exposure:1/60"),
        ('near:"New York" dist:5km dog', '(near:"New York" dist:5km) dog'),
        ("sort:oldest dog | cat", "(dog OR cat) sort:-date"),
        ("-(a b)", "-(a b)"),
    ],
)
def test_the_canonical_text(typed: str, canonical: str) -> None:
    assert to_text(read(typed).search) == canonical
