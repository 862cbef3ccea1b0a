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
    alone, batch = Setting(0, 1), Setting(8, 1)
    cost = ModelCost()
    cost.seconds.update({alone: 4.0, batch: float("inf"), Setting(0, 2): 3.0})
    cost.photos.update({alone: 8, batch: 4, Setting(0, 2): 4})
    assert cost.best == alone
    floor = Floor(photos=4, decode=1.0)
    floor.models["m"] = cost
    assert floor.each == pytest.approx(1.0 / 4 + 4.0 / 8)


def test_face_recognition_that_is_not_installed_is_said(monkeypatch) -> None:
    monkeypatch.setattr(rivals, "find_spec", lambda _name: None)
    assert "not installed" in str(rivals.face_recognition([], "hog"))


def test_what_a_run_took_is_filled_in() -> None:
    with used(2) as usage:
        sum(range(100_000))
    assert usage.seconds > 0
    assert usage.processor is None or usage.processor >= 0
    assert usage.peak_mb is None or usage.peak_mb > 10
