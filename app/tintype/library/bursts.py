"""Which photos were taken in one go: ``library.bursts``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tintype.catalog import bursts

if TYPE_CHECKING:
    from tintype.catalog.bursts import Bursts, Stamp
    from tintype.catalog.database import Database


class KnownBursts:
    """Keeps what it read until something changed. May be used from several threads."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._known: tuple[Stamp | None, Bursts] = None, bursts.NONE

    def now(self) -> Bursts:
        """Return all bursts as they are now; they are found at the end of indexing."""
        with self._database.reader() as connection:
            stamp = bursts.stamp(connection)
            known, found = self._known
            if stamp != known:
                found = bursts.read(connection)
                self._known = stamp, found
            return found
