"""The parts of a query as chips: what each speaks of, and a small ✕ that takes it out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from tintype.gui import naming
from tintype.gui.theme import Theme, set_kind
from tintype.gui.views.flow_layout import FlowLayout
from tintype.gui.views.labels import ElidedLabel, small_button
from tintype.search.narrowing import Part, cut, parts

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent

ICONS = {
    "person": "person",
    "tag": "tag",
    "place": "places",
    "date": "calendar",
    "camera": "camera",
    "text": "text",
    "order": "sort",
}
"""Of the parts that are known for what they are; others have a magnifying glass."""

LONGEST = 240
"""Pixels of a chip at most."""


class PartChip(QFrame):
    """A part. A click or Return goes to it in the field; Delete or the ✕ takes it out."""

    entered = Signal()
    removed = Signal()

    def __init__(self, part: Part, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.part = part
        self.setProperty("out", "true" if part.excluded else "false")
        set_kind(self, "chip")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setMaximumWidth(LONGEST)
        self.setToolTip(part.text)
        words = self.tr("not {}").format(shown(part)) if part.excluded else shown(part)
        self.setAccessibleName(words)
        space, size = theme.tokens.pixels, theme.tokens.pixels["size_icon"] - 3
        row = QHBoxLayout(self)
        row.setContentsMargins(space["space_s"], 0, 1, 0)
        row.setSpacing(space["space_xs"])
        icon = QLabel()
        name = "minus" if part.excluded else ICONS.get(part.kind, "search")
        role = "doubt" if part.excluded else "muted"
        icon.setPixmap(theme.pixmap(name, role, size, self.devicePixelRatioF()))
        row.addWidget(icon)
        row.addWidget(ElidedLabel(words), 1)
        close = small_button(theme, "close", self.tr("Without “{}”").format(words))
        close.clicked.connect(self.removed)
        row.addWidget(close)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Go to it."""
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(
            event.position().toPoint()
        ):
            self.entered.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return and Space go to it; Delete takes it out."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.entered.emit()
        else:
            super().keyPressEvent(event)


class QueryParts(QWidget):
    """Chips for a query of which something was recognised; free words alone need none."""

    query_wanted = Signal(str)
    """The query without a part."""
    part_wanted = Signal(str, int, int)
    """The query, and where in it a part stands: it is to be edited."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._query = ""
        self._chips: list[PartChip] = []
        self._flow = FlowLayout(theme.tokens.pixels["space_xs"], self)
        self.hide()

    def chips(self) -> list[PartChip]:
        """The chips that are shown."""
        return list(self._chips)

    def show_query(self, query: str) -> bool:
        """Show the parts of a query; return whether there are chips."""
        if query != self._query:
            self._query = query
            self._fill()
        self.setVisible(bool(self._flow.count()))
        return bool(self._flow.count())

    def _fill(self) -> None:
        while self._chips:
            chip = self._chips.pop()
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        found = parts(self._query)
        if not any(part.kind != "word" or part.excluded for part in found):
            return
        for part in found:
            chip = PartChip(part, self._theme)
            self._chips.append(chip)
            chip.removed.connect(lambda own=part: self.query_wanted.emit(cut(self._query, own)))
            chip.entered.connect(
                lambda own=part: self.part_wanted.emit(self._query, own.start, own.end)
            )
            self._flow.addWidget(chip)


def shown(part: Part) -> str:
    """A part without what its icon says already."""
    field, colon, value = part.text.partition(":")
    if part.kind == "order":
        words = QCoreApplication.translate("QueryParts", "order: {}")
        return words.format(value.strip()) if field.casefold() == "sort" else part.text
    if colon and part.kind in ICONS and value.strip():
        return _called(part.kind, field.casefold(), value.strip().strip('"“”'))
    return part.text


def _called(kind: str, field: str, name: str) -> str:
    """What is named, in the window's language."""
    if kind == "tag":
        return naming.tag(name)
    if field == "country":
        return naming.country(name, naming.country_named(name))
    return naming.place(name) if kind == "place" else name
