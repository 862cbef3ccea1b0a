"""The only file that imports onnxruntime: a verified model, ready to run."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from tintype.errors import EnvironmentFault
from tintype.inference import kept, providers
from tintype.inference.manifest import Manifest
from tintype.inference.providers import Provider, Running

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

    It runs on the first device that can be had, answers like the processor and is no slower; see
    ``running``. One thread by default: parallel workers beat a session's own threads.

    Args:
        threads: of the processor; 0 for all cores; None for what is kept for the model, or 1.
        device: one of ``providers.DEVICES``; None for ``TINTYPE_DEVICE``, or what is kept.

    Raises:
        EnvironmentFault: damaged weights, or a graph that is not what the manifest says.
    """

    def __init__(
        self, manifest: Manifest, threads: int | None = None, device: str | None = None
    ) -> None:
        best = kept.kept(manifest)
        wanted = device or providers.wanted_device()
        if wanted == providers.AUTO:
            wanted = best.device
        threads = best.threads if threads is None else threads
        self._outputs = list(manifest.outputs)
        self._session, self.running = self._started(manifest, threads, wanted)
        self._manifest = manifest
        self._watcher = _watcher.get()

    def _started(self, manifest: Manifest, threads: int, device: str) -> tuple[Any, Running]:
        """Return the first session that can be trusted, and what it runs on."""
        manifest.verify()
        tried, refused = providers.candidates(offered(), device)
        *accelerators, processor = tried
        plain: Any = None
        for provider in accelerators:
            exact = manifest.reference
            exact.verify()
            try:
                session = _load(exact, provider, threads)
            except EnvironmentFault as error:
                refused.append(f"{provider.device}: {error}")
                continue
            plain = plain or self._checked(_load(exact, processor, threads), manifest)
            reason = self._distrust(session, plain, provider, hurried=device == providers.AUTO)
            if not reason:
                running = Running(provider.device, exact.precision, threads, tuple(refused))
                return self._checked(session, manifest), running
            refused.append(f"{provider.device}: {reason}")
        session = self._checked(_load(manifest, processor, threads), manifest)
        return session, Running(providers.CPU, manifest.precision, threads, tuple(refused))

    def _distrust(self, session: Any, plain: Any, provider: Provider, *, hurried: bool) -> str:
        """Return why not to use a session, or nothing.

        Args:
            plain: the same model on the processor.
            hurried: being slower than that is a reason.
        """
        if provider.name not in session.get_providers():
            return "ONNX Runtime knows it, but could not start it here"
        try:
            first, second = (_samples(plain, side) for side in (256, 320))
            found = session.run(self._outputs, first)
        except Exception as error:  # noqa: BLE001 - of a family of its own; all mean: not this one
            return f"the first run failed: {str(error).splitlines()[0][:160]}"
        agreed = providers.agreement(found, plain.run(self._outputs, first))
        if agreed < providers.SAME_MODEL:
            return f"its answers are not the processor's (agreement {agreed:.4f})"
        if not hurried:
            return ""
        # Another shape, as with photos: a device may have to prepare itself for each.
        return providers.slower(lambda: _seconds(session, second), lambda: _seconds(plain, second))

    def _checked(self, session: Any, manifest: Manifest) -> Any:
        inputs = [entry.name for entry in session.get_inputs()]
        outputs = [entry.name for entry in session.get_outputs()]
        wanted = list(manifest.inputs)
        if sorted(inputs) != sorted(wanted) or not set(self._outputs) <= set(outputs):
            raise EnvironmentFault(
                f"Model {manifest.id}: the graph has {inputs} -> {outputs}, "
                f"its manifest says {wanted} -> {self._outputs}."
            )
        return session

    def run(self, feeds: Mapping[str, NDArray[Any]]) -> Sequence[NDArray[np.float32]]:
        """Return the outputs in the manifest's order."""
        if self._watcher is not None:
            self._watcher(self._manifest, feeds)
        result: Sequence[NDArray[np.float32]] = self._session.run(self._outputs, dict(feeds))
        return result

    def made_up(self, side: int) -> dict[str, NDArray[Any]]:
        """Return inputs of one picture, or text, for trying the model.

        Args:
            side: pixels, for sizes that are free.
        """
        return _samples(self._session, side)


def offered() -> list[str]:
    """Return the execution providers that the installed ONNX Runtime was built with."""
    import onnxruntime as ort

    return list(ort.get_available_providers())


def _load(manifest: Manifest, provider: Provider, threads: int) -> Any:
    """Return ONNX Runtime's session.

    Raises:
        EnvironmentFault: it cannot be made.
    """
    import onnxruntime as ort

    options = ort.SessionOptions()
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    options.log_severity_level = 3
    options.enable_mem_pattern = provider.device != "directml"  # which refuses it
    # Spinning threads of several sessions starve each other on two cores (5x slower).
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    chosen: list[Any] = [(provider.name, dict(provider.options))]
    if provider.device != providers.CPU:
        chosen.append(providers.PREFERRED[-1].name)
    try:
        return ort.InferenceSession(manifest.weights_path, options, providers=chosen)
    except Exception as error:  # onnxruntime raises a family of its own; all mean this
        raise EnvironmentFault(f"Model {manifest.id} cannot be loaded: {error}") from error


def _samples(session: Any, side: int) -> dict[str, NDArray[Any]]:
    """Return made-up inputs for a model."""
    return {
        entry.name: providers.sample(entry.name, _dtype(entry.type), entry.shape, side)
        for entry in session.get_inputs()
    }


def _seconds(session: Any, feeds: Mapping[str, NDArray[Any]]) -> float:
    start = time.perf_counter()
    session.run(None, dict(feeds))
    return time.perf_counter() - start


def _dtype(kind: str) -> str:
    """Return numpy's name of an element type."""
    names = {"tensor(float)": "float32", "tensor(uint8)": "uint8", "tensor(int64)": "int64"}
    return names.get(kind, kind)


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
    inputs = (
        GraphInput(entry.name, _dtype(entry.type), tuple(entry.shape))
        for entry in session.get_inputs()
    )
    return Graph(tuple(inputs), tuple(entry.name for entry in session.get_outputs()))


def runtime_version() -> str:
    """Return ONNX Runtime's version and the execution providers it offers here."""
    import onnxruntime as ort

    return f"{ort.__version__} ({', '.join(ort.get_available_providers())})"
