"""Values that travel between the rooms of the program: boxes, regions, findings, pixels.

All of them are frozen; none of them knows files, SQL, models or windows.
Coordinates are pixels of the *upright* photo (EXIF orientation applied), origin top left.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


RegionKind = Literal["object", "face", "text"]
Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Box:
    """An axis-aligned rectangle: left, top, width and height in upright pixels."""

    x: float
    y: float
    w: float
    h: float

    @property
    def right(self) -> float:
        """The x of the right edge."""
        return self.x + self.w

    @property
    def bottom(self) -> float:
        """The y of the bottom edge."""
        return self.y + self.h

    @property
    def area(self) -> float:
        """Width times height, in square pixels."""
        return self.w * self.h

    def scaled(self, factor: float) -> Box:
        """Return the box in a picture resized by ``factor``."""
        return Box(self.x * factor, self.y * factor, self.w * factor, self.h * factor)

    def clipped(self, width: float, height: float) -> Box:
        """Return the part of the box inside a ``width`` x ``height`` picture (maybe of area 0)."""
        left, top = min(max(self.x, 0.0), width), min(max(self.y, 0.0), height)
        right, bottom = min(max(self.right, left), width), min(max(self.bottom, top), height)
        return Box(left, top, right - left, bottom - top)

    def iou(self, other: Box) -> float:
        """Intersection over union with ``other``, 0 to 1."""
        w = min(self.right, other.right) - max(self.x, other.x)
        h = min(self.bottom, other.bottom) - max(self.y, other.y)
        if w <= 0 or h <= 0:
            return 0.0
        return w * h / (self.area + other.area - w * h)


@dataclass(frozen=True, slots=True)
class FaceQuality:
    """How good a face crop is for recognition.

    Attributes:
        size: distance between the eye centres in pixels of the full upright photo.
        sharpness: 0 (blurred) to 1 (sharp).
        frontality: 0 (profile) to 1 (looking into the camera), from the landmarks.
        overall: 0 to 1; the product's one number to compare faces by.
    """

    size: float
    sharpness: float
    frontality: float
    overall: float


@dataclass(frozen=True, slots=True)
class Embedding:
    """A vector, float32 ``[dim]``, and the model that made it; of unit length for whole photos."""

    model: str
    vector: NDArray[np.float32] = field(compare=False)


MIRRORED = "+mirror"
"""Ends the model of ``Region.identity``: the mean of two descriptors, one of the mirror image."""


@dataclass(frozen=True, slots=True)
class Region:
    """Something found at a place in a photo.

    Attributes:
        label: the model's own label (``"dining table"``), ``"face"``, or recognised text.
        score: 0 to 1 for objects; the detector's own margin for faces.
        model: ``id@revision`` of the model that found it.
        landmarks: for faces, the five points in dlib's order, upright pixels.
        descriptor: for faces, float32 ``[128]``, or None. Not of unit length.
        identity: for faces, the mean of the descriptors of the face and of its mirror image, or
            None; tells people apart better than ``descriptor`` alone, so grouping uses it.
    """

    kind: RegionKind
    label: str
    score: float
    box: Box
    model: str
    landmarks: tuple[Point, ...] = ()
    quality: FaceQuality | None = None
    descriptor: Embedding | None = None
    identity: Embedding | None = None


@dataclass(frozen=True, slots=True)
class Guess:
    """A word a model proposes for a whole photo, in the vocabulary's terms.

    Attributes:
        word: a word of the vocabulary.
        score: 0 to 1.
        threshold: the score from which the word is shown.
        regions: indices into the same findings' ``regions``: the evidence.
        label: the raw label behind the word, for "why this tag".
    """

    word: str
    score: float
    threshold: float
    model: str
    label: str
    regions: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Place:
    """Where a photo was taken, in words; what is not known is empty.

    Attributes:
        name: the nearest named place, maybe a part of the city.
        country_code: ISO 3166-1, two letters.
        model: ``id@revision`` of the gazetteer.
    """

    name: str
    city: str
    region: str
    country: str
    country_code: str
    model: str


@dataclass(frozen=True, slots=True)
class Findings:
    """What one tag source found in one photo."""

    regions: tuple[Region, ...] = ()
    guesses: tuple[Guess, ...] = ()
    embeddings: tuple[Embedding, ...] = ()
    place: Place | None = None


@dataclass(frozen=True, slots=True)
class PhotoFacts:
    """What the file says about itself. None where it says nothing credible.

    Attributes:
        taken: local wall-clock time, ``YYYY-MM-DDTHH:MM:SS``.
        taken_from: where that came from: ``exif``, ``filename`` or ``file`` (modification time).
        exposure: seconds.
        focal_length: millimetres.
        latitude, longitude: degrees, WGS 84. altitude: metres.
        rating: 1 to 5 stars.
    """

    taken: str | None = None
    taken_from: str | None = None
    utc_offset: str | None = None
    make: str | None = None
    model: str | None = None
    lens: str | None = None
    iso: int | None = None
    aperture: float | None = None
    exposure: float | None = None
    focal_length: float | None = None
    latitude: float | None = None
    longitude: float | None = None
    altitude: float | None = None
    rating: int | None = None


@dataclass(frozen=True, slots=True)
class DecodedPhoto:
    """A photo as pixels, upright, at the size that was asked for.

    Attributes:
        pixels: RGB uint8 ``[h, w, 3]``, C-contiguous, orientation applied, alpha laid on white.
        width, height: size of the full upright photo in pixels; ``pixels`` may be smaller.
        format: the decoder's name of the format, such as ``JPEG``.
    """

    pixels: NDArray[np.uint8]
    width: int
    height: int
    format: str
    facts: PhotoFacts

    @property
    def scale(self) -> float:
        """Pixels of ``pixels`` per pixel of the full photo (1 or less)."""
        return float(self.pixels.shape[1]) / self.width


@dataclass(frozen=True, slots=True)
class SourceResult:
    """One tag source's outcome for one photo: findings, or the reason there are none."""

    source: str
    revision: str
    findings: Findings | None
    seconds: float
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class AnalysedPhoto:
    """Everything a worker learnt about one photo: what the writer stores in one transaction.

    Attributes:
        fingerprint: hash of the file's content (see ``media.fingerprint``).
        colour: mean colour as ``0xRRGGBB``; the placeholder while a thumbnail loads.
        thumbnail: JPEG bytes.
        stages: seconds spent by stage (``read``, ``decode``, each source).
    """

    fingerprint: bytes
    width: int
    height: int
    format: str
    facts: PhotoFacts
    colour: int
    thumbnail: bytes
    results: tuple[SourceResult, ...]
    stages: Mapping[str, float]


@dataclass(frozen=True, slots=True)
class FileStat:
    """A file as the scan saw it: where, how long, how old."""

    path: Path
    size: int
    mtime_ns: int
