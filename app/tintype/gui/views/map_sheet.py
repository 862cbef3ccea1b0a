"""What a map is painted with: the outline as a picture of its own, and stamps for the dots."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap, QPolygonF, QTransform

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QSize

    from tintype.gui.theme import Theme
    from tintype.gui.world import Lines, World

AROUND = 0.25
"""How much more than what is in sight the picture shows on each side, so that it can be moved."""


class Outline:
    """Land and borders. Painting them takes long, so they are painted for one scale and kept."""

    def __init__(self, theme: Theme, world: World) -> None:
        self._theme = theme
        self._land, self._borders = _path(world.land, True), _path(world.borders, False)
        self._picture = QPixmap()
        self._shows = QRectF()
        """Degrees; its top is the south."""
        self._scale = 0.0
        theme.changed.connect(self.forget)

    def forget(self) -> None:
        """Paint anew next time: colours are others."""
        self._picture = QPixmap()

    def paint(
        self, painter: QPainter, size: QSize, to_pixels: QTransform, *, hurried: bool
    ) -> None:
        """Paint what is in sight.

        Args:
            to_pixels: from degrees, east and north.
            hurried: while the scale changes, the picture of another scale will do.
        """
        seen = to_pixels.inverted()[0].mapRect(QRectF(0, 0, size.width(), size.height()))
        scale, ratio = to_pixels.m11(), painter.device().devicePixelRatioF()
        there = not self._picture.isNull() and self._shows.contains(seen)
        sharp = self._scale == scale and self._picture.devicePixelRatio() == ratio
        if not (there and (sharp or hurried)):
            self._make(seen, scale, ratio)
        lies = to_pixels.mapRect(self._shows)
        if self._scale == scale:
            painter.drawPixmap(lies.topLeft(), self._picture)
        else:
            painter.drawPixmap(lies, self._picture, QRectF(self._picture.rect()))

    def _make(self, seen: QRectF, scale: float, ratio: float) -> None:
        wide, high = seen.width() * AROUND, seen.height() * AROUND
        self._shows, self._scale = seen.adjusted(-wide, -high, wide, high), scale
        self._picture = QPixmap((self._shows.size() * scale * ratio).toSize())
        self._picture.setDevicePixelRatio(ratio)
        self._picture.fill(Qt.GlobalColor.transparent)
        size, tokens = self._picture.deviceIndependentSize(), self._theme.tokens
        self._shows.setWidth(size.width() / scale)  # whole pixels
        self._shows.setTop(self._shows.bottom() - size.height() / scale)
        painter = QPainter(self._picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(scale, -scale)
        painter.translate(-self._shows.left(), -self._shows.bottom())
        pen = QPen(tokens.colour("line"), 1)
        pen.setCosmetic(True)
        painter.setPen(pen)
        painter.setBrush(tokens.colour("hover"))
        painter.drawPath(self._land)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(self._borders)
        painter.end()


class Stamps:
    """Dots of some sizes, each painted once and then put down as often as wanted.

    Args:
        colour: of a dot that holds this share, 0 to 1, of what the largest holds.
        radius: in pixels, of the same.
    """

    STEPS = 24

    def __init__(
        self, theme: Theme, colour: Callable[[float], QColor], radius: Callable[[float], float]
    ) -> None:
        self._theme, self._colour, self._radius = theme, colour, radius
        self._made: dict[tuple[int, bool, float], tuple[QPixmap, float]] = {}
        theme.changed.connect(self._made.clear)

    def put(
        self,
        painter: QPainter,
        x: Sequence[float],
        y: Sequence[float],
        parts: Sequence[float],
        *,
        lit: bool = False,
    ) -> None:
        """Put dots down with their middles at points."""
        ratio, made = painter.device().devicePixelRatioF(), self._made
        for across, down, part in zip(x, y, parts, strict=True):
            key = round(part * self.STEPS), lit, ratio
            if key not in made:
                made[key] = self._make(*key)
            stamp, half = made[key]
            painter.drawPixmap(QPointF(across - half, down - half), stamp)

    def _make(self, step: int, lit: bool, ratio: float) -> tuple[QPixmap, float]:
        """A stamp, and how far its middle is from its edges."""
        part = step / self.STEPS
        radius, tokens = self._radius(part), self._theme.tokens
        side = 2 * radius + 2
        stamp = QPixmap(*(round(side * ratio),) * 2)
        stamp.setDevicePixelRatio(ratio)
        stamp.fill(Qt.GlobalColor.transparent)
        painter = QPainter(stamp)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(tokens.colour("surface"), 1))
        painter.setBrush(tokens.colour("text") if lit else self._colour(part))
        painter.drawEllipse(QPointF(side / 2, side / 2), radius, radius)
        painter.end()
        return stamp, side / 2


def _path(lines: Lines, closed: bool) -> QPainterPath:
    path = QPainterPath()
    for line in lines:
        path.addPolygon(QPolygonF([QPointF(x, y) for x, y in line.tolist()]))
        if closed:
            path.closeSubpath()
    return path
