"""The line under the search field: how a query was read, or why it could not be."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from tintype.gui.library_words import told
from tintype.gui.theme import Theme, set_kind
from tintype.gui.views.labels import ElidedLabel, small_button
from tintype.gui.views.query_parts import QueryParts

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent

    from tintype.gui.channel import Problem
    from tintype.library.searching import Reading

_POSITION = re.compile(r"position (\d+)")


class LinkLabel(ElidedLabel):
    """A line of text that can be clicked, or entered with Return."""

    clicked = Signal()

    def __init__(self) -> None:
        super().__init__()
        set_kind(self, "link")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """It was clicked."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.clicked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return and Space click."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.clicked.emit()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Being focused shows."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        return super().event(event)


class ReadingLine(QWidget):
    """Says nothing where a query means just what it says."""

    text_wanted = Signal(str)
    """The query in its canonical form, to be edited."""
    position_wanted = Signal(int)
    """Where in the query, from 0 on."""
    query_wanted = Signal(str)
    """The query without one of its parts."""
    part_wanted = Signal(str, int, int)
    """The query, and where in it a part stands that is to be edited."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text, self._position = "", -1
        self._lead, self._link, self._words = QLabel(), LinkLabel(), ElidedLabel()
        for label in (self._lead, self._words):
            set_kind(label, "small")
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._show = small_button(theme, "search", self.tr("Show where"))
        self._show.clicked.connect(lambda: self.position_wanted.emit(self._position))
        self._link.clicked.connect(lambda: self.text_wanted.emit(self._text))
        self.parts = QueryParts(theme)
        self.parts.query_wanted.connect(self.query_wanted)
        self.parts.part_wanted.connect(self.part_wanted)
        self._said = QWidget()
        row, column = QHBoxLayout(self._said), QVBoxLayout(self)
        space = theme.tokens.pixels
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space["space_xs"])
        row.setContentsMargins(space["space_s"], 0, 0, 0)
        row.setSpacing(space["space_s"])
        row.addWidget(self._lead)
        row.addWidget(self._link, 1)
        row.addWidget(self._show)
        row.addWidget(self._words, 3)
        column.addWidget(self.parts)
        column.addWidget(self._said)
        self.clear()

    def text(self) -> str:
        """What it says at present."""
        parts = (self._lead, self._link, self._words)
        return " ".join(part.text() for part in parts if part.isVisibleTo(self) and part.text())

    def clear(self) -> None:
        """There is nothing to say."""
        self.hide()

    def show_reading(self, typed: str, reading: Reading) -> None:
        """Show how a query was read, where that is not just what was typed."""
        understood = reading.understood or reading.text
        same = " ".join(typed.casefold().split()) == understood.casefold()
        notes = [*(one.text for one in reading.meant), *(told(note.text) for note in reading.notes)]
        positions = [note.position for note in reading.notes if note.position is not None]
        self._text = understood
        chips = self.parts.show_query(understood if reading.text else "")
        self._say(
            self.tr("Read as") if not (same or chips) else "",
            "" if same or chips else understood,
            " · ".join(notes),
            positions[0] - 1 if positions else -1,
        )
        self._link.setAccessibleName(self.tr("Edit: {}").format(understood))
        self._said.setVisible(bool(notes) or not (same or chips))
        self.setVisible(bool(notes) or chips or not same)

    def show_problem(self, problem: Problem) -> None:
        """Show why a query could not be read, and where."""
        found = _POSITION.search(problem.message)
        words = f"{problem.message} {problem.hint}".strip()
        self._say("", "", words, int(found.group(1)) - 1 if found else -1)
        self.parts.hide()
        self._said.show()
        self.show()

    def _say(self, lead: str, link: str, words: str, position: int) -> None:
        self._lead.setText(lead)
        self._link.setText(link)
        self._link.setToolTip(self.tr("Edit this"))
        self._words.setText(words)
        self._words.setToolTip(words)
        self._words.setAccessibleName(words)
        self._position = position
        for part, there in (
            (self._lead, lead), (self._link, link), (self._words, words),
        ):  # fmt: skip
            part.setVisible(bool(there))
        self._show.setVisible(position >= 0)
