"""Tag source ``faces``: where faces are, how good they are, and a descriptor of each.

The whole photo is searched coarsely, and finely where the source ``objects`` saw people: a face
too small for the coarse search is seldom found where no person was. This finds as many faces as a
search of the whole photo at nearly three times the work; BENCHMARKS.md has the figures.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from tintype.analysis.face_quality import face_quality
from tintype.inference.decoders.landmarks import LandmarkModel
from tintype.inference.decoders.mmod import Detection, MmodConfig
from tintype.inference.face_chip import CHIP_SIZE, face_chip
from tintype.inference.face_detector import FaceDetector
from tintype.inference.face_zones import faceless
from tintype.inference.manifest import Manifest
from tintype.inference.registry import model_for
from tintype.inference.second_look import SecondLook
from tintype.inference.session import OnnxSession, Session
from tintype.types import MIRRORED, Box, DecodedPhoto, Embedding, Findings, Region

ALGORITHM = 6  # grows when this module's results, or those of what it calls, change
_LONG_SIDE = 1600
_COARSE, _FINEST = 380, 2900  # longer side at which the whole photo, and people, are searched
_THOROUGH = 1600  # the same for the whole photo, if no time is to be spared
SOMEBODY = 0.15  # a photo whose best person scores less holds nobody, only a coarse look is due
PERSON_SCORE = 0.1  # from which a person's box is worth a look: in crowds, good ones score little
_AGAIN_SCORE = 0.3  # from which it is worth a second one
# A face that a person drew is looked for with this much around it in sides of its box, enlarged
# or reduced until the box has so many pixels, from a score at which elsewhere it would be noise.
_AROUND, _DRAWN_SIDE, _DRAWN_SCORE, _DRAWN_OVERLAP = 1.5, 100, -0.5, 0.3
_BATCH = 16  # chips a run of the descriptor; more is no quicker and takes more memory


class FaceModels(NamedTuple):
    """The manifests behind the source; ``people`` is the model whose boxes guide the search.

    ``second`` finds faces that ``detector`` does not see.
    """

    detector: Manifest
    second: Manifest
    landmarks: Manifest
    descriptor: Manifest
    people: Manifest

    @classmethod
    def installed(cls) -> FaceModels:
        """Return the installed models.

        Raises:
            NotFoundError: one is missing.
        """
        return cls(
            model_for("face-detection"),
            model_for("face-second-look"),
            model_for("face-landmarks"),
            model_for("face-descriptor"),
            model_for("object-detection"),
        )

    @property
    def revision(self) -> str:
        """All models' references and the number of this module's algorithm."""
        return "+".join([*(manifest.ref for manifest in self), f"faces@{ALGORITHM}"])


class FaceSource:
    """Faces as regions with landmarks, quality and descriptor.

    Args:
        models: the manifests of what follows.
        detector: session of the detector.
        second: session of the second detector.
        landmarks: the landmark forest.
        descriptor: session of the descriptor.
        thorough: search the whole photo, not only people, for small faces too: finds faces that
            the objects model sees no person around, in three to four times the time.
    """

    id = "faces"
    depends: tuple[str, ...] = ("objects",)
    long_side = _LONG_SIDE

    def __init__(
        self,
        models: FaceModels,
        detector: Session,
        second: Session,
        landmarks: LandmarkModel,
        descriptor: Session,
        *,
        thorough: bool = False,
    ) -> None:
        self.revision = _revision(models, thorough=thorough)
        self._coarse = _THOROUGH if thorough else _COARSE
        self._models = models
        self._detector = FaceDetector(detector, MmodConfig.of(models.detector))
        self._second = SecondLook(second, models.second.thresholds["store"])
        self._threshold = models.detector.thresholds["store"]
        self._landmarks = landmarks
        self._descriptor = descriptor

    def analyse(
        self, photos: Sequence[DecodedPhoto], before: Sequence[dict[str, Findings]]
    ) -> list[Findings]:
        """Look at each photo; landmarks and descriptors of all faces at once. See ``TagSource``."""
        found = [
            self.detect(photo, findings["objects"])
            for photo, findings in zip(photos, before, strict=True)
        ]
        faces = [(index, face) for index, group in enumerate(found) for face in group]
        regions: list[list[Region]] = [[] for _ in photos]
        for index, region in self._described(photos, faces):
            regions[index].append(region)
        return [Findings(regions=tuple(group)) for group in regions]

    def detect(self, photo: DecodedPhoto, objects: Findings) -> list[Detection]:
        """Return the faces of one photo, best first, boxes in pixels of ``photo.pixels``."""
        people = [
            (region.box.scaled(photo.scale), region.score)
            for region in objects.regions
            if region.label == "person" and region.score >= PERSON_SCORE
        ]
        if max((score for _, score in people), default=0.0) < SOMEBODY:
            return self._detector.search(photo.pixels, self._coarse, self._threshold)
        boxes = [box for box, _ in people]
        found = self._detector.search(photo.pixels, self._coarse, self._threshold, boxes, _FINEST)
        left = set(faceless(boxes, _all_corners(found)))
        again = [box for box, score in people if score >= _AGAIN_SCORE and box in left]
        found += self._second.search(photo.pixels, found, again)
        return sorted(found, key=lambda face: -face.score)

    def describe(self, photo: DecodedPhoto, boxes: Sequence[Box]) -> list[Region]:
        """Look at faces that a person saw.

        Landmarks are found from the detector's box where it sees a face there too: it fits better
        than what somebody drew.

        Args:
            boxes: pixels of the full photo; the regions have the same.
        """
        faces = [(0, self._near(photo.pixels, box.scaled(photo.scale))) for box in boxes]
        described = self._described([photo], faces)
        return [replace(region, box=box) for (_, region), box in zip(described, boxes, strict=True)]

    def _near(self, pixels: NDArray[np.uint8], box: Box) -> Detection:
        """Return the face that is found where a box is, else the box, square."""
        side = max(box.w, box.h)
        x, y = box.x + box.w / 2, box.y + box.h / 2
        left, top = max(0, int(x - _AROUND * side)), max(0, int(y - _AROUND * side))
        right, bottom = math.ceil(x + _AROUND * side), math.ceil(y + _AROUND * side)
        part = np.ascontiguousarray(pixels[top:bottom, left:right])
        long_side = round(max(part.shape[:2]) * _DRAWN_SIDE / side)
        found = self._detector.search(part, long_side, _DRAWN_SCORE) if side >= 1 else []
        for face in found:
            there = Box(face.box.x + left, face.box.y + top, face.box.w, face.box.h)
            if there.iou(box) >= _DRAWN_OVERLAP:
                return Detection(there, face.score)
        return Detection(Box(x - side / 2, y - side / 2, side, side), 0.0)

    def _described(
        self, photos: Sequence[DecodedPhoto], faces: Sequence[tuple[int, Detection]]
    ) -> list[tuple[int, Region]]:
        owner = np.array([index for index, _ in faces], np.intp)
        corners = _all_corners([face for _, face in faces])
        pictures = [photo.pixels for photo in photos]
        # Whole pixels, as dlib has them: descriptors equal face_recognition's, and finer ones
        # tell people apart no better (280 portraits at eye distances of 60 and 32 pixels).
        landmarks = np.floor(self._landmarks.predict(pictures, owner, corners) + 0.5)
        chips = np.zeros((len(faces), CHIP_SIZE, CHIP_SIZE, 3), np.uint8)
        for chip, index, points in zip(chips, owner, landmarks, strict=True):
            chip[:] = face_chip(pictures[index], points)
        plain, identity = describe_twice(self._descriptor, chips)
        return [
            (index, self._region(photos[index], face, points, chip, descriptors))
            for (index, face), points, chip, *descriptors in zip(
                faces, landmarks, chips, plain, identity, strict=True
            )
        ]

    def _region(
        self,
        photo: DecodedPhoto,
        face: Detection,
        points: NDArray[np.float64],
        chip: NDArray[np.uint8],
        descriptors: Sequence[NDArray[np.float32]],
    ) -> Region:
        return Region(
            kind="face",
            label="face",
            score=face.score,
            box=face.box.scaled(1 / photo.scale).clipped(photo.width, photo.height),
            model=(self._models.second if face.second else self._models.detector).ref,
            landmarks=tuple((x, y) for x, y in (points / photo.scale).tolist()),
            quality=face_quality(points, chip, photo.scale),
            descriptor=Embedding(self._models.descriptor.ref, descriptors[0]),
            identity=Embedding(f"{self._models.descriptor.ref}{MIRRORED}", descriptors[1]),
        )


def describe(session: Session, chips: NDArray[np.uint8]) -> NDArray[np.float32]:
    """Return the descriptors ``[n, 128]`` of aligned chips ``[n, 150, 150, 3]``."""
    parts = [
        session.run({"chips": chips[start : start + _BATCH]})[0]
        for start in range(0, len(chips), _BATCH)
    ]
    return np.concatenate(parts) if parts else np.zeros((0, 128), np.float32)


def describe_twice(
    session: Session, chips: NDArray[np.uint8]
) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Return the descriptors of chips, and the means of them and their mirror images'."""
    both = describe(session, np.concatenate([chips, chips[:, :, ::-1]]))
    plain, mirrored = both[: len(chips)], both[len(chips) :]
    return plain, np.asarray((plain + mirrored) / 2, np.float32)


def _all_corners(faces: Sequence[Detection]) -> NDArray[np.float64]:
    boxes = [(face.box.x, face.box.y, face.box.right, face.box.bottom) for face in faces]
    return np.array(boxes, np.float64).reshape(-1, 4)


def faces_revision(*, thorough: bool = False) -> str:
    """Return the source's revision, loading no weights."""
    return _revision(FaceModels.installed(), thorough=thorough)


def _revision(models: FaceModels, *, thorough: bool) -> str:
    return models.revision + ("+thorough" if thorough else "")


def faces_source(
    threads: int | None = None, floor: float | None = None, *, thorough: bool = False
) -> FaceSource:
    """Load the source with the installed models.

    Args:
        threads: threads of each ONNX model; None for what is kept for each, or 1.
        floor: the detector's score from which a face is kept, if lower than usual.
        thorough: see ``FaceSource``.

    Raises:
        EnvironmentFault: a model is damaged.
        NotFoundError: a model is missing.
    """
    models = FaceModels.installed()
    models = models._replace(detector=models.detector.keeping_from(floor))
    return FaceSource(
        models,
        OnnxSession(models.detector, threads),
        OnnxSession(models.second, threads),
        LandmarkModel.load(models.landmarks),
        OnnxSession(models.descriptor, threads),
        thorough=thorough,
    )
