"""Questions and edits: nothing runs on the main thread, nothing stale arrives."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from gui.fakes import FakeLibrary, LaterExecutor
from tintype.catalog.telling import tell
from tintype.errors import EnvironmentFault, Stopped
from tintype.gui import bridge as bridge_module
from tintype.gui.bridge import LibraryBridge, Problem
from tintype.gui.executors import InlineExecutor, ThreadExecutor


def listen(signal) -> list:
    heard: list = []
    signal.connect(heard.append)
    return heard


@pytest.fixture
def later(library):
    executors = {name: LaterExecutor() for name in ("reads", "pictures", "edits")}
    bridge = LibraryBridge(lambda: library, **executors)
    yield bridge, executors["reads"], executors["edits"]
    bridge.close()


def test_an_answer_overtaken_by_a_newer_question_is_dropped(later) -> None:
    bridge, reads, _ = later
    answers = listen(bridge.grid.answered)
    bridge.ask_grid("dog")
    bridge.ask_grid("nothing has this tag")
    reads.run(1)  # the newer question is answered first
    reads.run(0)
    assert [len(grid.ids) for grid in answers] == [0]


def test_a_question_overtaken_while_it_waits_costs_no_work(later, library) -> None:
    bridge, reads, _ = later
    for photo_id in (1, 2, 3):
        bridge.ask_details(photo_id)
    while reads.tasks:
        reads.run()
    assert library.calls["photo"] == 1


def test_what_one_types_stands_behind_no_other_question(library) -> None:
    busy, free = LaterExecutor(), LaterExecutor()
    bridge = LibraryBridge(
        lambda: library, reads=busy, searches=free, pictures=busy, edits=InlineExecutor()
    )
    asked = (bridge.grid, bridge.reading, bridge.words, bridge.anything)
    answers = [listen(channel.answered) for channel in asked]
    bridge.ask_places()
    bridge.ask_failures()
    bridge.ask_grid("dog")
    bridge.ask_reading("dog")
    bridge.ask_words("do", 2)
    bridge.ask_anything("do")
    while free.tasks:
        free.run()
    assert [len(heard) for heard in answers] == [1, 1, 1, 1]
    assert len(busy.tasks) == 2, "the others still wait"
    bridge.close()


def test_a_forgotten_question_is_never_answered(later) -> None:
    bridge, reads, _ = later
    answers = listen(bridge.details.answered)
    bridge.ask_details(1)
    bridge.details.forget()
    reads.run()
    assert answers == []


def test_channels_do_not_make_each_other_stale(later) -> None:
    bridge, reads, _ = later
    details, failures = listen(bridge.details.answered), listen(bridge.failures.answered)
    bridge.ask_details(5)
    bridge.ask_failures()
    reads.run()
    reads.run()
    assert details[0].id == 5
    assert failures[0][0].reason == "The file ends early."


def test_edits_run_in_the_order_they_were_made(later, library) -> None:
    bridge, _, edits = later
    changes = listen(bridge.changed)
    bridge.tag([1], "one")
    bridge.tag([2], "two")
    bridge.undo()
    while edits.tasks:
        edits.run()
    assert library.history == [([1], "one")]
    assert [change.photos for change in changes] == [{1}, {2}, {2}]


def test_an_edit_the_library_refuses_becomes_words_with_a_hint(bridge) -> None:
    problems, changes = listen(bridge.edit_failed), listen(bridge.changed)
    bridge.tag([1], "forbidden")
    assert problems == [Problem("That is not a tag.", "Choose another name.")]
    assert changes == []


def test_nothing_to_undo_is_said_and_is_no_change(bridge) -> None:
    said, changes = [], listen(bridge.changed)
    bridge.nothing_to_undo.connect(lambda: said.append(True))
    bridge.undo()
    assert (said, changes) == ([True], [])


def test_an_unexpected_error_is_logged_and_told_without_a_traceback(bridge, library, caplog):
    def fail(photo_id: int) -> None:
        raise ZeroDivisionError("by zero")

    library.photo = fail
    problems = listen(bridge.details.failed)
    bridge.ask_details(1)
    assert problems == [
        Problem("Something went wrong inside Tintype.", "ZeroDivisionError: by zero")
    ]
    assert "ZeroDivisionError" in caplog.text


def test_a_library_that_cannot_be_opened_is_tried_again_at_the_next_question(library) -> None:
    attempts = []

    def open_library() -> FakeLibrary:
        attempts.append(True)
        if len(attempts) == 1:
            raise EnvironmentFault("The disk is full.", "Make room.")
        return library

    bridge = LibraryBridge.inline(open_library)
    problems, answers = listen(bridge.places.failed), listen(bridge.places.answered)
    bridge.ask_places()
    bridge.ask_places()
    bridge.ask_places()
    assert problems == [Problem("The disk is full.", "Make room.")]
    assert len(answers) == 2
    assert len(attempts) == 2
    bridge.close()
    assert library.closed


def test_work_runs_on_workers_and_answers_arrive_on_the_main_thread(qtbot, library) -> None:
    bridge = LibraryBridge.threaded(lambda: library)
    channels, where = bridge.files.pixel_channels(bridge), []
    bridge.grid.answered.connect(lambda _: where.append(threading.current_thread()))
    bridge.changed.connect(lambda _: where.append(threading.current_thread()))
    with qtbot.waitSignals([bridge.grid.answered, channels.pixels.answered, bridge.changed]):
        bridge.ask_grid("")
        channels.ask_pixels(1, 64)
        bridge.tag([1], "sea")
    bridge.close()
    assert where == [threading.main_thread()] * 2
    kinds = {name.rsplit("_", 1)[0] for name in library.threads}
    assert kinds == {"tintype-search", "tintype-picture", "tintype-edit"}


def test_edits_never_overlap(qtbot, library) -> None:
    active, most = [], []

    def slow_tag(photo_ids, name):
        active.append(name)
        most.append(len(active))
        threading.Event().wait(0.002)
        active.remove(name)
        return FakeLibrary.tag(library, photo_ids, name)

    library.tag = slow_tag
    bridge = LibraryBridge.threaded(lambda: library)
    changes = listen(bridge.changed)
    for number in range(10):
        bridge.tag([1], f"tag {number}")
    qtbot.waitUntil(lambda: len(changes) == 10)
    bridge.close()
    assert max(most) == 1


def test_closing_ends_an_edit_of_very_many_photos_and_keeps_nothing_of_it(
    qtbot, library, monkeypatch
) -> None:
    monkeypatch.setattr(bridge_module, "PATIENCE_SECONDS", 0)
    begun, ended = threading.Event(), []

    def endless_tag(photo_ids, name):
        begun.set()
        try:
            while True:
                tell(1, 2)
        except Stopped:  # where the catalog takes its transaction back
            ended.append(name)
            raise

    library.tag = endless_tag
    bridge = LibraryBridge.threaded(lambda: library)
    changes = listen(bridge.changed)
    bridge.tag([1], "first")
    bridge.tag([1], "never begun")
    assert begun.wait(10)
    bridge.close()
    assert ended == ["first"]
    assert changes == []
    assert library.closed


def test_after_closing_nothing_runs_and_the_library_is_closed(library) -> None:
    executor = ThreadExecutor(1, "test")
    bridge = LibraryBridge(
        lambda: library, reads=executor, pictures=InlineExecutor(), edits=InlineExecutor()
    )
    bridge.files.pixel_channels(bridge).ask_pixels(1, 64)
    bridge.close()
    bridge.ask_grid("")
    assert library.closed
    assert library.calls["grid"] == 0


def test_pixels_arrive_as_an_image_with_the_id_they_belong_to(bridge) -> None:
    channels = bridge.files.pixel_channels(bridge)
    answers = listen(channels.pixels.answered)
    channels.ask_pixels(7, 120)
    photo_id, image = answers[0]
    assert (photo_id, image.width(), image.height()) == (7, 120, 90)
    assert image.pixelColor(3, 3).red() == 40


def test_a_folder_that_was_added_is_told_with_its_root(bridge) -> None:
    roots = listen(bridge.folder_added)
    bridge.add_folder(Path("/new"))
    assert roots[0].path == Path("/new")


@pytest.mark.parametrize("many", [True, False])
def test_changes_that_the_first_photos_were_found_without_are_taken_in_after_them(
    later, library, qtbot, monkeypatch, many: bool
) -> None:
    bridge, reads, _ = later
    monkeypatch.setattr(bridge_module, "CATCH_UP_MS", 0)
    library.get_ready, library.catch_up = lambda: None, lambda: many
    told, rehearsed = list[bool](), list[bool]()
    library.rehearse = lambda: rehearsed.append(True)
    bridge.caught_up.connect(lambda: told.append(True))
    bridge.get_ready()
    for _ in range(2):  # the second question starts nothing more
        bridge.ask_grid("")
        while reads.tasks:
            assert not told, "photos come first"
            reads.run()
    qtbot.waitUntil(lambda: len(reads.tasks) == 1)
    reads.run()
    assert told == [True] * many
    reads.run()
    assert rehearsed == [True], "searches get ready last"


def test_after_a_search_the_list_of_all_photos_is_brought_up_to_date(later, library, qtbot) -> None:
    """So that clearing the search, the likeliest next thing, need not lay out a million photos."""
    bridge, reads, _ = later
    lists = listen(bridge.grid.answered)
    bridge.ask_grid("dog")
    reads.run()
    qtbot.waitUntil(lambda: len(reads.tasks) == 1)
    reads.run()
    assert len(lists) == 1, "nobody asked: nothing is shown"
    assert bridge._lists._everything is not None, "but it is there"
    bridge.ask_grid("")
    reads.run()
    assert len(lists[1]) == len(library.grid(""))
    assert not bridge._clearing.isActive(), "all photos were asked for"
