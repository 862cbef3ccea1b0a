"""The Settings page: what is changed holds at once, and is remembered."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox, QWidget

from gui import walking
from gui.fakes import FakeLibrary
from tintype.gui import keys
from tintype.gui.folder_watch import FolderWatch
from tintype.gui.models.folders import SETTINGS
from tintype.gui.pages.settings import SettingsPage
from tintype.gui.state import WindowState


@pytest.fixture
def library() -> FakeLibrary:
    return FakeLibrary(12)


@pytest.fixture
def window(make_window, library):
    window = make_window(library)
    window.library.show_page(SETTINGS)
    return window


@pytest.fixture
def page(window) -> SettingsPage:
    return window.library.page(SETTINGS)


@pytest.fixture
def state(window) -> WindowState:
    return window._state


def words(widget: QWidget) -> str:
    QApplication.processEvents()
    labels = widget.findChildren(QLabel)
    return "\n".join(label.text() for label in labels if label.isVisibleTo(widget))


def choose(box, key: str) -> None:
    box.setCurrentIndex(box.findData(key))
    box.activated.emit(box.currentIndex())


def test_every_section_opens_and_the_last_one_is_remembered(page, state, qtbot) -> None:
    for row, (key, section) in enumerate(page.sections.items()):
        page.list.setCurrentRow(row)
        assert section.isVisibleTo(page)
        assert section.name in words(section)
        assert state.text("settings/section") == key
    page.window().activateWindow()
    qtbot.waitUntil(page.list.hasFocus)


def test_folders_are_listed_looked_at_again_and_removed(window, page, library) -> None:
    section = page.sections["folders"]
    shown = words(section)
    assert "12 photos · /pictures/holidays" in shown.replace("\\", "/")
    assert "Offline, 3 photos" in shown
    scans = []
    page.scan_wanted.connect(scans.append)
    buttons = {button.accessibleName(): button for button in section.findChildren(QWidget)}
    assert not buttons["Look for new photos in “old”"].isEnabled(), "its drive is away"
    buttons["Look for new photos in “holidays”"].click()
    buttons["Remove “old”"].click()
    box = window.findChild(QMessageBox)
    next(button for button in box.buttons() if button.text() == "Remove").click()
    assert [root.id for root in library.roots()] == [1]
    assert "Offline" not in words(section)
    assert scans == [1]


def test_a_folder_whose_drive_is_away_is_not_looked_at_but_said(window) -> None:
    window.library.scan_wanted.emit(2)
    assert window.library.notice.text().startswith("“old” cannot be reached.")
    assert not window._indexer.running


def test_watching_is_switched_at_once(window, page, state) -> None:
    switch = page.sections["folders"].watch
    assert switch.isChecked()
    window._watch.set_on(True)
    switch.click()
    assert not window._watch.on
    assert not state.flag("watch", default=True)


def test_what_runs_look_for_is_switched_in_the_library(page, library) -> None:
    page.open("looking")
    section = page.sections["looking"]
    people, thorough, text = (pair[1] for pair in (section.people, section.thorough, section.text))
    assert (people.isChecked(), thorough.isChecked(), text.isChecked()) == (True, False, True)
    assert not section.later.isVisibleTo(section)
    text.click()
    thorough.click()
    assert (library.settings.text, library.settings.thorough) == (False, True)
    assert section.later.isVisibleTo(section), "from the next run on"
    people.click()
    assert library.people.acts[-1] == ("switch", False, False)
    assert not thorough.isEnabled()


def test_low_power_holds_for_the_indexer(window, page, state) -> None:
    page.open("looking")
    page.sections["looking"].low[1].click()
    assert window._indexer.low
    assert state.flag("low_power", default=False)


def test_models_are_told_with_licence_size_and_speed(page) -> None:
    page.open("models")
    shown = words(page.sections["models"])
    for part in ("Finds objects", "licence MIT", "MB", "Speed here: not measured yet"):
        assert part in shown


def test_face_data_is_deleted_only_after_a_question(window, page, library) -> None:
    page.open("privacy")
    section = page.sections["privacy"]
    section.erase.click()
    box = section.findChild(QMessageBox)
    assert box.defaultButton() is box.button(QMessageBox.StandardButton.Cancel)
    assert library.people.acts == []
    next(button for button in box.buttons() if button.text() == "Delete").click()
    assert library.people.acts == [("switch", False, True)]
    assert "Deleted." in words(section)


def test_the_look_changes_at_once_and_the_language_at_the_next_start(page, theme, state) -> None:
    page.open("appearance")
    section = page.sections["appearance"]
    before = theme.tokens.fonts["body"]
    try:
        choose(section.shade, "dark")
        choose(section.type_size, "130")
        choose(section.motion, "off")
        assert theme.tokens.dark
        assert theme.tokens.fonts["body"] > before
        assert theme.motion.milliseconds(200) == 0
        choose(section.language, "de")
        assert "started again" in words(section)
        kept = [state.text(key) for key in ("appearance", "type_size", "motion", "language")]
        assert kept == ["dark", "130", "off", "de"]
    finally:
        theme.set_dark(False)
        theme.set_type_size(100)
        theme.motion.set("")


def test_a_shortcut_can_be_changed_and_put_back(make_window, window, page, state) -> None:
    page.open("shortcuts")
    section = page.sections["shortcuts"]
    act = next(act for act in section.edits if act.text() == "Look for new photos")
    row = section.edits[act]
    row.edit.setKeySequence(QKeySequence("Ctrl+Z"))
    row.edit.editingFinished.emit()
    assert "used for “Undo” already" in row.hint.text()
    assert act.shortcut() == QKeySequence("F5")
    row.edit.setKeySequence(QKeySequence("Ctrl+R"))
    row.edit.editingFinished.emit()
    assert (act.shortcut(), row.hint.text()) == (QKeySequence("Ctrl+R"), "")
    state.save()
    again = make_window(FakeLibrary(12))
    kept = next(act for act in again.actions() if act.text() == "Look for new photos")
    assert kept.shortcut() == QKeySequence("Ctrl+R")
    row.back.click()
    assert (act.shortcut(), keys.is_changed(act)) == (QKeySequence("F5"), False)
    assert state.keys("keys") == []


def test_storage_is_measured_cleared_and_measured_again(page, library) -> None:
    page.open("storage")
    section = page.sections["storage"]
    shown = words(section)
    assert "640.0 MB" in shown
    assert "/home/ada/.local/share/tintype" in shown.replace("\\", "/")
    shown_folders = []
    page.reveal_wanted.connect(shown_folders.append)
    section.open.click()
    assert shown_folders == [Path("/home/ada/.local/share/tintype/catalog.db")]
    section.clear.click()
    assert library.storage.cleared
    shown = words(section)
    assert "830.0 MB freed" in shown
    assert "640.0 MB" not in shown


def test_every_section_has_room_for_longer_words(make_window, library, qapp) -> None:
    longer, wrong = walking.LongWords(), []
    qapp.installTranslator(longer)
    try:
        window = make_window(library)
        window.resize(1024, 640)
        window.library.show_page(SETTINGS)
        page = window.library.page(SETTINGS)
        for key in page.sections:
            page.open(key)
            walking.settle()
            found = [one for one in walking.texts(page) if walking.clipped(one)]
            found += walking.beside_the_edge(page)
            wrong += [f"{key}: {walking.told(one)}" for one in found]
            wrong += [f"{key}: over {walking.told(one)}" for one, _ in walking.overlapping(page)]
    finally:
        qapp.removeTranslator(longer)
    assert not wrong, "\n".join(dict.fromkeys(wrong))


def test_everything_that_takes_the_keyboard_has_a_name(page) -> None:
    for key, section in page.sections.items():
        page.open(key)
        QApplication.processEvents()
        for widget in section.findChildren(QWidget):
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible():
                text = getattr(widget, "text", str)()
                assert widget.accessibleName() or text, f"{key}: {widget}"


def test_folders_are_watched_while_switched_on(qtbot) -> None:
    ready, heard = threading.Event(), []

    def watch(folders, stop):
        ready.wait(10)
        yield [folders[0] / "new"]
        stop.wait(10)

    watching = FolderWatch(watch)
    watching.changed.connect(heard.append)
    watching.set_folders([Path("/a")])
    assert heard == []
    watching.set_on(True)
    with qtbot.waitSignal(watching.changed):
        ready.set()
    assert heard == [[Path("/a/new")]]
    watching.close()
    watching._found.emit(object(), [Path("/late")])
    assert heard == [[Path("/a/new")]]


def test_folders_that_cannot_be_watched_do_no_harm(qtbot, caplog) -> None:
    def watch(folders, stop):
        yield from ()
        raise OSError("no room for more watches")

    watching = FolderWatch(watch)
    watching.set_folders([Path("/a")])
    watching.set_on(True)
    qtbot.waitUntil(lambda: "no room for more watches" in caplog.text)
