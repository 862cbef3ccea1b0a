"""EfficientNet-Lite0 from its PyTorch checkpoint to ONNX, without PyTorch.

The architecture is that of TensorFlow's EfficientNet-Lite: inverted residual blocks with ReLU6,
no squeeze-and-excitation, padding as TensorFlow's SAME, batch-norm epsilon 1e-3.
"""

from __future__ import annotations

import pickle
from collections import OrderedDict
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from onnx import TensorProto

from models.build import common

MODEL_IDS = ("efficientnet-lite0",)
SIZE = 224
_EPSILON = 1e-3
_MEAN, _SCALE = 127.0, 128.0

Arrays = Mapping[str, NDArray[Any]]


@dataclass(frozen=True, slots=True)
class _Stage:
    """Blocks that share a kernel: the first one strides, all expand by the same factor."""

    blocks: int
    kernel: int
    stride: int
    expand: int
    channels: int


_STAGES = (
    _Stage(1, 3, 1, 1, 16),
    _Stage(2, 3, 2, 6, 24),
    _Stage(2, 5, 2, 6, 40),
    _Stage(3, 3, 2, 6, 80),
    _Stage(3, 5, 1, 6, 112),
    _Stage(4, 5, 2, 6, 192),
    _Stage(1, 3, 1, 6, 320),
)


def build(packages: Path, out: Path) -> None:
    """Write ``out/efficientnet-lite0/efficientnet-lite0.onnx``.

    Input ``images`` uint8 ``[n, 224, 224, 3]`` RGB. Outputs ``logits`` float32 ``[n, 1000]`` and
    ``embedding`` float32 ``[n, 1280]`` (the pooled features, not yet of unit length).

    Raises:
        EnvironmentFault: the package's files are not the pinned ones.
        ValueError: the checkpoint is not an EfficientNet-Lite0.
    """
    manifest = common.manifest_of(MODEL_IDS[0])
    folder = common.verified_source(manifest.id, packages)
    (checkpoint,) = (file.path for file in manifest.source.files if file.path.endswith(".pth"))
    model = _Network(read_checkpoint(folder / checkpoint)).model(manifest.id)
    common.save(common.half_store(model), out / manifest.id / manifest.weights)


def read_checkpoint(path: Path) -> dict[str, NDArray[Any]]:
    """Read a PyTorch state dict of the form before 1.6, allowing tensors and nothing else.

    The form: five pickles (magic number, protocol, the writer's integer sizes, the tensors, the
    storages' keys), then each storage as its length and its elements.

    Raises:
        pickle.UnpicklingError: a pickle asks for anything but tensors and containers.
    """
    with path.open("rb") as stream:
        *_, state, keys = (_Unpickler(stream).load() for _ in range(5))
        dtypes = {tensor.storage.key: np.dtype(tensor.storage.dtype) for tensor in state.values()}
        buffers = {}
        for key in keys:
            count = int.from_bytes(stream.read(8), "little")
            data = stream.read(count * dtypes[key].itemsize)
            buffers[key] = np.frombuffer(data, dtypes[key])
    return {name: tensor.array(buffers) for name, tensor in state.items()}


_DTYPES = {"FloatStorage": np.float32, "LongStorage": np.int64}


@dataclass(frozen=True, slots=True)
class _Storage:
    """A tensor's buffer, named in the pickle before its bytes are read."""

    key: str
    dtype: type


@dataclass(frozen=True, slots=True)
class _Tensor:
    storage: _Storage
    offset: int
    shape: tuple[int, ...]
    strides: tuple[int, ...]

    def array(self, buffers: Arrays) -> NDArray[Any]:
        flat = buffers[self.storage.key][self.offset :]
        strides = tuple(step * flat.itemsize for step in self.strides)
        return np.lib.stride_tricks.as_strided(flat, self.shape, strides).copy()


def _rebuild(
    storage: _Storage, offset: int, shape: tuple[int, ...], strides: tuple[int, ...], *_rest: object
) -> _Tensor:
    return _Tensor(storage, offset, shape, strides)


class _Unpickler(pickle.Unpickler):
    """Knows the few names a state dict needs; any other name is an error, so no code can run."""

    _names: Mapping[tuple[str, str], Callable[..., Any]] = {
        ("collections", "OrderedDict"): OrderedDict,
        ("torch._utils", "_rebuild_tensor_v2"): _rebuild,
    }

    def find_class(self, module: str, name: str) -> Any:
        if module == "torch" and name in _DTYPES:
            return _DTYPES[name]
        if (module, name) in self._names:
            return self._names[module, name]
        raise pickle.UnpicklingError(f"{module}.{name} has no place in a state dict")

    def persistent_load(self, pid: Any) -> _Storage:
        kind, dtype, key, *_ = pid
        if kind != "storage":
            raise pickle.UnpicklingError(f"unknown reference {kind!r}")
        return _Storage(str(key), dtype)


class _Network:
    """Builds the graph layer by layer, batch normalisation folded into the convolutions."""

    def __init__(self, state: Arrays) -> None:
        self._state = {name: value.astype(np.float64) for name, value in state.items()}
        self._graph = common.Graph()
        self._zero = self._graph.constant(np.float32(0))
        self._six = self._graph.constant(np.float32(6))

    def model(self, name: str) -> Any:
        graph = self._graph
        features = self._head(self._blocks(self._stem()))
        pooled = graph.op("Flatten", graph.op("GlobalAveragePool", features), output="embedding")
        weight = graph.constant(self._state["_fc.weight"].astype(np.float32))
        bias = graph.constant(self._state["_fc.bias"].astype(np.float32))
        graph.op("Gemm", pooled, weight, bias, transB=1, output="logits")
        classes, width = self._state["_fc.weight"].shape
        images = common.Value("images", TensorProto.UINT8, ("n", SIZE, SIZE, 3))
        logits = common.Value("logits", TensorProto.FLOAT, ("n", classes))
        embedding = common.Value("embedding", TensorProto.FLOAT, ("n", width))
        return graph.model(name, [images], [logits, embedding])

    def _stem(self) -> str:
        graph = self._graph
        floats = graph.op("Cast", "images", to=TensorProto.FLOAT)
        planes = graph.op("Transpose", floats, perm=[0, 3, 1, 2])
        centred = graph.op("Sub", planes, graph.constant(np.float32(_MEAN)))
        scaled = graph.op("Mul", centred, graph.constant(np.float32(1 / _SCALE)))
        return self._relu6(self._convolution(scaled, "_conv_stem", "_bn0", stride=2))

    def _blocks(self, value: str) -> str:
        index, channels = 0, self._state["_conv_stem.weight"].shape[0]
        for stage in _STAGES:
            for position in range(stage.blocks):
                stride = stage.stride if position == 0 else 1
                result = self._block(value, index, stage, stride)
                if stride == 1 and channels == stage.channels:
                    result = self._graph.op("Add", result, value)
                value, channels, index = result, stage.channels, index + 1
        return value

    def _block(self, value: str, index: int, stage: _Stage, stride: int) -> str:
        prefix = f"_blocks.{index}."
        if stage.expand != 1:
            value = self._relu6(self._convolution(value, f"{prefix}_expand_conv", f"{prefix}_bn0"))
        depthwise = f"{prefix}_depthwise_conv"
        value = self._relu6(self._convolution(value, depthwise, f"{prefix}_bn1", stride=stride))
        return self._convolution(value, f"{prefix}_project_conv", f"{prefix}_bn2")

    def _head(self, value: str) -> str:
        return self._relu6(self._convolution(value, "_conv_head", "_bn1"))

    def _relu6(self, value: str) -> str:
        return self._graph.op("Clip", value, self._zero, self._six)

    def _convolution(self, value: str, layer: str, norm: str, stride: int = 1) -> str:
        weight, bias = self._folded(layer, norm)
        groups = weight.shape[0] if layer.endswith("_depthwise_conv") else 1
        total = weight.shape[2] - stride  # SAME on an even side; the odd pixel goes last
        pads = [total // 2, total // 2, total - total // 2, total - total // 2]
        inputs = (value, self._graph.constant(weight), self._graph.constant(bias))
        return self._graph.op("Conv", *inputs, strides=[stride] * 2, pads=pads, group=groups)

    def _folded(self, layer: str, norm: str) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        """Return a convolution's weight and bias with its batch normalisation multiplied in."""
        state = self._state
        gain = state[f"{norm}.weight"] / np.sqrt(state[f"{norm}.running_var"] + _EPSILON)
        weight = state[f"{layer}.weight"] * gain[:, None, None, None]
        bias = state[f"{norm}.bias"] - gain * state[f"{norm}.running_mean"]
        return weight.astype(np.float32), bias.astype(np.float32)
