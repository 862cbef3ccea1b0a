"""The sentence model's converter: rounding, reading, and int8 beside float32 on random weights."""

import json
import struct

import numpy as np
import onnx
import onnxruntime as ort
import pytest

from models.build import common, minilm


def safetensors(path, tensors, dtype="F32") -> None:
    head, data = {"__metadata__": {"format": "pt"}}, b""
    for name, value in tensors.items():
        raw = value.tobytes()
        head[name] = {
            "dtype": dtype,
            "shape": value.shape,
            "data_offsets": [len(data), len(data) + len(raw)],
        }
        data += raw
    text = json.dumps(head).encode()
    path.write_bytes(struct.pack("<Q", len(text)) + text + data)


def test_safetensors_are_read_and_other_dtypes_refused(tmp_path) -> None:
    values = {"a": np.arange(6, dtype=np.float32).reshape(2, 3), "b": np.ones(1, np.float32)}
    safetensors(tmp_path / "x", values)
    read = minilm.read_safetensors(tmp_path / "x")
    assert {name: value.tolist() for name, value in read.items()} == {
        "a": [[0, 1, 2], [3, 4, 5]],
        "b": [1],
    }
    safetensors(tmp_path / "y", values, "F16")
    with pytest.raises(ValueError, match="F16"):
        minilm.read_safetensors(tmp_path / "y")


def test_a_rounded_matrix_differs_by_half_a_step_at_most() -> None:
    weight = np.random.default_rng(0).normal(size=(40, 7)).astype(np.float32)
    weight[:, 3] = 0
    whole, scales = minilm.quantise(weight, 63)
    assert np.abs(whole).max() == 63
    assert (np.abs(whole * scales - weight) <= scales / 2 + 1e-6).all()


def random_weights(vocabulary: int, wide: int) -> dict[str, np.ndarray]:
    rng, width = np.random.default_rng(1), minilm.WIDTH
    shapes = {
        "embeddings.word_embeddings": (vocabulary, width),
        "embeddings.position_embeddings": (16, width),
        "embeddings.token_type_embeddings": (2, width),
    }
    for layer in range(minilm.LAYERS):
        prefix = f"encoder.layer.{layer}."
        for part in ("attention.self.query", "attention.self.key", "attention.self.value"):
            shapes[prefix + part] = (width, width)
        shapes[prefix + "attention.output.dense"] = (width, width)
        shapes[prefix + "intermediate.dense"] = (wide, width)
        shapes[prefix + "output.dense"] = (width, wide)
    weights = {f"{name}.weight": rng.normal(0, 0.05, shape) for name, shape in shapes.items()}
    weights |= {f"{name}.bias": rng.normal(0, 0.05, shape[0]) for name, shape in shapes.items()}
    norms = ["embeddings.LayerNorm"]
    for layer in range(minilm.LAYERS):
        norms += [f"encoder.layer.{layer}.{part}.LayerNorm" for part in ("attention.output",)]
        norms += [f"encoder.layer.{layer}.output.LayerNorm"]
    for name in norms:
        weights |= {f"{name}.weight": np.ones(width), f"{name}.bias": np.zeros(width)}
    return {name: value.astype(np.float32) for name, value in weights.items()}


def test_int8_points_where_float32_does_and_padding_changes_nothing() -> None:
    weights = random_weights(50, 64)
    found = []
    for quantised in (False, True):
        model = minilm.Encoder(weights, quantised=quantised).model("tiny")
        onnx.checker.check_model(model, full_check=True)
        data = model.SerializeToString(deterministic=True)
        session = ort.InferenceSession(data, providers=["CPUExecutionProvider"])
        ids = np.array([[3, 9, 27, 0], [4, 8, 16, 32]])
        mask = np.array([[1, 1, 1, 0], [1, 1, 1, 1]])
        (both,) = session.run(None, {"input_ids": ids, "attention_mask": mask})
        (alone,) = session.run(None, {"input_ids": ids[:1, :3], "attention_mask": mask[:1, :3]})
        np.testing.assert_allclose(np.linalg.norm(both, axis=1), 1, atol=1e-5)
        assert both[0] @ alone[0] > (0.99 if quantised else 0.99999)
        found.append(both)
    assert (found[0] * found[1]).sum(axis=1).min() > 0.98


def test_the_committed_manifest_names_the_package_that_is_built_from() -> None:
    manifest = common.manifest_of("minilm-l6-v2")
    assert [file.path.rpartition("/")[2] for file in manifest.source.files] == [
        "model.safetensors",
        minilm.TOKENIZER,
    ]
    assert manifest.tokens is not None
    assert manifest.tokens.sha256 == manifest.source.files[1].sha256
