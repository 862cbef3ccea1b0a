"""Where in a photo the scene model sees a word: the photo is covered part by part.

The map is what the model's belief loses when a part is hidden (Zeiler and Fergus, "Visualizing
and Understanding Convolutional Networks", 2014). It needs nothing of the model but its outputs,
so it holds for every scene model and every head on its embedding.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import numpy as np

from tintype.analysis.heads import SceneHeads
from tintype.analysis.scenes import SceneClassifier, SceneWords
from tintype.analysis.vocabulary import load_vocabulary
from tintype.inference import transforms
from tintype.inference.registry import model_for
from tintype.inference.session import OnnxSession

if TYPE_CHECKING:
    from numpy.typing import NDArray

CELLS = 7  # covers a side: as fine as the model's own last feature map
_COVER = 3  # parts of a ninth of a side, so that neighbouring covers overlap
_SOURCES = frozenset({"scenes"})


def explains(source: str) -> bool:
    """Whether guesses of a tag source can be explained by a map."""
    return source in _SOURCES


def of_word(pixels: NDArray[np.uint8], word: str) -> NDArray[np.float32]:
    """Return where an RGB picture shows a word: float32 ``[h, w]``, 0 to 1.

    Raises:
        EnvironmentFault: the model or the vocabulary is damaged.
    """
    manifest = model_for("image-classification")
    classifier = SceneClassifier(manifest, OnnxSession(manifest, threads=0))
    words = SceneWords(manifest, SceneHeads.load(model_for("scene-heads")), load_vocabulary())

    def belief(picture: NDArray[np.uint8]) -> float:
        sums = words.beliefs(*classifier.classify(picture)).sums
        likely = min(max(sums[word], 1e-6), 1 - 1e-6)
        return float(np.log(likely / (1 - likely)))

    small = transforms.smooth(pixels, classifier.long_side // 2, classifier.long_side // 2)
    return enlarged(losses(small, belief), pixels.shape[1], pixels.shape[0])


def losses(
    pixels: NDArray[np.uint8], belief: Callable[[NDArray[np.uint8]], float]
) -> NDArray[np.float32]:
    """Return what each cover takes from a belief: float32 ``[CELLS, CELLS]``, 0 to 1.

    Args:
        pixels: RGB uint8 ``[h, w, 3]``.
        belief: how much a model believes in a word, such as log odds, given a picture.
    """
    height, width = pixels.shape[:2]
    whole = belief(pixels)
    # The picture's mean colour says least that is new.
    colour = pixels.mean(axis=(0, 1)).astype(np.uint8)
    parts = CELLS - 1 + _COVER
    found = np.zeros((CELLS, CELLS), np.float32)
    for row in range(CELLS):
        for column in range(CELLS):
            covered = pixels.copy()
            top, bottom = row * height // parts, (row + _COVER) * height // parts
            left, right = column * width // parts, (column + _COVER) * width // parts
            covered[top:bottom, left:right] = colour
            found[row, column] = whole - belief(covered)
    found = np.maximum(found, 0)
    return found / max(float(found.max()), 1e-6)


def enlarged(cells: NDArray[np.float32], width: int, height: int) -> NDArray[np.float32]:
    """Return a map at a picture's size, smooth: float32 ``[height, width]``, 0 to 1."""
    import cv2

    large = cv2.resize(cells, (width, height), interpolation=cv2.INTER_CUBIC)
    return np.clip(large, 0, 1).astype(np.float32)
