"""What can be done with the photos that are chosen in the grid: keys, and a menu."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence

from tintype.gui import wording
from tintype.gui.views.ask_name import AskName
from tintype.gui.views.completing_field import CompletingField
from tintype.gui.views.name_field import NameField
from tintype.gui.views.page_head import passing_menu

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QPoint
    from PySide6.QtWidgets import QMenu, QWidget

    from tintype.catalog.curation_rows import AlbumRow
    from tintype.gui.bridge import LibraryBridge
    from tintype.gui.theme import Theme
    from tintype.gui.views.grid_view import GridView
    from tintype.gui.views.photo_page import PhotoPage

MOST_ALBUMS = 12
"""Albums that the menu lists; the dialog knows all."""


class PhotoActs(QObject):
    """Acts on the selected photos, or on the current one; each is one edit that undo takes back."""

    def __init__(self, bridge: LibraryBridge, grid: GridView, theme: Theme) -> None:
        super().__init__(grid)
        self._bridge, self._curate, self._grid, self._theme = bridge, bridge.curate, grid, theme
        self._albums: list[AlbumRow] = []
        self._more: list[Callable[[QMenu], None]] = []
        self._large: QWidget | None = None
        self._everywhere: list[QAction] = []
        self._stars = [
            self.add_action(self._star_words(n), [str(n)], self._rater(n)) for n in range(6)
        ]
        act = self.add_action
        self._favour = act(self.tr("Favourite"), ["L"], lambda: self._favourite(yes=True))
        self._unfavour = act(
            self.tr("Favourite no more"), ["Shift+L"], lambda: self._favourite(yes=False)
        )
        self._alias("F", self._favour)
        self._alias("Shift+F", self._unfavour)
        self._tag = act(self.tr("Add or take away a tag…"), ["T"], self.ask_tag)
        self._album = act(self.tr("Other album…"), ["A"], self.ask_album)
        self._hide = act(self.tr("Hide"), ["H"], lambda: self._set_hidden(yes=True))
        self._unhide = act(self.tr("Show again"), ["Shift+H"], lambda: self._set_hidden(yes=False))
        grid.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        grid.customContextMenuRequested.connect(self._pop_up)
        self._curate.albums.answered.connect(self._set_albums)

    def chosen(self) -> list[int]:
        """The selected photos, or the current one."""
        selected, current = self._grid.selected_ids().tolist(), self._grid.current_id()
        row = self._grid.currentIndex().row()
        return selected or (
            [] if current is None else self._grid.photos.list.whole(row, row).tolist()
        )

    def menu(self) -> QMenu:
        """Everything that can be done with the chosen photos."""
        menu = passing_menu(self._grid)
        heading = menu.addAction(wording.photos(len(self.chosen())))
        heading.setEnabled(False)
        menu.addAction(self._tag)
        rating = menu.addMenu(self.tr("Rating"))
        rating.addActions(list(reversed(self._stars)))
        menu.addActions([self._favour, self._unfavour])
        menu.addSeparator()
        albums = menu.addMenu(self.tr("Put in album"))
        for row in self.hand_picked()[:MOST_ALBUMS]:
            albums.addAction(row.name, partial(self._put_in, row.name))
        albums.addSeparator()
        albums.addAction(self._album)
        menu.addSeparator()
        menu.addActions([self._hide, self._unhide])
        for fill in self._more:
            fill(menu)
        return menu

    def ask_tag(self) -> AskName | None:
        """Ask for a tag to give to the chosen photos, or to take from them."""
        ids = self.chosen()
        if not ids:
            return None
        field = CompletingField()
        field.setPlaceholderText(self.tr("Tag, or path such as holiday/Crete"))
        field.setAccessibleName(self.tr("Tag"))
        field.words_wanted.connect(self._bridge.ask_tag_words)
        dialog = AskName(
            self.tr("Tag %Ln photos", "", len(ids)),
            field,
            [
                (self.tr("Add"), lambda name: self._curate.tag(ids, name, typed=True)),
                (self.tr("Take away"), lambda name: self._curate.untag(ids, name, typed=True)),
            ],
            self._theme,
            self._grid.window(),
        )
        offer = self._bridge.tag_words.answered.connect(lambda answer: field.offer(*answer))
        dialog.finished.connect(lambda _: self._bridge.tag_words.answered.disconnect(offer))
        dialog.open()
        return dialog

    def ask_album(self) -> AskName | None:
        """Ask for an album to put the chosen photos in."""
        ids = self.chosen()
        if not ids:
            return None
        field = NameField([row.name for row in self.hand_picked()])
        field.setPlaceholderText(self.tr("Name of an album, new or known"))
        dialog = AskName(
            self.tr("Put %Ln photos in an album", "", len(ids)),
            field,
            [(self.tr("Put in"), lambda name: self._curate.put_in_album(name, ids))],
            self._theme,
            self._grid.window(),
        )
        dialog.open()
        return dialog

    def add_action(
        self,
        words: str,
        keys: Sequence[str] | QKeySequence.StandardKey,
        act: Callable[[], object],
    ) -> QAction:
        """Make an act with its keys, which count in the grid and over the large photo."""
        action = QAction(words, self)
        if isinstance(keys, QKeySequence.StandardKey):
            action.setShortcuts(keys)
        else:
            action.setShortcuts([QKeySequence(key) for key in keys])
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(lambda _checked=False: act())
        self._everywhere.append(action)
        self._grid.addAction(action)
        if self._large is not None:
            self._large.addAction(action)
        return action

    def _alias(self, key: str, action: QAction) -> None:
        """Another key of an act in the grid; over the large photo it means something else."""
        other = QAction(action.text(), self)
        other.setShortcut(QKeySequence(key))
        other.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        other.triggered.connect(action.trigger)
        self._grid.addAction(other)

    def serve(self, large: PhotoPage) -> None:
        """Let the same acts be done over the large photo."""
        self._large = large
        large.addActions(self._everywhere)
        large.menu_wanted.connect(lambda point: self.menu().popup(point))

    def add_to_menu(self, fill: Callable[[QMenu], None]) -> None:
        """Have something more at the end of the menu, each time it opens."""
        self._more.append(fill)

    def _star_words(self, stars: int) -> str:
        return "★" * stars or self.tr("No stars")

    def _rater(self, stars: int) -> Callable[[], None]:
        def rate() -> None:
            if ids := self.chosen():
                self._curate.rate(ids, stars)

        return rate

    def _favourite(self, *, yes: bool) -> None:
        if ids := self.chosen():
            self._curate.favour(ids, favourite=yes)

    def _set_hidden(self, *, yes: bool) -> None:
        if ids := self.chosen():
            self._curate.hide(ids, hidden=yes)

    def _put_in(self, album: str) -> None:
        if ids := self.chosen():
            self._curate.put_in_album(album, ids)

    def _set_albums(self, albums: list[AlbumRow]) -> None:
        self._albums = albums

    def hand_picked(self) -> list[AlbumRow]:
        """The albums that photos can be put in."""
        return [row for row in self._albums if row.query is None]

    def _pop_up(self, point: QPoint) -> None:
        if self.chosen():
            self.menu().popup(self._grid.viewport().mapToGlobal(point))
