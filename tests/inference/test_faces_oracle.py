"""Our face boxes, landmarks, chips and descriptors beside face_recognition's and dlib's own.

On the astronaut always; on photos of ../shared/data where they are present.
"""

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

import cv2
import numpy as np
import pytest
from PIL import Image

from tintype import paths
from tintype.analysis.faces import describe
from tintype.inference.decoders.landmarks import LandmarkModel
from tintype.inference.decoders.mmod import Detection, MmodConfig
from tintype.inference.face_chip import face_chip
from tintype.inference.face_detector import FaceDetector
from tintype.inference.manifest import REFERENCE, read_manifest
from tintype.inference.session import OnnxSession
from tintype.types import Box

pytestmark = pytest.mark.oracle
PORTRAITS, GROUPS = 16, 2
GHOST = 0.1  # below this margin dlib's tiles, which touch, show faces that are not there


class Ours(NamedTuple):
    """The three models, loaded."""

    detector: FaceDetector
    landmarks: LandmarkModel
    descriptor: OnnxSession

    def points(self, pixels, boxes):
        """Landmarks in whole pixels, as dlib gives them, ``[n, 5, 2]``."""
        corners = np.array([(b.x, b.y, b.right, b.bottom) for b in boxes], float)
        owner = np.zeros(len(boxes), np.intp)
        return np.floor(self.landmarks.predict([pixels], owner, corners.reshape(-1, 4)) + 0.5)

    def describe(self, pixels, points):
        chips = np.stack([face_chip(pixels, one) for one in points])
        return describe(self.descriptor, chips)


class Theirs(NamedTuple):
    """face_recognition's own loaded models."""

    detector: object
    landmarks: object
    descriptor: object

    def boxes(self, pixels, upsample) -> list[Detection]:
        return [
            Detection(_box(face.rect), face.confidence) for face in self.detector(pixels, upsample)
        ]

    def points(self, pixels, boxes):
        return np.array([_points(self.landmarks(pixels, _rectangle(box))) for box in boxes])

    def describe(self, pixels, boxes):
        found = [self.landmarks(pixels, _rectangle(box)) for box in boxes]
        return np.array([self.descriptor.compute_face_descriptor(pixels, one) for one in found])


@pytest.fixture(scope="module")
def ours() -> Ours:
    manifest = _manifest("dlib-mmod-faces")
    return Ours(
        FaceDetector(OnnxSession(manifest.at(REFERENCE)), MmodConfig.of(manifest)),
        LandmarkModel.load(_manifest("dlib-landmarks-5")),
        OnnxSession(_manifest("dlib-resnet-faces")),
    )


@pytest.fixture(scope="module")
def theirs(oracle) -> Theirs:
    api = oracle.api
    return Theirs(api.cnn_face_detector, api.pose_predictor_5_point, api.face_encoder)


@pytest.fixture(scope="module")
def astronaut(sample_album):
    """Its upper half: dlib takes seconds for the whole."""
    return np.ascontiguousarray(_read(sample_album["astronaut"])[:224, 90:346])


def test_exact_search_finds_dlibs_boxes_in_the_astronaut(astronaut, ours, theirs) -> None:
    for upsample in (0, 1):
        assert_same_boxes(
            ours.detector.exact(astronaut, upsample), theirs.boxes(astronaut, upsample)
        )


@pytest.mark.parametrize(("x", "y"), [(0, 30), (98, 70), (110, 84), (104, 0), (30, 90)])
def test_boxes_of_faces_that_the_edge_cuts_are_dlibs(astronaut, ours, theirs, x, y) -> None:
    """Corners outside the photo are negative; dlib rounds their halves away from zero."""
    part = np.ascontiguousarray(astronaut[y : y + 130, x : x + 130])
    for upsample in (0, 1):
        mine, other = ours.detector.exact(part, upsample), theirs.boxes(part, upsample)
        assert [face.box for face in mine] == [face.box for face in other]


def test_exact_search_agrees_with_face_recognition(astronaut, ours, oracle) -> None:
    ((top, right, bottom, left),) = oracle.face_locations(astronaut, 1, model="cnn")
    (found,) = ours.detector.exact(astronaut, 1)
    assert found.box.iou(Box(left, top, right - left, bottom - top)) > 0.999


def test_doubling_repeats_dlibs(astronaut, oracle) -> None:
    """A pixel in a hundred may differ by one, where dlib's running sum of floats drifts."""
    import dlib

    from tintype.inference.tiled_pyramid import upsample

    small = np.ascontiguousarray(astronaut[40:181, 10:211])
    mine = upsample(small)
    other = dlib.resize_image(small, *mine.shape[:2])
    difference = np.abs(mine.astype(int) - other)
    assert difference.max() <= 1
    assert (difference > 0).mean() < 0.01


def test_landmarks_are_dlibs_to_the_pixel(astronaut, ours, theirs) -> None:
    boxes = [face.box for face in theirs.boxes(astronaut, 0)]
    boxes += [Box(b.x + dx, b.y, b.w + dx, b.h) for b in boxes for dx in (-9, 7, 20)]
    assert ours.points(astronaut, boxes).tolist() == theirs.points(astronaut, boxes).tolist()


def test_landmarks_of_a_box_outside_the_photo_are_dlibs_too(astronaut, ours, theirs) -> None:
    boxes = [Box(-30, -20, 100, 100), Box(220, 200, 90, 90)]
    assert ours.points(astronaut, boxes).tolist() == theirs.points(astronaut, boxes).tolist()


@pytest.mark.parametrize("factor", [0.4, 1, 2.5, 5])
def test_chips_are_dlibs_at_every_size(astronaut, ours, theirs, factor, oracle) -> None:
    """Faces smaller than the chip, larger, and so large that dlib halves the photo first."""
    import dlib

    pixels = cv2.resize(astronaut, None, fx=factor, fy=factor)
    box = Box(87, 67, 90, 90).scaled(factor)
    found = theirs.landmarks(pixels, _rectangle(box))
    other = dlib.get_face_chip(pixels, found, size=150, padding=0.25)
    difference = np.abs(face_chip(pixels, _points(found)).astype(int) - other)
    assert difference.mean() < (0.5 if factor > 2 else 0.01)  # a halving may start on another pixel


def test_descriptors_of_the_same_chip_are_equal(astronaut, ours, theirs) -> None:
    """Weights stored in half precision cost less than the fourth digit."""
    points = theirs.points(astronaut, [Box(87, 67, 90, 90)])
    chip = face_chip(astronaut, points[0])
    other = np.array(theirs.descriptor.compute_face_descriptor(chip))
    (mine,) = describe(ours.descriptor, chip[None])
    assert np.linalg.norm(mine - other) < 0.004


def test_default_search_finds_the_astronaut(astronaut, ours, theirs) -> None:
    assert_found(ours.detector.search(astronaut, 380), theirs.boxes(astronaut, 0))


@pytest.fixture(scope="module")
def looked(test_data, ours, theirs) -> list:
    """Real photos with what both find: portraits as they are, groups with one doubling."""
    return [(pixels, up, theirs.boxes(pixels, up)) for pixels, up in _photos(test_data)]


@pytest.mark.data
@pytest.mark.slow
def test_exact_search_finds_dlibs_boxes_in_real_photos(looked, ours) -> None:
    assert sum(len(boxes) for _, _, boxes in looked) >= PORTRAITS
    for pixels, upsample, boxes in looked:
        assert_same_boxes(ours.detector.exact(pixels, upsample), boxes)


@pytest.mark.data
@pytest.mark.slow
def test_default_search_finds_at_least_dlibs_faces(looked, ours) -> None:
    """With the whole photo for a person: this test is about the detector, not the objects."""
    for pixels, _, boxes in looked:
        people = [Box(b.box.x - b.box.w, b.box.y, 3 * b.box.w, 5 * b.box.h) for b in boxes]
        assert_found(ours.detector.search(pixels, 380, 0, people, 2900), boxes)


@pytest.mark.data
@pytest.mark.slow
def test_descriptors_and_decisions_are_face_recognitions(looked, ours, theirs) -> None:
    mine, other = [], []
    for pixels, upsample, found in looked:
        if found:
            boxes = [face.box for face in found]
            exact = [face.box for face in ours.detector.exact(pixels, upsample)]
            points = ours.points(pixels, exact)
            assert np.median(np.abs(points - theirs.points(pixels, boxes))) <= 1
            mine.append(ours.describe(pixels, points))
            other.append(theirs.describe(pixels, boxes))
    a, b = np.concatenate(mine), np.concatenate(other)
    apart = np.linalg.norm(a - b, axis=1)
    assert apart.max() <= 0.07
    assert np.median(apart) <= 0.01
    assert ((_distances(a) < 0.6) == (_distances(b) < 0.6)).all()


def assert_same_boxes(found: list[Detection], expected: list[Detection]) -> None:
    assert len(found) == len(expected)
    for mine, other in zip(found, expected, strict=True):
        assert mine.box.iou(other.box) >= 0.98
        assert mine.score == pytest.approx(other.score, abs=0.005)


def assert_found(found: list[Detection], expected: list[Detection]) -> None:
    for face in expected:
        if face.score < GHOST:
            continue
        assert max((face.box.iou(mine.box) for mine in found), default=0) >= 0.4, face


def _photos(test_data: Path) -> Iterator[tuple[np.ndarray, int]]:
    portraits = sorted(test_data.glob("faces/*/*"))
    for path in portraits[:: max(1, len(portraits) // PORTRAITS)][:PORTRAITS]:
        yield _read(path, 256), 0
    groups = sorted(test_data.glob("detection/images/*"))
    for path in groups[:: max(1, len(groups) // GROUPS)][:GROUPS]:
        yield _read(path, 360), 1


def _read(path: Path, largest: int = 4000) -> np.ndarray:
    with Image.open(path) as image:
        rgb = image.convert("RGB")
    rgb.thumbnail((largest, largest))
    return np.ascontiguousarray(np.asarray(rgb))


@cache
def _manifest(model_id: str):
    return read_manifest(paths.bundled_models() / model_id)


def _box(rect) -> Box:
    return Box(rect.left(), rect.top(), rect.right() - rect.left(), rect.bottom() - rect.top())


def _rectangle(box: Box):
    import dlib

    return dlib.rectangle(*(round(v) for v in (box.x, box.y, box.right, box.bottom)))


def _points(found) -> np.ndarray:
    return np.array([(point.x, point.y) for point in found.parts()], float)


def _distances(vectors) -> np.ndarray:
    return np.linalg.norm(vectors[:, None] - vectors[None], axis=2)
