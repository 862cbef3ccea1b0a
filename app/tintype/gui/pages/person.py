"""One person: all faces, the most doubtful first, and what can be said of them; the photos."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from tintype.gui import wording
from tintype.gui.models.photo_grid import PhotoGridModel
from tintype.gui.models.tiles import FacesModel
from tintype.gui.theme import Theme, set_kind
from tintype.gui.thumbnails import ThumbnailLoader
from tintype.gui.views import people_dialogs
from tintype.gui.views.flow_layout import FlowLayout
from tintype.gui.views.grid_view import GridView
from tintype.gui.views.name_field import NamePopup
from tintype.gui.views.person_header import PersonHeader
from tintype.gui.views.question_strip import QuestionStrip
from tintype.gui.views.tile_delegate import FaceDelegate
from tintype.gui.views.tile_view import TileView

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QKeyEvent

    from tintype.catalog.people_rows import PersonRow, Who
    from tintype.catalog.rows import Grid
    from tintype.gui.bridge import LibraryBridge
    from tintype.gui.people_bridge import PersonView, Questions

BUDGET = 48 * 2**20


class FacesView(TileView):
    """Faces of a person; single keys say what they are."""

    key_pressed = Signal(str)
    """A letter that names an act, or ``"Delete"``."""

    def __init__(self, model: FacesModel, loader: ThumbnailLoader, theme: Theme) -> None:
        side = theme.tokens.pixels["size_face"]
        super().__init__(model, loader, theme, (side, side))
        self.setAccessibleName(self.tr("Faces"))
        self.setItemDelegate(FaceDelegate(theme, loader.image, self))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """C, N, M, P and Delete act on what is chosen."""
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        )
        if plain and event.key() == Qt.Key.Key_Delete:
            self.key_pressed.emit("Delete")
        elif plain and event.text().upper() in ("C", "N", "M", "P"):
            self.key_pressed.emit(event.text().upper())
        else:
            super().keyPressEvent(event)


class PersonPage(QWidget):
    """Asks questions on top, shows faces below; what is chosen can be confirmed or corrected."""

    closed = Signal()
    photo_opened = Signal(int, object)
    """A photo to show large, and the ``PersonRow`` it belongs to."""

    def __init__(
        self,
        bridge: LibraryBridge,
        theme: Theme,
        thumbnails: ThumbnailLoader,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._bridge, self._theme = bridge, theme
        self._row: PersonRow | None = None
        self.model = FacesModel(self)
        self._photos = PhotoGridModel(self)
        loader = ThumbnailLoader.of_faces(bridge, self, budget=BUDGET)
        self.header = PersonHeader(bridge, theme)
        self.strip = QuestionStrip(bridge, theme)
        self.view = FacesView(self.model, loader, theme)
        self.grid = GridView(self._photos, thumbnails, theme)
        self.popup = NamePopup(theme, self)
        self._chosen = QLabel()
        self.buttons: dict[str, QPushButton] = {}
        self._stack = QStackedWidget()
        self._build()
        self._wire()
        self._choice_changed()

    def _build(self) -> None:
        space = self._theme.tokens.pixels
        set_kind(self._chosen, "muted")
        bar = QWidget()
        flow = FlowLayout(space["space_s"], bar)
        acts: tuple[tuple[str, str, Callable[[], None]], ...] = (
            ("C", self.tr("Confirm (C)"), self.confirm),
            ("N", self.tr("Somebody else (N)"), self.not_this),
            ("M", self.tr("Move to… (M)"), self.ask_to_move),
            ("P", self.tr("Split off (P)"), self.split),
            ("Delete", self.tr("Not a face (Del)"), self.remove),
            ("", self.tr("Use as cover"), self.set_cover),
        )
        for key, text, act in acts:
            button = QPushButton(text)
            button.clicked.connect(lambda _=False, act=act: act())
            flow.addWidget(button)
            self.buttons[key] = button
        flow.addWidget(self._chosen)
        faces = QWidget()
        inner = QVBoxLayout(faces)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(0)
        margins = [space[f"space_{name}"] for name in ("m", "xs", "s", "xs")]
        inner.addWidget(self.strip)
        wrapped = QHBoxLayout()  # the flow itself knows no margins
        wrapped.setContentsMargins(*margins)
        wrapped.addWidget(bar)
        inner.addLayout(wrapped)
        inner.addWidget(self.view, 1)
        self._stack.addWidget(faces)
        self._stack.addWidget(self.grid)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self._stack, 1)

    def _wire(self) -> None:
        people, header = self._bridge.people, self.header
        header.back.connect(self.closed)
        header.named.connect(self._name)
        header.noted.connect(self._note)
        header.hide_wanted.connect(self._hide)
        header.forget_wanted.connect(self.ask_to_forget)
        header.photos_wanted.connect(self._switch)
        header.left.connect(self._focus)
        self.strip.answered.connect(lambda question, yes: people.answer(question, yes=yes))
        self.strip.left.connect(self.view.setFocus)
        self.view.selected_changed.connect(self._choice_changed)
        self.view.key_pressed.connect(self._act_on_key)
        self.view.opened.connect(lambda face: self.photo_opened.emit(face.photo_id, self._row))
        self.grid.opened.connect(lambda photo: self.photo_opened.emit(photo, self._row))
        self.popup.entered.connect(self._move)
        self.popup.closed.connect(self.view.setFocus)

    # Showing.

    def who(self) -> Who | None:
        """Who is shown."""
        return self._row.who if self._row else None

    def begin(self) -> None:
        """Somebody else is about to be shown."""
        self._row = None
        self.strip.forget_skipped()
        self.strip.hide()
        self.view.verticalScrollBar().setValue(0)
        self.header.faces.setChecked(True)

    def set_person(self, person: PersonView) -> None:
        """Show a person; scroll position and choice stay if it is the same one."""
        first = self._row is None
        self._row = person.row
        self.header.set_row(person.row)
        self.model.set_rows(person.faces)
        if first and person.faces:
            self.view.choose(0)
            asked = self.strip.isVisible()  # its questions may well come first
            (self.strip if asked else self.view).setFocus()
        self._choice_changed()

    def set_questions(self, questions: Questions) -> None:
        """Ask about this person; a page just opened begins with that."""
        fresh = self.strip.isHidden()
        self.strip.set_questions(questions)
        if fresh and self.strip.isVisible() and self.view.hasFocus():
            self.strip.setFocus()

    def set_names(self, names: Sequence[str]) -> None:
        """Offer these names wherever one is typed."""
        self.header.name.set_names(names)
        self.popup.field.set_names(names)

    def set_photos(self, grid: Grid) -> None:
        """Show the person's photos."""
        self._photos.set_grid(grid)

    def showing_photos(self) -> bool:
        """Whether photos rather than faces are shown."""
        return self._stack.currentWidget() is self.grid

    def _switch(self, photos: bool) -> None:
        self._stack.setCurrentIndex(int(photos))
        if photos and self._row is not None:
            self._bridge.people.ask_photos(self._row.who)
        self._focus()

    def _focus(self) -> None:
        (self.grid if self.showing_photos() else self.view).setFocus()

    def _choice_changed(self) -> None:
        chosen = self.view.selected_rows()
        for button in self.buttons.values():
            button.setEnabled(bool(chosen))
        self.buttons["C"].setEnabled(any(face.state != "confirmed" for face in chosen))
        self.buttons[""].setEnabled(len(chosen) == 1)
        count = len(self.model.rows)
        every = self.tr("%Ln faces, the most doubtful first", "", count)
        some = self.tr("{} of {} chosen").format(wording.number(len(chosen)), wording.number(count))
        self._chosen.setText(some if chosen else every)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leads back."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    # Acts on what is chosen.

    def _ids(self) -> list[int]:
        return [face.id for face in self.view.selected_rows()]

    def _act_on_key(self, key: str) -> None:
        if self.buttons[key].isEnabled():
            self.buttons[key].click()

    def confirm(self) -> None:
        """They are this person."""
        if self._row is not None:
            self._bridge.people.confirm(self._ids(), self._row.who)

    def not_this(self) -> None:
        """They are somebody else."""
        if self._row is not None:
            self._bridge.people.not_this(self._ids(), self._row.who)

    def ask_to_move(self) -> None:
        """Ask to whom they belong."""
        rect = self.view.visualRect(self.view.currentIndex())
        rect.moveTopLeft(self.view.viewport().mapTo(self, rect.topLeft()))
        self.popup.ask(self.tr("Who is this?"), rect)

    def _move(self, name: str) -> None:
        self._bridge.people.move(self._ids(), name)

    def split(self) -> None:
        """They are a person of their own."""
        self._bridge.people.split(self._ids())

    def remove(self) -> None:
        """They are no faces."""
        self._bridge.people.remove(self._ids())

    def set_cover(self) -> None:
        """The chosen face stands for the person."""
        if self._row is not None:
            self._bridge.people.set_cover(self._row.who, self._ids()[0])

    def _name(self, name: str) -> None:
        if self._row is not None:
            self._bridge.people.name(self._row.who, name)

    def _note(self, text: str) -> None:
        if self._row is not None:
            self._bridge.people.note(self._row.who, text)

    def _hide(self, hidden: bool) -> None:
        if self._row is not None:
            self._bridge.people.hide([self._row.who], hidden=hidden)

    def ask_to_forget(self) -> None:
        """Ask whether to erase the person."""
        row = self._row
        if row is not None:
            name = f"“{row.name}”" if row.name else self.tr("this person")
            people_dialogs.ask_to_forget(self, name, lambda: self._bridge.people.forget(row.who))
