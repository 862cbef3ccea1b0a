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
    from tintype.indexing.orders import Orders
    from tintype.indexing.pipeline import Pass
    from tintype.indexing.report import IndexReport, OnEvent
    from tintype.indexing.rest import Rest


@dataclass(frozen=True, slots=True)
class Wishes:
    """How a run shall go; what is None stays as the library did it last.

    Attributes:
        workers: processes; None chooses by cores and memory.
        only: ids of the tag sources to run; empty for all.
        thorough: search whole photos for small faces.
        text: read the text in photos, once everything else is done.
        background: let other programs go first, rest on battery and while somebody works.
        bandwidth: bytes a second that may be read; None for all that there are.
        orders: what the run is told while it goes on.
    """

    workers: int | None = None
    only: Sequence[str] = ()
    thorough: bool | None = None
    text: bool | None = None
    background: bool = False
    bandwidth: float | None = None
    orders: Orders | None = None


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
            search_index.make_all_due(connection)
    _refresh_documents(database, stopping)
    rest = _rest(wishes, on_event)

    def stopped() -> bool:
        rest()  # so that its beginning and end are told at once, whatever goes on
        return stopping()

    def group_people() -> None:
        on_event({"event": "phase", "phase": "people"})
        update(database, stopping=stopping)

    passes = _passes(database.folder / "decode.lock", only, wishes, rest, thorough=thorough)
    report = index(
        database,
        targets,
        passes,
        on_event,
        stopped,
        group_people,
        rest,
    )
    rest.gate(stopping)()
    find_twins(database, stopping)
    fold(database, stopping)
    return report


def _refresh_documents(database: Database, stopping: Callable[[], bool]) -> None:
    """Rebuild the search documents that are due, also since an earlier run that was stopped."""
    more = True
    while more and not stopping():
        with database.writer() as connection:
            more = search_index.refresh_due(connection)


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


def _rest(wishes: Wishes, on_event: OnEvent) -> Rest:
    """Return what tells the run to rest."""
    from tintype.indexing.neighbour import Look
    from tintype.indexing.orders import Orders
    from tintype.indexing.rest import Rest

    orders = wishes.orders or Orders()
    orders.low = orders.low or wishes.background
    return Rest(orders, on_event, Look())


def _passes(
    lock: Path,
    only: Sequence[str],
    wishes: Wishes,
    rest: Rest,
    *,
    thorough: bool,
) -> list[Pass]:
    """Return the sources in one pass, those that are slow and can wait in a second."""
    from tintype.analysis.sources import LATE, source_revisions
    from tintype.indexing.bandwidth import Bucket
    from tintype.indexing.engines.local import LocalEngine, worker_count
    from tintype.indexing.pipeline import Pass
    from tintype.indexing.worker import LOW_PRIORITY, THOROUGH

    early = [id for id in only if id not in LATE]
    late = [id for id in only if id in LATE]
    bucket = Bucket(wishes.bandwidth) if wishes.bandwidth else None

    def one(ids: Sequence[str], *flags: str) -> Pass:
        arguments = [str(lock), *flags, *ids]
        return Pass(
            source_revisions(ids, thorough=thorough),
            lambda jobs: LocalEngine(
                worker_count(jobs, wishes.workers), arguments, rest=rest, bucket=bucket
            ),
        )

    passes = [one(early, *[THOROUGH] * thorough)] if early or not late else []
    return [*passes, *([one(late, LOW_PRIORITY)] if late else [])]
