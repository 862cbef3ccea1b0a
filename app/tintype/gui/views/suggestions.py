"""A line of the list under the search field: what it is, of which kind, how many photos."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QPainter, QStandardItem
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from tintype.gui import wording

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from tintype.gui.theme import Theme
    from tintype.search.suggest import Suggestion

MoreRole = Qt.ItemDataRole.UserRole + 1
IconRole = Qt.ItemDataRole.UserRole + 2

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
    return line_item(one.text, one.applied(query), " · ".join(more), one.kind)


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


class SuggestionDelegate(QStyledItemDelegate):
    """Icon, text, and muted at the right the kind and the count."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

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
        space, size = tokens.pixels["space_s"], tokens.pixels["size_icon"]
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        ink, faint = ("on_selection", "on_selection") if chosen else ("text", "muted")
        painter.save()
        if chosen:
            painter.fillRect(option.rect, tokens.colour("selection"))
        rect = option.rect.adjusted(space, 0, -space, 0)
        ratio = painter.device().devicePixelRatioF()
        icon = self._theme.pixmap(index.data(IconRole), faint, size, ratio)
        painter.drawPixmap(rect.left(), rect.center().y() - size // 2, icon)
        rect.setLeft(rect.left() + size + space)
        more = index.data(MoreRole) or ""
        metrics = painter.fontMetrics()
        align = Qt.AlignmentFlag.AlignVCenter
        painter.setPen(tokens.colour(faint))
        painter.drawText(rect, align | Qt.AlignmentFlag.AlignRight, more)
        rect.setRight(rect.right() - metrics.horizontalAdvance(more) - space)
        painter.setPen(tokens.colour(ink))
        text = metrics.elidedText(index.data(), Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, align, text)
        painter.restore()
