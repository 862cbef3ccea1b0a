"""Photos given away as files: nothing is overwritten, nothing is said that should not be."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PIL import ExifTags, Image

import builders
from tintype import Library
from tintype.catalog import files, photos, tags
from tintype.catalog.files import Place
from tintype.errors import EnvironmentFault, UserError
from tintype.library import Export
from tintype.types import Findings, Guess, PhotoFacts, SourceResult


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library.open(tmp_path / "library") as library:
        with library._database.writer() as connection:
            tags.import_vocabulary(connection, builders.WORDS, "words 1")
        yield library


@pytest.fixture
def add(library: Library, make_jpeg: Callable[..., Path]) -> Callable[..., int]:
    """Makes a photo known, which lies in ``photos/<name>``; only sensitive ones have a guess."""

    def add(name: str, *, sensitive: bool = False, exif: dict | None = None) -> int:
        path = make_jpeg(f"photos/{name}", (400, 300), exif=exif)
        root = path.parents[len(Path(name).parts) - 1]
        guesses = (Guess("sensitive", 0.9, 0.5, "t@1", "card"),) if sensitive else ()
        result = SourceResult("text", "t@1", Findings((), guesses), 0.1)
        facts = PhotoFacts(taken="2021-06-05T14:03:00", taken_from="exif", make="Canon")
        made = builders.photo(name.encode(), facts=facts, results=(result,))
        with library._database.writer() as connection:
            root_id, _ = files.ensure_root(connection, root)
            photo_id = photos.store(connection, made)
            folder = "" if len(Path(name).parts) == 1 else Path(name).parent.as_posix()
            files.link(connection, Place(root_id, folder, path.name), 1, 1, photo_id)
        return photo_id

    return add


def test_copies_keep_content_and_time_and_never_overwrite(library, add, tmp_path) -> None:
    ids = [add("a/one.jpg"), add("b/one.jpg"), add("two.jpg")]
    source = tmp_path / "photos/a/one.jpg"
    os.utime(source, (1_000_000_000, 1_000_000_000))
    target = tmp_path / "out"
    target.mkdir()
    (target / "two.jpg").write_text("mine")
    report = library.copies.copy(ids, target)
    assert [path.name for path in report.written] == ["one.jpg", "one (2).jpg", "two (2).jpg"]
    assert (target / "two.jpg").read_text() == "mine"
    assert (target / "one.jpg").read_bytes() == source.read_bytes()
    assert (target / "one (2).jpg").read_bytes() == (tmp_path / "photos/b/one.jpg").read_bytes()
    assert (target / "one.jpg").stat().st_mtime == 1_000_000_000
    again = library.copies.copy(ids, target)
    assert (again.written, again.there) == ((), 3)
    assert len(list(target.iterdir())) == 4


def test_sidecars_go_along_under_the_name_of_their_photo(library, add, tmp_path) -> None:
    photo, target = add("one.jpg"), tmp_path / "out"
    (tmp_path / "photos/one.xmp").write_text("said of it")
    (tmp_path / "photos/one.jpg.json").write_text("exported with it")
    (tmp_path / "photos/other.xmp").write_text("not of it")
    target.mkdir()
    (target / "one.jpg").write_text("another photo")
    library.copies.copy([photo], target)
    assert {path.name for path in target.iterdir()} == {
        "one.jpg",
        "one (2).jpg",
        "one (2).xmp",
        "one (2).jpg.json",
    }


def test_what_cannot_be_reached_is_told_and_costs_no_other(library, add, tmp_path) -> None:
    ids = [add("gone.jpg"), add("here.jpg")]
    (tmp_path / "photos/gone.jpg").unlink()
    told = []
    report = library.copies.copy(
        ids, tmp_path / "out", on_progress=lambda done, total: told.append((done, total))
    )
    assert [path.name for path in report.written] == ["here.jpg"]
    ((name, reason),) = report.failed
    assert name == "gone.jpg"
    assert "drive" in reason
    assert told == [(0, 2), (1, 2), (2, 2)]


def test_stopping_in_the_middle_of_a_file_leaves_no_half_photo(library, add, tmp_path) -> None:
    ids = [add("one.jpg"), add("two.jpg")]
    asked = []

    def stopping() -> bool:
        asked.append(True)
        return len(asked) == 4  # before each photo and within each: within the second

    report = library.copies.copy(ids, tmp_path / "out", stopping=stopping)
    assert report.stopped
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["one.jpg"]


def test_a_full_disk_ends_it_with_what_to_do(library, add, tmp_path, monkeypatch) -> None:
    def full(*_args: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("tintype.library.copies.shutil.copystat", full)
    with pytest.raises(EnvironmentFault, match="0 of 1"):
        library.copies.copy([add("one.jpg")], tmp_path / "out")
    assert list((tmp_path / "out").iterdir()) == []


def test_a_folder_that_is_a_file_is_refused(library, add, tmp_path) -> None:
    (tmp_path / "out").write_text("a file")
    with pytest.raises(UserError, match="out"):
        library.copies.copy([add("one.jpg")], tmp_path / "out")


LONDON = {
    ExifTags.Base.Make: "Canon",
    ExifTags.Base.Artist: "Ann Owner",
    ExifTags.Base.GPSInfo: {1: "N", 2: (51.0, 30.0, 26.0), 3: "W", 4: (0.0, 7.0, 39.0)},
    ExifTags.IFD.Exif: {0x9003: "2021:06:05 14:03:00", 0xA431: "serial 123", 0x8827: 200},
}


@pytest.mark.parametrize("metadata", ["all", "no-place", "nothing"])
def test_exports_say_what_is_wanted_and_no_more(library, add, tmp_path, metadata) -> None:
    photo = add("one.jpg", exif=LONDON)
    how = Export(long_side=200, metadata=metadata)
    (path,) = library.copies.export([photo], tmp_path / "out", how).written
    with Image.open(path) as image:
        assert image.size == (200, 150)
        exif = image.getexif()
        inner, gps = exif.get_ifd(ExifTags.IFD.Exif), exif.get_ifd(ExifTags.IFD.GPSInfo)
    assert exif.get(ExifTags.Base.Make) == (None if metadata == "nothing" else "Canon")
    assert bool(inner) == (metadata != "nothing")
    assert bool(gps) == (metadata == "all")
    if metadata == "all":
        assert inner[0x9003] == "2021:06:05 14:03:00"
        assert [float(part) for part in gps[2]] == [51, 30, 26]
        assert gps[3] == "W"
    data = path.read_bytes()
    assert b"Ann Owner" not in data
    assert b"serial 123" not in data


def test_exports_are_upright_and_never_enlarged(library, add, tmp_path) -> None:
    photo = add("one.jpg", exif={ExifTags.Base.Orientation: 6})
    for side in (4000, None):
        how = Export(long_side=side)
        (path,) = library.copies.export([photo], tmp_path / f"out{side}", how).written
        with Image.open(path) as image:
            assert image.size == (300, 400)
            assert image.getexif().get(ExifTags.Base.Orientation, 1) == 1


def test_photos_of_cards_are_left_out_of_exports_unless_asked_for(library, add, tmp_path) -> None:
    ids = [add("card.jpg", sensitive=True), add("two.jpg")]
    report = library.copies.export(ids, tmp_path / "out", Export())
    assert [path.name for path in report.written] == ["two.jpg"]
    assert report.left_out == 1
    report = library.copies.export(ids, tmp_path / "all", Export(sensitive=True))
    assert (len(report.written), report.left_out) == (2, 0)


def test_paths_are_given_in_the_order_asked_for(library, add, tmp_path) -> None:
    ids = [add("b.jpg"), add("a.jpg"), add("gone.jpg")]
    (tmp_path / "photos/gone.jpg").unlink()
    names = [path.name for path in library.copies.paths([ids[1], ids[2], 99, ids[0]])]
    assert names == ["a.jpg", "b.jpg"]
