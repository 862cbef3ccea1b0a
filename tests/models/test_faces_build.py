"""Conversion of dlib's face models: the reader, and the committed files made again."""

import hashlib
from importlib.util import find_spec
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.build import faces
from models.build.dlib_format import FormatError, Reader, read_network
from tintype.errors import EnvironmentFault
from tintype.inference.manifest import read_manifest

MODELS = Path(__file__).resolve().parents[2] / "models"


def integer(value: int) -> bytes:
    """Write an integer as dlib does."""
    length = max(1, (abs(value).bit_length() + 7) // 8)
    return bytes([length | (0x80 if value < 0 else 0)]) + abs(value).to_bytes(length, "little")


def real(value: float) -> bytes:
    mantissa, exponent = np.frexp(value)
    return integer(int(mantissa * 2**53)) + integer(int(exponent) - 53)


@pytest.fixture
def reader(tmp_path):
    def make(data: bytes) -> Reader:
        path = tmp_path / "some.dat"
        path.write_bytes(data)
        return Reader(path)

    return make


@pytest.fixture(scope="module")
def packages(tmp_path_factory) -> Path:
    """The installed package, laid out as the pinned source archive is."""
    spec = find_spec("face_recognition_models")
    if spec is None or spec.origin is None:
        pytest.skip("face_recognition_models is not installed: nothing to convert")
    folder = tmp_path_factory.mktemp("packages")
    package = folder / "face_recognition_models-0.3.0"
    package.mkdir()
    (package / "face_recognition_models").symlink_to(Path(spec.origin).parent)
    return folder


@given(st.lists(st.integers(-(2**63), 2**63 - 1)))
def test_integers_of_every_length_and_sign_are_read(tmp_path_factory, values) -> None:
    path = tmp_path_factory.getbasetemp() / "integers.dat"
    path.write_bytes(b"".join(map(integer, values)))
    reader = Reader(path)
    assert [reader.integer() for _ in values] == values
    reader.finish()


@given(st.floats(allow_nan=False, allow_infinity=False, allow_subnormal=False))
def test_reals_are_read_to_the_last_bit(tmp_path_factory, value) -> None:
    path = tmp_path_factory.getbasetemp() / "real.dat"
    path.write_bytes(real(value))
    assert Reader(path).real() == value


def test_infinities_have_exponents_of_their_own(reader) -> None:
    data = b"".join(integer(0) + integer(code) for code in (32000, 32001))
    assert reader(data).reals(2) == [np.inf, -np.inf]


def test_bytes_left_over_are_an_error(reader) -> None:
    with pytest.raises(FormatError, match="1 bytes are left"):
        reader(b"\x00").finish()


@pytest.mark.parametrize("data", [b"\x00", b"\x19" + bytes(9), b"\x41\x01"])
def test_a_byte_that_cannot_start_an_integer_is_an_error(reader, data) -> None:
    with pytest.raises(FormatError, match="not an integer at byte 0"):
        reader(data).integer()


def test_an_unknown_version_is_refused_not_guessed(reader) -> None:
    with pytest.raises(FormatError, match="con_9"):
        reader(integer(5) + b"con_9").version("con_4")


def test_a_layer_of_an_unknown_version_is_refused(reader) -> None:
    source = reader(integer(9))
    with pytest.raises(FormatError, match="version 9"):
        read_network(source, ["con"], lambda: pytest.fail("the input was read"))


def test_a_first_convolution_with_borders_cannot_take_up_the_normalisation() -> None:
    """Zero padding means the mean colour to dlib and black to a folded convolution."""
    means = faces.Layer("input", {"means": np.ones(3)})
    weights = {"weight": np.ones((1, 3, 1, 1)), "bias": np.zeros(1), "padding": (1, 1)}
    with pytest.raises(FormatError, match="padded"):
        faces._fold([means, faces.Layer("con", weights)])


def test_folding_keeps_what_the_layers_compute() -> None:
    random = np.random.default_rng(5)
    weight, bias = random.normal(size=(4, 3, 1, 1)), random.normal(size=4)
    gain, offset, means = random.normal(size=4), random.normal(size=4), random.uniform(90, 130, 3)
    layers = [
        faces.Layer("input", {"means": means}),
        faces.Layer("con", {"weight": weight, "bias": bias, "padding": (0, 0)}),
        faces.Layer("affine", {"gain": gain, "offset": offset}),
    ]
    (folded,) = faces._fold(layers)
    pixel = random.uniform(0, 255, 3)
    expected = (weight[:, :, 0, 0] @ ((pixel - means) / 256) + bias) * gain + offset
    found = folded.values["weight"][:, :, 0, 0] @ pixel + folded.values["bias"]
    assert found == pytest.approx(expected)


def test_separated_convolution_is_the_one_it_replaces(tmp_path) -> None:
    import onnxruntime as ort
    from onnx import TensorProto, helper

    from models.build.common import Graph, Value, save

    random = np.random.default_rng(2)
    weight, bias = random.normal(size=(1, 5, 9, 9)), random.normal(size=1)
    layer = faces.Layer(
        "con",
        {"weight": weight, "bias": bias, "kernel": (9, 9), "stride": (1, 1), "padding": (4, 4)},
    )
    picture = random.normal(size=(1, 5, 12, 20)).astype(np.float32)
    results = []
    for make in (faces._convolution, faces._separated):
        graph = Graph()
        graph.nodes.append(helper.make_node("Identity", [make(graph, "x", layer)], ["y"]))
        sides = [Value(n, TensorProto.FLOAT, (1, c, 12, 20)) for n, c in (("x", 5), ("y", 1))]
        save(graph.model("one", sides[:1], sides[1:]), tmp_path / "one.onnx")
        session = ort.InferenceSession(tmp_path / "one.onnx", providers=["CPUExecutionProvider"])
        results.append(session.run(None, {"x": picture})[0])
    assert results[1] == pytest.approx(results[0], abs=1e-4)


def test_conversion_gives_the_committed_bytes(packages, tmp_path) -> None:
    faces.build(packages, tmp_path)
    for model_id in faces.MODEL_IDS:
        manifest = read_manifest(MODELS / model_id)
        for weights in manifest.precisions.values():
            made = (tmp_path / model_id / weights.file).read_bytes()
            assert hashlib.sha256(made).hexdigest() == weights.sha256, model_id
            assert made == (manifest.folder / weights.file).read_bytes(), model_id


def test_a_source_with_a_flipped_bit_is_refused(packages, tmp_path) -> None:
    (file,) = read_manifest(MODELS / faces.DETECTOR).source.files
    data = bytearray((packages / "face_recognition_models-0.3.0" / file.path).read_bytes())
    data[len(data) // 2] ^= 1
    damaged = tmp_path / "face_recognition_models-0.3.0" / file.path
    damaged.parent.mkdir(parents=True)
    damaged.write_bytes(data)
    with pytest.raises(EnvironmentFault, match="SHA-256"):
        faces.build(tmp_path, tmp_path / "out")
    assert not list((tmp_path / "out").rglob("*.onnx"))


def test_landmark_arrays_need_no_pickle_and_are_stored_plainly() -> None:
    with np.load(MODELS / faces.LANDMARKS / "landmarks.npz", allow_pickle=False) as archive:
        shapes = {name: archive[name].shape for name in archive.files}
    assert shapes["leaves"] == (15, 500, 16, 10)
    assert shapes["first"] == shapes["second"] == shapes["threshold"] == (15, 500, 15)


def test_the_model_whose_licence_forbids_commercial_use_is_nowhere() -> None:
    for text in MODELS.glob("**/model.toml"):
        assert "68_face_landmarks" not in text.read_text(encoding="utf-8")
    assert "68_face_landmarks" not in Path(faces.__file__).read_text(encoding="utf-8")


def test_int8_convolutions_answer_as_floats_do_and_the_ends_stay_floats() -> None:
    import onnxruntime as ort
    from onnx import TensorProto

    from models.build.common import Graph, Value
    from models.build.int8 import quantise

    random = np.random.default_rng(4)
    weights = [random.normal(size=(8, 8, 3, 3)).astype(np.float32) for _ in range(3)]
    biases = [random.normal(size=8).astype(np.float32) for _ in range(3)]
    values = [Value(name, TensorProto.FLOAT, ("n", 8, "h", "w")) for name in "xy"]

    def answers(highest: list[float]) -> tuple[list[np.ndarray], list[str]]:
        graph, relus, x = Graph(), [], "x"
        for weight, bias in zip(weights[:2], biases[:2], strict=True):
            x = graph.op("Conv", x, graph.constant(weight), graph.constant(bias))
            relus.append(x := graph.op("Relu", x))
        graph.op("Conv", x, graph.constant(weights[2]), graph.constant(biases[2]), output="y")
        outputs = [*values[1:], *(Value(n, TensorProto.FLOAT, ("n", 8, "h", "w")) for n in relus)]
        if highest:
            quantise(graph, dict(zip(relus, highest, strict=True)))
        model = graph.model("g", values[:1], outputs)
        session = ort.InferenceSession(
            model.SerializeToString(), providers=["CPUExecutionProvider"]
        )
        picture = np.random.default_rng(6).normal(size=(2, 8, 12, 10)).astype(np.float32)
        return session.run(None, {"x": picture}), [
            tensor.name for tensor in model.graph.initializer
        ]

    (expected, *relus), _ = answers([])
    (found, *_), names = answers([float(relu.max()) for relu in relus])
    assert np.abs(found - expected).max() < 0.03 * np.abs(expected).max()
    assert sum(name.endswith("_whole") for name in names) == 2  # of the middle one
