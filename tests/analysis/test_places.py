"""Where photos were taken: positions to names, offline."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tintype.analysis.gazetteer import Gazetteer, load_gazetteer
from tintype.analysis.places import places_revision, places_source
from tintype.errors import EnvironmentFault
from tintype.types import DecodedPhoto, Findings, PhotoFacts


@pytest.mark.parametrize(
    ("latitude", "longitude", "city", "country"),
    [
        (48.8606, 2.3376, "Paris", "FR"),
        (40.7527, -73.9772, "New York City", "US"),
        (52.5163, 13.3777, "Berlin", "DE"),
        (-33.8568, 151.2153, "Sydney", "AU"),
        (35.6586, 139.7454, "Tokyo", "JP"),
        (64.1466, -21.9426, "Reykjavík", "IS"),
    ],
)
def test_well_known_positions(latitude, longitude, city, country) -> None:
    place = load_gazetteer().place_at(latitude, longitude)
    assert (place.city, place.country_code) == (city, country)


def test_a_part_of_a_city_is_named_beside_it() -> None:
    place = load_gazetteer().place_at(40.758, -73.9855)
    assert (place.name, place.region) == ("Times Square", "New York")


def test_far_from_towns_only_the_region_is_said_and_at_sea_nothing() -> None:
    gazetteer = load_gazetteer()
    tundra = gazetteer.place_at(64.9, -18.6)  # Iceland's middle
    assert (tundra.name, tundra.city, tundra.country_code) == ("", "", "IS")
    assert gazetteer.place_at(0.0, -30.0) is None


@given(st.floats(-90, 90), st.floats(-180, 180))
def test_any_position_is_in_a_country_or_nowhere(latitude, longitude) -> None:
    place = load_gazetteer().place_at(latitude, longitude)
    assert place is None or (place.country and len(place.country_code) == 2)


def test_the_date_line_does_not_part_neighbours() -> None:
    gazetteer = load_gazetteer()
    assert gazetteer.place_at(-16.8, 179.99) == gazetteer.place_at(-16.8, -180.01 + 360)
    assert gazetteer.place_at(-16.8, -179.99).country_code == "FJ"


def test_photos_without_a_position_have_no_place() -> None:
    pixels = np.zeros((4, 4, 3), np.uint8)
    photos = [
        DecodedPhoto(pixels, 4, 4, "JPEG", facts)
        for facts in (PhotoFacts(), PhotoFacts(latitude=48.137, longitude=11.575))
    ]
    source = places_source()
    nowhere, munich = source.analyse(photos, [{}, {}])
    assert nowhere == Findings()
    assert munich.place.city == "Munich"
    assert munich.place.model == source.revision == places_revision()


def test_damaged_data_is_a_fault_of_the_installation(tmp_path: Path) -> None:
    (tmp_path / "places.npz").write_bytes(b"nothing")
    with pytest.raises(EnvironmentFault, match="cannot be read"):
        Gazetteer(tmp_path)
