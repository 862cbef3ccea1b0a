"""A year as a calendar, and people over the years."""

from __future__ import annotations

from dataclasses import dataclass
from math import sqrt
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QRectF, Qt

from tintype.gui import wording
from tintype.gui.photo_list import Span
from tintype.gui.views.chart import Chart, Mark

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QWidget

    from tintype.gui.theme import Theme

WEEKS = 54


def day_words(date: int, count: int) -> str:
    """``Saturday, 5 June 2021: 12 photos``."""
    return QCoreApplication.translate("Charts", "{when}: {photos}").format(
        when=wording.span(date, Span.DAY), photos=wording.photos(count)
    )


class Calendar(Chart):
    """A square a day, a column a week; the more photos, the stronger."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, name, parent)
        self._year = 0
        self._days: Mapping[int, int] = {}
        self.setMinimumWidth(WEEKS * 9)

    def set_year(self, year: int, days: Mapping[int, int]) -> None:
        """Show a year; ``days`` are YYYYMMDD with the photos of each."""
        self._year, self._days = year, days
        self.lay_out()

    def year(self) -> int:
        """The year that is shown."""
        return self._year

    def _side(self) -> float:
        return (self.width() - self._left()) / WEEKS

    def _left(self) -> int:
        names = (QLocale().dayName(day, QLocale.FormatType.ShortFormat) for day in range(1, 8))
        return max(map(self.fontMetrics().horizontalAdvance, names)) + 8

    def _top(self) -> int:
        return self.fontMetrics().height() + 4

    def lay_out(self) -> None:
        """As high as seven days are."""
        self.setFixedHeight(round(self._top() + 7 * self._side()) + 2)
        super().lay_out()

    def _column(self, date: QDate) -> tuple[int, int]:
        """Week and day of a date, from the first week of its year."""
        first = QLocale().firstDayOfWeek().value
        start = QDate(date.year(), 1, 1)
        before = (start.dayOfWeek() - first) % 7
        return (start.daysTo(date) + before) // 7, (date.dayOfWeek() - first) % 7

    def _rect(self, date: QDate) -> QRectF:
        (week, day), side = self._column(date), self._side()
        x, y = self._left() + week * side, self._top() + day * side
        return QRectF(x + 1, y + 1, side - 2, side - 2)

    def place(self) -> Sequence[Mark]:
        """The days that have photos."""
        found = []
        for day, count in self._days.items():
            date = QDate(day // 10_000, day // 100 % 100, day % 100)
            if date.isValid():
                query = f"date:{date.toString(Qt.DateFormat.ISODate)}"
                found.append(Mark(self._rect(date), day_words(day, count), query))
        return found

    def paint(self, painter: QPainter) -> None:
        """All days, those with photos over them, months above and days of the week beside."""
        if not self._year:
            return
        tokens = self._theme.tokens
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.colour("hover"))
        date = QDate(self._year, 1, 1)
        while date.year() == self._year:
            painter.drawRoundedRect(self.flip(self._rect(date)), 2, 2)
            date = date.addDays(1)
        most = max(self._days.values(), default=1)
        for at, (mark, count) in enumerate(zip(self.marks, self._days.values(), strict=False)):
            lit = tokens.colour("text") if self.is_lit(at) else None
            painter.setBrush(lit or self.shade(0.25 + 0.75 * sqrt(count / most)))
            painter.drawRoundedRect(mark.rect, 2, 2)
        self._paint_names(painter)

    def _paint_names(self, painter: QPainter) -> None:
        painter.setPen(self._theme.tokens.colour("muted"))
        locale, metrics, short = QLocale(), painter.fontMetrics(), QLocale.FormatType.ShortFormat
        for month in range(1, 13):
            rect = self._rect(QDate(self._year, month, 7))
            name = locale.standaloneMonthName(month, short)
            where = QRectF(rect.left(), 0, 5 * rect.width(), metrics.height())
            painter.drawText(self.flip(where), Qt.AlignmentFlag.AlignLeft, name)
        first = locale.firstDayOfWeek().value
        for row in range(0, 7, 2) if self._side() < metrics.height() else range(7):
            name = locale.standaloneDayName((first - 1 + row) % 7 + 1, short)
            y = self._top() + (row + 0.5) * self._side() - metrics.height() / 2
            where = QRectF(0, y, self._left() - 6, metrics.height())
            painter.drawText(self.flip(where), Qt.AlignmentFlag.AlignRight, name)


@dataclass(frozen=True, slots=True)
class Row:
    """Somebody over the years: a value, words and a query a year."""

    name: str
    total: str
    words: str
    query: str
    years: tuple[tuple[int, str, str], ...]


class RowsOverTime(Chart):
    """A row of small bars for each name, years below."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, name, parent)
        self._rows: Sequence[Row] = ()
        self._years = range(0)

    def set_rows(self, rows: Sequence[Row], years: range) -> None:
        """Show other rows."""
        self._rows, self._years = rows, years
        line = self.fontMetrics().height()
        self.setFixedHeight(max(len(rows), 1) * self._high() + line + 4)
        self.lay_out()

    def _high(self) -> int:
        return round(self.fontMetrics().height() * 2.4)

    def _columns(self) -> tuple[float, float]:
        """Where the first year begins, and how wide each is."""
        metrics = self.fontMetrics()
        names = max((metrics.horizontalAdvance(row.name) for row in self._rows), default=0)
        ends = max((metrics.horizontalAdvance(row.total) for row in self._rows), default=0)
        left = min(names, round(self.width() * 0.3)) + 20
        return left, max((self.width() - left - ends - 20) / max(len(self._years), 1), 1)

    def place(self) -> Sequence[Mark]:
        """The name, and each year with photos."""
        (left, wide), high, found = self._columns(), self._high(), []
        for at, row in enumerate(self._rows):
            top = at * high
            found.append(Mark(QRectF(0, top, left - 8, high), row.words, row.query))
            found += [
                Mark(QRectF(left + number * wide, top + 2, wide, high - 3), words, query)
                for number, (value, words, query) in enumerate(row.years)
                if value
            ]
        return found

    def paint(self, painter: QPainter) -> None:
        """Names, bars, totals, and years below."""
        (left, wide), high, tokens = self._columns(), self._high(), self._theme.tokens
        metrics, middle = painter.fontMetrics(), Qt.AlignmentFlag.AlignVCenter
        lit = self.marks[self._hovered].rect if self._hovered >= 0 else QRectF()
        for at, row in enumerate(self._rows):
            rect = QRectF(0, at * high, self.width(), high)
            name = metrics.elidedText(row.name, Qt.TextElideMode.ElideRight, round(left) - 20)
            painter.setPen(tokens.colour("text"))
            painter.drawText(rect.adjusted(8, 0, -8, 0), middle, name)
            painter.setPen(tokens.colour("muted"))
            end = middle | Qt.AlignmentFlag.AlignRight
            painter.drawText(rect.adjusted(8, 0, -8, 0), end, row.total)
            painter.setPen(tokens.colour("line"))
            foot = round(rect.bottom())
            ground = self.flip(QRectF(left, rect.top(), wide * len(self._years), rect.height()))
            painter.drawLine(round(ground.left()), foot, round(ground.right()), foot)
            self._paint_row(painter, row, rect, lit)
        self._paint_years(painter)

    def _paint_row(self, painter: QPainter, row: Row, rect: QRectF, lit: QRectF) -> None:
        (left, wide), tokens = self._columns(), self._theme.tokens
        most = max((value for value, _, _ in row.years), default=1) or 1
        painter.setPen(Qt.PenStyle.NoPen)
        for number, (value, _, _) in enumerate(row.years):
            tall = max((rect.height() - 6) * value / most, 2 if value else 0)
            gap = min(wide * 0.2, 3)
            bar = QRectF(left + number * wide + gap / 2, rect.bottom() - tall, wide - gap, tall)
            bar = self.flip(bar)
            painter.setBrush(tokens.colour("text" if lit.contains(bar.center()) else "accent"))
            painter.drawRect(bar)

    def _paint_years(self, painter: QPainter) -> None:
        (left, wide), metrics, free = self._columns(), painter.fontMetrics(), 0.0
        painter.setPen(self._theme.tokens.colour("muted"))
        top = len(self._rows) * self._high() + 3
        for number, year in enumerate(self._years):
            room = metrics.horizontalAdvance(str(year))
            x = left + (number + 0.5) * wide - room / 2
            if x >= free and x + room <= self.width():
                where = QRectF(x, top, room + 2, metrics.height())
                painter.drawText(self.flip(where), Qt.AlignmentFlag.AlignLeft, str(year))
                free = x + room + 12
