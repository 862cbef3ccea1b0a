"""A line that floats over the foot of a view: what was just done, and a button to undo it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from tintype.gui.views.floating import Floating

if TYPE_CHECKING:
    from collections.abc import Callable

    from tintype.gui.theme import Theme

SHOWN_MS = 9000


class Toast(Floating):
    """Says one thing at a time, for a while."""

    undo_wanted = Signal()

    def __init__(self, theme: Theme, over: QWidget) -> None:
        super().__init__(theme, over)
        space = theme.tokens.pixels
        self._text = QLabel()
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        undo = self._undo = QPushButton(self.tr("Undo"))
        undo.setToolTip(self.tr("Undo (Ctrl+Z)"))
        undo.clicked.connect(self.undo_wanted)
        undo.clicked.connect(self.hide)
        self._offer = QPushButton()
        self._offer.clicked.connect(self._take_offer)
        self._offered: Callable[[], object] | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(*(space[f"space_{name}"] for name in ("m", "s", "s", "s")))
        row.setSpacing(space["space_m"])
        row.addWidget(self._text)
        row.addWidget(undo)
        row.addWidget(self._offer)
        self._timer = QTimer(self, singleShot=True, interval=SHOWN_MS)
        self._timer.timeout.connect(self.hide)
        self.hide()

    def text(self) -> str:
        """What it says at present."""
        return self._text.text()

    def say(self, words: str) -> None:
        """Show what was done and can be undone, for a while."""
        self._show(words, undo=True)
        self._timer.start()

    def tell(
        self, words: str, offer: str = "", offered: Callable[[], object] | None = None
    ) -> None:
        """Show what was done and cannot be undone, for a while; offer to do something with it."""
        self._show(words, undo=False, offer=offer)
        self._offered = offered
        self._timer.start()

    def say_busy(self, words: str) -> None:
        """Show that something takes a while, until something else is said or it is hidden."""
        self._show(words, undo=False)
        self._timer.stop()

    def _take_offer(self) -> None:
        self.hide()
        if self._offered is not None:
            self._offered()

    def _show(self, words: str, *, undo: bool, offer: str = "") -> None:
        self._undo.setVisible(undo)
        self._offer.setText(offer)
        self._offer.setAccessibleName(offer)
        self._offer.setVisible(bool(offer))
        self._text.setText(words)
        self.setAccessibleName(words)
        self.place()
        self.show()
        self.raise_()
