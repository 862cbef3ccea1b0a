"""How much memory one photo may cost, decided from its header before anything is allocated."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import dataclass, field

from tintype.errors import UnreadableImageError

MIB = 1 << 20
_BOMB_PIXELS_PER_BYTE = 200  # photos have about 1 to 10; a blank page some 50
_BOMB_PIXELS = 1_000_000_000


@dataclass(frozen=True, slots=True)
class Limits:
    """What a decoder may use for one photo.

    Attributes:
        memory: bytes that decoding may hold at a time, the file itself not counted.
        pixels: for formats decoded row by row (JPEG), which need little memory at any size.
        file_size: bytes of a file that is read at all.
        heavy: from this many bytes on, a decode waits for ``turnstile``.
        turnstile: shared by the workers of a run so that only one of them at a time decodes
            something heavy. Choose a lock that a dying process releases (``filelock``).
    """

    memory: int = 640 * MIB
    pixels: int = 500_000_000
    file_size: int = 600 * MIB
    heavy: int = 160 * MIB
    turnstile: AbstractContextManager[object] = field(default_factory=nullcontext)

    @contextmanager
    def claim(self, width: int, height: int, needed: int, file_size: int) -> Iterator[None]:
        """Hold the room for decoding ``width`` x ``height`` pixels in ``needed`` bytes.

        Raises:
            UnreadableImageError: the picture has no pixels, or more than may be decoded.
        """
        if width <= 0 or height <= 0:
            raise UnreadableImageError("damaged: the picture has no pixels")
        if needed > self.memory or width * height > self.pixels:
            raise UnreadableImageError(_refusal(width, height, needed, file_size))
        with self.turnstile if needed > self.heavy else nullcontext():
            yield


def _refusal(width: int, height: int, needed: int, file_size: int) -> str:
    """Name a picture that is too large, and call it a bomb where its file is absurdly small."""
    pixels = width * height
    if pixels > _BOMB_PIXELS or pixels > file_size * _BOMB_PIXELS_PER_BYTE:
        return f"decompression bomb: {width}x{height} pixels from a file of {_size(file_size)}"
    return f"too large: {width}x{height} pixels need {_size(needed)} of memory"


def _size(count: int) -> str:
    """A byte count for people: ``12 kB``, ``3.4 GB``."""
    for unit, power in (("GB", 9), ("MB", 6), ("kB", 3)):
        if count >= 10**power:
            return f"{count / 10**power:.3g} {unit}"
    return f"{count} bytes"
