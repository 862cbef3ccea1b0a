"""A tree whose branches are the theme's own chevrons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QTreeView

from tintype.gui.views.mirror import from_right

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect
    from PySide6.QtGui import QPainter

    from tintype.gui.theme import Theme

CHEVRON = 12
"""Pixels."""


class ChevronTree(QTreeView):
    """No lines, no boxes; a row is one thing, lit as a whole."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setUniformRowHeights(True)
        theme.changed.connect(self.viewport().update)

    def drawBranches(
        self, painter: QPainter, rect: QRect, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """A chevron where there is something inside."""
        if not self.model().hasChildren(index):
            return
        name = "down" if self.isExpanded(index) else "right"
        icon = self._theme.pixmap(name, "muted", CHEVRON, self.devicePixelRatioF())
        left = rect.left() if from_right(self) else rect.right() - CHEVRON
        painter.drawPixmap(QPoint(left, rect.center().y() - CHEVRON // 2), icon)
