"""``tintype models bench``: figures in every setting, and the best is kept only if it agrees."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tintype.inference import kept
from tintype.inference.registry import model_for
from tintype.library.model_times import ModelTime, best, figures, keep


@pytest.fixture
def detector(tmp_path, monkeypatch):
    monkeypatch.setenv("TINTYPE_MODELS", str(tmp_path))
    return model_for("face-detection")


def time(device="cpu", precision="fp32", threads=1, ms=10.0, agreement=1.0, problem=""):
    return ModelTime("dlib-mmod-faces", device, precision, threads, 1, ms, 50.0, agreement, problem)


def test_every_precision_and_batch_is_measured_and_the_best_kept(
    tintype, detector, tmp_path
) -> None:
    command = ("models", "bench", "dlib-mmod-faces", "--repetitions", "1", "--keep", "--json")
    rows = tintype(*command).json
    assert {(row["precision"], row["batch"]) for row in rows} >= {
        (precision, batch) for precision in ("fp32", "int8") for batch in (1, 8)
    }
    assert all(row["milliseconds"] > 0 and row["agreement"] > 0.95 for row in rows)
    assert sum(row["best"] for row in rows) == 1
    assert (tmp_path / kept.FILE_NAME).is_file()


def test_an_unknown_model_is_refused(tintype) -> None:
    assert "no model llama" in tintype("models", "bench", "llama").err


def test_what_answers_differently_or_failed_is_never_the_best(detector) -> None:
    rows = [time(), time("cuda", ms=1, agreement=0.5), time("cuda", ms=1, problem="no driver")]
    assert best(rows, detector, cores=2) == rows[0]
    assert best(rows[1:], detector, cores=2) is None


def test_all_cores_count_and_a_hair_less_changes_nothing(detector) -> None:
    usual = time(precision="int8", ms=10)
    both = time(precision="int8", threads=2, ms=6)  # 12 ms of a core
    assert best([usual, both], detector, cores=2) == usual
    assert best([usual, time(ms=9.8)], detector, cores=2) == usual
    assert best([usual, time(ms=9)], detector, cores=2).precision == "fp32"
    # An accelerator works alone: two cores do a picture in 5 ms.
    assert best([usual, time("cuda", ms=5.5)], detector, cores=2) == usual
    assert best([usual, time("cuda", ms=4)], detector, cores=2).device == "cuda"


def test_a_kept_setting_is_used_from_then_on(detector) -> None:
    keep(detector, replace(time(), threads=2))
    assert kept.kept(detector) == kept.Kept("cpu", "fp32", 2)
    assert model_for("face-detection").precision == "fp32"


def test_a_device_that_is_not_there_is_a_line_not_an_end(detector) -> None:
    (row,) = figures(detector.reference, "cuda", "fp32", cores=2, repetitions=1)
    assert "no cuda" in row.problem
    assert not row.trusted
