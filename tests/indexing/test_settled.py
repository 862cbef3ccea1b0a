"""Folders in which nothing was due are compared as a whole, and never wrongly."""

from __future__ import annotations

import os
from collections.abc import Callable

import pytest

from builders import REVISIONS
from tintype.catalog import settled
from tintype.indexing.bench import scanning
from tintype.indexing.plan import Plan, make_plan, resolve_scopes


def folders(album) -> list[str]:
    return [folder for (folder,) in album.rows("SELECT folder FROM settled_folder ORDER BY 1")]


def plan(album) -> Plan:
    with album.database.writer() as connection:
        scopes = resolve_scopes(connection, [album.folder])
        return make_plan(connection, scopes, REVISIONS, lambda _found: None, lambda: False)


def told(one: Plan) -> tuple[object, ...]:
    return one.jobs, one.places, one.replaces, one.missing, one.failures, one.scanned, one.unchanged


@pytest.fixture
def settled_album(album):
    """Two folders with two photos each, and one of them doubled in a third."""
    for name in ("a/1.jpg", "a/2.jpg", "b/3.jpg", "b/4.jpg"):
        album.write(name, f"dog {name[2]}")
    album.write("c/1 again.jpg", "dog 1")
    album.run()
    assert folders(album) == ["a", "b", "c"]
    return album


def sql(statement: str) -> Callable:
    def change(album) -> None:
        with album.database.writer() as connection:
            connection.execute(statement)

    return change


CHANGES = {
    "edited": lambda album: album.write("a/1.jpg", "cat"),
    "touched": lambda album: os.utime(album.folder / "a/1.jpg", ns=(1, 1)),
    "new": lambda album: album.write("a/9.jpg", "cat"),
    "gone": lambda album: (album.folder / "a/1.jpg").unlink(),
    "renamed": lambda album: (album.folder / "a/1.jpg").rename(album.folder / "a/0.jpg"),
    "swapped": lambda album: (album.folder / "a").rename(album.folder / "z"),
    "source due": sql("UPDATE analysis_run SET revision = 'x' WHERE source = 'faces'"),
    "results gone": sql("DELETE FROM analysis_run WHERE source = 'faces'"),
    "failed since": sql("UPDATE analysis_run SET ok = 0"),
    "another content": sql("UPDATE photo SET fingerprint = x'00' WHERE id = 1"),
    "a problem": sql("UPDATE file SET problem = 'broken' WHERE folder = 'a'"),
    "a row gone": sql("DELETE FROM file WHERE folder = 'a' AND name = '1.jpg'"),
    "missing": sql("UPDATE file SET state = 'missing' WHERE folder = 'a'"),
    "nothing": lambda album: None,
}


@pytest.mark.parametrize("change", CHANGES)
def test_a_plan_is_the_same_with_and_without_what_is_remembered(settled_album, change) -> None:
    CHANGES[change](settled_album)
    remembered = plan(settled_album)
    sql("DELETE FROM settled_folder")(settled_album)
    assert told(remembered) == told(plan(settled_album))


def test_results_of_a_photo_unsettle_every_folder_it_lies_in(settled_album) -> None:
    sql("INSERT OR REPLACE INTO analysis_run (photo_id, source, revision, fingerprint, ok, seconds,"
        " at) SELECT photo_id, 'faces', 'x', x'00', 1, 0, '' FROM file WHERE folder = 'c'"
    )(settled_album)  # fmt: skip
    assert folders(settled_album) == ["b"]


def test_a_folder_with_a_broken_file_is_never_settled(album) -> None:
    album.write("a/1.jpg", "dog")
    album.write("a/2.jpg", "bad")
    album.run()
    assert folders(album) == []


def test_names_that_are_no_text_are_kept(album) -> None:
    found = {"\udcff.jpg": (5, -1), "new\nline.jpg": (1 << 40, 2), "ü.jpg": (0, 1 << 62)}
    with album.database.writer() as connection:
        connection.execute("INSERT INTO root (id, path, added_at) VALUES (1, '/x', '')")
        for number, (name, (size, mtime_ns)) in enumerate(found.items(), 1):
            connection.execute(
                "INSERT INTO photo (id, fingerprint, width, height, format, colour, added_at)"
                " VALUES (?1, ?1, 1, 1, 'JPEG', 0, '')".replace("?1, ?1", "?1, CAST(?1 AS BLOB)"),
                (number,),
            )
            connection.execute(
                "INSERT INTO file (root_id, folder, name, size, mtime_ns, photo_id, state)"
                " VALUES (1, 'f', ?, ?, ?, ?, 'present')",
                (settled.to_db(name), size, mtime_ns, number),
            )
        settled.settle(connection, [(1, "f")])
        known = settled.settled(connection, 1)["f"]
    assert known.same(found)
    assert not known.same({**found, "ü.jpg": (0, 0)})
    assert not known.same({**found, "more.jpg": (0, 0)})


def test_text_that_is_done_is_not_scanned_for_again(album, monkeypatch) -> None:
    """The second pass over unchanged files costs no second walk."""
    album.write("a/1.jpg", "dog")
    first, later = {"objects": "o@1"}, {"faces": "f@1"}
    album.run(revisions=first, later=[later])
    album.run(revisions=first, later=[later])
    walks = []
    real = make_plan
    monkeypatch.setattr(
        "tintype.indexing.pipeline.make_plan", lambda *given: walks.append(1) or real(*given)
    )
    album.run(revisions=first, later=[later])
    assert len(walks) == 1
    album.run(revisions=first, later=[{"faces": "f@2"}])
    assert len(walks) == 3


def test_the_benchmark_scans_what_it_made(tmp_path) -> None:
    times = scanning.measure(tmp_path, 250, 1)
    assert times.files == 250
    assert min(times.bare, times.scan, times.file_by_file) > 0
