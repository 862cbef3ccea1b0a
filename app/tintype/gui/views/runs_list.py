"""What the last runs did, a line a run; where the time went, of the latest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel

from tintype.gui import run_words, wording
from tintype.gui.theme import set_kind
from tintype.gui.views.bar_rows import BarRows
from tintype.gui.views.sections import Row, Section

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tintype.gui.run_log import RunRecord

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
        ordered = sorted(stages.items(), key=lambda pair: -pair[1])[:STAGES_SHOWN]
        rows = [
            (run_words.stage(name), value, self.tr("{} ms").format(wording.decimal(value, 1)))
            for name, value in ordered
        ]
        self.column.addWidget(BarRows(self._theme, rows))
