"""What a library takes on the disk, and giving back what can be made again: ``library.storage``."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from tintype import paths

if TYPE_CHECKING:
    from tintype.catalog.database import Database

Part = Literal["catalog", "thumbnails", "search", "backups", "models"]
_MADE_AGAIN = (paths.COLUMNS_NAME, paths.SIMILAR_NAME, paths.MEANING_NAME)
_BACKUPS = "backups"


@dataclass(frozen=True, slots=True)
class StorageFigures:
    """Bytes on the disk.

    Attributes:
        folder: where the library lies.
        parts: the bytes of each part; ``search`` and ``backups`` can be cleared.
        free: bytes that are left on the library's disk.
    """

    folder: Path
    parts: dict[Part, int]
    free: int


class Storage:
    """Measures and clears. May be used from several threads; both take a while."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def figures(self) -> StorageFigures:
        """Return what lies on the disk."""
        folder = self._database.folder
        return StorageFigures(
            folder,
            {
                "catalog": _total(folder.glob(f"{paths.CATALOG_NAME}*")),
                "thumbnails": _total(folder.glob(f"{paths.THUMBNAILS_NAME}*")),
                "search": sum(_total([folder / name]) for name in _MADE_AGAIN),
                "backups": _total([folder / _BACKUPS]),
                "models": _total([paths.bundled_models(), paths.user_models()]),
            },
            shutil.disk_usage(folder).free,
        )

    def clear(self, stopping: Callable[[], bool] = lambda: False) -> int:
        """Delete old backups, and what searches read; the latter is made anew at once.

        Returns:
            The bytes that are free now and were not before.

        Raises:
            EnvironmentFault: the catalog cannot be written.
            OSError: the new files cannot.
        """
        from tintype.catalog.columns.store import fold
        from tintype.library.nearest import update

        folder = self._database.folder
        cleared = [folder / name for name in (*_MADE_AGAIN, _BACKUPS)]
        before = _total(cleared)
        for path in cleared:
            _delete(path)
        fold(self._database, stopping)
        update(self._database, stopping)
        return max(before - _total(cleared), 0)


def _delete(path: Path) -> None:
    """Delete a file or folder; what another program has open may stay, on some systems."""
    if path.is_dir():
        shutil.rmtree(path, ignore_errors=True)
    else:
        with suppress(OSError):
            path.unlink()


def _total(places: Iterable[Path]) -> int:
    """Return the bytes of files, and of all files in folders; what is gone counts nothing."""
    total = 0
    for place in places:
        for path in place.rglob("*") if place.is_dir() else (place,):
            with suppress(OSError):
                total += path.stat().st_size if path.is_file() else 0
    return total
