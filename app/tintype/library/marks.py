"""What a person says of photos as a whole: ``library.marks``. Each act is one edit."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from tintype.catalog import marks
from tintype.catalog.curation_rows import Marks
from tintype.catalog.rows import ChangeSet

if TYPE_CHECKING:
    from tintype.catalog.database import Database


class Marking:
    """Ratings, favourites, hidden photos, captions. May be used from several threads."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def of(self, photo_ids: Iterable[int]) -> dict[int, Marks]:
        """Return the marks of photos, of those that exist."""
        with self._database.reader() as connection:
            return marks.of_photos(connection, photo_ids)

    def rate(self, photo_ids: Iterable[int], stars: int | None) -> ChangeSet:
        """Rate photos 0 to 5; None leaves it to their files.

        Raises:
            NotFoundError: a photo does not exist.
            UserError: not a rating.
        """
        with self._database.writer() as connection:
            return marks.rate(connection, photo_ids, stars)

    def favour(self, photo_ids: Iterable[int], *, favourite: bool = True) -> ChangeSet:
        """Make photos favourites, or not any more.

        Raises:
            NotFoundError: a photo does not exist.
        """
        with self._database.writer() as connection:
            return marks.favour(connection, photo_ids, favourite=favourite)

    def hide(self, photo_ids: Iterable[int], *, hidden: bool = True) -> ChangeSet:
        """Hide photos from searches that do not ask for ``is:hidden``, or show them again.

        Raises:
            NotFoundError: a photo does not exist.
        """
        with self._database.writer() as connection:
            return marks.hide(connection, photo_ids, hidden=hidden)

    def caption(self, photo_ids: Iterable[int], text: str) -> ChangeSet:
        """Write a caption, which searches find; an empty one removes it.

        Raises:
            NotFoundError: a photo does not exist.
        """
        with self._database.writer() as connection:
            return marks.caption(connection, photo_ids, text)
