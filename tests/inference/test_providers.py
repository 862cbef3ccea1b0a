"""Devices: tried in order, believed only if they answer like the processor, and never a trap."""

from types import SimpleNamespace

import numpy as np
import pytest

from tintype.errors import EnvironmentFault, UserError
from tintype.inference import kept, providers, session
from tintype.inference.kept import Kept
from tintype.inference.registry import installed_models, model_for
from tintype.inference.session import OnnxSession

CUDA, PROCESSOR = providers.PREFERRED[0], providers.PREFERRED[-1]
ALL = [provider.name for provider in providers.PREFERRED]


@pytest.fixture
def manifest(tmp_path, monkeypatch):
    monkeypatch.setenv("TINTYPE_MODELS", str(tmp_path))
    return model_for("face-detection")


class FakeRuntime:
    """Sessions that double their picture, wrongly on some devices, slowly on others."""

    def __init__(self, monkeypatch, offered=ALL, **behaviour) -> None:
        self.behaviour = {"cpu": {}, **behaviour}
        self.loaded = []
        self.clock = 0.0
        monkeypatch.setattr(session, "offered", lambda: list(offered))
        monkeypatch.setattr(session, "_load", self.load)
        clock = SimpleNamespace(perf_counter=lambda: self.clock)
        monkeypatch.setattr(session, "time", clock)

    def load(self, manifest, provider, threads):
        self.loaded.append((provider.device, manifest.precision, threads))
        behaviour = self.behaviour.get(provider.device, {"missing": True})
        if behaviour.get("missing"):
            raise EnvironmentFault("no driver")
        entry = SimpleNamespace(name="image", type="tensor(float)", shape=["N", "H", "W", 3])

        def run(names, feeds):
            if behaviour.get("fails"):
                raise RuntimeError("out of memory\nmore")
            self.clock += behaviour.get("seconds", 0.5)
            return [feeds["image"] * 2 + behaviour.get("wrong", 0) * np.sign(feeds["image"] - 127)]

        fallen = behaviour.get("falls_back")
        return SimpleNamespace(
            get_inputs=lambda: [entry],
            get_outputs=lambda: [SimpleNamespace(name="score")],
            get_providers=lambda: [PROCESSOR.name] if fallen else [provider.name, PROCESSOR.name],
            run=run,
        )


def test_the_first_device_that_works_is_used_with_exact_weights(manifest, monkeypatch) -> None:
    assert manifest.precision == "int8"
    FakeRuntime(monkeypatch, cuda={"seconds": 0.1})
    running = OnnxSession(manifest).running
    assert (running.device, running.precision, running.refused) == ("cuda", "fp32", ())


@pytest.mark.parametrize(
    ("behaviour", "reason"),
    [
        ({"missing": True}, "no driver"),
        ({"falls_back": True}, "could not start it"),
        ({"fails": True}, "the first run failed: out of memory"),
        ({"wrong": 300}, "not the processor's"),
        ({"seconds": 0.9}, "900 ms a picture, 500 on the processor"),
    ],
)
def test_a_device_that_cannot_be_trusted_gives_way_with_a_reason(
    manifest, monkeypatch, behaviour, reason
) -> None:
    runtime = FakeRuntime(monkeypatch, [CUDA.name, PROCESSOR.name], cuda=behaviour)
    running = OnnxSession(manifest, 3).running
    assert (running.device, running.precision, running.threads) == ("cpu", "int8", 3)
    assert reason in running.refused[-1]
    assert runtime.loaded[-1] == ("cpu", "int8", 3)


def test_a_slow_device_is_used_where_somebody_wants_it(manifest, monkeypatch) -> None:
    FakeRuntime(monkeypatch, cuda={"seconds": 0.9})
    monkeypatch.setenv("TINTYPE_DEVICE", "cuda")
    assert OnnxSession(manifest).running.device == "cuda"
    monkeypatch.setenv("TINTYPE_DEVICE", "cpu")
    running = OnnxSession(manifest).running
    assert (running.device, running.refused) == ("cpu", ())


def test_without_any_other_device_the_processor_is_asked_once(manifest, monkeypatch) -> None:
    runtime = FakeRuntime(monkeypatch, [PROCESSOR.name])
    running = OnnxSession(manifest).running
    assert runtime.loaded == [("cpu", "int8", 1)]
    assert running.refused == ("no cuda, coreml, directml, openvino in this ONNX Runtime",)


def test_an_unknown_device_is_refused(monkeypatch) -> None:
    monkeypatch.setenv("TINTYPE_DEVICE", "abacus")
    with pytest.raises(UserError, match="abacus"):
        providers.wanted_device()


@pytest.mark.parametrize("model", [m for m in installed_models() if m.weights.endswith(".onnx")],
                         ids=lambda model: model.id)  # fmt: skip
def test_every_precision_answers_alike_and_a_moved_answer_is_noticed(model) -> None:
    exact = session._load(model.reference, PROCESSOR, 1)
    feeds = session._samples(exact, 256)
    expected = exact.run(list(model.outputs), feeds)
    for precision in model.precisions:
        found = session._load(model.at(precision), PROCESSOR, 1).run(list(model.outputs), feeds)
        assert providers.agreement(found, expected) >= providers.ALIKE
    moved = [np.roll(answer, 1, axis=-1) for answer in expected]
    assert providers.agreement(moved, expected) < providers.ALIKE


def test_agreement_minds_length_order_of_lists_and_what_is_no_number() -> None:
    answer = np.arange(12, dtype=np.float32).reshape(1, 4, 3)
    assert providers.agreement([answer], [answer]) == pytest.approx(1)
    assert providers.agreement([answer[:, ::-1]], [answer]) == pytest.approx(1)
    assert providers.agreement([answer * 1.1], [answer]) < 0.95
    assert providers.agreement([answer * np.nan], [answer]) == 0
    assert providers.agreement([answer[:, :2]], [answer]) == 0


def test_what_is_kept_counts_until_weights_or_runtime_change(manifest, monkeypatch) -> None:
    assert kept.kept(manifest) == Kept()
    best = Kept("cpu", "fp32", 2)
    kept.keep(manifest, best)
    assert kept.kept(manifest) == kept.kept(manifest.at("fp32")) == best
    assert model_for("face-detection").precision == "fp32"
    running = OnnxSession(model_for("face-detection")).running
    assert (running.device, running.precision, running.threads) == ("cpu", "fp32", 2)
    monkeypatch.setattr(kept, "runtime", lambda: "onnxruntime 99")
    assert kept.kept(manifest) == Kept()
    assert model_for("face-detection").precision == "int8"


@pytest.mark.parametrize("text", ["", "[1]", '{"dlib-mmod-faces": 3}', "{"])
def test_a_file_that_is_not_ours_counts_for_nothing(manifest, tmp_path, text) -> None:
    (tmp_path / kept.FILE_NAME).write_text(text, encoding="utf-8")
    assert kept.kept(manifest) == Kept()


def test_an_accelerator_is_fed_by_few_workers() -> None:
    assert [providers.crew(device, 16) for device in ("cpu", "cuda")] == [16, 4]
    assert providers.crew("cuda", 2) == 2


def test_the_device_to_come_is_guessed_from_what_is_installed(monkeypatch) -> None:
    for runtime, device in (("onnxruntime 1.31", "cpu"), ("onnxruntime-gpu 1.31", "cuda")):
        monkeypatch.setattr(kept, "runtime", lambda runtime=runtime: runtime)
        assert kept.expected_device() == device
    monkeypatch.setenv("TINTYPE_DEVICE", "cpu")
    assert kept.expected_device() == "cpu"
