"""dlib's face models -> a detector and a descriptor in ONNX, and a landmark forest as arrays.

The affine layers (batch normalisation at rest) and the input's normalisation are folded into the
convolutions in float64; what is left is convolutions, ReLUs and pools. Source: the CC0 files of
https://github.com/davisking/dlib-models as packed in ``face_recognition_models``.
"""

from __future__ import annotations

import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import TensorProto

from models.build.common import Graph, Value, half_store, manifest_of, save, verified_source
from models.build.dlib_format import FormatError, Layer, Reader, read_network
from models.build.int8 import quantise

DETECTOR, LANDMARKS, DESCRIPTOR = "dlib-mmod-faces", "dlib-landmarks-5", "dlib-resnet-faces"
MODEL_IDS: tuple[str, ...] = (DETECTOR, LANDMARKS, DESCRIPTOR)

_DETECTOR_NETWORK = ["con"] + ["relu", "affine", "con"] * 6
_BLOCK = ["affine", "con", "relu", "affine", "con"]
_PLAIN = ["relu", "add_prev", *_BLOCK, "tag1"]
_DOWN = ["relu", "add_prev", "avg_pool", "skip1", "tag2", *_BLOCK, "tag1"]
_DESCRIPTOR_NETWORK = [
    *["fc", "avg_pool", *_DOWN],
    *[*_PLAIN * 2, *_DOWN],
    *[*_PLAIN * 2, *_DOWN],
    *[*_PLAIN * 3, *_DOWN],
    *[*_PLAIN * 3, "max_pool", "relu", "affine", "con"],
]
# What the detector's Relus hardly exceed: ``models.build.int8`` over 150 photos, rounded up.
_HIGHEST = (6.0, 11.5, 6.0, 5.0, 6.25, 12.0)
_LANES = 16  # floats that the widest processors handle at once
_CHIP = 150  # side of the descriptor's input, pixels
_TIMESTAMP = (1980, 1, 1, 0, 0, 0)


def build(packages: Path, out: Path) -> None:
    """Write ``out/<id>/<weights>`` for the three models from the unpacked package.

    Raises:
        EnvironmentFault: a source file is absent or has another SHA-256.
        FormatError: a source file is not what it should be.
    """
    target = _target(DETECTOR, out)
    whole = target.with_name(manifest_of(DETECTOR).precisions["int8"].file)
    build_detector(_source(DETECTOR, packages), target, whole)
    build_descriptor(_source(DESCRIPTOR, packages), _target(DESCRIPTOR, out))
    build_landmarks(_source(LANDMARKS, packages), _target(LANDMARKS, out))


def _source(model_id: str, packages: Path) -> Path:
    (file,) = manifest_of(model_id).source.files
    return verified_source(model_id, packages) / file.path


def _target(model_id: str, out: Path) -> Path:
    path = out / model_id / manifest_of(model_id).weights
    path.parent.mkdir(parents=True, exist_ok=True)
    return path


def build_detector(source: Path, target: Path, whole: Path) -> None:
    """Convert the max-margin detector: ``image`` float32 RGB 0-255 ``[N,H,W,3]`` to ``score``.

    ``score`` is ``[N,h,w]``: the margin of an 80-pixel face around each 8-pixel cell.

    Args:
        target: for the detector in float32.
        whole: for the one with its middle convolutions in int8. The first one stays as it is,
            for three channels are too few to gain, and so does the last, whose sums are fine.
    """
    layers = _fold(_detector_layers(source))
    graph, _ = _detector(layers)
    save(half_store(_detector_model(graph)), target)
    graph, relus = _detector(layers)
    quantise(graph, dict(zip(relus, _HIGHEST, strict=True)))
    save(_detector_model(graph), whole)


def _detector(layers: list[Layer]) -> tuple[Graph, list[str]]:
    """Return the detector's graph and the outputs of its Relus."""
    *layers, last = _widened(layers)
    graph = Graph()
    relus = []
    x = graph.op("Transpose", "image", perm=[0, 3, 1, 2])
    for layer in layers:
        x = graph.op("Relu", x) if layer.kind == "relu" else _convolution(graph, x, layer)
        relus += [x] * (layer.kind == "relu")
    x = _separated(graph, x, last)
    graph.op("Squeeze", x, graph.constant(np.array([1])), output="score")
    return graph, relus


def _detector_model(graph: Graph) -> onnx.ModelProto:
    return graph.model(
        "dlib_mmod_faces",
        [Value("image", TensorProto.FLOAT, ("N", "H", "W", 3))],
        [Value("score", TensorProto.FLOAT, ("N", "h", "w"))],
    )


def build_descriptor(source: Path, target: Path) -> None:
    """Convert the residual network: ``chips`` uint8 RGB ``[N,150,150,3]`` to ``descriptor``.

    ``descriptor`` is float32 ``[N,128]``, not of unit length; below 0.6 apart is one person.
    """
    graph = Graph()
    floats = graph.op("Cast", "chips", to=TensorProto.FLOAT)
    image = graph.op("Transpose", floats, perm=[0, 3, 1, 2])
    _ResidualNetwork(graph, image).add(_fold(_descriptor_layers(source)))
    model = graph.model(
        "dlib_resnet_faces",
        [Value("chips", TensorProto.UINT8, ("N", _CHIP, _CHIP, 3))],
        [Value("descriptor", TensorProto.FLOAT, ("N", 128))],
    )
    save(half_store(model), target)


def _detector_layers(source: Path) -> list[Layer]:
    reader = Reader(source)
    reader.number(1)
    reader.version("loss_mmod_")
    reader.number(1)
    reader.integer(), reader.integer()  # the window's sides
    reader.reals(7)  # loss weights; overlap thresholds, which model.toml repeats
    layers = read_network(reader, _DETECTOR_NETWORK, lambda: _input(reader))
    reader.finish()
    return layers


def _descriptor_layers(source: Path) -> list[Layer]:
    reader = Reader(source)
    reader.number(1)
    reader.version("loss_metric_2")
    reader.reals(2)  # margin and distance threshold of the training
    layers = read_network(reader, _DESCRIPTOR_NETWORK, lambda: _input(reader))
    reader.finish()
    return layers


def _input(reader: Reader) -> Layer:
    version = reader.version("input_rgb_image_sized", "input_rgb_image_pyramid")
    means = np.array(reader.reals(3))
    if version == "input_rgb_image_sized":
        reader.integer(), reader.integer()
    return Layer("input", {"means": means})


def _fold(layers: list[Layer]) -> list[Layer]:
    """Return the layers without input and affine ones: the convolutions do their work.

    dlib's networks see ``(pixel - mean) / 256``; the folded ones see the pixel.
    """
    folded: list[Layer] = []
    for layer in layers[1:]:
        if layer.kind == "affine":
            weight, bias = folded[-1].values["weight"], folded[-1].values["bias"]
            gain, offset = layer.values["gain"], layer.values["offset"]
            change = {"weight": weight * gain[:, None, None, None], "bias": bias * gain + offset}
            folded[-1] = Layer("con", {**folded[-1].values, **change})
        else:
            folded.append(layer)
    first = folded[0].values
    if first["padding"] != (0, 0):
        raise FormatError("a padded first convolution cannot take up the normalisation")
    weight = first["weight"].astype(np.float64) / 256
    shift = (weight * layers[0].values["means"][:, None, None]).sum((1, 2, 3))
    folded[0] = Layer("con", {**first, "weight": weight, "bias": first["bias"] - shift})
    return folded


def _widened(layers: list[Layer]) -> list[Layer]:
    """Return the layers with zero channels added between them, up to multiples of 16.

    ONNX Runtime's quick convolutions want that; 45 channels take it a quarter longer than 48.
    """
    widened = []
    channels = 3
    for index, layer in enumerate(layers):
        if layer.kind == "con":
            weight, bias = layer.values["weight"], layer.values["bias"]
            more = 0 if index == len(layers) - 1 else -len(weight) % _LANES
            pads = [(0, more), (0, channels - weight.shape[1]), (0, 0), (0, 0)]
            change = {"weight": np.pad(weight, pads), "bias": np.pad(bias, (0, more))}
            channels = len(change["weight"])
            layer = Layer("con", {**layer.values, **change})  # noqa: PLW2901  # wider, no other
        widened.append(layer)
    return widened


def _separated(graph: Graph, x: str, layer: Layer) -> str:
    """Add a k x k convolution to one channel as two: down each of k columns, then across them.

    The same products and sums, many times quicker: one channel leaves the processor's lanes
    empty, k channels fill them.
    """
    weight, (down, across) = layer.values["weight"], layer.values["padding"]
    channels, rows, columns = weight.shape[1:]
    lanes = columns + -columns % _LANES
    first = np.zeros((lanes, channels, rows, 1), np.float32)
    first[:columns] = weight[0].transpose(2, 0, 1)[..., None]
    second = np.zeros((1, lanes, 1, columns), np.float32)
    second[0, range(columns), 0, range(columns)] = 1
    x = graph.op("Conv", x, graph.constant(first), pads=[down, 0, down, 0])
    bias = graph.constant(layer.values["bias"].astype(np.float32))
    return graph.op("Conv", x, graph.constant(second), bias, pads=[0, across, 0, across])


def _convolution(graph: Graph, x: str, layer: Layer) -> str:
    values = layer.values
    weight = graph.constant(values["weight"].astype(np.float32))
    bias = graph.constant(values["bias"].astype(np.float32))
    return graph.op("Conv", x, weight, bias, **_window(values), pads=[*values["padding"]] * 2)


def _window(values: dict[str, Any]) -> dict[str, Any]:
    return {"kernel_shape": values["kernel"], "strides": values["stride"]}


@dataclass(frozen=True, slots=True)
class _Tensor:
    """A value in the graph: its name, channels, and side in pixels (all are square)."""

    name: str
    channels: int
    side: int


class _ResidualNetwork:
    """Adds dlib's residual network; tags keep a value that a later layer adds or returns to."""

    def __init__(self, graph: Graph, image: str) -> None:
        self._graph = graph
        self._x = _Tensor(image, 3, _CHIP)
        self._tags: dict[str, _Tensor] = {}
        self._latest = ""

    def add(self, layers: list[Layer]) -> None:
        """Add all layers; the last one's output is named ``descriptor``."""
        for layer in layers:
            self._x = self._layer(layer)

    def _layer(self, layer: Layer) -> _Tensor:
        x, values = self._x, layer.values
        match layer.kind:
            case "tag1" | "tag2" as tag:
                self._latest = tag[-1]
                self._tags[self._latest] = x
            case "skip1":
                x = self._tags["1"]
            case "relu":
                x = _Tensor(self._graph.op("Relu", x.name), x.channels, x.side)
            case "add_prev":
                x = self._sum(x, self._tags[self._latest])
            case "con":
                name = _convolution(self._graph, x.name, layer)
                x = _Tensor(name, values["weight"].shape[0], _side(x, values))
            case "fc":
                x = self._dense(x, values["weight"])
            case "max_pool" | "avg_pool" as kind:
                x = self._pool(x, kind, values)
            case other:
                raise FormatError(f"unknown layer {other}")
        return x

    def _pool(self, x: _Tensor, kind: str, values: dict[str, Any]) -> _Tensor:
        if values["kernel"] == (0, 0):  # dlib's way to say: all of it
            return _Tensor(self._graph.op("GlobalAveragePool", x.name), x.channels, 1)
        operator = {"max_pool": "MaxPool", "avg_pool": "AveragePool"}[kind]
        name = self._graph.op(operator, x.name, **_window(values))
        return _Tensor(name, x.channels, _side(x, values))

    def _sum(self, a: _Tensor, b: _Tensor) -> _Tensor:
        """Add two values; like dlib, the smaller one counts as zero where it does not reach."""
        channels, side = max(a.channels, b.channels), max(a.side, b.side)
        names = [self._padded(x, channels, side) for x in (a, b)]
        return _Tensor(self._graph.op("Add", *names), channels, side)

    def _padded(self, x: _Tensor, channels: int, side: int) -> str:
        more, pixels = channels - x.channels, side - x.side
        if not more and not pixels:
            return x.name
        pads = self._graph.constant(np.array([0, 0, 0, 0, 0, more, pixels, pixels]))
        return self._graph.op("Pad", x.name, pads)

    def _dense(self, x: _Tensor, weight: NDArray[np.float32]) -> _Tensor:
        flat = self._graph.op("Flatten", x.name)
        name = self._graph.op("MatMul", flat, self._graph.constant(weight), output="descriptor")
        return _Tensor(name, weight.shape[1], 1)


def _side(x: _Tensor, values: dict[str, Any]) -> int:
    size, padding, stride = values["kernel"][0], values["padding"][0], values["stride"][0]
    return int((x.side + 2 * padding - size) // stride + 1)


def build_landmarks(source: Path, target: Path) -> None:
    """Convert the regression forest of the 5-point landmarks to arrays.

    Levels L, trees T, splits S, leaves S + 1, anchor pixels P, coordinates C = 2 x 5:
    ``mean`` float32 ``[C]``; ``first``, ``second`` uint16 ``[L,T,S]`` (pixels compared);
    ``threshold`` float32 ``[L,T,S]``; ``leaves`` float16 ``[L,T,S+1,C]``; ``anchor`` uint8
    ``[L,P]`` (the landmark a pixel hangs on) and ``offset`` float32 ``[L,P,2]`` from it.
    """
    _save_arrays(_landmark_arrays(Reader(source)), target)


def _landmark_arrays(reader: Reader) -> dict[str, NDArray[Any]]:
    reader.number(1)
    mean = reader.matrix()
    levels = reader.list(lambda: reader.list(lambda: _tree(reader)))
    anchors = reader.list(lambda: reader.list(reader.integer))
    offsets = reader.list(lambda: reader.list(lambda: reader.reals(2)))
    reader.finish()
    splits = np.array([[tree[0] for tree in trees] for trees in levels])
    leaves = np.array([[tree[1] for tree in trees] for trees in levels], np.float32)
    return {
        "mean": mean,
        "first": splits[..., 0].astype(np.uint16),
        "second": splits[..., 1].astype(np.uint16),
        "threshold": splits[..., 2].astype(np.float32),
        "leaves": leaves,
        "anchor": np.array(anchors, np.uint8),
        "offset": np.array(offsets, np.float32),
    }


def _tree(reader: Reader) -> tuple[list[tuple[int, int, float]], list[NDArray[np.float32]]]:
    splits = reader.list(lambda: (reader.integer(), reader.integer(), reader.real()))
    return splits, reader.list(reader.matrix)


def _save_arrays(arrays: dict[str, NDArray[Any]], target: Path) -> None:
    """Write an uncompressed ``.npz`` whose bytes depend on the arrays only.

    Stored, not deflated: zlib's implementations differ in the bytes they make.
    """
    with zipfile.ZipFile(target, "w", zipfile.ZIP_STORED) as archive:
        for name, array in arrays.items():
            entry = zipfile.ZipInfo(f"{name}.npy", _TIMESTAMP)
            with archive.open(entry, "w") as file:
                np.lib.format.write_array(file, array, allow_pickle=False)
