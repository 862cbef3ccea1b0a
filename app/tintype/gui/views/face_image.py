"""One face's picture, loaded off the main thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRectF
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QWidget

from tintype.gui.thumbnails import ThumbnailLoader, Wanted

if TYPE_CHECKING:
    from tintype.gui.bridge import LibraryBridge
    from tintype.gui.theme import Theme

BUDGET = 4 * 2**20


class FaceImage(QWidget):
    """A square or round picture of a face, or of nobody.

    Args:
        side: in device-independent pixels.
    """

    def __init__(
        self,
        bridge: LibraryBridge,
        theme: Theme,
        side: int,
        *,
        is_round: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._side, self._round = theme, side, is_round
        self._face: int | None = None
        self._loader = ThumbnailLoader.of_faces(bridge, self, budget=BUDGET, lanes=1)
        self._loader.loaded.connect(lambda _: self.update())
        self.setFixedSize(side, side)
        theme.changed.connect(self.update)

    def face(self) -> int | None:
        """The face that is shown."""
        return self._face

    def show_face(self, face: int | None, *upcoming: int) -> None:
        """Show a face, and load those that come next."""
        self._face = face
        side = round(self._side * self.devicePixelRatioF())
        wanted = [Wanted(number, side, side) for number in (face, *upcoming) if number is not None]
        self._loader.want(wanted)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The picture, or a figure in its place."""
        painter, rect = QPainter(self), QRectF(self.rect())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        path = QPainterPath()
        if self._round:
            path.addEllipse(rect)
        else:
            path.addRoundedRect(rect, *(self._theme.tokens.pixels["radius_m"],) * 2)
        painter.setClipPath(path)
        painter.fillRect(rect, self._theme.tokens.colour("line"))
        image = None if self._face is None else self._loader.image(self._face)
        if image is not None:
            painter.drawImage(rect, image)
        elif self._face is None:
            size = self._side // 2
            icon = self._theme.pixmap("person", "muted", size, self.devicePixelRatioF())
            painter.drawPixmap(QPoint(self._side // 4, self._side // 4), icon)
        painter.end()
