"""Small signs on a photo: stars, favourite, RAW, text, how many faces."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QPainter

from tintype.catalog.rows import FACES_SHIFT, FAVOURITE, RAW, STARS, TEXT
from tintype.gui import wording

if TYPE_CHECKING:
    from tintype.gui.theme import Theme

SIDE = 14
"""Pixels of an icon."""


def signs(badge: int) -> list[tuple[str, str]]:
    """Icon and text of each sign that a photo has, the more telling ones first."""
    stars, faces = badge & STARS, badge >> FACES_SHIFT
    found = [("star-full", wording.number(stars))] if stars else []
    if badge & FAVOURITE:
        found.append(("heart-full", ""))
    if faces:
        found.append(("person", wording.number(faces)))
    if badge & RAW:
        found.append(("", "RAW"))
    if badge & TEXT:
        found.append(("text", ""))
    return found


BESIDE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
"""Words stand beside their sign, from whichever side one reads."""


def paint_badges(painter: QPainter, cell: QRect, badge: int, theme: Theme) -> None:
    """Paint as many signs as fit along the lower edge of a photo's cell."""
    tokens = theme.tokens
    gap, pad = tokens.pixels["space_xs"], tokens.pixels["space_s"] - 2
    painter.save()
    font = painter.font()
    font.setPixelSize(tokens.fonts["small"] - 1)
    painter.setFont(font)
    metrics = painter.fontMetrics()
    inset, high = tokens.pixels["space_s"], SIDE + 6  # inside the frame of what is selected
    left, top = cell.left() + inset, cell.bottom() - inset - high + 1
    ratio = painter.device().devicePixelRatioF()
    for icon, words in signs(badge):
        wide = pad + (SIDE if icon else 0) + pad
        wide += metrics.horizontalAdvance(words) + (2 if icon and words else 0)
        if left + wide > cell.right() - inset:
            break
        ground = QRect(left, top, wide, high)
        shade = tokens.colour("overlay_shade")
        shade.setAlphaF(0.68)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(shade)
        painter.drawRoundedRect(ground, high / 2, high / 2)
        at = left + pad
        if icon:
            pixmap = theme.pixmap(icon, "overlay_label", SIDE, ratio)
            painter.drawPixmap(QPoint(at, top + 3), pixmap)
            at += SIDE + 2
        painter.setPen(tokens.colour("overlay_label"))
        painter.drawText(QRect(at, top, wide, high), BESIDE, words)
        left += wide + gap
    painter.restore()
