"""Walk folders and list the photo files in them."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from tintype.media import formats, reasons
from tintype.types import FileStat

Problem = Callable[[Path, str], None]

_ENDINGS = formats.common_endings()


class Listing(NamedTuple):
    """The photo files directly in a folder, in no order: size and mtime_ns by name."""

    folder: str
    files: dict[str, tuple[int, int]]


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


def listings(root: Path, on_problem: Problem = _ignore) -> Iterator[Listing]:
    """Yield every folder at or below ``root`` that can be listed, also those without photos.

    Of a root that is a file, its folder with this one file. See ``scan`` for what counts.
    """
    try:
        info = root.stat()
    except OSError as error:
        on_problem(root, reasons.of_system(error))
        return
    if stat.S_ISDIR(info.st_mode):
        yield from _walk(str(root), on_problem)
    elif stat.S_ISREG(info.st_mode):
        yield Listing(str(root.parent), {root.name: (info.st_size, info.st_mtime_ns)})
    else:
        on_problem(root, "neither a file nor a folder")


def _walk(top: str, on_problem: Problem) -> Iterator[Listing]:
    """Yield ``top`` and all folders below, depth first, without recursion."""
    pending = [top]
    while pending:
        folder = pending.pop()
        listing = Listing(folder, {})
        try:
            below = _list(listing, on_problem)
        except OSError as error:
            on_problem(Path(folder), reasons.of_system(error))
            continue
        yield listing
        paths = (os.path.join(folder, name) for name in below)  # noqa: PTH118 - strings throughout
        pending.extend(sorted(paths, reverse=True))


def _list(listing: Listing, on_problem: Problem) -> list[str]:
    """Fill a listing; return the names of the folders in it that are to be walked.

    All that most files cost is in this loop: a ``stat`` and little else.
    """
    folder, files = listing
    others: list[str] = []
    below: list[str] = []
    endings, regular = _ENDINGS, stat.S_ISREG
    with _entries(folder) as entries:
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
    for name in sorted(others):
        if not formats.is_hidden(name):
            _add(listing, name, on_problem)
    return below


@contextmanager
def _entries(folder: str) -> Iterator[Iterator[os.DirEntry[str]]]:
    """Open a folder; where the system can, so that its files need no path to be told about."""
    if os.scandir not in os.supports_fd:
        with os.scandir(folder) as entries:
            yield entries
        return
    number = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        with os.scandir(number) as entries:
            yield entries
    finally:
        os.close(number)


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
    path = Path(listing.folder, name)
    try:
        info = path.stat()
        if not stat.S_ISREG(info.st_mode) or not (named or _looks_like_photo(path)):
            return
    except OSError as error:
        if named:  # a link to nowhere or a locked file without a photo's name is no loss
            on_problem(path, reasons.of_system(error))
        return
    listing.files[name] = info.st_size, info.st_mtime_ns


def _looks_like_photo(path: Path) -> bool:
    """Whether a file without extension begins like a photo."""
    with path.open("rb") as file:
        return formats.sniff(file.read(formats.HEAD_BYTES)) is not None
