"""The files that a run is to look at: a million of them in a hundred megabytes."""

from __future__ import annotations

import os
from array import array
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field

from tintype.catalog.files import Place
from tintype.indexing.jobs import Job


@dataclass(slots=True)
class _Folder:
    """A folder's files side by side: sizes, times and the photos that lay there before."""

    root_id: int
    folder: str
    path: str
    first: int
    names: list[str] = field(default_factory=list)
    sizes: array[int] = field(default_factory=lambda: array("q"))
    times: array[int] = field(default_factory=lambda: array("q"))
    before: array[int] = field(default_factory=lambda: array("q"))


class Todo:
    """Jobs by number, made when they are asked for."""

    def __init__(self) -> None:
        self._folders: list[_Folder] = []
        self._firsts: list[int] = []
        self._count = 0

    def add(self, place: Place, path: str, size: int, mtime_ns: int, before: int | None) -> None:
        """Add a file.

        Args:
            path: of the folder.
            before: the photo that lay there, if the file is known.
        """
        last = self._folders[-1] if self._folders else None
        if last is None or (last.root_id, last.folder) != (place.root_id, place.folder):
            last = _Folder(place.root_id, place.folder, path, self._count)
            self._folders.append(last)
            self._firsts.append(self._count)
        last.names.append(place.name)
        last.sizes.append(size)
        last.times.append(mtime_ns)
        last.before.append(-1 if before is None else before)
        self._count += 1

    def __len__(self) -> int:
        return self._count

    def __getitem__(self, number: int) -> Job:
        folder, at = self._at(number)
        path = os.path.join(folder.path, folder.names[at])  # noqa: PTH118 - millions of strings
        return Job(number, path, folder.sizes[at], folder.times[at])

    def __iter__(self) -> Iterator[Job]:
        return _Walk(self)

    def place(self, number: int) -> Place:
        """Return where a job's file belongs in the catalog."""
        folder, at = self._at(number)
        return Place(folder.root_id, folder.folder, folder.names[at])

    def before(self, number: int) -> int | None:
        """Return the photo that lay there before, for files that are known."""
        folder, at = self._at(number)
        return None if folder.before[at] < 0 else folder.before[at]

    def _at(self, number: int) -> tuple[_Folder, int]:
        if not 0 <= number < self._count:
            raise IndexError(number)
        folder = self._folders[bisect_right(self._firsts, number) - 1]
        return folder, number - folder.first


class _Walk(Iterator[Job]):
    """Goes through jobs, and knows how many are left."""

    def __init__(self, todo: Todo) -> None:
        self._todo = todo
        self._next = 0

    def __next__(self) -> Job:
        if self._next >= len(self._todo):
            raise StopIteration
        self._next += 1
        return self._todo[self._next - 1]

    def __length_hint__(self) -> int:
        return len(self._todo) - self._next
