"""Decoder of dlib's max-margin face detector: score maps to face boxes.

A cell of the score map stands for a window of 80 pixels; its score is a margin, above 0 for a
face. Source: ``dlib/dnn/loss.h`` (``loss_mmod_``) and ``dlib/image_processing``.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from tintype.inference.manifest import Manifest
from tintype.types import Box

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Detection:
    """A face: its box in pixels and the detector's margin (about -1 to 1.2).

    Attributes:
        second: only the second detector saw it; the margin is that one's.
    """

    box: Box
    score: float
    second: bool = False


@dataclass(frozen=True, slots=True)
class MmodConfig:
    """The detector's constants.

    Attributes:
        window: side of the face window in pixels of the network's input.
        stride: pixels from one cell of the score map to the next.
        first: pixel at the centre of the first cell.
        overlap: two boxes whose intersection is a larger share of their bounding box are one.
        mean: the colour (RGB, 0-255) the network sees as nothing; borders are filled with it.
    """

    window: float
    stride: int
    first: float
    overlap: float
    mean: tuple[float, float, float]

    @classmethod
    def of(cls, manifest: Manifest) -> MmodConfig:
        """Read the constants from a manifest's options."""
        options = manifest.options
        red, green, blue = (float(v) for v in options["mean"])
        return cls(
            window=float(options["window"]),
            stride=int(options["stride"]),
            first=float(options["first"]),
            overlap=float(options["overlap"]),
            mean=(red, green, blue),
        )


def peaks(score: NDArray[np.float32], threshold: float, config: MmodConfig) -> Floats:
    """Return the cells of a score map ``[h, w]`` above ``threshold``.

    Returns:
        ``[n, 3]``: x and y of the cell's centre in pixels of the network's input, score.
    """
    above = np.flatnonzero(score > threshold)
    if not above.size:  # as usual
        return np.zeros((0, 3))
    rows, columns = np.divmod(above, score.shape[1])
    x = config.stride * columns + config.first
    y = config.stride * rows + config.first
    return np.stack([x, y, score[rows, columns]], axis=1).astype(np.float64)


def windows(centres: Floats, config: MmodConfig) -> Floats:
    """Return left, top, right, bottom ``[n, 4]`` of the windows around ``centres`` ``[n, 2]``.

    Right and bottom are the last pixel inside, as in dlib's rectangles.
    """
    reach = (config.window - 1) / 2
    return np.concatenate([centres[:, :2] - reach, centres[:, :2] + reach], axis=1)


def suppress(corners: Floats, scores: Floats, overlap: float) -> NDArray[np.intp]:
    """Greedy suppression by dlib's rule: intersection over the area of the *bounding* box.

    Args:
        corners: ``[n, 4]`` left, top, right, bottom, both ends inside.

    Returns:
        Indices of the boxes that stay, best score first; equal scores keep their order.
    """
    if len(scores) < 2:  # as usual
        return np.arange(len(scores))
    order = np.argsort(-scores, kind="stable")
    kept: list[int] = []
    for i in order:
        if not kept or _shared(corners[i], corners[kept]).max() <= overlap:
            kept.append(int(i))
    return np.array(kept, dtype=np.intp)


def _shared(box: Floats, others: Floats) -> Floats:
    low, high = np.maximum(box[:2], others[:, :2]), np.minimum(box[2:], others[:, 2:])
    inner = np.clip(high - low + 1, 0, None).prod(axis=1)
    low, high = np.minimum(box[:2], others[:, :2]), np.maximum(box[2:], others[:, 2:])
    shared: Floats = inner / (high - low + 1).prod(axis=1)
    return shared


def detections(corners: Floats, scores: Floats, overlap: float) -> list[Detection]:
    """Suppress and return what stays as detections, best first.

    A box reaches from the first to the last pixel's coordinate, so it agrees with
    ``face_recognition``'s (top, right, bottom, left).
    """
    return [
        Detection(Box(left, top, right - left, bottom - top), score)
        for (left, top, right, bottom), score in (
            (corners[i].tolist(), float(scores[i])) for i in suppress(corners, scores, overlap)
        )
    ]
