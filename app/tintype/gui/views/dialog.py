"""What the window's own dialogs have in common."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from tintype.gui.theme import Theme, set_kind


class Dialog(QDialog):
    """A title, what is asked, and a row of buttons. It is gone once it is closed.

    Subclasses fill :attr:`column` and call :meth:`end`.
    """

    def __init__(self, title: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self._space = space = theme.tokens.pixels
        head = QLabel(title)
        head.setTextFormat(Qt.TextFormat.PlainText)
        set_kind(head, "title")
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(*(space["space_l"],) * 4)
        self.column.setSpacing(space["space_m"])
        self.column.addWidget(head)

    def end(self, *buttons: QPushButton) -> None:
        """Put Cancel below everything, and buttons; the last one is the one that Return presses."""
        cancel = QPushButton(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.setSpacing(self._space["space_s"])
        row.addStretch(1)
        for button in (cancel, *buttons):
            button.setAutoDefault(False)
            row.addWidget(button)
        set_kind(buttons[-1], "primary")
        buttons[-1].setDefault(True)
        self.column.addLayout(row)
