"""Marks: what a person says of a photo as a whole, above what its file says."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable

from tintype.catalog.change import Change
from tintype.catalog.curation_rows import Marks
from tintype.catalog.rows import ChangeSet
from tintype.errors import UserError

MOST_STARS = 5


def rate(connection: sqlite3.Connection, photo_ids: Iterable[int], stars: int | None) -> ChangeSet:
    """Rate photos 0 to 5; None leaves it to the files.

    Raises:
        NotFoundError: a photo does not exist.
        UserError: not a rating.
    """
    if stars is not None and not 0 <= stars <= MOST_STARS:
        raise UserError(f"A rating is 0 to {MOST_STARS}, not {stars}.")
    about = "" if stars is None else str(stars)
    return _mark(connection, "rate", "rating", photo_ids, stars, about)


def favour(
    connection: sqlite3.Connection, photo_ids: Iterable[int], *, favourite: bool
) -> ChangeSet:
    """Make photos favourites, or not any more.

    Raises:
        NotFoundError: a photo does not exist.
    """
    kind = "favourite" if favourite else "unfavourite"
    return _mark(connection, kind, "favourite", photo_ids, int(favourite) or None)


def hide(connection: sqlite3.Connection, photo_ids: Iterable[int], *, hidden: bool) -> ChangeSet:
    """Hide photos, or show them again.

    Raises:
        NotFoundError: a photo does not exist.
    """
    kind = "hide_photos" if hidden else "show_photos"
    return _mark(connection, kind, "hidden", photo_ids, int(hidden) or None)


def caption(connection: sqlite3.Connection, photo_ids: Iterable[int], text: str) -> ChangeSet:
    """Write a caption; an empty one removes it.

    Raises:
        NotFoundError: a photo does not exist.
    """
    return _mark(connection, "caption", "caption", photo_ids, text.strip() or None)


def _mark(
    connection: sqlite3.Connection,
    kind: str,
    column: str,
    photo_ids: Iterable[int],
    value: int | str | None,
    about: str = "",
) -> ChangeSet:
    change = Change(connection, kind, *([about] if about else []))
    change.cells("mark", None, (column,), dict.fromkeys(sorted(set(photo_ids)), (value,)))
    return change.finish()


def of_photos(connection: sqlite3.Connection, photo_ids: Iterable[int]) -> dict[int, Marks]:
    """Return the marks that count, of the photos that exist."""
    rows = connection.execute(
        "SELECT m.photo_id, m.rating, m.favourite, m.hidden, m.caption FROM json_each(?) AS j"
        " JOIN photo_mark AS m ON m.photo_id = j.value",
        (json.dumps(list(photo_ids)),),
    )
    return {
        photo_id: Marks(rating, bool(favourite), bool(hidden), text)
        for photo_id, rating, favourite, hidden, text in rows
    }
