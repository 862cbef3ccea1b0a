"""The least that indexing photos can cost: bare scaled decoding and bare ONNX sessions.

As many processes as there are cores are at it at once, as workers are, for they share memory and
caches. In each, a share of the photos goes through the tag sources, with one thread; what these
ask of their models is kept and asked again of bare sessions. How to ask is tried before on a few.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from io import BytesIO
from itertools import islice
from pathlib import Path
from typing import Any, NamedTuple, Self, TypeVar

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image

from tintype.analysis.runner import Runner
from tintype.analysis.sources import default_sources
from tintype.errors import EnvironmentFault, UnreadableImageError
from tintype.inference.manifest import Manifest
from tintype.inference.session import OnnxSession, watched
from tintype.media import formats, jpeg
from tintype.media.decode import decode
from tintype.media.thumbnails import THUMBNAIL_SIDE
from tintype.types import DecodedPhoto

Feeds = Mapping[str, NDArray[Any]]
_T = TypeVar("_T")

_CHUNK = 4  # photos whose inputs are kept at a time
_TRIAL = 12  # photos on which every setting is tried
_BATCH = 8


class Setting(NamedTuple):
    """A way to ask a model: pictures at a time (0: as the tag source does), and its threads."""

    batch: int
    threads: int


@dataclass(slots=True)
class ModelCost:
    """What a model costs, in seconds of a core.

    Attributes:
        tried: by setting, over the same few photos; at least one with a single thread.
        seconds: over ``photos`` photos, with the best single thread, all cores at work.
        runs, pictures: what the tag source asked for, in all.
    """

    tried: dict[Setting, float] = field(default_factory=lambda: {Setting(0, 1): 0.0})
    seconds: float = 0.0
    photos: int = 0
    runs: int = 0
    pictures: int = 0

    @property
    def best(self) -> Setting:
        """The cheapest setting."""
        return min(self.tried, key=self.tried.__getitem__)

    @property
    def batch(self) -> int:
        """The batch that is cheapest with a single thread."""
        single = (setting for setting in self.tried if setting.threads == 1)
        return min(single, key=self.tried.__getitem__).batch

    @property
    def each(self) -> float:
        """Seconds of a core that a photo costs at the cheapest setting."""
        alone = self.tried[Setting(self.batch, 1)]
        share = self.tried[self.best] / alone if alone else 1.0
        return share * self.seconds / max(1, self.photos)


@dataclass(slots=True)
class Floor:
    """The outcome; all figures are seconds of one core, in all.

    Attributes:
        photos: how many, each as often as it was measured.
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
        models = sum(cost.each for cost in self.models.values())
        return self.decode / max(1, self.photos) + models

    @property
    def spent(self) -> float:
        """Seconds of one core that all photos took."""
        return self.decode + sum(cost.seconds for cost in self.models.values())

    def add(self, found: Mapping[str, Any]) -> None:
        """Add what a process says (see ``main``)."""
        self.photos += found["photos"]
        self.decode += found["decode"]
        for name, seconds in found["sources"].items():
            self.sources[name] += seconds
        for id, (seconds, runs, pictures) in found["models"].items():
            cost = self.models[id]
            cost.seconds += seconds
            cost.photos += found["photos"]
            cost.runs += runs
            cost.pictures += pictures


class Meter:
    """Processes, as many as cores, that find the floor for photos; to be left as a context.

    A machine may be quicker at one time than at another: measure the same photos before what is
    compared with them, and after it. The processes wait meanwhile, and what they took of the
    machine does not count as that of this one's children before the end.

    Args:
        only: ids of the tag sources.

    Attributes:
        floor: what was found so far.
        rounds: seconds of a core that a photo took, in each call of ``add``.
    """

    def __init__(self, only: Sequence[str], cores: int) -> None:
        self.floor = Floor()
        self.rounds: list[float] = []
        self._only = list(only)
        self._cores = cores
        command = [sys.executable, "-W", "ignore", "-m", "tintype.indexing.bench.floor"]
        pipe = subprocess.PIPE
        self._children = [
            subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=subprocess.DEVNULL)
            for _ in range(cores)
        ]

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        for child in self._children:
            child.kill()
            child.communicate()

    @property
    def drift(self) -> float:
        """How many times as long the last photos took as the first."""
        return self.rounds[-1] / self.rounds[0]

    def try_settings(self, paths: Sequence[Path]) -> None:
        """Try every way to ask the models, on a few of the photos, in one process alone.

        Raises:
            EnvironmentFault: the process ended early.
        """
        few = _names(paths[:: max(1, len(paths) // _TRIAL)])
        _send(self._children[0], {"paths": few, "only": self._only, "cores": self._cores})
        for id, tried in _answer(self._children[0], lambda _: None).items():
            self.floor.models[id].tried = {Setting(*way): seconds for *way, seconds in tried}

    def add(self, paths: Sequence[Path], on_photo: Callable[[int], None]) -> None:
        """Measure photos in all processes at once. Those that cannot be read are left out.

        Args:
            on_photo: called with the number of photos done.

        Raises:
            EnvironmentFault: a process ended early.
        """
        batches = {id: cost.batch for id, cost in self.floor.models.items()}
        spent, photos = self.floor.spent, self.floor.photos
        for number, child in enumerate(self._children):
            share = _names(paths[number :: self._cores])
            _send(child, {"paths": share, "only": self._only, "batches": batches})
        for child in self._children:
            self.floor.add(_answer(child, on_photo))
        spent, photos = self.floor.spent - spent, self.floor.photos - photos
        self.rounds.append(spent / max(1, photos))


def _names(paths: Sequence[Path]) -> list[str]:
    return [os.fsdecode(path) for path in paths]


def _send(child: subprocess.Popen[bytes], order: Mapping[str, Any]) -> None:
    if child.stdin is not None:
        child.stdin.write(f"{json.dumps(order)}\n".encode())
        child.stdin.flush()


def _answer(child: subprocess.Popen[bytes], on_photo: Callable[[int], None]) -> dict[str, Any]:
    """Read lines until the one with the figures."""
    for line in child.stdout or ():
        found: int | dict[str, Any] = json.loads(line)
        if isinstance(found, dict):
            return found
        on_photo(found)
    raise EnvironmentFault("A process that measures the floor ended early.")


def main() -> None:
    """Measure in this process; orders come as lines of JSON, and what was found goes so."""
    bare = _Bare()
    for line in sys.stdin.buffer:
        order = json.loads(line)
        paths, only = [Path(path) for path in order["paths"]], order["only"]
        if "cores" in order:
            tried = _tried(bare, paths, only, order["cores"])
            _say({id: [[*way, s] for way, s in ways.items()] for id, ways in tried.items()})
        else:
            _say(_measured(bare, paths, only, order["batches"]))


def _measured(
    bare: _Bare, paths: Sequence[Path], only: Sequence[str], batches: Mapping[str, int]
) -> dict[str, Any]:
    floor = Floor()
    for asked, photos in _asked(paths, only, floor):
        for id, runs in asked.items():
            cost = floor.models[id]
            cost.runs += len(runs)
            cost.pictures += sum(_count(feeds) for _, feeds in runs)
            cost.seconds += bare.time(runs, Setting(batches.get(id, 0), 1))
        _say(photos)
    return {
        "photos": floor.photos,
        "decode": floor.decode,
        "sources": floor.sources,
        "models": {id: (c.seconds, c.runs, c.pictures) for id, c in floor.models.items()},
    }


def _say(found: object) -> None:
    sys.stdout.write(f"{json.dumps(found)}\n")
    sys.stdout.flush()


def _tried(
    bare: _Bare, paths: Sequence[Path], only: Sequence[str], cores: int
) -> dict[str, dict[Setting, float]]:
    """Try settings on a few photos; seconds by model and setting."""
    settings = [Setting(batch, threads) for batch in (0, _BATCH) for threads in {1, cores}]
    tried: dict[str, dict[Setting, float]] = defaultdict(lambda: dict.fromkeys(settings, 0.0))
    for asked, _ in _asked(paths, only, Floor()):
        for id, runs in asked.items():
            for setting in settings:
                tried[id][setting] += bare.time(runs, setting)
    return tried


Asked = dict[str, list[tuple[Manifest, Feeds]]]


def _asked(paths: Sequence[Path], only: Sequence[str], floor: Floor) -> Iterator[tuple[Asked, int]]:
    """Yield, chunk by chunk, what the tag sources ask of each model, and the photos so far."""
    asked: list[tuple[Manifest, Feeds]] = []
    with watched(lambda manifest, feeds: asked.append((manifest, feeds))):
        runner = Runner(default_sources(only, threads=1))
    long_side = max(runner.long_side, THUMBNAIL_SIDE)
    before = cv2.getNumThreads()
    cv2.setNumThreads(1)
    for chunk in _batched(_decoded(paths, long_side, floor), _CHUNK):
        asked.clear()
        for results in runner.analyse(chunk, [frozenset(only)] * len(chunk)):
            for result in results:
                floor.sources[result.source] += result.seconds
        floor.photos += len(chunk)
        by_model: Asked = defaultdict(list)
        for manifest, feeds in asked:
            by_model[manifest.id].append((manifest, feeds))
        yield by_model, floor.photos
    cv2.setNumThreads(before)


def _decoded(paths: Sequence[Path], long_side: int, floor: Floor) -> Iterator[DecodedPhoto]:
    for path in paths:
        try:
            photo = decode(path, long_side, roughly=True)
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
            full = image.width
            if max(image.size) > long_side:
                image.draft(None, jpeg.draft_size(*image.size, long_side))
            if jpeg.at_fraction(data, round(full / image.width)) is None:
                image.load()
    else:
        decode(path, long_side, data)
    return time.thread_time() - start


class _Bare:
    """Sessions of the models, with nothing around them."""

    def __init__(self) -> None:
        self._sessions: dict[tuple[str, int], OnnxSession] = {}

    def time(self, asked: Sequence[tuple[Manifest, Feeds]], setting: Setting) -> float:
        """Return seconds of a core; infinitely many where the model takes no such batches."""
        session = self._session(asked[0][0], setting.threads)
        runs = [feeds for _, feeds in asked]
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
        return (clock() - start) * setting.threads

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


if __name__ == "__main__":
    main()
