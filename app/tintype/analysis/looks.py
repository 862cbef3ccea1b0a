"""Tag source ``looks``: kinds of photo that pixels and camera facts tell without a model.

Each look is the least of a few ramps, so a word is shown where every sign of it is at least half
there. The limits were chosen on real photos and on made copies of them (grey, toned, blurred);
BENCHMARKS.md has the figures.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from tintype.analysis import look_measures as measures
from tintype.types import DecodedPhoto, Findings, Guess, PhotoFacts

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

ALGORITHM = 2  # grows when results change
MODEL = f"looks@{ALGORITHM}"
SHOW = 0.5
STORE = 0.3  # below, it is not even a maybe
_NIGHT_HOURS = frozenset((21, 22, 23, 0, 1, 2, 3, 4))  # dark at any season but the far north's
_PAPER = 1.5  # longer over shorter side: A4 has 1.41, Letter 1.29, screens 1.6 and more
_LEAST_EDGES = 0.05  # share of a document's pixels at which it may begin to be one
_LEAST_FLAT = 0.25  # the same of a screenshot's
_SHARP = 0.39  # steepness of edges (90th percentile) from which nothing is blurry
_DRAWN = ("PNG", "WEBP", "BMP", "DIB", "GIF")


class LookSource:
    """Words such as ``black-and-white``, ``panorama`` and ``blurry``."""

    id = "looks"
    depends: tuple[str, ...] = ()
    long_side = measures.DETAIL_SIDE
    revision = MODEL

    def analyse(
        self, photos: Sequence[DecodedPhoto], before: Sequence[dict[str, Findings]]
    ) -> list[Findings]:
        """Look at each photo; see ``TagSource``."""
        return [Findings(guesses=_guesses(looks(photo))) for photo in photos]


def looks(photo: DecodedPhoto) -> dict[str, float]:
    """Return how much a photo is of every kind, 0 to 1, by word."""
    small = measures.reduced(photo.pixels, measures.DETAIL_SIDE)
    tone = measures.tone(small)
    surfaces = measures.Surfaces(small)
    drawn = screenshot(surfaces, photo)
    written = document(small, surfaces)
    # A page of plain text can be either: paper is stouter than screens are.
    if max(photo.width, photo.height) > _PAPER * min(photo.width, photo.height):
        written = min(written, 1 - drawn)
    else:
        drawn = min(drawn, 1 - written)
    found = {
        "screenshot": drawn,
        "document": written,
        "panorama": panorama(photo.width, photo.height),
        "night": night(small, photo.facts),
        "blurry": blurry(small),
        "black-and-white": black_and_white(tone),
        "sepia": sepia(tone),
    }
    # A page is not called black-and-white, nor a screen at night dark.
    for word in ("panorama", "night", "blurry", "black-and-white", "sepia"):
        found[word] = min(found[word], 1 - max(drawn, written))
    return found


def black_and_white(tone: measures.Tone) -> float:
    """Grey, or nearly: old prints have a breath of colour, but a cold one is a colour photo's."""
    cold = tone.tint > 3 and not _is_warm(tone)
    grey = min(ramp(tone.chroma, 9, 3), ramp(tone.spread, 4, 1.6))
    return 0.0 if cold else min(grey, 1 - sepia(tone))


def sepia(tone: measures.Tone) -> float:
    """One warm colour from the shadows to the lights."""
    if not _is_warm(tone):
        return 0.0
    # Warm lamps tint a photo more strongly, and leave it other colours.
    one_tone = min(ramp(tone.spread / max(tone.tint, 1e-6), 0.6, 0.3), ramp(tone.spread, 12, 5))
    return min(one_tone, ramp(tone.tint, 2, 8))


def _is_warm(tone: measures.Tone) -> bool:
    return 40 <= tone.hue <= 115


def panorama(width: int, height: int) -> float:
    """Much wider than a sensor or a screen; tall ones must be more so, for pages are tall too."""
    return max(ramp(width / height, 1.6, 3.0), ramp(height / width, 2.4, 3.8))


def blurry(pixels: NDArray[np.uint8]) -> float:
    """Even the steepest edges are soft, or nearly all are: out of focus, or shaken."""
    steepness = measures.edge_steepness(pixels, _SHARP)
    if steepness is None:
        return 0.0
    middle, best = steepness
    shaken = min(ramp(middle, 0.25, 0.20), ramp(best, _SHARP, 0.33))
    return max(ramp(best, 0.36, 0.28), shaken)


def night(pixels: NDArray[np.uint8], facts: PhotoFacts) -> float:
    """Dark, and the camera says so: taken at night, with an exposure that daylight never needs.

    A dark picture alone proves nothing: seven of ten are studios, stages and bars.
    """
    light = light_value(facts)
    if light is None or facts.taken is None or facts.taken_from != "exif":
        return 0.0
    late = int(facts.taken[11:13]) in _NIGHT_HOURS
    # Street lamps give a light value of 2 to 6, lit rooms 5 to 8, an overcast day 12.
    long = ramp(light, 8 if late else 2, 5 if late else -1)
    if long == 0:
        return 0.0
    median, upper, _ = measures.brightness(pixels)
    return min(long, ramp(median, 110, 50), ramp(upper, 160, 80))


def light_value(facts: PhotoFacts) -> float | None:
    """Return the exposure value at ISO 100 that the camera chose (log2 N²/t - log2 S/100)."""
    if not (facts.aperture and facts.exposure and facts.iso):
        return None
    return math.log2(facts.aperture**2 / facts.exposure) - math.log2(facts.iso / 100)


def screenshot(surfaces: measures.Surfaces, photo: DecodedPhoto) -> float:
    """Flat surfaces in few colours with hard or straight edges, and no camera behind them."""
    facts = photo.facts
    if facts.make or facts.lens or facts.exposure or facts.iso or facts.focal_length:
        return 0.0
    if surfaces.even <= _LEAST_FLAT or surfaces.flat <= _LEAST_FLAT:
        return 0.0
    shapes = max(ramp(surfaces.edges, 0.005, 0.03), ramp(surfaces.lines, 0.0, 0.02))
    flat, common = ramp(surfaces.flat, _LEAST_FLAT, 0.65), ramp(surfaces.common, 0.4, 0.8)
    drawn = min(flat, common, shapes)
    # A photo before a white wall can be this flat, but it has no bars from edge to edge, and is
    # hardly ever kept without loss.
    return drawn if photo.format in _DRAWN else min(drawn, ramp(surfaces.lines, 0.0, 0.008))


def document(pixels: NDArray[np.uint8], surfaces: measures.Surfaces) -> float:
    """Bright, nearly colourless paper with many small marks in lines."""
    hard = ramp(surfaces.edges, _LEAST_EDGES, 0.15)
    if hard == 0:  # most photos; and of the others, most have too little paper
        return 0.0
    page = measures.Page(pixels)
    paper = ramp(page.paper, 0.35, 0.75)
    if paper == 0:
        return 0.0
    least = min(hard, paper, ramp(page.ink, 0.5, 0.3), ramp(page.rows, 0.07, 0.15))
    if least == 0:
        return 0.0
    return min(least, ramp(page.tint, 60, 20), ramp(page.marks, 15, 35))


def ramp(value: float, none: float, full: float) -> float:
    """Return 0 at ``none`` or beyond it, 1 at ``full`` or beyond it, and between in proportion."""
    return min(1.0, max(0.0, (value - none) / (full - none)))


def _guesses(found: Mapping[str, float]) -> tuple[Guess, ...]:
    return tuple(
        Guess(word=word, score=score, threshold=SHOW, model=MODEL, label=word)
        for word, score in sorted(found.items(), key=lambda item: -item[1])
        if score >= STORE
    )


def looks_revision() -> str:
    """Return the source's revision."""
    return LookSource.revision


def looks_source(_threads: int | None = None, _floor: float | None = None) -> LookSource:
    """Return the source; it has no model, so the arguments change nothing."""
    return LookSource()
