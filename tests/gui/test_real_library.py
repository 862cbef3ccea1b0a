"""The window on a real library: a folder is added, really indexed, searched, tagged."""

from __future__ import annotations

import shutil

import pytest

from tintype.gui.app import make_window
from tintype.gui.models.folders import ACTIVITY, CountRole
from tintype.gui.place_tree import Place
from tintype.library import Library

MINUTES = 180_000


@pytest.fixture
def window(qapp, qtbot, tmp_path):
    window = make_window(qapp, tmp_path / "library")
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    yield window
    window.close()


@pytest.fixture
def album(sample_album):
    """Somebody and a cat: each photo takes seconds."""
    return {name: sample_album[name] for name in ("astronaut", "chelsea")}


def names(window) -> list[str]:
    return [chip.tag.name for chip in window.library.details.tags.chips()]


@pytest.mark.slow
def test_a_newcomer_adds_a_folder_searches_tags_undoes_and_comes_back(
    qapp, qtbot, window, album, tmp_path
) -> None:
    photos = tmp_path / "photos" / "album"
    photos.mkdir(parents=True)
    for path in album.values():
        shutil.copy(path, photos / path.name)
    (photos / "broken.jpg").write_bytes(b"")
    qtbot.waitUntil(window.first_run.isVisible)

    with qtbot.waitSignal(window._indexer.ended, timeout=MINUTES) as ended:
        window.add_folders([tmp_path / "photos"])
    assert (ended.args[0].ending, ended.args[0].new) == ("done", len(album))
    page = window.library
    qtbot.waitUntil(lambda: len(page.grid.photos.ids) == len(album))
    folder = Place(window._places.roots[0].id, "album")
    qtbot.waitUntil(lambda: page.tree.model().index_of(folder).data(CountRole) == len(album))

    page.search.set_query("cat")
    qtbot.waitUntil(lambda: page.count.text() == "1 photo")
    page.grid.setFocus()
    page.grid.show_photo(int(page.grid.photos.ids[0]))
    qtbot.waitUntil(lambda: "cat" in names(window))
    assert page.details._name.text() == album["chelsea"].name
    qtbot.waitUntil(lambda: not page.details.preview._image.isNull())

    page.search.set_query("astronaut")
    qtbot.waitUntil(lambda: page.grid.current_id() is None)
    page.grid.show_photo(int(page.grid.photos.ids[0]))
    qtbot.waitUntil(lambda: bool(page.details.preview.drawn_regions()))
    assert "object" in {drawn.kind for drawn in page.details.preview.drawn_regions()}
    qtbot.waitUntil(lambda: bool(page.details.preview.drawn_faces()))
    page.search.set_query("cat")
    qtbot.waitUntil(lambda: page.grid.current_id() is None)
    page.grid.show_photo(int(page.grid.photos.ids[0]))

    page.details.tag_added.emit("Chelsea")
    qtbot.waitUntil(lambda: "Chelsea" in names(window))
    window._bridge.undo()
    qtbot.waitUntil(lambda: "Chelsea" not in names(window))
    page.details.tag_rejected.emit("cat")
    qtbot.waitUntil(page.empty.isVisible)
    window._bridge.undo()
    qtbot.waitUntil(lambda: page.count.text() == "1 photo")

    window.show_failures()
    failures = page.page(ACTIVITY).failures
    qtbot.waitUntil(lambda: failures.model.rowCount() == 1)
    assert failures.model.index(0, 0).data() == "broken.jpg"
    page.search.set_query("before:someday")
    qtbot.waitUntil(page.reading.isVisible)
    page.search.set_query("cat")
    window.close()

    again = make_window(qapp, tmp_path / "library")
    qtbot.addWidget(again)
    again.show()
    qtbot.waitUntil(lambda: again.library.count.text() == "1 photo")
    assert again.library.search.text() == "cat"
    again.close()


def test_the_window_of_an_empty_library_makes_it_and_shows_the_first_run(
    qtbot, window, tmp_path
) -> None:
    qtbot.waitUntil(window.first_run.isVisible)
    assert window.first_run.button.hasFocus()
    window.close()
    with Library.open(tmp_path / "library", create=False) as library:
        assert library.roots() == []


def test_a_folder_that_does_not_exist_is_told_in_words(qtbot, window, tmp_path) -> None:
    qtbot.waitUntil(window.first_run.isVisible)
    window.add_folders([tmp_path / "nowhere"])
    qtbot.waitUntil(window.first_run.notice.isVisible)
    assert "not a folder" in window.first_run.notice.text()
