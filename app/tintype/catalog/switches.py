"""What a library is set to do, for good: switches that stay as they were left."""

from __future__ import annotations

import sqlite3
from typing import Literal

Switch = Literal["thorough_faces", "text"]


def switch(
    connection: sqlite3.Connection, name: Switch, *, wanted: bool | None, default: bool
) -> bool:
    """Return whether something is switched on; keep what is wanted, if anything."""
    if wanted is not None:
        connection.execute(
            "INSERT OR REPLACE INTO setting (key, value) VALUES (?, ?)",
            (name, "on" if wanted else "off"),
        )
        return wanted
    row = connection.execute("SELECT value FROM setting WHERE key = ?", (name,)).fetchone()
    return row[0] == "on" if row else default
