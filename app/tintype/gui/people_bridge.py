"""The window's way to ``library.people``: questions and acts, none on the main thread."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import numpy as np
from PySide6.QtCore import QObject, Signal

from tintype.errors import NotFoundError
from tintype.gui.channel import Channel, LazyLibrary
from tintype.search.wording import between_quotes

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from tintype.catalog.people_rows import FaceRow, PersonRow, Suggestion, Who
    from tintype.catalog.rows import ChangeSet, Grid
    from tintype.gui.bridge import LibraryBridge
    from tintype.gui.executors import Executor
    from tintype.library import Library
    from tintype.types import Box

CROP_SIDE = 192
"""Pixels of a face's picture: enough for a tile, and kept in the catalog at this size only."""


@dataclass(frozen=True, slots=True)
class Gallery:
    """Everybody, as the People page shows them."""

    enabled: bool = True
    people: tuple[PersonRow, ...] = ()
    groups: tuple[PersonRow, ...] = ()

    def names(self) -> list[str]:
        """All names, in order."""
        return [row.name for row in self.people if row.name]


@dataclass(frozen=True, slots=True)
class PersonView:
    """One person or unnamed group with all faces, the most doubtful first."""

    row: PersonRow
    faces: tuple[FaceRow, ...] = ()


@dataclass(frozen=True, slots=True)
class Questions:
    """What is worth asking, with the cover of each person asked about."""

    asked: tuple[Suggestion, ...] = ()
    covers: dict[int, int] = field(default_factory=dict)


class PeopleBridge(QObject):
    """Reads through channels; acts go through the library's one edit queue.

    An act ends in the bridge's ``changed`` and then in :attr:`acted`, or in ``edit_failed``.
    """

    acted = Signal(str)
    """Words on what was just done, and can be undone."""
    became = Signal(object)
    """The ``Who`` that somebody is after a name was given."""

    def __init__(self, bridge: LibraryBridge, library: LazyLibrary, reads: Executor) -> None:
        super().__init__(bridge)
        self._bridge, self._library = bridge, library
        self.gallery = Channel(library, reads, bridge)
        self.person = Channel(library, reads, bridge)
        self.photos = Channel(library, reads, bridge)
        self.questions = Channel(library, reads, bridge)
        self.faces = Channel(library, reads, bridge)
        self.names = Channel(library, reads, bridge)

    # Questions; the answer comes by the channel of the same name.

    def ask_gallery(self) -> None:
        """Answer: :class:`Gallery`."""
        self.gallery.ask(_gallery)

    def ask_person(self, who: Who) -> None:
        """Answer: :class:`PersonView`; fails once nobody is left."""
        self.person.ask(lambda library: _person(library, who))

    def ask_photos(self, who: Who) -> None:
        """Answer: the ``Grid`` of the photos that show somebody, suggestions apart."""
        self.photos.ask(lambda library: _photos(library, who))

    def ask_questions(self, who: Who | None = None) -> None:
        """Answer: :class:`Questions` about one person, or about anybody."""
        self.questions.ask(lambda library: _questions(library, who))

    def ask_faces(self, photo_id: int) -> None:
        """Answer: ``(photo_id, [FaceRow])``."""
        self.faces.ask(lambda library: (photo_id, library.people.in_photo(photo_id)))

    def ask_names(self) -> None:
        """Answer: a list of all names."""
        self.names.ask(lambda library: [row.name for row in library.people.everybody() if row.name])

    def crop(self, face_id: int) -> bytes | None:
        """JPEG bytes of a face. Reads the disk: for workers, never for the main thread."""
        try:
            return self._library().people.crop(face_id, CROP_SIDE)
        except NotFoundError:  # gone since it was wished for
            return None

    # Acts, each one edit that undo takes back.

    def name(self, who: Who, name: str) -> None:
        """Give somebody a name; a name that is somebody's already makes them one."""

        def work(library: Library) -> tuple[ChangeSet, Who]:
            return library.people.name(who, name), library.people.find(name)

        def done(result: tuple[ChangeSet, Who]) -> None:
            self.became.emit(result[1])
            self._done(result[0], self.tr("Named “{}”.").format(name))

        self._bridge.edit(work, done)

    def name_all(self, rows: Sequence[PersonRow], name: str) -> None:
        """Give several the same name."""
        whos = [row.who for row in rows]
        words = self.tr("%Ln people are “{}” now.", "", len(whos)).format(name)
        self._act(lambda library: library.people.name(whos, name), words)

    def merge(self, whos: Sequence[Who]) -> None:
        """Say that several are one person."""
        words = self.tr("%Ln people merged into one.", "", len(whos))
        self._act(lambda library: library.people.merge(list(whos)), words)

    def hide(self, whos: Sequence[Who], *, hidden: bool) -> None:
        """Ignore strangers, or show them again."""
        gone = self.tr("%Ln people hidden as strangers.", "", len(whos))
        back = self.tr("%Ln people shown again.", "", len(whos))
        words = gone if hidden else back
        self._act(lambda library: library.people.hide(list(whos), hidden=hidden), words)

    def hide_strangers(self, max_faces: int) -> None:
        """Ignore all unnamed groups of at most so many faces."""
        words = self.tr("Small groups hidden as strangers.")
        self._act(lambda library: library.people.hide_strangers(max_faces), words)

    def confirm(self, face_ids: Sequence[int], who: Who) -> None:
        """Say that faces are somebody."""
        words = self.tr("%Ln faces confirmed.", "", len(face_ids))
        self._act(lambda library: library.people.confirm(list(face_ids), who), words)

    def not_this(self, face_ids: Sequence[int], who: Who) -> None:
        """Say that faces are not somebody, nor ever will be."""
        words = self.tr("Not this person: %Ln faces. This is remembered.", "", len(face_ids))
        self._act(lambda library: library.people.not_this(list(face_ids), who), words)

    def move(self, face_ids: Sequence[int], name: str) -> None:
        """Say that faces are somebody of a name, which may be new."""
        words = self.tr("%Ln faces moved to “{}”.", "", len(face_ids)).format(name)
        self._act(lambda library: library.people.move(list(face_ids), name), words)

    def split(self, face_ids: Sequence[int]) -> None:
        """Say that faces are one person of their own."""
        words = self.tr("%Ln faces split off as a person of their own.", "", len(face_ids))
        self._act(lambda library: library.people.split(list(face_ids)), words)

    def remove(self, face_ids: Sequence[int]) -> None:
        """Say that these are no faces."""
        words = self.tr("%Ln faces removed: not a face.", "", len(face_ids))
        self._act(lambda library: library.people.remove(list(face_ids)), words)

    def draw(self, photo_id: int, box: Box, name: str) -> None:
        """Add a face by hand; without a name it is nobody's yet."""

        def work(library: Library) -> ChangeSet:
            return library.people.draw(photo_id, box, name or None)[1]

        self._act(work, self.tr("Face added."))

    def move_face(self, face_id: int, box: Box) -> None:
        """Put a face's box elsewhere in its photo."""
        words = self.tr("Box of the face moved.")
        self._act(lambda library: library.people.move_face(face_id, box), words)

    def set_cover(self, who: Who, face_id: int) -> None:
        """Choose the face that stands for somebody."""
        self._act(lambda lib: lib.people.set_cover(who, face_id), self.tr("Cover chosen."))

    def note(self, who: Who, text: str) -> None:
        """Note what somebody consented to."""
        self._act(lambda library: library.people.note(who, text), self.tr("Note kept."))

    def answer(self, question: Suggestion, *, yes: bool) -> None:
        """Answer a question with yes or no."""
        words = self.tr("The same person.") if yes else self.tr("Not the same. Remembered.")
        if yes:
            self._act(lambda library: library.people.accept(question), words)
        else:
            self._act(lambda library: library.people.reject(question), words)

    # Privacy: no undo, so no words that offer it.

    def forget(self, who: Who) -> None:
        """Erase somebody."""
        self._bridge.edit(lambda library: library.people.forget(who), self._bridge.changed.emit)

    def switch(self, *, on: bool, erase: bool = False) -> None:
        """Switch the recognition of people on or off."""
        self._bridge.edit(
            lambda library: library.people.switch(on=on, erase=erase), self._bridge.changed.emit
        )

    def _act(self, work: Callable[[Library], Any], words: str) -> None:
        self._bridge.edit(work, lambda changes: self._done(changes, words))

    def _done(self, changes: ChangeSet, words: str) -> None:
        self._bridge.changed.emit(changes)
        self.acted.emit(words)


def _gallery(library: Library) -> Gallery:
    people = library.people
    if not people.enabled:
        return Gallery(enabled=False)
    return Gallery(people=tuple(people.everybody()), groups=tuple(people.groups()))


def _person(library: Library, who: Who) -> PersonView:
    who = library.people.find(str(who))  # a group may have become a person meanwhile
    return PersonView(library.people.one(who), tuple(library.people.faces(who)))


def _photos(library: Library, who: Who) -> Grid:
    """The photos of the faces that are somebody; of a name, others may have a part."""
    view = _person(library, who)
    shown = {face.photo_id for face in view.faces if face.state != "suggested"}
    name = between_quotes(view.row.name or "")
    grid = library.grid(f'person:"{name}"' if name.strip() else "")
    inside = np.isin(grid.ids, np.fromiter(shown, np.int64, len(shown)))
    return type(grid)(
        grid.ids[inside],
        grid.widths[inside],
        grid.heights[inside],
        grid.colours[inside],
        grid.days[inside],
    )


def _questions(library: Library, who: Who | None) -> Questions:
    if who is not None and who.person is None:
        return Questions()
    asked = tuple(library.people.suggestions(who))
    wanted = {question.person for question in asked}
    rows = library.people.everybody() if asked else []
    covers = {
        row.who.person: row.cover
        for row in rows
        if row.who.person in wanted and row.cover is not None
    }
    return Questions(asked, covers)
