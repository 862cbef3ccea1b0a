"""Storing photos: results can be redone, edited files stay the same photo, words of people stay."""

from __future__ import annotations

import numpy as np
import pytest

from builders import REVISIONS, fingerprint, objects, photo
from tintype.catalog import edits, photos
from tintype.catalog.database import Database
from tintype.errors import BugError, NotFoundError
from tintype.types import Findings, PhotoFacts, SourceResult

CAMERA = PhotoFacts(taken="2021-07-04T10:00:00", taken_from="exif", make="Canon", model="EOS")


def shown(database: Database, photo_id: int) -> list[str]:
    with database.reader() as connection:
        return [t.name for t in photos.details(connection, photo_id).tags if t.shown]


def test_everything_stored_is_given_back(database: Database, add) -> None:
    photo_id = add("2021/a.jpg", "dog", "cat", facts=CAMERA)
    with database.reader() as connection:
        details = photos.details(connection, photo_id)
        assert photos.thumbnail(connection, photo_id) == b"jpeg of 2021/a.jpg"
    assert details.facts == CAMERA
    assert (details.width, details.height, details.format) == (640, 480, "JPEG")
    (face,) = [region for region in details.regions if region.kind == "face"]
    assert face.quality is not None
    assert (len(face.landmarks), face.quality.size) == (5, 40.0)
    dog = next(tag for tag in details.tags if tag.name == "dog")
    assert dog.path == ("animal", "pet", "dog")
    assert (dog.score, dog.threshold, dog.model, dog.source) == (0.8, 0.5, "o@1", "objects")
    (region,) = [region for region in details.regions if region.id in dog.regions]
    assert (region.label, region.shown) == ("dog", True)
    assert [(run.source, run.ok) for run in details.runs] == [("faces", True), ("objects", True)]


def test_descriptors_are_stored_exactly_and_embeddings_nearly(database: Database, add) -> None:
    photo_id = add("a.jpg", seed=3)
    with database.reader() as connection:
        rows = connection.execute(
            "SELECT dtype, vector, region_id FROM embedding WHERE photo_id = ?", (photo_id,)
        ).fetchall()
    vectors = {dtype: np.frombuffer(data, dtype) for dtype, data, _ in rows}
    assert np.array_equal(vectors["float32"], np.arange(128, dtype=np.float32) / 128)
    assert np.allclose(vectors["float16"], objects(seed=3).embeddings[0].vector, atol=1e-3)
    assert [region is None for dtype, _, region in rows if dtype == "float16"] == [True]


def test_a_guess_below_its_threshold_is_kept_but_not_shown(database: Database, add) -> None:
    photo_id = add("a.jpg", "dog", score=0.4)
    with database.reader() as connection:
        details = photos.details(connection, photo_id)
    assert [(tag.name, tag.shown) for tag in details.tags] == [("dog", False)]
    assert [region.shown for region in details.regions if region.kind == "object"] == [False]


def test_a_new_look_replaces_only_its_own_source(database: Database, add) -> None:
    photo_id = add("a.jpg", "dog")
    again = SourceResult("objects", "o@2", objects("cat"), 0.1)
    with database.writer() as connection:
        assert photos.store(connection, photo(b"a.jpg", results=(again,))) == photo_id
        details = photos.details(connection, photo_id)
        done = photos.done_sources(connection, photo_id, {"objects": "o@2", "faces": "f@1"})
    assert [tag.name for tag in details.tags] == ["cat"]
    assert sorted(region.kind for region in details.regions) == ["face", "object"]
    assert done == {"objects", "faces"}


def test_a_further_look_that_finds_nothing_leaves_the_photo_as_it_was(
    database: Database, add
) -> None:
    """Nothing has to be brought up to date after it: no columns of search, no faces."""

    def stamps() -> list[object]:
        with database.reader() as connection:
            return [
                connection.execute(statement).fetchall()
                for statement in (
                    "SELECT version, photo_id FROM photo_change",
                    "SELECT id, region_id FROM face",
                    "SELECT id, present, width FROM photo",
                )
            ]

    add("a.jpg", "dog")
    before = stamps()
    add("a.jpg", results=(SourceResult("text", "t@1", Findings(), 0.1),))
    assert stamps() == before
    add("a.jpg", results=(), facts=CAMERA)
    assert stamps() != before


def test_numbers_of_regions_fit_what_they_speak_for(database: Database, add) -> None:
    """Several sources at once, beside regions of other photos and of an earlier look."""
    add("other.jpg", "cat", "dog")
    photo_id = add("a.jpg", "dog")
    photo_id = add(
        "a.jpg",
        results=(
            SourceResult("text", "t@1", objects("cat", "dog"), 0.1),
            SourceResult("objects", "o@2", objects("dog", "cat"), 0.1),
        ),
    )
    with database.reader() as connection:
        details = photos.details(connection, photo_id)
    labels = {region.id: region.label for region in details.regions}
    spoken = [(tag.source, tag.name, [labels[i] for i in tag.regions]) for tag in details.tags]
    assert sorted(spoken) == [
        (source, word, [word]) for source in ("objects", "text") for word in ("cat", "dog")
    ]


def test_a_failed_look_keeps_what_was_known_and_stays_due(database: Database, add) -> None:
    photo_id = add("a.jpg", "dog")
    failed = SourceResult("objects", "o@1", None, 0.1, "out of memory")
    with database.writer() as connection:
        photos.store(connection, photo(b"a.jpg", results=(failed,)))
        assert photos.done_sources(connection, photo_id, REVISIONS) == {"faces"}
    assert shown(database, photo_id) == ["dog"]


def test_what_a_person_said_survives_every_new_look(database: Database, add) -> None:
    photo_id = add("a.jpg", "dog")
    with database.writer() as connection:
        edits.decide_tag(connection, [photo_id], "dog", verdict=False)
        edits.decide_tag(connection, [photo_id], "my holiday", verdict=True)
        photos.store(connection, photo(b"a.jpg", "dog", "cat"))
    assert shown(database, photo_id) == ["my holiday", "cat"]


@pytest.mark.parametrize(
    ("facts", "seed", "same"),
    [
        (CAMERA, 1, True),  # the camera says so
        (PhotoFacts("2022-01-01T00:00:00", "exif", None, "Canon", "EOS"), 0, False),
        (PhotoFacts(), 0, True),  # no word from the camera, but the same picture
        (PhotoFacts(), 1, False),  # another picture took the name
    ],
)
def test_an_edited_file_stays_its_photo_and_a_new_picture_does_not(
    database: Database, add, facts: PhotoFacts, seed: int, same: bool
) -> None:
    photo_id = add("a.jpg", "dog", facts=CAMERA if facts.model else None, seed=0)
    with database.writer() as connection:
        edits.decide_tag(connection, [photo_id], "keep", verdict=True)
        new = photo(b"edited", "dog", facts=facts, seed=seed)
        stored = photos.store(connection, new, replaces=photo_id)
    assert (stored == photo_id) is same
    assert ("keep" in shown(database, stored)) is same
    assert "keep" in shown(database, photo_id)


def test_an_edit_of_one_copy_leaves_the_other_copy_its_photo(database: Database, add) -> None:
    photo_id = add("a.jpg", content=b"same")
    add("b.jpg", content=b"same")
    with database.writer() as connection:
        assert photos.store(connection, photo(b"edited"), replaces=photo_id) != photo_id
        assert photos.id_of(connection, fingerprint(b"same")) == photo_id


def test_a_word_outside_the_vocabulary_is_our_bug(database: Database) -> None:
    with pytest.raises(BugError, match="gizmo"), database.writer() as connection:
        photos.store(connection, photo(b"x", "gizmo"))
    with database.reader() as connection:
        assert photos.id_of(connection, fingerprint(b"x")) is None


def test_an_unknown_photo_is_not_found(database: Database) -> None:
    with database.reader() as connection, pytest.raises(NotFoundError, match="number 7"):
        photos.details(connection, 7)
