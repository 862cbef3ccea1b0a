"""Statistics, Places, Duplicates and checking tags, as pictures show them."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from pathlib import Path

import numpy as np
from PySide6.QtCore import Qt

from gui.lived_in import LivedInLibrary
from gui.overviews import FakePlaces, FakeStatistics, check, member, place
from tintype.catalog.alike_groups import DuplicateGroup
from tintype.catalog.columns.figures import Cells
from tintype.gui.models.folders import DUPLICATES, PLACES, STATISTICS, TAGS
from tintype.gui.window import MainWindow
from tintype.library.checking import TagCheck
from tintype.library.places import PlacesOverview
from tintype.library.statistics import Figure, Overview, PersonFigure

TOWNS = (
    ("Austria", "AT", "Vienna", "Vienna", 2140, 48.21, 16.37),
    ("Austria", "AT", "Styria", "Graz", 512, 47.07, 15.44),
    ("Austria", "AT", "Tyrol", "Innsbruck", 230, 47.27, 11.39),
    ("Germany", "DE", "Berlin", "Berlin", 640, 52.52, 13.40),
    ("Germany", "DE", "Bavaria", "Munich", 310, 48.14, 11.58),
    ("Germany", "DE", "Baden-Württemberg", "Freiburg", 95, 48.0, 7.85),
    ("Greece", "GR", "Crete", "Chania", 870, 35.51, 24.02),
    ("Greece", "GR", "Crete", "Heraklion", 120, 35.34, 25.13),
    ("Greece", "GR", "Attica", "Athens", 210, 37.98, 23.73),
    ("Italy", "IT", "Tuscany", "Siena", 415, 43.32, 11.33),
    ("Italy", "IT", "Lazio", "Rome", 280, 41.9, 12.5),
    ("Switzerland", "CH", "Valais", "Zermatt", 365, 46.02, 7.75),
    ("France", "FR", "Provence", "Avignon", 244, 43.95, 4.81),
    ("Portugal", "PT", "Lisbon", "Lisbon", 156, 38.72, -9.14),
    ("Iceland", "IS", "South", "Vík", 88, 63.42, -19.01),
    ("United Kingdom", "GB", "Scotland", "Edinburgh", 134, 55.95, -3.19),
    ("Norway", "NO", "Vestland", "Bergen", 61, 60.39, 5.32),
    ("Morocco", "MA", "Marrakesh-Safi", "Marrakesh", 74, 31.63, -7.99),
)


class LivedInStatistics(FakeStatistics):
    """The figures of the lived-in library."""

    def __init__(self, library: LivedInLibrary) -> None:
        super().__init__()
        self._library = library

    def overview(self) -> Overview:
        base = super().overview()
        assert base is not None
        dice = np.random.default_rng(8)
        days = Counter(self._library.days[photo] for photo in self._library.ids())
        found = {day: count * int(dice.integers(2, 12)) for day, count in sorted(days.items())}
        years = range(min(found) // 10_000, max(found) // 10_000 + 1)
        names = [row.name for row in self._library.people.everybody() if row.name][:5]
        persons = [(name, dice.poisson(dice.uniform(8, 60), len(years))) for name in names]
        tags = ("sea", "mountain", "person", "forest", "city", "coast", "flower", "cat")
        countries = Counter({one[0]: 0 for one in TOWNS})
        for one in TOWNS:
            countries[one[0]] += one[4]
        return replace(
            base,
            photos=sum(found.values()),
            people=len(names),
            towns=len(TOWNS),
            favourites=214,
            bytes=61 * 10**9,
            days=tuple(found.items()),
            years=years,
            persons=tuple(
                PersonFigure(name, int(counts.sum()), f"person:{at}", tuple(counts.tolist()))
                for at, (name, counts) in enumerate(persons)
            ),
            tags=tuple(Figure(tag, 900 // (at + 1), f"tag:{tag}") for at, tag in enumerate(tags)),
            countries=tuple(
                Figure(name, count, "country:x") for name, count in countries.most_common(8)
            ),
            cameras=(
                Figure("FUJIFILM X-T30", 3120, "camera:x"),
                Figure("Canon EOS 6D", 1410, "camera:x"),
                Figure("Pixel 7", 905, "camera:x"),
            ),
            lenses=(
                Figure("XF 35mm F2", 2230, "lens:x"),
                Figure("XF 18-55mm F2.8-4", 890, "lens:x"),
                Figure("EF 24-105mm f/4L", 760, "lens:x"),
            ),
            formats=(
                Figure("JPEG", 4200, "type:jpeg", 21 * 10**9),
                Figure("RAW", 1235, "type:raw", 40 * 10**9),
            ),
        )


class LivedInPlaces(FakePlaces):
    """Eighteen towns, and outings around them."""

    def overview(self) -> PlacesOverview:
        dice = np.random.default_rng(4)
        at = np.array([one[5:] for one in TOWNS])
        around = (at[:, None] + dice.normal(0, 0.35, (len(TOWNS), 9, 2))).reshape(-1, 2)
        shares = np.array([max(one[4] // 9, 1) for one in TOWNS])
        cells = Cells(around[:, 0], around[:, 1], np.repeat(shares, 9))
        return PlacesOverview(tuple(place(*one) for one in TOWNS), cells, 312)


def _library(window: MainWindow) -> LivedInLibrary:
    library = window.library._bridge._library()
    assert isinstance(library, LivedInLibrary)
    return library


def statistics(window: MainWindow) -> None:
    """Numbers, years, and a calendar."""
    library = _library(window)
    library.statistics = LivedInStatistics(library)
    window.library.show_page(STATISTICS)


def lists(window: MainWindow) -> None:
    """The lower half of the figures."""
    statistics(window)
    scroll = window.library.page(STATISTICS).scroll_area
    scroll.verticalScrollBar().setMaximum(10_000)
    scroll.verticalScrollBar().setValue(560)


def places(window: MainWindow) -> None:
    """A town is chosen."""
    library = _library(window)
    library.places = LivedInPlaces()
    window.library.show_page(PLACES)
    page = window.library.page(PLACES)
    page.view.expandAll()
    page.view.setCurrentIndex(page.model.index(0, 0, page.model.index(1, 0)))


def duplicates(window: MainWindow) -> None:
    """Three versions of a picture; another group has its tick."""
    library = _library(window)
    library.similar.table["near"] = [_group(library, photo) for photo in (21, 33, 46, 58, 77, 92)]
    window.library.show_page(DUPLICATES)
    page = window.library.page(DUPLICATES)
    page.model.setData(page.model.index(1), Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)


def _group(library: LivedInLibrary, photo: int) -> DuplicateGroup:
    wide, high = library.shape(photo)
    where = Path("/home/ann/Pictures")
    members = (
        member(photo, str(where / f"2014/DSCF{photo}.jpg"), (wide * 12, high * 12)),
        member(
            photo + 120, str(where / f"export/DSCF{photo}.jpg"), (wide * 4, high * 4),
            agreement=0.98,
        ),
        member(
            photo + 240, str(where / f"WhatsApp/IMG-{photo}.jpg"), (wide * 2, high * 2),
            agreement=0.94,
        ),
    )  # fmt: skip
    return DuplicateGroup("near", members, ("most pixels", "not named or filed as a copy"))


def checking(window: MainWindow) -> None:
    """The seventh of twenty questions."""
    library = _library(window)
    library.tags.check = lambda tag=None, limit=20: _check(library, tag, limit)  # type: ignore[method-assign]
    window.library.show_page(TAGS)
    page = window.library.page(TAGS)
    page._begin_check(None)
    for yes in (True, False, True, True, False, True):
        page.check.answer(yes=yes)


def _check(library: LivedInLibrary, tag: str | None, limit: int) -> TagCheck:
    """Questions about what the pictures show, from the seventh outing on."""
    found = check(library, tag, limit)
    asked = []
    for photo in range(31, 31 + limit):
        word = library.words(photo)[0].name
        wide, high = library.shape(photo)
        first = found.questions[0]
        asked.append(replace(first, photo_id=photo, path=word, name=word, width=wide, height=high))
    return replace(found, questions=tuple(asked), unsure=64, right=0.91 if library.said else None)


SCENES = {
    "statistics": statistics,
    "lists": lists,
    "places": places,
    "duplicates": duplicates,
    "checking": checking,
}
