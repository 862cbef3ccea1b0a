"""Rows of a detector that decodes its own boxes, such as CenterNet, to the boxes worth keeping."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray


class Detections(NamedTuple):
    """Boxes of one picture, best first.

    Attributes:
        boxes: float32 ``[k, 4]``: left, top, right, bottom in input pixels.
        scores: float32 ``[k]``, 0 to 1.
        classes: int64 ``[k]``, indices into the model's labels.
    """

    boxes: NDArray[np.float32]
    scores: NDArray[np.float32]
    classes: NDArray[np.int64]


def decode(rows: NDArray[np.float32], floor: float, max_iou: float) -> Detections:
    """Turn ``[100, 6]`` rows (x0, y0, x1, y1, score, class) into detections.

    Args:
        rows: one picture's rows in any order.
        floor: rows below this score are dropped.
        max_iou: of two boxes of a class that overlap by more, only the better one stays.
    """
    rows = rows[rows[:, 4] >= floor]
    rows = rows[np.argsort(-rows[:, 4], kind="stable")]
    boxes, classes = rows[:, :4], rows[:, 5].astype(np.int64)
    keep = class_wise_nms(boxes, classes, max_iou)
    return Detections(boxes[keep], rows[keep, 4], classes[keep])


def class_wise_nms(
    boxes: NDArray[np.float32], classes: NDArray[np.int64], max_iou: float
) -> NDArray[np.intp]:
    """Return the indices that greedy non-maximum suppression within each class keeps.

    Args:
        boxes: float32 ``[k, 4]``, best first.
        classes: int64 ``[k]``.
        max_iou: the overlap from which the lesser box goes.
    """
    rivals = (pairwise_iou(boxes) > max_iou) & (classes[:, None] == classes[None, :])
    kept = np.ones(len(boxes), bool)
    for index in range(len(boxes)):
        if kept[index]:
            kept[index + 1 :] &= ~rivals[index, index + 1 :]
    return np.flatnonzero(kept)


def pairwise_iou(boxes: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return intersection over union of all pairs, ``[k, k]``; 0 where both boxes are empty."""
    left_top = np.maximum(boxes[:, None, :2], boxes[None, :, :2])
    right_bottom = np.minimum(boxes[:, None, 2:], boxes[None, :, 2:])
    shared = np.prod(np.clip(right_bottom - left_top, 0, None), axis=2)
    area = np.prod(np.clip(boxes[:, 2:] - boxes[:, :2], 0, None), axis=1)
    union = area[:, None] + area[None, :] - shared
    return np.asarray(np.divide(shared, union, out=np.zeros_like(shared), where=union > 0))
