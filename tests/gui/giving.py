"""Copies and exports of the made-up library: what was asked for is remembered."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from tintype.library import Copied, Export


class FakeCopies:
    """Photo n lies at ``/pictures/holidays/2021/photo<n>.jpg``, unless it is among ``away``."""

    def __init__(self) -> None:
        self.asked: list[tuple[Any, ...]] = []
        self.away: set[int] = set()
        self.problem: Exception | None = None
        self.meanwhile: Callable[[int], object] = lambda _done: None

    def paths(self, photo_ids: Iterable[int]) -> list[Path]:
        return [self._path(photo) for photo in photo_ids if photo not in self.away]

    def _path(self, photo: int) -> Path:
        return Path(f"/pictures/holidays/2021/photo{photo}.jpg")

    def copy(self, photo_ids: Iterable[int], folder: Path, **calls: Any) -> Copied:
        ids = list(photo_ids)
        self.asked.append(("copy", ids, folder))
        return self._each(ids, folder, **calls)

    def export(self, photo_ids: Iterable[int], folder: Path, how: Export, **calls: Any) -> Copied:
        ids = list(photo_ids)
        self.asked.append(("export", ids, folder, how))
        return self._each(ids, folder, **calls)

    def _each(
        self,
        ids: list[int],
        folder: Path,
        on_progress: Callable[[int, int], object],
        stopping: Callable[[], bool],
    ) -> Copied:
        if self.problem is not None:
            raise self.problem
        written: list[Path] = []
        failed: list[tuple[str, str]] = []
        for done, photo in enumerate(ids):
            on_progress(done, len(ids))
            self.meanwhile(done)
            if stopping():
                return Copied(tuple(written), 0, tuple(failed), stopped=True)
            if photo in self.away:
                failed.append((self._path(photo).name, "Its file cannot be reached."))
            else:
                written.append(folder / self._path(photo).name)
        on_progress(len(ids), len(ids))
        return Copied(tuple(written), 0, tuple(failed))
