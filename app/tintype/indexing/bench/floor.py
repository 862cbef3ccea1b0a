"""The least that indexing photos can cost: bare scaled decoding and bare ONNX sessions.

The photos go through the tag sources once, in this process, with one thread. What the sources ask
of their models is kept and asked again of bare sessions, in several ways; the cheapest counts.
"""

from __future__ import annotations

import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from io import BytesIO
from itertools import islice
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image

from tintype.analysis.runner import Runner
from tintype.analysis.sources import default_sources
from tintype.errors import UnreadableImageError
from tintype.inference.manifest import Manifest
from tintype.inference.session import OnnxSession, watched
from tintype.media import formats, jpeg
from tintype.media.decode import decode
from tintype.media.thumbnails import THUMBNAIL_SIDE
from tintype.types import DecodedPhoto

Feeds = Mapping[str, NDArray[Any]]
_T = TypeVar("_T")

_CHUNK = 4  # photos whose inputs are kept at a time
_TRIAL = 3  # chunks on which every setting is tried
_BATCH = 8


class Setting(NamedTuple):
    """A way to ask a model: pictures at a time (0: as the tag source does), and its threads."""

    batch: int
    threads: int


@dataclass(slots=True)
class ModelCost:
    """What a model costs: ``seconds`` of a core by setting, over ``photos`` of them.

    Attributes:
        runs, pictures: what the tag source asked for, in all.
    """

    seconds: dict[Setting, float] = field(default_factory=lambda: defaultdict(float))
    photos: dict[Setting, int] = field(default_factory=lambda: defaultdict(int))
    runs: int = 0
    pictures: int = 0

    @property
    def best(self) -> Setting:
        """The cheapest setting."""
        return min(self.seconds, key=self.each)

    def each(self, setting: Setting) -> float:
        """Return the seconds of a core that a photo costs."""
        return self.seconds[setting] / max(1, self.photos[setting])


@dataclass(slots=True)
class Floor:
    """The outcome, of ``photos`` photos; all figures are seconds of one core, in all.

    Attributes:
        decode: bare decoding at the size the sources want.
        sources: each tag source as it stands, models included.
    """

    photos: int = 0
    decode: float = 0.0
    sources: dict[str, float] = field(default_factory=lambda: defaultdict(float))
    models: dict[str, ModelCost] = field(default_factory=lambda: defaultdict(ModelCost))

    @property
    def each(self) -> float:
        """Seconds of one core that a photo costs at least."""
        models = sum(cost.each(cost.best) for cost in self.models.values() if cost.seconds)
        return self.decode / max(1, self.photos) + models


def measure(
    paths: Sequence[Path], only: Sequence[str], cores: int, on_photo: Callable[[int], None]
) -> Floor:
    """Find the floor for photos; those that cannot be read are left out.

    Args:
        only: ids of the tag sources.
        on_photo: called with the number of photos done.
    """
    asked: list[tuple[Manifest, Feeds]] = []
    with watched(lambda manifest, feeds: asked.append((manifest, feeds))):
        runner = Runner(default_sources(only, threads=1))
    bare = _Bare(cores)
    floor = Floor()
    long_side = max(runner.long_side, THUMBNAIL_SIDE)
    wanted = frozenset(only)
    before = cv2.getNumThreads()
    cv2.setNumThreads(1)
    for number, chunk in enumerate(_batched(_decoded(paths, long_side, floor), _CHUNK)):
        asked.clear()
        for results in runner.analyse(chunk, [wanted] * len(chunk)):
            for result in results:
                floor.sources[result.source] += result.seconds
        floor.photos += len(chunk)
        bare.ask(asked, len(chunk), floor.models, trial=number < _TRIAL)
        on_photo(floor.photos)
    cv2.setNumThreads(before)
    return floor


def _decoded(paths: Sequence[Path], long_side: int, floor: Floor) -> Iterator[DecodedPhoto]:
    for path in paths:
        try:
            photo = decode(path, long_side)
        except UnreadableImageError:
            continue
        floor.decode += _bare_decode(path, long_side)
        yield photo


def _bare_decode(path: Path, long_side: int) -> float:
    """Return the seconds that decoding takes; for a JPEG, with nothing around it."""
    data = path.read_bytes()
    start = time.thread_time()
    if formats.sniff(data[: formats.HEAD_BYTES]) == "jpeg":
        with Image.open(BytesIO(data)) as image:
            if max(image.size) > long_side:
                image.draft(None, jpeg.draft_size(*image.size, long_side))
            image.load()
    else:
        decode(path, long_side, data)
    return time.thread_time() - start


class _Bare:
    """Sessions of the models, with nothing around them."""

    def __init__(self, cores: int) -> None:
        self._cores = cores
        self._sessions: dict[tuple[str, int], OnnxSession] = {}

    def ask(
        self,
        asked: Sequence[tuple[Manifest, Feeds]],
        photos: int,
        costs: dict[str, ModelCost],
        *,
        trial: bool,
    ) -> None:
        """Ask again what was asked of models for some photos; add up what it costs."""
        by_model: dict[str, list[Feeds]] = defaultdict(list)
        manifests = {manifest.id: manifest for manifest, _ in asked}
        for manifest, feeds in asked:
            by_model[manifest.id].append(feeds)
        for id in manifests.keys() | costs.keys():
            cost, runs = costs[id], by_model.get(id, [])
            cost.runs += len(runs)
            cost.pictures += sum(_count(feeds) for feeds in runs)
            settings = self._settings() if trial or not cost.seconds else [cost.best]
            for setting in settings:
                cost.photos[setting] += photos
                cost.seconds[setting] += self._time(manifests.get(id), runs, setting)

    def _settings(self) -> list[Setting]:
        threads = sorted({1, self._cores})
        return [Setting(batch, count) for batch in (0, _BATCH) for count in threads]

    def _time(self, manifest: Manifest | None, runs: Sequence[Feeds], setting: Setting) -> float:
        """Return seconds of a core; infinitely many where the model takes no such batches."""
        if manifest is None:
            return 0.0
        session = self._session(manifest, setting.threads)
        runs = list(_batches(runs, setting.batch)) if setting.batch else runs
        # One thread: its processor time, whatever else the machine does. More: they must be waited
        # for, so that what counts is the time all cores are taken.
        alone = setting.threads == 1
        clock = time.thread_time if alone else time.perf_counter
        start = clock()
        try:
            for feeds in runs:
                session.run(feeds)
        except Exception:  # noqa: BLE001 - onnxruntime's own, of a graph for one picture only
            return float("inf")
        return (clock() - start) * (1 if alone else self._cores)

    def _session(self, manifest: Manifest, threads: int) -> OnnxSession:
        key = manifest.id, threads
        if key not in self._sessions:
            self._sessions[key] = OnnxSession(manifest, threads)
        return self._sessions[key]


def _count(feeds: Feeds) -> int:
    return max((len(array) for array in feeds.values()), default=0)


def _batches(runs: Sequence[Feeds], size: int) -> Iterator[Feeds]:
    """Put inputs of one shape together, at most ``size`` a batch."""
    alike: dict[tuple[Any, ...], list[Feeds]] = defaultdict(list)
    for feeds in runs:
        for index in range(_count(feeds)):
            one = {name: array[index : index + 1] for name, array in feeds.items()}
            alike[tuple((name, array.shape) for name, array in one.items())].append(one)
    for group in alike.values():
        for batch in _batched(group, size):
            yield {name: np.concatenate([feeds[name] for feeds in batch]) for name in batch[0]}


def _batched(items: Iterable[_T], size: int) -> Iterator[list[_T]]:
    """Yield lists of at most ``size`` (``itertools.batched`` came with Python 3.12)."""
    waiting = iter(items)
    while batch := list(islice(waiting, size)):
        yield batch
