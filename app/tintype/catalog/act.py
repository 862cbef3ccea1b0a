"""One act of a person on faces and people: what it changes, and what was there before.

Every act is a list of small changes to four kinds of cell: the word on a face about a person, a
column of a person, a column of a face. The log keeps each cell's value before, so that one
function takes back any act; a new kind of act needs no undo of its own.
"""

from __future__ import annotations

import json
import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import accumulate, pairwise
from typing import Any, Literal

from tintype.catalog import edit_log, identity
from tintype.catalog.faces import find_again, moved
from tintype.catalog.rows import ChangeSet
from tintype.errors import NotFoundError

Word = Literal["is", "named", "not"]

KINDS = (
    "name", "confirm", "not_this", "move", "merge", "split", "hide", "show", "cover", "note",
    "draw", "move_face", "remove_face",
)  # fmt: skip
_PERSON_FIELDS = frozenset({"name_id", "note_id", "hidden", "cover_id"})
_FACE_FIELDS = frozenset({"x", "y", "w", "h", "drawn", "removed"})


class Act:
    """An act in the making. Make changes through it, then ``finish`` it.

    Args:
        kind: one of ``KINDS``.
    """

    def __init__(self, connection: sqlite3.Connection, kind: str) -> None:
        self._connection = connection
        self._kind = kind
        self._words: list[tuple[int, Word | None, Word | None, list[int]]] = []
        self._persons: list[tuple[int, str, Any, Any]] = []
        self._faces: list[tuple[int, str, Any, Any]] = []

    def say(self, face_ids: Iterable[int], person_id: int, word: Word) -> None:
        """Say a word on faces about a person; a face is of one person at most."""
        ids = sorted(set(face_ids))
        known = _known(self._connection, ids)
        if len(known) < len(ids):
            missing = sorted(set(ids) - known)
            raise NotFoundError(f"There is no face number {missing[0]}.")
        if word != "not":
            for other, before, faces in _positive(self._connection, ids, person_id):
                self._change(other, before, None, faces)
        for said, faces in _said(self._connection, ids, person_id).items():
            if said != word:
                self._change(person_id, said, word, faces)

    def say_first(self, faces: Mapping[int, Sequence[int]], word: Word) -> None:
        """Say a word about people on faces on which nothing was said of them, nor who they are.

        Args:
            faces: those of each person.
        """
        said = [(person_id, sorted(ids)) for person_id, ids in faces.items() if ids]
        self._words += [(person_id, None, word, ids) for person_id, ids in said]
        _write_words(self._connection, word, said)

    def hand_over(self, giver: int, taker: int) -> None:
        """Give all that was said about one person to another."""
        rows = self._connection.execute(
            "SELECT word, face_id FROM face_word WHERE person_id = ? ORDER BY face_id",
            (giver,),
        ).fetchall()
        groups: dict[Word, list[int]] = defaultdict(list)
        for word, face_id in rows:
            groups[word].append(face_id)
        for word, faces in groups.items():
            self._change(giver, word, None, faces)
            for before, ids in _said(self._connection, faces, taker).items():
                # What somebody is counts more than what they are not.
                if before is None or word != "not":
                    self._change(taker, before, word, ids)

    def _change(
        self, person_id: int, before: Word | None, after: Word | None, faces: list[int]
    ) -> None:
        self._words.append((person_id, before, after, faces))
        _write_words(self._connection, after, [(person_id, faces)])

    def set_person(self, person_id: int, field: str, value: str | float | None) -> None:
        """Set a column of a person."""
        before = _get(self._connection, "person", person_id, field)
        if before != value:
            self._persons.append((person_id, field, before, value))
            _set_person(self._connection, person_id, field, value)

    def hide(self, person_ids: Iterable[int], *, hidden: bool) -> None:
        """Hide people, or show them again."""
        rows = self._connection.execute(
            "SELECT id FROM person WHERE hidden <> ? AND id IN (SELECT value FROM json_each(?))",
            (hidden, _json(person_ids)),
        ).fetchall()
        self._persons += [(i, "hidden", int(not hidden), int(hidden)) for (i,) in rows]
        _hide(self._connection, [(int(hidden), i) for (i,) in rows])

    def set_face(self, face_id: int, field: str, value: float) -> None:
        """Set a column of a face."""
        before = _get(self._connection, "face", face_id, field)
        if before != value:
            self._faces.append((face_id, field, before, value))
            _set_face(self._connection, face_id, field, value)

    def finish(self) -> ChangeSet:
        """Log the act, unless it changed nothing, and settle who is who."""
        if not (self._words or self._persons or self._faces):
            return ChangeSet()
        words = [(*change, _gaps(faces)) for *change, faces in self._words]
        detail = {"words": words, "persons": self._persons, "faces": self._faces}
        edit_log.append(self._connection, self._kind, detail)
        return _settle(self._connection, self._words, detail)


def undo(connection: sqlite3.Connection, detail: Mapping[str, Any], _edit_id: int) -> ChangeSet:
    """Restore what was there before an act, except about those forgotten since."""
    words = said(detail)
    there = _existing(connection, {row[0] for row in (*words, *detail["persons"])})
    first: dict[tuple[int, int], Word | None] = {}
    for person_id, before, _, faces in reversed(words):
        if person_id in there:
            first |= dict.fromkeys(((person_id, face_id) for face_id in faces), before)
    _restore_words(connection, first)
    persons = [row for row in reversed(detail["persons"]) if row[0] in there]
    _hide(connection, [(before, i) for i, field, before, _ in persons if field == "hidden"])
    for person_id, field, before, _ in persons:
        if field != "hidden":
            _set_person(connection, person_id, field, before)
    for face_id, field, before, _ in reversed(detail["faces"]):
        _set_face(connection, face_id, field, before)
    return _settle(connection, words, detail)


def said(detail: Mapping[str, Any]) -> list[tuple[int, Word | None, Word | None, list[int]]]:
    """Return the words of a logged act: ``(person, word before, word after, faces)``."""
    return [
        (person, before, after, list(accumulate(gaps)))
        for person, before, after, gaps in detail["words"]
    ]


def _gaps(faces: list[int]) -> list[int]:
    """Faces as the log holds them, ascending, each as its distance from the one before: short."""
    ids = sorted(faces)
    return [later - earlier for earlier, later in pairwise([0, *ids])]


def _settle(
    connection: sqlite3.Connection,
    words: Iterable[tuple[int, Word | None, Word | None, list[int]]],
    detail: Mapping[str, Any],
) -> ChangeSet:
    """Settle who is who after an act or its undoing; tell what a view has to reload."""
    redrawn = {face_id for face_id, *_ in detail["faces"]}
    find_again(connection, redrawn)
    touched = redrawn.union(*(ids for *_, ids in words))
    photos = identity.settle_faces(connection, touched)
    concerned = {person_id for person_id, *_ in (*detail["persons"], *words)}
    there = _existing(connection, concerned)
    renamed = [row[0] for row in detail["persons"]]
    if redrawn or renamed:
        rows = connection.execute(
            "SELECT photo_id FROM face WHERE id IN (SELECT value FROM json_each(?1)) UNION"
            " SELECT photo_id FROM face WHERE person_id IN (SELECT value FROM json_each(?2))",
            (_json(redrawn), _json(renamed)),
        )
        photos |= {photo_id for (photo_id,) in rows}
    return ChangeSet(photos=photos, people=bool(photos or there))


def _existing(connection: sqlite3.Connection, person_ids: Iterable[int]) -> set[int]:
    rows = connection.execute(
        "SELECT id FROM person WHERE id IN (SELECT value FROM json_each(?))", (_json(person_ids),)
    )
    return {person_id for (person_id,) in rows}


def _known(connection: sqlite3.Connection, ids: list[int]) -> set[int]:
    rows = connection.execute(
        "SELECT id FROM face WHERE NOT forgotten AND id IN (SELECT value FROM json_each(?))",
        (_json(ids),),
    )
    return {face_id for (face_id,) in rows}


def _positive(
    connection: sqlite3.Connection, ids: list[int], person_id: int
) -> list[tuple[int, Word, list[int]]]:
    """Return ``(person, word, faces)`` of other people whom these faces were said to be."""
    rows = connection.execute(
        "SELECT person_id, word, json_group_array(face_id) FROM face_word"
        " WHERE word <> 'not' AND person_id <> ? AND face_id IN (SELECT value FROM json_each(?))"
        " GROUP BY person_id, word ORDER BY person_id, word",
        (person_id, _json(ids)),
    ).fetchall()
    return [(other, word, json.loads(faces)) for other, word, faces in rows]


def _said(
    connection: sqlite3.Connection, ids: list[int], person_id: int
) -> dict[Word | None, list[int]]:
    """Return faces by what was said on them about one person, None for nothing."""
    said = dict(
        connection.execute(
            "SELECT face_id, word FROM face_word"
            " WHERE person_id = ? AND face_id IN (SELECT value FROM json_each(?))",
            (person_id, _json(ids)),
        ).fetchall()
    )
    groups: dict[Word | None, list[int]] = defaultdict(list)
    for face_id in ids:
        groups[said.get(face_id)].append(face_id)
    return groups


def _restore_words(
    connection: sqlite3.Connection, words: Mapping[tuple[int, int], Word | None]
) -> None:
    """Write words on ``(person, face)``, all at once; None takes one away.

    Taken away first: a face is of one person at most at every moment.
    """
    by_word: dict[Word | None, dict[int, list[int]]] = {None: {}}
    for (person_id, face_id), word in words.items():
        by_word.setdefault(word, {}).setdefault(person_id, []).append(face_id)
    for word, faces in by_word.items():
        _write_words(connection, word, list(faces.items()))


def _write_words(
    connection: sqlite3.Connection, word: Word | None, faces: Sequence[tuple[int, Sequence[int]]]
) -> None:
    """Write one word about people on faces of theirs; None takes it away.

    Faces that are gone are passed over.
    """
    # Pairs flat: taking many faces out of a nested list one by one would read it again for each.
    pairs = [(face_id, person_id) for person_id, ids in faces for face_id in ids]
    flat = (
        "SELECT json_extract(value, '$[0]') AS face_id, json_extract(value, '$[1]') AS person_id"
        " FROM json_each(?)"
    )
    if word is None:
        connection.execute(
            f"DELETE FROM face_word WHERE (face_id, person_id) IN ({flat})", (_json(pairs),)
        )
        return
    connection.execute(
        "INSERT OR REPLACE INTO face_word (face_id, person_id, word)"
        f" SELECT f.id, w.person_id, '{word}' FROM ({flat}) AS w CROSS JOIN face AS f"
        " ON f.id = w.face_id WHERE NOT f.forgotten",
        (_json(pairs),),
    )


def _get(connection: sqlite3.Connection, table: str, number: int, field: str) -> Any:
    if field not in (_PERSON_FIELDS if table == "person" else _FACE_FIELDS):
        raise ValueError(field)
    row = connection.execute(f"SELECT {field} FROM {table} WHERE id = ?", (number,)).fetchone()
    if row is None:
        raise NotFoundError(f"There is no {table} number {number}.")
    return row[0]


def _hide(connection: sqlite3.Connection, rows: Iterable[tuple[int, int]]) -> None:
    """Write ``(hidden, person)``."""
    connection.executemany("UPDATE person SET hidden = ? WHERE id = ?", rows)


def _set_person(connection: sqlite3.Connection, person_id: int, field: str, value: Any) -> None:
    if field not in _PERSON_FIELDS:
        raise ValueError(field)
    if field == "cover_id":
        value = next(iter(_known(connection, [value])), None)
    connection.execute(f"UPDATE person SET {field} = ? WHERE id = ?", (value, person_id))
    if field == "name_id":
        connection.execute("DELETE FROM person_document WHERE rowid = ?", (person_id,))
        connection.execute(
            "INSERT INTO person_document (rowid, name)"
            " SELECT person_id, text FROM person_text WHERE id = ?",
            (value,),
        )


def _set_face(connection: sqlite3.Connection, face_id: int, field: str, value: float) -> None:
    if field not in _FACE_FIELDS:
        raise ValueError(field)
    connection.execute(f"UPDATE face SET {field} = ? WHERE id = ?", (value, face_id))
    if field != "removed":
        connection.execute("DELETE FROM face_crop WHERE face_id = ?", (face_id,))
        moved(connection, face_id)


def _json(value: Iterable[object]) -> str:
    return json.dumps(list(value), separators=(",", ":"))
