"""``library.people``: the facade, privacy, and forgetting proven on the files' bytes."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path

import numpy as np
import pytest
from filelock import FileLock
from PIL import Image

from people_album import METHODS, MODEL, Crowd, face, shown, somebody
from tintype.catalog import files, photos
from tintype.catalog.files import Place
from tintype.catalog.migrate import back_up
from tintype.errors import BusyError, NotFoundError, UserError
from tintype.library import Library, Who, grouping
from tintype.types import Box

NAME, NOTE = "Wilhelmina Quux", "consented on paper"


class Gallery:
    """A library and its photos, each of which shows letters."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.library = Library.open(folder / "library")
        self.crowd = Crowd(self.library._database)
        self.crowd.add("ab", "a", "b", "A", "c", "a", "a")
        (folder / "photos").mkdir()
        with self.library._database.writer() as connection:
            root_id, _ = files.ensure_root(connection, folder / "photos")
            for photo_id in self.crowd.photos:
                name = f"{photo_id}.png"
                Image.new("RGB", (640, 480), "green").save(folder / "photos" / name)
                files.link(connection, Place(root_id, "", name), 1, 1, photo_id)
        self.crowd.group()

    @property
    def people(self):
        return self.library.people

    def who(self, key: str) -> Who:
        return self.people.find(f"g{self.crowd.group_of(key)}")

    def bytes(self) -> bytes:
        """Everything in the library's folder."""
        return b"".join(
            path.read_bytes()
            for path in sorted((self.folder / "library").rglob("*"))
            if path.is_file()
        )


@pytest.fixture
def gallery(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(grouping.Methods, "built_in", lambda: METHODS)
    gallery = Gallery(tmp_path)
    yield gallery
    gallery.library.close()


def test_naming_answers_suggestions_and_undo(gallery: Gallery) -> None:
    people = gallery.people
    change = people.name(gallery.who("1a"), "Jane")
    assert change.people
    (row, *_) = people.everybody()
    assert (row.name, row.faces, row.photos, row.suggested) == ("Jane", 4, 4, 1)
    (question,) = people.suggestions("Jane")
    assert (question.settles, question.face) == (1, gallery.crowd.id("4A"))
    people.accept(question)
    assert people.face(question.face).state == "confirmed"
    assert people.suggestions() == []
    people.undo()
    people.reject(question)
    assert people.face(question.face).person is None
    assert [act.kind for act in people.history()] == ["not_this", "confirm", "name"]


def test_a_near_group_is_suggested_whole_and_a_no_is_remembered(gallery: Gallery) -> None:
    people = gallery.people
    people.name(gallery.who("1a"), "Jane")
    with gallery.library._database.writer() as connection:
        near = (somebody("a") + 0.3 * somebody("b")).astype("<f4").tobytes()
        connection.execute(
            "UPDATE people_group SET centre = ? WHERE id = ?", (near, gallery.crowd.group_of("1b"))
        )
    question = people.suggestions("Jane")[0]
    assert (question.who, question.settles) == (gallery.who("1b"), 2)
    people.reject(question)
    assert [q.who.group for q in people.suggestions("Jane")] == [None]
    people.undo()
    people.accept(question)
    assert people.face(gallery.crowd.id("3b")).name == "Jane"


def test_an_explanation_names_the_nearest_known_faces(gallery: Gallery) -> None:
    people = gallery.people
    people.name(gallery.who("1a"), "Jane")
    matches = people.explain(gallery.crowd.id("4A"))
    assert {match.name for match in matches.nearest} == {"Jane"}
    assert matches.nearest[0].distance < matches.threshold < matches.limit
    assert matches.quality == pytest.approx(0.1)
    assert matches.quality < matches.needed
    assert people.explain(gallery.crowd.id("5c")).nearest[0].distance > matches.limit
    assert people.matches(somebody("a"), MODEL).nearest[0].distance < 0.2
    assert people.matches(somebody("a"), "another@1").nearest == ()


def test_drawing_and_crops(gallery: Gallery) -> None:
    people = gallery.people
    number, change = people.draw(5, Box(400, 300, 60, 60), "Carl")
    assert change.photos == {5}
    first = people.crop(number)
    assert first is not None
    assert first.startswith(b"\xff\xd8")
    (gallery.folder / "photos" / "5.png").unlink()
    assert people.crop(number) == first, "kept"
    assert people.crop(number, side=64) is None
    people.move_face(number, Box(10, 10, 50, 50))
    assert people.crop(number) is None, "of another place"
    assert people.explain(number).nearest == ()
    with pytest.raises(NotFoundError):
        people.crop(999)


def test_strangers_covers_notes_and_splits(gallery: Gallery) -> None:
    people = gallery.people
    people.hide_strangers(max_faces=1)
    assert [row.faces for row in people.groups()] == [4 + 1, 2]
    people.name(gallery.who("1a"), "Jane")
    people.note("Jane", NOTE)
    people.set_cover("Jane", gallery.crowd.id("2a"))
    row = people.one("Jane")
    assert (row.note, row.cover) == (NOTE, gallery.crowd.id("2a"))
    with pytest.raises(UserError):
        people.set_cover("Jane", gallery.crowd.id("3b"))
    people.split([gallery.crowd.id("2a")], "Joan")
    assert people.one("Joan").faces == 1
    people.merge(["Jane", "Joan"])
    assert people.one("Jane").faces == 4
    with pytest.raises(NotFoundError):
        people.one("Joan")
    people.regroup()
    assert people.one("Jane").faces == 4


def test_photos_are_found_by_who_is_in_them(gallery: Gallery) -> None:
    gallery.people.name(gallery.who("1a"), NAME)
    for text in ("wilhelmina", "person:quux", 'person:"wilhelmina quux"', "person: wilhel*"):
        assert {hit.photo_id for hit in gallery.library.search(text)} == {1, 2, 6, 7}, text
    assert {hit.photo_id for hit in gallery.library.search("-person:quux")} == {3, 4, 5}
    with pytest.raises(UserError, match="person:"):
        gallery.library.search('person:"!"')


def test_every_face_has_a_path(gallery: Gallery) -> None:
    rows = list(gallery.people.every_face())
    assert len(rows) == 8
    assert {path.parent for path, _ in rows} == {gallery.folder / "photos"}


def descriptor(letter: str, number: int, place: int = 0) -> bytes:
    return face(letter, place, number).descriptor.vector.tobytes()


def test_forgetting_leaves_no_byte_of_a_person(gallery: Gallery) -> None:
    """Grep of the catalog, its journal, the thumbnails and backups, before and after."""
    people = gallery.people
    people.name(gallery.who("1a"), NAME)
    people.name(NAME, "Former Namesake")
    people.name("Former Namesake", NAME)
    people.note(NAME, NOTE)
    people.name(gallery.who("1b"), "Bob")
    people.not_this([gallery.crowd.id("3b")], NAME)
    crop = people.crop(gallery.crowd.id("2a"))
    assert crop is not None
    with sqlite3.connect(gallery.folder / "library" / "catalog.db") as connection:
        back_up(connection, gallery.folder / "library" / "catalog.db", 2)
    connection.close()
    ours = [descriptor("a", number) for number in (1, 2, 6, 7)]
    with gallery.library._database.reader() as connection:
        ours += [bytes(centre) for (centre,) in connection.execute(
            "SELECT centre FROM people_group WHERE id = ?", (gallery.crowd.group_of("1a"),)
        )]  # fmt: skip
    words = [NAME.encode(), b"Wilhelmina", b"wilhelmina", b"wilhelm", b"quux", b"Former",
             NOTE.encode()]  # fmt: skip
    secrets = [*ours, *words, crop]
    before = gallery.bytes()
    assert [secret for secret in secrets if secret not in before] == []

    change = people.forget(NAME)

    after = gallery.bytes()
    assert [secret for secret in secrets if secret in after] == []
    assert descriptor("b", 3) in after, "of nobody else's anything is lost"
    assert b"Bob" in after
    suggested = people.face(gallery.crowd.id("4A"))
    assert (suggested.person, suggested.group) == (None, None)
    assert descriptor("A", 4) in after, "what was only suggested may be somebody else"
    assert change.photos == {1, 2, 4, 6, 7}
    assert people.face(gallery.crowd.id("3b")).name == "Bob"
    with pytest.raises(NotFoundError):
        people.find(NAME)
    assert "forget" in [act.kind for act in people.history()]
    assert len(gallery.library.search("quux")) == 0


def test_what_is_forgotten_stays_so_when_analysed_or_undone(gallery: Gallery) -> None:
    people = gallery.people
    people.name(gallery.who("1a"), NAME)
    people.name(gallery.who("3b"), "Bob")
    people.forget(NAME)
    gallery.crowd.analyse_again(shift=5)
    people.regroup()
    assert [row.name for row in people.everybody()] == ["Bob"]
    assert people.groups() == [people.one(gallery.who("5c"))]
    assert [face.name for face in people.in_photo(1)] == ["Bob"]
    after = gallery.bytes()
    assert [n for n in (2, 6, 7) if descriptor("a", n) in after] == []
    assert people.undo() is not None, "Bob's name"
    assert people.undo() is None, "the forgotten one's is passed over"
    assert people.everybody() == []


def test_forgetting_says_when_another_program_keeps_the_journal(
    gallery: Gallery, monkeypatch: pytest.MonkeyPatch
) -> None:
    gallery.people.name(gallery.who("1a"), NAME)
    gallery.library._database._writer.execute("PRAGMA busy_timeout = 100")
    other = sqlite3.connect(gallery.folder / "library" / "catalog.db")
    other.execute("BEGIN")
    other.execute("SELECT * FROM person").fetchall()
    with pytest.raises(BusyError, match="Erased"):
        gallery.people.forget(NAME)
    other.close()
    with pytest.raises(NotFoundError):
        gallery.people.find(NAME)


def test_people_can_be_off_from_the_start(tmp_path: Path) -> None:
    with Library.open(tmp_path) as library:
        library.people.switch(on=False)
        assert not library.people.enabled
        with library._database.writer() as connection:
            photos.store(connection, shown("ab", 1))
            assert connection.execute("SELECT count(*) FROM embedding").fetchone() == (0,)
            assert connection.execute(
                "SELECT count(*) FROM region WHERE landmarks OR quality OR face_size"
            ).fetchone() == (0,)
        with pytest.raises(UserError, match="off for this library"):
            library.index([tmp_path], only=["faces"])
        library.people.switch(on=True)
        assert library.people.enabled


def test_switching_off_can_erase_everybody(gallery: Gallery) -> None:
    gallery.people.name(gallery.who("1a"), NAME)
    gallery.people.switch(on=False, erase=True)
    after = gallery.bytes()
    assert [s for s in (NAME.encode(), b"quux", descriptor("b", 3)) if s in after] == []
    assert gallery.people.everybody() == gallery.people.groups() == []
    assert gallery.people.undo() is None


def test_real_grouping_stores_groups_and_obeys_words(tmp_path: Path) -> None:
    """Tintype's own functions behind the catalog, from naming to a full regroup."""
    gallery = Gallery(tmp_path)
    gallery.people.regroup()
    gallery.people.name(gallery.who("1a"), "Jane")
    gallery.crowd.add("a")
    gallery.people.regroup()
    assert gallery.crowd.who()["8a"] == ("Jane", "sure")
    gallery.people.not_this([gallery.crowd.id("2a")], "Jane")
    gallery.people.regroup()
    assert gallery.crowd.who()["2a"] == (None, None)
    assert gallery.crowd.who()["1a"][0] == "Jane"
    assert gallery.crowd.group_of("2a") != gallery.crowd.group_of("1a")
    gallery.library.close()


def test_a_grouping_that_is_asked_to_stop_does_and_the_next_one_does_the_rest(
    tmp_path: Path,
) -> None:
    """Of Tintype's own grouping; also while another process groups."""
    gallery = Gallery(tmp_path)
    gallery.crowd.add("a", "c")
    before = gallery.crowd.rows("SELECT * FROM face_group ORDER BY 1")
    assert gallery.people.regroup(stopping=lambda: True).stopped
    update = grouping.update
    assert update(gallery.library._database, stopping=lambda: True).stopped
    with FileLock(tmp_path / "library" / "people.lock"):
        assert update(gallery.library._database, stopping=lambda: True).stopped
    assert gallery.crowd.rows("SELECT * FROM face_group ORDER BY 1") == before
    report = update(gallery.library._database)
    assert (report.stopped, report.faces, report.joined) == (False, 2, 2)
    gallery.library.close()


def test_several_take_one_name_in_one_act(gallery: Gallery) -> None:
    people, key = gallery.people, gallery.crowd.id
    people.name(gallery.who("1b"), "Bob")
    people.name(["Bob", gallery.who("1a"), gallery.who("5c")], "Robert")
    assert [(row.name, row.faces) for row in people.everybody()] == [("Robert", 6)]
    assert people.face(key("5c")).name == "Robert"
    people.undo()
    assert [(row.name, row.faces) for row in people.everybody()] == [("Bob", 2)]
    people.name_all([gallery.who("1a"), gallery.who("5c")], "Jane")
    assert people.face(key("5c")).name == "Jane"
    people.name_all(["Bob", "Jane"], "jane")
    assert [(row.name, row.faces) for row in people.everybody()] == [("jane", 6)]
    people.undo()
    assert {row.name for row in people.everybody()} == {"Bob", "Jane"}
    with pytest.raises(UserError):
        people.name_all([], "Jane")


def test_the_log_of_a_large_act_is_short(gallery: Gallery) -> None:
    """Some 3 bytes a face, however large the library."""
    from tintype.catalog.act import _gaps, said

    faces = list(range(1, 100_000, 50))
    detail = {"words": [(1, None, "named", _gaps(faces))]}
    assert len(json.dumps(detail, separators=(",", ":"))) < 3.1 * len(faces)
    assert said(detail) == [(1, None, "named", faces)]


def test_vectors_of_tests_are_as_far_apart_as_people(gallery: Gallery) -> None:
    assert np.linalg.norm(somebody("a") - somebody("b")) > 1
