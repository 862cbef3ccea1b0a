"""Rules: WHEN a search finds a photo THEN it carries a tag; each with a switch."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from tintype.gui import naming, wording
from tintype.gui.theme import Theme, set_kind
from tintype.gui.views.ask_query import AskQuery
from tintype.gui.views.labels import ElidedLabel, small_button
from tintype.gui.views.switch import Switch

if TYPE_CHECKING:
    from collections.abc import Callable

    from tintype.catalog.curation_rows import RuleRow
    from tintype.gui.bridge import LibraryBridge
    from tintype.gui.channel import Problem
    from tintype.library.rules import RuleTest

PAUSE_MS = 300


class RuleCard(QFrame):
    """One rule: what it asks for, what it tags, for how many photos, and what can be done."""

    opened = Signal()
    edited = Signal()
    removed = Signal()
    switched = Signal(bool)

    def __init__(self, row: RuleRow, theme: Theme) -> None:
        super().__init__()
        self.row = row
        set_kind(self, "card")
        space = theme.tokens.pixels
        self.switch = Switch(theme, self.tr("Rule for “{}” is on").format(naming.tag(row.tag)))
        self.switch.setChecked(row.on)
        self.switch.toggled.connect(self.switched)
        tag = ElidedLabel(naming.tag(row.tag))
        query = ElidedLabel(self.tr("when {}").format(row.query))
        query.setToolTip(row.query)
        set_kind(query, "muted")
        state = wording.photos(row.photos) if row.on else self.tr("switched off")
        count = QLabel(row.problem or state)
        set_kind(count, "small")
        count.setTextFormat(Qt.TextFormat.PlainText)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(tag)
        words.addWidget(query)
        line = QHBoxLayout(self)
        line.setContentsMargins(*(space[f"space_{name}"] for name in ("m", "s", "s", "s")))
        line.setSpacing(space["space_m"])
        line.addWidget(self.switch)
        line.addLayout(words, 1)
        line.addWidget(count)
        for icon, name, signal in (
            ("photos", self.tr("Show the photos"), self.opened),
            ("settings", self.tr("Edit this rule"), self.edited),
            ("close", self.tr("Delete this rule"), self.removed),
        ):
            button = small_button(theme, icon, name)
            button.clicked.connect(lambda _checked=False, own=signal: own.emit())
            line.addWidget(button)


class RulesPanel(QWidget):
    """Lists the rules in their order; a new one tells what it would do before it is made."""

    photos_wanted = Signal(str)

    def __init__(self, bridge: LibraryBridge, theme: Theme) -> None:
        super().__init__()
        self._bridge, self._theme = bridge.albums, theme
        self.cards: list[RuleCard] = []
        self._dialog: AskQuery | None = None
        space = theme.tokens.pixels
        new = QPushButton(self.tr("New rule…"))
        new.clicked.connect(self.ask_rule)
        about = QLabel(
            self.tr(
                "A rule tags what a search finds, now and whenever photos come or change. "
                "Where you said no to a tag, no rule sets it."
            ),
            wordWrap=True,
        )
        set_kind(about, "muted")
        top = QHBoxLayout()
        top.setSpacing(space["space_m"])
        top.addWidget(new)
        top.addWidget(about, 1)
        inner = QWidget()
        inner.setProperty("kind", "plain")
        self._list = QVBoxLayout(inner)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(space["space_s"])
        self._list.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(inner)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space["space_m"])
        column.addLayout(top)
        column.addWidget(scroll, 1)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._try)
        self._bridge.rules.answered.connect(self._show)
        self._bridge.tried.answered.connect(self._tried)
        self._bridge.tried.failed.connect(self._cannot)

    def ask_rule(self) -> AskQuery:
        """Ask for a new rule, and say what it would do."""
        add = self._bridge.add_rule
        words = self.tr("Make the rule")
        return self._ask(self.tr("New rule"), words, lambda tag, query: add(query, tag))

    def ask_change(self, row: RuleRow) -> AskQuery:
        """Ask what a rule is to ask for."""
        dialog = self._ask(
            self.tr("Edit the rule"),
            self.tr("Save"),
            lambda _, query: self._bridge.change_rule(row.id, query),
        )
        dialog.name.setText(naming.tag(row.tag))
        dialog.name.setEnabled(False)
        dialog.query.setText(row.query)
        return dialog

    def _ask(self, title: str, words: str, act: Callable[[str, str], object]) -> AskQuery:
        labels = (self.tr("Tag"), self.tr("Whenever this search finds a photo"))
        dialog = AskQuery(title, labels, words, act, self._theme, self.window())
        for field in (dialog.name, dialog.query):
            field.textChanged.connect(lambda _: self._pause.start())
        dialog.finished.connect(lambda _: self._forget())
        self._dialog = dialog
        dialog.open()
        return dialog

    def _forget(self) -> None:
        self._dialog = None
        self._pause.stop()
        self._bridge.tried.forget()

    def _try(self) -> None:
        if self._dialog is not None:
            tag, query = self._dialog.values()
            if tag and query:
                self._bridge.try_rule(query, tag)

    def _tried(self, answer: tuple[str, str, RuleTest]) -> None:
        query, tag, test = answer
        if self._dialog is not None and self._dialog.values() == (tag, query):
            words = self.tr("{} match; {} would newly be tagged.").format(
                wording.photos(test.matching), wording.photos(test.new)
            )
            if test.rejected:
                rest = self.tr("On {} you said no; that stays.")
                words = f"{words} {rest.format(wording.photos(test.rejected))}"
            self._dialog.outcome.setText(words)

    def _cannot(self, problem: Problem) -> None:
        if self._dialog is not None:
            self._dialog.outcome.setText(f"{problem.message} {problem.hint}".strip())

    def _show(self, rows: list[RuleRow]) -> None:
        if [card.row for card in self.cards] == rows:
            return
        for card in self.cards:
            self._list.removeWidget(card)
            card.deleteLater()
        self.cards = [self._card(row) for row in rows]
        for at, card in enumerate(self.cards):
            self._list.insertWidget(at, card)

    def _card(self, row: RuleRow) -> RuleCard:
        card = RuleCard(row, self._theme)
        card.switched.connect(lambda on: self._bridge.switch_rule(row.id, on=on))
        card.opened.connect(lambda: self.photos_wanted.emit(row.query))
        card.edited.connect(lambda: self.ask_change(row))
        card.removed.connect(lambda: self._bridge.remove_rule(row.id))
        return card
