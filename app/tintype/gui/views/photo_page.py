"""One photo, large: in the place of the grid, with the arrow keys leading on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from tintype.gui import wording
from tintype.gui.theme import Theme, set_kind
from tintype.gui.views.face_photo import ARROWS, FacePhotoView
from tintype.gui.views.labels import small_button
from tintype.gui.views.zoom_view import STEP

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QImage, QKeyEvent

STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageUp: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_PageDown: 1,
    Qt.Key.Key_Space: 1,
}
"""Keys that lead to another photo."""


class PhotoPage(QWidget):
    """The large view; what it shows is decided by the grid's current photo."""

    closed = Signal()
    stepped = Signal(int)
    """1 for the next photo, -1 for the one before."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        space = theme.tokens.pixels
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Large photo"))
        self.view = FacePhotoView(theme)
        back = small_button(theme, "back", self.tr("Back to the photos (Esc)"), role="text")
        back.clicked.connect(self.closed)
        before = small_button(theme, "left", self.tr("Previous photo"), role="text")
        before.clicked.connect(lambda: self.stepped.emit(-1))
        after = small_button(theme, "right", self.tr("Next photo"), role="text")
        after.clicked.connect(lambda: self.stepped.emit(1))
        self.draw = small_button(theme, "face-add", self.tr("Draw a face (D)"), role="text")
        self.draw.setCheckable(True)
        self.draw.toggled.connect(self.view.set_drawing)
        self.view.drawing_ended.connect(lambda: self.draw.setChecked(False))
        self._where = QLabel()
        set_kind(self._where, "muted")
        bar = QHBoxLayout()
        bar.setContentsMargins(*(space[f"space_{name}"] for name in ("s", "xs", "s", "xs")))
        bar.addWidget(back)
        bar.addStretch(1)
        for widget in (before, self._where, after):
            bar.addWidget(widget)
        bar.addStretch(1)
        bar.addWidget(self.draw)
        column = QVBoxLayout(self)
        column.setContentsMargins(space["space_s"], 0, space["space_s"], space["space_s"])
        column.setSpacing(0)
        column.addLayout(bar)
        column.addWidget(self.view, 1)

    def show_place(
        self, at: int, count: int, size: tuple[int, int], colour: QColor, image: QImage | None
    ) -> None:
        """Show a photo's place in the list and its shape, with a small image of it if there is."""
        self._where.setText(
            self.tr("{} of {}").format(wording.number(at + 1), wording.number(count))
        )
        self.draw.setChecked(False)
        self.view.set_photo(*size, colour)
        if image is not None:
            self.view.set_image(image)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows step, Escape and Return go back; F goes from face to face, D draws one, B its box.

        While a box is being moved, arrows move it. Plus and minus zoom, 1 shows each pixel, 0 all;
        arrows then move the photo, and Space and the page keys step.
        """
        if self.view.adjust_by_key(event) or self._zoom_by_key(Qt.Key(event.key())):
            return
        step = STEPS.get(Qt.Key(event.key()))
        closing = (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Backspace)
        if event.key() == Qt.Key.Key_Escape and self.draw.isChecked():
            self.draw.setChecked(False)
        elif event.key() == Qt.Key.Key_D:
            self.draw.toggle()
        elif event.key() == Qt.Key.Key_B:
            self.view.adjust_face()
        elif event.key() == Qt.Key.Key_F:
            self.view.step_face(1)
        elif step:
            self.stepped.emit(step)
        elif event.key() in closing:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _zoom_by_key(self, key: Qt.Key) -> bool:
        view = self.view
        if key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            view.zoom_by(STEP)
        elif key == Qt.Key.Key_Minus:
            view.zoom_by(1 / STEP)
        elif key == Qt.Key.Key_1:
            view.show_pixels()
        elif key == Qt.Key.Key_0:
            view.fit()
        elif key in ARROWS and not view.fitted():
            across, down = ARROWS[key]
            view.pan(-across * view.width() / 8, -down * view.height() / 8)
        else:
            return False
        return True

    def long_side(self) -> int:
        """Pixels the longer side of a photo can use here, in steps so that resizing asks seldom."""
        return max(512, -(-round(self.view.longest()) // 256) * 256)
