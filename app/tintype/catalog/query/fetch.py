"""Results of a query tree: a whole result as arrays, or its best photos with what a list shows."""

from __future__ import annotations

import sqlite3
from typing import Any

from tintype.catalog.query.sql import SHOWING, Compiler, phrase
from tintype.catalog.query.tree import Node, Word, wanted
from tintype.catalog.rows import Grid, Hit, full_path

# bm25 weights of the search document's columns: tags, broader, names, folders, camera, dates.
# A photo's own tag counts most, then its names on disk, then what its tags imply.
_WEIGHTS = "8.0, 3.0, 4.0, 2.0, 2.0, 1.0"
_PERSON_RANK = 100.0  # beyond what bm25 with these weights gives


def _select(connection: sqlite3.Connection, columns: str, node: Node) -> tuple[str, list[Any]]:
    """Return the statement (ranked, then newest first) and its parameters."""
    compiler = Compiler(connection)
    texts = list(dict.fromkeys(leaf for leaf in wanted(node) if isinstance(leaf, Word)))
    rank, join = "0.0", ""
    if texts:
        # Who is named is meant: a photo of theirs stands before one with the word in its path.
        rank = f"(coalesce(r.rank, 0.0) - {_PERSON_RANK} * (n.id IS NOT NULL))"
        join = (
            f" LEFT JOIN (SELECT rowid AS id, bm25(search_document, {_WEIGHTS}) AS rank"
            " FROM search_document WHERE search_document MATCH ?) AS r ON r.id = p.id"
            f" LEFT JOIN (SELECT DISTINCT photo_id AS id FROM ({SHOWING})) AS n ON n.id = p.id"
        )
        compiler.parameters += [" OR ".join(phrase(text) for text in texts)] * 2
    where = f"p.present > 0 AND {compiler.clause(node)}"
    order = f"{rank}, p.taken DESC, p.id DESC" if texts else "p.taken DESC, p.id DESC"
    statement = (
        f"SELECT {columns.format(rank=rank)} FROM photo AS p{join} WHERE {where} ORDER BY {order}"
    )
    return statement, compiler.parameters


def grid(connection: sqlite3.Connection, node: Node) -> Grid:
    """Return the result as arrays, in display order."""
    import numpy as np

    statement, parameters = _select(connection, "p.id, p.width, p.height, p.colour", node)
    rows = connection.execute(statement, parameters).fetchall()
    table = np.array(rows, np.int64).reshape(-1, 4)
    return Grid(
        table[:, 0].copy(),
        table[:, 1].astype(np.int32),
        table[:, 2].astype(np.int32),
        table[:, 3].astype(np.uint32),
    )


def hits(connection: sqlite3.Connection, node: Node, limit: int | None = None) -> list[Hit]:
    """Return the best results, each with a path and its shown tags."""
    statement, parameters = _select(connection, "p.id, p.width, p.height, p.taken, {rank}", node)
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
        tags = tuple(name for (name,) in names)
        found.append(Hit(photo_id, full_path(*place), width, height, taken, tags, rank))
    return found
