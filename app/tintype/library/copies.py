"""Photos given away as files: ``library.copies``. Nothing that exists is ever overwritten.

>>> report = library.copies.copy(photo_ids, "stick")
>>> report = library.copies.export(photo_ids, "mail", Export(long_side=2048))
"""

from __future__ import annotations

import filecmp
import os
import shutil
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from tintype.catalog import photo_files
from tintype.errors import EnvironmentFault, TintypeError, UserError
from tintype.fileio import write_atomically

if TYPE_CHECKING:
    from tintype.catalog.database import Database

Stopping = Callable[[], bool]
OnProgress = Callable[[int, int], object]
"""Told after each photo: how many are done, of how many."""

SIDECARS = (".xmp", ".XMP", ".aae", ".AAE", ".json", ".pp3", ".dop")
"""Endings of files beside a photo that say something about it."""

KEPT_METADATA = ("all", "no-place", "nothing")
_PIECE = 1 << 20
_FULL = 28  # errno of a full disk


@dataclass(frozen=True, slots=True)
class Export:
    """How photos are exported as JPEG.

    Attributes:
        long_side: pixels of the longer side at most; None for each photo's own size.
        quality: 1 to 100.
        metadata: ``all``: date, camera and place. ``no-place``: without the place. ``nothing``.
        sensitive: also photos that show cards, passports and the like.
    """

    long_side: int | None = 2048
    quality: int = 88
    metadata: str = "no-place"
    sensitive: bool = False


@dataclass(frozen=True, slots=True)
class Copied:
    """What became of photos that were copied or exported.

    Attributes:
        written: the new files of photos; sidecars are not among them.
        there: photos that lay there already, byte by byte the same.
        failed: what could not be written, and why.
        left_out: photos that were left out as sensitive.
        stopped: whether it was ended early; what was written by then stays.
    """

    written: tuple[Path, ...] = ()
    there: int = 0
    failed: tuple[tuple[str, str], ...] = ()
    left_out: int = 0
    stopped: bool = False


class Copies:
    """Copies and exports of photos. May be used from several threads."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def paths(self, photo_ids: Iterable[int]) -> list[Path]:
        """Return one reachable file of each photo that has one, in the order asked for."""
        return [path for _, path in self._reachable(photo_ids) if path is not None]

    def copy(
        self,
        photo_ids: Iterable[int],
        folder: Path | str,
        *,
        on_progress: OnProgress = lambda _done, _total: None,
        stopping: Stopping = lambda: False,
    ) -> Copied:
        """Copy photos as they are, with the sidecars beside them, into a folder.

        A name that is taken gets a number; the same photo again is not copied again.

        Raises:
            UserError: the folder cannot be made.
            EnvironmentFault: the disk is full.
        """
        target = _made(folder)

        def one(path: Path) -> Path | None:
            return _copy_photo(path, target, stopping)

        return self._each(photo_ids, one, on_progress, stopping)

    def export(
        self,
        photo_ids: Iterable[int],
        folder: Path | str,
        how: Export,
        *,
        on_progress: OnProgress = lambda _done, _total: None,
        stopping: Stopping = lambda: False,
    ) -> Copied:
        """Write photos as JPEG into a folder: upright, resized, their metadata as wanted.

        Raises:
            UserError: the folder cannot be made, or no such export.
            EnvironmentFault: the disk is full.
        """
        from tintype.media import export

        if how.metadata not in KEPT_METADATA or not 1 <= how.quality <= 100:
            raise UserError("An export has a quality of 1 to 100 and known metadata.")
        target, keep = _made(folder), export.Keep(how.metadata)
        side = how.long_side or export.WHOLE

        def one(path: Path) -> Path:
            data = export.as_jpeg(path, side, how.quality, keep)
            place = _reserve(target, f"{path.stem}.jpg")
            _or_drop(place, lambda: write_atomically(place, data))
            return place

        ids = list(photo_ids)
        left_out = 0
        if not how.sensitive:
            with self._database.reader() as connection:
                private = photo_files.sensitive(connection)
            left_out = sum(photo_id in private for photo_id in ids)
            ids = [photo_id for photo_id in ids if photo_id not in private]
        return self._each(ids, one, on_progress, stopping, left_out)

    def _reachable(self, photo_ids: Iterable[int]) -> Iterator[tuple[str, Path | None]]:
        """Yield what to call each photo, and the first of its files that is there."""
        ids = list(photo_ids)
        with self._database.reader() as connection:
            known = photo_files.paths(connection, ids)
        for photo_id in ids:
            paths = known.get(photo_id, [])
            name = paths[0].name if paths else f"#{photo_id}"
            yield name, next((path for path in paths if path.is_file()), None)

    def _each(
        self,
        photo_ids: Iterable[int],
        one: Callable[[Path], Path | None],
        on_progress: OnProgress,
        stopping: Stopping,
        left_out: int = 0,
    ) -> Copied:
        ids = list(dict.fromkeys(photo_ids))
        written: list[Path] = []
        failed: list[tuple[str, str]] = []
        there = 0
        for done, (name, path) in enumerate(self._reachable(ids)):
            on_progress(done, len(ids))
            if stopping():
                return Copied(tuple(written), there, tuple(failed), left_out, stopped=True)
            try:
                if path is None:
                    failed.append((name, "Its file cannot be reached. Is its drive connected?"))
                elif (made := one(path)) is None:
                    there += 1
                else:
                    written.append(made)
            except _GivenUp:
                return Copied(tuple(written), there, tuple(failed), left_out, stopped=True)
            except TintypeError as error:
                failed.append((name, str(error)))
            except OSError as error:
                if error.errno == _FULL:
                    raise EnvironmentFault(
                        f"The disk is full: {len(written)} of {len(ids)} photos were written.",
                        "Make room there, or choose another folder.",
                    ) from error
                failed.append((name, error.strerror or str(error)))
        on_progress(len(ids), len(ids))
        return Copied(tuple(written), there, tuple(failed), left_out)


class _GivenUp(Exception):
    """Asked to stop in the middle of a file."""


def _made(folder: Path | str) -> Path:
    target = Path(folder).expanduser()
    try:
        target.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UserError(
            f"{target} cannot be used: {error.strerror or error}.", "Choose another folder."
        ) from error
    return target


def _copy_photo(path: Path, folder: Path, stopping: Stopping) -> Path | None:
    """Copy a photo and its sidecars; None if it is there already."""
    if any(filecmp.cmp(path, other, shallow=False) for other in _rivals(folder, path)):
        return None
    place = _reserve(folder, path.name)
    _or_drop(place, lambda: _copy_file(path, place, stopping))
    for sidecar, name in _sidecars(path, place.name):
        if any(filecmp.cmp(sidecar, other, shallow=False) for other in _rivals(folder, sidecar)):
            continue  # of two photos, such as a raw file and its JPEG
        beside = _reserve(folder, name)
        _or_drop(beside, lambda: _copy_file(sidecar, beside, stopping))  # noqa: B023 - called now
    return place


def _rivals(folder: Path, path: Path) -> Iterator[Path]:
    """Yield the files that a copy would have been given the name of, if they are as large."""
    size = path.stat().st_size
    for name in _names(path.name):
        rival = folder / name
        if not rival.exists():
            return
        if rival.is_file() and rival.stat().st_size == size:
            yield rival


def _names(name: str) -> Iterator[str]:
    """Yield ``a.jpg``, ``a (2).jpg``, ``a (3).jpg`` and so on."""
    stem, ending = Path(name).stem, Path(name).suffix
    yield name
    number = 2
    while True:
        yield f"{stem} ({number}){ending}"
        number += 1


def _reserve(folder: Path, name: str) -> Path:
    """Make an empty file under the first of its names that is free: from then on it is ours."""
    for candidate in _names(name):
        place = folder / candidate
        try:
            place.open("xb").close()
        except FileExistsError:
            continue
        return place
    raise AssertionError  # names never end


def _or_drop(place: Path, work: Callable[[], object]) -> None:
    """Fill a reserved file; if that fails nothing is left of it."""
    try:
        work()
    except BaseException:
        place.unlink(missing_ok=True)
        raise


def _copy_file(source: Path, target: Path, stopping: Stopping) -> None:
    """Copy content and times; by way of a hidden file, so that no half photo is ever seen."""
    part = target.with_name(f".{target.name}.part")
    try:
        with source.open("rb") as reading, part.open("wb") as writing:
            while piece := reading.read(_PIECE):
                writing.write(piece)
                if stopping():
                    raise _GivenUp
            writing.flush()
            os.fsync(writing.fileno())
        shutil.copystat(source, part)
        part.replace(target)
    finally:
        part.unlink(missing_ok=True)


def _sidecars(path: Path, name: str) -> Iterator[tuple[Path, str]]:
    """Yield the sidecars of a photo, and what each is called beside a copy called ``name``."""
    seen: list[Path] = []
    for base, new in ((path.name, name), (path.stem, Path(name).stem)):
        for ending in SIDECARS:
            sidecar = path.with_name(base + ending)
            if sidecar.is_file() and not _known(sidecar, seen):
                seen.append(sidecar)
                yield sidecar, new + ending


def _known(path: Path, seen: Sequence[Path]) -> bool:
    """Where case does not count, one file answers to several names."""
    return any(path.samefile(other) for other in seen)
