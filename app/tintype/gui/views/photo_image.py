"""One photo's thumbnail, whole, in a frame of a given size."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QImage, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from tintype.gui.thumbnails import Wanted

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tintype.gui.theme import Theme
    from tintype.gui.thumbnails import ThumbnailLoader


def wanted_for(photo: int, shape: QSize, room: QSize, ratio: float) -> Wanted:
    """A photo of some proportions, as large as fits in a room on a screen of a pixel ratio."""
    size = QSizeF(shape).scaled(QSizeF(room), Qt.AspectRatioMode.KeepAspectRatio) * ratio
    return Wanted(photo, max(round(size.width()), 1), max(round(size.height()), 1))


class PhotoImage(QWidget):
    """Shows what the loader has; who owns it says what is wanted (see :meth:`wanted`).

    Args:
        grows: ``size`` is only the least; the picture is at the top of its room.
    """

    clicked = Signal()

    def __init__(
        self, loader: ThumbnailLoader, theme: Theme, size: QSize, *, grows: bool = False
    ) -> None:
        super().__init__()
        self._loader, self._theme = loader, theme
        self._photo: int | None = None
        self._shape = QSize(4, 3)
        self._sharp: QImage | None = None
        self._boxes: tuple[QRectF, ...] = ()
        self._grows = grows
        if grows:
            self.setMinimumSize(size)
            self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        else:
            self.setFixedSize(size)
        loader.loaded.connect(self._loaded)  # a method: it ends with the widget
        theme.changed.connect(self.update)

    def show_photo(self, photo: int | None, width: int = 4, height: int = 3) -> None:
        """Show a photo of some proportions."""
        self._photo, self._shape = photo, QSize(max(width, 1), max(height, 1))
        self._sharp, self._boxes = None, ()
        self.update()

    def sharpen(self, image: QImage, boxes: Sequence[QRectF] = ()) -> None:
        """Show a better picture of the same photo; boxes are parts of its width and height."""
        self._sharp, self._boxes = image, tuple(boxes)
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
        if self._grows:
            inner.moveTop(room.top())
        return inner

    def paintEvent(self, event: QPaintEvent) -> None:
        """The picture, or its place."""
        painter, inner = QPainter(self), self._inner()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        path = QPainterPath()
        path.addRoundedRect(inner, *(self._theme.tokens.pixels["radius_s"],) * 2)
        painter.setClipPath(path)
        small = None if self._photo is None else self._loader.image(self._photo)
        image = self._sharp or small
        if image is None:
            painter.fillRect(inner, self._theme.tokens.colour("hover"))
        else:
            painter.drawImage(inner, image)
        painter.setPen(QPen(self._theme.tokens.colour("overlay_object"), 2))
        for box in self._boxes:
            left, top = inner.left(), inner.top()
            painter.drawRoundedRect(
                QRectF(
                    left + box.x() * inner.width(),
                    top + box.y() * inner.height(),
                    box.width() * inner.width(),
                    box.height() * inner.height(),
                ),
                *(self._theme.tokens.pixels["radius_s"],) * 2,
            )
        painter.end()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """It was clicked."""
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(
            event.position().toPoint()
        ):
            self.clicked.emit()
