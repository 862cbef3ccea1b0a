"""Settings: sections at the left, one of them at the right. What is changed holds at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QStackedWidget, QWidget

from tintype.gui.pages.page import Page
from tintype.gui.theme import set_kind
from tintype.gui.views.settings.appearance import AppearanceSection
from tintype.gui.views.settings.folders import FoldersSection
from tintype.gui.views.settings.looking import LookingSection
from tintype.gui.views.settings.models import ModelsSection
from tintype.gui.views.settings.privacy import PrivacySection
from tintype.gui.views.settings.shortcuts import ShortcutsSection
from tintype.gui.views.settings.storage import StorageSection

if TYPE_CHECKING:
    from tintype.gui.pages.page import Context
    from tintype.gui.views.settings.base import SettingsSection

SECTION_KEY = "settings/section"
"""In the window's state: the section that was open."""

SECTIONS = {
    "folders": (FoldersSection, "folder"),
    "looking": (LookingSection, "search"),
    "models": (ModelsSection, "object"),
    "privacy": (PrivacySection, "lock"),
    "appearance": (AppearanceSection, "settings"),
    "shortcuts": (ShortcutsSection, "keyboard"),
    "storage": (StorageSection, "storage"),
}


class SettingsPage(Page):
    """A section reads when it is shown."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Sections of the settings"))
        set_kind(self.list, "sections")
        self._stack = QStackedWidget()
        self.sections: dict[str, SettingsSection] = {}
        size = context.theme.tokens.pixels["size_icon"]
        self.list.setIconSize(QSize(size, size))
        for key, (kind, _) in SECTIONS.items():
            section = kind(self)
            self.sections[key] = section
            self._stack.addWidget(section)
            item = QListWidgetItem(section.name)
            item.setData(Qt.ItemDataRole.UserRole, key)
            self.list.addItem(item)
        self._draw_icons()
        context.theme.changed.connect(self._draw_icons)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.list)
        row.addWidget(self._stack, 1)
        self.list.currentRowChanged.connect(self._show)
        self.open(context.state.text(SECTION_KEY) or "folders")

    def open(self, key: str) -> None:
        """Show a section."""
        keys = list(SECTIONS)
        self.list.setCurrentRow(keys.index(key) if key in keys else 0)

    def reload(self) -> None:
        """Read the section that is shown."""
        self.sections[self._key()].reload()

    def enter(self) -> None:
        """Come here: the list has the keyboard."""
        self.reload()
        self.list.setFocus()

    def _key(self) -> str:
        return list(SECTIONS)[max(self.list.currentRow(), 0)]

    def _show(self, row: int) -> None:
        self._stack.setCurrentIndex(row)
        self.context.state.put(SECTION_KEY, self._key())
        if self.isVisible():
            self.reload()

    def _draw_icons(self) -> None:
        for at, (_, icon) in enumerate(SECTIONS.values()):
            self.list.item(at).setIcon(self.context.theme.icon(icon))
        margin = self.context.theme.tokens.pixels["space_xl"]
        self.list.setFixedWidth(self.list.sizeHintForColumn(0) + margin)
