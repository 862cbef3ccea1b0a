"""Photos and what models found in them: one photo is stored in one transaction."""

from __future__ import annotations

import json
import math
import sqlite3
from collections.abc import Iterable, Mapping
from dataclasses import fields, replace
from operator import attrgetter
from pathlib import Path
from typing import TYPE_CHECKING

from tintype.catalog import faces, findings, places, search_index, tags
from tintype.catalog.files import now
from tintype.catalog.rows import (
    FileRow,
    FileState,
    PhotoDetails,
    RunRow,
    ShownRegion,
    from_db,
    full_path,
)
from tintype.errors import NotFoundError
from tintype.types import (
    AnalysedPhoto,
    Box,
    FaceQuality,
    Findings,
    PhotoFacts,
    Region,
    SourceResult,
)

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

FACTS = tuple(field.name for field in fields(PhotoFacts))
_COLUMNS = ("fingerprint", "width", "height", "format", "colour", *FACTS)
_facts_of = attrgetter(*FACTS)

_NEW = (
    f"INSERT INTO photo ({', '.join(_COLUMNS)}, added_at)"
    f" VALUES ({', '.join('?' * (len(_COLUMNS) + 1))})"
)
# What stays as it is costs no triggers and no pages.
_CHANGED = (
    f"UPDATE photo SET {', '.join(f'{name} = ?{at}' for at, name in enumerate(_COLUMNS, 1))}"
    f" WHERE id = ?{len(_COLUMNS) + 1} AND ({', '.join(_COLUMNS)}) IS NOT"
    f" ({', '.join(f'?{at}' for at in range(1, len(_COLUMNS) + 1))})"
)
_THUMBNAIL = (
    "INSERT INTO cache.thumbnail (fingerprint, jpeg) VALUES (?, ?) ON CONFLICT (fingerprint)"
    " DO UPDATE SET jpeg = excluded.jpeg WHERE jpeg <> excluded.jpeg"
)

# Cosine of two photos' embeddings from which they are the same picture, edited (see MODELS in
# ARCHITECTURE.md: different photos reach 0.86 at most).
_SAME_PICTURE = 0.87


def id_of(connection: sqlite3.Connection, fingerprint: bytes) -> int | None:
    """Return the id of the photo with this content, or None."""
    row = connection.execute(
        "SELECT id FROM photo WHERE fingerprint = ?", (fingerprint,)
    ).fetchone()
    return int(row[0]) if row else None


def done_sources(
    connection: sqlite3.Connection, photo_id: int, revisions: Mapping[str, str]
) -> frozenset[str]:
    """Return the sources with a successful run on this content at the given revisions."""
    rows = connection.execute(
        "SELECT r.source, r.revision FROM analysis_run AS r JOIN photo AS p ON p.id = r.photo_id"
        " WHERE r.photo_id = ? AND r.ok AND r.fingerprint = p.fingerprint",
        (photo_id,),
    )
    return frozenset(source for source, revision in rows if revisions.get(source) == revision)


def store(connection: sqlite3.Connection, photo: AnalysedPhoto, replaces: int | None = None) -> int:
    """Store a photo and its results; return its id.

    Args:
        replaces: the photo that lay at the same place before. If this is an edited version of it
            and no other file holds the old content, it stays the same photo, with all a person
            said of it; otherwise the new content is a photo of its own.
    """
    photo_id = id_of(connection, photo.fingerprint)
    if photo_id is None and replaces is not None and _is_edit_of(connection, photo, replaces):
        photo_id = replaces
        connection.execute(
            "DELETE FROM cache.thumbnail WHERE fingerprint ="
            " (SELECT fingerprint FROM photo WHERE id = ?)",
            (photo_id,),
        )
    values = (
        photo.fingerprint,
        photo.width,
        photo.height,
        photo.format,
        photo.colour,
        *_facts_of(photo.facts),
    )
    new = photo_id is None
    if photo_id is None:
        cursor = connection.execute(_NEW, (*values, now()))
        photo_id, edited = int(cursor.lastrowid or 0), 0
    else:
        edited = connection.execute(_CHANGED, (*values, photo_id)).rowcount
    connection.execute(_THUMBNAIL, (photo.fingerprint, photo.thumbnail))
    size = photo.width, photo.height
    results = [_permitted(connection, photo_id, size, result) for result in photo.results]
    touched = findings.store(connection, photo_id, photo.fingerprint, results, new=new)
    if touched or edited:
        faces.sync(connection, photo_id, size)
    return photo_id


def _permitted(
    connection: sqlite3.Connection, photo_id: int, size: tuple[int, int], result: SourceResult
) -> SourceResult:
    if result.findings is None:
        return result
    found = faces.permitted(connection, photo_id, size, result.findings)
    return result if found is result.findings else replace(result, findings=found)


def _is_edit_of(connection: sqlite3.Connection, photo: AnalysedPhoto, old_id: int) -> bool:
    """Whether new content at a photo's place is that photo, edited.

    Yes if the camera says so (same moment, same camera) or the embeddings are those of one
    picture; no if the old content still lies elsewhere, or a different picture took its name.
    """
    row = connection.execute(
        f"SELECT present, {', '.join(FACTS)} FROM photo WHERE id = ?", (old_id,)
    ).fetchone()
    present, old = row[0], PhotoFacts(*row[1:])
    if present > 1:
        return False
    new = photo.facts
    if new.taken_from == old.taken_from == "exif" and new.model is not None:
        return (new.taken, new.make, new.model) == (old.taken, old.make, old.model)
    similarity = _similarity(connection, photo, old_id)
    return similarity is not None and similarity >= _SAME_PICTURE


def _similarity(connection: sqlite3.Connection, photo: AnalysedPhoto, old_id: int) -> float | None:
    for result in photo.results:
        for embedding in result.findings.embeddings if result.findings else ():
            row = connection.execute(
                "SELECT dtype, vector FROM embedding"
                " WHERE photo_id = ? AND region_id IS NULL AND model = ?",
                (old_id, embedding.model),
            ).fetchone()
            if row:
                return float(embedding.vector @ _vector(*row))
    return None


def _vector(dtype: str, data: bytes) -> NDArray[np.float32]:
    import numpy as np

    return np.frombuffer(data, np.dtype(dtype).newbyteorder("<")).astype(np.float32)


def add_region(connection: sqlite3.Connection, photo_id: int, source: str, region: Region) -> int:
    """Store one region with its vectors; return its number."""
    return findings.add(connection, photo_id, [(source, Findings((region,)))])


def refresh_search(connection: sqlite3.Connection, photo_ids: Iterable[int]) -> None:
    """Rebuild the search documents of photos whose tags, files or facts changed."""
    search_index.refresh(connection, photo_ids)


def details(connection: sqlite3.Connection, photo_id: int) -> PhotoDetails:
    """Return everything known about one photo.

    Raises:
        NotFoundError: there is no such photo.
    """
    row = connection.execute(
        f"SELECT {', '.join(_COLUMNS)} FROM photo WHERE id = ?", (photo_id,)
    ).fetchone()
    if row is None:
        raise NotFoundError(f"There is no photo number {photo_id}.")
    fingerprint, width, height, format_, _colour, *facts = row
    shown_tags = tags.of_photo(connection, photo_id)
    evidence = {
        region: tag.threshold or 0.0 for tag in shown_tags if tag.shown for region in tag.regions
    }
    return PhotoDetails(
        id=photo_id,
        fingerprint=fingerprint.hex(),
        width=width,
        height=height,
        format=format_,
        facts=PhotoFacts(*facts),
        files=tuple(_files(connection, photo_id)),
        tags=tuple(shown_tags),
        regions=tuple(_regions(connection, photo_id, evidence)),
        runs=tuple(
            RunRow(source, revision, bool(ok), reason, seconds, at)
            for source, revision, ok, reason, seconds, at in connection.execute(
                "SELECT source, revision, ok, reason, seconds, at FROM analysis_run"
                " WHERE photo_id = ? ORDER BY source",
                (photo_id,),
            )
        ),
        place=places.of_photo(connection, photo_id),
    )


def _files(connection: sqlite3.Connection, photo_id: int) -> Iterable[FileRow]:
    from datetime import UTC, datetime

    rows = connection.execute(
        "SELECT r.path, f.folder, f.name, f.size, f.mtime_ns, f.state"
        " FROM file AS f JOIN root AS r ON r.id = f.root_id WHERE f.photo_id = ? ORDER BY f.id",
        (photo_id,),
    )
    for root, folder, name, size, mtime_ns, state in rows:
        shown: FileState = state if Path(from_db(root)).is_dir() else "offline"
        modified = datetime.fromtimestamp(mtime_ns / 1e9, UTC).isoformat(timespec="seconds")
        yield FileRow(full_path(root, folder, name), size, modified, shown)


def _regions(
    connection: sqlite3.Connection, photo_id: int, evidence: Mapping[int, float]
) -> Iterable[ShownRegion]:
    rows = connection.execute(
        "SELECT id, kind, label, score, x, y, w, h, model, landmarks, face_size, sharpness,"
        " frontality, quality FROM region WHERE photo_id = ? ORDER BY kind, score DESC, id",
        (photo_id,),
    )
    for region_id, kind, label, score, x, y, w, h, model, landmarks, *quality in rows:
        yield ShownRegion(
            id=region_id,
            kind=kind,
            label=label,
            score=score,
            box=Box(x, y, w, h),
            model=model,
            shown=kind != "object" or score >= evidence.get(region_id, math.inf),
            landmarks=tuple((px, py) for px, py in json.loads(landmarks)) if landmarks else (),
            quality=FaceQuality(*quality) if quality[0] is not None else None,
        )


def thumbnail(connection: sqlite3.Connection, photo_id: int) -> bytes | None:
    """Return a photo's thumbnail as JPEG bytes, or None where the cache has none."""
    row = connection.execute(
        "SELECT t.jpeg FROM photo AS p JOIN cache.thumbnail AS t USING (fingerprint)"
        " WHERE p.id = ?",
        (photo_id,),
    ).fetchone()
    return bytes(row[0]) if row else None
