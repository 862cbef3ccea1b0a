"""The full-text documents behind search: one a photo, rebuilt when anything in it changes."""

from __future__ import annotations

import json
import sqlite3
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from datetime import date
from functools import lru_cache
from typing import Any

from tintype.catalog import places, words
from tintype.catalog.rows import from_db
from tintype.catalog.telling import tell

# A photo's own tags, what they imply, its files and their folders; the rest speaks for itself.
COLUMNS = (
    "tags", "broader", "names", "folders", "camera", "lens", "places", "texts", "captions", "dates",
)  # fmt: skip

_MONTHS = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
)  # fmt: skip

_ASKED = "FROM json_each(?1) AS asked"
_FACTS = (
    f"SELECT p.id, p.taken, p.make, p.model, p.lens {_ASKED}"
    " JOIN photo AS p ON p.id = asked.value AND p.present > 0"
)
# The view shown_tag, for some photos only: SQLite would work out all of it.
_SHOWN = (
    f"SELECT d.photo_id, d.tag_id {_ASKED}"
    " JOIN tag_decision AS d ON d.photo_id = asked.value AND d.verdict = 1"
    f" UNION SELECT g.photo_id, g.tag_id {_ASKED}"
    " JOIN guess AS g ON g.photo_id = asked.value AND g.score >= g.threshold"
    " AND NOT EXISTS (SELECT 1 FROM tag_decision AS d"
    " WHERE d.photo_id = g.photo_id AND d.tag_id = g.tag_id) ORDER BY 1, 2"
)
# Tags (a JSON list) and those above each, with their other names.
_WAYS_UP = """
WITH RECURSIVE up (below, id) AS (
  SELECT value, value FROM json_each(?)
  UNION SELECT up.below, t.parent_id FROM tag AS t JOIN up ON t.id = up.id
   WHERE t.parent_id IS NOT NULL
)
SELECT up.below, t.id, t.name,
       (SELECT json_group_array(s.name) FROM tag_synonym AS s WHERE s.tag_id = t.id)
  FROM up JOIN tag AS t ON t.id = up.id
"""
_FILES = (
    f"SELECT f.photo_id, f.name, f.folder, r.path {_ASKED}"
    " JOIN file AS f ON f.photo_id = asked.value AND f.state = 'present'"
    " JOIN root AS r ON r.id = f.root_id"
)
_TEXTS = (
    f"SELECT r.photo_id, r.label {_ASKED} JOIN region AS r ON r.photo_id = asked.value"
    " AND r.kind = 'text' ORDER BY r.id"
)
_CAPTIONS = f"SELECT m.photo_id, m.caption {_ASKED} JOIN mark AS m ON m.photo_id = asked.value"
_STORED = (
    f"SELECT d.rowid, {', '.join(f'd.{column}' for column in COLUMNS)} {_ASKED}"
    " JOIN search_document AS d ON d.rowid = asked.value"
)
_AT_ONCE = 500  # photos
_INSERT = (
    f"INSERT INTO search_document (rowid, {', '.join(COLUMNS)})"
    f" VALUES ({', '.join('?' * (len(COLUMNS) + 1))})"
)
_REVISION = "1"  # of what documents hold


def refresh(connection: sqlite3.Connection, photo_ids: Iterable[int]) -> None:
    """Rebuild the documents of these photos; a photo without files keeps none.

    Rules look at the photos again when the transaction ends.
    """
    ids = list(photo_ids)
    changed(connection, ids)
    tag_texts = _TagTexts(connection)
    for start in range(0, len(ids), _AT_ONCE):
        if len(ids) > _AT_ONCE:
            tell(start, len(ids))
        _refresh(connection, json.dumps(ids[start : start + _AT_ONCE]), tag_texts)


def changed(connection: sqlite3.Connection, photo_ids: Collection[int]) -> None:
    """Note photos that changed in what no document holds, such as their rating."""
    connection.execute(
        "INSERT OR IGNORE INTO rule_due SELECT value FROM json_each(?)"
        " WHERE EXISTS (SELECT 1 FROM rule)",
        (json.dumps(list(photo_ids)),),
    )


def _refresh(connection: sqlite3.Connection, ids: str, tag_texts: _TagTexts) -> None:
    """Write the documents that are not what they should be."""
    stored = {row[0]: row for row in connection.execute(_STORED, (ids,))}
    wanted = {
        photo_id: (photo_id, *(_joined(tuple(texts[column])) for column in COLUMNS))
        for photo_id, texts in documents(connection, ids, tag_texts)
    }
    stale = [(i,) for i, row in stored.items() if wanted.get(i) != row]
    connection.executemany("DELETE FROM search_document WHERE rowid = ?", stale)
    connection.executemany(_INSERT, (row for i, row in wanted.items() if stored.get(i) != row))


@lru_cache(maxsize=1 << 12)
def _joined(texts: tuple[str, ...]) -> str:
    return words.joined(list(texts))


def make_all_due(connection: sqlite3.Connection) -> None:
    """Note that words of the vocabulary changed: see :func:`refresh_due`."""
    connection.execute("INSERT OR REPLACE INTO setting (key, value) VALUES ('documents_due', '0')")


def refresh_due(connection: sqlite3.Connection) -> bool:
    """Rebuild some of the documents that are due; return whether more may be.

    A transaction each time: a million documents take minutes, in which a person may want to edit.
    """
    row = connection.execute("SELECT value FROM setting WHERE key = 'documents_due'").fetchone()
    if row is None:
        return False
    found = connection.execute(
        "SELECT id FROM photo WHERE id > ? ORDER BY id LIMIT ?", (int(row[0]), _AT_ONCE)
    )
    ids = [photo_id for (photo_id,) in found]
    if not ids:
        connection.execute("DELETE FROM setting WHERE key = 'documents_due'")
        return False
    refresh(connection, ids)
    connection.execute("UPDATE setting SET value = ? WHERE key = 'documents_due'", (str(ids[-1]),))
    return True


def refresh_all(connection: sqlite3.Connection) -> None:
    """Rebuild every document at once."""
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
    return dict(documents(connection, json.dumps([photo_id]))).get(photo_id)


def documents(
    connection: sqlite3.Connection, ids: str, tag_texts: _TagTexts | None = None
) -> Iterator[tuple[int, dict[str, list[str]]]]:
    """Yield photos with what can be found of each, as ``document``.

    Args:
        ids: a JSON list.
        tag_texts: what was learnt for other photos of the same transaction.
    """

    def listed(statement: str) -> dict[int, list[Any]]:
        found: dict[int, list[Any]] = defaultdict(list)
        for photo_id, *values in connection.execute(statement, (ids,)):
            found[photo_id].append(values[0] if len(values) == 1 else values)
        return found

    shown, files, texts, captions = map(listed, (_SHOWN, _FILES, _TEXTS, _CAPTIONS))
    named = places.texts(connection, ids)
    tag_texts = tag_texts or _TagTexts(connection)
    tag_texts.learn(tag_id for tags in shown.values() for tag_id in tags)
    for photo_id, taken, make, model, lens in connection.execute(_FACTS, (ids,)).fetchall():
        own, broader = tag_texts.of(tuple(shown[photo_id]))
        names, folders = _file_texts(files[photo_id])
        yield (
            photo_id,
            {
                "tags": own,
                "broader": broader,
                "names": names,
                "folders": folders,
                "camera": [camera_name(make, model)],
                "lens": [lens or ""],
                "places": named.get(photo_id, []),
                "texts": [text for text in texts[photo_id] if text],
                "captions": [text for text in captions[photo_id] if text],
                "dates": date_texts(taken),
            },
        )


def tag_texts(connection: sqlite3.Connection, tag_ids: Iterable[int]) -> Iterator[list[str]]:
    """Yield what tags bring into documents: their names, then what they imply."""
    tags, texts = tuple(sorted(set(tag_ids))), _TagTexts(connection)
    texts.learn(tags)
    yield from texts.of(tags)


def camera_name(make: str | None, model: str | None) -> str:
    """Return a camera as people call it: the maker once, then the model."""
    if make and model and model.casefold().startswith(make.casefold()):
        return model
    return " ".join(part for part in (make, model) if part)


class _TagTexts:
    """The names of tags, and everything they imply: those above, and other names of all of them."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._ways: dict[int, list[tuple[int, str, list[str]]]] = {}
        self._known: dict[tuple[int, ...], tuple[list[str], list[str]]] = {}

    def of(self, tag_ids: tuple[int, ...]) -> tuple[list[str], list[str]]:
        """Return the texts of a photo that shows these tags: their names, then the others.

        All of them must have been learnt.
        """
        if tag_ids not in self._known:
            met = {way[0]: way for tag_id in tag_ids for way in self._ways[tag_id]}
            own = [met[tag_id][1] for tag_id in tag_ids]
            implied = [
                text
                for number, (_, name, synonyms) in sorted(met.items())
                for text in (*(() if number in tag_ids else (name,)), *synonyms)
            ]
            self._known[tag_ids] = own, implied
        return self._known[tag_ids]

    def learn(self, tag_ids: Iterable[int]) -> None:
        """Look up tags, all at once; sets of tags that photos had before are forgotten."""
        self._known.clear()
        new = sorted({tag_id for tag_id in tag_ids if tag_id not in self._ways})
        self._ways |= {tag_id: [] for tag_id in new}
        if new:
            rows = self._connection.execute(_WAYS_UP, (json.dumps(new),))
            for below, tag_id, name, synonyms in rows:
                self._ways[below].append((tag_id, name, json.loads(synonyms)))


def _file_texts(rows: list[list[str | bytes]]) -> tuple[list[str], list[str]]:
    names = {from_db(name) for name, _, _ in rows}
    # The root's own last name counts ("Holidays"), the way to it ("/home/me") does not.
    folders = {f"{root_name(root)}/{from_db(folder)}" for _, folder, root in rows}
    return sorted(names), sorted(folders)


def root_name(root: str | bytes) -> str:
    """Return the last name of a root's path."""
    return from_db(root).replace("\\", "/").rpartition("/")[2]


def date_texts(taken: str | None) -> list[str]:
    """Return the texts of a moment's day: its number, and its month's name."""
    return list(_day_texts(taken[:10])) if taken else []


@lru_cache(maxsize=1 << 14)
def _day_texts(day: str) -> tuple[str, ...]:
    try:
        return day, _MONTHS[date.fromisoformat(day).month - 1]
    except ValueError:
        return ()
