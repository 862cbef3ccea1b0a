"""Faces that a person drew or moved: they match as others do, and never where one was forgotten."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from builders import photo
from tintype.catalog import drawn as catalog_drawn
from tintype.catalog import files, photos
from tintype.catalog.files import Place
from tintype.library import Library, drawn
from tintype.types import Box, Findings, Region, SourceResult

FACE = Box(168, 62, 110, 125)  # what a person would draw on the astronaut
OTHER = Box(180, 75, 90, 105)
MODEL_BOX = Box(175, 70, 100, 100)


class Album:
    """A library with the astronaut, in whom the models found a face or none."""

    def __init__(self, folder: Path, picture: Path) -> None:
        self.library = Library.open(folder / "library")
        self.picture = picture
        self.photo_id = self.analyse()
        with self.library._database.writer() as connection:
            root_id, _ = files.ensure_root(connection, picture.parent)
            files.link(connection, Place(root_id, "", picture.name), 1, 1, self.photo_id)

    def analyse(self, *regions: Region) -> int:
        result = SourceResult("faces", "f@1", Findings(regions), 0.01)
        one = photo(b"astronaut", results=(result,), width=512, height=512)
        with self.library._database.writer() as connection:
            return photos.store(connection, one)

    def look(self) -> int:
        return drawn.look(self.library._database)

    def vectors(self) -> list[np.ndarray]:
        with self.library._database.reader() as connection:
            rows = connection.execute(
                "SELECT e.vector FROM face AS f JOIN embedding AS e ON e.region_id = f.region_id"
                " WHERE e.model LIKE '%+mirror' ORDER BY f.id"
            ).fetchall()
        return [np.frombuffer(data, "<f4") for (data,) in rows]


@pytest.fixture
def album(tmp_path: Path, sample_album: dict[str, Path]):
    album = Album(tmp_path, sample_album["astronaut"])
    yield album
    album.library.close()


def test_a_drawn_face_gets_a_descriptor_that_does_not_hang_on_how_it_was_drawn(
    album: Album,
) -> None:
    people = album.library.people
    number, _ = people.draw(album.photo_id, FACE)
    assert people.face(number).quality is None
    assert album.look() == 1
    assert album.look() == 0, "once is enough"
    face = people.face(number)
    assert face.quality > 0.25
    assert (face.score, face.box) == (None, FACE)
    (first,) = album.vectors()
    people.move_face(number, OTHER)
    assert people.face(number).quality is None, "what was seen elsewhere is dropped"
    assert album.look() == 1
    (second,) = album.vectors()
    assert 0 < np.linalg.norm(first - second) < 0.25
    album.analyse()
    assert len(album.vectors()) == 1, "and no analysis takes it away"
    people.regroup()
    assert people.face(number).group is not None


def test_a_moved_face_stands_for_what_the_model_found_and_undo_brings_that_back(
    album: Album,
) -> None:
    people = album.library.people
    album.analyse(Region("face", "face", 1.5, MODEL_BOX, "f@1"))
    (face,) = people.in_photo(album.photo_id)
    people.move_face(face.id, FACE)
    assert album.look() == 1
    assert [(one.id, one.score) for one in people.in_photo(album.photo_id)] == [(face.id, None)]
    album.analyse(Region("face", "face", 1.5, MODEL_BOX, "f@1"))
    assert [one.id for one in people.in_photo(album.photo_id)] == [face.id], "no second face"
    people.undo()
    (again,) = people.in_photo(album.photo_id)
    assert (again.id, again.box, again.score) == (face.id, MODEL_BOX, 1.5)
    assert album.vectors() == []


def test_where_a_person_was_forgotten_nothing_is_looked_at(album: Album) -> None:
    people = album.library.people
    album.analyse(Region("face", "face", 1.5, MODEL_BOX, "f@1"))
    (face,) = people.in_photo(album.photo_id)
    people.move_face(face.id, FACE)
    people.move([face.id], "Eileen")
    album.look()
    assert len(album.vectors()) == 1
    people.forget("Eileen")
    with album.library._database.reader() as connection:
        assert connection.execute("SELECT count(*) FROM region WHERE kind = 'face'").fetchone() == (
            0,
        ), "neither what was seen where it was drawn, nor what the model had found"
    people.draw(album.photo_id, OTHER, "Somebody")
    assert album.look() == 0
    assert album.vectors() == []


def test_a_box_that_changed_meanwhile_takes_nothing(album: Album) -> None:
    number, _ = album.library.people.draw(album.photo_id, FACE)
    region = Region("face", "face", 0.0, OTHER, "f@1")
    with album.library._database.writer() as connection:
        catalog_drawn.store(connection, album.photo_id, {number: (OTHER, region)})
    assert album.library.people.face(number).quality is None
    with album.library._database.reader() as connection:
        assert connection.execute("SELECT count(*) FROM region").fetchone() == (0,)


def test_a_photo_out_of_reach_waits(album: Album, tmp_path: Path) -> None:
    album.library.people.draw(album.photo_id, FACE)
    with album.library._database.writer() as connection:
        connection.execute("UPDATE root SET path = ?", (str(tmp_path / "elsewhere"),))
    assert album.look() == 0
    album.library.people.switch(on=False)
    assert album.look() == 0
