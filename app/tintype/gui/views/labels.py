"""Small widgets that several panels use."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QStyle, QToolButton, QWidget

from tintype.gui.theme import Theme, set_kind


class ElidedLabel(QLabel):
    """A line of text that ends in … where the room does; the tooltip has it all."""

    def __init__(
        self,
        text: str = "",
        mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._mode = mode
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setTextFormat(Qt.TextFormat.PlainText)

    def minimumSizeHint(self) -> QSize:
        """A few letters."""
        few = self.fontMetrics().averageCharWidth() * 4
        return QSize(min(few, self.sizeHint().width()), super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """As much of the text as fits."""
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # as the words read
        text = self.fontMetrics().elidedText(self.text(), self._mode, self.width())
        painter.setPen(self.palette().color(self.foregroundRole()))
        align = QStyle.visualAlignment(self.layoutDirection(), self.alignment())
        painter.drawText(self.rect(), align | Qt.AlignmentFlag.AlignAbsolute, text)
        painter.end()


class Notice(QFrame):
    """A calm inline message: what happened and what to do about it."""

    dismissed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_kind(self, "notice")
        space = theme.tokens.pixels
        self._text = QLabel(wordWrap=True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        close = small_button(theme, "close", self.tr("Dismiss"), role="on_notice")
        close.clicked.connect(self.hide)
        close.clicked.connect(self.dismissed)
        row = QHBoxLayout(self)
        row.setContentsMargins(*(space[f"space_{name}"] for name in ("m", "s", "s", "s")))
        row.addWidget(self._text, 1)
        row.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    def text(self) -> str:
        """What it says at present."""
        return self._text.text()

    def say(self, message: str, hint: str = "") -> None:
        """Show a message and its hint."""
        self._text.setText(f"{message}\n{hint}" if hint else message)
        self.setAccessibleName(self._text.text())
        self.show()


def small_button(theme: Theme, icon: str, name: str, *, role: str = "muted") -> QToolButton:
    """A small flat button with an icon; its name is its tooltip and what a screen reader says."""
    button = QToolButton()
    set_kind(button, "small")
    theme.dress(button, icon, role)
    button.setToolTip(name)
    button.setAccessibleName(name)
    return button


def heading(text: str) -> QLabel:
    """The small heading of a section."""
    label = QLabel(text)
    set_kind(label, "heading")
    return label
