"""The buttons over one large photo."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from tintype.gui import wording
from tintype.gui.theme import Theme, set_kind
from tintype.gui.views.labels import small_button


class PhotoBar(QWidget):
    """Back, where one is, and what can be shown or hidden."""

    back = Signal()
    stepped = Signal(int)
    details_wanted = Signal()
    slideshow_wanted = Signal()
    full_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons: dict[QToolButton, str] = {}
        space = theme.tokens.pixels
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.where = QLabel()
        set_kind(self.where, "muted")
        self.draw = self._button("face-add", self.tr("Draw a face (D)"), toggles=True)
        self.boxes = self._button("object", self.tr("Boxes over the photo (O)"), toggles=True)
        self.strip = self._button("filmstrip", self.tr("Photos beside this one (S)"), toggles=True)
        self.boxes.setChecked(True)
        self.strip.setChecked(True)
        self._details = self._button("details", self.tr("Details (I)"))
        self._details.clicked.connect(self.details_wanted)
        self._play = self._button("play", self.tr("Slideshow (P)"))
        self._play.clicked.connect(self.slideshow_wanted)
        self._full = self._button("fullscreen", self.tr("Full screen (F)"))
        self._full.clicked.connect(self.full_wanted)
        back = self._button("back", self.tr("Back to the photos (Esc)"))
        back.clicked.connect(self.back)
        before = self._button("left", self.tr("Previous photo"))
        before.clicked.connect(lambda: self.stepped.emit(-1))
        after = self._button("right", self.tr("Next photo"))
        after.clicked.connect(lambda: self.stepped.emit(1))
        row = QHBoxLayout(self)
        row.setContentsMargins(*(space[f"space_{name}"] for name in ("s", "xs", "s", "xs")))
        row.setSpacing(space["space_xs"])
        row.addWidget(back)
        row.addStretch(1)
        for widget in (before, self.where, after):
            row.addWidget(widget)
        row.addStretch(1)
        for button in (self.draw, self.boxes, self.strip):
            row.addWidget(button)
        row.addSpacing(space["space_s"])
        for button in (self._details, self._play, self._full):
            row.addWidget(button)

    def _button(self, icon: str, name: str, *, toggles: bool = False) -> QToolButton:
        button = small_button(self._theme, icon, name, role="text")
        button.setCheckable(toggles)
        self._icons[button] = icon
        return button

    def show_where(self, at: int, count: int) -> None:
        """Say which of how many photos it is."""
        self.where.setText(
            self.tr("{} of {}").format(wording.number(at + 1), wording.number(count))
        )

    def set_full(self, full: bool) -> None:
        """The last button leads out of the full screen, or into it; there all is dark."""
        self._icons[self._full] = "fullscreen-off" if full else "fullscreen"
        for button, icon in self._icons.items():
            self._theme.dress(button, icon, "overlay_label" if full else "text")
            set_kind(button, "overlay" if full else "small")
        set_kind(self.where, "overlay" if full else "muted")
        name = self.tr("Leave full screen (Esc)") if full else self.tr("Full screen (F)")
        self._full.setToolTip(name)
        self._full.setAccessibleName(name)
