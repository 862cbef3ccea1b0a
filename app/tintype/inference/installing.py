"""Models that a user adds and removes: folders with a ``model.toml``, or made from two graphs."""

from __future__ import annotations

import json
import re
import shutil
import tempfile
from collections.abc import Sequence
from pathlib import Path

from tintype import paths
from tintype.errors import NotFoundError, UserError
from tintype.fileio import sha256_of
from tintype.inference.manifest import MANIFEST_NAME, Manifest, read_manifest
from tintype.inference.session import Graph, OnnxSession, inspect
from tintype.inference.text_encoder import TextEncoder

_ID = re.compile(r"[a-z0-9][a-z0-9._-]*")


def check(manifest: Manifest) -> None:
    """Check a model's files, and that its graphs load and are what the manifest says.

    Raises:
        EnvironmentFault: one is not.
    """
    if manifest.weights_path.suffix == ".onnx":
        OnnxSession(manifest)
    else:
        manifest.verify()
    if manifest.text is not None:
        TextEncoder(manifest)


def install(folder: Path) -> Manifest:
    """Copy a model's folder to the user's models, after it was checked.

    Raises:
        UserError: it is no model's folder, or such a model is installed.
        EnvironmentFault: a file is damaged, or not what the manifest says.
    """
    if not (folder / MANIFEST_NAME).is_file():
        raise UserError(f"{folder} holds no {MANIFEST_NAME}.", "See docs/models.md.")
    manifest = read_manifest(folder.resolve())
    check(manifest)
    target = paths.user_models() / manifest.id
    if target.exists():
        raise UserError(
            f"A model {manifest.id} is installed.", f"First: tintype models remove {manifest.id}"
        )
    target.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=target.parent) as temporary:
        copied = Path(temporary, "copied")
        shutil.copytree(folder, copied)
        copied.rename(target)
    return read_manifest(target)


def install_pair(  # noqa: PLR0913 - what there is to say of a model
    images: Path,
    text: Path,
    tokenizer: Path,
    *,
    id: str,
    size: int,
    licence: str = "unknown",
    mean: Sequence[float] = (),
    std: Sequence[float] = (),
    prompt: str = "a photo of {}",
) -> Manifest:
    """Install a model for pictures and text from its two graphs and its tokenizer.

    Args:
        images: ONNX, pictures to vectors; one input, ``[n, 3, h, w]`` or ``[n, h, w, 3]``.
        text: ONNX, token ids (and their mask) to vectors of the same length.
        tokenizer: a ``tokenizer.json``.
        mean, std: of the channels, from 0 to 1.
        prompt: what stands around a query, for models that were trained on sentences.

    Raises:
        UserError: a file is absent, or the id is no name for a folder.
        EnvironmentFault: a graph cannot be loaded.
    """
    for path in (images, text, tokenizer):
        if not path.is_file():
            raise UserError(f"{path} is not a file.")
    if not _ID.fullmatch(id):
        raise UserError(f"{id} is no name for a model.", "Take small letters, digits and dashes.")
    pictures, texts = inspect(images), inspect(text)
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary, id)
        folder.mkdir()
        names = {"images.onnx": images, "text.onnx": text, "tokenizer.json": tokenizer}
        for name, path in names.items():
            shutil.copyfile(path, folder / name)
        ids, mask = _text_inputs(texts)
        lines = [
            f"id = {json.dumps(id)}", "revision = 1", 'task = "image-text"',
            f"name = {json.dumps(id)}", f"licence = {json.dumps(licence)}",
            "[source]", 'registry = "user"', f"package = {json.dumps(id)}", 'version = "1"',
            f"licence = {json.dumps(licence)}",
            "[weights]", 'file = "images.onnx"', _sha(folder / "images.onnx"),
            "[input]", f"name = {json.dumps(pictures.inputs[0].name)}",
            f"dtype = {json.dumps(pictures.inputs[0].dtype)}",
            f"layout = {json.dumps('NHWC' if pictures.inputs[0].shape[-1:] == (3,) else 'NCHW')}",
            'resize = "crop"', f"width = {size}", f"height = {size}",
            f"mean = {list(mean)}", f"std = {list(std)}",
            "[output]", 'decoder = "unit"', f"names = {json.dumps([pictures.outputs[0]])}",
            "[text]", 'file = "text.onnx"', _sha(folder / "text.onnx"),
            f"output = {json.dumps(texts.outputs[0])}",
            "[tokens]", 'file = "tokenizer.json"', _sha(folder / "tokenizer.json"),
            f"ids = {json.dumps(ids)}", *([f"mask = {json.dumps(mask)}"] if mask else []),
            *_lengths(texts),
            "[options]", f"prompt = {json.dumps(prompt)}",
        ]  # fmt: skip
        (folder / MANIFEST_NAME).write_text("\n".join(lines) + "\n", encoding="utf-8")
        return install(folder)


def remove(id: str) -> None:
    """Delete a model that the user added.

    Raises:
        NotFoundError: the user added no such model.
    """
    target = paths.user_models() / id
    if not _ID.fullmatch(id) or not (target / MANIFEST_NAME).is_file():
        raise NotFoundError(
            f"You added no model called {id}.", "`tintype models list` shows the models."
        )
    shutil.rmtree(target)


def _sha(path: Path) -> str:
    return f'sha256 = "{sha256_of(path)}"'


def _text_inputs(graph: Graph) -> tuple[str, str | None]:
    names = [entry.name for entry in graph.inputs]
    mask = next((name for name in names if "mask" in name), None)
    return next(name for name in names if name != mask), mask


def _lengths(graph: Graph) -> list[str]:
    """A graph for a fixed number of tokens wants exactly so many."""
    length = graph.inputs[0].shape[-1]
    return (
        [f"longest = {length}", "padding = true"] if isinstance(length, int) else ["longest = 77"]
    )
