"""Tags: the tree of words, what models guess, and what a person decided."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from typing import Protocol

from tintype.catalog.rows import ShownTag
from tintype.errors import BugError, NotFoundError


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
_OF_WORDS = (
    "SELECT asked.value, w.tag_id, w.via FROM json_each(?) AS asked"
    " JOIN tag_word AS w ON w.word = asked.value"
)


def import_vocabulary(
    connection: sqlite3.Connection, words: Iterable[VocabularyWord], revision: str
) -> bool:
    """Take over the vocabulary's words unless this revision is already in the catalog.

    What a person made of words stays: other names, other places in the tree, merged tags, other
    names that were taken away. A word gone from the vocabulary stays while photos carry it; one
    that is a synonym of a new word by now is that word.

    Returns:
        Whether anything was taken over (search documents then need a rebuild).
    """
    row = connection.execute("SELECT value FROM setting WHERE key = 'vocabulary'").fetchone()
    if row and row[0] == revision:
        return False
    words = list(words)
    current = {word.name.casefold() for word in words}
    for word in words:
        if _of_word(connection, word.name) is None:
            _take_over(connection, word, current)
    _place(connection, words)
    _settle_synonyms(connection, words)
    connection.execute(
        "INSERT OR REPLACE INTO setting (key, value) VALUES ('vocabulary', ?)", (revision,)
    )
    return True


def _of_word(connection: sqlite3.Connection, word: str) -> tuple[int, int] | None:
    """Return the tag that a word of the vocabulary leads to, and its way there."""
    row = connection.execute("SELECT tag_id, via FROM tag_word WHERE word = ?", (word,)).fetchone()
    return (int(row[0]), int(row[1])) if row else None


def _take_over(connection: sqlite3.Connection, word: VocabularyWord, current: set[str]) -> None:
    """Find or make the tag of a new word."""
    for synonym in word.synonyms:
        if synonym.casefold() not in current and (old := _of_word(connection, synonym)):
            # The vocabulary calls it something else now; a person who did so before is obeyed.
            connection.execute("UPDATE tag_word SET word = ? WHERE word = ?", (word.name, synonym))
            connection.execute(
                "UPDATE OR IGNORE tag SET name = ?1 WHERE id = ?2 AND name = ?3",
                (word.name, old[0], synonym),
            )
            return
    # A tag that a person made, or another name they gave.
    known = connection.execute(
        "SELECT id FROM tag WHERE name = ?1"
        " UNION ALL SELECT tag_id FROM alias_choice WHERE name = ?1 AND tag_id IS NOT NULL",
        (word.name,),
    ).fetchone()
    via = 0
    if known is None:
        cursor = connection.execute(
            "INSERT INTO tag (name, origin) VALUES (?, 'vocabulary')", (word.name,)
        )
        tag_id = int(cursor.lastrowid or 0)
    else:
        tag_id = int(known[0])
        if _has_word(connection, tag_id):
            via = _unused_number(connection)
    connection.execute(
        "INSERT INTO tag_word (word, tag_id, via) VALUES (?, ?, ?)", (word.name, tag_id, via)
    )


def _has_word(connection: sqlite3.Connection, tag_id: int) -> bool:
    row = connection.execute(
        "SELECT 1 FROM tag_word WHERE tag_id = ? AND via = 0", (tag_id,)
    ).fetchone()
    return row is not None


def _unused_number(connection: sqlite3.Connection) -> int:
    """Return a number that no tag has, had or will have."""
    connection.execute("UPDATE sqlite_sequence SET seq = seq + 1 WHERE name = 'tag'")
    row = connection.execute("SELECT seq FROM sqlite_sequence WHERE name = 'tag'").fetchone()
    return int(row[0])


def _place(connection: sqlite3.Connection, words: Sequence[VocabularyWord]) -> None:
    """Put tags where the vocabulary has their words, unless a person chose another place."""
    rows = connection.execute(
        "SELECT t.id, t.parent_id, w.word FROM tag AS t LEFT JOIN tag_word AS w"
        " ON w.tag_id = t.id AND w.via = 0 AND t.origin = 'vocabulary' AND NOT t.moved"
    ).fetchall()
    in_vocabulary = {word.name.casefold() for word in words}
    ours = {word.casefold(): tag_id for tag_id, _, word in rows if word}
    parents = {
        tag_id: None if word and word.casefold() in in_vocabulary else parent
        for tag_id, parent, word in rows
    }
    changed = []
    for word in words:
        tag_id = ours.get(word.name.casefold())
        above = _of_word(connection, word.parent) if word.parent else None
        if tag_id is None:
            continue
        # A person may have merged or moved tags so that the vocabulary's place would be a circle.
        if above and tag_id not in _way_up(parents, above[0]):
            parents[tag_id] = above[0]
        changed.append((parents[tag_id], tag_id))
    connection.executemany("UPDATE tag SET parent_id = ? WHERE id = ?", changed)


def _way_up(parents: Mapping[int, int | None], tag_id: int) -> set[int]:
    way: set[int] = set()
    step: int | None = tag_id
    while step is not None and step not in way:
        way.add(step)
        step = parents.get(step)
    return way


def _settle_synonyms(connection: sqlite3.Connection, words: Sequence[VocabularyWord]) -> None:
    """Work out all other names: what a person said, then words renamed, then synonyms."""
    connection.execute("DELETE FROM tag_synonym")
    connection.execute(
        "INSERT INTO tag_synonym (name, tag_id)"
        " SELECT name, tag_id FROM alias_choice AS a WHERE tag_id IS NOT NULL"
        " AND NOT EXISTS (SELECT 1 FROM tag AS t WHERE t.name = a.name)"
    )
    connection.executemany(
        "INSERT OR IGNORE INTO tag_synonym (name, tag_id) SELECT ?1, tag_id FROM tag_word"
        " WHERE word = ?2 AND NOT EXISTS (SELECT 1 FROM tag WHERE name = ?1)"
        " AND NOT EXISTS (SELECT 1 FROM alias_choice WHERE name = ?1)",
        [(word.name, word.name) for word in words]
        + [(synonym, word.name) for word in words for synonym in word.synonyms],
    )


def find(connection: sqlite3.Connection, name: str) -> int | None:
    """Return the id of the tag with this name or synonym, or None."""
    row = connection.execute(
        "SELECT id FROM tag WHERE name = ?1 UNION ALL"
        " SELECT tag_id FROM tag_synonym WHERE name = ?1 LIMIT 1",
        (name,),
    ).fetchone()
    return int(row[0]) if row else None


def name_of(connection: sqlite3.Connection, tag_id: int) -> str:
    """Return a tag's name.

    Raises:
        NotFoundError: there is no such tag.
    """
    row = connection.execute("SELECT name FROM tag WHERE id = ?", (tag_id,)).fetchone()
    if row is None:
        raise NotFoundError(f"There is no tag number {tag_id}.")
    return str(row[0])


def photos_with(connection: sqlite3.Connection, tag_id: int) -> tuple[set[int], set[int]]:
    """Return the photos that show a tag, and those where a person said no to it."""
    found = [
        {photo_id for (photo_id,) in connection.execute(statement, (tag_id,))}
        for statement in (
            "SELECT photo_id FROM shown_tag WHERE tag_id = ?",
            "SELECT photo_id FROM tag_decision WHERE tag_id = ? AND verdict = 0",
        )
    ]
    return found[0], found[1]


def path_of(connection: sqlite3.Connection, tag_id: int) -> tuple[str, ...]:
    """Return a tag's ancestors from the root of the tree, itself last."""
    return tuple(name for (name,) in connection.execute(_ANCESTORS, (tag_id,)))


def of_words(
    connection: sqlite3.Connection, guessed: Iterable[tuple[str, str]]
) -> dict[str, tuple[int, int]]:
    """Return the tag that each guessed word leads to, and its way there (see ``tag_word``).

    Args:
        guessed: sources with words.

    Raises:
        BugError: a word is not in the vocabulary.
    """
    sources = {word: source for source, word in guessed}
    if not sources:
        return {}
    rows = connection.execute(_OF_WORDS, (json.dumps(list(sources)),))
    found = {word: (int(tag_id), int(via)) for word, tag_id, via in rows}
    for word, source in sources.items():
        if word not in found:
            raise BugError(f"{source} guessed {word!r}, which the vocabulary does not know.")
    return found


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
        "   AND e.tag_id = g.tag_id AND e.source = g.source AND e.via = g.via)"
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
