"""Two to four photos beside each other, looked at as one, to keep the better ones."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from tintype.gui.models.photo_grid import ColourRole
from tintype.gui.theme import set_kind
from tintype.gui.views.compare_pane import ComparePane
from tintype.gui.views.labels import ElidedLabel, small_button
from tintype.gui.views.mirror import ARROWS, ahead

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent

    from tintype.catalog.curation_rows import Marks
    from tintype.catalog.rows import ChangeSet, PhotoDetails
    from tintype.gui.models.photo_grid import PhotoGridModel
    from tintype.gui.pages.page import Context

FEWEST, MOST = 2, 4


class Compare(QWidget):
    """Zooming and moving one moves all; marks go to the photo that is chosen."""

    closed = Signal()

    def __init__(self, context: Context, photos: PhotoGridModel) -> None:
        super().__init__()
        self._context, self._photos = context, photos
        self._curate = context.bridge.curate
        self._at = 0
        self.panes: list[ComparePane] = []
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Photos beside each other"))
        self._title, self._hint = QLabel(), ElidedLabel(self._keys())
        self._hint.setToolTip(self._hint.text())
        self._hint.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        for label in (self._title, self._hint):
            set_kind(label, "muted")
        self.together = self._make_together()
        self._grid = QGridLayout()
        self._build()
        self._curate.compared.answered.connect(self._tell)
        context.bridge.changed.connect(self._changed)

    def _keys(self) -> str:
        return self.tr("1–5 rate · L favourite · X hide · Delete takes out · Z zooms")

    def _make_together(self) -> QToolButton:
        button = QToolButton()
        button.setText(self.tr("Zoom together"))
        button.setCheckable(True)
        button.setChecked(True)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        set_kind(button, "toggle")
        self._context.theme.dress_button(button, "link")
        return button

    def _build(self) -> None:
        space = self._context.theme.tokens.pixels
        back = small_button(self._context.theme, "back", self.tr("Back (Esc)"), role="text")
        back.clicked.connect(self.closed)
        bar = QHBoxLayout()
        bar.setSpacing(space["space_m"])
        bar.addWidget(back)
        bar.addWidget(self._title)
        bar.addWidget(self._hint, 1)
        bar.addWidget(self.together)
        self._grid.setSpacing(space["space_s"])
        column = QVBoxLayout(self)
        column.setContentsMargins(*(space[f"space_{name}"] for name in ("s", "xs", "s", "s")))
        column.setSpacing(space["space_xs"])
        column.addLayout(bar)
        column.addLayout(self._grid, 1)

    # What is shown.

    def ids(self) -> list[int]:
        """The photos that are beside each other."""
        return [pane.photo_id for pane in self.panes]

    def show_photos(self, photo_ids: Sequence[int]) -> None:
        """Put two to four photos beside each other."""
        self._clear()
        for photo_id in photo_ids[:MOST]:
            row = self._photos.row_of(photo_id)
            if row is not None:
                self.panes.append(self._make_pane(photo_id, row))
        self._arrange()
        self.choose(0)
        self._curate.ask_compared(self.ids())

    def _make_pane(self, photo_id: int, row: int) -> ComparePane:
        photos, context = self._photos, self._context
        pane = ComparePane(context.theme, context.bridge.files.pixel_channels(self), photo_id)
        size = int(photos.list.widths[row]), int(photos.list.heights[row])
        colour = photos.data(photos.index(row), ColourRole)
        pane.show_place(size, colour, context.loader.image(photo_id))
        pane.chosen.connect(lambda: self.choose(self.panes.index(pane)))
        pane.view.zoomed.connect(partial(self._moved, pane))
        pane.view.panned.connect(partial(self._moved, pane))
        pane.marks.rated.connect(lambda stars: self._curate.rate([photo_id], stars))
        pane.marks.favoured.connect(lambda yes: self._curate.favour([photo_id], favourite=yes))
        pane.reject.clicked.connect(lambda: self._hide(pane))
        pane.take_out.clicked.connect(lambda: self.remove(pane))
        return pane

    def _clear(self) -> None:
        for pane in self.panes:
            self._drop(pane)
        self.panes = []

    def _drop(self, pane: ComparePane) -> None:
        self._grid.removeWidget(pane)
        pane.end()
        pane.hide()
        pane.deleteLater()

    def _arrange(self) -> None:
        across = 2 if len(self.panes) in (2, 4) else 3
        for at, pane in enumerate(self.panes):
            self._grid.addWidget(pane, at // across, at % across)
            pane.show()
        self._title.setText(self.tr("%Ln photos beside each other", "", len(self.panes)))

    def current(self) -> ComparePane | None:
        """The photo that keys mark."""
        return self.panes[self._at] if self.panes else None

    def choose(self, at: int) -> None:
        """Let keys mark another photo."""
        if self.panes:
            self._at = at % len(self.panes)
            for number, pane in enumerate(self.panes):
                pane.set_current(number == self._at)

    def remove(self, pane: ComparePane) -> None:
        """Take a photo out; what is left of two is nothing to compare."""
        at = self.panes.index(pane)
        self.panes.remove(pane)
        self._drop(pane)
        if len(self.panes) < FEWEST:
            self.closed.emit()
            return
        self._arrange()
        self.choose(min(at, len(self.panes) - 1))

    # Marks.

    def _tell(self, answer: list[tuple[PhotoDetails, Marks]]) -> None:
        known = {details.id: (details, marks) for details, marks in answer}
        for pane in self.panes:
            if pane.photo_id in known:
                pane.tell(*known[pane.photo_id])

    def _changed(self, changes: ChangeSet) -> None:
        if self.isVisible() and changes.photos & set(self.ids()):
            self._curate.ask_compared(self.ids())

    def _hide(self, pane: ComparePane) -> None:
        self._curate.hide([pane.photo_id], hidden=not pane.hidden())

    # Looking.

    def _moved(self, pane: ComparePane) -> None:
        """All look at the same part, and each becomes as sharp as it needs."""
        for other in self.panes:
            if other is not pane and self.together.isChecked():
                other.view.follow(pane.view)
            other.settle()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows choose, or move what is zoomed; the line above says the rest."""
        pane, key = self.current(), Qt.Key(event.key())
        if pane is None or not (self._mark_by_key(pane, key) or self._zoom_by_key(pane, key)):
            if key in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.closed.emit()
            else:
                super().keyPressEvent(event)

    def _mark_by_key(self, pane: ComparePane, key: Qt.Key) -> bool:
        ids, loved = [pane.photo_id], pane.marks.heart.isChecked()
        if Qt.Key.Key_0 <= key <= Qt.Key.Key_5:
            self._curate.rate(ids, int(key) - int(Qt.Key.Key_0))
        elif key in (Qt.Key.Key_L, Qt.Key.Key_F):
            self._curate.favour(ids, favourite=not loved)
        elif key in (Qt.Key.Key_X, Qt.Key.Key_H):
            self._hide(pane)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.remove(pane)
        else:
            return False
        return True

    def _zoom_by_key(self, pane: ComparePane, key: Qt.Key) -> bool:
        if pane.view.zoom_by_key(key):
            return True
        if key in ARROWS:
            self.choose(self._at + sum(ARROWS[ahead(self, key)]))
            return True
        return False
