"""Sessions: only verified models whose graph is what their manifest says."""

import dataclasses

import numpy as np
import pytest

from tintype.errors import EnvironmentFault
from tintype.fileio import sha256_of
from tintype.inference.registry import model_for
from tintype.inference.session import OnnxSession


@pytest.fixture(scope="module")
def manifest():
    return model_for("image-classification")


def test_outputs_come_in_the_manifests_order(manifest) -> None:
    images = np.zeros((2, 224, 224, 3), np.uint8)
    logits, embedding = OnnxSession(manifest).run({"images": images})
    assert logits.shape == (2, 1000)
    assert embedding.shape == (2, 1280)
    swapped = dataclasses.replace(manifest, outputs=("embedding", "logits"))
    first, second = OnnxSession(swapped).run({"images": images})
    assert (first == embedding).all()
    assert (second == logits).all()


def test_a_flipped_bit_in_the_weights_is_noticed(manifest, tmp_path) -> None:
    data = bytearray(manifest.weights_path.read_bytes())
    data[len(data) // 2] ^= 1
    (tmp_path / manifest.weights).write_bytes(data)
    with pytest.raises(EnvironmentFault, match="is damaged"):
        OnnxSession(dataclasses.replace(manifest, folder=tmp_path))


def test_a_file_that_is_no_model_is_refused(manifest, tmp_path) -> None:
    path = tmp_path / manifest.weights
    path.write_bytes(b"not a model")
    wrong = dataclasses.replace(manifest, folder=tmp_path, sha256=sha256_of(path))
    with pytest.raises(EnvironmentFault, match="cannot be loaded"):
        OnnxSession(wrong)


@pytest.mark.parametrize(
    "change",
    [
        lambda m: {"outputs": ("probabilities",)},
        lambda m: {"input": dataclasses.replace(m.input, name="pixels")},
    ],
)
def test_a_graph_that_differs_from_its_manifest_is_refused(manifest, change) -> None:
    with pytest.raises(EnvironmentFault, match="its manifest says"):
        OnnxSession(dataclasses.replace(manifest, **change(manifest)))
