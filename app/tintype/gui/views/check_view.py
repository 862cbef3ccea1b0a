"""Check these 20: does this photo carry this tag? Answered with Y and N, arrows go back and on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from tintype.gui import naming, wording
from tintype.gui.theme import Theme, set_kind
from tintype.gui.thumbnails import ThumbnailLoader
from tintype.gui.views.flow_layout import FlowLayout
from tintype.gui.views.mirror import ahead, arrows_in, mirrored
from tintype.gui.views.photo_image import PhotoImage

if TYPE_CHECKING:
    from collections.abc import Callable

    from tintype.gui.bridge import LibraryBridge
    from tintype.gui.pages_bridge import Picture
    from tintype.library.checking import Question, TagCheck

AT_ONCE = 20
BUDGET = 24 * 2**20
SHARP = 1024
"""Pixels of the longer side of the picture that is asked about."""
SMALLEST = QSize(240, 180)


class Steps(QWidget):
    """A square for each question: open, yes, no; a ring around the one that is asked."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.said: list[bool | None] = []
        self.at = 0
        self.setFixedHeight(theme.tokens.pixels["size_control"] // 2)
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Squares side by side: yes is full, no is struck out."""
        painter, tokens = QPainter(self), self._theme.tokens
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        step = min(self.width() / max(len(self.said), 1), 22.0)
        for number, verdict in enumerate(self.said):
            room = QRect(round(number * step) + 2, 3, max(round(step) - 5, 3), 10)
            room = mirrored(self.layoutDirection(), self.rect(), room)
            painter.setPen(tokens.colour("text" if number == self.at else "line"))
            painter.setBrush(tokens.colour("accent" if verdict else "hover"))
            painter.drawRoundedRect(room, 2, 2)
            if verdict is False:
                painter.setPen(tokens.colour("doubt"))
                painter.drawLine(room.bottomLeft(), room.topRight())
        painter.end()


class CheckView(QWidget):
    """Asks some questions one after the other; says what answering did."""

    left = Signal()
    """Enough."""

    def __init__(self, bridge: LibraryBridge, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge, self._theme = bridge, theme
        self._tag: str | None = None
        self._waiting = False
        self._asked: list[Question] = []
        self._said: list[bool | None] = []
        self._answered: list[int] = []
        self._at = 0
        self._last: frozenset[int] = frozenset()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._loader = ThumbnailLoader.of_photos(bridge, self, budget=BUDGET, lanes=1)
        self.picture = PhotoImage(self._loader, theme, SMALLEST, grows=True)
        self.title, self.place, self.outcome = QLabel(), QLabel(), QLabel()
        for label, kind in ((self.title, "title"), (self.place, "muted"), (self.outcome, "muted")):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            set_kind(label, kind)
        self.steps = Steps(theme)
        self.yes = self._button(self.tr("Yes (Y)"), lambda: self.answer(yes=True))
        self.no = self._button(self.tr("No (N)"), lambda: self.answer(yes=False))
        self.back = self._button(arrows_in(self, self.tr("Back (←)")), lambda: self.go(-1))
        self.skip = self._button(arrows_in(self, self.tr("Skip (→)")), lambda: self.go(1))
        self.more = self._button(self.tr("Another 20 (Return)"), self.ask_more)
        self.done = self._button(self.tr("Done (Esc)"), self.left.emit)
        set_kind(self.more, "primary")
        self._build()
        self._wire()

    def _button(self, text: str, act: Callable[[], object]) -> QPushButton:
        button = QPushButton(text)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the view itself has the keys
        button.clicked.connect(lambda _checked=False: act())
        return button

    def _build(self) -> None:
        space = self._theme.tokens.pixels
        words = QVBoxLayout()
        words.setSpacing(space["space_s"])
        answers, others = QHBoxLayout(), FlowLayout(space["space_s"])
        answers.setSpacing(space["space_s"])
        for button in (self.yes, self.no):
            button.setMinimumWidth(space["size_button"])
            answers.addWidget(button)
        answers.addStretch(1)
        for button in (self.back, self.skip, self.more, self.done):
            others.addWidget(button)
        words.addWidget(self.title)
        words.addWidget(self.place)
        words.addSpacing(space["space_s"])
        words.addLayout(answers)
        words.addLayout(others)
        words.addSpacing(space["space_s"])
        words.addWidget(self.steps)
        words.addWidget(self.outcome)
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, space["space_s"], 0, 0)
        row.setSpacing(space["space_l"])
        row.addWidget(self.picture, 5)
        row.addLayout(words, 4)

    def _wire(self) -> None:
        pages = self._bridge.pages
        pages.check.answered.connect(self._show_check)
        pages.picture.answered.connect(self._sharpen)
        self._bridge.changed.connect(lambda changes: self._note(changes.photos))
        self._bridge.undone.connect(self._undone)

    # What is asked.

    def begin(self, tag: str | None) -> None:
        """Ask about a tag, given by its path, or about any tag."""
        self._tag = tag
        self.ask_more()

    def ask_more(self) -> None:
        """Ask the next questions."""
        self._waiting = True
        self._asked, self._said, self._answered, self._at = [], [], [], 0
        self.outcome.clear()
        self._show()
        self._bridge.pages.ask_check(self._tag, AT_ONCE)
        self.setFocus()

    def current(self) -> Question | None:
        """The question that is asked now."""
        return self._asked[self._at] if self._at < len(self._asked) else None

    def answer(self, *, yes: bool) -> None:
        """Answer the present question and go on at once."""
        question = self.current()
        if question is None:
            return
        self._said[self._at] = yes
        self._answered.append(self._at)
        self._at += 1
        self._show()
        self._bridge.pages.answer(question, yes=yes)

    def go(self, by: int) -> None:
        """Go back, or leave a question open."""
        self._at = min(max(self._at + by, 0), len(self._asked))
        self._show()

    # Answers.

    def _show_check(self, answer: tuple[str | None, TagCheck]) -> None:
        tag, check = answer
        if tag != self._tag:
            return
        if self._waiting:
            self._waiting = False
            self._asked = list(check.questions)
            self._said = [None] * len(self._asked)
            self._at = 0
        self.outcome.setText(self._outcome(check))
        self._show()

    def _outcome(self, check: TagCheck) -> str:
        """What answering did so far, and how sure the rest is."""
        lines = []
        if check.answered:
            lines.append(
                self.tr("Checked so far: {count}. Wrong ones taken away: {wrong}. "
                        "Missed ones found: {found}.").format(
                    count=wording.number(check.answered),
                    wrong=wording.number(check.taken_away),
                    found=wording.number(check.found),
                )
            )  # fmt: skip
        if check.right is not None:
            part = round(100 * check.right)
            words = self.tr("Of the others that show it, about {percent} % are right.")
            lines.append(words.format(percent=part))
        if check.unsure:
            lines.append(self.tr("%Ln guesses are still doubtful.", "", check.unsure))
        return "\n".join(lines)

    def _show(self) -> None:
        question, ended = self.current(), not self._waiting and self._at >= len(self._asked)
        for button in (self.yes, self.no, self.skip):
            button.setVisible(question is not None)
        self.back.setVisible(bool(self._asked))
        self.back.setEnabled(self._at > 0)
        self.more.setVisible(ended and bool(self._asked))
        self.steps.said, self.steps.at = self._said, self._at
        self.steps.setVisible(bool(self._asked))
        self.steps.update()
        if question is None:
            self._say_end()
            self.picture.show_photo(None)
            return
        self.title.setText(self.tr("Is this “{}”?").format(naming.tag(question.name)))
        now = self.tr("It is tagged so at present.") if question.shown else self.tr("Not tagged.")
        place = self.tr("{number} of {count} · {now}")
        self.place.setText(place.format(number=self._at + 1, count=len(self._asked), now=now))
        self.setAccessibleName(self.title.text())
        self.setAccessibleDescription(self.place.text())
        self._show_picture(question)

    def _say_end(self) -> None:
        self.place.clear()
        if self._waiting:
            self.title.setText(self.tr("Looking for doubtful photos…"))
        elif self._asked:
            self.title.setText(self.tr("That was all of them. Thank you."))
        else:
            self.title.setText(self.tr("Nothing to check"))
            self.place.setText(self.tr("No model is in doubt, or you have answered everything."))
        self.setAccessibleName(self.title.text())

    def _show_picture(self, question: Question) -> None:
        self.picture.show_photo(question.photo_id, question.width, question.height)
        wanted = self.picture.wanted()
        self._loader.want([wanted] if wanted else [])
        self._bridge.pages.ask_picture(question, SHARP)

    def _sharpen(self, picture: Picture) -> None:
        question = self.current()
        if question is not None and question.photo_id == picture.photo:
            self.picture.sharpen(picture.image, picture.boxes)

    def _note(self, photos: frozenset[int]) -> None:
        self._last = photos
        if self.isVisible() and not self._waiting:
            self._bridge.pages.ask_check(self._tag, AT_ONCE)

    def _undone(self) -> None:
        """The last answer was taken back: ask that again."""
        if self._answered and self._asked[self._answered[-1]].photo_id in self._last:
            self._at = self._answered.pop()
            self._said[self._at] = None
            self._show()

    # Events.

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Load the picture for its new size."""
        super().resizeEvent(event)
        wanted = self.picture.wanted()
        self._loader.want([wanted] if wanted else [])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Y, N, arrows, Return for more, Escape to leave."""
        match ahead(self, event.key()):
            case Qt.Key.Key_Y:
                self.answer(yes=True)
            case Qt.Key.Key_N:
                self.answer(yes=False)
            case Qt.Key.Key_Left | Qt.Key.Key_Backspace:
                self.go(-1)
            case Qt.Key.Key_Right | Qt.Key.Key_S:
                self.go(1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if self.more.isVisible():
                self.ask_more()
            case Qt.Key.Key_Escape:
                self.left.emit()
            case _:
                super().keyPressEvent(event)
