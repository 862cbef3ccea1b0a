"""The append-only log of what a person did, and how each act is applied and undone."""

from __future__ import annotations

import json
import sqlite3
from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from tintype.catalog import search_index, tags
from tintype.catalog.files import now
from tintype.catalog.rows import ChangeSet


def _log(
    connection: sqlite3.Connection, kind: str, detail: dict[str, Any], undoes: int | None = None
) -> int:
    cursor = connection.execute(
        "INSERT INTO edit (at, kind, detail, undoes) VALUES (?, ?, ?, ?)",
        (now(), kind, json.dumps(detail, ensure_ascii=False), undoes),
    )
    return int(cursor.lastrowid or 0)


def decide_tag(
    connection: sqlite3.Connection, photo_ids: Iterable[int], name: str, *, verdict: bool
) -> ChangeSet:
    """Say that photos do, or do not, carry a tag. One edit, however many photos.

    Raises:
        NotFoundError: a photo does not exist.
        UserError: the name is empty.
    """
    tag_id = tags.ensure(connection, name)
    before = tags.decisions(connection, photo_ids, tag_id)
    changed = {photo_id: said for photo_id, said in before.items() if said != verdict}
    if not changed:
        return ChangeSet()
    edit_id = _log(
        connection,
        "tag" if verdict else "reject",
        {"tag": tag_id, "name": name, "before": sorted(changed.items())},
    )
    tags.decide(connection, changed, tag_id, int(verdict), edit_id)
    search_index.refresh(connection, changed)
    return ChangeSet(photos=frozenset(changed), tags=True)


def undo(connection: sqlite3.Connection) -> ChangeSet | None:
    """Take back the latest edit that still stands, as one more edit; None if there is none."""
    row = connection.execute(
        "SELECT id, detail FROM edit AS e WHERE kind IN ('tag', 'reject')"
        " AND NOT EXISTS (SELECT 1 FROM edit AS u WHERE u.undoes = e.id) ORDER BY id DESC LIMIT 1"
    ).fetchone()
    if row is None:
        return None
    undone, detail = row[0], json.loads(row[1])
    edit_id = _log(connection, "undo", {"edit": undone}, undoes=undone)
    groups: dict[int | None, list[int]] = defaultdict(list)
    for photo_id, said in detail["before"]:
        groups[said].append(photo_id)
    for said, photo_ids in groups.items():
        tags.decide(connection, photo_ids, detail["tag"], said, edit_id)
    changed = frozenset(photo_id for photo_id, _ in detail["before"])
    search_index.refresh(connection, changed)
    return ChangeSet(photos=changed, tags=True)
