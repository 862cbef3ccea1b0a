"""Icons that are drawn when they are shown: most of a window's are not for a long time."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap

if TYPE_CHECKING:
    from collections.abc import Callable


class DrawnIcon(QIconEngine):
    """Asks for its picture at the size that is wanted, in the pixels of the screen.

    Args:
        draw: from the pixels of a side, and whether the icon can be used, to its picture.
    """

    _clones: ClassVar[list[QIconEngine]] = []

    def __init__(self, draw: Callable[[int, bool], QPixmap]) -> None:
        super().__init__()
        self._draw = draw

    def pixmap(self, size: QSize, mode: QIcon.Mode, _state: QIcon.State) -> QPixmap:
        """The picture, as large as fits."""
        side = min(size.width(), size.height())
        return self._draw(side, mode is not QIcon.Mode.Disabled) if side > 0 else QPixmap()

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        """Draw it in the middle of a rectangle."""
        ratio = painter.device().devicePixelRatioF()
        pixmap = QPixmap(self.pixmap(rect.size() * ratio, mode, state))
        pixmap.setDevicePixelRatio(ratio)
        place = QRect(QPoint(), pixmap.deviceIndependentSize().toSize())
        place.moveCenter(rect.center())
        painter.drawPixmap(place, pixmap)

    def clone(self) -> QIconEngine:
        """Another one that draws the same: for a copy of an icon that is to be changed."""
        made = DrawnIcon(self._draw)
        self._clones.append(made)  # PySide would delete what it returns
        return made
