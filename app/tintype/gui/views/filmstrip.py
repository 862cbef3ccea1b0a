"""The photos around the large one, in a row below it."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QColor, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from tintype.gui.models.photo_grid import ColourRole
from tintype.gui.thumbnails import Wanted
from tintype.gui.views.mirror import ahead, from_right

if TYPE_CHECKING:
    from PySide6.QtGui import (
        QKeyEvent,
        QMouseEvent,
        QPaintEvent,
        QResizeEvent,
        QShowEvent,
        QWheelEvent,
    )

    from tintype.gui.models.photo_grid import PhotoGridModel
    from tintype.gui.theme import Theme
    from tintype.gui.thumbnails import ThumbnailLoader

FAINT = 0.72
"""How much of a photo shows that is not the large one."""
STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class Filmstrip(QWidget):
    """A million photos are as cheap as ten: only those in sight are painted and loaded.

    The large photo stands in the middle, as far as there are photos beside it.
    """

    accessible_role = QAccessible.Role.List

    chosen = Signal(int)
    """Row of a photo that was clicked, or that a key leads to."""

    def __init__(self, photos: PhotoGridModel, loader: ThumbnailLoader, theme: Theme) -> None:
        super().__init__()
        self._photos, self._loader, self._theme = photos, loader, theme
        pixels = theme.tokens.pixels
        self._high, self._gap = pixels["size_strip"], pixels["space_xs"]
        self._row = -1
        self._offset = 0.0  # along the strip, of the edge of the view that one reads from
        self.setFixedHeight(self._high + 2 * self._gap)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Photos beside this one"))
        loader.loaded.connect(lambda _: self.update())
        theme.changed.connect(self.update)
        photos.modelReset.connect(self._list_changed)

    def current(self) -> int:
        """Row of the large photo, -1 for none."""
        return self._row

    def set_current(self, row: int) -> None:
        """Another photo is large."""
        self._row = row
        count = len(self._photos.ids)
        self.setAccessibleDescription(self.tr("Photo {} of {}").format(row + 1, count))
        self._to_middle()

    def _list_changed(self) -> None:
        """Rows mean other photos until somebody says which is large."""
        self._row = min(self._row, len(self._photos.ids) - 1)
        self._to_middle()

    # Where photos lie.

    def span_of(self, row: int) -> tuple[float, float]:
        """Where it begins along the whole strip, and its width."""
        photos = self._photos.list
        left = photos.shapes_before(row) * self._high + row * self._gap
        return left, float(photos.shapes[row]) * self._high

    def length(self) -> float:
        """Pixels of the whole strip."""
        count = len(self._photos.ids)
        return sum(self.span_of(count - 1)) if count else 0.0

    def visible(self) -> range:
        """Rows of the photos in sight."""
        return self._between(self._offset, self._offset + self.width())

    def _between(self, left: float, right: float) -> range:
        count = len(self._photos.ids)
        if not count:
            return range(0)
        return range(self._row_at(left), min(self._row_at(right) + 1, count))

    def _row_at(self, along: float) -> int:
        """The photo at a place of the strip, or the nearest one."""
        count = len(self._photos.ids)
        after = bisect_right(range(count), along, key=lambda row: self.span_of(row)[0])
        return max(after - 1, 0)

    def row_at(self, point: QPointF) -> int | None:
        """The photo under a point."""
        if not len(self._photos.ids):
            return None
        x = self.width() - point.x() if from_right(self) else point.x()
        row = self._row_at(x + self._offset)
        return row if self.rect_of(row).contains(point) else None

    def rect_of(self, row: int) -> QRectF:
        """Where a photo lies in the widget."""
        left, width = self.span_of(row)
        left -= self._offset
        if from_right(self):
            left = self.width() - left - width
        return QRectF(left, self._gap, width, self._high)

    def _to_middle(self) -> None:
        """Bring the large photo to the middle; where photos lie is summed up only to be seen."""
        if not self.isVisible():
            return
        if 0 <= self._row < len(self._photos.ids):
            left, width = self.span_of(self._row)
            self._scroll_to(left + width / 2 - self.width() / 2)
        self.update()

    def _scroll_to(self, offset: float) -> None:
        spare = self.length() - self.width()
        self._offset = spare / 2 if spare <= 0 else min(max(offset, 0.0), spare)
        self.update()

    # Events.

    def showEvent(self, event: QShowEvent) -> None:
        """The large photo comes to the middle."""
        super().showEvent(event)
        self._to_middle()

    def sizeHint(self) -> QSize:
        """As high as it is; any width."""
        return QSize(400, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the large photo in the middle."""
        super().resizeEvent(event)
        self._to_middle()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Move along, either way that a wheel turns."""
        turned = event.pixelDelta() if not event.pixelDelta().isNull() else event.angleDelta()
        across = -turned.x() if from_right(self) else turned.x()
        by = across if abs(across) > abs(turned.y()) else turned.y()
        self._scroll_to(self._offset - by)
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Show the photo that is clicked."""
        row = self.row_at(event.position())
        if row is not None and event.button() == Qt.MouseButton.LeftButton:
            self.chosen.emit(row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows lead on, Home and End to the ends; what else is pressed is for others."""
        last, key = len(self._photos.ids) - 1, ahead(self, event.key())
        if key in STEPS:
            row = self._row + STEPS[key]
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            row = 0 if key == Qt.Key.Key_Home else last
        else:
            super().keyPressEvent(event)
            return
        if 0 <= row <= last:
            self.chosen.emit(row)

    # Painting.

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what is in sight, and want its thumbnails, those near the large one first."""
        painter = QPainter(self)
        rows = self.visible()
        for row in rows:
            self._paint_photo(painter, row)
        painter.end()
        self._want(rows)

    def _paint_photo(self, painter: QPainter, row: int) -> None:
        rect, here = self.rect_of(row), row == self._row
        image = self._loader.image(int(self._photos.ids[row]))
        painter.setOpacity(1.0 if here else FAINT)
        if image is None:
            colour: QColor = self._photos.data(self._photos.index(row), ColourRole)
            painter.fillRect(rect, colour)
        else:
            painter.drawImage(rect, image)
        painter.setOpacity(1.0)
        if here:
            tokens = self._theme.tokens
            role = "accent" if not self.hasFocus() else "text"
            painter.setPen(QPen(tokens.colour(role), 3))
            painter.drawRect(rect.adjusted(1, 1, -1, -1))

    def _want(self, rows: range) -> None:
        ratio = self.devicePixelRatioF()
        around = self._between(self._offset - self.width() / 2, self._offset + self.width() * 1.5)
        wanted = []
        for row in sorted(around, key=lambda row: abs(row - self._row)):
            width = self.span_of(row)[1]
            photo_id = int(self._photos.ids[row])
            wanted.append(Wanted(photo_id, round(width * ratio), round(self._high * ratio)))
        self._loader.want(wanted)
