"""Where a name is typed, completed from the names there are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCompleter,
    QFrame,
    QLabel,
    QLineEdit,
    QListView,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from tintype.gui.theme import Theme, set_kind

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QRect


class NameField(QLineEdit):
    """Return enters the name; choosing a completion enters it too; Escape leaves."""

    entered = Signal(str)
    left = Signal()

    def __init__(self, names: Sequence[str] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Name"))
        self.setPlaceholderText(self.tr("Name"))
        self._names = QStringListModel(list(names), self)
        completer = QCompleter(self._names, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self._popup = QListView()
        self._popup.setAccessibleName(self.tr("Names"))
        completer.setPopup(self._popup)
        completer.activated.connect(self._choose)
        self.setCompleter(completer)
        self.returnPressed.connect(self.enter)

    def set_names(self, names: Sequence[str]) -> None:
        """Offer other names."""
        if self._names.stringList() != list(names):
            self._names.setStringList(list(names))

    def name(self) -> str:
        """What was typed, its spaces in order."""
        return " ".join(self.text().split())

    def choosing(self) -> bool:
        """Whether completions are open."""
        return self._popup.isVisible()

    def _choose(self, name: str) -> None:
        self.setText(name)
        self.enter()

    def enter(self) -> None:
        """Tell the name, if there is one."""
        if self.name():
            self.entered.emit(self.name())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves the field as it is."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Keep Escape from closing what is around."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
        ):
            event.accept()
            return True
        return super().event(event)


class NamePopup(QFrame):
    """A small box over a view that asks for a name, with buttons for what else may be done.

    A frame of its own rather than a popup window: it moves with the view and keeps its keys.
    """

    entered = Signal(str)
    closed = Signal()

    def __init__(self, theme: Theme, over: QWidget) -> None:
        super().__init__(over)
        self._over = over
        set_kind(self, "popup")
        space = theme.tokens.pixels
        self._title = QLabel(wordWrap=True)
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self.field = NameField()
        self.field.setMinimumWidth(space["size_list"])
        self.field.entered.connect(self._enter)
        self.field.left.connect(self.leave)
        self._buttons = QVBoxLayout()
        self._buttons.setSpacing(space["space_xs"])
        column = QVBoxLayout(self)
        column.setContentsMargins(*(space["space_s"],) * 4)
        column.setSpacing(space["space_s"])
        column.addWidget(self._title)
        column.addWidget(self.field)
        column.addLayout(self._buttons)
        self.hide()

    def ask(
        self, title: str, near: QRect, actions: Sequence[tuple[str, Callable[[], object]]] = ()
    ) -> None:
        """Ask beside a rectangle of the view; the actions become buttons."""
        self._title.setText(title)
        self.field.clear()
        while (item := self._buttons.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for text, act in actions:
            button = QPushButton(text)
            set_kind(button, "menu")
            button.clicked.connect(lambda _=False, act=act: self._act(act))
            self._buttons.addWidget(button)
        self._title.setVisible(bool(title))
        self.adjustSize()
        self._place(near)
        self.show()
        self.raise_()
        self.field.setFocus()

    def buttons(self) -> list[QPushButton]:
        """The buttons of the present question."""
        items = (self._buttons.itemAt(at) for at in range(self._buttons.count()))
        widgets = [item.widget() for item in items if item is not None]
        return [widget for widget in widgets if isinstance(widget, QPushButton)]

    def leave(self) -> None:
        """Close without an answer."""
        if self.isVisible():
            self.hide()
            self.closed.emit()

    def _place(self, near: QRect) -> None:
        over, gap = self._over, 6
        left = near.left()
        top = near.bottom() + gap
        if top + self.height() > over.height():
            top = near.top() - self.height() - gap
        if top < 0:  # neither below nor above: beside
            top = (over.height() - self.height()) // 2
            left = near.right() + gap
            if left + self.width() > over.width():
                left = near.left() - self.width() - gap
        self.move(
            min(max(left, 0), max(over.width() - self.width(), 0)),
            min(max(top, 0), max(over.height() - self.height(), 0)),
        )

    def _enter(self, name: str) -> None:
        self.leave()
        self.entered.emit(name)

    def _act(self, act: Callable[[], object]) -> None:
        self.leave()
        act()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes from a button too."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)
