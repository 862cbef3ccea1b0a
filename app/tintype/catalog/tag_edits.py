"""What a person says of tags: one act however many photos, and how it is taken back."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any

from tintype.catalog import edit_log, search_index, tags
from tintype.catalog.rows import ChangeSet

KINDS = ("tag", "reject")


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
    edit_id = edit_log.append(
        connection,
        "tag" if verdict else "reject",
        {"tag": tag_id, "name": name, "before": sorted(changed.items())},
    )
    tags.decide(connection, changed, tag_id, int(verdict), edit_id)
    search_index.refresh(connection, changed)
    return ChangeSet(photos=frozenset(changed), tags=True)


def undo(connection: sqlite3.Connection, detail: Mapping[str, Any], edit_id: int) -> ChangeSet:
    """Restore what was said before an act; ``edit_id`` is the act that takes it back."""
    groups: dict[int | None, list[int]] = defaultdict(list)
    for photo_id, said in detail["before"]:
        groups[said].append(photo_id)
    for said, photo_ids in groups.items():
        tags.decide(connection, photo_ids, detail["tag"], said, edit_id)
    changed = frozenset(photo_id for photo_id, _ in detail["before"])
    search_index.refresh(connection, changed)
    return ChangeSet(photos=changed, tags=True)
