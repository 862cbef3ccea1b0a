"""Whom the photos show: ``library.people``. Each act is one edit that undo takes back.

>>> for question in library.people.suggestions():
...     library.people.accept(question)
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from tintype.catalog import edits, faces, forgetting, people, people_edits, stats
from tintype.catalog.people_rows import FaceRow, HistoryRow, PersonRow, Suggestion, Who
from tintype.catalog.rows import ChangeSet
from tintype.errors import NotFoundError
from tintype.library import grouping, matches
from tintype.types import Box

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from tintype.catalog.database import Database

_MARGIN = 0.3  # of a face's box that its picture shows around it, on each side


class People:
    """Looks people up, and takes in what the user says of them.

    Somebody is given as ``Who``, or as text that ``find`` understands: a name, ``p3`` or ``g12``.
    May be used from several threads.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    # Looking

    @property
    def enabled(self) -> bool:
        """Whether this library recognises people."""
        with self._database.reader() as connection:
            return faces.enabled(connection)

    def everybody(self) -> list[PersonRow]:
        """Return all people: named by name, then nameless; hidden ones too (see ``hidden``)."""
        with self._database.reader() as connection:
            return people.persons(connection)

    def groups(self, min_faces: int = 1) -> list[PersonRow]:
        """Return the groups nobody said anything of, largest first."""
        with self._database.reader() as connection:
            return [row for row in people.groups(connection) if row.faces >= min_faces]

    def find(self, text: str) -> Who:
        """Return somebody by name, ``p3`` or ``g12``.

        Raises:
            NotFoundError: there is nobody like that.
        """
        with self._database.reader() as connection:
            return people.find(connection, text)

    def one(self, who: Who | str) -> PersonRow:
        """Return one person or group with its counts.

        Raises:
            NotFoundError: there is nobody like that.
        """
        who = self._who(who)
        with self._database.reader() as connection:
            return people.one(connection, who)

    def faces(self, who: Who | str) -> list[FaceRow]:
        """Return somebody's faces, suggestions too, the most doubtful first."""
        who = self._who(who)
        with self._database.reader() as connection:
            if who.person is not None:
                return faces.of_person(connection, who.person)
            return faces.of_group(connection, who.group or 0)

    def in_photo(self, photo_id: int) -> list[FaceRow]:
        """Return a photo's faces, from left to right."""
        with self._database.reader() as connection:
            return faces.of_photo(connection, photo_id)

    def face(self, face_id: int) -> FaceRow:
        """Return one face.

        Raises:
            NotFoundError: there is none of this number.
        """
        with self._database.reader() as connection:
            return faces.one(connection, face_id)

    def every_face(self, *, sensitive: bool = False) -> Iterator[tuple[Path, FaceRow]]:
        """Yield every face with the path of its photo, by photo; sensitive ones only if asked."""
        with self._database.reader() as connection:
            where = stats.paths_of_photos(connection)
            for face in faces.every(connection, sensitive=sensitive):
                if face.photo_id in where:
                    yield where[face.photo_id], face

    def suggestions(self, who: Who | str | None = None, limit: int = 50) -> list[Suggestion]:
        """Return questions "the same person?", those first whose answer decides most faces.

        Args:
            who: ask only about this person; None for all named ones.
        """
        found = None if who is None else self._who(who)
        if found is not None and found.person is None:
            return []
        with self._database.reader() as connection:
            return matches.suggestions(connection, found.person if found else None, limit)

    def explain(self, face_id: int, count: int = 5) -> matches.Matches:
        """Return why a face is taken for somebody: the nearest faces that are known.

        Raises:
            NotFoundError: there is no such face.
        """
        with self._database.reader() as connection:
            return matches.of_face(connection, face_id, count)

    def matches(
        self,
        descriptor: NDArray[np.float32],
        model: str,
        quality: float | None = None,
        count: int = 5,
    ) -> matches.Matches:
        """Return the known faces nearest to a descriptor ``[128]`` of this model."""
        with self._database.reader() as connection:
            return matches.of_descriptor(connection, descriptor, model, quality, count)

    def crop(self, face_id: int, side: int = 160) -> bytes | None:
        """Return a square picture of a face as JPEG bytes; None where its photo is out of reach.

        Made from the photo the first time, then kept in the catalog.

        Raises:
            NotFoundError: there is no such face.
        """
        with self._database.reader() as connection:
            face = faces.one(connection, face_id)
            kept = faces.crop(connection, face_id, side)
            size, paths = stats.reach(connection, face.photo_id)
        if kept is not None:
            return kept
        for path in paths:
            if path.is_file():
                jpeg = _crop(path, max(size), face.box, side)
                with self._database.writer() as connection:
                    faces.keep_crop(connection, face_id, side, jpeg)
                return jpeg
        return None

    def history(self, limit: int = 100) -> list[HistoryRow]:
        """Return the latest acts, on tags too, newest first."""
        with self._database.reader() as connection:
            return people.history(connection, limit)

    # Saying

    def name(self, who: Who | str | Sequence[Who | str], name: str) -> ChangeSet:
        """Give somebody a name: the good faces of a group are that person, the others perhaps.

        Several, in one act, are one person of that name. A name that somebody else has already
        means that they are that person.

        Raises:
            NotFoundError: there is nobody like that.
            UserError: the name is empty, or nobody is given.
        """
        whos = [who] if isinstance(who, Who | str) else who
        found = [self._who(one) for one in whos]
        with self._database.writer() as connection:
            return people_edits.name(connection, found, name)

    def name_all(self, whos: Sequence[Who | str], name: str) -> ChangeSet:
        """Give several one name, as ``name`` does."""
        return self.name(whos, name)

    def confirm(self, face_ids: Iterable[int], who: Who | str | None = None) -> ChangeSet:
        """Say that faces are somebody; whom each is taken for, if not said.

        Raises:
            NotFoundError: no such face or person.
            UserError: a face is taken for nobody.
        """
        if who is not None:
            return self.move(face_ids, self._who(who))
        with self._database.writer() as connection:
            return people_edits.confirm(connection, face_ids)

    def not_this(self, face_ids: Iterable[int], who: Who | str | None = None) -> ChangeSet:
        """Say that faces are not somebody, nor ever will be; not whom each is taken for, if unsaid.

        Raises:
            NotFoundError: no such face or person.
            UserError: a face is taken for nobody.
        """
        somebody = None if who is None else self._who(who)
        with self._database.writer() as connection:
            return people_edits.not_this(connection, face_ids, somebody)

    def accept(self, suggestion: Suggestion) -> ChangeSet:
        """Answer a suggestion with yes."""
        with self._database.writer() as connection:
            if suggestion.who.group is not None:
                whos = [Who(person=suggestion.person), suggestion.who]
                return people_edits.merge(connection, whos)
            return people_edits.confirm(connection, [suggestion.face], suggestion.person)

    def reject(self, suggestion: Suggestion) -> ChangeSet:
        """Answer a suggestion with no: the faces are not that person."""
        person = Who(person=suggestion.person)
        with self._database.writer() as connection:
            ids = [suggestion.face]
            if suggestion.who.group is not None:
                ids = [face.id for face in faces.of_group(connection, suggestion.who.group)]
            return people_edits.not_this(connection, ids, person)

    def move(self, face_ids: Iterable[int], to: Who | str) -> ChangeSet:
        """Say that faces are somebody else: by number, or by a name that may be new.

        Raises:
            NotFoundError: no such face or person.
            UserError: the name is empty.
        """
        with self._database.writer() as connection:
            return people_edits.move(connection, face_ids, self._or_new(to))

    def merge(self, whos: Sequence[Who | str]) -> ChangeSet:
        """Say that several are one person; the first name is kept.

        Raises:
            NotFoundError: there is nobody like that.
            UserError: fewer than two.
        """
        found = [self._who(who) for who in whos]
        with self._database.writer() as connection:
            return people_edits.merge(connection, found)

    def split(self, face_ids: Iterable[int], name: str | None = None) -> ChangeSet:
        """Say that faces are one person of their own, apart from whom they were taken for.

        Raises:
            NotFoundError: no such face.
        """
        with self._database.writer() as connection:
            return people_edits.split(connection, face_ids, name)

    def hide(self, whos: Iterable[Who | str], *, hidden: bool = True) -> ChangeSet:
        """Ignore strangers in one act, or stop ignoring them.

        Raises:
            NotFoundError: there is nobody like that.
        """
        found = [self._who(who) for who in whos]
        with self._database.writer() as connection:
            return people_edits.hide(connection, found, hidden=hidden)

    def hide_strangers(self, max_faces: int = 2) -> ChangeSet:
        """Ignore all groups without a name that have at most so many faces, in one act."""
        with self._database.writer() as connection:
            found = people_edits.strangers(connection, max_faces)
            return people_edits.hide(connection, found)

    def set_cover(self, who: Who | str, face_id: int) -> ChangeSet:
        """Choose the face that stands for somebody.

        Raises:
            NotFoundError: no such face or person.
            UserError: the face is somebody else's.
        """
        who = self._who(who)
        with self._database.writer() as connection:
            return people_edits.set_cover(connection, who, face_id)

    def note(self, who: Who | str, text: str) -> ChangeSet:
        """Note what a person consented to, or anything else; empty text removes the note.

        Raises:
            NotFoundError: there is nobody like that.
        """
        who = self._who(who)
        with self._database.writer() as connection:
            return people_edits.note(connection, who, text)

    def draw(self, photo_id: int, box: Box, to: Who | str | None = None) -> tuple[int, ChangeSet]:
        """Add a face that no model saw (box in upright pixels); return its number, and the change.

        Raises:
            NotFoundError: no such photo or person.
            UserError: the box is not inside the photo.
        """
        with self._database.writer() as connection:
            somebody = None if to is None else self._or_new(to)
            return people_edits.draw(connection, photo_id, box, somebody)

    def move_face(self, face_id: int, box: Box) -> ChangeSet:
        """Put a face's box (upright pixels) elsewhere in its photo; analyses leave it there.

        Raises:
            NotFoundError: no such face.
            UserError: the box is not inside the photo.
        """
        with self._database.writer() as connection:
            return people_edits.move_face(connection, face_id, box)

    def remove(self, face_ids: Iterable[int]) -> ChangeSet:
        """Say that these are no faces; no analysis brings them back.

        Raises:
            NotFoundError: no such face.
        """
        with self._database.writer() as connection:
            return people_edits.remove_face(connection, face_ids)

    def undo(self) -> ChangeSet | None:
        """Take back the latest act that still stands, on tags too; None if there is none."""
        with self._database.writer() as connection:
            return edits.undo(connection)

    # Privacy

    def forget(self, who: Who | str) -> ChangeSet:
        """Erase somebody: descriptors, groups, name, notes, pictures of the face; no undo.

        Copies of the catalog in the library's ``backups`` folder hold the same and are deleted.
        Faces that were only suggested for the person lose the suggestion, nothing else: say yes
        to right ones before.

        Raises:
            NotFoundError: there is nobody like that.
            BusyError: erased, but another program keeps the old bytes until it ends.
        """
        who = self._who(who)
        with self._database.eraser() as connection:
            return forgetting.forget(connection, people_edits.person_of(connection, who))

    def switch(self, *, on: bool, erase: bool = False) -> ChangeSet:
        """Switch the recognition of people on or off for this library.

        While off, no faces are looked for and none are grouped.

        Args:
            erase: when switching off, erase all that is known about everybody; no undo.

        Raises:
            BusyError: erased, but another program keeps the old bytes until it ends.
        """
        if erase and not on:
            with self._database.eraser() as connection:
                faces.enable(connection, on=False)
                return forgetting.forget_everybody(connection)
        with self._database.writer() as connection:
            faces.enable(connection, on=on)
        return ChangeSet(people=True)

    # Grouping

    def regroup(self, stopping: Callable[[], bool] = lambda: False) -> grouping.GroupReport:
        """Group all faces anew, obeying all that was said; names stay.

        Raises:
            BusyError: another process is grouping.
        """
        return grouping.update(self._database, anew=True, stopping=stopping)

    def _who(self, who: Who | str) -> Who:
        return self.find(who) if isinstance(who, str) else who

    def _or_new(self, to: Who | str) -> Who | str:
        """Return whom a number or a known name means; a new name stays as it is."""
        if isinstance(to, Who):
            return to
        try:
            return self.find(to)
        except NotFoundError:
            return to


def _crop(path: Path, photo_side: int, box: Box, side: int) -> bytes:
    """Cut a face out of its photo: a square around the box, decoded no larger than needed."""
    from tintype.media.decode import decode
    from tintype.media.thumbnails import square_jpeg

    whole = max(box.w, box.h) * (1 + 2 * _MARGIN)
    photo = decode(path, min(photo_side, math.ceil(photo_side * side / whole)))
    x, y = box.x + box.w / 2 - whole / 2, box.y + box.h / 2 - whole / 2
    return square_jpeg(photo.pixels, Box(x, y, whole, whole).scaled(photo.scale), side)
