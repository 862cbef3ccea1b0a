"""A library in another language: its words are understood and named; what is kept is English."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from catalog.query_catalog import fill
from tintype.library import Library


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A library of random photos, in folders that are not there."""
    path = tmp_path_factory.mktemp("library")
    with Library.open(path) as library, library._database.writer() as connection:
        fill(connection, 0)
    return path


@pytest.fixture(scope="module")
def english(folder: Path) -> Iterator[Library]:
    with Library.open(folder) as library:
        yield library


@pytest.fixture(scope="module")
def german(folder: Path) -> Iterator[Library]:
    with Library.open(folder, language="de") as library:
        yield library


def found(library: Library, query: str) -> list[int]:
    return sorted(library.grid(query).ids.tolist())


@pytest.mark.parametrize(
    ("language", "query", "same"),
    [
        ("de", "Hund", "tag:dog"),
        ("de", "Hunde", "tag:dog"),
        ("de", "Hundefotos", "tag:dog"),
        ("de", "tag:Hund", "tag:dog"),
        ("de", "-Hund", "-tag:dog"),
        ("de", "Hund OR Katze", "tag:dog OR tag:cat"),
        ("de", "tag:(Hund OR Katze)", "tag:(dog OR cat)"),
        ("de", "Feuerwehrauto", 'tag:"fire truck"'),
        ("de", "Fotos von Hunden ohne Katze", "tag:dog -tag:cat"),
        ("de", "dog", "dog"),
        ("de", "place:Frankreich", "country:fr"),
        ("de", "country:Schweiz", "country:ch"),
        ("de", "Juli", "month:july"),
        ("es", "perros", "tag:dog"),
        ("es", "camión de bomberos", 'tag:"fire truck"'),
        ("fr", "chiens", "tag:dog"),
        ("fr", "place:Suisse", "country:ch"),
        ("ja", "犬", "tag:dog"),
        ("ja", "いぬ", "tag:dog"),
        ("ja", "place:フランス", "country:fr"),
    ],
)  # fmt: skip
def test_what_is_typed_in_a_language_finds(
    folder: Path, english: Library, language: str, query: str, same: str
) -> None:
    with Library.open(folder, language=language) as library:
        assert found(library, query) == found(english, same)


def test_the_same_words_find_nothing_in_another_language(english: Library) -> None:
    assert found(english, "tag:dog") != []
    assert english.count("Hund") == 0


def test_words_of_the_language_are_no_slips_of_english_ones(german: Library) -> None:
    reading = german.read("Hund")
    assert (reading.meant, reading.notes) == ((), ())
    assert german.read("Welpe").meant[0].text == "Welpe → Hund"
    assert german.read("Hunde").meant == ()
    assert german.read("Reisehund").meant[0].text == "Reisehund → Hund"
    assert found(german, "Reisehund") == found(german, "tag:dog")
    assert german.read("Fotos von Hunden").understood == "hunden"
    assert german.read("Kazte").meant[0].text.startswith("kazte → katze")


def test_a_word_of_the_language_that_no_photo_shows_is_said(german: Library) -> None:
    assert [note.text for note in german.read("Gürteltier").notes] == [
        "No photo shows “Gürteltier”."
    ]


def test_facets_and_suggestions_are_named_in_the_language(german: Library) -> None:
    values = {
        value.text: value.query
        for facet in german.facets("", limit=100).facets
        for value in facet.values
        if facet.name in ("tag", "country")
    }
    assert values["Hund"] == "tag:Hund"
    assert values["Schweiz"] == "country:Schweiz"
    tags = german.facets("tag:Hund", limit=100).of("tag")
    assert tags is not None
    assert [one.text for one in tags.values if one.state == "in"] == ["Hund"]
    filtered = german.facets("", words="hun").of("tag")
    assert filtered is not None
    assert [one.text for one in filtered.values] == ["Hund"]
    offered = {one.insert: one.count for one in german.suggest("Hun")}
    assert offered["tag:Hund"] == german.count("tag:Hund")
    assert "place:Schweiz" in [one.insert for one in german.suggest("Schw")]
    assert ("Juli", "month:july") in [(one.text, one.insert) for one in german.suggest("Jul")]


def test_a_saved_search_means_the_same_in_every_language(
    folder: Path, german: Library, english: Library
) -> None:
    german.albums.save("Hunde", "Hund -country:Schweiz")
    assert german.albums.one("Hunde").query == "Hund -country:Schweiz"
    assert english.albums.one("Hunde").query == "(hund OR tag:dog) -country:ch"
    assert english.albums.one("Hunde").photos == german.albums.one("Hunde").photos
    with Library.open(folder, language="fr") as french:
        assert french.count("album:Hunde") == german.count("album:Hunde") > 0
        assert french.albums.one("Hunde").query == "(hund OR tag:chien) -country:Suisse"


def test_a_rule_is_kept_in_english(german: Library, english: Library) -> None:
    german.rules.add("tag:Hund", "Vierbeiner")
    try:
        assert german.rules.all()[0].query == "tag:Hund"
        assert english.rules.all()[0].query == "tag:Hund|dog"
        assert german.count("tag:Vierbeiner") == german.count("tag:Hund")
    finally:
        german.undo()


def test_what_a_person_types_as_a_tag_is_the_tag_that_is_called_so(german: Library) -> None:
    assert german.tags.meant("Hund") == "dog"
    assert german.tags.meant("Tier/Hund") == "animal/dog"
    assert german.tags.meant("Boot") == "boat", "in German, it is no shoe"
    assert german.tags.meant("Oma") == "Oma"


def test_a_persons_own_tag_of_the_same_name_stands_first_and_both_are_found(
    german: Library,
) -> None:
    dogs, other = found(german, "tag:Hund"), found(german, "* -tag:Hund")[:1]
    german.tag(other, "Hund")
    try:
        assert german.tags.meant("Hund") == "Hund"
        assert found(german, "tag:Hund") == sorted([*dogs, *other])
    finally:
        german.undo()
    assert german.count("tag:Boot") == german.count("tag:boat")
