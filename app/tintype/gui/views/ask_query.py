"""A small dialog that asks for a search and what goes with it: a name, or a tag."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QVBoxLayout

from tintype.gui.theme import Theme, set_kind
from tintype.gui.views.dialog import Dialog

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget


class AskQuery(Dialog):
    """Two lines, and a line on what would come of it.

    Args:
        labels: what stands above the name and above the query.
        words: on the button.
        act: gets the name and the query.
    """

    def __init__(
        self,
        title: str,
        labels: tuple[str, str],
        words: str,
        act: Callable[[str, str], object],
        theme: Theme,
        parent: QWidget,
    ) -> None:
        super().__init__(title, theme, parent)
        self._act = act
        self.name, self.query = QLineEdit(), QLineEdit()
        self.outcome = QLabel(wordWrap=True)
        set_kind(self.outcome, "small")
        self.outcome.setTextFormat(Qt.TextFormat.PlainText)
        self.button = QPushButton(words)
        for text, field in zip(labels, (self.name, self.query), strict=True):
            label, part = QLabel(text), QVBoxLayout()
            label.setBuddy(field)
            field.setAccessibleName(text)
            field.setMinimumWidth(theme.tokens.pixels["size_note"])
            part.setSpacing(theme.tokens.pixels["space_xs"])
            part.addWidget(label)
            part.addWidget(field)
            self.column.addLayout(part)
        self.column.addWidget(self.outcome)
        self.end(self.button)
        self.button.clicked.connect(self._do)
        for field in (self.name, self.query):
            field.textChanged.connect(self._enable)
        self._enable()

    def values(self) -> tuple[str, str]:
        """Name and query, their spaces in order."""
        return " ".join(self.name.text().split()), " ".join(self.query.text().split())

    def _do(self) -> None:
        values = self.values()
        self.accept()
        self._act(*values)

    def _enable(self) -> None:
        self.button.setEnabled(all(self.values()))
