"""A heat map is hot where the model's belief hangs, and nowhere else."""

from __future__ import annotations

import numpy as np

from tintype.analysis import heat_map


def test_the_map_is_hot_where_the_belief_hangs() -> None:
    pixels = np.zeros((90, 180, 3), np.uint8)
    pixels[60:80, 20:50] = 255  # bottom left

    cells = heat_map.losses(pixels, lambda picture: float((picture == 255).sum()))
    assert (cells.shape, cells.dtype) == ((heat_map.CELLS, heat_map.CELLS), np.float32)
    row, column = np.unravel_index(cells.argmax(), cells.shape)
    assert row >= heat_map.CELLS - 3
    assert column <= 1
    assert cells.max() == 1
    assert (cells[:2] == 0).all()

    large = heat_map.enlarged(cells, 180, 90)
    assert (large.shape, large.dtype) == ((90, 180), np.float32)
    assert large[70, 35] > 0.5
    assert large[20, 150] < 0.1
    assert 0 <= large.min() <= large.max() <= 1


def test_a_belief_that_hangs_on_nothing_gives_an_empty_map() -> None:
    pixels = np.full((30, 30, 3), 9, np.uint8)
    assert (heat_map.losses(pixels, lambda _picture: 1.0) == 0).all()
