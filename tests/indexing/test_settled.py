"""Folders in which nothing was due are compared as a whole, and never wrongly."""

from __future__ import annotations

import os
from array import array
from collections.abc import Callable
from pathlib import Path

import pytest

from builders import REVISIONS
from tintype.catalog import settled
from tintype.indexing.bench import scanning
from tintype.indexing.plan import Plan, make_plan, resolve_scopes
from tintype.media import scan
from tintype.media.scan import Stamp


def folders(album) -> list[str]:
    return [folder for (folder,) in album.rows("SELECT folder FROM settled_folder ORDER BY 1")]


def plan(album) -> Plan:
    with album.database.writer() as connection:
        scopes = resolve_scopes(connection, [album.folder])
        return make_plan(connection, scopes, REVISIONS, lambda _found: None, lambda: False)


def memory(album) -> dict[str, settled.Settled]:
    with album.database.reader() as connection:
        return settled.settled(connection, 1)


def told(one: Plan) -> tuple[object, ...]:
    todo = [(job, one.jobs.place(job.number), one.jobs.before(job.number)) for job in one.jobs]
    return todo, one.missing, one.failures, one.scanned, one.unchanged


@pytest.fixture(params=["the file system tells", "it does not"])
def settled_album(album, request, monkeypatch):
    """Two folders with two photos each, and one of them doubled in a third."""
    tells = request.param == "the file system tells"
    devices = frozenset({album.folder.stat().st_dev} if tells else ())
    monkeypatch.setattr(scan, "telling_devices", lambda: devices)
    monkeypatch.setattr(scan, "_SETTLING", -1)
    for name in ("a/1.jpg", "a/2.jpg", "b/3.jpg", "b/4.jpg"):
        album.write(name, f"dog {name[2]}")
    album.write("c/1 again.jpg", "dog 1")
    album.run()
    assert folders(album) == ["a", "b", "c"]
    stamps = [known.expected().stamp for known in memory(album).values()]
    assert [stamp is not None for stamp in stamps] == [tells] * 3
    return album


def sql(statement: str) -> Callable:
    def change(album) -> None:
        with album.database.writer() as connection:
            connection.execute(statement)

    return change


def _becomes_folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


CHANGES = {
    "edited": lambda album: album.write("a/1.jpg", "cat"),
    "touched": lambda album: os.utime(album.folder / "a/1.jpg", ns=(1, 1)),
    "new": lambda album: album.write("a/9.jpg", "cat"),
    "gone": lambda album: (album.folder / "a/1.jpg").unlink(),
    "renamed": lambda album: (album.folder / "a/1.jpg").rename(album.folder / "a/0.jpg"),
    "swapped": lambda album: (album.folder / "a").rename(album.folder / "z"),
    "new folder": lambda album: album.write("a/deep/down/9.jpg", "cat"),
    "hidden": lambda album: (album.folder / "a/1.jpg").rename(album.folder / "a/.1.jpg"),
    "a folder of its name": lambda album: _becomes_folder(album.folder / "a/1.jpg"),
    "a sidecar": lambda album: album.write("a/1.xmp", "x"),
    "a photo without ending": lambda album: (album.folder / "a/x").write_bytes(b"\xff\xd8\xff"),
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


def count_listings(monkeypatch) -> list[str]:
    listed: list[str] = []
    real = scan._listed
    monkeypatch.setattr(
        scan,
        "_listed",
        lambda folder, *rest: listed.append(Path(folder).name) or real(folder, *rest),
    )
    return listed


def test_a_folder_is_listed_again_only_when_something_came_or_went(album, monkeypatch) -> None:
    devices = frozenset({album.folder.stat().st_dev})
    monkeypatch.setattr(scan, "telling_devices", lambda: devices)
    monkeypatch.setattr(scan, "_SETTLING", -1)
    album.write("a/1.jpg", "dog")
    album.write("a/in/2.jpg", "cat")
    album.run()
    listed = count_listings(monkeypatch)
    assert plan(album).unchanged == 2
    assert listed == ["photos"], "it holds no photos itself"
    album.write("a/1.xmp", "x")
    listed.clear()
    assert plan(album).unchanged == 2
    assert sorted(listed) == ["a", "photos"]
    album.run()  # remembers the folder as it is now
    listed.clear()
    assert plan(album).unchanged == 2
    assert listed == ["photos"]


def test_a_folder_that_has_just_changed_is_not_trusted(album, monkeypatch) -> None:
    """Two changes within one tick of a file system's clock look like one."""
    devices = frozenset({album.folder.stat().st_dev})
    monkeypatch.setattr(scan, "telling_devices", lambda: devices)
    album.write("a/1.jpg", "dog")
    album.run()
    assert memory(album)["a"].expected().stamp is None


def test_a_folder_with_something_that_may_become_a_photo_is_not_trusted(album, monkeypatch) -> None:
    """Without an ending the content decides, and a folder does not tell of contents."""
    devices = frozenset({album.folder.stat().st_dev})
    monkeypatch.setattr(scan, "telling_devices", lambda: devices)
    monkeypatch.setattr(scan, "_SETTLING", -1)
    album.write("a/1.jpg", "dog")
    album.write("a/notes", "nothing")
    album.run()
    assert memory(album)["a"].expected().stamp is None


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
        for stamp in (None, Stamp(7, 1 << 40)):
            for below in ([], ["in", "\udcff"]):
                settled.settle(connection, [settled.Found(1, "f", 3, stamp, below)])
                known = settled.settled(connection, 1)["f"].expected()
                numbers = array("q", known.numbers)
                sizes = zip(numbers[:3], numbers[3:], strict=True)
                assert dict(zip(known.names, sizes, strict=True)) == found
                assert known.stamp == stamp
                assert list(known.below) == (below if stamp else [])
        settled.settle(connection, [settled.Found(1, "f", 4, Stamp(7, 8), [])])
        assert settled.settled(connection, 1)["f"].expected().stamp is None, "one is not known"


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
    assert min(times.bare, times.scan, times.listed, times.file_by_file) > 0
