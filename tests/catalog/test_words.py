"""Which words, names and numbers are taken for the same."""

from __future__ import annotations

import pytest

from tintype.catalog import words
from tintype.catalog.query import patterns
from tintype.catalog.query.numbers import bounds
from tintype.catalog.query.patterns import Glob, Phrase
from tintype.catalog.query.tree import Number


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Zoë’s Straße_01.JPG", ("zoe", "strasse", "01", "jpg")),
        ("O'Brien", ("o", "brien")),
        ("C:\\Photos\\Été", ("c", "photos", "ete")),
        ("dogs' 2021-07", ("dogs", "2021", "07")),
        ("北京 №5", ("北京", "no5")),
        ("\udce9!?", ()),
    ],
)
def test_words_are_folded_and_parted_at_signs(text: str, expected: tuple[str, ...]) -> None:
    assert words.words_of(text) == expected


@pytest.mark.parametrize(
    ("asked", "written"),
    [
        ("dog", "dogs"), ("dogs", "dog"), ("beach", "beaches"), ("beaches", "beach"),
        ("puppy", "puppies"), ("puppies", "puppy"), ("woman", "women"), ("leaves", "leaf"),
        ("bus", "buses"), ("swim", "swimming"), ("hiking", "hike"), ("glass", "glasses"),
        ("movies", "movie"), ("city", "cities"),
    ],
)  # fmt: skip
def test_other_forms_of_a_word_are_found(asked: str, written: str) -> None:
    assert written in words.forms(asked)


@pytest.mark.parametrize(
    ("asked", "written"),
    [("dog", "do"), ("cat", "cattle"), ("news", "new york"), ("img1", "img1s"), ("as", "a")],
)
def test_other_words_are_not(asked: str, written: str) -> None:
    assert written not in words.forms(asked)


def test_no_phrase_goes_across_the_texts_of_a_column() -> None:
    column = words.joined(["Fire engine", "!!", "Dog house"])
    assert words.split(column) == [("fire", "engine"), ("dog", "house")]
    assert not Phrase(("engine", "dog")).found_in(words.split(column))


@pytest.mark.parametrize(
    ("field", "pattern", "meaning"),
    [
        ("camera", "Canon EOS", Phrase(("canon", "eos"))),
        ("camera", "eos*", Phrase(("eos",), prefix=True)),
        ("camera", "*40D", Glob("**40d*")),
        ("file", "IMG_*", Phrase(("img",))),
        ("file", "*.JPG", Glob("*.jpg")),
        ("folder", "20*/x", Glob("*/20*/x/*")),
        ("path", "/2020/*.jpg", Glob("*/2020/*.jpg")),
        ("path", "Été", Glob("*ete*")),
    ],
)
def test_a_pattern_is_words_or_a_glob(field, pattern: str, meaning: Phrase | Glob) -> None:
    assert patterns.read(field, pattern) == meaning


@pytest.mark.parametrize(
    ("typed", "name", "meant"),
    [
        ("Fire-Engines", "fire engine", True),
        ("fire", "fire engine", False),
        ("fire*", "Fire engine", True),
        ("*engine", "fire engine", True),
        ("d?g", "dog", True),
        ("", "", False),
    ],
)
def test_a_tag_is_meant_by_its_whole_name(typed: str, name: str, meant: bool) -> None:
    assert patterns.names(typed, name) is meant


@pytest.mark.parametrize(
    ("node", "within", "without"),
    [
        (Number("f", 2.8, 2.8), [2.79, 2.8, 2.82], [2.7, 2.9]),
        (Number("f", 2.8, None, strict=True), [3.2], [2.8, 2.81]),
        (Number("mp", 12, 12), [11.9, 12.2], [10, 13]),
        (Number("exposure", 1 / 60, 1 / 60), [0.0166, 0.0167], [1 / 50, 1 / 80]),
        (Number("faces", 2, 3), [2, 3], [1, 4]),
        (Number("iso", None, 400), [100, 400], [401]),
    ],
)
def test_measures_are_compared_with_their_tolerance(node, within, without) -> None:
    low, high = bounds(node)
    assert all(low <= value <= high for value in within)
    assert not any(low <= value <= high for value in without)
