"""Made-up people for the made-up library: acts change plain rows, undo puts the old ones back."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from gui.fakes import FakeLibrary, jpeg
from tintype.catalog.people_rows import FaceRow, HistoryRow, PersonRow, Suggestion, Who
from tintype.catalog.rows import ChangeSet
from tintype.errors import NotFoundError, UserError
from tintype.types import Box


def face(number: int, photo: int = 1, **changes) -> FaceRow:
    values = {
        "box": Box(100, 80, 60, 60),
        "score": 1.2,
        "quality": 0.7,
        "group": None,
        "person": None,
        "name": None,
        "state": None,
        "distance": 0.3,
        "drawn": False,
    }
    return FaceRow(id=number, photo_id=photo, **(values | changes))


class FakePeople:
    """Faces by number; who they are is worked out of them as the catalog does, only simpler.

    Persons 1 Ann and 2 Bob of four faces each, groups 10 … of three faces each.
    """

    def __init__(self, owner: FakeLibrary, groups: int = 3) -> None:
        self.owner = owner
        self.on = True
        self.names: dict[int, str | None] = {1: "Ann", 2: "Bob"}
        self.notes: dict[int, str] = {}
        self.hidden: set[int] = set()
        self.covers: dict[int, int] = {}
        self.table: dict[int, FaceRow] = {}
        self.moved: dict[int, Box] = {}
        self.acts: list[tuple] = []
        self.undoable: list[tuple] = []
        self.log: list[HistoryRow] = []
        self.asked: list[Suggestion] = []
        states = ("suggested", "sure", "sure", "confirmed")
        for person, name in ((1, "Ann"), (2, "Bob")):
            for at, state in enumerate(states):
                self._add(person=person, name=name, state=state, photo=at + 1)
        for group in range(10, 10 + groups):
            for at in range(3):
                self._add(group=group, photo=at + 1)

    def _add(self, photo: int = 1, **values) -> int:
        number = max(self.table, default=100) + 1
        self.table[number] = face(number, photo, **values)
        return number

    # Looking.

    @property
    def enabled(self) -> bool:
        return self.on

    def everybody(self) -> list[PersonRow]:
        self.owner._called("people")
        rows = [self._row(Who(person=number)) for number in self.names]
        return sorted(
            (row for row in rows if row.name or row.faces),
            key=lambda row: (row.name is None, row.name or "", -row.faces),
        )

    def groups(self, min_faces: int = 1) -> list[PersonRow]:
        found = {f.group for f in self.table.values() if f.group and f.person is None}
        return [self._row(Who(group=group)) for group in sorted(found)]

    def _row(self, who: Who) -> PersonRow:
        mine = self.faces(who)
        sure = [f for f in mine if f.state != "suggested"]
        number = who.person
        return PersonRow(
            who,
            self.names.get(number) if number else None,
            number in self.hidden,
            self.notes.get(number) if number else None,
            len(sure),
            len({f.photo_id for f in sure}),
            sum(f.state == "confirmed" for f in mine),
            sum(f.state == "suggested" for f in mine),
            self.covers.get(number) or (mine[-1].id if mine else None),
        )

    def find(self, text: str) -> Who:
        for number, name in self.names.items():
            if name and name.casefold() == text.casefold():
                return Who(person=number)
        match = re.fullmatch(r"([pg])(\d+)", text)
        if match and match[1] == "p" and int(match[2]) in self.names:
            return Who(person=int(match[2]))
        if match and match[1] == "g":
            for f in self.table.values():
                if f.group == int(match[2]):
                    return Who(person=f.person) if f.person else Who(group=f.group)
        raise NotFoundError(f"There is nobody called {text}.")

    def one(self, who: Who | str) -> PersonRow:
        who = self.find(who) if isinstance(who, str) else who
        row = self._row(who)
        if not row.name and not row.faces and not row.suggested:
            raise NotFoundError("Nobody.")
        return row

    def faces(self, who: Who) -> list[FaceRow]:
        doubt = {"suggested": 0, "sure": 1, None: 1, "confirmed": 2}
        if who.person is not None:
            found = [f for f in self.table.values() if f.person == who.person]
        else:
            found = [f for f in self.table.values() if f.group == who.group and f.person is None]
        return sorted(found, key=lambda f: (doubt[f.state], f.id))

    def in_photo(self, photo_id: int) -> list[FaceRow]:
        return [
            replace(f, box=self.moved.get(f.id, Box(20 + 70 * at, 40, 60, 60)))
            for at, f in enumerate(f for f in self.table.values() if f.photo_id == photo_id)
        ]

    def suggestions(self, who: Who | None = None, limit: int = 50) -> list[Suggestion]:
        return [q for q in self.asked if who is None or q.person == who.person]

    def crop(self, face_id: int, side: int = 160) -> bytes | None:
        self.owner._called("crop")
        if face_id not in self.table:
            raise NotFoundError("No such face.")
        return jpeg((40, 160, 60), (side, side))

    def history(self, limit: int = 100) -> list[HistoryRow]:
        self.owner._called("history")
        return self.log[::-1][:limit]

    def keep_in_history(self, kind: str, about: tuple[str, ...], **counts: int) -> None:
        number = len(self.log) + 1
        values = {"faces": 0, "photos": 0} | counts
        self.log.append(
            HistoryRow(number, "2021-06-05T12:00:00+00:00", kind, about, undone=False, **values)
        )

    def mark_undone(self) -> None:
        at = max(n for n, row in enumerate(self.log) if not row.undone)
        self.log[at] = replace(self.log[at], undone=True)

    # Saying.

    def _act(self, *what, change: Callable[[], None]) -> ChangeSet:
        self.owner._called("edit")
        before = (dict(self.table), dict(self.names), dict(self.notes), set(self.hidden))
        before += (dict(self.covers), list(self.asked), dict(self.moved))
        change()
        self.undoable.append(before)
        self.acts.append(what)
        self.keep_in_history(what[0], (str(what[-1]),), faces=1)
        return ChangeSet(people=True)

    def undo(self) -> ChangeSet | None:
        if not self.undoable:
            return None
        old = self.undoable.pop()
        self.mark_undone()
        self.table, self.names, self.notes, self.hidden, self.covers, self.asked, self.moved = old
        self.acts.append(("undo",))
        return ChangeSet(people=True)

    def _set(self, ids, person: int | None, state: str | None) -> None:
        for number in ids:
            name = self.names.get(person) if person else None
            self.table[number] = replace(self.table[number], person=person, name=name, state=state)

    def _person(self, name: str | None) -> int:
        for number, known in self.names.items():
            if name and known == name:
                return number
        number = max(self.names) + 1
        self.names[number] = name
        return number

    def _give(self, who: Who, person: int) -> None:
        self._set([f.id for f in self.faces(who)], person, "sure")

    def name(self, who: Who | list[Who], name: str) -> ChangeSet:
        whos = [who] if isinstance(who, Who) else who

        def change() -> None:
            first = whos[0]
            if first.person is not None and name not in self.names.values():
                self.names[first.person] = name
                for f in self.faces(first):
                    self.table[f.id] = replace(f, name=name)
            kept = self._person(name)
            for one in whos:
                if one.person != kept:
                    self._give(one, kept)
                    if one.person is not None:
                        self.names[one.person] = None

        if name == "forbidden":
            raise UserError("That is no name.", "Choose another.")
        return self._act("name", *map(str, whos), name, change=change)

    def merge(self, whos: list[Who]) -> ChangeSet:
        def change() -> None:
            named = [w.person for w in whos if w.person and self.names[w.person]]
            kept = (named or [w.person for w in whos if w.person] or [None])[0]
            kept = kept or self._person(None)
            for who in whos:
                if who.person != kept:
                    self._give(who, kept)
                    self.names.pop(who.person, None)

        return self._act("merge", *map(str, whos), change=change)

    def hide(self, whos: list[Who], *, hidden: bool = True) -> ChangeSet:
        def change() -> None:
            for who in whos:
                number = who.person or self._person(None)
                if who.group:
                    self._give(who, number)
                (self.hidden.add if hidden else self.hidden.discard)(number)

        return self._act("hide", hidden, *map(str, whos), change=change)

    def hide_strangers(self, max_faces: int = 2) -> ChangeSet:
        return self.hide([row.who for row in self.groups() if row.faces <= max_faces])

    def confirm(self, ids, who: Who) -> ChangeSet:
        change = lambda: self._set(ids, who.person, "confirmed")  # noqa: E731
        return self._act("confirm", *ids, change=change)

    def not_this(self, ids, who: Who) -> ChangeSet:
        return self._act("not", *ids, change=lambda: self._set(ids, None, None))

    def move(self, ids, to: str) -> ChangeSet:
        change = lambda: self._set(ids, self._person(to), "confirmed")  # noqa: E731
        return self._act("move", *ids, to, change=change)

    def split(self, ids) -> ChangeSet:
        change = lambda: self._set(ids, self._person(None), "confirmed")  # noqa: E731
        return self._act("split", *ids, change=change)

    def remove(self, ids) -> ChangeSet:
        def change() -> None:
            for number in ids:
                del self.table[number]

        return self._act("remove", *ids, change=change)

    def draw(self, photo_id: int, box: Box, to: str | None = None) -> tuple[int, ChangeSet]:
        def change() -> None:
            person = self._person(to) if to else None
            state = "confirmed" if to else None
            self._add(photo=photo_id, box=box, person=person, name=to, state=state, drawn=True)

        return 0, self._act("draw", photo_id, box, to, change=change)

    def move_face(self, face_id: int, box: Box) -> ChangeSet:
        change = lambda: self.moved.update({face_id: box})  # noqa: E731
        return self._act("move_face", face_id, change=change)

    def set_cover(self, who: Who, face_id: int) -> ChangeSet:
        change = lambda: self.covers.update({who.person: face_id})  # noqa: E731
        return self._act("cover", face_id, change=change)

    def note(self, who: Who, text: str) -> ChangeSet:
        change = lambda: self.notes.update({who.person: text})  # noqa: E731
        return self._act("note", text, change=change)

    def accept(self, question: Suggestion) -> ChangeSet:
        def change() -> None:
            self.asked = [q for q in self.asked if q != question]
            self._set([question.face], question.person, "confirmed")

        return self._act("yes", question.face, change=change)

    def reject(self, question: Suggestion) -> ChangeSet:
        def change() -> None:
            self.asked = [q for q in self.asked if q != question]

        return self._act("no", question.face, change=change)

    def forget(self, who: Who) -> ChangeSet:
        self.acts.append(("forget", str(who)))
        for f in self.faces(who):
            del self.table[f.id]
        self.names.pop(who.person, None)
        self.undoable.clear()
        return ChangeSet(people=True)

    def switch(self, *, on: bool, erase: bool = False) -> ChangeSet:
        self.acts.append(("switch", on, erase))
        self.on = on
        if erase:
            self.table.clear()
            self.names.clear()
        return ChangeSet(people=True)
