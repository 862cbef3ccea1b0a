"""Roots, folders and files: photos are found again wherever their files go."""

from __future__ import annotations

import os
from pathlib import Path

from builders import REVISIONS
from tintype.catalog import failures, files
from tintype.catalog.database import Database
from tintype.catalog.files import Place
from tintype.catalog.rows import Folder, from_db, to_db

ODD = os.fsdecode(b"caf\xe9.jpg")


def test_a_folder_inside_a_root_belongs_to_it(database: Database) -> None:
    with database.writer() as connection:
        outer, _ = files.ensure_root(connection, Path("/album"))
        assert files.ensure_root(connection, Path("/album/2021/july")) == (outer, "2021/july")
        assert list(files.root_paths(connection).values()) == [Path("/album")]


def test_a_name_that_only_begins_alike_is_another_root(database: Database) -> None:
    with database.writer() as connection:
        first, _ = files.ensure_root(connection, Path("/album"))
        second, folder = files.ensure_root(connection, Path("/albums"))
        assert (first != second, folder) == (True, "")


def test_a_root_around_older_ones_takes_their_files_in(database: Database, add) -> None:
    photo_id = add("2021/a.jpg", "dog")
    with database.writer() as connection:
        root_id, _ = files.ensure_root(connection, Path("/"))
        assert files.root_paths(connection) == {root_id: Path("/")}
        assert files.find_photo(connection, Path("/album/2021/a.jpg")) == photo_id
        (known,) = files.known_files(connection, root_id, "album/2021", REVISIONS).values()
    assert (known.name, known.photo_id, known.done) == ("a.jpg", photo_id, {"objects", "faces"})


def test_folders_count_what_lies_below(database: Database, add) -> None:
    add("a.jpg")
    add("2021/july/b.jpg")
    add("2021/c.jpg")
    with database.reader() as connection:
        found = files.folders(connection, 1)
    assert found == [Folder(1, "", 3), Folder(1, "2021", 2), Folder(1, "2021/july", 1)]


def test_names_that_are_not_unicode_survive(database: Database, add) -> None:
    photo_id = add(f"2021/{ODD}")
    with database.reader() as connection:
        assert list(files.known_files(connection, 1, "2021", REVISIONS)) == [ODD]
        assert files.find_photo(connection, Path("/album/2021", ODD)) == photo_id
    assert from_db(to_db(ODD)) == ODD


def test_a_photo_is_present_while_one_of_its_files_is(database: Database, add) -> None:
    photo_id = add("a.jpg", content=b"same")
    assert add("b.jpg", content=b"same") == photo_id

    def present() -> int:
        with database.reader() as connection:
            return int(connection.execute("SELECT present FROM photo").fetchone()[0])

    assert present() == 2
    with database.writer() as connection:
        files.mark_missing(connection, [1])
    assert present() == 1
    with database.writer() as connection:
        assert files.claim_missing(connection, photo_id, "a.jpg")
        assert not files.claim_missing(connection, photo_id, "a.jpg")
    assert present() == 1
    with database.writer() as connection:
        assert files.remove_root(connection, 1) == {photo_id}
    assert present() == 0


def test_a_problem_is_listed_until_the_file_can_be_read(database: Database, add) -> None:
    photo_id = add("a.jpg")
    place = Place(1, "", "a.jpg")
    with database.writer() as connection:
        files.record_problem(connection, place, 5, 6, "truncated", "0.1")
        (failure,) = failures.failures(connection)
        assert (failure.path, failure.reason) == (Path("/album/a.jpg"), "truncated")
        known = files.known_files(connection, 1, "", REVISIONS)["a.jpg"]
        assert (known.photo_id, known.problem) == (photo_id, "truncated")
        files.link(connection, place, 7, 8, photo_id)
        assert failures.failures(connection) == []


def test_sources_of_another_revision_do_not_count_as_done(database: Database, add) -> None:
    add("a.jpg")
    with database.reader() as connection:
        known = files.known_files(connection, 1, "", {"objects": "o@2", "faces": "f@1"})
        nothing = files.known_files(connection, 1, "", {})
    assert known["a.jpg"].done == {"faces"}
    assert nothing["a.jpg"].done == frozenset()


def test_a_problem_can_be_ignored_until_there_is_another_reason(database: Database, add) -> None:
    add("good.jpg")
    bad, worse = (Place(1, "", name) for name in ("bad.jpg", "worse.jpg"))
    with database.writer() as connection:
        for place in (bad, worse):
            files.record_problem(connection, place, 5, 6, "truncated", "0.1")
        failures.ignore(connection, [Path("/album/bad.jpg")], ignored=True)
        assert [failure.ignored for failure in failures.failures(connection)] == [True, False]
        failures.ignore(connection, [Path("/album/worse.jpg")], ignored=True)
        failures.ignore(connection, [Path("/album/bad.jpg")], ignored=False)
        assert [failure.ignored for failure in failures.failures(connection)] == [False, True]
        files.record_problem(connection, worse, 7, 8, "empty", "0.1")
        assert [failure.ignored for failure in failures.failures(connection)] == [False, False]


def test_a_file_is_tried_again_if_asked_for(database: Database, add) -> None:
    add("good.jpg")
    with database.writer() as connection:
        for name in ("bad.jpg", "worse.jpg"):
            files.record_problem(connection, Place(1, "", name), 5, 6, "truncated", "0.1")
        failures.try_again(connection, [Path("/album/bad.jpg")])
        known = files.known_files(connection, 1, "", {})
    assert (known["bad.jpg"].checked_by, known["worse.jpg"].checked_by) == (None, "0.1")
