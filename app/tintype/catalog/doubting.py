"""What models said of tags and nobody answered yet, and what a person answered: to be checked."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass

# Guesses of models about photos that are there and not hidden, of which no person said anything.
_OPEN = """
SELECT g.tag_id, g.photo_id, g.score, g.threshold, p.width, p.height FROM guess AS g
  JOIN photo AS p ON p.id = g.photo_id AND p.present > 0
 WHERE {which} AND g.source NOT LIKE 'rule:%'
   AND NOT EXISTS (SELECT 1 FROM tag_decision AS d
                    WHERE d.photo_id = g.photo_id AND d.tag_id = g.tag_id)
   AND NOT EXISTS (SELECT 1 FROM mark AS m WHERE m.photo_id = g.photo_id AND m.hidden)
 LIMIT {most}
"""
_ANSWERED = """
SELECT g.tag_id, g.photo_id, g.score, g.threshold, d.verdict FROM tag_decision AS d
  JOIN guess AS g ON g.photo_id = d.photo_id AND g.tag_id = d.tag_id AND g.source NOT LIKE 'rule:%'
 WHERE {which} ORDER BY d.edit_id DESC LIMIT {most}
"""
_MOST = 40_000  # guesses that are looked at
_MOST_ANSWERED = 5_000
_BLOCKS = 40  # parts of a large library that are looked at for doubts of any tag
_BLOCK = 200  # photos in each


@dataclass(frozen=True, slots=True)
class Opinion:
    """What a model thinks of a photo and a tag, and what a person said, if anything.

    Attributes:
        width, height: of the photo, where nobody said anything.
    """

    tag_id: int
    photo_id: int
    score: float
    threshold: float
    verdict: bool | None = None
    width: int = 0
    height: int = 0

    @property
    def shown(self) -> bool:
        """Whether the model alone would show the tag."""
        return self.score >= self.threshold


def unanswered(connection: sqlite3.Connection, tag_id: int | None = None) -> list[Opinion]:
    """Return the opinions about a tag that nobody answered, each photo's surest.

    Of any tag (None), those of all photos, or of photos here and there in a large library.
    """
    if tag_id is not None:
        statement = _OPEN.format(which="g.tag_id = ?", most=_MOST)
        rows = connection.execute(statement, (tag_id,)).fetchall()
    else:
        statement = _OPEN.format(which="g.photo_id BETWEEN ? AND ?", most=_MOST)
        rows = [
            row for block in _blocks(connection) for row in connection.execute(statement, block)
        ]
    surest: dict[tuple[int, int], Opinion] = {}
    for tag, photo, score, threshold, width, height in rows:
        one = Opinion(tag, photo, score, threshold, width=width, height=height)
        known = surest.get((tag, photo))
        if known is None or score - threshold > known.score - known.threshold:
            surest[tag, photo] = one
    return list(surest.values())


def _blocks(connection: sqlite3.Connection) -> list[tuple[int, int]]:
    """Return first and last number of photos in parts of the library, evenly apart."""
    (last,) = connection.execute("SELECT coalesce(max(id), 0) FROM photo").fetchone()
    if last <= _BLOCKS * _BLOCK:
        return [(0, last)]
    starts = [last * part // _BLOCKS for part in range(_BLOCKS)]
    return [(start + 1, start + _BLOCK) for start in starts]


def answered(connection: sqlite3.Connection, tag_id: int | None = None) -> list[Opinion]:
    """Return the latest opinions about a tag, or about any, that a person answered."""
    which, values = ("1", ()) if tag_id is None else ("d.tag_id = ?", (tag_id,))
    statement = _ANSWERED.format(which=which, most=_MOST_ANSWERED)
    return [
        Opinion(tag, photo, score, threshold, verdict=bool(verdict))
        for tag, photo, score, threshold, verdict in connection.execute(statement, values)
    ]
