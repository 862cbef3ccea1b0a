"""Everybody: covers, names and counts; unnamed groups by size; naming, merging, hiding."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QLabel,
    QMenu,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from tintype.gui.models.tiles import PeopleModel, RowRole
from tintype.gui.theme import Theme, set_kind
from tintype.gui.thumbnails import ThumbnailLoader
from tintype.gui.views import people_dialogs
from tintype.gui.views.empty import EmptyPage
from tintype.gui.views.page_head import page_head
from tintype.gui.views.question_strip import QuestionStrip
from tintype.gui.views.tile_delegate import PersonDelegate
from tintype.gui.views.tile_view import TileView, Trigger

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent

    from tintype.catalog.people_rows import PersonRow
    from tintype.gui.bridge import LibraryBridge
    from tintype.gui.people_bridge import Gallery, Questions

BUDGET = 48 * 2**20
SMALL_GROUP = 2


class PeopleView(TileView):
    """Covers: Return or a double click opens, F2 or typing names, Delete hides, M merges."""

    merge_wanted = Signal()
    hide_wanted = Signal()

    def __init__(self, model: PeopleModel, loader: ThumbnailLoader, theme: Theme) -> None:
        pixels = theme.tokens.pixels
        side = pixels["size_cover"]
        height = side + 2 * theme.tokens.fonts["title"] + 2 * pixels["space_m"] + 4
        super().__init__(model, loader, theme, (side + 40, height))
        self.setAccessibleName(self.tr("People"))
        self.setEditTriggers(Trigger.EditKeyPressed | Trigger.AnyKeyPressed)
        self.setDragDropMode(self.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.CopyAction)
        self.setItemDelegate(PersonDelegate(theme, loader.image, self))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return names who has no name yet."""
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        current = self.currentIndex()
        row = current.data(RowRole)
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() == Qt.Key.Key_Delete:
            self.hide_wanted.emit()
        elif control and event.key() == Qt.Key.Key_M:
            self.merge_wanted.emit()
        elif enter and row is not None and row.name is None and not control:
            self.edit(current)
        else:
            super().keyPressEvent(event)


class PeoplePage(QWidget):
    """The gallery, with what can be done to the chosen ones at its head."""

    opened = Signal(object)
    """``Who`` was opened."""

    def __init__(self, bridge: LibraryBridge, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge, self._theme = bridge, theme
        self._gallery: Gallery | None = None
        self.model = PeopleModel(self)
        loader = ThumbnailLoader.of_faces(bridge, self, budget=BUDGET)
        self.view = PeopleView(self.model, loader, theme)
        self.strip = QuestionStrip(bridge, theme)
        self.empty = EmptyPage(theme)
        self._chosen = QLabel()
        self.name = QPushButton(self.tr("Name… (F2)"))
        self.merge = QPushButton(self.tr("Merge"))
        self.hide_them = QPushButton(self.tr("Hide"))
        self.questions = QPushButton()
        self.hidden = QToolButton()
        self.menu = QToolButton()
        self._build()
        self._wire()
        self._choice_changed()

    def _build(self) -> None:
        set_kind(self._chosen, "muted")
        set_kind(self.questions, "primary")
        set_kind(self.menu, "flat")
        self.hidden.setText(self.tr("Show hidden"))
        self.hidden.setCheckable(True)
        self.merge.setToolTip(self.tr("The chosen ones are one person (Ctrl+M)"))
        self.hide_them.setToolTip(self.tr("Strangers: do not show them any more (Delete)"))
        self._theme.dress(self.menu, "more")
        self.menu.setAccessibleName(self.tr("More about people"))
        self.menu.setToolTip(self.menu.accessibleName())
        self.menu.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu.setMenu(self._build_menu())
        head = page_head(self.tr("People"), self._theme, inset=True)
        head.addWidget(self._chosen)
        head.addStretch(1)
        for widget in (
            self.name,
            self.merge,
            self.hide_them,
            self.questions,
            self.hidden,
            self.menu,
        ):
            head.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.strip)
        column.addWidget(self.view, 1)
        column.addWidget(self.empty, 1)
        self.strip.close_strip()

    def _build_menu(self) -> QMenu:
        menu, people = QMenu(self), self._bridge.people
        menu.addAction(
            self.tr("Hide all unnamed groups of 1 or 2 faces"),
            lambda: people.hide_strangers(SMALL_GROUP),
        )
        menu.addSeparator()
        menu.addAction(self.tr("Switch off recognising people…"), self.ask_to_switch_off)
        return menu

    def _wire(self) -> None:
        people = self._bridge.people
        self.model.named.connect(self._named)
        self.model.dropped.connect(self._dropped)
        self.view.opened.connect(lambda row: self.opened.emit(row.who))
        self.view.selected_changed.connect(self._choice_changed)
        self.view.merge_wanted.connect(self.merge_chosen)
        self.view.hide_wanted.connect(self.hide_chosen)
        self.name.clicked.connect(lambda: self.view.edit(self.view.currentIndex()))
        self.merge.clicked.connect(self.merge_chosen)
        self.hide_them.clicked.connect(self.hide_chosen)
        self.hidden.toggled.connect(lambda _: self._show())
        self.questions.clicked.connect(self.strip.open_strip)
        self.questions.clicked.connect(self._count_questions)
        self.strip.answered.connect(lambda question, yes: people.answer(question, yes=yes))
        self.strip.left.connect(self.view.setFocus)
        self.strip.left.connect(self._count_questions)
        self.empty.acted.connect(lambda: self.hidden.setChecked(True))

    # Answers.

    def set_gallery(self, gallery: Gallery) -> None:
        """Show everybody; scroll position and choice stay."""
        self._gallery = gallery
        delegate = self.view.itemDelegate()
        if isinstance(delegate, PersonDelegate):
            delegate.names = gallery.names()
        self._show()

    def set_questions(self, questions: Questions) -> None:
        """Offer what is worth asking."""
        self.strip.set_questions(questions)
        self._count_questions()

    def _show(self) -> None:
        if self._gallery is None:
            return
        self.model.set_gallery(self._gallery, hidden=self.hidden.isChecked())
        there = bool(self.model.rows)
        self.view.setVisible(there)
        self.empty.setVisible(not there)
        hidden = sum(row.hidden for row in self._gallery.people)
        self.hidden.setVisible(bool(hidden) or self.hidden.isChecked())
        if not there:
            self.empty.say(
                self.tr("Nobody here yet"),
                self.tr("People appear here once Tintype has found faces in your photos."),
                self.tr("Show hidden") if hidden else "",
            )
        self._choice_changed()

    def _count_questions(self) -> None:
        count = self.strip.count()
        self.questions.setText(self.tr("%Ln to check", "", count))
        self.questions.setVisible(bool(count) and self.strip.isHidden())

    def _choice_changed(self) -> None:
        rows = self.view.selected_rows()
        count, hidden = len(rows), bool(rows) and all(row.hidden for row in rows)
        self._chosen.setText(self.tr("%Ln chosen", "", count) if count > 1 else "")
        self.name.setVisible(count > 0)
        self.merge.setVisible(count > 1)
        self.hide_them.setVisible(count > 0)
        self.hide_them.setText(self.tr("Show again") if hidden else self.tr("Hide"))

    # Acts.

    def _named(self, row: PersonRow, name: str) -> None:
        rows = self.view.selected_rows()
        if len(rows) > 1 and row in rows:
            self._bridge.people.name_all(rows, name)
        else:
            self._bridge.people.name(row.who, name)

    def _dropped(self, dragged: Sequence[PersonRow], onto: PersonRow) -> None:
        self._bridge.people.merge([onto.who, *(row.who for row in dragged)])

    def merge_chosen(self) -> None:
        """The chosen ones are one person; a name among them is kept."""
        rows = self.view.selected_rows()
        if len(rows) > 1:
            self._bridge.people.merge([row.who for row in rows])

    def hide_chosen(self) -> None:
        """The chosen ones are strangers; or not, if all are hidden already."""
        rows = self.view.selected_rows()
        if rows:
            hidden = not all(row.hidden for row in rows)
            self._bridge.people.hide([row.who for row in rows], hidden=hidden)

    def ask_to_switch_off(self) -> None:
        """Ask whether to switch recognition off."""
        people = self._bridge.people
        people_dialogs.ask_to_switch_off(
            self, lambda: people.switch(on=False), lambda: people.switch(on=False, erase=True)
        )
