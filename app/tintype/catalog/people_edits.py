"""What a person says of faces and people: each function is one act that undo takes back."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Sequence

from tintype.catalog import becoming, faces, people
from tintype.catalog.act import Act
from tintype.catalog.people_rows import Who
from tintype.catalog.rows import ChangeSet
from tintype.errors import NotFoundError, UserError
from tintype.types import Box


def name(connection: sqlite3.Connection, whos: Who | Sequence[Who], text: str) -> ChangeSet:
    """Give somebody a name, or say that several are one person of it.

    The good faces of a group then are that person's for sure. A name that somebody else has means
    that they are one person too; of several with other names the first gets the new one.

    Raises:
        NotFoundError: there is nobody like that.
        UserError: the name is empty, or nobody is given.
    """
    text = people.clean_name(text)
    whos = [whos] if isinstance(whos, Who) else list(dict.fromkeys(whos))
    if not whos:
        raise UserError("Who has this name?")
    act = Act(connection, "name")
    person_id = people.by_name(connection, text)
    if person_id is not None and Who(person=person_id) not in whos:
        becoming.join(connection, act, whos, person_id)
        return act.finish()
    kept = Who(person=person_id) if person_id is not None else becoming.kept(connection, whos)
    person_id = becoming.person(connection, act, kept)
    before = people.name_of(connection, person_id)
    becoming.join(connection, act, [who for who in whos if who != kept], person_id)
    if before != text:
        act.set_person(person_id, "name_id", _text(connection, person_id, text))
    if before is None:
        sure = becoming.sure_without_word(connection, person_id, becoming.group_numbers([kept]))
        act.say_first({person_id: sure}, "named")
    return act.finish()


def confirm(
    connection: sqlite3.Connection, face_ids: Iterable[int], person_id: int | None = None
) -> ChangeSet:
    """Say that faces are a person: the given one, else whom each is taken for.

    Raises:
        NotFoundError: no such face or person.
        UserError: a face is taken for nobody.
    """
    act = Act(connection, "confirm")
    for person, ids in _by_person(connection, face_ids, person_id).items():
        act.say(ids, person, "is")
    return act.finish()


def not_this(
    connection: sqlite3.Connection, face_ids: Iterable[int], who: Who | None = None
) -> ChangeSet:
    """Say that faces are not a person (else: not whom each is taken for). It stays so.

    Raises:
        NotFoundError: no such face or person.
        UserError: a face is taken for nobody.
    """
    act = Act(connection, "not_this")
    ids = list(face_ids)
    person_id = None if who is None else becoming.person(connection, act, who, besides=ids)
    for person, some in _by_person(connection, ids, person_id).items():
        act.say(some, person, "not")
    return act.finish()


def move(connection: sqlite3.Connection, face_ids: Iterable[int], to: Who | str) -> ChangeSet:
    """Say that faces are somebody else, by number or by a name that may be new.

    Raises:
        NotFoundError: no such face or person.
        UserError: the name is empty.
    """
    act = Act(connection, "move")
    ids = list(face_ids)
    known = to.person if isinstance(to, Who) else people.by_name(connection, to)
    _leave(connection, act, ids, known)
    act.say(ids, _target(connection, act, to), "is")
    return act.finish()


def split(
    connection: sqlite3.Connection, face_ids: Iterable[int], text: str | None = None
) -> ChangeSet:
    """Say that faces are one person of their own, apart from whom they were taken for.

    Args:
        text: the person's name, if known.

    Raises:
        NotFoundError: no such face.
    """
    act = Act(connection, "split")
    ids = list(face_ids)
    if not ids:
        raise UserError("Which faces?")
    for group_id in _groups_of(connection, ids):
        rest = [face.id for face in faces.of_group(connection, group_id) if face.id not in ids]
        if rest:  # what stays behind must be somebody for these faces not to be
            person_id = becoming.person(connection, act, Who(group=group_id), besides=ids)
            act.say(ids, person_id, "not")
    _leave(connection, act, ids, None)
    person_id = _new_person(connection) if text is None else _target(connection, act, text)
    act.say(ids, person_id, "is")
    return act.finish()


def merge(connection: sqlite3.Connection, whos: Sequence[Who]) -> ChangeSet:
    """Say that several are one person: the first with a name, else the first.

    Raises:
        NotFoundError: there is nobody like that.
        UserError: fewer than two.
    """
    whos = list(dict.fromkeys(whos))
    if len(whos) < 2:
        raise UserError("Merging takes two.")
    act = Act(connection, "merge")
    kept = becoming.kept(connection, whos)
    person_id = becoming.person(connection, act, kept)
    named = people.name_of(connection, person_id) is not None
    becoming.join(connection, act, [who for who in whos if who != kept], person_id, named=named)
    return act.finish()


def hide(connection: sqlite3.Connection, whos: Iterable[Who], *, hidden: bool = True) -> ChangeSet:
    """Ignore strangers, or stop ignoring them; any number in one act.

    Raises:
        NotFoundError: there is nobody like that.
    """
    act = Act(connection, "hide" if hidden else "show")
    act.hide(becoming.persons(connection, act, whos), hidden=hidden)
    return act.finish()


def set_cover(connection: sqlite3.Connection, who: Who, face_id: int) -> ChangeSet:
    """Choose the face that stands for somebody.

    Raises:
        NotFoundError: no such face or person.
        UserError: the face is somebody else's.
    """
    act = Act(connection, "cover")
    face = faces.one(connection, face_id)
    if (who.person is not None and face.person != who.person) or (
        who.group is not None and face.group != who.group
    ):
        raise UserError("That face is somebody else's.")
    act.set_person(becoming.person(connection, act, who), "cover_id", face_id)
    return act.finish()


def note(connection: sqlite3.Connection, who: Who, text: str) -> ChangeSet:
    """Note something about a person, such as what they consented to; empty removes it.

    Raises:
        NotFoundError: there is nobody like that.
    """
    act = Act(connection, "note")
    person_id = becoming.person(connection, act, who)
    text = text.strip()
    if people.note_of(connection, person_id) != (text or None):
        text_id = _text(connection, person_id, text) if text else None
        act.set_person(person_id, "note_id", text_id)
    return act.finish()


def draw(
    connection: sqlite3.Connection, photo_id: int, box: Box, to: Who | str | None = None
) -> tuple[int, ChangeSet]:
    """Add a face that no model saw; return its number and what changed.

    Args:
        box: upright pixels of the full photo.
        to: who it is, if known.

    Raises:
        NotFoundError: no such photo or person.
        UserError: the box is not inside the photo.
    """
    act = Act(connection, "draw")
    spot = _spot(connection, photo_id, box)
    cursor = connection.execute(
        "INSERT INTO face (photo_id, x, y, w, h) VALUES (?, ?, ?, ?, ?)",
        (photo_id, spot.x, spot.y, spot.w, spot.h),
    )
    face_id = int(cursor.lastrowid or 0)
    act.set_face(face_id, "drawn", 1)
    if to is not None:
        act.say([face_id], _target(connection, act, to), "is")
    return face_id, act.finish()


def move_face(connection: sqlite3.Connection, face_id: int, box: Box) -> ChangeSet:
    """Put a face's box elsewhere in its photo; analyses leave it there.

    Args:
        box: upright pixels of the full photo.

    Raises:
        NotFoundError: no such face.
        UserError: the box is not inside the photo.
    """
    act = Act(connection, "move_face")
    spot = _spot(connection, faces.one(connection, face_id).photo_id, box)
    for field, value in (("x", spot.x), ("y", spot.y), ("w", spot.w), ("h", spot.h), ("drawn", 1)):
        act.set_face(face_id, field, value)
    return act.finish()


def remove_face(connection: sqlite3.Connection, face_ids: Iterable[int]) -> ChangeSet:
    """Say that these are no faces; no analysis brings them back.

    Raises:
        NotFoundError: no such face.
    """
    act = Act(connection, "remove_face")
    for face_id in face_ids:
        act.set_face(faces.one(connection, face_id).id, "removed", 1)
    return act.finish()


def strangers(connection: sqlite3.Connection, max_faces: int) -> list[Who]:
    """Return the groups without a name that have at most so many faces."""
    return [row.who for row in people.groups(connection) if row.faces <= max_faces]


def person_of(connection: sqlite3.Connection, who: Who) -> int:
    """Return the person that somebody is; a group becomes one, as at the start of any act.

    Raises:
        NotFoundError: there is nobody like that.
    """
    act = Act(connection, "name")
    person_id = becoming.person(connection, act, who)
    act.finish()
    return person_id


def _spot(connection: sqlite3.Connection, photo_id: int, box: Box) -> Box:
    row = connection.execute("SELECT width, height FROM photo WHERE id = ?", (photo_id,)).fetchone()
    if row is None:
        raise NotFoundError(f"There is no photo number {photo_id}.")
    clipped = box.clipped(*row)
    if clipped.w < 1 or clipped.h < 1:
        raise UserError("The face must lie inside the photo.")
    return faces.relative(clipped, row)


def _by_person(
    connection: sqlite3.Connection, face_ids: Iterable[int], person_id: int | None
) -> dict[int, list[int]]:
    if person_id is not None:
        becoming.person(connection, Act(connection, "confirm"), Who(person=person_id))
        return {person_id: list(face_ids)}
    found: dict[int, list[int]] = defaultdict(list)
    for face in faces.some(connection, face_ids):
        if face.person is None:
            raise UserError(f"Face {face.id} is not taken for anybody.", "Say for whom.")
        found[face.person].append(face.id)
    return found


def _leave(connection: sqlite3.Connection, act: Act, ids: list[int], to: int | None) -> None:
    """Faces that go to somebody else are not whom they were taken for, unless only suggested."""
    taken: dict[int, list[int]] = defaultdict(list)
    for face in faces.some(connection, ids):
        if face.person is not None and face.person != to and face.state != "suggested":
            taken[face.person].append(face.id)
    for person_id, some in taken.items():
        act.say(some, person_id, "not")


def _target(connection: sqlite3.Connection, act: Act, to: Who | str) -> int:
    """Return the person meant by a number or by a name, which may be new."""
    if isinstance(to, Who):
        return becoming.person(connection, act, to)
    text = people.clean_name(to)
    person_id = people.by_name(connection, text)
    if person_id is None:
        person_id = _new_person(connection)
        act.set_person(person_id, "name_id", _text(connection, person_id, text))
    return person_id


def _groups_of(connection: sqlite3.Connection, ids: list[int]) -> list[int]:
    """Return the groups of faces that are taken for nobody."""
    found = faces.some(connection, ids)
    return sorted({face.group for face in found if face.group is not None and face.person is None})


def _new_person(connection: sqlite3.Connection) -> int:
    return int(connection.execute("INSERT INTO person DEFAULT VALUES").lastrowid or 0)


def _text(connection: sqlite3.Connection, person_id: int, text: str) -> int:
    cursor = connection.execute(
        "INSERT INTO person_text (person_id, text, key) VALUES (?, ?, ?)",
        (person_id, text, people.key_of(text)),
    )
    return int(cursor.lastrowid or 0)
