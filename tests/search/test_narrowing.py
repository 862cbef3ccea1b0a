"""Parts of a query: told apart, added, excluded, taken out; the rest stays as it was typed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tintype.search import narrowing, parser
from tintype.search.narrowing import parts, with_part, without


@pytest.mark.parametrize(
    ("query", "kinds"),
    [
        ('dog person:"Jane Doe" -tag:beach', "word person -tag"),
        ("place:paris 2021 camera:canon is:night", "place date camera other"),
        ("NOT country:de date:last week sort:date", "-place date order"),
        ('near:"Paris" dist:20km iso:200 - 400 tag:(dog OR cat)', "place order other tag"),
        ("dog OR cat", ""),
        ("(dog OR cat) year:2021", "word date"),
        ("tag:", ""),
        ("", ""),
    ],
)
def test_kinds_of_parts(query, kinds) -> None:
    found = [("-" if part.excluded else "") + part.kind for part in parts(query)]
    assert " ".join(found) == kinds


def test_parts_know_where_they_stand() -> None:
    query = '  -tag:"ice cream"  date: last week'
    first, second = parts(query)
    assert query[first.start : first.end] == '-tag:"ice cream"'
    assert first.text == 'tag:"ice cream"'
    assert query[second.start : second.end] == "date: last week"


@pytest.mark.parametrize(
    ("query", "text", "excluded", "wanted"),
    [
        ("", "tag:dog", False, "tag:dog"),
        ("beach", "tag:dog", False, "beach tag:dog"),
        ("beach", "tag:dog", True, "beach -tag:dog"),
        ("beach -tag:Dog", "tag:dog", False, "beach tag:dog"),
        ("tag:dog beach", "tag:dog", True, "beach -tag:dog"),
        ("dog OR cat", "year:2021", False, "(dog OR cat) year:2021"),
        ("dog OR cat sort:date", "year:2021", False, "(dog OR cat) sort:date year:2021"),
        ("beach AND date:2021", "year:2021", True, "beach -year:2021"),
    ],
)
def test_adding_and_excluding(query, text, excluded, wanted) -> None:
    assert with_part(query, text, excluded=excluded) == wanted


def test_taking_out() -> None:
    assert without("tag:dog beach tag:DOG", narrowing.key_of("tag:dog")) == "beach"
    assert without("dog and tag:cat and bird", narrowing.key_of("tag:cat")) == "dog and bird"
    assert without('person:"Jane Doe" x', narrowing.key_of('person:"jane doe"')) == "x"


SORTS = ["sort:date"]
TERMS = st.sampled_from(
    ["dog", "tag:cat", "-tag:cat", '"fire engine"', "year:2021", "iso:>400", "(a OR b)", *SORTS]
)


@given(st.lists(TERMS, max_size=5), st.sampled_from(["tag:cat", "year:2021", "place:paris"]))
def test_what_was_added_can_be_taken_out_again(terms, text) -> None:
    terms = [*dict.fromkeys(terms)]  # one order is enough
    key = narrowing.key_of(text)
    query = without(" ".join(terms), key)
    back = without(with_part(query, text), key)
    assert parser.read(back).search == parser.read(query).search
