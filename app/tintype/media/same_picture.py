"""Whether two small pictures show the same shot: resized, cropped, turned or brightened, or not.

Both become grey squares and one is laid over the other by an affine transform (Evangelidis and
Psarakis, "Parametric image alignment using enhanced correlation coefficient", 2008), whatever their
brightness. Then each part of the picture has to agree: in two shots of one scene, somewhere
something moved.
"""

from __future__ import annotations

from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

Grey = NDArray[np.float32]

Sketch = NDArray[np.int8]

SIDE = 96  # px of the squares
MARKED = 0.2  # share of a picture that a mark or a caption may cover
UNTOUCHED = 0.02  # share that may disagree where nothing is expected to
SAME = 0.85  # agreement from which two pictures are one
_SMALL = 48  # px of the squares that are laid over each other first
_TURNS = ((_SMALL, 40, 5), (SIDE, 25, 5))  # side, iterations at most, px of the filter
_ZOOMS = (1.0, 1.1, 0.9)
_HOPELESS = 0.6  # correlation of whole squares below which no part needs a look
_LEAST_COVERED = 0.6  # of the picture that both must show
_LARGEST_CHANGE = 0.35  # of scale, shear and, in parts of the picture, of position
_PARTS = 6  # rows and columns that each have to agree
_FLAT = 4.0  # deviation in grey levels below which a part has nothing to compare


def grey(jpeg: bytes) -> Grey | None:
    """Return a thumbnail as a grey square ``[SIDE, SIDE]``, 0 to 255; None if it is damaged."""
    pixels = cv2.imdecode(np.frombuffer(jpeg, np.uint8), cv2.IMREAD_GRAYSCALE)
    if pixels is None:
        return None
    square = cv2.resize(pixels, (SIDE, SIDE), interpolation=cv2.INTER_AREA)
    return square.astype(np.float32)


def sketch(square: Grey) -> Sketch:
    """Return the coarsest features, int8 ``[144]``: quick to compare, before ``agreement``."""
    small = cv2.resize(cv2.GaussianBlur(square, (0, 0), 4), (12, 12), interpolation=cv2.INTER_AREA)
    level = small.ravel() - small.mean()
    found: Sketch = np.rint(level * (127 / max(float(np.abs(level).max()), 1.0))).astype(np.int8)
    return found


def sharpness(square: Grey) -> float:
    """Return how fine the detail is that a square shows: the deviation of its Laplacian."""
    return float(cv2.Laplacian(square, cv2.CV_32F).std())


def agreement(one: Grey, other: Grey, share: float = MARKED) -> float:
    """Return how well two squares agree where they agree least, 0 to 1, once laid over each other.

    A picture and its copy reach ``SAME`` and more, see ``BENCHMARKS.md``.

    Args:
        share: of the picture may disagree.
    """
    best = 0.0
    for zoom in _ZOOMS:
        best = max(best, _agreement_from(one, other, zoom, share))
        if best >= SAME:
            break
    return best


def _agreement_from(one: Grey, other: Grey, zoom: float, share: float) -> float:
    turn = _overlay(one, other, zoom)
    if turn is None:
        return 0.0
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    laid = cv2.warpAffine(other, turn, (SIDE, SIDE), flags=flags)
    covered = cv2.warpAffine(np.ones_like(other), turn, (SIDE, SIDE), flags=flags) > 0.999
    if covered.mean() < _LEAST_COVERED:
        return 0.0
    return _parts(_smooth(one), _smooth(laid), covered, share)


def _smooth(square: cv2.typing.MatLike) -> Grey:
    """Return a square without the finest grain, which is the codec's."""
    return np.asarray(cv2.GaussianBlur(square, (0, 0), 0.8), np.float32)


def _overlay(one: Grey, other: Grey, zoom: float) -> NDArray[np.float32] | None:
    """Return the transform ``[2, 3]`` from places in ``one`` to places in ``other``, or None.

    Args:
        zoom: how much larger ``other`` shows things, about; a search that starts too far off
            ends nowhere.
    """
    centre = (1 - zoom) * _SMALL / 2
    turn = np.array([[zoom, 0, centre], [0, zoom, centre]], np.float32)
    for side, most, blur in _TURNS:
        turn[:, 2] *= side / _SMALL
        no_mask: Any = None  # which cv2's types forbid
        first, second = (_resized(square, side) for square in (one, other))
        criteria = (cv2.TERM_CRITERIA_EPS | cv2.TERM_CRITERIA_COUNT, most, 1e-4)
        try:
            close, found = cv2.findTransformECC(
                first, second, turn, cv2.MOTION_AFFINE, criteria, no_mask, blur
            )
        except cv2.error:  # it says so when it does not converge
            return None
        turn = np.asarray(found, np.float32)
        if close < _HOPELESS:
            return None
    change = np.abs(turn[:, :2] - np.eye(2)).max()
    shift = np.abs(turn[:, :2] @ [SIDE / 2, SIDE / 2] + turn[:, 2] - SIDE / 2).max() / SIDE
    return turn if max(change, shift) <= _LARGEST_CHANGE else None


def _resized(square: Grey, side: int) -> Grey:
    return np.asarray(cv2.resize(square, (side, side), interpolation=cv2.INTER_AREA), np.float32)


def _parts(one: Grey, other: Grey, covered: NDArray[np.bool_], share: float) -> float:
    """Return the correlation of the parts that agree least, a few left out."""
    weight = covered.astype(np.float32)
    side = SIDE // _PARTS

    def mean(values: Grey) -> Grey:
        sums = np.asarray(
            cv2.boxFilter(values * weight, -1, (side, side), normalize=True), np.float32
        )
        # Parts overlap by half.
        return sums[side // 2 :: side // 2, side // 2 :: side // 2]

    seen = mean(np.ones_like(one))
    known = seen > 0.5
    seen = np.maximum(seen, 1e-6)
    means = [mean(square) / seen for square in (one, other)]
    spread = [
        np.maximum(mean(square * square) / seen - level * level, 0)
        for square, level in zip((one, other), means, strict=True)
    ]
    both = mean(one * other) / seen - means[0] * means[1]
    # What is flat in both agrees; the noise in it does not count.
    floor = _FLAT * _FLAT
    close = (both + floor) / np.sqrt((spread[0] + floor) * (spread[1] + floor))
    values = np.sort(close[known])
    return float(np.clip(values[int(share * len(values))], 0, 1)) if len(values) else 0.0
