"""A small dialog that asks for a search and what goes with it: a name, or a tag."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout

from tintype.gui.theme import Theme, set_kind

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget


class AskQuery(QDialog):
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
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self._act = act
        space = theme.tokens.pixels
        self.name, self.query = QLineEdit(), QLineEdit()
        self.outcome = QLabel(wordWrap=True)
        set_kind(self.outcome, "small")
        self.outcome.setTextFormat(Qt.TextFormat.PlainText)
        self.button = QPushButton(words)
        set_kind(self.button, "primary")
        self.button.setDefault(True)
        cancel = QPushButton(self.tr("Cancel"))
        cancel.setAutoDefault(False)
        head = QLabel(title)
        head.setTextFormat(Qt.TextFormat.PlainText)
        set_kind(head, "title")
        column = QVBoxLayout(self)
        column.setContentsMargins(*(space["space_l"],) * 4)
        column.setSpacing(space["space_s"])
        column.addWidget(head)
        for text, field in zip(labels, (self.name, self.query), strict=True):
            label = QLabel(text)
            label.setBuddy(field)
            field.setAccessibleName(text)
            field.setMinimumWidth(360)
            column.addWidget(label)
            column.addWidget(field)
        column.addWidget(self.outcome)
        row = QHBoxLayout()
        row.setSpacing(space["space_s"])
        row.addStretch(1)
        row.addWidget(cancel)
        row.addWidget(self.button)
        column.addLayout(row)
        cancel.clicked.connect(self.reject)
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
