"""Text in photos, read by the real models."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from tintype.analysis.text import text_revision, text_source
from tintype.types import DecodedPhoto, PhotoFacts


def page(*lines: str, scale: float = 1.0) -> DecodedPhoto:
    """Black words on a white page of 1200 x 800 pixels."""
    pixels = np.full((800, 1200, 3), 250, np.uint8)
    for number, line in enumerate(lines):
        place = (60, 120 + number * 140)
        cv2.putText(pixels, line, place, cv2.FONT_HERSHEY_SIMPLEX, 2.0 * scale, (20, 20, 20), 4)
    # As if decoded at half the photo's size.
    return DecodedPhoto(pixels, 2400, 1600, "JPEG", PhotoFacts())


@pytest.fixture(scope="module")
def source():
    return text_source()


def test_lines_are_read_with_their_places(source) -> None:
    (found,) = source.analyse([page("Opening hours", "Monday 9 to 17")], [{}])
    first, second = found.regions
    assert [first.label, second.label] == ["Opening hours", "Monday 9 to 17"]
    assert first.kind == "text"
    assert first.model == text_revision()
    # Full pixels: the baseline of the first line is at 2 x 120.
    assert first.box.y < 240 < first.box.bottom + 20
    assert 100 < first.box.x < 160
    assert second.box.y > first.box.bottom
    assert not found.guesses


def test_a_card_number_makes_a_photo_sensitive(source) -> None:
    (found,) = source.analyse([page("My Bank", "4111 1111 1111 1111")], [{}])
    (guess,) = found.guesses
    assert (guess.word, guess.label) == ("sensitive", "card")
    assert [found.regions[index].label for index in guess.regions] == ["4111 1111 1111 1111"]


def test_a_photo_without_text_has_none(source) -> None:
    ramp = np.linspace(0, 255, 400, dtype=np.uint8)
    pixels = np.repeat(np.tile(ramp, (300, 1))[..., None], 3, axis=2)
    photo = DecodedPhoto(np.ascontiguousarray(pixels), 400, 300, "JPEG", PhotoFacts())
    assert source.analyse([photo], [{}])[0].regions == ()
