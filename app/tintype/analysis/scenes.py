"""Tag source ``scenes``: what a whole photo shows, in words, and a vector to compare photos by."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from tintype.analysis.heads import OTHER, SceneHeads
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
ALGORITHM = 3  # grows when this module's results change
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
        tensor = np.ascontiguousarray(transforms.smooth(pixels, *self._size)[None])
        logits, features = self._session.run({self._name: tensor})
        return softmax(logits[0]), unit(features[0])


class WordSums:
    """Adds a classifier's probabilities up the vocabulary's tree.

    118 breeds may each be unlikely and together be a dog, and any dog is an animal.

    Args:
        vocabulary: the tree, and the words of the classifier's labels.
        more: words that no label leads to but others speak for, such as ``SceneHeads``; their
            sums are 0.
    """

    def __init__(self, vocabulary: Vocabulary, more: Sequence[str] = ()) -> None:
        paths = [
            () if word is None else vocabulary.path(word)
            for word in (vocabulary.word(LABELS, i) for i in range(LABEL_COUNTS[LABELS]))
        ]
        added = [vocabulary.path(word) for word in more]
        self.words = tuple(dict.fromkeys(word for path in (*paths, *added) for word in path))
        number = {word: index for index, word in enumerate(self.words)}
        pairs = [(i, number[word]) for i, path in enumerate(paths) for word in path]
        self._labels, self._words = np.array(pairs, np.intp).reshape(-1, 2).T
        self._above = {word: vocabulary.ancestors(word) for word in self.words}
        self.digest = hashlib.sha256(repr((paths, added)).encode()).hexdigest()[:12]

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


@dataclass(frozen=True, slots=True)
class Beliefs:
    """How likely every word is, from which probability on it is shown, and who says so."""

    sums: Mapping[str, float]
    show: Mapping[str, float]
    headed: frozenset[str]  # the words for which the heads speak, not the classifier


class SceneWords:
    """What the classifier's labels and the heads on its embedding say, as one opinion a word.

    Where both know a word ("store"), the one further above its own threshold speaks.
    """

    def __init__(self, manifest: Manifest, heads: SceneHeads, vocabulary: Vocabulary) -> None:
        self.tree = WordSums(vocabulary, heads.words)
        self.heads = heads
        show = manifest.thresholds["show"]
        self._show = {word: manifest.class_thresholds.get(word, show) for word in self.tree.words}
        self._only_heads = frozenset(heads.words).difference(WordSums(vocabulary).words)

    def beliefs(self, probabilities: NDArray[np.float32], vector: NDArray[np.float32]) -> Beliefs:
        """Return the opinion on a picture, given what ``SceneClassifier.classify`` returned."""
        sums, show, headed = self.tree.sums(probabilities), dict(self._show), set()
        for word, chance in self.heads.sums(vector).items():
            threshold = self.heads.threshold(word)
            if word in self._only_heads or chance - threshold > sums[word] - show[word]:
                sums[word], show[word] = chance, threshold
                headed.add(word)
        return Beliefs(sums, show, frozenset(headed))


class SceneSource:
    """Words for the whole photo, and its embedding."""

    id = "scenes"
    depends: tuple[str, ...] = ()

    def __init__(
        self, classifier: SceneClassifier, heads: SceneHeads, vocabulary: Vocabulary
    ) -> None:
        self._classifier = classifier
        self._manifest = classifier.manifest
        self._labels = self._manifest.labels()
        self._words = SceneWords(self._manifest, heads, vocabulary)
        self.long_side = classifier.long_side
        self.revision = _revision(self._manifest, heads.manifest, self._words.tree)

    def analyse(
        self, photos: Sequence[DecodedPhoto], before: Sequence[dict[str, Findings]]
    ) -> list[Findings]:
        """Look at each photo; see ``TagSource``."""
        return [self._look(photo) for photo in photos]

    def _look(self, photo: DecodedPhoto) -> Findings:
        probabilities, vector = self._classifier.classify(photo.pixels)
        embedding = Embedding(self._manifest.ref, vector)
        guesses = self._guesses(probabilities, vector)
        return Findings(guesses=guesses, embeddings=(embedding,))

    def _guesses(
        self, probabilities: NDArray[np.float32], vector: NDArray[np.float32]
    ) -> tuple[Guess, ...]:
        beliefs, tree = self._words.beliefs(probabilities, vector), self._words.tree
        store = self._manifest.thresholds["store"]
        groups = tree.choose(beliefs.sums, beliefs.show, store)
        words = [w for group in groups for w in sorted(group, key=lambda w: -beliefs.sums[w])]
        return tuple(
            Guess(
                word=word,
                score=beliefs.sums[word],
                threshold=beliefs.show[word],
                model=(
                    self._words.heads.manifest if word in beliefs.headed else self._manifest
                ).ref,
                label=(
                    word
                    if word in beliefs.headed
                    else self._labels[tree.strongest_label(word, probabilities)]
                ),
            )
            for word in words[:MOST_GUESSES]
        )


def _revision(manifest: Manifest, heads: Manifest, tree: WordSums) -> str:
    # Unlike objects, the result depends on the tree's shape; on its synonyms it does not.
    return f"{manifest.ref}+{heads.ref}+a{ALGORITHM}+v{tree.digest}"


def scenes_revision() -> str:
    """Return the source's revision without loading any weights."""
    heads = model_for("scene-heads")
    words = tuple(label for label in heads.labels() if label != OTHER)
    return _revision(model_for("image-classification"), heads, WordSums(load_vocabulary(), words))


def scenes_source(threads: int | None = None, floor: float | None = None) -> SceneSource:
    """Return the source with the installed model, keeping words from ``floor`` on.

    Raises:
        EnvironmentFault: the model or the vocabulary is damaged.
    """
    manifest = model_for("image-classification").keeping_from(floor)
    classifier = SceneClassifier(manifest, OnnxSession(manifest, threads))
    return SceneSource(classifier, SceneHeads.load(model_for("scene-heads")), load_vocabulary())
