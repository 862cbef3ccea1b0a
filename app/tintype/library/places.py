"""Where photos were taken: ``library.places``.

>>> [place.city for place in library.places.overview().places]
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from tintype.catalog import places
from tintype.catalog.query.tree import And, Has, Named, Near, Node, Not, Place, Search
from tintype.catalog.rows import PlaceCount
from tintype.catalog.words import words_of
from tintype.search.wording import node_text

if TYPE_CHECKING:
    from tintype.catalog.columns.figures import Cells
    from tintype.catalog.database import Database
    from tintype.library.searching import Searching

NOWHERE = node_text(Not(Has("place")))
"""The query for the photos of which no place is known."""


@dataclass(frozen=True, slots=True)
class PlacesOverview:
    """Where photos were taken, hidden ones apart.

    Attributes:
        places: by country, region and city.
        cells: their positions on the globe; None while a large change is still being taken in.
        nowhere: how many photos have no place.
    """

    places: tuple[PlaceCount, ...]
    cells: Cells | None
    nowhere: int


class Places:
    """Counts; nothing is kept. May be used from several threads."""

    def __init__(self, database: Database, searching: Searching) -> None:
        self._database = database
        self._searching = searching

    def overview(self) -> PlacesOverview:
        """Return all places, the positions of their photos, and how many photos have none."""
        from tintype.catalog.columns.figures import Visible

        with self._database.reader() as connection:
            found, columns = places.counts(connection), self._searching.columns
            snapshot = columns.offers(connection).snapshot
            nowhere = columns.count(connection, Search(Not(Has("place"))))
        cells = None if snapshot is None else Visible(snapshot).cells()
        return PlacesOverview(tuple(found), cells, nowhere)


def query_of(code: str, region: str = "", city: str = "") -> str:
    """Return the query for the photos of a country, a region of it, or a city in that."""
    named: list[Node] = [
        Place(words) for name in dict.fromkeys((city, region)) if name and (words := words_of(name))
    ]
    return node_text(And((*named, Named("country", code))) if named else Named("country", code))


def query_around(latitude: float, longitude: float, km: float) -> str:
    """Return the query for the photos taken within some kilometres of a position."""
    return node_text(Near(round(latitude, 4), round(longitude, 4), max(round(km, 1), 0.1)))
