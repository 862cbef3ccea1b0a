"""Photos that look alike: ``library.similar``.

>>> library.similar.to(12, k=5)
[(12, 1.0), (40, 0.83), ...]
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from tintype.catalog import alike, likeness
from tintype.catalog.alike_groups import GROUP_KINDS, DuplicateGroup, GroupKind, groups
from tintype.catalog.rows import ChangeSet
from tintype.library.alike import Alike
from tintype.library.twins import REVISION, update

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from tintype.catalog.database import Database


class Similar:
    """Likeness by the vectors of whole photos. May be used from several threads.

    Attributes:
        alike: the same for those who have a connection already.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self.alike = Alike(database.folder)

    def to(
        self,
        photo: int | str | Path | NDArray[np.uint8],
        k: int = 50,
        min_cosine: float = -1.0,
        *,
        hidden: bool = False,
    ) -> list[tuple[int, float]]:
        """Return ``(photo, cosine)`` of the photos most like one, best first.

        Args:
            photo: a photo's number; a file, which need not be in the library; or upright RGB
                pixels uint8 ``[h, w, 3]``. A photo of the library is found itself, first.
            k: how many at most.
            min_cosine: 0.87 and more is mostly the same picture, below 0.70 little is alike.
            hidden: whether hidden photos may be found.

        Raises:
            NotFoundError: there is no such photo or file.
            UserError: the photo has not been looked at by the scenes model yet.
            UnreadableImageError: the file cannot be decoded.
        """
        with self._database.reader() as connection:
            return self.alike.find(connection, photo, k, min_cosine, hidden=hidden)

    def paths(self, photo_ids: Sequence[int]) -> dict[int, Path]:
        """Return a file of each photo that has one."""
        with self._database.reader() as connection:
            return likeness.paths(connection, photo_ids)

    def duplicates(
        self, kind: GroupKind | None = None, *, hidden: bool = True
    ) -> list[DuplicateGroup]:
        """Return photos that are the same, largest groups first, with the one to keep.

        Args:
            kind: ``exact``: one content in several files; ``near``: one picture in several
                versions; ``burst``: one camera, seconds apart. None for all.
            hidden: whether hidden photos are in the groups.
        """
        with self._database.reader() as connection:
            return [
                group
                for one in (GROUP_KINDS if kind is None else (kind,))
                for group in groups(connection, one, hidden=hidden)
            ]

    def waiting(self) -> int:
        """Return how many photos were not compared with the others yet; indexing does so."""
        with self._database.reader() as connection:
            return alike.waiting(connection, REVISION)

    def separate(self, photo_ids: Iterable[int]) -> ChangeSet:
        """Say that photos are not duplicates of each other, nor one burst: one edit.

        Raises:
            NotFoundError: a photo does not exist.
            UserError: fewer than two photos.
        """
        with self._database.writer() as connection:
            return alike.separate(connection, photo_ids)

    def keep(self, photo_id: int) -> ChangeSet:
        """Choose a photo as the one to keep among those that are the same: one edit.

        Raises:
            NotFoundError: there is no such photo.
        """
        with self._database.writer() as connection:
            return alike.keep(connection, photo_id)

    def refresh(self) -> bool:
        """Bring index and duplicates up to date; indexing does so at its end.

        Returns:
            Whether all is done: not if another process is at it.

        Raises:
            EnvironmentFault: the catalog cannot be written.
            OSError: the file cannot.
        """
        return update(self._database)
