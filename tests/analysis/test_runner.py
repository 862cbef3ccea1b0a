"""The runner: order, wanted sources, and failures that cost one photo."""

import numpy as np
import pytest

from tintype.analysis.runner import Runner
from tintype.errors import UserError
from tintype.types import Box, DecodedPhoto, Findings, PhotoFacts, Region


def photo(shade: int) -> DecodedPhoto:
    pixels = np.full((4, 4, 3), shade, np.uint8)
    return DecodedPhoto(pixels, 4, 4, "PNG", PhotoFacts())


class Shade:
    """Reports each photo's shade as a region's label; fails on a batch with a shade it hates."""

    long_side = 10
    revision = "1"

    def __init__(self, id: str, depends: tuple[str, ...] = (), hates: int | None = None) -> None:
        self.id = id
        self.depends = depends
        self.hates = hates
        self.batches = []

    def analyse(self, photos, before):
        shades = [int(p.pixels[0, 0, 0]) for p in photos]
        self.batches.append((shades, [sorted(b) for b in before]))
        if self.hates in shades:
            raise RuntimeError("too dark")
        return [Findings((Region("object", str(s), 1, Box(0, 0, 1, 1), "m@1"),)) for s in shades]


def labels(results):
    return {r.source: r.findings.regions[0].label if r.findings else r.reason for r in results}


def test_a_batch_goes_to_a_source_at_once_and_comes_back_in_order() -> None:
    source = Shade("a")
    results = Runner([source]).analyse([photo(1), photo(2)], [frozenset("a")] * 2)
    assert [labels(r) for r in results] == [{"a": "1"}, {"a": "2"}]
    assert [shades for shades, _ in source.batches] == [[1, 2]]


def test_sources_run_after_what_they_depend_on_and_see_it() -> None:
    first, second = Shade("z"), Shade("a", depends=("z",))
    runner = Runner([second, first])
    assert runner.ids == ("z", "a")
    runner.analyse([photo(1)], [frozenset("az")])
    assert second.batches == [([1], [["z"]])]


def test_a_photo_gets_only_its_wanted_sources() -> None:
    a, b = Shade("a"), Shade("b")
    results = Runner([a, b]).analyse([photo(1), photo(2)], [frozenset("a"), frozenset("b")])
    assert [labels(r) for r in results] == [{"a": "1"}, {"b": "2"}]
    assert a.batches == [([1], [[]])]


def test_an_unwanted_dependency_runs_but_is_not_reported() -> None:
    low, middle, high = Shade("low"), Shade("middle", ("low",)), Shade("high", ("middle",))
    (results,) = Runner([low, middle, high]).analyse([photo(7)], [frozenset({"high"})])
    assert labels(results) == {"high": "7"}
    assert low.batches == [([7], [[]])]


def test_nothing_wanted_runs_nothing() -> None:
    source = Shade("a")
    assert Runner([source]).analyse([photo(1)], [frozenset()]) == [()]
    assert source.batches == []


def test_a_bad_photo_costs_only_itself() -> None:
    source = Shade("a", hates=2)
    results = Runner([source]).analyse([photo(1), photo(2), photo(3)], [frozenset("a")] * 3)
    assert [labels(r)["a"] for r in results] == ["1", "RuntimeError: too dark", "3"]
    assert results[1][0].findings is None


def test_a_failure_passes_on_to_the_sources_that_depend_on_it() -> None:
    bad, good = Shade("bad", hates=2), Shade("good", depends=("bad",))
    results = Runner([bad, good]).analyse([photo(1), photo(2)], [frozenset({"good"})] * 2)
    assert labels(results[0]) == {"good": "1"}
    assert labels(results[1]) == {"good": "bad: RuntimeError: too dark"}


def test_a_source_that_loses_a_photo_is_a_failure_of_that_photo() -> None:
    class Forgetful(Shade):
        def analyse(self, photos, before):
            return []

    ((result,),) = Runner([Forgetful("a")]).analyse([photo(1)], [frozenset("a")])
    assert result.findings is None
    assert "0 results for 1 photos" in result.reason


def test_seconds_are_a_photo_not_a_batch(monkeypatch: pytest.MonkeyPatch) -> None:
    ticks = iter([10.0, 13.0])
    monkeypatch.setattr("tintype.analysis.runner.time.perf_counter", lambda: next(ticks))
    results = Runner([Shade("a")]).analyse([photo(1), photo(2), photo(3)], [frozenset("a")] * 3)
    assert [r.seconds for (r,) in results] == [1, 1, 1]


def test_the_long_side_suffices_for_every_source() -> None:
    small, large = Shade("a"), Shade("b")
    large.long_side = 640
    assert Runner([small, large]).long_side == 640
    assert Runner([]).long_side == 0


@pytest.mark.parametrize(
    ("sources", "message"),
    [
        ([Shade("a", ("b",)), Shade("b", ("a",))], "circle"),
        ([Shade("a", ("gone",))], "gone"),
        ([Shade("a"), Shade("a")], "same id"),
    ],
)
def test_sources_that_cannot_be_ordered_are_refused(sources, message) -> None:
    with pytest.raises(UserError, match=message):
        Runner(sources)


def test_an_unknown_wanted_id_is_refused() -> None:
    with pytest.raises(UserError, match="nope"):
        Runner([Shade("a")]).analyse([photo(1)], [frozenset({"nope"})])
