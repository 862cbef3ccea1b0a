"""The tag source ``faces``: coordinates, batches, quality, and what guides the search."""

import numpy as np
import pytest
from PIL import Image

from tintype.analysis.face_quality import face_quality
from tintype.analysis.faces import (
    FaceModels,
    describe,
    describe_twice,
    faces_revision,
    faces_source,
)
from tintype.inference.face_chip import _MEAN_FACE
from tintype.types import Box, DecodedPhoto, Findings, PhotoFacts, Region

NOTHING = {"objects": Findings()}


@pytest.fixture(scope="module")
def source():
    return faces_source()


@pytest.fixture(scope="module")
def astronaut(sample_album):
    with Image.open(sample_album["astronaut"]) as image:
        return np.asarray(image.convert("RGB")).copy()


def decoded(pixels, full_scale=1) -> DecodedPhoto:
    height, width = pixels.shape[:2]
    pixels = np.ascontiguousarray(pixels)
    return DecodedPhoto(pixels, width * full_scale, height * full_scale, "PNG", PhotoFacts())


def people(*boxes: Box, score=0.5) -> dict[str, Findings]:
    regions = tuple(Region("object", "person", score, box, "some@1") for box in boxes)
    return {"objects": Findings(regions)}


def only(findings: Findings) -> Region:
    (region,) = findings.regions
    return region


def shrunk(pixels, size):
    return np.asarray(Image.fromarray(pixels).resize((size, size), Image.Resampling.LANCZOS))


def test_a_face_is_a_region_with_everything_recognition_needs(source, astronaut) -> None:
    (findings,) = source.analyse([decoded(astronaut)], [NOTHING])
    face = only(findings)
    assert (face.kind, face.label) == ("face", "face")
    assert face.model == "dlib-mmod-faces@2"
    assert face.box.iou(Box(176, 67, 90, 90)) > 0.7
    assert len(face.landmarks) == 5
    assert face.descriptor is not None
    assert face.descriptor.vector.shape == (128,)
    assert face.descriptor.vector.dtype == np.float32
    assert 1.2 < np.linalg.norm(face.descriptor.vector) < 1.7
    assert findings.guesses == ()


def test_landmarks_lie_in_the_face_in_dlibs_order(source, astronaut) -> None:
    face = only(source.analyse([decoded(astronaut)], [NOTHING])[0])
    (outer_right, inner_right, outer_left, inner_left, nose) = face.landmarks
    assert outer_left[0] < inner_left[0] < nose[0] < inner_right[0] < outer_right[0]
    assert nose[1] > max(point[1] for point in face.landmarks[:4]) + 10
    for x, y in face.landmarks:
        assert face.box.x < x < face.box.right
        assert face.box.y < y < face.box.bottom


def test_coordinates_and_size_are_those_of_the_full_photo(source, astronaut) -> None:
    """The same pixels, said to come from a photo five times as large."""
    small, large = source.analyse([decoded(astronaut), decoded(astronaut, 5)], [NOTHING] * 2)
    a, b = only(small), only(large)
    assert b.box.iou(a.box.scaled(5)) > 0.999
    assert np.array(b.landmarks) == pytest.approx(5 * np.array(a.landmarks))
    assert b.quality.size == pytest.approx(5 * a.quality.size)


def test_a_face_does_not_depend_on_its_batch_mates(source, astronaut) -> None:
    mirrored = astronaut[:, ::-1]
    alone = source.analyse([decoded(astronaut)], [NOTHING])[0]
    among = source.analyse(
        [decoded(mirrored), decoded(astronaut[300:]), decoded(astronaut)], [NOTHING] * 3
    )
    assert among[1] == Findings()
    assert only(among[0]) != only(among[2])
    assert only(among[2]) == only(alone), "descriptors aside, equal to the last bit"
    assert only(among[2]).descriptor.vector == pytest.approx(
        only(alone).descriptor.vector, abs=1e-5
    )


def test_mirrored_face_is_the_same_person_and_a_cat_is_nobody(
    source, astronaut, sample_album
) -> None:
    with Image.open(sample_album["chelsea"]) as image:
        cat = np.asarray(image.convert("RGB"))
    found = source.analyse(
        [decoded(astronaut), decoded(astronaut[:, ::-1]), decoded(cat)], [NOTHING] * 3
    )
    a, b = (only(regions).descriptor.vector for regions in found[:2])
    assert np.linalg.norm(a - b) < 0.45
    assert found[2] == Findings()


def test_identity_is_the_mean_with_the_mirror_image(source, astronaut) -> None:
    """It hardly changes when the photo is mirrored, and its model's name says what it is."""
    found = source.analyse([decoded(astronaut), decoded(astronaut[:, ::-1])], [NOTHING] * 2)
    a, b = only(found[0]), only(found[1])
    assert a.identity.model == f"{a.descriptor.model}+mirror"
    plain = np.linalg.norm(a.descriptor.vector - b.descriptor.vector)
    assert np.linalg.norm(a.identity.vector - b.identity.vector) < plain
    chips = np.random.default_rng(1).integers(0, 256, (3, 150, 150, 3), dtype=np.uint8)
    first, both = describe_twice(Counting(), chips)
    assert first[:, 0].tolist() == chips[:, 0, 0, 0].tolist()
    assert both[:, 0].tolist() == chips[:, 0, [0, 149], 0].mean(axis=1).tolist()


def test_small_faces_are_sought_where_somebody_is(source, astronaut) -> None:
    """On people, and by a second look elsewhere too; not in a photo that nobody is in."""
    canvas = np.full((900, 1200, 3), 110, np.uint8)
    canvas[300:500, 700:900] = shrunk(astronaut, 200)  # the face is now 35 pixels wide
    person = Box(730, 310, 150, 190)
    photos = [decoded(canvas)] * 4
    given = [people(person), NOTHING, people(Box(100, 310, 150, 190)), people(person, score=0.05)]
    found = source.analyse(photos, given)
    assert only(found[0]).box.iou(Box(769, 326, 35, 35)) > 0.5
    assert [len(other.regions) for other in found[1:]] == [0, 1, 0]


def test_a_doubtful_person_counts_beside_a_likely_one_only(source, astronaut) -> None:
    """Where nobody is likely the photo is dismissed after the coarse look."""
    canvas = np.full((900, 1200, 3), 110, np.uint8)
    canvas[300:500, 700:900] = shrunk(astronaut, 200)
    doubtful, likely = (
        Region("object", "person", score, box, "some@1")
        for score, box in ((0.12, Box(730, 310, 150, 190)), (0.5, Box(100, 310, 150, 190)))
    )
    given = [{"objects": Findings(group)} for group in ((doubtful,), (doubtful, likely))]
    found = source.analyse([decoded(canvas)] * 2, given)
    assert [len(one.regions) for one in found] == [0, 1]


def test_thorough_search_finds_small_faces_without_people_and_says_so(astronaut) -> None:
    canvas = np.full((900, 1200, 3), 110, np.uint8)
    canvas[300:500, 700:900] = shrunk(astronaut, 250)[:200, :200]
    thorough = faces_source(thorough=True)
    (found,) = thorough.analyse([decoded(canvas)], [NOTHING])
    assert only(found).box.iou(Box(786, 333, 44, 44)) > 0.4
    assert thorough.revision == faces_revision(thorough=True) == f"{faces_revision()}+thorough"


def test_people_boxes_are_understood_in_full_pixels(source, astronaut) -> None:
    canvas = np.full((900, 1200, 3), 110, np.uint8)
    canvas[300:500, 700:900] = shrunk(astronaut, 200)
    given = people(Box(730, 310, 150, 190).scaled(4))
    (found,) = source.analyse([decoded(canvas, 4)], [given])
    assert only(found).box.iou(Box(769, 326, 35, 35).scaled(4)) > 0.5


def test_a_face_at_the_edge_keeps_its_box_inside_the_photo(source, astronaut) -> None:
    cut = astronaut[85:, 190:]
    height, width = cut.shape[:2]
    for region in source.analyse([decoded(cut)], [NOTHING])[0].regions:
        assert region.box.clipped(width, height) == region.box


def test_nothing_to_look_at_gives_nothing(source) -> None:
    assert source.analyse([], []) == []
    grey = decoded(np.full((300, 400, 3), 90, np.uint8))
    dot = decoded(np.zeros((1, 1, 3), np.uint8))
    assert (
        source.analyse([grey, dot], [people(Box(0, 0, 1, 1)), people(Box(0, 0, 1, 1))])
        == [Findings()] * 2
    )


def test_revision_names_every_model_and_the_algorithm(source) -> None:
    assert source.revision == faces_revision()
    parts = source.revision.split("+")
    assert parts[:-1] == [manifest.ref for manifest in FaceModels.installed()]
    assert parts[-1].startswith("faces@")


def test_no_chips_make_no_descriptors() -> None:
    assert describe(None, np.zeros((0, 150, 150, 3), np.uint8)).shape == (0, 128)


class Counting:
    """A descriptor session that remembers how many chips it was given at once."""

    def __init__(self) -> None:
        self.batches: list[int] = []

    def run(self, feeds):
        self.batches.append(len(feeds["chips"]))
        return [np.repeat(feeds["chips"][:, :1, 0, 0].astype(np.float32), 128, axis=1)]


def test_a_crowd_is_described_in_batches_that_keep_their_order() -> None:
    session = Counting()
    chips = np.zeros((50, 150, 150, 3), np.uint8)
    chips[:, 0, 0, 0] = range(50)
    assert describe(session, chips)[:, 127].tolist() == list(range(50))
    assert sum(session.batches) == 50
    assert max(session.batches) <= 16


SHARP = np.random.default_rng(3).integers(0, 256, (150, 150, 3), dtype=np.uint8)
FACE = _MEAN_FACE * 100


def test_quality_is_near_one_for_a_sharp_large_frontal_face() -> None:
    quality = face_quality(FACE, SHARP, 1)
    assert quality.size == pytest.approx(52, abs=3)
    assert quality.frontality > 0.9
    assert quality.sharpness > 0.9
    assert 0.9 < quality.overall <= 1


def test_quality_falls_with_size_blur_and_turn_each() -> None:
    best = face_quality(FACE, SHARP, 1)
    small = face_quality(FACE / 5, SHARP, 1)
    blurred = face_quality(FACE, np.full_like(SHARP, 128), 1)
    turned = face_quality(_turned(), SHARP, 1)
    assert small.overall < best.overall
    assert blurred.sharpness == 0
    assert blurred.overall == 0
    assert turned.frontality < 0.3
    assert turned.overall < best.overall


def test_frontality_does_not_depend_on_how_the_head_is_tilted_or_large() -> None:
    turn = np.array([[0.6, -0.8], [0.8, 0.6]])
    tilted = face_quality(3 * FACE @ turn.T + 500, SHARP, 1)
    assert tilted.frontality == pytest.approx(face_quality(FACE, SHARP, 1).frontality)
    assert tilted.size == pytest.approx(3 * face_quality(FACE, SHARP, 1).size)


def test_landmarks_that_coincide_are_the_worst_face_not_an_error() -> None:
    quality = face_quality(np.zeros((5, 2)), SHARP, 1)
    assert (quality.size, quality.frontality, quality.overall) == (0, 0, 0)


def _turned():
    points = FACE.copy()
    points[4, 0] += 22
    return points
