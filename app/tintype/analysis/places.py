"""Where a photo was taken, in words, from the position its camera wrote."""

from __future__ import annotations

from collections.abc import Sequence

from tintype.analysis.gazetteer import REF, load_gazetteer
from tintype.types import DecodedPhoto, Findings


class PlaceSource:
    """Place, city, region and country of photos that carry a position.

    The gazetteer is read for the first of them: many libraries have none.
    """

    id = "places"
    revision = REF
    depends: tuple[str, ...] = ()
    long_side = 0  # pixels do not matter

    def analyse(
        self, photos: Sequence[DecodedPhoto], before: Sequence[dict[str, Findings]]
    ) -> list[Findings]:
        """Look up each photo's position; see ``TagSource``."""
        return [self._look_up(photo) for photo in photos]

    def _look_up(self, photo: DecodedPhoto) -> Findings:
        latitude, longitude = photo.facts.latitude, photo.facts.longitude
        if latitude is None or longitude is None:
            return Findings()
        return Findings(place=load_gazetteer().place_at(latitude, longitude))


def places_revision() -> str:
    """Return the source's revision without reading the gazetteer."""
    return REF


def places_source(_threads: int = 1, _floor: float | None = None) -> PlaceSource:
    """Return the source with the packaged gazetteer."""
    return PlaceSource()
