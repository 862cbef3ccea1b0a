"""A large photo that can be looked at from near."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QNativeGestureEvent
from PySide6.QtWidgets import QApplication

from tintype.gui.viewport import Viewport
from tintype.gui.views.mirror import ARROWS
from tintype.gui.views.photo_view import PhotoView

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QMouseEvent, QResizeEvent, QWheelEvent

    from tintype.gui.theme import Theme

STEP = 1.25
"""Factor of one click of the wheel or of a key."""
SHARPEST = 8192
"""Pixels of the longer side that are decoded at most: a quarter of a gigabyte in memory."""
CLICK = 120
"""Units of one click of the wheel."""


class ZoomView(PhotoView):
    """The wheel zooms to the pointer, dragging moves, a double click shows 1:1 or all again."""

    zoomed = Signal()
    """The photo has another scale."""
    panned = Signal()
    """It was moved."""

    def __init__(self, theme: Theme, *, labels: bool) -> None:
        super().__init__(theme, labels=labels)
        self._viewport = Viewport()
        self._held: QPointF | None = None
        self._moved = False

    def set_photo(self, width: int, height: int, colour: QColor) -> None:
        """Another photo, all of it."""
        super().set_photo(width, height, colour)
        self._viewport.set_photo(self._size)
        self._held = None
        self._show_hand()

    def photo_rect(self) -> QRectF:
        """Where the photo lies in the widget, perhaps larger than it."""
        return self._viewport.rect()

    def longest(self) -> float:
        """Pixels of the longer side that can be seen: no more than the photo has."""
        photo, shown = self._size, self.photo_rect()
        if self.fitted():
            return max(self.width(), self.height()) * self.devicePixelRatioF()
        wanted = max(shown.width(), shown.height()) * self.devicePixelRatioF()
        return min(wanted, max(photo.width(), photo.height()), SHARPEST)

    def fitted(self) -> bool:
        """Whether all of the photo is to be seen."""
        return self._viewport.fitted

    def scale(self) -> float:
        """Pixels of the widget per pixel of the photo."""
        return self._viewport.scale()

    # Zooming.

    def zoom_by(self, factor: float, at: QPointF | None = None) -> None:
        """Come nearer or go back; what is at a point, or in the middle, stays there."""
        self._zoom(self.scale() * factor, at)

    def show_pixels(self, at: QPointF | None = None) -> None:
        """Show each pixel of the photo as one of the screen."""
        self._zoom(1 / self.devicePixelRatioF(), at)

    def fit(self) -> None:
        """Show all of the photo."""
        self._zoom(0.0, None)

    def _zoom(self, scale: float, at: QPointF | None) -> None:
        before = self.photo_rect()
        self._viewport.zoom(scale, at or QRectF(self.rect()).center())
        if self.photo_rect() != before:
            self._show_hand()
            self.update()
            self.zoomed.emit()

    def zoom_by_key(self, key: Qt.Key) -> bool:
        """Plus and minus zoom, Z shows all pixels or the whole, arrows move what is zoomed."""
        if key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom_by(STEP)
        elif key == Qt.Key.Key_Minus:
            self.zoom_by(1 / STEP)
        elif key == Qt.Key.Key_Z:
            (self.show_pixels if self.fitted() else self.fit)()
        elif key in ARROWS and not self.fitted():
            across, down = ARROWS[key]
            self.pan(-across * self.width() / 8, -down * self.height() / 8)
        else:
            return False
        return True

    def pan(self, across: float, down: float) -> None:
        """Move the photo by so many pixels of the widget."""
        self._viewport.pan(QPointF(across, down))
        self.update()
        self.panned.emit()

    def follow(self, other: ZoomView) -> None:
        """Show the part of this photo that another view shows of its own."""
        self._viewport.follow(*other._viewport.share())
        self._show_hand()
        self.update()

    def _show_hand(self) -> None:
        """Show by the pointer whether the photo can be moved."""
        shape = Qt.CursorShape.ArrowCursor if self.fitted() else Qt.CursorShape.OpenHandCursor
        self.setCursor(shape if self._held is None else Qt.CursorShape.ClosedHandCursor)

    # Events.

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit anew, or keep what is in the middle."""
        super().resizeEvent(event)
        self._viewport.set_view(self.size())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom to the pointer."""
        clicks = event.angleDelta().y() / CLICK
        if clicks:
            self.zoom_by(STEP**clicks, event.position())
        event.accept()

    def event(self, event: QEvent) -> bool:
        """Take two fingers on a touchpad."""
        if (
            isinstance(event, QNativeGestureEvent)
            and event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture
        ):
            self.zoom_by(1 + event.value(), event.position())
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the photo; the buttons for back and forward are the window's."""
        self._moved = False
        if event.button() in (Qt.MouseButton.BackButton, Qt.MouseButton.ForwardButton):
            event.ignore()
        if event.button() in (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton):
            self._held = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move the photo, or light what is under the pointer."""
        if self._held is None:
            super().mouseMoveEvent(event)
            return
        by = event.position() - self._held
        if self._moved or by.manhattanLength() >= QApplication.startDragDistance():
            self._moved, self._held = True, event.position()
            self._show_hand()
            self.pan(by.x(), by.y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go of the photo."""
        self._held = None
        self._show_hand()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """From near at the pointer, or all again."""
        super().mouseDoubleClickEvent(event)
        if self.fitted():
            self.show_pixels(event.position())
        else:
            self.fit()
