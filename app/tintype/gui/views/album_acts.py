"""Photos in and out of hand-picked albums: dropped on one in the tree, taken out with Delete."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from tintype.gui.channel import Problem
from tintype.search.narrowing import parts

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu

    from tintype.gui.bridge import LibraryBridge
    from tintype.gui.views.folder_tree import FolderTree
    from tintype.gui.views.photo_acts import PhotoActs
    from tintype.gui.views.search_field import SearchField

FIELD = "album:"


class AlbumActs(QObject):
    """Acts on the chosen photos that depend on which album is shown."""

    problem = Signal(object)
    """A ``Problem`` to say calmly."""

    def __init__(
        self, bridge: LibraryBridge, acts: PhotoActs, tree: FolderTree, search: SearchField
    ) -> None:
        super().__init__(acts)
        self._curate, self._acts, self._tree, self._search = bridge.curate, acts, tree, search
        self._out = acts.add_action(self.tr("Take out of the album"), ["Del"], self.take_out)
        acts.add_to_menu(self._fill)
        tree.photos_dropped.connect(self.put_in)

    def album(self) -> str | None:
        """The hand-picked album whose photos are shown, chosen in the tree or searched for."""
        known = {row.name.casefold(): row.name for row in self._acts.hand_picked()}
        searched = (
            part.text[len(FIELD) :].strip().strip('"“”')
            for part in parts(self._search.query())
            if part.text.casefold().startswith(FIELD) and not part.excluded
        )
        names = [self._tree.place().album, *searched]
        return next((known[name.casefold()] for name in names if name.casefold() in known), None)

    def take_out(self) -> None:
        """Take the chosen photos out of the album; where there is none, say what can be done."""
        ids, album = self._acts.chosen(), self.album()
        if ids and album is not None:
            self._curate.take_from_album(album, ids)
        elif ids:
            self.problem.emit(
                Problem(
                    self.tr("Tintype never deletes photos."),
                    self.tr("H hides them. Ctrl+Shift+R shows the first one in its folder."),
                )
            )

    def put_in(self, album: str) -> None:
        """Put the chosen photos in an album; ask for its name where there is none yet."""
        if not album:
            self._acts.ask_album()
        elif ids := self._acts.chosen():
            self._curate.put_in_album(album, ids)

    def _fill(self, menu: QMenu) -> None:
        if self.album() is not None:
            menu.addSeparator()
            menu.addAction(self._out)
