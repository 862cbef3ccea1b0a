"""What the indexer is doing, at the window's foot: there while there is something to say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from tintype.gui import wording
from tintype.gui.theme import Theme, set_kind
from tintype.gui.views.labels import ElidedLabel, small_button

if TYPE_CHECKING:
    from tintype.gui.indexer import Outcome, Progress


class ActivityBar(QWidget):
    """Progress, speed, time left, failures; Cancel while it runs, a word on how it ended after."""

    cancel_wanted = Signal()
    failures_wanted = Signal()
    again_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        space = theme.tokens.pixels
        set_kind(self, "bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Activity"))
        self._bar = QProgressBar(textVisible=False)
        self._bar.setAccessibleName(self.tr("Progress"))
        self._text = ElidedLabel()
        self._failures = QPushButton()
        set_kind(self._failures, "link")
        self._failures.clicked.connect(self.failures_wanted)
        self._cancel = QPushButton(self.tr("Cancel"))
        self._cancel.clicked.connect(self._cancelling)
        self._again = QPushButton(self.tr("Start again"))
        self._again.clicked.connect(self.again_wanted)
        self._close = small_button(theme, "close", self.tr("Dismiss"))
        self._close.clicked.connect(self.hide)
        row = QHBoxLayout()
        row.setSpacing(space["space_s"])
        row.addWidget(self._text, 1)
        for widget in (self._failures, self._again, self._cancel, self._close):
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

    def show_start(self) -> None:
        """A run has begun; nothing is known yet."""
        self._bar.setRange(0, 1)
        self._bar.setValue(0)
        self._say(self.tr("Looking for photos…"))
        self._set_failed(0)
        self._set_running(True)

    def show_scan(self, found: int) -> None:
        """The scan is still finding files."""
        self._say(self.tr("Looking for photos… {} found").format(wording.number(found)))

    def show_progress(self, progress: Progress) -> None:
        """Photos are being looked at."""
        self._bar.setRange(0, max(progress.total, 1))
        self._bar.setValue(progress.done)
        text, looking = self.tr("Reading text: {} of {}"), self.tr("Looking at photos: {} of {}")
        done, total = wording.number(progress.done), wording.number(progress.total)
        parts = [(text if progress.text else looking).format(done, total)]
        if progress.rate > 0:
            parts.append(self.tr("{:.1f} a second").format(progress.rate))
        if progress.seconds_left is not None and progress.done < progress.total:
            parts.append(self.tr("{} left").format(wording.duration(progress.seconds_left)))
        self._say(" · ".join(parts))
        self._set_failed(progress.failed)

    def show_end(self, outcome: Outcome) -> None:
        """A run has ended, well or not."""
        self._set_running(False)
        self._set_failed(outcome.failed)
        self._again.setVisible(outcome.ending in ("failed", "busy", "cancelled"))
        self._say(self._last_words(outcome))
        self._text.setToolTip(outcome.detail)

    def _last_words(self, outcome: Outcome) -> str:
        new = wording.photos(outcome.new)
        one = outcome.new == 1
        match outcome.ending:
            case "done" if outcome.new:
                words = self.tr("Done: 1 new photo.") if one else self.tr("Done: {} new photos.")
                return words.format(wording.number(outcome.new))
            case "done":
                return self.tr("Done: everything was up to date.")
            case "cancelled":
                return self.tr("Stopped: {} finished and kept.").format(new)
            case "nothing":
                return self.tr("There is no photo that Tintype can read in this folder.")
            case "busy":
                return self.tr("Another Tintype is already indexing this library.")
        last = outcome.detail.splitlines()[-1] if outcome.detail else ""
        words = self.tr("Indexing stopped unexpectedly; what was finished is kept.")
        return f"{words} {last}".strip()

    def _cancelling(self) -> None:
        self._cancel.setEnabled(False)
        self._say(self.tr("Stopping…"))
        self.cancel_wanted.emit()

    def _say(self, words: str) -> None:
        self._text.setText(words)
        self._text.setToolTip("")

    def _set_failed(self, count: int) -> None:
        one = self.tr("1 file could not be read")
        many = self.tr("{} files could not be read").format(wording.number(count))
        self._failures.setText(one if count == 1 else many)
        self._failures.setVisible(count > 0)

    def _set_running(self, running: bool) -> None:
        self._bar.setVisible(running)
        self._cancel.setVisible(running)
        self._cancel.setEnabled(True)
        self._close.setVisible(not running)
        self._again.hide()
        self.show()
