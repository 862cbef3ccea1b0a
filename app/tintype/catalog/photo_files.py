"""Where many photos lie, asked at once: for acts on files."""

from __future__ import annotations

import json
import sqlite3
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path

from tintype.catalog.rows import full_path
from tintype.catalog.sensitive import PHOTOS

_PATHS = """
SELECT f.photo_id, r.path, f.folder, f.name FROM json_each(?) AS j
  JOIN file AS f ON f.photo_id = j.value AND f.state = 'present'
  JOIN root AS r ON r.id = f.root_id ORDER BY j.key, f.id
"""


def paths(connection: sqlite3.Connection, photo_ids: Iterable[int]) -> dict[int, list[Path]]:
    """Return where photos should lie, in the order they were asked for; none known: left out."""
    found: dict[int, list[Path]] = defaultdict(list)
    for photo_id, *place in connection.execute(_PATHS, (json.dumps(list(photo_ids)),)):
        found[int(photo_id)].append(full_path(*place))
    return dict(found)


def sensitive(connection: sqlite3.Connection) -> frozenset[int]:
    """Return the photos that show cards, passports and the like."""
    return frozenset(int(photo_id) for (photo_id,) in connection.execute(PHOTOS))
