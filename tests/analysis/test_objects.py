"""Tag source ``objects``: boxes in the full photo, words with their evidence, and real accuracy."""

import contextlib
import dataclasses
import io
import json

import cv2
import numpy as np
import pytest

from tintype.analysis.objects import ObjectDetector, ObjectSource, objects_revision, objects_source
from tintype.analysis.vocabulary import load_vocabulary
from tintype.errors import EnvironmentFault
from tintype.inference.registry import model_for
from tintype.types import DecodedPhoto, PhotoFacts

PERSON, DOG, COUCH = 0, 16, 57


def photo(pixels: np.ndarray, enlarged: int = 1) -> DecodedPhoto:
    height, width = pixels.shape[:2]
    return DecodedPhoto(pixels, width * enlarged, height * enlarged, "PNG", PhotoFacts())


def read(path) -> DecodedPhoto:
    return photo(np.ascontiguousarray(cv2.imread(str(path))[..., ::-1]))


class FakeSession:
    """Answers with given rows and remembers what it saw."""

    def __init__(self, *rows) -> None:
        self.rows = np.zeros((1, 100, 6), np.float32)
        self.rows[0, : len(rows)] = np.reshape(rows, (-1, 6))
        self.shapes = []

    def run(self, feeds):
        self.shapes.append(feeds["images"].shape)
        return [self.rows]


@pytest.fixture(scope="module")
def manifest():
    return dataclasses.replace(
        model_for("object-detection"),
        thresholds={"store": 0.1, "show": 0.3},
        class_thresholds={"dog": 0.5},
    )


def findings(manifest, *rows, shape=(240, 320, 3), enlarged=1):
    source = ObjectSource(ObjectDetector(manifest, FakeSession(*rows)), load_vocabulary())
    return source.analyse([photo(np.zeros(shape, np.uint8), enlarged)], [{}])[0]


@pytest.fixture(scope="module")
def source():
    return objects_source()


def test_boxes_are_in_pixels_of_the_full_photo_and_inside_it(manifest) -> None:
    # 320 x 240 of a photo of 1280 x 960 is searched at 640 x 480: one searched pixel is two.
    found = findings(manifest, (64, 48, 128, 960, 0.9, DOG), enlarged=4)
    (region,) = found.regions
    box = region.box
    assert (box.x, box.y, box.w, box.h) == pytest.approx((128, 96, 128, 864))
    assert (region.kind, region.label, region.model) == ("object", "dog", manifest.ref)


def test_a_picture_is_padded_to_the_models_multiple_without_moving_boxes(manifest) -> None:
    session = FakeSession((0, 0, 640, 427, 0.9, DOG))
    found = ObjectDetector(manifest, session).detect(np.zeros((200, 300, 3), np.uint8))
    assert session.shapes == [(1, 448, 640, 3)]
    assert found.boxes[0] == pytest.approx([0, 0, 300, 200], abs=0.1)


def test_a_word_has_the_best_score_its_threshold_and_all_its_regions(manifest) -> None:
    rows = [(0, 0, 9, 9, 0.4, DOG), (50, 0, 90, 90, 0.7, PERSON), (20, 0, 40, 40, 0.6, DOG)]
    found = findings(manifest, *rows)
    guesses = {guess.word: guess for guess in found.guesses}
    assert set(guesses) == {"person", "dog"}
    assert guesses["dog"].score == pytest.approx(0.6)
    assert guesses["dog"].threshold == 0.5
    assert guesses["person"].threshold == 0.3
    assert [found.regions[i].score for i in guesses["dog"].regions] == pytest.approx([0.6, 0.4])


def test_the_word_is_the_vocabularys_and_the_label_the_models(manifest) -> None:
    (guess,) = findings(manifest, (0, 0, 9, 9, 0.4, COUCH)).guesses
    assert (guess.word, guess.label) == ("sofa", "couch")


def test_a_model_without_a_working_size_is_refused(manifest) -> None:
    with pytest.raises(EnvironmentFault, match="working size"):
        ObjectDetector(dataclasses.replace(manifest, input=None), FakeSession())


def test_nothing_above_the_store_threshold_is_nothing_found(manifest) -> None:
    found = findings(manifest, (0, 0, 9, 9, 0.09, DOG))
    assert (found.regions, found.guesses) == ((), ())


@pytest.mark.parametrize("shape", [(1, 1, 3), (1, 5000, 3), (700, 3, 3)])
def test_pictures_of_any_shape_are_searched(source, shape) -> None:
    (found,) = source.analyse([photo(np.full(shape, 90, np.uint8))], [{}])
    assert all(r.box.right <= shape[1] and r.box.bottom <= shape[0] for r in found.regions)


def test_the_revision_follows_model_and_mapping_but_not_synonyms(manifest) -> None:
    vocabulary = load_vocabulary()
    before = objects_revision(manifest, vocabulary)
    newer = dataclasses.replace(manifest, revision=manifest.revision + 1)
    assert objects_revision(newer, vocabulary) != before
    remapped = dataclasses.replace(vocabulary, mapping_revision="other")
    assert objects_revision(manifest, remapped) != before
    renamed = dataclasses.replace(vocabulary, revision="other")
    assert objects_revision(manifest, renamed) == before


def test_the_cheap_revision_is_the_sources(source) -> None:
    assert objects_revision() == source.revision


@pytest.mark.parametrize(("name", "word"), [("astronaut", "person"), ("coffee", "cup")])
def test_well_known_pictures_show_what_is_in_them(source, sample_album, name, word) -> None:
    (found,) = source.analyse([read(sample_album[name])], [{}])
    assert word in {g.word for g in found.guesses if g.score >= g.threshold}


@pytest.fixture(scope="module")
def detected(source, test_data):
    """Findings for the first 250 photos by image id, and the annotations, ids from 1."""
    truth = json.loads((test_data / "detection" / "instances.json").read_text(encoding="utf-8"))
    truth["images"] = truth["images"][:250]
    images = {image["id"]: image["file_name"] for image in truth["images"]}
    truth["annotations"] = [a for a in truth["annotations"] if a["image_id"] in images]
    for number, annotation in enumerate(truth["annotations"], start=1):
        annotation["id"] = number
    truth.setdefault("info", {})
    folder = test_data / "detection" / "images"
    found = {id: source.analyse([read(folder / name)], [{}])[0] for id, name in images.items()}
    return truth, found


@pytest.mark.data
@pytest.mark.slow
def test_ap50_on_coco_is_at_least_037(detected, source) -> None:
    from pycocotools.coco import COCO
    from pycocotools.cocoeval import COCOeval

    truth, found = detected
    # Their spelling of the names differs from COCO's, their order does not.
    ids = sorted(category["id"] for category in truth["categories"])
    by_label = dict(zip(model_for("object-detection").labels(), ids, strict=True))
    results = [
        {
            "image_id": image,
            "category_id": by_label[region.label],
            "bbox": [region.box.x, region.box.y, region.box.w, region.box.h],
            "score": region.score,
        }
        for image, findings in found.items()
        for region in findings.regions
    ]
    with contextlib.redirect_stdout(io.StringIO()):
        coco = COCO()
        coco.dataset = truth
        coco.createIndex()
        evaluation = COCOeval(coco, coco.loadRes(results), "bbox")
        evaluation.evaluate()
        evaluation.accumulate()
        evaluation.summarize()
    assert evaluation.stats[1] >= 0.37


@pytest.mark.data
@pytest.mark.slow
def test_nine_of_ten_shown_words_are_right(detected) -> None:
    truth, found = detected
    ids = sorted(category["id"] for category in truth["categories"])
    vocabulary = load_vocabulary()
    words = {id: vocabulary.word("coco", index) for index, id in enumerate(ids)}
    there: dict[int, set] = {id: set() for id in found}
    for annotation in truth["annotations"]:
        there[annotation["image_id"]].add(words[annotation["category_id"]])
    shown = [
        guess.word in there[image]
        for image, findings in found.items()
        for guess in findings.guesses
        if guess.score >= guess.threshold
    ]
    assert len(shown) > 500
    assert np.mean(shown) >= 0.9
