"""Where photos were taken, in the catalog."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tintype.catalog import photos, places
from tintype.types import PhotoFacts, Place

PARIS = Place("Paris 01 Louvre", "Paris", "Île-de-France", "France", "FR", "gazetteer@1")
VERSAILLES = replace(PARIS, name="Versailles", city="Versailles")


def test_a_photo_has_one_place_and_can_lose_it(database, add) -> None:
    photo_id = add("a.jpg")
    with database.writer() as connection:
        for place in (PARIS, PARIS, VERSAILLES):
            places.store(connection, photo_id, place)
            assert photos.details(connection, photo_id).place == place
        places.store(connection, photo_id, None)
        assert places.of_photo(connection, photo_id) is None
        assert places.texts(connection, f"[{photo_id}]") == {}


def test_names_to_search_by_are_said_once_the_narrowest_first(database, add) -> None:
    photo_id = add("a.jpg")
    with database.writer() as connection:
        places.store(connection, photo_id, VERSAILLES)
        assert places.texts(connection, f"[{photo_id}]") == {
            photo_id: ["Versailles", "Île-de-France", "France"]
        }


def test_photos_are_counted_by_city(database, add) -> None:
    with database.writer() as connection:
        nowhere = places.counts(connection)
    assert nowhere == []
    taken = (("a", PARIS, 2.0), ("b", PARIS, 2.2), ("c", VERSAILLES, 2.1))
    for name, place, longitude in taken:
        photo_id = add(f"{name}.jpg", facts=PhotoFacts(latitude=48.8, longitude=longitude))
        with database.writer() as connection:
            places.store(connection, photo_id, place)
    with database.reader() as connection:
        paris, versailles = places.counts(connection)
    assert (paris.city, paris.photos, paris.longitude) == ("Paris", 2, pytest.approx(2.1))
    assert (versailles.city, versailles.photos) == ("Versailles", 1)
