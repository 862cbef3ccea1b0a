"""Activity and Settings on a real library with the real indexer: pause, watch, try again, clear."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PIL import Image

from tintype.gui.app import make_window
from tintype.gui.models.folders import ACTIVITY, SETTINGS

MINUTES = 180_000


@pytest.fixture
def window(qapp, qtbot, tmp_path):
    window = make_window(qapp, tmp_path / "library")
    qtbot.addWidget(window)
    window.show()
    yield window
    window.close()


@pytest.fixture
def photos(tmp_path) -> Path:
    folder = tmp_path / "photos"
    folder.mkdir()
    for at, colour in enumerate(("navy", "olive", "maroon")):
        Image.new("RGB", (64 + at, 48), colour).save(folder / f"{colour}.jpg")
    (folder / "broken.jpg").write_bytes(b"")
    return folder


@pytest.mark.slow
def test_a_run_pauses_a_new_photo_is_noticed_and_a_mended_file_is_tried_again(
    qtbot, window, photos, tmp_path
) -> None:
    indexer, page = window._indexer, window.library
    qtbot.waitUntil(window.first_run.isVisible)
    page.show_page(SETTINGS)
    settings = page.page(SETTINGS)
    settings.sections["looking"].reload()
    text = settings.sections["looking"].text[1]
    qtbot.waitUntil(text.isChecked)
    with qtbot.waitSignal(window._bridge.system.acted):
        text.click()  # reading text would load another model
    with qtbot.waitSignal(indexer.running_changed, timeout=MINUTES):
        window.add_folders([photos])
    with qtbot.waitSignal(indexer.rested, timeout=MINUTES) as rested:
        indexer.pause()
    assert rested.args == ["asked"]
    page.show_page(ACTIVITY)
    activity = page.page(ACTIVITY)
    assert activity.run.title.text() == "Paused"
    with qtbot.waitSignal(indexer.ended, timeout=MINUTES) as ended:
        activity.run.pause.click()
    assert (ended.args[0].ending, ended.args[0].new, ended.args[0].failed) == ("done", 3, 1)
    assert activity.run.title.text() == "Everything is up to date"
    stages = ended.args[0].stages
    assert stages["objects"] > 0
    assert "text" not in stages, "that was switched off"

    with qtbot.waitSignal(indexer.ended, timeout=MINUTES) as ended:
        Image.new("RGB", (80, 60), "teal").save(tmp_path / "teal.jpg")
        shutil.move(tmp_path / "teal.jpg", photos)
    assert ended.args[0].new == 1
    assert window.activity.text() == "Done: 1 new photo."

    qtbot.waitUntil(lambda: activity.failures.model.rowCount() == 1)
    with qtbot.waitSignal(indexer.ended, timeout=MINUTES) as ended:
        activity.failures.again.click()
    assert ended.args[0].failed == 1, "it was really tried"

    page.show_page(SETTINGS)
    settings.open("storage")
    storage = settings.sections["storage"]
    qtbot.waitUntil(lambda: str(tmp_path / "library") in storage.place.hint.text())
    storage.clear.click()
    qtbot.waitUntil(lambda: "freed" in storage.cleared.hint.text(), timeout=MINUTES)
    settings.open("looking")
    qtbot.waitUntil(lambda: not text.isChecked())
