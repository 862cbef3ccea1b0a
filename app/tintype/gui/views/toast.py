"""A line that floats over the foot of a view: what was just done, and a button to undo it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from tintype.gui.theme import Theme, set_kind

SHOWN_MS = 9000


class Toast(QFrame):
    """Takes no room from what it floats over, so nothing there moves."""

    undo_wanted = Signal()

    def __init__(self, theme: Theme, over: QWidget) -> None:
        super().__init__(over)
        self._over = over
        space = theme.tokens.pixels
        set_kind(self, "toast")
        self._text = QLabel()
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        undo = self._undo = QPushButton(self.tr("Undo"))
        undo.setToolTip(self.tr("Undo (Ctrl+Z)"))
        undo.clicked.connect(self.undo_wanted)
        undo.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(*(space[f"space_{name}"] for name in ("m", "s", "s", "s")))
        row.setSpacing(space["space_m"])
        row.addWidget(self._text)
        row.addWidget(undo)
        self._timer = QTimer(self, singleShot=True, interval=SHOWN_MS)
        self._timer.timeout.connect(self.hide)
        over.installEventFilter(self)
        self.hide()

    def text(self) -> str:
        """What it says at present."""
        return self._text.text()

    def say(self, words: str) -> None:
        """Show what was done, for a while."""
        self._undo.show()
        self._timer.start()
        self._show(words)

    def say_busy(self, words: str) -> None:
        """Show that something takes a while, until something else is said or it is hidden."""
        self._undo.hide()
        self._timer.stop()
        self._show(words)

    def _show(self, words: str) -> None:
        self._text.setText(words)
        self.setAccessibleName(words)
        self._place()
        self.show()
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the foot."""
        if watched is self._over and event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        self.adjustSize()
        over = self._over
        left = (over.width() - self.width()) // 2
        self.move(max(left, 0), over.height() - self.height() - 16)
