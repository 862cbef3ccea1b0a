"""A line whose word under way can be completed from a list below it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView, QWidget

from tintype.gui import wording

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

PAUSE_MS = 180


class CompletingField(QLineEdit):
    """Asks for completions of a prefix and offers those that come.

    Going through the list changes nothing in the line, Return takes what is marked, Escape closes
    the list alone. What was taken can be undone as if it were typed, so the completer is not the
    line's own: that one sets the text, which forgets what there was.
    """

    words_wanted = Signal(str)
    """A prefix to complete; answer with :meth:`offer`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offers = QStandardItemModel(self)
        completer = QCompleter(self._offers, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setCompletionRole(Qt.ItemDataRole.UserRole)
        self._popup = QListView()
        self._popup.setAccessibleName(self.tr("Suggestions"))
        completer.setPopup(self._popup)
        completer.setWidget(self)
        completer.activated.connect(self._take)
        self._completer = completer
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._paused)
        self.textEdited.connect(lambda _: self._pause.start())

    def prefix(self) -> str:
        """The word under way: what completions are for."""
        return self.text().strip()

    def completed(self, word: str) -> str:
        """The text with the word under way replaced."""
        return word

    def offer(self, prefix: str, words: list[tuple[str, int]]) -> None:
        """Show completions, if the field still asks for this prefix."""
        self._offers.clear()
        if prefix != self.prefix() or not words or not self.hasFocus():
            self._popup.hide()
            return
        for word, count in words:
            item = QStandardItem(f"{word}   {wording.number(count)}")
            item.setData(self.completed(word), Qt.ItemDataRole.UserRole)
            self._offers.appendRow(item)
        self._completer.complete()

    def _take(self, text: str) -> None:
        self.selectAll()
        self.insert(text)
        self._pause.stop()  # what was chosen needs no more suggestions

    def _paused(self) -> None:
        if self.prefix():
            self.words_wanted.emit(self.prefix())
        else:
            self._popup.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """While the list is open, Escape and Return are its own; arrows never come here."""
        if self._popup.isVisible():
            if event.key() == Qt.Key.Key_Escape:
                self._popup.hide()
                return
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                if self._popup.currentIndex().isValid():
                    event.ignore()  # the completer takes what is marked
                    return
                self._popup.hide()
        super().keyPressEvent(event)
