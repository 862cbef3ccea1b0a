"""What sources found in a photo, as rows: all of them in a few statements."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection, Iterable, Sequence
from operator import attrgetter
from typing import TYPE_CHECKING, Any

from tintype.catalog import places, tags
from tintype.catalog.files import now
from tintype.types import Embedding, Findings, Region, SourceResult

if TYPE_CHECKING:
    import numpy as np

# Which sources found something before, and whether faces are among it.
_SOURCES = """
SELECT source, max(kind = 'face') FROM region WHERE photo_id = ?1 GROUP BY source
UNION ALL SELECT DISTINCT source, 0 FROM guess WHERE photo_id = ?1
UNION ALL SELECT DISTINCT source, 0 FROM embedding WHERE photo_id = ?1
"""
_REGION = (
    "INSERT INTO region (id, photo_id, source, kind, label, score, x, y, w, h, model, landmarks,"
    " face_size, sharpness, frontality, quality) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"
)
_EMBEDDING = (
    "INSERT INTO embedding (photo_id, region_id, source, model, dtype, vector)"
    " VALUES (?, ?, ?, ?, ?, ?)"
)
_GUESS = (
    "INSERT INTO guess (photo_id, tag_id, via, source, model, label, score, threshold)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
)
_GUESS_REGION = (
    "INSERT INTO guess_region (photo_id, tag_id, via, source, region_id) VALUES (?, ?, ?, ?, ?)"
)
_RUN = (
    "INSERT OR REPLACE INTO analysis_run"
    " (photo_id, source, revision, fingerprint, ok, reason, seconds, at)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
)
_WHOLE, _FACE = "float16", "float32"  # how vectors of whole photos and of faces are stored
_QUALITY = attrgetter("size", "sharpness", "frontality", "overall")
_NO_QUALITY = (None, None, None, None)


def store(
    connection: sqlite3.Connection,
    photo_id: int,
    fingerprint: bytes,
    results: Sequence[SourceResult],
    *,
    new: bool,
) -> bool:
    """Replace what sources found, together with the records of their runs.

    Args:
        new: nothing is stored of the photo yet.

    Returns:
        Whether faces may have come, moved or gone.
    """
    found = [(r.source, r.findings) for r in results if r.findings is not None]
    faces = not new and _clear(connection, photo_id, {source for source, _ in found})
    for source, findings in found:
        if source == places.SOURCE and not (new and findings.place is None):
            places.store(connection, photo_id, findings.place)
    add(connection, photo_id, found)
    at = now()
    connection.executemany(
        _RUN,
        [
            (
                photo_id,
                result.source,
                result.revision,
                fingerprint,
                result.findings is not None,
                result.reason,
                round(result.seconds, 6),
                at,
            )
            for result in results
        ],
    )
    return faces or any(r.kind == "face" for _, findings in found for r in findings.regions)


def _clear(connection: sqlite3.Connection, photo_id: int, sources: Collection[str]) -> bool:
    """Delete what these sources found before; return whether there were faces among it."""
    rows = connection.execute(_SOURCES, (photo_id,)).fetchall()
    for source in sorted({source for source, _ in rows}.intersection(sources)):
        for table in ("embedding", "guess", "region"):
            connection.execute(
                f"DELETE FROM {table} WHERE photo_id = ? AND source = ?", (photo_id, source)
            )
    return any(face and source in sources for source, face in rows)


def add(
    connection: sqlite3.Connection, photo_id: int, found: Iterable[tuple[str, Findings]]
) -> int:
    """Add what sources found to what there is; return the number of the first region.

    Raises:
        BugError: a word is not in the vocabulary.
    """
    found = list(found)
    (last,) = connection.execute("SELECT coalesce(max(id), 0) FROM region").fetchone()
    first = number = int(last) + 1
    regions: list[tuple[Any, ...]] = []
    vectors: list[tuple[Any, ...]] = []
    guesses: list[tuple[str, Any, list[int]]] = []
    for source, findings in found:
        start = number
        vectors += (
            (photo_id, None, source, *_vector(vector, _WHOLE)) for vector in findings.embeddings
        )
        for region in findings.regions:
            regions.append((number, photo_id, source, *_region(region)))
            vectors += (
                (photo_id, number, source, *_vector(vector, _FACE))
                for vector in (region.descriptor, region.identity)
                if vector is not None
            )
            number += 1
        guesses += ((source, g, [start + i for i in g.regions]) for g in findings.guesses)
    connection.executemany(_REGION, regions)
    connection.executemany(_EMBEDDING, vectors)
    _add_guesses(connection, photo_id, guesses)
    return first


def _add_guesses(
    connection: sqlite3.Connection,
    photo_id: int,
    guesses: Sequence[tuple[str, Any, Sequence[int]]],
) -> None:
    """Store guesses of sources, each with the regions that speak for it."""
    ways = tags.of_words(connection, ((source, guess.word) for source, guess, _ in guesses))
    connection.executemany(
        _GUESS,
        [
            (
                photo_id,
                *ways[guess.word],
                source,
                guess.model,
                guess.label,
                round(guess.score, 4),
                round(guess.threshold, 4),
            )
            for source, guess, _ in guesses
        ],
    )
    connection.executemany(
        _GUESS_REGION,
        [
            (photo_id, *ways[guess.word], source, region_id)
            for source, guess, region_ids in guesses
            for region_id in region_ids
        ],
    )


def _region(region: Region) -> tuple[Any, ...]:
    """Return a region's columns from ``kind`` on."""
    box, marks, quality = region.box, region.landmarks, region.quality
    return (
        region.kind,
        region.label,
        round(region.score, 4),
        round(box.x, 2),
        round(box.y, 2),
        round(box.w, 2),
        round(box.h, 2),
        region.model,
        json.dumps([[round(x, 2), round(y, 2)] for x, y in marks]) if marks else None,
        *(_NO_QUALITY if quality is None else [round(value, 4) for value in _QUALITY(quality)]),
    )


def _vector(embedding: Embedding, dtype: str) -> tuple[str, str, bytes]:
    import numpy as np

    little: np.dtype[Any] = np.dtype(dtype).newbyteorder("<")
    return embedding.model, dtype, embedding.vector.astype(little).tobytes()
