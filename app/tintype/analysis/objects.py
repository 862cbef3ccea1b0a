"""Tag source ``objects``: which things are where, in 80 kinds."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from tintype.analysis.vocabulary import LabelKind, Vocabulary, load_vocabulary
from tintype.errors import EnvironmentFault
from tintype.inference import transforms
from tintype.inference.decoders import centernet
from tintype.inference.manifest import Manifest
from tintype.inference.registry import model_for
from tintype.inference.session import OnnxSession, Session
from tintype.types import Box, DecodedPhoto, Findings, Guess, Region

if TYPE_CHECKING:
    from numpy.typing import NDArray

LABELS: LabelKind = "coco"
ALGORITHM = 2  # grows when this module's results change
MAX_IOU = 0.5


class ObjectDetector:
    """Finds objects in pictures, with one model.

    Pictures run one by one: on a processor a batch is no quicker (measured), takes more memory,
    and photos seldom share a shape.
    """

    def __init__(self, manifest: Manifest, session: Session) -> None:
        self.manifest = manifest
        self._session = session
        self._floor = manifest.thresholds["store"]
        if manifest.input is None or manifest.input.long_side is None:
            raise EnvironmentFault(f"Model {manifest.id}: an object detector needs a working size.")
        self._input = manifest.input
        self.long_side = manifest.input.long_side

    def detect(self, pixels: NDArray[np.uint8]) -> centernet.Detections:
        """Return what is in an RGB picture ``[h, w, 3]``, boxes in its pixels and inside it."""
        fitted = transforms.fit(pixels, self.long_side, self._input.multiple)
        (rows,) = self._session.run({self._input.name: fitted.pixels[None]})
        found = centernet.decode(rows[0], self._floor, MAX_IOU)
        scale = np.array([fitted.scale_x, fitted.scale_y] * 2, np.float32)
        height, width = pixels.shape[:2]
        limits = np.array([width, height] * 2, np.float32)
        return found._replace(boxes=np.clip(found.boxes / scale, 0, limits))


class ObjectSource:
    """Objects as regions, and a word for each kind that was seen."""

    id = "objects"
    depends: tuple[str, ...] = ()

    def __init__(self, detector: ObjectDetector, vocabulary: Vocabulary) -> None:
        self._detector = detector
        self._vocabulary = vocabulary
        self._manifest = detector.manifest
        self._labels = self._manifest.labels()
        self.long_side = detector.long_side
        self.revision = objects_revision(self._manifest, vocabulary)

    def analyse(
        self, photos: Sequence[DecodedPhoto], before: Sequence[dict[str, Findings]]
    ) -> list[Findings]:
        """Look at each photo; see ``TagSource``."""
        return [self._look(photo) for photo in photos]

    def _look(self, photo: DecodedPhoto) -> Findings:
        found = self._detector.detect(photo.pixels)
        boxes = (found.boxes / photo.scale).tolist()
        model = self._manifest.ref
        regions = tuple(
            Region(
                kind="object",
                label=self._labels[label],
                score=score,
                box=_box(corners).clipped(photo.width, photo.height),
                model=model,
            )
            for corners, score, label in zip(
                boxes, found.scores.tolist(), found.classes.tolist(), strict=True
            )
        )
        return Findings(regions=regions, guesses=self._guesses(regions, found.classes.tolist()))

    def _guesses(self, regions: Sequence[Region], classes: Sequence[int]) -> tuple[Guess, ...]:
        """One guess a word; its evidence are all regions of the word, best first."""
        evidence: dict[str, list[int]] = {}
        for index, label in enumerate(classes):
            word = self._vocabulary.word(LABELS, label)
            if word is not None:
                evidence.setdefault(word, []).append(index)
        return tuple(
            self._guess(word, indices, [regions[index] for index in indices])
            for word, indices in evidence.items()
        )

    def _guess(self, word: str, indices: Sequence[int], regions: Sequence[Region]) -> Guess:
        # Where labels share a word, the one furthest above its own threshold speaks for it.
        best = max(regions, key=lambda region: region.score - self._threshold(region.label))
        return Guess(
            word=word,
            score=best.score,
            threshold=self._threshold(best.label),
            model=self._manifest.ref,
            label=best.label,
            regions=tuple(indices),
        )

    def _threshold(self, label: str) -> float:
        return self._manifest.class_thresholds.get(label, self._manifest.thresholds["show"])


def _box(corners: Sequence[float]) -> Box:
    left, top, right, bottom = corners
    return Box(left, top, max(0.0, right - left), max(0.0, bottom - top))


def objects_revision(manifest: Manifest | None = None, vocabulary: Vocabulary | None = None) -> str:
    """Return the source's revision without loading any weights."""
    manifest = manifest or model_for("object-detection")
    vocabulary = vocabulary or load_vocabulary()
    return f"{manifest.ref}+a{ALGORITHM}+v{vocabulary.mapping_revision}"


def objects_source(threads: int | None = None, floor: float | None = None) -> ObjectSource:
    """Return the source with the installed model, keeping boxes from ``floor`` on.

    Raises:
        EnvironmentFault: the model or the vocabulary is damaged.
    """
    manifest = model_for("object-detection").keeping_from(floor)
    return ObjectSource(ObjectDetector(manifest, OnnxSession(manifest, threads)), load_vocabulary())
