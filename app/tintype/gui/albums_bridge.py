"""The window's way to albums and rules: questions and acts, none on the main thread."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from tintype.gui import wording
from tintype.gui.channel import Channel, LazyLibrary

if TYPE_CHECKING:
    from collections.abc import Callable

    from tintype.catalog.rows import ChangeSet
    from tintype.gui.bridge import LibraryBridge
    from tintype.gui.executors import Executor
    from tintype.library import Library


class AlbumsBridge(QObject):
    """Reads through channels; an act ends as those of ``CurationBridge`` do."""

    def __init__(self, bridge: LibraryBridge, library: LazyLibrary, reads: Executor) -> None:
        super().__init__(bridge)
        self._bridge = bridge
        self.albums = Channel(library, reads, bridge)
        self.rules = Channel(library, reads, bridge)
        self.tried = Channel(library, reads, bridge)

    # Questions; the answer comes by the channel of the same name.

    def ask_albums(self) -> None:
        """Answer: a list of ``AlbumRow`` with what saved searches find."""
        self.albums.ask(lambda library: library.albums.all())

    def ask_rules(self) -> None:
        """Answer: a list of ``RuleRow`` in their order."""
        self.rules.ask(lambda library: library.rules.all())

    def try_rule(self, query: str, tag: str) -> None:
        """Answer: ``(query, tag, RuleTest)``, what a rule would do."""
        self.tried.ask(
            lambda library: (query, tag, library.rules.test(query, library.tags.meant(tag)))
        )

    # Acts.

    def create(self, name: str) -> None:
        """Make an empty hand-picked album."""
        words = self.tr("Album “{}” made.").format(name)
        self._act(lambda library: library.albums.create(name), words)

    def add_rule(self, query: str, tag: str) -> None:
        """Tag what a query finds, now and from now on."""
        words = self.tr("From now on “{}” is tagged “{}”.").format(query, tag)
        self._act(lambda library: library.rules.add(query, library.tags.meant(tag)), words)

    def change_rule(self, rule_id: int, query: str) -> None:
        """Have a rule ask for something else."""
        words = self.tr("The rule asks for “{}” now.").format(query)
        self._act(lambda library: library.rules.change(rule_id, query), words)

    def switch_rule(self, rule_id: int, *, on: bool) -> None:
        """Apply a rule again, or no more."""
        words = self.tr("Rule switched on.") if on else self.tr("Rule switched off.")
        self._act(lambda library: library.rules.switch(rule_id, on=on), words)

    def remove_rule(self, rule_id: int) -> None:
        """Delete a rule, and the tags that it alone set."""

        def words(changes: ChangeSet) -> str:
            count = len(changes.photos)
            return self.tr("Rule deleted; {} changed.").format(wording.photos(count))

        self._act(lambda library: library.rules.remove(rule_id), words)

    def _act(self, work: Callable[[Library], Any], words: str | Callable[[ChangeSet], str]) -> None:
        curate = self._bridge.curate

        def done(changes: ChangeSet) -> None:
            self._bridge.changed.emit(changes)
            curate.acted.emit(words if isinstance(words, str) else words(changes))

        curate.began.emit("")
        self._bridge.edit(work, done)
