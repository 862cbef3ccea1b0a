"""The scene heads: a linear layer on the embedding, trained on labelled photos.

``python -m models.build scene_heads`` trains it again where the photos are (``TINTYPE_TEST_DATA``
or ``../shared/data``); the same machine gives the same bytes. ``python -m
models.build.scene_heads`` prints cross-validated figures instead, and the thresholds they give.

Every photo is embedded whole and mirrored, colour photos also without their colours (half of the
labelled ones have none), and a few random crops. The layer is the sum of multinomial logistic
regression on principal components, which is best at telling scenes from everything else, and a
tenth of linear discriminant analysis, which is best at telling scenes from each other; divided by
a temperature, the softmax of the result is a probability.
"""

from __future__ import annotations

import io
import json
import os
import sys
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from models.build import common
from tintype.analysis.heads import OTHER
from tintype.analysis.scenes import SceneClassifier
from tintype.errors import EnvironmentFault
from tintype.inference.registry import model_for
from tintype.inference.session import OnnxSession
from tintype.media.decode import decode

MODEL_IDS = ("scene-heads",)
VERDICTS = Path(__file__).with_name("scene_verdicts.tsv")
TEMPERATURE = 2.34  # least negative log-likelihood of the cross-validated probabilities
SNOW = "snow"
_SNOW_THINGS = frozenset({"skis", "snowboard"})  # what COCO's photos of snow show
_SHARE = 0.1  # of the discriminant analysis
_COMPONENTS, _REGRESSION_C, _SHRINKAGE = 320, 10.0, 0.3
_CROPS = {"fifteen": 6, "eight": 1}
_LONG_SIDE = 448
WORDS = {
    "Bedroom": "bedroom", "Coast": "coast", "Forest": "forest", "Highway": "highway",
    "Industrial": "factory", "InsideCity": "city", "Kitchen": "kitchen",
    "LivingRoom": "living room", "Mountain": "mountain", "Office": "office",
    "OpenCountry": "countryside", "Store": "store", "Street": "street", "Suburb": "suburb",
    "TallBuilding": "skyscraper", "auditorium": "auditorium", "baseball_field": "baseball field",
    "desert": "desert", "highway": "highway", "kitchen": "kitchen", "laundromat": "laundromat",
    "waterfall": "waterfall", "windmill": "windmill",
}  # fmt: skip
FIFTEEN = tuple(dict.fromkeys(word for name, word in WORDS.items() if name[0].isupper()))
LABELS = (*dict.fromkeys(WORDS.values()), SNOW, OTHER)


@dataclass(frozen=True, slots=True)
class Photo:
    """A photo to learn from: the set it is of, and its class, or None to leave it out."""

    path: Path
    origin: str
    label: str | None


@dataclass(frozen=True, slots=True)
class Examples:
    """Embedded pictures: square roots ``[n, 1280]``, class and photo of each, and the variant."""

    features: NDArray[np.float64]
    classes: NDArray[np.intp]
    photos: NDArray[np.intp]
    variants: NDArray[np.str_]

    def where(self, chosen: NDArray[np.bool_]) -> Examples:
        """Return a part of them."""
        parts = (self.features, self.classes, self.photos, self.variants)
        return Examples(*(part[chosen] for part in parts))


def data_folder() -> Path:
    """Return where the photos are.

    Raises:
        EnvironmentFault: they are not at hand.
    """
    told = os.environ.get("TINTYPE_TEST_DATA")
    folder = Path(told) if told else common.MODELS.parent.parent / "shared" / "data"
    if not (folder / "scenes").is_dir() or not (folder / "detection").is_dir():
        raise EnvironmentFault(
            "The photos that the scene heads are trained on are not at hand.",
            "Name their folder in TINTYPE_TEST_DATA.",
        )
    return folder


def read_photos(data: Path) -> list[Photo]:
    """List all photos with their classes."""
    photos = []
    for origin in ("fifteen", "eight"):
        paths = sorted((data / "scenes" / origin).glob("*/*"))
        photos += [Photo(path, origin, WORDS[path.parent.name]) for path in paths]
    photos += _coco(data / "detection")
    paths = sorted((data / "scenes" / "imagenet").glob("*"))
    return photos + [Photo(path, "imagenet", OTHER) for path in paths]


def _coco(folder: Path) -> Iterator[Photo]:
    """COCO's photos: most show none of the scenes; those that do were looked at."""
    data = json.loads((folder / "instances.json").read_text(encoding="utf-8"))
    names = {entry["id"]: entry["name"] for entry in data["categories"]}
    things: dict[int, set[str]] = {image["id"]: set() for image in data["images"]}
    for annotation in data["annotations"]:
        things[annotation["image_id"]].add(names[annotation["category_id"]])
    verdicts = read_verdicts()
    for image in data["images"]:
        right, _, unsure = verdicts.get(image["file_name"], (set(), set(), set()))
        label: str | None = OTHER
        if things[image["id"]] & _SNOW_THINGS:
            label = SNOW
        elif right:
            label = next(iter(right)) if len(right) == 1 else None
        elif unsure:
            label = None
        yield Photo(folder / "images" / image["file_name"], "coco", label)


def read_verdicts() -> dict[str, tuple[set[str], set[str], set[str]]]:
    """Return by file name the words that a person found right, wrong, and neither."""
    found = {}
    for line in VERDICTS.read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            name, *columns = line.split("\t")
            right, wrong, unsure = (set(column.split(";")) - {"-"} for column in columns)
            found[name] = right, wrong, unsure
    return found


def embed(photos: list[Photo]) -> Examples:
    """Embed all photos and their variants; ten minutes on two cores."""
    manifest = model_for("image-classification")
    classifier = SceneClassifier(manifest, OnnxSession(manifest))
    chance = np.random.default_rng(0)
    rows: list[NDArray[np.float32]] = []
    owners, variants = [], []
    for number, photo in enumerate(photos):
        if number and photo.origin != photos[number - 1].origin:
            chance = np.random.default_rng(0)
        pixels = decode(photo.path, _LONG_SIDE).pixels
        for variant, picture in _variants(pixels, photo.origin, chance):
            rows.append(classifier.classify(np.ascontiguousarray(picture))[1])
            owners.append(number)
            variants.append(variant)
    classes = [-1 if photo.label is None else LABELS.index(photo.label) for photo in photos]
    owner = np.array(owners, np.intp)
    roots = np.sqrt(np.array(rows, np.float64))
    return Examples(roots, np.array(classes, np.intp)[owner], owner, np.array(variants))


def _variants(
    pixels: NDArray[np.uint8], origin: str, chance: np.random.Generator
) -> Iterator[tuple[str, NDArray[np.uint8]]]:
    yield "whole", pixels
    if origin in _CROPS:
        yield "mirrored", pixels[:, ::-1]
    grey = _grey(pixels)
    coloured = bool(np.abs(pixels.astype(np.int16) - grey).max() > 2)
    if coloured and origin != "imagenet":
        yield "grey", grey
    for _ in range(_CROPS.get(origin, 0)):
        yield "crop", _crop(pixels, chance, may_be_grey=coloured)


def _grey(pixels: NDArray[np.uint8]) -> NDArray[np.uint8]:
    return np.repeat(cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY)[..., None], 3, axis=2)


def _crop(
    pixels: NDArray[np.uint8], chance: np.random.Generator, *, may_be_grey: bool
) -> NDArray[np.uint8]:
    """Return a random part, maybe mirrored, brighter or darker, or without its colours."""
    height, width = pixels.shape[:2]
    side, aspect = chance.uniform(0.6, 1.0), np.exp(chance.uniform(-0.2, 0.2))
    w, h = int(min(width, width * side * aspect)), int(min(height, height * side / aspect))
    x, y = chance.integers(0, width - w + 1), chance.integers(0, height - h + 1)
    part = pixels[y : y + h, x : x + w]
    if chance.random() < 0.5:
        part = part[:, ::-1]
    if chance.random() < 0.5:
        part = (255 * (part / 255.0) ** chance.uniform(0.7, 1.4)).astype(np.uint8)
    if may_be_grey and chance.random() < 0.5:
        part = _grey(np.ascontiguousarray(part))
    return part


Layer = tuple[NDArray[np.float64], NDArray[np.float64]]


def train(examples: Examples) -> Layer:
    """Return weight ``[classes, 1280]`` and bias ``[classes]``, temperature included."""
    known = examples.where(examples.classes >= 0)
    weight, bias = _regression(known.where(known.variants != "crop"))
    other_weight, other_bias = _discriminants(known)
    weight = (weight + _SHARE * other_weight) / TEMPERATURE
    bias = (bias + _SHARE * other_bias) / TEMPERATURE
    return weight - weight.mean(axis=0), bias - bias.mean()


def _regression(examples: Examples) -> Layer:
    from sklearn.linear_model import LogisticRegression

    mean = examples.features.mean(axis=0)
    centred = examples.features - mean
    _, vectors = np.linalg.eigh(np.cov(centred.T))
    main = vectors[:, ::-1][:, :_COMPONENTS]
    model = LogisticRegression(C=_REGRESSION_C, max_iter=150, tol=1e-3)
    model.fit(centred @ main, examples.classes)
    weight, bias = np.zeros((len(LABELS), len(mean))), np.full(len(LABELS), -50.0)
    weight[model.classes_] = model.coef_ @ main.T
    bias[model.classes_] = model.intercept_ - weight[model.classes_] @ mean
    return weight, bias


def _discriminants(examples: Examples) -> Layer:
    """LDA; the shared covariance is that of the scenes, for ``other`` is no one cloud."""
    count = len(LABELS)
    means = np.stack([examples.features[examples.classes == k].mean(axis=0) for k in range(count)])
    scenes = examples.where(examples.classes != LABELS.index(OTHER))
    away = scenes.features - means[scenes.classes]
    spread = away.T @ away / len(away)
    level = _SHRINKAGE * np.trace(spread) / len(spread)
    spread = (1 - _SHRINKAGE) * spread + level * np.eye(len(spread))
    weight = np.linalg.solve(spread, means.T).T
    return weight, -0.5 * (weight * means).sum(axis=1)


def cross_validated(examples: Examples, folds: int = 5) -> NDArray[np.float64]:
    """Return each example's probabilities ``[n, classes]`` by layers that never saw its photo."""
    chance = np.random.default_rng(0)
    fold = np.empty(examples.photos.max() + 1, np.intp)
    for label in range(-1, len(LABELS)):
        mine = chance.permutation(np.unique(examples.photos[examples.classes == label]))
        fold[mine] = np.arange(len(mine)) % folds
    logits = np.empty((len(examples.photos), len(LABELS)))
    for number in range(folds):
        unseen = fold[examples.photos] == number
        weight, bias = train(examples.where(~unseen))
        logits[unseen] = examples.features[unseen] @ weight.T + bias
    powers = np.exp(logits - logits.max(axis=1, keepdims=True))
    return np.asarray(powers / powers.sum(axis=1, keepdims=True))


def build(_packages: Path, out: Path) -> None:
    """Write ``out/scene-heads/heads.npz`` from the photos; see ``models.build``."""
    weight, bias = train(embed(read_photos(data_folder())))
    save(weight, bias, out / MODEL_IDS[0] / common.manifest_of(MODEL_IDS[0]).weights)


def save(weight: NDArray[np.float64], bias: NDArray[np.float64], path: Path) -> None:
    """Write the layer, weights as float16; its bytes depend on the arrays only."""
    path.parent.mkdir(parents=True, exist_ok=True)
    arrays = {"weight": weight.astype(np.float16), "bias": bias.astype(np.float32)}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_STORED) as archive:
        for name, array in arrays.items():
            data = io.BytesIO()
            np.lib.format.write_array(data, array, allow_pickle=False)
            archive.writestr(zipfile.ZipInfo(f"{name}.npy"), data.getvalue())


def main() -> int:
    """Print cross-validated figures: accuracy, and each word at its threshold."""
    photos = read_photos(data_folder())
    examples = embed(photos)
    chances = cross_validated(examples)
    whole = examples.variants == "whole"
    origins = np.array([photo.origin for photo in photos])[examples.photos]
    _report_fifteen(chances[whole & (origins == "fifteen")], examples.classes, whole, origins)
    manifest = common.manifest_of(MODEL_IDS[0])
    limits = [manifest.class_thresholds.get(w, manifest.thresholds["show"]) for w in LABELS[:-1]]
    for origin in ("fifteen", "eight", "coco"):
        here = whole & (origins == origin) & (examples.classes >= 0)
        shown = chances[here][:, :-1] >= np.array(limits)
        truth = examples.classes[here]
        hits = shown[np.arange(len(truth)), np.minimum(truth, len(LABELS) - 2)]
        hits &= truth < len(LABELS) - 1
        asked = max(1, int((truth < len(LABELS) - 1).sum()))
        precision = hits.sum() / max(1, shown.sum())
        print(f"{origin}: shown {shown.sum()}, P {precision:.3f} R {hits.sum() / asked:.3f}")
    return 0


def _report_fifteen(
    chances: NDArray[np.float64],
    classes: NDArray[np.intp],
    whole: NDArray[np.bool_],
    origins: NDArray[np.str_],
) -> None:
    among = np.array([LABELS.index(word) for word in FIFTEEN])
    truth = classes[whole & (origins == "fifteen")]
    accuracy = (among[chances[:, among].argmax(axis=1)] == truth).mean()
    print(f"fifteen: accuracy among the fifteen {accuracy:.4f}")


if __name__ == "__main__":
    sys.exit(main())
