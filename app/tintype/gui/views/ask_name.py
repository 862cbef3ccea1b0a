"""A small dialog that asks for one name: of a tag, of an album, of a saved search."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout

from tintype.gui.theme import Theme, set_kind

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

Act = tuple[str, "Callable[[str], object]"]


class AskName(QDialog):
    """A line and what may be done with the name in it; Return does the first of that.

    Args:
        field: the line; completed by whoever made it.
        acts: words on each button, and what it does with the name.
    """

    def __init__(
        self,
        title: str,
        field: QLineEdit,
        acts: Sequence[Act],
        theme: Theme,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.field = field
        space = theme.tokens.pixels
        label = QLabel(title)
        label.setTextFormat(Qt.TextFormat.PlainText)
        set_kind(label, "title")
        field.setMinimumWidth(320)
        field.textChanged.connect(self._enable)
        self.buttons = [self._button(words, act) for words, act in acts]
        set_kind(self.buttons[0], "primary")
        self.buttons[0].setDefault(True)
        cancel = QPushButton(self.tr("Cancel"))
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.setSpacing(space["space_s"])
        row.addStretch(1)
        for button in (cancel, *reversed(self.buttons)):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(space["space_l"],) * 4)
        column.setSpacing(space["space_m"])
        column.addWidget(label)
        column.addWidget(field)
        column.addLayout(row)
        self._enable()
        field.setFocus()

    def name(self) -> str:
        """What was typed, its spaces in order."""
        return " ".join(self.field.text().split())

    def _button(self, words: str, act: Callable[[str], object]) -> QPushButton:
        button = QPushButton(words)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: self._do(act))
        return button

    def _do(self, act: Callable[[str], object]) -> None:
        name = self.name()
        if name:
            self.accept()
            act(name)

    def _enable(self) -> None:
        for button in self.buttons:
            button.setEnabled(bool(self.name()))
