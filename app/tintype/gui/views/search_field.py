"""The search field: waits for a pause in typing, completes the word under way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent

from tintype.gui.views.completing_field import CompletingField
from tintype.gui.views.suggestions import (
    PictureRole,
    SuggestionDelegate,
    line_item,
    suggestion_item,
)

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLineEdit, QWidget

    from tintype.gui.theme import Theme
    from tintype.gui.views.suggestions import SuggestionPictures
    from tintype.search.suggest import Suggestion

LOOKED_AT_MS = 2500
"""A query that stands so long is remembered."""
MOST_RECENT = 12
FEW_RECENT = 6
"""Earlier queries beside saved ones."""


class SearchField(CompletingField):
    """Emits a query when typing pauses, at once on Return, and clears on Escape."""

    query_changed = Signal(str)
    left = Signal()
    """Escape in an empty field, or Down: the keyboard wants to go on to the grid."""
    suggestions_wanted = Signal(str, int)
    """Text and cursor; answer with :meth:`offer_suggestions`."""
    kept = Signal(str)
    """A query that was looked at for a while, or entered: worth remembering."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._query = ""
        self._recent: list[str] = []
        self._saved: list[tuple[str, str]] = []
        self._delegate = SuggestionDelegate(theme, self._popup)
        self._popup.setItemDelegate(self._delegate)
        self._looked_at = QTimer(self, singleShot=True, interval=LOOKED_AT_MS)
        self._looked_at.timeout.connect(self._keep)
        self.setPlaceholderText(self.tr("Search: dog beach 2021 …"))
        self.setAccessibleName(self.tr("Search photos"))
        self._dress(theme, "search", self.ActionPosition.LeadingPosition)
        clear = self._dress(theme, "close", self.ActionPosition.TrailingPosition)
        clear.setToolTip(self.tr("Clear the search (Esc)"))
        clear.setVisible(False)
        clear.triggered.connect(self.clear)
        self.textChanged.connect(lambda text: clear.setVisible(bool(text)))
        self._pause.timeout.connect(self._settle)
        self.textChanged.connect(self._cleared)
        self.returnPressed.connect(self._settle)
        self.returnPressed.connect(self._keep)
        self._completer.activated.connect(lambda _: self._settle())

    def _dress(self, theme: Theme, icon: str, where: QLineEdit.ActionPosition) -> QAction:
        action = self.addAction(theme.icon(icon, "muted"), where)
        theme.dress(action, icon, "muted")
        return action

    def query(self) -> str:
        """The query that was last emitted."""
        return self._query

    def set_query(self, query: str) -> None:
        """Put a query into the field and emit it."""
        self.setText(query)
        self._settle()

    def recent(self) -> list[str]:
        """Earlier queries, the latest first."""
        return self._recent

    def set_recent(self, queries: list[str]) -> None:
        """Earlier queries to offer in the empty field, the latest first."""
        self._recent = queries[:MOST_RECENT]

    def set_saved(self, searches: list[tuple[str, str]]) -> None:
        """Names and queries of saved searches, offered in the empty field as well."""
        self._saved = searches

    def set_pictures(self, pictures: SuggestionPictures) -> None:
        """Show suggestions with pictures."""
        self._delegate.pictures = pictures
        pictures.arrived.connect(self._popup.viewport().update)

    def select_from(self, position: int) -> None:
        """Show a place in the query: the word that begins there."""
        word = self.text()[position:].split(maxsplit=1)[:1]
        self.setFocus()
        self.setSelection(position, len(word[0]) if word else 0)

    def edit_part(self, query: str, start: int, end: int) -> None:
        """Show a query in which a part is selected, to be typed anew."""
        self.set_query(query)
        self.setFocus()
        self.setSelection(start, end - start)

    def _keep(self) -> None:
        self._looked_at.stop()
        if self._query:
            self.set_recent([self._query, *(one for one in self._recent if one != self._query)])
            self.kept.emit(self._query)

    def _offer_recent(self) -> bool:
        if self.text() or not (self._recent or self._saved):
            return False
        self._offers.clear()
        for query in self._recent[:FEW_RECENT] if self._saved else self._recent:
            self._offers.appendRow(line_item(query, query, "", "recent"))
        for name, query in self._saved:
            self._offers.appendRow(line_item(name, query, query, "saved"))
        self._completer.complete()
        return True

    def offer_suggestions(self, query: str, found: list[Suggestion]) -> None:
        """Show what the query may go on with, if it still stands so."""
        self._offers.clear()
        if query != self.text() or not found or not self.hasFocus():
            self._popup.hide()
            return
        items = [suggestion_item(one, query) for one in found]
        for item in items:
            self._offers.appendRow(item)
        things = [item.data(PictureRole) for item in items]
        if self._delegate.pictures is not None:
            self._delegate.pictures.want([thing for thing in things if thing is not None])
        self._completer.complete()

    def _paused(self) -> None:
        if self.text().strip():
            self.suggestions_wanted.emit(self.text(), self.cursorPosition())
        else:
            self._popup.hide()

    def _cleared(self, text: str) -> None:
        if not text:  # also by the clear button, which is no edit
            self._popup.hide()
            self._settle()

    def _settle(self) -> None:
        self._pause.stop()
        query = self.text().strip()
        if query != self._query:
            self._query = query
            self._looked_at.start()
            self.query_changed.emit(query)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes the suggestions, clears, then leaves; Down leaves."""
        if self._popup.isVisible():
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() == Qt.Key.Key_Down and self._offer_recent():
            return
        elif event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Down):
            self._settle()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click into the empty field offers earlier queries."""
        super().mousePressEvent(event)
        self._offer_recent()

    def event(self, event: QEvent) -> bool:
        """Keep Escape for the field while there is text to clear."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
            and self.text()
        ):
            event.accept()
            return True
        return super().event(event)
