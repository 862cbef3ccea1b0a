"""Thumbnails are small JPEGs of the right colours; so are placeholders."""

from __future__ import annotations

from io import BytesIO

import numpy as np
from PIL import Image

from media import pictures
from tintype.media.thumbnails import mean_colour, thumbnail_jpeg


def test_thumbnail_is_a_jpeg_of_the_same_picture() -> None:
    image = Image.open(BytesIO(thumbnail_jpeg(pictures.corners(1000, 500))))
    assert image.format == "JPEG"
    assert image.size == (320, 160)
    assert pictures.is_upright(np.asarray(image))


def test_small_pictures_are_not_enlarged() -> None:
    assert Image.open(BytesIO(thumbnail_jpeg(pictures.corners(40, 30)))).size == (40, 30)


def test_quality_is_a_choice() -> None:
    noise = np.random.default_rng(1).integers(0, 256, (200, 200, 3), dtype=np.uint8)
    assert len(thumbnail_jpeg(noise, quality=30)) < len(thumbnail_jpeg(noise)) / 1.5


def test_mean_colour_reads_red_green_blue() -> None:
    pixels = np.zeros((4, 4, 3), np.uint8)
    pixels[:] = (255, 128, 1)
    assert mean_colour(pixels) == 0xFF8001
    pixels[:2] = (1, 128, 255)
    assert mean_colour(pixels) == 0x808080
