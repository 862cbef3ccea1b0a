"""Decoding of detector rows: the floor, the order, and suppression within a class."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tintype.inference.decoders.centernet import class_wise_nms, decode, pairwise_iou
from tintype.types import Box


def rows(*values):
    return np.array(values, np.float32).reshape(-1, 6)


# Eighths of a pixel: exact in float32, where a side of 1e-8 beside x = 50 would vanish.
EIGHTHS = st.integers(0, 800).map(lambda number: number / 8)
BOXES = st.lists(st.tuples(EIGHTHS, EIGHTHS, EIGHTHS, EIGHTHS), min_size=1, max_size=12)


@given(BOXES)
def test_iou_agrees_with_the_box_type(values) -> None:
    boxes = [Box(x, y, w, h) for x, y, w, h in values]
    corners = np.array([(b.x, b.y, b.right, b.bottom) for b in boxes], np.float32)
    found = pairwise_iou(corners)
    expected = [[a.iou(b) for b in boxes] for a in boxes]
    assert found == pytest.approx(np.array(expected), abs=1e-4)


@given(BOXES, st.floats(0.1, 0.9))
def test_kept_boxes_of_a_class_never_overlap_more_than_allowed(values, limit) -> None:
    array = np.array([(x, y, x + w, y + h) for x, y, w, h in values], np.float32)
    classes = np.arange(len(array)) % 2
    kept = class_wise_nms(array, classes, limit)
    overlaps = pairwise_iou(array[kept]) > limit
    np.fill_diagonal(overlaps, val=False)
    assert not (overlaps & (classes[kept][:, None] == classes[kept][None])).any()
    assert kept[0] == 0, "the best box always stays"


def test_a_suppressed_box_suppresses_nothing() -> None:
    # b overlaps a, c overlaps b but not a: greedy suppression keeps a and c.
    chain = rows((0, 0, 10, 10, 0.9, 0), (3, 0, 13, 10, 0.8, 0), (6, 0, 16, 10, 0.7, 0))
    assert decode(chain, 0.1, 0.5).scores.tolist() == pytest.approx([0.9, 0.7])


def test_equal_boxes_of_two_classes_both_stay() -> None:
    both = rows((0, 0, 10, 10, 0.9, 0), (0, 0, 10, 10, 0.8, 5))
    assert decode(both, 0.1, 0.5).classes.tolist() == [0, 5]


def test_rows_below_the_floor_go_and_the_best_come_first() -> None:
    found = decode(rows((0, 0, 1, 1, 0.2, 1), (5, 5, 9, 9, 0.6, 2), (0, 0, 1, 1, 0.1, 3)), 0.2, 0.5)
    assert found.classes.tolist() == [2, 1]
    assert found.boxes[0].tolist() == [5, 5, 9, 9]


def test_no_rows_give_no_detections() -> None:
    found = decode(rows((0, 0, 1, 1, 0.01, 0)), 0.5, 0.5)
    assert found.boxes.shape == (0, 4)
    assert len(found.scores) == len(found.classes) == 0
