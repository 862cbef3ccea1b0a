"""The window's way to figures, places, duplicates and doubts: none of it on the main thread."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QRectF, Signal

from tintype.gui import naming, wording
from tintype.gui.channel import Channel, LazyLibrary
from tintype.gui.pixels import to_image
from tintype.gui.world import World, load_world

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QImage

    from tintype.catalog.alike_groups import DuplicateGroup, GroupKind
    from tintype.catalog.rows import ChangeSet
    from tintype.gui.bridge import LibraryBridge
    from tintype.gui.executors import Executor
    from tintype.library import Library
    from tintype.library.checking import Question
    from tintype.library.places import PlacesOverview


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """Where photos were taken, and the world to draw it on."""

    overview: PlacesOverview
    world: World


@dataclass(frozen=True, slots=True)
class Duplicates:
    """Groups of one kind. ``waiting``: photos that were not compared with the others yet."""

    kind: GroupKind
    groups: tuple[DuplicateGroup, ...]
    waiting: int


@dataclass(frozen=True, slots=True)
class Picture:
    """A photo that a question is about; ``boxes`` are parts of its width and height."""

    photo: int
    image: QImage
    boxes: tuple[QRectF, ...]


class PagesBridge(QObject):
    """Reads through channels; each act is one edit of the library's one queue."""

    acted = Signal(str)
    """Words on what was just done, and can be undone."""

    def __init__(self, bridge: LibraryBridge, library: LazyLibrary, reads: Executor) -> None:
        super().__init__(bridge)
        self._bridge = bridge
        self.statistics = Channel(library, reads, bridge)
        self.whereabouts = Channel(library, reads, bridge)
        self.duplicates = Channel(library, reads, bridge)
        self.check = Channel(library, reads, bridge)
        self.picture = Channel(library, bridge.pictures, bridge)

    # Questions; the answer comes by the channel of the same name.

    def ask_statistics(self) -> None:
        """Answer: an ``Overview``; None: ask again soon."""
        self.statistics.ask(lambda library: library.statistics.overview())

    def ask_whereabouts(self) -> None:
        """Answer: :class:`Whereabouts`."""
        self.whereabouts.ask(lambda library: Whereabouts(library.places.overview(), load_world()))

    def ask_duplicates(self, kind: GroupKind) -> None:
        """Answer: :class:`Duplicates`."""

        def work(library: Library) -> Duplicates:
            groups = library.similar.duplicates(kind, hidden=False)
            return Duplicates(kind, tuple(groups), library.similar.waiting())

        self.duplicates.ask(work)

    def ask_check(self, tag: str | None, limit: int) -> None:
        """Answer: ``(tag, TagCheck)``; None for any tag."""
        self.check.ask(lambda library: (tag, library.tags.check(tag, limit)))

    def ask_picture(self, question: Question, long_side: int) -> None:
        """Answer: :class:`Picture`, with where the models see the tag."""
        photo = question.photo_id

        def work(library: Library) -> Picture:
            image = to_image(library.pixels(photo, long_side))
            found = library.photo(photo)
            boxes = {box for one in library.tags.why(photo, question.path) for box in one.boxes}
            wide, high = max(found.width, 1), max(found.height, 1)
            return Picture(
                photo,
                image,
                tuple(
                    QRectF(box.x / wide, box.y / high, box.w / wide, box.h / high) for box in boxes
                ),
            )

        self.picture.ask(work)

    # Acts.

    def keep(self, photo_id: int) -> None:
        """Choose the photo to keep of those that are the same."""
        self._act(lambda library: library.similar.keep(photo_id), self.tr("Chosen to be kept."))

    def separate(self, photo_ids: Sequence[int]) -> None:
        """Say that photos are not the same."""
        words = self.tr("{} are not the same. This is remembered.")
        count = wording.photos(len(photo_ids))
        self._act(lambda library: library.similar.separate(photo_ids), words.format(count))

    def answer(self, question: Question, *, yes: bool) -> None:
        """Say whether a photo carries a tag."""
        ids, path = [question.photo_id], [question.path]
        words = self.tr("Yes: “{}”.") if yes else self.tr("Not “{}”. This is remembered.")

        def work(library: Library) -> ChangeSet:
            if yes:
                return library.tags.edit(ids, add=path)
            return library.tags.edit(ids, remove=path)

        self._act(work, words.format(naming.tag(question.name)))

    def _act(self, work: Callable[[Library], Any], words: str) -> None:
        self._bridge.edit(work, lambda changes: self._done(changes, words))

    def _done(self, changes: ChangeSet, words: str) -> None:
        self._bridge.changed.emit(changes)
        self.acted.emit(words)
