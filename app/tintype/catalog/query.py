"""A search as a tree, and its compilation to SQL with bound parameters.

``search.parser`` turns typed text into this tree; nothing typed ever becomes SQL text.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from tintype.catalog import tags
from tintype.catalog.rows import Grid, Hit, full_path, to_db

# bm25 weights of the search document's columns: tags, broader, names, folders, camera, dates.
# A photo's own tag counts most, then its names on disk, then what its tags imply.
_WEIGHTS = "8.0, 3.0, 4.0, 2.0, 2.0, 1.0"
_PERSON_RANK = 100.0  # beyond what bm25 with these weights gives


@dataclass(frozen=True, slots=True)
class Everything:
    """Matches every photo."""


@dataclass(frozen=True, slots=True)
class Text:
    """Words found together, in this order, anywhere in a photo's document.

    ``prefix``: the last word need only begin so (``holi*``).
    """

    words: tuple[str, ...]
    prefix: bool = False


@dataclass(frozen=True, slots=True)
class Tagged:
    """The photo carries this tag, by name or synonym, or one below it in the tree."""

    name: str


@dataclass(frozen=True, slots=True)
class Shows:
    """The photo shows this person, by the whole name or words of it; not merely perhaps."""

    words: tuple[str, ...]
    prefix: bool = False


@dataclass(frozen=True, slots=True)
class Taken:
    """Taken at or after ``start`` and before ``end`` (ISO dates; None: open)."""

    start: str | None
    end: str | None


@dataclass(frozen=True, slots=True)
class Not:
    """Matches what ``node`` does not."""

    node: Node


@dataclass(frozen=True, slots=True)
class And:
    """Matches what all nodes match."""

    nodes: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Or:
    """Matches what any node matches."""

    nodes: tuple[Node, ...]


Node = Everything | Text | Tagged | Shows | Taken | Not | And | Or


@dataclass(frozen=True, slots=True)
class Within:
    """Only photos with a file in this root, and in or below this folder of it."""

    root_id: int
    folder: str = ""


# Photos with a face that is, confirmed or for sure, somebody whose name has these words.
_SHOWING = (
    "SELECT f.photo_id FROM person_document AS d JOIN face AS f ON f.person_id = d.rowid"
    " AND f.state IN ('confirmed', 'sure') WHERE d.person_document MATCH ?"
)


def _match(text: Text | Shows) -> str:
    """Return the FTS5 expression of a text: one quoted phrase, so nothing in it is syntax."""
    phrase = " ".join(text.words).replace('"', '""')
    return f'"{phrase}"' + ("*" if text.prefix else "")


class _Compiler:
    """Builds a WHERE clause over ``photo AS p`` and collects its parameters."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self.parameters: list[Any] = []

    def clause(self, node: Node) -> str:
        match node:
            case Everything():
                return "1"
            case Text() | Shows():
                return self._shows(node)
            case Tagged():
                return self._tagged(node)
            case Taken():
                return self._taken(node)
            case Not():
                return f"NOT {self.clause(node.node)}"
            case And() | Or():
                word = " AND " if isinstance(node, And) else " OR "
                return "(" + word.join(self.clause(child) for child in node.nodes) + ")"

    def _shows(self, node: Text | Shows) -> str:
        if isinstance(node, Shows):
            self.parameters.append(_match(node))
            return f"p.id IN ({_SHOWING})"
        self.parameters += [_match(node)] * 2
        documents = "SELECT rowid FROM search_document WHERE search_document MATCH ?"
        return f"p.id IN ({documents} UNION ALL {_SHOWING})"

    def _tagged(self, node: Tagged) -> str:
        self.parameters.append(tags.find(self._connection, node.name))
        return (
            "p.id IN (WITH RECURSIVE below (id) AS (SELECT ? UNION SELECT t.id FROM tag AS t"
            " JOIN below ON t.parent_id = below.id)"
            " SELECT s.photo_id FROM below JOIN shown_tag AS s ON s.tag_id = below.id)"
        )

    def _taken(self, node: Taken) -> str:
        clauses = ["p.taken IS NOT NULL"]
        for operator, value in ((">=", node.start), ("<", node.end)):
            if value is not None:
                clauses.append(f"p.taken {operator} ?")
                self.parameters.append(value)
        return f"({' AND '.join(clauses)})"

    def within(self, place: Within) -> str:
        clause = "p.id IN (SELECT photo_id FROM file WHERE root_id = ? AND state = 'present'"
        self.parameters.append(place.root_id)
        if place.folder:
            # '0' is the character after '/': the range holds exactly what lies below.
            clause += " AND (folder = ? OR (folder >= ? AND folder < ?))"
            self.parameters += [
                to_db(name) for name in (place.folder, f"{place.folder}/", f"{place.folder}0")
            ]
        return clause + ")"


def _positive_texts(node: Node) -> Iterator[Text]:
    match node:
        case Text():
            yield node
        case And() | Or():
            for child in node.nodes:
                yield from _positive_texts(child)
        case _:
            return


def _select(
    connection: sqlite3.Connection, columns: str, node: Node, within: Within | None
) -> tuple[str, list[Any]]:
    """Return the statement (ranked, then newest first) and its parameters."""
    compiler = _Compiler(connection)
    texts = list(dict.fromkeys(_positive_texts(node)))
    rank, join = "0.0", ""
    if texts:
        # Who is named is meant: a photo of theirs stands before one with the word in its path.
        rank = f"(coalesce(r.rank, 0.0) - {_PERSON_RANK} * (n.id IS NOT NULL))"
        join = (
            f" LEFT JOIN (SELECT rowid AS id, bm25(search_document, {_WEIGHTS}) AS rank"
            " FROM search_document WHERE search_document MATCH ?) AS r ON r.id = p.id"
            f" LEFT JOIN (SELECT DISTINCT photo_id AS id FROM ({_SHOWING})) AS n ON n.id = p.id"
        )
        compiler.parameters += [" OR ".join(_match(text) for text in texts)] * 2
    where = f"p.present > 0 AND {compiler.clause(node)}"
    if within is not None:
        where += f" AND {compiler.within(within)}"
    order = f"{rank}, p.taken DESC, p.id DESC" if texts else "p.taken DESC, p.id DESC"
    statement = (
        f"SELECT {columns.format(rank=rank)} FROM photo AS p{join} WHERE {where} ORDER BY {order}"
    )
    return statement, compiler.parameters


def grid(connection: sqlite3.Connection, node: Node, within: Within | None = None) -> Grid:
    """Return the result as arrays, in display order."""
    import numpy as np

    statement, parameters = _select(connection, "p.id, p.width, p.height, p.colour", node, within)
    rows = connection.execute(statement, parameters).fetchall()
    table = np.array(rows, np.int64).reshape(-1, 4)
    return Grid(
        table[:, 0].copy(),
        table[:, 1].astype(np.int32),
        table[:, 2].astype(np.int32),
        table[:, 3].astype(np.uint32),
    )


def hits(
    connection: sqlite3.Connection,
    node: Node,
    limit: int | None = None,
    within: Within | None = None,
) -> list[Hit]:
    """Return the best results, each with a path and its shown tags."""
    statement, parameters = _select(
        connection, "p.id, p.width, p.height, p.taken, {rank}", node, within
    )
    rows = connection.execute(f"{statement} LIMIT ?", (*parameters, -1 if limit is None else limit))
    found = []
    for photo_id, width, height, taken, rank in rows.fetchall():
        place = connection.execute(
            "SELECT r.path, f.folder, f.name FROM file AS f JOIN root AS r ON r.id = f.root_id"
            " WHERE f.photo_id = ? AND f.state = 'present' ORDER BY f.id LIMIT 1",
            (photo_id,),
        ).fetchone()
        names = connection.execute(
            "SELECT t.name FROM shown_tag AS s JOIN tag AS t ON t.id = s.tag_id"
            " WHERE s.photo_id = ? ORDER BY s.score DESC, t.name",
            (photo_id,),
        )
        found.append(
            Hit(
                photo_id,
                full_path(*place),
                width,
                height,
                taken,
                tuple(name for (name,) in names),
                rank,
            )
        )
    return found
