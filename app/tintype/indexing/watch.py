"""Watching folders: which of them have changed, once a burst of changes is over."""

from __future__ import annotations

import threading
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from tintype.media import formats

if TYPE_CHECKING:
    from watchfiles import Change

_BURST_MS = 10_000  # a burst of changes is handed on at the latest after this long
_QUIET_MS = 1000  # without a change: the burst is over


def changes(targets: Sequence[Path], stop: threading.Event) -> Iterator[list[Path]]:
    """Yield the folders that are to be indexed again, after each burst of changes.

    What changes while the caller is busy is not lost: it comes next. A file whose name is no
    text ends the library's watching, even when it is only read: then it begins anew, and all
    folders are to be looked at, for nobody knows what else the burst held.

    Args:
        targets: folders, or single files.
        stop: ends the watching within a second.
    """
    tops = [target.absolute() for target in targets]
    while not stop.is_set():
        try:
            for burst in _bursts(tops, stop):
                found = due((Path(path) for path in burst), tops)
                if found:
                    yield found
            return
        except RuntimeError as error:
            if "decode path" not in str(error):
                raise
            yield [top for top in tops if top.exists()]


def _bursts(tops: Sequence[Path], stop: threading.Event) -> Iterator[list[str]]:
    from watchfiles import watch

    bursts = watch(
        *tops,
        watch_filter=_counts,
        debounce=_BURST_MS,
        step=_QUIET_MS,
        stop_event=stop,
        raise_interrupt=False,
        ignore_permission_denied=True,
    )
    for burst in bursts:
        yield [path for _, path in burst]


def _counts(_change: Change, path: str) -> bool:
    """Whether a change may concern a photo: its name is one's, or it could be a folder's."""
    parts = path.replace("\\", "/").split("/")
    name = parts[-1]
    if formats.is_hidden(name):
        return False
    return formats.is_photo_name(name) or not formats.extension(name) or Path(path).is_dir()


def due(changed: Iterable[Path], tops: Sequence[Path]) -> list[Path]:
    """Return the folders to scan for changed paths: the nearest that still exist."""
    folders: dict[Path, None] = {}
    for path in changed:
        top = next((top for top in tops if path.is_relative_to(top)), None)
        if top is None or _skipped(path.relative_to(top).parts[:-1]):
            continue
        folder = path if path in tops else path.parent
        while folder != top and not folder.is_dir():
            folder = folder.parent
        if folder.exists():
            folders[folder] = None
    return list(folders)


def _skipped(parts: Iterable[str]) -> bool:
    return any(formats.is_skipped_folder(part) for part in parts)
