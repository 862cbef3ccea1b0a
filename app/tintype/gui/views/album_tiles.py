"""How an album is painted: its cover, its name, how many photos, and whether it fills itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath

from tintype.gui.models.albums import counted
from tintype.gui.models.tiles import RowRole
from tintype.gui.views.tile_delegate import TileDelegate

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStyleOptionViewItem

    from tintype.catalog.curation_rows import AlbumRow
    from tintype.gui.views.rows_view import Index

TILE = (176, 186)
"""Least width, and height."""


class AlbumDelegate(TileDelegate):
    """A picture above two lines of text."""

    def picture_rect(self, rect: QRect) -> QRect:
        """All of the width, above the text."""
        space = self._theme.tokens.pixels["space_xs"]
        high = rect.height() - 2 * space - self._text_height()
        return QRect(rect.left() + space, rect.top() + space, rect.width() - 2 * space, high)

    def _text_height(self) -> int:
        fonts = self._theme.tokens.fonts
        return fonts["body"] + fonts["small"] + 18

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One tile."""
        row: AlbumRow = index.data(RowRole)
        tokens, rect = self._theme.tokens, self.picture_rect(option.rect)
        painter.save()
        painter.setLayoutDirection(option.direction)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option)
        path = QPainterPath()
        path.addRoundedRect(QRectF(rect), *(tokens.pixels["radius_s"],) * 2)
        self._paint_cover(painter, rect, row, path)
        text = QRect(rect.left() + 2, rect.bottom() + 4, rect.width() - 4, tokens.fonts["body"] + 8)
        metrics = painter.fontMetrics()
        painter.setPen(tokens.colour("text"))
        name = metrics.elidedText(row.name, Qt.TextElideMode.ElideRight, text.width())
        painter.drawText(text, Qt.AlignmentFlag.AlignVCenter, name)
        font = painter.font()
        font.setPixelSize(tokens.fonts["small"])
        painter.setFont(font)
        painter.setPen(tokens.colour("doubt" if row.problem else "muted"))
        text.translate(0, text.height() - 3)
        more = counted(row) if not row.problem else row.problem
        if row.query and not row.problem:
            more = f"{more} · {row.query}"
        more = painter.fontMetrics().elidedText(more, Qt.TextElideMode.ElideRight, text.width())
        painter.drawText(text, Qt.AlignmentFlag.AlignVCenter, more)
        painter.restore()

    def _paint_cover(
        self, painter: QPainter, rect: QRect, row: AlbumRow, path: QPainterPath
    ) -> None:
        tokens = self._theme.tokens
        image = None if row.cover is None else self._image(row.cover)
        painter.save()
        painter.setClipPath(path)
        painter.fillRect(rect, tokens.colour("line"))
        if image is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            # Pictures are as wide as the tile, and square; what is seen of them is their middle.
            high = image.width() * rect.height() // max(rect.width(), 1)
            top = max((image.height() - high) // 2, 0)
            painter.drawImage(rect, image, QRect(0, top, image.width(), high))
        else:
            size, ratio = 36, painter.device().devicePixelRatioF()
            icon = self._theme.pixmap("search" if row.query else "album", "muted", size, ratio)
            painter.drawPixmap(rect.center() - QPoint(size // 2, size // 2), icon)
        painter.restore()
