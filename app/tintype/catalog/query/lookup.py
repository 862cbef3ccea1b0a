"""Which tags, people and albums the names in a query mean: few enough to look through."""

from __future__ import annotations

import sqlite3

from tintype.catalog.query import patterns
from tintype.catalog.query.patterns import Glob, Phrase
from tintype.catalog.words import fold, words_of


def tags(connection: sqlite3.Connection, name: str) -> list[int]:
    """Return the tags with this name or synonym, whose photos and those below them are meant."""
    rows = connection.execute(
        "SELECT id, name FROM tag UNION ALL SELECT tag_id, name FROM tag_synonym"
    )
    return sorted({int(tag_id) for tag_id, known in rows if patterns.names(name, known)})


def word_tags(connection: sqlite3.Connection, word: str) -> list[int]:
    """Return the tag that a word of the vocabulary leads to, whatever it is called now."""
    rows = connection.execute("SELECT tag_id FROM tag_word WHERE word = ?", (word,))
    return [int(tag_id) for (tag_id,) in rows]


def persons(connection: sqlite3.Connection, phrase: Phrase) -> list[int]:
    """Return the people whose name holds a phrase."""
    rows = connection.execute(
        "SELECT n.id, t.text FROM person AS n JOIN person_text AS t ON t.id = n.name_id"
    )
    return [int(number) for number, name in rows if phrase.found_in([words_of(name)])]


def albums(
    connection: sqlite3.Connection, pattern: Phrase | Glob, *, saved: bool = False
) -> list[int]:
    """Return the hand-picked albums, or the saved searches, whose name fits a pattern."""
    kind = "IS NOT NULL" if saved else "IS NULL"
    rows = connection.execute(f"SELECT id, name FROM album WHERE query {kind}")
    return [int(album_id) for album_id, name in rows if fits(pattern, name)]


def countries(connection: sqlite3.Connection, pattern: Phrase | Glob) -> list[str]:
    """Return the codes of the countries of this code, or whose name fits a pattern."""
    rows = connection.execute("SELECT DISTINCT country_code, country FROM place").fetchall()
    return sorted({code for code, name in rows if fits(pattern, name) or is_code(pattern, code)})


def is_code(pattern: Phrase | Glob, code: str) -> bool:
    """Whether a pattern is a country's code of two letters."""
    return isinstance(pattern, Phrase) and pattern.words == (fold(code),)


def fits(pattern: Phrase | Glob, text: str) -> bool:
    """Whether a text fits a pattern."""
    if isinstance(pattern, Glob):
        return pattern.matches(fold(text))
    return pattern.found_in([words_of(text)])
