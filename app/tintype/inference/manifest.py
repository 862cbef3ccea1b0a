"""``model.toml``: everything there is to know about a model, as data.

A manifest is checked when it is read; the weights' hash and the model's input and output names
are checked when it is loaded (``inference.session``).
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import lru_cache
from pathlib import Path
from typing import Any, Literal, get_args

from tintype.errors import EnvironmentFault
from tintype.fileio import sha256_of

Task = Literal[
    "object-detection",
    "face-detection",
    "face-second-look",
    "face-landmarks",
    "face-descriptor",
    "image-classification",
    "scene-heads",
    "text-embedding",
    "image-embedding",
    "image-text",
]
MANIFEST_NAME = "model.toml"
REFERENCE = "fp32"  # the precision that others are measured by


@dataclass(frozen=True, slots=True)
class SourceFile:
    """A file of the package a model was made from, with its hash."""

    path: str
    sha256: str


@dataclass(frozen=True, slots=True)
class Source:
    """The registry package a model was made from."""

    registry: Literal["pypi", "npm", "training", "user"]
    package: str
    version: str
    licence: str
    files: tuple[SourceFile, ...]


@dataclass(frozen=True, slots=True)
class Input:
    """How pixels become the model's input tensor.

    Attributes:
        layout: ``NCHW`` or ``NHWC``.
        long_side: working size of the longer side in pixels (resize keeps the aspect), or
            None where ``width`` and ``height`` are fixed.
        multiple: sides are padded to a multiple of this.
        mean, std: per channel, subtracted then divided; empty when the graph does it.
    """

    name: str
    dtype: Literal["uint8", "float32"]
    layout: Literal["NCHW", "NHWC"]
    resize: Literal["fit", "stretch", "crop", "chip"]
    long_side: int | None = None
    width: int | None = None
    height: int | None = None
    multiple: int = 1
    mean: tuple[float, ...] = ()
    std: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class Tokens:
    """How text becomes a model's input tensors, int64 ``[n, tokens]``.

    Attributes:
        file: a ``tokenizer.json`` as the library ``tokenizers`` reads it.
        ids, mask: names of the graph's inputs; no mask where the graph takes none.
        longest: tokens that a text is cut to.
        padding: the graph wants exactly ``longest`` tokens.
    """

    file: str
    sha256: str
    ids: str
    mask: str | None = None
    longest: int = 128
    padding: bool = False


@dataclass(frozen=True, slots=True)
class TextGraph:
    """The second graph of a model for pictures and text: text to the same space."""

    file: str
    sha256: str
    output: str


@dataclass(frozen=True, slots=True)
class Weights:
    """A file of weights, with its hash."""

    file: str
    sha256: str


@dataclass(frozen=True, slots=True)
class Manifest:
    """A model as its ``model.toml`` describes it.

    Attributes:
        id: folder name, stable over revisions.
        revision: grows when results change; part of every stored result.
        decoder: the output decoder's name (a module of ``inference.decoders``).
        outputs: names of the graph's outputs, in the decoder's order.
        thresholds: named scores, such as ``store`` (kept) and ``show`` (becomes a tag).
        class_thresholds: by raw label or word, the ``show`` of those that need their own.
        options: the decoder's own constants.
        tokens: of a model that reads text.
        text: of a model for pictures and text, whose ``weights`` are for the pictures.
        accuracy: a sentence for people: what was measured, and on what; may be empty.
        precision: how ``weights`` compute: fp32, or int8 where that answers alike.
        precisions: the weights at every precision there is.
    """

    folder: Path
    id: str
    revision: int
    task: Task
    name: str
    licence: str
    weights: str
    sha256: str
    source: Source
    input: Input | None
    decoder: str
    outputs: tuple[str, ...]
    labels_file: str | None
    thresholds: Mapping[str, float] = field(default_factory=dict)
    class_thresholds: Mapping[str, float] = field(default_factory=dict)
    options: Mapping[str, Any] = field(default_factory=dict)
    tokens: Tokens | None = None
    text: TextGraph | None = None
    accuracy: str = ""
    precision: str = REFERENCE
    precisions: Mapping[str, Weights] = field(default_factory=dict)

    @property
    def inputs(self) -> tuple[str, ...]:
        """The names of the graph's inputs."""
        if self.input is not None:
            return (self.input.name,)
        if self.tokens is None:
            return ()
        return tuple(name for name in (self.tokens.ids, self.tokens.mask) if name)

    def for_text(self) -> Manifest:
        """Return the manifest of the graph for text of a model for pictures and text."""
        if self.text is None:
            return self
        return replace(
            self,
            weights=self.text.file,
            sha256=self.text.sha256,
            outputs=(self.text.output,),
            input=None,
            text=None,
        )

    @property
    def ref(self) -> str:
        """``id@revision``: what results name as their model."""
        return f"{self.id}@{self.revision}"

    @property
    def weights_path(self) -> Path:
        """The weights file."""
        return self.folder / self.weights

    def keeping_from(self, score: float | None) -> Manifest:
        """Return the manifest that keeps results from ``score`` on, if that is lower."""
        store = self.thresholds.get("store")
        if score is None or store is None or score >= store:
            return self
        return replace(self, thresholds={**self.thresholds, "store": score})

    def at(self, precision: str) -> Manifest:
        """Return the manifest with the weights of another precision.

        Raises:
            EnvironmentFault: there are none.
        """
        if precision == self.precision:
            return self
        if precision not in self.precisions:
            raise EnvironmentFault(f"Model {self.id} has no weights of precision {precision}.")
        other = self.precisions[precision]
        return replace(self, weights=other.file, sha256=other.sha256, precision=precision)

    @property
    def reference(self) -> Manifest:
        """The manifest with the weights that others are measured by; the only ones, if so."""
        return self.at(REFERENCE) if REFERENCE in self.precisions else self

    def labels(self) -> tuple[str, ...]:
        """Return the raw labels in output order, one a line of the labels file."""
        if self.labels_file is None:
            return ()
        text = (self.folder / self.labels_file).read_text(encoding="utf-8")
        return tuple(line for line in text.splitlines() if line)

    def verify(self) -> None:
        """Check the weights, and the tokenizer of what reads text, against their SHA-256.

        Raises:
            EnvironmentFault: a file is absent or not the one that was recorded.
        """
        files = {self.weights: self.sha256}
        if self.tokens is not None and self.input is None:
            files[self.tokens.file] = self.tokens.sha256
        for name, expected in files.items():
            if not (self.folder / name).is_file():
                raise EnvironmentFault(
                    f"Model {self.id}: its file {name} is missing.",
                    "Install Tintype again, or run `make models` in a source checkout.",
                )
            if sha256_of(self.folder / name) != expected:
                raise EnvironmentFault(
                    f"Model {self.id}: {name} is damaged (its SHA-256 differs).",
                    "Install Tintype again, or run `make models` in a source checkout.",
                )


def read_manifest(folder: Path) -> Manifest:
    """Read ``folder/model.toml``.

    Raises:
        EnvironmentFault: absent, not TOML, or a field is missing or of the wrong kind.
    """
    path = folder / MANIFEST_NAME
    try:
        return _parsed(folder, path.read_text(encoding="utf-8"))
    except (OSError, tomllib.TOMLDecodeError, KeyError, TypeError, ValueError) as error:
        raise EnvironmentFault(
            f"The model in {folder.name} cannot be used: {_explain(error)}.",
            f"See {path}.",
        ) from error


@lru_cache(maxsize=64)
def _parsed(folder: Path, content: str) -> Manifest:
    """Parse a manifest once: whoever wants one model reads those of all, time and again."""
    return _manifest(folder, tomllib.loads(content))


def _explain(error: Exception) -> str:
    return f"{error} is missing from its manifest" if isinstance(error, KeyError) else str(error)


def _manifest(folder: Path, data: Mapping[str, Any]) -> Manifest:
    task = data["task"]
    if task not in get_args(Task):
        raise ValueError(f"unknown task {task!r}")
    if data["id"] != folder.name:
        raise ValueError(f"its id {data['id']!r} differs from its folder's name")
    weights = dict(data["weights"])
    first = weights.pop("precision", REFERENCE)
    precisions = {first: weights, **data.get("precisions", {})}
    preferred = data.get("precision", first)
    source = dict(data["source"])
    files = tuple(SourceFile(**entry) for entry in source.pop("files", ()))
    return Manifest(
        folder=folder,
        id=data["id"],
        revision=int(data["revision"]),
        task=task,
        name=data["name"],
        licence=data["licence"],
        weights=precisions[preferred]["file"],
        sha256=precisions[preferred]["sha256"],
        precision=preferred,
        precisions={name: Weights(**entry) for name, entry in precisions.items()},
        source=Source(files=files, **source),
        input=_input(data["input"]) if "input" in data else None,
        decoder=data["output"]["decoder"],
        outputs=tuple(data["output"].get("names", ())),
        labels_file=data.get("labels", {}).get("file"),
        thresholds=_scores(data.get("thresholds", {})),
        class_thresholds=_scores(data.get("class_thresholds", {})),
        options=data.get("options", {}),
        tokens=Tokens(**data["tokens"]) if "tokens" in data else None,
        text=TextGraph(**data["text"]) if "text" in data else None,
        accuracy=str(data.get("accuracy", "")),
    )


def _scores(data: Mapping[str, Any]) -> dict[str, float]:
    return {key: float(value) for key, value in data.items()}


def _input(data: Mapping[str, Any]) -> Input:
    values = dict(data)
    for key in ("mean", "std"):
        values[key] = tuple(float(v) for v in values.get(key, ()))
    return Input(**values)
