"""The library's folders as a tree, made ready off the main thread: there may be tens of thousands.

A place in the tree is known by a number: those of pages and albums begin at 0, those of folders at
:data:`FIRST_FOLDER`.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tintype.catalog.rows import Folder, Root

FIRST_FOLDER = 1 << 24


@dataclass(frozen=True, slots=True)
class Place:
    """What can be chosen in the tree: all photos, a page, an album, a root, a folder below it."""

    root_id: int | None = None
    folder: str | None = None
    page: str = ""
    album: str = ""


@dataclass(slots=True)
class Node:
    """A place with what the tree says of it; parent and children by their numbers, -1 for none."""

    place: Place
    name: str
    hint: str = ""
    photos: int = 0
    online: bool = True
    parent: int = -1
    row: int = 0
    children: list[int] = field(default_factory=list)

    def shape(self) -> tuple[str, int, str]:
        """What of a node cannot change without changing the tree."""
        return self.name, self.parent, self.hint


class FolderNodes:
    """Nodes of roots and of all folders below them; folders that hold only folders are filled in.

    Attributes:
        nodes: parents before children; the number of ``nodes[i]`` is ``FIRST_FOLDER + i``.
        tops: numbers of the roots.
        numbers: of each place.
        shape: equal where only counts differ.
    """

    def __init__(self, roots: tuple[tuple[Root, tuple[Folder, ...]], ...]) -> None:
        self.nodes: list[Node] = []
        self.tops: list[int] = []
        self.numbers: dict[Place, int] = {}
        for root, folders in roots:
            name = root.path.name or str(root.path)
            node = Node(Place(root.id), name, str(root.path), root.photos, root.online)
            self.tops.append(self._add(node))
            at = {"": self.tops[-1]}
            for folder in folders:
                number = self._descend(at, root, folder.path)
                if folder.path:
                    self.nodes[number - FIRST_FOLDER].photos = folder.photos
        self.shape = tuple(node.shape() for node in self.nodes)

    def _add(self, node: Node) -> int:
        number = FIRST_FOLDER + len(self.nodes)
        self.nodes.append(node)
        self.numbers[node.place] = number
        return number

    def _descend(self, at: dict[str, int], root: Root, path: str) -> int:
        """Number of the node of ``path``, made with its parents where missing."""
        if path in at:
            return at[path]
        above, _, name = path.rpartition("/")
        parent = self._descend(at, root, above)  # made first, so that it stands before
        children = self.nodes[parent - FIRST_FOLDER].children
        node = Node(Place(root.id, path), name, path, 0, root.online, parent, len(children))
        at[path] = self._add(node)
        children.append(at[path])
        return at[path]


@dataclass(frozen=True)
class Places:
    """The library's roots with all their folders, as the tree on the left shows them."""

    roots: tuple[tuple[Root, tuple[Folder, ...]], ...] = ()

    @cached_property
    def tree(self) -> FolderNodes:
        """Their nodes, made when first asked for."""
        return FolderNodes(self.roots)

    def made_ready(self) -> Places:
        """Make the tree now: tens of thousands of folders are a worker's business."""
        self.__dict__["tree"] = FolderNodes(self.roots)
        return self
