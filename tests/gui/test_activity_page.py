"""The Activity page: the run that is under way, what could not be read, the last runs."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from gui.system import ALBUM, RUNS
from gui.test_indexer import OBEDIENT, child
from tintype.gui.indexer import IndexProcess, Outcome, Progress
from tintype.gui.pages.activity import ActivityPage
from tintype.gui.pages.page import Context
from tintype.gui.run_log import RunLog
from tintype.gui.state import WindowState
from tintype.gui.thumbnails import ThumbnailLoader
from tintype.gui.views.activity_bar import ActivityBar
from tintype.gui.views.speed_chart import SpeedChart


@pytest.fixture
def state(tmp_path) -> WindowState:
    return WindowState(tmp_path)


@pytest.fixture
def indexer(qapp, tmp_path) -> IndexProcess:
    return IndexProcess(tmp_path, child(OBEDIENT))


@pytest.fixture
def page(qtbot, bridge, theme, indexer, state) -> ActivityPage:
    loader = ThumbnailLoader(bridge.thumbnail, bridge.pictures)
    page = ActivityPage(Context(bridge, theme, loader, indexer, state))
    loader.setParent(page)
    qtbot.addWidget(page)
    page.resize(800, 600)
    page.show()
    page.enter()
    return page


def words(widget: QWidget) -> str:
    QApplication.processEvents()  # what was made a moment ago comes in sight
    labels = widget.findChildren(QLabel)
    return "\n".join(label.text() for label in labels if label.isVisibleTo(widget))


def test_the_log_knows_phase_figures_and_speeds_of_a_run(indexer) -> None:
    times = iter([10.0, 10.5, 11.2])
    log = RunLog(indexer, lambda: next(times))
    indexer.running_changed.emit(True)
    indexer.scanned.emit(7)
    assert (log.phase, log.found, log.progress) == ("scan", 7, None)
    for rate in (3.0, 4.0, 5.0):
        indexer.progressed.emit(Progress(1, 9, 0, rate, None))
    assert log.phase == "photos"
    assert list(log.speeds) == [3.0, 5.0], "a value a second"
    indexer.phase_changed.emit("people")
    assert log.phase == "people"


def test_runs_are_remembered_with_milliseconds_a_photo(indexer, state, tmp_path) -> None:
    indexer.log.keep_in(state)
    indexer.ended.emit(Outcome("done", 4, 1, "", 9, 2.0, {"faces": 0.5}))
    indexer.ended.emit(Outcome("busy", 0, 0))
    state.save()
    again = IndexProcess(tmp_path)
    again.log.keep_in(WindowState(tmp_path))
    (run,) = again.log.runs
    assert (run.new, run.failed, run.scanned, run.stages) == (4, 1, 9, {"faces": 125.0})
    assert again.log.last_good() == run
    state.put("runs", '[{"no": "run"}]')
    again.log.keep_in(state)
    assert again.log.runs == []


def test_without_a_run_the_page_says_so_and_when_it_looked_last(page, indexer) -> None:
    assert page.run.title.text() == "Nothing is happening"
    indexer.log.runs = list(RUNS)
    page.reload()
    assert page.run.title.text() == "Everything is up to date"
    shown = words(page)
    for part in ("1,204 new photos; 2 files could not be read", "Stopped: 31 photos", "310.5 ms"):
        assert part in shown
    assert not page.run.pause.isVisibleTo(page)
    with_button = []
    page.scan_wanted.connect(with_button.append)
    page.run.scan.click()
    assert with_button == [None]


def test_a_run_is_shown_paused_and_told_to_go_on(page, indexer, qtbot) -> None:
    with qtbot.waitSignal(indexer.running_changed):
        indexer.index([Path("/pictures/holidays")])
    page.reload()
    assert page.run.title.text() == "Starting"
    page.run.pause.click()
    qtbot.waitUntil(lambda: page.run.title.text() == "Paused", timeout=20_000)
    shown = words(page.run)
    assert "1 of 9" in shown
    assert "holidays" in shown
    assert page.run.pause.text().strip() == "Go on"
    page.run.pause.click()
    qtbot.waitUntil(lambda: page.run.title.text() == "Grouping people", timeout=20_000)
    page.run.cancel.click()
    qtbot.waitUntil(lambda: "Stopped" in page.run.title.text(), timeout=20_000)
    assert not indexer.running


def test_low_power_is_remembered(page, indexer, state) -> None:
    page.run.low.click()
    assert indexer.low
    assert state.flag("low_power", default=False)


def test_failures_can_be_shown_tried_again_and_ignored(page, library, indexer, qtbot) -> None:
    view, shown = page.failures, []
    page.reveal_wanted.connect(shown.append)
    assert view.model.rowCount() == 2
    view.show_file.click()
    assert shown == [ALBUM / "broken.jpg"]
    view.ignore.click()
    assert library.settings.ignored == {ALBUM / "broken.jpg"}
    assert view.model.rowCount() == 1
    view.all.click()
    assert view.model.rowCount() == 2
    view.table.selectRow(1)
    assert view.ignore.text() == "Stop ignoring"
    view.ignore.click()
    assert library.settings.ignored == set()
    view.table.selectAll()
    assert not view.show_file.isEnabled(), "one at a time"
    with qtbot.waitSignal(indexer.running_changed):
        view.again.click()
    assert library.settings.acts == [("again", [failure.path for failure in library.failures()])]
    assert indexer.paths == [failure.path for failure in library.failures()]
    indexer.stop(wait_ms=20_000)


def test_where_every_file_could_be_read_nothing_is_listed(page, library, monkeypatch) -> None:
    monkeypatch.setattr(library, "failures", list)
    page.reload()
    assert not page.failures.isVisibleTo(page)
    assert "could not be read" not in words(page)


def test_the_chart_begins_at_the_right_and_keeps_within(qtbot, theme) -> None:
    chart = SpeedChart(theme)
    qtbot.addWidget(chart)
    chart.resize(290, 64)
    chart.set_values([2.0, 8.0, 4.0])
    points = chart.points()
    assert [round(point.x()) for point in points] == [270, 280, 290]
    assert min(point.y() for point in points) >= 0
    assert points[1].y() < points[2].y() < points[0].y()
    assert "4.0" in chart.accessibleName()
    chart.grab()


def test_runs_that_nobody_asked_for_are_quiet_until_there_is_something(qtbot, theme) -> None:
    bar = ActivityBar(theme)
    qtbot.addWidget(bar)
    bar.show_start(quiet=True)
    bar.show_scan(3)
    bar.show_progress(Progress(0, 0, 0, 0.0, None))
    assert not bar.isVisibleTo(None)
    bar.show_end(Outcome("done", 0, 0))
    assert not bar.isVisible()
    bar.show_start(quiet=True)
    bar.show_progress(Progress(0, 2, 0, 0.0, None))
    assert bar.isVisible()
    assert bar.text() == "Looking at photos: 0 of 2"
    bar.show_rest("battery")
    bar.show_progress(Progress(1, 2, 0, 3.0, 1.0, paused="battery"))
    assert bar.text() == "Resting until the computer is plugged in · Looking at photos: 1 of 2"


def test_the_bar_pauses_and_goes_on_and_opens_the_page(qtbot, theme) -> None:
    bar, heard = ActivityBar(theme), []
    qtbot.addWidget(bar)
    bar.pause_wanted.connect(lambda: heard.append("pause"))
    bar.resume_wanted.connect(lambda: heard.append("resume"))
    bar.opened.connect(lambda: heard.append("opened"))
    bar.show_start()
    bar.pause.click()
    bar.show_rest("asked")
    assert (bar.text(), bar.pause.text()) == ("Paused", "Go on")
    bar.pause.click()
    bar._more.click()
    assert heard == ["pause", "resume", "opened"]
