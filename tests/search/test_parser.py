"""Typed text becomes a tree, or a message with the position of what cannot be understood."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tintype.catalog.database import Database
from tintype.catalog.query import fetch
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
    leaves,
)
from tintype.errors import UserError
from tintype.search.fields import FIELDS
from tintype.search.parser import parse, read

TODAY = date(2026, 11, 21)  # a Saturday
DOG, CAT, BEACH = Word(("dog",)), Word(("cat",)), Word(("beach",))


def year(number: int) -> Taken:
    return Taken(f"{number}-01-01", f"{number + 1}-01-01")


@pytest.mark.parametrize(
    ("text", "tree"),
    [
        ("", Everything()),
        ('  - * " ', Everything()),
        ("dog", DOG),
        ("DOG", DOG),
        ("Zoë", Word(("zoe",))),
        ("dog beach", And((DOG, BEACH))),
        ("dog AND beach", And((DOG, BEACH))),
        ("dog & beach", And((DOG, BEACH))),
        ("dog OR cat", Or((DOG, CAT))),
        ("dog|cat", Or((DOG, CAT))),
        ("dog || cat", Or((DOG, CAT))),
        ("dog or cat beach", Or((DOG, And((CAT, BEACH))))),
        ("(dog OR cat) beach", And((Or((DOG, CAT)), BEACH))),
        (
            "(dog OR cat) beach NOT 2019",
            And((Or((DOG, CAT)), BEACH, Not(Or((year(2019), Word(("2019",))))))),
        ),
        ("not (dog cat)", Not(And((DOG, CAT)))),
        ("!dog", Not(DOG)),
        ("-(dog|cat)", Not(Or((DOG, CAT)))),
        ('"fire engine"', Word(("fire", "engine"))),
        ("“fire engine”", Word(("fire", "engine"))),
        ('"dogs"', Word(("dogs",), exact=True)),
        ("dog, cat,beach", And((DOG, CAT, BEACH))),
        ("Jane’s", Word(("jane",))),
        ("fire-engine", Word(("fire", "engine"))),
        ('"open end', Word(("open", "end"))),
        ("holi*", Word(("holi",), prefix=True)),
        ('"fire eng"*', Word(("fire", "eng"), prefix=True)),
        ('"holi*"', Word(("holi",), exact=True)),
        ('-"fire engine"', Not(Word(("fire", "engine")))),
        ("img(1).jpg", Word(("img", "1", "jpg"))),
        ("tag:dog", Tagged("dog")),
        ("TAG: dog", Tagged("dog")),
        ("label:dog|cat", Or((Tagged("dog"), Tagged("cat")))),
        ('tag:"fire engine",dog', Or((Tagged("fire engine"), Tagged("dog")))),
        ("tag:(dog OR cat)", Or((Tagged("dog"), Tagged("cat")))),
        ("tag:-dog", Not(Tagged("dog"))),
        ('-tag:"fire engine"', Not(Tagged("fire engine"))),
        ("object:dog scene:beach", And((Tagged("dog", "object"), Tagged("beach", "scene")))),
        ('person:"Jane Doe"', Person(("jane", "doe"))),
        ("-person:jane", Not(Person(("jane",)))),
        ("person:jane -is:group", And((Person(("jane",)), Not(Is("group"))))),
        ("people:jan*", Person(("jan",), prefix=True)),
        ("people:>3", Number("faces", 4, None)),
        ("person:*", Has("people")),
        ('text:"no parking"', InText(("no", "parking"))),
        ('text:"dogs"', InText(("dogs",), exact=True)),
        ("place:paris", Place(("paris",))),
        ("country:de,fr", Or((Named("country", "de"), Named("country", "fr")))),
        ("camera:canon|nikon", Or((Named("camera", "canon"), Named("camera", "nikon")))),
        ("path:2020/*.jpg", Named("path", "2020/*.jpg")),
        ('file:"a b (1).jpg"', Named("file", "a b (1).jpg")),
        ("type:JPG", Named("type", "jpeg")),
        ("is:favorite", Is("favourite")),
        ("is:untagged", Untagged()),
        ("untagged dog", And((Untagged(), DOG))),
        ("has:face", Has("faces")),
        ("id:3,5", Ids((3, 5))),
        ("similar:12", Similar("12")),
    ],
)  # fmt: skip
def test_trees(text: str, tree: Node) -> None:
    assert parse(text, today=TODAY) == tree


@pytest.mark.parametrize(
    ("text", "tree"),
    [
        ("faces:2", Number("faces", 2, 2)),
        ("faces:>3", Number("faces", 4, None)),
        ("faces: > 3", Number("faces", 4, None)),
        ("faces>3", Number("faces", 4, None)),
        ("faces:>=3", Number("faces", 3, None)),
        ("faces:<3", Number("faces", None, 2)),
        ("faces:3+", Number("faces", 3, None)),
        ("rating:5 stars", Number("rating", 5, 5)),
        ("size: > 2 MB", Number("size", 2e6, None, strict=True)),
        ("mm:28 - 35", Number("mm", 28, 35)),
        ("f/2.8", Number("f", 2.8, 2.8)),
        ("faces:2 dog", And((Number("faces", 2, 2), DOG))),
        ("faces:2|3", Or((Number("faces", 2, 2), Number("faces", 3, 3)))),
        ("iso:200-400", Number("iso", 200, 400)),
        ("iso:400..200", Number("iso", 200, 400)),
        ("iso:..400", Number("iso", None, 400)),
        ("f:f/2.8", Number("f", 2.8, 2.8)),
        ("f:2.8-4.5", Number("f", 2.8, 4.5)),
        ("f:>2.8", Number("f", 2.8, None, strict=True)),
        ("mm:28-35mm", Number("mm", 28, 35)),
        ("exposure:1/60..1/250", Number("exposure", 1 / 250, 1 / 60)),
        ("exposure:1/60-1/250", Number("exposure", 1 / 250, 1 / 60)),
        ("shutter:>1s", Number("exposure", 1, None, strict=True)),
        ("mp:3-6", Number("mp", 3, 6)),
        ("rating:>=4", Number("rating", 4, None)),
        ("size:>2mb", Number("size", 2e6, None, strict=True)),
        ("size:500KB..1.5MB", Number("size", 5e5, 1.5e6)),
        ("month:july", Number("month", 7, 7)),
        ("month:nov-feb", Or((Number("month", 11, 12), Number("month", 1, 2)))),
        ("near:48.85,2.35", Near(48.85, 2.35, 10)),
        ("near:-33.9,151.2 dist:500m", Near(-33.9, 151.2, 0.5)),
        ('dist:20km near:"Paris"', NearPlace("Paris", 20)),
        ("-near:Paris dist:10mi dog", And((Not(NearPlace("Paris", 16.09344)), DOG))),
    ],
)
def test_numbers(text: str, tree: Node) -> None:
    assert parse(text) == tree


@pytest.mark.parametrize(
    ("text", "tree"),
    [
        ("2021", Or((year(2021), Word(("2021",))))),
        ("2021-12", Or((Taken("2021-12-01", "2022-01-01"), Word(("2021", "12"))))),
        ("2021-13", Word(("2021", "13"))),
        ("12:30", Word(("12", "30"))),
        ("2019..2021-06", Taken("2019-01-01", "2021-07-01")),
        ("date:2021-02-28", Taken("2021-02-28", "2021-03-01")),
        ("date:4.7.2021", Taken("2021-07-04", "2021-07-05")),
        ("date:2019..2021-06", Taken("2019-01-01", "2021-07-01")),
        ("date:2019-2021", Taken("2019-01-01", "2022-01-01")),
        ("date:..2020", Taken(None, "2021-01-01")),
        ("date:>2019", Taken("2020-01-01", None)),
        ("before:2020", Taken(None, "2020-01-01")),
        ("after:2020-02", Taken("2020-03-01", None)),
        ("since:2020-02", Taken("2020-02-01", None)),
        ("year:1990|2003", Or((year(1990), year(2003)))),
        ("year:1990s", Taken("1990-01-01", "2000-01-01")),
        ("date:july", Number("month", 7, 7)),
        ("date:july 2021 dog", And((Taken("2021-07-01", "2021-08-01"), DOG))),
        ("date:2021 dog", And((year(2021), DOG))),
        ('date:"4th July 2021"', Taken("2021-07-04", "2021-07-05")),
        ("today", Or((Taken("2026-11-21", "2026-11-22"), Word(("today",))))),
        ("date:yesterday", Taken("2026-11-20", "2026-11-21")),
        ('date:"last week"', Taken("2026-11-09", "2026-11-16")),
        ("date:last month dog", And((Taken("2026-10-01", "2026-11-01"), DOG))),
        ("added:2 weeks ago", Added("2026-11-02", "2026-11-09")),
        ('added:"last 3 days"', Added("2026-11-19", "2026-11-22")),
        ('date:"past 2 months"', Taken("2026-09-22", "2026-11-22")),
        ('date:"last year"', year(2025)),
        ('date:"summer 2019"', Taken("2019-06-01", "2019-09-01")),
        ('date:"last summer"', Taken("2026-06-01", "2026-09-01")),
        ('date:"last winter"', Taken("2025-12-01", "2026-03-01")),
    ],
)
def test_dates(text: str, tree: Node) -> None:
    assert parse(text, today=TODAY) == tree


@pytest.mark.parametrize(
    ("text", "sort"),
    [
        ("dog", Sort()),
        ("dog sort:date", Sort("date")),
        ("sort: -date dog", Sort("date", reverse=True)),
        ("sort:oldest", Sort("date", reverse=True)),
        ("order:-smallest", Sort("size")),
        ("sort:date asc dog", Sort("date", reverse=True)),
        ("sort:name asc", Sort("name")),
        ("sort:name desc", Sort("name", reverse=True)),
        ("dog OR cat sort:random", Sort("random")),
    ],
)
def test_an_order_goes_for_the_whole_search(text: str, sort: Sort) -> None:
    assert read(text).search.sort == sort


@pytest.mark.parametrize(
    ("text", "tree"),
    [
        ("a do", And((Word(("a",)), Word(("do",), prefix=True)))),
        ("dog ", DOG),
        ('"dog"', Word(("dog",), exact=True)),
        ("tag:do", Tagged("do")),
        ("before:2020", Taken(None, "2020-01-01")),
        ("", Everything()),
    ],
)
def test_an_unfinished_last_word_is_a_beginning(text: str, tree: Node) -> None:
    assert parse(text, unfinished=True) == tree


@pytest.mark.parametrize(
    ("text", "tree", "note", "position"),
    [
        ("(dog OR cat", Or((DOG, CAT)), "closing parenthesis was missing", 1),
        ("dog) cat", And((DOG, CAT)), "without an opening one", 4),
        ('dog "cat', And((DOG, Word(("cat",), exact=True))), "closing quote was missing", 5),
        ("dog OR", DOG, "“OR” joins nothing", 5),
        ("AND dog", DOG, "“AND” joins nothing", 1),
        ("dog - cat", And((DOG, CAT)), "A minus has to touch", 5),
        ("dog !!!", DOG, "A minus has to touch", 5),
        ("dog ???", DOG, "holds nothing to search for", 5),
    ],
)
def test_what_was_repaired_is_noted(text: str, tree: Node, note: str, position: int) -> None:
    parsed = read(text)
    assert parsed.search.node == tree
    assert note in parsed.notes[0].text
    assert parsed.notes[0].position == position


@pytest.mark.parametrize(
    ("text", "message", "hint"),
    [
        ("dog tga:cat", "“tga:” at position 5", "“tag:”"),
        ("colour:red", "“colour:” at position 1", "Fields are tag:"),
        ("before:soon", "“soon” at position 8 is not a date", "2021-07"),
        ("x  date:2021-02-30", "at position 9 is not a date", ""),
        ("tag:", "“tag:” at position 1 needs a value", "tag:dog"),
        ("tag: before:2020", "“tag:” at position 1 needs a value", ""),
        ("tag:!!", "“!” at position 6 is not anything", ""),
        ("iso:fast", "“fast” at position 5 is not a value for iso", "iso:400"),
        ("faces:2.5", "“2.5” at position 7", ""),
        ("size:>2xb", "“>2xb” at position 6", "size:>2mb"),
        ("rating:9", "“9” at position 8 is not a rating", "0 to 5"),
        ("month:13", "“13” at position 7 is not a month", "1 to 12"),
        ("is:portrat", "“portrat” at position 4", "“portrait”"),
        ("has:nothing", "“nothing” at position 5", "has: takes"),
        ("type:jepg", "“jepg” at position 6", "“jpg”"),
        ("near:99,0", "“99,0” at position 6 is not a position", "degrees"),
        ("dog dist:20km", "“dist:” at position 5 has no near: beside it", "near:"),
        ("near:Paris dist:far", "“far” at position 17 is not a distance", "20km"),
        ("sort:colour", "“colour” at position 6", "sort: takes"),
        ("(dog sort:date)", "“sort:” at position 6", "outside of parentheses"),
        ("sort:date sort:name", "“sort:” at position 11", ""),
        ("person:j*e", "“j*e” at position 8: a star can only end", ""),
        ("d*g", "“d*g” at position 1: a star can only end", "file:"),
        ("(" * 60, "too deep at position 52", ""),
        ("-(" * 60, "too deep", ""),
        ("dog " * 500, "may have 400 parts, not 500", ""),
        ("id:dog", "“dog” at position 4 is not a photo's number", ""),
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
def connection(tmp_path_factory: pytest.TempPathFactory) -> Iterator[sqlite3.Connection]:
    database = Database(Path(tmp_path_factory.mktemp("library")))
    with database.reader() as connection:
        yield connection
    database.close()


PIECES = [
    "-", '"', "before:", "2021", "NEAR(", "*", " ", "dog", "é", "AND", "OR", "not", "(", ")", "|",
    ":", "^", "<", "..", ",", "\x00", "\udce9", *(f"{name}:" for name in FIELDS),
]  # fmt: skip


@given(st.one_of(st.text(), st.lists(st.sampled_from(PIECES)).map("".join)))
@settings(max_examples=80)
def test_any_text_is_a_query_or_a_message(connection: sqlite3.Connection, text: str) -> None:
    """Nothing typed reaches SQL or FTS5 as syntax."""
    try:
        search = read(text).search
    except UserError:
        return
    if not any(isinstance(leaf, NearPlace | Similar) for leaf in leaves(search.node)):
        assert fetch.page(connection, Search(search.node, search.sort)).hits == []


def test_nothing_but_signs_finds_nothing() -> None:
    parsed = read("🎉")
    assert parsed.search.node == Or(())
    assert parsed.notes
    assert read("dog 🎉").search.node == Word(("dog",))


def test_a_path_of_tags_means_the_tag_at_its_end() -> None:
    assert parse("tag:animal/dog") == And((Tagged("animal"), Tagged("dog")))
    assert parse('tag:"hip/hop"') == Tagged("hip/hop")
    found = (Tagged("animal", "object"), Tagged("dog", "object"))
    assert parse("-object:animal/dog") == Not(And(found))
