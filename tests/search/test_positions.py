"""Places by name: the gazetteer is the packaged one."""

from __future__ import annotations

import pytest

from tintype.analysis.gazetteer import load_gazetteer
from tintype.errors import UserError
from tintype.search.positions import find_place


@pytest.mark.parametrize(
    ("text", "region", "latitude", "longitude"),
    [
        ("Paris", "Île-de-France", 48.9, 2.3),
        ("paris, TEXAS", "Texas", 33.7, -95.6),
        ("Paris, us", "Texas", 33.7, -95.6),
        ("München", "Bavaria", 48.1, 11.6),
        ("ミュンヘン", "Bavaria", 48.1, 11.6),
        ("new york", "New York", 40.7, -74.0),
    ],
)
def test_a_place_is_found_by_its_name_in_any_language(text, region, latitude, longitude) -> None:
    spot = find_place(text, load_gazetteer())
    assert spot.region == region
    assert (spot.latitude, spot.longitude) == pytest.approx((latitude, longitude), abs=0.1)


@pytest.mark.parametrize(
    ("text", "offered"), [("Barcelone, Texas", "Spain"), ("Pariss", "Île-de-France")]
)
def test_an_unknown_place_gets_an_offer(text, offered) -> None:
    with pytest.raises(UserError) as caught:
        find_place(text, load_gazetteer())
    assert offered in caught.value.hint


@pytest.mark.parametrize("text", ["", ",", "qqqqxx"])
def test_nonsense_is_no_place(text) -> None:
    with pytest.raises(UserError, match="No place called"):
        find_place(text, load_gazetteer())
