"""Tags, marks and albums in the window: what wires their views to the bridge."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from tintype.gui.models.folders import EVERYWHERE
from tintype.gui.place_tree import Place
from tintype.gui.views.ask_name import AskName
from tintype.gui.views.job_strip import JobStrip
from tintype.gui.views.name_field import NameField
from tintype.gui.views.photo_acts import PhotoActs
from tintype.search.narrowing import parts
from tintype.search.wording import between_quotes

if TYPE_CHECKING:
    from tintype.catalog.curation_rows import AlbumRow, Marks
    from tintype.catalog.rows import ChangeSet
    from tintype.gui.bridge import LibraryBridge
    from tintype.gui.models.folders import FolderModel
    from tintype.gui.theme import Theme
    from tintype.gui.views.details_panel import DetailsPanel
    from tintype.gui.views.folder_tree import FolderTree
    from tintype.gui.views.grid_view import GridView
    from tintype.gui.views.toast import Toast

BUSY_MS = 400
"""An act that takes longer says so."""

_SORT = re.compile(r"(?<!\S)sort:\s*\S+")


def query_at(place: Place, query: str) -> str:
    """A query, asked of the photos of an album if the place is one."""
    if not place.album:
        return query
    name = between_quotes(place.album)
    order = " ".join(_SORT.findall(query))
    rest = _SORT.sub("", query).strip()
    whole = rest if not rest or parts(rest) else f"({rest})"
    return " ".join(part for part in (f'album:"{name}"', whole, order) if part)


class Curating(QObject):
    """What a person says of photos and albums, from wherever they say it."""

    saved = Signal(list)
    """Names and queries of the saved searches."""

    def __init__(
        self,
        bridge: LibraryBridge,
        theme: Theme,
        grid: GridView,
        details: DetailsPanel,
        tree: FolderTree,
        folders: FolderModel,
        toast: Toast,
    ) -> None:
        super().__init__(grid)
        self._bridge, self._curate, self._theme = bridge, bridge.curate, theme
        self._grid, self._details, self._tree, self._folders = grid, details, tree, folders
        self._toast = toast
        self._names: list[str] = []
        self.acts = PhotoActs(bridge, grid, theme)
        self._busy = QTimer(self, singleShot=True, interval=BUSY_MS)
        self._busy.timeout.connect(lambda: toast.say_busy(self.tr("Working…")))
        self._strip = JobStrip(theme, toast.over)
        self._wire()
        for signal in (bridge.grid.answered, bridge.grid.failed):  # what one waits for goes first
            signal.connect(self._curate.ask_albums, Qt.ConnectionType.SingleShotConnection)

    def _wire(self) -> None:
        curate, bridge = self._curate, self._bridge
        curate.albums.answered.connect(self._show_albums)
        curate.marks.answered.connect(self._show_marks)
        curate.began.connect(lambda _: self._busy.start())
        curate.acted.connect(self._toast.say)
        for signal in (bridge.changed, bridge.edit_failed, bridge.edit_stopped):
            signal.connect(self._busy.stop)
            signal.connect(self._strip.hide)
        bridge.edit_stopped.connect(self._toast.hide)
        bridge.edit_progressed.connect(self._show_progress)
        self._strip.cancel_wanted.connect(bridge.stop_edit)
        bridge.changed.connect(self._changed)
        self._grid.current_changed.connect(self._ask_marks)
        marks = self._details.marks
        marks.rated.connect(lambda stars: curate.rate(self._current(), stars))
        marks.favoured.connect(lambda yes: curate.favour(self._current(), favourite=yes))
        self._tree.rename_wanted.connect(self.ask_new_name)
        self._tree.delete_wanted.connect(self._delete)

    def _show_progress(self, done: int, total: int) -> None:
        """An edit of very many photos says how far it is, and can be ended."""
        if self._strip.isHidden():
            self._busy.stop()
            self._toast.hide()
            self._strip.begin(self.tr("Working…"), total)
        self._strip.advance(done, total)

    def ask_to_save(self, query: str) -> AskName:
        """Ask for the name that a search is kept under."""
        field = NameField(self._names)
        dialog = AskName(
            self.tr("Save this search"),
            field,
            [(self.tr("Save"), lambda name: self._curate.save_search(name, query))],
            self._theme,
            self._grid.window(),
        )
        field.setText(query[:60])
        field.selectAll()
        dialog.open()
        return dialog

    def ask_new_name(self, album: str) -> AskName:
        """Ask for another name of an album."""
        field = NameField()
        dialog = AskName(
            self.tr("Rename album"),
            field,
            [(self.tr("Rename"), lambda name: self._rename(album, name))],
            self._theme,
            self._grid.window(),
        )
        field.setText(album)
        field.selectAll()
        dialog.open()
        return dialog

    def _rename(self, album: str, name: str) -> None:
        self._curate.rename_album(album, name)
        if self._tree.place().album == album:
            self._tree.choose(Place(album=name))

    def _delete(self, album: str) -> None:
        self._curate.delete_album(album)
        if self._tree.place().album == album:
            self._tree.choose(EVERYWHERE)
            self._tree.place_chosen.emit(EVERYWHERE)

    def _current(self) -> list[int]:
        current = self._grid.current_id()
        return [] if current is None else [current]

    def _ask_marks(self, photo_id: int | None) -> None:
        if photo_id is None:
            self._curate.marks.forget()
        else:
            self._curate.ask_marks(photo_id)

    def _show_marks(self, answer: tuple[int, Marks | None]) -> None:
        photo_id, marks = answer
        if photo_id == self._grid.current_id() and marks is not None:
            self._details.marks.set_marks(marks)

    def _show_albums(self, albums: list[AlbumRow]) -> None:
        self._names = [row.name for row in albums]
        self.saved.emit([(row.name, row.query) for row in albums if row.query])
        self._folders.set_albums(albums)

    def _changed(self, changes: ChangeSet) -> None:
        if changes.albums:
            self._curate.ask_albums()
        current = self._grid.current_id()
        if current is not None and current in changes.photos:
            self._curate.ask_marks(current)
