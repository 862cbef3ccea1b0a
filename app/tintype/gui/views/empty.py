"""Pages that stand where photos would: the first run, and the reasons for an empty grid."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from tintype.gui import wording
from tintype.gui.theme import Theme, set_kind
from tintype.gui.views.labels import Notice

if TYPE_CHECKING:
    from tintype.library.first_look import Glance

CENTRE = Qt.AlignmentFlag.AlignHCenter


class FirstRunPage(QWidget):
    """Says in a few lines what Tintype does and asks for a folder."""

    folder_wanted = Signal()
    suggested_wanted = Signal(object)
    """The path of the folder that was offered."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        set_kind(self, "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.notice = Notice(theme)
        self.button = QPushButton(self.tr("Choose a folder…"))
        set_kind(self.button, "big")
        theme.dress_button(self.button, "folder-add", "on_accent")
        self.button.clicked.connect(self.folder_wanted)
        self._glance: Glance | None = None
        self.suggested = QPushButton()
        set_kind(self.suggested, "big")
        self.suggested.clicked.connect(self._take_suggested)
        self.suggested.hide()
        self._drop = self._build_drop()
        column = QVBoxLayout(self)
        space = theme.tokens.pixels
        column.setContentsMargins(*(space[f"space_{name}"] for name in ("l", "l", "l", "l")))
        column.addStretch(2)
        column.addLayout(_centred(self._drop))
        column.addSpacing(space["space_m"])
        column.addWidget(self.notice)
        column.addStretch(3)

    def _build_drop(self) -> QFrame:
        drop, space = QFrame(), self._theme.tokens.pixels
        set_kind(drop, "drop")
        drop.setMinimumWidth(space["size_reading"] + 2 * space["space_xl"])
        drop.setMaximumWidth(space["size_welcome"])
        self._logo = QLabel()
        title = QLabel(self.tr("Find what and who is in your photos"))
        set_kind(title, "hero")
        lead = QLabel(self.tr("Choose a folder of photos. Tintype looks at each of them once."))
        set_kind(lead, "lead")
        column = QVBoxLayout(drop)
        column.setContentsMargins(*(space["space_xl"],) * 4)
        column.setSpacing(space["space_m"])
        self._logo.setFixedSize(*(space["size_logo"],) * 2)
        column.addWidget(self._logo, 0, CENTRE)
        column.addSpacing(space["space_s"])
        for label in (title, lead):
            label.setAlignment(CENTRE)
            label.setWordWrap(True)
            column.addWidget(label)
        column.addSpacing(space["space_m"])
        column.addWidget(self.suggested, 0, CENTRE)
        column.addWidget(self.button, 0, CENTRE)
        hint = QLabel(self.tr("or drop a folder here"))
        set_kind(hint, "muted")
        column.addWidget(hint, 0, CENTRE)
        column.addSpacing(space["space_l"])
        column.addLayout(_centred(self._build_points()))
        return drop

    def _build_points(self) -> QWidget:
        points = (
            ("lock", self.tr("Everything happens on this computer. Nothing is uploaded.")),
            ("check", self.tr("Your photos are only read, never changed or moved.")),
            ("search", self.tr("Then search for what is in them and when: dog beach 2021.")),
        )
        box, space = QWidget(), self._theme.tokens.pixels
        box.setMaximumWidth(space["size_reading"])
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space["space_s"])
        self._icons: list[tuple[QLabel, str]] = []
        for icon, words in points:
            row, mark, text = QHBoxLayout(), QLabel(), QLabel(words)
            row.setSpacing(space["space_s"])
            self._icons.append((mark, icon))
            text.setWordWrap(True)
            text.setMinimumWidth(space["size_reading"] - 2 * space["size_control"])
            mark.setFixedSize(*(space["space_l"],) * 2)
            row.addWidget(mark)
            row.addWidget(text, 1)
            column.addLayout(row)
        self._draw_icons()
        self._theme.changed.connect(self._draw_icons)
        return box

    def offer(self, glance: Glance) -> None:
        """Offer a folder of this computer, if there are photos in it."""
        if not glance.photos:
            return
        self._glance = glance
        focused = self.window().focusWidget() in (None, self.button)
        name = glance.folder.name or str(glance.folder)
        one = self.tr("Begin with “{name}”: {photos}")
        more = self.tr("Begin with “{name}”: more than {photos}")
        words = (one if glance.whole else more).format(
            name=name, photos=wording.photos(glance.photos)
        )
        self.suggested.setText(words)
        self.suggested.setToolTip(str(glance.folder))
        self._theme.dress_button(self.suggested, "photos", "on_accent")
        self.suggested.show()
        set_kind(self.button, "flat")
        self.button.setText(self.tr("Choose another folder…"))
        self._theme.dress_button(self.button, "folder-add")
        if focused:
            self.suggested.setFocus()

    def _take_suggested(self) -> None:
        if self._glance is not None:
            self.suggested_wanted.emit(self._glance.folder)

    def _draw_icons(self) -> None:
        space, ratio = self._theme.tokens.pixels, self.devicePixelRatioF()
        self._logo.setPixmap(self._theme.pixmap("tintype", "text", space["size_logo"], ratio))
        for label, icon in self._icons:
            label.setPixmap(self._theme.pixmap(icon, "accent", space["space_l"], ratio))

    def set_hot(self, hot: bool) -> None:
        """Show that a folder may be dropped now."""
        self._drop.setProperty("hot", "true" if hot else "false")
        set_kind(self._drop, "drop")


def _centred(widget: QWidget) -> QHBoxLayout:
    """A row with a widget in its middle. Unlike an alignment, it lets text ask for its height."""
    row = QHBoxLayout()
    row.addStretch(1)
    row.addWidget(widget, 100)
    row.addStretch(1)
    return row


class EmptyPage(QWidget):
    """One line on why there are no photos here, one on what to do, and a button to do it."""

    acted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        space = theme.tokens.pixels
        self._title, self._hint = QLabel(), QLabel()
        set_kind(self._title, "title")
        set_kind(self._hint, "muted")
        self._button = QPushButton()
        self._button.clicked.connect(self.acted)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(space["space_l"],) * 4)
        column.setSpacing(space["space_s"])
        column.addStretch(2)
        for label in (self._title, self._hint):
            label.setAlignment(CENTRE)
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            label.setMaximumWidth(space["size_reading"])
            column.addLayout(_centred(label))
        column.addSpacing(space["space_s"])
        column.addWidget(self._button, 0, CENTRE)
        column.addStretch(3)

    def title(self) -> str:
        """What it says at present."""
        return self._title.text()

    def say(self, title: str, hint: str = "", button: str = "") -> None:
        """Show a reason, a hint, and a button if there is something to do."""
        self._title.setText(title)
        self._hint.setText(hint)
        self._button.setText(button)
        self._button.setVisible(bool(button))

    def say_why(self, query: str, *, indexing: bool, everywhere: bool) -> None:
        """Say why there are no photos."""
        if query:
            self.say(
                self.tr("Nothing found for “{}”").format(query),
                self.tr("Try fewer or more general words: animal finds dogs and cats."),
                self.tr("Clear the search"),
            )
        elif indexing:
            self.say(
                self.tr("Looking at your photos"), self.tr("They appear here as they are found.")
            )
        else:
            nowhere, not_here = (
                self.tr("No photos in the library yet"),
                self.tr("No photos here yet"),
            )
            self.say(
                nowhere if everywhere else not_here,
                self.tr("Add a folder of photos, or look for new ones."),
                self.tr("Add folder…"),
            )
