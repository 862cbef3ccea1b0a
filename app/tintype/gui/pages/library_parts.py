"""The parts of the window's photo page, and where they stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from tintype.gui.models.folders import FolderModel
from tintype.gui.models.photo_grid import PhotoGridModel
from tintype.gui.page_list import PAGES
from tintype.gui.photo_list import Span
from tintype.gui.theme import set_kind
from tintype.gui.views.arrange_button import ArrangeButton
from tintype.gui.views.centre import Centre
from tintype.gui.views.current_photo import CurrentPhoto
from tintype.gui.views.details_panel import DetailsPanel
from tintype.gui.views.empty import EmptyPage
from tintype.gui.views.facets_panel import FacetsPanel
from tintype.gui.views.folder_tree import FolderTree
from tintype.gui.views.frame import SideBar, ThreeColumns, TopBar
from tintype.gui.views.grid_view import GridView
from tintype.gui.views.labels import Notice
from tintype.gui.views.photo_page import PhotoPage
from tintype.gui.views.reading_line import ReadingLine
from tintype.gui.views.search_field import SearchField
from tintype.gui.views.suggestions import SuggestionPictures
from tintype.gui.views.toast import Toast

if TYPE_CHECKING:
    from tintype.gui.pages.page import Context, Page
    from tintype.gui.place_tree import Place


class LibraryParts(QWidget):
    """Side bar, search, photos and details side by side; what they tell one another directly."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        bridge, theme, loader = context.bridge, context.theme, context.loader
        self._photos = PhotoGridModel(self)
        beside = [entry for entry in PAGES if not entry.foot]
        foot = [entry for entry in PAGES if entry.foot]
        names = {entry.place: entry.name() for entry in beside}
        self._folders = FolderModel(names, self)
        self.search = SearchField(theme)
        self.search.set_pictures(SuggestionPictures(bridge, self))
        self.tree = FolderTree(self._folders, theme)
        self.grid = GridView(self._photos, loader, theme)
        self.grid.set_span(Span.MONTH)
        self.photo = PhotoPage(theme)
        self.empty = EmptyPage(theme)
        self.details = DetailsPanel(theme)
        self.current = CurrentPhoto(bridge, loader, self._photos, self.details, self.photo, self)
        self.notice = Notice(theme)
        self.facets = FacetsPanel(bridge, theme, context.state)
        self.side = SideBar(self.tree, self.facets, foot, theme)
        self.reading = ReadingLine(theme)
        self.arrange = ArrangeButton(self.grid, theme, context.state)
        self._top = TopBar(self.search, self.reading, self.arrange, theme)
        self.count, self.menu = self._top.count, self._top.menu
        self.centre = Centre(self.grid, self.photo, self.empty, self.make_page)
        self.toast = Toast(theme, self.centre)
        middle = (self._top, self.notice, self.centre)
        self.splitter = ThreeColumns(self.side, middle, self.details, theme)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.splitter)
        set_kind(self, "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._wire_parts()

    def _wire_parts(self) -> None:
        self.search.left.connect(self.centre.focus_photos)
        self.grid.left.connect(self.notice.hide)
        self.reading.position_wanted.connect(self.search.select_from)
        self.reading.query_wanted.connect(self.search.set_query)
        self.reading.part_wanted.connect(self.search.edit_part)
        self.facets.query_wanted.connect(self.search.set_query)
        self.photo.stepped.connect(self.grid.step)
        for part in (self.details, self.count):
            self.centre.photos_shown.connect(part.setVisible)
        self.centre.photos_shown.connect(self.side.set_narrowing)
        self.centre.currentChanged.connect(self.toast.raise_)
        self._top.thumbnails.setValue(self.grid.row_height())
        self._top.thumbnails.valueChanged.connect(self.grid.set_row_height)
        self.grid.row_height_changed.connect(self._top.thumbnails.setValue)
        self.details.regions_lit.connect(self.photo.view.light)

    def make_page(self, place: Place) -> Page:
        """Make the page of a place, which is first wanted now."""
        raise NotImplementedError
