"""MB3-CenterNet, a TensorFlow.js graph, to ONNX with the decoding of its boxes inside.

The graph is MobileNetV3-large with a CenterNet head (Zhou et al., "Objects as Points", 2019): a
heat map for each class and, at every cell, the distances to the four sides of a box.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from onnx import TensorProto

from models.build import common

MODEL_IDS = ("centernet-mb3",)
DETECTIONS = 100
_STRIDE = 4  # input pixels to a cell of the heat map
_HEAT, _SIDES = "tower_0/keypoints", "tower_0/wh"

Node = Mapping[str, Any]
Weights = Mapping[str, NDArray[Any]]


def build(packages: Path, out: Path) -> None:
    """Write ``out/centernet-mb3/centernet.onnx``.

    Input ``images`` uint8 ``[n, h, w, 3]`` RGB, h and w multiples of 32. Output ``detections``
    float32 ``[n, 100, 6]``: x0, y0, x1, y1 in input pixels, score, class; best first.

    Raises:
        EnvironmentFault: the package's files are not the pinned ones.
        ValueError: the source graph has an operation that is not known here.
    """
    manifest = common.manifest_of(MODEL_IDS[0])
    folder = common.verified_source(manifest.id, packages) / "models"
    nodes, weights = read_tfjs(folder / "centernet.json", folder / "centernet.bin")
    graph = _Converter(nodes, weights).convert()
    _decode(graph)
    model = graph.model(
        manifest.id,
        [common.Value("images", TensorProto.UINT8, ("n", "h", "w", 3))],
        [common.Value("detections", TensorProto.FLOAT, ("n", DETECTIONS, 6))],
    )
    common.save(common.half_store(model), out / manifest.id / manifest.weights)


def read_tfjs(topology: Path, binary: Path) -> tuple[list[Node], Weights]:
    """Read a TFJS graph model: its nodes, and its weights as float32 or int32 arrays.

    Weights lie one after the other in ``binary``; float16-quantised ones are widened.

    Raises:
        ValueError: the weights do not fill ``binary`` exactly.
    """
    model = json.loads(topology.read_text(encoding="utf-8"))
    data, offset = binary.read_bytes(), 0
    weights: dict[str, NDArray[Any]] = {}
    for entry in model["weightsManifest"][0]["weights"]:
        stored = np.dtype(entry.get("quantization", entry)["dtype"])
        count = int(np.prod(entry["shape"], dtype=int))
        values = np.frombuffer(data, stored, count, offset).reshape(entry["shape"])
        weights[entry["name"]] = values.astype(entry["dtype"])
        offset += count * stored.itemsize
    if offset != len(data):
        raise ValueError(f"{binary.name}: {len(data)} bytes, the weights take {offset}")
    return model["modelTopology"]["node"], weights


class _Converter:
    """Turns the network part of the TFJS graph (NHWC) into ONNX nodes (NCHW)."""

    def __init__(self, nodes: list[Node], weights: Weights) -> None:
        self.graph = common.Graph()
        self._nodes = {node["name"]: node for node in nodes}
        self._weights = weights
        self._done: dict[str, str] = {}

    def convert(self) -> common.Graph:
        """Return the graph up to the heat map and the box sides."""
        floats = self.graph.op("Cast", "images", to=TensorProto.FLOAT)
        self._done["tower_0/images"] = self.graph.op("Transpose", floats, perm=[0, 3, 1, 2])
        for name in (_HEAT, _SIDES):
            self.graph.op("Identity", self._value(name), output=_short(name))
        return self.graph

    def _value(self, name: str) -> str:
        """Return the ONNX name of a TFJS node's output, converting what it needs first."""
        if name not in self._done:
            self._done[name] = self._convert(self._nodes[name])
        return self._done[name]

    def _convert(self, node: Node) -> str:
        one_to_one = {"Relu": "Relu", "Sigmoid": "Sigmoid", "Identity": "Identity", "Add": "Add"}
        special: dict[str, Callable[[Node], str]] = {
            "Const": self._constant,
            "Conv2D": self._convolution,
            "_FusedConv2D": self._convolution,
            "DepthwiseConv2dNative": self._convolution,
            "FusedDepthwiseConv2dNative": self._convolution,
            "Mul": self._product,
            "Mean": self._mean,
            "ConcatV2": self._concat,
            "ResizeBilinear": self._upsample,
        }
        kind = node["op"]
        if kind in one_to_one:
            return self.graph.op(one_to_one[kind], *map(self._value, node["input"]))
        if kind in special:
            return special[kind](node)
        raise ValueError(f"{node['name']}: operation {kind} is not known")

    def _constant(self, node: Node) -> str:
        value = self._weights[node["name"]]
        if value.ndim:
            raise ValueError(f"{node['name']}: only scalars may meet activations")
        return self.graph.constant(value)

    def _convolution(self, node: Node) -> str:
        source, kernel, *bias = node["input"]
        weight = self._weights[kernel]
        rows, columns, channels, count = weight.shape
        groups = 1
        weight = weight.transpose(3, 2, 0, 1)
        if "Depthwise" in node["op"]:
            groups = channels
            weight = self._weights[kernel].transpose(2, 3, 0, 1)
            weight = weight.reshape(channels * count, 1, rows, columns)
        stride = int(node["attr"]["strides"]["list"]["i"][1])
        inputs = [self._value(source), self.graph.constant(weight)]
        inputs += [self.graph.constant(self._weights[name]) for name in bias]
        result = self.graph.op(
            "Conv", *inputs, strides=[stride] * 2, pads=_same_pads(rows, stride), group=groups
        )
        return self.graph.op("Relu", result) if "Relu" in _fused(node) else result

    def _product(self, node: Node) -> str:
        """Convert a product; ``c*relu6(x+3)`` and ``(c*x)*relu6(x+3)`` become hard sigmoids."""
        first, second = (self._nodes[name] for name in node["input"])
        if second["op"] == "Relu6":
            shifted = self._nodes[second["input"][0]]
            if first["op"] == "Const":
                return self._hard_sigmoid(first, shifted)
            scale, factor = first["input"]
            gate = self._hard_sigmoid(self._nodes[scale], shifted)
            return self.graph.op("Mul", self._value(factor), gate)
        return self.graph.op("Mul", *map(self._value, node["input"]))

    def _hard_sigmoid(self, scale: Node, shifted: Node) -> str:
        source, shift = shifted["input"]
        alpha, beta = float(self._weights[scale["name"]]), float(self._weights[shift])
        return self.graph.op("HardSigmoid", self._value(source), alpha=alpha, beta=alpha * beta)

    def _mean(self, node: Node) -> str:
        source, axes = node["input"]
        if self._weights[axes].tolist() != [1, 2]:
            raise ValueError(f"{node['name']}: only spatial means are known")
        return self.graph.op("GlobalAveragePool", self._value(source))

    def _concat(self, node: Node) -> str:
        return self.graph.op("Concat", *map(self._value, node["input"][:-1]), axis=1)

    def _upsample(self, node: Node) -> str:
        attributes = node["attr"]
        if attributes["align_corners"]["b"] or attributes["half_pixel_centers"]["b"]:
            raise ValueError(f"{node['name']}: only asymmetric resizing is known")
        scales = self.graph.constant(np.array([1, 1, 2, 2], np.float32))
        return self.graph.op(
            "Resize",
            self._value(node["input"][0]),
            "",
            scales,
            mode="linear",
            coordinate_transformation_mode="asymmetric",
        )


def _short(name: str) -> str:
    return name.rpartition("/")[2]


def _fused(node: Node) -> list[str]:
    listed = node["attr"].get("fused_ops", {}).get("list", {}).get("s", [])
    return [base64.b64decode(text).decode() for text in listed]


def _same_pads(kernel: int, stride: int) -> list[int]:
    """Padding of TensorFlow's SAME for a square kernel on an even side: the odd pixel goes last."""
    total = kernel - stride
    first = total // 2
    return [first, first, total - first, total - first]


def _decode(graph: common.Graph) -> None:
    """Add peak picking (a cell that equals its 3x3 maximum) and the decoding of the best boxes."""
    heat, sides = _short(_HEAT), _short(_SIDES)

    def whole(*values: int) -> str:
        return graph.constant(np.array(values, np.int64))

    highest = graph.op("MaxPool", heat, kernel_shape=[3, 3], pads=[1] * 4, strides=[1, 1])
    nothing = graph.constant(np.float32(0))
    peaks = graph.op("Where", graph.op("Equal", heat, highest), heat, nothing)
    flat = graph.op("Reshape", peaks, whole(0, -1))
    score, index = graph.ops("TopK", flat, whole(DETECTIONS), outputs=["score", "index"], axis=1)

    shape = graph.op("Shape", heat)
    width = graph.op("Gather", shape, whole(3))
    cells = graph.op("Mul", graph.op("Gather", shape, whole(2)), width)
    label, cell = graph.op("Div", index, cells), graph.op("Mod", index, cells)
    row, column = graph.op("Div", cell, width), graph.op("Mod", cell, width)

    def as_row(value: str) -> str:  # [n, 100] -> [n, 1, 100]
        return graph.op("Unsqueeze", value, whole(1))

    def as_floats(value: str) -> str:
        return as_row(graph.op("Cast", value, to=TensorProto.FLOAT))

    four = [as_row(cell)] * 4
    by_cell = graph.op("Reshape", sides, whole(0, 4, -1))
    offsets = graph.op("GatherElements", by_cell, graph.op("Concat", *four, axis=1), axis=2)
    outward = graph.constant(np.array([[-1], [-1], [1], [1]], np.float32))
    centres = graph.op("Concat", *[as_floats(column), as_floats(row)] * 2, axis=1)
    scaled = graph.op("Mul", centres, graph.constant(np.float32(_STRIDE)))
    boxes = graph.op("Add", scaled, graph.op("Mul", offsets, outward))
    rows = graph.op("Concat", boxes, as_row(score), as_floats(label), axis=1)
    graph.op("Transpose", rows, perm=[0, 2, 1], output="detections")
