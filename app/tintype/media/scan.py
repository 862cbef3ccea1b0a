"""Walk folders and list the photo files in them."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from tintype.media import formats, reasons
from tintype.types import FileStat

Problem = Callable[[Path, str], None]


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
        try:
            info = root.stat()
        except OSError as error:
            on_problem(root, reasons.of_system(error))
            continue
        if stat.S_ISDIR(info.st_mode):
            yield from _walk(str(root), on_problem)
        elif stat.S_ISREG(info.st_mode):
            yield FileStat(root, info.st_size, info.st_mtime_ns)
        else:
            on_problem(root, "neither a file nor a folder")


def _walk(top: str, on_problem: Problem) -> Iterator[FileStat]:
    """Yield the photos of ``top`` and of all folders below, depth first, without recursion."""
    pending = [top]
    while pending:
        folder = pending.pop()
        try:
            with os.scandir(folder) as entries:
                listed = sorted(entries, key=lambda entry: entry.name)
        except OSError as error:
            on_problem(Path(folder), reasons.of_system(error))
            continue
        folders = []
        base = Path(folder)
        for entry in listed:
            if formats.is_hidden(entry.name):
                continue
            if _is_folder(entry):
                if not formats.is_skipped_folder(entry.name):
                    folders.append(entry.path)
            elif (found := _photo(base, entry, on_problem)) is not None:
                yield found
        pending.extend(reversed(folders))


def _is_folder(entry: os.DirEntry[str]) -> bool:
    """Whether the entry is a folder itself, not a link to one."""
    try:
        return entry.is_dir(follow_symlinks=False)
    except OSError:  # gone meanwhile, or unreadable: _photo reports it if it was a photo
        return False


def _photo(base: Path, entry: os.DirEntry[str], on_problem: Problem) -> FileStat | None:
    """The entry as a ``FileStat`` if it is a photo file, else None."""
    named = formats.is_photo_name(entry.name)
    if not named and formats.extension(entry.name):
        return None
    path = base / entry.name
    try:
        info = entry.stat()
        if not stat.S_ISREG(info.st_mode) or not (named or _looks_like_photo(path)):
            return None
    except OSError as error:
        if named:  # a link to nowhere or a locked file without a photo's name is no loss
            on_problem(path, reasons.of_system(error))
        return None
    return FileStat(path, info.st_size, info.st_mtime_ns)


def _looks_like_photo(path: Path) -> bool:
    """Whether a file without extension begins like a photo."""
    with path.open("rb") as file:
        return formats.sniff(file.read(formats.HEAD_BYTES)) is not None
