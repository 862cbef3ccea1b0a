"""Every shortcut of the window, each of which can be changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QKeySequenceEdit, QPushButton, QWidget

from tintype.gui import keys
from tintype.gui.views.labels import small_button
from tintype.gui.views.sections import Row
from tintype.gui.views.settings.base import SettingsSection

if TYPE_CHECKING:
    from tintype.gui.pages.page import Page


MARGIN = "00000"
"""Room around the names of keys."""


class ShortcutsSection(SettingsSection):
    """A row an act of the window that has keys; a change holds at once."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.say(
            self.tr("Shortcuts"),
            self.tr("Click on keys and press others. What is used already is not taken."),
        )
        self._rows = self.frame()
        self.reset = QPushButton(self.tr("Put all back"))
        self.reset.clicked.connect(self._reset_all)
        self.buttons(self.reset)
        self.finish()
        self.edits: dict[QAction, ShortcutRow] = {}

    def reload(self) -> None:
        """List the window's acts."""
        acts = keys.changeable(self.window().actions())
        if list(self.edits) != acts:
            self._rows.clear()
            self.edits = {act: ShortcutRow(self, act) for act in acts}
            for row in self.edits.values():
                self._rows.add_row(row)
        for row in self.edits.values():
            row.show_keys()

    def take(self, act: QAction, sequence: QKeySequence) -> str:
        """Give an act other keys, or say which act has them."""
        other = keys.user_of(sequence, self.edits, but=act)
        if other is not None:
            return self.tr("{keys} is used for “{act}” already.").format(
                keys=sequence.toString(QKeySequence.SequenceFormat.NativeText), act=name_of(other)
            )
        keys.change(act, sequence, self.page.context.state)
        return ""

    def _reset_all(self) -> None:
        for act in self.edits:
            keys.put_back(act, self.page.context.state)
        self.reload()


class ShortcutRow(Row):
    """An act and its keys."""

    def __init__(self, section: ShortcutsSection, act: QAction) -> None:
        name = name_of(act)
        self.edit = QKeySequenceEdit()
        super().__init__(section.theme, name, "", [self.edit])
        self._section, self._act = section, act
        self.edit.setMaximumSequenceLength(1)
        self.edit.setAccessibleName(self.tr("Keys for “{}”").format(name))
        for child in self.edit.findChildren(QWidget):
            child.setAccessibleName(self.edit.accessibleName())
        self.edit.editingFinished.connect(self._take)
        self.back = small_button(section.theme, "undo", self.tr("Put back “{}”").format(name))
        self.back.clicked.connect(self._put_back)
        self.add(self.back)

    def show_keys(self) -> None:
        """Show the keys as they are."""
        self.edit.setKeySequence(self._act.shortcut())
        # Names of keys are long in some languages: Ctrl+Mayús+Retroceso.
        words = self._act.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        room = self.edit.fontMetrics().horizontalAdvance(f"{words}{MARGIN}")
        self.edit.setMinimumWidth(room)
        changed = keys.is_changed(self._act)
        self.back.setEnabled(changed)

    def _take(self) -> None:
        sequence = self.edit.keySequence()
        if sequence != self._act.shortcut():
            problem = self._section.take(self._act, sequence)
            self.say(problem)
            self.show_keys()

    def _put_back(self) -> None:
        keys.put_back(self._act, self._section.page.context.state)
        self.say("")
        self.show_keys()


def name_of(act: QAction) -> str:
    """What an act is called in a sentence."""
    return act.text().replace("&", "").rstrip("…")
