"""The full-text documents behind search: one a photo, rebuilt when anything in it changes."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable
from datetime import datetime

from tintype.catalog import words
from tintype.catalog.rows import from_db

# A photo's own tags, what they imply, its files and their folders; the rest speaks for itself.
COLUMNS = (
    "tags", "broader", "names", "folders", "camera", "lens", "places", "texts", "captions", "dates",
)  # fmt: skip

_MONTHS = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
)  # fmt: skip

# A photo's own tags, and everything they imply: ancestors, and the other names of all of them.
_TAGS = """
WITH RECURSIVE up (id, own) AS (
  SELECT tag_id, 1 FROM shown_tag WHERE photo_id = ?1
  UNION
  SELECT t.parent_id, 0 FROM tag AS t JOIN up ON t.id = up.id WHERE t.parent_id IS NOT NULL
)
SELECT t.name, max(up.own),
       (SELECT json_group_array(s.name) FROM tag_synonym AS s WHERE s.tag_id = t.id)
  FROM up JOIN tag AS t ON t.id = up.id GROUP BY t.id
"""

_TEXTS = "SELECT label FROM region WHERE photo_id = ? AND kind = 'text' ORDER BY id"
_CAPTION = "SELECT caption FROM mark WHERE photo_id = ?"
_INSERT = (
    f"INSERT INTO search_document (rowid, {', '.join(COLUMNS)})"
    f" VALUES ({', '.join('?' * (len(COLUMNS) + 1))})"
)
_REVISION = "1"  # of what documents hold


def refresh(connection: sqlite3.Connection, photo_ids: Iterable[int]) -> None:
    """Rebuild the documents of these photos; a photo without files keeps none."""
    for photo_id in photo_ids:
        connection.execute("DELETE FROM search_document WHERE rowid = ?", (photo_id,))
        texts = document(connection, photo_id)
        if texts is not None:
            connection.execute(_INSERT, (photo_id, *(words.joined(texts[c]) for c in COLUMNS)))


def refresh_all(connection: sqlite3.Connection) -> None:
    """Rebuild every document, after words of the vocabulary changed."""
    ids = [photo_id for (photo_id,) in connection.execute("SELECT id FROM photo")]
    refresh(connection, ids)


def ensure(connection: sqlite3.Connection) -> None:
    """Rebuild every document if an older Tintype made them. Call within a transaction."""
    row = connection.execute("SELECT value FROM setting WHERE key = 'documents'").fetchone()
    if row is None or row[0] != _REVISION:
        refresh_all(connection)
        connection.execute(
            "INSERT OR REPLACE INTO setting (key, value) VALUES ('documents', ?)", (_REVISION,)
        )


def document(connection: sqlite3.Connection, photo_id: int) -> dict[str, list[str]] | None:
    """Return what can be found of a photo by words: texts by column; None without a file."""
    row = connection.execute(
        "SELECT taken, make, model, lens FROM photo WHERE id = ? AND present > 0", (photo_id,)
    ).fetchone()
    if row is None:
        return None
    taken, make, model, lens = row
    own, broader = _tag_texts(connection, photo_id)
    names, folders = _file_texts(connection, photo_id)
    return {
        "tags": own,
        "broader": broader,
        "names": names,
        "folders": folders,
        "camera": [camera_name(make, model)],
        "lens": [lens or ""],
        "places": [],
        "texts": _column(connection, _TEXTS, photo_id),
        "captions": _column(connection, _CAPTION, photo_id),
        "dates": _date_texts(taken),
    }


def camera_name(make: str | None, model: str | None) -> str:
    """Return a camera as people call it: the maker once, then the model."""
    if make and model and model.casefold().startswith(make.casefold()):
        return model
    return " ".join(part for part in (make, model) if part)


def _column(connection: sqlite3.Connection, statement: str, photo_id: int) -> list[str]:
    return [text for (text,) in connection.execute(statement, (photo_id,)) if text]


def _tag_texts(connection: sqlite3.Connection, photo_id: int) -> tuple[list[str], list[str]]:
    own: list[str] = []
    implied: list[str] = []
    for name, is_own, synonyms in connection.execute(_TAGS, (photo_id,)):
        (own if is_own else implied).append(name)
        implied += json.loads(synonyms)
    return own, implied


def _file_texts(connection: sqlite3.Connection, photo_id: int) -> tuple[list[str], list[str]]:
    rows = connection.execute(
        "SELECT f.name, f.folder, r.path FROM file AS f JOIN root AS r ON r.id = f.root_id"
        " WHERE f.photo_id = ? AND f.state = 'present'",
        (photo_id,),
    ).fetchall()
    names = {from_db(name) for name, _, _ in rows}
    # The root's own last name counts ("Holidays"), the way to it ("/home/me") does not.
    folders = {f"{root_name(root)}/{from_db(folder)}" for _, folder, root in rows}
    return sorted(names), sorted(folders)


def root_name(root: str | bytes) -> str:
    """Return the last name of a root's path."""
    return from_db(root).replace("\\", "/").rpartition("/")[2]


def _date_texts(taken: str | None) -> list[str]:
    if taken is None:
        return []
    try:
        moment = datetime.fromisoformat(taken)
    except ValueError:
        return []
    return [f"{moment:%Y-%m-%d}", _MONTHS[moment.month - 1]]
