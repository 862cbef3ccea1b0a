"""Made-up figures, places, duplicates and doubts for the made-up library."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

import numpy as np

from tintype.catalog.alike_groups import DuplicateGroup, Member
from tintype.catalog.columns.figures import Cells
from tintype.catalog.rows import ChangeSet, PlaceCount
from tintype.library.checking import Question, TagCheck
from tintype.library.places import PlacesOverview
from tintype.library.statistics import Figure, Overview, PersonFigure


class FakeStatistics:
    """Two years, three people; nothing while ``waits`` is above 0."""

    def __init__(self) -> None:
        self.waits = 0
        self.photos = 120

    def overview(self) -> Overview | None:
        if self.waits:
            self.waits -= 1
            return None
        days = ((20200229, 20), (20200301, 5), (20211224, 75)) if self.photos else ()
        return Overview(
            photos=self.photos,
            hidden=0,
            favourites=7,
            people=3,
            towns=4,
            bytes=3 * 10**9,
            days=days,
            years=range(2020, 2022) if self.photos else range(0),
            persons=(PersonFigure("Ann", 40, "person:ann", (10, 30)),),
            tags=(Figure("dog", 60, "tag:dog"), Figure("beach", 12, "tag:beach")),
            countries=(Figure("Austria", 50, "country:AT"),),
            cameras=(Figure("Canon EOS 6D", 90, 'camera:"Canon EOS 6D"'),),
            lenses=(),
            formats=(Figure("JPEG", 120, "type:jpeg", 3 * 10**9),),
        )


def place(country: str, code: str, region: str, city: str, photos: int, *at: float) -> PlaceCount:
    return PlaceCount(country, code, region, city, photos, *at)


class FakePlaces:
    """Two towns in Austria, one in Japan."""

    def __init__(self) -> None:
        self.there = True

    def overview(self) -> PlacesOverview:
        if not self.there:
            return PlacesOverview((), Cells(*(np.zeros(0),) * 2, np.zeros(0, np.int64)), 9)
        found = (
            place("Austria", "AT", "Styria", "Graz", 30, 47.07, 15.44),
            place("Austria", "AT", "Vienna", "Vienna", 50, 48.21, 16.37),
            place("Japan", "JP", "Tokyo", "Tokyo", 8, 35.68, 139.69),
        )
        cells = Cells(
            np.array([one.latitude for one in found]),
            np.array([one.longitude for one in found]),
            np.array([one.photos for one in found]),
        )
        return PlacesOverview(found, cells, 9)


def member(photo: int, path: str, size: tuple[int, int] = (4000, 3000), **changes: Any) -> Member:
    values = {"format": "JPEG", "taken": "2021-07-04T10:00:00", "size": 1000 * size[0]}
    return Member(photo, Path(path), *size, **(values | changes))


class FakeSimilar:
    """Groups by kind; hiding is asked of the marks."""

    def __init__(self, marks: Any) -> None:
        self.marks = marks
        self.acts: list[tuple[Any, ...]] = []
        self.not_compared = 0
        self.kept: int | None = None
        small, chat = (1024, 768), (640, 480)
        self.table: dict[str, list[DuplicateGroup]] = {
            "exact": [
                DuplicateGroup(
                    "exact", (member(9, "/pictures/a.jpg"), member(9, "/old/a (1).jpg")), ()
                )
            ],
            "near": [
                DuplicateGroup(
                    "near",
                    (
                        member(1, "/pictures/2021/IMG_1.jpg"),
                        member(2, "/pictures/export/IMG_1.jpg", small, cosine=0.98, agreement=0.9),
                        member(3, "/pictures/chat/IMG_1.jpg", chat, cosine=0.97, agreement=0.9),
                    ),
                    ("most pixels", "not named or filed as a copy"),
                ),
                DuplicateGroup(
                    "near",
                    (member(4, "/pictures/b.jpg"), member(5, "/pictures/b2.jpg")),
                    ("oldest file",),
                ),
            ],
            "burst": [],
        }

    def duplicates(self, kind: str, *, hidden: bool = True) -> list[DuplicateGroup]:
        found = []
        for group in self.table[kind]:
            left = [one for one in group.members if hidden or not self._hidden(one.photo_id)]
            left.sort(key=lambda one: one.photo_id != self.kept)
            if len(left) > 1:
                chosen = left[0].photo_id == self.kept
                found.append(DuplicateGroup(group.kind, tuple(left), group.reasons, chosen))
        return found

    def _hidden(self, photo: int) -> bool:
        return self.marks.of([photo])[photo].hidden

    def waiting(self) -> int:
        return self.not_compared

    def keep(self, photo_id: int) -> ChangeSet:
        self.acts.append(("keep", photo_id))
        self.kept = photo_id
        return ChangeSet(photos=frozenset([photo_id]))

    def separate(self, photo_ids: Iterable[int]) -> ChangeSet:
        ids = sorted(photo_ids)
        self.acts.append(("separate", ids))
        for kind, groups in self.table.items():
            self.table[kind] = [
                one for one in groups if sorted({m.photo_id for m in one.members}) != ids
            ]
        return ChangeSet(photos=frozenset(ids))


def check(owner: Any, tag: str | None, limit: int) -> TagCheck:
    """Doubts about dogs (and cats, if any tag will do), until a person answered."""
    names = ("dog",) if tag else ("dog", "cat")
    said = [(photo, name) for photo, words in owner.said.items() for name in words]
    asked = [
        Question(photo, f"animal/{name}", name, 0.5, shown=bool(photo % 2))
        for photo in owner.ids()
        for name in names
        if (photo, f"animal/{name}") not in said
    ]
    wrong = sum(not yes for words in owner.said.values() for yes in words.values())
    right = None if len(said) < 5 else 0.75
    return TagCheck(tuple(asked[:limit]), len(said), wrong, 0, len(asked), right)
