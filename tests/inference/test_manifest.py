"""Manifests: what is read, what is refused, and the check of the weights."""

from pathlib import Path

import pytest

from tintype.errors import EnvironmentFault
from tintype.fileio import sha256_of
from tintype.inference.manifest import read_manifest

GOOD = """
id = "toy"
revision = 3
task = "object-detection"
name = "Toy"
licence = "MIT"
[weights]
file = "toy.onnx"
sha256 = "00"
[source]
registry = "npm"
package = "@scope/toy"
version = "1.0"
licence = "MIT"
files = [{ path = "toy.bin", sha256 = "11" }]
[input]
name = "images"
dtype = "uint8"
layout = "NHWC"
resize = "fit"
long_side = 640
multiple = 32
[output]
decoder = "centernet"
names = ["detections"]
[labels]
file = "labels.txt"
[thresholds]
store = 0.1
[class_thresholds]
"wine glass" = 1
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    path = tmp_path / "toy"
    path.mkdir()
    (path / "model.toml").write_text(GOOD, encoding="utf-8")
    (path / "labels.txt").write_text("one\ntwo\n", encoding="utf-8")
    return path


def change(folder: Path, old: str, new: str) -> None:
    path = folder / "model.toml"
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def test_every_field_is_read(folder: Path) -> None:
    manifest = read_manifest(folder)
    assert manifest.ref == "toy@3"
    assert manifest.input is not None
    assert (manifest.input.long_side, manifest.input.multiple, manifest.input.mean) == (640, 32, ())
    assert manifest.source.files[0].path == "toy.bin"
    assert manifest.outputs == ("detections",)
    assert manifest.labels() == ("one", "two")
    assert manifest.thresholds == {"store": 0.1}
    assert manifest.class_thresholds == {"wine glass": 1.0}


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ('id = "toy"', 'id = "other"', "folder's name"),
        ("object-detection", "divination", "unknown task"),
        ("revision = 3", "", "'revision' is missing"),
        ("revision = 3", "revision = ", "cannot be used"),
        ("long_side", "longside", "longside"),
        ("store = 0.1", 'store = "low"', "cannot be used"),
    ],
)
def test_a_malformed_manifest_is_refused_with_the_reason(folder, old, new, message) -> None:
    change(folder, old, new)
    with pytest.raises(EnvironmentFault, match=message):
        read_manifest(folder)


def test_a_folder_without_a_manifest_is_refused(tmp_path: Path) -> None:
    with pytest.raises(EnvironmentFault, match="cannot be used"):
        read_manifest(tmp_path)


def test_weights_are_checked_against_their_hash(folder: Path) -> None:
    manifest = read_manifest(folder)
    with pytest.raises(EnvironmentFault, match="is missing"):
        manifest.verify()
    manifest.weights_path.write_bytes(b"weights")
    with pytest.raises(EnvironmentFault, match="is damaged"):
        manifest.verify()
    change(folder, 'sha256 = "00"', f'sha256 = "{sha256_of(manifest.weights_path)}"')
    read_manifest(folder).verify()


def test_a_model_may_have_weights_of_several_precisions(folder: Path) -> None:
    change(folder, "revision = 3", 'revision = 3\nprecision = "int8"')
    change(folder, "[source]", '[precisions.int8]\nfile = "whole.onnx"\nsha256 = "22"\n[source]')
    manifest = read_manifest(folder)
    assert (manifest.weights, manifest.sha256, manifest.precision) == ("whole.onnx", "22", "int8")
    exact = manifest.at("fp32")
    assert (exact.weights, exact.sha256, exact.precision) == ("toy.onnx", "00", "fp32")
    assert exact.at("int8") == manifest
    with pytest.raises(EnvironmentFault, match="no weights of precision fp16"):
        manifest.at("fp16")
