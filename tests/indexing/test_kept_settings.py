"""What ``tintype models bench --keep`` found is how indexing workers run their models."""

from __future__ import annotations

from io import BytesIO

import pytest

from tintype.indexing.worker import Worker
from tintype.inference import kept, session
from tintype.inference.registry import model_for
from tintype.media.limits import Limits

MODELS = ("image-classification", "object-detection", "face-detection")


@pytest.fixture
def loaded(tmp_path, monkeypatch) -> list[tuple[str, str, str, int]]:
    """Every session that is made: the model, its precision, the device and the threads."""
    monkeypatch.setenv("TINTYPE_MODELS", str(tmp_path))
    made = []
    real = session._load

    def load(manifest, provider, threads):
        made.append((manifest.id, manifest.precision, provider.device, threads))
        return real(manifest, provider, threads)

    monkeypatch.setattr(session, "_load", load)
    return made


def start(sources: tuple[str, ...]) -> None:
    """Let a worker load its models."""
    Worker(BytesIO(), BytesIO(), Limits(), sources)._the_runner()


def test_threads_and_precision_that_were_kept_reach_the_workers(loaded) -> None:
    detector = model_for("face-detection").reference
    kept.keep(detector, kept.Kept("cpu", "fp32", 2))
    kept.keep(model_for("image-classification"), kept.Kept("cpu", "fp32", 3))
    start(("faces", "scenes"))
    sessions = {entry[0]: entry[1:] for entry in loaded}
    assert sessions[detector.id] == ("fp32", "cpu", 2)
    assert sessions[model_for("image-classification").id] == ("fp32", "cpu", 3)
    assert sessions[model_for("object-detection").id][2] == 1, "nothing is kept for it"


def test_a_device_that_was_kept_is_tried_first_and_alone(loaded, monkeypatch) -> None:
    names = ["CUDAExecutionProvider", "OpenVINOExecutionProvider", "CPUExecutionProvider"]
    monkeypatch.setattr(session, "offered", lambda: names)
    model = model_for("image-classification")
    kept.keep(model, kept.Kept("openvino", model.precision, 1))
    start(("scenes",))
    assert next(device for _, _, device, _ in loaded) == "openvino"
    assert "cuda" not in [device for _, _, device, _ in loaded]


def test_without_anything_kept_models_run_as_they_prefer_on_one_thread(loaded) -> None:
    start(("faces",))
    precisions = {id: precision for id, precision, _, _ in loaded}
    assert precisions[model_for("face-detection").id] == "int8"
    assert {threads for *_, threads in loaded} == {1}
