"""Searching through the facade: what a query names is looked up, and what is missing is said."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from catalog.query_catalog import fill
from tintype.catalog.query.tree import Near
from tintype.errors import NotFoundError, UserError
from tintype.library import Library
from tintype.search.parser import read


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    """A library of random photos, in folders that are not there."""
    with Library.open(tmp_path_factory.mktemp("library")) as library:
        with library._database.writer() as connection:
            fill(connection, 0)
        library.albums.save("Portraits", "is:portrait OR dog")
        library.albums.save("Those again", "album:portraits -cat")
        library.albums.save("Snake", "album:snake")
        yield library


def found(library: Library, query: str) -> list[int]:
    return sorted(library.grid(query).ids.tolist())


def test_a_reading_says_how_a_query_was_understood(library: Library) -> None:
    reading = library.read("(label:dog year:2021")
    assert reading.text == "tag:dog date:2021"
    assert [note.position for note in reading.notes] == [1]


def test_pages_know_how_many_there_are_in_all(library: Library) -> None:
    total = library.count("*")
    pages = [library.page("*", limit=4, offset=offset) for offset in range(0, total, 4)]
    assert {page.total for page in pages} == {total}
    assert sorted(hit.photo_id for page in pages for hit in page.hits) == found(library, "")


def test_a_saved_search_is_an_album_also_within_another(library: Library) -> None:
    assert found(library, "album:portraits") == found(library, "is:portrait OR dog") != []
    assert found(library, "album:again") == found(library, "(is:portrait OR dog) -cat")


def test_an_album_that_contains_itself_is_no_endless_search(library: Library) -> None:
    with pytest.raises(UserError, match="contains itself"):
        library.count("album:snake")


def test_photos_whose_drive_is_away_are_offline(library: Library) -> None:
    assert found(library, "is:offline") == found(library, "*")
    assert found(library, "-is:offline") == []


def test_near_a_place_is_near_its_position(library: Library) -> None:
    with library._database.reader() as connection:
        here = library._searching.look_up(connection, read("near:Paris dist:20km").search).node
    assert isinstance(here, Near)
    assert (round(here.latitude, 1), round(here.longitude, 1), here.km) == (48.9, 2.3, 20)
    assert found(library, "near:Paris dist:9000km") != []
    with pytest.raises(UserError, match="No place called"):
        library.count("near:Qwertyville")


def test_a_photo_that_is_not_known_is_said(library: Library) -> None:
    with pytest.raises(NotFoundError, match="does not know the photo"):
        library.count("similar:99999")


@pytest.mark.parametrize(
    ("query", "note"),
    [
        ("tag:dgo", "No tag is called “dgo”; did you mean “dog”?"),
        ("person:jnae", "Nobody is called “jnae”; did you mean “jane”?"),
        ("-album:nothing", "No album is called “nothing”."),
        ("country:de", "No photo was taken in a country called “de”."),
        ("is:selfie", "This library knows nothing of is:selfie yet"),
    ],
)
def test_what_can_find_nothing_is_noted(library: Library, query: str, note: str) -> None:
    assert any(one.text.startswith(note) for one in library.read(query).notes)


def test_an_empty_library_says_what_it_has_not(tmp_path: Path) -> None:
    with Library.open(tmp_path) as library:
        for query in ("text:menu", "near:1,2", "place:x", "person:x", "lens:x", "has:faces"):
            assert library.read(query).notes, query


def test_a_last_word_may_be_unfinished_in_a_grid(library: Library) -> None:
    assert found(library, "anima") == found(library, "anima*") != []


def test_what_finds_nothing_says_which_part_is_to_blame(library) -> None:
    def said(query: str) -> list[str]:
        return [note.text for note in library.read(query).notes]

    assert library.count("tag:dog iso:>99999") == 0
    assert said("tag:dog iso:>99999") == ["No photo has “iso:>=100000”."]
    assert said("tag:dog") == []


def test_a_rehearsal_leaves_the_first_search_nothing_to_make(library) -> None:
    columns = library._searching.columns
    library.rehearse()
    made = columns._names, columns._offers
    assert None not in made
    library.grid("dog 2015")
    library.suggest("dog")
    assert (columns._names, columns._offers) == made
