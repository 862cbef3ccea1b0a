"""How a person or a face is painted in a list of tiles, and how a name is typed there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from tintype.gui import wording
from tintype.gui.models.tiles import RowRole
from tintype.gui.views.name_field import NameField

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QAbstractItemModel

    from tintype.catalog.people_rows import FaceRow, PersonRow
    from tintype.gui.theme import Theme
    from tintype.gui.views.rows_view import Index


class TileDelegate(QStyledItemDelegate):
    """What both kinds of tiles have in common: ground, picture, frame.

    Args:
        image: the picture of a face if it is in memory.
    """

    def __init__(
        self, theme: Theme, image: Callable[[int], QImage | None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._image = image

    def picture_rect(self, rect: QRect) -> QRect:
        """Where the picture is in a cell: a square."""
        raise NotImplementedError

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        tokens = self._theme.tokens
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if selected or hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens.colour("selection" if selected else "hover"))
            painter.drawRoundedRect(option.rect, *(tokens.pixels["radius_m"],) * 2)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(tokens.colour("accent"), 1.5))
            inner = QRectF(option.rect).adjusted(0.75, 0.75, -0.75, -0.75)
            painter.drawRoundedRect(inner, *(tokens.pixels["radius_m"],) * 2)

    def _paint_picture(
        self, painter: QPainter, rect: QRect, face: int | None, path: QPainterPath
    ) -> None:
        tokens = self._theme.tokens
        image = None if face is None else self._image(face)
        painter.save()
        painter.setClipPath(path)
        painter.fillRect(rect, tokens.colour("line"))
        if image is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(rect, image)
        elif face is None:
            size = rect.width() // 2
            icon = self._theme.pixmap("person", "muted", size, painter.device().devicePixelRatioF())
            painter.drawPixmap(rect.center() - QPoint(size // 2, size // 2), icon)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The view knows."""
        return QSize()


class PersonDelegate(TileDelegate):
    """A round cover, the name below it, and how many photos."""

    names: Sequence[str] = ()
    """What a name that is typed is completed from."""

    def picture_rect(self, rect: QRect) -> QRect:
        """Above the two lines of text."""
        space = self._theme.tokens.pixels["space_s"]
        side = self._theme.tokens.pixels["size_cover"]
        return QRect(rect.center().x() - side // 2, rect.top() + space, side, side)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One tile."""
        row: PersonRow = index.data(RowRole)
        tokens, rect = self._theme.tokens, self.picture_rect(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option)
        path = QPainterPath()
        path.addEllipse(QRectF(rect))
        painter.setOpacity(0.45 if row.hidden else 1.0)
        self._paint_picture(painter, rect, row.cover, path)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if row.name is None:
            painter.setPen(QPen(tokens.colour("doubt"), 2, Qt.PenStyle.DashLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPath(path)
        self._paint_words(painter, self._name_rect(option.rect), row, selected)
        painter.restore()

    def _paint_words(self, painter: QPainter, rect: QRect, row: PersonRow, selected: bool) -> None:
        tokens, align = self._theme.tokens, Qt.AlignmentFlag.AlignCenter
        muted = tokens.colour("on_selection" if selected else "muted")
        font = painter.font()
        font.setBold(row.name is not None)
        painter.setFont(font)
        named = row.name is not None
        painter.setPen(tokens.colour("on_selection" if selected else "text") if named else muted)
        text = row.name or self.tr("Add name")
        elided = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, align, elided)
        font.setBold(False)
        font.setPixelSize(tokens.fonts["small"])
        painter.setFont(font)
        painter.setPen(muted)
        count = wording.photos(row.photos)
        if row.suggested:
            count += f" · {wording.number(row.suggested)}?"
        painter.drawText(rect.translated(0, rect.height() - 2), align, count)

    def _name_rect(self, rect: QRect) -> QRect:
        picture = self.picture_rect(rect)
        top = picture.bottom() + self._theme.tokens.pixels["space_xs"]
        high = self._theme.tokens.fonts["body"] + 8
        return QRect(rect.left() + 4, top, rect.width() - 8, high)

    # Typing a name.

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """A field that completes names."""
        field = NameField(self.names, parent)
        field.setAlignment(Qt.AlignmentFlag.AlignCenter)
        field.entered.connect(lambda _: self._finish(field))
        field.left.connect(lambda: self.closeEditor.emit(field))
        return field

    def _finish(self, field: NameField) -> None:
        self.commitData.emit(field)
        self.closeEditor.emit(field)

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """The present name, unless typing has begun already."""
        if isinstance(editor, NameField) and not editor.isModified():
            editor.setText(index.data(Qt.ItemDataRole.EditRole))
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Only Return names somebody: leaving the field leaves the name."""
        if isinstance(editor, NameField):
            model.setData(index, editor.name(), Qt.ItemDataRole.EditRole)

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """Over both lines of text, so that neither shows half."""
        rect = self._name_rect(option.rect)
        high = max(editor.sizeHint().height(), 2 * rect.height() - 2)
        editor.setGeometry(rect.left() - 2, rect.top(), rect.width() + 4, high)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leaving the field gives up; keys are the field's own business.

        Return ends there: it would go on to the view, which would open a field again.
        """
        if isinstance(watched, NameField):
            if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
                entered = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
                if entered:
                    watched.enter()
                return entered
            if event.type() == QEvent.Type.FocusOut and not watched.choosing():
                self.closeEditor.emit(watched)
                return False
        return super().eventFilter(watched, event)


class FaceDelegate(TileDelegate):
    """A face; its frame and mark say how it is known who it is."""

    def picture_rect(self, rect: QRect) -> QRect:
        """All of the cell but a margin."""
        side = min(rect.width(), rect.height()) - 2 * self._theme.tokens.pixels["space_xs"]
        return QRect(rect.center().x() - side // 2, rect.center().y() - side // 2, side, side)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One tile."""
        row: FaceRow = index.data(RowRole)
        tokens, rect = self._theme.tokens, self.picture_rect(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option)
        path = QPainterPath()
        path.addRoundedRect(QRectF(rect), *(tokens.pixels["radius_s"],) * 2)
        self._paint_picture(painter, rect, row.id, path)
        suggested = row.state == "suggested"
        colour = tokens.colour("doubt" if suggested else "line")
        if row.state == "confirmed":
            colour = tokens.colour("accent")
        line = Qt.PenStyle.DashLine if suggested else Qt.PenStyle.SolidLine
        painter.setPen(QPen(colour, 2.5 if row.state != "sure" else 1.5, line))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(path)
        if row.state == "confirmed":
            self._paint_badge(painter, rect, tokens.colour("accent"), "check")
        elif suggested:
            self._paint_badge(painter, rect, tokens.colour("doubt"), "question")
        painter.restore()

    def _paint_badge(self, painter: QPainter, rect: QRect, colour: QColor, icon: str) -> None:
        badge = QRect(rect.right() - 22, rect.bottom() - 22, 20, 20)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawEllipse(badge)
        ratio = painter.device().devicePixelRatioF()
        painter.drawPixmap(
            badge.topLeft() + QPoint(3, 3), self._theme.pixmap(icon, "on_accent", 14, ratio)
        )
