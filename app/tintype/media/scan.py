"""Walk folders and list the photo files in them."""

from __future__ import annotations

import os
import stat
import time
from array import array
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from operator import methodcaller
from pathlib import Path
from typing import NamedTuple

from tintype.media import formats, reasons
from tintype.media.volumes import telling_devices
from tintype.types import FileStat

Problem = Callable[[Path, str], None]

_ENDINGS = formats.common_endings()
_STAT = methodcaller("stat")
_SETTLING = 2_000_000_000  # nanoseconds; the coarsest clock of a file system


class Stamp(NamedTuple):
    """What a folder is told by: while it is the same, nothing came, went or was renamed."""

    changed: int  # ctime_ns
    device: int


class Expected(NamedTuple):
    """What a folder is thought to hold.

    Attributes:
        names: of the photo files.
        numbers: their sizes, then their mtime_ns: the bytes of an ``array("q")``.
        stamp: of the folder when it was listed; None where that does not count.
        below: folders in it that are to be walked, if there is a stamp.
    """

    names: Sequence[str]
    numbers: bytes
    stamp: Stamp | None = None
    below: Sequence[str] = ()


@dataclass(slots=True)
class Listing:
    """The photo files directly in a folder, in no order: size and mtime_ns by name.

    Attributes:
        files: empty where all is as expected.
        unchanged: the number of files, if that is so: each has the size and time expected.
        stamp: None where the file system does not tell, or not surely.
        below: the folders in it that are walked.
    """

    folder: str
    files: dict[str, tuple[int, int]] = field(default_factory=dict)
    unchanged: int = 0
    stamp: Stamp | None = None
    below: Sequence[str] = ()


Expect = Callable[[str], Expected | None]
"""Given a folder's path: what is expected of it, if anything."""


def _ignore(_path: Path, _reason: str) -> None:
    """Default for ``on_problem``: the caller does not ask for problems."""


def scan(roots: Iterable[Path], on_problem: Problem = _ignore) -> Iterator[FileStat]:
    """Yield the photo files under ``roots``, folder by folder, sorted by name in each.

    Hidden files and folders and the thumbnail and rubbish folders of known systems are
    skipped below a root, never a root itself. Links to folders are not followed, so there are
    no loops; links to files are. Overlapping roots yield a file once for each.

    Args:
        roots: folders, or single files (listed whatever their name).
        on_problem: called with a path and a reason for what cannot be listed.
    """
    for root in roots:
        for listing in listings(root, on_problem):
            base = Path(listing.folder)
            for name, (size, mtime_ns) in sorted(listing.files.items()):
                yield FileStat(base / name, size, mtime_ns)


def listings(
    root: Path, on_problem: Problem = _ignore, expect: Expect = lambda _folder: None
) -> Iterator[Listing]:
    """Yield every folder at or below ``root`` that can be listed, also those without photos.

    Of a root that is a file, its folder with this one file. See ``scan`` for what counts.
    """
    try:
        info = root.stat()
    except OSError as error:
        on_problem(root, reasons.of_system(error))
        return
    if stat.S_ISDIR(info.st_mode):
        yield from _walk(str(root), on_problem, expect)
    elif stat.S_ISREG(info.st_mode):
        yield Listing(str(root.parent), {root.name: (info.st_size, info.st_mtime_ns)})
    else:
        on_problem(root, "neither a file nor a folder")


def _walk(top: str, on_problem: Problem, expect: Expect) -> Iterator[Listing]:
    """Yield ``top`` and all folders below, depth first, without recursion."""
    telling = telling_devices()
    pending = [top]
    while pending:
        folder = pending.pop()
        try:
            listing = _look(folder, expect(folder), telling, on_problem)
        except OSError as error:
            on_problem(Path(folder), reasons.of_system(error))
            continue
        yield listing
        if listing.below:
            paths = (os.path.join(folder, name) for name in listing.below)  # noqa: PTH118 - strings
            pending.extend(sorted(paths, reverse=True))


def _look(
    folder: str, expected: Expected | None, telling: frozenset[int], on_problem: Problem
) -> Listing:
    """Find out what is in a folder, with as little as is sure to be enough.

    Each file is asked about in any case: a photo that is edited in place leaves no trace in its
    folder. Where the folder has its stamp still, the names are known without listing it.
    """
    if os.scandir not in os.supports_fd:
        with os.scandir(folder) as entries:
            return _listed(folder, entries, expected, on_problem)
    number = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        stamp = _stamp(number, telling)
        if expected is not None and stamp is not None and stamp == expected.stamp:
            numbers = _numbers(map(partial(os.stat, dir_fd=number), expected.names))
            if numbers is not None and numbers.tobytes() == expected.numbers:
                return Listing(folder, {}, len(expected.names), stamp, expected.below)
        with os.scandir(number) as entries:
            return _listed(folder, entries, expected, on_problem, stamp)
    finally:
        os.close(number)


def _stamp(number: int, telling: frozenset[int]) -> Stamp | None:
    """Return an open folder's stamp if what happens from now on is sure to change it."""
    if not telling:
        return None
    info = os.fstat(number)
    if info.st_dev not in telling or time.time_ns() - info.st_ctime_ns < _SETTLING:
        return None
    return Stamp(info.st_ctime_ns, info.st_dev)


def _numbers(told: Iterable[os.stat_result]) -> array[int] | None:
    """Return sizes, then times, of regular files; None if one of them is none or not there.

    All that most files cost is in this loop: a ``stat`` and little else.
    """
    sizes: list[int] = []
    times: list[int] = []
    modes = set()
    try:
        for info in told:
            sizes.append(info.st_size)
            times.append(info.st_mtime_ns)
            modes.add(info.st_mode)
    except (KeyError, OSError):
        return None
    if not all(map(stat.S_ISREG, modes)):
        return None
    sizes += times
    return array("q", sizes)


def _listed(
    folder: str,
    found: Iterable[os.DirEntry[str]],
    expected: Expected | None,
    on_problem: Problem,
    stamp: Stamp | None = None,
) -> Listing:
    """List a folder, while it is open."""
    listing = Listing(folder, stamp=stamp)
    entries = {entry.name: entry for entry in found}
    names = expected.names if expected is not None else ()
    numbers = _numbers(map(_STAT, map(entries.__getitem__, names))) if names else None
    if numbers is not None:
        if len(entries) == len(names):
            entries.clear()
        for name in names if entries else ():
            del entries[name]
    others = _sort_out(listing, entries.values())
    for name in sorted(others):
        if not formats.is_hidden(name):
            _add(listing, name, on_problem)
    if numbers is not None:
        count = len(names)
        if expected is not None and not listing.files and numbers.tobytes() == expected.numbers:
            listing.unchanged = count
        else:
            stored = zip(numbers[:count], numbers[count:], strict=True)
            listing.files.update(zip(names, stored, strict=True))
    return listing


def _sort_out(listing: Listing, entries: Iterable[os.DirEntry[str]]) -> list[str]:
    """Fill a listing; return the names of what may be a photo for all that."""
    files = listing.files
    others: list[str] = []
    below: list[str] = []
    endings, regular = _ENDINGS, stat.S_ISREG
    for entry in entries:
        name = entry.name
        if name[-4:] in endings or name[-5:] in endings:
            try:
                info = entry.stat()
            except OSError:
                others.append(name)
                continue
            if regular(info.st_mode) and name[0] != ".":
                files[name] = info.st_size, info.st_mtime_ns
                continue
        if _is_folder(entry):
            if not formats.is_skipped_folder(name):
                below.append(name)
        else:
            others.append(name)
    listing.below = below
    return others


def _is_folder(entry: os.DirEntry[str]) -> bool:
    """Whether the entry is a folder itself, not a link to one."""
    try:
        return entry.is_dir(follow_symlinks=False)
    except OSError:  # gone meanwhile, or unreadable: _add reports it if it was a photo
        return False


def _add(listing: Listing, name: str, on_problem: Problem) -> None:
    """Add an entry that is no folder if it is a photo file after all."""
    named = formats.is_photo_name(name)
    if not named and formats.extension(name):
        return
    stamp, listing.stamp = listing.stamp, None  # it may become a photo without a trace here
    path = Path(listing.folder, name)
    try:
        info = path.stat()
        if not stat.S_ISREG(info.st_mode) or not (named or _looks_like_photo(path)):
            return
    except OSError as error:
        if named:  # a link to nowhere or a locked file without a photo's name is no loss
            on_problem(path, reasons.of_system(error))
        return
    if named:
        listing.stamp = stamp
    listing.files[name] = info.st_size, info.st_mtime_ns


def _looks_like_photo(path: Path) -> bool:
    """Whether a file without extension begins like a photo."""
    with path.open("rb") as file:
        return formats.sniff(file.read(formats.HEAD_BYTES)) is not None
