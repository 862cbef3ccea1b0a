"""Photos that look as a text says, by a model for pictures and text that the user added."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from tintype.catalog import likeness

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from tintype.catalog.database import Connection
    from tintype.inference.text_encoder import TextEncoder

SOURCE = "clip"
OUTSTANDING = 2.0  # deviations that a photo's cosine is above those with any other word
LEAST_SPREAD = 0.01  # of the cosines with other words
MOST = 500  # photos
_EVERY = 20  # so manieth word of the vocabulary is one of the others


class BySight:
    """Finds photos by what a text describes.

    Cosines of texts and pictures mean little by themselves: a photo is found where the text fits it
    far better than words at random do (``cohort normalisation`` of speaker recognition).
    """

    def __init__(self) -> None:
        self._guard = threading.Lock()
        self._encoder: TextEncoder | None = None
        self._others: NDArray[np.float32] | None = None

    def find(self, connection: Connection, text: str) -> list[int]:
        """Return the photos that look so, best first; none where no such model is installed."""
        import numpy as np

        from tintype.inference.registry import has_model, model_for

        if not has_model("image-text"):
            return []
        manifest = model_for("image-text")
        ids, vectors = likeness.of_source(connection, SOURCE, manifest.ref)
        if not len(ids):
            return []
        query, others = self._encode(text)
        cosines, usual = vectors @ query, vectors @ others.T
        spread = np.maximum(usual.std(axis=1), LEAST_SPREAD)
        margin = (cosines - usual.mean(axis=1)) / spread
        order = np.argsort(-margin, kind="stable")[:MOST]
        return [int(ids[at]) for at in order if margin[at] >= OUTSTANDING]

    def _encode(self, text: str) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        from tintype.analysis.vocabulary import load_vocabulary
        from tintype.inference.registry import model_for
        from tintype.inference.text_encoder import TextEncoder

        manifest = model_for("image-text")
        with self._guard:
            if self._encoder is None or self._encoder.manifest.ref != manifest.ref:
                self._encoder, self._others = TextEncoder(manifest), None
            prompt = str(manifest.options.get("prompt", "{}"))
            if self._others is None:
                words = list(load_vocabulary().words)[::_EVERY]
                self._others = self._encoder.encode([prompt.replace("{}", word) for word in words])
            return self._encoder.encode([prompt.replace("{}", text)])[0], self._others
