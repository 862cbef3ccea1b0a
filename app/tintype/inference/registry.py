"""Finds models: the built-in ones, and those a user added. Adding a model is adding a folder."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from tintype import paths
from tintype.errors import NotFoundError
from tintype.inference import kept
from tintype.inference.manifest import MANIFEST_NAME, Manifest, Task, read_manifest


def model_folders() -> tuple[Path, ...]:
    """The folders that hold models; a user's model of the same id comes first."""
    return (paths.user_models(), paths.bundled_models())


def installed_models(folders: Iterable[Path] | None = None) -> list[Manifest]:
    """Return every model's manifest, sorted by id; the first folder with an id wins.

    Weights are at the precision that ``tintype models bench`` kept, else the model's own choice.

    Raises:
        EnvironmentFault: a manifest cannot be read.
    """
    found: dict[str, Manifest] = {}
    for folder in model_folders() if folders is None else folders:
        for path in sorted(folder.glob(f"*/{MANIFEST_NAME}")):
            found.setdefault(path.parent.name, kept.preferred(read_manifest(path.parent)))
    return [found[key] for key in sorted(found)]


def model_for(task: Task, folders: Iterable[Path] | None = None) -> Manifest:
    """Return the model that does ``task``.

    Raises:
        NotFoundError: no model does.
    """
    for manifest in installed_models(folders):
        if manifest.task == task:
            return manifest
    raise NotFoundError(
        f"No model for {task} is installed.", "`tintype models list` shows the models."
    )


def has_model(task: Task) -> bool:
    """Whether some model does ``task``."""
    return any(manifest.task == task for manifest in installed_models())
