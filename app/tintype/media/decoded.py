"""The contract of the decoders: one function a format family."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from tintype.media.limits import Limits
from tintype.media.metadata import Metadata
from tintype.media.pixels import Pixels


@dataclass(frozen=True, slots=True)
class Decoded:
    """What a decoder yields.

    Attributes:
        pixels: RGB uint8 ``[h, w, 3]``, upright, C-contiguous.
        width, height: of the full upright photo.
        format: the format's usual name, such as ``JPEG``.
    """

    pixels: Pixels
    width: int
    height: int
    format: str
    metadata: Metadata


class Decoder(Protocol):
    """Decode a whole file's bytes at a longer side of at most ``long_side``.

    A decoder may raise anything on a broken file; ``decode`` turns it into a reason.
    """

    def __call__(self, data: bytes, long_side: int, limits: Limits) -> Decoded:
        """Decode ``data``; see the class."""
        ...
