"""Made-up albums, marks and a tree of tags for the made-up library."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

import numpy as np

from gui.overviews import check
from tintype.catalog.curation_rows import AlbumRow, Evidence, Marks, RuleRow, TagRow
from tintype.catalog.rows import ChangeSet
from tintype.errors import UserError
from tintype.library.checking import TagCheck
from tintype.library.rules import RuleTest
from tintype.types import Box


class FakeMarks:
    """Marks by photo; every act is remembered."""

    def __init__(self) -> None:
        self.table: dict[int, Marks] = {}
        self.acts: list[tuple[str, list[int], Any]] = []

    def of(self, photo_ids: Iterable[int]) -> dict[int, Marks]:
        return {photo: self.table.get(photo, Marks()) for photo in photo_ids}

    def _set(self, kind: str, photo_ids: Iterable[int], value: Any, **changes: Any) -> ChangeSet:
        ids = list(photo_ids)
        self.acts.append((kind, ids, value))
        for photo in ids:
            self.table[photo] = replace(self.table.get(photo, Marks()), **changes)
        return ChangeSet(photos=frozenset(ids))

    def rate(self, photo_ids: Iterable[int], stars: int | None) -> ChangeSet:
        return self._set("rate", photo_ids, stars, rating=stars)

    def favour(self, photo_ids: Iterable[int], *, favourite: bool = True) -> ChangeSet:
        return self._set("favour", photo_ids, favourite, favourite=favourite)

    def hide(self, photo_ids: Iterable[int], *, hidden: bool = True) -> ChangeSet:
        return self._set("hide", photo_ids, hidden, hidden=hidden)


class FakeAlbums:
    """Albums by name."""

    def __init__(self) -> None:
        self.table: dict[str, tuple[str | None, list[int]]] = {}

    def all(self, *, counts: bool = True) -> list[AlbumRow]:
        return [
            AlbumRow(at, name, query, None if query else len(ids), ids[0] if ids else None)
            for at, (name, (query, ids)) in enumerate(sorted(self.table.items()), 1)
        ]

    def create(self, name: str, photo_ids: Iterable[int] = ()) -> ChangeSet:
        self.table[name] = (None, list(photo_ids))
        return ChangeSet(albums=True)

    def add(self, album: str, photo_ids: Iterable[int]) -> ChangeSet:
        self.table[album][1].extend(photo_ids)
        return ChangeSet(albums=True)

    def remove(self, album: str, photo_ids: Iterable[int]) -> ChangeSet:
        gone = frozenset(photo_ids)
        self.table[album][1][:] = [photo for photo in self.table[album][1] if photo not in gone]
        return ChangeSet(photos=gone, albums=True)

    def save(self, name: str, query: str) -> ChangeSet:
        self.table[name] = (query, [])
        return ChangeSet(albums=True)

    def rename(self, album: str, name: str) -> ChangeSet:
        if name in self.table:
            raise UserError(f"There is an album “{name}” already.")
        self.table[name] = self.table.pop(album)
        return ChangeSet(albums=True)

    def delete(self, album: str) -> ChangeSet:
        del self.table[album]
        return ChangeSet(albums=True)


class FakeRules:
    """Rules by number; each finds three photos, one of which is tagged already."""

    def __init__(self) -> None:
        self.rows: list[RuleRow] = []

    def all(self) -> list[RuleRow]:
        return list(self.rows)

    def test(self, query: str, tag: str) -> RuleTest:
        if query.startswith("when:"):
            raise UserError("“when:” is not a field.")
        return RuleTest(3, 2, 0)

    def add(self, query: str, tag: str) -> ChangeSet:
        self.rows.append(RuleRow(len(self.rows) + 1, query, tag, 3))
        return ChangeSet(tags=True)

    def _set(self, rule_id: int, **changes: Any) -> ChangeSet:
        self.rows = [replace(row, **changes) if row.id == rule_id else row for row in self.rows]
        return ChangeSet(tags=True)

    def change(self, rule_id: int, query: str) -> ChangeSet:
        return self._set(rule_id, query=query, on=True)

    def switch(self, rule_id: int, *, on: bool) -> ChangeSet:
        return self._set(rule_id, on=on, photos=3 if on else 0)

    def remove(self, rule_id: int) -> ChangeSet:
        self.rows = [row for row in self.rows if row.id != rule_id]
        return ChangeSet(tags=True)


class FakeTags:
    """A small tree; acts on it and on photos are remembered."""

    def __init__(self, owner: Any) -> None:
        self.owner = owner
        self.acts: list[tuple[Any, ...]] = []
        self.rows = [
            TagRow(1, None, ("animal",), (), ("animal",), 12, 0, 0),
            TagRow(2, 1, ("animal", "cat"), ("kitty",), ("cat",), 4, 4, 1),
            TagRow(3, 1, ("animal", "dog"), (), ("dog",), 9, 9, 0),
            TagRow(4, None, ("Crete",), (), (), 3, 3, 3),
        ]

    def all(self, *, used: bool = True) -> list[TagRow]:
        return self.rows

    def meant(self, typed: str) -> str:
        return typed

    def edit(
        self, photo_ids: Iterable[int], *, add: Sequence[str] = (), remove: Sequence[str] = ()
    ) -> ChangeSet:
        if add:
            return self.owner.tag(photo_ids, add[0])
        return self.owner.reject(photo_ids, remove[0])

    def check(self, tag: str | None = None, limit: int = 20) -> TagCheck:
        return check(self.owner, tag, limit)

    def why(self, photo_id: int, tag: str) -> list[Evidence]:
        """A dog is an object with a box; everything else is a scene."""
        name = tag.rsplit("/", 1)[-1]
        source = "objects" if name == "dog" else "scenes"
        box = (Box(50, 60, 200, 180),) if name == "dog" else ()
        return [
            Evidence("model", ("animal", name), True, True, source, f"{source}@1", f"a {name}",
                     name, 0.91, 0.4, "2021-06-05T10:00:00+00:00", None, box)
        ]  # fmt: skip

    def chance(self, tag: str, score: float, threshold: float) -> float:
        return score

    def heat_map(self, photo_id: int, tag: str) -> tuple[np.ndarray, np.ndarray]:
        """Warm in the left half."""
        heat = np.zeros((30, 40), np.float32)
        heat[:, :20] = 1
        return heat, np.zeros((30, 40, 3), np.uint8)

    def _act(self, *act: Any) -> ChangeSet:
        self.acts.append(act)
        return ChangeSet(tags=True)

    def rename(self, tag: str, name: str) -> ChangeSet:
        return self._act("rename", tag, name)

    def merge(self, tags: Sequence[str], into: str) -> ChangeSet:
        return self._act("merge", list(tags), into)

    def nest(self, tags: Sequence[str], parent: str | None) -> ChangeSet:
        return self._act("nest", list(tags), parent)

    def add_alias(self, tag: str, alias: str) -> ChangeSet:
        return self._act("alias", tag, alias)

    def delete(self, tag: str) -> ChangeSet:
        return self._act("delete", tag)
