"""Photos that a camera took in one go: which belong together, and how sharp each is."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from tintype.catalog.columns.grouping import joined

if TYPE_CHECKING:
    from numpy.typing import NDArray

Stamp = tuple[object, ...]

# Pictures so alike that they are duplicates are of one burst too if they were taken as quickly.
_PAIRS = """
SELECT t.photo_id, t.other_id FROM twin AS t
  JOIN photo AS p ON p.id = t.photo_id JOIN photo AS o ON o.id = t.other_id
 WHERE p.present > 0 AND (t.kind = 'burst'
    OR p.model = o.model AND p.taken_from = 'exif' AND o.taken_from = 'exif'
       AND abs(julianday(p.taken) - julianday(o.taken)) * 86400 <= 2.0)
"""
_SHARPNESS = """
SELECT photo_id, sharpness + 1e6 * EXISTS (SELECT 1 FROM keeper_word AS k
                                            WHERE k.photo_id = s.photo_id)
  FROM sketch AS s WHERE photo_id IN (SELECT photo_id FROM alike UNION SELECT other_id FROM alike)
"""


@dataclass(frozen=True, slots=True)
class Bursts:
    """All bursts of a library.

    Attributes:
        numbers: int32 ``[largest photo id + 1]``: a number for the burst of each photo, 0 for none.
        merits: float32, as many: the sharper the higher; what a person chose is the highest.
    """

    numbers: NDArray[np.int32]
    merits: NDArray[np.float32]

    def __bool__(self) -> bool:
        return len(self.numbers) > 0

    def of(self, ids: NDArray[np.int64]) -> NDArray[np.int32]:
        """The bursts of photos, 0 where there is none."""
        if not len(ids) or not self:
            return np.zeros(len(ids), np.int32)
        if int(ids.max()) < len(self.numbers):
            return self.numbers[ids]
        known = ids < len(self.numbers)
        return np.where(known, self.numbers[np.where(known, ids, 0)], 0).astype(np.int32)


NONE = Bursts(np.zeros(0, np.int32), np.zeros(0, np.float32))


def stamp(connection: sqlite3.Connection) -> Stamp:
    """Return what is another whenever bursts may be others. Quick."""
    row = connection.execute(
        "SELECT (SELECT value FROM setting WHERE key = 'alike'),"
        " (SELECT max(edit_id) FROM alike_word), (SELECT count(*) FROM alike_word),"
        " (SELECT max(edit_id) FROM keeper_word), (SELECT count(*) FROM keeper_word)"
    ).fetchone()
    return tuple(row)


def read(connection: sqlite3.Connection) -> Bursts:
    """Read all bursts. Takes a while where there are many."""
    rows = np.array(connection.execute(_PAIRS).fetchall(), np.int64).reshape(-1, 2)
    if not len(rows):
        return NONE
    known, pairs = np.unique(rows, return_inverse=True)
    labels = joined(len(known), pairs.reshape(-1, 2))
    numbers = np.zeros(int(known[-1]) + 1, np.int32)
    numbers[known] = labels + 1
    merits = np.zeros(len(numbers), np.float32)
    sharpness = np.array(connection.execute(_SHARPNESS).fetchall()).reshape(-1, 2)
    at = sharpness[:, 0].astype(np.int64)
    inside = at < len(merits)
    merits[at[inside]] = sharpness[inside, 1]
    return Bursts(numbers, merits)
