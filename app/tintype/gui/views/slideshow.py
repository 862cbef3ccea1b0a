"""Photos one after the other over the whole screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QWidget

from tintype.gui import wording
from tintype.gui.photo_pixels import PhotoPixels
from tintype.gui.theme import set_kind
from tintype.gui.views.labels import small_button
from tintype.gui.views.mirror import ahead, arrows_in
from tintype.gui.views.slide_canvas import SlideCanvas
from tintype.gui.views.stillness import Stillness

if TYPE_CHECKING:
    from collections.abc import Callable

    import numpy as np
    from numpy.typing import NDArray
    from PySide6.QtGui import QCloseEvent, QImage, QKeyEvent, QResizeEvent, QShowEvent

    from tintype.gui.pages.page import Context

SECONDS = (2, 3, 5, 8, 12, 20)
"""How long a photo may stand."""
SPEED_KEY = "slideshow/seconds"
MOST_FAILURES = 25
"""Photos in a row that cannot be read before the show gives up."""


class Slideshow(QWidget):
    """Opens when its first photo is there, and goes on only to photos that are there too.

    Args:
        photo_ids: in their order; after the last comes the first.
    """

    ended = Signal(int)
    """The photo that was shown last."""
    failed = Signal(object)
    """A ``Problem``: none of the photos can be read."""

    def __init__(
        self,
        context: Context,
        photo_ids: NDArray[np.int64],
        at: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Slideshow"))
        self._context, self._ids = context, photo_ids
        self._row, self._wanted = -1, at
        self._failures = 0
        self._due = False
        self.canvas = SlideCanvas(context.theme)
        self.canvas.setParent(self)
        state = context.state
        self._seconds = state.number(SPEED_KEY, 5)
        self._pixels = PhotoPixels(context.bridge.files.pixel_channels(self), self)
        self._pixels.arrived.connect(self._arrived)
        self._pixels.failed.connect(self._failed)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._time_is_up)
        self.paused = False
        self._bar = self._make_bar()
        self._still = Stillness(self.canvas, [self._bar])
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def _make_bar(self) -> QFrame:
        theme, bar = self._context.theme, QFrame(self)
        set_kind(bar, "toast")
        space = theme.tokens.pixels["space_s"]

        self._where, self._speed = QLabel(), QLabel()
        button = self._button
        self.play = button("pause", self.tr("Pause (Space)"), self.toggle)
        row = QHBoxLayout(bar)
        row.setContentsMargins(space, space, space, space)
        row.setSpacing(space)
        for widget in (
            button("left", arrows_in(self, self.tr("Previous photo (←)")), lambda: self.step(-1)),
            self.play,
            button("right", arrows_in(self, self.tr("Next photo (→)")), lambda: self.step(1)),
            self._where,
            button("minus", self.tr("Slower (↓)"), lambda: self.change_speed(1)),
            self._speed,
            button("plus", self.tr("Faster (↑)"), lambda: self.change_speed(-1)),
            button("close", self.tr("End (Esc)"), self.close),
        ):
            row.addWidget(widget)
        self._show_speed()
        return bar

    def _button(self, icon: str, words: str, act: Callable[[], object]) -> QToolButton:
        made = small_button(self._context.theme, icon, words, role="surface")
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # keys are the show's own
        made.clicked.connect(lambda _checked: act())
        return made

    # Going on.

    def start(self) -> None:
        """Ask for the first photo; the show opens when it is there."""
        screen = self.screen().size()
        self.resize(screen)
        self._go(self._wanted)

    def row(self) -> int:
        """Which of the photos is shown; -1 before the first is there."""
        return self._row

    def step(self, by: int) -> None:
        """Go on, or back, at once; at the end all begins anew."""
        self._due = True
        self._go(self._wanted + by)

    def toggle(self) -> None:
        """Pause, or go on."""
        self.paused = not self.paused
        words = self.tr("Go on (Space)") if self.paused else self.tr("Pause (Space)")
        self._context.theme.dress(self.play, "play" if self.paused else "pause", "surface")
        self.play.setToolTip(words)
        self.play.setAccessibleName(words)
        self._still.wake()
        if self.paused:
            self._timer.stop()
        else:
            self._time_is_up()

    def change_speed(self, by: int) -> None:
        """Let photos stand longer, or shorter."""
        at = min(range(len(SECONDS)), key=lambda at: abs(SECONDS[at] - self._seconds))
        self._seconds = SECONDS[min(max(at + by, 0), len(SECONDS) - 1)]
        self._context.state.put(SPEED_KEY, self._seconds)
        self._show_speed()
        self._still.wake()
        if self._timer.isActive():
            self._timer.start(self._seconds * 1000)

    def _show_speed(self) -> None:
        self._speed.setText(self.tr("%Ln s", "", self._seconds))

    def _go(self, row: int) -> None:
        """Want a photo, and after it the next one, to have it before its time comes."""
        count = len(self._ids)
        self._wanted = row % count
        following = int(self._ids[(self._wanted + 1) % count])
        self._timer.stop()
        self._pixels.ask(int(self._ids[self._wanted]), self._side(), [following])

    def _side(self) -> int:
        longest = max(self.width(), self.height()) * self.devicePixelRatioF()
        return max(512, -(-round(longest) // 256) * 256)

    def _arrived(self, photo_id: int, image: QImage) -> None:
        if photo_id != int(self._ids[self._wanted]):
            return
        first = self._row < 0
        self._row, self._failures = self._wanted, 0
        self.canvas.show_image(image, fade=not (first or self._due))
        self._due = False
        self._where.setText(
            self.tr("{} of {}").format(
                wording.number(self._row + 1), wording.number(len(self._ids))
            )
        )
        self._place_bar()
        if first:
            self.showFullScreen()
        if not self.paused:
            self._timer.start(self._seconds * 1000)

    def _time_is_up(self) -> None:
        if not self.paused and len(self._ids) > 1:
            self._go(self._row + 1)

    def _failed(self, problem: object) -> None:
        self._failures += 1
        if self._failures >= min(MOST_FAILURES, len(self._ids)):
            self.failed.emit(problem)
            self.close()
        else:
            self._go(self._wanted + 1)

    # Events.

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space pauses, Left and Right step, up and down change the speed, Escape ends it."""
        key = ahead(self, event.key())
        if key == Qt.Key.Key_Space:
            self.toggle()
        elif key in (Qt.Key.Key_Right, Qt.Key.Key_PageDown):
            self.step(1)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_PageUp):
            self.step(-1)
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Plus):
            self.change_speed(-1)
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Minus):
            self.change_speed(1)
        elif key in (Qt.Key.Key_Escape, Qt.Key.Key_P, Qt.Key.Key_F11, Qt.Key.Key_Return):
            self.close()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Take the keys; the controls go after a while."""
        super().showEvent(event)
        self.setFocus()
        self._still.begin()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fill the screen."""
        super().resizeEvent(event)
        self.canvas.setGeometry(self.rect())
        self._place_bar()

    def _place_bar(self) -> None:
        self._bar.adjustSize()
        gap = self._context.theme.tokens.pixels["space_l"]
        left = (self.width() - self._bar.width()) // 2
        self._bar.move(left, self.height() - self._bar.height() - gap)
        self._bar.raise_()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell which photo was the last."""
        self._timer.stop()
        self._pixels.leave()
        self.canvas.stop()
        if self._row >= 0:
            self.ended.emit(int(self._ids[self._row]))
        super().closeEvent(event)
