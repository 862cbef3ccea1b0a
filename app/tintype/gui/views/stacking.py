"""Bursts that stand as one photo in the grid: their mark, and opening and closing them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter

from tintype.gui import wording
from tintype.gui.views.badges import BESIDE, SIDE

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu

    from tintype.gui.theme import Theme
    from tintype.gui.views.arrange_button import ArrangeButton
    from tintype.gui.views.grid_view import GridView
    from tintype.gui.views.photo_acts import PhotoActs


class Stacking(QObject):
    """Knows which bursts are open. A click on the mark of one, or E, opens or closes it."""

    changed = Signal()

    def __init__(self, grid: GridView, acts: PhotoActs, arrange: ArrangeButton) -> None:
        super().__init__(grid)
        self._grid, self._arrange = grid, arrange
        self._opened: frozenset[int] = frozenset()
        self._act = acts.add_action(self.tr("Open or close the burst"), ["E"], self._turn_current)
        acts.add_to_menu(self._fill)
        grid.stack_clicked.connect(self.turn)

    def opened(self) -> frozenset[int] | None:
        """Photos whose bursts are open; None where all photos stand for themselves."""
        return self._opened if self._arrange.stacks() else None

    def turn(self, row: int) -> None:
        """Open the burst in a row, or close it."""
        stacks = self._grid.photos.list.stacks
        number = None if stacks is None else stacks.at(row)
        if stacks is not None and number is not None:
            members = frozenset(stacks.members(number).tolist())
            was_open = bool(stacks.opened[number])
            self._opened = self._opened - members if was_open else self._opened | members
            self.changed.emit()

    def show_photo(self, photo_id: int) -> bool:
        """Open the burst that a photo has no tile of its own in; whether there is one."""
        photos = self._grid.photos
        row = photos.row_of(photo_id)
        if row is None or int(photos.ids[row]) == photo_id:
            return False
        self.turn(row)
        return True

    def _turn_current(self) -> None:
        row = self._grid.currentIndex().row()
        if row >= 0:
            self.turn(self._grid.photos.list.stack_before(row))

    def _fill(self, menu: QMenu) -> None:
        stacks, row = self._grid.photos.list.stacks, self._grid.currentIndex().row()
        if stacks is not None and stacks.at(self._grid.photos.list.stack_before(row)) is not None:
            menu.addSeparator()
            menu.addAction(self._act)


def mark_rect(cell: QRect, words: str, font: QFont, theme: Theme) -> QRect:
    """Where the mark of a burst lies in its cell: in the upper corner at the end of a line."""
    pixels = theme.tokens.pixels
    pad, inset = pixels["space_s"] - 2, pixels["space_s"]
    wide = 2 * pad + SIDE + 2 + QFontMetrics(font).horizontalAdvance(words)
    return QRect(cell.right() - inset - wide + 1, cell.top() + inset, wide, SIDE + 6)


def mark_font(font: QFont, theme: Theme) -> QFont:
    """The font of marks."""
    small = QFont(font)
    small.setPixelSize(theme.tokens.fonts["small"] - 1)
    return small


def paint_mark(
    painter: QPainter, rect: QRect, count: int, font: QFont, theme: Theme, *, opened: bool
) -> None:
    """Paint how many photos a tile stands for; an open burst's mark is in the accent's colour."""
    tokens = theme.tokens
    ground = tokens.colour("accent" if opened else "overlay_shade")
    ground.setAlphaF(1.0 if opened else 0.68)
    ink = "on_accent" if opened else "overlay_label"
    painter.save()
    painter.setFont(font)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)
    left = rect.left() + tokens.pixels["space_s"] - 2
    icon = theme.pixmap("stack", ink, SIDE, painter.device().devicePixelRatioF())
    painter.drawPixmap(QPoint(left, rect.top() + 3), icon)
    painter.setPen(tokens.colour(ink))
    words = rect.adjusted(left - rect.left() + SIDE + 2, 0, 0, 0)
    painter.drawText(words, BESIDE, wording.number(count))
    painter.restore()
