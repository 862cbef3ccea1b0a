"""What is being indexed, how fast and how long still; what could not be read; the last runs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from tintype.gui.pages.page import Page
from tintype.gui.preferences import LOW_KEY
from tintype.gui.views.failures_view import FailuresView
from tintype.gui.views.labels import heading
from tintype.gui.views.page_head import page_head
from tintype.gui.views.run_panel import RunPanel
from tintype.gui.views.runs_list import RunsList, StageTimes
from tintype.gui.views.sections import ScrollColumn

if TYPE_CHECKING:
    from pathlib import Path

    from tintype.gui.pages.page import Context
    from tintype.gui.system_bridge import Failures


class ActivityPage(Page):
    """Shows the indexer's log; acts on it and on failures through the bridge."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        theme, self._log = context.theme, context.indexer.log
        self._system = context.bridge.system
        self.run = RunPanel(theme, context.indexer)
        self.failures = FailuresView(theme)
        self.runs, self.stages = RunsList(theme), StageTimes(theme)
        self._unread = heading(self.tr("Files that could not be read"))
        self._past = heading(self.tr("Last runs"))
        self._times = heading(self.tr("Time for a photo, in the last run with new ones"))
        self._known: list[object] = []
        self._build()
        self._wire()

    def _build(self) -> None:
        scroll = ScrollColumn(self.context.theme)
        head = page_head(self.tr("Activity"), self.context.theme)
        head.addStretch(1)
        scroll.column.addLayout(head)
        parts = (self.run, self._unread, self.failures)
        for part in (*parts, self._past, self.runs, self._times, self.stages):
            scroll.column.addWidget(part)
        scroll.finish()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scroll)
        for part in (self._unread, self.failures, self._past, self.runs, self._times, self.stages):
            part.hide()

    def _wire(self) -> None:
        system, indexer = self._system, self.context.indexer
        self.run.scan_wanted.connect(lambda: self.scan_wanted.emit(None))
        self.run.low_changed.connect(self._set_low)
        self.failures.reveal_wanted.connect(self.reveal_wanted)
        self.failures.again_wanted.connect(self._try_again)
        self.failures.ignore_wanted.connect(
            lambda paths, ignored: system.ignore(paths, ignored=ignored)
        )
        system.failures.answered.connect(self._show_failures)
        system.failures.failed.connect(self.failed)
        system.acted.connect(self._reload_if_seen)
        indexer.ended.connect(lambda _: self._reload_if_seen())

    def reload(self) -> None:
        """Read failures again, and show the log as it is."""
        self.run.low.setChecked(self.context.indexer.low)
        self.run.look()
        self._show_runs()
        self._system.ask_failures()

    def enter(self) -> None:
        """Come here: the first thing one may want has the keyboard."""
        self.reload()
        running = self.context.indexer.running
        (self.run.pause if running else self.run.scan).setFocus()

    def _reload_if_seen(self) -> None:
        if self.isVisible():
            self.reload()

    def _show_runs(self) -> None:
        runs = self._log.runs
        if runs == self._known:
            return
        self._known = list(runs)
        stages = next((run.stages for run in runs if run.stages), {})
        self.runs.set_runs(runs)
        self.stages.set_stages(stages)
        self._past.setVisible(bool(runs))
        self._times.setVisible(bool(stages))

    def _show_failures(self, failures: Failures) -> None:
        self.failures.set_failures(failures)
        self._unread.setVisible(bool(failures.shown or failures.ignored))

    def _set_low(self, low: bool) -> None:
        self.context.state.put(LOW_KEY, low)
        self.context.indexer.set_low(low)

    def _try_again(self, paths: list[Path]) -> None:
        indexer = self.context.indexer
        self._system.try_again(paths, lambda: indexer.index(paths))
