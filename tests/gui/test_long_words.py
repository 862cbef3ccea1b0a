"""Nothing is clipped, and nothing lies over anything, in a language with longer words."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from gui import walking
from gui.fakes import FakeLibrary


@pytest.fixture
def _long_words(qapp) -> Iterator[None]:
    translator = walking.LongWords()
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


def test_words_are_made_longer_and_keep_what_is_filled_in() -> None:
    longer = walking.LongWords().translate("", "Nothing found for “{}” in %Ln photos", "", 3)
    assert "{}" in longer
    assert "%Ln" in longer
    assert 1.35 < len(longer) / len("Nothing found for “{}” in %Ln photos") < 1.45


@pytest.mark.usefixtures("_long_words")
@pytest.mark.parametrize("size", [(1024, 640), (1280, 800)])
def test_every_page_has_room_for_words_that_are_longer(make_window, size) -> None:
    window, wrong = make_window(FakeLibrary(70)), []
    window.resize(*size)
    walking.settle()
    for page in walking.every_page(window):
        found = [one for one in walking.texts(window) if walking.clipped(one)]
        wrong += [f"{page}: clipped: {walking.told(one)}" for one in found]
        found = walking.beside_the_edge(window)
        wrong += [f"{page}: sticks out: {walking.told(one)}" for one in found]
        wrong += [
            f"{page}: overlap: {walking.told(one)} and {walking.told(other)}"
            for one, other in walking.overlapping(window)
        ]
    assert not wrong, "\n".join(dict.fromkeys(wrong))
