"""The window's way to what a library is set to do, its failures, its models and its room."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from tintype.gui.channel import Channel, LazyLibrary

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from tintype.gui.bridge import LibraryBridge
    from tintype.gui.executors import Executor
    from tintype.library import Library


@dataclass(frozen=True, slots=True)
class Failures:
    """Files that could not be read; those that a person ignores apart."""

    shown: tuple[Any, ...] = ()
    ignored: tuple[Any, ...] = ()


class SystemBridge(QObject):
    """Reads through channels; acts go through the library's one edit queue.

    Args:
        slow: for what takes long: measuring the disk, counting photos in a strange folder.
    """

    acted = Signal()
    """An act of here is done; ``bridge.edit_failed`` tells of those that are not."""

    def __init__(
        self, bridge: LibraryBridge, library: LazyLibrary, reads: Executor, slow: Executor
    ) -> None:
        super().__init__(bridge)
        self._bridge = bridge
        self.switches = Channel(library, reads, bridge)
        self.failures = Channel(library, reads, bridge)
        self.roots = Channel(library, reads, bridge)
        self.models = Channel(library, slow, bridge)
        self.storage = Channel(library, slow, bridge)
        self.cleared = Channel(library, slow, bridge)
        self.glance = Channel(library, slow, bridge)

    # Questions; the answer comes by the channel of the same name.

    def ask_switches(self) -> None:
        """Answer: ``Switches``."""
        self.switches.ask(lambda library: library.settings.switches())

    def ask_failures(self) -> None:
        """Answer: :class:`Failures`."""

        def work(library: Library) -> Failures:
            found = library.failures()
            return Failures(
                tuple(one for one in found if not one.ignored),
                tuple(one for one in found if one.ignored),
            )

        self.failures.ask(work)

    def ask_roots(self) -> None:
        """Answer: a list of ``Root``."""
        self.roots.ask(lambda library: library.roots())

    def ask_models(self) -> None:
        """Answer: a list of ``ModelCard``."""
        from tintype.library.model_cards import model_cards

        self.models.ask(lambda _library: model_cards())

    def ask_storage(self) -> None:
        """Answer: ``StorageFigures``."""
        self.storage.ask(lambda library: library.storage.figures())

    def clear_caches(self) -> None:
        """Delete what can be made again. Answer, by ``cleared``: bytes."""
        self.cleared.ask(lambda library: library.storage.clear())

    def ask_glance(self, folder: Path) -> None:
        """Answer: ``Glance``, how many photos a folder seems to hold."""
        from tintype.library.first_look import count_photos

        self.glance.ask(lambda _library: count_photos(folder))

    # Acts.

    def recognise_people(self, *, on: bool, erase: bool = False) -> None:
        """Recognise people from the next run on, or not; ``erase`` what is known of everybody."""

        def done(changes: object) -> None:
            self._bridge.changed.emit(changes)
            self.acted.emit()

        self._bridge.edit(lambda library: library.people.switch(on=on, erase=erase), done)

    def read_text(self, *, on: bool) -> None:
        """Read the text in photos from the next run on, or not."""
        self._act(lambda library: library.settings.read_text(on=on))

    def look_thoroughly(self, *, on: bool) -> None:
        """Look for small faces everywhere from the next run on, or not."""
        self._act(lambda library: library.settings.look_thoroughly(on=on))

    def try_again(self, paths: Sequence[Path], done: Callable[[], object]) -> None:
        """Have files tried by the next run; ``done`` is called when it may begin."""

        def then(_: object) -> None:
            self.acted.emit()
            done()

        self._bridge.edit(lambda library: library.settings.try_again(paths), then)

    def ignore(self, paths: Sequence[Path], *, ignored: bool) -> None:
        """Hear no more of files that could not be read, or hear of them again."""
        self._act(lambda library: library.settings.ignore(paths, ignored=ignored))

    def _act(self, work: Callable[[Library], Any]) -> None:
        self._bridge.edit(work, lambda _: self.acted.emit())
