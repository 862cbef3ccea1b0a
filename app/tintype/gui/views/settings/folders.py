"""The library's folders: added, looked at again, removed; whether they are watched."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton

from tintype.gui import wording
from tintype.gui.folder_watch import WATCH_KEY
from tintype.gui.theme import set_kind
from tintype.gui.views.labels import small_button
from tintype.gui.views.settings.base import SettingsSection
from tintype.gui.views.switch import Switch

if TYPE_CHECKING:
    from tintype.catalog.rows import Root
    from tintype.gui.pages.page import Page
    from tintype.gui.views.sections import Row


class FoldersSection(SettingsSection):
    """A row a folder."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.say(
            self.tr("Folders"),
            self.tr(
                "Tintype finds the photos in these folders and below them. Hidden folders, and"
                " those in which programs keep thumbnails or deleted files, are left out."
            ),
        )
        self._roots = self.frame()
        self.add = QPushButton(self.tr("Add folder…"))
        set_kind(self.add, "primary")
        self.theme.dress_button(self.add, "folder-add", "on_accent")
        self.add.clicked.connect(page.folder_wanted)
        self.again = QPushButton(self.tr("Look for new photos"))
        self.theme.dress_button(self.again, "refresh")
        self.again.clicked.connect(lambda: page.scan_wanted.emit(None))
        self.buttons(self.add, self.again)
        title = self.tr("Watch folders")
        self.watch = Switch(self.theme, title)
        self.watch.setChecked(page.context.state.flag(WATCH_KEY, default=True))
        self.watch.toggled.connect(lambda on: page.context.state.put(WATCH_KEY, on))
        hint = self.tr(
            "New and changed photos are noticed while Tintype is open, and at its start."
        )
        self.frame().add_row(self.row(title, hint, self.watch))
        self.finish()
        roots = page.context.bridge.system.roots
        roots.answered.connect(self._show)
        roots.failed.connect(page.failed)
        page.context.bridge.changed.connect(
            lambda changes: self.reload() if changes.roots and self.isVisible() else None
        )

    def reload(self) -> None:
        """Read the folders."""
        self.page.context.bridge.system.ask_roots()

    def _show(self, roots: list[Root]) -> None:
        self._roots.clear()
        self._roots.setVisible(bool(roots))
        for root in roots:
            self._roots.add_row(self._row(root))

    def _row(self, root: Root) -> Row:
        name = root.path.name or str(root.path)
        again = small_button(self.theme, "refresh", self.tr("Look for new photos in “{}”"))
        remove = small_button(self.theme, "close", self.tr("Remove “{}”"))
        for button in (again, remove):
            words = button.toolTip().format(name)
            button.setToolTip(words)
            button.setAccessibleName(words)
        again.clicked.connect(lambda: self.page.scan_wanted.emit(root.id))
        remove.clicked.connect(lambda: self.page.forget_wanted.emit(root.id, name))
        again.setEnabled(root.online)
        words = (
            self.tr("{count} · {path}")
            if root.online
            else self.tr(
                "Offline, {count} · {path}. Connect its drive to see the photos large; what is"
                " known of them stays."
            )
        )
        hint = words.format(count=wording.photos(root.photos), path=root.path)
        return self.row(name, hint, again, remove)
