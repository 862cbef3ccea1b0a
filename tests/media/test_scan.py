"""The scan finds every photo once, in a fixed order, and survives any tree."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from media import pictures
from tintype.media.scan import scan

POSIX = pytest.mark.skipif(os.name == "nt", reason="needs POSIX file names and links")


def touch(root: Path, *names: str, content: bytes = b"x") -> None:
    for name in names:
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)


def names(root: Path, *more: Path) -> list[str]:
    return [found.path.relative_to(root).as_posix() for found in scan([root, *more])]


def problems(*roots: Path) -> list[tuple[str, str]]:
    told: list[tuple[str, str]] = []
    list(scan(roots, lambda path, reason: told.append((path.name, reason))))
    return told


def test_photos_are_found_by_extension_in_any_case(tmp_path: Path) -> None:
    touch(tmp_path, "a.jpg", "B.HEIC", "c.Cr2", "d.txt", "e.mp4", "f.xmp", "g.json", "h.jxl")
    assert names(tmp_path) == ["B.HEIC", "a.jpg", "c.Cr2", "h.jxl"]


def test_order_is_files_by_name_then_folders_by_name(tmp_path: Path) -> None:
    touch(tmp_path, "z.jpg", "b/2.jpg", "b/1.jpg", "a/x/9.jpg", "a/3.jpg")
    assert names(tmp_path) == ["z.jpg", "a/3.jpg", "a/x/9.jpg", "b/1.jpg", "b/2.jpg"]


def test_size_and_time_are_told(tmp_path: Path) -> None:
    touch(tmp_path, "a.jpg", content=b"12345")
    os.utime(tmp_path / "a.jpg", ns=(0, 1_234_567_890_000_000_000))
    (found,) = scan([tmp_path])
    assert (found.size, found.mtime_ns) == (5, 1_234_567_890_000_000_000)


def test_hidden_files_and_thumbnail_folders_are_skipped(tmp_path: Path) -> None:
    touch(
        tmp_path,
        "._a.jpg",
        ".hidden/a.jpg",
        "@eaDir/a.jpg",
        ".thumbnails/a.jpg",
        ".Trash-1000/a.jpg",
        "$RECYCLE.BIN/a.jpg",
        "__MACOSX/a.jpg",
        "kept/a.jpg",
    )
    assert names(tmp_path) == ["kept/a.jpg"]


def test_a_root_is_never_skipped_by_its_name(tmp_path: Path) -> None:
    touch(tmp_path, ".photos/a.jpg")
    assert names(tmp_path / ".photos") == ["a.jpg"]


def test_a_single_file_is_listed_whatever_its_name(tmp_path: Path) -> None:
    touch(tmp_path, "photo.dat")
    assert [found.path for found in scan([tmp_path / "photo.dat"])] == [tmp_path / "photo.dat"]


def test_files_without_extension_count_by_their_content(tmp_path: Path) -> None:
    touch(tmp_path, "IMG_0001", content=pictures.encoded(pictures.corners(), "PNG"))
    touch(tmp_path, "README", content=b"text")
    assert names(tmp_path) == ["IMG_0001"]


def test_a_missing_root_is_a_problem_and_the_others_go_on(tmp_path: Path) -> None:
    touch(tmp_path, "a.jpg")
    told: list[tuple[str, str]] = []
    found = list(
        scan([tmp_path / "gone", tmp_path], lambda path, why: told.append((path.name, why)))
    )
    assert told == [("gone", "not there")]
    assert len(found) == 1


@POSIX
def test_link_loops_end_and_linked_files_count(tmp_path: Path) -> None:
    touch(tmp_path, "a/real.jpg")
    (tmp_path / "a" / "loop").symlink_to(tmp_path)
    (tmp_path / "a" / "self.jpg").symlink_to("self.jpg")
    (tmp_path / "a" / "linked.jpg").symlink_to("real.jpg")
    (tmp_path / "a" / "dangling.jpg").symlink_to("nowhere")
    (tmp_path / "a" / "nowhere-at-all").symlink_to("nowhere")
    (tmp_path / "a" / "folder.jpg").symlink_to(tmp_path)
    assert names(tmp_path) == ["a/linked.jpg", "a/real.jpg"]
    assert [name for name, _ in problems(tmp_path)] == ["dangling.jpg", "self.jpg"]


@POSIX
@pytest.mark.skipif(
    hasattr(os, "geteuid") and os.geteuid() == 0, reason="the superuser may read everything"
)
def test_a_locked_folder_is_a_problem_and_the_others_go_on(tmp_path: Path) -> None:
    touch(tmp_path, "locked/a.jpg", "open/b.jpg")
    (tmp_path / "locked").chmod(0)
    try:
        assert names(tmp_path) == ["open/b.jpg"]
        assert problems(tmp_path) == [("locked", "no permission to read it")]
    finally:
        (tmp_path / "locked").chmod(0o700)


def test_a_folder_that_cannot_be_listed_is_a_problem(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The same for the superuser, by a made error."""
    touch(tmp_path, "locked/a.jpg", "open/b.jpg")
    real = os.scandir

    def refuse(folder):
        if str(folder).endswith("locked"):
            raise PermissionError(13, "Permission denied")
        return real(folder)

    monkeypatch.setattr(os, "scandir", refuse)
    assert names(tmp_path) == ["open/b.jpg"]
    assert problems(tmp_path) == [("locked", "no permission to read it")]


@POSIX
@pytest.mark.skipif(sys.platform == "darwin", reason="its file system takes only UTF-8")
def test_names_that_are_no_text_are_listed(tmp_path: Path) -> None:
    folder = os.fsencode(tmp_path)
    for name in (
        b"\xff\xfe.jpg",
        b"new\nline.jpg",
        "\N{CAT FACE}.jpg".encode(),
        b" .jpg",
        b"-r.jpg",
    ):
        Path(os.fsdecode(folder + b"/" + name)).write_bytes(b"x")
    found = [os.fsencode(entry.path.name) for entry in scan([tmp_path])]
    assert sorted(found) == sorted(
        [b"\xff\xfe.jpg", b"new\nline.jpg", "\N{CAT FACE}.jpg".encode(), b" .jpg", b"-r.jpg"]
    )


@POSIX
def test_pipes_are_not_opened(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.jpg")
    os.mkfifo(tmp_path / "pipe")
    assert names(tmp_path) == []
    assert problems(tmp_path / "pipe.jpg") == [("pipe.jpg", "neither a file nor a folder")]


def test_deep_trees_do_not_exhaust_the_stack(tmp_path: Path) -> None:
    deep = tmp_path.joinpath(*["d"] * 300)
    deep.mkdir(parents=True)
    touch(deep, "a.jpg")
    assert len(names(tmp_path)) == 1
