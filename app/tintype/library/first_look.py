"""How many photos a folder seems to hold, before it is added: ``count_photos``."""

from __future__ import annotations

import time
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Glance:
    """What a short look at a folder found; ``whole`` is false if there was no time for all."""

    folder: Path
    photos: int
    whole: bool


def count_photos(folder: Path, seconds: float = 1.0) -> Glance:
    """Count the photo files in a folder and below it, for about so many seconds."""
    from tintype.media.scan import listings

    until, photos = time.monotonic() + seconds, 0
    for listing in listings(folder):
        photos += len(listing.files)
        if time.monotonic() > until:
            return Glance(folder, photos, whole=False)
    return Glance(folder, photos, whole=True)
