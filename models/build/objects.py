"""MB3-CenterNet, a TensorFlow.js graph, to ONNX with the decoding of its boxes inside.

The graph is MobileNetV3-large with a CenterNet head (Zhou et al., "Objects as Points", 2019): a
heat map for each class and, at every cell, the distances to the four sides of a box.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
from onnx import TensorProto

from models.build import common, tfjs

MODEL_IDS = ("centernet-mb3",)
DETECTIONS = 100
_STRIDE = 4  # input pixels to a cell of the heat map
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
    return graph


def _short(name: str) -> str:
    return name.rpartition("/")[2]


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
