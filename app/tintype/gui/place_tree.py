"""The library's folders as a tree, made ready off the main thread: there may be tens of thousands.

A place in the tree is known by a number: those of pages and albums begin at 0, those of folders at
:data:`FIRST_FOLDER`. Folders are held in columns, and what did not change is held once: the main
thread lets go of an old tree, and freeing a hundred thousand objects is felt.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

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
    children: Sequence[int] = ()

    def shape(self) -> tuple[str, int, str]:
        """What of a node cannot change without changing the tree."""
        return self.name, self.parent, self.hint


@dataclass(slots=True)
class FolderShape:
    """Which folders there are; those that hold only folders are filled in.

    A folder's number is ``FIRST_FOLDER`` and its position, parents before children.

    Attributes:
        owners: position in the list of roots.
        paths: below their root; nothing for the root itself.
        parents: their numbers, -1 for roots.
        rows: positions among the children of their parents, or among the roots.
        children: numbers, of those that have any.
        numbers: of each path, for each root.
    """

    owners: list[int] = field(default_factory=list)
    paths: list[str] = field(default_factory=list)
    parents: list[int] = field(default_factory=list)
    rows: list[int] = field(default_factory=list)
    children: dict[int, list[int]] = field(default_factory=dict)
    numbers: list[dict[str, int]] = field(default_factory=list)

    @classmethod
    def of(cls, roots: Iterable[Sequence[str]]) -> FolderShape:
        """The tree of each root's paths."""
        shape = cls()
        for owner, paths in enumerate(roots):
            shape.numbers.append({})
            shape.rows.append(owner)
            shape._add(owner, "", -1)
            for path in paths:
                shape._descend(owner, path)
        return shape

    def same(self, other: FolderShape) -> bool:
        """Whether both are of the same folders."""
        if self is other:
            return True
        return self.paths == other.paths and self.owners == other.owners

    def _add(self, owner: int, path: str, parent: int) -> int:
        number = FIRST_FOLDER + len(self.paths)
        self.owners.append(owner)
        self.paths.append(path)
        self.parents.append(parent)
        self.numbers[owner][path] = number
        return number

    def _descend(self, owner: int, path: str) -> int:
        """Number of ``path``, made with its parents where missing."""
        known = self.numbers[owner].get(path)
        if known is not None:
            return known
        above, _, _ = path.rpartition("/")
        parent = self._descend(owner, above)  # made first, so that it stands before
        beside = self.children.setdefault(parent, [])
        self.rows.append(len(beside))
        beside.append(number := self._add(owner, path, parent))
        return number


@dataclass(frozen=True)
class Places:
    """The library's roots with all their folders, as the tree on the left shows them.

    Attributes:
        shape: the same object as before where no folder came or went.
        photos: in and below each folder of the shape.
    """

    roots: tuple[Root, ...] = ()
    shape: FolderShape = field(default_factory=FolderShape)
    photos: Sequence[int] = ()

    @classmethod
    def of(
        cls, folders: Iterable[tuple[Root, Sequence[Folder]]], before: Places | None = None
    ) -> Places:
        """Make them. Takes a while: for workers.

        Args:
            before: earlier ones, whose shape is kept if it is still right.
        """
        known = tuple(folders)
        shape = FolderShape.of([folder.path for folder in below] for _, below in known)
        if before is not None and before.shape.same(shape):
            shape = before.shape
        photos = [0] * len(shape.paths)
        for owner, (root, below) in enumerate(known):
            numbers = shape.numbers[owner]
            for folder in below:
                photos[numbers[folder.path] - FIRST_FOLDER] = folder.photos
            photos[numbers[""] - FIRST_FOLDER] = root.photos
        return cls(tuple(root for root, _ in known), shape, photos)

    def same_tree(self, other: Places) -> bool:
        """Whether they differ in counts alone."""
        names = [(root.id, root.path) for root in self.roots]
        return names == [(root.id, root.path) for root in other.roots] and self.shape.same(
            other.shape
        )

    def tops(self) -> list[int]:
        """Numbers of the roots."""
        return [numbers[""] for numbers in self.shape.numbers]

    def number(self, place: Place) -> int | None:
        """The number of a root or folder; None for anything else."""
        for numbers, root in zip(self.shape.numbers, self.roots, strict=True):
            if root.id == place.root_id:
                return numbers.get(place.folder or "")
        return None

    def node(self, number: int) -> Node:
        """What the tree says of a root or folder."""
        at, shape = number - FIRST_FOLDER, self.shape
        root, path = self.roots[shape.owners[at]], shape.paths[at]
        name = path.rpartition("/")[2] if path else root.path.name or str(root.path)
        return Node(
            Place(root.id, path or None),
            name,
            path or str(root.path),
            self.photos[at],
            root.online,
            shape.parents[at],
            shape.rows[at],
            shape.children.get(number, ()),
        )
