"""Rules that tag photos: ``library.rules``. Each act is one edit that undo takes back.

>>> library.rules.add("is:night place:Paris", "Paris by night")
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from tintype.catalog import rules, tag_paths, tags
from tintype.catalog.curation_rows import RuleRow
from tintype.catalog.rows import ChangeSet
from tintype.errors import NotFoundError, UserError
from tintype.library import asking

if TYPE_CHECKING:
    from tintype.catalog.database import Connection, Database
    from tintype.catalog.query.tree import Node
    from tintype.library.searching import Searching

# Before the query of a rule that is switched off: no photo matches it, in any program that reads
# the catalog.
_OFF = "-* "


@dataclass(frozen=True, slots=True)
class RuleTest:
    """What a rule would do.

    Attributes:
        matching: photos that the query finds.
        new: those of them that do not show the tag yet.
        rejected: those of them where a person said no, so that the rule says nothing.
    """

    matching: int
    new: int
    rejected: int


class Rules:
    """WHEN a query THEN a tag: applied to all photos, and to each that changes, at once.

    What a rule says is a guess, so a person's no stands above it; it goes when the rule goes or the
    photo does not match any more. May be used from several threads.
    """

    def __init__(self, database: Database, searching: Searching) -> None:
        self._database = database
        self._searching = searching

    def all(self) -> list[RuleRow]:
        """Return the rules in the order in which they are applied."""
        with self._database.reader() as connection:
            return [
                replace(
                    row,
                    query=self._searching.spoken(row.query.removeprefix(_OFF)),
                    problem=_problem(connection, row),
                    on=not row.query.startswith(_OFF),
                )
                for row in rules.rows(connection)
            ]

    def add(self, query: str, tag: str) -> ChangeSet:
        """Make a rule.

        Raises:
            UserError: the query cannot be read or is empty, or the tag's name is.
        """
        query = self._searching.stored(_whole(query))
        with self._database.writer() as connection:
            asking.condition(connection, query)
            return rules.add(connection, query, tag)

    def change(self, rule_id: int, query: str) -> ChangeSet:
        """Have a rule ask for something else, and switch it on.

        Raises:
            NotFoundError: there is no such rule.
            UserError: the query cannot be read or is empty.
        """
        query = self._searching.stored(_whole(query))
        with self._database.writer() as connection:
            asking.condition(connection, query)
            return rules.set_query(connection, rule_id, query)

    def switch(self, rule_id: int, *, on: bool) -> ChangeSet:
        """Apply a rule again, or no more: what it says goes, the rule stays.

        Raises:
            NotFoundError: there is no such rule.
        """
        with self._database.writer() as connection:
            query = rules.one(connection, rule_id)[0].removeprefix(_OFF)
            return rules.set_query(connection, rule_id, query if on else _OFF + query)

    def remove(self, rule_id: int) -> ChangeSet:
        """Delete a rule, and with it what it says.

        Raises:
            NotFoundError: there is no such rule.
        """
        with self._database.writer() as connection:
            return rules.remove(connection, rule_id)

    def test(self, query: str, tag: str) -> RuleTest:
        """Return what a rule would do, without making it.

        Raises:
            UserError: the query cannot be read.
        """
        with self._database.reader() as connection:
            stored = self._searching.stored(query)
            matching = rules.matching(connection, asking.condition(connection, stored))
            return _tested(connection, matching, tag)


def _whole(query: str) -> str:
    query = " ".join(query.split())
    if not query:
        raise UserError("A rule needs a query.", "Such as: tintype rules add 'is:night' evening")
    return query


def _tested(connection: Connection, matching: set[int], tag: str) -> RuleTest:
    try:
        tag_id = tag_paths.find(connection, tag)
    except NotFoundError:
        return RuleTest(len(matching), len(matching), 0)
    shown, rejected = tags.photos_with(connection, tag_id)
    rest = matching - shown - rejected
    return RuleTest(len(matching), len(rest), len(matching & rejected))


def settle(connection: Connection) -> None:
    """Apply the rules to what a transaction changed: every program that writes does so."""
    rules.settle(connection, _condition)


def _condition(connection: Connection, query: str) -> Node | None:
    try:
        return asking.condition(connection, query)
    except UserError:
        return None  # told by ``Rules.all``; one broken rule must not block everything else


def _problem(connection: Connection, row: RuleRow) -> str | None:
    try:
        asking.condition(connection, row.query)
    except UserError as error:
        return str(error)
    return None
