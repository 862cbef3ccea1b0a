"""Queries as rules, albums and bulk edits use them: typed text to photos, or to a condition."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from tintype.catalog import files
from tintype.catalog.query import fetch
from tintype.catalog.query.tree import Ids, Node, Search, Similar, Within, leaves
from tintype.errors import NotFoundError, UserError
from tintype.library.looking_up import LookUp, anything
from tintype.library.targets import absolute
from tintype.search.parser import read

if TYPE_CHECKING:
    from tintype.catalog.database import Connection


def tree(text: str) -> Node:
    """Return the tree of a query that is to be kept.

    Raises:
        UserError: the query cannot be read, or only in part.
    """
    _read_whole(text)
    return read(text).search.node


def _read_whole(text: str) -> None:
    """Refuse a query of which something would be left out: it would reach too many photos."""
    notes = read(text).notes
    if notes:
        raise UserError(notes[0].text, f"Nothing was changed. See position {notes[0].position}.")


def photos(connection: Connection, text: str) -> list[int]:
    """Return the photos that a query finds, in its order.

    Raises:
        UserError: the query cannot be read.
    """
    search = read(text).search
    node = anything(connection).tree(search.node)
    found: list[int] = fetch.find(connection, Search(node, search.sort)).ids.tolist()
    return found


def condition(connection: Connection, text: str) -> Node:
    """Return the tree of a rule's query, all in it looked up.

    Raises:
        UserError: the query cannot be read, names what nobody knows, or asks for what no photo
            alone can tell.
    """
    node = LookUp(connection).tree(tree(text))
    if any(isinstance(leaf, Similar | Ids) for leaf in leaves(node)):
        raise UserError(
            "A rule looks at one photo at a time, so it cannot ask for similar ones.",
            "Search for them, and tag what you find.",
        )
    return node


def chosen(connection: Connection, targets: Sequence[str]) -> list[int]:
    """Return the photos meant by files and folders, or else by the words of a query.

    Raises:
        NotFoundError: a file that the library does not know.
        UserError: the query cannot be read, or only in part, or is empty.
    """
    paths = [Path(target).expanduser() for target in targets]
    if not targets or not any(target.strip() for target in targets):
        raise UserError("Say which photos: a query, or files.", "All of them: '*'")
    if targets == ["*"]:
        return photos(connection, "")
    if not all(path.exists() for path in paths):
        query = " ".join(targets)
        _read_whole(query)
        return photos(connection, query)
    found: list[int] = []
    for path in paths:
        found += _at(connection, absolute(path))
    return list(dict.fromkeys(found))


def _at(connection: Connection, path: Path) -> list[int]:
    if path.is_dir():
        for number, root in files.root_paths(connection).items():
            if path.is_relative_to(root):
                within = Within(number, files.relative_folder(path, root))
                ids: list[int] = fetch.find(connection, Search(within)).ids.tolist()
                return ids
    elif (photo_id := files.find_photo(connection, path)) is not None:
        return [photo_id]
    raise NotFoundError(
        f"The library does not know {path}.", f"Index it first: tintype batch-index {path}"
    )
