"""The window on a real library of made-up photos: dates, acts on all of them, albums, tags."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from tintype.gui.app import make_window
from tintype.gui.bench.using import measure
from tintype.gui.models.folders import TAGS
from tintype.gui.place_tree import Place
from tintype.library import Library, search_times

PHOTOS = 1200
SECONDS = 30_000


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    folder = tmp_path_factory.mktemp("made") / "library"
    search_times.make(folder, PHOTOS, similar=False)
    return folder


@pytest.fixture
def page(qapp, qtbot, folder):
    window = make_window(qapp, folder)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    window.show_library()
    qtbot.waitUntil(lambda: len(window.library.grid.photos.ids) > 0, timeout=SECONDS)
    yield window.library
    window.close()


def test_photos_stand_under_their_months_beside_a_timeline(page) -> None:
    assert page.grid.sections() is not None
    assert len(page.grid.sections()) > 12
    assert page.grid.timeline.isVisible()
    page.grid.timeline._go(page.grid.timeline.height() * 0.7)
    assert page.grid.verticalOffset() > 0
    page.grid.grab()


def test_all_photos_are_rated_and_tagged_at_once_and_it_is_undone(page, qtbot, folder) -> None:
    count = len(page.grid.photos.ids)
    page.grid.setFocus()
    page.grid.selectAll()
    with qtbot.waitSignal(page._bridge.curate.acted, timeout=SECONDS):
        qtbot.keyClick(page.grid, Qt.Key.Key_4)
    with qtbot.waitSignal(page._bridge.curate.acted, timeout=SECONDS):
        dialog = page.curating.acts.ask_tag()
        dialog.field.setText("everything")
        dialog.buttons[0].click()
    with Library.open(folder) as library:
        assert library.count("rating:4") == library.count("tag:everything") == count
    for _ in range(2):
        with qtbot.waitSignal(page._bridge.undone, timeout=SECONDS):
            page._bridge.undo()
    with Library.open(folder) as library:
        assert library.count("tag:everything") == 0


def test_a_search_is_suggested_read_saved_and_found_in_the_side_bar(page, qtbot) -> None:
    page.search.setFocus()
    qtbot.keyClicks(page.search, "bea")
    qtbot.waitUntil(page.search._popup.isVisible, timeout=SECONDS)
    page.search._popup.hide()
    page.search.set_query("year:20199")
    qtbot.waitUntil(page.reading.isVisible, timeout=SECONDS)
    page.search.set_query("rating:>=0")
    with qtbot.waitSignal(page._bridge.curate.acted, timeout=SECONDS):
        page._bridge.curate.save_search("Rated", "rating:>=0")
    model = page.tree.model()
    qtbot.waitUntil(lambda: model.index_of(Place(album="Rated")).isValid(), timeout=SECONDS)
    page.search.set_query("")
    with qtbot.waitSignal(page._bridge.grid.answered, timeout=SECONDS):
        page.tree.setCurrentIndex(model.index_of(Place(album="Rated")))
    assert not page.reading.isVisible()


def test_a_tag_of_the_tree_is_renamed_and_its_photos_are_shown(page, qtbot) -> None:
    curate = page._bridge.curate
    with qtbot.waitSignal(curate.acted, timeout=SECONDS):
        curate.tag(page.grid.photos.ids[:30].tolist(), "trips/Crete")
    page.show_page(TAGS)
    tags = page.page(TAGS)
    qtbot.waitUntil(
        lambda: any(r.name == "Crete" for r in tags.model.rows.values()), timeout=SECONDS
    )
    row = next(row for row in tags.model.rows.values() if row.name == "Crete")
    tags.view.setCurrentIndex(tags.model.index_of(row.id))
    dialog = tags.ask_name()
    dialog.field.setText("Kreta")
    dialog.buttons[0].click()
    qtbot.waitUntil(lambda: tags.model.rows[row.id].name == "Kreta", timeout=SECONDS)
    assert tags.current().name == "Kreta"
    tags.show_photos()
    qtbot.waitUntil(lambda: len(page.grid.photos.ids) == 30, timeout=SECONDS)


def test_an_edit_of_very_many_says_how_far_it_is(page, qtbot) -> None:
    bridge, told = page._bridge, []
    bridge.edit_progressed.connect(lambda done, total: told.append((done, total)))
    with qtbot.waitSignal(bridge.curate.acted, timeout=SECONDS):
        bridge.curate.tag(range(1, PHOTOS + 1), "all of them")
    assert told == [(0, PHOTOS), (500, PHOTOS), (1000, PHOTOS)]
    assert page.curating._strip.isHidden(), "and nothing more once it is done"
    with qtbot.waitSignal(bridge.undone, timeout=SECONDS):
        bridge.undo()


def test_an_edit_of_very_many_can_be_ended_and_leaves_nothing_behind(page, qtbot, folder) -> None:
    bridge = page._bridge
    bridge.edit_progressed.connect(
        lambda done, _: bridge.stop_edit() if done else None, Qt.ConnectionType.DirectConnection
    )
    with qtbot.waitSignal(bridge.edit_stopped, timeout=SECONDS):
        bridge.curate.tag(range(1, PHOTOS + 1), "half of them")
    assert not page.toast.isVisible()
    with Library.open(folder) as library:
        assert library.count('tag:"half of them"') == 0


def test_bench_window_gives_a_figure_for_all_it_measures(qtbot, qapp, folder) -> None:
    figures = measure(qapp, folder, 0.0, indexed=0, share=0.2)
    assert figures["photos"] == PHOTOS
    assert all(value > 0 for name, value in figures.items() if name != "qt_start_s")
    with Library.open(folder) as library:
        assert library.count('tag:"bench window"') == 0, "and it leaves nothing behind"
