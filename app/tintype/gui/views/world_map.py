"""A drawn map of the world with a dot wherever photos were taken. It never asks any network."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from math import cos, log, pi, radians, sin
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QPoint, QPointF, QRectF, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
    QPolygonF,
    QResizeEvent,
    QShowEvent,
    QTransform,
    QWheelEvent,
)
from PySide6.QtWidgets import QToolTip

from tintype.gui import naming, wording
from tintype.gui.views import map_dots
from tintype.gui.views.chart import Chart, Mark
from tintype.gui.views.map_sheet import Outline, Stamps
from tintype.library.places import query_around

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from PySide6.QtWidgets import QWidget

    from tintype.gui.pages_bridge import Whereabouts
    from tintype.gui.theme import Theme
    from tintype.gui.views.map_dots import Dots

HEXAGON = 14.0
"""Pixels from the middle of a hexagon, whose photos make a dot, to its corner."""
SMALLEST, LARGEST = 4.0, 13.0
"""Pixels from the middle of a dot to its edge."""
DEEPEST = 400.0
"""Pixels a degree: the outline is too coarse for more."""
NORTH, SOUTH = 84.0, -58.0
LEAST_WIDE = 24.0
"""Degrees that the map shows at first, at least."""
STEP = 1.6
LEVEL = 1.25
"""Photos are gathered into dots anew whenever the scale has changed by this factor."""
SLIP = 4
"""Pixels a click may slip."""
STILL_MS = 120
"""The outline is sharp again when nothing was zoomed for so long."""


@dataclass(frozen=True)
class Seen(Sequence[Mark]):
    """The dots in sight. Their marks are made when somebody asks: there are many of them.

    Attributes:
        rows: of ``Dots``.
        x, y: where their middles lie in the widget.
        part: how many photos each holds, as a logarithm: 1 for the largest dot of the map.
    """

    rows: NDArray[np.intp] = field(default_factory=lambda: np.zeros(0, np.intp))
    x: NDArray[np.float64] = field(default_factory=lambda: np.zeros(0))
    y: NDArray[np.float64] = field(default_factory=lambda: np.zeros(0))
    part: NDArray[np.float64] = field(default_factory=lambda: np.zeros(0))

    def __len__(self) -> int:
        return len(self.rows)

    def __getitem__(self, at: int) -> Mark:  # type: ignore[override]
        radius = _radius(float(self.part[at]))
        corner = QPointF(self.x[at] - radius, self.y[at] - radius)
        return Mark(QRectF(corner, QSizeF(2 * radius, 2 * radius)), "", "")


class WorldMap(Chart):
    """Dragging moves it, the wheel zooms; a dot or a drawn circle leads to the photos there."""

    mirrors = False
    selecting_ended = Signal()
    """A circle was drawn, or given up."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, name, parent)
        self._whereabouts: Whereabouts | None = None
        self._dots: Dots | None = None
        self._seen = Seen()
        self._framed = False  # all photos were brought into sight
        self._outline: Outline | None = None
        self._stamps = Stamps(theme, lambda part: self.shade(0.45 + 0.55 * part), _radius)
        self._still = QTimer(self, singleShot=True, interval=STILL_MS)
        self._still.timeout.connect(self.update)
        self._middle, self._scale = QPointF(10.0, 30.0), 0.0
        self._gathered: int | None = None
        self._pressed: QPointF | None = None
        self._moved = False
        self._circle: tuple[QPointF, float] | None = None
        self._selecting = False
        self._marked: QPointF | None = None
        self.setMinimumSize(*(theme.tokens.pixels["size_list"],) * 2)

    def set_whereabouts(self, whereabouts: Whereabouts) -> None:
        """Show other photos; at first, all of them are in sight."""
        if self._outline is None:
            self._outline = Outline(self._theme, whereabouts.world)
        self._whereabouts, self._gathered = whereabouts, None
        self._frame()

    def _frame(self) -> None:
        """Bring all photos into sight once there are some and a size; then stay."""
        if self._whereabouts is not None and not self._framed and self.width() > 1:
            self._framed = self.isVisible()
            self.show_all()
        else:
            self._set_scale(self._scale)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the middle."""
        super().resizeEvent(event)
        self._frame()

    def showEvent(self, event: QShowEvent) -> None:
        """It has its size now."""
        super().showEvent(event)
        self._frame()

    def show_all(self) -> None:
        """Show all photos."""
        cells = self._whereabouts.overview.cells if self._whereabouts else None
        if cells is None or not len(cells.photos) or self.width() < 2:
            self.show_world()
            return
        west, south, east, north = map_dots.extent(cells, LEAST_WIDE)
        self._middle = QPointF((west + east) / 2, (south + north) / 2)
        self._set_scale(min(self.width() / (east - west), self.height() / (north - south)))

    def show_world(self) -> None:
        """Show the whole world."""
        self._middle = QPointF(0, (NORTH + SOUTH) / 2)
        self._set_scale(0)

    def show_place(self, latitude: float, longitude: float) -> None:
        """Bring a place into the middle, and ring it."""
        self._marked = self._middle = QPointF(longitude, latitude)
        self._set_scale(max(self._scale, self._least() * 4))

    def set_selecting(self, on: bool) -> None:
        """Let a drag draw a circle instead of moving the map."""
        self._selecting = on
        self.setCursor(Qt.CursorShape.CrossCursor if on else Qt.CursorShape.ArrowCursor)

    def zoom(self, factor: float, around: QPointF | None = None) -> None:
        """Zoom; what lies at a point of the screen stays there."""
        self._still.start()
        point = around or QPointF(self.rect().center())
        before = self._degrees(point)
        self._set_scale(self._scale * factor)
        self._middle += before - self._degrees(point)
        self._set_scale(self._scale)

    # Geometry: degrees, east and north, to pixels.

    def _least(self) -> float:
        return max(min(self.width() / 360, self.height() / (NORTH - SOUTH)), 0.2)

    def _set_scale(self, scale: float) -> None:
        """Set pixels a degree, and keep the middle where there is a world."""
        self._scale = min(max(scale, self._least()), DEEPEST)
        wide, high = self.width() / 2 / self._scale, self.height() / 2 / self._scale
        x, y = self._middle.x(), self._middle.y()
        x = 0.0 if wide >= 180 else min(max(x, wide - 180), 180 - wide)
        tall = (NORTH - SOUTH) / 2
        y = (NORTH + SOUTH) / 2 if high >= tall else min(max(y, SOUTH + high), NORTH - high)
        self._middle = QPointF(x, y)
        self.lay_out()

    def _transform(self) -> QTransform:
        found = QTransform.fromTranslate(self.width() / 2, self.height() / 2)
        found.scale(self._scale, -self._scale)
        return found.translate(-self._middle.x(), -self._middle.y())

    def _degrees(self, point: QPointF) -> QPointF:
        return self._transform().inverted()[0].map(point)

    def place(self) -> Sequence[Mark]:
        """A mark for each dot in sight, the largest last, on top."""
        cells = self._whereabouts.overview.cells if self._whereabouts else None
        if cells is None or not len(cells.photos) or not self._scale:
            self._dots, self._seen = None, Seen()
            return ()
        level = round(log(self._scale, LEVEL))
        if self._gathered != level or self._dots is None:
            self._dots, self._gathered = map_dots.gather(cells, LEVEL**level, HEXAGON), level
        dots = self._dots
        x = self.width() / 2 + (dots.longitude - self._middle.x()) * self._scale
        y = self.height() / 2 - (dots.latitude - self._middle.y()) * self._scale
        inside = (x > 0) & (x < self.width()) & (y > 0) & (y < self.height())
        rows = np.flatnonzero(inside)
        rows = rows[np.argsort(dots.photos[rows], kind="stable")]
        part = np.log(dots.photos[rows] + 1) / max(log(int(dots.photos.max()) + 1), 1.0)
        self._seen = Seen(rows, x[rows], y[rows], part)
        return self._seen

    def query_of(self, number: int) -> str:
        """The photos around the middle of a dot, as far as it reaches."""
        latitude, longitude, reach = self._dot(number)
        return query_around(latitude, longitude, reach)

    def _dot(self, number: int) -> tuple[float, float, float]:
        """Latitude, longitude and reach of a mark's dot."""
        at, dots = int(self._seen.rows[number]), self._dots
        assert dots is not None  # noqa: S101 - there is a mark
        return float(dots.latitude[at]), float(dots.longitude[at]), float(dots.reach[at])

    def at(self, point: QPoint) -> int:
        """The topmost dot at a point; -1 for none."""
        seen = self._seen
        reach = SMALLEST + (LARGEST - SMALLEST) * seen.part
        found = np.flatnonzero(np.hypot(seen.x - point.x(), seen.y - point.y()) <= reach)
        return int(found[-1]) if len(found) else -1

    def words_of(self, number: int) -> str:
        """The place that most photos of a dot were taken in, and how many there are."""
        if self._dots is None:
            return ""
        photos = wording.photos(int(self._dots.photos[self._seen.rows[number]]))
        name = self._name(*self._dot(number))
        words = self.tr("{place}: {photos}")
        return words.format(place=name, photos=photos) if name else photos

    def _name(self, latitude: float, longitude: float, reach: float) -> str:
        places = self._whereabouts.overview.places if self._whereabouts else ()
        if not places:
            return ""
        where = np.array([(one.latitude, one.longitude) for one in places])
        away = map_dots.kilometres(where[:, 0], where[:, 1], latitude, longitude)
        near = np.flatnonzero(away <= reach).tolist()
        found = max(near, key=lambda n: places[n].photos) if near else int(away.argmin())
        return naming.spot(places[found])

    # Events.

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom to the pointer."""
        self.zoom(1.0018 ** event.angleDelta().y(), event.position())
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to move the map, or to draw a circle."""
        super().mousePressEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed, self._moved = event.position(), False
            self._begin_circle(event)

    def _begin_circle(self, event: QMouseEvent) -> None:
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if self._selecting or shift:
            self._circle = self._degrees(event.position()), 0.0

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move the map, widen the circle, or say what is under the pointer."""
        if self._pressed is None:
            super().mouseMoveEvent(event)
            if self._selecting:
                self.setCursor(Qt.CursorShape.CrossCursor)
            return
        way = event.position() - self._pressed
        if not self._moved and way.manhattanLength() < SLIP:
            return
        self._moved = True
        if self._circle is not None:
            self._widen(event)
        else:
            self._pressed = event.position()
            self._middle -= QPointF(way.x(), -way.y()) / self._scale
            self._set_scale(self._scale)

    def _widen(self, event: QMouseEvent) -> None:
        if self._circle is None:
            return
        middle, to = self._circle[0], self._degrees(event.position())
        km = map_dots.kilometres(np.array([middle.y()]), np.array([middle.x()]), to.y(), to.x())
        self._circle = middle, float(km[0])
        QToolTip.showText(event.globalPosition().toPoint(), self.circle_words(), self)
        self.update()

    def circle_words(self) -> str:
        """How many photos lie in the circle that is drawn."""
        cells = self._whereabouts.overview.cells if self._whereabouts else None
        if self._circle is None or cells is None:
            return ""
        middle, km = self._circle
        away = map_dots.kilometres(cells.latitude, cells.longitude, middle.y(), middle.x())
        photos = wording.photos(int(cells.photos[away <= km].sum()))
        return self.tr("{photos} within {km} km").format(
            photos=photos, km=wording.number(max(round(km), 1))
        )

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Show the photos of the circle, or of the dot that was clicked."""
        circle, moved = self._circle, self._moved
        self._pressed = self._circle = None
        if circle is not None:
            self.selecting_ended.emit()
            if moved:
                middle, km = circle
                self.chosen.emit(query_around(middle.y(), middle.x(), km))
            self.update()
        elif not moved:
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Plus and minus zoom, 0 shows the world, Escape gives a circle up; see ``Chart``."""
        match event.key():
            case Qt.Key.Key_Plus | Qt.Key.Key_Equal:
                self.zoom(STEP)
            case Qt.Key.Key_Minus:
                self.zoom(1 / STEP)
            case Qt.Key.Key_0:
                self.show_world()
            case Qt.Key.Key_Escape if self._selecting or self._circle:
                self._circle = None
                self.selecting_ended.emit()
                self.update()
            case _:
                super().keyPressEvent(event)

    # Painting.

    def paint(self, painter: QPainter) -> None:
        """Land, borders, dots, and what is drawn over them."""
        tokens = self._theme.tokens
        painter.setClipRect(self.rect())
        if self._outline is not None:
            hurried = self._still.isActive()
            self._outline.paint(painter, self.size(), self._transform(), hurried=hurried)
        seen = self._seen
        self._stamps.put(painter, seen.x.tolist(), seen.y.tolist(), seen.part.tolist())
        if 0 <= self._hovered < len(seen):
            here = slice(self._hovered, self._hovered + 1)
            self._stamps.put(
                painter, *(one[here].tolist() for one in (seen.x, seen.y, seen.part)), lit=True
            )
        self._paint_over(painter)
        painter.setPen(QPen(tokens.colour("line"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def _paint_over(self, painter: QPainter) -> None:
        tokens, transform = self._theme.tokens, self._transform()
        accent = tokens.colour("accent")
        if self._marked is not None:
            painter.setPen(QPen(accent, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(transform.map(self._marked), *(1.5 * LARGEST,) * 2)
        if self._circle is not None:
            painter.setPen(QPen(accent, 2))
            painter.setBrush(QColor(accent.red(), accent.green(), accent.blue(), 40))
            painter.drawPolygon(transform.map(around(*self._circle)))


def _radius(part: float) -> float:
    return SMALLEST + (LARGEST - SMALLEST) * part


def around(middle: QPointF, km: float) -> QPolygonF:
    """A circle on the globe as degrees, round also far in the north."""
    high = km / map_dots.EARTH_KM * 180 / pi
    wide = high / max(cos(radians(middle.y())), 0.05)
    turns = [turn * pi / 36 for turn in range(72)]
    return QPolygonF([middle + QPointF(wide * cos(t), high * sin(t)) for t in turns])
