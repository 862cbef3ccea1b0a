"""Tags: the tree of words, what models guess, and what a person decided."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Sequence
from typing import Protocol

from tintype.catalog.rows import ShownTag
from tintype.errors import BugError, NotFoundError, UserError
from tintype.types import Guess


class VocabularyWord(Protocol):
    """What the catalog takes over from the vocabulary: a word, its parent and other names."""

    @property
    def name(self) -> str:
        """The word itself, unique."""
        ...

    @property
    def parent(self) -> str | None:
        """The word above it in the tree."""
        ...

    @property
    def synonyms(self) -> tuple[str, ...]:
        """What else people call it."""
        ...


_ANCESTORS = """
WITH RECURSIVE up (id, name, parent_id, depth) AS (
  SELECT id, name, parent_id, 0 FROM tag WHERE id = ?
  UNION ALL
  SELECT t.id, t.name, t.parent_id, up.depth + 1 FROM tag AS t JOIN up ON t.id = up.parent_id
)
SELECT name FROM up ORDER BY depth DESC
"""


def import_vocabulary(
    connection: sqlite3.Connection, words: Iterable[VocabularyWord], revision: str
) -> bool:
    """Take over the vocabulary's words unless this revision is already in the catalog.

    Words a person made stay; a word gone from the vocabulary stays while photos carry it.

    Returns:
        Whether anything was taken over (search documents then need a rebuild).
    """
    row = connection.execute("SELECT value FROM setting WHERE key = 'vocabulary'").fetchone()
    if row and row[0] == revision:
        return False
    words = list(words)
    connection.executemany(
        "INSERT INTO tag (name, origin) VALUES (?, 'vocabulary') ON CONFLICT (name) DO NOTHING",
        ((word.name,) for word in words),
    )
    ids = {
        name.casefold(): tag_id for tag_id, name in connection.execute("SELECT id, name FROM tag")
    }
    connection.executemany(
        "UPDATE tag SET parent_id = ? WHERE id = ? AND origin = 'vocabulary'",
        (
            (ids[word.parent.casefold()] if word.parent else None, ids[word.name.casefold()])
            for word in words
        ),
    )
    connection.execute("DELETE FROM tag_synonym")
    connection.executemany(
        "INSERT OR IGNORE INTO tag_synonym (name, tag_id) VALUES (?, ?)",
        ((synonym, ids[word.name.casefold()]) for word in words for synonym in word.synonyms),
    )
    connection.execute(
        "INSERT OR REPLACE INTO setting (key, value) VALUES ('vocabulary', ?)", (revision,)
    )
    return True


def find(connection: sqlite3.Connection, name: str) -> int | None:
    """Return the id of the tag with this name or synonym, or None."""
    row = connection.execute(
        "SELECT id FROM tag WHERE name = ?1 UNION ALL"
        " SELECT tag_id FROM tag_synonym WHERE name = ?1 LIMIT 1",
        (name,),
    ).fetchone()
    return int(row[0]) if row else None


def ensure(connection: sqlite3.Connection, name: str) -> int:
    """Return the id of a tag, making a new one at the top of the tree where there is none.

    Raises:
        UserError: the name is empty.
    """
    name = " ".join(name.split())
    if not name:
        raise UserError("A tag needs a name.")
    found = find(connection, name)
    if found is not None:
        return found
    cursor = connection.execute("INSERT INTO tag (name, origin) VALUES (?, 'person')", (name,))
    return int(cursor.lastrowid or 0)


def path_of(connection: sqlite3.Connection, tag_id: int) -> tuple[str, ...]:
    """Return a tag's ancestors from the root of the tree, itself last."""
    return tuple(name for (name,) in connection.execute(_ANCESTORS, (tag_id,)))


def store_guess(
    connection: sqlite3.Connection,
    photo_id: int,
    source: str,
    guess: Guess,
    region_ids: Sequence[int],
) -> None:
    """Store what a model guessed, with its evidence.

    Raises:
        BugError: the word is not in the vocabulary.
    """
    row = connection.execute("SELECT id FROM tag WHERE name = ?", (guess.word,)).fetchone()
    if row is None:
        raise BugError(f"{source} guessed {guess.word!r}, which the vocabulary does not know.")
    connection.execute(
        "INSERT INTO guess (photo_id, tag_id, source, model, label, score, threshold)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)",
        (
            photo_id,
            row[0],
            source,
            guess.model,
            guess.label,
            round(guess.score, 4),
            round(guess.threshold, 4),
        ),
    )
    connection.executemany(
        "INSERT INTO guess_region (photo_id, tag_id, source, region_id) VALUES (?, ?, ?, ?)",
        ((photo_id, row[0], source, region_id) for region_id in region_ids),
    )


def of_photo(connection: sqlite3.Connection, photo_id: int) -> list[ShownTag]:
    """Return a photo's tags with their evidence: shown ones first, then by score."""
    decisions = dict(
        connection.execute(
            "SELECT tag_id, verdict FROM tag_decision WHERE photo_id = ?", (photo_id,)
        ).fetchall()
    )
    found = [
        _shown_tag(connection, tag_id, "person", shown=True)
        for tag_id, verdict in decisions.items()
        if verdict
    ]
    rows = connection.execute(
        "SELECT g.tag_id, g.source, g.score, g.threshold, g.model, g.label,"
        " (SELECT json_group_array(region_id) FROM guess_region AS e WHERE e.photo_id = g.photo_id"
        "   AND e.tag_id = g.tag_id AND e.source = g.source)"
        " FROM guess AS g WHERE g.photo_id = ?",
        (photo_id,),
    ).fetchall()
    for tag_id, source, score, threshold, model, label, regions in rows:
        verdict = decisions.get(tag_id)
        found.append(
            _shown_tag(
                connection,
                tag_id,
                source,
                shown=verdict is None and score >= threshold,
                rejected=verdict == 0,
                score=score,
                threshold=threshold,
                model=model,
                label=label,
                regions=tuple(json.loads(regions)),
            )
        )
    return sorted(found, key=lambda tag: (not tag.shown, -(tag.score or 2.0), tag.name))


def _shown_tag(
    connection: sqlite3.Connection, tag_id: int, source: str, **values: object
) -> ShownTag:
    path = path_of(connection, tag_id)
    return ShownTag(tag_id, path[-1], path, source, **values)  # type: ignore[arg-type]


def decide(
    connection: sqlite3.Connection,
    photo_ids: Iterable[int],
    tag_id: int,
    verdict: int | None,
    edit_id: int,
) -> None:
    """Set what a person says of a tag on photos: 1 yes, 0 no, None nothing (any more)."""
    photo_ids = list(photo_ids)
    if verdict is None:
        connection.executemany(
            "DELETE FROM tag_decision WHERE photo_id = ? AND tag_id = ?",
            ((photo_id, tag_id) for photo_id in photo_ids),
        )
        return
    connection.executemany(
        "INSERT OR REPLACE INTO tag_decision (photo_id, tag_id, verdict, edit_id)"
        " VALUES (?, ?, ?, ?)",
        ((photo_id, tag_id, verdict, edit_id) for photo_id in photo_ids),
    )


def decisions(
    connection: sqlite3.Connection, photo_ids: Iterable[int], tag_id: int
) -> dict[int, int | None]:
    """Return what a person said so far of one tag on photos.

    Raises:
        NotFoundError: one of the photos does not exist.
    """
    said: dict[int, int | None] = {}
    for photo_id in photo_ids:
        row = connection.execute(
            "SELECT d.verdict FROM photo AS p LEFT JOIN tag_decision AS d"
            " ON d.photo_id = p.id AND d.tag_id = ? WHERE p.id = ?",
            (tag_id, photo_id),
        ).fetchone()
        if row is None:
            raise NotFoundError(f"There is no photo number {photo_id}.")
        said[photo_id] = row[0]
    return said


def suggestions(connection: sqlite3.Connection, prefix: str, limit: int) -> list[tuple[str, int]]:
    """Return ``(tag, photos)`` whose name or synonym starts with ``prefix``, most used first."""
    pattern = prefix.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%"
    rows = connection.execute(
        """
        WITH match (id) AS (
          SELECT id FROM tag WHERE name LIKE ?1 ESCAPE '\\'
          UNION SELECT tag_id FROM tag_synonym WHERE name LIKE ?1 ESCAPE '\\'
        ), below (top, id) AS (
          SELECT id, id FROM match
          UNION SELECT below.top, t.id FROM tag AS t JOIN below ON t.parent_id = below.id
        )
        SELECT t.name, count(DISTINCT s.photo_id) AS photos
          FROM below JOIN tag AS t ON t.id = below.top JOIN shown_tag AS s ON s.tag_id = below.id
         GROUP BY below.top HAVING photos > 0 ORDER BY photos DESC, t.name LIMIT ?2
        """,
        (pattern, limit),
    )
    return [(name, photos) for name, photos in rows]
