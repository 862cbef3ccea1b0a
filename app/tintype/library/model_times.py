"""What each model costs on this machine: on every device, at every precision, threads, batches.

Each device and precision is measured in a process of its own, so that memory can be told apart
and a driver that crashes takes nothing along.
"""

from __future__ import annotations

import gc
import json
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from statistics import median
from typing import TYPE_CHECKING, Any

from tintype.errors import TintypeError
from tintype.inference import kept, providers
from tintype.inference.manifest import Manifest
from tintype.inference.registry import installed_models

if TYPE_CHECKING:
    from numpy.typing import NDArray

_BATCHES = (1, 8)
_SIDE = 480  # pixels, of pictures whose size is free
_GAIN = 0.95  # of the usual cost: with less gain the usual setting stays
_PATIENCE = 300.0  # seconds for one device and precision


@dataclass(frozen=True, slots=True)
class ModelTime:
    """A model in one setting.

    Attributes:
        milliseconds: for one picture or text; on one thread of the processor, its processor time.
        memory_mb: that loading and running took, at most.
        agreement: with the reference precision on the processor, at most 1.
        problem: why there are no figures.
    """

    model: str
    device: str
    precision: str
    threads: int = 0
    batch: int = 0
    milliseconds: float = 0.0
    memory_mb: float = 0.0
    agreement: float = 0.0
    problem: str = ""

    def cost(self, cores: int) -> float:
        """Return the milliseconds a picture when all cores, or the one accelerator, are at it."""
        if self.device == providers.CPU:
            return self.milliseconds * self.threads / cores
        return self.milliseconds

    @property
    def trusted(self) -> bool:
        """Whether this may be kept."""
        return not self.problem and self.agreement >= providers.ALIKE


def measurable() -> list[Manifest]:
    """Return the models that ONNX Runtime runs, the reference ones where there are several."""
    models = [model for model in installed_models() if model.weights.endswith(".onnx")]
    return [model.reference for model in models]


def measure(model: Manifest, cores: int, repetitions: int = 5) -> Iterator[ModelTime]:
    """Yield a model's figures in every setting that there is here."""
    from tintype.inference.session import offered

    for provider in providers.candidates(offered(), providers.AUTO)[0]:
        on_processor = provider.device == providers.CPU
        for precision in model.precisions if on_processor else [model.precision]:
            yield from _asked(model, provider.device, precision, cores, repetitions)


def _asked(
    model: Manifest, device: str, precision: str, cores: int, repetitions: int
) -> list[ModelTime]:
    """Measure in a process of its own."""
    numbers = [str(number) for number in (cores, repetitions)]
    command = [sys.executable, "-m", "tintype.library.model_times", model.id, device, precision]
    try:
        child = subprocess.run(
            [*command, *numbers], capture_output=True, text=True, timeout=_PATIENCE, check=False
        )
        problem = f"its process ended with {child.returncode}" if child.returncode else ""
        lines = child.stdout.splitlines()
    except subprocess.TimeoutExpired:
        problem, lines = f"no answer within {_PATIENCE:.0f} seconds", []
    found = [ModelTime(**json.loads(line)) for line in lines if line.startswith("{")]
    if problem:
        found.append(ModelTime(model.id, device, precision, problem=problem))
    return found


def best(times: Sequence[ModelTime], usual: Manifest, cores: int) -> ModelTime | None:
    """Return the cheapest setting that answers like the reference; the usual one if hardly worse.

    Args:
        times: of one model.
        usual: the model at its own choice of precision.
    """
    trusted = [row for row in times if row.trusted]
    if not trusted:
        return None
    cheapest = min(trusted, key=lambda row: row.cost(cores))
    common = [
        row
        for row in trusted
        if (row.device, row.precision, row.threads) == (providers.CPU, usual.precision, 1)
    ]
    stays = min(common, key=lambda row: row.cost(cores), default=cheapest)
    return stays if cheapest.cost(cores) > _GAIN * stays.cost(cores) else cheapest


def keep(model: Manifest, row: ModelTime) -> None:
    """Let later sessions of a model be as in ``row``."""
    kept.keep(model, kept.Kept(row.device, row.precision, max(1, row.threads), row.milliseconds))


def figures(
    model: Manifest, device: str, precision: str, cores: int, repetitions: int
) -> Iterator[ModelTime]:
    """Measure a model in this process.

    Raises:
        EnvironmentFault: it cannot be loaded.
    """
    from tintype.inference.session import OnnxSession

    exact = OnnxSession(model, 1, providers.CPU)
    feeds = exact.made_up(_SIDE)
    expected = exact.run(feeds)
    del exact
    gc.collect()
    before = _memory()
    for threads in sorted({1, cores}) if device == providers.CPU else [1]:
        session = OnnxSession(model.at(precision), threads, device)
        if session.running.device != device:
            problem = session.running.refused[-1] if session.running.refused else "refused"
            yield ModelTime(model.id, device, precision, problem=problem)
            return
        agreed = providers.agreement(session.run(feeds), expected)
        for batch in _BATCHES:
            many = _times(feeds, batch)
            try:
                each = _milliseconds(session, many, repetitions, alone=_alone(device, threads))
            except Exception as error:  # noqa: BLE001 - onnxruntime's own: a graph for one picture
                reason = str(error).splitlines()[0][:120]
                yield ModelTime(model.id, device, precision, threads, batch, problem=reason)
                continue
            memory = max(0.0, _memory() - before)
            yield ModelTime(
                model.id, device, precision, threads, batch, round(each / batch, 2),
                round(memory, 1), round(agreed, 4),
            )  # fmt: skip
        del session
        gc.collect()


def _alone(device: str, threads: int) -> bool:
    return device == providers.CPU and threads == 1


def _times(feeds: Mapping[str, NDArray[Any]], batch: int) -> dict[str, NDArray[Any]]:
    return {name: array.repeat(batch, axis=0) for name, array in feeds.items()}


def _milliseconds(
    session: Any, feeds: Mapping[str, NDArray[Any]], repetitions: int, *, alone: bool
) -> float:
    """Return the median time of a run; processor time where one thread does it all."""
    clock = time.thread_time if alone else time.perf_counter
    session.run(feeds)
    taken = []
    for _ in range(repetitions):
        start = clock()
        session.run(feeds)
        taken.append(clock() - start)
    return 1000 * median(taken)


def _memory() -> float:
    """Return this process's memory, in MB."""
    import psutil

    return float(psutil.Process().memory_info().rss) / 1e6


def _tell(row: ModelTime) -> None:
    sys.stdout.write(json.dumps(asdict(row)) + "\n")
    sys.stdout.flush()


def main(arguments: Sequence[str]) -> int:
    """Print a model's figures in one setting, a line of JSON each: for ``measure``."""
    model_id, device, precision, cores, repetitions = arguments
    model = next(model for model in measurable() if model.id == model_id)
    try:
        for row in figures(model, device, precision, int(cores), int(repetitions)):
            _tell(row)
    except TintypeError as error:
        _tell(ModelTime(model_id, device, precision, problem=str(error)))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
