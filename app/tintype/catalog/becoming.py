"""Groups become people: the first step of any act on a group, and how several become one.

A group that an act is about becomes a person, perhaps without a name yet: its best face is
confirmed to be that person, and so what was said outlives every regrouping.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Sequence

from tintype.catalog import faces, people, visible
from tintype.catalog.act import Act
from tintype.catalog.people_rows import Who
from tintype.errors import NotFoundError


def person(connection: sqlite3.Connection, act: Act, who: Who, besides: Iterable[int] = ()) -> int:
    """Return the person that somebody is, making one of a group; see ``persons``."""
    return persons(connection, act, [who], besides)[0]


def persons(
    connection: sqlite3.Connection, act: Act, whos: Iterable[Who], besides: Iterable[int] = ()
) -> list[int]:
    """Return the people that these are, making people of groups.

    A group that is nobody becomes a person: its best face is confirmed to be that person.

    Args:
        besides: faces that do not stand for a group.
    """
    whos = list(whos)
    known = _known(connection, whos)
    free = [who.group for who in whos if who.group is not None and known[who] is None]
    if free:
        best = _best(connection, free, besides)
        made = connection.execute(
            "INSERT INTO person (hidden) SELECT 0 FROM json_each(?) RETURNING id", (_json(free),)
        ).fetchall()
        new = {group: number for group, (number,) in zip(free, made, strict=True)}
        act.say_first({new[group]: [best[group]] for group in free}, "is")
        known |= {Who(group=group): number for group, number in new.items()}
    return [number for who in whos if (number := known[who]) is not None]


def _known(connection: sqlite3.Connection, whos: Sequence[Who]) -> dict[Who, int | None]:
    """Return the person that each is; None for a group that is nobody.

    Raises:
        NotFoundError: there is nobody like that.
    """
    persons = connection.execute(
        "SELECT id FROM person WHERE id IN (SELECT value FROM json_each(?))",
        (_json(who.person for who in whos if who.person is not None),),
    )
    known: dict[Who, int | None] = {Who(person=number): number for (number,) in persons}
    groups = connection.execute(
        "SELECT id, person_id FROM people_group WHERE id IN (SELECT value FROM json_each(?))",
        (_json(group_numbers(whos)),),
    )
    known |= {Who(group=group): number for group, number in groups}
    for who in whos:
        if who not in known:
            raise NotFoundError(f"There is nobody with the number {who}.")
    return known


def kept(connection: sqlite3.Connection, whos: Sequence[Who]) -> Who:
    """Return who stays of several that are one: the first with a name, else the first."""
    known = _known(connection, whos)
    for who in whos:
        number = known[who]
        if number is not None and people.name_of(connection, number) is not None:
            return Who(person=number)
    return whos[0]


def join(
    connection: sqlite3.Connection,
    act: Act,
    whos: Iterable[Who],
    person_id: int,
    *,
    named: bool = True,
) -> None:
    """Make several a person's who is there already.

    Args:
        named: the good faces of groups have that person's name from now on.
    """
    whos = list(whos)
    known = _known(connection, whos)
    for other in {other for other in known.values() if other is not None} - {person_id}:
        act.hand_over(other, person_id)
        act.set_person(other, "name_id", None)
    free = [who.group for who in whos if who.group is not None and known[who] is None]
    if free:
        act.say(_best(connection, free, ()).values(), person_id, "is")
    if free and named:
        act.say_first({person_id: sure_without_word(connection, person_id, free)}, "named")


def _best(
    connection: sqlite3.Connection, group_ids: Sequence[int], besides: Iterable[int]
) -> dict[int, int]:
    """Return each group's best face that is nobody's."""
    best = faces.best_of_groups(connection, group_ids, besides)
    for group_id in group_ids:
        if group_id not in best:
            raise NotFoundError(f"The group g{group_id} has no faces left.")
    return best


def group_numbers(whos: Iterable[Who]) -> list[int]:
    """Return the groups among these."""
    return [who.group for who in whos if who.group is not None]


def sure_without_word(
    connection: sqlite3.Connection, person_id: int, group_ids: Sequence[int]
) -> list[int]:
    """Return the faces that groups (none given: a person's) imply for sure, and no word does."""
    groups = "fg.group_id IN (SELECT value FROM json_each(:groups))"
    rows = connection.execute(
        "SELECT fg.face_id FROM face_group AS fg JOIN people_group AS g ON g.id = fg.group_id"
        f" JOIN face AS f ON f.id = fg.face_id AND {visible.FACES}"
        f" WHERE fg.sure AND {groups if group_ids else 'g.person_id = :person'}"
        " AND NOT EXISTS (SELECT 1 FROM face_word AS w WHERE w.face_id = fg.face_id"
        "   AND (w.word <> 'not' OR w.person_id = :person))",
        {"person": person_id, "groups": _json(group_ids)},
    )
    return [face_id for (face_id,) in rows]


def _json(numbers: Iterable[int]) -> str:
    return json.dumps(list(numbers), separators=(",", ":"))
