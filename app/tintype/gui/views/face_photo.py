"""A large photo whose faces can be clicked, named, drawn and removed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen

from tintype.gui.views.name_field import NamePopup
from tintype.gui.views.photo_view import PhotoView
from tintype.types import Box

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QMouseEvent

    from tintype.catalog.people_rows import FaceRow
    from tintype.gui.theme import Theme

SMALLEST = 8.0
"""Pixels on the screen that a box must have to be taken for a face."""


class FacePhotoView(PhotoView):
    """Click a face to say who it is; in drawing mode, drag a box around one."""

    face_named = Signal(object, str)
    """A ``FaceRow`` and the name typed for it."""
    face_confirmed = Signal(object)
    face_denied = Signal(object)
    """A ``FaceRow`` that is not whom it is taken for."""
    face_removed = Signal(object)
    face_drawn = Signal(object, str)
    """A ``Box`` of the full photo, and the name typed for it, maybe empty."""
    person_wanted = Signal(object)
    """A ``FaceRow`` whose person is to be shown."""
    drawing_ended = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, labels=True)
        self.popup = NamePopup(theme, self)
        self.popup.entered.connect(self._entered)
        self.popup.closed.connect(self._closed)
        self._drawing = False
        self._start: QPointF | None = None
        self._drawn = QRectF()
        self._asked: FaceRow | Box | None = None

    def drawing(self) -> bool:
        """Whether dragging draws a face."""
        return self._drawing

    def set_drawing(self, on: bool) -> None:
        """Dragging draws a face, or does not."""
        self._drawing, self._start, self._drawn = on, None, QRectF()
        self.setCursor(Qt.CursorShape.CrossCursor if on else Qt.CursorShape.ArrowCursor)
        self.update()

    def ask_face(self, face: FaceRow) -> None:
        """Ask who a face is, and offer what else can be said of it."""
        self._asked = face
        actions: list[tuple[str, Callable[[], object]]] = []
        name = face.name or self.tr("this person")
        if face.person is not None:
            if face.state != "confirmed":
                actions.append(
                    (self.tr("Yes, {}").format(name), lambda: self.face_confirmed.emit(face))
                )
            actions.append((self.tr("Not {}").format(name), lambda: self.face_denied.emit(face)))
        if face.person is not None or face.group is not None:
            actions.append((self.tr("All photos of them"), lambda: self.person_wanted.emit(face)))
        actions.append((self.tr("Not a face"), lambda: self.face_removed.emit(face)))
        title = {
            "suggested": self.tr("{}, perhaps").format(name),
            "sure": name,
            "confirmed": name,
        }.get(face.state or "", self.tr("Who is this?"))
        self.popup.ask(title, self.place_of(face.box).toRect(), actions)

    def step_face(self, by: int) -> None:
        """Ask about the next face from left to right: the keyboard's way of clicking."""
        faces = sorted(self.drawn_faces(), key=lambda face: face.box.x)
        if faces:
            ids = [face.id for face in faces]
            at = ids.index(self._lit_face) + by if self._lit_face in ids else 0
            face = faces[at % len(faces)]
            self._hover_face(face.id)
            self.ask_face(face)

    def _entered(self, name: str) -> None:
        asked, self._asked = self._asked, None
        if isinstance(asked, Box):
            self.face_drawn.emit(asked, name)
        elif asked is not None:
            self.face_named.emit(asked, name)

    def _closed(self) -> None:
        self._drawn = QRectF()
        self.update()
        parent = self.parentWidget()
        if parent is not None:
            parent.setFocus()

    # Events.

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a box, or ask about the face under the pointer."""
        self.popup.leave()
        if event.button() != Qt.MouseButton.LeftButton:
            return
        if self._drawing:
            self._start = event.position()
            return
        face = self.face_at(event.position())
        if face is not None:
            self.ask_face(face)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Pull the box, or light what is under the pointer."""
        if self._start is None:
            super().mouseMoveEvent(event)
            return
        pulled = QRectF(self._start, event.position()).normalized()
        self._drawn = pulled.intersected(self.photo_rect())
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The box is there: ask who it is."""
        if self._start is None:
            return
        rect, self._start = self._drawn, None
        if min(rect.width(), rect.height()) < SMALLEST:
            self._drawn = QRectF()
            self.update()
            return
        photo = self.photo_rect()
        scale = self._size.width() / photo.width()
        box = Box(rect.x() - photo.x(), rect.y() - photo.y(), rect.width(), rect.height())
        self._asked = box = box.scaled(scale)
        self.drawing_ended.emit()
        self._drawn = rect
        nameless = (self.tr("Add without a name"), lambda: self.face_drawn.emit(box, ""))
        self.popup.ask(self.tr("Who is this?"), rect.toRect(), [nameless])

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Not on a face: that would close the photo under the popup."""
        if not self._drawing and self.face_at(event.position()) is None:
            super().mouseDoubleClickEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The photo, and the box under way."""
        super().paintEvent(event)
        if not self._drawn.isEmpty():
            painter = QPainter(self)
            painter.setPen(QPen(self._overlay("shade"), 4))
            painter.drawRect(self._drawn)
            painter.setPen(QPen(self._overlay("label"), 2))
            painter.drawRect(self._drawn)
            painter.end()
