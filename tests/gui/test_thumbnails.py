"""Thumbnails: loaded off the main thread, the newest wish first, within a budget of memory."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from gui.fakes import LaterExecutor, jpeg
from tintype.gui.executors import InlineExecutor, ThreadExecutor
from tintype.gui.pixels import thumbnail_image
from tintype.gui.thumbnails import ImageCache, ThumbnailLoader, Wanted

PICTURE = jpeg((10, 200, 30))


def wants(*ids: int, width: int = 40, height: int = 30) -> list[Wanted]:
    return [Wanted(photo_id, width, height) for photo_id in ids]


@pytest.fixture
def fetched() -> list[int]:
    return []


@pytest.fixture
def loader(qapp, fetched):
    """A loader, its executor, which runs when told, and what was fetched so far."""
    executor = LaterExecutor()

    def fetch(photo_id: int) -> bytes | None:
        fetched.append(photo_id)
        return PICTURE if photo_id < 900 else None

    return ThumbnailLoader(fetch, executor, lanes=1), executor


def test_the_most_urgent_wish_is_loaded_first(loader, fetched) -> None:
    loader, executor = loader
    loader.want(wants(5, 6, 7))
    executor.run()
    assert fetched == [5, 6, 7]
    assert loader.image(6).size() == QSize(40, 30)


def test_what_scrolled_away_before_its_turn_is_never_read(loader, fetched) -> None:
    loader, executor = loader
    loader.want(wants(*range(100)))
    loader.want(wants(*range(500, 503)))
    executor.run()
    assert fetched == [500, 501, 502]


def test_a_photo_that_was_edited_is_read_once_more_and_shown_as_it_was_meanwhile(
    loader, fetched, qtbot
) -> None:
    loader, executor = loader
    loader.want(wants(1, 2))
    executor.run()
    with qtbot.waitSignal(loader.loaded) as told:
        loader.forget_look(2)
    assert told.args == [{2}]
    loader.forget_look(3)
    assert loader.image(2) is not None
    loader.want(wants(1, 2))
    executor.run()
    loader.want(wants(1, 2))
    assert executor.tasks == []
    assert fetched == [1, 2, 2]


def test_the_same_wish_again_starts_no_second_worker(loader) -> None:
    loader, executor = loader
    for _ in range(5):
        loader.want(wants(1, 2, 3))
    assert len(executor.tasks) == 1


def test_what_is_in_memory_is_not_read_again_unless_its_size_changed(loader, fetched) -> None:
    loader, executor = loader
    loader.want(wants(1))
    executor.run()
    loader.want(wants(1))
    assert executor.tasks == []
    loader.want(wants(1, width=80, height=60))
    assert loader.image(1).size() == QSize(40, 30), "the old one serves until the new one is there"
    executor.run()
    assert loader.image(1).size() == QSize(80, 60)
    assert fetched == [1, 1]


def test_a_thumbnail_that_is_not_there_is_asked_for_once_until_the_catalog_grows(
    loader, fetched
) -> None:
    loader, executor = loader
    loader.want(wants(901))
    executor.run()
    loader.want(wants(901))
    assert (executor.tasks, loader.image(901)) == ([], None)
    loader.forget_absent()
    loader.want(wants(901))
    executor.run()
    assert fetched == [901, 901]


def test_bytes_that_are_no_picture_and_errors_leave_the_placeholder(qapp, caplog) -> None:
    def fetch(photo_id: int) -> bytes:
        if photo_id == 1:
            raise OSError("disk away")
        return b"no picture"

    loader = ThumbnailLoader(fetch, InlineExecutor())
    loader.want(wants(1, 2))
    assert loader.image(1) is None
    assert loader.image(2) is None
    assert "disk away" in caplog.text


def test_memory_stays_within_the_budget(qapp) -> None:
    one = 40 * 30 * 4
    loader = ThumbnailLoader(lambda _: PICTURE, InlineExecutor(), budget=10 * one)
    for first in range(0, 200, 5):
        loader.want(wants(*range(first, first + 5)))
    assert loader._cache.bytes <= 10 * one
    assert len(loader._cache) == 10
    assert loader.image(199) is not None
    assert loader.image(0) is None


def test_the_least_recently_used_image_gives_way(qapp) -> None:
    def image() -> QImage:
        return QImage(10, 10, QImage.Format.Format_RGB32)

    cache = ImageCache(budget=800)
    for photo_id in (1, 2):
        cache.put(photo_id, image())
    cache.get(1)
    cache.put(3, image())
    assert cache.get(1) is not None
    assert cache.get(2) is None


def test_decoding_runs_on_workers_and_is_told_on_the_main_thread(qtbot) -> None:
    threads = {"fetch": set(), "told": set()}

    def fetch(photo_id: int) -> bytes:
        threads["fetch"].add(threading.current_thread())
        return PICTURE

    executor = ThreadExecutor(2, "test")
    loader = ThumbnailLoader(fetch, executor)
    loader.loaded.connect(lambda _: threads["told"].add(threading.current_thread()))
    loader.want(wants(*range(30)))
    qtbot.waitUntil(lambda: all(loader.image(photo) is not None for photo in range(30)))
    executor.close()
    assert threading.main_thread() not in threads["fetch"]
    assert threads["told"] == {threading.main_thread()}


@pytest.mark.parametrize("size", [(100, 100), (50, 200), (400, 20), (1, 1)])
def test_a_thumbnail_covers_its_cell_whatever_its_shape(qapp, size) -> None:
    image = thumbnail_image(PICTURE, QSize(*size))
    assert image.size() == QSize(*size)
    corner = image.pixelColor(size[0] - 1, size[1] - 1)
    assert corner.green() > 150
