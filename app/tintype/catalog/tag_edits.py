"""What a person says of tags: each function is one act that undo takes back."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from tintype.catalog import change as changes
from tintype.catalog import search_index, tag_paths, tags
from tintype.catalog.change import Change
from tintype.catalog.rows import ChangeSet
from tintype.errors import NotFoundError, UserError


def decide_tag(
    connection: sqlite3.Connection, photo_ids: Iterable[int], name: str, *, verdict: bool
) -> ChangeSet:
    """Say that photos do, or do not, carry a tag; it is made where there is none.

    Raises:
        NotFoundError: a photo does not exist.
        UserError: the name is empty.
    """
    ids = sorted(set(photo_ids))
    change = Change(connection, "tag" if verdict else "reject", name)
    if ids:
        change.say(tag_paths.make(change, connection, name), ids, int(verdict))
    return change.finish()


def create(connection: sqlite3.Connection, name: str) -> ChangeSet:
    """Make a tag, with all that is missing of its path, before any photo carries it.

    Raises:
        UserError: a name is empty, or the tag stands elsewhere.
    """
    change = Change(connection, "create_tag", name)
    tag_paths.make(change, connection, name)
    return change.finish()


def retag(
    connection: sqlite3.Connection,
    photo_ids: Iterable[int],
    add: Sequence[str] = (),
    remove: Sequence[str] = (),
    clear: Sequence[str] = (),
) -> ChangeSet:
    """Say which tags photos carry and which they do not, or take back what was said (``clear``).

    Tags are given by name or path; those to add are made where there are none.

    Raises:
        NotFoundError: a photo does not exist, or a tag that is not to be added.
        UserError: a name is empty.
    """
    ids = sorted(set(photo_ids))
    kinds = [kind for kind, names in (("tag", add), ("reject", remove), ("clear", clear)) if names]
    change = Change(connection, kinds[0] if len(kinds) == 1 else "retag", *add, *remove, *clear)
    for name in remove:
        change.say(tag_paths.find(connection, name), ids, 0)
    for name in clear:
        change.say(tag_paths.find(connection, name), ids, None)
    for name in add if ids else ():
        change.say(tag_paths.make(change, connection, name), ids, 1)
    return change.finish()


def rename(connection: sqlite3.Connection, tag_id: int, name: str) -> ChangeSet:
    """Call a tag something else. A word of the vocabulary still finds its tag.

    Raises:
        NotFoundError: there is no such tag.
        UserError: the name is empty, a path, or means another tag.
    """
    name, old = tag_paths.one_name(name), tags.name_of(connection, tag_id)
    other = tags.find(connection, name)
    if other not in (None, tag_id):
        raise UserError(
            f"{name} is another tag already.", f"Make both one: tintype tags merge {old} {name}"
        )
    change = Change(connection, "rename_tag", old, name)
    change.drop("tag_synonym", name)
    change.row("tag", tag_id, name=name)
    if name.casefold() != old.casefold() and _words(connection, tag_id):
        _give_alias(change, old, tag_id)
    return change.finish()


def merge(connection: sqlite3.Connection, tag_ids: Sequence[int], into: int) -> ChangeSet:
    """Make several tags one: with what stands below them, their names, decisions and guesses.

    Who said yes to one said yes to all. A no to a merged tag stays where nothing else speaks for
    the tag it becomes.

    Raises:
        NotFoundError: there is no such tag.
        UserError: a tag would be merged into itself.
    """
    target = tags.name_of(connection, into)
    givers = [i for i in dict.fromkeys(tag_ids) if i != into]
    if not givers:
        raise UserError(f"{target} cannot be merged into itself.")
    names = [tags.name_of(connection, giver) for giver in givers]
    change = Change(connection, "merge_tags", *names, target)
    for giver, name in zip(givers, names, strict=True):
        _merge(connection, change, giver, into)
        _give_alias(change, name, into)
    return change.finish()


def _merge(connection: sqlite3.Connection, change: Change, giver: int, taker: int) -> None:
    (parent,) = _column(connection, "SELECT parent_id FROM tag WHERE id = ?", giver)
    if giver in _above(connection, taker):
        change.row("tag", taker, parent_id=parent, moved=1)
    for child in _column(connection, "SELECT id FROM tag WHERE parent_id = ?", giver):
        change.row("tag", child, parent_id=taker)
    for table in ("tag_synonym", "alias_choice"):
        for alias in _column(connection, f"SELECT name FROM {table} WHERE tag_id = ?", giver):
            change.row(table, alias, tag_id=taker)
    for word in _words(connection, giver):
        (via,) = _column(connection, "SELECT via FROM tag_word WHERE word = ?", word)
        change.row("tag_word", word, tag_id=taker, via=via or giver)
    for rule in _column(connection, "SELECT id FROM rule WHERE tag_id = ?", giver):
        change.row("rule", rule, tag_id=taker)
    _merge_decisions(connection, change, giver, taker)
    change.hand_over(giver, taker)
    change.drop("tag", giver)


def _merge_decisions(
    connection: sqlite3.Connection, change: Change, giver: int, taker: int
) -> None:
    given = _decisions(connection, giver)
    said = _decisions(connection, taker)
    shown = set(_column(connection, "SELECT photo_id FROM shown_tag WHERE tag_id = ?", taker))
    moved = {
        photo_id: said_so
        for photo_id, said_so in given.items()
        if said_so[0] or (photo_id not in said and photo_id not in shown)
        if said.get(photo_id, (0,))[0] == 0
    }
    columns = ("verdict", "edit_id")
    change.cells("tag_decision", taker, columns, moved)
    change.cells("tag_decision", giver, columns, dict.fromkeys(given))


def nest(connection: sqlite3.Connection, tag_ids: Sequence[int], parent: int | None) -> ChangeSet:
    """Put tags below another one; None puts them at the top of the tree.

    Raises:
        NotFoundError: there is no such tag.
        UserError: a tag would stand below itself.
    """
    names = [tags.name_of(connection, tag_id) for tag_id in tag_ids]
    above = [] if parent is None else [tags.name_of(connection, parent)]
    change = Change(connection, "nest_tag", *names, *above)
    for tag_id, name in zip(tag_ids, names, strict=True):
        if parent is not None and tag_id in _above(connection, parent):
            raise UserError(f"{name} cannot stand below {above[0]}, which is below {name} itself.")
        (before,) = _column(connection, "SELECT parent_id FROM tag WHERE id = ?", tag_id)
        if before != parent:
            change.row("tag", tag_id, parent_id=parent, moved=1)
    return change.finish()


def add_alias(connection: sqlite3.Connection, tag_id: int, alias: str) -> ChangeSet:
    """Give a tag another name.

    Raises:
        NotFoundError: there is no such tag.
        UserError: the name is empty, or means another tag.
    """
    alias, name = tag_paths.one_name(alias), tags.name_of(connection, tag_id)
    other = tags.find(connection, alias)
    if other not in (None, tag_id):
        meant = tags.name_of(connection, other or 0)
        raise UserError(
            f"{alias} means the tag {meant}.",
            f"Make both one: tintype tags merge {meant} {name}; or take the other name away:"
            f" tintype tags unalias {alias}",
        )
    change = Change(connection, "alias", name, alias)
    if alias.casefold() != name.casefold():
        _give_alias(change, alias, tag_id)
    return change.finish()


def remove_alias(connection: sqlite3.Connection, alias: str) -> ChangeSet:
    """Take another name away from its tag, also if the vocabulary has it.

    Raises:
        NotFoundError: it is no other name of a tag.
    """
    alias = tag_paths.one_name(alias)
    meant = _column(connection, "SELECT tag_id FROM tag_synonym WHERE name = ?", alias)
    if not meant:
        raise NotFoundError(f"{alias} is not another name of a tag.")
    change = Change(connection, "unalias", tags.name_of(connection, meant[0]), alias)
    change.row("alias_choice", alias, tag_id=None)
    change.drop("tag_synonym", alias)
    return change.finish()


def delete(connection: sqlite3.Connection, tag_id: int) -> ChangeSet:
    """Delete a tag that a person made; what stands below it moves up.

    Raises:
        NotFoundError: there is no such tag.
        UserError: it belongs to the vocabulary.
    """
    name = tags.name_of(connection, tag_id)
    if _words(connection, tag_id):
        raise UserError(
            f"{name} belongs to the vocabulary, so it can be found again in any photo.",
            "Take it from photos with `tintype untag`, or merge it into another tag.",
        )
    change = Change(connection, "delete_tag", name)
    (parent,) = _column(connection, "SELECT parent_id FROM tag WHERE id = ?", tag_id)
    for child in _column(connection, "SELECT id FROM tag WHERE parent_id = ?", tag_id):
        change.row("tag", child, parent_id=parent)
    for table in ("tag_synonym", "alias_choice"):
        for alias in _column(connection, f"SELECT name FROM {table} WHERE tag_id = ?", tag_id):
            change.drop(table, alias)
    for rule in _column(connection, "SELECT id FROM rule WHERE tag_id = ?", tag_id):
        change.drop("rule", rule)
    change.cells(
        "tag_decision", tag_id, ("verdict", "edit_id"),
        dict.fromkeys(_decisions(connection, tag_id)),
    )  # fmt: skip
    change.drop("tag", tag_id)
    return change.finish()


def undo(connection: sqlite3.Connection, detail: Mapping[str, Any], edit_id: int) -> ChangeSet:
    """Take back an act on tags, also of a catalog that logged only decisions."""
    if "steps" in detail:
        return changes.undo(connection, detail, edit_id)
    cells = {i: None if said is None else (said, edit_id) for i, said in detail["before"]}
    changes.write_cells(connection, "tag_decision", detail["tag"], ("verdict", "edit_id"), cells)
    changed = frozenset(photo_id for photo_id, _ in detail["before"])
    search_index.refresh(connection, changed)
    return ChangeSet(photos=changed, tags=True)


def _give_alias(change: Change, alias: str, tag_id: int) -> None:
    """Make a name another name of a tag; the vocabulary does not take it away."""
    change.row("alias_choice", alias, tag_id=tag_id)
    change.row("tag_synonym", alias, tag_id=tag_id)


def _column(connection: sqlite3.Connection, statement: str, key: int | str) -> list[Any]:
    return [value for (value,) in connection.execute(statement, (key,))]


def _words(connection: sqlite3.Connection, tag_id: int) -> list[str]:
    """Return the words of the vocabulary that lead to a tag."""
    return _column(connection, "SELECT word FROM tag_word WHERE tag_id = ?", tag_id)


def _above(connection: sqlite3.Connection, tag_id: int) -> set[int]:
    """Return a tag and all above it."""
    rows = connection.execute(
        "WITH RECURSIVE up (id) AS (SELECT ? UNION SELECT t.parent_id FROM up"
        " JOIN tag AS t ON t.id = up.id WHERE t.parent_id IS NOT NULL) SELECT id FROM up",
        (tag_id,),
    )
    return {found for (found,) in rows}


def _decisions(connection: sqlite3.Connection, tag_id: int) -> dict[int, tuple[int, int]]:
    """Return what was said of a tag: photo to verdict and the act's number."""
    rows = connection.execute(
        "SELECT photo_id, verdict, edit_id FROM tag_decision WHERE tag_id = ?", (tag_id,)
    )
    return {photo_id: (verdict, edit) for photo_id, verdict, edit in rows}
