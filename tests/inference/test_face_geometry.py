"""Geometry around the face detector: windows, suppression, zones, tiles and chips."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tintype.inference import tiled_pyramid
from tintype.inference.decoders.mmod import MmodConfig, peaks, suppress, windows
from tintype.inference.face_chip import _MEAN_FACE, face_chip
from tintype.inference.face_detector import FaceDetector
from tintype.inference.face_zones import Zone, _merged, face_zones, faceless
from tintype.types import Box

CONFIG = MmodConfig(80, 8, 14, 0.338, (122.0, 117.0, 104.0))
PHOTO = Zone(0, 0, 640, 480)
sizes = st.integers(30, 2000)
zones = st.builds(
    lambda x, y, w, h: Zone(x, y, x + w, y + h),
    *[st.integers(0, 500)] * 2,
    *[st.integers(1, 300)] * 2,
)


class SpotSession:
    """Stands for the network: it finds a face wherever it sees a pure green pixel.

    Args:
        margin: the face's score.
        seen: tells from a picture ``[h, w, 3]`` whether it sees green at all there.
    """

    def __init__(self, margin=0.5, seen=lambda image: True) -> None:
        self.shapes: list[tuple[int, ...]] = []
        self.margin, self.seen = margin, seen

    def run(self, feeds):
        image = feeds["image"][0]
        self.shapes.append(image.shape)
        rows, columns = (image.shape[0] - 14) // 8, (image.shape[1] - 14) // 8
        score = np.full((1, rows, columns), -1, np.float32)
        y, x = np.nonzero((image[:, :, 1] > 200) & (image[:, :, 0] < 50))
        keep = (y >= 10) & (x >= 10) & (y < 10 + 8 * rows) & (x < 10 + 8 * columns)
        if self.seen(image):
            score[0, (y[keep] - 10) // 8, (x[keep] - 10) // 8] = self.margin
        return [score]

    @property
    def work(self) -> int:
        """Pixels looked at so far."""
        return sum(h * w for h, w, _ in self.shapes)


def spotted(width: int, height: int, x: int, y: int, size: int):
    pixels = np.zeros((height, width, 3), np.uint8)
    pixels[y : y + size, x : x + size, 1] = 255
    return pixels


def test_a_cell_stands_for_the_window_around_it() -> None:
    score = np.full((4, 5), -1, np.float32)
    score[2, 3] = 0.7
    cells = peaks(score, 0, CONFIG)
    assert cells.tolist() == [[38, 30, pytest.approx(0.7)]]
    assert windows(cells, CONFIG).tolist() == [[-1.5, -9.5, 77.5, 69.5]]


def test_of_boxes_that_overlap_the_best_stays_and_the_others_are_kept_in_order() -> None:
    boxes = np.array([[0, 0, 9, 9], [1, 1, 10, 10], [50, 50, 59, 59]], float)
    assert suppress(boxes, np.array([0.2, 0.9, 0.3]), 0.338).tolist() == [1, 2]


def test_a_face_inside_a_much_larger_one_stays() -> None:
    """dlib divides by the bounding box, so nested boxes of different size are two faces."""
    boxes = np.array([[0, 0, 99, 99], [40, 40, 59, 59]], float)
    assert len(suppress(boxes, np.array([0.9, 0.5]), 0.338)) == 2


@given(st.lists(zones, max_size=12))
def test_merged_zones_cover_all_and_cost_no_more(given_zones) -> None:
    merged = _merged(given_zones)
    assert sum(zone.area for zone in merged) <= sum(zone.area for zone in given_zones)
    for zone in given_zones:
        assert any(other.joined(zone) == other for other in merged)


@given(st.integers(-50, 700), st.integers(-50, 500), st.integers(1, 400), st.integers(1, 400))
def test_zones_stay_in_the_photo(x, y, w, h) -> None:
    for face in (4, 12, 40, 120):
        for zone in face_zones([Box(x, y, w, h)], face, 0.75 * face, PHOTO):
            assert zone.joined(PHOTO) == PHOTO
            assert zone.area > 0


def test_a_standing_person_is_searched_at_the_head_for_faces_that_fit() -> None:
    person = [Box(200, 100, 90, 300)]
    (zone,) = face_zones(person, 40, 30, PHOTO)
    assert zone.left > 170
    assert zone.right < 330
    assert zone.top == 82
    assert zone.bottom < 200, "the legs are left out"
    assert face_zones(person, 150, 100, PHOTO) == []
    assert face_zones(person, 10, 8, PHOTO) == []


@given(sizes, sizes)
def test_tiles_of_a_pyramid_lie_inside_and_apart(width, height) -> None:
    plan = tiled_pyramid.layout(width, height)
    for index, tile in enumerate(plan.tiles):
        assert tile.x >= 0
        assert tile.x + tile.w <= plan.width
        assert tile.y >= 0
        assert tile.y + tile.h <= plan.height
        assert not any(tile.meets(other) for other in plan.tiles[:index])


def test_corner_pixels_stay_corner_pixels() -> None:
    picture = np.arange(24, dtype=np.float32).reshape(4, 6, 1)
    grown = tiled_pyramid.resize_corners(picture, 13, 9)
    corners = (grown[0, 0], grown[0, -1], grown[-1, 0], grown[-1, -1])
    assert [float(c[0]) for c in corners] == [0, 5, 18, 23]


@pytest.mark.parametrize(("x", "y"), [(300, 200), (60, 60), (590, 400)])
def test_a_box_comes_back_where_the_face_is(x, y) -> None:
    found = FaceDetector(SpotSession(), CONFIG).search(spotted(640, 480, x, y, 20), 380)
    assert found
    best = max(found, key=lambda face: face.score).box
    assert abs(best.x + best.w / 2 - (x + 10)) < 20
    assert abs(best.y + best.h / 2 - (y + 10)) < 20


def test_fine_search_looks_at_people_only() -> None:
    """A small face on a person is found; away from any person nobody looks for it."""
    session = SpotSession()
    detector = FaceDetector(session, CONFIG)
    pixels = spotted(640, 480, 320, 120, 6)
    small = detector.search(pixels, 380, 0, [Box(300, 100, 50, 160)], 2900)
    assert min(face.box.w for face in small) < 30
    beside = detector.search(pixels, 380, 0, [Box(20, 300, 50, 160)], 2900)
    assert min((face.box.w for face in beside), default=99) > 80


def test_without_people_the_work_is_that_of_the_coarse_search() -> None:
    session = SpotSession()
    FaceDetector(session, CONFIG).search(np.zeros((1200, 1600, 3), np.uint8), 380, 0, [], 2900)
    assert session.work < 400_000


PERSON = Box(300, 100, 50, 160)


def test_a_sure_face_ends_the_search_for_its_person() -> None:
    """A doubtful one does not: a smaller size may show it better."""
    pixels = spotted(640, 480, 320, 120, 20)
    sure, doubtful, nobody = SpotSession(1.0), SpotSession(0.4), SpotSession(1.0)
    for session, people in ((sure, [PERSON]), (doubtful, [PERSON]), (nobody, [])):
        assert FaceDetector(session, CONFIG).search(pixels, 380, 0, people, 2900)
    assert nobody.work < sure.work
    assert sure.work - nobody.work < 0.7 * (doubtful.work - nobody.work)


class InSomeRuns(SpotSession):
    """Sees faces in some of its runs only: ``margins`` by the number of the run."""

    def __init__(self, margins) -> None:
        super().__init__()
        self.margins = margins

    def run(self, feeds):
        self.margin = self.margins.get(len(self.shapes), -1)
        return super().run(feeds)


def test_the_size_after_a_sure_face_is_searched_too_for_it_may_fit_better() -> None:
    pixels = spotted(640, 480, 322, 122, 4)
    coarse = SpotSession()
    FaceDetector(coarse, CONFIG).search(pixels, 380)
    first = len(coarse.shapes)
    session = InSomeRuns({first: 0.9, first + 1: 1.1, first + 2: 1.2})
    found = FaceDetector(session, CONFIG).search(pixels, 380, 0, [PERSON], 2900)
    assert found[0].score == pytest.approx(1.1)
    assert len(session.shapes) == first + 2


def test_people_whose_face_was_found_in_the_whole_photo_cost_nothing_more() -> None:
    alone, accompanied = SpotSession(1.0), SpotSession(1.0)
    pixels = spotted(640, 480, 310, 190, 20)
    person = [Box(200, 100, 240, 380)]
    FaceDetector(alone, CONFIG).search(pixels, 380, 0, [], 2900)
    FaceDetector(accompanied, CONFIG).search(pixels, 380, 0, person, 2900)
    assert accompanied.work == alone.work


def test_doubtful_margins_count_only_where_a_person_is() -> None:
    pixels = spotted(640, 480, 322, 122, 6)
    assert FaceDetector(SpotSession(-0.2), CONFIG).search(pixels, 380, 0, [], 2900) == []
    assert FaceDetector(SpotSession(-0.2), CONFIG).search(pixels, 380, 0, [PERSON], 2900)


def test_a_person_is_faceless_until_a_face_is_where_and_as_large_as_theirs() -> None:
    person = [Box(200, 100, 90, 300)]  # mean side 164
    left, top, side = 225.0, 105.0, 40.0

    def remain(x: float, y: float, s: float) -> bool:
        return faceless(person, np.array([[x, y, x + s, y + s]])) == person

    assert not remain(left, top, side)
    assert remain(left, top + 150, side), "at the belly"
    assert remain(left + 60, top, side), "a neighbour's"
    assert remain(left + 15, top + 15, 10), "too small"
    assert remain(left - 60, top - 40, 150), "too large"
    assert faceless(person, np.zeros((0, 4))) == person


def test_one_face_is_one_persons_the_one_it_fits() -> None:
    """In a crowd boxes overlap; the neighbour's face must still be looked for."""
    near, far = Box(200, 100, 90, 300), Box(225, 80, 90, 300)
    face = np.array([[225.0, 120, 265, 160]])
    assert faceless([far], face) == []
    assert faceless([near, far], face) == [far]
    assert faceless([far, near], face) == [far]
    second = face + np.array([25, -20, 25, -20])
    assert faceless([near, far], np.vstack([face, second])) == []


@pytest.mark.parametrize("shape", [(1, 1), (1, 900), (39, 39), (3000, 41)])
def test_tiny_and_thin_pictures_hold_no_surprise(shape) -> None:
    detector = FaceDetector(SpotSession(), CONFIG)
    pixels = np.zeros((*shape, 3), np.uint8)
    assert detector.search(pixels, 380, 0, [Box(0, 0, *shape[::-1])], 2900) == []


def test_chip_of_the_mean_face_is_the_picture_itself() -> None:
    """Landmarks at their mean places, at scale 1, cut the middle of the picture unturned."""
    pixels = np.random.default_rng(1).integers(0, 256, (400, 400, 3), dtype=np.uint8)
    points = (_MEAN_FACE + 0.25) / 1.5 * 150 + 100
    chip = face_chip(pixels, points)
    # dlib's rectangle starts half a pixel late.
    shifted = pixels.astype(float)
    between = (shifted[:-1, :-1] + shifted[1:, :-1] + shifted[:-1, 1:] + shifted[1:, 1:]) / 4
    assert np.abs(chip - between[100:250, 100:250]).mean() < 1


@pytest.mark.parametrize("scale", [1, 3, 9])
def test_chip_shows_what_is_around_the_face_at_every_size(scale) -> None:
    """Left half red, right half blue, face in the middle: so is the chip."""
    side = 300 * scale
    pixels = np.zeros((side, side, 3), np.uint8)
    pixels[:, : side // 2, 0] = pixels[:, side // 2 :, 2] = 255
    points = (_MEAN_FACE - _MEAN_FACE.mean(axis=0)) * 100 * scale + side / 2
    chip = face_chip(pixels, points)
    assert chip[75, 20].tolist() == pytest.approx([255, 0, 0], abs=1)
    assert chip[75, 130].tolist() == pytest.approx([0, 0, 255], abs=1)


def test_chip_is_black_outside_the_photo() -> None:
    pixels = np.full((60, 60, 3), 255, np.uint8)
    chip = face_chip(pixels, _MEAN_FACE * 100 + 40)
    assert not chip[140, 140].any()
    assert chip.any()
