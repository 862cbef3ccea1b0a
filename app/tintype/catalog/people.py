"""People for reading: who there is, found by name or number, and what was done."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterable
from typing import Any

from tintype.catalog import act, counts, edit_log
from tintype.catalog.people_rows import HistoryRow, PersonRow, Who
from tintype.errors import NotFoundError, UserError

_PERSONS = f"""
SELECT n.id, t.text, n.hidden, m.text, coalesce(c.faces, 0), coalesce(c.photos, 0),
       coalesce(c.confirmed, 0), coalesce(c.suggested, 0), coalesce(n.cover_id, c.cover_id)
  FROM person AS n
  LEFT JOIN {counts.PERSONS} AS c ON c.person_id = n.id
  LEFT JOIN person_text AS t ON t.id = n.name_id LEFT JOIN person_text AS m ON m.id = n.note_id
 WHERE (n.name_id IS NOT NULL OR c.faces > 0 OR c.suggested > 0)
"""

_GROUPS = f"SELECT group_id, faces, photos, cover_id FROM {counts.GROUPS} WHERE faces > 0"


def persons(connection: sqlite3.Connection) -> list[PersonRow]:
    """Return the people: named first, by name; then those without a name, most faces first."""
    found = [_person(row) for row in connection.execute(_PERSONS)]
    return sorted(
        found, key=lambda one: (one.name is None, key_of(one.name or ""), -one.faces, str(one.who))
    )


def groups(connection: sqlite3.Connection) -> list[PersonRow]:
    """Return the groups that nobody said anything of, most faces first."""
    rows = connection.execute(f"{_GROUPS} ORDER BY faces DESC, group_id")
    return [_group(row) for row in rows]


def group_sizes(connection: sqlite3.Connection) -> dict[int, tuple[int, int | None]]:
    """Return ``{group: (faces, cover)}`` of the groups that nobody said anything of."""
    return {group: (count, cover) for group, count, _, cover in connection.execute(_GROUPS)}


def names(connection: sqlite3.Connection) -> dict[int, str]:
    """Return the names of all who have one and are not hidden."""
    return dict(
        connection.execute(
            "SELECT n.id, t.text FROM person AS n JOIN person_text AS t ON t.id = n.name_id"
            " WHERE NOT n.hidden"
        )
    )


def one(connection: sqlite3.Connection, who: Who) -> PersonRow:
    """Return one person or group.

    Raises:
        NotFoundError: there is no such person or group.
    """
    if who.person is not None:
        row = connection.execute(f"{_PERSONS} AND n.id = ?", (who.person,)).fetchone()
        found = _person(row) if row else None
    else:
        row = connection.execute(f"{_GROUPS} AND group_id = ?", (who.group,)).fetchone()
        found = _group(row) if row else None
    if found is None:
        raise NotFoundError(f"There is nobody with the number {who}.")
    return found


def _person(row: tuple[Any, ...]) -> PersonRow:
    number, name, hidden, note, *counts = row
    return PersonRow(Who(person=number), name, bool(hidden), note, *counts)


def _group(row: tuple[Any, ...]) -> PersonRow:
    number, count, photos, cover = row
    return PersonRow(
        Who(group=number), None, hidden=False, note=None, faces=count, photos=photos,
        confirmed=0, suggested=0, cover=cover,
    )  # fmt: skip


def key_of(name: str) -> str:
    """Return what two spellings of one name have in common."""
    return " ".join(name.split()).casefold()


def by_name(connection: sqlite3.Connection, name: str) -> int | None:
    """Return the person of this name, upper or lower case, or None."""
    row = connection.execute(
        "SELECT n.id FROM person_text AS t JOIN person AS n ON n.name_id = t.id"
        " WHERE t.key = ? ORDER BY n.id LIMIT 1",
        (key_of(name),),
    ).fetchone()
    return int(row[0]) if row else None


def find(connection: sqlite3.Connection, text: str) -> Who:
    """Return somebody by name, or by number as lists show it: ``p3`` a person, ``g12`` a group.

    Raises:
        NotFoundError: there is nobody like that.
    """
    number = by_name(connection, text)
    if number is not None:
        return Who(person=number)
    match = re.fullmatch(r"([pg])(\d{1,15})", text.strip())
    if match:
        table = "person" if match[1] == "p" else "people_group"
        number = int(match[2])
        if connection.execute(f"SELECT 1 FROM {table} WHERE id = ?", (number,)).fetchone():
            return Who(person=number) if match[1] == "p" else _owner(connection, number)
    raise NotFoundError(f"There is nobody called {text}.", "See: tintype people list")


def _owner(connection: sqlite3.Connection, group_id: int) -> Who:
    """A group that is somebody's means that person."""
    (person_id,) = connection.execute(
        "SELECT person_id FROM people_group WHERE id = ?", (group_id,)
    ).fetchone()
    return Who(group=group_id) if person_id is None else Who(person=person_id)


def name_of(connection: sqlite3.Connection, person_id: int) -> str | None:
    """Return a person's name, or None."""
    return _text_of(connection, person_id, "name_id")


def note_of(connection: sqlite3.Connection, person_id: int) -> str | None:
    """Return what was noted of a person, or None."""
    return _text_of(connection, person_id, "note_id")


def _text_of(connection: sqlite3.Connection, person_id: int, column: str) -> str | None:
    row = connection.execute(
        f"SELECT t.text FROM person AS n JOIN person_text AS t ON t.id = n.{column} WHERE n.id = ?",
        (person_id,),
    ).fetchone()
    return str(row[0]) if row else None


def clean_name(name: str) -> str:
    """Return a name with its spaces in order.

    Raises:
        UserError: nothing is left, or it looks like a number of a list.
    """
    name = " ".join(name.split())
    if not name:
        raise UserError("A person needs a name.")
    if re.fullmatch(r"[pg]\d+", name):
        raise UserError(f"{name} means number {name[1:]} of a list: no name for a person.")
    return name


def history(connection: sqlite3.Connection, limit: int) -> list[HistoryRow]:
    """Return the latest acts, newest first."""
    return [_history(connection, entry) for entry in edit_log.latest(connection, limit)]


def _history(connection: sqlite3.Connection, entry: edit_log.Entry) -> HistoryRow:
    if "words" not in entry.detail:
        about = entry.detail.get("about")
        if about is None:
            about = [entry.detail["name"]] if "name" in entry.detail else []
        photos = entry.detail.get("photos", len(entry.detail.get("before", ())))
        return HistoryRow(entry.id, entry.at, entry.kind, tuple(about), 0, entry.undone, photos)
    touched: set[int] = {face for *_, ids in act.said(entry.detail) for face in ids}
    touched |= {face for face, *_ in entry.detail["faces"]}
    about = tuple(_names(connection, entry.detail))
    return HistoryRow(entry.id, entry.at, entry.kind, about, len(touched), entry.undone)


def _names(connection: sqlite3.Connection, detail: dict[str, Any]) -> Iterable[str]:
    """Yield the names that an act gave, and else those of the people it is about."""
    given = {p: after for p, field, _, after in detail["persons"] if field == "name_id" and after}
    for person_id in dict.fromkeys(row[0] for row in (*detail["persons"], *detail["words"])):
        row = connection.execute(
            "SELECT text FROM person_text WHERE id = coalesce(?,"
            " (SELECT name_id FROM person WHERE id = ?))",
            (given.get(person_id), person_id),
        ).fetchone()
        if row:
            yield str(row[0])
        elif connection.execute("SELECT 1 FROM person WHERE id = ?", (person_id,)).fetchone():
            yield f"p{person_id}"
