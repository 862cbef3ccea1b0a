"""The head of a person's page: cover, name, note, counts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from tintype.gui import wording
from tintype.gui.theme import Theme, set_kind
from tintype.gui.views.face_image import FaceImage
from tintype.gui.views.labels import small_button
from tintype.gui.views.name_field import NameField

if TYPE_CHECKING:
    from tintype.catalog.people_rows import PersonRow
    from tintype.gui.bridge import LibraryBridge


class PersonHeader(QWidget):
    """Return in the name or the note keeps it; leaving the note keeps it too."""

    back = Signal()
    named = Signal(str)
    noted = Signal(str)
    hide_wanted = Signal(bool)
    forget_wanted = Signal()
    photos_wanted = Signal(bool)
    left = Signal()
    """Escape in a field: the keyboard wants to go on."""

    def __init__(self, bridge: LibraryBridge, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._row: PersonRow | None = None
        self.cover = FaceImage(bridge, theme, 64, is_round=True)
        self.name = NameField()
        self.note = QLineEdit()
        self._counts = QLabel()
        self.faces, self.photos, self.menu = QToolButton(), QToolButton(), QToolButton()
        self._build()
        self.name.entered.connect(self._name_entered)
        self.name.left.connect(self._reset)
        self.note.editingFinished.connect(self._note_entered)
        self.photos.toggled.connect(self.photos_wanted)

    def _build(self) -> None:
        space = self._theme.tokens.pixels
        back = small_button(self._theme, "back", self.tr("All people (Esc)"), role="text")
        back.clicked.connect(self.back)
        self.name.setPlaceholderText(self.tr("Who is this?"))
        self.name.setMinimumWidth(2 * space["size_cover"])
        self.name.setMaximumWidth(space["size_field"])
        set_kind(self.name, "name")
        self.note.setPlaceholderText(self.tr("Note, such as what this person agreed to"))
        self.note.setAccessibleName(self.tr("Note"))
        self.note.setMaximumWidth(space["size_note"])
        set_kind(self._counts, "muted")
        group = QButtonGroup(self)
        for button, text in ((self.faces, self.tr("Faces")), (self.photos, self.tr("Photos"))):
            button.setText(text)
            button.setCheckable(True)
            group.addButton(button)
        self.faces.setChecked(True)
        set_kind(self.menu, "flat")
        self._theme.dress(self.menu, "more")
        self.menu.setIconSize(QSize(space["size_icon"], space["size_icon"]))
        self.menu.setAccessibleName(self.tr("More about this person"))
        self.menu.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self)
        self._hide_action = menu.addAction("", lambda: self.hide_wanted.emit(not self._hidden()))
        menu.addSeparator()
        menu.addAction(self.tr("Forget this person…"), self.forget_wanted.emit)
        self.menu.setMenu(menu)
        first, words = QHBoxLayout(), QVBoxLayout()
        first.setSpacing(space["space_m"])
        first.addWidget(self.name, 4)
        first.addWidget(self._counts)
        first.addStretch(1)
        words.setSpacing(space["space_xs"])
        words.addLayout(first)
        words.addWidget(self.note)
        row = QHBoxLayout(self)
        row.setContentsMargins(*(space[f"space_{name}"] for name in ("s", "xs", "s", "s")))
        row.setSpacing(space["space_s"])
        row.addWidget(back)
        row.addWidget(self.cover)
        row.addLayout(words, 1)
        row.addWidget(self.faces)
        row.addWidget(self.photos)
        row.addWidget(self.menu)

    def _hidden(self) -> bool:
        return self._row is not None and self._row.hidden

    def set_row(self, row: PersonRow) -> None:
        """Show a person; what is being typed is left alone."""
        other = self._row is None or self._row.who != row.who
        self._row = row
        self.cover.show_face(row.cover)
        if other or not (self.name.hasFocus() and self.name.isModified()):
            self.name.setText(row.name or "")
            self.name.setCursorPosition(0)
        if other or not (self.note.hasFocus() and self.note.isModified()):
            self.note.setText(row.note or "")
        parts = [wording.photos(row.photos)]
        if row.confirmed:
            parts.append(self.tr("%Ln confirmed", "", row.confirmed))
        if row.suggested:
            parts.append(self.tr("%Ln to check", "", row.suggested))
        self._counts.setText(" · ".join(parts))
        shown = self.tr("Show on the People page again")
        self._hide_action.setText(shown if row.hidden else self.tr("Hide as a stranger"))

    def _reset(self) -> None:
        self.name.setText((self._row.name if self._row else None) or "")
        self.left.emit()

    def _name_entered(self, name: str) -> None:
        if self._row is not None and name != self._row.name:
            self.named.emit(name)
        self.name.setModified(False)
        self.left.emit()

    def _note_entered(self) -> None:
        text = self.note.text().strip()
        if self._row is not None and self.note.isModified() and text != (self._row.note or ""):
            self.noted.emit(text)
        self.note.setModified(False)
