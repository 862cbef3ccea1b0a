"""Pictures to vectors of unit length, by a model that a manifest describes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from tintype.errors import EnvironmentFault
from tintype.inference import transforms
from tintype.inference.manifest import Input, Manifest
from tintype.inference.session import OnnxSession, Session

if TYPE_CHECKING:
    from numpy.typing import NDArray


class ImageEncoder:
    """Encodes pictures; the manifest says how pixels become the graph's input.

    Raises:
        EnvironmentFault: the model cannot be loaded, or has no fixed input size.
    """

    def __init__(
        self, manifest: Manifest, session: Session | None = None, threads: int | None = None
    ) -> None:
        if manifest.input is None or not manifest.input.width or not manifest.input.height:
            raise EnvironmentFault(f"Model {manifest.id}: pictures need a fixed input size.")
        self.manifest = manifest
        self._input = manifest.input
        self._session = session or OnnxSession(manifest, threads)
        self.long_side = 2 * max(manifest.input.width, manifest.input.height)

    def encode(self, pixels: NDArray[np.uint8]) -> NDArray[np.float32]:
        """Return an RGB picture's vector, float32 ``[dim]``, of unit length."""
        tensor = tensor_of(pixels, self._input)
        (vectors,) = self._session.run({self._input.name: tensor})
        vector = np.asarray(vectors[0], np.float32).reshape(-1)
        return vector / max(float(np.linalg.norm(vector)), 1e-12)


def tensor_of(pixels: NDArray[np.uint8], how: Input) -> NDArray[Any]:
    """Return a picture as a batch of one, resized, normalised and laid out as asked.

    ``crop`` keeps the aspect and takes the middle; any other way stretches.
    """
    width, height = how.width or 0, how.height or 0
    if how.resize == "crop":
        pixels = _middle(pixels, width / height)
    small = transforms.smooth(np.ascontiguousarray(pixels), width, height)
    batch: NDArray[Any] = small[None]
    if how.dtype != "uint8":
        mean = np.array(how.mean or (0.0,), np.float32)
        std = np.array(how.std or (1.0,), np.float32)
        batch = (batch.astype(np.float32) / 255 - mean) / std
    return np.ascontiguousarray(batch.transpose(0, 3, 1, 2) if how.layout == "NCHW" else batch)


def _middle(pixels: NDArray[np.uint8], aspect: float) -> NDArray[np.uint8]:
    rows, columns = pixels.shape[:2]
    width = min(columns, max(1, round(rows * aspect)))
    height = min(rows, max(1, round(columns / aspect)))
    left, top = (columns - width) // 2, (rows - height) // 2
    return pixels[top : top + height, left : left + width]
