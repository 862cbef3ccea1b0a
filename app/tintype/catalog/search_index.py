"""The full-text documents behind search: one a photo, rebuilt when anything in it changes."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from datetime import datetime

from tintype.catalog.rows import from_db

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
       (SELECT group_concat(s.name, ' ; ') FROM tag_synonym AS s WHERE s.tag_id = t.id)
  FROM up JOIN tag AS t ON t.id = up.id GROUP BY t.id
"""


def refresh(connection: sqlite3.Connection, photo_ids: Iterable[int]) -> None:
    """Rebuild the documents of these photos; a photo without files keeps none."""
    for photo_id in photo_ids:
        connection.execute("DELETE FROM search_document WHERE rowid = ?", (photo_id,))
        row = connection.execute(
            "SELECT taken, make, model, lens FROM photo WHERE id = ? AND present > 0", (photo_id,)
        ).fetchone()
        if row is None:
            continue
        taken, *camera = row
        tags, broader = _tag_texts(connection, photo_id)
        names, folders = _file_texts(connection, photo_id)
        connection.execute(
            "INSERT INTO search_document (rowid, tags, broader, names, folders, camera, dates)"
            " VALUES (?, ?, ?, ?, ?, ?, ?)",
            (
                photo_id,
                tags,
                broader,
                names,
                folders,
                " ".join(part for part in camera if part),
                _date_text(taken),
            ),
        )


def refresh_all(connection: sqlite3.Connection) -> None:
    """Rebuild every document, after words of the vocabulary changed."""
    ids = [photo_id for (photo_id,) in connection.execute("SELECT id FROM photo")]
    refresh(connection, ids)


def _tag_texts(connection: sqlite3.Connection, photo_id: int) -> tuple[str, str]:
    own: list[str] = []
    implied: list[str] = []
    for name, is_own, synonyms in connection.execute(_TAGS, (photo_id,)):
        (own if is_own else implied).append(name)
        if synonyms:
            implied.append(synonyms)
    return " ; ".join(own), " ; ".join(implied)


def _file_texts(connection: sqlite3.Connection, photo_id: int) -> tuple[str, str]:
    rows = connection.execute(
        "SELECT f.name, f.folder, r.path FROM file AS f JOIN root AS r ON r.id = f.root_id"
        " WHERE f.photo_id = ? AND f.state = 'present'",
        (photo_id,),
    ).fetchall()
    names = {_printable(name) for name, _, _ in rows}
    # The root's own last name counts ("Holidays"), the way to it ("/home/me") does not.
    folders = {
        f"{_printable(root).replace(chr(92), '/').rpartition('/')[2]}/{_printable(folder)}"
        for _, folder, root in rows
    }
    return " ; ".join(sorted(names)), " ; ".join(sorted(folders))


def _printable(name: str | bytes) -> str:
    return from_db(name).encode(errors="replace").decode()


def _date_text(taken: str | None) -> str:
    if taken is None:
        return ""
    try:
        moment = datetime.fromisoformat(taken)
    except ValueError:
        return ""
    return f"{moment:%Y %Y-%m %Y-%m-%d} {_MONTHS[moment.month - 1]}"
