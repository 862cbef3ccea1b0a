"""A query tree as a WHERE clause over ``photo AS p``; every value is a bound parameter.

Every clause is true or false, never NULL, so that ``NOT`` means what it says.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable
from math import cos, inf, radians
from typing import Any

from tintype.catalog import visible
from tintype.catalog.query import flags, lookup, patterns
from tintype.catalog.query.numbers import bounds
from tintype.catalog.query.patterns import Glob, Phrase
from tintype.catalog.query.tree import (
    Added,
    And,
    Everything,
    Has,
    Ids,
    InText,
    Is,
    Named,
    Near,
    Node,
    Not,
    Number,
    Or,
    Person,
    Place,
    Tagged,
    Taken,
    Untagged,
    Within,
    Word,
)
from tintype.catalog.rows import to_db
from tintype.errors import BugError

Clause = tuple[str, list[Any]]

# Columns of the search document that a field looks into.
DOCUMENT_FIELDS = {"camera": "camera", "lens": "lens", "file": "names", "folder": "folders"}

_FILE = (
    "EXISTS (SELECT 1 FROM file AS f JOIN root AS r ON r.id = f.root_id"
    " WHERE f.photo_id = p.id AND f.state = 'present' AND {})"
)
_TEXTS = {
    "camera": "folded(camera(p.make, p.model)) GLOB ?",
    "lens": "folded(coalesce(p.lens, '')) GLOB ?",
    "file": _FILE.format("folded(f.name) GLOB ?"),
    "folder": _FILE.format("'/' || folded(r.path) || '/' || folded(f.folder) || '/' GLOB ?"),
    "path": _FILE.format(
        "'/' || folded(r.path) || '/' || folded(f.folder) || '/' || folded(f.name) GLOB ?"
    ),
}
NUMBERS = {
    "iso": "p.iso",
    "f": "p.aperture",
    "mm": "p.focal_length",
    "exposure": "p.exposure",
    "mp": "p.width * p.height / 1e6",
    "faces": f"(SELECT count(*) FROM face AS f WHERE f.photo_id = p.id AND {visible.FACES})",
    "rating": "coalesce((SELECT rating FROM photo_mark WHERE photo_id = p.id), 0)",
    "size": "(SELECT max(size) FROM file WHERE photo_id = p.id AND state = 'present')",
    "month": "CAST(substr(p.taken, 6, 2) AS INTEGER)",
}
_HAS = {
    "faces": f"EXISTS (SELECT 1 FROM face AS f WHERE f.photo_id = p.id AND {visible.FACES})",
    "people": "EXISTS (SELECT 1 FROM face AS f JOIN person AS n ON n.id = f.person_id"
    " WHERE f.photo_id = p.id AND f.state IN ('confirmed', 'sure') AND n.name_id IS NOT NULL)",
    "text": "EXISTS (SELECT 1 FROM region WHERE photo_id = p.id AND kind = 'text')",
    "gps": "(p.latitude IS NOT NULL AND p.longitude IS NOT NULL)",
    "tags": "EXISTS (SELECT 1 FROM shown_tag WHERE photo_id = p.id)",
    "date": "p.taken IS NOT NULL",
    "camera": "(coalesce(p.make, '') || coalesce(p.model, '')) <> ''",
    "lens": "coalesce(p.lens, '') <> ''",
    "album": "EXISTS (SELECT 1 FROM album_photo WHERE photo_id = p.id)",
    "rating": "EXISTS (SELECT 1 FROM photo_mark WHERE photo_id = p.id AND rating > 0)",
    "place": "EXISTS (SELECT 1 FROM photo_place WHERE photo_id = p.id)",
    "caption": "EXISTS (SELECT 1 FROM mark WHERE photo_id = p.id AND caption <> '')",
}
_SHAPES = {
    "vertical": "p.height > p.width",
    "horizontal": "p.width > p.height",
    "square": "p.width = p.height",
}
TWINS = {
    "duplicate": "(p.present > 1 OR"
    " EXISTS (SELECT 1 FROM twin AS t WHERE t.photo_id = p.id AND t.kind = 'near'))",
    "burst": "EXISTS (SELECT 1 FROM twin AS t WHERE t.photo_id = p.id AND t.kind = 'burst')",
}
_BELOW = (
    "WITH RECURSIVE below (id) AS (SELECT value FROM json_each(?) UNION"
    " SELECT t.id FROM tag AS t JOIN below ON t.parent_id = below.id)"
)
_TAGGED = (
    f"p.id IN ({_BELOW} SELECT s.photo_id FROM below JOIN shown_tag AS s ON s.tag_id = below.id)"
)
_TAGGED_BY = (
    f"p.id IN ({_BELOW} SELECT d.photo_id FROM below JOIN tag_decision AS d"
    " ON d.tag_id = below.id AND d.verdict = 1 UNION ALL"
    " SELECT g.photo_id FROM below JOIN guess AS g ON g.tag_id = below.id"
    " AND g.score >= g.threshold AND g.source IN (SELECT value FROM json_each(?))"
    " WHERE NOT EXISTS (SELECT 1 FROM tag_decision AS d"
    " WHERE d.photo_id = g.photo_id AND d.tag_id = g.tag_id))"
)
_SHOWING = (
    "p.id IN (SELECT photo_id FROM face WHERE state IN ('confirmed', 'sure')"
    " AND person_id IN (SELECT value FROM json_each(?)))"
)
_IN_ALBUM = (
    "p.id IN (SELECT photo_id FROM album_photo WHERE album_id IN (SELECT value FROM json_each(?)))"
)
_IN_COUNTRY = (
    "p.id IN (SELECT o.photo_id FROM place AS w JOIN photo_place AS o ON o.place_id = w.id"
    " WHERE w.country_code IN (SELECT value FROM json_each(?)))"
)
_KM_PER_DEGREE = 111.0  # a little less than anywhere on the globe: a box never too small


def compile_tree(connection: sqlite3.Connection, node: Node) -> Clause:
    """Return a clause and its parameters.

    Raises:
        BugError: a node that was to be looked up first, such as ``Similar``.
    """
    match node:
        case Not():
            text, parameters = compile_tree(connection, node.node)
            return f"NOT {text}", parameters
        case And() | Or():
            parts = [compile_tree(connection, child) for child in node.nodes]
            word, neutral = (" AND ", "1") if isinstance(node, And) else (" OR ", "0")
            values = [value for _, parameters in parts for value in parameters]
            return f"({word.join(text for text, _ in parts) or neutral})", values
        case _:
            return _leaf(connection, node)


def _leaf(connection: sqlite3.Connection, node: Node) -> Clause:  # noqa: C901, PLR0911, PLR0912 - one line a kind
    match node:
        case Everything():
            return "1", []
        case Word():
            return _word(connection, node)
        case Person():
            return showing(lookup.persons(connection, Phrase(node.words, node.prefix)))
        case InText():
            return in_document(Phrase(node.words, node.prefix, not node.exact), "texts")
        case Place():
            return in_document(Phrase(node.words, node.prefix), "places")
        case Tagged():
            return _tagged(connection, node)
        case Named():
            return _named(connection, node)
        case Number():
            return _number(node)
        case Taken():
            return _dated("p.taken", node.start, node.end)
        case Added():
            return _dated("p.added_at", node.start, node.end)
        case Is():
            return _is(connection, node.flag)
        case Has():
            return _HAS[node.what], []
        case Near():
            return _near(node)
        case Untagged():
            return f"NOT {_HAS['tags']}", []
        case Ids():
            return "p.id IN (SELECT value FROM json_each(?))", [_json(node.ids)]
        case Within():
            return _within(node)
        case _:
            raise BugError(f"{node} was to be looked up before it is searched for.")


def _json(values: Iterable[int | str]) -> str:
    return json.dumps(list(values))


def match_text(phrase: Phrase, columns: str = "") -> str:
    """Return an FTS5 expression: quoted phrases only, so nothing in them is syntax."""
    words = phrase.alternatives() or (" ".join(phrase.words),)
    texts = (f'"{word}"' + ("*" if phrase.prefix else "") for word in words)
    return (f"{{{columns}}} : " if columns else "") + f"({' OR '.join(texts)})"


def in_document(phrase: Phrase, columns: str = "") -> Clause:
    """Return the clause: the photo's document holds a phrase, in these columns or anywhere."""
    if not phrase.words:
        return "0", []
    found = "SELECT rowid FROM search_document WHERE search_document MATCH ?"
    return f"p.id IN ({found})", [match_text(phrase, columns)]


def showing(person_ids: Iterable[int]) -> Clause:
    """Return the clause: a face is, confirmed or for sure, one of these people."""
    return _SHOWING, [_json(person_ids)]


def _word(connection: sqlite3.Connection, node: Word) -> Clause:
    phrase = Phrase(node.words, node.prefix, not node.exact)
    document, text = in_document(phrase)
    people, ids = showing(lookup.persons(connection, phrase))
    return f"({document} OR {people})", text + ids


def _tagged(connection: sqlite3.Connection, node: Tagged) -> Clause:
    seeds = _json(lookup.tags(connection, node.name))
    if node.origin is None:
        return _TAGGED, [seeds]
    return _TAGGED_BY, [seeds, _json(flags.SOURCES[node.origin])]


def _named(connection: sqlite3.Connection, node: Named) -> Clause:
    if node.field == "type":
        return _type(node.pattern)
    pattern = patterns.read(node.field, node.pattern)
    if node.field == "album":
        return _IN_ALBUM, [_json(lookup.albums(connection, pattern))]
    if node.field == "country":
        return _IN_COUNTRY, [_json(lookup.countries(connection, pattern))]
    if isinstance(pattern, Glob):
        return _TEXTS[node.field], [pattern.for_sqlite()]
    return in_document(pattern, DOCUMENT_FIELDS[node.field])


def _type(kind: str) -> Clause:
    return "p.format IN (SELECT value FROM json_each(?))", [_json(flags.TYPES[kind])]


def _number(node: Number) -> Clause:
    value = NUMBERS[node.field]
    clauses, parameters = [f"{value} IS NOT NULL"], []
    for operator, bound in zip((">=", "<="), bounds(node), strict=True):
        if abs(bound) != inf:
            clauses.append(f"{value} {operator} ?")
            parameters.append(bound)
    return f"({' AND '.join(clauses)})", parameters


def _dated(column: str, start: str | None, end: str | None) -> Clause:
    limits = [(">=", start), ("<", end)]
    given = [(operator, value) for operator, value in limits if value is not None]
    clauses = [f"{column} IS NOT NULL", *(f"{column} {operator} ?" for operator, _ in given)]
    return f"({' AND '.join(clauses)})", [value for _, value in given]


def _is(connection: sqlite3.Connection, flag: str) -> Clause:
    if flag in _SHAPES:
        return _SHAPES[flag], []
    if flag in ("favourite", "hidden"):
        return f"p.id IN (SELECT photo_id FROM mark WHERE {flag})", []
    if flag == "raw":
        return _type("raw")
    clauses = [TWINS[flag]] if flag in TWINS else []
    parameters = []
    if flag in flags.LOOKS:
        clauses.append(_TAGGED)
        parameters.append(_json(lookup.word_tags(connection, flags.LOOKS[flag])))
    if clauses:
        return f"({' OR '.join(clauses)})", parameters
    raise BugError(f"is:{flag} was to be looked up before it is searched for.")


def _near(node: Near) -> Clause:
    reach = node.km / _KM_PER_DEGREE
    clauses = [
        "p.latitude IS NOT NULL",
        "p.longitude IS NOT NULL",
        "p.latitude BETWEEN ? AND ?",
        "kilometres(?, ?, p.latitude, p.longitude) <= ?",
    ]
    parameters = [node.latitude - reach, node.latitude + reach]
    parameters += [node.latitude, node.longitude, node.km]
    # Away from poles and date line a box of longitudes spares the most distances.
    highest = abs(node.latitude) + reach
    if highest < 89:
        turn = reach / cos(radians(highest))
        if abs(node.longitude) + turn < 180:
            clauses.insert(3, "p.longitude BETWEEN ? AND ?")
            parameters[2:2] = [node.longitude - turn, node.longitude + turn]
    return f"({' AND '.join(clauses)})", parameters


def _within(node: Within) -> Clause:
    clause = (
        "p.id IN (SELECT photo_id FROM file WHERE root_id = ? AND state = 'present'"
        " AND photo_id IS NOT NULL"
    )
    parameters: list[Any] = [node.root_id]
    if node.folder:
        # '0' is the character after '/': the range holds exactly what lies below.
        clause += " AND (folder = ? OR (folder >= ? AND folder < ?))"
        ends = (node.folder, f"{node.folder}/", f"{node.folder}0")
        parameters += [to_db(name) for name in ends]
    return clause + ")", parameters
