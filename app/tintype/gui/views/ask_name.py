"""A small dialog that asks for one name: of a tag, of an album, of a saved search."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit, QPushButton

from tintype.gui.views.dialog import Dialog

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from tintype.gui.theme import Theme

Act = tuple[str, "Callable[[str], object]"]


class AskName(Dialog):
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
        super().__init__(title, theme, parent)
        self.field = field
        field.setMinimumWidth(theme.tokens.pixels["size_field"])
        field.textChanged.connect(self._enable)
        self.buttons = [self._button(words, act) for words, act in acts]
        self.column.addWidget(field)
        self.end(*reversed(self.buttons))
        self._enable()
        field.setFocus()

    def name(self) -> str:
        """What was typed, its spaces in order."""
        return " ".join(self.field.text().split())

    def _button(self, words: str, act: Callable[[str], object]) -> QPushButton:
        button = QPushButton(words)
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
