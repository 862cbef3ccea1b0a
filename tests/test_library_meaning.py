"""What is meant, in a whole library: other words, slips, sentences; and that it is always said."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tintype.analysis.vocabulary import load_vocabulary
from tintype.catalog import search_index, tags
from tintype.library import Library

PHOTOS = {
    1: ("beach", "2026-07-04T10:00:00"),
    2: ("dog", "2026-06-10T10:00:00"),
    3: ("mountain", "2020-01-01T10:00:00"),
    4: ("wedding", "2019-05-01T10:00:00"),
    5: ("bicycle", None),
    6: ("food", None),
}


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    """Six photos, each with one tag; Grandma stands beside the dog, in Paris."""
    with Library.open(tmp_path_factory.mktemp("library")) as library:
        vocabulary = load_vocabulary()
        with library._database.writer() as connection:
            run = connection.execute
            tags.import_vocabulary(connection, vocabulary.words.values(), vocabulary.revision)
            run("INSERT INTO root (id, path, added_at) VALUES (1, '/p', '')")
            run("INSERT INTO edit (id, at, kind, detail) VALUES (1, '', 'tag', '{}')")
            run("INSERT INTO person (id) VALUES (1)")
            run("INSERT INTO person_text VALUES (1, 1, 'Grandma', 'grandma')")
            run("UPDATE person SET name_id = 1")
            run("INSERT INTO place VALUES (1, 'Paris', 'Paris', 'Île-de-France', 'France', 'FR')")
            for number, (tag, taken) in PHOTOS.items():
                run(
                    "INSERT INTO photo (id, fingerprint, width, height, format, colour, taken,"
                    " make, model, added_at) VALUES (?, ?, 4, 3, 'JPEG', 0, ?, 'Canon', 'EOS', '')",
                    (number, number.to_bytes(4, "big"), taken),
                )
                run(
                    "INSERT INTO file (root_id, folder, name, size, mtime_ns, photo_id, state)"
                    " VALUES (1, '', ?, 1, 0, ?, 'present')",
                    (f"x{number}.jpg", number),
                )
                run(
                    "INSERT INTO tag_decision SELECT ?, id, 1, 1 FROM tag WHERE name = ?",
                    (number, tag),
                )
            run(
                "INSERT INTO face (photo_id, x, y, w, h, person_id, state)"
                " VALUES (2, 0, 0, 1, 1, 1, 'confirmed')"
            )
            run("INSERT INTO photo_place VALUES (2, 1, 'm')")
            search_index.refresh_all(connection)
        yield library


def found(library: Library, query: str) -> list[int]:
    return sorted(hit.photo_id for hit in library.page(query, limit=None).hits)


@pytest.mark.parametrize(
    ("query", "photos", "meant"),
    [
        ("seaside", [1], "seaside → coast"),  # a synonym of the vocabulary
        ("puppy", [2], "puppy → dog"),
        ("marriages", [4], "marriages → wedding"),
        ("seashores holiday", [1], "seashores holiday → coast"),  # the sentence model
        ("bride", [4], "bride → wedding"),
        ("cycling trip", [5], "cycling trip → bicycle"),
        ("lunch", [6], "lunch → food"),
        ("something to eat", [6], "something to eat → food"),
        ("beahc", [1], "beahc → beach"),  # slips
        ("moutain", [3], "moutain → mountain"),
        ("grandmma dog", [2], "grandmma → grandma"),
        ("biycle OR weding", [4, 5], "biycle → bicycle"),
        ("photos of grandma with a dog in Paris", [2],
         "photos of grandma with a dog in Paris → person:grandma tag:dog place:paris"),
        ("pictures taken with my canon in 2019", [4],
         "pictures taken with my canon in 2019 → camera:canon date:2019"),
        ("photos of the seaside", [1], "photos of the seaside → tag:coast"),
    ],
)  # fmt: skip
def test_what_is_meant_is_found_and_said(library, query, photos, meant) -> None:
    assert found(library, query) == photos
    assert sorted(library.grid(query).ids.tolist()) == photos, "the window finds the same"
    reading = library.read(query)
    assert meant in [one.text for one in reading.meant]
    assert found(library, reading.understood) == photos, "what is understood can be typed"


@pytest.mark.parametrize("query", ['"bride"', '"beahc"', "tag:bride", "brid*", "-bride dog"])
def test_quotes_fields_stars_and_exclusions_are_taken_by_their_word(library, query) -> None:
    assert library.read(query).meant == ()


@pytest.mark.parametrize(
    ("query", "note"),
    [
        ("horse", "No photo shows “horse”."),
        ("qzxv", "Nothing in this library is called “qzxv”."),
        ("london", "No photo of this library was taken in “london”."),
        ("airliners", "No photo shows “airliners”"),
        ("photos of grandma in atlantis", "Nothing in this library is called “atlantis”."),
    ],
)
def test_what_cannot_be_understood_is_said(library, query, note) -> None:
    assert found(library, query) == []
    assert any(one.text.startswith(note) for one in library.read(query).notes)


def test_known_words_mean_themselves(library) -> None:
    for query in ("dog", "beach dog", "dog OR wedding", "paris", "canon", ""):
        reading = library.read(query)
        assert (reading.meant, reading.understood) == ((), reading.text), query


def test_a_word_under_way_is_a_beginning_in_the_window_not_a_slip(library) -> None:
    assert library.grid("beac").ids.tolist() == [1]
    assert library.grid("wedd").ids.tolist() == [4]


def offered(library, text: str, **options) -> list[tuple[str, str, int | None]]:
    return [(one.kind, one.insert, one.count) for one in library.suggest(text, **options)]


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("gran", ("person", "person:Grandma", 1)),
        ("bea", ("tag", "tag:beach", 1)),
        ("seasi", ("tag", "tag:coast", 1)),  # by another name
        ("anim", ("tag", "tag:animal", 1)),  # with what is below it
        ("par", ("place", "place:Paris", 1)),
        ("can", ("camera", 'camera:"Canon EOS"', 6)),
        ("camera:eo", ("camera", 'camera:"Canon EOS"', 6)),
        ("20", ("date", "year:2026", 2)),
        ("july", ("date", "month:july", 1)),
        ("folde", ("field", "folder:", None)),
        ("is:ni", ("value", "is:night", None)),
        ("sort:-", ("value", "sort:-date", None)),
        ("person:", ("person", "person:Grandma", 1)),
    ],
)
def test_suggestions_say_what_they_find(library, text, first) -> None:
    assert offered(library, text)[0] == first


def test_suggestions_replace_the_word_under_the_cursor_only(library) -> None:
    (one, *_) = library.suggest("mountain -bea dog", cursor=13)
    assert one.applied("mountain -bea dog") == "mountain -tag:beach dog"
    assert library.suggest("") == []


def test_what_no_photo_has_is_not_suggested(library) -> None:
    assert offered(library, "tag:hors") == []


def test_each_suggestion_finds_as_many_as_it_says(library) -> None:
    for letter in "abcdefghijklmnopqrstuvwxyz0123456789":
        for kind, insert, count in offered(library, letter, limit=30):
            if count is not None:
                assert library.count(insert) == count, (kind, insert)
