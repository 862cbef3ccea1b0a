"""Sets an indexing run up: which sources, how thorough, in which passes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from tintype.catalog import faces, search_index, tags
from tintype.catalog.switches import switch
from tintype.errors import UserError
from tintype.library.grouping import update
from tintype.library.twins import update as find_twins

if TYPE_CHECKING:
    from tintype.catalog.database import Database
    from tintype.indexing.pipeline import Pass
    from tintype.indexing.report import IndexReport, OnEvent


@dataclass(frozen=True, slots=True)
class Wishes:
    """How a run shall go; what is None stays as the library did it last.

    Attributes:
        workers: processes; None chooses by cores and memory.
        only: ids of the tag sources to run; empty for all.
        thorough: search whole photos for small faces.
        text: read the text in photos, once everything else is done.
        background: begin nothing new while the machine runs on its battery.
    """

    workers: int | None = None
    only: Sequence[str] = ()
    thorough: bool | None = None
    text: bool | None = None
    background: bool = False


def run(
    database: Database,
    targets: Sequence[Path],
    wishes: Wishes,
    on_event: OnEvent,
    stopping: Callable[[], bool],
) -> IndexReport:
    """Bring a library up to date; see ``Library.index``."""
    from tintype.analysis.vocabulary import load_vocabulary
    from tintype.catalog.columns.store import fold
    from tintype.indexing.pipeline import index

    vocabulary = load_vocabulary()
    with database.writer() as connection:
        only = _sources(wishes.only, people=faces.enabled(connection))
        thorough = switch(connection, "thorough_faces", wanted=wishes.thorough, default=False)
        if not switch(connection, "text", wanted=wishes.text, default=True) and not wishes.only:
            only = [id for id in only if id != "text"]
        if tags.import_vocabulary(connection, vocabulary.words.values(), vocabulary.revision):
            search_index.refresh_all(connection)
    passes = _passes(
        database.folder / "decode.lock", only, wishes, _rest(wishes, on_event), thorough=thorough
    )
    report = index(
        database,
        targets,
        passes,
        on_event,
        stopping,
        lambda: update(database, stopping=stopping),
    )
    find_twins(database, stopping)
    fold(database, stopping)
    return report


def _sources(only: Sequence[str], *, people: bool) -> list[str]:
    """Return the sources that shall run.

    Raises:
        UserError: an unknown one, or faces where people are not recognised.
    """
    from tintype.analysis.sources import OF_FACES, known_sources

    if people:
        return list(known_sources(only))
    # Not even looked for: so all faces are due should recognition be switched on.
    if OF_FACES.intersection(only):
        raise UserError(
            "Recognising people is off for this library.", "Switch it on: tintype people on"
        )
    return [id for id in known_sources(only) if id not in OF_FACES]


def _rest(wishes: Wishes, on_event: OnEvent) -> Callable[[], bool]:
    """Return what tells the engine to rest."""
    if not wishes.background:
        return lambda: False
    from tintype.indexing.neighbour import Rest

    def tell(resting: bool) -> None:  # noqa: FBT001 - a callback
        on_event({"event": "paused" if resting else "resumed", "reason": "battery"})

    return Rest(tell)


def _passes(
    lock: Path,
    only: Sequence[str],
    wishes: Wishes,
    resting: Callable[[], bool],
    *,
    thorough: bool,
) -> list[Pass]:
    """Return the sources in one pass, those that are slow and can wait in a second."""
    from tintype.analysis.sources import LATE, source_revisions
    from tintype.indexing.engines.local import LocalEngine, worker_count
    from tintype.indexing.pipeline import Pass
    from tintype.indexing.worker import LOW_PRIORITY, THOROUGH

    early = [id for id in only if id not in LATE]
    late = [id for id in only if id in LATE]

    def one(ids: Sequence[str], *flags: str) -> Pass:
        arguments = [str(lock), *flags, *ids]
        return Pass(
            source_revisions(ids, thorough=thorough),
            lambda jobs: LocalEngine(
                worker_count(jobs, wishes.workers), arguments, resting=resting
            ),
        )

    passes = [one(early, *[THOROUGH] * thorough)] if early or not late else []
    return [*passes, *([one(late, LOW_PRIORITY)] if late else [])]
