"""Names of places in queries: ``near:"Paris, Texas"`` to a position, by the gazetteer."""

from __future__ import annotations

import difflib
from typing import TYPE_CHECKING

from tintype.catalog.words import words_of
from tintype.errors import UserError

if TYPE_CHECKING:
    from tintype.analysis.gazetteer import Gazetteer, Spot

_CLOSE = 0.8  # likeness from which a name is offered as what was meant


def find_place(text: str, gazetteer: Gazetteer) -> Spot:
    """Return the most populous place of a name.

    Args:
        text: a name in any language; after commas its region or country, or the country's code.

    Raises:
        UserError: no place is called so; the hint gives names that look like it.
    """
    name, *within = (" ".join(words_of(part)) for part in text.split(","))
    spots = gazetteer.spots(name)
    for spot in spots:
        if all(part in _around(spot) for part in within):
            return spot
    if spots:
        raise UserError(
            f"No place called “{text}” is known.",
            f"Do you mean {'; '.join(_full_name(spot) for spot in spots[:3])}?",
        )
    known = gazetteer.names(name[:2]) if name else []
    close = difflib.get_close_matches(name, known, n=3, cutoff=_CLOSE)
    meant = [_full_name(gazetteer.spots(other)[0]) for other in close]
    raise UserError(
        f"No place called “{text}” is known.",
        f"Do you mean {'; '.join(dict.fromkeys(meant))}?" if meant else "Name a nearby town.",
    )


def _around(spot: Spot) -> set[str]:
    names = (spot.region, spot.country, spot.country_code)
    return {" ".join(words_of(name)) for name in names}


def _full_name(spot: Spot) -> str:
    return ", ".join(part for part in (spot.name, spot.region, spot.country) if part)
