"""What stands around the photos: the column on the left, the row on top, the details."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QSlider,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from tintype.gui.theme import Theme, set_kind
from tintype.gui.views.justified_view import LARGEST_ROW, SMALLEST_ROW

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QResizeEvent

    from tintype.gui.page_list import Entry
    from tintype.gui.place_tree import Place
    from tintype.gui.views.folder_tree import FolderTree
    from tintype.gui.views.reading_line import ReadingLine
    from tintype.gui.views.search_field import SearchField

ROOMY = 560
"""Pixels from which the top bar has room for more than must be."""


class SideBar(QWidget):
    """Places, what narrows the photos, pages about the library itself, a button to add a folder."""

    folder_wanted = Signal()
    page_wanted = Signal(object)
    """The ``Place`` of a page of the foot."""

    def __init__(
        self, tree: FolderTree, facets: QWidget, pages: Iterable[Entry], theme: Theme
    ) -> None:
        super().__init__()
        space = theme.tokens.pixels
        self._facets = facets
        self._kept: list[int] = []  # sizes of the halves while only one of them is there
        set_kind(self, "bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumWidth(space["size_sidebar_least"])
        add = QPushButton(self.tr("Add folder…"))
        theme.dress_button(add, "folder-add")
        add.clicked.connect(self.folder_wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(space["space_s"],) * 4)
        column.setSpacing(space["space_s"])
        self.halves = halves = QSplitter(Qt.Orientation.Vertical)
        halves.addWidget(tree)
        halves.addWidget(facets)
        halves.setChildrenCollapsible(False)
        halves.setHandleWidth(1)
        halves.setSizes([space["size_window_high"] // 2] * 2)
        column.addWidget(halves, 1)
        self._buttons = {entry.place: self._button(entry, theme) for entry in pages}
        foot = QHBoxLayout()
        foot.setSpacing(space["space_xs"])
        for button in self._buttons.values():
            foot.addWidget(button, 1)
        column.addLayout(foot)
        column.addWidget(add)

    def _button(self, entry: Entry, theme: Theme) -> QToolButton:
        button, size = QToolButton(), theme.tokens.pixels["size_icon"]
        set_kind(button, "flat")
        button.setIconSize(QSize(size, size))
        button.setCheckable(True)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.setAccessibleName(entry.name())
        keys = QKeySequence(entry.keys).toString(QKeySequence.SequenceFormat.NativeText)
        button.setToolTip(f"{entry.name()} ({keys})" if keys else entry.name())
        theme.dress(button, entry.icon)
        button.clicked.connect(lambda: self.page_wanted.emit(entry.place))
        return button

    def sizes(self) -> list[int]:
        """Heights of the tree and of what narrows the photos, as they are beside photos."""
        return self._kept or self.halves.sizes()

    def set_narrowing(self, on: bool) -> None:
        """Show what narrows photos, or give its room to the tree: a page is not narrowed."""
        if on and self._kept:
            self._facets.show()
            self.halves.setSizes(self._kept)
            self._kept = []
        elif not on and not self._kept:
            self._kept = self.halves.sizes()
            self._facets.hide()

    def mark(self, place: Place | None) -> None:
        """Show which page of the foot is open, if one is."""
        for at, button in self._buttons.items():
            button.setChecked(at == place)


class TopBar(QWidget):
    """Search and how it was read, how many photos there are and how large, and the menu."""

    save_wanted = Signal()
    """The search is to be kept under a name."""

    def __init__(
        self, search: SearchField, reading: ReadingLine, arrange: QWidget, theme: Theme
    ) -> None:
        super().__init__()
        self._arrange = arrange
        space = theme.tokens.pixels
        self.thumbnails = QSlider(Qt.Orientation.Horizontal)
        self.thumbnails.setRange(SMALLEST_ROW, LARGEST_ROW)
        self.thumbnails.setSingleStep(8)
        self.thumbnails.setPageStep(40)
        self.thumbnails.setFixedWidth(space["size_slider"])
        self.thumbnails.setAccessibleName(self.tr("Size of the thumbnails"))
        self.thumbnails.setToolTip(self.tr("Size of the thumbnails (Ctrl+wheel)"))
        self._rows = True
        self.count, self.menu = QLabel(), QToolButton()
        set_kind(self.count, "muted")
        set_kind(self.menu, "flat")
        theme.dress(self.menu, "menu")
        self.menu.setIconSize(QSize(space["size_icon"], space["size_icon"]))
        self.menu.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu.setAccessibleName(self.tr("Menu"))
        self.menu.setToolTip(self.tr("Menu"))
        self.save = QToolButton()
        set_kind(self.save, "flat")
        theme.dress(self.save, "bookmark")
        self.save.setAccessibleName(self.tr("Save this search"))
        self.save.setToolTip(self.tr("Save this search as an album"))
        self.save.clicked.connect(self.save_wanted)
        self.save.hide()
        search.query_changed.connect(lambda query: self.save.setVisible(bool(query)))
        column = QVBoxLayout(self)
        column.setContentsMargins(*(space[f"space_{name}"] for name in ("m", "s", "s", "s")))
        column.setSpacing(space["space_xs"])
        row = QHBoxLayout()
        column.addLayout(row)
        column.addWidget(reading)
        row.setSpacing(space["space_m"])
        row.addWidget(search, 1)
        row.addWidget(self.save)
        row.addWidget(self.count)
        row.addWidget(self.thumbnails)
        row.addWidget(arrange)
        row.addWidget(self.menu)

    def set_rows_shown(self, shown: bool) -> None:
        """Show or hide what is about rows of thumbnails."""
        self._rows = shown
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The slider is the first to go where room is short."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self._arrange.setVisible(self._rows)
        self.thumbnails.setVisible(self._rows and self.width() >= ROOMY)


class ThreeColumns(QSplitter):
    """Side bar, middle and details; the middle takes the room that is left."""

    def __init__(
        self,
        side: QWidget,
        middle: tuple[QWidget, QWidget, QWidget],
        details: QWidget,
        theme: Theme,
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        space = theme.tokens.pixels
        top, notice, centre = middle
        stacked = QWidget()
        column = QVBoxLayout(stacked)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(top)
        inset = QHBoxLayout()
        inset.setContentsMargins(space["space_m"], 0, space["space_m"], space["space_s"])
        inset.addWidget(notice)
        column.addLayout(inset)
        column.addWidget(centre, 1)
        for part in (side, stacked, details):
            self.addWidget(part)
        self.setChildrenCollapsible(False)
        self.setHandleWidth(1)
        self.setStretchFactor(1, 1)
        self.setSizes([space["size_sidebar"], space["size_window_wide"], space["size_details"]])
        details.setMinimumWidth(space["size_details_least"])
        stacked.setMinimumWidth(space["size_centre_least"])
