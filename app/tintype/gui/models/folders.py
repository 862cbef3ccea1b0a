"""The tree on the left: all photos, pages of their own, the library's roots and their folders."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from tintype.gui.place_tree import FIRST_FOLDER, Node, Place, Places

if TYPE_CHECKING:
    from tintype.catalog.curation_rows import AlbumRow

Index = QModelIndex | QPersistentModelIndex

PlaceRole = Qt.ItemDataRole.UserRole + 1
CountRole = Qt.ItemDataRole.UserRole + 2
OnlineRole = Qt.ItemDataRole.UserRole + 3


EVERYWHERE = Place()
PEOPLE = Place(page="people")
HISTORY = Place(page="history")
TAGS = Place(page="tags")
PLACES = Place(page="places")
DUPLICATES = Place(page="duplicates")
STATISTICS = Place(page="statistics")
ACTIVITY = Place(page="activity")
SETTINGS = Place(page="settings")
ALBUMS = Place(page="albums")
"""Only opens and closes: the albums stand below it."""


class FolderModel(QAbstractItemModel):
    """Places with counts. New counts alone are a ``dataChanged``; other folders are a reset."""

    counted = Signal()
    """Counts changed, perhaps anywhere; ``dataChanged`` tells only of the topmost places."""

    def __init__(
        self, pages: Mapping[Place, str] = MappingProxyType({}), parent: QObject | None = None
    ) -> None:
        """Make it with the names of ``pages`` that stand between all photos and the albums."""
        super().__init__(parent)
        self._above: list[Node] = []  # all photos, pages, albums
        self._tops: list[int] = []
        self._total: int | None = None
        self._pages = {
            EVERYWHERE: self.tr("All photos"),
            **pages,
        }
        # The albums stand below the last of the pages.
        self._pages[ALBUMS] = self._pages.pop(ALBUMS, self.tr("Albums"))
        self._albums_page = ALBUMS in pages
        self._places = Places()
        self._albums: list[AlbumRow] = []
        self._set_nodes(self._make_above(), self._places)

    def _make_above(self) -> list[Node]:
        """Nodes of what stands above the roots."""
        pages = dict(self._pages)
        if not self._albums and not self._albums_page:
            del pages[ALBUMS]
        nodes = [Node(place, name) for place, name in pages.items()]
        above = len(nodes) - 1
        nodes[above].children = range(len(nodes), len(nodes) + len(self._albums))
        for row, album in enumerate(self._albums):
            place = Place(album=album.name)
            count = -1 if album.photos is None else album.photos
            nodes.append(Node(place, album.name, album.query or "", count, parent=above, row=row))
        return nodes

    def set_places(self, places: Places) -> None:
        """Show other places or other counts."""
        nodes = self._make_above()
        # A photo may lie in several roots: their sum is only the best guess.
        told = self._total if len(places.roots) > 1 else None
        nodes[0].photos = told or sum(root.photos for root in places.roots)
        same = [node.shape() for node in nodes] == [node.shape() for node in self._above]
        if same and places.same_tree(self._places):
            self._above, self._places = nodes, places
            self._set_rows()
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, 0))
            self.counted.emit()
            return
        self.beginResetModel()
        self._set_nodes(nodes, places)
        self.endResetModel()

    def set_albums(self, albums: list[AlbumRow]) -> None:
        """Show other albums."""
        self._albums = albums
        self.set_places(self._places)

    def set_total(self, photos: int) -> None:
        """Say how many photos there are everywhere (a photo may lie in several roots)."""
        self._total = photos
        if self._above[0].photos != photos:
            self._above[0].photos = photos
            top = self.index(0, 0)
            self.dataChanged.emit(top, top, [CountRole])

    def index_of(self, place: Place) -> QModelIndex:
        """Where a place is in the tree; invalid if it is gone."""
        number = self._places.number(place)
        if number is None:
            above = (at for at, node in enumerate(self._above) if node.place == place)
            number = next(above, None)
        if number is None:
            return QModelIndex()
        return self.createIndex(self._node(number).row, 0, number)

    def _node(self, number: int) -> Node:
        if number < FIRST_FOLDER:
            return self._above[number]
        node = self._places.node(number)
        if node.parent < 0:
            node.row += len(self._tops) - len(self._places.roots)
        return node

    def _set_nodes(self, above: list[Node], places: Places) -> None:
        self._above, self._places = above, places
        tops = [number for number, node in enumerate(above) if node.parent < 0]
        self._tops = [*tops, *places.tops()]
        self._set_rows()

    def _set_rows(self) -> None:
        """Count the rows of what stands above the roots."""
        for row, number in enumerate(self._tops):
            if number < FIRST_FOLDER:
                self._above[number].row = row

    def _children(self, parent: Index) -> Sequence[int]:
        return self._node(parent.internalId()).children if parent.isValid() else self._tops

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        """The child of ``parent`` at ``row``."""
        children = self._children(parent)
        if column != 0 or not 0 <= row < len(children):
            return QModelIndex()
        return self.createIndex(row, 0, children[row])

    def parent(self, index: Index = QModelIndex()) -> Any:  # noqa: B008
        """The place above; without an argument, QObject's parent."""
        if not index.isValid():
            return QModelIndex()
        above = self._node(index.internalId()).parent
        return QModelIndex() if above < 0 else self.createIndex(self._node(above).row, 0, above)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Number of places directly below."""
        return len(self._children(parent))

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """One."""
        return 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Name, place, number of photos, whether its disk is there."""
        if not index.isValid():
            return None
        node = self._node(index.internalId())
        if role == Qt.ItemDataRole.DisplayRole:
            return node.name
        if role == Qt.ItemDataRole.ToolTipRole:
            return node.hint or None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(node)
        return {PlaceRole: node.place, CountRole: node.photos, OnlineRole: node.online}.get(role)

    def _spoken(self, node: Node) -> str:
        if node.place.page or node.photos < 0:
            return node.name
        words = self.tr("{}, %Ln photos", "", node.photos).format(node.name)
        return words if node.online else self.tr("{}, offline").format(words)
