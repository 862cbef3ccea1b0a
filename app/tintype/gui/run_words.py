"""What runs do and did, in words."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from tintype.gui import wording

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tintype.gui.run_log import Phase, RunRecord


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("RunWords", text, "", count)


def phase(at: Phase) -> str:
    """What is done at present."""
    return {
        "start": _tr("Starting"),
        "scan": _tr("Looking for photos"),
        "photos": _tr("Looking at photos"),
        "text": _tr("Reading text in photos"),
        "people": _tr("Grouping people"),
        "end": _tr("Finishing: comparing photos that look alike"),
    }[at]


def rest(reason: str) -> str:
    """Why a run rests."""
    return {
        "asked": _tr("Paused"),
        "battery": _tr("Resting until the computer is plugged in"),
        "user": _tr("Resting while you work at the computer"),
        "load": _tr("Resting while other programs are busy"),
    }.get(reason, _tr("Resting"))


def folders(paths: Iterable[str]) -> str:
    """The names of folders."""
    return ", ".join(Path(path).name or path for path in paths)


def took(seconds: float) -> str:
    """``0.8 seconds``, ``about 3 minutes``."""
    if seconds < 60:
        return _tr("{} seconds").format(wording.decimal(seconds, 1))
    return wording.duration(seconds)


def sentence(run: RunRecord) -> str:
    """What a run did."""
    match run.ending:
        case "done" if run.new:
            words = _tr("%Ln new photos", run.new)
        case "done":
            words = _tr("Everything was up to date")
        case "nothing":
            words = _tr("No photo that could be read")
        case "cancelled":
            words = _tr("Stopped: %Ln photos finished", run.new)
        case _:
            words = _tr("Stopped unexpectedly: %Ln photos finished", run.new)
    if run.failed:
        unread = _tr("%Ln files could not be read", run.failed)
        words = _tr("{what}; {more}").format(what=words, more=unread)
    return words


def details(run: RunRecord) -> str:
    """Where a run was, how much it saw and how fast it was."""
    parts = [folders(run.folders)]
    if run.scanned:
        parts.append(_tr("%Ln files looked through", run.scanned))
    if run.seconds:
        parts.append(_tr("took {}").format(took(run.seconds)))
    if run.new and run.seconds:
        parts.append(_tr("{} photos a second").format(wording.decimal(run.new / run.seconds, 1)))
    return " · ".join(part for part in parts if part)


def stage(name: str) -> str:
    """What a part of the work is called."""
    return {
        "scan": _tr("Finding files"),
        "load": _tr("Reading files"),
        "decode": _tr("Decoding"),
        "thumbnail": _tr("Thumbnails"),
        "objects": _tr("Objects"),
        "faces": _tr("Faces"),
        "scenes": _tr("Scenes and things"),
        "looks": _tr("Colours and sharpness"),
        "places": _tr("Places"),
        "text": _tr("Reading text"),
        "clip": _tr("Free words"),
        "sensitive": _tr("Sensitive documents"),
        "portraits": _tr("Portraits"),
        "people": _tr("Grouping people"),
        "write": _tr("Storing"),
    }.get(name, name)
