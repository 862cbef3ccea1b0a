"""What ``tintype bench index`` takes for the least that indexing can cost."""

from __future__ import annotations

import numpy as np
import pytest

from tintype.indexing.bench import rivals
from tintype.indexing.bench.floor import Floor, ModelCost, Setting, _batches
from tintype.indexing.bench.usage import used


def test_inputs_of_one_shape_are_put_together_and_none_is_lost() -> None:
    shapes = [(1, 4, 4), (3, 4, 4), (1, 2, 4), (2, 4, 4)]
    numbers = iter(range(100))
    runs = [{"x": np.stack([np.full(s[1:], next(numbers)) for _ in range(s[0])])} for s in shapes]
    batches = [feeds["x"] for feeds in _batches(runs, 4)]
    assert [len(batch) for batch in batches] == [4, 2, 1]
    assert sorted(int(one.flat[0]) for batch in batches for one in batch) == list(range(7))


def test_the_cheapest_setting_counts_and_what_a_model_refuses_does_not() -> None:
    tried = {Setting(0, 1): 4.0, Setting(8, 1): float("inf"), Setting(0, 2): 3.0}
    floor = Floor(models={"m": ModelCost(tried)})
    assert floor.models["m"].batch == 0
    said = {"photos": 4, "decode": 1.0, "sources": {"s": 9.0}, "models": {"m": (8.0, 4, 4)}}
    floor.add(said)
    floor.add(said)
    assert floor.sources == {"s": 18.0}
    # Two threads took three quarters of one thread's time where both were tried.
    assert floor.each == pytest.approx(1.0 / 4 + 8.0 / 4 * 3 / 4)


def test_face_recognition_that_is_not_installed_is_said(monkeypatch) -> None:
    monkeypatch.setattr(rivals, "find_spec", lambda _name: None)
    assert "not installed" in str(rivals.face_recognition([], "hog"))


def test_what_a_run_took_is_filled_in() -> None:
    with used(2) as usage:
        sum(range(100_000))
    assert usage.seconds > 0
    assert usage.processor is None or usage.processor >= 0
    assert usage.peak_mb is None or usage.peak_mb > 10
