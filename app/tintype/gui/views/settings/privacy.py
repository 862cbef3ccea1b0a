"""What is stored, where, what is never sent; deleting what is known of faces."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QPushButton

from tintype.gui.views.settings.base import SettingsSection

if TYPE_CHECKING:
    from tintype.gui.pages.page import Page


class PrivacySection(SettingsSection):
    """Mostly facts; one button that erases, after a question."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.say(self.tr("Privacy"))
        facts = self.frame()
        stays = self.tr(
            "Tintype opens no connection. No photo, name or figure leaves this computer, and"
            " nothing is downloaded."
        )
        facts.add_row(self.row(self.tr("Nothing is sent"), stays))
        kept = self.tr(
            "What was found in photos, small copies of them, the measurements of faces, and what"
            " you said: names, tags, ratings, albums. All of it lies in the library's folder;"
            " deleting that folder deletes it."
        )
        facts.add_row(self.row(self.tr("What is stored"), kept))
        read = self.tr("Your photos are opened for reading only, never changed or moved.")
        facts.add_row(self.row(self.tr("Your files"), read))
        hidden = self.tr(
            "Photos that show bank cards, passports and the like get the tag “sensitive”, and"
            " exports leave them out unless they are asked for."
        )
        facts.add_row(self.row(self.tr("Sensitive documents"), hidden))
        self.erase = QPushButton(self.tr("Delete face data…"))
        self.erase.clicked.connect(self._ask)
        hint = self.tr(
            "Erases the measurements of all faces, all groups and all names of people from this"
            " library and its backups, and recognises nobody from then on."
        )
        self.faces = self.row(self.tr("Face data"), hint, self.erase)
        self.frame().add_row(self.faces)
        self.finish()
        self._erasing = False
        page.context.bridge.system.acted.connect(self._done)
        page.context.bridge.edit_failed.connect(lambda _: self._done(good=False))

    def _ask(self) -> None:
        box = QMessageBox(self)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.NoIcon)
        box.setText(self.tr("Delete all face data?"))
        box.setInformativeText(
            self.tr("The names you gave to people go with it. This cannot be undone.")
        )
        erase = box.addButton(self.tr("Delete"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        erase.clicked.connect(self._erase)
        box.open()

    def _erase(self) -> None:
        self._erasing = True
        self.erase.setEnabled(False)
        self.page.context.bridge.system.recognise_people(on=False, erase=True)

    def _done(self, *, good: bool = True) -> None:
        if self._erasing:
            self._erasing = False
            self.erase.setEnabled(True)
            if good:
                self.faces.say(
                    self.tr("Deleted. People are recognised again when you switch it on.")
                )
