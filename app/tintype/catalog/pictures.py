"""Photos whose pixels are known although their files are not: only metadata was written.

A program that writes keywords into ten thousand files changes the content of all, and the picture
of none. What sources found holds for the new content as well, but for those that look at facts.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Mapping, Sequence

from tintype.catalog import faces, photos
from tintype.catalog.files import now
from tintype.errors import NotFoundError
from tintype.types import AnalysedPhoto, PhotoFacts

_COPIED = ("width", "height", "format", "colour", *photos.FACTS)

_FOUND = f"""
SELECT p.id, {", ".join(f"p.{name}" for name in photos.FACTS)}
  FROM cache.picture AS k JOIN photo AS p USING (fingerprint) WHERE k.key = ?
 ORDER BY p.id IS NOT ?, p.present = 0 DESC, p.id
"""
_NEW = (
    f"INSERT INTO photo (fingerprint, added_at, {', '.join(_COPIED)})"
    f" SELECT ?, ?, {', '.join(_COPIED)} FROM photo WHERE id = ?"
)
# Another photo's runs that went well.
_RUNS = """
INSERT INTO analysis_run (photo_id, source, revision, fingerprint, ok, seconds, at)
SELECT :new, r.source, r.revision, :fingerprint, 1, r.seconds, r.at
  FROM analysis_run AS r JOIN photo AS p ON p.id = r.photo_id AND p.fingerprint = r.fingerprint
 WHERE r.photo_id = :old AND r.ok
"""
# What they found, table by table.
_FOUND_BY_RUNS = {
    "region": (
        "id", "source", "kind", "label", "score", "x", "y", "w", "h", "model", "landmarks",
        "face_size", "sharpness", "frontality", "quality",
    ),
    "embedding": ("region_id", "source", "model", "dtype", "vector"),
    "guess": ("tag_id", "via", "source", "model", "label", "score", "threshold"),
    "guess_region": ("tag_id", "via", "source", "region_id"),
}  # fmt: skip
_PLACE = """
INSERT INTO photo_place (photo_id, place_id, model)
SELECT :new, place_id, model FROM photo_place WHERE photo_id = :old
"""


def remember(connection: sqlite3.Connection, fingerprint: bytes, key: bytes) -> None:
    """Note which picture a content holds."""
    connection.execute(
        "INSERT OR IGNORE INTO cache.picture (fingerprint, key) VALUES (?, ?)", (fingerprint, key)
    )


def find(
    connection: sqlite3.Connection,
    key: bytes,
    revisions: Mapping[str, str],
    replaces: int | None,
) -> tuple[int, PhotoFacts] | None:
    """Return a photo with this picture for which all these sources are done, and its facts.

    Args:
        replaces: the photo that is asked first; after it those whose files are gone.
    """
    for photo_id, *facts in connection.execute(_FOUND, (key, replaces)).fetchall():
        if photos.done_sources(connection, photo_id, revisions) == revisions.keys():
            return int(photo_id), PhotoFacts(*facts)
    return None


def carry(
    connection: sqlite3.Connection,
    photo_id: int,
    fingerprint: bytes,
    replaces: int | None,
    but: Collection[str],
) -> int:
    """Let what was found in a photo hold for another content of the same picture.

    The photo becomes that content if this is what its only file now holds, or if it has none any
    more; then all stays, a person's words included. Else the content becomes a photo of its own
    with the same findings.

    Args:
        fingerprint: of the other content, which is not known yet.
        replaces: the photo that lay before where the other content lies.
        but: sources whose findings do not hold.

    Returns:
        The number of the photo that is the other content now.
    """
    present, before = connection.execute(
        "SELECT present, fingerprint FROM photo WHERE id = ?", (photo_id,)
    ).fetchone()
    if not present or (present == 1 and replaces == photo_id):
        connection.execute("UPDATE photo SET fingerprint = ? WHERE id = ?", (fingerprint, photo_id))
        connection.execute(
            "UPDATE analysis_run SET fingerprint = ? WHERE photo_id = ? AND fingerprint = ?",
            (fingerprint, photo_id, before),
        )
        for table in ("thumbnail", "picture"):
            connection.execute(
                f"UPDATE OR REPLACE cache.{table} SET fingerprint = ? WHERE fingerprint = ?",
                (fingerprint, before),
            )
        changed = photo_id
    else:
        changed = _clone(connection, photo_id, fingerprint)
    connection.executemany(
        "DELETE FROM analysis_run WHERE photo_id = ? AND source = ?",
        [(changed, source) for source in but],
    )
    return changed


def _clone(connection: sqlite3.Connection, photo_id: int, fingerprint: bytes) -> int:
    """Make a photo with all that was found in another, and nothing that a person said of it."""
    new = int(connection.execute(_NEW, (fingerprint, now(), photo_id)).lastrowid or 0)
    (last,) = connection.execute("SELECT coalesce(max(id), 0) FROM region").fetchone()
    (first,) = connection.execute(
        "SELECT coalesce(min(id), 0) FROM region WHERE photo_id = ?", (photo_id,)
    ).fetchone()
    values = {"new": new, "old": photo_id, "fingerprint": fingerprint, "shift": last + 1 - first}
    connection.execute(_RUNS, values)
    for table, columns in _FOUND_BY_RUNS.items():
        connection.execute(_copied(table, columns), values)
    connection.execute(_PLACE, values)
    connection.execute(
        "INSERT OR IGNORE INTO cache.thumbnail (fingerprint, jpeg) SELECT ?, t.jpeg"
        " FROM photo AS p JOIN cache.thumbnail AS t USING (fingerprint) WHERE p.id = ?",
        (fingerprint, photo_id),
    )
    size = connection.execute("SELECT width, height FROM photo WHERE id = ?", (new,)).fetchone()
    faces.sync(connection, new, size)
    return new


def _copied(table: str, columns: Sequence[str]) -> str:
    """Return a statement that copies a table's rows of a photo; regions get other numbers."""
    regions = {"id", "region_id"}
    values = (f"{name} + :shift" if name in regions else name for name in columns)
    return (
        f"INSERT INTO {table} (photo_id, {', '.join(columns)}) SELECT :new, {', '.join(values)}"
        f" FROM {table} WHERE photo_id = :old"
        " AND source IN (SELECT source FROM analysis_run WHERE photo_id = :new)"
    )


def with_facts(
    connection: sqlite3.Connection, photo_id: int, fingerprint: bytes, facts: PhotoFacts
) -> AnalysedPhoto:
    """Return a photo as it is, as another content with other facts: nothing was found anew.

    Raises:
        NotFoundError: there is no such photo, or no thumbnail of it.
    """
    row = connection.execute(
        "SELECT p.width, p.height, p.format, p.colour, t.jpeg FROM photo AS p"
        " JOIN cache.thumbnail AS t USING (fingerprint) WHERE p.id = ?",
        (photo_id,),
    ).fetchone()
    if row is None:
        raise NotFoundError(f"There is no photo number {photo_id}.")
    width, height, format_, colour, jpeg = row
    return AnalysedPhoto(
        fingerprint, width, height, format_, facts, colour, bytes(jpeg), results=(), stages={}
    )
