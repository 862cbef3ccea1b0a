"""The page of albums and rules: hand-picked albums, searches that were kept, tags set by rules."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from tintype.gui.models.albums import AlbumModel
from tintype.gui.pages.page import Context, Page
from tintype.gui.thumbnails import ThumbnailLoader
from tintype.gui.views.album_tiles import TILE, AlbumDelegate
from tintype.gui.views.ask_name import AskName
from tintype.gui.views.ask_query import AskQuery
from tintype.gui.views.empty import EmptyPage
from tintype.gui.views.flow_layout import FlowLayout
from tintype.gui.views.name_field import NameField
from tintype.gui.views.page_head import act_button, page_head, part_button, passing_menu
from tintype.gui.views.rules_panel import RulesPanel
from tintype.gui.views.tile_view import TileView
from tintype.search.wording import between_quotes

if TYPE_CHECKING:
    from collections.abc import Callable

    from tintype.catalog.curation_rows import AlbumRow
    from tintype.catalog.rows import ChangeSet

BUDGET = 24 * 2**20


class AlbumsPage(Page):
    """Two parts: albums as tiles, and rules as a list."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        bridge, theme = context.bridge, context.theme
        self._bridge, self._theme = bridge.albums, theme
        self._curate = bridge.curate
        loader = ThumbnailLoader.of_photos(bridge, self, budget=BUDGET)
        self.model = AlbumModel(self)
        self.view = TileView(self.model, loader, theme, TILE)
        self.view.setItemDelegate(AlbumDelegate(theme, loader.image, self.view))
        self.view.setAccessibleName(self.tr("Albums"))
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.rules = RulesPanel(bridge, theme)
        self.nothing = EmptyPage(theme)
        self.nothing.say(
            self.tr("No albums yet"),
            self.tr(
                "Choose photos and put them in an album with a right click, "
                "or keep a search with the bookmark beside the search field."
            ),
        )
        self._open = act_button(self.tr("Show photos"), self.open_album)
        self._rename = act_button(self.tr("Rename…"), self.ask_new_name)
        self._edit = act_button(self.tr("Edit search…"), self.ask_query)
        self._delete = act_button(self.tr("Delete"), self.delete)
        self._build()
        self._wire(context)
        self._enable()

    def _build(self) -> None:
        space = self._theme.tokens.pixels
        self._parts = QStackedWidget()
        top, acts = page_head(self.tr("Albums"), self._theme), FlowLayout(space["space_s"])
        top.addStretch(1)
        self._tabs = QButtonGroup(self)
        for at, words in enumerate((self.tr("Albums"), self.tr("Rules"))):
            tab = part_button(words)
            self._tabs.addButton(tab, at)
            top.addWidget(tab)
        new, search = QPushButton(self.tr("New album…")), QPushButton(self.tr("New saved search…"))
        new.clicked.connect(self.ask_album)
        search.clicked.connect(self.ask_search)
        for one in (new, search, self._open, self._rename, self._edit, self._delete):
            acts.addWidget(one)
        albums = QWidget()
        inner = QVBoxLayout(albums)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(space["space_s"])
        inner.addLayout(acts)
        inner.addWidget(self.nothing, 1)
        inner.addWidget(self.view, 1)
        for part in (albums, self.rules):
            self._parts.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(space[f"space_{name}"] for name in ("m", "s", "m", "m")))
        column.setSpacing(space["space_s"])
        column.addLayout(top)
        column.addWidget(self._parts, 1)
        self._tabs.idClicked.connect(self.show_part)
        self.show_part(0)

    def _wire(self, context: Context) -> None:
        self._bridge.albums.answered.connect(self._show)
        for channel in (self._bridge.albums, self._bridge.rules):
            channel.failed.connect(self.failed)
        context.bridge.changed.connect(self._changed)
        self.view.opened.connect(lambda _: self.open_album())
        self.view.selected_changed.connect(self._enable)
        self.view.customContextMenuRequested.connect(self._pop_up)
        self.rules.photos_wanted.connect(self.photos_wanted)

    def show_part(self, part: int) -> None:
        """Show albums (0) or rules (1)."""
        self._tabs.button(part).setChecked(True)
        self._parts.setCurrentIndex(part)

    def reload(self) -> None:
        """Read albums and rules anew."""
        self._bridge.ask_albums()
        self._bridge.ask_rules()

    def enter(self) -> None:
        """Read, and take the keyboard."""
        self.reload()
        self.view.setFocus()

    def current(self) -> AlbumRow | None:
        """The album that is chosen."""
        rows = self.view.selected_rows()
        return rows[0] if len(rows) == 1 else None

    # Acts.

    def open_album(self) -> None:
        """Show the photos of the chosen album."""
        row = self.current() or self.view.current_row()
        if row is not None:
            name = between_quotes(row.name)
            self.photos_wanted.emit(f'album:"{name}"')

    def ask_album(self) -> AskName:
        """Ask what a new album is to be called."""
        act = (self.tr("Make"), self._bridge.create)
        return self._ask_name(self.tr("New album"), "", act)

    def ask_new_name(self) -> AskName | None:
        """Ask for another name of the chosen album."""
        row = self.current()
        if row is None:
            return None
        act = (self.tr("Rename"), lambda name: self._curate.rename_album(row.name, name))
        return self._ask_name(self.tr("Rename “{}”").format(row.name), row.name, act)

    def ask_search(self) -> AskQuery:
        """Ask for a search to keep, and its name."""
        title = self.tr("New saved search")
        return self._ask_query(title, "", "", self.tr("Save"), self._curate.save_search)

    def ask_query(self) -> AskQuery | None:
        """Ask what the chosen saved search is to search for."""
        row = self.current()
        if row is None or row.query is None:
            return None
        dialog = self._ask_query(
            self.tr("Edit “{}”").format(row.name), row.name, row.query, self.tr("Save"),
            lambda _, query: self._curate.save_search(row.name, query),
        )  # fmt: skip
        dialog.name.setEnabled(False)
        return dialog

    def delete(self) -> None:
        """Delete the chosen album; its photos stay, and undo brings it back."""
        row = self.current()
        if row is not None:
            self._curate.delete_album(row.name)

    def _ask_name(self, title: str, name: str, act: tuple[str, Callable[[str], object]]) -> AskName:
        field: QLineEdit = NameField()
        dialog = AskName(title, field, [act], self._theme, self.window())
        field.setText(name)
        field.selectAll()
        dialog.open()
        return dialog

    def _ask_query(
        self, title: str, name: str, query: str, words: str, act: Callable[[str, str], object]
    ) -> AskQuery:
        labels = (self.tr("Name"), self.tr("What it searches for"))
        dialog = AskQuery(title, labels, words, act, self._theme, self.window())
        dialog.name.setText(name)
        dialog.query.setText(query)
        dialog.open()
        return dialog

    def _pop_up(self, point: QPoint) -> None:
        if self.current() is None:
            return
        menu = passing_menu(self, (self._open, self._rename, self._edit, self._delete))
        menu.popup(self.view.viewport().mapToGlobal(point))

    # Answers.

    def _show(self, rows: list[AlbumRow]) -> None:
        self.model.set_albums(rows)
        self.nothing.setVisible(not rows)
        self.view.setVisible(bool(rows))
        self._enable()

    def _enable(self) -> None:
        row = self.current()
        for one in (self._open, self._rename, self._delete):
            one.setEnabled(row is not None)
        self._edit.setEnabled(row is not None and row.query is not None)

    def _changed(self, changes: ChangeSet) -> None:
        if self.isVisible() and (changes.albums or changes.tags or changes.photos):
            self.reload()
