"""Numbers, dates and cameras as people say them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale

from tintype.gui import wording
from tintype.gui.state import WindowState
from tintype.types import PhotoFacts


@pytest.fixture(autouse=True)
def _english(qapp):
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("count", "words"), [(0, "0 photos"), (1, "1 photo"), (12345, "12,345 photos")]
)
def test_one_photo_is_no_plural(count, words) -> None:
    assert wording.photos(count) == words


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (5, "less than a minute"),
        (61, "about a minute"),
        (200, "about 3 minutes"),
        (9000, "about 2 hours"),
    ],
)
def test_time_left_is_rough(seconds, words) -> None:
    assert wording.duration(seconds) == words


def test_a_moment_is_written_out_and_odd_text_stays() -> None:
    assert wording.moment("2021-06-05T14:03:00").startswith("Saturday, June 5, 2021, 2:03")
    assert wording.moment("some day") == "some day"


@pytest.mark.parametrize(
    ("make", "model", "words"),
    [
        ("Canon", "Canon EOS 6D", "Canon EOS 6D"),
        ("NIKON CORPORATION", "NIKON D90", "NIKON D90"),
        ("Apple", "iPhone 12", "Apple iPhone 12"),
        (None, "X100", "X100"),
        ("Leica", None, "Leica"),
        (None, None, ""),
    ],
)
def test_a_camera_does_not_say_its_make_twice(make, model, words) -> None:
    assert wording.camera(PhotoFacts(make=make, model=model)) == words


def test_exposure_says_what_is_known() -> None:
    facts = PhotoFacts(exposure=0.008, aperture=2.8, iso=200, focal_length=35.0)
    assert wording.exposure(facts) == "1/125 s · f/2.8 · ISO 200 · 35 mm"
    assert wording.exposure(PhotoFacts(exposure=2.5)) == "2.5 s"
    assert wording.exposure(PhotoFacts()) == ""


def test_south_and_west_are_named_rather_than_negative() -> None:
    assert wording.coordinates(-33.8568, 151.2153) == "33.8568° S, 151.2153° E"
    assert wording.coordinates(40.7, -74.0) == "40.7000° N, 74.0000° W"


def test_the_state_of_a_window_comes_back_and_nonsense_is_ignored(tmp_path) -> None:
    state = WindowState(tmp_path)
    state.put("query", "dog, beach")
    state.put("splitter", [200, 600, 300])
    state.put("row_height", 140)
    state.put("boxes/face", value=False)
    state.save()
    again = WindowState(tmp_path)
    assert again.text("query") == "dog, beach"
    assert again.sizes("splitter") == [200, 600, 300]
    assert again.number("row_height", 1) == 140
    assert again.flag("boxes/face", default=True) is False
    (tmp_path / "window.ini").write_text("[General]\nsplitter=wide\nrow_height=x\n\x00")
    broken = WindowState(tmp_path)
    assert broken.sizes("splitter") == []
    assert broken.number("row_height", 160) == 160
    assert broken.flag("boxes/face", default=True) is True
    assert broken.bytes("geometry").isEmpty()
