"""``python -m models.build.calibrate DATA``: from which scores on a found word is worth showing.

Runs the tag sources over labelled photos and looks for the lowest thresholds at which nine of ten
shown words are right; ``--write`` puts them into ``model.toml``. DATA holds ``detection/`` (COCO
``instances.json`` and ``images/``) and ``scenes/imagenet/`` (``n0123_label.jpg``). No photo and
nothing but thresholds enters the project. Raise ``revision`` in ``model.toml`` after a change.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from operator import attrgetter
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from models.build import common, marginal
from tintype.analysis.objects import objects_source
from tintype.analysis.scenes import LABELS, SceneClassifier, WordSums, scenes_source
from tintype.analysis.vocabulary import Vocabulary, load_vocabulary
from tintype.fileio import write_atomically
from tintype.inference.manifest import MANIFEST_NAME, Manifest
from tintype.inference.registry import model_for
from tintype.inference.session import OnnxSession
from tintype.media.decode import decode
from tintype.types import DecodedPhoto

TARGET = 0.9
UNCHECKED_TARGET = 0.93  # stricter: most words of the vocabulary cannot be checked
PRIOR = 10  # a class's few photos are judged together with this many average ones
CEILING = 0.95
_LEAST = 20  # tags below which a pooled precision says nothing
OBJECT_TARGET = 0.905  # a little above, so that unseen photos stay at nine of ten
FLOORS = {"centernet-mb3": 0.20, "efficientnet-lite0": 0.3}
Calibrator = Callable[[Sequence["Sample"], float], "Thresholds"]


@dataclass(frozen=True, slots=True)
class Sample:
    """One word in one photo: how sure the model is (0 if silent), and whether it is there."""

    photo: int
    key: str
    score: float
    hit: bool


@dataclass(frozen=True, slots=True)
class Thresholds:
    """``show`` for every word, and those of the words that need their own."""

    show: float
    own: Mapping[str, float]

    def of(self, key: str) -> float:
        """Return the threshold of ``key``."""
        return self.own.get(key, self.show)


def calibrate(samples: Sequence[Sample], floor: float) -> Thresholds:
    """Find the lowest thresholds whose tags are right in ``TARGET`` of all cases.

    A class's own precision is mixed with the pooled one at the same threshold (additive
    smoothing with ``PRIOR`` pseudo-tags), so that a rare class does not follow its luck.

    Args:
        samples: of all classes.
        floor: no threshold goes below: labelled photos hold more people, and more skis in the
            snow, than an album does.
    """
    told = [sample for sample in samples if sample.score > 0]
    grid = np.arange(round(floor * 100), round(CEILING * 100) + 1) / 100
    shown, hits = _above(told, grid)
    pooled = np.where(shown >= _LEAST, hits / np.maximum(shown, 1), 1.0)
    own = {}
    for key, group in groupby(sorted(told, key=attrgetter("key")), key=attrgetter("key")):
        mine, right = _above(list(group), grid)
        own[key] = _lowest(grid, (right + PRIOR * pooled) / (mine + PRIOR))
    return Thresholds(_lowest(grid, pooled), own)


def _above(
    samples: Sequence[Sample], grid: NDArray[np.float64]
) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """How many samples, and how many hits, score at or above each point of ``grid``."""
    scores = np.array([sample.score for sample in samples])
    hits = np.array([sample.hit for sample in samples])
    told = scores[None, :] >= grid[:, None]
    return told.sum(axis=1), (told & hits[None, :]).sum(axis=1)


def _lowest(grid: NDArray[np.float64], precision: NDArray[np.float64]) -> float:
    """The lowest threshold from which on the precision never falls short."""
    short = np.flatnonzero(precision < TARGET)
    return float(grid[min(short[-1] + 1, len(grid) - 1)] if len(short) else grid[0])


def assess(samples: Sequence[Sample], thresholds: Thresholds) -> tuple[float, float]:
    """Return precision and recall of the tags shown at ``thresholds``."""
    shown = [s for s in samples if s.score > 0 and s.score >= thresholds.of(s.key)]
    hits = sum(sample.hit for sample in shown)
    return hits / max(1, len(shown)), hits / max(1, sum(sample.hit for sample in samples))


def calibrate_together(samples: Sequence[Sample], floor: float) -> Thresholds:
    """Find the thresholds that give the best recall at a pooled precision (``marginal``).

    ``show`` is for classes without a sample: the lowest single threshold that does as well.
    """
    told = [sample for sample in samples if sample.score > 0]
    keys = sorted({sample.key for sample in told})
    number = {key: index for index, key in enumerate(keys)}
    rows = [(s.photo, number[s.key], s.score, s.hit) for s in told]
    found = marginal.choose(marginal.told_by(rows), len(keys), OBJECT_TARGET)
    own = {key: max(floor, round(float(t), 2)) for key, t in zip(keys, found, strict=True)}
    return Thresholds(calibrate(samples, floor).show, own)


def cross_validate(
    samples: Sequence[Sample], floor: float, calibrator: Calibrator, folds: int = 5
) -> Iterator[str]:
    """Yield figures of thresholds on photos they were not found on, all folds together."""
    shown: list[Sample] = []
    flat: list[Sample] = []
    for fold in range(folds):
        # Photos are numbered anew, for the calibrator has folds of its own.
        rest = [replace(s, photo=s.photo // folds) for s in samples if s.photo % folds != fold]
        theirs = calibrator(rest, floor)
        mine = [sample for sample in samples if sample.photo % folds == fold and sample.score > 0]
        shown += [sample for sample in mine if sample.score >= theirs.of(sample.key)]
        flat += [sample for sample in mine if sample.score >= theirs.show]
    truths = max(1, sum(sample.hit for sample in samples))
    for name, tags in (("own thresholds", shown), ("one threshold", flat)):
        hits = sum(sample.hit for sample in tags)
        yield f"unseen photos, {name}: P {hits / max(1, len(tags)):.3f} R {hits / truths:.3f}"


@dataclass(frozen=True, slots=True)
class Labelled:
    """A photo and the raw COCO labels of what is in it."""

    path: Path
    labels: frozenset[str]


def read_coco(folder: Path, names: Sequence[str]) -> list[Labelled]:
    """Read ``instances.json``: the photos in its order, and what is in each.

    Args:
        folder: holds ``instances.json`` and ``images/``.
        names: the 80 labels in COCO's order; the file's own spelling of them does not matter.
    """
    data = json.loads((folder / "instances.json").read_text(encoding="utf-8"))
    categories = sorted(category["id"] for category in data["categories"])
    by_id = dict(zip(categories, names, strict=True))
    found: dict[int, set[str]] = {image["id"]: set() for image in data["images"]}
    for annotation in data["annotations"]:
        found[annotation["image_id"]].add(by_id[annotation["category_id"]])
    images = folder / "images"
    return [Labelled(images / i["file_name"], frozenset(found[i["id"]])) for i in data["images"]]


def object_samples(photos: Sequence[Labelled]) -> list[Sample]:
    """Best score and truth of every COCO class in every photo, by raw label."""
    source = objects_source()
    samples = []
    for number, photo in enumerate(photos):
        (findings,) = source.analyse([decode(photo.path, source.long_side)], [{}])
        best = dict.fromkeys(photo.labels, 0.0)
        for region in findings.regions:
            best[region.label] = max(best.get(region.label, 0.0), region.score)
        samples += [Sample(number, k, score, k in photo.labels) for k, score in best.items()]
    return samples


@dataclass(frozen=True, slots=True)
class Scene:
    """A photo's summed probability by word, and the words that COCO's labels give it."""

    sums: Mapping[str, float]
    truth: frozenset[str]


def read_scenes(photos: Sequence[Labelled], tree: WordSums, vocabulary: Vocabulary) -> list[Scene]:
    """Classify every photo."""
    manifest = model_for("image-classification")
    classifier = SceneClassifier(manifest, OnnxSession(manifest))
    words = dict(zip(vocabulary.labels("coco"), _coco_words(vocabulary), strict=True))
    scenes = []
    for photo in photos:
        probabilities, _ = classifier.classify(decode(photo.path, classifier.long_side).pixels)
        truth = frozenset(word for label in photo.labels if (word := words[label]) is not None)
        scenes.append(Scene(tree.sums(probabilities), truth))
    return scenes


def scene_samples(scenes: Sequence[Scene], shared: Collection[str], store: float) -> list[Sample]:
    """Summed probability and truth of every word that COCO and ImageNet share."""
    samples = []
    for number, scene in enumerate(scenes):
        for word in shared:
            score = scene.sums[word] if scene.sums[word] >= store else 0.0
            if score or word in scene.truth:
                samples.append(Sample(number, word, score, word in scene.truth))
    return samples


def unchecked_threshold(
    scenes: Sequence[Scene], tree: WordSums, known: Collection[str], vocabulary: Vocabulary
) -> float:
    """Return the threshold for the words that COCO does not have.

    What is shown at a threshold can be checked in part: a beagle needs a dog in the photo, a
    vehicle needs one of COCO's. ``UNCHECKED_TARGET`` of those must be right.
    """
    proofs = {
        word: frozenset(known).intersection(vocabulary.path(word))
        or frozenset(other for other in known if word in vocabulary.path(other))
        for word in tree.words
        if word not in known
    }
    for threshold in (step / 20 for step in range(6, 20)):
        show = dict.fromkeys(tree.words, threshold)
        hits = [
            bool(proofs[word] & scene.truth)
            for scene in scenes
            for word in tree.choose(scene.sums, show, store=1.1)[0]
            if proofs.get(word)
        ]
        if sum(hits) >= UNCHECKED_TARGET * len(hits):
            return threshold
    return CEILING


def _coco_words(vocabulary: Vocabulary) -> list[str | None]:
    return [vocabulary.word("coco", index) for index in range(len(vocabulary.labels("coco")))]


def check_scenes(folder: Path, vocabulary: Vocabulary) -> str:
    """Return how many words shown on ImageNet photos, one class each, are right."""
    source = scenes_source()
    right = shown = silent = 0
    paths = sorted(folder.glob("*.jpg"))
    for path in paths:
        truth = _imagenet_words(path, vocabulary)
        words = _shown(source.analyse, decode(path, source.long_side))
        right += sum(word in truth for word in words)
        shown += len(words)
        silent += not words
    return f"{len(paths)} photos: {right} of {shown} shown words right, {silent} without a word"


def _shown(analyse: Callable[..., list], photo: DecodedPhoto) -> list[str]:  # type: ignore[type-arg]
    (findings,) = analyse([photo], [{}])
    return [guess.word for guess in findings.guesses if guess.score >= guess.threshold]


def _imagenet_words(path: Path, vocabulary: Vocabulary) -> set[str]:
    """All words that are right for a file named after its synset and label."""
    name = _plain(path.stem.split("_", 1)[1])
    truth: set[str] = set()
    for index, label in enumerate(vocabulary.labels(LABELS)):
        word = vocabulary.word(LABELS, index)
        if word is not None and _plain(label.split(",")[0]) == name:
            truth.update(vocabulary.path(word))
    return truth


def _plain(label: str) -> str:
    return re.sub(r"[^a-z]+", " ", label.lower()).strip()


def write_thresholds(manifest: Manifest, found: Thresholds) -> None:
    """Put ``found`` into the model's ``model.toml``; the rest of its text is kept."""
    path = manifest.folder / MANIFEST_NAME
    text = path.read_text(encoding="utf-8").split("\n[class_thresholds]")[0].rstrip() + "\n"
    text = re.sub(r"^show = .*$", f"show = {found.show:.2f}", text, flags=re.MULTILINE)
    rows = [f"{json.dumps(key)} = {value:.2f}" for key, value in sorted(found.own.items())]
    text += "\n".join(["", "[class_thresholds]", *rows, ""])
    write_atomically(path, text.encode())


def _report(model_id: str, samples: Sequence[Sample], found: Thresholds) -> None:
    precision, recall = assess(samples, found)
    print(f"{model_id}: show {found.show:.2f}; all photos P {precision:.3f} R {recall:.3f}")
    calibrator = calibrate_together if model_id == "centernet-mb3" else calibrate
    lines = cross_validate(samples, FLOORS[model_id], calibrator)
    print("\n".join(f"  {line}" for line in lines))


def main(arguments: list[str] | None = None) -> int:
    """Calibrate the models, print the figures, and with ``--write`` keep the thresholds."""
    parser = argparse.ArgumentParser(prog="python -m models.build.calibrate", description=__doc__)
    parser.add_argument("data", type=Path)
    parser.add_argument("--only", choices=sorted(FLOORS), help="one of the two models")
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args(arguments)
    vocabulary = load_vocabulary()
    photos = read_coco(options.data / "detection", vocabulary.labels("coco"))
    for model_id, calibrated in (("centernet-mb3", objects), ("efficientnet-lite0", scenes)):
        if options.only not in (None, model_id):
            continue
        samples, found = calibrated(photos, vocabulary)
        _report(model_id, samples, found)
        if options.write:
            write_thresholds(common.manifest_of(model_id), found)
    print("scenes on " + check_scenes(options.data / "scenes" / "imagenet", vocabulary))
    return 0


def objects(photos: Sequence[Labelled], _: Vocabulary) -> tuple[list[Sample], Thresholds]:
    """Calibrate the object detector."""
    samples = object_samples(photos)
    return samples, calibrate_together(samples, FLOORS["centernet-mb3"])


def scenes(photos: Sequence[Labelled], vocabulary: Vocabulary) -> tuple[list[Sample], Thresholds]:
    """Calibrate the scene classifier."""
    tree = WordSums(vocabulary)
    known = {word for word in _coco_words(vocabulary) if word is not None}
    found = read_scenes(photos, tree, vocabulary)
    store = common.manifest_of("efficientnet-lite0").thresholds["store"]
    samples = scene_samples(found, sorted(known.intersection(tree.words)), store)
    own = calibrate(samples, FLOORS["efficientnet-lite0"]).own
    return samples, Thresholds(unchecked_threshold(found, tree, known, vocabulary), own)


if __name__ == "__main__":
    sys.exit(main())
