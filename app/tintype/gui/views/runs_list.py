"""What the last runs did, a line a run; where the time went, of the latest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from tintype.gui import run_words, wording
from tintype.gui.theme import set_kind
from tintype.gui.views.labels import ElidedLabel
from tintype.gui.views.sections import Row, Section

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

    from tintype.gui.run_log import RunRecord
    from tintype.gui.theme import Theme

SHOWN = 10
STAGES_SHOWN = 8


class RunsList(Section):
    """The latest first."""

    def set_runs(self, runs: Sequence[RunRecord]) -> None:
        """Show runs; without any there is nothing to see."""
        self.clear()
        self.setVisible(bool(runs))
        for run in runs[:SHOWN]:
            when = QLabel(wording.when(run.at))
            set_kind(when, "muted")
            self.add_row(Row(self._theme, run_words.sentence(run), run_words.details(run), [when]))


class StageTimes(Section):
    """Where the time of a run went: milliseconds a photo, the longest first, with bars."""

    def set_stages(self, stages: dict[str, float]) -> None:
        """Show times; without any there is nothing to see."""
        self.clear()
        self.setVisible(bool(stages))
        box, space = QWidget(), self._theme.tokens.pixels
        grid = QGridLayout(box)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(space["space_m"])
        grid.setVerticalSpacing(space["space_s"])
        grid.setColumnStretch(1, 1)
        ordered = sorted(stages.items(), key=lambda pair: -pair[1])[:STAGES_SHOWN]
        longest = max((value for _, value in ordered), default=1.0) or 1.0
        for at, (name, value) in enumerate(ordered):
            label, bar = ElidedLabel(run_words.stage(name)), Bar(self._theme, value / longest)
            figure = QLabel(self.tr("{} ms").format(wording.decimal(value, 1)))
            set_kind(figure, "muted")
            for column, widget in enumerate((label, bar, figure)):
                grid.addWidget(widget, at, column)
        self.column.addWidget(box)


class Bar(QWidget):
    """A part of the width, filled."""

    def __init__(self, theme: Theme, part: float) -> None:
        super().__init__()
        self._theme, self._part = theme, part
        self.setMinimumWidth(theme.tokens.pixels["space_xl"])

    def paintEvent(self, event: QPaintEvent) -> None:
        """A rounded bar from where reading begins."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = self._theme.tokens
        high = tokens.pixels["space_s"]
        wide = max(self.width() * self._part, high)
        left = (
            0 if self.layoutDirection() == Qt.LayoutDirection.LeftToRight else self.width() - wide
        )
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.colour("accent"))
        rect = QRectF(left, (self.height() - high) / 2, wide, high)
        painter.drawRoundedRect(rect, high / 2, high / 2)
        painter.end()
