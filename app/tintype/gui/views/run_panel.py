"""The run that is under way: what it looks at, how fast, how long still; or that all is done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from tintype.gui import run_words, wording
from tintype.gui.theme import Theme, set_kind
from tintype.gui.views.labels import ElidedLabel, heading
from tintype.gui.views.sections import Row, Section, wrapped
from tintype.gui.views.speed_chart import SpeedChart
from tintype.gui.views.switch import Switch

if TYPE_CHECKING:
    from tintype.gui.indexer import IndexProcess

LOOK_MS = 250
"""However many photos a second there are: a person reads no faster."""


class RunPanel(Section):
    """Follows the indexer's log while it is seen."""

    scan_wanted = Signal()
    low_changed = Signal(bool)

    def __init__(self, theme: Theme, indexer: IndexProcess, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._indexer, self._log = indexer, indexer.log
        space = theme.tokens.pixels
        self.title, self._lead = wrapped(), wrapped(kind="muted")
        set_kind(self.title, "title")
        self._mark = QLabel()
        self._mark.setFixedSize(*(space["space_l"] + space["space_xs"],) * 2)
        self.scan = QPushButton(self.tr("Look for new photos"))
        self.pause, self.cancel = QPushButton(), QPushButton(self.tr("Cancel"))
        theme.dress_button(self.scan, "refresh")
        self._bar = QProgressBar(textVisible=False)
        self._bar.setAccessibleName(self.tr("Progress"))
        self._file = ElidedLabel(mode=Qt.TextElideMode.ElideMiddle)
        set_kind(self._file, "muted")
        self.chart = SpeedChart(theme)
        self.low = Switch(theme, self.tr("Low power"))
        self.low.setChecked(indexer.low)
        self._details = QWidget()
        self._build()
        self.scan.clicked.connect(self.scan_wanted)
        self.pause.clicked.connect(self._pause_or_go_on)
        self.cancel.clicked.connect(indexer.cancel)
        self.cancel.clicked.connect(lambda: self.cancel.setEnabled(False))
        self.low.toggled.connect(self.low_changed)
        self._soon = QTimer(self, singleShot=True, interval=LOOK_MS)
        self._soon.timeout.connect(self.look)
        self._log.changed.connect(self._look_soon)
        theme.changed.connect(self.look)
        self.look()

    def _build(self) -> None:
        space = self._theme.tokens.pixels
        head = QHBoxLayout()
        head.setSpacing(space["space_m"])
        head.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(space["space_xs"] // 2)
        words.addWidget(self.title)
        words.addWidget(self._lead)
        head.addLayout(words, 1)
        for button in (self.scan, self.pause, self.cancel):
            head.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self.column.addLayout(head)
        grid = QGridLayout(self._details)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(space["space_l"])
        grid.setVerticalSpacing(space["space_s"])
        grid.addWidget(self._bar, 0, 0, 1, 3)
        self._figures: list[QLabel] = []
        names = (self.tr("Photos"), self.tr("Photos a second"), self.tr("Time left"))
        for at, name in enumerate(names):
            figure = QLabel()
            figure.setTextFormat(Qt.TextFormat.PlainText)
            set_kind(figure, "title")
            grid.addWidget(heading(name), 1, at)
            grid.addWidget(figure, 2, at)
            grid.setColumnStretch(at, 1)
            self._figures.append(figure)
        grid.addWidget(self.chart, 3, 0, 1, 3)
        grid.addWidget(self._file, 4, 0, 1, 3)
        self.column.addWidget(self._details)
        self.add_row(self._details)
        self.add_row(
            Row(
                self._theme,
                self.tr("Low power"),
                self.tr(
                    "Other programs go first, and it rests on battery and while you work at"
                    " the computer."
                ),
                [self.low],
            )
        )

    def _look_soon(self) -> None:
        if not self._soon.isActive() and self.isVisible():
            self._soon.start()

    def _pause_or_go_on(self) -> None:
        if self._indexer.paused == "asked":
            self._indexer.resume()
        else:
            self._indexer.pause()

    def look(self) -> None:
        """Show how things are now."""
        running, paused = self._indexer.running, self._indexer.paused
        self._details.setVisible(running)
        self.scan.setHidden(running)
        for button in (self.pause, self.cancel):
            button.setVisible(running)
        asked = paused == "asked"
        self.pause.setText(self.tr("Go on") if asked else self.tr("Pause"))
        self._theme.dress_button(self.pause, "play" if asked else "pause")
        if running:
            self._look_at_run(paused)
        else:
            self.cancel.setEnabled(True)
            self._look_at_rest()

    def _look_at_run(self, paused: str) -> None:
        log, progress = self._log, self._log.progress
        self.title.setText(run_words.rest(paused) if paused else run_words.phase(log.phase))
        self._lead.setText(run_words.folders(log.folders))
        self._draw_mark("pause" if paused else "activity")
        if progress is None:
            self._bar.setRange(0, 0 if log.phase == "scan" else 1)
            texts = [wording.number(log.found) if log.found else "–", "–", "–"]
        else:
            self._bar.setRange(0, max(progress.total, 1))
            self._bar.setValue(progress.done)
            done, total = wording.number(progress.done), wording.number(progress.total)
            speed = wording.decimal(progress.rate, 1) if progress.rate and not paused else "–"
            left = progress.seconds_left
            texts = [
                self.tr("{done} of {total}").format(done=done, total=total),
                speed,
                wording.duration(left) if left is not None and not paused else "–",
            ]
        for figure, text in zip(self._figures, texts, strict=True):
            figure.setText(text)
        self.chart.set_values(log.speeds)
        self._file.setText(log.file)
        self._file.setToolTip(log.file)

    def _look_at_rest(self) -> None:
        last, good = self._log.runs[:1], self._log.last_good()
        failed = bool(last) and last[0].ending in ("failed", "cancelled")
        self._draw_mark("warning" if failed else "check" if good else "activity")
        if failed:
            cancelled = last[0].ending == "cancelled"
            self.title.setText(
                self.tr("Stopped before the end")
                if cancelled
                else self.tr("The last run stopped unexpectedly")
            )
            self._lead.setText(
                self.tr("What was finished is kept. Looking again goes on where it stopped.")
            )
        elif good is not None:
            self.title.setText(self.tr("Everything is up to date"))
            self._lead.setText(
                self.tr("Last looked: {}").format(wording.when(good.at, within=True))
            )
        else:
            self.title.setText(self.tr("Nothing is happening"))
            self._lead.setText(self.tr("Photos that are looked at show here."))

    def _draw_mark(self, icon: str) -> None:
        size = self._mark.width()
        ratio = self.devicePixelRatioF()
        self._mark.setPixmap(self._theme.pixmap(icon, "accent", size, ratio))
