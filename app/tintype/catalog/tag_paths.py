r"""Tags as people write them: ``animal/dog`` for a tag in its place; ``\/`` is a name's slash."""

from __future__ import annotations

import re
import sqlite3

from tintype.catalog import tags
from tintype.catalog.change import Change
from tintype.errors import NotFoundError, UserError


def split(text: str) -> tuple[str, ...]:
    """Return the names on a path, from the top, with their spaces in order.

    Raises:
        UserError: a name is empty.
    """
    parts = re.split(r"(?<!\\)/", text)
    names = tuple(" ".join(part.replace("\\/", "/").split()) for part in parts)
    if not all(names):
        raise UserError(
            "A tag needs a name." if len(names) == 1 else f"A name is missing in {text}.",
            "" if len(names) == 1 else r"A slash that belongs to a name is written \/",
        )
    return names


def join(path: tuple[str, ...]) -> str:
    """Return a path as ``split`` reads it."""
    return "/".join(name.replace("/", "\\/") for name in path)


def one_name(text: str) -> str:
    """Return a name with its spaces in order.

    Raises:
        UserError: it is empty, or a path.
    """
    names = split(text)
    if len(names) > 1:
        raise UserError(
            f"{text} is a path, not a name.",
            r"Put tags elsewhere with: tintype tags nest; a slash in a name is written \/",
        )
    return names[0]


def find(connection: sqlite3.Connection, text: str) -> int:
    """Return the tag that a name, another name or a path means.

    Raises:
        NotFoundError: there is no such tag, or not there.
    """
    found = tags.find(connection, " ".join(text.split()))
    if found is not None:
        return found
    names = split(text)
    found = tags.find(connection, names[-1])
    if found is None:
        raise NotFoundError(f"There is no tag called {text}.", "See: tintype tags list")
    _check_place(connection, names, found)
    return found


def make(change: Change, connection: sqlite3.Connection, text: str) -> int:
    """Return the tag that a name or path means; what is missing of it is made.

    Raises:
        UserError: a name is empty, or the tag stands elsewhere.
    """
    found = tags.find(connection, " ".join(text.split()))
    if found is not None:
        return found
    names = split(text)
    above: int | None = None
    for depth, name in enumerate(names):
        found = tags.find(connection, name)
        if found is None:
            found = change.add("tag", name=name, parent_id=above, origin="person")
        elif depth:
            _check_place(connection, names[: depth + 1], found)
        above = found
    if above is None:
        raise UserError("A tag needs a name.")
    return above


def _check_place(connection: sqlite3.Connection, names: tuple[str, ...], tag_id: int) -> None:
    """Names above a tag may be left out, but those given must stand there, in this order."""
    *path, own = tags.path_of(connection, tag_id)
    place = iter(path)
    for name in names[:-1]:
        above = tags.find(connection, name)
        if above is None or tags.name_of(connection, above) not in place:
            where = f"under {join(tuple(path))}" if path else "at the top of the tree"
            raise NotFoundError(
                f"The tag {own} stands {where}, not under {name}.",
                f"Move it there with: tintype tags nest {own} {name}",
            )
