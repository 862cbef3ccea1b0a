"""Erasing a person: descriptors, groups, names, notes and pictures, so that no byte of them stays.

The edit log stays as it is: it holds no names, and the numbers in it lead nowhere afterwards,
because the forgotten faces get new ones. What remains is a mark that at this place in this photo
nothing biometric may be stored again.
"""

from __future__ import annotations

import json
import sqlite3

from tintype.catalog import drawn, edit_log, groups, identity
from tintype.catalog.rows import ChangeSet


def forget(connection: sqlite3.Connection, person_id: int) -> ChangeSet:
    """Erase everything biometric about a person, and the name. It cannot be undone.

    ``Database.scrub`` must follow, which takes the erased bytes out of the files.
    """
    rows = connection.execute(
        "SELECT id, photo_id, state FROM face WHERE person_id = ?1"
        " OR id IN (SELECT face_id FROM face_word WHERE person_id = ?1 AND word <> 'not')",
        (person_id,),
    ).fetchall()
    photos = frozenset(photo_id for _, photo_id, _ in rows)
    # A face that was only suggested may be somebody else: it loses the suggestion, no more.
    erased = [face_id for face_id, _, state in rows if state != "suggested"]
    ids = json.dumps(erased)
    _erase_regions(connection, ids)
    _erase_groups(connection, ids, person_id)
    connection.execute(
        "UPDATE person SET cover_id = NULL WHERE cover_id IN (SELECT value FROM json_each(?))",
        (ids,),
    )
    connection.execute(
        "INSERT INTO face (photo_id, x, y, w, h, forgotten)"
        " SELECT photo_id, x, y, w, h, 1 FROM face WHERE id IN (SELECT value FROM json_each(?))",
        (ids,),
    )
    connection.execute("DELETE FROM face_word WHERE person_id = ?", (person_id,))
    connection.execute(
        "UPDATE face SET person_id = NULL, state = NULL WHERE person_id = ?", (person_id,)
    )
    connection.execute("DELETE FROM face WHERE id IN (SELECT value FROM json_each(?))", (ids,))
    connection.execute(
        "UPDATE person SET name_id = NULL, note_id = NULL WHERE id = ?", (person_id,)
    )
    connection.execute("DELETE FROM person_text WHERE person_id = ?", (person_id,))
    connection.execute("DELETE FROM person_document WHERE rowid = ?", (person_id,))
    connection.execute("DELETE FROM person WHERE id = ?", (person_id,))
    connection.execute("INSERT INTO person_document (person_document) VALUES ('rebuild')")
    groups.settle(connection, ())
    identity.settle_photos(connection, photos)
    edit_log.append(connection, "forget", {"faces": len(erased)})
    return ChangeSet(photos=photos, people=True)


def forget_everybody(connection: sqlite3.Connection) -> ChangeSet:
    """Erase everything biometric about everybody, named or not. It cannot be undone."""
    photos = frozenset(
        photo_id for (photo_id,) in connection.execute("SELECT DISTINCT photo_id FROM face")
    )
    connection.execute("UPDATE person SET name_id = NULL, note_id = NULL, cover_id = NULL")
    connection.execute("DELETE FROM face")
    connection.execute("DELETE FROM people_group")
    connection.execute("DELETE FROM person_text")
    connection.execute("DELETE FROM person_document")
    connection.execute("DELETE FROM person")
    connection.execute("INSERT INTO person_document (person_document) VALUES ('rebuild')")
    connection.execute("DELETE FROM analysis_run WHERE source = 'faces'")
    connection.execute(
        "DELETE FROM embedding WHERE region_id IN (SELECT id FROM region WHERE kind = 'face')"
    )
    connection.execute("DELETE FROM region WHERE kind = 'face'")
    edit_log.append(connection, "forget", {"faces": "all"})
    return ChangeSet(photos=photos, people=True)


def _erase_regions(connection: sqlite3.Connection, ids: str) -> None:
    rows = connection.execute(
        "SELECT region_id FROM face WHERE id IN (SELECT value FROM json_each(?))"
        " AND region_id IS NOT NULL",
        (ids,),
    ).fetchall()
    # Where a person put the box, what a model saw nearby is of the same face.
    regions = json.dumps(
        [number for (number,) in rows] + drawn.beneath(connection, json.loads(ids))
    )
    for table, column in (("embedding", "region_id"), ("region", "id")):
        connection.execute(
            f"DELETE FROM {table} WHERE {column} IN (SELECT value FROM json_each(?))", (regions,)
        )


def _erase_groups(connection: sqlite3.Connection, ids: str, person_id: int) -> None:
    """Take the faces out of their groups; a mean made from one of them goes too."""
    connection.execute(
        "UPDATE people_group SET centre = NULL WHERE id IN (SELECT group_id FROM face_group"
        " WHERE face_id IN (SELECT value FROM json_each(?)))",
        (ids,),
    )
    connection.execute(
        "DELETE FROM face_group WHERE face_id IN (SELECT value FROM json_each(?))", (ids,)
    )
    # What is left of the person's groups was put there by likeness to the person: it waits for
    # the next grouping as if it were new.
    connection.execute(
        "DELETE FROM face_group WHERE group_id IN"
        " (SELECT id FROM people_group WHERE person_id = ?)",
        (person_id,),
    )
    connection.execute(
        "UPDATE people_group SET person_id = NULL, centre = NULL WHERE person_id = ?", (person_id,)
    )
