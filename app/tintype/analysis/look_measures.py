"""What pixels say about how a photo was made: tone, light, sharpness, drawn surfaces, writing.

All of it looks at a reduced copy, so that it costs a millisecond or two each and hardly depends on
the size a photo was decoded at. What is costly and seldom matters is measured only when asked for.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

import cv2
import numpy as np

from tintype.inference import transforms

if TYPE_CHECKING:
    from numpy.typing import NDArray

TONE_SIDE = 128  # colours and light need no detail
DETAIL_SIDE = 480
_BINS = 16
_REACH = 11  # pixels across which an edge is looked at
_CONTRAST = 40  # grey levels within that reach that make an edge
_FEWEST = 200  # edge pixels below which sharpness cannot be told
_HARD, _STEP = 40, 6  # grey levels between neighbours that make a hard step, and any


@dataclass(frozen=True, slots=True)
class Tone:
    """How much colour there is, in CIE Lab units.

    Attributes:
        chroma: distance from grey that 98 % of the pixels stay below.
        spread: the same for the distance from the mean colour of equally bright pixels: small
            where a picture has one tone, such as sepia.
        tint: distance of the mean colour of the middle tones from grey.
        hue: angle of that colour in degrees, yellow at 90.
    """

    chroma: float
    spread: float
    tint: float
    hue: float


class Surfaces:
    """What tells drawn pictures from photographed ones, as shares of the picture.

    Args:
        pixels: RGB uint8 ``[h, w, 3]``.
    """

    def __init__(self, pixels: NDArray[np.uint8]) -> None:
        self._small = reduced(pixels, DETAIL_SIDE)
        luma = cv2.cvtColor(self._small, cv2.COLOR_RGB2GRAY)
        self._across = cv2.absdiff(luma[:, 1:], luma[:, :-1])
        self._down = cv2.absdiff(luma[1:], luma[:-1])
        self._steps = cv2.max(self._across[:-1], self._down[:, :-1])

    @property
    def even(self) -> float:
        """Pixels as bright as their right and lower neighbours; at least ``flat``."""
        return self._share(self._steps == 0)

    @property
    def edges(self) -> float:
        """Pixels beside a hard step of brightness."""
        return self._share(self._steps > _HARD)

    @cached_property
    def flat(self) -> float:
        """Pixels exactly like their right and lower neighbours."""
        packed = cv2.cvtColor(self._small, cv2.COLOR_RGB2RGBA).view(np.uint32)[..., 0]
        here = packed[:-1, :-1]
        return self._share((here == packed[1:, :-1]) & (here == packed[:-1, 1:]))

    @cached_property
    def common(self) -> float:
        """Pixels of the eight commonest colours (of 32,768)."""
        red, green, blue = ((self._small[::2, ::2, i] >> 3).astype(np.intp) for i in range(3))
        coarse = (red << 10) | (green << 5) | blue
        counts = np.bincount(coarse.ravel(), minlength=1 << 15)
        return float(np.partition(counts, -8)[-8:].sum() / coarse.size)

    @cached_property
    def lines(self) -> float:
        """Rows and columns most of whose length is one step of brightness."""
        rows, columns = (self._down > _STEP).mean(axis=1), (self._across > _STEP).mean(axis=0)
        return float((rows > 0.7).mean() + (columns > 0.7).mean())

    @staticmethod
    def _share(mask: NDArray[np.bool_]) -> float:
        return np.count_nonzero(mask) / max(1, mask.size)


class Page:
    """What tells a written page, evenly lit or not.

    Args:
        pixels: RGB uint8 ``[h, w, 3]``.
    """

    def __init__(self, pixels: NDArray[np.uint8]) -> None:
        self._small = reduced(pixels, DETAIL_SIDE)
        grey = cv2.cvtColor(self._small, cv2.COLOR_RGB2GRAY)
        height, width = grey.shape
        quarter = transforms.resize(self._small, max(1, width // 4), max(1, height // 4))
        paper = cv2.dilate(cv2.cvtColor(quarter, cv2.COLOR_RGB2GRAY), np.ones((7, 7), np.uint8))
        around = cv2.resize(cv2.GaussianBlur(paper, (0, 0), 5), (width, height))
        light = grey.astype(np.float32) / np.maximum(around, 1)
        self._blank = (light > 0.85) & (around > 110)
        self._ink = (light < 0.72).astype(np.uint8)

    @cached_property
    def paper(self) -> float:
        """Share of bright pixels close to the brightness around them."""
        return float(self._blank.mean())

    @cached_property
    def ink(self) -> float:
        """Share of pixels much darker than that."""
        return float(self._ink.mean())

    @cached_property
    def rows(self) -> float:
        """How unevenly the ink lies over rows or columns, as lines of writing do; 0 to 1."""
        return max(_unevenness(self._ink.mean(axis=1)), _unevenness(self._ink.mean(axis=0)))

    @cached_property
    def tint(self) -> float:
        """Mean saturation of the paper, 0 to 255."""
        saturation = cv2.cvtColor(self._small, cv2.COLOR_RGB2HSV)[..., 1]
        return float(saturation[self._blank].mean()) if self._blank.any() else 255.0

    @cached_property
    def marks(self) -> float:
        """Number of small dark spots, such as letters, per 10,000 pixels."""
        return _marks(self._ink) * 10_000 / self._ink.size


def reduced(pixels: NDArray[np.uint8], long_side: int) -> NDArray[np.uint8]:
    """Return the picture with its longer side at ``long_side``, or as it is if smaller.

    It is halved while that leaves enough, then reduced by less than two, bilinearly: edges keep the
    steepness for which the limits were chosen, to a hundredth.
    """
    rows, columns = pixels.shape[:2]
    if max(rows, columns) <= long_side:
        return pixels
    width, height = transforms.fitted_size(columns, rows, long_side)
    while max(pixels.shape[:2]) >= 2 * long_side and min(pixels.shape[:2]) >= 2:
        pixels = transforms.halved(pixels)
    return transforms.linear(pixels, width, height)


def tone(pixels: NDArray[np.uint8]) -> Tone:
    """Measure how much colour there is, and whether it is one tone."""
    small = reduced(pixels, TONE_SIDE).astype(np.float32) / 255
    light, a, b = (plane.ravel() for plane in cv2.split(cv2.cvtColor(small, cv2.COLOR_RGB2LAB)))
    bins = np.clip((light * (_BINS / 100)).astype(np.intp), 0, _BINS - 1)
    counts = np.maximum(np.bincount(bins, minlength=_BINS), 1)
    mean_a, mean_b = ((np.bincount(bins, plane, _BINS) / counts)[bins] for plane in (a, b))
    middle = (light > 20) & (light < 90)
    if not middle.any():
        middle[:] = True
    tint_a, tint_b = float(a[middle].mean()), float(b[middle].mean())
    return Tone(
        chroma=_p98(a * a + b * b) ** 0.5,
        spread=_p98((a - mean_a) ** 2 + (b - mean_b) ** 2) ** 0.5,
        tint=math.hypot(tint_a, tint_b),
        hue=math.degrees(math.atan2(tint_b, tint_a)),
    )


def _p98(values: NDArray[Any]) -> float:
    """Return the value that 98 % stay at or below."""
    place = int(0.98 * (values.size - 1))
    return float(np.partition(values, place)[place])


def brightness(pixels: NDArray[np.uint8]) -> tuple[float, float, float]:
    """Return the luma (0 to 255) below which 50, 75 and 99 % of the pixels are."""
    grey = cv2.cvtColor(reduced(pixels, TONE_SIDE), cv2.COLOR_RGB2GRAY)
    median, upper, top = np.percentile(grey, (50, 75, 99)).tolist()
    return median, upper, top


def edge_steepness(
    pixels: NDArray[np.uint8], sharp: float = math.inf
) -> tuple[float, float] | None:
    """Return how steep edges are: the median and the 90th percentile over all edge pixels.

    Steepness is the largest gradient within reach divided by the contrast within reach, so it
    depends neither on how strong edges are nor on how many there are, and little on noise: about
    0.45 (90th percentile) for a sharp photo, 0.29 after a Gaussian blur of two pixels.

    Returns:
        None where there are too few edges to tell, or the 90th percentile is above ``sharp``.
    """
    grey = cv2.cvtColor(reduced(pixels, DETAIL_SIDE), cv2.COLOR_RGB2GRAY)
    smooth = cv2.GaussianBlur(grey, (5, 5), 0.8)
    reach = np.ones((_REACH, _REACH), np.uint8)
    contrast = cv2.subtract(cv2.dilate(smooth, reach), cv2.erode(smooth, reach))
    _, edges = cv2.threshold(contrast, _CONTRAST, 255, cv2.THRESH_BINARY)
    count = cv2.countNonZero(edges)
    if count < _FEWEST:
        return None
    across = cv2.Sobel(smooth, cv2.CV_32F, 1, 0, scale=1 / 8)
    down = cv2.Sobel(smooth, cv2.CV_32F, 0, 1, scale=1 / 8)
    steepest = cv2.dilate(cv2.magnitude(across, down), reach)
    # Most photos are sharp, and counting is quicker than finding percentiles.
    over = cv2.compare(steepest, contrast.astype(np.float32) * np.float32(sharp), cv2.CMP_GT)
    if cv2.countNonZero(cv2.bitwise_and(over, edges)) > 0.1 * count + 1:
        return None
    there = edges > 0
    middle, best = np.percentile(steepest[there] / contrast[there], (50, 90)).tolist()
    return middle, best


def _marks(ink: NDArray[np.uint8]) -> int:
    """How many connected spots are as small as letters and words are."""
    *_, stats, _ = cv2.connectedComponentsWithStats(ink, connectivity=8)
    widths, heights, areas = stats[1:, 2], stats[1:, 3], stats[1:, 4]
    limit = max(ink.shape)
    fits = (heights >= 2) & (heights <= 0.06 * limit) & (widths <= 0.4 * limit) & (areas >= 3)
    return int(fits.sum())


def _unevenness(profile: NDArray[np.float64]) -> float:
    """Mean step between neighbours over the mean, at most 1."""
    mean = profile.mean()
    return float(min(1.0, np.abs(np.diff(profile)).mean() / mean)) if mean > 0 else 0.0
