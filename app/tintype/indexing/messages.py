"""What a worker says to the process that started it.

These classes have a module of their own because a worker runs as ``__main__``, and what is
pickled there could not be found again here.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from tintype.indexing.jobs import Outcome


@dataclass(frozen=True, slots=True)
class Reading:
    """The worker is about to open a file."""

    number: int


@dataclass(frozen=True, slots=True)
class Hashed:
    """Fingerprints of a chunk's readable files, by job number, and the keys of their pictures."""

    fingerprints: dict[int, bytes]
    pictures: dict[int, bytes | None] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Analysing:
    """No file is open any more; the models run."""


@dataclass(frozen=True, slots=True)
class Done:
    """A job is finished."""

    outcome: Outcome


@dataclass(frozen=True, slots=True)
class Idle:
    """The chunk is finished."""


@dataclass(frozen=True, slots=True)
class Broken:
    """This worker cannot work at all, for instance because a model is damaged."""

    message: str
    hint: str
