"""The list of groups of duplicates: a small picture, a name, how many, and a tick."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPainterPath
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from tintype.gui import wording
from tintype.gui.models.duplicate_groups import DuplicateModel, GroupRole, spare
from tintype.gui.views.mirror import mirrored
from tintype.gui.views.tick import paint_tick

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex

    from tintype.catalog.alike_groups import DuplicateGroup
    from tintype.gui.theme import Theme
    from tintype.gui.thumbnails import ThumbnailLoader

PICTURE = QSize(56, 42)


class GroupDelegate(QStyledItemDelegate):
    """Paints a group; the tick is the style's own."""

    def __init__(self, loader: ThumbnailLoader, theme: Theme, parent: QListView) -> None:
        super().__init__(parent)
        self._loader, self._theme = loader, theme

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """A picture high."""
        return QSize(160, PICTURE.height() + 2 * self._theme.tokens.pixels["space_s"])

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """The style paints the ground; the rest is ours."""
        super().initStyleOption(option, index)
        option.text = ""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """One group."""
        super().paint(painter, option, index)
        group: DuplicateGroup = index.data(GroupRole)
        space = self._theme.tokens.pixels["space_s"]
        left = option.rect.left() + space
        if group.kind != "exact":
            self.initStyleOption(option, index)
            part = QStyle.SubElement.SE_ItemViewItemCheckIndicator
            tick = option.widget.style().subElementRect(part, option, option.widget)
            on = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
            paint_tick(painter, tick, self._theme, on=on, lit=False)
            tick = mirrored(option.direction, option.rect, tick)
            left = tick.right() + space
        room = QRect(left, option.rect.top() + space, PICTURE.width(), PICTURE.height())
        picture = mirrored(option.direction, option.rect, room)
        self._paint_picture(painter, group, QRectF(picture))
        words = option.rect.adjusted(0, space, -space, -space)
        words.setLeft(room.right() + space)
        words = mirrored(option.direction, option.rect, words)
        self._paint_words(painter, option, group, words)

    def _paint_picture(self, painter: QPainter, group: DuplicateGroup, room: QRectF) -> None:
        best = group.members[0]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        path = QPainterPath()
        path.addRoundedRect(room, *(self._theme.tokens.pixels["radius_s"],) * 2)
        painter.setClipPath(path)
        painter.fillRect(room, self._theme.tokens.colour("hover"))
        image = self._loader.image(best.photo_id)
        if image is not None:
            size = image.size().scaled(
                room.size().toSize(), Qt.AspectRatioMode.KeepAspectRatioByExpanding
            )
            whole = QRectF(0, 0, size.width(), size.height())
            whole.moveCenter(room.center())
            painter.drawImage(whole, image)
        painter.restore()

    def _paint_words(
        self, painter: QPainter, option: QStyleOptionViewItem, group: DuplicateGroup, room: QRect
    ) -> None:
        tokens = self._theme.tokens
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        small = QFont(option.font)
        small.setPixelSize(tokens.fonts["small"])
        lines = (
            (option.font, "text", group.members[0].path.name),
            (small, "muted", self._count(group)),
        )
        high = sum(QFontMetrics(font).height() for font, _, _ in lines)
        top = room.top() + (room.height() - high) // 2
        painter.save()
        for font, role, text in lines:
            metrics = QFontMetrics(font)
            line = QRect(room.left(), top, room.width(), metrics.height())
            painter.setFont(font)
            painter.setPen(tokens.colour("on_selection" if selected else role))
            elided = metrics.elidedText(text, Qt.TextElideMode.ElideMiddle, room.width())
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, elided)
            top += metrics.height()
        painter.restore()

    def _count(self, group: DuplicateGroup) -> str:
        files = self.tr("%Ln files · {}", "", len(group.members))
        photos = self.tr("%Ln photos · {}", "", len(group.members))
        words = files if group.kind == "exact" else photos
        return words.format(wording.file_size(spare(group)))


class GroupList(QListView):
    """All groups of a kind; Space ticks."""

    def __init__(self, model: DuplicateModel, loader: ThumbnailLoader, theme: Theme) -> None:
        super().__init__()
        self.setModel(model)
        self.setItemDelegate(GroupDelegate(loader, theme, self))
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(self.tr("Groups of photos that are the same"))
        self.setMinimumWidth(theme.tokens.pixels["size_list"])
        loader.loaded.connect(self._loaded)
        theme.changed.connect(self.viewport().update)

    def in_sight(self) -> list[DuplicateGroup]:
        """The groups that are in sight."""
        model, area = self.model(), self.viewport().rect()
        first = max(self.indexAt(area.topLeft()).row(), 0)
        last = self.indexAt(area.bottomLeft()).row()
        last = model.rowCount() - 1 if last < 0 else last
        return [model.index(row, 0).data(GroupRole) for row in range(first, last + 1)]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters are the page's; names of files are not looked for by their beginning."""
        if event.key() in (Qt.Key.Key_H, Qt.Key.Key_N):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _loaded(self, _photos: set[int]) -> None:
        self.viewport().update()
