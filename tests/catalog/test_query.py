"""What a search finds, and in which order."""

from __future__ import annotations

import pytest

from tintype.catalog import edits, files, photos
from tintype.catalog.database import Database
from tintype.catalog.query import fetch
from tintype.catalog.query.tree import And, Search, Within
from tintype.search.parser import parse
from tintype.types import PhotoFacts


@pytest.fixture
def album(database: Database, add) -> Database:
    def taken(moment: str | None, model: str | None = None) -> PhotoFacts:
        return PhotoFacts(taken=moment, taken_from="exif", model=model)

    add("Greece 2021/beach_dog.jpg", "dog", facts=taken("2021-07-04T10:00:00", "EOS 40D"))
    add("Greece 2021/IMG_0002.jpg", "cat", facts=taken("2021-08-01T10:00:00"))
    add("work/fire-drill.jpg", "fire engine", facts=taken("2020-01-31T23:59:59"))
    add("work/dog_house.jpg", facts=taken("2019-12-31T23:59:59"))
    add("undated.jpg", "dog", score=0.3, facts=taken(None))
    return database


def found(database: Database, text: str, within: Within | None = None) -> list[str]:
    with database.reader() as connection:
        search = Search(parse(text) if within is None else And((within, parse(text))))
        hits = fetch.page(connection, search).hits
        grid = fetch.grid(connection, search)
    assert [hit.photo_id for hit in hits] == grid.ids.tolist()
    return [hit.path.name for hit in hits]


DOG, CAT, FIRE, HOUSE, UNDATED = (
    "beach_dog.jpg", "IMG_0002.jpg", "fire-drill.jpg", "dog_house.jpg", "undated.jpg",
)  # fmt: skip


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("", [CAT, DOG, FIRE, HOUSE, UNDATED]),  # newest first
        ("dog", [DOG, HOUSE]),  # the tag before the name; a hidden guess is not found
        ("DOGS", [DOG, HOUSE]),
        ("animal", [CAT, DOG]),  # a parent finds its children
        ("creature", [CAT, DOG]),  # by a synonym, too
        ("puppy", [DOG]),
        ("tag:dog", [DOG]),
        ("tag:puppy", [DOG]),
        ("tag:pet", [CAT, DOG]),
        ("tag: animal", [CAT, DOG]),
        ("tag:nonsense", []),
        ('tag:"fire engine"', [FIRE]),
        ("fire engine", [FIRE]),
        ("pet -dog", [CAT]),
        ("-pet", [FIRE, HOUSE, UNDATED]),
        ('"fire drill"', [FIRE]),
        ('"drill fire"', []),
        ("hous*", [HOUSE]),
        ("hou", []),
        ("greece", [CAT, DOG]),
        ("work dog", [HOUSE]),
        ("eos", [DOG]),
        ("2021", [DOG, CAT]),  # both lie in that year and in a folder named so
        ("2021-07", [DOG]),
        ("2020-01-31", [FIRE]),
        ("july", [DOG]),
        ("before:2021", [FIRE, HOUSE]),
        ("after:2020", [CAT, DOG]),
        ("date:2020 fire", [FIRE]),
        ("-date:2021", [FIRE, HOUSE, UNDATED]),
        ("img_0002.jpg", [CAT]),
        ("' OR 1=1 --", []),
        ('"""', [CAT, DOG, FIRE, HOUSE, UNDATED]),
    ],
)
def test_queries(album: Database, text: str, names: list[str]) -> None:
    assert sorted(found(album, text)) == sorted(names)
    if text in ("", "dog"):
        assert found(album, text) == names


def test_a_folder_holds_what_lies_below_and_nothing_that_begins_alike(album: Database, add) -> None:
    add("work2/x.jpg")
    add("work/inner/y.jpg")
    assert sorted(found(album, "", Within(1, "work"))) == [HOUSE, FIRE, "y.jpg"]
    assert found(album, "dog", Within(1, "work")) == [HOUSE]
    assert len(found(album, "", Within(1))) == 7


def test_search_follows_what_a_person_says(album: Database) -> None:
    with album.writer() as connection:
        edits.decide_tag(connection, [1], "dog", verdict=False)
        edits.decide_tag(connection, [2], "sunset", verdict=True)
    assert found(album, "tag:dog") == []
    assert found(album, "sunset") == [CAT]
    assert found(album, "puppy") == []


def test_photos_without_a_file_are_not_found(album: Database) -> None:
    with album.writer() as connection:
        files.mark_missing(connection, [1])
        photos.refresh_search(connection, [1])
    assert found(album, "beach") == []
    assert DOG not in found(album, "")


def test_a_grid_carries_sizes_and_colours(album: Database) -> None:
    with album.reader() as connection:
        grid = fetch.grid(connection, Search(parse("dog")))
        nothing = fetch.grid(connection, Search(parse("nonsense")))
    assert (grid.widths.tolist(), grid.heights.tolist()) == ([640, 640], [480, 480])
    assert grid.colours.tolist() == [0x102030] * 2
    assert len(nothing) == 0


def test_a_tag_of_just_that_name_stands_before_one_that_holds_the_word(database, add) -> None:
    add("old/dog.png", "dog", facts=PhotoFacts(taken="2010-01-01T00:00:00", taken_from="exif"))
    snack = add("new/lunch.jpg", facts=PhotoFacts(taken="2024-01-01T00:00:00", taken_from="exif"))
    with database.writer() as connection:
        edits.decide_tag(connection, [snack], "hot dog", verdict=True)
    assert found(database, "dog") == ["dog.png", "lunch.jpg"]
    assert found(database, "dogs") == ["dog.png", "lunch.jpg"]
    assert found(database, '"hot dog"') == ["lunch.jpg"]
