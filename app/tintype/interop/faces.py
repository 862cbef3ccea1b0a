"""Faces as a table for other programs."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from pathlib import Path

from tintype.catalog.people_rows import FaceRow

_COLUMNS = (
    "path", "x", "y", "width", "height", "score", "quality", "group", "person", "state",
)  # fmt: skip


def as_csv(rows: Iterable[tuple[Path, FaceRow]]) -> str:
    """Return faces as CSV with a header, one row a face; what is not known is empty.

    Boxes are in upright pixels; ``group`` is the number of the automatic group; ``person`` the
    name, or ``p3`` for somebody without one; ``state`` is confirmed, sure or suggested.
    """
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(_COLUMNS)
    for path, face in rows:
        box = face.box
        person = face.name or (f"p{face.person}" if face.person is not None else None)
        name = str(path).encode("utf-8", "backslashreplace").decode()
        writer.writerow(
            (name, box.x, box.y, box.w, box.h, face.score, face.quality, face.group, person,
             face.state)
        )  # fmt: skip
    return text.getvalue()
