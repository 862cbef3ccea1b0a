"""What the indexer is doing, at the window's foot: there while there is something to say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from tintype.gui import run_words, wording
from tintype.gui.theme import Theme, set_kind
from tintype.gui.views.labels import ElidedLabel, small_button

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent

    from tintype.gui.indexer import Outcome, Progress


class ActivityBar(QWidget):
    """Progress, speed, time left, failures; Cancel while it runs, a word on how it ended after.

    A click on it asks for the page that tells more.
    """

    opened = Signal()
    pause_wanted = Signal()
    resume_wanted = Signal()
    cancel_wanted = Signal()
    failures_wanted = Signal()
    again_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        space = theme.tokens.pixels
        set_kind(self, "bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Activity"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._bar = QProgressBar(textVisible=False)
        self._bar.setAccessibleName(self.tr("Progress"))
        keeps = self._bar.sizePolicy()
        keeps.setRetainSizeWhenHidden(True)  # else all of the window is laid out at a run's end
        self._bar.setSizePolicy(keeps)
        self._text = ElidedLabel()
        self._failures = QPushButton()
        set_kind(self._failures, "link")
        self._failures.clicked.connect(self.failures_wanted)
        self._quiet = False
        self._more = QPushButton(self.tr("Details"))
        set_kind(self._more, "link")
        self._more.clicked.connect(self.opened)
        self.pause = QPushButton(self.tr("Pause"))
        self.pause.clicked.connect(self._pausing)
        self._paused = ""
        self._cancel = QPushButton(self.tr("Cancel"))
        self._cancel.clicked.connect(self._cancelling)
        self._again = QPushButton(self.tr("Start again"))
        self._again.clicked.connect(self.again_wanted)
        self._close = small_button(theme, "close", self.tr("Dismiss"))
        self._close.clicked.connect(self.hide)
        row = QHBoxLayout()
        row.setSpacing(space["space_s"])
        row.addWidget(self._text, 1)
        buttons = (self._failures, self._more, self._again, self.pause, self._cancel, self._close)
        for widget in buttons:
            row.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(space[f"space_{name}"] for name in "msms"))
        column.setSpacing(space["space_s"])
        column.addWidget(self._bar)
        column.addLayout(row)
        self.hide()

    def text(self) -> str:
        """What it says at present."""
        return self._text.text()

    def show_start(self, *, quiet: bool = False) -> None:
        """A run has begun; nothing is known yet.

        Args:
            quiet: nobody asked for it: it is worth a word only if there is something to do.
        """
        self._quiet = quiet
        if quiet:
            return
        self._bar.setRange(0, 1)
        self._bar.setValue(0)
        self._say(self.tr("Looking for photos…"))
        self._set_failed(0)
        self._set_running(True)

    def show_scan(self, found: int) -> None:
        """The scan is still finding files."""
        if not self._quiet:
            self._say(self.tr("Looking for photos… %Ln found", "", found))

    def show_progress(self, progress: Progress) -> None:
        """Photos are being looked at."""
        if self._quiet:
            if not progress.total:
                return
            self._quiet = False
            self._set_running(True)
        self._bar.setRange(0, max(progress.total, 1))
        self._bar.setValue(progress.done)
        text, looking = self.tr("Reading text: {} of {}"), self.tr("Looking at photos: {} of {}")
        done, total = wording.number(progress.done), wording.number(progress.total)
        parts = [(text if progress.text else looking).format(done, total)]
        if progress.paused:
            self._say(
                self.tr("{why} · {what}").format(why=run_words.rest(progress.paused), what=parts[0])
            )
            self._set_failed(progress.failed)
            return
        if progress.rate > 0:
            parts.append(self.tr("{} a second").format(wording.decimal(progress.rate, 1)))
        if progress.seconds_left is not None and progress.done < progress.total:
            parts.append(self.tr("{} left").format(wording.duration(progress.seconds_left)))
        self._say(" · ".join(parts))
        self._set_failed(progress.failed)

    def show_end(self, outcome: Outcome) -> None:
        """A run has ended, well or not."""
        quiet, self._quiet = self._quiet, False
        if quiet and outcome.ending in ("done", "nothing", "busy") and not outcome.new:
            self.hide()
            return
        self._set_running(False)
        self._set_failed(outcome.failed)
        self._again.setVisible(outcome.ending in ("failed", "busy", "cancelled"))
        self._say(self._last_words(outcome))
        self._text.setToolTip(outcome.detail)

    def _last_words(self, outcome: Outcome) -> str:
        match outcome.ending:
            case "done" if outcome.new:
                return self.tr("Done: %Ln new photos.", "", outcome.new)
            case "done":
                return self.tr("Done: everything was up to date.")
            case "cancelled":
                return self.tr("Stopped: %Ln photos finished and kept.", "", outcome.new)
            case "nothing":
                return self.tr("There is no photo that Tintype can read in this folder.")
            case "busy":
                return self.tr("Another Tintype is already indexing this library.")
        last = outcome.detail.splitlines()[-1] if outcome.detail else ""
        words = self.tr("Indexing stopped unexpectedly; what was finished is kept.")
        return f"{words} {last}".strip()

    def show_rest(self, reason: str) -> None:
        """The run rests, or goes on where there is no reason to."""
        self._paused = reason
        self.pause.setText(self.tr("Go on") if reason == "asked" else self.tr("Pause"))
        if reason and not self._quiet:
            self._say(run_words.rest(reason))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click beside the buttons."""
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(
            event.position().toPoint()
        ):
            self.opened.emit()

    def _pausing(self) -> None:
        (self.resume_wanted if self._paused == "asked" else self.pause_wanted).emit()

    def _cancelling(self) -> None:
        self._cancel.setEnabled(False)
        self._say(self.tr("Stopping…"))
        self.cancel_wanted.emit()

    def _say(self, words: str) -> None:
        self._text.setText(words)
        self._text.setToolTip("")

    def _set_failed(self, count: int) -> None:
        self._failures.setText(self.tr("%Ln files could not be read", "", count))
        self._failures.setVisible(count > 0)

    def _set_running(self, running: bool) -> None:
        self._bar.setVisible(running)
        self._cancel.setVisible(running)
        self.pause.setVisible(running)
        self.show_rest("")
        self._cancel.setEnabled(True)
        self._close.setVisible(not running)
        self._again.hide()
        self.show()
