"""Albums: hand-picked photos in an order, and saved searches. Each act is one edit."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence

from tintype.catalog.change import Change
from tintype.catalog.curation_rows import AlbumRow
from tintype.catalog.rows import ChangeSet
from tintype.errors import NotFoundError, UserError

_ROWS = """
SELECT a.id, a.name, a.query,
       (SELECT count(*) FROM album_photo AS m JOIN photo AS p ON p.id = m.photo_id AND p.present > 0
         WHERE m.album_id = a.id),
       (SELECT m.photo_id FROM album_photo AS m JOIN photo AS p ON p.id = m.photo_id
           AND p.present > 0 WHERE m.album_id = a.id ORDER BY m.position LIMIT 1)
  FROM album AS a
"""


def rows(connection: sqlite3.Connection) -> list[AlbumRow]:
    """Return all albums by name; saved searches without counts: whoever can search adds them."""
    return [AlbumRow(*row) for row in connection.execute(f"{_ROWS} ORDER BY a.name")]


def one(connection: sqlite3.Connection, album: int | str) -> AlbumRow:
    """Return an album by number or name.

    Raises:
        NotFoundError: there is no such album.
    """
    column = "id" if isinstance(album, int) else "name"
    key = album if isinstance(album, int) else " ".join(album.split())
    row = connection.execute(f"{_ROWS} WHERE a.{column} = ?", (key,)).fetchone()
    if row is None:
        raise NotFoundError(f"There is no album called {album}.", "See: tintype albums list")
    return AlbumRow(*row)


def photo_ids(connection: sqlite3.Connection, album_id: int) -> list[int]:
    """Return the photos of a hand-picked album, in its order."""
    rows = connection.execute(
        "SELECT photo_id FROM album_photo WHERE album_id = ? ORDER BY position, photo_id",
        (album_id,),
    )
    return [photo_id for (photo_id,) in rows]


def create(
    connection: sqlite3.Connection,
    name: str,
    query: str | None = None,
    photos: Iterable[int] = (),
) -> ChangeSet:
    """Make an album: hand-picked, of these photos, or a saved search.

    Raises:
        NotFoundError: a photo does not exist.
        UserError: the name is empty or taken.
    """
    name = _free_name(connection, name)
    change = Change(connection, "album", name)
    album_id = change.add("album", name=name, query=query)
    places = {photo_id: (n,) for n, photo_id in enumerate(dict.fromkeys(photos), start=1)}
    change.cells("album_photo", album_id, ("position",), places)
    return change.finish()


def rename(connection: sqlite3.Connection, album: AlbumRow, name: str) -> ChangeSet:
    """Call an album something else.

    Raises:
        UserError: the name is empty or taken.
    """
    change = Change(connection, "rename_album", album.name, name)
    change.row("album", album.id, name=_free_name(connection, name, album.id))
    return change.finish()


def delete(connection: sqlite3.Connection, album: AlbumRow) -> ChangeSet:
    """Delete an album; its photos stay."""
    change = Change(connection, "drop_album", album.name)
    members = photo_ids(connection, album.id)
    change.cells("album_photo", album.id, ("position",), dict.fromkeys(members))
    change.drop("album", album.id)
    return change.finish()


def set_query(connection: sqlite3.Connection, album: AlbumRow, query: str) -> ChangeSet:
    """Save another search in an album.

    Raises:
        UserError: the album is hand-picked.
    """
    if album.query is None:
        raise UserError(f"{album.name} is a hand-picked album, not a saved search.")
    change = Change(connection, "album_query", album.name, query)
    change.row("album", album.id, query=query)
    return change.finish()


def add(connection: sqlite3.Connection, album: AlbumRow, photos: Iterable[int]) -> ChangeSet:
    """Put photos at the end of an album; those in it stay where they are.

    Raises:
        NotFoundError: a photo does not exist.
        UserError: the album is a saved search.
    """
    _check_plain(album)
    there = set(photo_ids(connection, album.id))
    (last,) = connection.execute(
        "SELECT coalesce(max(position), 0) FROM album_photo WHERE album_id = ?", (album.id,)
    ).fetchone()
    new = [photo_id for photo_id in dict.fromkeys(photos) if photo_id not in there]
    return _place(connection, album, {i: (last + n,) for n, i in enumerate(new, start=1)})


def remove(connection: sqlite3.Connection, album: AlbumRow, photos: Iterable[int]) -> ChangeSet:
    """Take photos out of an album.

    Raises:
        NotFoundError: a photo does not exist.
        UserError: the album is a saved search.
    """
    _check_plain(album)
    return _place(connection, album, dict.fromkeys(photos))


def order(connection: sqlite3.Connection, album: AlbumRow, photos: Sequence[int]) -> ChangeSet:
    """Put an album's photos in this order; those not mentioned follow in the order they had.

    Raises:
        UserError: the album is a saved search.
    """
    _check_plain(album)
    members = photo_ids(connection, album.id)
    wanted = [i for i in dict.fromkeys(photos) if i in set(members)]
    rest = [i for i in members if i not in set(wanted)]
    return _place(connection, album, {i: (n,) for n, i in enumerate([*wanted, *rest], start=1)})


def _place(
    connection: sqlite3.Connection, album: AlbumRow, places: dict[int, tuple[int] | None]
) -> ChangeSet:
    change = Change(connection, "album_photos", album.name)
    change.cells("album_photo", album.id, ("position",), places)
    return change.finish()


def _check_plain(album: AlbumRow) -> None:
    if album.query is not None:
        raise UserError(
            f"{album.name} is a saved search: {album.query}",
            "Its photos are those that match; make another album to pick photos by hand.",
        )


def _free_name(connection: sqlite3.Connection, name: str, own: int | None = None) -> str:
    name = " ".join(name.split())
    if not name:
        raise UserError("An album needs a name.")
    row = connection.execute("SELECT id FROM album WHERE name = ?", (name,)).fetchone()
    if row and row[0] != own:
        raise UserError(f"There is an album called {name} already.")
    return name
