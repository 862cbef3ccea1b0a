"""Sources that can wait run in a pass of their own, when everything else is stored."""

from __future__ import annotations

FIRST, LATER = {"objects": "o@1"}, {"faces": "f@1"}


def ran(album) -> set[tuple[str, str]]:
    return set(
        album.rows("SELECT f.name, r.source FROM analysis_run AS r JOIN file AS f USING (photo_id)")
    )


def test_a_later_pass_looks_at_every_photo_after_the_first_and_counts_none_again(album) -> None:
    album.write("a.jpg", "dog")
    album.write("b.jpg", "cat")
    report = album.run(revisions=FIRST, later=[LATER])
    assert album.seen == ["a.jpg", "b.jpg", "a.jpg", "b.jpg"]
    assert ran(album) == {(n, s) for n in ("a.jpg", "b.jpg") for s in ("objects", "faces")}
    assert (report.scanned, report.indexed, report.unchanged) == (2, 2, 0)
    starts = [event["sources"] for event in album.events if event["event"] == "start"]
    assert starts == [["objects"], ["faces"]]
    assert [event["event"] for event in album.events].count("end") == 1
    assert album.events[-1]["event"] == "end"


def test_a_second_run_looks_at_nothing_and_starts_no_later_pass(album) -> None:
    album.write("a.jpg", "dog")
    album.run(revisions=FIRST, later=[LATER])
    report = album.run(revisions=FIRST, later=[LATER])
    assert album.seen == []
    assert (report.indexed, report.unchanged) == (0, 1)
    assert [event["event"] for event in album.events].count("start") == 1


def test_a_run_stopped_before_the_later_pass_goes_on_there(album) -> None:
    album.write("a.jpg", "dog")
    report = album.run(revisions=FIRST, later=[LATER], stop_after=1)
    assert report.interrupted
    assert ran(album) == {("a.jpg", "objects")}
    album.run(revisions=FIRST, later=[LATER])
    assert album.seen == ["a.jpg"]
    assert ran(album) == {("a.jpg", "objects"), ("a.jpg", "faces")}


def test_what_cannot_be_read_is_told_once(album) -> None:
    album.write("a.jpg", "bad")
    album.write("b.jpg", "dog")
    report = album.run(revisions=FIRST, later=[LATER])
    assert [path.rpartition("/")[2] for path, _ in report.failed] == ["a.jpg"]
