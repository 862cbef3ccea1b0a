"""What stands around the photos: the column on the left, the row on top, the details."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from tintype.gui.theme import Theme, set_kind

if TYPE_CHECKING:
    from tintype.gui.views.folder_tree import FolderTree
    from tintype.gui.views.search_field import SearchField


class SideBar(QWidget):
    """The tree of places and a button to add a folder."""

    folder_wanted = Signal()

    def __init__(self, tree: FolderTree, theme: Theme) -> None:
        super().__init__()
        space = theme.tokens.pixels
        set_kind(self, "bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumWidth(150)
        add = QPushButton(self.tr("Add folder…"))
        theme.dress_button(add, "folder-add")
        add.clicked.connect(self.folder_wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(space["space_s"],) * 4)
        column.setSpacing(space["space_s"])
        column.addWidget(tree, 1)
        column.addWidget(add)


class TopBar(QWidget):
    """Search, how many photos there are, and the menu."""

    def __init__(self, search: SearchField, theme: Theme) -> None:
        super().__init__()
        space = theme.tokens.pixels
        self.count, self.menu = QLabel(), QToolButton()
        set_kind(self.count, "muted")
        set_kind(self.menu, "flat")
        theme.dress(self.menu, "menu")
        self.menu.setIconSize(QSize(space["size_icon"], space["size_icon"]))
        self.menu.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu.setAccessibleName(self.tr("Menu"))
        self.menu.setToolTip(self.tr("Menu"))
        row = QHBoxLayout(self)
        row.setContentsMargins(*(space[f"space_{name}"] for name in ("m", "s", "s", "s")))
        row.setSpacing(space["space_m"])
        row.addWidget(search, 1)
        row.addWidget(self.count)
        row.addWidget(self.menu)


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
        self.setSizes([space["size_sidebar"], 800, space["size_details"]])
        details.setMinimumWidth(240)
        stacked.setMinimumWidth(320)
