"""Words for scenes people mean (kitchen, street, coast), from the picture's embedding alone.

A linear layer on the square roots of the embedding's (never negative) values, trained by
``models/build/scene_heads.py``. One more class, ``other``, takes what is none of the scenes, so
that an unsure photo gets no word.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from tintype.errors import EnvironmentFault
from tintype.inference.decoders.classifier import softmax

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from tintype.inference.manifest import Manifest

OTHER = "other"


class SceneHeads:
    """The linear layer.

    Args:
        manifest: labels in the order of the rows of ``weight``; ``thresholds`` and
            ``class_thresholds`` by word.
        weight: float32 ``[classes, dim]``.
        bias: float32 ``[classes]``.
    """

    def __init__(
        self, manifest: Manifest, weight: NDArray[np.float32], bias: NDArray[np.float32]
    ) -> None:
        self.manifest = manifest
        self._labels = manifest.labels()
        self.words = tuple(label for label in self._labels if label != OTHER)
        self._weight, self._bias = weight, bias
        if weight.shape[0] != len(self._labels) or bias.shape != weight.shape[:1]:
            raise EnvironmentFault(f"Model {manifest.id}: its labels do not fit its weights.")

    @classmethod
    def load(cls, manifest: Manifest) -> SceneHeads:
        """Read the layer.

        Raises:
            EnvironmentFault: damaged weights, or labels of another model.
        """
        manifest.verify()
        with np.load(manifest.weights_path) as arrays:
            weight, bias = arrays["weight"].astype(np.float32), arrays["bias"]
        return cls(manifest, weight, np.asarray(bias, np.float32))

    def sums(self, vector: NDArray[np.float32]) -> dict[str, float]:
        """Return the probability of every word, given a picture's unit vector ``[dim]``."""
        chances = softmax(self._weight @ np.sqrt(np.maximum(vector, 0)) + self._bias)
        pairs = zip(self._labels, chances.tolist(), strict=True)
        return {label: chance for label, chance in pairs if label != OTHER}

    def threshold(self, word: str) -> float:
        """Return the probability from which ``word`` is shown."""
        return self.manifest.class_thresholds.get(word, self.manifest.thresholds["show"])
