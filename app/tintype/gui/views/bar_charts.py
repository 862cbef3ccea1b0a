"""Bars: upright ones over time, and a list of names with bars beside them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen

from tintype.gui import wording
from tintype.gui.views.chart import Chart, Mark

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from tintype.gui.theme import Theme

HIGH = 180
NAMES = 0.36
"""Part of the width that names may have, at most."""


@dataclass(frozen=True, slots=True)
class Bar:
    """A bar. ``label`` stands beside or below it, ``words`` say all, ``note`` stands at its end."""

    label: str
    value: int
    words: str
    query: str
    note: str = ""


class ColumnChart(Chart):
    """Upright bars over time; as many labels below as there is room for."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, name, parent)
        self._bars: Sequence[Bar] = ()
        self.setFixedHeight(HIGH)

    def set_bars(self, bars: Sequence[Bar]) -> None:
        """Show other bars."""
        self._bars = bars
        self.lay_out()

    def _ground(self) -> QRectF:
        """Where the bars stand."""
        metrics = self.fontMetrics()
        left = metrics.horizontalAdvance(wording.number(self._top())) + 10
        return QRectF(
            left, 8, max(self.width() - left - 2, 1), self.height() - metrics.height() - 16
        )

    def _top(self) -> int:
        """A round number at or above the highest bar."""
        highest = max((bar.value for bar in self._bars), default=1)
        step = 10 ** max(len(str(highest)) - 1, 0)
        return next(
            (factor * step // 2 for factor in range(2, 21) if factor * step // 2 >= highest),
            highest,
        )

    def place(self) -> Sequence[Mark]:
        """A mark is as high as the chart: small bars can be pointed at, too."""
        ground, count = self._ground(), max(len(self._bars), 1)
        wide = ground.width() / count
        return [
            Mark(
                QRectF(ground.left() + at * wide, ground.top(), wide, ground.height()),
                bar.words,
                bar.query,
            )
            for at, bar in enumerate(self._bars)
        ]

    def paint(self, painter: QPainter) -> None:
        """Lines for half and all of the height, bars, labels."""
        tokens, ground, top = self._theme.tokens, self._ground(), self._top()
        self._paint_lines(painter, ground, top)
        painter.setPen(Qt.PenStyle.NoPen)
        free, line = 0.0, painter.fontMetrics().height()
        whole = ground.width() / max(len(self._bars), 1)
        for at, bar in enumerate(self._bars):
            left = ground.left() + at * whole
            room = QRectF(left, ground.top(), whole, ground.height())
            gap = min(room.width() * 0.2, 4)
            high = max(bar.value / top * ground.height(), 2 if bar.value else 0)
            rect = QRectF(room.left() + gap / 2, room.bottom() - high, room.width() - gap, high)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens.colour("accent_hover" if self.is_lit(at) else "accent"))
            round_off = min(rect.width() / 4, 3)
            painter.drawRoundedRect(self.flip(rect), round_off, round_off)
            wide = painter.fontMetrics().horizontalAdvance(bar.label)
            left = min(max(room.center().x() - wide / 2, 0), self.width() - wide)
            if bar.label and left >= free:
                painter.setPen(tokens.colour("muted"))
                where = QRectF(left, room.bottom() + 4, wide + 2, line)
                painter.drawText(self.flip(where), Qt.AlignmentFlag.AlignLeft, bar.label)
                free = left + wide + 10

    def _paint_lines(self, painter: QPainter, ground: QRectF, top: int) -> None:
        tokens, metrics = self._theme.tokens, painter.fontMetrics()
        for value in sorted({0, top // 2, top}):
            y = ground.bottom() - value / top * ground.height()
            painter.setPen(QPen(tokens.colour("line"), 1))
            across = self.flip(ground)
            painter.drawLine(round(across.left()), round(y), round(across.right()), round(y))
            painter.setPen(tokens.colour("muted"))
            label = QRectF(0, y - metrics.height() / 2, ground.left() - 6, metrics.height())
            painter.drawText(self.flip(label), Qt.AlignmentFlag.AlignRight, wording.number(value))


class BarList(Chart):
    """Names, a bar beside each, and how many."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, name, parent)
        self._bars: Sequence[Bar] = ()

    def set_bars(self, bars: Sequence[Bar]) -> None:
        """Show other bars."""
        self._bars = bars
        self.setFixedHeight(max(len(bars), 1) * self._row())
        self.lay_out()

    def _row(self) -> int:
        return round(self.fontMetrics().height() * 1.6)

    def sizeHint(self) -> QSize:
        """As high as its rows."""
        return QSize(240, max(len(self._bars), 1) * self._row())

    def place(self) -> Sequence[Mark]:
        """Each row is a mark."""
        high = self._row()
        return [
            Mark(QRectF(0, at * high, self.width(), high), bar.words, bar.query)
            for at, bar in enumerate(self._bars)
        ]

    def paint(self, painter: QPainter) -> None:
        """Name, bar, number."""
        tokens, metrics, space = self._theme.tokens, painter.fontMetrics(), 8
        most = max((bar.value for bar in self._bars), default=1) or 1
        names = max((metrics.horizontalAdvance(bar.label) for bar in self._bars), default=0) + 4
        names = min(names, round(self.width() * NAMES))
        notes = max((metrics.horizontalAdvance(bar.note) for bar in self._bars), default=0) + 4
        left, right = space + names + space, self.width() - notes - 2 * space
        for at, (bar, mark) in enumerate(zip(self._bars, self.marks, strict=True)):
            if self.is_lit(at):
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(tokens.colour("hover"))
                painter.drawRoundedRect(mark.rect, 4, 4)
            middle = Qt.AlignmentFlag.AlignVCenter
            name = metrics.elidedText(bar.label, Qt.TextElideMode.ElideRight, names)
            painter.setPen(tokens.colour("text"))
            inner = mark.rect.adjusted(space, 0, -space, 0)
            painter.drawText(inner, middle, name)
            painter.setPen(tokens.colour("muted"))
            painter.drawText(inner, middle | Qt.AlignmentFlag.AlignRight, bar.note)
            high = mark.rect.height() * 0.45
            wide = max((right - left) * bar.value / most, 2)
            rect = QRectF(left, mark.rect.center().y() - high / 2, wide, high)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens.colour("accent"))
            painter.drawRoundedRect(self.flip(rect), 2, 2)
