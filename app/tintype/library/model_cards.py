"""The models as a person wants to know them: what for, how large, whose, how good, how fast."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from tintype import paths
from tintype.inference.kept import kept
from tintype.inference.manifest import Manifest
from tintype.inference.registry import installed_models

_ORDER = (
    "object-detection",
    "image-classification",
    "scene-heads",
    "face-detection",
    "face-second-look",
    "face-landmarks",
    "face-descriptor",
    "text-reading",
    "text-embedding",
)
_READER = "rapidocr"  # reads text; its models come inside the package


@dataclass(frozen=True, slots=True)
class ModelCard:
    """A model.

    Attributes:
        task: as in its manifest; ``text-reading`` for what reads the text in photos.
        bytes: of its files; 0 where they are missing.
        own: the user added it.
        accuracy: what was measured, and on what; may be empty.
        milliseconds: for one picture on this machine; None while it was not measured.
    """

    id: str
    name: str
    task: str
    licence: str
    bytes: int
    own: bool = False
    accuracy: str = ""
    milliseconds: float | None = None


def model_cards() -> list[ModelCard]:
    """Return all models that look at photos or read queries: built-in ones first, then by task.

    Raises:
        EnvironmentFault: a manifest cannot be read.
    """
    cards = [_card(manifest) for manifest in installed_models()]
    return sorted([*cards, *_reader()], key=_place)


def _place(card: ModelCard) -> tuple[bool, int, str]:
    return card.own, _ORDER.index(card.task) if card.task in _ORDER else len(_ORDER), card.id


def _card(manifest: Manifest) -> ModelCard:
    return ModelCard(
        manifest.id,
        manifest.name,
        manifest.task,
        manifest.licence,
        _total(path for path in manifest.folder.iterdir() if path.suffix != ".toml"),
        own=manifest.folder.is_relative_to(paths.user_models()),
        accuracy=manifest.accuracy,
        milliseconds=kept(manifest).milliseconds or None,
    )


def _reader() -> list[ModelCard]:
    from importlib.metadata import PackageNotFoundError, version
    from importlib.util import find_spec

    spec = find_spec(_READER)
    if spec is None or spec.origin is None:
        return []
    try:
        name = f"RapidOCR {version(_READER)}, PaddleOCR's models"
    except PackageNotFoundError:
        name = "RapidOCR"
    size = _total(Path(spec.origin).parent.rglob("*.onnx"))
    return [ModelCard(_READER, name, "text-reading", "Apache-2.0", size)]


def _total(files: Iterable[Path]) -> int:
    return sum(path.stat().st_size for path in files if path.is_file())
