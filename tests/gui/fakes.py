"""A library of made-up photos, and an executor that runs when told."""

from __future__ import annotations

import io
import threading
from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from PIL import Image

from gui.facets import badges_of, facets_of, groups_of
from tintype.catalog.bursts import NONE, Bursts
from tintype.catalog.query.tree import Everything, Search, Sort
from tintype.catalog.rows import (
    ChangeSet,
    Failure,
    FileRow,
    Folder,
    Grid,
    GroupBy,
    Hit,
    PhotoDetails,
    Root,
    RunRow,
    ShownRegion,
    ShownTag,
)
from tintype.errors import UserError
from tintype.library.facets import Facets
from tintype.library.searching import Reading
from tintype.search.messages import Note
from tintype.search.suggest import Suggestion
from tintype.types import Box, PhotoFacts

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable


def jpeg(colour: tuple[int, int, int], size: tuple[int, int] = (320, 240)) -> bytes:
    buffer = io.BytesIO()
    Image.new("RGB", size, colour).save(buffer, "JPEG")
    return buffer.getvalue()


def tag(name: str, score: float | None = 0.9, **changes) -> ShownTag:
    values = {
        "tag_id": sum(name.encode()),
        "name": name,
        "path": ("thing", name),
        "source": "objects",
        "shown": True,
        "score": score,
        "threshold": 0.4,
        "model": "boxes@1",
        "label": f"a {name}",
        "regions": (),
    }
    return ShownTag(**(values | changes))


def region(number: int, kind: str, label: str, box: Box, **changes) -> ShownRegion:
    values = {"score": 0.87, "model": "boxes@1", "shown": True}
    return ShownRegion(id=number, kind=kind, label=label, box=box, **(values | changes))


class FakeBursts:
    """Groups of photos that were taken in one go."""

    def __init__(self) -> None:
        self.groups: list[tuple[int, ...]] = []
        self._made: tuple[list[tuple[int, ...]], Bursts] = [], NONE

    def now(self) -> Bursts:
        if self._made[0] != self.groups:
            numbers = np.zeros(max(map(max, self.groups), default=-1) + 1, np.int32)
            for number, group in enumerate(self.groups, 1):
                numbers[list(group)] = number
            self._made = list(self.groups), Bursts(numbers, np.zeros(len(numbers), np.float32))
        return self._made[1]


class FakeLibrary:
    """Photos 1 … n of 400 x 300 in two roots, the second offline. A query is the tag to have."""

    def __init__(self, photos: int = 12, *, roots: int = 2) -> None:
        self.count = photos
        self.said: dict[int, dict[str, bool]] = {}
        self.history: list[tuple[list[int], str]] = []
        self.calls: Counter[str] = Counter()
        self.threads: set[str] = set()
        self.closed = False
        self.days: dict[int, int] = {}
        self.gone: set[int] = set()
        from gui.curation import FakeAlbums, FakeMarks, FakeRules, FakeTags
        from gui.giving import FakeCopies
        from gui.overviews import FakePlaces, FakeSimilar, FakeStatistics
        from gui.people import FakePeople
        from gui.system import FakeSettings, FakeStorage

        self.albums, self.marks, self.tags = FakeAlbums(), FakeMarks(), FakeTags(self)
        self.rules = FakeRules()
        self.copies = FakeCopies()

        self.people = FakePeople(self)
        self.places, self.statistics = FakePlaces(), FakeStatistics()
        self.similar = FakeSimilar(self.marks)
        self.bursts = FakeBursts()
        self.settings, self.storage = FakeSettings(self), FakeStorage()
        self._roots = [
            Root(1, Path("/pictures/holidays"), online=True, photos=photos),
            Root(2, Path("/media/drive/old"), online=False, photos=3),
        ][:roots]

    def _called(self, name: str) -> None:
        self.calls[name] += 1
        self.threads.add(threading.current_thread().name)

    def close(self) -> None:
        self.closed = True

    def ids(self) -> range:
        return range(1, self.count + 1)

    def grid(
        self,
        text: str = "",
        *,
        root_id: int | None = None,
        folder: str | None = None,
        sort: Sort | None = None,
        by: GroupBy | None = None,
    ) -> Grid:
        self._called("grid")
        if text.startswith("when:"):
            raise UserError("“when:” is not a field.", "Try before:2020 or after:2020.")
        turn = list if sort is not None and sort.reverse else reversed
        found = [i for i in turn(self.ids()) if not text or text in self._names(i)]
        if root_id == 2:
            found = found[:3]
        ids = np.array(found, np.int64)
        return Grid(
            ids,
            np.full(len(ids), 400, np.int32),
            np.full(len(ids), 300, np.int32),
            np.full(len(ids), 0x336699, np.uint32),
            np.array([self.day_of(photo_id) for photo_id in found], np.int32),
            badges_of(ids),
            groups_of(len(ids), by) if by else None,
        )

    def day_of(self, photo_id: int) -> int:
        """Undated, unless a test says otherwise: YYYYMMDD."""
        return self.days.get(photo_id, 0)

    def read(self, text: str) -> Reading:
        """Words stand for themselves; ``Dogs`` is understood as ``dog``."""
        self._called("read")
        if text.startswith("when:"):
            raise UserError("Unknown field “when” at position 1.", "Did you mean “year”?")
        notes = (Note("No tag “unicorn”.", 1),) if text == "unicorn" else ()
        return Reading(Search(Everything()), {"Dogs": "dog"}.get(text, text), notes)

    def facets(self, text: str = "", *, words: str = "", **_others: object) -> Facets:
        self._called("facets")
        return facets_of(text, words)

    def search(self, text: str, *, limit: int | None = 50) -> list[Hit]:
        """Photos come in the order of their numbers."""
        self._called("search")
        return [Hit(i, Path(f"{i}.jpg"), 400, 300, None, (), 0.0) for i in self.ids()][:limit]

    def _names(self, photo_id: int) -> list[str]:
        return [tag.name for tag in self._tags(photo_id) if tag.shown]

    def _tags(self, photo_id: int) -> list[ShownTag]:
        guesses = [tag("dog", 0.91, regions=(1,)), tag("beach", 0.62)]
        said = self.said.get(photo_id, {})
        kept = [guess for guess in guesses if said.get(guess.name, True)]
        return kept + [tag(name, None, source="person") for name, yes in said.items() if yes]

    def photo(self, photo_id: int) -> PhotoDetails:
        self._called("photo")
        where = Path(f"/pictures/holidays/2021/photo{photo_id}.jpg")
        facts = PhotoFacts(
            taken="2021-06-05T14:03:00",
            taken_from="exif",
            make="Canon",
            model="Canon EOS 6D",
            iso=200,
            aperture=2.8,
            exposure=0.008,
            focal_length=35.0,
            latitude=52.52,
            longitude=13.405,
        )
        return PhotoDetails(
            id=photo_id,
            fingerprint="00ff",
            width=400,
            height=300,
            format="JPEG",
            facts=facts,
            files=(FileRow(where, 3_355_443, "2021-06-05T14:03:00", "present"),),
            tags=tuple(self._tags(photo_id)),
            regions=(
                region(1, "object", "dog", Box(50, 60, 200, 180)),
                region(2, "face", "face", Box(270, 40, 60, 60)),
                region(3, "object", "cat", Box(0, 0, 50, 50), shown=False),
            ),
            runs=(
                RunRow("objects", "1", ok=True, reason=None, seconds=0.1, at="2021-06-06"),
                RunRow("text", "1", ok=False, reason="out of memory", seconds=0.1, at="2021"),
            ),
        )

    def thumbnail(self, photo_id: int) -> bytes | None:
        self._called("thumbnail")
        return None if photo_id in self.gone else jpeg((200, 40, 40))

    def pixels(self, photo_id: int, long_side: int) -> np.ndarray:
        self._called("pixels")
        if photo_id in self.gone:
            raise UserError("None of this photo's files can be reached.")
        return np.full((long_side * 3 // 4, long_side, 3), 40, np.uint8)

    def roots(self) -> list[Root]:
        self._called("roots")
        return self._roots

    def folders(self, root_id: int) -> list[Folder]:
        if root_id == 2:
            return []
        return [
            Folder(1, "", self.count),
            Folder(1, "2020", 4),
            Folder(1, "2021", self.count - 4),
            Folder(1, "2021/may/first week", 2),
        ]

    def failures(self) -> list[Failure]:
        self._called("failures")
        return self.settings.failures()

    def suggest(self, text: str, cursor: int | None = None, limit: int = 10) -> list[Suggestion]:
        """Tags that begin like the last word."""
        self._called("suggest")
        last = text.rsplit(" ", maxsplit=1)[-1].lower()
        start = len(text) - len(last)
        words = [("beach", 12), ("dog", 12), ("dining table", 3)]
        return [
            Suggestion("tag", word, f'"{word}"' if " " in word else word, count, start, len(text))
            for word, count in words
            if word.startswith(last)
        ][:limit]

    def tag(self, photo_ids: Iterable[int], name: str) -> ChangeSet:
        return self._decide(photo_ids, name, verdict=True)

    def reject(self, photo_ids: Iterable[int], name: str) -> ChangeSet:
        return self._decide(photo_ids, name, verdict=False)

    def _decide(self, photo_ids: Iterable[int], name: str, *, verdict: bool) -> ChangeSet:
        self._called("edit")
        ids = list(photo_ids)
        if name == "forbidden":
            raise UserError("That is not a tag.", "Choose another name.")
        for photo_id in ids:
            self.said.setdefault(photo_id, {})[name] = verdict
        self.history.append((ids, name))
        kind = "tag" if verdict else "reject"
        self.people.keep_in_history(kind, (name,), photos=len(ids))
        return ChangeSet(photos=frozenset(ids), tags=True)

    def undo(self) -> ChangeSet | None:
        self._called("edit")
        if self.people.undoable:
            return self.people.undo()
        if not self.history:
            return None
        ids, name = self.history.pop()
        self.people.mark_undone()
        for photo_id in ids:
            del self.said[photo_id][name]
        return ChangeSet(photos=frozenset(ids), tags=True)

    def add_root(self, path: Path) -> Root:
        self._called("edit")
        if path.suffix:
            raise UserError(f"{path} is not a folder.", "Drop a folder.")
        root = Root(len(self._roots) + 1, path, online=True, photos=0)
        self._roots = [*self._roots, root]
        return root

    def move_root(self, root_id: int, path: Path) -> Root:
        self._called("edit")
        self._roots = [
            replace(root, path=path, online=True) if root.id == root_id else root
            for root in self._roots
        ]
        return next(root for root in self._roots if root.id == root_id)

    def remove_root(self, root_id: int) -> ChangeSet:
        self._called("edit")
        self._roots = [root for root in self._roots if root.id != root_id]
        return ChangeSet(roots=True)


class LaterExecutor:
    """Runs tasks when told, in any order: what a busy pool may do."""

    def __init__(self) -> None:
        self.tasks: list[Callable[[], None]] = []

    def submit(self, task: Callable[[], None]) -> None:
        self.tasks.append(task)

    def drop(self) -> None:
        self.tasks.clear()

    close = drop

    def run(self, position: int = 0) -> None:
        self.tasks.pop(position)()
