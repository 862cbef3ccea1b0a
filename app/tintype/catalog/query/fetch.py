"""Results of a search by SQL alone: ids in order, and what lists and grids show of them."""

from __future__ import annotations

import json
import sqlite3
from collections import defaultdict
from dataclasses import dataclass
from operator import itemgetter
from typing import TYPE_CHECKING

from tintype.catalog.query import lookup
from tintype.catalog.query.patterns import Phrase
from tintype.catalog.query.sql import NUMBERS, Clause, compile_tree, in_document, showing
from tintype.catalog.query.tree import And, Ids, Is, Not, Search, Tagged, Word, leaves, wanted
from tintype.catalog.rows import Grid, Hit, full_path

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

# What a word counts by where it was found: who is named is meant, then tags of just this name and
# those below them, then words of a photo's own tags, of what they imply, and of everything else.
PERSON_POINTS, WHOLE_POINTS, TAG_POINTS, BROADER_POINTS, OTHER_POINTS = 5, 4, 3, 2, 1

_DAY = "CAST(replace(substr(coalesce(p.taken, '0'), 1, 10), '-', '') AS INTEGER)"
_NEWEST = "p.taken DESC, p.id DESC"
_ORDERS = {
    "date": "p.taken",
    "added": "p.added_at",
    "size": NUMBERS["size"],
    "rating": NUMBERS["rating"],
    "random": "p.id * 2654435761 % 4294967291",  # the same every time, so pages do not overlap
}
_GUESSED = (
    "SELECT g.photo_id, g.tag_id, g.score FROM json_each(?) AS j"
    " JOIN guess AS g ON g.photo_id = j.value AND g.score >= g.threshold"
)
_SAID = (
    "SELECT d.photo_id, d.tag_id, d.verdict FROM json_each(?) AS j"
    " JOIN tag_decision AS d ON d.photo_id = j.value"
)
_FACTS = (
    "SELECT p.id, p.width, p.height, p.taken, f.id, r.path, f.folder, f.name FROM json_each(?) AS j"
    " CROSS JOIN photo AS p ON p.id = j.value"
    " CROSS JOIN file AS f ON f.photo_id = p.id AND f.state = 'present'"
    " CROSS JOIN root AS r ON r.id = f.root_id"
)
_NAME = (
    "(SELECT folded(name) FROM file WHERE photo_id = p.id AND state = 'present'"
    " ORDER BY id LIMIT 1)"
)


@dataclass(frozen=True, slots=True)
class Found:
    """A whole result in display order.

    Attributes:
        ids: int64 photo ids.
        points: int32 of the same length; more is better. All 0 where nothing is ranked.
    """

    ids: NDArray[np.int64]
    points: NDArray[np.int32]


@dataclass(frozen=True, slots=True)
class Page:
    """Some of a result's photos, and how many there are in all."""

    hits: list[Hit]
    total: int


def visible(search: Search) -> Search:
    """Return a search without hidden photos, unless it asks for them itself."""
    if Is("hidden") in leaves(search.node):
        return search
    return Search(And((search.node, Not(Is("hidden")))), search.sort)


def find(connection: sqlite3.Connection, search: Search) -> Found:
    """Return all photos that match, hidden ones apart, in display order."""
    import numpy as np

    rows = _rows(connection, search, "p.id")
    table = np.array(rows, np.int64).reshape(-1, 2)
    return Found(table[:, 1].copy(), table[:, 0].astype(np.int32))


def _rows(connection: sqlite3.Connection, search: Search, columns: str) -> list[tuple[int, ...]]:
    """Return points and columns of all photos that match, in display order."""
    search = visible(search)
    where, parameters = compile_tree(connection, search.node)
    points, values = _points(connection, search)
    order, more = _order(search)
    return connection.execute(
        f"SELECT {points} AS points, {columns} FROM photo AS p WHERE p.present > 0 AND {where}"
        f" ORDER BY {order}",
        (*values, *parameters, *more),
    ).fetchall()


def _points(connection: sqlite3.Connection, search: Search) -> Clause:
    """Return an expression for how well a photo fits: the sum over the words asked for."""
    words = list(dict.fromkeys(leaf for leaf in wanted(search.node) if isinstance(leaf, Word)))
    texts, values = [], []
    for word in words:
        phrase = Phrase(word.words, word.prefix, not word.exact)
        places = (
            (PERSON_POINTS, showing(lookup.persons(connection, phrase))),
            *((WHOLE_POINTS, compile_tree(connection, tag)) for tag in whole_tags(word)),
            (TAG_POINTS, in_document(phrase, "tags")),
            (BROADER_POINTS, in_document(phrase, "broader")),
            (OTHER_POINTS, in_document(phrase)),
        )
        cases = " ".join(f"WHEN {clause} THEN {points}" for points, (clause, _) in places)
        texts.append(f"(CASE {cases} ELSE 0 END)")
        values += [value for _, (_, parameters) in places for value in parameters]
    return " + ".join(texts) or "0", values


def whole_tags(word: Word) -> list[Tagged]:
    """Return the tag that a word may be the whole name of: dogs before hot dogs."""
    return [] if word.prefix else [Tagged(" ".join(word.words))]


def _order(search: Search) -> Clause:
    key, reverse = search.sort.key, search.sort.reverse
    if key == "name":
        return f"{_NAME} {'DESC' if reverse else 'ASC'}, p.id", []
    if key != "relevance":
        return f"{_ORDERS[key]} {'ASC' if reverse else 'DESC'}, {_NEWEST}", []
    likeness = next((leaf for leaf in wanted(search.node) if isinstance(leaf, Ids)), None)
    way = ("DESC", "ASC") if reverse else ("ASC", "DESC")
    if likeness is None:
        return f"points {way[1]}, {_NEWEST}", []
    rank = "(SELECT key FROM json_each(?) WHERE value = p.id)"
    return (
        f"points {way[1]}, coalesce({rank}, 9e9) {way[0]}, {_NEWEST}",
        [json.dumps(likeness.ids)],
    )


def page(
    connection: sqlite3.Connection, search: Search, limit: int | None = None, offset: int = 0
) -> Page:
    """Return the hits from ``offset`` on, at most ``limit``, and the total number."""
    found = find(connection, search)
    end = None if limit is None else offset + limit
    chosen = Found(found.ids[offset:end], found.points[offset:end])
    return Page(hits(connection, chosen), len(found.ids))


def hits(connection: sqlite3.Connection, found: Found) -> list[Hit]:
    """Return found photos in their order, each with a path and its shown tags."""
    wanted_ids = json.dumps(found.ids.tolist())
    # The oldest of a photo's files comes last, and stays.
    facts = {
        photo_id: (width, height, taken, full_path(*place))
        for photo_id, width, height, taken, _, *place in sorted(
            connection.execute(_FACTS, (wanted_ids,)), key=itemgetter(4), reverse=True
        )
    }
    tags = _shown_tags(connection, wanted_ids)
    listed = []
    for photo_id, points in zip(found.ids.tolist(), found.points.tolist(), strict=True):
        width, height, taken, path = facts[photo_id]
        names = tags.get(photo_id, ())
        listed.append(Hit(photo_id, path, width, height, taken, names, -float(points)))
    return listed


def _shown_tags(connection: sqlite3.Connection, ids: str) -> dict[int, tuple[str, ...]]:
    """Return the names of each photo's tags as the view shown_tag has them, best first.

    SQLite would work out the view for all photos, or join and sort for longer than this takes.
    """
    best: dict[int, dict[int, float]] = defaultdict(dict)
    for photo_id, tag_id, score in connection.execute(_GUESSED, (ids,)):
        tags = best[photo_id]
        if tags.get(tag_id, -1.0) < score:
            tags[tag_id] = score
    for photo_id, tag_id, verdict in connection.execute(_SAID, (ids,)):
        best[photo_id].pop(tag_id, None)
        if verdict:
            best[photo_id][tag_id] = 1.0
    used = json.dumps(list({tag_id for tags in best.values() for tag_id in tags}))
    names = {
        tag_id: (name.lower(), tag_id, name)
        for tag_id, name in connection.execute(
            "SELECT t.id, t.name FROM json_each(?) AS j JOIN tag AS t ON t.id = j.value", (used,)
        )
    }
    shown = {}
    for photo_id, tags in best.items():
        order = sorted([(-score, names[tag_id]) for tag_id, score in tags.items()])
        shown[photo_id] = tuple([name[2] for _, name in order])
    return shown


def grid(connection: sqlite3.Connection, search: Search) -> Grid:
    """Return a whole result as arrays, in display order."""
    return _as_grid(_rows(connection, search, f"p.id, p.width, p.height, p.colour, {_DAY}"))


def grid_of(connection: sqlite3.Connection, ids: NDArray[np.int64]) -> Grid:
    """Return photos as arrays, in the order given."""
    rows = connection.execute(
        f"SELECT 0, p.id, p.width, p.height, p.colour, {_DAY} FROM json_each(?) AS j"
        " JOIN photo AS p ON p.id = j.value ORDER BY j.key",
        (json.dumps(ids.tolist()),),
    ).fetchall()
    return _as_grid(rows)


def _as_grid(rows: list[tuple[int, ...]]) -> Grid:
    import numpy as np

    table = np.array(rows, np.int64).reshape(-1, 6)
    return Grid(
        table[:, 1].copy(),
        table[:, 2].astype(np.int32),
        table[:, 3].astype(np.int32),
        table[:, 4].astype(np.uint32),
        table[:, 5].astype(np.int32),
    )
