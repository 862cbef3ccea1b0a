"""What models run on: ONNX Runtime's execution providers, in the order in which they are tried.

Nothing here imports ONNX Runtime; ``session`` asks it and tells what came of it.
"""

from __future__ import annotations

import math
import os
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from tintype.errors import UserError

if TYPE_CHECKING:
    from numpy.typing import NDArray

DEVICE_VARIABLE = "TINTYPE_DEVICE"
AUTO, CPU = "auto", "cpu"
SAME_MODEL = 0.99  # how much answers of one model on two devices must agree
ALIKE = 0.95  # likewise, at two precisions
_TEXT = 16  # tokens of a made-up text
_FEEDERS = 4  # workers beside an accelerator: each takes some of its memory


@dataclass(frozen=True, slots=True)
class Provider:
    """An execution provider.

    Attributes:
        device: what people call it.
        name: what ONNX Runtime calls it.
        options: what it is told.
    """

    device: str
    name: str
    options: Mapping[str, str] = field(default_factory=dict)


# Photos differ in shape: without a heuristic, CUDA tries all its ways anew for each.
PREFERRED = (
    Provider("cuda", "CUDAExecutionProvider", {"cudnn_conv_algo_search": "HEURISTIC"}),
    Provider("coreml", "CoreMLExecutionProvider"),
    Provider("directml", "DmlExecutionProvider"),
    Provider("openvino", "OpenVINOExecutionProvider"),
    Provider(CPU, "CPUExecutionProvider"),
)
DEVICES = (AUTO, *(provider.device for provider in PREFERRED))


@dataclass(frozen=True, slots=True)
class Running:
    """What a session really runs on.

    Attributes:
        threads: of the processor; 0 where ONNX Runtime chooses.
        refused: why not what comes before it, a sentence each.
    """

    device: str
    precision: str
    threads: int
    refused: tuple[str, ...] = ()


def wanted_device() -> str:
    """Return the device that ``TINTYPE_DEVICE`` names, or ``auto``.

    Raises:
        UserError: there is no such device.
    """
    device = os.environ.get(DEVICE_VARIABLE, "").strip().lower() or AUTO
    if device not in DEVICES:
        raise UserError(f"There is no device {device}.", f"There are {', '.join(DEVICES)}.")
    return device


def candidates(offered: Sequence[str], device: str) -> tuple[list[Provider], list[str]]:
    """Return the providers to try, the processor last, and why others are left out.

    Args:
        offered: the names that ONNX Runtime was built with.
        device: one of ``DEVICES``.
    """
    wanted = [p for p in PREFERRED if device in {AUTO, p.device} or p.device == CPU]
    missing = [p.device for p in wanted if p.name not in offered and p.device != CPU]
    tried = [p for p in wanted if p.name in offered or p.device == CPU]
    if device == CPU:
        return tried, []
    return tried, [f"no {', '.join(missing)} in this ONNX Runtime"] if missing else []


def sample(name: str, dtype: str, shape: Sequence[int | str | None], side: int) -> NDArray[Any]:
    """Return an input for trying a model: a picture of waves and tiles, or tokens.

    Args:
        side: pixels, for sizes that are free.
    """
    import numpy as np

    if dtype == "int64":
        sizes = [1 if index == 0 else _TEXT for index in range(len(shape))]
        ones = np.ones(sizes, np.int64)
        return ones if "mask" in name else ones * (np.arange(_TEXT) * 37 % 900 + 100)
    planes = len(shape) == 4 and shape[1] == 3
    free = {0: 1, **({1: 3} if planes else {3: 3})}
    sizes = [
        size if isinstance(size, int) and size > 0 else free.get(index, side)
        for index, size in enumerate(shape)
    ]
    at = np.indices(sizes)[1:]
    waves = sum(np.sin(place * (0.05 + 0.04 * axis) + axis) for axis, place in enumerate(at))
    tiles = sum(np.sign(np.sin(place * (0.31 - 0.06 * axis))) for axis, place in enumerate(at))
    picture = np.asarray(127.5 + 22.0 * waves + 22.0 * tiles)
    whole = dtype == "uint8"
    return picture.clip(0, 255).astype(np.uint8) if whole else picture.astype(np.float32)


def agreement(found: Sequence[NDArray[Any]], expected: Sequence[NDArray[Any]]) -> float:
    """Return how much a model's answers are those expected: 1 less the worst relative error.

    That is the root of the mean square, of the difference and of what was expected. Rows of lists,
    such as boxes, are put in order first: equally sure ones may change places.
    """
    import numpy as np

    worst = 0.0
    for ours, theirs in zip(found, expected, strict=True):
        if ours.shape != theirs.shape or not np.isfinite(ours).all():
            return 0.0
        a, b = (np.sort(x, axis=1) if x.ndim == 3 else x for x in (ours, theirs))
        a, b = np.asarray(a, np.float64), np.asarray(b, np.float64)
        error, size = float(np.square(a - b).mean()), float(np.square(b).mean())
        worst = max(worst, math.sqrt(error / size) if size else float(error > 0))
    return max(0.0, 1 - worst)


def crew(device: str, cores: int) -> int:
    """Return how many worker processes feed models on ``device``.

    On the processor one a core, each with one thread. An accelerator is fed by few: while one's
    picture is on it, the others decode.
    """
    return cores if device == CPU else max(1, min(cores, _FEEDERS))


def slower(ours: Callable[[], float], processors: Callable[[], float], times: int = 3) -> str:
    """Return why a provider is not worth it, or nothing: it takes longer than the processor.

    Args:
        ours, processors: run the model once and return the seconds; they are called in turn.
    """
    pairs = [(ours(), processors()) for _ in range(times)]
    taken, other = (min(column) for column in zip(*pairs, strict=True))
    if taken <= other:
        return ""
    return f"{1000 * taken:.0f} ms a picture, {1000 * other:.0f} on the processor"
