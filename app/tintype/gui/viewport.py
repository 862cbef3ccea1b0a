"""Where a photo lies in a view: fitted into it, or larger and moved about."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt

CLOSEST = 8.0
"""Pixels of the view that a pixel of the photo has at most, or twice as many as when fitted."""


class Viewport:
    """Pixels of the view throughout. Where a photo is smaller than the view it is in the middle."""

    def __init__(self) -> None:
        self._photo, self._view = QSize(), QSize()
        self._scale = 0.0  # 0: fitted
        self._middle = QPointF(0.5, 0.5)  # of the view, as a part of the photo

    @property
    def fitted(self) -> bool:
        """Whether all of the photo is to be seen, however large the view."""
        return self._scale == 0.0

    def set_photo(self, photo: QSize) -> None:
        """Another photo; it is fitted."""
        self._photo, self._scale = QSize(photo), 0.0

    def set_view(self, view: QSize) -> None:
        """The view has another size; the photo keeps its scale and what is in the middle."""
        self._view = QSize(view)
        if self._scale and self._scale <= self.fit_scale():
            self._scale = 0.0
        self._keep_inside()

    def fit_scale(self) -> float:
        """Pixels of the view per pixel of the fitted photo."""
        if self._photo.isEmpty():
            return 1.0
        across = self._view.width() / self._photo.width()
        return min(across, self._view.height() / self._photo.height())

    def scale(self) -> float:
        """Pixels of the view per pixel of the photo."""
        return self._scale or self.fit_scale()

    def rect(self) -> QRectF:
        """Where the photo lies."""
        if self._photo.isEmpty():
            return QRectF()
        if self.fitted:
            fit = self._photo.scaled(self._view, Qt.AspectRatioMode.KeepAspectRatio)
            inset = (self._view - fit) / 2
            return QRectF(inset.width(), inset.height(), fit.width(), fit.height())
        size = QSizeF(self._photo) * self._scale
        left = self._view.width() / 2 - self._middle.x() * size.width()
        top = self._view.height() / 2 - self._middle.y() * size.height()
        return QRectF(QPointF(left, top), size)

    def zoom(self, scale: float, at: QPointF) -> None:
        """Show the photo at another scale; what is at a point stays there as far as can be."""
        before = self.rect()
        if before.isEmpty():
            return
        fit = self.fit_scale()
        scale = min(scale, max(CLOSEST, 2 * fit))
        if scale <= fit:
            self._scale = 0.0
            return
        part = QPointF(
            (at.x() - before.left()) / before.width(), (at.y() - before.top()) / before.height()
        )
        self._scale = scale
        size = QSizeF(self._photo) * scale
        self._middle = QPointF(
            part.x() + (self._view.width() / 2 - at.x()) / size.width(),
            part.y() + (self._view.height() / 2 - at.y()) / size.height(),
        )
        self._keep_inside()

    def pan(self, by: QPointF) -> None:
        """Move the photo as far as it goes."""
        size = QSizeF(self._photo) * self.scale()
        if not self.fitted:
            self._middle -= QPointF(by.x() / size.width(), by.y() / size.height())
            self._keep_inside()

    def share(self) -> tuple[float, QPointF]:
        """How much nearer than fitted it is, and which part of the photo is in the middle."""
        return self.scale() / self.fit_scale(), QPointF(self._middle)

    def follow(self, nearer: float, middle: QPointF) -> None:
        """Show the part of this photo that another view shows of its own."""
        scale = self.fit_scale() * nearer
        self._scale = 0.0 if nearer <= 1 else min(scale, max(CLOSEST, 2 * self.fit_scale()))
        self._middle = QPointF(middle)
        self._keep_inside()

    def _keep_inside(self) -> None:
        if self._scale:
            size = QSizeF(self._photo) * self._scale
            self._middle = QPointF(
                _inside(self._middle.x(), self._view.width() / size.width()),
                _inside(self._middle.y(), self._view.height() / size.height()),
            )


def _inside(middle: float, seen: float) -> float:
    """The middle of the view on one axis, of which ``seen`` of the photo is in sight."""
    return 0.5 if seen >= 1 else min(max(middle, seen / 2), 1 - seen / 2)
