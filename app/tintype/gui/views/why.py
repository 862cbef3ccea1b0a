"""Why a photo carries a tag: the evidence in words, how sure, and where."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from tintype.gui import naming, wording
from tintype.gui.theme import Theme, set_kind

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent

    from tintype.catalog.curation_rows import Evidence
    from tintype.gui.curation_bridge import Why

WIDTH = 304
MOST = 3
"""Reasons that are told; more say nothing new."""


class WhyPopover(QFrame):
    """Opens beside a tag; a click elsewhere or Escape closes it."""

    accepted = Signal()
    """A person says that the tag is right."""
    rejected = Signal()
    heat_wanted = Signal(bool)
    """Where the model sees it is to be shown over the photo, or not any more."""
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self._theme = theme
        space = theme.tokens.pixels
        set_kind(self, "popover")
        self.setFixedWidth(WIDTH)
        self._title = _label("title")
        self._chance = _label("muted")
        self._reasons = QVBoxLayout()
        self._reasons.setSpacing(space["space_m"])
        self.where = QPushButton(self.tr("Show where"))
        self.where.setCheckable(True)
        theme.dress_button(self.where, "search")
        self.where.toggled.connect(self.heat_wanted)
        self._note = _label("small")
        self.right = QPushButton(self.tr("That is right"))
        self.right.clicked.connect(self.accepted)
        self.wrong = QPushButton(self.tr("That is wrong"))
        self.wrong.clicked.connect(self.rejected)
        for button in (self.right, self.wrong):
            button.clicked.connect(self.hide)
        acts = QHBoxLayout()
        acts.setSpacing(space["space_s"])
        acts.addWidget(self.right)
        acts.addWidget(self.wrong)
        acts.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(space["space_m"],) * 4)
        column.setSpacing(space["space_m"])
        column.addWidget(self._title)
        column.addWidget(self._chance)
        column.addLayout(self._reasons)
        column.addWidget(self.where, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._note)
        column.addLayout(acts)

    def tell(self, answer: Why, *, heat: bool) -> None:
        """Show the reasons for a tag; ``heat``: whether a model can show where it sees it."""
        found = answer.evidence
        self._title.setText(self.tr("Why “{}”?").format(naming.tag(answer.name)))
        self.setAccessibleName(self._title.text())
        while (item := self._reasons.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        telling = [one for one in found if one.counts] or found
        for one in telling[:MOST]:
            self._reasons.addWidget(self._reason(one))
        if not found:
            self._reasons.addWidget(_label("", self.tr("Nothing says anything of it any more.")))
        said = any(one.kind == "person" and one.says for one in found)
        self._chance.setVisible(answer.chance is not None and not said)
        if answer.chance is not None:
            words = self.tr("Right with a chance of {}, as far as your answers so far tell.")
            self._chance.setText(words.format(wording.percent(answer.chance)))
        self.right.setVisible(bool(found) and not said)
        self.wrong.setVisible(bool(found))
        self.where.setVisible(heat)
        self.where.setChecked(False)
        self.note("")

    def note(self, words: str) -> None:
        """Say how far it is with showing where; empty for nothing."""
        self._note.setText(words)
        self._note.setVisible(bool(words))
        self.adjustSize()

    def words(self) -> list[str]:
        """What is told at present, a text for each reason."""
        items = (self._reasons.itemAt(at) for at in range(self._reasons.count()))
        widgets = [item.widget() for item in items if item is not None]
        return [widget.accessibleName() for widget in widgets if widget is not None]

    def show_beside(self, chip: QWidget) -> None:
        """Open below a widget, as far as the window has room: the photo stays in sight."""
        self.adjustSize()
        window, gap = chip.window().geometry(), self._theme.tokens.pixels["space_xs"]
        place = chip.mapToGlobal(QPoint(0, chip.height() + gap))
        left = min(place.x(), window.right() - self.width() - gap)
        top = min(place.y(), window.bottom() - self.height() - gap)
        self.move(max(left, window.left()), max(top, window.top()))
        self.show()
        (self.right if self.right.isVisible() else self.wrong).setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        """Tell who shows the heat that it is over."""
        super().hideEvent(event)
        self.closed.emit()

    def _reason(self, one: Evidence) -> QWidget:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        lines = [reason(one), *details(one)]
        for at, line in enumerate(lines):
            column.addWidget(_label("small" if at else "", line))
        body.setAccessibleName("\n".join(lines))
        return body


def _label(kind: str, words: str = "") -> QLabel:
    label = QLabel(words, wordWrap=True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    if kind:
        set_kind(label, kind)
    return label


def reason(one: Evidence) -> str:
    """Who says so, in one sentence."""
    translate = QCoreApplication.translate
    label = naming.seen(one.label or one.word or one.path[-1])
    if one.kind == "person":
        yes, no = translate("Why", "You said yes: {}"), translate("Why", "You said no: {}")
        return (yes if one.says else no).format(wording.day(one.at, within=True) if one.at else "")
    if one.kind == "rule":
        return translate("Why", "A rule of yours: photos that match “{}”.").format(label)
    words = {
        "sidecar": translate("Why", "It is written in the photo's file or beside it: “{}”."),
        "looks": translate("Why", "It follows from how the picture looks: {}."),
        "objects": translate("Why", "The model for objects saw “{}”."),
        "scenes": translate("Why", "The model for scenes takes it for “{}”."),
        "faces": translate("Why", "The model for faces saw “{}”."),
        "text": translate("Why", "It follows from text in the photo: “{}”."),
        "places": translate("Why", "It follows from where the photo was taken: {}."),
    }.get(one.source, translate("Why", "A model saw “{}”."))
    return words.format(label)


def details(one: Evidence) -> list[str]:
    """The score, in how many places, whether it counts, and which model it was."""
    translate = QCoreApplication.translate
    lines = []
    if one.score is not None and one.threshold is not None and one.kind not in ("rule", "person"):
        score, least = (QLocale().toString(value, "f", 2) for value in (one.score, one.threshold))
        words = translate("Why", "Score {}, shown from {}.")
        if not one.says:
            words = translate("Why", "Score {}, too little: shown from {}.")
        lines.append(words.format(score, least))
    if len(one.boxes) > 1:
        lines.append(translate("Why", "In {} places.").format(wording.number(len(one.boxes))))
    if one.says and not one.counts:
        lines.append(translate("Why", "It does not count: you said otherwise."))
    if one.model and one.kind != "rule":
        lines.append(translate("Why", "Model: {}").format(one.model))
    return lines
