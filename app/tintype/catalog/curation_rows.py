"""What the catalog gives back about tags, marks, rules and albums: plain values."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from tintype.types import Box

EvidenceKind = Literal["person", "model", "looks", "sidecar", "rule"]


@dataclass(frozen=True, slots=True)
class TagRow:
    """A tag in its place in the tree.

    Attributes:
        path: names from the top of the tree, its own last.
        aliases: other names that find it.
        words: words of the vocabulary that lead to it; none for a tag that a person made.
        photos: those that show it, or a tag below it.
        own: those that show it itself.
        said: those where a person said so.
    """

    id: int
    parent: int | None
    path: tuple[str, ...]
    aliases: tuple[str, ...]
    words: tuple[str, ...]
    photos: int
    own: int
    said: int

    @property
    def name(self) -> str:
        """The tag's own name."""
        return self.path[-1]


@dataclass(frozen=True, slots=True)
class Evidence:
    """One reason why a photo carries a tag, or why it does not.

    Attributes:
        path: the tag that it speaks of, from the top of the tree: perhaps one below the tag that
            was asked for.
        says: whether it speaks for the tag: no for a person's no and for a guess below its
            threshold.
        counts: whether it decides what is shown; a person's word stands above all guesses.
        source: ``person``, a tag source, or ``rule:3``.
        model: ``id@revision``. label: what the model itself calls it, or the rule's query.
        word: the vocabulary's word, which a person may have renamed or merged into this tag.
        at: when a person said so, or the photo was looked at; ISO 8601, UTC.
        edit: number of the act in the history.
        boxes: where, in upright pixels of the full photo.
    """

    kind: EvidenceKind
    path: tuple[str, ...]
    says: bool
    counts: bool
    source: str
    model: str | None = None
    label: str | None = None
    word: str | None = None
    score: float | None = None
    threshold: float | None = None
    at: str | None = None
    edit: int | None = None
    boxes: tuple[Box, ...] = ()


@dataclass(frozen=True, slots=True)
class Doubt:
    """A photo whose automatic tag nobody confirmed or denied. ``margin``: score - threshold."""

    photo_id: int
    score: float
    threshold: float

    @property
    def margin(self) -> float:
        """How far above its threshold the guess is; negative where it stays hidden."""
        return self.score - self.threshold


@dataclass(frozen=True, slots=True)
class Marks:
    """What is said of a photo as a whole.

    Attributes:
        rating: 0 to 5; a person's, else the file's own; None where neither says anything.
    """

    rating: int | None = None
    favourite: bool = False
    hidden: bool = False
    caption: str | None = None


@dataclass(frozen=True, slots=True)
class RuleRow:
    """WHEN a photo matches ``query`` THEN it carries ``tag``. ``photos``: those it speaks for.

    Attributes:
        problem: why the query cannot be answered (any more), so that the rule does nothing.
        on: whether it is applied.
    """

    id: int
    query: str
    tag: str
    photos: int
    problem: str | None = None
    on: bool = True


@dataclass(frozen=True, slots=True)
class AlbumRow:
    """An album: hand-picked, or a saved search.

    Attributes:
        query: None where it is hand-picked.
        photos: those whose files are where they were; None where the query cannot be answered.
        cover: a photo to show; None for an empty album.
        problem: why the query cannot be answered.
    """

    id: int
    name: str
    query: str | None
    photos: int | None
    cover: int | None
    problem: str | None = None
