"""The contract between the runner and the tag sources."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from tintype.types import DecodedPhoto, Findings


class TagSource(Protocol):
    """Something that looks at photos and finds regions, words or embeddings.

    Attributes:
        id: stable name, such as ``objects``.
        revision: changes exactly when results may change; a stored result of another
            revision makes a photo due again.
        depends: ids of the sources whose findings this one needs.
        long_side: the longer side, in pixels, at which this source wants the photo.
    """

    id: str
    revision: str
    depends: tuple[str, ...]
    long_side: int

    def analyse(
        self, photos: Sequence[DecodedPhoto], before: Sequence[dict[str, Findings]]
    ) -> list[Findings]:
        """Look at a batch.

        Args:
            photos: decoded photos; ``pixels`` at or above ``long_side`` where the photo is.
            before: for each photo, the findings of the sources this one depends on.

        Returns:
            One ``Findings`` a photo, boxes in pixels of the *full* upright photo
            (divide by ``photo.scale``). A result must not depend on the photo's batch mates.
        """
        ...
