"""One photo's thumbnail, whole, in a frame of a given size."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QWidget

from tintype.gui.thumbnails import Wanted

if TYPE_CHECKING:
    from tintype.gui.theme import Theme
    from tintype.gui.thumbnails import ThumbnailLoader


def wanted_for(photo: int, shape: QSize, room: QSize, ratio: float) -> Wanted:
    """A photo of some proportions, as large as fits in a room on a screen of a pixel ratio."""
    size = QSizeF(shape).scaled(QSizeF(room), Qt.AspectRatioMode.KeepAspectRatio) * ratio
    return Wanted(photo, max(round(size.width()), 1), max(round(size.height()), 1))


class PhotoImage(QWidget):
    """Shows what the loader has; who owns it says what is wanted (see :meth:`wanted`)."""

    clicked = Signal()

    def __init__(
        self, loader: ThumbnailLoader, theme: Theme, size: QSize, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._loader, self._theme = loader, theme
        self._photo: int | None = None
        self._shape = QSize(4, 3)
        self.setFixedSize(size)
        loader.loaded.connect(self._loaded)  # a method: it ends with the widget
        theme.changed.connect(self.update)

    def show_photo(self, photo: int | None, width: int = 4, height: int = 3) -> None:
        """Show a photo of some proportions."""
        self._photo, self._shape = photo, QSize(max(width, 1), max(height, 1))
        self.update()

    def _loaded(self, photos: set[int]) -> None:
        if self._photo in photos:
            self.update()

    def wanted(self) -> Wanted | None:
        """What the loader should load."""
        if self._photo is None:
            return None
        return wanted_for(self._photo, self._shape, self.size(), self.devicePixelRatioF())

    def _inner(self) -> QRectF:
        room = QRectF(self.rect())
        fit = Qt.AspectRatioMode.KeepAspectRatio
        size = QSizeF(self._shape).scaled(room.size(), fit)
        inner = QRectF(0, 0, size.width(), size.height())
        inner.moveCenter(room.center())
        return inner

    def paintEvent(self, event: QPaintEvent) -> None:
        """The picture, or its place."""
        painter, inner = QPainter(self), self._inner()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        path = QPainterPath()
        path.addRoundedRect(inner, *(self._theme.tokens.pixels["radius_s"],) * 2)
        painter.setClipPath(path)
        image = None if self._photo is None else self._loader.image(self._photo)
        if image is None:
            painter.fillRect(inner, self._theme.tokens.colour("hover"))
        else:
            painter.drawImage(inner, image)
        painter.end()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """It was clicked."""
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(
            event.position().toPoint()
        ):
            self.clicked.emit()
