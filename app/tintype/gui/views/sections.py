"""What pages about the library are made of: a column that scrolls, frames in it, rows in those."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from tintype.gui.theme import Theme, set_kind

if TYPE_CHECKING:
    from collections.abc import Iterable

WIDEST = 860
"""Pixels; lines that are longer are hard to read."""


class ScrollColumn(QScrollArea):
    """A column that is never wider than can be read well; what gets the keyboard is in sight."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        space = theme.tokens.pixels
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        ground, inner = QWidget(), QWidget()
        set_kind(ground, "plain")
        inner.setMaximumWidth(WIDEST)
        outer = QHBoxLayout(ground)
        outer.setContentsMargins(*(space[f"space_{name}"] for name in ("m", "s", "l", "l")))
        outer.addWidget(inner, 100)
        outer.addStretch(1)
        self.column = QVBoxLayout(inner)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(space["space_m"])
        self.setWidget(ground)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    def finish(self) -> None:
        """All is in: what is left of the height stays empty."""
        self.column.addStretch(1)

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self.isVisible() and self.isAncestorOf(now):
            self.ensureWidgetVisible(now, 0, self.height() // 6)


class Section(QFrame):
    """A frame for rows that belong together."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows = 0
        set_kind(self, "card")
        space = theme.tokens.pixels
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(*(space[f"space_{name}"] for name in ("l", "m", "l", "m")))
        self.column.setSpacing(space["space_m"])

    def add_row(self, row: QWidget) -> None:
        """Put something below a line, if there is something above."""
        if self._rows:
            self.column.addWidget(rule())
        self._rows += 1
        self.column.addWidget(row)

    def clear(self) -> None:
        """Delete all rows."""
        self._rows = 0
        while (item := self.column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()


class Row(QWidget):
    """What something is and means at the left, what changes it at the right."""

    def __init__(
        self, theme: Theme, title: str, hint: str = "", controls: Iterable[QWidget] = ()
    ) -> None:
        super().__init__()
        space = theme.tokens.pixels
        self.title, self.hint = wrapped(title), wrapped(hint, "muted")
        words = QVBoxLayout()
        words.setSpacing(space["space_xs"] // 2)
        words.addWidget(self.title)
        words.addWidget(self.hint)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(space["space_m"])
        self._row.addLayout(words, 1)
        for control in controls:
            self.add(control)
        self.hint.setVisible(bool(hint))  # in its place: else it is a window for a moment

    def add(self, control: QWidget) -> None:
        """Put one more control at the end."""
        self._row.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter)

    def say(self, hint: str) -> None:
        """Say something else below the title."""
        self.hint.setText(hint)
        self.hint.setVisible(bool(hint))


class WheelGuard(QObject):
    """Keeps the wheel from changing a choice that is only scrolled past."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Give the wheel to whoever scrolls unless the widget has the keyboard."""
        wheel = event.type() == QEvent.Type.Wheel
        if wheel and isinstance(watched, QWidget) and not watched.hasFocus():
            event.ignore()
            return True
        return False


def wrapped(text: str = "", kind: str = "") -> QLabel:
    """Words that break into lines where the room ends."""
    label = QLabel(text)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    label.setSizePolicy(policy)
    if kind:
        set_kind(label, kind)
    return label


def rule() -> QFrame:
    """A thin line across."""
    line = QFrame()
    set_kind(line, "rule")
    line.setFixedHeight(1)
    return line
