"""What stands around the photos: the column on the left and the row on top."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

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
