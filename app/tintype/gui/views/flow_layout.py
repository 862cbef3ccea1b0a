"""A layout that puts widgets side by side and breaks lines like text."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from tintype.gui.views.mirror import mirrored


class FlowLayout(QLayout):
    """After Qt's own flow layout example; an item wider than the line is shrunk to it.

    Items of a line stand on one middle.
    """

    def __init__(self, spacing: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)

    def addItem(self, item: QLayoutItem) -> None:
        """Append an item."""
        self._items.append(item)

    def count(self) -> int:
        """Number of items."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """The item at a position, or None."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take an item out, or None."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """None: as high as its lines."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """The height depends on where lines break."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height of all lines at a width."""
        return self._arrange(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        """Place the items."""
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def sizeHint(self) -> QSize:
        """As small as can be: the width comes from outside."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """The largest item's height; any width will do."""
        heights = [item.minimumSize().height() for item in self._items]
        return QSize(0, max(heights, default=0))

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        y, parent = rect.y(), self.parentWidget()
        direction = parent.layoutDirection() if parent else Qt.LayoutDirection.LeftToRight
        for line in self._lines(rect.width()):
            high = max(size.height() for _, size in line)
            x = rect.x()
            for item, size in line:
                if move:
                    place = QRect(QPoint(x, y + (high - size.height()) // 2), size)
                    item.setGeometry(mirrored(direction, rect, place))
                x += size.width() + self.spacing()
            y += high + self.spacing()
        return max(y - self.spacing() - rect.y(), 0)

    def _lines(self, width: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        """The items of each line with their sizes."""
        lines: list[list[tuple[QLayoutItem, QSize]]] = []
        used = width + 1
        for item in (one for one in self._items if not one.isEmpty()):
            hint = item.sizeHint()
            size = QSize(min(hint.width(), width), hint.height())
            if used + size.width() > width:
                lines.append([])
                used = 0
            lines[-1].append((item, size))
            used += size.width() + self.spacing()
        return lines
