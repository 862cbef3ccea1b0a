"""MB3-CenterNet, a TensorFlow.js graph, to ONNX with the decoding of its boxes inside.

The graph is MobileNetV3-large with a CenterNet head (Zhou et al., "Objects as Points", 2019): a
heat map for each class and, at every cell, the distances to the four sides of a box.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import TensorProto

from models.build import common, layout, tfjs

MODEL_IDS = ("centernet-mb3",)
DETECTIONS = 100
_STRIDE = 4  # input pixels to a cell of the heat map
_CLASSES = 80
_SIDES_OF_A_BOX = 4
_SQUARE = 8  # cells of the heat map: it has a multiple of them, as pictures have of 32 pixels
_SQUARES = 300
_NOTHING = -100.0  # a logit that no cell has
_HEAT, _SIDES = "tower_0/keypoints", "tower_0/wh"


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
    nodes, weights = tfjs.read_tfjs(folder / "centernet.json", folder / "centernet.bin")
    graph = convert(nodes, weights)
    _decode(graph)
    model = graph.model(
        manifest.id,
        [common.Value("images", TensorProto.UINT8, ("n", "h", "w", 3))],
        [common.Value("detections", TensorProto.FLOAT, ("n", DETECTIONS, 6))],
    )
    common.save(common.half_store(model), out / manifest.id / manifest.weights)


def convert(nodes: list[tfjs.Node], weights: tfjs.Weights) -> common.Graph:
    """Return the network as a graph that ends at the heat map and the box sides."""
    converter = tfjs.Converter(nodes, weights)
    graph = converter.graph
    floats = graph.op("Cast", "images", to=TensorProto.FLOAT)
    converter.place("tower_0/images", graph.op("Transpose", floats, perm=[0, 3, 1, 2]))
    for name in (_HEAT, _SIDES):
        graph.op("Identity", converter.value(name), output=_short(name))
    layout.quicken(graph)
    return graph


def _short(name: str) -> str:
    return name.rpartition("/")[2]


def _decode(graph: common.Graph) -> None:
    """Add peak picking and the decoding of the best boxes.

    Peaks are found on the logits, so that the sigmoid is taken of the best scores only, and box
    sides are computed at their cells only.
    """
    (heat,) = _maker(graph, _short(_HEAT), "Sigmoid").input
    logit, index = _peaks(graph, heat)
    sides = _Sides(graph)
    shape = graph.op("Shape", sides.source)
    height = graph.op("Gather", shape, _whole(graph, 2))
    width = graph.op("Gather", shape, _whole(graph, 3))
    cells = graph.op("Mul", height, width)
    label, cell = graph.op("Div", index, cells), graph.op("Mod", index, cells)
    row, column = graph.op("Div", cell, width), graph.op("Mod", cell, width)

    def as_row(value: str) -> str:  # [n, 100] -> [n, 1, 100]
        return graph.op("Unsqueeze", value, _whole(graph, 1))

    def as_floats(value: str) -> str:
        return as_row(graph.op("Cast", value, to=TensorProto.FLOAT))

    outward = graph.constant(np.array([[-1], [-1], [1], [1]], np.float32))
    centres = graph.op("Concat", *[as_floats(column), as_floats(row)] * 2, axis=1)
    scaled = graph.op("Mul", centres, graph.constant(np.float32(_STRIDE)))
    offsets = sides.at(row, column, height, width)
    boxes = graph.op("Add", scaled, graph.op("Mul", offsets, outward))
    score = as_row(graph.op("Sigmoid", logit))
    rows = graph.op("Concat", boxes, score, as_floats(label), axis=1)
    graph.op("Transpose", rows, perm=[0, 2, 1], output="detections")


def _whole(graph: common.Graph, *values: int) -> str:
    return graph.constant(np.array(values, np.int64))


def _maker(graph: common.Graph, value: str, kind: str) -> onnx.NodeProto:
    """Return the node that makes ``value``.

    Raises:
        ValueError: it is not of this kind.
    """
    made = layout.producers(graph)
    node = made[value]
    while node.op_type == "Identity":
        node = made[node.input[0]]
    if node.op_type != kind:
        raise ValueError(f"{value} comes from {node.op_type}, not {kind}")
    return node


def _peaks(graph: common.Graph, heat: str) -> tuple[str, str]:
    """Return the best cells that equal their 3x3 maximum: logits, and indices in a flat picture.

    Only the squares with the best maxima are looked at cell by cell. What that may lose lies below
    the best ``_SQUARES`` squares of all classes, and so do scores that are worth keeping.
    """
    pooled = graph.op("MaxPool", heat, kernel_shape=[_SQUARE] * 2, strides=[_SQUARE] * 2)
    shape = graph.op("Shape", pooled)
    rows = graph.op("Gather", shape, _whole(graph, 2))
    columns = graph.op("Gather", shape, _whole(graph, 3))
    area = graph.op("Mul", rows, columns)
    flat = graph.op("Reshape", pooled, _whole(graph, 0, -1))
    every = graph.op("Mul", area, _whole(graph, _CLASSES))
    count = graph.op("Min", every, _whole(graph, _SQUARES))
    _, square = graph.ops("TopK", flat, count, outputs=["highest", "square"], axis=1, sorted=0)
    label, place = graph.op("Div", square, area), graph.op("Mod", square, area)
    row, column = graph.op("Div", place, columns), graph.op("Mod", place, columns)
    cells = _cells(graph, label, (row, rows), (column, columns))
    found = graph.op("Reshape", heat, _whole(graph, 0, -1))
    found = graph.op(
        "GatherElements", found, graph.op("Reshape", cells, _whole(graph, 0, -1)), axis=1
    )
    found = graph.op("Reshape", found, _whole(graph, -1, 1, _SQUARE + 2, _SQUARE + 2))
    highest = graph.op("MaxPool", found, kernel_shape=[3, 3], strides=[1, 1])
    inner = _inner(graph, found)
    nothing = graph.constant(np.float32(_NOTHING))
    peaks = graph.op("Where", graph.op("Equal", inner, highest), inner, nothing)
    pictures = graph.op("Gather", graph.op("Shape", heat), _whole(graph, 0))
    peaks = graph.op("Reshape", peaks, graph.op("Concat", pictures, _whole(graph, -1), axis=0))
    best = _whole(graph, DETECTIONS)
    logit, index = graph.ops("TopK", peaks, best, outputs=["logit", "best"], axis=1)
    table = graph.op("Reshape", _inner(graph, cells), _whole(graph, 0, -1))
    return logit, graph.op("GatherElements", table, index, axis=1)


def _cells(graph: common.Graph, label: str, rows: tuple[str, str], columns: tuple[str, str]) -> str:
    """Return the flat indices of squares' cells and those around, ``[n, squares, 10, 10]``.

    Over the edge stands the edge's own cell, which is no higher than itself.

    Args:
        label: the squares' classes.
        rows, columns: the squares' places, and how many squares there are in a picture.
    """
    steps = graph.constant(np.arange(-1, _SQUARE + 1)[None, None])

    def line(place: str, count: str) -> tuple[str, str]:
        size = graph.op("Mul", count, _whole(graph, _SQUARE))
        first = graph.op(
            "Mul", graph.op("Unsqueeze", place, _whole(graph, 2)), _whole(graph, _SQUARE)
        )
        last = graph.op("Sub", size, _whole(graph, 1))
        along = graph.op("Max", graph.op("Add", first, steps), _whole(graph, 0))
        return graph.op("Min", along, last), size

    (down, height), (across, width) = line(*rows), line(*columns)
    above = graph.op("Mul", graph.op("Unsqueeze", label, _whole(graph, 2)), height)
    start = graph.op("Mul", graph.op("Add", above, down), width)
    start = graph.op("Unsqueeze", start, _whole(graph, 3))
    return graph.op("Add", start, graph.op("Unsqueeze", across, _whole(graph, 2)))


def _inner(graph: common.Graph, value: str) -> str:
    """Return squares without the cells around them."""
    first, last = _whole(graph, 1, 1), _whole(graph, _SQUARE + 1, _SQUARE + 1)
    return graph.op("Slice", value, first, last, _whole(graph, 2, 3))


class _Sides:
    """The box sides: a 3x3 convolution of each channel, then a mix of the channels to four.

    Attributes:
        source: what both are computed from, ``[n, channels, h, w]``.
    """

    def __init__(self, graph: common.Graph) -> None:
        self._graph = graph
        tensors = graph.tensors
        first, second = _maker(graph, _short(_SIDES), "Mul").input
        scale = tensors[second]
        mixed = _maker(graph, first, "Conv")
        spread = _maker(graph, mixed.input[0], "Conv")
        self.source: str = spread.input[0]
        self._kernel = tensors[spread.input[1]]
        self._mix = tensors[mixed.input[1]][..., 0, 0] * scale
        self._bias = tensors[mixed.input[2]] * scale
        if self._kernel.shape[1:] != (1, 3, 3) or len(self._mix) != _SIDES_OF_A_BOX:
            raise ValueError("the branch of the box sides is another one")

    def at(self, row: str, column: str, height: str, width: str) -> str:
        """Return the sides at cells, ``[n, 4, cells]``; rows and columns are ``[n, cells]``."""
        graph, channels = self._graph, len(self._kernel)
        rows, within = self._around(row, height, np.repeat([-1, 0, 1], 3))
        columns, beside = self._around(column, width, np.tile([-1, 0, 1], 3))
        index = graph.op("Add", graph.op("Mul", rows, width), columns)
        index = graph.op("Reshape", index, _whole(graph, 0, 1, -1))
        index = graph.op("Expand", index, _whole(graph, 1, channels, 1))
        flat = graph.op("Reshape", self.source, _whole(graph, 0, 0, -1))
        near = graph.op("GatherElements", flat, index, axis=2)
        near = graph.op("Reshape", near, _whole(graph, 0, 0, -1, 9))
        inside = graph.op("Cast", graph.op("And", within, beside), to=TensorProto.FLOAT)
        near = graph.op("Mul", near, graph.op("Unsqueeze", inside, _whole(graph, 1)))
        near = graph.op("Mul", near, graph.constant(self._kernel.reshape(channels, 1, 9)))
        spread = graph.op("ReduceSum", near, _whole(graph, 3), keepdims=0)
        mixed = graph.op("MatMul", graph.constant(self._mix), spread)
        return graph.op("Add", mixed, graph.constant(self._bias[:, None]))

    def _around(self, cell: str, size: str, steps: NDArray[np.int64]) -> tuple[str, str]:
        """Return the nine places around cells, kept inside, and which of them were inside."""
        graph = self._graph
        cell = graph.op("Unsqueeze", cell, _whole(graph, 2))
        places = graph.op("Add", cell, graph.constant(steps.astype(np.int64)))
        last = graph.op("Sub", size, _whole(graph, 1))
        kept = graph.op("Min", graph.op("Max", places, _whole(graph, 0)), last)
        return kept, graph.op("Equal", places, kept)
