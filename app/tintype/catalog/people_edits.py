"""What a person says of faces and people: each function is one act that undo takes back.

A group that an act is about becomes a person, perhaps without a name yet: its best face is
confirmed to be that person, and so what was said outlives every regrouping.
"""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Sequence

from tintype.catalog import faces, people
from tintype.catalog.act import Act
from tintype.catalog.people_rows import Who
from tintype.catalog.rows import ChangeSet
from tintype.errors import NotFoundError, UserError
from tintype.types import Box


def name(connection: sqlite3.Connection, who: Who, text: str) -> ChangeSet:
    """Give somebody a name. The good faces of a group then are that person's for sure.

    A name that somebody else has means that both are one person.

    Raises:
        NotFoundError: there is nobody like that.
        UserError: the name is empty.
    """
    text = people.clean_name(text)
    act = Act(connection, "name")
    namesake = people.by_name(connection, text)
    if who.group is not None and namesake is not None:
        person_id = namesake
        _adopt_into(connection, act, who.group, person_id)
        return act.finish()
    person_id = _person(connection, act, who)
    if namesake is not None and namesake != person_id:
        act.hand_over(person_id, namesake)
        act.set_person(person_id, "name_id", None)
        return act.finish()
    unnamed = people.name_of(connection, person_id) is None
    if people.name_of(connection, person_id) != text:
        act.set_person(person_id, "name_id", _text(connection, person_id, text))
    if unnamed:
        act.say(_sure_without_word(connection, person_id, who), person_id, "named")
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
    person_id = None if who is None else _person(connection, act, who, besides=ids)
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
            act.say(ids, _adopt(connection, act, group_id, besides=ids), "not")
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
    persons = [_person(connection, act, who) for who in whos]
    names = {person: people.name_of(connection, person) for person in persons}
    kept = next((person for person in persons if names[person] is not None), persons[0])
    for who, person in zip(whos, persons, strict=True):
        if person != kept:
            act.hand_over(person, kept)
            act.set_person(person, "name_id", None)
        if who.group is not None and names[kept] is not None:
            ids = _sure_without_word(connection, kept, who)
            act.say(ids, kept, "named")
    return act.finish()


def hide(connection: sqlite3.Connection, whos: Iterable[Who], *, hidden: bool = True) -> ChangeSet:
    """Ignore strangers, or stop ignoring them; any number in one act.

    Raises:
        NotFoundError: there is nobody like that.
    """
    act = Act(connection, "hide" if hidden else "show")
    for who in whos:
        act.set_person(_person(connection, act, who), "hidden", int(hidden))
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
    act.set_person(_person(connection, act, who), "cover_id", face_id)
    return act.finish()


def note(connection: sqlite3.Connection, who: Who, text: str) -> ChangeSet:
    """Note something about a person, such as what they consented to; empty removes it.

    Raises:
        NotFoundError: there is nobody like that.
    """
    act = Act(connection, "note")
    person_id = _person(connection, act, who)
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
    person_id = _person(connection, act, who)
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


def _person(connection: sqlite3.Connection, act: Act, who: Who, besides: Iterable[int] = ()) -> int:
    """Return the person that somebody is, making one of a group; see ``_adopt``."""
    if who.group is not None:
        return _adopt(connection, act, who.group, besides)
    row = connection.execute("SELECT id FROM person WHERE id = ?", (who.person,)).fetchone()
    if row is None:
        raise NotFoundError(f"There is nobody with the number {who}.")
    return int(row[0])


def _adopt(
    connection: sqlite3.Connection, act: Act, group_id: int, besides: Iterable[int] = ()
) -> int:
    """Return the person that a group is; make one, confirming its best face, if it is nobody.

    Args:
        besides: faces that do not stand for the group.
    """
    row = connection.execute(
        "SELECT person_id FROM people_group WHERE id = ?", (group_id,)
    ).fetchone()
    if row is None:
        raise NotFoundError(f"There is no group number {group_id}.")
    if row[0] is not None:
        return int(row[0])
    person_id = _new_person(connection)
    act.say(_best(connection, group_id, besides), person_id, "is")
    return person_id


def _adopt_into(connection: sqlite3.Connection, act: Act, group_id: int, person_id: int) -> None:
    """Make a group a person's who is there already."""
    row = connection.execute(
        "SELECT person_id FROM people_group WHERE id = ?", (group_id,)
    ).fetchone()
    if row is None:
        raise NotFoundError(f"There is no group number {group_id}.")
    if row[0] is not None:
        if row[0] != person_id:
            act.hand_over(row[0], person_id)
            act.set_person(row[0], "name_id", None)
        return
    act.say(_best(connection, group_id, ()), person_id, "is")
    act.say(_sure_without_word(connection, person_id, Who(group=group_id)), person_id, "named")


def _best(connection: sqlite3.Connection, group_id: int, besides: Iterable[int]) -> list[int]:
    """Return the group's best face that is nobody's, in a list."""
    best = faces.best_of_group(connection, group_id, besides)
    if best is None:
        raise NotFoundError(f"The group g{group_id} has no faces left.")
    return [best]


def _sure_without_word(connection: sqlite3.Connection, person_id: int, who: Who) -> list[int]:
    """Return the faces that a person's groups (or one group) imply for sure, and no word does."""
    groups = "fg.group_id = :group" if who.group is not None else "g.person_id = :person"
    rows = connection.execute(
        "SELECT fg.face_id FROM face_group AS fg JOIN people_group AS g ON g.id = fg.group_id"
        f" JOIN face AS f ON f.id = fg.face_id AND {faces.VISIBLE} WHERE fg.sure AND {groups}"
        " AND NOT EXISTS (SELECT 1 FROM face_word AS w WHERE w.face_id = fg.face_id"
        "   AND (w.word <> 'not' OR w.person_id = :person))",
        {"person": person_id, "group": who.group},
    )
    return [face_id for (face_id,) in rows]


def _by_person(
    connection: sqlite3.Connection, face_ids: Iterable[int], person_id: int | None
) -> dict[int, list[int]]:
    if person_id is not None:
        _person(connection, Act(connection, "confirm"), Who(person=person_id))
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
        return _person(connection, act, to)
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
