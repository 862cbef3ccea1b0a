"""How long acts on people take in a large library of made-up faces; for ``tintype bench acts``."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from tintype.catalog import made_up
from tintype.catalog.people_rows import PersonRow
from tintype.errors import BugError
from tintype.library.facade import Library
from tintype.library.people import People

_NAMED = 300  # people with names before anything is measured: the largest groups but two
_BATCH = 20  # groups named at once

_Step = Callable[[], object]


@dataclass(frozen=True, slots=True)
class ActTime:
    """Milliseconds that something takes: the median of some repetitions, and the longest.

    Attributes:
        busy: median milliseconds of processor time; on a machine with other work, what is left
            of ``milliseconds`` is waiting for a turn.
        undo: median milliseconds of taking it back; None for what only looks.
    """

    act: str
    milliseconds: float
    longest: float
    busy: float
    undo: float | None


def measure(folder: Path, faces: int, repetitions: int = 7) -> Iterator[ActTime]:
    """Make a library of so many faces in an empty folder, and time acts in it one by one."""
    with Library.open(folder) as library:
        with library._database.writer() as connection:  # noqa: SLF001 - below the facade
            made_up.fill(connection, faces)
        people = library.people
        groups = people.groups()
        if len(groups) < _NAMED + 2 * _BATCH:
            raise BugError("Too few faces to measure with.")
        for number, group in enumerate(groups[2 : _NAMED + 2]):
            people.name(group.who, f"Somebody {number}")
        people.name(groups[0].who, "Jane")
        for act, do, undone in _acts(library, groups):
            yield _timed(act, do, people.undo if undone else None, repetitions)


def _acts(library: Library, groups: list[PersonRow]) -> Iterator[tuple[str, _Step, bool]]:
    """Yield what to time, and whether it is to be undone."""
    people = library.people
    jane = people.find("Jane")
    ids = [face.id for face in people.faces(jane)]
    largest, other, small = groups[0], groups[1], groups[_NAMED + 2]
    batch = [row.who for row in groups[_NAMED + 3 : _NAMED + 3 + _BATCH]]
    yield f"name a group of {small.faces:,}", lambda: people.name(small.who, "Ann"), True
    yield f"name a group of {other.faces:,}", lambda: people.name(other.who, "Ann"), True
    yield f"name {len(batch)} groups at once", lambda: people.name(batch, "Ann"), True
    yield f"rename a person of {largest.faces:,}", lambda: people.name(jane, "Joan"), True
    yield "move a face", lambda: people.move(ids[:1], "Ann"), True
    yield "move 100 faces", lambda: people.move(ids[:100], "Ann"), True
    yield "confirm a face", lambda: people.confirm(ids[5:6]), True
    yield "not this person, a face", lambda: people.not_this(ids[7:8]), True
    yield (
        f"merge a group of {other.faces:,} into a person of {largest.faces:,}",
        lambda: people.merge([jane, other.who]),
        True,
    )
    yield "split off 10 faces", lambda: people.split(ids[:10]), True
    few = _strangers(people)
    yield f"hide {few:,} strangers", lambda: people.hide_strangers(2), True
    yield "list people", people.everybody, False
    yield "list unnamed groups", people.groups, False
    yield f"the faces of a person of {largest.faces:,}", lambda: people.faces(jane), False
    yield "suggestions", people.suggestions, False
    yield "suggestions for one person", lambda: people.suggestions(jane), False
    yield "why a face is whom", lambda: people.explain(ids[0]), False
    yield "history", people.history, False
    yield "search by a name", lambda: library.grid("person:jane"), False


def _strangers(people: People) -> int:
    return sum(row.faces <= 2 for row in people.groups())


def _timed(act: str, do: _Step, undo: _Step | None, repetitions: int) -> ActTime:
    done, busy, undone = [], [], []
    for _ in range(repetitions):
        start = time.thread_time()
        done.append(_milliseconds(do))
        busy.append(1000 * (time.thread_time() - start))
        if undo is not None:
            undone.append(_milliseconds(undo))
    back = round(median(undone), 1) if undone else None
    return ActTime(act, round(median(done), 1), round(max(done), 1), round(median(busy), 1), back)


def _milliseconds(step: _Step) -> float:
    start = time.perf_counter()
    step()
    return 1000 * (time.perf_counter() - start)
