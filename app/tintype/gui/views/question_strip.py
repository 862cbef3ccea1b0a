"""The same person? Two faces side by side, answered with Y, N or S."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from tintype.gui.theme import Theme, set_kind
from tintype.gui.views.face_image import FaceImage
from tintype.gui.views.labels import small_button

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from tintype.catalog.people_rows import Suggestion
    from tintype.gui.bridge import LibraryBridge
    from tintype.gui.people_bridge import Questions

Key = tuple[int, str, int]
SIDE = 88


class QuestionStrip(QFrame):
    """Asks one question after the other; what was answered or skipped is not asked again."""

    answered = Signal(object, bool)
    """A ``Suggestion`` and whether it is true."""
    left = Signal()
    """Escape, or nothing left to ask: the keyboard wants to go on."""

    def __init__(self, bridge: LibraryBridge, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._asked: list[Suggestion] = []
        self._covers: dict[int, int] = {}
        self._done: set[Key] = set()
        self._skipped: set[Key] = set()
        self._wanted = True
        set_kind(self, "strip")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        space = theme.tokens.pixels
        self._cover = FaceImage(bridge, theme, SIDE)
        self._face = FaceImage(bridge, theme, SIDE)
        self._title, self._hint = QLabel(), QLabel()
        for label, kind in ((self._title, "title"), (self._hint, "muted")):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            set_kind(label, kind)
        self.yes = self._button(self.tr("Yes (Y)"), lambda: self.answer(yes=True))
        self.no = self._button(self.tr("No (N)"), lambda: self.answer(yes=False))
        self.skip = self._button(self.tr("Skip (S)"), self.skip_this)
        close = small_button(theme, "close", self.tr("No questions now (Esc)"))
        close.clicked.connect(self.close_strip)
        buttons = QHBoxLayout()
        buttons.setSpacing(space["space_s"])
        for button in (self.yes, self.no, self.skip):
            buttons.addWidget(button)
        buttons.addStretch(1)
        words = QVBoxLayout()
        words.setSpacing(space["space_xs"])
        words.addWidget(self._title)
        words.addWidget(self._hint)
        words.addLayout(buttons)
        row = QHBoxLayout(self)
        row.setContentsMargins(*(space["space_s"],) * 4)
        row.setSpacing(space["space_s"])
        row.addWidget(self._cover)
        row.addWidget(self._face)
        row.addSpacing(space["space_s"])
        row.addLayout(words, 1)
        row.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    def _button(self, text: str, act: object) -> QPushButton:
        button = QPushButton(text)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the strip itself has the keys
        button.clicked.connect(act)
        return button

    def current(self) -> Suggestion | None:
        """The question that is asked now."""
        return self._asked[0] if self._asked else None

    def count(self) -> int:
        """How many questions are left."""
        return len(self._asked)

    def set_questions(self, questions: Questions) -> None:
        """Ask these; the present question stays if it is still among them."""
        over, now = self._done | self._skipped, self.current()
        asked = [question for question in questions.asked if _key(question) not in over]
        if now is not None:
            asked.sort(key=lambda question: _key(question) != _key(now))
        self._asked, self._covers = asked, questions.covers
        self._show()

    def restart(self) -> None:
        """Ask again what was answered: answers were taken back, or another person is shown."""
        self._done.clear()

    def forget_skipped(self) -> None:
        """Ask everything again."""
        self._done.clear()
        self._skipped.clear()
        self._asked = []
        self._wanted = True

    def open_strip(self) -> None:
        """Show the strip again after it was closed, and go there."""
        self._wanted = True
        self._skipped.clear()
        self._show()
        self.setFocus()

    def close_strip(self) -> None:
        """Ask nothing for now."""
        self._wanted = False
        self.hide()
        self.left.emit()

    def answer(self, *, yes: bool) -> None:
        """Answer the present question and go on to the next at once."""
        question = self.current()
        if question is not None:
            self._done.add(_key(question))
            self._next()
            self.answered.emit(question, yes)

    def skip_this(self) -> None:
        """Leave the present question open."""
        question = self.current()
        if question is not None:
            self._skipped.add(_key(question))
            self._next()

    def _next(self) -> None:
        self._asked = self._asked[1:]
        self._show()
        if not self._asked:
            self.left.emit()

    def _show(self) -> None:
        question = self.current()
        self.setVisible(question is not None and self._wanted)
        if question is None:
            return
        upcoming = [later.face for later in self._asked[1:4]]
        self._cover.show_face(self._covers.get(question.person))
        self._face.show_face(question.face, *upcoming)
        name = question.name or self.tr("this person")
        self._title.setText(self.tr("The same person? Is this {}?").format(name))
        words = self.tr("Decides %Ln faces", "", question.settles)
        left = self.tr("%Ln left", "", len(self._asked))
        self._hint.setText(f"{words} · {left}")
        self.setAccessibleName(self._title.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Y, N and S; Escape leaves."""
        match event.key():
            case Qt.Key.Key_Y:
                self.answer(yes=True)
            case Qt.Key.Key_N:
                self.answer(yes=False)
            case Qt.Key.Key_S:
                self.skip_this()
            case Qt.Key.Key_Escape:
                self.left.emit()
            case _:
                super().keyPressEvent(event)


def _key(question: Suggestion) -> Key:
    return question.person, str(question.who), question.face
