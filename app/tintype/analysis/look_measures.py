"""What pixels say about how a photo was made: tone, light, sharpness, drawn surfaces, writing.

All functions take RGB uint8 pictures ``[h, w, 3]`` of any size and look at a reduced copy, so that
they cost about a millisecond each and hardly depend on the size a photo was decoded at.
"""

from __future__ import annotations

from dataclasses import dataclass
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


@dataclass(frozen=True, slots=True)
class Surfaces:
    """What tells drawn pictures from photographed ones, as shares of the picture.

    Attributes:
        flat: pixels exactly like their right and lower neighbours.
        common: pixels of the eight commonest colours (of 32,768).
        edges: pixels beside a hard step of brightness.
        lines: rows and columns most of whose length is one step of brightness.
    """

    flat: float
    common: float
    edges: float
    lines: float


@dataclass(frozen=True, slots=True)
class Writing:
    """What tells a written page.

    Attributes:
        paper: share of bright pixels close to the brightness around them.
        ink: share of pixels much darker than that.
        marks: number of small dark spots, such as letters, per 10,000 pixels.
        rows: how unevenly the ink lies over rows or columns, as lines of writing do; 0 to 1.
        tint: mean saturation of the paper, 0 to 255.
    """

    paper: float
    ink: float
    marks: float
    rows: float
    tint: float


def reduced(pixels: NDArray[np.uint8], long_side: int) -> NDArray[np.uint8]:
    """Return the picture with its longer side at ``long_side``, or as it is if smaller."""
    height, width = pixels.shape[:2]
    times = max(height, width) // long_side
    if times >= 2 and min(height, width) >= times:
        # Means of whole blocks first: several times quicker than those of broken ones.
        pixels = pixels[: height // times * times, : width // times * times]
        pixels = transforms.resize(pixels, width // times, height // times)
    rows, columns = pixels.shape[:2]
    if max(rows, columns) <= long_side:
        return pixels
    size = transforms.fitted_size(columns, rows, long_side)
    if times >= 2:  # hardly smaller any more
        return np.asarray(cv2.resize(pixels, size, interpolation=cv2.INTER_LINEAR), np.uint8)
    return transforms.resize(pixels, *size)


def tone(pixels: NDArray[np.uint8]) -> Tone:
    """Measure how much colour there is, and whether it is one tone."""
    small = reduced(pixels, TONE_SIDE).astype(np.float32) / 255
    lab = cv2.cvtColor(small, cv2.COLOR_RGB2LAB).reshape(-1, 3)
    light, colour = lab[:, 0], lab[:, 1:]
    bins = np.clip((light * (_BINS / 100)).astype(np.intp), 0, _BINS - 1)
    counts = np.maximum(np.bincount(bins, minlength=_BINS), 1)
    means = np.stack([np.bincount(bins, colour[:, i], _BINS) / counts for i in (0, 1)], axis=1)
    middle = (light > 20) & (light < 90)
    a, b = (colour[middle] if middle.any() else colour).mean(axis=0).tolist()
    return Tone(
        chroma=_p98(np.hypot(*colour.T)),
        spread=_p98(np.hypot(*(colour - means[bins]).T)),
        tint=float(np.hypot(a, b)),
        hue=float(np.degrees(np.arctan2(b, a))),
    )


def _p98(values: NDArray[Any]) -> float:
    return float(np.percentile(values, 98))


def brightness(pixels: NDArray[np.uint8]) -> tuple[float, float, float]:
    """Return the luma (0 to 255) below which 50, 75 and 99 % of the pixels are."""
    grey = cv2.cvtColor(reduced(pixels, TONE_SIDE), cv2.COLOR_RGB2GRAY)
    median, upper, top = np.percentile(grey, (50, 75, 99)).tolist()
    return median, upper, top


def edge_steepness(pixels: NDArray[np.uint8]) -> tuple[float, float] | None:
    """Return how steep edges are: the median and the 90th percentile over all edge pixels.

    Steepness is the largest gradient within reach divided by the contrast within reach, so it
    depends neither on how strong edges are nor on how many there are, and little on noise: about
    0.45 (90th percentile) for a sharp photo, 0.29 after a Gaussian blur of two pixels.

    Returns:
        None where there are too few edges to tell.
    """
    grey = cv2.cvtColor(reduced(pixels, DETAIL_SIDE), cv2.COLOR_RGB2GRAY)
    smooth = cv2.GaussianBlur(grey, (0, 0), 0.8)
    reach = np.ones((_REACH, _REACH), np.uint8)
    contrast = cv2.subtract(cv2.dilate(smooth, reach), cv2.erode(smooth, reach))
    across = cv2.Sobel(smooth, cv2.CV_32F, 1, 0, scale=1 / 8)
    down = cv2.Sobel(smooth, cv2.CV_32F, 0, 1, scale=1 / 8)
    steepest = cv2.dilate(cv2.magnitude(across, down), reach)
    edges = contrast > _CONTRAST
    if np.count_nonzero(edges) < _FEWEST:
        return None
    middle, best = np.percentile(steepest[edges] / contrast[edges], (50, 90)).tolist()
    return middle, best


def surfaces(pixels: NDArray[np.uint8]) -> Surfaces:
    """Measure how flat, how few-coloured and how straight-edged a picture is."""
    small = reduced(pixels, DETAIL_SIDE)
    packed = cv2.cvtColor(small, cv2.COLOR_RGB2RGBA).view(np.uint32)[..., 0]
    here = packed[:-1, :-1]
    flat = (here == packed[1:, :-1]) & (here == packed[:-1, 1:])
    red, green, blue = ((small[::2, ::2, i] >> 3).astype(np.intp) for i in range(3))
    coarse = (red << 10) | (green << 5) | blue
    counts = np.bincount(coarse.ravel(), minlength=1 << 15)
    common = np.partition(counts, -8)[-8:].sum() / coarse.size
    luma = cv2.cvtColor(small, cv2.COLOR_RGB2GRAY)
    across, down = cv2.absdiff(luma[:, 1:], luma[:, :-1]), cv2.absdiff(luma[1:], luma[:-1])
    hard = (across[:-1] > 40) | (down[:, :-1] > 40)
    rows, columns = (down > 6).mean(axis=1), (across > 6).mean(axis=0)
    lines = (rows > 0.7).mean() + (columns > 0.7).mean()
    return Surfaces(float(flat.mean()), float(common), float(hard.mean()), float(lines))


def writing(pixels: NDArray[np.uint8]) -> Writing:
    """Measure how much a picture looks like a page of writing, evenly lit or not."""
    small = reduced(pixels, DETAIL_SIDE)
    grey = cv2.cvtColor(small, cv2.COLOR_RGB2GRAY)
    height, width = grey.shape
    quarter = transforms.resize(small, max(1, width // 4), max(1, height // 4))
    paper = cv2.dilate(cv2.cvtColor(quarter, cv2.COLOR_RGB2GRAY), np.ones((7, 7), np.uint8))
    around = cv2.resize(cv2.GaussianBlur(paper, (0, 0), 5), (width, height))
    light = grey.astype(np.float32) / np.maximum(around, 1)
    ink = (light < 0.72).astype(np.uint8)
    blank = (light > 0.85) & (around > 110)
    saturation = cv2.cvtColor(small, cv2.COLOR_RGB2HSV)[..., 1]
    return Writing(
        paper=float(blank.mean()),
        ink=float(ink.mean()),
        marks=_marks(ink) * 10_000 / grey.size,
        rows=max(_unevenness(ink.mean(axis=1)), _unevenness(ink.mean(axis=0))),
        tint=float(saturation[blank].mean()) if blank.any() else 255.0,
    )


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
