"""Figures about a library, and its regions as flat rows for export."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tintype import paths
from tintype.catalog.rows import Stats, full_path
from tintype.catalog.sensitive import PHOTOS
from tintype.errors import EnvironmentFault
from tintype.types import Box


def stats(connection: sqlite3.Connection, folder: Path, top: int = 20) -> Stats:
    """Count what the library holds."""

    def one(query: str) -> int:
        return int(connection.execute(query).fetchone()[0])

    def pairs(query: str) -> list[tuple[str, int]]:
        return [(name, count) for name, count in connection.execute(query)]

    return Stats(
        photos=one("SELECT count(*) FROM photo WHERE present > 0"),
        files=one("SELECT count(*) FROM file WHERE state = 'present' AND photo_id IS NOT NULL"),
        missing_files=one("SELECT count(*) FROM file WHERE state = 'missing'"),
        failures=one("SELECT count(*) FROM file WHERE state = 'present' AND problem IS NOT NULL"),
        regions=dict(pairs("SELECT kind, count(*) FROM region GROUP BY kind ORDER BY kind")),
        tags=pairs(
            "SELECT t.name, count(*) AS n FROM shown_tag AS s JOIN tag AS t ON t.id = s.tag_id"
            " JOIN photo AS p ON p.id = s.photo_id WHERE p.present > 0"
            f" GROUP BY t.id ORDER BY n DESC, t.name LIMIT {int(top)}"
        ),
        years=pairs(
            "SELECT coalesce(substr(taken, 1, 4), 'unknown') AS year, count(*) FROM photo"
            " WHERE present > 0 GROUP BY year ORDER BY year DESC"
        ),
        cameras=pairs(
            "SELECT trim(coalesce(make, '') || ' ' || model) AS camera, count(*) AS n FROM photo"
            " WHERE present > 0 AND model IS NOT NULL"
            f" GROUP BY camera ORDER BY n DESC, camera LIMIT {int(top)}"
        ),
        formats=pairs(
            "SELECT format, count(*) AS n FROM photo WHERE present > 0"
            " GROUP BY format ORDER BY n DESC, format"
        ),
        catalog_bytes=_size(folder / paths.CATALOG_NAME),
        thumbnail_bytes=_size(folder / paths.THUMBNAILS_NAME),
    )


def _size(path: Path) -> int:
    return path.stat().st_size if path.exists() else 0


@dataclass(frozen=True, slots=True)
class RegionRow:
    """A region with the photo it lies in, for exports."""

    photo_id: int
    path: Path
    width: int
    height: int
    kind: str
    label: str
    score: float
    box: Box
    model: str


def all_regions(
    connection: sqlite3.Connection, min_score: float = 0.0, *, sensitive: bool = False
) -> Iterator[RegionRow]:
    """Yield every region of the photos that are present, by photo.

    Args:
        sensitive: of photos that show cards, passports and the like, too.
    """
    rows = connection.execute(
        f"""
        SELECT p.id, r.path, f.folder, f.name, p.width, p.height,
               g.kind, g.label, g.score, g.x, g.y, g.w, g.h, g.model
          FROM region AS g JOIN photo AS p ON p.id = g.photo_id
          JOIN file AS f ON f.id =
               (SELECT min(id) FROM file WHERE photo_id = p.id AND state = 'present')
          JOIN root AS r ON r.id = f.root_id
         WHERE g.score >= ? AND (? OR p.id NOT IN ({PHOTOS})) ORDER BY p.id, g.id
        """,
        (min_score, sensitive),
    )
    for photo_id, root, folder, name, width, height, kind, label, score, x, y, w, h, model in rows:
        yield RegionRow(
            photo_id, full_path(root, folder, name), width, height, kind, label, score,
            Box(x, y, w, h), model,
        )  # fmt: skip


def paths_of_photos(connection: sqlite3.Connection) -> dict[int, Path]:
    """Return a path of each photo that is present: its first file's."""
    rows = connection.execute(
        "SELECT f.photo_id, r.path, f.folder, f.name FROM file AS f JOIN root AS r"
        " ON r.id = f.root_id WHERE f.state = 'present' AND f.photo_id IS NOT NULL"
        " ORDER BY f.id DESC"
    )
    return {photo_id: full_path(*place) for photo_id, *place in rows}


def reach(connection: sqlite3.Connection, photo_id: int) -> tuple[tuple[int, int], list[Path]]:
    """Return a photo's width and height, and where it should lie."""
    size = connection.execute(
        "SELECT width, height FROM photo WHERE id = ?", (photo_id,)
    ).fetchone()
    rows = connection.execute(
        "SELECT r.path, f.folder, f.name FROM file AS f JOIN root AS r ON r.id = f.root_id"
        " WHERE f.photo_id = ? AND f.state = 'present' ORDER BY f.id",
        (photo_id,),
    )
    return size, [full_path(*place) for place in rows]


def check(connection: sqlite3.Connection) -> int:
    """Return the number of photos after SQLite's own check of the whole catalog.

    Raises:
        EnvironmentFault: the catalog is damaged.
    """
    (verdict,) = connection.execute("PRAGMA main.quick_check(1)").fetchone()
    if verdict != "ok":
        raise EnvironmentFault(
            f"The catalog is damaged: {verdict}.",
            "Restore a copy from the library's backups folder.",
        )
    (photos,) = connection.execute("SELECT count(*) FROM photo WHERE present > 0").fetchone()
    return int(photos)
