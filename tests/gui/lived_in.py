"""A made-up library that looks lived in: a family's photos of eleven years."""

from __future__ import annotations

import io
from dataclasses import replace
from functools import cache
from pathlib import Path

import numpy as np

from gui import pictures
from gui.fakes import FakeLibrary, region, tag
from gui.people import FakePeople
from tintype.catalog.curation_rows import Marks, TagRow
from tintype.catalog.rows import FileRow, Folder, Grid, PhotoDetails, Root, ShownTag
from tintype.types import Box, PhotoFacts

PICTURES = 120
"""Different pictures; photo 121 shows the first again."""

MAGNIFIED = 12
"""How much larger the photos are said to be than their pictures."""

NAMES = ("Ann Weber", "Ben", "Clara Moreau", "Dana", "Emil", "Grandma Rosa", "Kenji", "Lola")

WORDS = {
    pictures.sea: (("sea", 0.97), ("coast", 0.88), ("sailboat", 0.71)),
    pictures.hills: (("hill", 0.91), ("landscape", 0.84), ("fog", 0.55)),
    pictures.mountains: (("mountain", 0.95), ("hiking", 0.62), ("sunset", 0.58)),
    pictures.city: (("city", 0.96), ("night", 0.9), ("skyscraper", 0.83)),
    pictures.forest: (("forest", 0.94), ("tree", 0.93), ("winter", 0.6)),
    pictures.field: (("field", 0.92), ("flower", 0.87), ("summer", 0.66)),
}
PLACES = {
    pictures.sea: ("Crete", 35.34, 25.13),
    pictures.hills: ("Tuscany", 43.46, 11.14),
    pictures.mountains: ("Zermatt", 46.02, 7.75),
    pictures.city: ("Osaka", 34.69, 135.5),
    pictures.forest: ("Black Forest", 48.0, 8.2),
    pictures.field: ("Provence", 43.9, 5.9),
}
REAL_WORDS = {
    "astronaut": (("astronaut", 0.93), ("person", 0.99)),
    "chelsea": (("cat", 0.99), ("pet", 0.86)),
    "coffee": (("coffee", 0.97), ("table", 0.74)),
    "rocket": (("rocket", 0.9), ("night", 0.81)),
    "motorcycle": (("motorcycle", 0.99), ("garage", 0.68)),
    "hubble": (("stars", 0.72),),
    "moon": (("moon", 0.8),),
    "camera": (("person", 0.97), ("camera", 0.7)),
}


@cache
def small_jpeg(number: int) -> bytes:
    """A thumbnail."""
    buffer = io.BytesIO()
    pictures.picture(number).save(buffer, "JPEG", quality=88)
    return buffer.getvalue()


@cache
def mean_colour(number: int) -> int:
    """What stands for a thumbnail until it is there: 0xRRGGBB."""
    red, green, blue = pictures.picture(number).resize((1, 1)).getpixel((0, 0))  # type: ignore[misc]
    return red << 16 | green << 8 | blue


class LivedInPeople(FakePeople):
    """A family and some faces nobody has named yet."""

    def __init__(self, owner: FakeLibrary) -> None:
        super().__init__(owner, groups=7)
        self.table.clear()
        dice = np.random.default_rng(3)
        for person, name in enumerate(NAMES, 1):
            self.names[person] = name
            for at in range(int(dice.integers(6, 24))):
                state = ("suggested", "sure", "sure", "sure", "confirmed")[at % 5]
                self._add(person=person, name=name, state=state, photo=int(dice.integers(1, 800)))
        for group in range(10, 17):
            for _ in range(int(dice.integers(3, 9))):
                self._add(group=group, photo=int(dice.integers(1, 800)))

    def crop(self, face_id: int, side: int = 160) -> bytes | None:
        row = self.table[face_id]
        buffer = io.BytesIO()
        pictures.face(row.person or row.group or 0, side, face_id).save(buffer, "JPEG")
        return buffer.getvalue()


class LivedInLibrary(FakeLibrary):
    """Some hundred photos of outings."""

    def __init__(self, photos: int = 900) -> None:
        super().__init__(photos)
        self.people = LivedInPeople(self)
        self._roots = [
            Root(1, Path("/home/ann/Pictures"), online=True, photos=photos),
            Root(2, Path("/media/ann/Archive"), online=False, photos=18_204),
        ]
        self._make_days()
        for photo in range(3, photos, 7):
            self.marks.table[photo] = Marks(rating=3 + photo % 3, favourite=photo % 2 == 0)
        albums = {"Best of Crete": (None, [1]), "Cats": ("cat", []), "Print these": (None, [2])}
        self.albums.table.update(albums)
        self.tags.rows = tag_rows()
        self._make_history()

    def _make_days(self) -> None:
        """Five photos an outing, some outings in a month, and now and then a month without."""
        dice, month = np.random.default_rng(5), 12 * 2012
        for outing in range(0, self.count, 5):
            month += int(dice.choice([0, 0, 1, 1, 2]))
            day = month // 12 * 10_000 + (month % 12 + 1) * 100 + 3 + outing % 20
            for photo in range(outing + 1, outing + 6):
                self.days[photo] = max(day, self.days.get(photo - 1, 0))

    def _make_history(self) -> None:
        for kind, about, counts in (
            ("name", ("Emil",), {"faces": 12}),
            ("album_photos", ("Best of Crete",), {"photos": 31}),
            ("tag", ("sunset",), {"photos": 8}),
            ("merge_tags", ("kitty", "cat"), {"photos": 14}),
            ("confirm", ("Ann Weber",), {"faces": 23}),
            ("rate", ("5",), {"photos": 3}),
            ("hide", ("p7", "p9"), {"faces": 6}),
        ):
            self.people.keep_in_history(kind, about, **counts)

    def number(self, photo_id: int) -> int:
        """The picture of a photo."""
        return photo_id % PICTURES

    def shape(self, photo_id: int) -> tuple[int, int]:
        """Width and height in pixels of the small picture."""
        return pictures.shape(self.number(photo_id))

    def words(self, photo_id: int) -> list[ShownTag]:
        """What the models say."""
        number = self.number(photo_id)
        if number % 6 == 4:
            found = REAL_WORDS[list(pictures.REAL)[number // 6 % len(pictures.REAL)]]
        elif number % 11 == 3:
            found = (("person", 0.98), ("portrait", 0.9))
        else:
            found = WORDS[pictures.KINDS[number // 5 % len(pictures.KINDS)]]
        return [
            tag(word, score, regions=(1,) if at == 0 else ())
            for at, (word, score) in enumerate(found)
        ]

    def _tags(self, photo_id: int) -> list[ShownTag]:
        said = self.said.get(photo_id, {})
        kept = [guess for guess in self.words(photo_id) if said.get(guess.name, True)]
        return kept + [tag(name, None, source="person") for name, yes in said.items() if yes]

    def _names(self, photo_id: int) -> list[str]:
        return ["Dogs", "seaside", *super()._names(photo_id)]

    def grid(self, text: str = "", **place: object) -> Grid:
        grid = super().grid(text, **place)
        numbers = [self.number(photo) for photo in grid.ids.tolist()]
        shapes = np.array([pictures.shape(one) for one in numbers], np.int32).reshape(-1, 2)
        colours = np.array([mean_colour(one) for one in numbers], np.uint32)
        shapes *= MAGNIFIED
        widths, heights = shapes[:, 0] * 1, shapes[:, 1] * 1
        return replace(grid, widths=widths, heights=heights, colours=colours)

    def photo(self, photo_id: int) -> PhotoDetails:
        details, number = super().photo(photo_id), self.number(photo_id)
        width, height = (MAGNIFIED * side for side in self.shape(photo_id))
        day = self.days[photo_id]
        taken = f"{day // 10_000}-{day // 100 % 100:02}-{day % 100:02}T14:03:00"
        _, north, east = PLACES[pictures.KINDS[number // 5 % len(pictures.KINDS)]]
        facts = PhotoFacts(
            taken=taken, taken_from="exif", make="FUJIFILM", model="X-T30", iso=200, aperture=2.8,
            exposure=0.004, focal_length=35.0, latitude=north, longitude=east, lens="XF 35mm F2",
        )  # fmt: skip
        path = self._roots[0].path / str(day // 10_000) / f"DSCF{4000 + photo_id}.jpg"
        part = Box(width * 0.28, height * 0.3, width * 0.42, height * 0.5)
        shown = [region(1, "object", self.words(photo_id)[0].name, part)]
        if number % 11 == 3:
            head = min(width, height) * 0.36
            shown.append(
                region(2, "face", "Ann Weber", Box(width / 2 - head / 2, height * 0.33, head, head))
            )
        return replace(
            details, width=width, height=height, facts=facts, regions=tuple(shown),
            files=(FileRow(path, 8_355_443, taken, "present"),), runs=details.runs[:1],
        )  # fmt: skip

    def thumbnail(self, photo_id: int) -> bytes | None:
        return small_jpeg(self.number(photo_id))

    def pixels(self, photo_id: int, long_side: int) -> np.ndarray:
        return np.asarray(pictures.picture(self.number(photo_id), long_side))

    def folders(self, root_id: int) -> list[Folder]:
        if root_id == 2:
            return []
        years: dict[int, int] = {}
        for day in self.days.values():
            years[day // 10_000] = years.get(day // 10_000, 0) + 1
        listed = [Folder(1, str(year), count) for year, count in sorted(years.items())]
        return [Folder(1, "", self.count), *listed]


def tag_rows() -> list[TagRow]:
    """A tree of tags."""
    tree = {
        "animal": ("cat", "dog", "horse", "bird"),
        "nature": ("sea", "mountain", "forest", "flower", "sunset"),
        "food": ("coffee", "cake"),
        "vehicle": ("motorcycle", "sailboat", "rocket"),
    }
    rows, dice = [], np.random.default_rng(8)
    for top, names in tree.items():
        rows.append(TagRow(len(rows) + 1, None, (top,), (), (top,), 0, 0, 0))
        above = len(rows)
        for name in names:
            aliases = {"cat": ("kitty", "tomcat"), "sea": ("ocean",)}.get(name, ())
            count, said = int(dice.integers(4, 400)), int(dice.integers(0, 12))
            rows.append(
                TagRow(len(rows) + 1, above, (top, name), aliases, (name,), count, count, said)
            )
    rows.append(TagRow(len(rows) + 1, None, ("Crete",), (), (), 31, 31, 31))
    return rows
