"""The whole window on a made-up library: what a newcomer does, by mouse and by keyboard."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QLineEdit, QMessageBox

from gui.fakes import FakeLibrary
from tintype.gui.models.folders import ACTIVITY, EVERYWHERE
from tintype.gui.place_tree import Place

CTRL = Qt.KeyboardModifier.ControlModifier
EXIT = "import sys; sys.exit(0)"


def child(code: str = EXIT):
    return lambda library, paths: [sys.executable, "-c", code, *map(str, paths)]


class Drag:
    """A drag or drop of files; Qt's own events have another constructor in every version."""

    def __init__(self, *urls: QUrl) -> None:
        self._data = QMimeData()
        self._data.setUrls(urls)
        self.accepted = False

    def mimeData(self) -> QMimeData:  # noqa: N802
        return self._data

    def acceptProposedAction(self) -> None:  # noqa: N802
        self.accepted = True


def drop(window, *paths: str) -> None:
    for handle in (window.dragEnterEvent, window.dropEvent):
        drag = Drag(*map(QUrl.fromLocalFile, paths))
        handle(drag)
        assert drag.accepted


def names(window) -> list[str]:
    return [chip.tag.name for chip in window.library.details.tags.chips()]


def test_the_first_run_explains_itself_and_waits_for_a_folder(make_window) -> None:
    window = make_window(FakeLibrary(0, roots=0))
    assert window.first_run.isVisible()
    assert window.first_run.button.hasFocus()
    assert not window.library.isVisible()
    assert not window.activity.isVisible()


def test_a_folder_dropped_on_the_first_run_is_added_and_indexed(make_window, qtbot) -> None:
    library = FakeLibrary(0, roots=0)
    window = make_window(library, child())
    with qtbot.waitSignal(window._indexer.ended, timeout=20_000):
        drop(window, "/new/photos")
        assert window.library.isVisible()
        assert window.activity.isVisible()
        assert window.library.empty.title() == "Looking at your photos"
    assert [root.path for root in library.roots()] == [Path("/new/photos")]
    assert window.activity.text() == "Done: everything was up to date."
    assert window.library.empty.title() == "No photos in the library yet"


def test_a_dropped_file_is_refused_in_words(make_window) -> None:
    window = make_window(FakeLibrary(0, roots=0))
    drop(window, "/new/photo.jpg")
    assert window.first_run.isVisible()
    assert "is not a folder" in window.first_run.notice.text()
    assert not window._indexer.running


def test_what_is_no_file_cannot_be_dropped(make_window) -> None:
    window = make_window(FakeLibrary(0, roots=0))
    drag = Drag(QUrl("https://example.org/photo.jpg"))
    window.dragEnterEvent(drag)
    assert not drag.accepted


def test_a_library_that_cannot_be_opened_says_so_and_what_to_do(make_window) -> None:
    library = FakeLibrary(0, roots=0)

    def fail():
        from tintype.errors import EnvironmentFault

        raise EnvironmentFault("The library cannot be opened.", "Make room.")

    library.roots = fail
    window = make_window(library)
    assert window.first_run.notice.text() == "The library cannot be opened.\nMake room."


def test_searching_narrows_the_grid_and_an_error_leaves_it_alone(make_window) -> None:
    window = make_window(FakeLibrary(12))
    page = window.library
    page.search.set_query("dog")
    assert page.count.text() == "12 photos"
    page.search.set_query("when:x")
    assert page.reading.isVisible()
    assert page.reading.text() == "“when:” is not a field. Try before:2020 or after:2020."
    assert len(page.grid.photos.ids) == 12
    page.search.set_query("zebra")
    assert not page.reading.isVisible()
    assert page.empty.isVisible()
    assert page.empty.title() == "Nothing found for “zebra”"
    page.empty.acted.emit()
    assert (page.search.text(), page.grid.isVisible()) == ("", True)


def test_the_search_is_a_key_away_and_down_leads_to_the_photos(make_window, qtbot) -> None:
    window = make_window(FakeLibrary(12))
    window.activateWindow()
    qtbot.keyClick(window, Qt.Key.Key_F, CTRL)
    assert window.library.search.hasFocus()
    qtbot.keyClick(window.library.search, Qt.Key.Key_Down)
    assert window.library.grid.hasFocus()


def test_typing_offers_words_of_the_library(make_window, qtbot) -> None:
    window = make_window(FakeLibrary(12))
    window.focus_search()
    qtbot.keyClicks(window.library.search, "do")
    qtbot.waitUntil(window.library.search._popup.isVisible)
    assert window.library.search._offers.item(0).text() == "dog"


def test_choosing_a_place_shows_its_photos(make_window) -> None:
    window = make_window(FakeLibrary(12))
    page = window.library
    page.tree.setCurrentIndex(page.tree.model().index_of(Place(2)))
    assert len(page.grid.photos.ids) == 3
    page.tree.setCurrentIndex(page.tree.model().index_of(EVERYWHERE))
    assert len(page.grid.photos.ids) == 12


def test_the_chosen_photo_is_shown_with_tags_boxes_and_pixels(make_window, qtbot) -> None:
    library = FakeLibrary(12)
    window = make_window(library)
    details = window.library.details
    window.library.grid.show_photo(7)
    assert details._name.text() == "photo7.jpg"
    assert names(window) == ["dog", "beach"]
    assert [drawn.id for drawn in details.preview.drawn_regions()] == [1]
    qtbot.waitUntil(lambda: library.calls["pixels"] > 0)
    details.toggles.set_kind_on("object", False)
    assert details.preview.drawn_regions() == []
    window.library.grid.show_photo(2)
    assert {face.name for face in details.preview.drawn_faces()} == {"Ann", "Bob", None}
    details.toggles.set_kind_on("face", False)
    assert details.preview.drawn_faces() == []


def test_holding_an_arrow_key_decodes_only_the_photo_where_it_stops(make_window, qtbot) -> None:
    library = FakeLibrary(60)
    window = make_window(library)
    grid = window.library.grid
    for _ in range(40):
        qtbot.keyClick(grid, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: library.calls["pixels"] > 0)
    assert library.calls["pixels"] < 5


def test_a_photo_whose_file_is_away_keeps_its_place_and_says_why(make_window, qtbot) -> None:
    library = FakeLibrary(12)
    library.gone = {7}
    window = make_window(library)
    window.library.grid.show_photo(7)
    preview = window.library.details.preview
    qtbot.waitUntil(lambda: preview._note != "")
    assert "can be reached" in preview._note


def test_a_tag_is_added_and_taken_back_with_ctrl_z(make_window, qtbot) -> None:
    library = FakeLibrary(12)
    window = make_window(library)
    window.library.grid.show_photo(7)
    field = window.library.details.tags.field
    qtbot.keyClicks(field, "seaside")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert library.said == {7: {"seaside": True}}
    assert names(window) == ["seaside", "dog", "beach"]
    window.library.grid.setFocus()
    qtbot.keyClick(window, Qt.Key.Key_Z, CTRL)
    assert names(window) == ["dog", "beach"]
    qtbot.keyClick(window, Qt.Key.Key_Z, CTRL)
    assert window.library.notice.text() == "Nothing to undo."


def test_an_automatic_tag_can_be_rejected(make_window, qtbot) -> None:
    library = FakeLibrary(12)
    window = make_window(library)
    window.library.grid.show_photo(7)
    chip = window.library.details.tags.chips()[0]
    close = chip.findChild(QAbstractButton)
    assert close.accessibleName() == "Not “dog”"
    close.click()
    assert library.said == {7: {"dog": False}}
    assert names(window) == ["beach"]


def test_a_tag_goes_to_all_selected_photos_but_a_rejection_to_the_shown_one(make_window) -> None:
    library = FakeLibrary(12)
    window = make_window(library)
    page = window.library
    page.grid.show_photo(7)
    page.grid.selectAll()
    assert "12 photos are selected" in page.details._several.text()
    page.details.tag_added.emit("sea")
    assert library.history[-1] == (list(range(12, 0, -1)), "sea")
    page.details.tag_rejected.emit("dog")
    assert library.history[-1] == ([7], "dog")


def test_an_edit_that_is_refused_is_told_inline(make_window) -> None:
    window = make_window(FakeLibrary(12))
    window.library.grid.show_photo(7)
    window.library.details.tag_added.emit("forbidden")
    assert window.library.notice.text() == "That is not a tag.\nChoose another name."
    assert window.library.notice.isVisible()


def test_rejecting_what_was_searched_for_takes_the_photo_out_of_the_result(make_window) -> None:
    window = make_window(FakeLibrary(12))
    page = window.library
    page.search.set_query("dog")
    page.grid.show_photo(7)
    page.details.tag_rejected.emit("dog")
    assert 7 not in page.grid.photos.ids
    assert len(page.grid.photos.ids) == 11


def test_a_photo_opens_large_arrows_lead_on_and_escape_leads_back(make_window, qtbot) -> None:
    window = make_window(FakeLibrary(12))
    page = window.library
    page.grid.show_photo(7)
    page.grid.setFocus()
    qtbot.keyClick(page.grid, Qt.Key.Key_Return)
    assert page.photo.isVisible()
    assert page.photo.hasFocus()
    assert not page.details.preview.isVisible()
    qtbot.keyClick(page.photo, Qt.Key.Key_Right)
    assert page.grid.current_id() == 6
    assert page.details._name.text() == "photo6.jpg"
    assert [drawn.id for drawn in page.photo.view.drawn_regions()] == [1]
    qtbot.keyClick(page.photo, Qt.Key.Key_Escape)
    assert page.grid.isVisible()
    assert page.grid.hasFocus()
    assert page.grid.selected_ids().tolist() == [6]


STORES_SLOWLY = """
import sys, json, time
for number in range(40):
    print(json.dumps({"event": "photo", "path": "/a", "status": "indexed", "photo": number}),
          file=sys.stderr, flush=True)
    time.sleep(0.01)
print(json.dumps({"event": "progress", "done": 40, "total": 90, "failed": 1,
                  "photos_per_second": 8.0, "seconds_left": 6.0}), file=sys.stderr, flush=True)
sys.stdin.read()
sys.exit(130)
"""


def test_while_indexing_one_can_browse_and_reloads_are_few(make_window, qtbot) -> None:
    library = FakeLibrary(12)
    window = make_window(library, child(STORES_SLOWLY))
    window.library.grid.show_photo(7)
    reads = library.calls["grid"]
    window.scan_all()
    qtbot.waitUntil(lambda: "40 of 90" in window.activity.text(), timeout=20_000)
    library.count = 20
    qtbot.waitUntil(lambda: len(window.library.grid.photos.ids) == 20, timeout=5_000)
    assert library.calls["grid"] - reads <= 4
    assert window.library.grid.current_id() == 7
    with qtbot.waitSignal(window._indexer.ended, timeout=20_000):
        window.activity._cancel.click()
    assert window.activity.text() == "Stopped: 40 photos finished and kept."


def test_a_crashed_indexer_is_told_and_can_be_started_again(make_window, qtbot) -> None:
    window = make_window(FakeLibrary(12), child("raise RuntimeError('out of cheese')"))
    with qtbot.waitSignal(window._indexer.ended, timeout=20_000):
        window.scan_all()
    assert "out of cheese" in window.activity.text()
    assert window.activity._again.isVisible()
    with qtbot.waitSignal(window._indexer.ended, timeout=20_000):
        window.activity._again.click()


def test_looking_for_new_photos_leaves_disks_that_are_away_alone(make_window, qtbot) -> None:
    asked = []

    def command(library, paths):
        asked.extend(paths)
        return [sys.executable, "-c", EXIT]

    window = make_window(FakeLibrary(12), command)
    with qtbot.waitSignal(window._indexer.ended, timeout=20_000):
        qtbot.keyClick(window, Qt.Key.Key_F5)
    assert asked == [Path("/pictures/holidays")]


def test_failures_are_listed_with_reasons_and_can_be_shown_in_their_folder(
    make_window, monkeypatch
) -> None:
    window = make_window(FakeLibrary(12))
    window.show_failures()
    model = window.library.page(ACTIVITY).failures.model
    assert (model.index(0, 0).data(), model.index(0, 1).data()) == (
        "broken.jpg",
        "The file ends early.",
    )
    shown = []
    monkeypatch.setattr(
        "tintype.gui.desktop.show_in_folder", lambda path: shown.append(path) or True
    )
    window.library.page(ACTIVITY).failures.show_file.click()
    assert shown == [Path("/pictures/holidays/broken.jpg")]


def test_a_root_is_forgotten_only_after_a_question(make_window, qtbot) -> None:
    library = FakeLibrary(12)
    window = make_window(library)
    window.library.tree.forget_wanted.emit(2, "old")
    box = window.findChild(QMessageBox)
    assert len(library.roots()) == 2
    next(button for button in box.buttons() if button.text() == "Remove").click()
    assert [root.id for root in library.roots()] == [1]
    model = window.library.tree.model()
    qtbot.waitUntil(lambda: not model.index_of(Place(2)).isValid())


def test_the_window_comes_back_as_it_was_left(make_window) -> None:
    window = make_window(FakeLibrary(12))
    window.library.tree.setCurrentIndex(window.library.tree.model().index_of(Place(1, "2021")))
    window.library.search.set_query("dog")
    window.library.grid.set_row_height(120)
    window.library.details.toggles.set_kind_on("face", False)
    window.resize(990, 650)
    window.close()
    again = make_window(FakeLibrary(12))
    assert again.library.search.text() == "dog"
    assert again.library.tree.place() == Place(1, "2021")
    assert again.library.grid.row_height() == 120
    assert again.library.details.toggles.kinds() == {"object"}


def test_photos_that_come_in_wait_while_a_rectangle_is_pulled(make_window, qtbot) -> None:
    library = FakeLibrary(12)
    window = make_window(library)
    grid, left = window.library.grid, Qt.MouseButton.LeftButton
    first, third = (grid.visualRect(grid.item(row)).center() for row in (0, 2))
    qtbot.mousePress(grid.viewport(), left, pos=first)
    qtbot.mouseMove(grid.viewport(), first + QPoint(15, 15))
    qtbot.mouseMove(grid.viewport(), third)
    library.count = 15
    window.library.reload()
    assert (len(grid.photos.ids), grid.pulling()) == (12, True)
    chosen = grid.selected_ids().tolist()
    qtbot.mouseRelease(grid.viewport(), left, pos=third)
    assert len(grid.photos.ids) == 15
    assert grid.selected_ids().tolist() == chosen
    assert len(chosen) > 1


def test_closing_ends_the_indexer_and_closes_the_library(make_window, qtbot) -> None:
    library = FakeLibrary(12)
    window = make_window(library, child(STORES_SLOWLY))
    with qtbot.waitSignal(window._indexer.grew, timeout=20_000):
        window.scan_all()
    window.close()
    assert not window._indexer.running
    assert library.closed


def test_everything_that_takes_the_keyboard_has_a_name(make_window) -> None:
    window = make_window(FakeLibrary(12))
    window.library.grid.show_photo(7)
    window.show_failures()
    kinds = (QAbstractButton, QLineEdit, QAbstractItemView)
    nameless = [
        widget
        for kind in kinds
        for widget in window.findChildren(kind)
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        and widget.isVisible()
        and not widget.accessibleName()
        and not (isinstance(widget, QAbstractButton) and widget.text())
        and not widget.objectName().startswith("qt_")
    ]
    assert nameless == []
