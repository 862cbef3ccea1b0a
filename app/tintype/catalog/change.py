"""One act of a person on tags, marks, rules or albums: what it changes, and what was there before.

An act is a list of steps of three kinds: a row of a small table, a row that each of many photos
has in a table of what was said of photos, and guesses that go over from one tag to another. The
log keeps what was there before each step, so that one function takes back any act; a new kind of
act needs no undo of its own. (``catalog.act`` does the same for faces and people.)
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import Any

from tintype.catalog import edit_log, search_index
from tintype.catalog.rows import ChangeSet
from tintype.errors import NotFoundError

KINDS = (
    "tag", "reject", "clear", "retag", "create_tag", "rename_tag", "merge_tags", "nest_tag",
    "alias", "unalias", "delete_tag", "rate", "favourite", "unfavourite", "hide_photos",
    "show_photos", "caption", "rule", "drop_rule", "album", "rename_album", "drop_album",
    "album_query", "album_photos", "not_alike", "keeper",
)  # fmt: skip

Row = dict[str, Any]
# What photos get: values of columns, or None for no row.
Cells = Mapping[int, tuple[Any, ...] | None]

# Table: its key, and the columns that acts may change.
_ROWS: Mapping[str, tuple[str, tuple[str, ...]]] = MappingProxyType(
    {
        "tag": ("id", ("name", "parent_id", "origin", "moved")),
        "tag_word": ("word", ("tag_id", "via")),
        "tag_synonym": ("name", ("tag_id",)),
        "alias_choice": ("name", ("tag_id",)),
        "rule": ("id", ("query", "tag_id")),
        "album": ("id", ("name", "query")),
    }
)
# Table with a row a photo: what its key has besides, and the columns that acts may change.
_CELLS: Mapping[str, tuple[str | None, tuple[str, ...]]] = MappingProxyType(
    {
        "tag_decision": ("tag_id", ("verdict", "edit_id")),
        "mark": (None, ("rating", "favourite", "hidden", "caption")),
        "album_photo": ("album_id", ("position",)),
        "alike_word": ("other_id", ("verdict", "edit_id")),
        "keeper_word": (None, ("kept", "edit_id")),
    }
)
# Of those, the ones with nothing in them that words find.
_WORDLESS = frozenset({"album_photo", "alike_word", "keeper_word"})


class Change:
    """An act in the making. Make its steps through this, then ``finish`` it.

    Args:
        kind: one of ``KINDS``.
        about: names of tags or albums, queries of rules: for the history.
    """

    def __init__(self, connection: sqlite3.Connection, kind: str, *about: str) -> None:
        self._connection = connection
        self._kind = kind
        self._about = about
        self._steps: list[list[Any]] = []
        self._photos: set[int] = set()
        # What is said carries the number of its act, which is logged only when it is complete.
        connection.execute("PRAGMA defer_foreign_keys = ON")
        self.id = edit_log.next_id(connection)

    def row(self, table: str, key: int | str, **values: Any) -> None:
        """Set columns of a row, making it where there is none."""
        before = _row(self._connection, table, key)
        if before is not None:
            values = {name: value for name, value in values.items() if before[name] != value}
            if not values:
                return
            before = {name: before[name] for name in values}
        self._write(table, key, before, values)

    def add(self, table: str, **values: Any) -> int:
        """Make a row with the next number that was never used; return the number."""
        row = self._connection.execute(
            "SELECT seq + 1 FROM sqlite_sequence WHERE name = ?", (table,)
        ).fetchone()
        key = int(row[0]) if row else 1
        self._write(table, key, None, values)
        return key

    def drop(self, table: str, key: int | str) -> None:
        """Delete a row, if there is one."""
        before = _row(self._connection, table, key)
        if before is not None:
            self._write(table, key, before, None)

    def _write(self, table: str, key: int | str, before: Row | None, after: Row | None) -> None:
        self._photos |= _photos_with(self._connection, table, key)
        self._steps.append(["row", table, key, before])
        _write_row(self._connection, table, key, after)
        self._photos |= _photos_with(self._connection, table, key)

    def say(self, tag_id: int, photo_ids: Iterable[int], verdict: int | None) -> None:
        """Say of photos that they carry a tag (1), do not (0), or nothing (None)."""
        said = None if verdict is None else (verdict, self.id)
        self.cells("tag_decision", tag_id, ("verdict", "edit_id"), dict.fromkeys(photo_ids, said))

    def cells(self, table: str, fixed: int | None, columns: Sequence[str], cells: Cells) -> None:
        """Set columns of the rows that photos have in a table.

        Args:
            fixed: the rest of the rows' key, such as the tag of decisions.

        Raises:
            NotFoundError: a photo does not exist.
        """
        before = _cells(self._connection, table, fixed, columns, cells)
        # Saying the same again changes nothing, nor does no value instead of no row.
        bare = len(columns) - ("edit_id" in columns)
        nothing = (None,) * bare
        changed = {
            photo_id: after
            for photo_id, after in cells.items()
            if (before[photo_id] or nothing)[:bare] != (after or nothing)[:bare]
        }
        if changed:
            was_there = [[photo_id, *(before[photo_id] or ())] for photo_id in changed]
            self._steps.append(["cells", table, fixed, list(columns), was_there])
            write_cells(self._connection, table, fixed, columns, changed)
            self._photos.update(changed)

    def hand_over(self, giver: int, taker: int) -> None:
        """Give all guesses of one tag to another."""
        (vias,) = self._connection.execute(
            "SELECT json_group_array(via) FROM (SELECT DISTINCT via FROM guess WHERE tag_id = ?1"
            " UNION SELECT via FROM tag_word WHERE tag_id = ?1)",
            (giver,),
        ).fetchone()
        self._photos |= _photos_with(self._connection, "tag", giver)
        moved = [giver, *(via for via in json.loads(vias) if via)]
        self._steps.append(["guesses", giver, taker, moved])
        _move_guesses(self._connection, giver, taker)

    def finish(self) -> ChangeSet:
        """Log the act, unless it changed nothing."""
        if not self._steps:
            return ChangeSet()
        detail = {"about": self._about, "photos": len(self._photos), "steps": self._steps}
        edit_log.append(self._connection, self._kind, detail, number=self.id)
        return _changed(self._connection, self._photos, self._steps)


def undo(connection: sqlite3.Connection, detail: Mapping[str, Any], _edit_id: int) -> ChangeSet:
    """Restore what was there before an act."""
    connection.execute("PRAGMA defer_foreign_keys = ON")
    photos: set[int] = set()
    for step in reversed(detail["steps"]):
        if step[0] == "row":
            _, table, key, before = step
            photos |= _photos_with(connection, table, key)
            _restore_row(connection, table, key, before)
            photos |= _photos_with(connection, table, key)
        elif step[0] == "cells":
            _, table, fixed, columns, was_there = step
            cells = {photo_id: tuple(values) or None for photo_id, *values in was_there}
            write_cells(connection, table, fixed, columns, cells)
            photos.update(cells)
        else:
            _, giver, taker, vias = step
            photos |= _photos_with(connection, "tag", taker)
            _move_guesses_back(connection, giver, taker, vias)
    return _changed(connection, photos, detail["steps"])


def _changed(connection: sqlite3.Connection, photos: set[int], steps: Sequence[Any]) -> ChangeSet:
    """Let search and rules know of changed photos."""
    tables = {step[1] for step in steps if step[0] != "guesses"}
    no_words = all(
        step[1] in _WORDLESS or (step[1] == "mark" and "caption" not in step[3])
        for step in steps
        if step[0] == "cells"
    )
    if no_words and tables <= {"album", "mark", *_WORDLESS}:
        search_index.changed(connection, photos)
    else:
        search_index.refresh(connection, photos)
    if "rule" in tables:  # also when no rule is left that could be due
        connection.execute(
            "INSERT OR IGNORE INTO rule_due SELECT value FROM json_each(?)",
            (json.dumps(list(photos)),),
        )
    return ChangeSet(
        photos=frozenset(photos), tags=True, albums=bool({"album", "album_photo"} & tables)
    )


def _row(connection: sqlite3.Connection, table: str, key: int | str) -> Row | None:
    key_name, columns = _ROWS[table]
    row = connection.execute(
        f"SELECT {', '.join(columns)} FROM {table} WHERE {key_name} = ?", (key,)
    ).fetchone()
    return dict(zip(columns, row, strict=True)) if row else None


def _write_row(
    connection: sqlite3.Connection, table: str, key: int | str, values: Row | None
) -> None:
    """Set columns of a row or make it; None deletes it."""
    key_name, columns = _ROWS[table]
    if values is None:
        connection.execute(f"DELETE FROM {table} WHERE {key_name} = ?", (key,))
        return
    if not values.keys() <= set(columns):
        raise ValueError(values)
    if table == "rule":
        values = {**values, "fresh": 1}  # to be applied to all photos
    names = ", ".join((key_name, *values))
    marks = ", ".join("?" * (len(values) + 1))
    given = (key, *values.values())
    if _row(connection, table, key) is None:
        connection.execute(f"INSERT INTO {table} ({names}) VALUES ({marks})", given)
    else:
        settings = ", ".join(f"{name} = ?" for name in values)
        connection.execute(
            f"UPDATE {table} SET {settings} WHERE {key_name} = ?", (*values.values(), key)
        )


def _restore_row(
    connection: sqlite3.Connection, table: str, key: int | str, before: Row | None
) -> None:
    """Write back a row, minding what a newer vocabulary did meanwhile."""
    if table == "tag":
        if before is None and _leads_here(connection, key):
            return  # made by a person, then found to be a word of the vocabulary
        if before and "name" in before:
            before = {**before, "name": _free_name(connection, key, before["name"])}
    _write_row(connection, table, key, before)


def _leads_here(connection: sqlite3.Connection, tag_id: int | str) -> bool:
    row = connection.execute("SELECT 1 FROM tag_word WHERE tag_id = ?", (tag_id,)).fetchone()
    return row is not None


def _free_name(connection: sqlite3.Connection, tag_id: int | str, name: str) -> str:
    """Return a name, with a number behind it if another tag has it by now."""
    taken = "SELECT 1 FROM tag WHERE name = ? AND id <> ?"
    free, number = name, 1
    while connection.execute(taken, (free, tag_id)).fetchone():
        number += 1
        free = f"{name} ({number})"
    return free


def _key(table: str, fixed: int | None) -> tuple[str, tuple[int, ...]]:
    """Return the condition for the rest of a key, and its parameters."""
    name = _CELLS[table][0]
    return (f" AND c.{name} = ?", (fixed or 0,)) if name else ("", ())


def _cells(
    connection: sqlite3.Connection,
    table: str,
    fixed: int | None,
    columns: Sequence[str],
    photo_ids: Iterable[int],
) -> dict[int, tuple[Any, ...] | None]:
    """Return what stands in these columns, None where a photo has no row."""
    if not set(columns) <= set(_CELLS[table][1]):
        raise ValueError(columns)
    ids = list(photo_ids)
    condition, parameters = _key(table, fixed)
    rows = connection.execute(
        f"SELECT p.id, c.photo_id IS NOT NULL, {', '.join(f'c.{name}' for name in columns)}"
        " FROM json_each(?) AS j JOIN photo AS p ON p.id = j.value"
        f" LEFT JOIN {table} AS c ON c.photo_id = p.id{condition}",
        (json.dumps(ids), *parameters),
    )
    found = {photo_id: tuple(values) if there else None for photo_id, there, *values in rows}
    if len(found) < len(set(ids)):
        missing = min(set(ids) - found.keys())
        raise NotFoundError(f"There is no photo number {missing}.")
    return found


def write_cells(
    connection: sqlite3.Connection,
    table: str,
    fixed: int | None,
    columns: Sequence[str],
    cells: Cells,
) -> None:
    """Set columns of the rows that photos have in a table; None deletes a photo's row."""
    condition, parameters = _key(table, fixed)
    connection.executemany(
        f"DELETE FROM {table} AS c WHERE c.photo_id = ?{condition}",
        ((photo_id, *parameters) for photo_id, values in cells.items() if values is None),
    )
    fixed_name = _CELLS[table][0]
    keys = ("photo_id",) if fixed_name is None else ("photo_id", fixed_name)
    marks = ", ".join("?" * (len(keys) + len(columns)))
    settings = ", ".join(f"{name} = excluded.{name}" for name in columns)
    connection.executemany(
        f"INSERT INTO {table} ({', '.join((*keys, *columns))}) VALUES ({marks})"
        f" ON CONFLICT DO UPDATE SET {settings}",
        (
            (photo_id, *parameters, *values)
            for photo_id, values in cells.items()
            if values is not None
        ),
    )


def _move_guesses(connection: sqlite3.Connection, giver: int, taker: int) -> None:
    for table in ("guess", "guess_region"):
        connection.execute(
            f"UPDATE {table} SET tag_id = ?2, via = CASE via WHEN 0 THEN ?1 ELSE via END"
            " WHERE tag_id = ?1",
            (giver, taker),
        )


def _move_guesses_back(
    connection: sqlite3.Connection, giver: int, taker: int, vias: Sequence[int]
) -> None:
    for table in ("guess", "guess_region"):
        connection.execute(
            f"UPDATE {table} SET tag_id = ?1, via = CASE via WHEN ?1 THEN 0 ELSE via END"
            " WHERE tag_id = ?2 AND via IN (SELECT value FROM json_each(?3))",
            (giver, taker, json.dumps(vias)),
        )


def _photos_with(connection: sqlite3.Connection, table: str, key: int | str) -> set[int]:
    """Return the photos that a row of a small table is about: all that may look different."""
    if table == "rule":
        rows = connection.execute(
            "SELECT g.photo_id FROM rule AS r JOIN guess AS g ON g.tag_id = r.tag_id"
            " AND g.source = 'rule:' || r.id WHERE r.id = ?",
            (key,),
        )
    elif table == "album":
        rows = connection.execute("SELECT photo_id FROM album_photo WHERE album_id = ?", (key,))
    else:
        top = (
            "?1" if table == "tag" else f"(SELECT tag_id FROM {table} WHERE {_ROWS[table][0]} = ?1)"
        )
        rows = connection.execute(
            f"WITH RECURSIVE below (id) AS (SELECT {top} UNION"
            " SELECT t.id FROM below JOIN tag AS t ON t.parent_id = below.id)"
            " SELECT photo_id FROM below JOIN guess ON tag_id = below.id UNION"
            " SELECT photo_id FROM below JOIN tag_decision ON tag_id = below.id",
            (key,),
        )
    return {photo_id for (photo_id,) in rows}
