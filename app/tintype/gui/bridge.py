"""The one way from the window to the library: questions, edits, and their answers as signals.

Everything in :class:`LibraryBridge` is called on the main thread and returns at once. Work runs on
executors; answers come back as signals on the main thread.
"""

from __future__ import annotations

from contextlib import suppress
from threading import Event, Timer
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from tintype.catalog.telling import told_to
from tintype.errors import Stopped, TintypeError
from tintype.gui.albums_bridge import AlbumsBridge
from tintype.gui.channel import Channel, LazyLibrary, Problem, Work, problem_of
from tintype.gui.curation_bridge import CurationBridge
from tintype.gui.executors import Executor, InlineExecutor, ThreadExecutor
from tintype.gui.files_bridge import FilesBridge
from tintype.gui.memory import give_back
from tintype.gui.narrowing_bridge import NarrowingBridge
from tintype.gui.pages_bridge import PagesBridge
from tintype.gui.people_bridge import PeopleBridge
from tintype.gui.photo_list import Lists
from tintype.gui.place_tree import Places
from tintype.gui.system_bridge import SystemBridge

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from tintype.catalog.query.tree import Sort
    from tintype.catalog.rows import Grid, GroupBy
    from tintype.gui.photo_list import PhotoList, Room
    from tintype.library import Library

PATIENCE_SECONDS = 1.0
"""What an edit of very many photos still gets when the program ends."""
PLACES_MS = 150
"""Folders are counted once the photos that were asked for before them are painted."""
CLEARING_MS = 150
"""So long after a search, the list of all photos is brought up to date: it may be cleared next."""
CATCH_UP_MS = 300
"""The first photos are painted before changes are taken in that they were found without."""

__all__ = ["LibraryBridge", "Places", "Problem"]


class LibraryBridge(QObject):
    """Reads through channels, edits through one queue.

    Args:
        opener: opens the library; called once, on a worker.
        reads: for questions to the catalog.
        searches: for what one types and waits for, which stands behind no other question; one of
            ``reads``' threads where there is none.
        pictures: for decoding photos and thumbnails, which takes longer.
        edits: one at a time, in order.
        jobs: for long work on files; one of ``pictures``' threads where there is none.
    """

    changed = Signal(object)
    """A ``ChangeSet``: what an edit changed. Views reload what it names."""
    edit_failed = Signal(object)
    edit_progressed = Signal(int, int)
    """Photos that an edit of very many has been through, and how many there are."""
    edit_stopped = Signal()
    undone = Signal()
    """An edit was taken back; ``changed`` has told what that changed."""
    nothing_to_undo = Signal()
    caught_up = Signal()
    """The first answers left many changes out, which are known now: all is to be asked again."""
    folder_added = Signal(object)
    """The ``Root`` that an :meth:`add_folder` made."""

    _edited = Signal(object, object, object)

    def __init__(
        self,
        opener: Callable[[], Library],
        *,
        reads: Executor,
        pictures: Executor,
        edits: Executor,
        searches: Executor | None = None,
        jobs: Executor | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._library = LazyLibrary(opener)
        self._edits = edits
        self._stop = Event()
        self._known_places: Places | None = None
        self._reads = reads
        self._searches = searches = searches or reads
        self._executors = (reads, searches, pictures, edits, jobs or pictures)
        self.pictures = pictures
        self._lists = Lists()
        self.grid = Channel(self._library, searches, self)
        self.grid.answered.connect(self._lists.shown)
        self.reading = Channel(self._library, searches, self)
        self.details = Channel(self._library, reads, self)
        self.places = Channel(self._library, reads, self)
        self.words = Channel(self._library, searches, self)
        self.anything = Channel(self._library, searches, self)
        self.tag_words = Channel(self._library, searches, self)
        self.failures = Channel(self._library, reads, self)
        self.history = Channel(self._library, reads, self)
        self.people = PeopleBridge(self, self._library, reads)
        self.curate = CurationBridge(self, self._library, reads)
        self.narrowing = NarrowingBridge(self, self._library, reads)
        self.albums = AlbumsBridge(self, self._library, reads)
        self.files = FilesBridge(self, self._library, reads, jobs or pictures)
        self.pages = PagesBridge(self, self._library, reads)
        self.system = SystemBridge(self, self._library, reads, pictures)
        self._edited.connect(self._deliver_edit)
        self._places_wanted = False
        self._soon = QTimer(self, singleShot=True, interval=PLACES_MS)
        self._soon.timeout.connect(self.ask_places)
        self.grid.answered.connect(lambda photos: self._ask_places_now(len(photos)))
        self._all_photos: Work = lambda _: None
        self._clearing = QTimer(self, singleShot=True, interval=CLEARING_MS)
        self._clearing.timeout.connect(self._get_clearing_ready)
        self.grid.failed.connect(lambda _: self._ask_places_now(0))

    @classmethod
    def threaded(
        cls, opener: Callable[[], Library], parent: QObject | None = None
    ) -> LibraryBridge:
        """The bridge of the real window."""
        return cls(
            opener,
            reads=ThreadExecutor(2, "read"),
            searches=ThreadExecutor(2, "search"),
            pictures=ThreadExecutor(3, "picture"),
            edits=ThreadExecutor(1, "edit"),
            jobs=ThreadExecutor(1, "job"),
            parent=parent,
        )

    @classmethod
    def inline(cls, opener: Callable[[], Library], parent: QObject | None = None) -> LibraryBridge:
        """A bridge whose answers are there before the call returns: for tests."""
        now = InlineExecutor()
        return cls(opener, reads=now, pictures=now, edits=now, parent=parent)

    def get_ready(self) -> None:
        """Open the library, and load what questions read, before there is any question."""

        def work() -> None:
            with suppress(TintypeError):  # the first question fails likewise, and says so
                self._library().get_ready()

        def catch_up() -> None:
            with suppress(TintypeError):
                if self._library().catch_up():
                    self.caught_up.emit()
                self._searches.submit(rehearse)

        def rehearse() -> None:
            with suppress(TintypeError):
                self._library().rehearse()

        def soon(_: object) -> None:
            self.grid.answered.disconnect(soon)
            QTimer.singleShot(CATCH_UP_MS, self, lambda: self._reads.submit(catch_up))

        self._reads.submit(work)
        self.grid.answered.connect(soon)

    def close(self) -> None:
        """End all work and close the library. No signal comes afterwards.

        An edit under way is waited for, but not for long: then nothing of it is kept.
        """
        self.files.cancel()
        self._soon.stop()
        self._clearing.stop()
        for executor in self._executors:
            executor.drop()  # all at once: none begins something while another is waited for
        patience = Timer(PATIENCE_SECONDS, self._stop.set)
        patience.start()
        for executor in self._executors:
            executor.close()
        patience.cancel()
        for channel in self.findChildren(Channel):
            channel.forget()
        self._edited.disconnect(self._deliver_edit)
        self._library.close()

    # Questions; the answer comes by the channel of the same name.

    def ask_grid(
        self,
        query: str,
        root_id: int | None = None,
        folder: str | None = None,
        sort: Sort | None = None,
        by: GroupBy | None = None,
        *,
        rooms: tuple[Room, Room] | None = None,
        opened: frozenset[int] | None = None,
    ) -> None:
        """Answer: a ``PhotoList``.

        Args:
            rooms: what it is laid out for, without and with a timeline.
            opened: photos whose bursts are open; all others stand as one. None: none does.
        """
        all_of_it = not query and root_id is None

        def made(library: Library, grid: Grid, *, keep: bool) -> PhotoList:
            if opened is None or by == "alike":
                return self._lists.of(grid, rooms, keep=keep)
            bursts = library.bursts.now()
            return self._lists.of(grid, rooms, keep=keep, bursts=bursts, opened=opened)

        def work(library: Library) -> PhotoList:
            grid = library.grid(query, root_id=root_id, folder=folder, sort=sort, by=by)
            return made(library, grid, keep=all_of_it)

        self.grid.ask(work)
        self._clearing.stop()
        if not all_of_it and sort is None and by is None:
            self._all_photos = lambda library: made(library, library.grid(""), keep=True)
            self._clearing.start()

    def _get_clearing_ready(self) -> None:
        """Make the list of all photos anew where they changed: a million take a while."""
        all_photos = self._all_photos

        def work() -> None:
            with suppress(TintypeError):  # who asks for them is told
                all_photos(self._library())
            give_back()  # what searches and the earlier list took

        self._reads.submit(work)

    def ask_reading(self, query: str) -> None:
        """Answer: ``(query, Reading)``, how a query is understood."""
        self.reading.ask(lambda library: (query, library.read(query)))

    def ask_details(self, photo_id: int) -> None:
        """Answer: ``PhotoDetails``."""
        self.details.ask(lambda library: library.photo(photo_id))

    def ask_places(self) -> None:
        """Answer: :class:`Places`."""

        def work(library: Library) -> Places:
            folders = ((root, library.folders(root.id)) for root in library.roots())
            self._known_places = Places.of(folders, self._known_places)
            return self._known_places

        self.places.ask(work)

    def ask_places_next(self) -> None:
        """Ask for the places once the photos that are asked for next are there, and painted."""
        self._places_wanted = True

    @property
    def places_wanted(self) -> bool:
        """Whether the places are still to be asked for."""
        return self._places_wanted or self._soon.isActive()

    def _ask_places_now(self, photos: int) -> None:
        """Without photos there is nothing to paint, and what is shown hangs on the places."""
        if self._places_wanted:
            self._places_wanted = False
            if photos:
                self._soon.start()
            else:
                self.ask_places()

    def ask_words(self, query: str, cursor: int) -> None:
        """Answer: ``(query, [Suggestion])``, what a search may go on with."""
        self.words.ask(lambda library: (query, library.suggest(query, cursor)))

    def ask_anything(self, text: str) -> None:
        """Answer: ``(text, [Suggestion])``, for the command palette."""
        self.anything.ask(lambda library: (text, library.suggest(text, len(text))))

    def ask_tag_words(self, prefix: str) -> None:
        """Answer: ``(prefix, [(word, count)])``, for completing the name of a tag."""

        def work(library: Library) -> tuple[str, list[tuple[str, int]]]:
            found = library.suggest(prefix, limit=30)
            return prefix, [(one.text, one.count or 0) for one in found if one.kind == "tag"]

        self.tag_words.ask(work)

    def ask_failures(self) -> None:
        """Answer: a list of ``Failure``."""
        self.failures.ask(lambda library: library.failures())

    def ask_history(self, count: int) -> None:
        """Answer: ``(count, [HistoryRow])``, the latest acts, newest first."""
        self.history.ask(lambda library: (count, library.people.history(count)))

    def thumbnail(self, photo_id: int) -> bytes | None:
        """JPEG bytes of a thumbnail. Reads the disk: for workers, never for the main thread."""
        return self._library().thumbnail(photo_id)

    # Edits, one after the other; each ends in ``changed`` or ``edit_failed``.

    def tag(self, photo_ids: Sequence[int], name: str) -> None:
        """Give the photos a tag, by a name in the window's language."""
        self.edit(
            lambda library: library.tag(list(photo_ids), library.tags.meant(name)),
            self.changed.emit,
        )

    def reject(self, photo_ids: Sequence[int], name: str) -> None:
        """Take a tag from the photos, whoever gave it, and remember that."""
        self.edit(lambda library: library.reject(list(photo_ids), name), self.changed.emit)

    def undo(self) -> None:
        """Take back the last edit."""
        self.edit(lambda library: library.undo(), self._undone)

    def add_folder(self, path: Path) -> None:
        """Make a folder one of the library's roots; ends in ``folder_added``."""
        self.edit(lambda library: library.add_root(path), self.folder_added.emit)

    def move_folder(self, root_id: int, path: Path) -> None:
        """Say where a root lies now; ends in ``folder_added``."""
        self.edit(lambda library: library.move_root(root_id, path), self.folder_added.emit)

    def forget_folder(self, root_id: int) -> None:
        """Take a root out of the library; the photos' knowledge stays."""
        self.edit(lambda library: library.remove_root(root_id), self.changed.emit)

    def _undone(self, changes: object) -> None:
        if changes is None:
            self.nothing_to_undo.emit()
        else:
            self.changed.emit(changes)
            self.undone.emit()

    def edit(self, work: Work, done: Callable[[Any], object]) -> None:
        """Put work at the end of the edit queue; ``done`` gets its result, on the main thread."""
        self._edits.submit(lambda: self._run_edit(work, done))

    def stop_edit(self) -> None:
        """End the edit that is under way, if it tells how far it is; nothing of it is kept."""
        self._stop.set()

    def _run_edit(self, work: Work, done: Callable[[Any], object]) -> None:
        self._stop.clear()
        try:
            with told_to(self._told):
                result = work(self._library())
        except Stopped:
            self.edit_stopped.emit()
        except Exception as error:  # noqa: BLE001  # every error becomes words in the window
            self._edited.emit(done, None, problem_of(error))
        else:
            self._edited.emit(done, result, None)

    def _told(self, done: int, total: int) -> None:
        if self._stop.is_set():
            raise Stopped("The edit was stopped.")
        self.edit_progressed.emit(done, total)

    def _deliver_edit(
        self, done: Callable[[Any], object], result: object, problem: Problem | None
    ) -> None:
        if problem is None:
            done(result)
        else:
            self.edit_failed.emit(problem)
