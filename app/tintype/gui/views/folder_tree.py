"""The tree of places on the left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from tintype.gui import wording
from tintype.gui.models.folders import (
    ALBUMS,
    EVERYWHERE,
    CountRole,
    FolderModel,
    OnlineRole,
    PlaceRole,
)
from tintype.gui.page_list import ENTRIES
from tintype.gui.place_tree import Place
from tintype.gui.views.chevron_tree import ChevronTree
from tintype.gui.views.file_acts import PHOTOS_MIME
from tintype.gui.views.mirror import mirrored
from tintype.gui.views.page_head import passing_menu

if TYPE_CHECKING:
    from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent

    from tintype.gui.theme import Theme

Index = QModelIndex | QPersistentModelIndex


class PlaceDelegate(QStyledItemDelegate):
    """Icon, name, and at the right the count, or "offline" where the disk is not there."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """One comfortable line."""
        return QSize(60, self._theme.tokens.pixels["size_control"])

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One line; the name gives way to the count, not the other way round."""
        tokens = self._theme.tokens
        space, size = tokens.pixels["space_s"], tokens.pixels["size_icon"]
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        online = index.data(OnlineRole)
        painter.save()
        painter.setLayoutDirection(option.direction)
        self._paint_ground(painter, option, selected)
        ink = "on_selection" if selected else ("text" if online else "muted")
        rect = option.rect.adjusted(space // 2, 0, -space, 0)
        ratio = painter.device().devicePixelRatioF()
        icon = self._theme.pixmap(self._icon(index), ink, size, ratio)
        place = QRect(rect.left(), rect.center().y() - size // 2, size, size)
        whole, direction = option.rect, option.direction
        painter.drawPixmap(mirrored(direction, whole, place), icon)
        rect.setLeft(rect.left() + size + space)
        count = wording.number(index.data(CountRole)) if online else self.tr("offline")
        if index.data(PlaceRole).page or index.data(CountRole) < 0:
            count = ""
        small = QFontMetrics(option.font)
        width = small.horizontalAdvance(count)
        painter.setPen(tokens.colour("on_selection" if selected else "muted"))
        right = QRect(rect.right() - width, rect.top(), width + 1, rect.height())
        painter.drawText(mirrored(direction, whole, right), Qt.AlignmentFlag.AlignVCenter, count)
        rect.setRight(right.left() - space)
        painter.setPen(tokens.colour(ink))
        name = small.elidedText(index.data(), Qt.TextElideMode.ElideMiddle, rect.width())
        painter.drawText(mirrored(direction, whole, rect), Qt.AlignmentFlag.AlignVCenter, name)
        painter.restore()

    def _paint_ground(
        self, painter: QPainter, option: QStyleOptionViewItem, selected: bool
    ) -> None:
        tokens, ground = self._theme.tokens, option.rect.adjusted(0, 1, -1, -2)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        if selected or hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens.colour("selection" if selected else "hover"))
            painter.drawRoundedRect(ground, tokens.pixels["radius_s"], tokens.pixels["radius_s"])
        if focused:
            painter.setPen(tokens.colour("accent"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(ground, tokens.pixels["radius_s"], tokens.pixels["radius_s"])

    def _icon(self, index: Index) -> str:
        place = index.data(PlaceRole)
        if place == EVERYWHERE:
            return "photos"
        if place.album:
            return "search" if index.data(Qt.ItemDataRole.ToolTipRole) else "album"
        if place.page:
            entry = ENTRIES.get(place)
            return entry.icon if entry else "album"
        return "folder" if index.data(OnlineRole) else "folder-offline"


class FolderTree(ChevronTree):
    """Emits the place that was chosen; keeps choice and open folders when the model changes."""

    place_chosen = Signal(object)
    forget_wanted = Signal(object, str)
    """Root id and name: the person wants the library to forget a root."""
    move_wanted = Signal(object, str)
    """Root id and name of a root that cannot be reached: it lies elsewhere now."""
    rename_wanted = Signal(str)
    """An album is to be called something else."""
    delete_wanted = Signal(str)
    """An album is to be deleted."""
    scan_wanted = Signal(object)
    """Root id: look for new photos there."""
    photos_dropped = Signal(str)
    """The photos that are pulled out of the grid go into an album; nothing for a new one."""

    def __init__(self, model: FolderModel, theme: Theme) -> None:
        super().__init__(theme)
        self._folders = model
        self._place = EVERYWHERE
        self._open: set[Place] = set()
        self._known: set[Place] = set()
        self._settling = False
        self._under_drop = Place()
        self.setAcceptDrops(True)
        self.setProperty("kind", "side")
        self.setAccessibleName(self.tr("Folders"))
        self.setHeaderHidden(True)
        self.setIndentation(theme.tokens.pixels["space_l"] - 4)
        self.setEditTriggers(QTreeView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(PlaceDelegate(theme, self))
        self.setMouseTracking(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._show_menu)
        self.setModel(model)
        self.selectionModel().currentChanged.connect(self._chosen)
        self.expanded.connect(lambda index: self._open.add(index.data(PlaceRole)))
        self.collapsed.connect(lambda index: self._open.discard(index.data(PlaceRole)))
        model.modelReset.connect(self._settle)
        model.counted.connect(self.viewport().update)
        self._settle()

    # Photos of the grid that are dropped on an album.

    def _takes(self, event: QDropEvent) -> bool:
        """Whether what is dragged can be dropped where it is now; that place is marked."""
        index = self.indexAt(event.position().toPoint())
        place = index.data(PlaceRole) or EVERYWHERE
        hand_picked = place.album and not index.data(Qt.ItemDataRole.ToolTipRole)
        takes = event.mimeData().hasFormat(PHOTOS_MIME) and (hand_picked or place == ALBUMS)
        self._mark(place if takes else EVERYWHERE)
        return bool(takes)

    def _mark(self, place: Place) -> None:
        if place != self._under_drop:
            self._under_drop = place
            self.viewport().update()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Photos may be on their way to an album further on."""
        event.setAccepted(event.mimeData().hasFormat(PHOTOS_MIME))

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Mark the album that would take the photos."""
        event.setAccepted(self._takes(event))

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """They went elsewhere."""
        self._mark(EVERYWHERE)

    def dropEvent(self, event: QDropEvent) -> None:
        """The photos go into the album."""
        if self._takes(event):
            event.acceptProposedAction()
            self.photos_dropped.emit(self._under_drop.album)
        self._mark(EVERYWHERE)

    def drawRow(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """A row, framed while photos would drop on it."""
        super().drawRow(painter, option, index)
        if self._under_drop != EVERYWHERE and index.data(PlaceRole) == self._under_drop:
            painter.setPen(self._theme.tokens.colour("accent"))
            painter.drawRect(self.visualRect(index).adjusted(0, 1, -1, -2))

    def place(self) -> Place:
        """The place that is chosen."""
        return self._place

    def choose(self, place: Place) -> None:
        """Choose a place; one that is not there (yet) is chosen once it is."""
        self._place = place
        self._settle()

    def _settle(self) -> None:
        """Open and choose again what was open and chosen before the model changed."""
        model = self._folders
        self._settling = True
        tops = [model.index(row, 0) for row in range(model.rowCount())]
        for top in tops:
            place = top.data(PlaceRole)
            if place not in self._known:
                self._known.add(place)
                self._open.add(place)
        for place in list(self._open):
            self.setExpanded(model.index_of(place), True)
        index = model.index_of(self._place)
        if not index.isValid() and not self._place.page:  # a page may stand elsewhere
            index = model.index_of(EVERYWHERE)
        self.setCurrentIndex(index)
        self._settling = False

    def _chosen(self, current: QModelIndex) -> None:
        place = current.data(PlaceRole)
        if place == ALBUMS and ALBUMS not in ENTRIES:
            return
        if not self._settling and place is not None and place != self._place:
            self._place = place
            self.place_chosen.emit(place)

    def _show_menu(self, point: QPoint) -> None:
        index = self.indexAt(point)
        place = index.data(PlaceRole)
        if place is not None and (place.root_id is not None or place.album):
            self.menu_for(place, index.data()).popup(self.viewport().mapToGlobal(point))

    def menu_for(self, place: Place, name: str) -> QMenu:
        """What can be done with a place."""
        menu = passing_menu(self)
        if place.album:
            menu.addAction(self.tr("Rename…"), lambda: self.rename_wanted.emit(place.album))
            menu.addAction(self.tr("Delete album"), lambda: self.delete_wanted.emit(place.album))
            return menu
        menu.addAction(self.tr("Look for new photos"), lambda: self.scan_wanted.emit(place.root_id))
        if place.folder is None:
            menu.addSeparator()
            if not self._folders.index_of(place).data(OnlineRole):
                menu.addAction(
                    self.tr("It is elsewhere now…"),
                    lambda: self.move_wanted.emit(place.root_id, name),
                )
            menu.addAction(
                self.tr("Remove from Tintype…"),
                lambda: self.forget_wanted.emit(place.root_id, name),
            )
        return menu
