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
    for index in np.flatnonzero(np.triu(rivals, 1).any(axis=1)):  # few have any
        if kept[index]:
            kept[index + 1 :] &= ~rivals[index, index + 1 :]
    return np.flatnonzero(kept)


def pairwise_iou(boxes: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return intersection over union of all pairs, ``[k, k]``; 0 where both boxes are empty."""
    left, top, right, bottom = boxes.T
    # Side by side, and not as pairs: numpy multiplies along an axis of two slowly.
    width = np.minimum(right[:, None], right) - np.maximum(left[:, None], left)
    height = np.minimum(bottom[:, None], bottom) - np.maximum(top[:, None], top)
    shared = np.maximum(width, 0) * np.maximum(height, 0)
    area = np.maximum(right - left, 0) * np.maximum(bottom - top, 0)
    union = area[:, None] + area[None, :] - shared
    return np.asarray(np.divide(shared, union, out=np.zeros_like(shared), where=union > 0))
