"""The facade: what a notebook, the window and the command line share."""

from __future__ import annotations

import shutil
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from tintype import Library
from tintype.errors import EnvironmentFault, NotFoundError, UserError


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory, sample_album: dict[str, Path]) -> Library:
    folder = tmp_path_factory.mktemp("photos") / "album"
    (folder / "pets").mkdir(parents=True)
    shutil.copy(sample_album["chelsea"], folder / "pets")
    shutil.copy(sample_album["astronaut"], folder)
    with Library.open(tmp_path_factory.mktemp("library")) as library:
        library.index([folder])
        yield library


def test_three_lines_index_search_and_show(tmp_path: Path, sample_album: dict[str, Path]) -> None:
    """Also from a script without a ``__main__`` guard, which spawned workers must not run again."""
    script = tmp_path / "three_lines.py"
    script.write_text(
        "from tintype import Library\n"
        f"library = Library.open({str(tmp_path / 'library')!r})\n"
        f"library.index([{str(sample_album['chelsea'])!r}])\n"
        "print(library.photo(library.search('cat')[0].photo_id).tags[0].name)\n"
    )
    output = subprocess.run([sys.executable, script], capture_output=True, text=True, check=True)
    assert output.stdout == "cat\n"


def test_folders_and_grids(library: Library) -> None:
    (root,) = library.roots()
    assert (root.online, root.photos) == (True, 2)
    assert [(folder.path, folder.photos) for folder in library.folders(root.id)] == [
        ("", 2),
        ("pets", 1),
    ]
    assert len(library.grid()) == 2
    assert len(library.grid("cat", root_id=root.id, folder="pets")) == 1
    assert len(library.grid("person", root_id=root.id, folder="pets")) == 0
    assert len(library.grid("pets ca")) == 1, "someone is typing"


def test_pixels_and_thumbnails(library: Library) -> None:
    (hit,) = library.search("cat")
    pixels = library.pixels(hit.photo_id, 200)
    assert (pixels.shape, pixels.dtype) == ((133, 200, 3), "uint8")
    thumbnail = library.thumbnail(hit.photo_id)
    assert thumbnail is not None
    assert thumbnail.startswith(b"\xff\xd8")
    assert library.thumbnail(999) is None


def test_tags_are_said_and_taken_back(library: Library) -> None:
    (hit,) = library.search("cat")
    assert library.tag([hit.photo_id], "Chelsea").photos == {hit.photo_id}
    assert [found.photo_id for found in library.search("tag:chelsea")] == [hit.photo_id]
    assert library.suggestions("chel") == [("Chelsea", 1)]
    library.reject([hit.photo_id], "cat")
    assert library.search("tag:cat") == []
    assert library.undo() is not None
    assert library.undo() is not None
    assert [found.photo_id for found in library.search("tag:cat")] == [hit.photo_id]
    assert library.search("tag:chelsea") == []


def test_decisions_outlive_a_new_model(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    """The next run finds every source at a new revision, looks again, and overrules nobody."""
    (hit,) = library.search("cat")
    library.reject([hit.photo_id], "cat")
    with library._database.writer() as connection:
        connection.execute("UPDATE analysis_run SET revision = 'of an older model'")
    report = library.index()
    assert report.indexed == 2
    cats = [tag for tag in library.photo(hit.photo_id).tags if tag.name == "cat"]
    assert {(cat.shown, cat.rejected) for cat in cats} == {(False, True)}
    library.undo()
    assert [found.photo_id for found in library.search("tag:cat")] == [hit.photo_id]


def test_many_threads_read_at_once(library: Library) -> None:
    failures: list[BaseException] = []

    def read() -> None:
        try:
            for _ in range(30):
                assert len(library.search("cat")) == 1
                assert len(library.grid()) == 2
        except BaseException as error:  # noqa: BLE001 - handed to the test's own thread
            failures.append(error)

    threads = [threading.Thread(target=read) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not failures


def test_a_removed_folder_comes_back_with_everything(
    tmp_path: Path, sample_album: dict[str, Path]
) -> None:
    folder = tmp_path / "photos"
    folder.mkdir()
    shutil.copy(sample_album["chelsea"], folder)
    with Library.open(tmp_path / "library") as library:
        library.index([folder])
        (hit,) = library.search("cat")
        library.tag([hit.photo_id], "mine")
        change = library.remove_root(library.roots()[0].id)
        assert (change.photos, change.roots) == ({hit.photo_id}, True)
        assert (library.search("cat"), library.roots()) == ([], [])
        report = library.index([folder])
        assert (report.indexed, report.duplicates) == (0, 1)
        assert [found.tags[0] for found in library.search("cat")] == ["mine"]


def test_a_folder_that_was_moved_keeps_everything_and_nothing_is_looked_at_again(
    tmp_path: Path, sample_album: dict[str, Path]
) -> None:
    old, new, other = (tmp_path / name for name in ("old", "new", "other"))
    for folder in (old, other):
        folder.mkdir()
    shutil.copy(sample_album["chelsea"], old / "cat.png")
    with Library.open(tmp_path / "library") as library:
        library.index([old], only=["looks"])
        library.tag([hit.photo_id for hit in library.search("")], "mine")
        (root,) = library.roots()
        old.rename(new)
        with pytest.raises(UserError, match="None of this folder's photos"):
            library.move_root(root.id, other)
        assert library.move_root(root.id, new).path == new
        assert [hit.path for hit in library.search("tag:mine")] == [new / "cat.png"]
        assert library.index([new], only=["looks"]).unchanged == 1
        library.add_root(other)
        with pytest.raises(UserError, match="already"):
            library.move_root(root.id, other)


def test_what_is_not_there_is_said(library: Library, tmp_path: Path) -> None:
    with pytest.raises(NotFoundError, match="does not know"):
        library.photo("nowhere.jpg")
    with pytest.raises(NotFoundError, match="number 99"):
        library.photo(99)
    with pytest.raises(UserError, match="not a folder"):
        library.add_root(tmp_path / "nothing")
    with pytest.raises(UserError, match="does not exist"):
        library.index([tmp_path / "nothing"])
    with pytest.raises(NotFoundError):
        Library.open(tmp_path / "nothing", create=False)


def test_a_damaged_catalog_is_noticed(tmp_path: Path) -> None:
    with Library.open(tmp_path) as library:
        assert library.check() == 0
    catalog = tmp_path / "catalog.db"
    damaged = bytearray(catalog.read_bytes())
    damaged[4096 * 3 : 4096 * 12] = b"\x5a" * 4096 * 9
    catalog.write_bytes(damaged)
    with pytest.raises(EnvironmentFault), Library.open(tmp_path) as library:
        library.check()


def test_every_name_that_the_facade_lists_is_there() -> None:
    """They are loaded when asked for, from a table that says where each is at home."""
    import tintype.library as facade

    assert not [name for name in facade.__all__ if not hasattr(facade, name)]
    assert not hasattr(facade, "nothing_of_this_name")
