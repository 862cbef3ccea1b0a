"""Countries, their regions and cities as a tree, with how many photos each has."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel

from tintype.gui import naming, wording
from tintype.library.places import query_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tintype.catalog.rows import PlaceCount

SpotRole = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class Spot:
    """A line of the tree: country, region or city."""

    code: str
    region: str
    city: str
    photos: int
    latitude: float
    longitude: float

    @property
    def query(self) -> str:
        """Finds its photos."""
        return query_of(self.code, self.region, self.city)


class PlaceTreeModel(QStandardItemModel):
    """Name and photos. A place whose name holds what is filtered by stays with those above it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setHorizontalHeaderLabels([self.tr("Place"), self.tr("Photos")])

    def set_places(self, places: Sequence[PlaceCount], wanted: str = "") -> None:
        """Show places, those with most photos first."""
        self.removeRows(0, self.rowCount())
        wanted = wanted.casefold()
        nested: dict[tuple[str, str], dict[str, list[PlaceCount]]] = {}
        for one in places:
            names = (one.country, one.region, one.city)
            said = (naming.country(one.country_code, one.country), *map(naming.place, names[1:]))
            if not wanted or any(wanted in name.casefold() for name in (*names, *said)):
                regions = nested.setdefault((one.country, one.country_code), {})
                regions.setdefault(one.region, []).append(one)
        for (country, code), regions in sorted(nested.items(), key=lambda kept: _most(kept[1])):
            top = self._line(
                self,
                naming.country(code, country),
                _spot(code, "", "", [one for cities in regions.values() for one in cities]),
            )
            for region, cities in sorted(regions.items(), key=lambda kept: -_sum(kept[1])):
                above = top
                if region:
                    above = self._line(top, naming.place(region), _spot(code, region, "", cities))
                for city in sorted(cities, key=lambda one: -one.photos):
                    if city.city and (city.city != region or len(cities) > 1):
                        name = naming.place(city.city)
                        self._line(above, name, _spot(code, region, city.city, [city]))

    def _line(
        self, above: QStandardItem | QStandardItemModel, name: str, spot: Spot
    ) -> QStandardItem:
        item, count = QStandardItem(name), QStandardItem(wording.number(spot.photos))
        item.setData(spot, SpotRole)
        words = self.tr("{name}, {photos}")
        item.setData(
            words.format(name=name, photos=wording.photos(spot.photos)),
            Qt.ItemDataRole.AccessibleTextRole,
        )
        count.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        for one in (item, count):
            one.setEditable(False)
        above.appendRow([item, count])
        return item


def _sum(places: Sequence[PlaceCount]) -> int:
    return sum(one.photos for one in places)


def _most(regions: dict[str, list[PlaceCount]]) -> int:
    return -sum(map(_sum, regions.values()))


def _spot(code: str, region: str, city: str, places: Sequence[PlaceCount]) -> Spot:
    """The spot of some places; it lies where most of their photos were taken."""
    largest = max(places, key=lambda one: one.photos)
    return Spot(code, region, city, _sum(places), largest.latitude, largest.longitude)
