"""Photos a second over the last minutes, as a small line with a filled ground."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from tintype.gui import wording

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

    from tintype.gui.theme import Theme

HIGH = 64
FEWEST = 30
"""Values the width stands for at least: a run that begins fills the chart from the right."""


class SpeedChart(QWidget):
    """Takes the width there is; the latest value is at the right."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._values: list[float] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Wide and low."""
        return QSize(240, HIGH)

    def values(self) -> list[float]:
        """What it shows."""
        return self._values

    def set_values(self, values: Sequence[float]) -> None:
        """Show photos a second, the latest last."""
        self._values = list(values)
        last = wording.decimal(self._values[-1], 1) if self._values else wording.number(0)
        self.setAccessibleName(self.tr("Speed: {} photos a second").format(last))
        self.update()

    def points(self) -> list[QPointF]:
        """The line, in this widget's coordinates."""
        values = self._values
        top = max(values, default=0.0) * 1.15 or 1.0
        step = self.width() / (max(len(values), FEWEST) - 1)
        high, room = self.height() - 2, self.height() - 6
        right = self.width()
        return [
            QPointF(right - (len(values) - 1 - at) * step, high - value / top * room)
            for at, value in enumerate(values)
        ]

    def paintEvent(self, event: QPaintEvent) -> None:
        """A base line, the ground, the line, a dot at its end."""
        tokens, points = self._theme.tokens, self.points()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        base = self.height() - 1.0
        painter.setPen(QPen(tokens.colour("line"), 1))
        painter.drawLine(QPointF(0, base), QPointF(self.width(), base))
        if len(points) > 1:
            ground = QPolygonF([QPointF(points[0].x(), base), *points])
            ground.append(QPointF(points[-1].x(), base))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens.colour("selection"))
            painter.drawPolygon(ground)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(tokens.colour("accent"), 2))
            painter.drawPolyline(QPolygonF(points))
        painter.end()
