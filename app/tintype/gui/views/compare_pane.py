"""One of the photos that are compared: the picture, and what is said of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from tintype.gui import wording
from tintype.gui.photo_pixels import PhotoPixels
from tintype.gui.theme import Theme, set_kind
from tintype.gui.views.labels import ElidedLabel, small_button
from tintype.gui.views.marks_row import MarksRow
from tintype.gui.views.zoom_view import ZoomView

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QImage

    from tintype.catalog.curation_rows import Marks
    from tintype.catalog.rows import PhotoDetails
    from tintype.gui.channel import Problem
    from tintype.gui.files_bridge import PixelChannels

SETTLE_MS = 70
BUDGET = 64 * 2**20


class ComparePane(QFrame):
    """Has its own way to pixels: panes are not to wait for each other's."""

    chosen = Signal()

    def __init__(self, theme: Theme, channels: PixelChannels, photo_id: int) -> None:
        super().__init__()
        self.photo_id = photo_id
        self._hidden = False
        set_kind(self, "pane")
        self.view = ZoomView(theme, labels=False)
        self.view.set_kinds(frozenset())
        self.view.setMinimumSize(*(theme.tokens.pixels["size_picture_least"],) * 2)
        self.marks = MarksRow(theme)
        self.reject = small_button(theme, "hide", self.tr("Hide (X)"))
        self.reject.setCheckable(True)
        self.take_out = small_button(theme, "close", self.tr("Take out of the comparison (Delete)"))
        self._name = ElidedLabel(mode=Qt.TextElideMode.ElideMiddle)
        self._facts = ElidedLabel()
        set_kind(self._facts, "small")
        self._build(theme.tokens.pixels)
        self._channels = channels
        self._pixels = PhotoPixels(channels, self, BUDGET)
        self._pixels.arrived.connect(lambda _, image: self.view.set_image(image))
        self._pixels.failed.connect(self._failed)
        self._settle = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._settle.timeout.connect(self._ask)
        for widget in (self, self.view):
            widget.installEventFilter(self)

    def _build(self, space: dict[str, int]) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._name)
        words.addWidget(self._facts)
        below = QWidget()
        row = QHBoxLayout(below)
        row.setContentsMargins(space["space_xs"], 0, 0, 0)
        row.setSpacing(space["space_xs"])
        row.addWidget(self.marks, 1)
        row.addWidget(self.reject)
        row.addWidget(self.take_out)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(space["space_xs"],) * 4)
        column.setSpacing(space["space_xs"])
        column.addWidget(self.view, 1)
        column.addLayout(words)
        column.addWidget(below)

    def show_place(self, size: tuple[int, int], colour: QColor, image: QImage | None) -> None:
        """Show the photo's shape at once, and its pixels soon."""
        self.view.set_photo(*size, colour)
        if image is not None:
            self.view.set_image(image)
        self.settle()

    def settle(self) -> None:
        """Ask for pixels as sharp as can be seen, once zooming pauses."""
        self._settle.start()

    def end(self) -> None:
        """It is not looked at any more."""
        self._settle.stop()
        self._pixels.leave()
        self._channels.ahead.forget()

    def tell(self, details: PhotoDetails, marks: Marks) -> None:
        """Show what the photo is called, what it was taken with, and how it is marked."""
        name = details.files[0].path.name if details.files else self.tr("No file")
        self._name.setText(name)
        self._name.setToolTip(name)
        self.setAccessibleName(name)
        size = f"{details.width} × {details.height}"
        self._facts.setText(" · ".join(filter(None, (size, wording.exposure(details.facts)))))
        self._facts.setToolTip(self._facts.text())
        self.marks.set_marks(marks)
        self._hidden = marks.hidden
        self.reject.setChecked(marks.hidden)

    def hidden(self) -> bool:
        """Whether the photo is hidden from searches."""
        return self._hidden

    def set_current(self, current: bool) -> None:
        """Whether keys mark this one."""
        self.setProperty("current", "true" if current else "false")
        set_kind(self, "pane")

    def _ask(self) -> None:
        side = max(512, -(-round(self.view.longest()) // 256) * 256)
        self._pixels.ask(self.photo_id, side)

    def _failed(self, problem: Problem) -> None:
        self.view.set_note(problem.message)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A click anywhere chooses it; another size wants other pixels."""
        if event.type() == QEvent.Type.MouseButtonPress:
            self.chosen.emit()
        elif event.type() == QEvent.Type.Resize and watched is self.view:
            self.settle()
        return super().eventFilter(watched, event)
