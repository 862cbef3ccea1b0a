"""A network's convolutions in 8-bit integers, for processors that multiply those faster.

Weights have a scale for each output channel (symmetric), activations one for each value, from 0 to
the highest seen on photos. ``python -m models.build.int8 DATA`` prints those of the face detector;
nothing else of the photos enters the project. DATA holds ``detection/images/``.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from pathlib import Path

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import TensorProto, helper

from models.build import common

_PHOTOS = 150
_SIDES = (380, 640, 1024)  # pixels of a photo's longer side: the network sees many sizes


def quantise(graph: common.Graph, highest: Mapping[str, float]) -> None:
    """Let convolutions between values of ``highest`` compute in int8.

    Args:
        graph: changed in place.
        highest: by the outputs of Relus, what they hardly exceed.
    """
    read = {name: node.output[0] for node in graph.nodes for name in node.input}
    nodes: list[onnx.NodeProto] = []
    for node in graph.nodes:
        inside = node.op_type == "Conv" and node.input[0] in highest
        if inside and read.get(node.output[0]) in highest:
            nodes += _integers(graph, node, highest[node.input[0]] / 255)
        else:
            names = [_restored(name) if name in highest else name for name in node.input]
            changed = onnx.NodeProto()
            changed.CopyFrom(node)
            changed.input[:] = names
            nodes.append(changed)
        if node.output[0] in highest:
            nodes += _rounded(graph, node.output[0], highest[node.output[0]] / 255)
    graph.nodes[:] = nodes


def _restored(name: str) -> str:
    return f"{name}_restored"


def _rounded(graph: common.Graph, value: str, scale: float) -> list[onnx.NodeProto]:
    """Return the nodes that take ``value`` to uint8 and back."""
    step = graph.constant(np.float32(scale), f"{value}_scale")
    zero = graph.constant(np.uint8(0), f"{value}_zero")
    whole = f"{value}_whole"
    return [
        helper.make_node("QuantizeLinear", [value, step, zero], [whole], whole),
        helper.make_node("DequantizeLinear", [whole, step, zero], [_restored(value)], f"{value}_"),
    ]


def _integers(graph: common.Graph, node: onnx.NodeProto, scale: float) -> list[onnx.NodeProto]:
    """Return a convolution with whole weights and bias, and the nodes that give their scales."""
    source, kernel, bias = node.input
    weight = graph.tensors[kernel].astype(np.float64)
    steps = np.abs(weight).max(axis=(1, 2, 3)) / 127
    steps[steps == 0] = 1
    whole = np.rint(weight / steps[:, None, None, None]).astype(np.int8)
    offset = np.rint(graph.tensors[bias].astype(np.float64) / (steps * scale)).astype(np.int32)
    changed = onnx.NodeProto()
    changed.CopyFrom(node)
    changed.input[:] = [_restored(source), _restored(kernel), _restored(bias)]
    return [
        _scaled(graph, kernel, whole, steps),
        _scaled(graph, bias, offset, steps * scale),
        changed,
    ]


def _scaled(
    graph: common.Graph, name: str, whole: NDArray[np.integer], steps: NDArray[np.float64]
) -> onnx.NodeProto:
    inputs = [
        graph.constant(whole, f"{name}_whole"),
        graph.constant(steps.astype(np.float32), f"{name}_scale"),
        graph.constant(np.zeros(len(steps), whole.dtype), f"{name}_zero"),
    ]
    return helper.make_node("DequantizeLinear", inputs, [_restored(name)], _restored(name), axis=0)


def measure(model: Path, photos: list[Path]) -> dict[str, float]:
    """Return the highest value of each Relu of the face detector over photos."""
    import onnxruntime as ort

    from tintype.inference.transforms import fit
    from tintype.media.decode import decode

    graph = onnx.load(str(model))
    names = [node.output[0] for node in graph.graph.node if node.op_type == "Relu"]
    outputs = [helper.make_tensor_value_info(name, TensorProto.FLOAT, None) for name in names]
    graph.graph.output.extend(outputs)
    session = ort.InferenceSession(graph.SerializeToString(), providers=["CPUExecutionProvider"])
    highest = dict.fromkeys(names, 0.0)
    for path in photos:
        pixels = decode(path, max(_SIDES)).pixels
        for side in _SIDES:
            image = fit(pixels, side).pixels[None].astype(np.float32)
            for name, value in zip(names, session.run(names, {"image": image}), strict=True):
                highest[name] = max(highest[name], float(value.max()))
    return highest


def main(arguments: list[str] | None = None) -> int:
    """Print the highest values of the face detector's Relus."""
    (data,) = sys.argv[1:] if arguments is None else arguments
    manifest = common.manifest_of("dlib-mmod-faces")
    photos = sorted(Path(data, "detection", "images").iterdir())
    found = measure(manifest.weights_path, photos[:: max(1, len(photos) // _PHOTOS)])
    print(", ".join(f"{value:.2f}" for value in found.values()))
    return 0


if __name__ == "__main__":
    sys.exit(main())
