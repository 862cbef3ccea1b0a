"""How many faces and photos people have is kept, and always right."""

from __future__ import annotations

from dataclasses import replace

from people_album import Crowd
from tintype.catalog import counts, edits, people, people_edits
from tintype.catalog.database import Database
from tintype.catalog.people_rows import Who


def test_counts_that_are_kept_equal_those_counted_from_scratch(database: Database) -> None:
    """After acts, their undoing, photos that go and come, and new analyses."""

    def shown(connection):
        rows = (*people.persons(connection), *people.groups(connection))
        return {replace(row, cover=None) for row in rows}

    def do(act, *arguments) -> None:
        with database.writer() as connection:
            act(connection, *arguments)

    def group(key: str) -> Who:
        return Who(group=crowd.group_of(key))

    def check() -> None:
        with crowd.database.writer() as connection:
            kept = shown(connection)
            counts.count_all(connection)
            assert kept == shown(connection)

    crowd = Crowd(database)
    crowd.add("ab", "a", "b", "A", "c")
    crowd.group()
    do(people_edits.name, group("1a"), "Jane")
    check()
    do(people_edits.merge, [Who(person=1), group("1b")])
    check()
    do(edits.undo)
    check()
    with crowd.database.writer() as connection:
        connection.execute("UPDATE photo SET present = 0 WHERE id IN (1, 5)")
    check()
    with crowd.database.writer() as connection:
        connection.execute("UPDATE photo SET present = 1 WHERE id IN (1, 5)")
    crowd.analyse_again(lost="b")
    check()
    crowd.add("ab", "c")
    crowd.group()
    check()
    do(people_edits.remove_face, [crowd.id("2a")])
    check()
