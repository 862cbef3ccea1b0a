"""Resizing, padding and cropping keep the picture's geometry."""

import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tintype.inference import transforms

SIDES = st.integers(1, 300)


@given(SIDES, SIDES, st.integers(1, 200), st.sampled_from([1, 32]))
def test_fit_has_the_long_side_and_padded_multiples(width, height, long_side, multiple) -> None:
    fitted = transforms.fit(np.full((height, width, 3), 200, np.uint8), long_side, multiple)
    inner = transforms.fitted_size(width, height, long_side)
    rows, columns = fitted.pixels.shape[:2]
    assert max(inner) == long_side
    assert rows % multiple == columns % multiple == 0
    assert inner[0] <= columns < inner[0] + multiple
    assert (fitted.pixels[: inner[1], : inner[0]] == 200).all(), "the picture lies at the origin"
    assert not fitted.pixels[inner[1] :].any(), "below it is black"
    assert not fitted.pixels[:, inner[0] :].any(), "right of it is black"


def test_scales_lead_a_point_back_to_the_picture() -> None:
    picture = np.zeros((101, 203, 3), np.uint8)
    picture[60:63, 150:153] = 255
    fitted = transforms.fit(picture, 640, 32)
    y, x = np.argwhere(fitted.pixels[..., 0] > 200).mean(axis=0)
    assert (x + 0.5) / fitted.scale_x == pytest.approx(151.5, abs=0.2)
    assert (y + 0.5) / fitted.scale_y == pytest.approx(61.5, abs=0.2)


BOTH = pytest.mark.parametrize("resize", [transforms.resize, transforms.smooth])


@BOTH
def test_shrinking_averages_instead_of_skipping_pixels(resize) -> None:
    stripes = np.zeros((8, 80, 3), np.uint8)
    stripes[:, ::2] = 200
    assert np.unique(resize(stripes, 10, 1)).tolist() == [100]


@BOTH
def test_resize_to_the_same_size_is_the_picture_itself(resize) -> None:
    picture = np.arange(27, dtype=np.uint8).reshape(3, 3, 3)
    assert resize(picture, 3, 3) is picture


@pytest.mark.parametrize(("width", "height"), [(300, 200), (224, 80), (170, 130)])
def test_smooth_is_nearly_area_means(width: int, height: int) -> None:
    noise = np.random.default_rng(0).integers(0, 256, (400, 600, 3), np.uint8)
    picture = cv2.GaussianBlur(noise, (0, 0), 1.5)  # as sharp as photos are
    area = cv2.resize(picture, (width, height), interpolation=cv2.INTER_AREA).astype(int)
    assert abs(transforms.smooth(picture, width, height) - area).mean() < 1


def test_a_photos_half_is_kept_no_longer_than_the_photo() -> None:
    large = np.full((1200, 1000, 3), 7, np.uint8)
    half, number = transforms.halved(large), id(large)
    assert transforms.halved(large) is half
    del large
    assert number not in transforms._halves


def test_a_part_is_the_same_from_the_photos_half() -> None:
    """Of a large photo, whose half is kept, and of a small one; at even and odd places."""
    large = np.random.default_rng(0).integers(0, 256, (1001, 1203, 3), np.uint8)
    for pixels in (large, large[:200, :300]):
        for part in ((0, 0, 150, 99), (2, 40, 201, 180), (3, 40, 201, 180)):
            left, top, right, bottom = part
            for width, height in ((40, 30), (90, 60), (180, 130)):
                alone = transforms.resize(pixels[top:bottom, left:right].copy(), width, height)
                assert np.array_equal(transforms.resize_part(pixels, part, width, height), alone)
