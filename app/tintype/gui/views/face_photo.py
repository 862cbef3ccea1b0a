"""A large photo whose faces can be clicked, named, drawn, put elsewhere and removed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen

from tintype.gui.views.box_grips import Adjustment, grip_at, paint_grips
from tintype.gui.views.mirror import ARROWS
from tintype.gui.views.name_field import NamePopup
from tintype.gui.views.zoom_view import ZoomView

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent

    from tintype.catalog.people_rows import FaceRow
    from tintype.catalog.rows import ShownRegion
    from tintype.gui.theme import Theme
    from tintype.types import Box

SMALLEST = 8.0
"""Pixels on the screen that a box must have to be taken for a face."""
STEP = 4
"""Pixels on the screen that an arrow key moves a box."""


class FacePhotoView(ZoomView):
    """Click a face to say who it is; in drawing mode, drag a box around one."""

    face_named = Signal(object, str)
    """A ``FaceRow`` and the name typed for it."""
    face_confirmed = Signal(object)
    face_denied = Signal(object)
    """A ``FaceRow`` that is not whom it is taken for."""
    face_removed = Signal(object)
    face_moved = Signal(object, object)
    """A ``FaceRow`` and the ``Box`` of the full photo where it is."""
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
        self._adjusted: tuple[FaceRow, Adjustment] | None = None
        self.zoomed.connect(self.popup.leave)

    def set_photo(self, width: int, height: int, colour: QColor) -> None:
        """Another photo: what was under way is given up."""
        self._adjusted = None
        self.popup.hide()
        super().set_photo(width, height, colour)

    def drawing(self) -> bool:
        """Whether dragging draws a face."""
        return self._drawing

    def set_drawing(self, on: bool) -> None:
        """Dragging draws a face, or does not."""
        self._drawing, self._start, self._drawn = on, None, QRectF()
        self._show_hand()
        self.update()

    def _show_hand(self) -> None:
        """A cross where a face is drawn."""
        if self._drawing:
            self.setCursor(Qt.CursorShape.CrossCursor)
        else:
            super()._show_hand()

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
        actions.append((self.tr("Move or resize"), lambda: self.adjust_face(face)))
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

    # Putting a box elsewhere; meanwhile no other is drawn.

    def drawn_faces(self) -> list[FaceRow]:
        """The faces that are drawn at present, large ones first."""
        return [] if self.adjusting() else super().drawn_faces()

    def drawn_regions(self) -> list[ShownRegion]:
        """The regions that are drawn at present, large ones first."""
        return [] if self.adjusting() else super().drawn_regions()

    def adjusting(self) -> bool:
        """Whether a face's box is being moved or resized."""
        return self._adjusted is not None

    def adjust_face(self, face: FaceRow | None = None) -> None:
        """Give a face handles: the one asked for, else the one under the pointer or the first."""
        if face is None:
            known = {face.id: face for face in self.drawn_faces()}
            face = known.get(self._lit_face or 0) or next(iter(known.values()), None)
        if face is not None:
            self.popup.leave()
            size = self._size.width(), self._size.height()
            self._adjusted = face, Adjustment(face.box, size, SMALLEST / self.scale())
            self._hover_face(face.id)
            self.update()

    def stop_adjusting(self, *, keep: bool) -> None:
        """Leave the box where it is now, or where it was."""
        adjusted, self._adjusted = self._adjusted, None
        self._show_hand()
        self.update()
        if adjusted is not None and keep and adjusted[1].changed:
            face, adjustment = adjusted
            self._show_moved(face.id, adjustment.box)
            self.face_moved.emit(face, adjustment.box)

    def _show_moved(self, face_id: int, box: Box) -> None:
        """Not to jump back until the library has answered."""
        if self._faces is not None:
            self._faces = tuple(
                replace(face, box=box) if face.id == face_id else face for face in self._faces
            )

    def adjust_by_key(self, event: QKeyEvent) -> bool:
        """Arrows move the box, with Shift its size; Ctrl by single pixels. Whether it was one."""
        if self._adjusted is None:
            return False
        key, held = event.key(), event.modifiers()
        if key in ARROWS:
            fine = bool(held & Qt.KeyboardModifier.ControlModifier)
            step = 1 if fine else max(1, round(STEP / self.scale()))
            across, down = (step * way for way in ARROWS[Qt.Key(key)])
            resize = bool(held & Qt.KeyboardModifier.ShiftModifier)
            self._adjusted[1].nudge(across, down, resize=resize)
            self.update()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.stop_adjusting(keep=True)
        elif key == Qt.Key.Key_Escape:
            self.stop_adjusting(keep=False)
        else:
            return False
        return True

    def _entered(self, name: str) -> None:
        asked, self._asked = self._asked, None
        from tintype.types import Box

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
        """Begin a box, take hold of one that is adjusted, or of the photo."""
        self.popup.leave()
        if event.button() != Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
            return
        if self._adjusted is not None:
            adjustment = self._adjusted[1]
            if not adjustment.take(self.place_of(adjustment.box), event.position()):
                self.stop_adjusting(keep=True)
            return
        if self._drawing:
            self._start = event.position()
            return
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Pull the box, or light what is under the pointer."""
        if self._adjusted is not None:
            self._adjust_by_pointer(self._adjusted[1], event.position())
            return
        if self._start is None:
            super().mouseMoveEvent(event)
            return
        pulled = QRectF(self._start, event.position()).normalized()
        self._drawn = pulled.intersected(self.photo_rect())
        self.update()

    def _adjust_by_pointer(self, adjustment: Adjustment, point: QPointF) -> None:
        if adjustment.held():
            adjustment.drag(point, self.scale())
            self.update()
        else:
            grip = grip_at(self.place_of(adjustment.box), point)
            self.setCursor(grip.cursor if grip else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Ask about the face that was clicked, or whom the box that was drawn is around."""
        if self._adjusted is not None and self._adjusted[1].held():
            self._adjusted[1].drop()
            return
        if self._start is None:
            self._release_photo(event)
            return
        rect, self._start = self._drawn, None
        if min(rect.width(), rect.height()) < SMALLEST:
            self._drawn = QRectF()
            self.update()
            return
        from tintype.types import Box

        photo = self.photo_rect()
        scale = self._size.width() / photo.width()
        box = Box(rect.x() - photo.x(), rect.y() - photo.y(), rect.width(), rect.height())
        self._asked = box = box.scaled(scale)
        self.drawing_ended.emit()
        self._drawn = rect
        nameless = (self.tr("Add without a name"), lambda: self.face_drawn.emit(box, ""))
        self.popup.ask(self.tr("Who is this?"), rect.toRect(), [nameless])

    def _release_photo(self, event: QMouseEvent) -> None:
        clicked = self._held is not None and not self._moved
        super().mouseReleaseEvent(event)
        face = self.face_at(event.position()) if clicked else None
        if face is not None and event.button() == Qt.MouseButton.LeftButton:
            self.ask_face(face)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Not on a face: its first click has asked who that is."""
        if not (self._drawing or self.adjusting()) and self.face_at(event.position()) is None:
            super().mouseDoubleClickEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The photo, and the box under way."""
        super().paintEvent(event)
        painter = QPainter(self)
        if self._adjusted is not None:
            self._paint_adjusted(painter, self.place_of(self._adjusted[1].box))
        elif not self._drawn.isEmpty():
            self._paint_frame(painter, self._drawn)
        painter.end()

    def _paint_adjusted(self, painter: QPainter, rect: QRectF) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_frame(painter, rect)
        paint_grips(painter, rect, self._overlay("label"), self._overlay("shade"))
        hint = self.tr("Drag, or use the arrow keys, with Shift for the size. Return keeps it.")
        self._paint_band(painter, self.photo_rect(), hint)

    def _paint_frame(self, painter: QPainter, rect: QRectF) -> None:
        for role, width in (("shade", 4), ("label", 2)):
            painter.setPen(QPen(self._overlay(role), width))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect)
