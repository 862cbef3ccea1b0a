"""Scene heads: unsure photos stay silent, one opinion a word, and what they know of real photos."""

import dataclasses

import numpy as np
import pytest

from tintype.analysis.heads import OTHER, SceneHeads
from tintype.analysis.scenes import SceneWords, WordSums, scenes_source
from tintype.analysis.vocabulary import load_vocabulary
from tintype.errors import EnvironmentFault
from tintype.inference.registry import model_for
from tintype.media.decode import decode

NOWHERE = np.full(1000, 0.001, np.float32)


@pytest.fixture(scope="module")
def heads() -> SceneHeads:
    return SceneHeads.load(model_for("scene-heads"))


def biased(**chances: float) -> SceneHeads:
    """Heads that say the same of every picture; the rest goes to ``other``."""
    manifest = model_for("scene-heads")
    rest = {"other": 1 - sum(chances.values())} | chances
    given = {name.replace("_", " "): chance for name, chance in rest.items()}
    bias = [np.log(max(given.get(label, 0), 1e-9)) for label in manifest.labels()]
    return SceneHeads(manifest, np.zeros((len(bias), 4), np.float32), np.array(bias, np.float32))


def beliefs(heads: SceneHeads, probabilities=NOWHERE, show: float = 0.5):
    manifest = dataclasses.replace(
        model_for("image-classification"), thresholds={"show": show}, class_thresholds={}
    )
    words = SceneWords(manifest, heads, load_vocabulary())
    return words.beliefs(probabilities, np.zeros(4, np.float32))


def test_every_word_is_in_the_vocabulary_and_other_is_never_said(heads) -> None:
    vocabulary = load_vocabulary()
    assert all(word in vocabulary.words for word in heads.words)
    assert OTHER not in heads.words
    assert OTHER not in heads.sums(np.ones(1280, np.float32) / 36)


def test_what_is_nothing_in_particular_gets_no_word() -> None:
    found = beliefs(biased(kitchen=0.2, office=0.2))
    assert found.sums["kitchen"] == pytest.approx(0.2, abs=1e-5)
    assert not [word for word in found.headed if found.sums[word] >= found.show[word]]


def test_of_two_opinions_the_one_further_above_its_threshold_speaks() -> None:
    tree, vocabulary = WordSums(load_vocabulary()), load_vocabulary()
    bakery = next(i for i in range(1000) if vocabulary.word("imagenet", i) == "bakery")
    sure = np.zeros(1000, np.float32)
    sure[bakery] = 0.9
    assert tree.sums(sure)["store"] == pytest.approx(0.9)
    assert "store" not in beliefs(biased(store=0.2), sure).headed
    found = beliefs(biased(store=0.99), NOWHERE)
    assert "store" in found.headed
    assert found.sums["store"] == pytest.approx(0.99, abs=1e-4)


def test_labels_of_another_model_are_refused() -> None:
    with pytest.raises(EnvironmentFault, match="labels"):
        SceneHeads(model_for("scene-heads"), np.zeros((3, 4), np.float32), np.zeros(3, np.float32))


def test_damaged_weights_are_refused(tmp_path) -> None:
    manifest = model_for("scene-heads")
    damaged = bytearray(manifest.weights_path.read_bytes())
    damaged[len(damaged) // 2] ^= 1
    (tmp_path / manifest.weights).write_bytes(damaged)
    with pytest.raises(EnvironmentFault, match="damaged"):
        SceneHeads.load(dataclasses.replace(manifest, folder=tmp_path))


@pytest.mark.data
def test_photos_of_places_get_their_word_and_close_ups_none(test_data) -> None:
    """A check of the whole way, not of quality: these photos were trained on."""
    source = scenes_source()
    wanted = {"fifteen/Kitchen": "kitchen", "fifteen/Street": "street", "eight/desert": "desert"}
    right = []
    for folder, word in wanted.items():
        for path in sorted((test_data / "scenes" / folder).iterdir())[:4]:
            (found,) = source.analyse([decode(path, source.long_side)], [{}])
            said = {guess.word: guess for guess in found.guesses if guess.score >= guess.threshold}
            right.append(word in said and said[word].model.startswith("scene-heads@"))
    assert sum(right) >= 10
    heads = set(model_for("scene-heads").labels())
    for path in sorted((test_data / "scenes" / "imagenet").iterdir())[:12]:
        (found,) = source.analyse([decode(path, source.long_side)], [{}])
        assert not heads & {g.word for g in found.guesses if g.score >= g.threshold}, path.name
