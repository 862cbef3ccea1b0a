"""What a person says of faces and people: each function is one act that undo takes back.

A group that an act is about becomes a person, perhaps without a name yet: its best face is
confirmed to be that person, and so what was said outlives every regrouping.
"""

from __future__ import annotations

import json
import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Sequence

from tintype.catalog import faces, people
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
    act = Act(connection, "name")
    person_id = people.by_name(connection, text)
    if person_id is not None and Who(person=person_id) not in whos:
        _join(connection, act, whos, person_id)
        return act.finish()
    kept = Who(person=person_id) if person_id is not None else _kept(connection, whos)
    person_id = _person(connection, act, kept)
    before = people.name_of(connection, person_id)
    _join(connection, act, [who for who in whos if who != kept], person_id)
    if before != text:
        act.set_person(person_id, "name_id", _text(connection, person_id, text))
    if before is None:
        sure = _sure_without_word(connection, person_id, _group_numbers([kept]))
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
            person_id = _person(connection, act, Who(group=group_id), besides=ids)
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
    kept = _kept(connection, whos)
    person_id = _person(connection, act, kept)
    named = people.name_of(connection, person_id) is not None
    _join(connection, act, [who for who in whos if who != kept], person_id, named=named)
    return act.finish()


def hide(connection: sqlite3.Connection, whos: Iterable[Who], *, hidden: bool = True) -> ChangeSet:
    """Ignore strangers, or stop ignoring them; any number in one act.

    Raises:
        NotFoundError: there is nobody like that.
    """
    act = Act(connection, "hide" if hidden else "show")
    act.hide(_persons(connection, act, whos), hidden=hidden)
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
    return _persons(connection, act, [who], besides)[0]


def _persons(
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
        new = {group: person for group, (person,) in zip(free, made, strict=True)}
        act.say_first({new[group]: [best[group]] for group in free}, "is")
        known |= {Who(group=group): person for group, person in new.items()}
    return [person for who in whos if (person := known[who]) is not None]


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
        (_json(_group_numbers(whos)),),
    )
    known |= {Who(group=group): person for group, person in groups}
    for who in whos:
        if who not in known:
            raise NotFoundError(f"There is nobody with the number {who}.")
    return known


def _kept(connection: sqlite3.Connection, whos: Sequence[Who]) -> Who:
    """Return who stays of several that are one: the first with a name, else the first."""
    if not whos:
        raise UserError("Who?")
    known = _known(connection, whos)
    for who in whos:
        person = known[who]
        if person is not None and people.name_of(connection, person) is not None:
            return Who(person=person)
    return whos[0]


def _join(
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
    for other in {person for person in known.values() if person not in (None, person_id)}:
        act.hand_over(other, person_id)
        act.set_person(other, "name_id", None)
    free = [who.group for who in whos if who.group is not None and known[who] is None]
    if free:
        act.say(_best(connection, free, ()).values(), person_id, "is")
    if free and named:
        act.say_first({person_id: _sure_without_word(connection, person_id, free)}, "named")


def _best(
    connection: sqlite3.Connection, group_ids: Sequence[int], besides: Iterable[int]
) -> dict[int, int]:
    """Return each group's best face that is nobody's."""
    best = faces.best_of_groups(connection, group_ids, besides)
    for group_id in group_ids:
        if group_id not in best:
            raise NotFoundError(f"The group g{group_id} has no faces left.")
    return best


def _group_numbers(whos: Iterable[Who]) -> list[int]:
    return [who.group for who in whos if who.group is not None]


def _sure_without_word(
    connection: sqlite3.Connection, person_id: int, group_ids: Sequence[int]
) -> list[int]:
    """Return the faces that groups (none given: a person's) imply for sure, and no word does."""
    groups = "fg.group_id IN (SELECT value FROM json_each(:groups))"
    rows = connection.execute(
        "SELECT fg.face_id FROM face_group AS fg JOIN people_group AS g ON g.id = fg.group_id"
        f" JOIN face AS f ON f.id = fg.face_id AND {faces.VISIBLE}"
        f" WHERE fg.sure AND {groups if group_ids else 'g.person_id = :person'}"
        " AND NOT EXISTS (SELECT 1 FROM face_word AS w WHERE w.face_id = fg.face_id"
        "   AND (w.word <> 'not' OR w.person_id = :person))",
        {"person": person_id, "groups": _json(group_ids)},
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


def _json(numbers: Iterable[int]) -> str:
    return json.dumps(list(numbers), separators=(",", ":"))
