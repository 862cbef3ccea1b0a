"""The first run: it offers the folder of pictures there is, and goes on from there."""

from __future__ import annotations

from pathlib import Path

import pytest

from gui.fakes import FakeLibrary
from tintype.gui import desktop
from tintype.gui.views.empty import FirstRunPage
from tintype.library.first_look import Glance


@pytest.fixture
def pictures(tmp_path, monkeypatch) -> Path:
    folder = tmp_path / "Pictures"
    folder.mkdir()
    monkeypatch.setattr(desktop, "pictures", lambda: folder)
    return folder


def test_the_folder_of_pictures_is_offered_with_its_photos(make_window, pictures) -> None:
    for name in ("a.jpg", "b.jpg", "notes.txt"):
        (pictures / name).touch()
    library = FakeLibrary(0, roots=0)
    window = make_window(library)
    page = window.first_run
    assert page.suggested.text().strip() == "Begin with “Pictures”: 2 photos"
    assert page.suggested.hasFocus()
    assert page.button.text().strip() == "Choose another folder…"
    page.suggested.click()
    assert [root.path for root in library.roots()] == [pictures]


def test_an_empty_folder_is_not_offered(make_window, pictures) -> None:
    window = make_window(FakeLibrary(0, roots=0))
    assert not window.first_run.suggested.isVisible()
    assert window.first_run.button.hasFocus()


def test_a_large_folder_is_not_counted_to_its_end(qtbot, theme) -> None:
    page = FirstRunPage(theme)
    qtbot.addWidget(page)
    page.offer(Glance(Path("/home/ada/Pictures"), 12_000, whole=False))
    assert "more than 12,000 photos" in page.suggested.text()


def test_the_first_photo_is_the_current_one_once_there_are_photos(
    make_window, library, qtbot
) -> None:
    grid = make_window(library).library.grid
    qtbot.waitUntil(grid.hasFocus)
    assert grid.current_id() == int(grid.photos.ids[0])
