"""The years beside the photos: how many there are of each month, and the way to any of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QEvent, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QMouseEvent, QPainter, QPaintEvent, QPixmap, QWheelEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from tintype.gui import wording
from tintype.gui.photo_list import Sections, Span
from tintype.gui.theme import Theme, set_kind
from tintype.gui.views.mirror import from_right

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from PySide6.QtGui import QResizeEvent

    from tintype.gui.views.justified_view import JustifiedView

HIGHEST = 26
"""Pixels of a month at most, where there are few."""


class Timeline(QWidget):
    """Stands inside a view, at its right. Every month that has photos is equally high.

    A click or drag goes there; the line shows where one is.
    """

    def __init__(self, view: JustifiedView, theme: Theme) -> None:
        super().__init__(view)
        self._view, self._theme = view, theme
        self._months: Sections | None = None
        self._counts: NDArray[np.int64] = np.zeros(0, np.int64)
        self._picture: QPixmap | None = None  # all but the line, which alone moves in scrolling
        self.setFixedWidth(theme.tokens.pixels["size_timeline"])
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Timeline"))
        self.setToolTip("")
        self._bubble = QLabel(view)
        set_kind(self._bubble, "bubble")
        self._bubble.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._bubble.hide()
        view.verticalScrollBar().valueChanged.connect(lambda _: self.update())
        theme.changed.connect(self._redraw)

    def reload(self) -> bool:
        """Take over the view's list; return whether there is something to show."""
        photos, before = self._view.photos.list, (self._months, self._counts)
        self._months = photos.timeline()
        if self._months is not None:
            self._counts = np.diff(self._months.starts, append=len(photos))
        self._bubble.hide()
        if not self._drawn_as(*before):
            self._redraw()
        return self._months is not None

    def height_of_month(self) -> float:
        """Pixels of each month."""
        margin = self._theme.tokens.pixels["space_m"]
        return min((self.height() - 2 * margin) / max(len(self._counts), 1), HIGHEST)

    def photo_at(self, y: float) -> int:
        """The photo that a height stands for, by its place in the list."""
        if self._months is None:
            return 0
        margin = self._theme.tokens.pixels["space_m"]
        along = (y - margin) / max(self.height_of_month(), 1e-6)
        month = min(max(int(along), 0), len(self._counts) - 1)
        part = min(max(along - month, 0.0), 1.0)
        return int(self._months.starts[month]) + int(part * (int(self._counts[month]) - 1))

    def place_of(self, photo: int) -> float:
        """The height that stands for a photo."""
        if self._months is None:
            return 0.0
        month = max(self._months.of(photo), 0)
        part = (photo - int(self._months.starts[month])) / int(self._counts[month])
        margin = self._theme.tokens.pixels["space_m"]
        return margin + (month + part) * self.height_of_month()

    # Events.

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go there."""
        self._go(event.position().y())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Say what is there; go there while the button is held."""
        self._say(event.position().y())
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._go(event.position().y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """One is there."""
        event.accept()

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is asked any more."""
        self._bubble.hide()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the photos."""
        QApplication.sendEvent(self._view.verticalScrollBar(), event)

    def _go(self, y: float) -> None:
        self._view.go_to(self.photo_at(y))
        self.update()

    def _say(self, y: float) -> None:
        if self._months is None:
            return
        month = self._months.of(self.photo_at(y))
        words = wording.span(int(self._months.dates[month]), Span.MONTH)
        count = wording.photos(int(self._counts[month]))
        self._bubble.setText(f"{words}  ·  {count}")
        self._bubble.adjustSize()
        top = round(y) - self._bubble.height() // 2
        top = min(max(top, 0), self.height() - self._bubble.height())
        beside = self.width() + 4 if from_right(self) else -self._bubble.width() - 4
        self._bubble.move(self.x() + beside, self.y() + top)
        self._bubble.raise_()
        self._bubble.show()

    # Painting.

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Months are higher or lower."""
        super().resizeEvent(event)
        self._redraw()

    def changeEvent(self, event: QEvent) -> None:
        """Another font or direction."""
        super().changeEvent(event)
        self._redraw()

    def _redraw(self) -> None:
        self._picture = None
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Years at the left, a bar for each month, a line where one is."""
        if self._months is None:
            return
        ratio = self.devicePixelRatioF()
        if self._picture is None or self._picture.devicePixelRatioF() != ratio:
            self._picture = self._drawn(self._months, ratio)
        painter, tokens = QPainter(self), self._theme.tokens
        painter.drawPixmap(0, 0, self._picture)
        rows, view = self._view.rows, self._view
        if len(rows):
            first = int(rows.starts[rows.row_at(view.verticalOffset() + view.covered())])
            y = round(self.place_of(first))
            painter.fillRect(QRect(0, y - 1, self.width(), 2), tokens.colour("accent"))
        painter.end()

    def _drawn_as(self, months: Sections | None, counts: NDArray[np.int64]) -> bool:
        """Whether other months and counts would look the same."""
        if months is None or self._months is None:
            return False
        dates = np.array_equal(months.dates, self._months.dates)
        return dates and np.array_equal(counts, self._counts)

    def _drawn(self, months: Sections, ratio: float) -> QPixmap:
        picture = QPixmap(self.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(self._theme.tokens.colour("surface"))
        painter = QPainter(picture)
        painter.setLayoutDirection(self.layoutDirection())
        self._paint_months(painter)
        self._paint_years(painter, months.dates.tolist())
        painter.end()
        return picture

    def _paint_months(self, painter: QPainter) -> None:
        tokens, high = self._theme.tokens, self.height_of_month()
        margin, room = tokens.pixels["space_m"], self.width() * 0.34
        parts = np.sqrt(self._counts / self._counts.max())
        right, colour, mirrored = self.width() - 4, tokens.colour("muted"), from_right(self)
        colour.setAlphaF(0.6)
        bars = []
        for month, part in enumerate(parts.tolist()):
            width = max(part * room, 2)
            left = 4 if mirrored else right - width
            bars.append(QRectF(left, margin + month * high, width, max(high - 1, 0.8)))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawRects(bars)

    def _paint_years(self, painter: QPainter, dates: list[int]) -> None:
        tokens, high = self._theme.tokens, self.height_of_month()
        margin = tokens.pixels["space_m"]
        font = QFont(self.font())
        font.setPixelSize(tokens.fonts["small"])
        painter.setFont(font)
        painter.setPen(tokens.colour("muted"))
        line, free, before = painter.fontMetrics().height(), 0.0, -1
        for month, date in enumerate(dates):
            year, top = date // int(Span.YEAR), margin + month * high
            if year != before and top >= free and top + line <= self.height():
                text = str(year) if year else "–"
                place = QRect(6, round(top), self.width() - 12, line)
                painter.drawText(place, Qt.AlignmentFlag.AlignLeft, text)
                free = top + line + 3
            before = year
