"""Typed text becomes a tree, or a message with the position of what cannot be understood."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tintype.catalog.database import Database
from tintype.catalog.query import fetch
from tintype.catalog.query.tree import And, Everything, Node, Not, Or, Search, Tagged, Taken, Word
from tintype.errors import UserError
from tintype.search.parser import parse


@pytest.mark.parametrize(
    ("text", "tree"),
    [
        ("", Everything()),
        ('  - * " ', Everything()),
        ("dog", Word(("dog",))),
        ("dog beach", And((Word(("dog",)), Word(("beach",))))),
        ('"fire engine"', Word(("fire", "engine"))),
        ('"open end', Word(("open", "end"))),
        ("holi*", Word(("holi",), prefix=True)),
        ('"holi*"', Word(("holi*",))),
        ("-dog", Not(Word(("dog",)))),
        ('-"fire engine"', Not(Word(("fire", "engine")))),
        ("tag:dog", Tagged("dog")),
        ("TAG: dog", Tagged("dog")),
        ('-tag:"fire engine"', Not(Tagged("fire engine"))),
        ("2021", Or((Taken("2021-01-01", "2022-01-01"), Word(("2021",))))),
        ("2021-12", Or((Taken("2021-12-01", "2022-01-01"), Word(("2021-12",))))),
        ("date:2021-02-28", Taken("2021-02-28", "2021-03-01")),
        ("before:2020", Taken(None, "2020-01-01")),
        ("after:2020-02", Taken("2020-03-01", None)),
        ("2021-13", Word(("2021-13",))),
        ("12:30", Word(("12:30",))),
    ],
)
def test_trees(text: str, tree: Node) -> None:
    assert parse(text) == tree


@pytest.mark.parametrize(
    ("text", "tree"),
    [
        ("a do", And((Word(("a",)), Word(("do",), prefix=True)))),
        ("dog ", Word(("dog",))),
        ('"dog"', Word(("dog",))),
        ("tag:do", Tagged("do")),
        ("before:2020", Taken(None, "2020-01-01")),
        ("", Everything()),
    ],
)
def test_an_unfinished_last_word_is_a_beginning(text: str, tree: Node) -> None:
    assert parse(text, unfinished=True) == tree


@pytest.mark.parametrize(
    ("text", "message", "hint"),
    [
        ("dog tga:cat", "“tga:” at position 5", "“tag:”"),
        ("colour:red", "“colour:” at position 1", "Fields are tag:"),
        ("before:yesterday", "“yesterday” at position 1 is not a date", "2021-07"),
        ("x  date:2021-02-30", "at position 4 is not a date", ""),
        ("tag:", "“tag:” at position 1 needs a value", ""),
    ],
)
def test_what_cannot_be_understood_is_said_with_its_place(
    text: str, message: str, hint: str
) -> None:
    with pytest.raises(UserError) as caught:
        parse(text)
    assert message in str(caught.value)
    assert hint in caught.value.hint


@pytest.fixture(scope="module")
def connection(tmp_path_factory: pytest.TempPathFactory) -> sqlite3.Connection:
    database = Database(Path(tmp_path_factory.mktemp("library")))
    with database.reader() as connection:
        yield connection
    database.close()


@given(
    st.one_of(
        st.text(),
        st.lists(
            st.sampled_from(
                [
                    "-",
                    '"',
                    "tag:",
                    "before:",
                    "2021",
                    "NEAR(",
                    "*",
                    " ",
                    "dog",
                    "é",
                    "AND",
                    ":",
                    "^",
                    "\x00",
                    "\udce9",
                ]
            )
        ).map("".join),
    )
)
def test_any_text_is_a_query_or_a_message(connection: sqlite3.Connection, text: str) -> None:
    """Nothing typed reaches SQL or FTS5 as syntax."""
    try:
        node = parse(text)
    except UserError:
        return
    assert fetch.page(connection, Search(node)).hits == []
