"""A worker process: reads files, decodes each once, asks the models, reports what was found.

It is a child of the indexing process and speaks with it over its standard streams, so that a
decoder that crashes or hangs costs one photo and never the run. The conversation, chunk by chunk:

    parent: list[Job]            the chunk
    worker: Reading(number)      before each file is opened, so that a crash has a culprit
    worker: Hashed(...)          the fingerprints
    parent: dict[number, Wanted]
    worker: Reading(number)      before each file is decoded
    worker: Analysing()          only the models run from here
    worker: Done(outcome)        for each job that was wanted or could not be read
    worker: Idle()               ready for the next chunk
"""

from __future__ import annotations

import gc
import os
import signal
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from tintype.errors import TintypeError, UnreachableImageError, UnreadableImageError
from tintype.indexing.engines.wire import receive, send
from tintype.indexing.jobs import Job, KnownPicture, Outcome, Wanted
from tintype.indexing.messages import Analysing, Broken, Done, Hashed, Idle, Reading
from tintype.media.limits import Limits
from tintype.types import AnalysedPhoto, DecodedPhoto, SourceResult

if TYPE_CHECKING:
    from filelock import BaseFileLock

    from tintype.analysis.runner import Runner

# Arguments of a worker: spare no time where more can be found; let everything else go first.
THOROUGH = "--thorough"
LOW_PRIORITY = "--low-priority"
_NICE = 10
_KEEP_BYTES = 16 << 20  # a larger file is read again for decoding rather than kept meanwhile


@dataclass(slots=True)
class _Open:
    """A job on its way through the worker."""

    job: Job
    data: bytes | None
    fingerprint: bytes
    picture: bytes | None
    stages: dict[str, float]


class Worker:
    """Handles chunks of jobs read from ``inbox`` and answers to ``outbox``.

    Args:
        limits: what decoding one photo may cost.
        only: ids of the sources to run; empty for all.
        thorough: see ``analysis.sources.default_sources``.
    """

    def __init__(
        self,
        inbox: BinaryIO,
        outbox: BinaryIO,
        limits: Limits,
        only: Sequence[str],
        *,
        thorough: bool = False,
    ) -> None:
        self._inbox = inbox
        self._outbox = outbox
        self._limits = limits
        self._only = only
        self._thorough = thorough
        self._runner: Runner | None = None

    def serve(self) -> None:
        """Work until the parent closes its end, which it also does by dying."""
        while True:
            try:
                chunk: list[Job] = receive(self._inbox)
                self._chunk(chunk)
                self._say(Idle())
            except (EOFError, BrokenPipeError):
                return
            except TintypeError as error:
                self._say(Broken(str(error), error.hint))
                return

    def _say(self, message: object) -> None:
        send(self._outbox, message)

    def _chunk(self, chunk: list[Job]) -> None:
        opened = [entry for job in chunk if (entry := self._read(job)) is not None]
        if not opened:
            return
        fingerprints = {entry.job.number: entry.fingerprint for entry in opened}
        self._say(Hashed(fingerprints, {entry.job.number: entry.picture for entry in opened}))
        wanted: dict[int, Wanted] = receive(self._inbox)
        decoded = []
        for entry in opened:
            sources = self._sources(entry, wanted[entry.job.number])
            if sources is not None and (photo := self._decode(entry)) is not None:
                decoded.append((entry, photo, sources))
            entry.data = None
        self._say(Analysing())
        self._analyse(decoded)

    def _sources(self, entry: _Open, wanted: Wanted) -> frozenset[str] | None:
        """Return the sources to run, if any."""
        from tintype.analysis.sources import moved_by_facts
        from tintype.media.decode import facts_of_jpeg

        if not isinstance(wanted, KnownPicture) or entry.data is None:
            return wanted if isinstance(wanted, frozenset) else None
        self._say(Reading(entry.job.number))
        try:
            facts = facts_of_jpeg(Path(entry.job.path), entry.data)
        except UnreadableImageError as error:
            self._fail(entry.job, error)
            return None
        moved = moved_by_facts(wanted.facts, facts) & wanted.sources
        if not moved:
            self._say(Done(Outcome(entry.job, facts=facts)))
        return moved or None

    def _read(self, job: Job) -> _Open | None:
        from tintype.media.decode import read_photo
        from tintype.media.fingerprint import fingerprint, fingerprint_file
        from tintype.media.picture import picture_key

        self._say(Reading(job.number))
        start = time.perf_counter()
        try:
            if job.size > _KEEP_BYTES:
                data, digest, picture = None, fingerprint_file(Path(job.path)), None
            else:
                data = read_photo(Path(job.path), self._limits)
                digest, picture = fingerprint(data), picture_key(data)
        except UnreadableImageError as error:
            self._fail(job, error)
            return None
        except OSError as error:
            self._fail(job, UnreachableImageError(error.strerror or str(error)))
            return None
        return _Open(job, data, digest, picture, {"read": time.perf_counter() - start})

    def _decode(self, entry: _Open) -> DecodedPhoto | None:
        from tintype.media.decode import decode
        from tintype.media.thumbnails import THUMBNAIL_SIDE

        self._say(Reading(entry.job.number))
        start = time.perf_counter()
        long_side = max(self._the_runner().long_side, THUMBNAIL_SIDE)
        loaded = time.perf_counter()
        entry.stages["load"] = loaded - start
        try:
            photo = decode(Path(entry.job.path), long_side, entry.data, self._limits, roughly=True)
        except UnreadableImageError as error:
            self._fail(entry.job, error)
            return None
        entry.stages["decode"] = time.perf_counter() - loaded
        return photo

    def _fail(self, job: Job, error: UnreadableImageError) -> None:
        transient = isinstance(error, UnreachableImageError)
        self._say(Done(Outcome(job, reason=str(error), transient=transient)))

    def _the_runner(self) -> Runner:
        """Load the models when the first photo needs them."""
        if self._runner is None:
            from tintype.analysis.runner import Runner
            from tintype.analysis.sources import default_sources

            self._runner = Runner(default_sources(self._only, thorough=self._thorough))
            gc.freeze()  # what is loaded stays: no search for rubbish need look at it
        return self._runner

    def _analyse(self, decoded: list[tuple[_Open, DecodedPhoto, frozenset[str]]]) -> None:
        if not decoded:
            return
        photos = [photo for _, photo, _ in decoded]
        results = self._the_runner().analyse(photos, [sources for _, _, sources in decoded])
        for (entry, photo, _), found in zip(decoded, results, strict=True):
            analysed = _finish(entry, photo, found)
            self._say(Done(Outcome(entry.job, photo=analysed)))


def _finish(entry: _Open, photo: DecodedPhoto, results: tuple[SourceResult, ...]) -> AnalysedPhoto:
    from tintype.inference.transforms import halved
    from tintype.media.pixels import shrink
    from tintype.media.thumbnails import THUMBNAIL_SIDE, mean_colour, thumbnail_jpeg

    start = time.perf_counter()
    large = min(photo.pixels.shape[:2]) >= 2 * THUMBNAIL_SIDE
    # The models' half of the photo is there already; ``shrink`` would begin with the same.
    small = shrink(halved(photo.pixels) if large else photo.pixels, THUMBNAIL_SIDE)
    thumbnail, colour = thumbnail_jpeg(small), mean_colour(small)
    entry.stages["thumbnail"] = time.perf_counter() - start
    for result in results:
        entry.stages[result.source] = result.seconds
    return AnalysedPhoto(
        fingerprint=entry.fingerprint,
        width=photo.width,
        height=photo.height,
        format=photo.format,
        facts=photo.facts,
        colour=colour,
        thumbnail=thumbnail,
        results=results,
        stages=entry.stages,
    )


class _Turnstile:
    """A lock that workers share, made when one first decodes something huge: most never do.

    Args:
        path: the file to lock.
    """

    def __init__(self, path: str) -> None:
        self._path = path

    @cached_property
    def _lock(self) -> BaseFileLock:
        from filelock import FileLock

        return FileLock(self._path)

    def __enter__(self) -> None:
        self._lock.acquire()

    def __exit__(self, *_error: object) -> None:
        self._lock.release()


def main() -> None:
    """Entry point of ``python -m tintype.indexing.worker LOCK [FLAG…] [SOURCE…]``.

    LOCK is a file: whoever decodes something huge locks it, so that one does at a time.
    """
    # Ctrl-C reaches the whole terminal group; the parent decides when a worker ends.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    # The conversation gets the real stdout; whatever a library prints goes to stderr instead.
    outbox = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    # Worker threads of OpenCV would fight the other workers for the same cores.
    import cv2

    cv2.setNumThreads(1)
    lock, *arguments = sys.argv[1:]
    if LOW_PRIORITY in arguments and hasattr(os, "nice"):
        os.nice(_NICE)
    only = [argument for argument in arguments if not argument.startswith("--")]
    limits = Limits(turnstile=_Turnstile(lock))
    Worker(sys.stdin.buffer, outbox, limits, only, thorough=THOROUGH in arguments).serve()


if __name__ == "__main__":
    main()
