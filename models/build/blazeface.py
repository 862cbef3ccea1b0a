"""BlazeFace for the rear camera, a TensorFlow.js graph, to ONNX with boxes instead of offsets.

Source: Bazarevsky et al., "BlazeFace", 2019. The network sees 256 x 256 pixels and answers at
anchors: two at every cell of 16 pixels, six at every cell of 32.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from onnx import TensorProto

from models.build import common, layout, tfjs

MODEL_IDS = ("blazeface-back",)
SIDE = 256
_ANCHORS = ((16, 2), (32, 6))  # pixels of a cell, anchors in it
_LAST = "StatefulPartitionedCall/functional_1/tf_op_layer_"
_SCORES = [f"{_LAST}classificators_{i}/classificators_{i}" for i in (1, 2)]
_BOXES = [f"{_LAST}regressors_{i}/regressors_{i}" for i in (1, 2)]
_NARROW, _WIDE = 24, 32
_VALUES = 16  # of a box: centre, width and height, six points


def build(packages: Path, out: Path) -> None:
    """Write ``out/blazeface-back/blazeface.onnx``.

    Input ``images`` uint8 ``[n, 256, 256, 3]`` RGB. Output ``faces`` float32 ``[n, 896, 5]``: x and
    y of the centre, width and height in input pixels, score from 0 to 1.

    Raises:
        EnvironmentFault: the package's files are not the pinned ones.
        ValueError: the source graph has an operation that is not known here.
    """
    manifest = common.manifest_of(MODEL_IDS[0])
    folder = common.verified_source(manifest.id, packages) / "models"
    nodes, weights = tfjs.read_tfjs(folder / "blazeface.json", folder / "blazeface.bin")
    graph = _decoded(tfjs.Converter(nodes, widened(weights)))
    layout.quicken(graph)
    model = graph.model(
        manifest.id,
        [common.Value("images", TensorProto.UINT8, ("n", SIDE, SIDE, 3))],
        [common.Value("faces", TensorProto.FLOAT, ("n", len(anchors()), 5))],
    )
    common.save(common.half_store(model), out / manifest.id / manifest.weights)


def anchors() -> NDArray[np.float32]:
    """Return the anchors' centres ``[896, 2]``, x and y in input pixels."""
    rows = [
        ((x + 0.5) * cell, (y + 0.5) * cell)
        for cell, count in _ANCHORS
        for y in range(SIDE // cell)
        for x in range(SIDE // cell)
        for _ in range(count)
    ]
    return np.array(rows, np.float32)


def widened(weights: tfjs.Weights) -> tfjs.Weights:
    """Return the weights with 24 channels widened to 32 that compute nothing.

    The network's first half has 24; 32 fill the processor's lanes and halve its time.
    """
    wide: dict[str, NDArray[Any]] = {}
    for name, value in weights.items():
        more = [(0, _WIDE - _NARROW if size == _NARROW else 0) for size in value.shape]
        wide[name] = np.pad(value, more)
        if name.endswith("/paddings") and value[3, 1] == _NARROW:  # to 48 channels in all
            wide[name] = value - np.array([[0, 0]] * 3 + [[0, _WIDE - _NARROW]], value.dtype)
    return wide


def _decoded(converter: tfjs.Converter) -> common.Graph:
    """Add what turns pixels to the network's input, and its output to boxes."""
    graph = converter.graph
    floats = graph.op("Cast", "images", to=TensorProto.FLOAT)
    pixels = graph.op("Transpose", floats, perm=[0, 3, 1, 2])
    scaled = graph.op("Div", pixels, graph.constant(np.float32(127.5)))
    converter.place("input", graph.op("Sub", scaled, graph.constant(np.float32(1))))
    score = graph.op("Sigmoid", _joined(converter, _SCORES, 1))
    values = _joined(converter, _BOXES, _VALUES)
    widths = graph.constant(np.array([2, 2, _VALUES - 4], np.int64))
    offset, size, _ = graph.ops(
        "Split", values, widths, outputs=["offset", "size", "points"], axis=2
    )
    centre = graph.op("Add", offset, graph.constant(anchors()))
    graph.op("Concat", centre, size, score, axis=2, output="faces")
    return graph


def _joined(converter: tfjs.Converter, names: list[str], values: int) -> str:
    """Join the outputs at small and at large cells to ``[n, 896, values]``."""
    shape = converter.graph.constant(np.array([0, -1, values], np.int64))
    parts = []
    for name in names:
        (source, _) = converter.node(name)["input"]
        last = converter.graph.op("Transpose", converter.value(source), perm=[0, 2, 3, 1])
        parts.append(converter.graph.op("Reshape", last, shape))
    return converter.graph.op("Concat", *parts, axis=1)
