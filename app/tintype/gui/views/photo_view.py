"""One photo with what was found in it drawn on top."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from tintype.gui import naming, wording
from tintype.gui.views.face_marks import face_label, face_pen

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tintype.catalog.people_rows import FaceRow
    from tintype.catalog.rows import ShownRegion
    from tintype.gui.theme import Theme
    from tintype.types import Box


class PhotoView(QWidget):
    """Fits a photo into itself; boxes of the kinds that are switched on lie over it.

    The image may come later and in any size: boxes are in pixels of the full photo.
    """

    region_hovered = Signal(object)
    """Id of the region under the pointer, or None."""
    double_clicked = Signal()

    def __init__(self, theme: Theme, *, labels: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._labels = labels
        self._size = QSize()
        self._colour = QColor()
        self._image = QImage()
        self._scaled = QImage()
        self._note = ""
        self._regions: Sequence[ShownRegion] = ()
        self._faces: tuple[FaceRow, ...] | None = None
        self._lit_face: int | None = None
        self._kinds: frozenset[str] = frozenset({"object", "face", "text"})
        self._lit: frozenset[int] = frozenset()
        self._heat = QImage()
        self._hovered: int | None = None
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Photo"))
        theme.changed.connect(self.update)

    def set_photo(self, width: int, height: int, colour: QColor) -> None:
        """Show a photo's place before its pixels are there: its shape in its mean colour."""
        self._size = QSize(width, height)
        self._colour = colour
        self._image, self._scaled, self._note = QImage(), QImage(), ""
        self._regions, self._lit, self._hovered = (), frozenset(), None
        self._faces, self._lit_face = None, None
        self._heat = QImage()
        self.update()

    def set_heat(self, mask: QImage | None) -> None:
        """Glow where a mask is opaque, in place of all boxes; None for no more of that."""
        self._heat = QImage()
        if mask is not None:
            self._heat = QImage(mask.size(), QImage.Format.Format_ARGB32_Premultiplied)
            self._heat.fill(self._overlay("heat"))
            painter = QPainter(self._heat)
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationIn)
            painter.drawImage(0, 0, mask)
            painter.end()
        self.update()

    def has_heat(self) -> bool:
        """Whether something glows."""
        return not self._heat.isNull()

    def set_image(self, image: QImage) -> None:
        """Show the photo's pixels, of any size."""
        self._image, self._scaled, self._note = image, QImage(), ""
        self.update()

    def set_note(self, note: str) -> None:
        """Say why there are no sharp pixels."""
        self._note = note
        self.update()

    def set_regions(self, regions: Sequence[ShownRegion]) -> None:
        """Draw what was found; regions that are not shown are left out."""
        self._regions = tuple(region for region in regions if region.shown)
        self._hovered = None
        self.update()

    def set_faces(self, faces: Sequence[FaceRow] | None) -> None:
        """Draw faces by who they are, in place of the regions that a model saw."""
        given = None if faces is None else tuple(faces)
        if given != self._faces:
            self._faces = given
            self.update()

    def drawn_faces(self) -> list[FaceRow]:
        """The faces that are drawn at present, large ones first."""
        if self._faces is None or "face" not in self._kinds:
            return []
        return sorted(self._faces, key=lambda face: -face.box.area)

    def face_at(self, point: QPointF) -> FaceRow | None:
        """The topmost face under a point."""
        for face in reversed(self.drawn_faces()):
            if self.place_of(face.box).contains(point):
                return face
        return None

    def set_kinds(self, kinds: frozenset[str]) -> None:
        """Draw only regions of these kinds (those that are lit are drawn anyway)."""
        self._kinds = kinds
        self.update()

    def light(self, region_ids: frozenset[int]) -> None:
        """Make some regions stand out, the others step back."""
        self._lit = region_ids
        self.update()

    def drawn_regions(self) -> list[ShownRegion]:
        """The regions that are drawn at present, large ones first so that small ones lie on top."""
        shown = [
            region
            for region in self._regions
            if (region.kind in self._kinds or region.id in self._lit)
            and (region.kind != "face" or self._faces is None)
        ]
        return sorted(shown, key=lambda region: -region.box.area)

    def photo_rect(self) -> QRectF:
        """Where the photo lies in the widget."""
        if self._size.isEmpty():
            return QRectF()
        fit = QSize(self._size).scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        left, top = (self.width() - fit.width()) // 2, (self.height() - fit.height()) // 2
        return QRectF(left, top, fit.width(), fit.height())

    def box_rect(self, region: ShownRegion) -> QRectF:
        """Where a region lies in the widget."""
        return self.place_of(region.box)

    def place_of(self, box: Box) -> QRectF:
        """Where a box of the full photo lies in the widget."""
        photo = self.photo_rect()
        scale = photo.width() / max(self._size.width(), 1)
        box = box.clipped(self._size.width(), self._size.height()).scaled(scale)
        return QRectF(photo.left() + box.x, photo.top() + box.y, box.w, box.h)

    def region_at(self, point: QPointF) -> ShownRegion | None:
        """The topmost region under a point."""
        for region in reversed(self.drawn_regions()):
            if self.box_rect(region).contains(point):
                return region
        return None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Light the region under the pointer."""
        face = self.face_at(event.position())
        region = None if face else self.region_at(event.position())
        self._hover(region.id if region else None)
        self._hover_face(face.id if face else None)

    def leaveEvent(self, event: QEvent) -> None:
        """No region is under the pointer any more."""
        self._hover(None)
        self._hover_face(None)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """For who wants to open or close the large view."""
        self.double_clicked.emit()

    def _hover(self, region_id: int | None) -> None:
        if region_id != self._hovered:
            self._hovered = region_id
            self.update()
            self.region_hovered.emit(region_id)

    def _hover_face(self, face_id: int | None) -> None:
        if face_id != self._lit_face:
            self._lit_face = face_id
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Photo or mean colour, then boxes, then the lit ones' labels."""
        rect = self.photo_rect()
        if rect.isEmpty():
            return
        painter = QPainter(self)
        if self._image.isNull():
            painter.fillRect(rect, self._colour)
        else:
            self._paint_image(painter, rect)
        if self.has_heat():
            self._paint_heat(painter, rect)
            painter.end()
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        regions, lit = self.drawn_regions(), self._lit | {self._hovered}
        any_lit = any(region.id in lit for region in regions)
        for region in regions:
            self._paint_box(painter, region, region.id in lit, any_lit)
        taken: list[QRectF] = []
        seen = rect.intersected(QRectF(self.rect()))
        self._paint_faces(painter, seen, taken, any_lit)
        for region in reversed(regions) if any_lit else regions:
            if region.id in lit or (self._labels and not any_lit and region.kind != "text"):
                self._paint_label(painter, region, seen, taken)
        if self._note:
            self._paint_band(painter, rect, self._note)
        painter.end()

    def _paint_heat(self, painter: QPainter, rect: QRectF) -> None:
        """All steps back a little, the hot part glows."""
        shade = self._overlay("shade")
        shade.setAlphaF(0.35)
        painter.fillRect(rect, shade)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setOpacity(0.6)
        painter.drawImage(rect, self._heat)
        painter.setOpacity(1.0)

    def _paint_image(self, painter: QPainter, rect: QRectF) -> None:
        if QRectF(self.rect()).contains(rect):
            painter.drawImage(rect, self._fitted(rect))
        else:  # scaled as it is painted: only what is in sight
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(rect, self._image)

    def _fitted(self, rect: QRectF) -> QImage:
        """The image at the size it is painted in, kept so that hovering costs nothing."""
        ratio = self.devicePixelRatioF()
        size = QSize(round(rect.width() * ratio), round(rect.height() * ratio))
        if self._scaled.size() != size:
            self._scaled = self._image.scaled(
                size,
                Qt.AspectRatioMode.IgnoreAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
        return self._scaled

    def _overlay(self, role: str) -> QColor:
        return self._theme.tokens.colour(f"overlay_{role}")

    def _paint_box(self, painter: QPainter, region: ShownRegion, lit: bool, any_lit: bool) -> None:
        colour, shade = self._overlay(region.kind), self._overlay("shade")
        faint = any_lit and not lit
        colour.setAlphaF(0.35 if faint else 1.0)
        shade.setAlphaF(0.15 if faint else 0.55)
        rect, radius = self.box_rect(region), 3.0
        width = 2.5 if lit else 1.5
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(shade, width + 2))
        painter.drawRoundedRect(rect, radius, radius)
        painter.setPen(QPen(colour, width))
        painter.drawRoundedRect(rect, radius, radius)

    def _paint_faces(
        self, painter: QPainter, photo: QRectF, taken: list[QRectF], any_lit: bool
    ) -> None:
        """Each face in the line of its state, with the name if there is one."""
        shade = self._overlay("shade")
        shade.setAlphaF(0.55)
        for face in self.drawn_faces():
            lit, rect = face.id == self._lit_face, self.place_of(face.box)
            pen = face_pen(face.state, self._overlay("face"), lit=lit)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setOpacity(0.35 if any_lit and not lit else 1.0)
            painter.setPen(QPen(shade, pen.widthF() + 2))
            painter.drawRoundedRect(rect, 3, 3)
            painter.setPen(pen)
            painter.drawRoundedRect(rect, 3, 3)
            painter.setOpacity(1.0)
            text = face_label(face) or (self.tr("Who is this?") if lit else "")
            if text and (lit or (self._labels and not any_lit)):
                self._paint_text(painter, text, rect, photo, taken)

    def _paint_label(
        self, painter: QPainter, region: ShownRegion, photo: QRectF, taken: list[QRectF]
    ) -> None:
        text = region.label if region.kind == "text" else naming.seen(region.label)
        if region.kind == "object":
            text = f"{text}  {wording.percent(region.score)}"
        self._paint_text(painter, text, self.box_rect(region), photo, taken)

    def _paint_text(
        self, painter: QPainter, text: str, box: QRectF, photo: QRectF, taken: list[QRectF]
    ) -> None:
        """Label a box, unless that would cover one of the labels ``taken`` already."""
        metrics = QFontMetricsF(painter.font())
        text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(photo.width() - 24, 40))
        size = QRectF(0, 0, metrics.horizontalAdvance(text) + 12, metrics.height() + 4)
        inside = box.top() - size.height() - 3 < photo.top()
        size.moveTo(box.left(), box.top() + 3 if inside else box.top() - size.height() - 3)
        if size.right() > photo.right():
            size.moveRight(max(photo.right(), size.width()))
        if any(size.intersects(other) for other in taken):
            return
        taken.append(size)
        shade = self._overlay("shade")
        shade.setAlphaF(0.85)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(shade)
        painter.drawRoundedRect(size, 4, 4)
        painter.setPen(self._overlay("label"))
        painter.drawText(size, Qt.AlignmentFlag.AlignCenter, text)

    def _paint_band(self, painter: QPainter, photo: QRectF, words: str) -> None:
        """Words over the foot of the photo."""
        band = photo.intersected(QRectF(self.rect()))
        band.setTop(band.bottom() - QFontMetricsF(painter.font()).height() * 2 - 16)
        shade = self._overlay("shade")
        shade.setAlphaF(0.8)
        painter.fillRect(band, shade)
        painter.setPen(self._overlay("label"))
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(band.adjusted(8, 4, -8, -4), flags, words)
