"""How many photos of a result each facet's values have, by SQL alone: see ``columns.facets``."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Sequence

from tintype.catalog.columns.names import Dictionary
from tintype.catalog.query import choices, fetch, sql
from tintype.catalog.query.choices import STARS, Choice, Key
from tintype.catalog.query.tree import Search
from tintype.catalog.search_index import camera_name

Counts = dict[str, list[tuple[Choice, int]]]

_THERE = "SELECT value FROM json_each(:ids)"
# Key and photo of all photos that are asked about, by facet.
_PAIRS = {
    "tag": f"SELECT tag_id, photo_id FROM shown_tag WHERE photo_id IN ({_THERE})",
    "person": "SELECT person_id, photo_id FROM face WHERE state IN ('confirmed', 'sure')"
    f" AND photo_id IN ({_THERE})",
    "country": "SELECT w.country_code, o.photo_id FROM photo_place AS o"
    f" JOIN place AS w ON w.id = o.place_id WHERE o.photo_id IN ({_THERE})",
    "camera": f"SELECT camera(make, model), id FROM photo WHERE id IN ({_THERE})",
    "lens": f"SELECT lens, id FROM photo WHERE id IN ({_THERE})",
    "type": f"SELECT format, id FROM photo WHERE id IN ({_THERE})",
    **{
        facet: " UNION ".join(
            f"SELECT w.{column}, o.photo_id FROM photo_place AS o"
            f" JOIN place AS w ON w.id = o.place_id WHERE o.photo_id IN ({_THERE})"
            for column in ("name", "city", "region", "country")
        )
        for facet in ("region", "city")
    },
}
_COUNT = (
    "WITH key (value, key) AS"
    " (SELECT value ->> 0, value ->> 1 FROM json_each(:keys)),"
    " pair (key, photo) AS ({})"
    " SELECT value, count(DISTINCT photo) FROM key JOIN pair USING (key) GROUP BY value"
)


def counts(connection: sqlite3.Connection, names: Dictionary, search: Search) -> Counts:
    """Return the values of each facet that photos of a result have, and how many photos."""
    ids = fetch.find(connection, search).ids.tolist()
    values = choices.keyed(connection, names, _texts(connection))
    found = {facet: _keyed(connection, ids, facet, values[facet]) for facet in _PAIRS}
    years = connection.execute(
        "SELECT DISTINCT CAST(substr(taken, 1, 4) AS INTEGER) FROM photo"
        f" WHERE taken IS NOT NULL AND id IN ({_THERE}) ORDER BY 1",
        {"ids": json.dumps(ids)},
    )
    asked = [year for (year,) in years if choices.FIRST_YEAR <= year <= choices.LAST_YEAR]
    found["year"] = _plain(connection, ids, map(choices.year_of, asked))
    found["rating"] = _plain(connection, ids, map(choices.stars, range(1, STARS + 1)))
    found["is"] = _plain(connection, ids, choices.kinds())
    return {facet: found[facet] for facet in choices.FACETS}


def _texts(connection: sqlite3.Connection) -> dict[str, set[str]]:
    """Return all texts of the facets that have words."""
    cameras = connection.execute("SELECT DISTINCT make, model FROM photo WHERE present > 0")
    lenses = connection.execute("SELECT DISTINCT lens FROM photo WHERE present > 0")
    places = connection.execute(
        "SELECT DISTINCT w.name, w.city, w.region, w.country FROM photo_place AS o"
        " JOIN photo AS p ON p.id = o.photo_id AND p.present > 0"
        " JOIN place AS w ON w.id = o.place_id"
    )
    return {
        "camera": {camera_name(make, model) for make, model in cameras} - {""},
        "lens": {lens for (lens,) in lenses if lens},
        "places": {text for row in places for text in row if text},
    }


def _keyed(
    connection: sqlite3.Connection, ids: Sequence[int], facet: str, values: Sequence[Choice]
) -> list[tuple[Choice, int]]:
    keys: list[tuple[int, Key]] = [(at, key) for at, one in enumerate(values) for key in one.keys]
    rows = connection.execute(
        _COUNT.format(_PAIRS[facet]), {"ids": json.dumps(ids), "keys": json.dumps(keys)}
    )
    return [(values[at], count) for at, count in sorted(rows.fetchall())]


def _plain(
    connection: sqlite3.Connection, ids: Sequence[int], values: Iterable[Choice]
) -> list[tuple[Choice, int]]:
    found = []
    for one in values:
        clause, parameters = sql.compile_tree(connection, one.node)
        (count,) = connection.execute(
            "SELECT count(*) FROM photo AS p"
            f" WHERE p.id IN (SELECT value FROM json_each(?)) AND {clause}",
            (json.dumps(ids), *parameters),
        ).fetchone()
        if count:
            found.append((one, count))
    return found
