"""Copies of a picture agree with it in all parts; another frame of the scene does not."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tintype.media.same_picture import SAME, SIDE, UNTOUCHED, agreement, grey, sharpness, sketch
from tintype.media.thumbnails import thumbnail_jpeg

MADE = {
    "half the size": lambda p: cv2.resize(p, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA),
    "grey": lambda p: np.repeat(cv2.cvtColor(p, cv2.COLOR_RGB2GRAY)[:, :, None], 3, 2),
    "cropped": lambda p: p[
        p.shape[0] // 20 : -p.shape[0] // 20, p.shape[1] // 20 : -p.shape[1] // 20
    ],
    "brighter": lambda p: np.clip(p * 1.2, 0, 255).astype(np.uint8),
    "darker": lambda p: (p * 0.8).astype(np.uint8),
    "turned": lambda p: turned(p, 3),
    "marked": lambda p: cv2.putText(p.copy(), "2026", (20, 60), 0, 1, (255, 255, 255), 2),
}


def turned(pixels: np.ndarray, degrees: float) -> np.ndarray:
    height, width = pixels.shape[:2]
    turn = cv2.getRotationMatrix2D((width / 2, height / 2), degrees, 1)
    return cv2.warpAffine(pixels, turn, (width, height))


def picture(seed: int, side: int = 400) -> np.ndarray:
    """Blobs of all sizes and brightnesses."""
    random = np.random.default_rng(seed)
    pixels = np.full((side, side, 3), 128, np.uint8)
    for _ in range(60):
        x, y = random.integers(side, size=2).tolist()
        colour = random.integers(256, size=3).tolist()
        cv2.circle(pixels, (x, y), int(random.integers(5, side // 5)), colour, -1)
    return pixels


def square(pixels: np.ndarray) -> np.ndarray:
    found = grey(thumbnail_jpeg(np.ascontiguousarray(pixels)))
    assert found is not None
    return found


@pytest.mark.parametrize("how", MADE)
@pytest.mark.parametrize("seed", [1, 2])
def test_what_was_made_of_a_picture_is_the_same_picture(how: str, seed: int) -> None:
    original = picture(seed)
    copy = square(MADE[how](original))
    assert agreement(square(original), copy) >= SAME
    assert agreement(copy, square(original)) >= SAME


def test_another_picture_is_not() -> None:
    for seed in range(3, 9):
        assert agreement(square(picture(1)), square(picture(seed))) < SAME / 2


def test_where_nothing_may_have_moved_a_subject_that_did_shows() -> None:
    background, moved = picture(1), picture(1)
    for pixels, x in ((background, 150), (moved, 175)):
        cv2.circle(pixels, (x, 200), 50, (250, 250, 250), -1)
        cv2.circle(pixels, (x, 200), 25, (0, 0, 0), -1)
    assert agreement(square(background), square(moved), UNTOUCHED) < 0.9
    assert agreement(square(background), square(background), UNTOUCHED) > 0.99


@given(level=st.integers(0, 255), noise=st.integers(0, 60), seed=st.integers(0, 99))
@settings(max_examples=25, deadline=None)
def test_any_two_pictures_can_be_compared(level: int, noise: int, seed: int) -> None:
    random = np.random.default_rng(seed)
    flat = np.full((SIDE, SIDE), level, np.float32)
    noisy = np.clip(flat + random.normal(0, noise, flat.shape), 0, 255).astype(np.float32)
    for one, other in ((flat, noisy), (noisy, flat), (flat, flat)):
        assert 0 <= agreement(one, other) <= 1
        assert sketch(one).shape == (144,)


def test_a_blurred_copy_is_less_sharp_and_a_damaged_thumbnail_is_none() -> None:
    original = picture(1)
    assert sharpness(square(original)) > 1.5 * sharpness(square(cv2.blur(original, (15, 15))))
    assert grey(b"no picture") is None


@pytest.mark.data
def test_the_two_eyes_of_a_stereo_camera_are_not_one_picture(sample_album: dict[str, Path]) -> None:
    from skimage.data import stereo_motorcycle

    left, right, _ = stereo_motorcycle()
    assert agreement(square(left), square(right)) < SAME
    assert sample_album
