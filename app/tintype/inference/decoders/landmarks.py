"""Evaluates dlib's landmark forest for many faces at once: a cascade of regression trees.

Source: ``dlib/image_processing/shape_predictor.h`` (Kazemi and Sullivan, CVPR 2014). Each level
compares brightness at pixels that hang on the current landmarks, walks every tree by these
comparisons, and adds what the leaves say. Coordinates are fractions of the face box.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from tintype.errors import EnvironmentFault
from tintype.inference.manifest import Manifest

Floats = NDArray[np.float32]
Doubles = NDArray[np.float64]
_ARRAYS = ("mean", "first", "second", "threshold", "leaves", "anchor", "offset")


class LandmarkModel:
    """The forest: levels L, trees T, splits S (leaves S + 1), pixels P, points K.

    Args:
        arrays: as ``models.build.faces.build_landmarks`` describes them.
    """

    def __init__(self, arrays: dict[str, NDArray[np.generic]]) -> None:
        self._mean = arrays["mean"].astype(np.float32).reshape(-1, 2)
        self._anchor = arrays["anchor"].astype(np.intp)
        offset = arrays["offset"].astype(np.float32)
        self._offset = np.ascontiguousarray(offset.transpose(0, 2, 1))  # x and y by themselves
        levels, trees, self._splits = arrays["first"].shape
        # Flat within a level: one ``take`` reads all trees of all faces.
        self._first = arrays["first"].astype(np.intp).reshape(levels, -1)
        self._second = arrays["second"].astype(np.intp).reshape(levels, -1)
        # Differences of brightness are whole numbers: so are the limits above which they lie.
        self._threshold = np.floor(arrays["threshold"]).astype(np.int16).reshape(levels, -1)
        self._leaves = arrays["leaves"].astype(np.float32).reshape(levels, -1, self._mean.size)
        self._split_roots = np.arange(trees) * self._splits
        self._leaf_roots = np.arange(trees) * (self._splits + 1)

    @classmethod
    def load(cls, manifest: Manifest) -> LandmarkModel:
        """Read a verified model.

        Raises:
            EnvironmentFault: damaged weights, or not the arrays this evaluator needs.
        """
        manifest.verify()
        return cls(_arrays(manifest.weights_path))

    def predict(
        self, pictures: Sequence[NDArray[np.uint8]], owner: NDArray[np.intp], corners: Doubles
    ) -> Doubles:
        """Place the landmarks of all faces of a batch of pictures.

        Args:
            pictures: RGB uint8 ``[h, w, 3]`` each.
            owner: ``[n]``, the index of each face's picture.
            corners: ``[n, 4]``: left, top, right, bottom of each face in its picture's pixels.

        Returns:
            float64 ``[n, K, 2]``, x and y in pixels. dlib itself rounds them to whole pixels.
        """
        if not len(corners):
            return np.zeros((0, *self._mean.shape))
        corners = np.asarray(corners, np.float64)
        origin, size = corners[:, :2, None], (corners[:, 2:] - corners[:, :2])[..., None]
        shape = np.repeat(self._mean[None], len(corners), axis=0)
        seen = [_Seen(pictures[index], np.flatnonzero(owner == index)) for index in set(owner)]
        for level in range(len(self._leaves)):
            x, y = self._hung(level, shape)
            at = x * size[:, 0] + origin[:, 0], y * size[:, 1] + origin[:, 1]
            shape = self._grown(level, shape, _brightness(seen, *at))
        back = shape * size.transpose(0, 2, 1) + origin.transpose(0, 2, 1)
        return np.asarray(back, np.float64)

    def _hung(self, level: int, shape: Floats) -> tuple[Floats, Floats]:
        """Return where the level's pixels lie for faces ``[n, K, 2]``: x and y, ``[n, P]`` each.

        Element by element, not by a matrix product: a fused multiply-add rounds differently, and
        a pixel that falls to its neighbour can send a face down other branches than dlib's.
        """
        turn = _similarity(self._mean, shape)[:, :, :, None]
        x, y = self._offset[level]
        anchor = self._anchor[level]
        at = (
            turn[:, i, 0] * x + turn[:, i, 1] * y + shape[:, :, i].take(anchor, axis=1)
            for i in (0, 1)
        )
        left, top = at
        return left, top

    def _grown(self, level: int, shape: Floats, brightness: NDArray[np.int16]) -> Floats:
        """Walk the level's trees by brightness ``[n, P]``; return the shapes they make."""
        first, second, threshold = (
            array[level] for array in (self._first, self._second, self._threshold)
        )
        count, pixels = brightness.shape
        rows = np.arange(count)[:, None] * pixels
        node = np.zeros((count, len(self._split_roots)), np.intp)
        while node[0, 0] < self._splits:  # all trees are complete and equally deep
            at = self._split_roots + node
            a = brightness.take(first.take(at) + rows)
            node = 2 * node + 2 - (a - brightness.take(second.take(at) + rows) > threshold.take(at))
        leaves = self._leaves[level].take(self._leaf_roots + node - self._splits, axis=0)
        # The shape first, then tree by tree: the order in which dlib's floats round.
        parts = np.concatenate([shape.reshape(count, 1, -1), leaves], axis=1)
        grown: Floats = parts.sum(axis=1, dtype=np.float32)
        return grown.reshape(shape.shape)


def _similarity(reference: Floats, shapes: Floats) -> Floats:
    """Return rotation and scale ``[n, 2, 2]`` that best take ``reference`` ``[K, 2]`` to each.

    Least squares without reflection (Umeyama 1991, in two dimensions).
    """
    a = reference.astype(np.float64) - reference.mean(axis=0, dtype=np.float64)
    b = shapes.astype(np.float64) - shapes.mean(axis=1, keepdims=True, dtype=np.float64)
    norm = (a**2).sum()
    real = (a * b).sum(axis=(1, 2)) / norm
    turn = (a[:, 0] * b[:, :, 1] - a[:, 1] * b[:, :, 0]).sum(axis=1) / norm
    rows = np.stack([real, -turn, turn, real], axis=1)
    return rows.reshape(-1, 2, 2).astype(np.float32)


class _Seen(NamedTuple):
    """A picture, and the faces that are in it."""

    picture: NDArray[np.uint8]
    faces: NDArray[np.intp]


def _brightness(seen: Sequence[_Seen], x: Doubles, y: Doubles) -> NDArray[np.int16]:
    """Return the mean of red, green and blue at points ``[n, P]``; 0 outside."""
    columns, rows = (np.floor(values + 0.5).astype(np.intp) for values in (x, y))
    result = np.empty(columns.shape, np.int16)
    for picture, faces in seen:
        height, width = picture.shape[:2]
        column, row = columns[faces], rows[faces]
        # Negative places are huge ones as unsigned numbers.
        inside = (column.view(np.uintp) < width) & (row.view(np.uintp) < height)
        place = np.where(inside, row * width + column, 0) * 3
        values = picture.reshape(-1)
        total = values.take(place).astype(np.int16)
        total += values.take(place + 1)
        total += values.take(place + 2)
        result[faces] = total // 3 * inside
    return result


def _arrays(path: Path) -> dict[str, NDArray[np.generic]]:
    try:
        with np.load(path, allow_pickle=False) as archive:
            return {name: archive[name] for name in _ARRAYS}
    except (KeyError, OSError, ValueError) as error:
        raise EnvironmentFault(f"{path.name} is not a landmark model: {error}") from error
