"""The tree on the left: all photos, pages of their own, the library's roots and their folders."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from tintype.gui.bridge import Places

if TYPE_CHECKING:
    from tintype.catalog.curation_rows import AlbumRow

Index = QModelIndex | QPersistentModelIndex

PlaceRole = Qt.ItemDataRole.UserRole + 1
CountRole = Qt.ItemDataRole.UserRole + 2
OnlineRole = Qt.ItemDataRole.UserRole + 3


@dataclass(frozen=True, slots=True)
class Place:
    """What can be chosen in the tree: all photos, a page, an album, a root, a folder below it."""

    root_id: int | None = None
    folder: str | None = None
    page: str = ""
    album: str = ""


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


@dataclass(slots=True)
class _Node:
    place: Place
    name: str
    hint: str = ""
    photos: int = 0
    online: bool = True
    parent: int = -1
    row: int = 0
    children: list[int] = field(default_factory=list)


def _nodes_of(
    places: Places, pages: Mapping[Place, str], albums: Sequence[AlbumRow]
) -> list[_Node]:
    """All nodes, parents before children. Folders that hold only folders are filled in."""
    nodes = [_Node(place, name) for place, name in pages.items()]
    above = len(nodes) - 1
    for row, album in enumerate(albums):
        nodes[above].children.append(len(nodes))
        place = Place(album=album.name)
        count = -1 if album.photos is None else album.photos
        nodes.append(_Node(place, album.name, album.query or "", count, parent=above, row=row))
    for root, folders in places.roots:
        top, name = len(nodes), root.path.name or str(root.path)
        nodes.append(_Node(Place(root.id), name, str(root.path), root.photos, root.online))
        at: dict[str, int] = {"": top}
        for folder in folders:
            number = _descend(nodes, at, root.id, folder.path)
            if number != top:
                nodes[number].photos = folder.photos
    for node in nodes[1:]:
        if node.parent >= 0:
            node.online = nodes[node.parent].online
    return nodes


def _descend(nodes: list[_Node], at: dict[str, int], root_id: int, path: str) -> int:
    """Index of the node of ``path``, made with its parents where missing."""
    if path in at:
        return at[path]
    above, _, name = path.rpartition("/")
    parent = _descend(nodes, at, root_id, above)
    at[path] = len(nodes)  # after the parents were made
    nodes[parent].children.append(len(nodes))
    row = len(nodes[parent].children) - 1
    nodes.append(_Node(Place(root_id, path), name, path, parent=parent, row=row))
    return at[path]


class FolderModel(QAbstractItemModel):
    """Places with counts. New counts alone are a ``dataChanged``; other folders are a reset."""

    def __init__(
        self, pages: Mapping[Place, str] = MappingProxyType({}), parent: QObject | None = None
    ) -> None:
        """Make it with the names of ``pages`` that stand between all photos and the albums."""
        super().__init__(parent)
        self._nodes: list[_Node] = []
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
        self._set_nodes(self._make_nodes())

    def _make_nodes(self) -> list[_Node]:
        pages = dict(self._pages)
        if not self._albums and not self._albums_page:
            del pages[ALBUMS]
        return _nodes_of(self._places, pages, self._albums)

    def set_places(self, places: Places) -> None:
        """Show other places or other counts."""
        self._places = places
        nodes = self._make_nodes()
        # A photo may lie in several roots: their sum is only the best guess.
        told = self._total if len(places.roots) > 1 else None
        nodes[0].photos = told or sum(root.photos for root, _ in places.roots)
        if [_shape(node) for node in nodes] == [_shape(node) for node in self._nodes]:
            self._nodes = nodes
            self._counts_changed(QModelIndex())
            return
        self.beginResetModel()
        self._set_nodes(nodes)
        self.endResetModel()

    def set_albums(self, albums: list[AlbumRow]) -> None:
        """Show other albums."""
        self._albums = albums
        self.set_places(self._places)

    def set_total(self, photos: int) -> None:
        """Say how many photos there are everywhere (a photo may lie in several roots)."""
        self._total = photos
        if self._nodes[0].photos != photos:
            self._nodes[0].photos = photos
            top = self.index(0, 0)
            self.dataChanged.emit(top, top, [CountRole])

    def index_of(self, place: Place) -> QModelIndex:
        """Where a place is in the tree; invalid if it is gone."""
        for number, node in enumerate(self._nodes):
            if node.place == place:
                return self.createIndex(node.row, 0, number)
        return QModelIndex()

    def _set_nodes(self, nodes: list[_Node]) -> None:
        self._nodes = nodes
        self._tops = [number for number, node in enumerate(nodes) if node.parent < 0]
        for row, number in enumerate(self._tops):
            nodes[number].row = row

    def _counts_changed(self, parent: QModelIndex) -> None:
        rows = self.rowCount(parent)
        if rows:
            self.dataChanged.emit(self.index(0, 0, parent), self.index(rows - 1, 0, parent))
        for row in range(rows):
            self._counts_changed(self.index(row, 0, parent))

    def _children(self, parent: Index) -> list[int]:
        return self._nodes[parent.internalId()].children if parent.isValid() else self._tops

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
        above = self._nodes[index.internalId()].parent
        return QModelIndex() if above < 0 else self.createIndex(self._nodes[above].row, 0, above)

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
        node = self._nodes[index.internalId()]
        if role == Qt.ItemDataRole.DisplayRole:
            return node.name
        if role == Qt.ItemDataRole.ToolTipRole:
            return node.hint or None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(node)
        return {PlaceRole: node.place, CountRole: node.photos, OnlineRole: node.online}.get(role)

    def _spoken(self, node: _Node) -> str:
        if node.place.page or node.photos < 0:
            return node.name
        words = self.tr("{}, %Ln photos", "", node.photos).format(node.name)
        return words if node.online else self.tr("{}, offline").format(words)


def _shape(node: _Node) -> tuple[Place, str, int, str]:
    return node.place, node.name, node.parent, node.hint
