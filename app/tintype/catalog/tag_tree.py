"""The tree of tags for reading, with how many photos show each."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Iterable

from tintype.catalog import tags
from tintype.catalog.curation_rows import TagRow

_OWN = """
SELECT s.tag_id, count(*) FROM shown_tag AS s JOIN photo AS p ON p.id = s.photo_id
   AND p.present > 0 GROUP BY s.tag_id
"""
# A photo that shows two tags below a third shows that one once.
_WITHIN = """
WITH RECURSIVE up (top, id) AS (
  SELECT id, id FROM tag UNION SELECT t.parent_id, up.id FROM up JOIN tag AS t ON t.id = up.top
   WHERE t.parent_id IS NOT NULL
)
SELECT up.top, count(DISTINCT s.photo_id) FROM up
  JOIN tag AS parent ON parent.id = up.top AND EXISTS (
       SELECT 1 FROM tag AS child WHERE child.parent_id = parent.id)
  JOIN shown_tag AS s ON s.tag_id = up.id
  JOIN photo AS p ON p.id = s.photo_id AND p.present > 0 GROUP BY up.top
"""
_SAID = "SELECT tag_id, count(*) FROM tag_decision WHERE verdict = 1 GROUP BY tag_id"


def rows(connection: sqlite3.Connection, *, used: bool = True) -> list[TagRow]:
    """Return the tags in the order of the tree: each before those below it, by name.

    Args:
        used: only tags that photos show, that a person made, and those above them.
    """
    own, said = dict(connection.execute(_OWN)), dict(connection.execute(_SAID))
    photos = own | dict(connection.execute(_WITHIN))
    aliases = _lists(connection.execute("SELECT tag_id, name FROM tag_synonym ORDER BY name"))
    words = _lists(connection.execute("SELECT tag_id, word FROM tag_word ORDER BY word"))
    known = {
        tag_id: (parent, name)
        for tag_id, parent, name in connection.execute("SELECT id, parent_id, name FROM tag")
    }
    found = []
    for tag_id, (parent, _) in known.items():
        path: list[str] = []
        step: int | None = tag_id
        while step is not None:
            above, name = known[step]
            path.insert(0, name)
            step = above
        found.append(
            TagRow(
                tag_id, parent, tuple(path), tuple(aliases[tag_id]), tuple(words[tag_id]),
                photos.get(tag_id, 0), own.get(tag_id, 0), said.get(tag_id, 0),
            )
        )  # fmt: skip
    found.sort(key=lambda row: [name.casefold() for name in row.path])
    return _in_use(found) if used else found


def _lists(rows: Iterable[tuple[int, str]]) -> dict[int, list[str]]:
    found: dict[int, list[str]] = defaultdict(list)
    for tag_id, name in rows:
        found[tag_id].append(name)
    return found


def _in_use(found: list[TagRow]) -> list[TagRow]:
    parents = {row.id: row.parent for row in found}
    used: set[int] = set()
    for row in found:
        step: int | None = row.id if row.photos or row.said or not row.words else None
        while step is not None and step not in used:
            used.add(step)
            step = parents[step]
    return [row for row in found if row.id in used]


def one(connection: sqlite3.Connection, tag_id: int) -> TagRow:
    """Return one tag.

    Raises:
        NotFoundError: there is no such tag.
    """
    tags.name_of(connection, tag_id)
    below = (
        "WITH RECURSIVE below (id) AS (SELECT ? UNION SELECT t.id FROM below"
        " JOIN tag AS t ON t.parent_id = below.id) "
    )
    shown = " FROM {} JOIN photo AS p ON p.id = s.photo_id AND p.present > 0"
    within = shown.format("below JOIN shown_tag AS s ON s.tag_id = below.id")
    (photos,) = connection.execute(
        f"{below} SELECT count(DISTINCT s.photo_id){within}", (tag_id,)
    ).fetchone()
    (own,) = connection.execute(
        f"SELECT count(*){shown.format('shown_tag AS s')} WHERE s.tag_id = ?", (tag_id,)
    ).fetchone()
    (said,) = connection.execute(
        "SELECT count(*) FROM tag_decision WHERE tag_id = ? AND verdict = 1", (tag_id,)
    ).fetchone()
    (parent,) = connection.execute("SELECT parent_id FROM tag WHERE id = ?", (tag_id,)).fetchone()
    return TagRow(
        tag_id,
        parent,
        tags.path_of(connection, tag_id),
        _names(connection, "SELECT name FROM tag_synonym WHERE tag_id = ? ORDER BY name", tag_id),
        _names(connection, "SELECT word FROM tag_word WHERE tag_id = ? ORDER BY word", tag_id),
        photos,
        own,
        said,
    )


def _names(connection: sqlite3.Connection, statement: str, tag_id: int) -> tuple[str, ...]:
    return tuple(name for (name,) in connection.execute(statement, (tag_id,)))
