"""The page about the language holds all of it, and what it shows works."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tintype.analysis.vocabulary import load_vocabulary
from tintype.catalog.query import flags
from tintype.search.fields import FIELDS, SPECIAL
from tintype.search.parser import SORTS, read

PAGE = (Path(__file__).resolve().parents[2] / "docs" / "search.md").read_text(encoding="utf-8")
CODE = re.compile(r"`([^`]+)`")
ROWS = [line.split(" | ") for line in PAGE.splitlines() if line.startswith("| `")]
QUERIES = [
    query.replace("\\|", "|")
    for cells in ROWS
    for query in CODE.findall(" | ".join(cells))
    if query not in (">", "<", "<=", "..2020") and not query.endswith(":")
]


@pytest.mark.parametrize("query", QUERIES)
def test_every_example_is_a_query(query: str) -> None:
    parsed = read(query)
    assert not parsed.notes


def test_every_field_has_an_example() -> None:
    examples = " ".join(QUERIES)
    missing = [name for name in (*FIELDS, *SPECIAL) if f"{name}:" not in examples]
    assert not missing


@pytest.mark.parametrize("field", FIELDS.values(), ids=lambda field: field.name)
def test_the_example_of_every_field_is_a_query(field) -> None:
    assert read(field.example)


def test_every_value_of_a_closed_list_is_named() -> None:
    named = set(CODE.findall(PAGE))
    keys = {key for key, _ in SORTS.values()}
    assert {*flags.IS, *flags.HAS, *flags.TYPES, *keys, "untagged"} <= named


def test_every_look_is_a_word_of_the_vocabulary() -> None:
    assert set(flags.LOOKS.values()) <= set(load_vocabulary().words)
