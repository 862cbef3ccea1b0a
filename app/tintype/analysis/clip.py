"""Tag source ``clip``: a vector a photo, to compare with texts, by a model that the user added."""

from __future__ import annotations

from collections.abc import Sequence

from tintype.inference.image_encoder import ImageEncoder
from tintype.inference.registry import model_for
from tintype.types import DecodedPhoto, Embedding, Findings

ID = "clip"
ALGORITHM = 2  # grows when this module's results change


class ClipSource:
    """Embeds whole photos. There is such a source only where such a model is installed."""

    id = ID
    depends: tuple[str, ...] = ()

    def __init__(self, encoder: ImageEncoder) -> None:
        self._encoder = encoder
        self.long_side = encoder.long_side
        self.revision = clip_revision()

    def analyse(
        self, photos: Sequence[DecodedPhoto], before: Sequence[dict[str, Findings]]
    ) -> list[Findings]:
        """Look at each photo; see ``TagSource``."""
        ref = self._encoder.manifest.ref
        vectors = (self._encoder.encode(photo.pixels) for photo in photos)
        return [Findings(embeddings=(Embedding(ref, vector),)) for vector in vectors]


def clip_revision() -> str:
    """Return the source's revision without loading any weights."""
    return f"{model_for('image-text').ref}+a{ALGORITHM}"


def clip_source(threads: int | None = None, _floor: float | None = None) -> ClipSource:
    """Return the source with the installed model; it has no scores to keep.

    Raises:
        EnvironmentFault: the model is damaged.
        NotFoundError: there is none.
    """
    return ClipSource(ImageEncoder(model_for("image-text"), threads=threads))
