"""Runs over a folder: what is new, changed, moved, doubled, gone or broken, and nothing else."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest
from filelock import FileLock

from builders import fingerprint
from indexing.conftest import FakeEngine
from tintype.catalog import edits, files, photos
from tintype.catalog.query import fetch
from tintype.catalog.query.tree import Search, Tagged
from tintype.errors import BusyError
from tintype.indexing.report import IndexReport


def figures(report: IndexReport) -> dict[str, int]:
    """The counts that are not zero."""
    counts = {
        "indexed": report.indexed,
        "unchanged": report.unchanged,
        "moved": report.moved,
        "duplicates": report.duplicates,
        "failed": len(report.failed),
    }
    assert sum(counts.values()) == report.scanned, "every scanned file is counted exactly once"
    return {name: count for name, count in counts.items() if count}


def photo_at(album, path: Path) -> int | None:
    with album.database.reader() as connection:
        return files.find_photo(connection, path)


def tagged(album, name: str) -> list[str]:
    with album.database.reader() as connection:
        return sorted(hit.path.name for hit in fetch.page(connection, Search(Tagged(name))).hits)


def test_a_second_run_only_scans(album) -> None:
    for number in range(10):
        album.write(f"{number % 3}/{number}.jpg", f"dog {number}")
    assert figures(album.run()) == {"indexed": 10}
    assert figures(album.run()) == {"unchanged": 10}
    assert album.seen == []


def test_an_edited_file_is_done_again(album) -> None:
    album.write("a.jpg", "dog")
    album.run()
    album.write("a.jpg", "cat")
    assert figures(album.run()) == {"indexed": 1}
    assert (tagged(album, "dog"), tagged(album, "cat")) == ([], ["a.jpg"])


def test_a_touched_file_is_read_but_not_analysed(album) -> None:
    path = album.write("a.jpg", "dog")
    album.run()
    os.utime(path, ns=(1, 1))
    assert figures(album.run()) == {"unchanged": 1}
    assert figures(album.run()) == {"unchanged": 1}
    assert album.seen == []


@pytest.mark.parametrize("target", ["renamed.jpg", "deep/er/a.jpg"])
def test_a_moved_file_keeps_all_it_had(album, target: str) -> None:
    path = album.write("a.jpg", "dog")
    album.run()
    photo_id = photo_at(album, path)
    with album.database.writer() as connection:
        edits.decide_tag(connection, [photo_id], "mine", verdict=True)
    new = album.folder / target
    new.parent.mkdir(parents=True, exist_ok=True)
    path.rename(new)
    assert figures(album.run()) == {"moved": 1}
    assert (album.seen, photo_at(album, new), photo_at(album, path)) == ([], photo_id, None)
    assert tagged(album, "mine") == [new.name]


def test_a_renamed_folder_moves_all_its_files_even_doubles(album) -> None:
    for name, content in (("a.jpg", "dog"), ("b.jpg", "dog"), ("c.jpg", "cat")):
        album.write(f"old/{name}", content)
    album.run()
    (album.folder / "old").rename(album.folder / "new")
    assert figures(album.run()) == {"moved": 3}
    assert album.rows("SELECT DISTINCT folder FROM file") == [("new",)]


def test_a_duplicate_costs_nothing(album) -> None:
    album.write("a.jpg", "dog")
    album.run()
    album.write("copy.jpg", "dog")
    assert figures(album.run()) == {"duplicates": 1, "unchanged": 1}
    assert album.seen == []


def test_doubles_met_in_one_run_are_analysed_once(album) -> None:
    for name in "abcdefgh":
        album.write(f"{name}.jpg", "dog")
    assert figures(album.run()) == {"indexed": 1, "duplicates": 7}
    assert album.seen == ["a.jpg"]
    assert album.rows("SELECT present FROM photo") == [(8,)]


def test_a_file_that_is_given_out_again_after_a_worker_died_is_done(album, monkeypatch) -> None:
    class Dying(FakeEngine):
        def run(self, jobs, decide, stopping):
            jobs = list(jobs)
            for job in jobs:
                decide(job, fingerprint(Path(job.path).read_bytes()))
            yield from super().run(jobs, decide, stopping)

    monkeypatch.setattr("indexing.conftest.FakeEngine", Dying)
    for name in "ab":
        album.write(f"{name}.jpg", f"dog {ord(name)}")
    assert figures(album.run()) == {"indexed": 2}
    assert figures(album.run()) == {"unchanged": 2}


def test_doubles_of_a_broken_file_are_broken_too(album) -> None:
    for name in "abc":
        album.write(f"{name}.jpg", "bad")
    assert figures(album.run()) == {"failed": 3}
    assert album.seen == ["a.jpg"]


def test_a_deleted_photo_is_hidden_and_comes_back_with_everything(album) -> None:
    path = album.write("a.jpg", "dog")
    album.write("b.jpg", "cat")
    album.run()
    photo_id = photo_at(album, path)
    with album.database.writer() as connection:
        edits.decide_tag(connection, [photo_id], "mine", verdict=True)
    path.unlink()
    assert figures(album.run()) == {"unchanged": 1}
    assert tagged(album, "dog") == []
    album.write("again.jpg", "dog")
    assert figures(album.run()) == {"moved": 1, "unchanged": 1}
    assert tagged(album, "mine") == ["again.jpg"]


def test_an_emptied_or_removed_folder_is_noticed(album) -> None:
    album.write("one/a.jpg", "dog")
    album.write("two/b.jpg", "cat")
    album.run()
    (album.folder / "one/a.jpg").unlink()
    shutil.rmtree(album.folder / "two")
    assert figures(album.run()) == {}
    assert album.rows("SELECT state FROM file") == [("missing",), ("missing",)]


def test_a_root_that_is_away_loses_nothing(album, tmp_path: Path) -> None:
    album.write("a.jpg", "dog")
    album.run()
    album.folder.rename(tmp_path / "elsewhere")
    other = tmp_path / "other"
    other.mkdir()
    album.run(other)
    assert tagged(album, "dog") == ["a.jpg"]


def test_a_root_that_goes_before_it_is_looked_at_does_not_become_its_parent(album) -> None:
    album.write("a.jpg", "dog")
    album.run()
    album.folder.rename(album.folder.with_name("elsewhere"))
    (album.folder.parent / "private.jpg").write_text("cat")
    assert [path for path, _ in album.run().failed] == [str(album.folder)]
    assert album.rows("SELECT path FROM root") == [(str(album.folder),)]
    assert album.rows("SELECT name, state FROM file") == [("a.jpg", "present")]


def test_an_empty_place_of_a_drive_is_a_drive_that_is_away(album) -> None:
    album.write("a.jpg", "dog")
    album.run()
    drive = album.folder.rename(album.folder.with_name("drive"))
    album.folder.mkdir()
    album.run()
    assert album.rows("SELECT state FROM file") == [("present",)]
    with album.database.reader() as connection:
        assert [root.online for root in files.roots(connection)] == [False]
    album.folder.rmdir()
    drive.rename(album.folder)
    assert figures(album.run()) == {"unchanged": 1}


def test_a_run_over_one_folder_leaves_the_others_alone(album) -> None:
    album.write("one/a.jpg", "dog")
    gone = album.write("two/b.jpg", "cat")
    album.run()
    gone.unlink()
    assert figures(album.run(album.folder / "one")) == {"unchanged": 1}
    assert tagged(album, "cat") == ["b.jpg"]


def test_a_run_over_one_file_leaves_its_neighbours_alone(album) -> None:
    path = album.write("a.jpg", "dog")
    gone = album.write("b.jpg", "cat")
    album.run()
    gone.unlink()
    album.write("a.jpg", "dog 1")
    assert figures(album.run(path)) == {"indexed": 1}
    assert tagged(album, "cat") == ["b.jpg"]


def test_paths_given_twice_or_inside_each_other_count_once(album) -> None:
    path = album.write("in/a.jpg", "dog")
    report = album.run(album.folder / "in", album.folder, path, album.folder)
    assert figures(report) == {"indexed": 1}


def test_broken_files_are_listed_each_time_but_read_once(album) -> None:
    path = album.write("a.jpg", "bad")
    album.write("b.jpg", "dog")
    first, second = album.run(), album.run()
    assert first.failed == second.failed == [(str(path), "damaged")]
    assert figures(second) == {"failed": 1, "unchanged": 1}
    assert album.seen == []
    album.write("a.jpg", "cat")
    assert figures(album.run()) == {"indexed": 1, "unchanged": 1}


def test_broken_files_are_read_again_by_another_version(album, monkeypatch) -> None:
    album.write("a.jpg", "bad")
    album.run()
    monkeypatch.setattr("tintype.indexing.plan.__version__", "99.0")
    album.run()
    assert album.seen == ["a.jpg"]


def test_what_failed_for_the_moment_is_tried_again(album) -> None:
    album.write("a.jpg", "bad drive")
    album.run()
    assert figures(album.run()) == {"failed": 1}
    assert album.seen == ["a.jpg"]


def test_a_broken_file_that_is_deleted_is_forgotten(album) -> None:
    path = album.write("a.jpg", "bad")
    album.run()
    path.unlink()
    assert figures(album.run()) == {}
    assert album.rows("SELECT * FROM file") == []


def test_a_new_revision_runs_its_source_and_no_other(album) -> None:
    album.write("a.jpg", "dog")
    album.run()

    with album.database.writer() as connection:
        connection.execute("UPDATE analysis_run SET at = 'before'")
    report = album.run(revisions={"faces": "f@1", "objects": "o@1"})
    assert figures(report) == {"unchanged": 1}
    with album.database.writer() as connection:
        connection.execute("UPDATE analysis_run SET revision = 'f@0' WHERE source = 'faces'")
    assert figures(album.run()) == {"indexed": 1}
    assert album.rows("SELECT source FROM analysis_run WHERE at = 'before'") == [("objects",)]


def test_only_some_sources_leave_the_others_due(album) -> None:
    album.write("a.jpg", "dog")
    album.run(revisions={"objects": "o@1"})
    assert album.rows("SELECT source FROM analysis_run") == [("objects",)]
    assert figures(album.run()) == {"indexed": 1}
    assert album.rows("SELECT source FROM analysis_run ORDER BY 1") == [("faces",), ("objects",)]


def test_an_interrupted_run_keeps_what_is_finished_and_goes_on(album) -> None:
    for number in range(10):
        album.write(f"{number}.jpg", f"dog {number}")
    first = album.run(stop_after=4)
    assert (first.interrupted, first.indexed) == (True, 4)
    assert figures(album.run()) == {"indexed": 6, "unchanged": 4}


def test_an_edited_photo_keeps_what_a_person_said(album) -> None:
    path = album.write("a.jpg", "dog 1")
    album.run()
    photo_id = photo_at(album, path)
    with album.database.writer() as connection:
        edits.decide_tag(connection, [photo_id], "mine", verdict=True)
    album.write("a.jpg", "cat 1")  # the same seed: the same picture, edited
    album.run()
    assert (tagged(album, "mine"), tagged(album, "cat")) == (["a.jpg"], ["a.jpg"])
    album.write("a.jpg", "dog 2")  # another picture under the same name
    album.run()
    assert tagged(album, "mine") == []
    with album.database.reader() as connection:
        assert photos.details(connection, photo_id).files == ()


def test_a_second_run_at_the_same_time_is_refused(album) -> None:
    album.write("a.jpg", "dog")
    with FileLock(album.database.folder / "index.lock"), pytest.raises(BusyError, match="Another"):
        album.run()


def test_events_tell_the_whole_story(album) -> None:
    album.write("a.jpg", "dog")
    album.write("b.jpg", "bad")
    album.run()
    kinds = [event["event"] for event in album.events]
    assert kinds[0] == "scan"
    assert kinds[-1] == "end"
    assert [e["status"] for e in album.events if e["event"] == "photo"] == ["indexed", "failed"]
    last = [e for e in album.events if e["event"] == "progress"][-1]
    assert (last["done"], last["total"], last["failed"]) == (2, 2, 1)


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="needs folder permissions")
def test_a_folder_that_cannot_be_listed_loses_nothing(album) -> None:
    album.write("in/a.jpg", "dog")
    album.run()
    folder = album.folder / "in"
    folder.chmod(0)
    try:
        report = album.run()
    finally:
        folder.chmod(0o700)
    assert [path for path, _ in report.failed] == [str(folder)]
    assert tagged(album, "dog") == ["a.jpg"]
