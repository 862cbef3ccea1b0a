"""Rules: WHEN a photo matches a query THEN it carries a tag, unless a person says no.

What a rule says is a guess with the source ``rule:`` and the rule's number. Rules go by their
numbers, each once: a rule sees the tags that rules before it set, never those of rules after it or
its own. So they always come to an end, and what they say depends on nothing but the photo.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable
from typing import Any

from tintype.catalog import search_index, tag_paths, tags
from tintype.catalog.change import Change
from tintype.catalog.curation_rows import RuleRow
from tintype.catalog.rows import ChangeSet
from tintype.errors import NotFoundError

SOURCE = "rule:"

# A clause over ``photo AS p`` with its parameters; None for a query that cannot be answered.
Clause = tuple[str, list[Any]]
Compile = Callable[[sqlite3.Connection, str], Clause | None]


def rows(connection: sqlite3.Connection) -> list[RuleRow]:
    """Return all rules, in the order in which they are applied."""
    found = connection.execute(
        "SELECT r.id, r.query, t.name, (SELECT count(*) FROM guess AS g"
        "   WHERE g.tag_id = r.tag_id AND g.source = 'rule:' || r.id)"
        " FROM rule AS r JOIN tag AS t ON t.id = r.tag_id ORDER BY r.id"
    )
    return [RuleRow(*row) for row in found]


def add(connection: sqlite3.Connection, query: str, tag: str) -> ChangeSet:
    """Make a rule; photos that match get the tag when the transaction ends.

    Raises:
        UserError: the tag's name is empty.
    """
    change = Change(connection, "rule", query, tag)
    tag_id = tag_paths.make(change, connection, tag)
    known = connection.execute(
        "SELECT 1 FROM rule WHERE query = ? AND tag_id = ?", (query, tag_id)
    ).fetchone()
    if known is None:
        change.add("rule", query=query, tag_id=tag_id)
    return change.finish()


def remove(connection: sqlite3.Connection, rule_id: int) -> ChangeSet:
    """Delete a rule, and with it what it says.

    Raises:
        NotFoundError: there is no such rule.
    """
    row = connection.execute("SELECT query, tag_id FROM rule WHERE id = ?", (rule_id,)).fetchone()
    if row is None:
        raise NotFoundError(f"There is no rule number {rule_id}.", "See: tintype rules list")
    change = Change(connection, "drop_rule", row[0], tags.name_of(connection, row[1]))
    change.drop("rule", rule_id)
    return change.finish()


def settle(connection: sqlite3.Connection, compile_query: Compile) -> None:
    """Apply the rules to photos that changed, and new rules to all; quick if there are none."""
    (waiting,) = connection.execute(
        "SELECT EXISTS (SELECT 1 FROM rule_due) OR EXISTS (SELECT 1 FROM rule WHERE fresh)"
    ).fetchone()
    if not waiting:
        return
    rules = connection.execute("SELECT id, query, tag_id, fresh FROM rule ORDER BY id").fetchall()
    clauses = {rule_id: compile_query(connection, query) for rule_id, query, *_ in rules}
    for rule_id, *_, fresh in rules:
        clause = clauses[rule_id]
        if fresh and clause is not None:
            connection.execute(
                f"INSERT OR IGNORE INTO rule_due SELECT p.id FROM photo AS p WHERE {clause[0]}",
                clause[1],
            )
    connection.execute("UPDATE rule SET fresh = 0 WHERE fresh")
    _refresh(connection, _forget(connection))
    for rule_id, query, tag_id, _ in rules:
        clause = clauses[rule_id]
        if clause is not None:
            _refresh(connection, _apply(connection, rule_id, query, tag_id, *clause))
    connection.execute("DELETE FROM rule_due")


def matching(connection: sqlite3.Connection, clause: Clause) -> set[int]:
    """Return the photos that fulfil a condition."""
    where, parameters = clause
    found = connection.execute(
        f"SELECT p.id FROM photo AS p WHERE p.present > 0 AND {where}", parameters
    )
    return {photo_id for (photo_id,) in found}


def _forget(connection: sqlite3.Connection) -> set[int]:
    """Take away what rules said of the photos that are due; return those that lost something."""
    due = "photo_id IN (SELECT photo_id FROM rule_due) AND source LIKE 'rule:%'"
    photos = {i for (i,) in connection.execute(f"SELECT photo_id FROM guess WHERE {due}")}
    if photos:
        connection.execute(f"DELETE FROM guess WHERE {due}")
    return photos


def _apply(
    connection: sqlite3.Connection,
    rule_id: int,
    query: str,
    tag_id: int,
    where: str,
    parameters: Iterable[Any],
) -> set[int]:
    matching = connection.execute(
        "SELECT p.id FROM rule_due AS due JOIN photo AS p ON p.id = due.photo_id"
        f" WHERE p.present > 0 AND {where}",
        tuple(parameters),
    ).fetchall()
    connection.executemany(
        "INSERT INTO guess (photo_id, tag_id, source, model, label, score, threshold)"
        f" VALUES (?, {int(tag_id)}, '{SOURCE}{int(rule_id)}', 'rule {int(rule_id)}', ?, 1.0, 1.0)",
        ((photo_id, query) for (photo_id,) in matching),
    )
    return {photo_id for (photo_id,) in matching}


def _refresh(connection: sqlite3.Connection, photos: set[int]) -> None:
    """Renew the documents of photos whose tags changed; they are due already."""
    if photos:
        search_index.refresh(connection, photos)
