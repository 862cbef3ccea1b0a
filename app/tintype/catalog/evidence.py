"""Why a photo carries a tag: everything that speaks for it, or against it."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator

from tintype.catalog import rules, tags
from tintype.catalog.curation_rows import Doubt, Evidence, EvidenceKind
from tintype.errors import NotFoundError
from tintype.types import Box

_BELOW = (
    "WITH RECURSIVE below (id) AS (SELECT :tag UNION"
    " SELECT t.id FROM below JOIN tag AS t ON t.parent_id = below.id) "
)
_GUESSES = f"""
{_BELOW}
SELECT g.tag_id, g.source, g.model, g.label, g.score, g.threshold, r.at,
       (SELECT word FROM tag_word AS w WHERE w.tag_id = g.tag_id AND w.via = g.via),
       EXISTS (SELECT 1 FROM tag_decision AS d
                WHERE d.photo_id = g.photo_id AND d.tag_id = g.tag_id),
       (SELECT json_group_array(json_array(b.x, b.y, b.w, b.h)) FROM guess_region AS e
          JOIN region AS b ON b.id = e.region_id
         WHERE e.photo_id = g.photo_id AND e.tag_id = g.tag_id AND e.source = g.source
           AND e.via = g.via)
  FROM below JOIN guess AS g ON g.tag_id = below.id AND g.photo_id = :photo
  LEFT JOIN analysis_run AS r ON r.photo_id = g.photo_id AND r.source = g.source
 ORDER BY g.score DESC, g.source
"""
_WORDS = f"""
{_BELOW}
SELECT d.tag_id, d.verdict, e.at, e.id FROM below
  JOIN tag_decision AS d ON d.tag_id = below.id AND d.photo_id = :photo
  JOIN edit AS e ON e.id = d.edit_id ORDER BY d.verdict DESC, e.id DESC
"""
_DOUBTS = """
SELECT g.photo_id, max(g.score), g.threshold FROM guess AS g
  JOIN photo AS p ON p.id = g.photo_id AND p.present > 0
 WHERE g.tag_id = ? AND g.source NOT LIKE 'rule:%' AND NOT EXISTS (
       SELECT 1 FROM tag_decision AS d WHERE d.photo_id = g.photo_id AND d.tag_id = g.tag_id)
 GROUP BY g.photo_id ORDER BY abs(max(g.score) - g.threshold), g.photo_id LIMIT ?
"""


def why(connection: sqlite3.Connection, photo_id: int, tag_id: int) -> list[Evidence]:
    """Return what is known about a photo and a tag, or tags below it: what counts first.

    Raises:
        NotFoundError: there is no such photo.
    """
    if connection.execute("SELECT 1 FROM photo WHERE id = ?", (photo_id,)).fetchone() is None:
        raise NotFoundError(f"There is no photo number {photo_id}.")
    found = [*_said(connection, photo_id, tag_id), *_guessed(connection, photo_id, tag_id)]
    return sorted(found, key=lambda one: (not one.counts, not one.says))


def _said(connection: sqlite3.Connection, photo_id: int, tag_id: int) -> Iterator[Evidence]:
    rows = connection.execute(_WORDS, {"tag": tag_id, "photo": photo_id}).fetchall()
    for found, verdict, at, edit_id in rows:
        path = tags.path_of(connection, found)
        yield Evidence(
            "person", path, says=bool(verdict), counts=True, source="person", at=at, edit=edit_id
        )


def _guessed(connection: sqlite3.Connection, photo_id: int, tag_id: int) -> Iterator[Evidence]:
    rows = connection.execute(_GUESSES, {"tag": tag_id, "photo": photo_id}).fetchall()
    for found, source, model, label, score, threshold, at, word, decided, boxes in rows:
        says = score >= threshold
        yield Evidence(
            _kind(source), tags.path_of(connection, found), says=says, counts=says and not decided,
            source=source, model=model, label=label, word=word, score=score, threshold=threshold,
            at=at, boxes=tuple(Box(*box) for box in json.loads(boxes)),
        )  # fmt: skip


def _kind(source: str) -> EvidenceKind:
    if source.startswith(rules.SOURCE):
        return "rule"
    if source in ("looks", "sidecar"):
        return "looks" if source == "looks" else "sidecar"
    return "model"


def doubts(connection: sqlite3.Connection, tag_id: int, limit: int) -> list[Doubt]:
    """Return photos that models are least sure about, and no person said anything of."""
    return [Doubt(*row) for row in connection.execute(_DOUBTS, (tag_id, limit))]
