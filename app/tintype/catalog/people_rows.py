"""What the catalog gives back about people: plain values, one class a kind of row."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from tintype.types import Box

FaceState = Literal["confirmed", "sure", "suggested"]


@dataclass(frozen=True, slots=True)
class Who:
    """Somebody: a person, or a group of faces that nobody said anything of yet."""

    person: int | None = None
    group: int | None = None

    def __str__(self) -> str:
        return f"p{self.person}" if self.person is not None else f"g{self.group}"


@dataclass(frozen=True, slots=True)
class PersonRow:
    """A person, or an unnamed group, with the counts that a list shows.

    Attributes:
        name: None for somebody unnamed.
        hidden: a stranger, ignored.
        note: what was noted, such as a consent.
        faces: those in photos that are present, suggestions apart.
        cover: the face to show; None where there is none.
    """

    who: Who
    name: str | None
    hidden: bool
    note: str | None
    faces: int
    photos: int
    confirmed: int
    suggested: int
    cover: int | None


@dataclass(frozen=True, slots=True)
class FaceRow:
    """A face and who it is.

    Attributes:
        box: upright pixels of the full photo.
        score: the detector's margin; None where only a person saw a face.
        quality: 0 to 1, None likewise.
        group: the automatic group, None if it fits none.
        person, name, state: who it is and how that is known; None for nobody.
        distance: to the middle of its group.
        drawn: a person put the box there.
    """

    id: int
    photo_id: int
    box: Box
    score: float | None
    quality: float | None
    group: int | None
    person: int | None
    name: str | None
    state: FaceState | None
    distance: float | None
    drawn: bool


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A question: is this face, or this whole unnamed group, that person?

    Attributes:
        who: the group asked about; the person themselves where it is about one face.
        face: the face to show.
        settles: how many faces an answer decides.
        distance: between the face, or the group's middle, and the person's.
    """

    person: int
    name: str | None
    who: Who
    face: int
    settles: int
    distance: float | None


@dataclass(frozen=True, slots=True)
class HistoryRow:
    """An act in the history.

    Attributes:
        about: names of people as they are now, forgotten ones left out; else of the tag.
        faces, photos: how many it changed something on.
        undone: a later act took it back.
    """

    id: int
    at: str
    kind: str
    about: tuple[str, ...]
    faces: int
    undone: bool
    photos: int = 0
