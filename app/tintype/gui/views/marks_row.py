"""Stars and a heart: what a person says of the photo that is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from tintype.catalog.curation_rows import Marks
from tintype.gui.theme import Theme, set_kind
from tintype.gui.views.labels import small_button

if TYPE_CHECKING:
    from PySide6.QtWidgets import QToolButton


class MarksRow(QWidget):
    """A click on a star rates; on the last one that is lit, takes the stars away."""

    rated = Signal(int)
    favoured = Signal(bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._marks = Marks()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self.stars: list[QToolButton] = []
        for at in range(1, 6):
            star = small_button(theme, "star", self.tr("Rate {} of 5").format(at))
            star.clicked.connect(lambda _=False, at=at: self._rate(at))
            self.stars.append(star)
            row.addWidget(star)
        row.addSpacing(theme.tokens.pixels["space_s"])
        self.heart = small_button(theme, "heart", self.tr("Favourite"))
        self.heart.setCheckable(True)
        self.heart.clicked.connect(self.favoured)
        self._hidden = QLabel(self.tr("Hidden"))
        set_kind(self._hidden, "small")
        row.addWidget(self.heart)
        row.addSpacing(theme.tokens.pixels["space_s"])
        row.addWidget(self._hidden)
        row.addStretch(1)
        self.set_marks(Marks())

    def set_marks(self, marks: Marks) -> None:
        """Show other marks."""
        self._marks = marks
        stars = marks.rating or 0
        for at, star in enumerate(self.stars, 1):
            lit = at <= stars
            self._theme.dress(star, "star-full" if lit else "star", "accent" if lit else "muted")
        loved = marks.favourite
        self._theme.dress(
            self.heart, "heart-full" if loved else "heart", "accent" if loved else "muted"
        )
        self.heart.setChecked(loved)
        self._hidden.setVisible(marks.hidden)
        self.setAccessibleName(self.tr("{} of 5 stars").format(stars))

    def _rate(self, stars: int) -> None:
        self.rated.emit(0 if stars == self._marks.rating else stars)
