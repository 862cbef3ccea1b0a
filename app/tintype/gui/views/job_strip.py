"""Long work on photos, in words, with how far it is and a way to end it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from tintype.gui import wording
from tintype.gui.views.floating import Floating

if TYPE_CHECKING:
    from tintype.gui.theme import Theme

BAR = 140


class JobStrip(Floating):
    """Stands where the toast stands; the toast stands on it."""

    cancel_wanted = Signal()

    def __init__(self, theme: Theme, over: QWidget) -> None:
        super().__init__(theme, over)
        space = theme.tokens.pixels
        self._words = ""
        self._text = QLabel()
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._bar = QProgressBar(textVisible=False)
        self._bar.setFixedWidth(BAR)
        self._bar.setAccessibleName(self.tr("Progress"))
        self.cancel = QPushButton(self.tr("Cancel"))
        self.cancel.clicked.connect(self._cancelling)
        row = QHBoxLayout(self)
        row.setContentsMargins(*(space[f"space_{name}"] for name in ("m", "s", "s", "s")))
        row.setSpacing(space["space_m"])
        row.addWidget(self._text)
        row.addWidget(self._bar)
        row.addWidget(self.cancel)
        self.hide()

    def text(self) -> str:
        """What it says at present."""
        return self._text.text()

    def begin(self, words: str, total: int, *, stoppable: bool = True) -> None:
        """Show that work begins; a total of 0: nobody knows how much there is."""
        self._words = words
        self._bar.setRange(0, total)
        self._bar.setValue(0)
        self.cancel.setEnabled(True)
        self.cancel.setVisible(stoppable)
        self._say(words)
        self.show()
        self.raise_()

    def advance(self, done: int, total: int) -> None:
        """Show how far it is."""
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        if self.cancel.isEnabled():
            far = self.tr("{} of {}").format(wording.number(done), wording.number(total))
            self._say(f"{self._words}  {far}")

    def _cancelling(self) -> None:
        self.cancel.setEnabled(False)
        self._say(self.tr("Ending…"))
        self.cancel_wanted.emit()

    def _say(self, words: str) -> None:
        self._text.setText(words)
        self.setAccessibleName(words)
        self.place()
