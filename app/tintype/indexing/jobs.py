"""What travels between the pipeline, an engine and its workers."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Protocol

from tintype.types import AnalysedPhoto, PhotoFacts


@dataclass(frozen=True, slots=True)
class Job:
    """A file to look at.

    Attributes:
        number: unique in a run.
        path: absolute; a plain string, because millions of these wait at once.
        size, mtime_ns: as the scan saw them.
    """

    number: int
    path: str
    size: int
    mtime_ns: int


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a job: a photo, or the reason there is none.

    Attributes:
        transient: the reason may be gone next time (no permission, an unsteady drive).
        facts: of a file whose picture is known, if nothing has to be looked at again.
    """

    job: Job
    photo: AnalysedPhoto | None = None
    reason: str | None = None
    transient: bool = False
    facts: PhotoFacts | None = None


@dataclass(frozen=True, slots=True)
class KnownPicture:
    """What to do with a file whose picture was looked at in another file: see whether that holds.

    Attributes:
        facts: what the other file says about itself.
        sources: those to run of which some may have looked at other facts.
    """

    facts: PhotoFacts
    sources: frozenset[str]


Wanted = frozenset[str] | KnownPicture | None
"""The sources to run; None to leave the file be."""


class Decide(Protocol):
    """What a content needs."""

    def __call__(self, job: Job, fingerprint: bytes, picture: bytes | None = None, /) -> Wanted:
        """Return what a job's file needs.

        Args:
            picture: the key of its picture, see ``media.picture``; None if it is not known.
        """
        ...


class Engine(Protocol):
    """Runs jobs somewhere: in processes of this machine, or on many machines."""

    def run(
        self, jobs: Iterable[Job], decide: Decide, stopping: Callable[[], bool]
    ) -> Iterator[Outcome]:
        """Yield an outcome for each job that ``decide`` wanted or that could not be read.

        ``decide`` is called in the caller's thread. When ``stopping`` turns true, the iterator
        ends within two seconds; what is finished by then is still yielded.
        """
        ...
