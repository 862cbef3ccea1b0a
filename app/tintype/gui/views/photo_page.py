"""One photo, large: in the place of the grid, with the arrow keys leading on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tintype.gui.theme import Theme, set_kind
from tintype.gui.views.face_photo import FacePhotoView
from tintype.gui.views.mirror import ahead
from tintype.gui.views.photo_bar import PhotoBar
from tintype.gui.views.stillness import Stillness

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QContextMenuEvent, QImage, QKeyEvent, QResizeEvent

    from tintype.gui.views.filmstrip import Filmstrip

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
CLOSING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Backspace)


class PhotoPage(QWidget):
    """The large view; what it shows is decided by the grid's current photo."""

    accessible_role = QAccessible.Role.Graphic

    closed = Signal()
    stepped = Signal(int)
    """1 for the next photo, -1 for the one before."""
    full_wanted = Signal(bool)
    """The whole screen, or the window again."""
    details_wanted = Signal()
    """What is beside the photo is to come, or to go."""
    slideshow_wanted = Signal()
    menu_wanted = Signal(QPoint)
    """What can be done with the photo is asked for at a point of the screen."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._space = theme.tokens.pixels["space_s"]
        self._full = False
        self._kinds: frozenset[str] = frozenset()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Large photo"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.view = FacePhotoView(theme)
        self.bar = PhotoBar(theme)
        self.draw, self._where = self.bar.draw, self.bar.where
        self.strip: Filmstrip | None = None
        self._still = Stillness(self.view, [self.bar])
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        self._column.addWidget(self.bar)
        self._column.addWidget(self.view, 1)
        self._wire()
        self._fit_margins()

    def _wire(self) -> None:
        bar = self.bar
        bar.back.connect(self._leave)
        bar.stepped.connect(self.stepped)
        bar.details_wanted.connect(self.details_wanted)
        bar.slideshow_wanted.connect(self.slideshow_wanted)
        bar.full_wanted.connect(self._toggle_full)
        bar.draw.toggled.connect(self.view.set_drawing)
        bar.boxes.toggled.connect(lambda _: self._show_kinds())
        bar.strip.toggled.connect(lambda _: self._show_strip())
        self.view.drawing_ended.connect(lambda: self.draw.setChecked(False))

    def set_strip(self, strip: Filmstrip) -> None:
        """Put the other photos below the large one."""
        self.strip = strip
        self._column.addWidget(strip)
        strip.chosen.connect(lambda row: self.stepped.emit(row - strip.current()))
        self._show_strip()

    def _show_strip(self) -> None:
        controls: list[QWidget] = [self.bar]
        if self.strip is not None:
            self.strip.setVisible(self.bar.strip.isChecked())
            if self.bar.strip.isChecked():
                controls.append(self.strip)
        self._still.set_controls(controls)
        self._place_controls()

    def show_place(
        self, at: int, count: int, size: tuple[int, int], colour: QColor, image: QImage | None
    ) -> None:
        """Show a photo's place in the list and its shape, with a small image of it if there is."""
        self.bar.show_where(at, count)
        self.draw.setChecked(False)
        self.view.set_photo(*size, colour)
        if image is not None:
            self.view.set_image(image)
        if self.strip is not None:
            self.strip.set_current(at)

    def set_kinds(self, kinds: frozenset[str]) -> None:
        """Draw only boxes of these kinds."""
        self._kinds = kinds
        self._show_kinds()

    def _show_kinds(self) -> None:
        self.view.set_kinds(self._kinds if self.bar.boxes.isChecked() else frozenset())

    # The whole screen: controls lie over the photo and go when the pointer is still.

    def is_full(self) -> bool:
        """Whether the photo fills the screen."""
        return self._full

    def set_full(self, full: bool) -> None:
        """Let the photo fill the page, or stand between its bars."""
        if full == self._full:
            return
        self._full = full
        self.bar.set_full(full)
        set_kind(self, "stage" if full else "")
        for at, part in ((0, self.bar), (2, self.strip)):
            if part is None:
                continue
            set_kind(part, "curtain" if full else "")
            if full:
                self._column.removeWidget(part)
            else:
                self._column.insertWidget(at, part)
        self._fit_margins()
        self._show_strip()
        if full:
            self._still.begin()
        else:
            self._still.end()

    def _toggle_full(self) -> None:
        self.full_wanted.emit(not self._full)

    def _leave(self) -> None:
        if self._full:
            self.full_wanted.emit(False)
        else:
            self.closed.emit()

    def _fit_margins(self) -> None:
        side = 0 if self._full else self._space
        self._column.setContentsMargins(side, 0, side, side)

    def _place_controls(self) -> None:
        if not self._full:
            return
        self.bar.setGeometry(0, 0, self.width(), self.bar.sizeHint().height())
        self.bar.raise_()
        if self.strip is not None:
            high = self.strip.height()
            self.strip.setGeometry(0, self.height() - high, self.width(), high)
            self.strip.raise_()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the controls at the edges."""
        super().resizeEvent(event)
        self._place_controls()

    # Keys.

    def focusNextPrevChild(self, following: bool) -> bool:
        """Tab leads to the controls, so they have to be there."""
        if self._full:
            self._still.wake()
        return super().focusNextPrevChild(following)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows step, Escape and Return go back; F fills the screen; the bar's tips tell more.

        N goes from face to face and asks who it is, D draws one, B gives its box handles; while
        a box is being moved, arrows move it. Plus and minus zoom, Z shows each pixel or all;
        arrows then move the photo, and Space and the page keys step.
        """
        key = Qt.Key(event.key())
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and not self.view.adjusting():
            super().keyPressEvent(event)
            return
        if self.view.adjust_by_key(event) or self.view.zoom_by_key(key) or self._show_by_key(key):
            return
        step = STEPS.get(ahead(self, key))
        if key == Qt.Key.Key_Escape and self.draw.isChecked():
            self.draw.setChecked(False)
        elif step:
            self.stepped.emit(step)
        elif key == Qt.Key.Key_Escape:
            self._leave()
        elif key in CLOSING:
            self.full_wanted.emit(False)
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _show_by_key(self, key: Qt.Key) -> bool:
        acts = {
            Qt.Key.Key_D: self.draw.toggle,
            Qt.Key.Key_B: self.view.adjust_face,
            Qt.Key.Key_N: lambda: self.view.step_face(1),
            Qt.Key.Key_O: self.bar.boxes.toggle,
            Qt.Key.Key_S: self.bar.strip.toggle,
            Qt.Key.Key_I: self.details_wanted.emit,
            Qt.Key.Key_F: self._toggle_full,
        }
        act = acts.get(key)
        if act is not None:
            act()
        return act is not None

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for what can be done with the photo."""
        self.menu_wanted.emit(event.globalPos())

    def long_side(self) -> int:
        """Pixels the longer side of a photo can use here, in steps so that resizing asks seldom."""
        return max(512, -(-round(self.view.longest()) // 256) * 256)
