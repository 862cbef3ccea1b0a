"""Tag source ``scenes``: sums up the tree, few and specific words, and a useful vector."""

import dataclasses
import re

import cv2
import numpy as np
import pytest

from tintype.analysis.heads import OTHER, SceneHeads
from tintype.analysis.scenes import (
    MOST_GUESSES,
    SceneClassifier,
    SceneSource,
    WordSums,
    scenes_revision,
    scenes_source,
)
from tintype.analysis.vocabulary import load_vocabulary
from tintype.inference.registry import model_for
from tintype.types import DecodedPhoto, PhotoFacts

BEAGLE, PUG, TABBY = 162, 254, 281
WORDLESS = next(i for i in range(1000) if load_vocabulary().word("imagenet", i) is None)


def read(path) -> DecodedPhoto:
    pixels = np.ascontiguousarray(cv2.imread(str(path))[..., ::-1])
    return DecodedPhoto(pixels, pixels.shape[1], pixels.shape[0], "PNG", PhotoFacts())


def probabilities(**labels: float) -> np.ndarray:
    result = np.zeros(1000, np.float32)
    for name, value in labels.items():
        result[{"beagle": BEAGLE, "pug": PUG, "tabby": TABBY}[name]] = value
    return result


class FakeSession:
    """Answers with logits that give the wanted probabilities."""

    def __init__(self, wanted: np.ndarray) -> None:
        self.wanted = wanted

    def run(self, feeds):
        assert feeds["images"].shape == (1, 224, 224, 3)
        rest = self.wanted.copy()
        rest[WORDLESS] = max(0, 1 - rest.sum())
        logits = np.log(np.maximum(rest, 1e-9))[None].astype(np.float32)
        return [logits, np.arange(1280, dtype=np.float32)[None]]


def silent_heads() -> SceneHeads:
    """Heads that take every picture for something else."""
    labels = model_for("scene-heads").labels()
    bias = np.array([10.0 if label == OTHER else -10.0 for label in labels], np.float32)
    weight = np.zeros((len(labels), 1280), np.float32)
    return SceneHeads(model_for("scene-heads"), weight, bias)


@pytest.fixture(scope="module")
def manifest():
    return dataclasses.replace(
        model_for("image-classification"),
        thresholds={"store": 0.1, "show": 0.5},
        class_thresholds={},
    )


@pytest.fixture(scope="module")
def tree() -> WordSums:
    return WordSums(load_vocabulary())


@pytest.fixture(scope="module")
def source() -> SceneSource:
    return scenes_source()


def shown(findings) -> set[str]:
    return {guess.word for guess in findings.guesses if guess.score >= guess.threshold}


def guesses(manifest, **labels):
    session = FakeSession(probabilities(**labels))
    fake = SceneSource(SceneClassifier(manifest, session), silent_heads(), load_vocabulary())
    picture = DecodedPhoto(np.zeros((30, 40, 3), np.uint8), 40, 30, "PNG", PhotoFacts())
    return fake.analyse([picture], [{}])[0].guesses


def test_breeds_sum_to_dog_and_dog_to_animal(tree) -> None:
    sums = tree.sums(probabilities(beagle=0.3, pug=0.25, tabby=0.2))
    assert sums["beagle"] == pytest.approx(0.3)
    assert sums["dog"] == pytest.approx(0.55)
    assert sums["animal"] == pytest.approx(0.75)


def test_a_parent_never_sums_to_less_than_its_child(tree) -> None:
    vocabulary = load_vocabulary()
    noise = np.random.default_rng(0).dirichlet(np.full(1000, 0.05)).astype(np.float32)
    sums = tree.sums(noise)
    for word in tree.words:
        for above in vocabulary.ancestors(word):
            assert sums[above] >= sums[word] - 1e-9


def test_the_most_specific_sure_word_is_shown_without_its_parents(manifest) -> None:
    found = {g.word: g for g in guesses(manifest, beagle=0.3, pug=0.3, tabby=0.35)}
    assert found["dog"].score == pytest.approx(0.6, abs=1e-4)
    assert found["dog"].score >= found["dog"].threshold
    assert "animal" not in found
    assert "pet" not in found


def test_unsure_words_are_kept_below_their_threshold(manifest) -> None:
    found = {g.word: g for g in guesses(manifest, beagle=0.2, pug=0.05, tabby=0.15)}
    assert all(g.score < g.threshold for g in found.values())
    assert "beagle" in found
    assert "pug" not in found, "below the store threshold"
    assert "dog" not in found, "says hardly more than the beagle"


def test_the_label_behind_a_word_is_its_likeliest_one(manifest) -> None:
    (dog,) = [g for g in guesses(manifest, beagle=0.3, pug=0.31) if g.word == "dog"]
    assert dog.label.startswith("pug")


def test_shown_words_come_first_and_the_list_is_short(manifest) -> None:
    found = guesses(manifest, beagle=0.7, tabby=0.3)
    assert found[0].word == "beagle"
    assert len(found) <= MOST_GUESSES


def test_a_words_own_threshold_counts(manifest) -> None:
    strict = dataclasses.replace(manifest, class_thresholds={"beagle": 0.9})
    found = guesses(strict, beagle=0.7)
    assert [g.word for g in found if g.score >= g.threshold] == ["hound"]
    # The beagle says no more than the hound, but a more specific word is worth keeping.
    assert {g.word: g.threshold for g in found}["beagle"] == 0.9


def test_the_embedding_has_unit_length(manifest) -> None:
    session = FakeSession(probabilities())
    fake = SceneSource(SceneClassifier(manifest, session), silent_heads(), load_vocabulary())
    picture = DecodedPhoto(np.zeros((30, 40, 3), np.uint8), 40, 30, "PNG", PhotoFacts())
    (embedding,) = fake.analyse([picture], [{}])[0].embeddings
    assert embedding.model == manifest.ref
    assert embedding.vector.dtype == np.float32
    assert np.linalg.norm(embedding.vector) == pytest.approx(1)


def test_the_revision_follows_the_trees_shape(source) -> None:
    assert scenes_revision() == source.revision
    vocabulary = load_vocabulary()
    words = dict(vocabulary.words)
    words["dog"] = dataclasses.replace(words["dog"], parent="animal")
    moved = dataclasses.replace(vocabulary, words=words)
    assert WordSums(moved).digest != WordSums(vocabulary).digest


def test_a_result_does_not_depend_on_batch_mates(source, sample_album) -> None:
    photos = [read(path) for path in sample_album.values()]
    together = source.analyse(photos, [{}] * len(photos))
    alone = [source.analyse([photo], [{}])[0] for photo in photos]
    for a, b in zip(together, alone, strict=True):
        assert a.guesses == b.guesses
        assert (a.embeddings[0].vector == b.embeddings[0].vector).all()


def test_well_known_pictures_get_their_words(source, sample_album) -> None:
    vocabulary = load_vocabulary()
    for name, word in (("chelsea", "cat"), ("coffee", "drink")):
        (found,) = source.analyse([read(sample_album[name])], [{}])
        above = {a for w in shown(found) for a in vocabulary.path(w)}
        assert word in above, name


def test_a_mirrored_smaller_copy_is_closer_than_any_other_picture(source, sample_album) -> None:
    photos = [read(path) for path in sample_album.values()]
    small = [cv2.resize(p.pixels[:, ::-1], None, fx=0.5, fy=0.5) for p in photos]
    copies = [DecodedPhoto(s, s.shape[1], s.shape[0], "PNG", PhotoFacts()) for s in small]
    vectors = [
        np.array([f.embeddings[0].vector for f in source.analyse(batch, [{}] * len(batch))])
        for batch in (photos, copies)
    ]
    likeness = vectors[1] @ vectors[0].T
    assert (likeness.argmax(axis=1) == np.arange(len(photos))).all()
    assert likeness.diagonal().min() > 0.87


def plain(label: str) -> str:
    return re.sub(r"[^a-z]+", " ", label.lower()).strip()


@pytest.mark.data
def test_words_shown_on_imagenet_photos_are_right(source, test_data) -> None:
    vocabulary = load_vocabulary()
    truth: dict[str, set] = {}
    for index, label in enumerate(vocabulary.labels("imagenet")):
        word = vocabulary.word("imagenet", index)
        path = () if word is None else vocabulary.path(word)
        truth.setdefault(plain(label.split(",")[0]), set()).update(path)
    right = []
    for path in sorted((test_data / "scenes" / "imagenet").glob("*.jpg")):
        (found,) = source.analyse([read(path)], [{}])
        there = truth[plain(path.stem.split("_", 1)[1])]
        right += [word in there for word in shown(found)]
    assert len(right) >= 65, "most photos get a word"
    assert np.mean(right) >= 0.9
