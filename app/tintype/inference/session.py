"""The only file that imports onnxruntime: a verified model, ready to run."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from tintype.errors import EnvironmentFault
from tintype.inference.manifest import Manifest

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


class Session(Protocol):
    """What analysis needs of a model. Tests inject their own."""

    def run(self, feeds: Mapping[str, NDArray[Any]]) -> Sequence[NDArray[np.float32]]:
        """Return the outputs in the manifest's order."""
        ...


Watcher = Callable[[Manifest, "Mapping[str, NDArray[Any]]"], None]
_watcher: ContextVar[Watcher | None] = ContextVar("watcher", default=None)


@contextmanager
def watched(watcher: Watcher) -> Iterator[None]:
    """Let the sessions that are made meanwhile tell of each of their runs: for measuring."""
    token = _watcher.set(watcher)
    try:
        yield
    finally:
        _watcher.reset(token)


class OnnxSession:
    """An ONNX Runtime session for one model, checked against its manifest.

    One thread by default: parallel workers beat a session's own threads on small machines.

    Raises:
        EnvironmentFault: damaged weights, or a graph that is not what the manifest says.
    """

    def __init__(self, manifest: Manifest, threads: int = 1) -> None:
        import onnxruntime as ort

        manifest.verify()
        options = ort.SessionOptions()
        options.intra_op_num_threads = threads
        options.inter_op_num_threads = 1
        options.log_severity_level = 3
        # Spinning threads of several sessions starve each other on two cores (5x slower).
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        try:
            self._session = ort.InferenceSession(
                manifest.weights_path, options, providers=["CPUExecutionProvider"]
            )
        except Exception as error:  # onnxruntime raises a family of its own; all mean this
            raise EnvironmentFault(f"Model {manifest.id} cannot be loaded: {error}") from error
        self._outputs = list(manifest.outputs)
        self._check(manifest)
        self._manifest = manifest
        self._watcher = _watcher.get()

    def _check(self, manifest: Manifest) -> None:
        inputs = [entry.name for entry in self._session.get_inputs()]
        outputs = [entry.name for entry in self._session.get_outputs()]
        wanted = list(manifest.inputs)
        if sorted(inputs) != sorted(wanted) or not set(self._outputs) <= set(outputs):
            raise EnvironmentFault(
                f"Model {manifest.id}: the graph has {inputs} -> {outputs}, "
                f"its manifest says {wanted} -> {self._outputs}."
            )

    def run(self, feeds: Mapping[str, NDArray[Any]]) -> Sequence[NDArray[np.float32]]:
        """Return the outputs in the manifest's order."""
        if self._watcher is not None:
            self._watcher(self._manifest, feeds)
        result: Sequence[NDArray[np.float32]] = self._session.run(self._outputs, dict(feeds))
        return result


@dataclass(frozen=True, slots=True)
class GraphInput:
    """An input of a graph: numpy's name of its dtype; sizes that are not fixed are texts."""

    name: str
    dtype: str
    shape: tuple[int | str | None, ...]


@dataclass(frozen=True, slots=True)
class Graph:
    """What a graph takes and gives."""

    inputs: tuple[GraphInput, ...]
    outputs: tuple[str, ...]


def inspect(path: Path) -> Graph:
    """Return what a graph takes and gives.

    Raises:
        EnvironmentFault: it cannot be loaded.
    """
    import onnxruntime as ort

    try:
        session = ort.InferenceSession(path, providers=["CPUExecutionProvider"])
    except Exception as error:  # onnxruntime raises a family of its own; all mean this
        raise EnvironmentFault(f"{path.name} cannot be loaded: {error}") from error
    names = {"tensor(float)": "float32", "tensor(uint8)": "uint8", "tensor(int64)": "int64"}
    inputs = (
        GraphInput(entry.name, names.get(entry.type, entry.type), tuple(entry.shape))
        for entry in session.get_inputs()
    )
    return Graph(tuple(inputs), tuple(entry.name for entry in session.get_outputs()))


def runtime_version() -> str:
    """Return ONNX Runtime's version and the execution providers it offers here."""
    import onnxruntime as ort

    return f"{ort.__version__} ({', '.join(ort.get_available_providers())})"
