"""The page with everything on it: places, search, photos, details."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from tintype.gui import wording
from tintype.gui.models.folders import EVERYWHERE, FolderModel, Place
from tintype.gui.models.photo_grid import ColourRole, PhotoGridModel
from tintype.gui.theme import Theme, set_kind
from tintype.gui.views.details_panel import DetailsPanel
from tintype.gui.views.folder_tree import FolderTree
from tintype.gui.views.grid_view import GridView
from tintype.gui.views.labels import Notice
from tintype.gui.views.pages import EmptyPage
from tintype.gui.views.photo_page import PhotoPage
from tintype.gui.views.search_field import SearchField

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QImage

    from tintype.catalog.rows import ChangeSet, Grid, PhotoDetails
    from tintype.gui.bridge import LibraryBridge, Places, Problem
    from tintype.gui.thumbnails import ThumbnailLoader

SETTLE_MS = 70
"""How long a photo must be current before its pixels are decoded: arrow keys may be held down."""


class LibraryPage(QWidget):
    """Asks the bridge, shows the answers; what was found by one view is told to the others."""

    folder_wanted = Signal()
    reveal_wanted = Signal(object)
    places_known = Signal(object)
    """:class:`Places`, whenever they were read."""

    def __init__(
        self,
        bridge: LibraryBridge,
        theme: Theme,
        loader: ThumbnailLoader,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._bridge, self._theme, self._loader = bridge, theme, loader
        self._indexing = False
        self._asked: tuple[str, Place] = ("", EVERYWHERE)
        self._photos = PhotoGridModel(self)
        self._folders = FolderModel(self)
        self.search = SearchField(theme)
        self.tree = FolderTree(self._folders, theme)
        self.grid = GridView(self._photos, loader, theme)
        self.photo = PhotoPage(theme)
        self.empty = EmptyPage(theme)
        self.details = DetailsPanel(theme)
        self.notice = Notice(theme)
        self.count = QLabel()
        self.menu = QToolButton()
        self._centre = QStackedWidget()
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self._settle = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._settle.timeout.connect(self._ask_pixels)
        self._build()
        self._wire_answers()
        self._wire_views()

    # Putting together.

    def _build(self) -> None:
        space = self._theme.tokens.pixels
        set_kind(self, "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        for widget in (self.grid, self.photo, self.empty):
            self._centre.addWidget(widget)
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._build_top())
        wrapped = QHBoxLayout()
        wrapped.setContentsMargins(space["space_m"], 0, space["space_m"], space["space_s"])
        wrapped.addWidget(self.notice)
        column.addLayout(wrapped)
        column.addWidget(self._centre, 1)
        for part in (self._build_side(), middle, self.details):
            self.splitter.addWidget(part)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(1)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes([space["size_sidebar"], 800, space["size_details"]])
        self.details.setMinimumWidth(240)
        middle.setMinimumWidth(320)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.splitter)

    def _build_top(self) -> QHBoxLayout:
        space = self._theme.tokens.pixels
        set_kind(self.count, "muted")
        set_kind(self.menu, "flat")
        self._theme.dress(self.menu, "menu")
        self.menu.setIconSize(QSize(space["size_icon"], space["size_icon"]))
        self.menu.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu.setAccessibleName(self.tr("Menu"))
        self.menu.setToolTip(self.tr("Menu"))
        row = QHBoxLayout()
        row.setContentsMargins(*(space[f"space_{name}"] for name in ("m", "s", "s", "s")))
        row.setSpacing(space["space_m"])
        row.addWidget(self.search, 1)
        row.addWidget(self.count)
        row.addWidget(self.menu)
        return row

    def _build_side(self) -> QWidget:
        side, space = QWidget(), self._theme.tokens.pixels
        set_kind(side, "bar")
        side.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        side.setMinimumWidth(150)
        add = QPushButton(self.tr("Add folder…"))
        self._theme.dress_button(add, "folder-add")
        add.clicked.connect(self.folder_wanted)
        column = QVBoxLayout(side)
        column.setContentsMargins(*(space["space_s"],) * 4)
        column.setSpacing(space["space_s"])
        column.addWidget(self.tree, 1)
        column.addWidget(add)
        return side

    def _wire_answers(self) -> None:
        bridge = self._bridge
        bridge.grid.answered.connect(self._show_grid)
        bridge.grid.failed.connect(self._grid_failed)
        bridge.places.answered.connect(self._show_places)
        bridge.places.failed.connect(self._say_problem)
        bridge.details.answered.connect(self._show_details)
        bridge.details.failed.connect(self._say_problem)
        bridge.pixels.answered.connect(self._show_pixels)
        bridge.pixels.failed.connect(self._pixels_failed)
        bridge.words.answered.connect(lambda answer: self.search.offer(*answer))
        bridge.tag_words.answered.connect(lambda answer: self.details.tags.field.offer(*answer))
        bridge.changed.connect(self._changed)
        bridge.edit_failed.connect(self._say_problem)
        bridge.nothing_to_undo.connect(lambda: self.notice.say(self.tr("Nothing to undo.")))

    def _wire_views(self) -> None:
        self.search.query_changed.connect(lambda _: self.reload_grid())
        self.search.words_wanted.connect(self._bridge.ask_words)
        self.search.left.connect(self._focus_photos)
        self.tree.place_chosen.connect(lambda _: self.reload_grid())
        self.grid.current_changed.connect(self._show_current)
        self.grid.selected_changed.connect(self._count_selected)
        self.grid.opened.connect(self.open_photo)
        self.photo.closed.connect(self.close_photo)
        self.photo.stepped.connect(self.grid.step)
        self.empty.acted.connect(self._act_on_empty)
        details = self.details
        details.tags.field.words_wanted.connect(self._bridge.ask_tag_words)
        details.tag_added.connect(lambda name: self._bridge.tag(self._chosen_ids(), name))
        details.tag_rejected.connect(self._reject)
        details.regions_lit.connect(self.photo.view.light)
        details.kinds_changed.connect(self.photo.view.set_kinds)
        details.reveal_wanted.connect(self.reveal_wanted)
        details.open_wanted.connect(lambda: self.open_photo(self.grid.current_id()))

    # What others ask.

    def reload(self) -> None:
        """Read places and photos again; scroll position and selection stay."""
        self._bridge.ask_places()
        self.reload_grid()

    def reload_grid(self) -> None:
        """Read the photos of the query and place again."""
        place, query = self.tree.place(), self.search.query()
        self._asked = (query, place)
        self._bridge.ask_grid(query, place.root_id, place.folder)

    def set_indexing(self, running: bool) -> None:
        """An empty grid says something else while photos are still being found."""
        self._indexing = running
        self._loader.forget_absent()
        self._choose_page()

    def open_photo(self, photo_id: int | None) -> None:
        """Show a photo large."""
        if photo_id is None:
            return
        self.grid.show_photo(photo_id)
        self._centre.setCurrentWidget(self.photo)
        self.details.preview.hide()
        self.photo.setFocus()
        self._show_current(photo_id)

    def close_photo(self) -> None:
        """Go back from the large photo to the grid."""
        if self._centre.currentWidget() is self.photo:
            self._centre.setCurrentWidget(self.grid)
            self.details.preview.show()
            self.grid.setFocus()
            self._settle.start()

    # Answers.

    def _show_grid(self, grid: Grid) -> None:
        query, place = self._asked
        self.notice.hide()
        self._photos.set_grid(grid)
        if not query and place == EVERYWHERE:
            self._folders.set_total(len(grid.ids))
        self.count.setText(wording.photos(len(grid.ids)))
        self._choose_page()

    def _grid_failed(self, problem: Problem) -> None:
        """Most often a query that cannot be read: say so, leave the photos as they are."""
        self._say_problem(problem)

    def _say_problem(self, problem: Problem) -> None:
        self.notice.say(problem.message, problem.hint)

    def _show_places(self, places: Places) -> None:
        self._folders.set_places(places)
        self.places_known.emit(places)

    def _choose_page(self) -> None:
        if len(self._photos.ids):
            if self._centre.currentWidget() is self.empty:
                self._centre.setCurrentWidget(self.grid)
            return
        query, place = self._asked
        if query:
            self.empty.say(
                self.tr("Nothing found for “{}”").format(query),
                self.tr("Try fewer or more general words: animal finds dogs and cats."),
                self.tr("Clear the search"),
            )
        elif self._indexing:
            self.empty.say(
                self.tr("Looking at your photos"), self.tr("They appear here as they are found.")
            )
        else:
            where = self.tr("here") if place != EVERYWHERE else self.tr("in the library")
            self.empty.say(
                self.tr("No photos {} yet").format(where),
                self.tr("Add a folder of photos, or look for new ones."),
                self.tr("Add folder…"),
            )
        self._centre.setCurrentWidget(self.empty)

    def _act_on_empty(self) -> None:
        if self._asked[0]:
            self.search.set_query("")
        else:
            self.folder_wanted.emit()

    # The current photo.

    def _show_current(self, photo_id: int | None) -> None:
        self._bridge.pixels.forget()
        row = self._photos.row_of(photo_id) if photo_id is not None else None
        if photo_id is None or row is None:
            self._bridge.details.forget()
            self.details.show_nothing()
            self.close_photo()
            return
        size = int(self._photos.widths[row]), int(self._photos.heights[row])
        colour: QColor = self._photos.data(self._photos.index(row), ColourRole)
        image = self._loader.image(photo_id)
        self.details.show_place(*size, colour, image)
        self.photo.show_place(row, len(self._photos.ids), size, colour, image)
        self._bridge.ask_details(photo_id)
        self._settle.start()

    def _ask_pixels(self) -> None:
        photo_id = self.grid.current_id()
        if photo_id is None:
            return
        large = self._centre.currentWidget() is self.photo
        view = self.details.preview
        longest = max(view.width(), view.height()) * self.devicePixelRatioF()
        self._bridge.ask_pixels(photo_id, self.photo.long_side() if large else round(longest))

    def _show_pixels(self, answer: tuple[int, QImage]) -> None:
        photo_id, image = answer
        if photo_id == self.grid.current_id():
            self.details.preview.set_image(image)
            self.photo.view.set_image(image)

    def _pixels_failed(self, problem: Problem) -> None:
        for view in (self.details.preview, self.photo.view):
            view.set_note(problem.message)

    def _show_details(self, details: PhotoDetails) -> None:
        if details.id == self.grid.current_id():
            self.details.show_details(details)
            self.photo.view.set_regions(details.regions)

    def _count_selected(self) -> None:
        self.details.set_selected(len(self.grid.selected_ids()))

    # Edits.

    def _chosen_ids(self) -> list[int]:
        selected = self.grid.selected_ids()
        current = self.grid.current_id()
        if not len(selected) and current is not None:
            return [current]
        return [int(photo_id) for photo_id in selected]

    def _reject(self, name: str) -> None:
        """Take a tag from the photo that shows it: the others may well have it."""
        current = self.grid.current_id()
        if current is not None:
            self._bridge.reject([current], name)

    def _changed(self, changes: ChangeSet) -> None:
        current = self.grid.current_id()
        if current is not None and (current in changes.photos or changes.tags):
            self._bridge.ask_details(current)
        if changes.roots:
            self._bridge.ask_places()
        in_sight = np.isin(self._photos.ids, np.fromiter(changes.photos, np.int64)).any()
        if changes.roots or (self.search.query() and (changes.tags or in_sight)):
            self.reload_grid()

    def _focus_photos(self) -> None:
        if self._centre.currentWidget() is self.grid:
            self.grid.setFocus()
