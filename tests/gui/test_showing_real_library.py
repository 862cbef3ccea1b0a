"""Photos of a real library, with real threads: shown one by one, beside each other, given away."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt

import builders
from tintype.catalog import files, photos
from tintype.catalog.files import Place
from tintype.gui.app import make_window
from tintype.library import Export, Library

Key = Qt.Key
COUNT = 40
LONG = 30_000


@pytest.fixture
def page(qapp, qtbot, tmp_path: Path, make_jpeg: Callable[..., Path]) -> Iterator:
    """Forty small photos that nobody looked at, in a window of its own."""
    folder = tmp_path / "library"
    with Library.open(folder) as library, library._database.writer() as connection:
        root_id, _ = files.ensure_root(connection, tmp_path / "photos")
        for number in range(COUNT):
            name = f"{number}.jpg"
            make_jpeg(f"photos/{name}", (640, 480))
            photo_id = photos.store(connection, builders.photo(name.encode(), results=()))
            files.link(connection, Place(root_id, "", name), 1, 1, photo_id)
    window = make_window(qapp, folder)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    window.show_library()
    page = window.library
    qtbot.waitUntil(lambda: len(page.grid.photos.ids) == COUNT, timeout=LONG)
    page.grid.setFocus()
    yield page
    window.close()


def test_photos_are_shown_large_compared_and_played_sharp(page, qtbot) -> None:
    page.open_photo(int(page.grid.photos.ids[3]))
    view = page.photo.view
    qtbot.waitUntil(lambda: view._image.width() == 640, timeout=LONG)
    page.close_photo()
    page.grid.selectAll()
    for row in range(4, COUNT):
        flag = page.grid.selectionModel().SelectionFlag.Deselect
        page.grid.selectionModel().select(page.grid.item(row), flag)
    compare = page.showing.show_compare()
    panes = compare.panes
    qtbot.waitUntil(lambda: all(pane.view._image.width() >= 512 for pane in panes), timeout=LONG)
    qtbot.waitUntil(lambda: all(pane.accessibleName() for pane in panes), timeout=LONG)
    qtbot.keyClick(compare, Key.Key_Escape)
    show = page.showing.play()
    qtbot.waitUntil(show.isVisible, timeout=LONG)
    assert len(show._ids) == 4
    at = show.row()
    show.step(1)
    qtbot.waitUntil(lambda: show.row() == (at + 1) % 4, timeout=LONG)
    show.close()


def test_all_photos_are_exported_while_the_window_goes_on(page, qtbot, tmp_path) -> None:
    bridge, out = page._bridge, tmp_path / "out"
    ids = page.grid.photos.ids.tolist()
    with qtbot.waitSignal(bridge.files.given, timeout=LONG) as ended:
        bridge.files.export(ids, out, Export(long_side=100))
        assert bridge.files.running
        page.grid.show_photo(ids[5])
        qtbot.keyClick(page.grid, Key.Key_4)  # not in the same queue
    assert len(ended.args[0].copied.written) == COUNT
    with Image.open(next(out.iterdir())) as image:
        assert image.size == (100, 75)
    assert "exported" in page.toast.text() or "★" in page.toast.text()


def test_closing_the_window_ends_the_copying_and_leaves_whole_files(page, qtbot, tmp_path) -> None:
    bridge, out = page._bridge, tmp_path / "out"
    sizes = {path.stat().st_size for path in (tmp_path / "photos").iterdir()}
    with qtbot.waitSignal(bridge.files.progressed, timeout=LONG):
        bridge.files.copy(page.grid.photos.ids.tolist(), out)
    page.window().close()
    copies = list(out.iterdir())
    assert all(path.suffix == ".jpg" and path.stat().st_size in sizes for path in copies)
