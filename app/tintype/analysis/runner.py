"""Runs tag sources over batches of photos, so that one bad photo costs only itself."""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from graphlib import CycleError, TopologicalSorter

from tintype.analysis.source import TagSource
from tintype.errors import UserError
from tintype.types import DecodedPhoto, Findings, SourceResult


class Runner:
    """Asks each source in dependency order.

    Args:
        sources: in any order.

    Raises:
        UserError: two sources have one id, one depends on a source that is not there, or they
            depend on each other in a circle.
    """

    def __init__(self, sources: Sequence[TagSource]) -> None:
        self._sources = _in_order(sources)
        self._needs = _needs(self._sources)

    @property
    def ids(self) -> tuple[str, ...]:
        """The sources' ids in the order they run."""
        return tuple(source.id for source in self._sources)

    @property
    def long_side(self) -> int:
        """The longer side, in pixels, that suffices for every source; 0 without sources."""
        return max((source.long_side for source in self._sources), default=0)

    def analyse(
        self, photos: Sequence[DecodedPhoto], wanted: Sequence[frozenset[str]]
    ) -> list[tuple[SourceResult, ...]]:
        """Run the wanted sources.

        A source that a wanted one depends on runs too, but is reported only where it is wanted.
        Where it fails, so do those that depend on it.

        Args:
            photos: a batch; all of it goes through each source at once.
            wanted: for each photo, ids of the sources to run.

        Returns:
            For each photo one result a wanted source, in dependency order. ``findings`` is None,
            with a reason, where the source failed on that photo.

        Raises:
            UserError: an id that no source has.
        """
        unknown = frozenset[str]().union(*wanted) - set(self.ids)
        if unknown:
            raise UserError(f"No tag source is called {', '.join(sorted(unknown))}.")
        done: list[dict[str, SourceResult]] = [{} for _ in photos]
        running = [frozenset[str]().union(*(self._needs[id] for id in ids)) for ids in wanted]
        for source in self._sources:
            chosen = [index for index, ids in enumerate(running) if source.id in ids]
            batch, results = [photos[i] for i in chosen], [done[i] for i in chosen]
            for into, result in zip(results, _run(source, batch, results), strict=True):
                into[source.id] = result
        return [
            tuple(result for id, result in results.items() if id in ids)
            for results, ids in zip(done, wanted, strict=True)
        ]


def _in_order(sources: Sequence[TagSource]) -> tuple[TagSource, ...]:
    by_id = {source.id: source for source in sources}
    if len(by_id) != len(sources):
        raise UserError("Two tag sources have the same id.")
    for source in sources:
        for needed in source.depends:
            if needed not in by_id:
                raise UserError(f"The tag source {source.id} needs {needed}, which is not there.")
    graph = {source.id: source.depends for source in sources}
    try:
        return tuple(by_id[id] for id in TopologicalSorter(graph).static_order())
    except CycleError as error:
        circle = " → ".join(error.args[1])
        raise UserError(f"Tag sources depend on each other in a circle: {circle}.") from error


def _needs(ordered: Sequence[TagSource]) -> Mapping[str, frozenset[str]]:
    """For each source's id: itself and everything it depends on, at any depth."""
    needs: dict[str, frozenset[str]] = {}
    for source in ordered:
        needs[source.id] = frozenset({source.id}).union(*(needs[id] for id in source.depends))
    return needs


def _run(
    source: TagSource, photos: Sequence[DecodedPhoto], earlier: Sequence[dict[str, SourceResult]]
) -> list[SourceResult]:
    """Run one source over a batch; one result a photo."""
    outcomes: list[SourceResult | None] = [_blocked(source, results) for results in earlier]
    ready = [index for index, outcome in enumerate(outcomes) if outcome is None]
    before = [_before(source, earlier[index]) for index in ready]
    results = _batch(source, [photos[index] for index in ready], before)
    for index, result in zip(ready, results, strict=True):
        outcomes[index] = result
    return [outcome for outcome in outcomes if outcome is not None]


def _blocked(source: TagSource, results: Mapping[str, SourceResult]) -> SourceResult | None:
    """The failure that a photo inherits from a source this one depends on, if any."""
    for id in source.depends:
        if results[id].findings is None:
            reason = f"{id}: {results[id].reason}"
            return SourceResult(source.id, source.revision, None, 0.0, reason)
    return None


def _before(source: TagSource, results: Mapping[str, SourceResult]) -> dict[str, Findings]:
    given = {id: results[id].findings for id in source.depends}
    return {id: findings for id, findings in given.items() if findings is not None}


def _batch(
    source: TagSource, photos: Sequence[DecodedPhoto], before: Sequence[dict[str, Findings]]
) -> list[SourceResult]:
    """Run a batch; if it fails, run its photos one by one to find whose fault it is."""
    if not photos:
        return []
    start = time.perf_counter()
    try:
        findings = source.analyse(photos, before)
        if len(findings) != len(photos):
            raise ValueError(f"{len(findings)} results for {len(photos)} photos")
    except Exception as error:  # noqa: BLE001  # whatever it stumbles over is a recorded fact
        if len(photos) > 1:
            pairs = zip(photos, before, strict=True)
            return [_batch(source, [photo], [given])[0] for photo, given in pairs]
        seconds = time.perf_counter() - start
        return [SourceResult(source.id, source.revision, None, seconds, _reason(error))]
    seconds = (time.perf_counter() - start) / len(photos)
    return [SourceResult(source.id, source.revision, found, seconds) for found in findings]


def _reason(error: Exception) -> str:
    return f"{type(error).__name__}: {error}" if str(error) else type(error).__name__
