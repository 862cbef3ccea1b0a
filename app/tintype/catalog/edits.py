"""Every kind of act a person can do, and undo: each kind names the function that takes it back."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

from tintype.catalog import act, change, edit_log, tag_edits
from tintype.catalog.rows import ChangeSet
from tintype.catalog.tag_edits import decide_tag

__all__ = ["decide_tag", "undo"]

# Given the act's detail and the number of the act that takes it back.
_Undo = Callable[[sqlite3.Connection, Mapping[str, Any], int], ChangeSet]
_UNDO: Mapping[str, _Undo] = MappingProxyType(
    dict.fromkeys(change.KINDS, tag_edits.undo) | dict.fromkeys(act.KINDS, act.undo)
)


def undo(connection: sqlite3.Connection) -> ChangeSet | None:
    """Take back the latest edit that still stands, as one more edit; None if there is none.

    An act that was all about somebody forgotten since changes nothing any more: it is passed over.
    """
    while (entry := edit_log.latest_standing(connection, _UNDO.keys())) is not None:
        edit_id = edit_log.append(connection, "undo", {"edit": entry.id}, undoes=entry.id)
        changed = _UNDO[entry.kind](connection, entry.detail, edit_id)
        if changed != ChangeSet():
            return changed
    return None
