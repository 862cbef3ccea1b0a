"""Tag source ``scenes``: what a whole photo shows, in words, and a vector to compare photos by."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

import numpy as np

from tintype.analysis.vocabulary import LABEL_COUNTS, LabelKind, Vocabulary, load_vocabulary
from tintype.errors import EnvironmentFault
from tintype.inference import transforms
from tintype.inference.decoders.classifier import softmax, unit
from tintype.inference.manifest import Manifest
from tintype.inference.registry import model_for
from tintype.inference.session import OnnxSession, Session
from tintype.types import DecodedPhoto, Embedding, Findings, Guess

if TYPE_CHECKING:
    from numpy.typing import NDArray

LABELS: LabelKind = "imagenet"
ALGORITHM = 1  # grows when this module's results change
MOST_GUESSES = 8


class SceneClassifier:
    """Says what a picture shows as a whole, with one model.

    The whole picture is stretched to the model's square. Measured against a centred crop, the
    words are as good, nothing at the edges is lost, and similar photos stay similar.
    Pictures run one by one: a batch is no quicker on a processor (measured).
    """

    def __init__(self, manifest: Manifest, session: Session) -> None:
        self.manifest = manifest
        self._session = session
        if manifest.input is None or not manifest.input.width or not manifest.input.height:
            raise EnvironmentFault(f"Model {manifest.id}: a classifier needs a fixed input size.")
        self._name = manifest.input.name
        self._size = (manifest.input.width, manifest.input.height)
        # Twice the square's side, so that photos up to 2:1 are not enlarged.
        self.long_side = 2 * max(self._size)

    def classify(
        self, pixels: NDArray[np.uint8]
    ) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        """Return an RGB picture's probabilities ``[1000]`` and its unit vector ``[1280]``."""
        tensor = np.ascontiguousarray(transforms.resize(pixels, *self._size)[None])
        logits, features = self._session.run({self._name: tensor})
        return softmax(logits[0]), unit(features[0])


class WordSums:
    """Adds a classifier's probabilities up the vocabulary's tree.

    118 breeds may each be unlikely and together be a dog, and any dog is an animal.
    """

    def __init__(self, vocabulary: Vocabulary) -> None:
        paths = [
            () if word is None else vocabulary.path(word)
            for word in (vocabulary.word(LABELS, i) for i in range(LABEL_COUNTS[LABELS]))
        ]
        self.words = tuple(dict.fromkeys(word for path in paths for word in path))
        number = {word: index for index, word in enumerate(self.words)}
        pairs = [(i, number[word]) for i, path in enumerate(paths) for word in path]
        self._labels, self._words = np.array(pairs, np.intp).reshape(-1, 2).T
        self._above = {word: vocabulary.ancestors(word) for word in self.words}
        self.digest = hashlib.sha256(repr(paths).encode()).hexdigest()[:12]

    def sums(self, probabilities: NDArray[np.float32]) -> dict[str, float]:
        """Return the summed probability of every word, given those of the labels ``[1000]``."""
        weights = probabilities[self._labels].astype(np.float64)
        totals = np.bincount(self._words, weights, len(self.words))
        return dict(zip(self.words, np.minimum(totals, 1).tolist(), strict=True))

    def strongest_label(self, word: str, probabilities: NDArray[np.float32]) -> int:
        """Return the likeliest label at or below ``word``."""
        labels = self._labels[self._words == self.words.index(word)]
        return int(labels[probabilities[labels].argmax()])

    def above(self, words: Sequence[str]) -> set[str]:
        """Return all words above any of ``words``."""
        return {ancestor for word in words for ancestor in self._above[word]}

    def choose(
        self, sums: Mapping[str, float], show: Mapping[str, float], store: float
    ) -> tuple[list[str], list[str]]:
        """Choose the words worth keeping.

        Args:
            sums: as ``sums`` returns.
            show: each word's threshold.
            store: the least sum worth keeping.

        Returns:
            The words to show: the most specific at or above their thresholds. Then the words to
            keep as a maybe: those from ``store`` on that say at least that much more than any
            other kept word below them. Neither holds a word above a shown one.
        """
        sure = [word for word in self.words if sums[word] >= show[word]]
        shown = [word for word in sure if word not in self.above(sure)]
        said = dict.fromkeys(self.above(shown), 1.0)
        maybe = []
        candidates = (w for w in self.words if sums[w] >= store and w not in shown)
        for word in sorted(candidates, key=lambda word: -len(self._above[word])):
            if sums[word] - said.get(word, 0.0) >= store:
                maybe.append(word)
                for ancestor in self._above[word]:
                    said[ancestor] = max(said.get(ancestor, 0.0), sums[word])
        return shown, maybe


class SceneSource:
    """Words for the whole photo, and its embedding."""

    id = "scenes"
    depends: tuple[str, ...] = ()

    def __init__(self, classifier: SceneClassifier, vocabulary: Vocabulary) -> None:
        self._classifier = classifier
        self._manifest = classifier.manifest
        self._labels = self._manifest.labels()
        self._tree = WordSums(vocabulary)
        self._show = {word: self._threshold(word) for word in self._tree.words}
        self.long_side = classifier.long_side
        self.revision = _revision(self._manifest, self._tree)

    def analyse(
        self, photos: Sequence[DecodedPhoto], before: Sequence[dict[str, Findings]]
    ) -> list[Findings]:
        """Look at each photo; see ``TagSource``."""
        return [self._look(photo) for photo in photos]

    def _look(self, photo: DecodedPhoto) -> Findings:
        probabilities, vector = self._classifier.classify(photo.pixels)
        embedding = Embedding(self._manifest.ref, vector)
        return Findings(guesses=self._guesses(probabilities), embeddings=(embedding,))

    def _guesses(self, probabilities: NDArray[np.float32]) -> tuple[Guess, ...]:
        sums = self._tree.sums(probabilities)
        groups = self._tree.choose(sums, self._show, self._manifest.thresholds["store"])
        words = [word for group in groups for word in sorted(group, key=lambda w: -sums[w])]
        return tuple(
            Guess(
                word=word,
                score=sums[word],
                threshold=self._show[word],
                model=self._manifest.ref,
                label=self._labels[self._tree.strongest_label(word, probabilities)],
            )
            for word in words[:MOST_GUESSES]
        )

    def _threshold(self, word: str) -> float:
        return self._manifest.class_thresholds.get(word, self._manifest.thresholds["show"])


def _revision(manifest: Manifest, tree: WordSums) -> str:
    # Unlike objects, the result depends on the tree's shape; on its synonyms it does not.
    return f"{manifest.ref}+a{ALGORITHM}+v{tree.digest}"


def scenes_revision() -> str:
    """Return the source's revision without loading any weights."""
    return _revision(model_for("image-classification"), WordSums(load_vocabulary()))


def scenes_source(threads: int = 1, floor: float | None = None) -> SceneSource:
    """Return the source with the installed model, keeping words from ``floor`` on.

    Raises:
        EnvironmentFault: the model or the vocabulary is damaged.
    """
    manifest = model_for("image-classification").keeping_from(floor)
    return SceneSource(SceneClassifier(manifest, OnnxSession(manifest, threads)), load_vocabulary())
