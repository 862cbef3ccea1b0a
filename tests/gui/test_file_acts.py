"""Photos' files: copied, exported, shown, opened elsewhere, dragged out of the window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from gui.fakes import FakeLibrary
from tintype.errors import EnvironmentFault
from tintype.gui import applications, desktop
from tintype.gui.applications import Application
from tintype.gui.files_bridge import Given
from tintype.gui.views.export_dialog import ExportDialog
from tintype.gui.views.file_words import summary
from tintype.library import Copied, Export

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
LEFT = Qt.MouseButton.LeftButton
PHOTO_7 = Path("/pictures/holidays/2021/photo7.jpg")


@pytest.fixture
def library() -> FakeLibrary:
    return FakeLibrary(12)


@pytest.fixture
def page(make_window, library):
    page = make_window(library).library
    page.grid.show_photo(7)
    page.grid.setFocus()
    return page


@pytest.fixture
def desk(monkeypatch) -> list[tuple]:
    """What the desktop was asked for."""
    asked: list[tuple] = []
    monkeypatch.setattr(desktop, "show_in_folder", lambda path: asked.append(("show", path)) or 1)
    monkeypatch.setattr(desktop, "open_path", lambda path: asked.append(("open", path)) or True)
    monkeypatch.setattr(
        desktop, "open_with", lambda one, paths: asked.append((one.name, list(paths))) or True
    )
    return asked


def test_all_selected_photos_are_copied_with_a_calm_word_at_the_end(
    page, library, desk, tmp_path
) -> None:
    page.grid.selectAll()
    dialog = page.files.ask_to_copy()
    dialog.fileSelected.emit(str(tmp_path))
    dialog.close()
    ((what, ids, folder),) = library.copies.asked
    assert (what, len(ids), folder) == ("copy", 12, tmp_path)
    assert page.toast.text() == f"12 photos copied to “{tmp_path.name}”."
    assert page.toast._undo.isHidden(), "undo would take back something else"
    page.toast._offer.click()
    assert desk == [("show", tmp_path / "photo12.jpg")]


def test_while_it_copies_it_tells_how_far_it_is_and_can_be_cancelled(
    page, library, tmp_path
) -> None:
    strip = page.files._strip
    seen = []

    def meanwhile(done: int) -> None:
        if done == 5:
            seen.append((strip.isVisible(), strip.text()))
            strip.cancel.click()

    library.copies.meanwhile = meanwhile
    page._bridge.files.copy(list(library.ids()), tmp_path)
    assert seen[0][0]
    assert seen[0][1].startswith("Copying…")
    assert not strip.isVisible()
    assert page.toast.text().startswith("5 photos copied")
    assert "Ended early" in page.toast.text()


def test_what_could_not_be_copied_is_listed_with_reasons(page, library, tmp_path) -> None:
    library.copies.away = {1, 2, 3, 4, 5}
    page._bridge.files.copy(list(library.ids()), tmp_path)
    lines = page.notice.text().splitlines()
    assert lines[0].startswith("5 photos could not")
    assert lines[1] == "photo1.jpg: Its file cannot be reached."
    assert len(lines) == 5


def test_a_full_disk_is_said_calmly(page, library, tmp_path) -> None:
    library.copies.problem = EnvironmentFault("The disk is full.", "Make room there.")
    page._bridge.files.copy([1], tmp_path)
    assert page.notice.text() == "The disk is full.\nMake room there."
    assert not page.files._strip.isVisible()
    assert not page._bridge.files.running


def test_exports_are_asked_for_how_and_remembered(page, library, tmp_path, qtbot) -> None:
    qtbot.keyClick(page.grid, Key.Key_E, CTRL)
    (dialog,) = page.window().findChildren(ExportDialog)
    assert dialog.wish() == Export()
    dialog.side.setCurrentIndex(dialog.side.findData(0))
    dialog.quality.setCurrentIndex(dialog.quality.findData(95))
    dialog.metadata.setCurrentIndex(dialog.metadata.findData("nothing"))
    dialog.private.setChecked(False)
    wish = Export(long_side=None, quality=95, metadata="nothing", sensitive=True)
    assert dialog.wish() == wish
    dialog.chosen.disconnect()
    dialog.go.click()
    again = page.files.ask_to_export()
    assert again.wish() == wish, "as it was chosen last"
    again.reject()
    page._bridge.files.export([7], tmp_path, wish)
    assert library.copies.asked == [("export", [7], tmp_path, wish)]
    assert page.toast.text().startswith("1 photo")


@pytest.mark.parametrize(
    ("copied", "words"),
    [
        (Copied((Path("a"),) * 3), "3 photos exported to “out”."),
        (Copied((Path("a"),) * 3, there=2), "2 were there already."),
        (Copied((Path("a"),) * 3, left_out=4), "4 left out as private."),
        (Copied((), stopped=True), "what was finished stays"),
    ],
)
def test_a_summary_says_only_what_there_is_to_say(qapp, copied, words) -> None:
    text = summary(Given(Path("out"), 3, True, copied))
    assert words in text
    plain = summary(Given(Path("out"), 3, False, Copied((Path("a"),) * 3)))
    assert plain == "3 photos copied to “out”."


def test_the_toast_stands_above_running_work(page, tmp_path) -> None:
    strip = page.files._strip
    strip.begin("Copying…", 10)
    page.toast.say("3 photos tagged.")
    assert page.toast.geometry().bottom() < strip.geometry().top()
    strip.hide()
    assert page.toast.geometry().bottom() > page.centre.height() - 40


def test_copying_to_the_clipboard_takes_the_file_and_one_photos_picture(page, qtbot) -> None:
    clipboard = QGuiApplication.clipboard()
    qtbot.keyClick(page.grid, Key.Key_C, CTRL)
    mime = clipboard.mimeData()
    assert [url.toLocalFile() for url in mime.urls()] == [str(PHOTO_7)]
    assert mime.hasImage()
    page.grid.selectAll()
    qtbot.keyClick(page.grid, Key.Key_C, CTRL)
    mime = clipboard.mimeData()
    assert len(mime.urls()) == 12
    assert not mime.hasImage()
    clipboard.clear()


def test_a_photo_is_shown_in_its_folder_and_opened_with_other_programs(page, desk, qtbot) -> None:
    qtbot.keyClick(page.grid, Key.Key_R, CTRL | SHIFT)
    qtbot.keyClick(page.grid, Key.Key_Return, CTRL)
    menu = page.curating.acts.menu()
    inner = next(act.menu() for act in menu.actions() if act.text() == "Open with")
    page.files._know([Application("Painter", ("painter", "%F"))])  # while the menu was opening
    inner.aboutToShow.emit()
    inner.actions()[0].trigger()
    assert desk == [("show", PHOTO_7), ("open", PHOTO_7), ("Painter", [PHOTO_7])]
    menu.close()


def test_files_that_are_away_and_too_many_at_once_are_told(make_window, desk) -> None:
    library = FakeLibrary(30)
    page = make_window(library).library
    page.grid.selectAll()
    page.files.open()
    assert "20" in page.notice.text()
    page.grid.show_photo(7)
    library.copies.away = {7}
    for act in (page.files.open, page.files.reveal, page.files.copy_to_clipboard):
        page.notice.hide()
        act()
        assert "reached" in page.notice.text()
    assert desk == []


def test_every_act_stands_in_the_menu_of_the_grid_and_of_the_large_photo(page) -> None:
    menu = page.curating.acts.menu()
    words = {action.text() for action in menu.actions()}
    assert {
        "Copy", "Copy to a folder…", "Export as JPEG…", "Show in folder", "Open with",
        "Slideshow", "Compare",
    } <= words  # fmt: skip
    menu.close()
    large = {action.text() for action in page.photo.actions()}
    assert {"Copy", "Export as JPEG…", "Slideshow", "Favourite", "Hide"} <= large


# Dragging.


def cell(page, photo: int) -> QPoint:
    row = page.grid.photos.row_of(photo)
    return page.grid.visualRect(page.grid.item(row)).center()


def test_pulling_selected_photos_drags_their_files(page, qtbot, monkeypatch) -> None:
    dragged = []
    monkeypatch.setattr(page.files, "start_drag", dragged.append)
    monkeypatch.setattr(QApplication, "mouseButtons", lambda: LEFT)
    page.grid.selectAll()
    port, at = page.grid.viewport(), cell(page, 7)
    qtbot.mousePress(port, LEFT, pos=at)
    qtbot.mouseMove(port, at + QPoint(30, 0))
    (drag,) = dragged
    assert len(drag.mimeData().urls()) == 12
    assert not drag.pixmap().isNull()
    qtbot.mouseRelease(port, LEFT, pos=at + QPoint(30, 0))
    assert len(page.grid.selected_ids()) == 12


def test_pulling_what_is_not_selected_still_selects_with_a_frame(page, qtbot, monkeypatch) -> None:
    dragged = []
    monkeypatch.setattr(page.files, "start_drag", dragged.append)
    port = page.grid.viewport()
    qtbot.mousePress(port, LEFT, pos=cell(page, 12))
    qtbot.mouseMove(port, cell(page, 12) + QPoint(20, 0))
    qtbot.mouseMove(port, cell(page, 11))
    qtbot.mouseRelease(port, LEFT, pos=cell(page, 11))
    assert dragged == []
    assert sorted(page.grid.selected_ids().tolist()) == [11, 12]


def test_a_click_on_one_of_several_selected_selects_it_alone(page, qtbot) -> None:
    page.grid.selectAll()
    qtbot.mouseClick(page.grid.viewport(), LEFT, pos=cell(page, 9))
    assert page.grid.selected_ids().tolist() == [9]
    assert page.grid.current_id() == 9


# Other programs.


def test_applications_are_read_from_where_desktops_keep_them(tmp_path, monkeypatch) -> None:
    folder = tmp_path / "applications"
    folder.mkdir()

    def write(name: str, **changes: str) -> None:
        lines = {"Type": "Application", "Name": name, "Exec": "x %f", "MimeType": "image/png;"}
        body = "\n".join(f"{key}={value}" for key, value in (lines | changes).items())
        (folder / f"{name}.desktop").write_text(f"[Desktop Entry]\n{body}\n[Other]\nName=no\n")

    write("Viewer")
    write("Editor", Exec='"/opt/my editor/run" --open %F')
    write("Player", MimeType="video/mp4;")
    write("Secret", NoDisplay="true")
    write("Broken", Exec='"x')
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    monkeypatch.setenv("XDG_DATA_DIRS", str(tmp_path / "none"))
    monkeypatch.setattr(applications.sys, "platform", "linux")
    editor, viewer = applications.installed()
    assert (editor.name, viewer.name) == ("Editor", "Viewer")
    paths = [Path("/a b.jpg"), Path("/c.jpg")]
    assert list(editor.commands(paths)) == [["/opt/my editor/run", "--open", "/a b.jpg", "/c.jpg"]]
    assert list(viewer.commands(paths)) == [["x", "/a b.jpg"], ["x", "/c.jpg"]]
