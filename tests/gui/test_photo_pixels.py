"""Decoding what is looked at, once, and its neighbours ahead."""

from __future__ import annotations

import pytest

from gui.fakes import FakeLibrary, LaterExecutor
from tintype.errors import NotFoundError
from tintype.gui.bridge import LibraryBridge
from tintype.gui.photo_pixels import PhotoPixels


class Decoded(FakeLibrary):
    """Notes which photos were decoded, in which size."""

    def __init__(self) -> None:
        super().__init__(9)
        self.decoded: list[tuple[int, int]] = []

    def pixels(self, photo_id: int, long_side: int):
        self.decoded.append((photo_id, long_side))
        if photo_id == 8:
            raise NotFoundError("Gone.")
        return super().pixels(photo_id, long_side)


@pytest.fixture
def library() -> Decoded:
    return Decoded()


@pytest.fixture
def pixels(qapp, library):
    bridge = LibraryBridge.inline(lambda: library)
    yield PhotoPixels(bridge.files.pixel_channels(bridge), bridge)
    bridge.close()


def test_neighbours_are_decoded_after_the_photo_and_none_twice(pixels, library) -> None:
    arrived = []
    pixels.arrived.connect(lambda photo, image: arrived.append((photo, image.width())))
    pixels.ask(3, 512, (4, 2))
    assert library.decoded == [(3, 512), (4, 512), (2, 512)]
    pixels.leave()
    pixels.ask(4, 512, (5, 3))
    assert library.decoded[3:] == [(5, 512)]
    assert arrived == [(3, 512), (4, 512)]
    assert pixels.kept(2) is not None


def test_nearer_is_decoded_anew_and_going_back_is_not(pixels, library) -> None:
    pixels.ask(3, 512)
    pixels.ask(3, 2048)
    pixels.ask(3, 512)
    assert library.decoded == [(3, 512), (3, 2048)]


def test_a_neighbour_that_cannot_be_read_is_passed_over_and_said_only_if_wanted(
    pixels, library
) -> None:
    said = []
    pixels.failed.connect(said.append)
    pixels.ask(3, 512, (8, 2))
    assert (library.decoded, said) == ([(3, 512), (8, 512), (2, 512)], [])
    pixels.ask(8, 512)
    assert said[0].message == "Gone."
    pixels.ask(8, 512)
    assert len(said) == 2


def test_what_changed_on_disk_is_decoded_again(pixels, library) -> None:
    pixels.ask(3, 512)
    pixels.forget_all()
    pixels.leave()
    pixels.ask(3, 512)
    assert library.decoded == [(3, 512)] * 2


def test_whoever_runs_through_photos_waits_for_none_of_those_passed(qapp, library) -> None:
    later = LaterExecutor()
    bridge = LibraryBridge(lambda: library, reads=later, pictures=later, edits=later)
    pixels = PhotoPixels(bridge.files.pixel_channels(bridge), bridge)
    arrived = []
    pixels.arrived.connect(lambda photo, _: arrived.append(photo))
    for photo in (2, 3, 4):
        pixels.leave()
        pixels.ask(photo, 512, (photo + 1,))
    while later.tasks:
        later.run()
    assert (arrived, library.decoded) == ([4], [(4, 512), (5, 512)])
    bridge.close()
