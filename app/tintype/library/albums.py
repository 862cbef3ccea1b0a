"""Albums, hand-picked ones and saved searches: ``library.albums``. Each act is one edit."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from tintype.catalog import albums
from tintype.catalog.curation_rows import AlbumRow
from tintype.catalog.rows import ChangeSet
from tintype.errors import UserError
from tintype.library import asking

if TYPE_CHECKING:
    from tintype.catalog.database import Connection, Database
    from tintype.library.searching import Searching


class Albums:
    """Makes and lists albums, by name or number. May be used from several threads."""

    def __init__(self, database: Database, searching: Searching) -> None:
        self._database = database
        self._searching = searching

    def all(self, *, counts: bool = True) -> list[AlbumRow]:
        """Return all albums by name; ``counts``: also how many photos saved searches find."""
        with self._database.reader() as connection:
            rows = albums.rows(connection)
            return [self._said(connection, row, counts=counts) for row in rows]

    def one(self, album: int | str) -> AlbumRow:
        """Return an album.

        Raises:
            NotFoundError: there is no such album.
        """
        with self._database.reader() as connection:
            return self._said(connection, albums.one(connection, album), counts=True)

    def photos(self, album: int | str) -> list[int]:
        """Return an album's photos in its order, also those whose files are away.

        Raises:
            NotFoundError: there is no such album.
            UserError: its query cannot be answered.
        """
        with self._database.reader() as connection:
            row = albums.one(connection, album)
            if row.query is not None:
                return asking.photos(connection, row.query)
            return albums.photo_ids(connection, row.id)

    def create(self, name: str, photo_ids: Iterable[int] = ()) -> ChangeSet:
        """Make a hand-picked album.

        Raises:
            NotFoundError: a photo does not exist.
            UserError: the name is empty or taken.
        """
        with self._database.writer() as connection:
            return albums.create(connection, name, photos=photo_ids)

    def save(self, name: str, query: str) -> ChangeSet:
        """Save a search under a name, perhaps in place of the one that had it.

        It is kept so that it means the same when the library's language is another.

        Raises:
            UserError: the name is empty or a hand-picked album's, or the query cannot be read.
        """
        with self._database.writer() as connection:
            asking.tree(query)
            query = self._searching.stored(query)
            known = {row.name.casefold(): row for row in albums.rows(connection)}
            row = known.get(" ".join(name.split()).casefold())
            if row is not None:
                return albums.set_query(connection, row, query)
            return albums.create(connection, name, query)

    def rename(self, album: int | str, name: str) -> ChangeSet:
        """Call an album something else.

        Raises:
            NotFoundError: there is no such album.
            UserError: the name is empty or taken.
        """
        with self._database.writer() as connection:
            return albums.rename(connection, albums.one(connection, album), name)

    def delete(self, album: int | str) -> ChangeSet:
        """Delete an album; its photos stay.

        Raises:
            NotFoundError: there is no such album.
        """
        with self._database.writer() as connection:
            return albums.delete(connection, albums.one(connection, album))

    def add(self, album: int | str, photo_ids: Iterable[int]) -> ChangeSet:
        """Put photos at the end of a hand-picked album; those in it stay where they are.

        Raises:
            NotFoundError: there is no such album or photo.
            UserError: it is a saved search.
        """
        with self._database.writer() as connection:
            return albums.add(connection, albums.one(connection, album), photo_ids)

    def remove(self, album: int | str, photo_ids: Iterable[int]) -> ChangeSet:
        """Take photos out of a hand-picked album.

        Raises:
            NotFoundError: there is no such album or photo.
            UserError: it is a saved search.
        """
        with self._database.writer() as connection:
            return albums.remove(connection, albums.one(connection, album), photo_ids)

    def order(self, album: int | str, photo_ids: Sequence[int]) -> ChangeSet:
        """Put the photos of a hand-picked album in this order; others follow as they were.

        Raises:
            NotFoundError: there is no such album.
            UserError: it is a saved search.
        """
        with self._database.writer() as connection:
            return albums.order(connection, albums.one(connection, album), photo_ids)

    def _said(self, connection: Connection, row: AlbumRow, *, counts: bool) -> AlbumRow:
        """Return an album with its query in the library's language."""
        found = self._counted(connection, row) if counts else row
        if row.query is None:
            return found
        return replace(found, query=self._searching.spoken(row.query))

    def _counted(self, connection: Connection, row: AlbumRow) -> AlbumRow:
        """Return a saved search with what it finds at this moment."""
        if row.query is None:
            return row
        try:
            photos, cover = self._searching.first(connection, row.query)
        except UserError as error:
            return replace(row, photos=None, problem=str(error))
        return replace(row, photos=photos, cover=cover)
