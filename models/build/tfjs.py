"""Reads a network in the format of TensorFlow.js and turns it into ONNX nodes."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from models.build import common

Node = Mapping[str, Any]
Weights = Mapping[str, NDArray[Any]]
_SAME = ("Relu", "Sigmoid", "Identity", "Add")  # named alike in both


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


class Converter:
    """Turns the network part of a TFJS graph (NHWC) into ONNX nodes (NCHW).

    Args:
        nodes: the TFJS graph's.
        weights: its constants.
    """

    def __init__(self, nodes: list[Node], weights: Weights) -> None:
        self.graph = common.Graph()
        self._nodes = {node["name"]: node for node in nodes}
        self._weights = weights
        self._done: dict[str, str] = {}

    def place(self, name: str, value: str) -> None:
        """Let the ONNX value ``value``, ``[n, c, h, w]``, stand for the TFJS node ``name``."""
        self._done[name] = value

    def node(self, name: str) -> Node:
        """Return a TFJS node."""
        return self._nodes[name]

    def value(self, name: str) -> str:
        """Return the ONNX name of a TFJS node's output, converting what it needs first."""
        if name not in self._done:
            self._done[name] = self._convert(self._nodes[name])
        return self._done[name]

    def _convert(self, node: Node) -> str:
        one_to_one = {"AddV2": "Add"} | {kind: kind for kind in _SAME}
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
            "MaxPool": self._halve,
            "Pad": self._pad,
        }
        kind = node["op"]
        if kind in one_to_one:
            return self.graph.op(one_to_one[kind], *map(self.value, node["input"]))
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
        inputs = [self.value(source), self.graph.constant(weight)]
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
            return self.graph.op("Mul", self.value(factor), gate)
        return self.graph.op("Mul", *map(self.value, node["input"]))

    def _hard_sigmoid(self, scale: Node, shifted: Node) -> str:
        source, shift = shifted["input"]
        alpha, beta = float(self._weights[scale["name"]]), float(self._weights[shift])
        return self.graph.op("HardSigmoid", self.value(source), alpha=alpha, beta=alpha * beta)

    def _mean(self, node: Node) -> str:
        source, axes = node["input"]
        if self._weights[axes].tolist() != [1, 2]:
            raise ValueError(f"{node['name']}: only spatial means are known")
        return self.graph.op("GlobalAveragePool", self.value(source))

    def _concat(self, node: Node) -> str:
        return self.graph.op("Concat", *map(self.value, node["input"][:-1]), axis=1)

    def _upsample(self, node: Node) -> str:
        attributes = node["attr"]
        if attributes["align_corners"]["b"] or attributes["half_pixel_centers"]["b"]:
            raise ValueError(f"{node['name']}: only asymmetric resizing is known")
        scales = self.graph.constant(np.array([1, 1, 2, 2], np.float32))
        return self.graph.op(
            "Resize",
            self.value(node["input"][0]),
            "",
            scales,
            mode="linear",
            coordinate_transformation_mode="asymmetric",
        )

    def _halve(self, node: Node) -> str:
        if not [_sides(node, key) for key in ("ksize", "strides")] == [[1, 2, 2, 1]] * 2:
            raise ValueError(f"{node['name']}: only 2 x 2 pooling is known")
        source = self.value(node["input"][0])
        return self.graph.op("MaxPool", source, kernel_shape=[2, 2], strides=[2, 2])

    def _pad(self, node: Node) -> str:
        source, widths = node["input"]
        first, last = self._weights[widths].T[:, [0, 3, 1, 2]].tolist()
        pads = self.graph.constant(np.array([*first, *last], np.int64))
        return self.graph.op("Pad", self.value(source), pads)


def _sides(node: Node, key: str) -> list[int]:
    return [int(value) for value in node["attr"][key]["list"]["i"]]


def _fused(node: Node) -> list[str]:
    listed = node["attr"].get("fused_ops", {}).get("list", {}).get("s", [])
    return [base64.b64decode(text).decode() for text in listed]


def _same_pads(kernel: int, stride: int) -> list[int]:
    """Padding of TensorFlow's SAME for a square kernel on an even side: the odd pixel goes last."""
    total = kernel - stride
    first = total // 2
    return [first, first, total - first, total - first]
