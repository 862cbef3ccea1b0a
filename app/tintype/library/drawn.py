"""Faces that a person drew or moved get a descriptor and a quality, as those that models found."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Protocol

from tintype.catalog import drawn, faces, stats
from tintype.errors import UnreachableImageError, UnreadableImageError
from tintype.types import MIRRORED

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tintype.catalog.database import Database
    from tintype.types import Box, DecodedPhoto, Region


class Describer(Protocol):
    """Looks at faces whose places are known; ``FaceSource`` is one."""

    def describe(self, photo: DecodedPhoto, boxes: Sequence[Box]) -> list[Region]:
        """Return a region for each box."""


def look(
    database: Database,
    stopping: Callable[[], bool] = lambda: False,
    source: Callable[[], Describer] | None = None,
) -> int:
    """Look at drawn faces that were not looked at yet, where their photos are in reach.

    Args:
        source: gives what looks, when there is something to look at; None for Tintype's own.

    Returns:
        How many faces were looked at.
    """
    with database.reader() as connection:
        if not faces.enabled(connection) or not drawn.some(connection):
            return 0
        from tintype.analysis.faces import FaceModels, faces_source

        model = f"{FaceModels.installed().descriptor.ref}{MIRRORED}"
        waiting = drawn.unseen(connection, model)
    describer = None
    count = 0
    for photo_id, boxes in waiting.items():
        if stopping():
            break
        photo = _decoded(database, photo_id)
        if photo is None:
            continue
        describer = describer or (source or faces_source)()
        count += _describe(database, photo_id, photo, boxes, describer)
    return count


def _describe(
    database: Database,
    photo_id: int,
    photo: DecodedPhoto,
    boxes: Mapping[int, Box],
    describer: Describer,
) -> int:
    regions = describer.describe(photo, list(boxes.values()))
    found = {
        face: (box, region) for (face, box), region in zip(boxes.items(), regions, strict=True)
    }
    with database.writer() as connection:
        drawn.store(connection, photo_id, found)
    return len(found)


def _decoded(database: Database, photo_id: int) -> DecodedPhoto | None:
    from tintype.analysis.faces import FaceSource
    from tintype.media.decode import decode

    with database.reader() as connection:
        _, paths = stats.reach(connection, photo_id)
    for path in paths:
        try:
            if path.is_file():
                return decode(path, FaceSource.long_side, roughly=True)
        except (UnreadableImageError, UnreachableImageError):
            continue  # the next indexing says so
    return None
