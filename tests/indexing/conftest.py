from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from builders import REVISIONS, WORDS, fingerprint, photo
from tintype.catalog import tags
from tintype.catalog.database import Database
from tintype.indexing.jobs import Decide, Job, Outcome
from tintype.indexing.pipeline import Pass, index
from tintype.indexing.report import IndexReport
from tintype.types import SourceResult


class FakeEngine:
    """Reads files and "finds" the first word in them; ``bad…`` cannot be read.

    Like the real one it asks for a whole chunk before it finishes any of it.
    """

    def __init__(self, seen: list[str], chunk: int = 4) -> None:
        self._seen = seen
        self._chunk = chunk

    def run(
        self, jobs: Iterable[Job], decide: Decide, stopping: Callable[[], bool]
    ) -> Iterator[Outcome]:
        queue = list(jobs)
        while queue and not stopping():
            chunk, queue = queue[: self._chunk], queue[self._chunk :]
            wanted = []
            for job in chunk:
                content = Path(job.path).read_bytes()
                sources = decide(job, fingerprint(content))
                if sources is not None:
                    wanted.append((job, content, sources))
            for job, content, sources in wanted:
                self._seen.append(Path(job.path).name)
                if content.startswith(b"bad"):
                    transient = content.startswith(b"bad drive")
                    yield Outcome(job, reason="damaged", transient=transient)
                else:
                    yield Outcome(job, photo=_look(content, sources))


def _look(content: bytes, sources: frozenset[str]):
    word, *rest = content.decode().split()
    whole = photo(content, word, seed=int(rest[0]) if rest else 0)
    results = tuple(
        SourceResult(r.source, REVISIONS[r.source], r.findings, r.seconds)
        for r in whole.results
        if r.source in sources
    )
    return photo(content, results=results)


@dataclass
class Album:
    """A folder, a library, and runs over them."""

    folder: Path
    database: Database
    seen: list[str] = field(default_factory=list)
    events: list[dict] = field(default_factory=list)

    def write(self, name: str, content: str) -> Path:
        """Write a file whose time stamp differs from what was there."""
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        before = path.stat().st_mtime_ns if path.exists() else 1_600_000_000_000_000_000
        path.write_text(content)
        os.utime(path, ns=(before + 1_000_000_000,) * 2)
        return path

    def run(
        self,
        *targets: Path,
        revisions=REVISIONS,
        later: Sequence[dict[str, str]] = (),
        stop_after: int | None = None,
    ) -> IndexReport:
        self.seen.clear()
        self.events.clear()
        return index(
            self.database,
            targets or [self.folder],
            [Pass(one, lambda _jobs: FakeEngine(self.seen)) for one in (revisions, *later)],
            self.events.append,
            lambda: stop_after is not None and len(self.seen) >= stop_after,
        )

    def rows(self, query: str) -> list[tuple]:
        with self.database.reader() as connection:
            return connection.execute(query).fetchall()


@pytest.fixture
def album(tmp_path: Path) -> Iterator[Album]:
    (tmp_path / "photos").mkdir()
    database = Database(tmp_path / "library")
    with database.writer() as connection:
        tags.import_vocabulary(connection, WORDS, "1")
    yield Album(tmp_path / "photos", database)
    database.close()
