"""A line of the list under the search field: what it is, of which kind, how many photos."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QImage, QPainter, QPainterPath, QStandardItem
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from tintype.gui import wording
from tintype.gui.thumbnails import ThumbnailLoader, Wanted
from tintype.gui.views.mirror import mirrored

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from tintype.gui.bridge import LibraryBridge
    from tintype.gui.narrowing_bridge import Picture
    from tintype.gui.theme import Theme
    from tintype.search.suggest import Suggestion

MoreRole = Qt.ItemDataRole.UserRole + 1
IconRole = Qt.ItemDataRole.UserRole + 2
PictureRole = Qt.ItemDataRole.UserRole + 3
"""What to ask :class:`SuggestionPictures` for; None for what has only an icon."""

PICTURED = ("person", "tag", "place", "album", "camera", "lens", "folder")

BUDGET = 2 * 2**20

_ICONS = {
    "person": "person",
    "tag": "tag",
    "album": "album",
    "folder": "folder",
    "date": "history",
    "recent": "history",
    "act": "right",
}


def suggestion_item(one: Suggestion, query: str) -> QStandardItem:
    """The line of a suggestion; choosing it puts it into the query."""
    more = [_kind(one.kind)] if one.kind not in ("value", "field") else []
    if one.count is not None:
        more.append(wording.number(one.count))
    item = line_item(one.text, one.applied(query), " · ".join(more), one.kind)
    if one.kind in PICTURED:
        item.setData((one.kind, one.text, one.insert), PictureRole)
    return item


def line_item(text: str, completion: str, more: str, kind: str) -> QStandardItem:
    """A line: text, what choosing it makes of the field, muted words at the right, an icon."""
    item = QStandardItem(text)
    item.setData(completion, Qt.ItemDataRole.UserRole)
    item.setData(more, MoreRole)
    item.setData(_ICONS.get(kind, "search"), IconRole)
    item.setData(f"{text}, {more}" if more else text, Qt.ItemDataRole.AccessibleTextRole)
    return item


def _kind(kind: str) -> str:
    def words(text: str) -> str:
        return QCoreApplication.translate("Suggestions", text)

    return {
        "person": words("person"),
        "tag": words("tag"),
        "place": words("place"),
        "camera": words("camera"),
        "lens": words("lens"),
        "album": words("album"),
        "folder": words("folder"),
        "date": words("date"),
    }.get(kind, kind)


class SuggestionPictures(QObject):
    """Small pictures of what is suggested: faces of people, a photo of everything else."""

    arrived = Signal()

    def __init__(self, bridge: LibraryBridge, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge = bridge.narrowing
        self._known: dict[str, Picture] = {}
        self._asked: set[str] = set()
        self._loaders = {
            "face": ThumbnailLoader.of_faces(bridge, self, budget=BUDGET, lanes=1),
            "photo": ThumbnailLoader.of_photos(bridge, self, budget=BUDGET, lanes=1),
        }
        for loader in self._loaders.values():
            loader.loaded.connect(lambda _: self.arrived.emit())
        self._bridge.pictures.answered.connect(self._learn)
        bridge.changed.connect(lambda _: self.forget())

    def forget(self) -> None:
        """Somebody may look otherwise now."""
        self._known.clear()
        self._asked.clear()

    def want(self, things: Sequence[tuple[str, str, str]]) -> None:
        """Have the pictures of some things ready: kind, name and query of each."""
        new = [thing for thing in things if thing[2] not in self._asked]
        if new:
            self._asked.update(query for _, _, query in new)
            self._bridge.ask_pictures(new)

    def image(self, query: str, side: int) -> QImage | None:
        """The picture of a thing, if it is there; else it comes."""
        kind, number = self._known.get(query, ("", 0))
        if not kind:
            return None
        loader = self._loaders[kind]
        image = loader.image(number)
        if image is None:
            wanted = [Wanted(one, side, side) for own, one in self._known.values() if own == kind]
            loader.want(wanted)
        return image

    def _learn(self, pictures: dict[str, Picture]) -> None:
        self._known |= pictures
        self.arrived.emit()


class SuggestionDelegate(QStyledItemDelegate):
    """Picture or icon, text, and muted at the right the kind and the count."""

    def __init__(
        self, theme: Theme, parent: QWidget, pictures: SuggestionPictures | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.pictures = pictures

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """One comfortable line."""
        return QSize(120, self._theme.tokens.pixels["size_control"])

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """The text gives way to what stands at its right."""
        tokens = self._theme.tokens
        space, size = tokens.pixels["space_s"], tokens.pixels["size_control"] - 6
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        ink, faint = ("on_selection", "on_selection") if chosen else ("text", "muted")
        painter.save()
        painter.setLayoutDirection(option.direction)
        if chosen:
            painter.fillRect(option.rect, tokens.colour("selection"))
        rect = option.rect.adjusted(space, 0, -space, 0)
        ratio = painter.device().devicePixelRatioF()
        whole, direction = option.rect, option.direction
        place = QRect(rect.left(), rect.center().y() - size // 2 + 1, size, size)
        place = mirrored(direction, whole, place)
        if not self._paint_picture(painter, place, index, ratio):
            small = tokens.pixels["size_icon"]
            icon = self._theme.pixmap(index.data(IconRole), faint, small, ratio)
            inset = (size - small) // 2
            painter.drawPixmap(place.topLeft() + QPoint(inset, inset), icon)
        rect.setLeft(rect.left() + size + space)
        more = index.data(MoreRole) or ""
        metrics = painter.fontMetrics()
        align = Qt.AlignmentFlag.AlignVCenter
        painter.setPen(tokens.colour(faint))
        right = align | Qt.AlignmentFlag.AlignRight
        painter.drawText(mirrored(direction, whole, rect), right, more)
        rect.setRight(rect.right() - metrics.horizontalAdvance(more) - space)
        painter.setPen(tokens.colour(ink))
        text = metrics.elidedText(index.data(), Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(mirrored(direction, whole, rect), align, text)
        painter.restore()

    def _paint_picture(
        self,
        painter: QPainter,
        place: QRect,
        index: QModelIndex | QPersistentModelIndex,
        ratio: float,
    ) -> bool:
        """Paint the picture if there is one: round for people."""
        thing = index.data(PictureRole)
        if thing is None or self.pictures is None:
            return False
        image = self.pictures.image(thing[2], round(place.width() * ratio))
        if image is None:
            return False
        path, radius = QPainterPath(), self._theme.tokens.pixels["radius_s"]
        if thing[0] == "person":
            path.addEllipse(QRectF(place))
        else:
            path.addRoundedRect(QRectF(place), radius, radius)
        painter.save()
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        painter.setClipPath(path)
        painter.drawImage(place, image)
        painter.restore()
        return True
