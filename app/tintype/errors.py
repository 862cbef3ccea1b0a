"""The one exception family: what went wrong, what to do, and the exit code that says so."""

from __future__ import annotations

from enum import IntEnum
from typing import ClassVar


class ExitCode(IntEnum):
    """Exit codes of every command; documented in the README."""

    OK = 0
    BUG = 1
    USAGE = 2
    NOTHING_READABLE = 3
    NOT_FOUND = 4
    BUSY = 5
    ENVIRONMENT = 6
    INTERRUPTED = 130


class TintypeError(Exception):
    """Base of all errors that Tintype raises on purpose.

    Args:
        message: what happened, in one sentence a user understands.
        hint: what to do next, or an empty string.
    """

    exit_code: ClassVar[ExitCode] = ExitCode.BUG

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.hint = hint


class Stopped(TintypeError):
    """Long work ended early because whoever started it asked for that; nothing of it is kept."""

    exit_code = ExitCode.INTERRUPTED


class UserError(TintypeError):
    """Something the user can mend: a wrong path, an unknown photo, a query that cannot be read."""

    exit_code = ExitCode.USAGE


class NotFoundError(UserError):
    """The photo, tag or model that was asked for is not known."""

    exit_code = ExitCode.NOT_FOUND


class NothingReadableError(UserError):
    """None of the given paths holds a photo that can be read."""

    exit_code = ExitCode.NOTHING_READABLE


class EnvironmentFault(TintypeError):
    """Something the machine did: disk full, no permission, a damaged model file."""

    exit_code = ExitCode.ENVIRONMENT


class BusyError(EnvironmentFault):
    """Another process holds what is needed, such as a second indexer on one library."""

    exit_code = ExitCode.BUSY


class BugError(TintypeError):
    """Our own mistake: an invariant does not hold."""

    exit_code = ExitCode.BUG


class UnreadableImageError(UserError):
    """A file that cannot become pixels. The message is the reason recorded in the catalog."""

    exit_code = ExitCode.NOTHING_READABLE


class UnreachableImageError(UnreadableImageError):
    """A photo that cannot be had this time: no permission, a lost drive, no memory left."""
