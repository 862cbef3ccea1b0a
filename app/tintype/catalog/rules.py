"""Rules: WHEN a photo matches a query THEN it carries a tag, unless a person says no.

What a rule says is a guess with the source ``rule:`` and the rule's number. Rules go by their
numbers, each once: a rule sees the tags that rules before it set, never those of rules after it or
its own. So they always come to an end, and what they say depends on nothing but the photo.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from tintype.catalog import search_index, tag_paths, tags
from tintype.catalog.change import Change
from tintype.catalog.curation_rows import RuleRow
from tintype.catalog.query import record
from tintype.catalog.query.decide import decide
from tintype.catalog.query.patterns import Phrase
from tintype.catalog.query.sql import compile_tree
from tintype.catalog.query.tree import Node, Word, leaves
from tintype.catalog.rows import ChangeSet
from tintype.catalog.words import words_of
from tintype.errors import NotFoundError

SOURCE = "rule:"

FEW = 100  # photos that are judged one by one

# A query's tree with everything looked up; None for a query that cannot be answered.
Read = Callable[[sqlite3.Connection, str], Node | None]


@dataclass(frozen=True, slots=True)
class _Rule:
    id: int
    query: str
    tag_id: int
    fresh: bool
    node: Node | None


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


def set_query(connection: sqlite3.Connection, rule_id: int, query: str) -> ChangeSet:
    """Have a rule ask for something else; its number and so its place in the order stay.

    Raises:
        NotFoundError: there is no such rule.
    """
    _, tag = one(connection, rule_id)
    change = Change(connection, "rule", query, tag)
    change.row("rule", rule_id, query=query)
    return change.finish()


def one(connection: sqlite3.Connection, rule_id: int) -> tuple[str, str]:
    """Return a rule's query and the name of its tag.

    Raises:
        NotFoundError: there is no such rule.
    """
    row = connection.execute("SELECT query, tag_id FROM rule WHERE id = ?", (rule_id,)).fetchone()
    if row is None:
        raise NotFoundError(f"There is no rule number {rule_id}.", "See: tintype rules list")
    return row[0], tags.name_of(connection, row[1])


def remove(connection: sqlite3.Connection, rule_id: int) -> ChangeSet:
    """Delete a rule, and with it what it says.

    Raises:
        NotFoundError: there is no such rule.
    """
    change = Change(connection, "drop_rule", *one(connection, rule_id))
    change.drop("rule", rule_id)
    return change.finish()


def settle(connection: sqlite3.Connection, read: Read) -> None:
    """Apply the rules to photos that changed, and new rules to all; quick if there are none."""
    (waiting,) = connection.execute(
        "SELECT EXISTS (SELECT 1 FROM rule_due) OR EXISTS (SELECT 1 FROM rule WHERE fresh)"
    ).fetchone()
    if not waiting:
        return
    rules = [
        _Rule(rule_id, query, tag_id, bool(fresh), read(connection, query))
        for rule_id, query, tag_id, fresh in connection.execute(
            "SELECT id, query, tag_id, fresh FROM rule ORDER BY id"
        ).fetchall()
    ]
    for rule in rules:
        if rule.fresh and rule.node is not None:
            _note(connection, matching(connection, rule.node))
    connection.execute("UPDATE rule SET fresh = 0 WHERE fresh")
    before = _forget(connection)
    stale: set[int] = set()
    if _heard_by(connection, rules, [rule.tag_id for rule in rules]):
        stale = {photo_id for photo_id, _ in before}
        _refresh(connection, stale)
    due = [
        photo_id
        for (photo_id,) in connection.execute(
            "SELECT p.id FROM rule_due AS d JOIN photo AS p ON p.id = d.photo_id"
            " AND p.present > 0 ORDER BY p.id"
        )
    ]
    if len(due) <= FEW:
        after = _apply_to_few(connection, rules, due)
    else:
        after, more = _apply_to_many(connection, rules)
        stale |= more
    _refresh(connection, stale | {photo_id for photo_id, _ in before ^ after})
    connection.execute("DELETE FROM rule_due")


def _apply_to_many(
    connection: sqlite3.Connection, rules: Sequence[_Rule]
) -> tuple[set[tuple[int, int]], set[int]]:
    """Return which tags of which photos rules set, and the photos renewed on the way."""
    said, renewed = set(), set()
    for number, rule in enumerate(rules):
        if rule.node is None:
            continue
        found = matching(connection, rule.node, "SELECT photo_id FROM rule_due")
        _say(connection, rule, found)
        said |= {(photo_id, rule.tag_id) for photo_id in found}
        if _heard_by(connection, rules[number + 1 :], [rule.tag_id]):
            _refresh(connection, found)
            renewed |= found
    return said, renewed


def _heard_by(
    connection: sqlite3.Connection, rules: Sequence[_Rule], tag_ids: Iterable[int]
) -> bool:
    """Whether rules ask for words that tags bring into the documents of photos."""
    phrases = [
        Phrase(leaf.words, leaf.prefix, not leaf.exact)
        for rule in rules
        for leaf in (leaves(rule.node) if rule.node is not None else ())
        if isinstance(leaf, Word)
    ]
    texts = [text for some in search_index.tag_texts(connection, tag_ids) for text in some]
    return any(phrase.found_in(map(words_of, texts)) for phrase in phrases)


def _apply_to_few(
    connection: sqlite3.Connection, rules: Sequence[_Rule], due: Iterable[int]
) -> set[tuple[int, int]]:
    """Judge photos one by one: SQL would search the whole catalog to answer for one photo."""
    said = set()
    for photo_id in due:
        photo = record.load(connection, photo_id)
        for rule in rules:
            if rule.node is not None and decide(rule.node, photo):
                _say(connection, rule, [photo_id])
                said.add((photo_id, rule.tag_id))
                photo = record.load(connection, photo_id)  # which the next rules see
    return said


def _note(connection: sqlite3.Connection, photos: Iterable[int]) -> None:
    connection.executemany("INSERT OR IGNORE INTO rule_due VALUES (?)", ((i,) for i in photos))


def matching(
    connection: sqlite3.Connection, node: Node, among: str = "SELECT id FROM photo"
) -> set[int]:
    """Return the photos that match a tree. ``among``: a statement for those that are asked about.

    Raises:
        BugError: the tree was not looked up.
    """
    where, parameters = compile_tree(connection, node)
    found = connection.execute(
        f"SELECT p.id FROM photo AS p WHERE p.present > 0 AND p.id IN ({among}) AND {where}",
        parameters,
    )
    return {photo_id for (photo_id,) in found}


def _forget(connection: sqlite3.Connection) -> set[tuple[int, int]]:
    """Take away what rules said of the photos that are due; return which tags of which photos."""
    due = "photo_id IN (SELECT photo_id FROM rule_due) AND source LIKE 'rule:%'"
    said = set(connection.execute(f"SELECT photo_id, tag_id FROM guess WHERE {due}").fetchall())
    if said:
        connection.execute(f"DELETE FROM guess WHERE {due}")
    return said


def _say(connection: sqlite3.Connection, rule: _Rule, photos: Iterable[int]) -> None:
    connection.executemany(
        "INSERT INTO guess (photo_id, tag_id, source, model, label, score, threshold)"
        " VALUES (?, ?, ?, ?, ?, 1.0, 1.0)",
        (
            (photo_id, rule.tag_id, f"{SOURCE}{rule.id}", f"rule {rule.id}", rule.query)
            for photo_id in photos
        ),
    )


def _refresh(connection: sqlite3.Connection, photos: set[int]) -> None:
    """Renew the documents of photos whose tags changed; they are due already."""
    if photos:
        search_index.refresh(connection, photos)
