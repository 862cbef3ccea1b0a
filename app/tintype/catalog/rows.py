"""What the catalog gives back: plain values, one class a kind of row."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from tintype.catalog.columns.picked import Picked
    from tintype.types import Box, FaceQuality, PhotoFacts, Place, Point, RegionKind

Column: TypeAlias = "NDArray[Any] | Picked"

FileState = Literal["present", "missing", "offline"]


@dataclass(frozen=True, slots=True)
class Root:
    """A folder the user added. ``online`` is false while its drive is away."""

    id: int
    path: Path
    online: bool
    photos: int


@dataclass(frozen=True, slots=True)
class Folder:
    """A folder inside a root: ``path`` is relative, ``""`` is the root itself.

    ``photos`` counts those in it and below it.
    """

    root_id: int
    path: str
    photos: int


@dataclass(frozen=True, slots=True)
class Hit:
    """One search result. ``tags`` are the shown ones, best first; a lower ``rank`` is better."""

    photo_id: int
    path: Path
    width: int
    height: int
    taken: str | None
    tags: tuple[str, ...]
    rank: float


GroupBy = Literal["folder", "place", "camera", "rating", "alike"]

STARS, FAVOURITE, RAW, TEXT = 7, 8, 16, 32
FACES_SHIFT, MOST_FACES = 6, 255


@dataclass(frozen=True, slots=True)
class Groups:
    """Runs of photos that have something in common.

    Attributes:
        starts: int64, first photo of each.
        titles: what each is called; empty for photos that have no such thing.
    """

    by: GroupBy
    starts: NDArray[np.int64]
    titles: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Grid:
    """A result as columns of one length, in display order: what a thumbnail grid is laid out from.

    A column is an array, or is read like one and made one by ``np.asarray``.

    Attributes:
        ids: int64 photo ids.
        widths, heights: int32 pixels of the upright photos.
        colours: uint32 ``0xRRGGBB`` placeholders.
        days: int32 ``YYYYMMDD`` when they were taken; 0 where that is not known.
        badges: uint16; its lowest three bits are the stars, then there are ``FAVOURITE``, ``RAW``,
            ``TEXT``, and from ``FACES_SHIFT`` on how many faces. None while that takes too long.
        groups: what they are put together by, if they are.
        ratios: float32 width by height, where they are at hand; always an array.
    """

    ids: Column
    widths: Column
    heights: Column
    colours: Column
    days: Column
    badges: Column | None = None
    groups: Groups | None = None
    ratios: NDArray[np.float32] | None = None

    def __len__(self) -> int:
        return len(self.ids)


@dataclass(frozen=True, slots=True)
class ShownTag:
    """A tag of one photo with its evidence: who says so, how sure, and where in the picture.

    Attributes:
        path: the tag's ancestors from the root of the tree, itself last.
        source: ``person``, or the tag source that guessed it.
        regions: ids of the regions behind it.
        shown: false for a guess below its threshold or rejected by a person.
        rejected: a person said no.
    """

    tag_id: int
    name: str
    path: tuple[str, ...]
    source: str
    shown: bool
    rejected: bool = False
    score: float | None = None
    threshold: float | None = None
    model: str | None = None
    label: str | None = None
    regions: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class ShownRegion:
    """A region of one photo as it is stored. ``shown`` is false below its tag's threshold."""

    id: int
    kind: RegionKind
    label: str
    score: float
    box: Box
    model: str
    shown: bool
    landmarks: tuple[Point, ...] = ()
    quality: FaceQuality | None = None


@dataclass(frozen=True, slots=True)
class FileRow:
    """A place where a photo lies, or lay. ``modified`` is ISO 8601, UTC."""

    path: Path
    size: int
    modified: str
    state: FileState


@dataclass(frozen=True, slots=True)
class RunRow:
    """One source's last look at a photo."""

    source: str
    revision: str
    ok: bool
    reason: str | None
    seconds: float
    at: str


@dataclass(frozen=True, slots=True)
class PhotoDetails:
    """Everything known about one photo."""

    id: int
    fingerprint: str
    width: int
    height: int
    format: str
    facts: PhotoFacts
    files: tuple[FileRow, ...]
    tags: tuple[ShownTag, ...]
    regions: tuple[ShownRegion, ...]
    runs: tuple[RunRow, ...]
    place: Place | None = None


@dataclass(frozen=True, slots=True)
class PlaceCount:
    """A city (``""`` for the open country of a region), its photos and their mean position."""

    country: str
    country_code: str
    region: str
    city: str
    photos: int
    latitude: float
    longitude: float


@dataclass(frozen=True, slots=True)
class Failure:
    """A file that could not be read, and why. ``ignored``: a person wants to hear no more of it."""

    path: Path
    reason: str
    ignored: bool = False


@dataclass(frozen=True, slots=True)
class Stats:
    """Figures about a whole library. Lists are sorted, most frequent (or newest year) first."""

    photos: int
    files: int
    missing_files: int
    failures: int
    regions: dict[str, int]
    tags: list[tuple[str, int]]
    years: list[tuple[str, int]]
    cameras: list[tuple[str, int]]
    formats: list[tuple[str, int]]
    catalog_bytes: int
    thumbnail_bytes: int


@dataclass(frozen=True, slots=True)
class ChangeSet:
    """What an edit changed, so that a view reloads that and nothing else."""

    photos: frozenset[int] = field(default_factory=frozenset)
    tags: bool = False
    roots: bool = False
    people: bool = False
    albums: bool = False


def to_db(name: str) -> str | bytes:
    """Return a file name as it is stored: as bytes where it is not valid Unicode."""
    try:
        name.encode()
    except UnicodeEncodeError:
        return os.fsencode(name)
    return name


def from_db(name: str | bytes) -> str:
    """Reverse ``to_db``."""
    return os.fsdecode(name) if isinstance(name, bytes) else name


def full_path(root: str | bytes, folder: str | bytes, name: str | bytes) -> Path:
    """Return a stored file's absolute path."""
    return _folder_path(root, folder) / from_db(name)


@lru_cache(maxsize=1 << 12)
def _folder_path(root: str | bytes, folder: str | bytes) -> Path:
    # Kept, for pathlib's reading of a path is half of what a list of results costs.
    return Path(from_db(root), from_db(folder))
