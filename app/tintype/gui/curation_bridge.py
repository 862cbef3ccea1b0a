"""The window's way to tags, marks and albums: questions and acts, none on the main thread."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from tintype.gui import naming
from tintype.gui.channel import Channel, LazyLibrary
from tintype.gui.pixels import to_mask

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QImage

    from tintype.catalog.curation_rows import Evidence, Marks
    from tintype.catalog.rows import ChangeSet, PhotoDetails
    from tintype.gui.bridge import LibraryBridge
    from tintype.gui.executors import Executor
    from tintype.library import Library


@dataclass(frozen=True, slots=True)
class Why:
    """Why a photo carries a tag.

    Attributes:
        evidence: what counts comes first.
        chance: how likely the surest model is right, 0 to 1; None where no model says so.
    """

    photo_id: int
    name: str
    evidence: tuple[Evidence, ...]
    chance: float | None = None


class CurationBridge(QObject):
    """Reads through channels; each act is one edit of the library's one queue.

    An act ends in the bridge's ``changed`` and then in :attr:`acted`, or in ``edit_failed``.
    """

    began = Signal(str)
    """Words on what is being done now; it may take a while."""
    acted = Signal(str)
    """Words on what was just done, and can be undone."""

    def __init__(self, bridge: LibraryBridge, library: LazyLibrary, reads: Executor) -> None:
        super().__init__(bridge)
        self._bridge = bridge
        self.albums = Channel(library, reads, bridge)
        self.marks = Channel(library, reads, bridge)
        self.compared = Channel(library, reads, bridge)
        self.tree = Channel(library, reads, bridge)
        self.why = Channel(library, reads, bridge)
        self.heat = Channel(library, bridge.pictures, bridge)

    # Questions; the answer comes by the channel of the same name.

    def ask_albums(self) -> None:
        """Answer: a list of ``AlbumRow``."""
        self.albums.ask(lambda library: library.albums.all(counts=False))

    def ask_marks(self, photo_id: int) -> None:
        """Answer: ``(photo_id, Marks)``."""
        self.marks.ask(lambda library: (photo_id, library.marks.of([photo_id]).get(photo_id)))

    def ask_compared(self, photo_ids: Sequence[int]) -> None:
        """Answer: a list of ``(PhotoDetails, Marks)``, for photos beside each other."""

        def work(library: Library) -> list[tuple[PhotoDetails, Marks]]:
            marks = library.marks.of(photo_ids)
            return [(library.photo(one), marks[one]) for one in photo_ids if one in marks]

        self.compared.ask(work)

    def ask_tree(self) -> None:
        """Answer: a list of ``TagRow`` in the order of the tree."""
        self.tree.ask(lambda library: library.tags.all())

    def ask_why(self, photo_id: int, path: Sequence[str]) -> None:
        """Answer: :class:`Why` a photo carries the tag at a path."""

        def work(library: Library) -> Why:
            from tintype.catalog.tag_paths import join

            tag = join(tuple(path))
            found = tuple(library.tags.why(photo_id, tag))
            best = max((one for one in found if one.kind == "model"), key=_score, default=None)
            chance = None
            if best is not None and best.score is not None and best.threshold is not None:
                chance = library.tags.chance(tag, best.score, best.threshold)
            return Why(photo_id, path[-1], found, chance)

        self.why.ask(work)

    def ask_heat(self, photo_id: int, path: Sequence[str]) -> None:
        """Answer: ``(photo_id, QImage)``, how much the model's belief depends on each place."""

        def work(library: Library) -> tuple[int, QImage]:
            from tintype.catalog.tag_paths import join

            heat, _ = library.tags.heat_map(photo_id, join(tuple(path)))
            return photo_id, to_mask(heat)

        self.heat.ask(work)

    # Acts on photos.

    def tag(self, photo_ids: Sequence[int], name: str, *, typed: bool = False) -> None:
        """Give photos a tag; ``typed``: by a name in the window's language."""
        words = self.tr("%Ln photos tagged “{}”.", "", len(photo_ids))
        self._act(
            lambda library: library.tags.edit(photo_ids, add=[_meant(library, name, typed=typed)]),
            words.format(_called(name, typed=typed)),
        )

    def untag(self, photo_ids: Sequence[int], name: str, *, typed: bool = False) -> None:
        """Take a tag from photos, whoever gave it, and remember that; ``typed``: as for ``tag``."""
        words = self.tr("“{}” taken from %Ln photos.", "", len(photo_ids))
        self._act(
            lambda library: library.tags.edit(
                photo_ids, remove=[_meant(library, name, typed=typed)]
            ),
            words.format(_called(name, typed=typed)),
        )

    def rate(self, photo_ids: Sequence[int], stars: int) -> None:
        """Rate photos 0 to 5."""
        rated = "★" * stars or self.tr("no stars")
        words = self.tr("%Ln photos: {}.", "", len(photo_ids)).format(rated)
        self._act(lambda library: library.marks.rate(photo_ids, stars), words)

    def favour(self, photo_ids: Sequence[int], *, favourite: bool) -> None:
        """Make photos favourites, or not any more."""
        made = self.tr("%Ln photos made favourites.", "", len(photo_ids))
        unmade = self.tr("%Ln photos no longer favourites.", "", len(photo_ids))
        self._act(
            lambda library: library.marks.favour(photo_ids, favourite=favourite),
            made if favourite else unmade,
        )

    def hide(self, photo_ids: Sequence[int], *, hidden: bool) -> None:
        """Hide photos, or show them again."""
        gone = self.tr("%Ln photos hidden: is:hidden finds them.", "", len(photo_ids))
        back = self.tr("%Ln photos shown again.", "", len(photo_ids))
        self._act(
            lambda library: library.marks.hide(photo_ids, hidden=hidden), gone if hidden else back
        )

    # Acts on albums.

    def put_in_album(self, name: str, photo_ids: Sequence[int]) -> None:
        """Put photos in a hand-picked album, made where there is none of the name."""

        def work(library: Library) -> ChangeSet:
            known = {row.name.casefold() for row in library.albums.all(counts=False)}
            if name.casefold() in known:
                return library.albums.add(name, photo_ids)
            return library.albums.create(name, photo_ids)

        words = self.tr("%Ln photos in “{}”.", "", len(photo_ids)).format(name)
        self._act(work, words)

    def take_from_album(self, album: str, photo_ids: Sequence[int]) -> None:
        """Take photos out of a hand-picked album; they stay where they are otherwise."""
        words = self.tr("%Ln photos taken out of “{}”.", "", len(photo_ids)).format(album)
        self._act(lambda library: library.albums.remove(album, photo_ids), words)

    def save_search(self, name: str, query: str) -> None:
        """Keep a search as an album."""
        self._act(lambda lib: lib.albums.save(name, query), self.tr("Saved “{}”.").format(name))

    def rename_album(self, album: str, name: str) -> None:
        """Call an album something else."""
        words = self.tr("Renamed to “{}”.").format(name)
        self._act(lambda library: library.albums.rename(album, name), words)

    def delete_album(self, album: str) -> None:
        """Delete an album; its photos stay."""
        words = self.tr("Album “{}” deleted; its photos stay.").format(album)
        self._act(lambda library: library.albums.delete(album), words)

    # Acts on tags.

    def rename_tag(self, tag: str, name: str) -> None:
        """Call a tag something else."""
        words = self.tr("Renamed to “{}”.").format(name)
        self._act(lambda library: library.tags.rename(tag, name), words)

    def merge_tags(self, tags: Sequence[str], into: str, *, typed: bool = False) -> None:
        """Make several tags one; ``typed``: it is named in the window's language."""
        words = self.tr("Merged into “{}”.").format(_called(into, typed=typed))
        self._act(
            lambda library: library.tags.merge(tags, _meant(library, into, typed=typed)), words
        )

    def nest_tags(self, tags: Sequence[str], parent: str | None) -> None:
        """Put tags below another one, or at the top."""
        words = self.tr("Moved to the top.")
        if parent:
            words = self.tr("Moved to “{}”.").format(_called(parent, typed=False))
        self._act(lambda library: library.tags.nest(tags, parent), words)

    def add_alias(self, tag: str, alias: str) -> None:
        """Give a tag another name."""
        words = self.tr("“{}” finds “{}” too.").format(alias, _called(tag, typed=False))
        self._act(lambda library: library.tags.add_alias(tag, alias), words)

    def delete_tag(self, tag: str) -> None:
        """Delete a tag that a person made."""
        words = self.tr("Tag “{}” deleted.").format(_called(tag, typed=False))
        self._act(lambda library: library.tags.delete(tag), words)

    def _act(self, work: Callable[[Library], Any], words: str) -> None:
        self.began.emit(words)
        self._bridge.edit(work, lambda changes: self._done(changes, words))

    def _done(self, changes: ChangeSet, words: str) -> None:
        self._bridge.changed.emit(changes)
        self.acted.emit(words)


def _meant(library: Library, name: str, *, typed: bool) -> str:
    """A tag as the library knows it."""
    return library.tags.meant(name) if typed else name


def _called(name: str, *, typed: bool) -> str:
    """A tag, or a way to one, as people read it."""
    from tintype.catalog.tag_paths import split

    return name if typed else naming.path(split(name))


def _score(one: Evidence) -> float:
    return one.score or 0.0
