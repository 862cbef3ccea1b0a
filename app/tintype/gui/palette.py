"""The command palette: one line that finds acts, pages, people, tags, albums and folders."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, QTimer
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QDialog, QLineEdit, QListView, QVBoxLayout

from tintype.gui.theme import Theme, set_kind
from tintype.gui.views.suggestions import SuggestionDelegate, line_item, suggestion_item

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from tintype.gui.bridge import LibraryBridge
    from tintype.gui.window import MainWindow
    from tintype.search.suggest import Suggestion

WIDTH = 560
MOST_ACTS = 8
"""Acts that are listed beside what was found in the library; all are while nothing is typed."""
PAUSE_MS = 80

_DoRole = Qt.ItemDataRole.UserRole + 20


def matches(typed: str, name: str) -> bool:
    """Whether every typed word begins a word of a name, in any order and case."""
    words = name.casefold().replace("…", " ").split()
    return all(any(word.startswith(part) for word in words) for part in typed.casefold().split())


class CommandPalette(QDialog):
    """Arrows choose, Return does it, Escape leaves all as it was."""

    def __init__(self, window: MainWindow, bridge: LibraryBridge, theme: Theme) -> None:
        super().__init__(window, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._owner, self._bridge = window, bridge
        self._acts = _acts_of(window)
        self._found: tuple[str, Sequence[Suggestion]] = ("", ())
        self.field = QLineEdit()
        self.view, self._model = QListView(), QStandardItemModel(self)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._build(theme)
        self.field.installEventFilter(self)
        self.field.textChanged.connect(lambda _: self._typed())
        self.view.clicked.connect(self._do)
        self._pause.timeout.connect(lambda: bridge.ask_anything(self.field.text()))
        bridge.anything.answered.connect(self._show_found)
        self.finished.connect(lambda _: bridge.anything.forget())
        self._fill()

    def _build(self, theme: Theme) -> None:
        space = theme.tokens.pixels["space_s"]
        set_kind(self, "popup")
        self.setAccessibleName(self.tr("Find anything"))
        self.field.setPlaceholderText(self.tr("Find a command, a page, a person, a tag …"))
        self.field.setAccessibleName(self.tr("Find anything"))
        self.view.setAccessibleName(self.tr("What was found"))
        self.view.setModel(self._model)
        self.view.setItemDelegate(SuggestionDelegate(theme, self.view))
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the keyboard stays in the field
        self.view.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.view.setUniformItemSizes(True)
        self.view.setProperty("kind", "plain")
        column = QVBoxLayout(self)
        column.setContentsMargins(space, space, space, space)
        column.setSpacing(space)
        column.addWidget(self.field)
        column.addWidget(self.view, 1)
        owner = self._owner
        self.resize(min(WIDTH, owner.width() - 4 * space), min(420, owner.height() * 2 // 3))
        corner = owner.rect().center() - self.rect().center()
        self.move(owner.mapToGlobal(corner.__class__(corner.x(), owner.height() // 9)))

    # What is listed.

    def _typed(self) -> None:
        self._pause.start()
        self._fill()

    def _show_found(self, answer: tuple[str, list[Suggestion]]) -> None:
        if answer[0] == self.field.text():
            self._found = answer
            self._fill()

    def _fill(self) -> None:
        """List acts that match, then what the library has, then a search for the words."""
        typed = self.field.text().strip()
        acts = [action for action in self._acts if matches(typed, action.text())]
        self._model.clear()
        for action in acts[: MOST_ACTS if typed else len(acts)]:
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            self._append(line_item(_name(action), "", keys, "act"), action.trigger)
        if typed:
            text, found = self._found
            for one in found if text == self.field.text() else ():
                search = partial(self._search, one.applied(text))
                self._append(suggestion_item(one, text), search)
            words = self.tr("Search for “{}”").format(typed)
            self._append(line_item(words, "", "", "search"), lambda: self._search(typed))
        self.view.setCurrentIndex(self._model.index(0, 0))

    def _append(self, item: QStandardItem, act: Callable[[], object]) -> None:
        item.setData(act, _DoRole)
        self._model.appendRow(item)

    def _search(self, query: str) -> None:
        self._owner.show_library()
        self._owner.library.show_query(query)

    # Keys.

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows go through the list while the keyboard stays in the field."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        rows, row = self._model.rowCount(), self.view.currentIndex().row()
        steps = {
            Qt.Key.Key_Down: row + 1,
            Qt.Key.Key_Up: row - 1,
            Qt.Key.Key_PageDown: row + 8,
            Qt.Key.Key_PageUp: row - 8,
        }
        if event.key() in steps:
            at = min(max(steps[Qt.Key(event.key())], 0), rows - 1)
            self.view.setCurrentIndex(self._model.index(at, 0))
            return True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._do(self.view.currentIndex())
            return True
        return super().eventFilter(watched, event)

    def _do(self, index: QModelIndex) -> None:
        act = index.data(_DoRole)
        self.accept()
        if act is not None:
            act()


def _acts_of(window: MainWindow) -> list[QAction]:
    """What can be done now: by the window, and with the photos in rows or the large one.

    An act that has other keys besides is listed once.
    """
    library = window.library
    photos = next((one for one in (library.grid, library.photo) if one.isVisible()), None)
    acts = [*window.actions(), *(photos.actions() if photos is not None else [])]
    named = {act.text(): act for act in reversed(acts) if act.isEnabled() and act.text()}
    return list(reversed(named.values()))


def _name(action: QAction) -> str:
    return action.text().replace("&", "")
