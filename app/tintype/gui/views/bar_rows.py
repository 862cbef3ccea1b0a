"""Names with bars and figures, for comparing a few amounts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from tintype.gui.theme import set_kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

    from tintype.gui.theme import Theme


class BarRows(QWidget):
    """A row each: name, bar, figure.

    Args:
        rows: name, amount and the amount in words; the longest bar is the largest amount's.
    """

    def __init__(self, theme: Theme, rows: Sequence[tuple[str, float, str]]) -> None:
        super().__init__()
        space = theme.tokens.pixels
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(space["space_m"])
        grid.setVerticalSpacing(space["space_s"])
        grid.setColumnStretch(1, 1)
        longest = max((amount for _, amount, _ in rows), default=0.0) or 1.0
        for at, (name, amount, words) in enumerate(rows):
            figure = QLabel(words)
            figure.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            set_kind(figure, "muted")
            for column, widget in enumerate((QLabel(name), Bar(theme, amount / longest), figure)):
                grid.addWidget(widget, at, column)


class Bar(QWidget):
    """A part of the width, filled."""

    def __init__(self, theme: Theme, part: float) -> None:
        super().__init__()
        self._theme, self._part = theme, part
        self.setMinimumWidth(theme.tokens.pixels["space_xl"])
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A rounded bar from where reading begins."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = self._theme.tokens
        high = tokens.pixels["space_s"]
        wide = max(self.width() * self._part, high) if self._part else 0
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        rect = QRectF(
            self.width() - wide if mirrored else 0, (self.height() - high) / 2, wide, high
        )
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.colour("accent"))
        painter.drawRoundedRect(rect, high / 2, high / 2)
        painter.end()
