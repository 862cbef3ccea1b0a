"""A dark surface on which one picture gives way to the next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSizeF, Qt, QVariantAnimation
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from tintype.gui.theme import Theme

FADE_MS = 700


class SlideCanvas(QWidget):
    """Pictures are fitted once, not for every frame of a fade."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._image, self._fitted = QImage(), QImage()
        self._before = QImage()
        self._share = 1.0
        self._animation = QVariantAnimation(self, startValue=0.0, endValue=1.0)
        self._animation.valueChanged.connect(self._fade_to)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(self.tr("Slideshow"))

    def image(self) -> QImage:
        """The picture that is shown, or comes."""
        return self._image

    def fading(self) -> bool:
        """Whether one picture is giving way to another."""
        return self._animation.state() == QVariantAnimation.State.Running

    def show_image(self, image: QImage, *, fade: bool) -> None:
        """Show another picture, at once or little by little."""
        self._before = self._fitted
        self._image, self._fitted = image, self._fit(image)
        self._animation.stop()
        fade_ms = self._theme.motion.milliseconds(FADE_MS) if fade else 0
        if fade_ms and not self._before.isNull():
            self._share = 0.0
            self._animation.setDuration(fade_ms)
            self._animation.start()
        else:
            self._share, self._before = 1.0, QImage()
        self.update()

    def stop(self) -> None:
        """End a fade where it would end."""
        self._animation.stop()
        self._fade_to(1.0)

    def _fade_to(self, share: float) -> None:
        self._share = share
        if share >= 1.0:
            self._before = QImage()
        self.update()

    def _fit(self, image: QImage) -> QImage:
        ratio = self.devicePixelRatioF()
        made = image.scaled(
            (QSizeF(self.size()) * ratio).toSize(),
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        made.setDevicePixelRatio(ratio)
        return made

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit anew."""
        super().resizeEvent(event)
        if not self._image.isNull():
            self._fitted, self._before = self._fit(self._image), QImage()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The one that goes, and the one that comes over it."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.tokens.colour("overlay_shade"))
        if not self._before.isNull():
            painter.setOpacity(1.0 - self._share)
            self._paint(painter, self._before)
        painter.setOpacity(self._share)
        self._paint(painter, self._fitted)
        painter.end()

    def _paint(self, painter: QPainter, image: QImage) -> None:
        if not image.isNull():
            size = image.deviceIndependentSize()
            rect = QRectF(0, 0, size.width(), size.height())
            rect.moveCenter(QRectF(self.rect()).center())
            painter.drawImage(rect, image)
