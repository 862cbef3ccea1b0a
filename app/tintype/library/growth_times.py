"""Whether storing a photo costs more in a large library; for ``tintype bench growth``."""

from __future__ import annotations

import gc
import hashlib
import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from tintype.errors import BugError
from tintype.indexing.bench.usage import peak_mb
from tintype.library import search_times
from tintype.library.facade import Library
from tintype.types import (
    MIRRORED,
    AnalysedPhoto,
    Box,
    Embedding,
    FaceQuality,
    Findings,
    Guess,
    PhotoFacts,
    Region,
    SourceResult,
)

if TYPE_CHECKING:
    from tintype.indexing.jobs import Decide, Job, Outcome

_REVISIONS = {"objects": "made@1", "faces": "made@1", "scenes": "made@1"}
_THUMBNAIL = 15_000  # bytes
_HALVES = ("first", "second")


@dataclass(frozen=True, slots=True)
class GrowthTimes:
    """Milliseconds of processor time a photo, in a library of ``photos``.

    Attributes:
        store: look-ups, the catalog's writes and search documents.
        fold: bringing the columns of search up to date, once a run, by the photos of the run.
        first_fold: making the columns of the whole library, merges included, by its photos.
        peak_mb: memory of the process that plans, decides and writes; None where the system does
            not tell. Workers come on top: they hold some photos each, whatever the library.
    """

    photos: int
    store: float
    fold: float
    first_fold: float
    peak_mb: int | None


def measure(folder: Path, sizes: Sequence[int], added: int) -> Iterator[GrowthTimes]:
    """Make libraries of these sizes in an empty folder; index made-up photos into each.

    Each is made in a process of its own, and measured in another.
    """
    for size in sizes:
        made = _apart("make", folder / str(size), size, added)
        found = _apart("index", folder / str(size), size, added)
        yield GrowthTimes(photos=size, **made, **found)


def _apart(act: str, place: Path, size: int, added: int) -> dict[str, Any]:
    """Return what this module's process says about an act.

    Raises:
        BugError: it ended otherwise.
    """
    command = [sys.executable, "-m", __name__, act, str(place), str(size), str(added)]
    child = subprocess.run(command, capture_output=True, text=True, check=False)
    if child.returncode:
        raise BugError(f"Measuring growth failed: {child.stderr.strip()[-500:]}")
    found: dict[str, Any] = json.loads(child.stdout.splitlines()[-1])
    return found


def _make(place: Path, size: int, added: int) -> dict[str, float]:
    """Make a library and the files to index into it; return what its columns cost."""
    from tintype.search.bench.build import build

    with Library.open(place / "library") as library:
        build(library._database, size, similar=False)  # noqa: SLF001 - below the facade
        seconds = _timed(lambda: search_times.fold(library))
    for half in _HALVES:
        (place / half).mkdir()
        for number in range(added):
            (place / half / f"{half} {number}.jpg").write_bytes(b"\xff")
    return {"first_fold": 1000 * seconds / size}


def _index(place: Path, _size: int, added: int) -> dict[str, float | None]:
    """Time the second half; the first warms everything up."""
    with Library.open(place / "library") as library:
        words = search_times.tag_names(library)[:200]
        first, second = (place / half for half in _HALVES)
        _run(library, first, _StandIn(first, words))
        search_times.fold(library)
        engine = _StandIn(second, words)
        store = _timed(lambda: _run(library, second, engine))
        fold = _timed(lambda: search_times.fold(library))
    return {
        "store": 1000 * store / added,
        "fold": 1000 * fold / added,
        "peak_mb": peak_mb(children=0),
    }


def _run(library: Library, folder: Path, engine: _StandIn) -> None:
    """Index a folder with a stand-in for the workers and their models."""
    from tintype.indexing.pipeline import Pass, index

    index(
        library._database,  # noqa: SLF001 - below the facade
        [folder],
        [Pass(_REVISIONS, lambda _jobs: engine)],
        lambda _event: None,
        lambda: False,
    )


def _timed(act: Callable[[], object]) -> float:
    gc.collect()
    start = time.thread_time()
    act()
    return time.thread_time() - start


class _StandIn:
    """An engine with findings made up beforehand, as many as a photo of a family has."""

    def __init__(self, folder: Path, words: Sequence[str]) -> None:
        self._photos = {path.name: _photo(path.name, words) for path in folder.iterdir()}

    def run(
        self, jobs: Iterable[Job], decide: Decide, stopping: Callable[[], bool]
    ) -> Iterator[Outcome]:
        """See ``Engine.run``."""
        from tintype.indexing.jobs import Outcome

        for job in jobs:
            photo = self._photos[Path(job.path).name]
            if decide(job, photo.fingerprint) is not None:
                yield Outcome(job, photo=photo)


def _photo(name: str, words: Sequence[str]) -> AnalysedPhoto:
    fingerprint = hashlib.blake2b(name.encode(), digest_size=20).digest()
    seed = int.from_bytes(fingerprint[:4], "big")
    random = np.random.default_rng(seed)
    chosen = [words[i] for i in random.choice(len(words), 7, replace=False)]
    findings = {
        "objects": _objects(chosen[:4]),
        "faces": Findings(tuple(_face(random, 400 * i) for i in range(seed % 3))),
        "scenes": Findings(
            guesses=tuple(Guess(word, 0.8, 0.5, "made@1", word) for word in chosen[4:]),
            embeddings=(Embedding("made@1", random.normal(size=1280).astype(np.float32)),),
        ),
    }
    return AnalysedPhoto(
        fingerprint=fingerprint,
        width=4000,
        height=3000,
        format="JPEG",
        facts=PhotoFacts(
            taken=f"20{seed % 25:02}-0{1 + seed % 9}-1{seed % 10}T12:00:00",
            taken_from="exif",
            make="Made",
            model=f"Up {seed % 5}",
        ),
        colour=seed % (1 << 24),
        thumbnail=random.bytes(_THUMBNAIL),
        results=tuple(
            SourceResult(id, revision, findings[id], 0.1) for id, revision in _REVISIONS.items()
        ),
        stages={},
    )


def _objects(words: Sequence[str]) -> Findings:
    return Findings(
        tuple(
            Region("object", word, 0.8, Box(100 * i, 50, 300, 300), "made@1")
            for i, word in enumerate(words)
        ),
        tuple(Guess(word, 0.8, 0.5, "made@1", word, (i,)) for i, word in enumerate(words)),
    )


def _face(random: np.random.Generator, left: float) -> Region:
    vector = (0.09 * random.normal(size=128)).astype(np.float32)
    return Region(
        "face",
        "face",
        1.0,
        Box(left, 300, 200, 200),
        "made@1",
        tuple((left + 30.0 * i, 350.0) for i in range(5)),
        FaceQuality(60.0, 0.7, 0.8, 0.7),
        Embedding("made@1", vector),
        Embedding(f"made@1{MIRRORED}", vector),
    )


def main() -> None:
    """Entry point of ``python -m tintype.library.growth_times make|index PLACE SIZE ADDED``."""
    act, place, size, added = sys.argv[1:]
    found = {"make": _make, "index": _index}[act](Path(place), int(size), int(added))
    sys.stdout.write(json.dumps(found))


if __name__ == "__main__":
    main()
