"""A query tree as a WHERE clause over ``photo AS p``; every value is a bound parameter."""

from __future__ import annotations

import sqlite3
from typing import Any

from tintype.catalog import tags
from tintype.catalog.query.tree import (
    Added,
    And,
    Everything,
    Ids,
    Node,
    Not,
    Or,
    Person,
    Tagged,
    Taken,
    Untagged,
    Within,
    Word,
)
from tintype.catalog.rows import to_db
from tintype.errors import BugError

# Photos with a face that is, confirmed or for sure, somebody whose name has these words.
SHOWING = (
    "SELECT f.photo_id FROM person_document AS d JOIN face AS f ON f.person_id = d.rowid"
    " AND f.state IN ('confirmed', 'sure') WHERE d.person_document MATCH ?"
)


def phrase(node: Word | Person) -> str:
    """Return the FTS5 expression of words: one quoted phrase, so nothing in it is syntax."""
    words = " ".join(node.words).replace('"', '""')
    return f'"{words}"' + ("*" if node.prefix else "")


class Compiler:
    """Builds a WHERE clause over ``photo AS p`` and collects its parameters."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self.parameters: list[Any] = []

    def clause(self, node: Node) -> str:  # noqa: PLR0911 - one line a kind of node
        """Return the clause of a tree; its parameters are appended in order."""
        match node:
            case Everything():
                return "1"
            case Word() | Person():
                return self._shows(node)
            case Tagged():
                return self._tagged(node)
            case Taken() | Added():
                return self._dated(node)
            case Untagged():
                return "p.id NOT IN (SELECT photo_id FROM shown_tag)"
            case Ids():
                # Numbers, not text: bound parameters are limited to some thousands.
                return f"p.id IN ({', '.join(str(int(number)) for number in node.ids)})"
            case Within():
                return self._within(node)
            case Not():
                return f"NOT {self.clause(node.node)}"
            case And() | Or():
                word = " AND " if isinstance(node, And) else " OR "
                neutral = "1" if isinstance(node, And) else "0"
                return "(" + (word.join(map(self.clause, node.nodes)) or neutral) + ")"
            case _:
                raise BugError(f"{node} cannot be searched for.")

    def _shows(self, node: Word | Person) -> str:
        if isinstance(node, Person):
            self.parameters.append(phrase(node))
            return f"p.id IN ({SHOWING})"
        self.parameters += [phrase(node)] * 2
        documents = "SELECT rowid FROM search_document WHERE search_document MATCH ?"
        return f"p.id IN ({documents} UNION ALL {SHOWING})"

    def _tagged(self, node: Tagged) -> str:
        self.parameters.append(tags.find(self._connection, node.name))
        return (
            "p.id IN (WITH RECURSIVE below (id) AS (SELECT ? UNION SELECT t.id FROM tag AS t"
            " JOIN below ON t.parent_id = below.id)"
            " SELECT s.photo_id FROM below JOIN shown_tag AS s ON s.tag_id = below.id)"
        )

    def _dated(self, node: Taken | Added) -> str:
        column = "p.taken" if isinstance(node, Taken) else "p.added_at"
        clauses = [f"{column} IS NOT NULL"]
        for operator, value in ((">=", node.start), ("<", node.end)):
            if value is not None:
                clauses.append(f"{column} {operator} ?")
                self.parameters.append(value)
        return f"({' AND '.join(clauses)})"

    def _within(self, node: Within) -> str:
        clause = "p.id IN (SELECT photo_id FROM file WHERE root_id = ? AND state = 'present'"
        self.parameters.append(node.root_id)
        if node.folder:
            # '0' is the character after '/': the range holds exactly what lies below.
            clause += " AND (folder = ? OR (folder >= ? AND folder < ?))"
            self.parameters += [
                to_db(name) for name in (node.folder, f"{node.folder}/", f"{node.folder}0")
            ]
        return clause + " AND photo_id IS NOT NULL)"
