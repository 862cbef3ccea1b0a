"""Rewrites of a graph that change no answer: so that ONNX Runtime keeps to its quick layout.

Its convolutions want channels in blocks of 8 or 16. Where a node cannot work on such blocks, all
values are put into rows before it and into blocks after it, which costs as much as the node.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import onnx
from onnx import helper

from models.build.common import Graph

LANES = 16  # floats that the widest processors handle at once
_FEWEST = 8  # groups of a multiple of this many channels are padded by ONNX Runtime itself


def quicken(graph: Graph) -> None:
    """Rewrite ``graph`` in place in all the ways of this module."""
    widen_depthwise(graph)
    relu_before_concat(graph)
    pad_by_convolution(graph)


def producers(graph: Graph) -> dict[str, onnx.NodeProto]:
    """Return the node that makes each value."""
    return {output: node for node in graph.nodes for output in node.output}


def attribute(node: onnx.NodeProto, name: str) -> int:
    """Return a whole-number attribute of a node; 1, as for most of a convolution, if absent."""
    return next((int(entry.i) for entry in node.attribute if entry.name == name), 1)


def widen_depthwise(graph: Graph) -> None:
    """Add zero channels to chains Conv -> Relu -> depthwise Conv -> Conv of an odd width.

    Raises:
        ValueError: such a depthwise convolution stands in another chain.
    """
    made = producers(graph)
    for narrow in [node for node in graph.nodes if node.op_type == "Conv"]:
        channels = attribute(narrow, "group")
        if channels == 1 or channels % _FEWEST == 0:
            continue
        relu, users = made[narrow.input[0]], list(_users(graph, narrow.output[0]))
        before = made[relu.input[0]]
        kinds = [node.op_type for node in (before, relu, *users)]
        if kinds != ["Conv", "Relu", "Conv"] or len(list(_users(graph, relu.output[0]))) != 1:
            raise ValueError(f"{narrow.name}: {channels} channels in an unknown chain {kinds}")
        more = -channels % LANES
        for node in (before, narrow):
            for name in node.input[1:]:
                _pad(graph, name, axis=0, more=more)
        _pad(graph, users[0].input[1], axis=1, more=more)
        next(entry for entry in narrow.attribute if entry.name == "group").i = channels + more


def relu_before_concat(graph: Graph) -> None:
    """Replace Relu(Concat(a, b)) by Concat(Relu(a), Relu(b)): a Relu fuses with a convolution."""
    nodes: list[onnx.NodeProto] = []
    moved: set[str] = set()
    for node in graph.nodes:
        users = list(_users(graph, node.output[0])) if node.op_type == "Concat" else []
        if [user.op_type for user in users] == ["Relu"]:
            parts = [f"{name}_relu" for name in node.input]
            nodes += [
                helper.make_node("Relu", [name], [part], part)
                for name, part in zip(node.input, parts, strict=True)
            ]
            result = users[0].output[0]
            axis = attribute(node, "axis")
            nodes.append(helper.make_node("Concat", parts, [result], result, axis=axis))
            moved.add(result)
        elif node.output[0] not in moved:
            nodes.append(node)
    graph.nodes[:] = nodes


def pad_by_convolution(graph: Graph) -> None:
    """Replace a Pad that adds zero channels by a convolution that copies the others.

    Only where what it is added to comes from a convolution, which tells the number of channels.
    """
    made = producers(graph)
    for index, node in enumerate(graph.nodes):
        if node.op_type != "Pad":
            continue
        widths = graph.tensors[node.input[1]]
        (user,) = _users(graph, node.output[0])
        others = [made[name] for name in user.input if name != node.output[0] and name in made]
        kinds = [user.op_type, *(other.op_type for other in others)]
        if kinds != ["Add", "Conv"] or widths.nonzero()[0].tolist() != [5]:
            continue
        channels = len(graph.tensors[others[0].input[1]])
        copies = np.eye(channels, channels - int(widths[5]), dtype=np.float32)[..., None, None]
        weight = graph.constant(copies, f"{node.output[0]}_copies")
        output = node.output[0]
        graph.nodes[index] = helper.make_node("Conv", [node.input[0], weight], [output], output)


def _users(graph: Graph, value: str) -> Iterator[onnx.NodeProto]:
    return (node for node in graph.nodes if value in node.input)


def _pad(graph: Graph, name: str, axis: int, more: int) -> None:
    tensor = graph.tensors[name]
    widths = [(0, more if index == axis else 0) for index in range(tensor.ndim)]
    graph.tensors[name] = np.pad(tensor, widths)
