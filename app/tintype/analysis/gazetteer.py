"""The gazetteer: from a position to the place, city, region and country it lies in, offline.

The data in ``resources/gazetteer`` is GeoNames' list of places with 1,000 people or more, sorted by
latitude; ``models/build/gazetteer.py`` makes it. Towns have no borders in it: a position belongs to
the most populous place whose circle, sized by its people, holds it.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import NamedTuple, overload

import numpy as np
from numpy.typing import NDArray

from tintype import paths
from tintype.errors import EnvironmentFault
from tintype.types import Place

REVISION = 1  # of the data and of how a place is chosen
REF = f"gazetteer@{REVISION}"

_KM_A_DEGREE = 111.195
_DENSITY = 6000.0  # people a square kilometre: gives Paris a radius of 11 km, New York one of 22
_NAMED_WITHIN = 25.0  # km; farther out only region and country are sure
_KNOWN_WITHIN = 150.0  # km; beyond lies the open sea, or a desert


class Spot(NamedTuple):
    """A place of the gazetteer by itself."""

    name: str
    region: str
    country: str
    country_code: str
    latitude: float
    longitude: float
    population: int


class Gazetteer:
    """Places of the world in arrays.

    Args:
        folder: holds ``places.npz`` and ``names.npz``.

    Raises:
        EnvironmentFault: the data cannot be read.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        with _open(folder / "places.npz") as data:
            self._latitude = data["latitude"] / 1e5
            self._longitude = data["longitude"] / 1e5
            self._population = data["population"].astype(np.int64)
            self._region = data["region"]
            self._names = _lines(data["names"])
            regions = [line.split("\t") for line in _lines(data["regions"])]
            countries = [line.split("\t") for line in _lines(data["countries"])]
        self._regions = [(name, *countries[int(number)]) for number, name in regions]
        self._known: _Lines | None = None

    def place_at(self, latitude: float, longitude: float) -> Place | None:
        """Return the place of a position in degrees (WGS 84), or None far from any town."""
        ids, km = self._around(latitude, longitude)
        if not len(ids):
            return None
        nearest = int(km.argmin())
        name, code, country = self._regions[self._region[ids[nearest]]]
        if km[nearest] > _NAMED_WITHIN:
            return Place("", "", name, country, code, REF)
        city = self._city(ids, km, nearest)
        return Place(self._names[ids[nearest]], self._names[city], name, country, code, REF)

    def _around(
        self, latitude: float, longitude: float
    ) -> tuple[NDArray[np.int64], NDArray[np.float64]]:
        """Return the places within ``_KNOWN_WITHIN`` and their distances in km (haversine)."""
        reach = _KNOWN_WITHIN / _KM_A_DEGREE
        first, last = np.searchsorted(self._latitude, (latitude - reach, latitude + reach))
        ids = np.arange(first, last)
        a, b = np.radians(latitude), np.radians(self._latitude[ids])
        turn = np.radians(self._longitude[ids] - longitude)
        half = np.sin((b - a) / 2) ** 2 + np.cos(a) * np.cos(b) * np.sin(turn / 2) ** 2
        km = np.degrees(2 * np.arcsin(np.sqrt(np.minimum(half, 1)))) * _KM_A_DEGREE
        near = km <= _KNOWN_WITHIN
        return ids[near], km[near]

    def _city(self, ids: NDArray[np.int64], km: NDArray[np.float64], nearest: int) -> int:
        """Return the most populous place of the region whose circle holds the position."""
        people = self._population[ids]
        holds = km <= np.sqrt(people / (np.pi * _DENSITY))
        holds &= self._region[ids] == self._region[ids[nearest]]
        holds[nearest] = True
        return int(ids[np.where(holds, people, -1).argmax()])

    def spots(self, name: str) -> list[Spot]:
        """Return the places of this name, in any language, the most populous first.

        Args:
            name: folded words joined by single spaces (``catalog.words.words_of``).
        """
        found: list[int] = []
        known = self._sorted_names()
        at = bisect_left(known, f"{name}\t")
        while at < len(known) and known[at].startswith(f"{name}\t"):
            found.append(int(known[at].rpartition("\t")[2]))
            at += 1
        return [self._spot(id) for id in sorted(found, key=lambda id: -self._population[id])]

    def names(self, beginning: str) -> list[str]:
        """Return the known names, folded, that begin so, in order of the alphabet."""
        known = self._sorted_names()
        first = bisect_left(known, beginning)
        last = bisect_left(known, f"{beginning}\U0010ffff")
        return list(dict.fromkeys(line.rpartition("\t")[0] for line in known[first:last]))

    def _sorted_names(self) -> _Lines:
        if self._known is None:
            with _open(self._folder / "names.npz") as data:
                self._known = _Lines(data["names"])
        return self._known

    def _spot(self, id: int) -> Spot:
        region, code, country = self._regions[self._region[id]]
        position = float(self._latitude[id]), float(self._longitude[id])
        return Spot(self._names[id], region, country, code, *position, int(self._population[id]))


@cache
def load_gazetteer() -> Gazetteer:
    """Return the packaged gazetteer.

    Raises:
        EnvironmentFault: its data cannot be read.
    """
    return Gazetteer(paths.resources() / "gazetteer")


def _open(path: Path) -> np.lib.npyio.NpzFile:
    try:
        data: np.lib.npyio.NpzFile = np.load(path, allow_pickle=False)
        return data
    except (OSError, ValueError) as error:
        raise EnvironmentFault(f"{path} cannot be read: {error}", "Reinstall Tintype.") from error


class _Lines(Sequence[str]):
    """The lines of a text, each made when asked for: half a million at once stall all threads."""

    def __init__(self, data: NDArray[np.uint8]) -> None:
        self._data = data
        self._ends = np.append(np.flatnonzero(data == ord("\n")), len(data))

    def __len__(self) -> int:
        return len(self._ends)

    @overload
    def __getitem__(self, at: int) -> str: ...
    @overload
    def __getitem__(self, at: slice) -> list[str]: ...
    def __getitem__(self, at: int | slice) -> str | list[str]:
        if isinstance(at, slice):
            return [self[one] for one in range(*at.indices(len(self)))]
        first = self._ends[at - 1] + 1 if at else 0
        return self._data[first : self._ends[at]].tobytes().decode()


def _lines(data: NDArray[np.uint8]) -> list[str]:
    return data.tobytes().decode().split("\n")
