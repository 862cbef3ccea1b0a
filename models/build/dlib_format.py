"""Reader of dlib's serialisation, for the three face models: networks and landmark forests.

dlib writes an integer as a control byte (low four bits: length; bit 7: sign) and that many
little-endian bytes; a real as mantissa and exponent, both integers; a float tensor as version,
four sizes and raw float32. Layers are nested from the top of the network down to the input.
Written after dlib's ``serialize.h``, ``dnn/core.h``, ``dnn/layers.h`` and
``image_processing/shape_predictor.h`` (Boost licence). Every byte of a file must be consumed.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
T = TypeVar("T")
_SPECIAL = {32000: math.inf, 32001: -math.inf, 32002: math.nan}
_TENSOR_VERSION = 2


class FormatError(ValueError):
    """The bytes are not what this reader knows."""


class Reader:
    """Reads dlib's primitive values one after the other."""

    def __init__(self, path: Path) -> None:
        self._data = path.read_bytes()
        self._at = 0

    def integer(self) -> int:
        """Read a variable-length signed integer."""
        control = self._data[self._at]
        length = control & 0x0F
        if not 1 <= length <= 8 or control & 0x70:
            raise FormatError(f"not an integer at byte {self._at}")
        start = self._at + 1
        self._at = start + length
        value = int.from_bytes(self._data[start : self._at], "little")
        return -value if control & 0x80 else value

    def byte(self) -> int:
        """Read one plain byte."""
        self._at += 1
        return self._data[self._at - 1]

    def boolean(self) -> bool:
        """Read a boolean, stored as the character 0 or 1."""
        value = self.byte()
        if value not in b"01":
            raise FormatError(f"not a boolean at byte {self._at - 1}")
        return value == ord("1")

    def real(self) -> float:
        """Read a floating-point number."""
        mantissa, exponent = self.integer(), self.integer()
        special = _SPECIAL.get(exponent)
        return math.ldexp(mantissa, exponent) if special is None else special

    def reals(self, count: int) -> list[float]:
        """Read ``count`` floating-point numbers."""
        return [self.real() for _ in range(count)]

    def text(self) -> str:
        """Read a length and that many characters."""
        length = self.integer()
        self._at += length
        return self._data[self._at - length : self._at].decode("latin-1")

    def version(self, *known: str) -> str:
        """Read a version string and check that it is a known one."""
        value = self.text()
        if value not in known:
            raise FormatError(f"version {value!r}, expected one of {known}")
        return value

    def number(self, *known: int) -> int:
        """Read an integer and check that it is a known one."""
        value = self.integer()
        if value not in known:
            raise FormatError(f"version {value}, expected one of {known}")
        return value

    def list(self, read: Callable[[], T]) -> list[T]:
        """Read a length and that many values."""
        return [read() for _ in range(self.integer())]

    def tensor(self) -> Floats:
        """Read a float32 tensor ``[n, k, rows, columns]``."""
        self.number(_TENSOR_VERSION)
        shape = [self.integer() for _ in range(4)]
        value = np.frombuffer(self._data, "<f4", math.prod(shape), self._at).reshape(shape)
        self._at += value.nbytes
        return value

    def alias(self) -> int:
        """Read an alias tensor, a shape inside another tensor; return its number of values."""
        self.number(1)
        return math.prod(self.integer() for _ in range(4))

    def matrix(self) -> Floats:
        """Read a matrix of reals, flattened, float32."""
        rows, columns = abs(self.integer()), abs(self.integer())
        return np.array(self.reals(rows * columns), np.float32)

    def finish(self) -> None:
        """Check that nothing is left."""
        if self._at != len(self._data):
            raise FormatError(f"{len(self._data) - self._at} bytes are left over")


@dataclass(frozen=True, slots=True)
class Layer:
    """One layer: its kind and what it carries (weights, kernel, stride, padding, version)."""

    kind: str
    values: dict[str, Any] = field(default_factory=dict)


def read_network(reader: Reader, kinds: list[str], read_input: Callable[[], Layer]) -> list[Layer]:
    """Read nested layers named from the top down in ``kinds``; return them from the input up.

    Raises:
        FormatError: the file holds something else.
    """
    kind = kinds[0]
    if kind.startswith(("tag", "skip")):
        reader.number(1)
        return [*read_network(reader, kinds[1:], read_input), Layer(kind)]
    lowest = len(kinds) == 1
    version = reader.number(*((2, 3) if lowest else (1, 2)))
    below = [read_input()] if lowest else read_network(reader, kinds[1:], read_input)
    layer = Layer(kind, _DETAILS[kind](reader))
    for _ in range(3):
        reader.boolean()  # set-up done, gradients allocated and wanted
    reader.tensor(), reader.tensor()  # cached output and gradient
    if lowest or version == 2:
        reader.tensor()
    if lowest and version == 3:
        reader.integer()
    return [*below, layer]


def _pair(reader: Reader) -> tuple[int, int]:
    return reader.integer(), reader.integer()


def _convolution(reader: Reader) -> dict[str, Any]:
    reader.version("con_4")
    parameters = reader.tensor().ravel()
    filters = reader.integer()
    kernel, stride, padding = _pair(reader), _pair(reader), _pair(reader)
    weights, biases = reader.alias(), reader.alias()
    reader.reals(4)  # learning-rate and weight-decay multipliers
    return {
        "weight": parameters[:weights].reshape(filters, -1, *kernel),
        "bias": parameters[weights : weights + biases],
        "kernel": kernel,
        "stride": stride,
        "padding": padding,
    }


def _affine(reader: Reader) -> dict[str, Any]:
    """A gain and an offset a channel, or a batch normalisation, which is the same at rest."""
    version = reader.version("affine_", "bn_con2")
    parameters = reader.tensor().ravel().astype(np.float64)
    count = reader.alias()
    reader.alias()
    gamma, beta = parameters[:count], parameters[count : 2 * count]
    if version == "affine_":
        reader.integer()
        return {"gain": gamma, "offset": beta}
    reader.tensor(), reader.tensor()  # means and inverse deviations of the last batch
    mean, variance = reader.tensor().ravel(), reader.tensor().ravel()
    reader.integer(), reader.integer()
    reader.reals(4)
    gain = gamma / np.sqrt(variance + reader.real())
    return {"gain": gain, "offset": beta - gain * mean}


def _relu(reader: Reader) -> dict[str, Any]:
    reader.version("relu_")
    return {}


def _pool(reader: Reader) -> dict[str, Any]:
    reader.version("max_pool_2", "avg_pool_2")
    return {"kernel": _pair(reader), "stride": _pair(reader), "padding": _pair(reader)}


def _add(reader: Reader) -> dict[str, Any]:
    reader.version("add_prev_")
    return {}


def _dense(reader: Reader) -> dict[str, Any]:
    reader.version("fc_2")
    outputs, inputs = reader.integer(), reader.integer()
    weight = reader.tensor().ravel().reshape(inputs, outputs)
    reader.alias(), reader.alias()
    reader.integer()
    reader.reals(4)
    return {"weight": weight}


_DETAILS: dict[str, Callable[[Reader], dict[str, Any]]] = {
    "con": _convolution,
    "affine": _affine,
    "relu": _relu,
    "max_pool": _pool,
    "avg_pool": _pool,
    "add_prev": _add,
    "fc": _dense,
}
